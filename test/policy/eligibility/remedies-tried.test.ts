import { describe, expect, it } from "vitest";
import { assessHousehold } from "../../../src/policy/eligibility/household/assess-household.ts";
import { explainHousehold } from "../../../src/policy/eligibility/household/explain.ts";
import type {
  Bar,
  HouseholdApplication,
  HouseholdTermValues,
} from "../../../src/policy/eligibility/household/types.ts";
import { assessOperator } from "../../../src/policy/eligibility/operator/assess-operator.ts";
import { renderText } from "../../../src/explain/render.ts";
import { national2021 } from "../../../src/packs/national2021.ts";
import { anApplication, anOperator, aSeries, householdTerms, operatorTerms, without } from "../../support/builders.ts";

/*
 * What is offered was tried: it does not run into the next requirement.
 */

type Facts = Partial<HouseholdApplication>;

const remedies = (terms: HouseholdTermValues, facts: Facts): readonly unknown[] =>
  assessHousehold(householdTerms(terms), anApplication(facts)).remedies.map((remedy) => without(remedy, "rule"));
const only = (change: object): readonly unknown[] => [{ onlyObstacle: true, ...change }];

describe("another length", () => {
  // The benchmark of 2015-10-24: 4.35 % up to a year, 4.75 % up to five.
  const rateCaps = [{ limit: { series: "pboc-benchmark" } }] as const;

  it("that falls into a lower cap on the rate takes the lower rate besides", () => {
    const toAYear: HouseholdTermValues = { termMonths: { max: 12 }, rateCaps };
    expect(remedies(toAYear, { termMonths: 24, rate: "4.75%" })).toStrictEqual(
      only({ change: "at-most-months", months: 12, then: [{ change: "lower-rate-to", rate: "4.35%" }] }),
    );
    expect(remedies(toAYear, { termMonths: 24, rate: "4.35%" })).toStrictEqual(
      only({ change: "at-most-months", months: 12 }),
    );
    const application = anOperator({ termMonths: 24, rate: "4.75%" });
    expect(assessOperator(operatorTerms({ termMonths: { max: 12 }, rateCaps }), application).remedies).toMatchObject([
      { change: "at-most-months", months: 12, then: [{ change: "lower-rate-to", rate: "4.35%" }] },
    ]);
  });

  it("likewise where the longer loan has the lower cap", () => {
    const rates = [aSeries({ rows: [{ from: "2019-01-01", rates: { short: "4.00%", long: "5.00%" } }] })];
    const bands = [
      { throughMonths: 12, band: "long" },
      { throughMonths: 36, band: "short" },
    ] as const;
    const terms: HouseholdTermValues = { termMonths: { min: 13 }, rateCaps: [{ limit: { series: "ours", bands } }] };
    expect(remedies(terms, { termMonths: 12, rate: "4.0001%", rates })).toStrictEqual(
      only({ change: "at-least-months", months: 13, then: [{ change: "lower-rate-to", rate: "4.00%" }] }),
    );
  });

  it("is offered though the rate of it is not in the series that was handed in", () => {
    const bands = [{ band: "long", overMonths: 12 }] as const;
    const rates = [aSeries({ bands, rows: [{ from: "2019-01-01", rates: { long: "5.00%" } }] })];
    const terms: HouseholdTermValues = { termMonths: { max: 12 }, rateCaps: [{ limit: { series: "ours" } }] };
    expect(remedies(terms, { termMonths: 24, rates })).toStrictEqual(only({ change: "at-most-months", months: 12 }));
  });

  it("is said in one line with its further step", () => {
    const result = assessHousehold(
      householdTerms({ termMonths: { max: 12 }, rateCaps }),
      anApplication({ termMonths: 24, rate: "4.75%" }),
    );
    const said = (language: "zh" | "en"): string => renderText(explainHousehold(result, { language }));
    expect(said("zh")).toContain("贷款期限：期限不超过 1年，并且利率不超过 4.35%（唯一未满足的条件）");
    expect(said("en")).toContain(
      "Length of the loan: at most 12 months, and a rate of at most 4.35% (the only obstacle)",
    );
  });
});

