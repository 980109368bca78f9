import { describe, expect, it } from "vitest";
import type { DividendFacts, DividendTermValues, DividendTerms } from "../../../src/policy/dividend/types.ts";
import { shareDividend } from "../../../src/policy/dividend/share-dividend.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { zhaohua2019 } from "../../../src/packs/zhaohua2019.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { unchecked, without } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { cooperative, dividendTerms } from "./dividend-builders.ts";

const issues = (terms: DividendTerms, facts: DividendFacts = cooperative(["100"])): readonly string[] =>
  issuesOfCall(() => shareDividend(terms, facts));
const facts = (of: object): readonly string[] =>
  issues(dividendTerms(), unchecked<DividendFacts>({ ...cooperative(["100"]), ...of }));

describe("terms without a rate", () => {
  const none: DividendTerms = { kind: "dividend", pack: "ours", edition: "1", stated: {} };

  it("are refused, also where the contract is too late anyway", () => {
    expect(issues(none)).toStrictEqual(["missing at terms.dividendRate"]);
    expect(issues(none, cooperative(["100"], { contractedOn: "2020-01-01" }))).toHaveLength(1);
  });

  it("share once the caller sets it", () => {
    const ours = adjustTerms(none, { dividendRate: "8%" });
    expect(shareDividend(ours, cooperative(["100"]))).toMatchObject({ total: "8.00" });
  });

  it("are refused together with what is wrong with the facts", () => {
    expect(issues(none, cooperative(["0"]))).toStrictEqual([
      ...["missing at terms.dividendRate", "below-minimum at facts.members[0].paidIn"],
    ]);
  });
});

describe("terms of dividends", () => {
  const values = (v: object): readonly string[] =>
    issues(dividendTerms(unchecked<DividendTermValues>(v))).map((i) => i.replace('terms.stated["our-rules#1"].', ""));

  it("have a rate with its sign, a unit that we know, and a day that there is", () => {
    expect(values({ dividendRate: "12" })).toStrictEqual(["percent-without-sign at dividendRate"]);
    expect(values({ payOut: "jiao" })).toStrictEqual(["not-listed at payOut"]);
    expect(values({ shareDividendEnd: "2019-06-31" })).toStrictEqual(["no-such-day at shareDividendEnd"]);
    expect(values({ endson: "2019-06-30" })).toStrictEqual(["unknown-key at endson"]);
  });

  it("of another kind are refused", () => {
    expect(issues(unchecked<DividendTerms>(changge2017.fund))).toContain("not-listed at terms.kind");
  });
});

describe("the members of a cooperative", () => {
  it("come once each", () => {
    const members = ["M1", "M2", "M1", "M1"].map((member) => ({ member, paidIn: "5" }));
    expect(facts({ members })).toStrictEqual([
      ...["repeated-id at facts.members[2].member", "repeated-id at facts.members[3].member"],
    ]);
  });

  it("are at least one", () => {
    expect(facts({ members: [] })).toStrictEqual(["empty at facts.members"]);
  });

  it.each([
    ["nothing", "0", "below-minimum"],
    ["nothing to the fen", "0.00", "below-minimum"],
    ["less than nothing", -1, "negative-amount"],
    ["a tenth of a fen", "0.001", "too-many-decimals"],
    ["more than twelve digits", "1000000000000", "amount-too-large"],
  ])("do not pay in %s", (_, paidIn, code) => {
    expect(facts({ members: [{ member: "M1", paidIn }] })).toStrictEqual([`${code} at facts.members[0].paidIn`]);
  });

  it("together pay in at most twelve digits", () => {
    expect(issues(dividendTerms(), cooperative(["999999999999.99", "0.01"]))).toStrictEqual([
      "amount-too-large at facts.members",
    ]);
    expect(() => shareDividend(dividendTerms(), cooperative(["999999999999.98", "0.01"]))).not.toThrow();
  });

  it("together receive at most twelve digits", () => {
    const twice = dividendTerms({ dividendRate: "200%" });
    expect(issues(twice, cooperative(["500000000000"]))).toStrictEqual(["amount-too-large at facts.members"]);
    expect(() => shareDividend(twice, cooperative(["499999999999.99"]))).not.toThrow();
  });
});

describe("facts about a dividend", () => {
  it("have no field that is not known, and no undefined", () => {
    expect(facts({ year: 2018 })).toStrictEqual(["unknown-key at facts.year"]);
    expect(facts({ members: [{ member: "M1", paidIn: "5", name: "x" }] })).toStrictEqual([
      "unknown-key at facts.members[0].name",
    ]);
    expect(facts({ contractedOn: undefined })).toStrictEqual(["missing at facts.contractedOn"]);
  });

  it("have the day of the contract", () => {
    expect(facts({ contractedOn: "2019-06-31" })).toStrictEqual(["no-such-day at facts.contractedOn"]);
    const open = unchecked<DividendFacts>(without(cooperative(["100"]), "contractedOn"));
    expect(issues(zhaohua2019.dividend, open)).toStrictEqual(["missing at facts.contractedOn"]);
  });

  it("are refused for everything at once, also of a contract that is too late", () => {
    const members = [
      { member: "M1", paidIn: "0" },
      { member: "M1", paidIn: "5" },
      { member: " ", paidIn: "5" },
    ];
    expect(new Set(facts({ cooperative: "", contractedOn: "2024-01-01", members, rate: "1%" }))).toStrictEqual(
      new Set([
        "empty at facts.cooperative",
        "below-minimum at facts.members[0].paidIn",
        "repeated-id at facts.members[1].member",
        "empty at facts.members[2].member",
        "unknown-key at facts.rate",
      ]),
    );
  });
});
