import { describe, expect, it } from "vitest";
import type { InterestLoan } from "../../../src/ledger/interest/types.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { national2014 } from "../../../src/packs/national2014.ts";
import { pbocBenchmark } from "../../../src/ledger/rates/pboc-benchmark.ts";
import { computeSubsidy } from "../../../src/policy/subsidy/compute-subsidy.ts";
import type { SubsidyTermValues } from "../../../src/policy/subsidy/types.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { aPricedLoan, subsidyTerms } from "../../support/interest-builders.ts";
import { answerOrRefused } from "../../support/refusal.ts";

/*
 * 36,000 at 10 % from 2021-01-10 to 2021-03-10: a night is 10.00, 59 of them.
 */

function borne(rules: SubsidyTermValues, facts: Partial<InterestLoan> = {}, through?: string): string {
  const loan = aPricedLoan({
    ...{ principal: "36000", rate: { fixed: "10%" }, paidOutOn: "2021-01-10", maturesOn: "2021-03-10" },
    ...facts,
  });
  const terms = subsidyTerms({ settlement: "at-maturity", overdueMarkUp: "50%", misuseMarkUp: "100%", ...rules });
  const { totals } = computeSubsidy(terms, { loans: [loan], ...(through === undefined ? {} : { through }) });
  return totals.state === "known" ? `${totals.subsidy} + ${totals.borrower}` : totals.state;
}

describe("maturity", () => {
  it.each([
    ["2021-03-08", "580.00 + 0.00"],
    ["2021-03-09", "590.00 + 0.00"],
    ["2021-03-10", "590.00 + 15.00"], // the maturity night is the first without subsidy
    ["2021-03-11", "590.00 + 30.00"],
  ])("ends the subsidy, overdue interest has none: through %s", (through, expected) => {
    expect(borne({}, {}, through)).toBe(expected);
  });

  it("is the extended one, if the terms let the subsidy go on", () => {
    const extensions = [{ agreedOn: "2021-03-01", maturesOn: "2021-04-10" }]; // 31 nights more
    expect(borne({}, { extensions })).toBe("900.00 + 0.00");
    expect(borne({ extensionSubsidy: "kept" }, { extensions })).toBe("900.00 + 0.00");
    expect(borne({ extensionSubsidy: "ends" }, { extensions })).toBe("590.00 + 310.00");
    expect(borne({ extensionSubsidy: "ends" })).toBe("590.00 + 0.00");
  });
});

describe("the longest subsidised time", () => {
  it.each([
    ["2021-03-09", 2, "580.00 + 0.00"], // a day less than two months
    ["2021-03-10", 2, "590.00 + 0.00"], // exactly two months
    ["2021-03-11", 2, "590.00 + 10.00"], // a day more: the night of the corresponding day has none
    ["2021-03-10", 1, "310.00 + 280.00"],
    ["2021-03-10", 3, "590.00 + 0.00"],
  ])("to %s, at most %i months: %s", (maturesOn, longestSubsidisedMonths, expected) => {
    expect(borne({ longestSubsidisedMonths }, { maturesOn })).toBe(expected);
  });

  it("runs by corresponding day, at the end of a month too", () => {
    // From 31 January one month ends on 28 February: 28 nights; then three to 3 March.
    const facts = { paidOutOn: "2021-01-31", maturesOn: "2021-03-03" };
    expect(borne({ longestSubsidisedMonths: 1 }, facts)).toBe("280.00 + 30.00");
  });

  it("runs from the pay-out through extensions as well", () => {
    const extensions = [{ agreedOn: "2021-03-01", maturesOn: "2021-04-10" }];
    expect(borne({ longestSubsidisedMonths: 3 }, { extensions })).toBe("900.00 + 0.00");
    expect(borne({ longestSubsidisedMonths: 2 }, { extensions })).toBe("590.00 + 310.00");
  });

  it("never ends a right the earlier for being longer: beyond every day it is no limit, or refused", () => {
    for (const longestSubsidisedMonths of [100_000, 10_000_000, Number.MAX_SAFE_INTEGER]) {
      expect(["590.00 + 0.00", "refused"]).toContain(answerOrRefused(() => borne({ longestSubsidisedMonths })));
    }
  });

  it("is three years for the national product of 2014", () => {
    const terms = adjustTerms(national2014.subsidy, { subsidyShares: [{ share: "100%" }], settlement: "at-maturity" });
    const loans = [
      aPricedLoan({
        ...{ principal: "36000", paidOutOn: "2017-11-15", maturesOn: "2020-11-15" },
        extensions: [{ agreedOn: "2020-11-01", maturesOn: "2020-11-25" }],
      }),
    ];
    // 1,096 nights of 4.75, ten more without subsidy.
    expect(computeSubsidy(terms, { loans, rates: [pbocBenchmark] }).totals).toStrictEqual({
      ...{ state: "known", interest: "5253.50", subsidy: "5206.00", borrower: "47.50" },
    });
  });
});