describe("what refuses nobody", () => {
  // In 2021 an age is stated in principle, and that a loan is renewed once is from memory: neither refuses.
  const facts: HouseholdApplication = {
    ...{ id: "A1", appliedOn: "2022-06-10", contractOn: "2022-06-10", amount: "120000", termMonths: 48 },
    ...{ householdKind: "no-longer-poor", outstanding: "0", runningLoan: false, outstandingOldProduct: "0" },
    ...{ purposes: ["farming-and-animals", "building"], collateralTaken: true, bornOn: "1950-01-01", renewals: 2 },
  };

  it("hides no remedy against what refuses", () => {
    const { flagged, findings, remedies: offered } = assessHousehold(national2021.household, facts);
    expect(flagged).toStrictEqual(["household/applicant-age"]);
    expect(findings.find(({ rule }) => rule === "household/within-renewals")?.outcome).toBe("undetermined");
    expect(offered.map(({ rule, onlyObstacle, ...change }) => [rule, change, onlyObstacle])).toStrictEqual([
      ["household/no-forbidden-purpose", { change: "give-up", fact: "purposes", values: ["building"] }, false],
      ["household/within-cap", { change: "ask-for-at-most", amount: "50000.00" }, false],
      ["household/term-length", { change: "at-most-months", months: 36 }, false],
      ["household/no-collateral", { change: "settle", fact: "collateralTaken", holds: false }, false],
    ]);
  });
});

describe("a later day", () => {
  const bar = (from: string, through: string): Bar => ({ listing: "L1", who: "applicant", from, through });
  const from = (day: string): object => ({ change: "apply-from", day });

  it("on which share-dividend models have ended takes giving them up", () => {
    const terms: HouseholdTermValues = { blacklist: "bars", shareDividend: "ended", shareDividendEnd: "2019-07-01" };
    const purposes = ["farming-and-animals", "share-dividend"] as const;
    const barred = (through: string): Facts => ({ purposes, bars: [bar("2019-01-01", through)] });
    const then = [{ change: "give-up", fact: "purposes", values: ["share-dividend"] }];
    expect(remedies(terms, barred("2019-06-30"))).toStrictEqual(only({ ...from("2019-07-01"), then }));
    // On the last day before, the contract of that day is still in time; of a later one it is not known.
    expect(remedies(terms, barred("2019-06-29"))).toStrictEqual(only(from("2019-06-30")));
  });

  it("on which one is too old is none", () => {
    const terms: HouseholdTermValues = { blacklist: "bars", age: { max: 65 } };
    const barred = (through: string): Facts => ({ bornOn: "1953-06-02", bars: [bar("2019-01-01", through)] });
    expect(remedies(terms, barred("2019-05-31"))).toStrictEqual(only(from("2019-06-01"))); // the day before the 66th birthday
    expect(remedies(terms, barred("2019-06-01"))).toStrictEqual(only({ change: "none" }));
  });

  it("of age but barred is moved to the first day that is free", () => {
    const terms: HouseholdTermValues = { blacklist: "bars", age: { min: 18 } };
    const young = (...bars: readonly Bar[]): Facts => ({ bornOn: "2002-05-07", bars });
    expect(remedies(terms, young(bar("2020-05-08", "2020-12-31")))).toStrictEqual(only(from("2020-05-07")));
    expect(remedies(terms, young(bar("2020-05-07", "2020-12-31")))).toStrictEqual(only(from("2021-01-01")));
    expect(remedies(terms, young(bar("2020-05-07", "for-good")))).toStrictEqual(only({ change: "none" }));
  });
});

describe("other uses", () => {
  const FARMING = "farming-and-animals";
  const oneOf = (...values: readonly string[]): object => ({ change: "one-of", fact: "purposes", values });

  it("are those that have not ended", () => {
    const ended = { shareDividend: "ended", shareDividendEnd: "2019-05-20" } as const;
    const judged = (...allowedPurposes: NonNullable<HouseholdTermValues["allowedPurposes"]>): readonly unknown[] =>
      remedies({ ...ended, allowedPurposes }, { purposes: ["building"] }); // contract of 2019-05-20
    expect(judged(FARMING, "share-dividend")).toStrictEqual(only(oneOf(FARMING)));
    expect(judged("share-dividend")).toStrictEqual(only({ change: "none" }));
    expect(
      remedies({ ...ended, shareDividendEnd: "2019-05-21", allowedPurposes: ["share-dividend"] }, {}),
    ).toStrictEqual(only(oneOf("share-dividend")));
  });

  it("are those that are not forbidden, also where the present use is both", () => {
    const terms: HouseholdTermValues = {
      allowedPurposes: [FARMING, "building"],
      forbiddenPurposes: ["building", "on-lending"],
    };
    expect(remedies(terms, { purposes: ["on-lending"] })).toStrictEqual([
      { onlyObstacle: false, ...oneOf(FARMING) },
      { onlyObstacle: false, change: "give-up", fact: "purposes", values: ["on-lending"] },
    ]);
    // Every use that is allowed is forbidden: that stays in the way, as it was.
    expect(remedies({ ...terms, allowedPurposes: ["building"] }, { purposes: ["on-lending"] })).toMatchObject([
      oneOf("building"),
      { change: "give-up" },
    ]);
  });
});
