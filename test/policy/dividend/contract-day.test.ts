import { describe, expect, it } from "vitest";
import { dividendReadings } from "../../../src/policy/dividend/readings.ts";
import type { DividendTerms } from "../../../src/policy/dividend/types.ts";
import { shareDividend } from "../../../src/policy/dividend/share-dividend.ts";
import { zhaohua2019 } from "../../../src/packs/zhaohua2019.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { cooperative, dividendTerms } from "./dividend-builders.ts";
import { stamped } from "../../support/stamped.ts";

const outcome = (terms: DividendTerms, contractedOn: string): string =>
  shareDividend(terms, cooperative(["100"], { contractedOn, ...TAKES_PART })).outcome;
/** Asked of contracts from 2017-08-17 on. */
const TAKES_PART = { voluntary: true, takesPart: true } as const;
const NOTICE_2017 = { by: "law", article: "national-2017-42#operators" };
const NOTICE_2019 = { by: "law", article: "national-2019-24#purpose" };
const RATE = {
  ...{ by: "article", term: "dividendRate", article: "guangyuan-bulletin-2019-139#zhaohua mode 1" },
};
const PAY_OUT = { by: "reading", term: "payOut", reading: "dividend/pay-out" };
const ENDS_ON = { by: "reading", term: "shareDividendEnd", reading: "dividend/ends-on" };

describe("the day of the contract", () => {
  it("on 30 June 2019 leaves the dividend to be shared", () => {
    expect(
      shareDividend(zhaohua2019.dividend, cooperative(["100"], { contractedOn: "2019-06-30", ...TAKES_PART })),
    ).toStrictEqual({
      ...{ kind: "dividend-sharing", cooperative: "C1", contractedOn: "2019-06-30", endsOn: "2019-07-01" },
      ...{ outcome: "shared", rate: "12%", paidIn: "100.00", total: "12.00" },
      exact: { dividend: "12", divisor: "1" },
      members: [{ member: "M1", paidIn: "100.00", exact: { dividend: "12", divisor: "1" }, dividend: "12.00" }],
      basis: [RATE, PAY_OUT, ENDS_ON, NOTICE_2017],
      ...stamped({ pack: "zhaohua2019", edition: "2019", title: zhaohua2019.title, changed: [] }),
      readings: [
        { id: "dividend/pay-out", chosen: "fen" },
        { id: "dividend/ends-on", chosen: "2019-07-01" },
      ],
    });
  });

  it("from 1 July 2019 on refuses it, and says why", () => {
    expect(shareDividend(zhaohua2019.dividend, cooperative(["100"], { contractedOn: "2019-07-01" }))).toStrictEqual({
      ...{ kind: "dividend-sharing", cooperative: "C1", contractedOn: "2019-07-01", endsOn: "2019-07-01" },
      ...{ outcome: "refused", reason: "contracted-after-the-end", paidIn: "100.00", basis: [ENDS_ON, NOTICE_2019] },
      ...stamped({ pack: "zhaohua2019", edition: "2019", title: zhaohua2019.title, changed: [] }),
      readings: [
        { id: "dividend/pay-out", chosen: "fen" },
        { id: "dividend/ends-on", chosen: "2019-07-01" },
      ],
    });
    expect(outcome(zhaohua2019.dividend, "2019-07-02")).toBe("refused");
    expect(outcome(zhaohua2019.dividend, "2024-01-01")).toBe("refused");
  });

  it("by the other reading ends two months earlier", () => {
    const [may = ""] = dividendReadings["dividend/ends-on"].alternatives;
    expect(may).toBe("2019-05-01");
    const other = adjustTerms(zhaohua2019.dividend, { shareDividendEnd: may });
    expect(outcome(other, "2019-04-30")).toBe("shared");
    expect(outcome(other, "2019-05-01")).toBe("refused");
    expect(outcome(zhaohua2019.dividend, "2019-05-01")).toBe("shared");
    const result = shareDividend(other, cooperative(["100"], { contractedOn: "2019-05-01" }));
    expect(result.basis).toStrictEqual([{ by: "caller", term: "shareDividendEnd" }, NOTICE_2019]);
    expect(result.terms.changed).toStrictEqual(["shareDividendEnd"]);
    expect(result.readings).toContainEqual({ id: "dividend/ends-on", chosen: "2019-05-01" });
  });

  it("can be set by the caller, or by an article", () => {
    const ours = adjustTerms(zhaohua2019.dividend, { shareDividendEnd: "2020-03-01" });
    expect(outcome(ours, "2020-02-29")).toBe("shared");
    expect(outcome(ours, "2020-03-01")).toBe("refused");
    const stated = dividendTerms({ shareDividendEnd: "2018-01-01" });
    expect(outcome(stated, "2017-12-31")).toBe("shared");
    const refused = shareDividend(stated, cooperative(["100"], { contractedOn: "2018-01-01" }));
    expect(refused.basis).toStrictEqual([
      { by: "article", term: "shareDividendEnd", article: "our-rules#1" },
      NOTICE_2019,
    ]);
    expect(refused.readings).toStrictEqual([{ id: "dividend/pay-out", chosen: "fen" }]);
  });
});

describe("a contract under the notice of 2017", () => {
  const of = (facts: object): unknown => {
    const sharing = shareDividend(zhaohua2019.dividend, cooperative(["100"], { contractedOn: "2018-06-01", ...facts }));
    return sharing.outcome === "undetermined"
      ? sharing.missing
      : sharing.outcome === "refused"
        ? sharing.reason
        : sharing.outcome;
  };

  it("asks that the household takes part, of its own will", () => {
    expect(of({})).toStrictEqual(["voluntary", "takesPart"]);
    expect(of({ voluntary: true })).toStrictEqual(["takesPart"]);
    expect(of(TAKES_PART)).toBe("shared");
    expect(of({ voluntary: false })).toBe("not-voluntary");
    expect(of({ takesPart: false })).toBe("takes-no-part");
    expect(of({ contractedOn: "2017-08-16" })).toBe("shared");
    expect(of({ contractedOn: "2017-08-17" })).toStrictEqual(["voluntary", "takesPart"]);
  });
});

describe("the reading dividend/pay-out", () => {
  it("decides between fen and yuan, and is cited", () => {
    const [alternative = "yuan"] = dividendReadings["dividend/pay-out"].alternatives;
    const yuanly = adjustTerms(zhaohua2019.dividend, { payOut: alternative });
    const facts = cooperative(["101"]); // 12.12
    expect(shareDividend(zhaohua2019.dividend, facts)).toMatchObject({ total: "12.12" });
    const result = shareDividend(yuanly, facts);
    expect(result).toMatchObject({ total: "12.00", exact: { dividend: "12.12", divisor: "1" } });
    expect(result.basis).toStrictEqual([RATE, { by: "caller", term: "payOut" }, ENDS_ON, NOTICE_2017]);
    expect(result.readings).toContainEqual({ id: "dividend/pay-out", chosen: "yuan" });
  });
});
