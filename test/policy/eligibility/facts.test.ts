import { describe, expect, it } from "vitest";
import { assessHousehold } from "../../../src/policy/eligibility/household/assess-household.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { householdScheme } from "../../../src/packs/household-scheme.ts";
import { national2021 } from "../../../src/packs/national2021.ts";
import { lpr } from "../../../src/ledger/rates/lpr.ts";
import { pbocBenchmark } from "../../../src/ledger/rates/pboc-benchmark.ts";
import { BASE_2021 } from "../../cases/household.ts";
import { anApplication, unchecked, without } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { codesOf } from "../../support/refusal.ts";

const issuesOf = (facts: object): readonly string[] =>
  issuesOfCall(() => assessHousehold(changge2017.household, anApplication(unchecked(facts))));
const passes = (facts: object): boolean =>
  codesOf(() => assessHousehold(changge2017.household, anApplication(facts))).length === 0;
const aBar = { listing: "L1", who: "applicant", from: "2019-05-06", through: "for-good" };

describe("an application that is refused", () => {
  it.each([
    ["an amount of nought", { amount: "0" }, ["below-minimum at application.amount"]],
    ["a negative amount", { amount: -1 }, ["negative-amount at application.amount"]],
    ["a tenth of a fen", { amount: "0.001" }, ["too-many-decimals at application.amount"]],
    ["0.1 + 0.2", { amount: 0.1 + 0.2 }, ["too-many-decimals at application.amount"]],
    ["a separator", { amount: "50,000" }, ["not-an-amount at application.amount"]],
    ["thirteen digits", { amount: "1000000000000" }, ["amount-too-large at application.amount"]],
    ["owed less than nothing", { outstanding: "-0.01" }, ["negative-amount at application.outstanding"]],
    ["a line below nought", { availableLine: "-0.01" }, ["negative-amount at application.availableLine"]],
    ["a need with a unit", { statedNeed: "5万" }, ["not-an-amount at application.statedNeed"]],
    ["no months", { termMonths: 0 }, ["below-minimum at application.termMonths"]],
    ["months as text", { termMonths: "12" }, ["wrong-type at application.termMonths"]],
    ["part of a month", { termMonths: 12.5 }, ["not-a-whole-number at application.termMonths"]],
    ["half a renewal", { renewals: 0.5 }, ["not-a-whole-number at application.renewals"]],
    ["fewer renewals than none", { renewals: -1 }, ["below-minimum at application.renewals"]],
    ["a Date", { appliedOn: new Date(0) }, ["not-plain at application.appliedOn"]],
    ["30 February", { appliedOn: "2019-02-30" }, ["no-such-day at application.appliedOn"]],
    ["a contract before the application", { contractOn: "2019-05-05" }, ["out-of-order at application.contractOn"]],
    ["a misspelt fact", { outstandng: "0" }, ["unknown-key at application.outstandng"]],
    ["a misspelt condition", { ableToWrok: true }, ["unknown-key at application.ableToWrok"]],
    ["a needed fact left undefined", { amount: undefined }, ["missing at application.amount"]],
    ["a condition as text", { ableToWork: "true" }, ["wrong-type at application.ableToWork"]],
    ["a condition as a number", { villageStopped: 0 }, ["wrong-type at application.villageStopped"]],
    ["a condition as the terms write it", { ableToWork: "required" }, ["wrong-type at application.ableToWork"]],
    ["a condition of null", { higherNeed: null }, ["wrong-type at application.higherNeed"]],
    ["a rate without its sign", { rate: "4.35" }, ["percent-without-sign at application.rate"]],
    ["a grade of another place", { grade: "B" }, ["not-listed at application.grade"]],
    ["a grade in small letters", { grade: "a" }, ["not-listed at application.grade"]],
    ["a kind that nobody tells apart", { householdKind: "poor" }, ["not-listed at application.householdKind"]],
    ["an id with a blank at its end", { id: "A1 " }, ["padded at application.id"]],
    ["no purpose", { purposes: [] }, ["empty at application.purposes"]],
    ["a purpose that is not listed", { purposes: ["gambling"] }, ["not-listed at application.purposes[0]"]],
    ["a purpose twice", { purposes: ["building", "building"] }, ["repeated-id at application.purposes[1]"]],
    [
      "a bar that ends before it begins",
      { bars: [{ ...aBar, through: "2019-05-05" }] },
      ["out-of-order at application.bars[0].through"],
    ],
    ["a bar of nobody", { bars: [{ ...aBar, who: "spouse" }] }, ["not-listed at application.bars[0].who"]],
    [
      "a bar with a misspelt field",
      { bars: [aBar, { ...aBar, days: 5 }] },
      ["unknown-key at application.bars[1].days"],
    ],
    ["a series twice", { rates: [pbocBenchmark, pbocBenchmark] }, ["repeated-id at application.rates[1].series"]],
  ])("%s", (_, facts, issues) => {
    expect(issuesOf(facts)).toStrictEqual(issues);
  });

  it("a birth after the day of application; on the day itself it passes", () => {
    expect(issuesOf({ bornOn: "2019-05-07" })).toStrictEqual(["out-of-order at application.bornOn"]);
    expect(passes({ bornOn: "2019-05-06" })).toBe(true);
  });

  it("but not a contract on the day of application, a bar of one day, no bars and two different purposes", () => {
    expect(passes({ contractOn: "2019-05-06" })).toBe(true);
    expect(passes({ bars: [{ ...aBar, through: "2019-05-06" }] })).toBe(true);
    expect(passes({ bars: [] })).toBe(true);
    expect(passes({ purposes: ["building", "weddings"] })).toBe(true);
    expect(passes({ renewals: 0 })).toBe(true);
  });

  it("a loan that runs and owes nothing, or does not run and owes a fen; not one that agrees", () => {
    const agree = { outstanding: "0.01", runningLoan: true };
    expect(issuesOf({ outstanding: "0", runningLoan: true })).toStrictEqual([
      "contradictory at application.runningLoan",
    ]);
    expect(issuesOf({ ...agree, runningLoan: false })).toStrictEqual(["contradictory at application.runningLoan"]);
    expect(passes(agree)).toBe(true);
    expect(passes({ outstanding: "0.00", runningLoan: false })).toBe(true);
  });

  it("every fault at once, those of one fact and those between facts", () => {
    const facts = { id: "", amount: "x", termMonths: 0, bornOn: "2019-05-07", contractOn: "2019-05-05", rated: "no" };
    expect(issuesOf(facts).toSorted()).toStrictEqual([
      "below-minimum at application.termMonths",
      "empty at application.id",
      "not-an-amount at application.amount",
      "out-of-order at application.bornOn",
      "out-of-order at application.contractOn",
      "wrong-type at application.rated",
    ]);
  });

  it("a grade that the terms do not know, together with the other faults", () => {
    expect(issuesOf({ grade: "B", termMonths: 0 })).toStrictEqual([
      "below-minimum at application.termMonths",
      "not-listed at application.grade",
    ]);
  });

  it("a household that would owe more than an amount can be, all its loans together", () => {
    const codes = (facts: object): readonly string[] =>
      codesOf(() => assessHousehold(householdScheme.household, anApplication(facts)));
    expect(codes({ amount: "999999999999.99", outstanding: "0.01" })).toStrictEqual(["amount-too-large"]);
    expect(codes({ amount: "999999999999.99", outstandingOldProduct: "0.01" })).toStrictEqual(["amount-too-large"]);
    expect(codes({ amount: "999999999999.98", outstanding: "0.01" })).toStrictEqual([]);
  });

  it("a grade is not looked at where none is asked", () => {
    expect(codesOf(() => assessHousehold(householdScheme.household, anApplication({ grade: "B" })))).toStrictEqual([]);
  });
});

