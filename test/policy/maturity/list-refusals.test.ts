import { describe, expect, it } from "vitest";
import { listMaturities } from "../../../src/policy/maturity/list-maturities.ts";
import type { MaturityListFacts, MaturityTerms } from "../../../src/policy/maturity/types.ts";
import { jiange2019 } from "../../../src/packs/jiange2019.ts";
import { aLoan, unchecked, without } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { listFacts } from "./maturity-builders.ts";

const issues = (facts: Partial<MaturityListFacts>): readonly string[] =>
  issuesOfCall(() => listMaturities(jiange2019.maturity, listFacts([aLoan()], facts)));

describe("a list by township", () => {
  const loans = [aLoan({ region: "普安镇" }), aLoan({ id: "L2" }), aLoan({ id: "L3", maturesOn: "2030-01-01" })];

  it("asks for the region of every loan, due or not", () => {
    const missing = ["missing at facts.loans[1].region", "missing at facts.loans[2].region"];
    expect(issues({ loans, by: ["township"] })).toStrictEqual(missing);
    expect(issues({ loans, by: ["month", "lender", "township"] })).toStrictEqual(missing);
  });

  it("asks for none where it is not broken down by it", () => {
    expect(listMaturities(jiange2019.maturity, listFacts(loans, { by: ["month", "lender"] })).total.loans).toBe(2);
  });
});

describe("what a list is broken down by", () => {
  it("is named once", () => {
    expect(issues({ by: ["month", "lender", "month"] })).toStrictEqual(["repeated-id at facts.by[2]"]);
  });

  it("is something, and one of three", () => {
    expect(issues({ by: [] })).toStrictEqual(["empty at facts.by"]);
    expect(issues({ by: unchecked(["month", "village"]) })).toStrictEqual(["not-listed at facts.by[1]"]);
  });
});

describe("a span", () => {
  it("does not end before it begins", () => {
    expect(issues({ from: "2020-11-02", through: "2020-11-01" })).toStrictEqual(["out-of-order at facts.through"]);
  });

  it("has days that there are", () => {
    expect(issues({ from: "2020-11-31" })).toStrictEqual(["no-such-day at facts.from"]);
    expect(issues({ through: "2020-11" })).toStrictEqual(["not-a-day at facts.through"]);
  });
});

describe("the loans of a list", () => {
  it("are each there once", () => {
    expect(issues({ loans: [aLoan(), aLoan({ id: "L2" }), aLoan()] })).toStrictEqual([
      "repeated-id at facts.loans[2].id",
    ]);
  });

  it("are refused together with everything else", () => {
    const loans = [aLoan(), aLoan({ maturesOn: "2017-11-15" })];
    expect(issues({ loans, by: ["township"], from: "2020-12-01" })).toStrictEqual([
      "out-of-order at facts.loans[1].maturesOn",
      "repeated-id at facts.loans[1].id",
      "out-of-order at facts.through",
      "missing at facts.loans[0].region",
      "missing at facts.loans[1].region",
    ]);
  });

  it("have no field that is not known, and all that are needed", () => {
    expect(issues(unchecked({ until: "2020-12-01" }))).toStrictEqual(["unknown-key at facts.until"]);
    const bare = without(listFacts([]), "by", "from");
    expect(issuesOfCall(() => listMaturities(jiange2019.maturity, unchecked(bare)))).toStrictEqual([
      "missing at facts.from",
      "missing at facts.by",
    ]);
  });
});

describe("a sum", () => {
  const most = aLoan({ principal: "999999999999.99" });
  const one = aLoan({ id: "L2", principal: "0.01" });

  it("of twelve digits is the largest", () => {
    const almost = { ...most, principal: "999999999999.98" };
    const { total } = listMaturities(jiange2019.maturity, listFacts([almost, one]));
    expect(total.amount).toBe("999999999999.99");
  });

  it("beyond twelve digits is refused", () => {
    expect(issues({ loans: [most, one] })).toStrictEqual(["amount-too-large at facts.loans"]);
    expect(issues({ loans: [most, { ...one, lender: "B2" }], by: ["lender"] })).toStrictEqual([
      "amount-too-large at facts.loans",
    ]);
  });

  it("counts only what falls due", () => {
    const other = { ...one, maturesOn: "2020-12-01" };
    expect(listMaturities(jiange2019.maturity, listFacts([most, other])).total.amount).toBe("999999999999.99");
    const repaid = { ...most, repayments: [{ day: "2020-11-14", amount: "0.01" }] };
    expect(listMaturities(jiange2019.maturity, listFacts([repaid, one])).total.amount).toBe("999999999999.99");
  });
});

describe("terms of another kind", () => {
  it("are refused", () => {
    const other = unchecked<MaturityTerms>(jiange2019.reminders);
    expect(issuesOfCall(() => listMaturities(other, listFacts([])))).toContain("not-listed at terms.kind");
  });
});