describe("the loss of the right by misuse", () => {
  const event = { lossOfRight: [{ ground: "misuse", from: "event" }] } as const;
  const start = { lossOfRight: [{ ground: "misuse", from: "start" }] } as const;

  // 59 nights; from the day of misuse on each bears 20.00.
  it.each([
    ["2021-01-10", "0.00 + 1180.00", "0.00 + 1180.00"],
    ["2021-01-11", "10.00 + 1160.00", "0.00 + 1170.00"],
    ["2021-03-09", "580.00 + 20.00", "0.00 + 600.00"],
    ["2021-03-10", "590.00 + 0.00", "0.00 + 590.00"], // after the last night
  ])("on %s: from the event %s, from the start %s", (misusedOn, fromEvent, fromStart) => {
    expect(borne(event, { misusedOn })).toBe(fromEvent);
    expect(borne(start, { misusedOn })).toBe(fromStart);
  });

  it("that the loan tells is from its day on where the terms do not name the ground", () => {
    const misused = { misusedOn: "2021-03-09" };
    for (const lossOfRight of [undefined, [], [{ ground: "on-lending", from: "start" }]] as const) {
      const rules = lossOfRight === undefined ? {} : { lossOfRight };
      expect(borne(rules, misused)).toBe("580.00 + 20.00");
      expect(borne({ ...rules, misuseTold: "finding-only" }, misused)).toBe("590.00 + 10.00");
    }
  });
});

describe("Changge", () => {
  const facts = { product: "registered-household", paidOutOn: "2018-01-20", maturesOn: "2018-02-20" } as const;
  const of = (more: Partial<InterestLoan>): unknown =>
    computeSubsidy(changge2017.subsidy, { loans: [aPricedLoan({ ...facts, ...more })], rates: [pbocBenchmark] }).totals;
  const known = (interest: string, subsidy: string, borrower: string): unknown => ({
    ...{ state: "known", interest, subsidy, borrower },
  });
  const rate = { fixed: "4.35%" };

  it("pays all interest of a registered household on up to 50,000, at the benchmark", () => {
    expect(of({ principal: "50000", rate })).toStrictEqual(known("187.29", "187.29", "0.00")); // 31 × 6.0416…
    expect(of({ principal: "60000", rate })).toStrictEqual(known("224.75", "187.29", "37.46")); // 31 × 7.25
    expect(of({ principal: "50000", rate: { fixed: "4.75%" } })).toStrictEqual(known("204.51", "187.29", "17.22"));
  });

  it("says under which article, and where it read", () => {
    const { basis, readings, terms } = computeSubsidy(changge2017.subsidy, {
      loans: [aPricedLoan({ ...facts, principal: "60000", rate })],
      rates: [pbocBenchmark],
    });
    expect(basis.cap).toContainEqual({ by: "article", term: "subsidyCap", article: "changge-2017-64#loan 4.1" });
    expect(basis.share).toStrictEqual([{ by: "article", term: "subsidyShares", article: "changge-2017-64#loan 4.1" }]);
    expect(readings).toContainEqual({ id: "subsidy/above-cap", chosen: "portion" });
    expect(terms).toMatchObject({ pack: "changge2017", changed: [] });
  });
});