describe("a published rate that is not there", () => {
  const issues = (facts: object): readonly string[] =>
    issuesOfCall(() => assessHousehold(national2021.household, anApplication({ ...BASE_2021, ...facts })));

  it("the series that the terms name is not handed in", () => {
    expect(issues({ rates: [] })).toStrictEqual(["unknown-reference at application.rates"]);
    expect(issues({ rates: [pbocBenchmark] })).toStrictEqual(["unknown-reference at application.rates"]);
  });

  it("the day of the contract lies before its first row, or beyond its verified day", () => {
    const early = { appliedOn: "2019-08-01", contractOn: "2019-08-19", rates: [lpr] };
    expect(issues(early)).toStrictEqual(["rate-not-known at application.rates"]);
    const first = anApplication({ ...BASE_2021, ...early, contractOn: "2019-08-20" });
    const rate = assessHousehold(national2021.household, first).findings.find(
      (f) => f.rule === "household/within-rate-cap",
    );
    expect(rate?.outcome).toBe("met");
    expect(issues({ contractOn: "2026-10-20", rates: [lpr] })).toStrictEqual(["rate-not-known at application.rates"]);
  });

  it("it has no such band", () => {
    const bands = [{ band: "1-year", overMonths: 0, throughMonths: 12 }] as const;
    const short = { ...lpr, bands, rows: [{ from: "2019-08-20", rates: { "1-year": "4.25%" } }] };
    expect(issues({ termMonths: 13, rates: [short] })).toStrictEqual(["rate-not-known at application.rates"]);
  });

  it("but where the day is not known, nothing is looked up", () => {
    const unknown = without(anApplication({ ...BASE_2021, rates: [pbocBenchmark] }), "contractOn");
    expect(assessHousehold(national2021.household, unknown)).toMatchObject({
      ...{ outcome: "undetermined", missing: ["contractOn"] },
    });
  });
});
