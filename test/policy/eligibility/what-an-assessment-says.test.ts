import { describe, expect, it } from "vitest";
import { assessHousehold, type HouseholdRule } from "../../../src/policy/eligibility/household/assess-household.ts";
import type { HouseholdApplication, HouseholdTerms } from "../../../src/policy/eligibility/household/types.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { householdScheme } from "../../../src/packs/household-scheme.ts";
import { jiange2019 } from "../../../src/packs/jiange2019.ts";
import { national2019 } from "../../../src/packs/national2019.ts";
import { national2021 } from "../../../src/packs/national2021.ts";
import { shanxi } from "../../../src/packs/shanxi.ts";
import { lpr } from "../../../src/ledger/rates/lpr.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { BASE_2021 } from "../../cases/household.ts";
import { anApplication, householdTerms } from "../../support/builders.ts";
import { ALL_RULES, ASKS_EVERYTHING } from "./asks-everything.ts";
import { LAW_BEFORE_2021 } from "../../support/law.ts";
import { stamped } from "../../support/stamped.ts";

/** The days of the edition, before all that its document asks. */
const EDITION = "household/edition-in-force";
const scheme = householdScheme.household;
const changge = changge2017.household;

describe("what an assessment says", () => {
  it("everything it was asked, in the order of the requirements", () => {
    const terms = { ...householdTerms(ASKS_EVERYTHING), inForce: { from: "2015-01-01" } };
    const result = assessHousehold(terms, anApplication());
    expect(result.findings.map((finding) => finding.rule)).toStrictEqual([EDITION, ...ALL_RULES]);
    expect(result.notAsked).toStrictEqual([]);
    expect(result).toMatchObject({ kind: "household-assessment", application: "A1", asOf: "2019-05-06" });
    expect(result.outcome).toBe("eligible");
  });

  it("and what the terms do not ask, in the same order", () => {
    const nothing = assessHousehold(householdTerms({}), anApplication());
    expect(nothing.notAsked).toStrictEqual([EDITION, ...ALL_RULES]);
    expect(nothing).toMatchObject({ findings: [], outcome: "eligible", maximum: { state: "unbounded" }, readings: [] });
    const asked = (terms: HouseholdTerms): readonly HouseholdRule[] =>
      assessHousehold(terms, anApplication()).findings.map(({ rule }) => rule);
    expect(asked(shanxi.household)).toStrictEqual([
      "household/kind",
      "household/no-collateral",
      "household/no-guarantor",
    ]);
    expect(asked(changge)).toStrictEqual([
      EDITION,
      "household/minimum-grade",
      "household/leading-industry",
      "household/no-forbidden-purpose",
      "household/within-credit-line",
      "household/term-length",
      "household/within-rate-cap",
      "household/not-barred",
      "household/line-not-suspended",
      "household/village-not-stopped",
      "household/town-not-stopped",
      "household/lender-conditions",
    ]);
  });

  it("all obstacles at once, what would help against each, and that none of them is the only one", () => {
    const terms = adjustTerms(scheme, { age: { min: 18, max: 65 } });
    const facts = { amount: "60000", termMonths: 48, rate: "9%", bornOn: "2010-01-01", wantsLoan: false } as const;
    const result = assessHousehold(terms, anApplication(facts));
    expect(result.remedies).toStrictEqual([
      { rule: "household/wants-loan", onlyObstacle: false, change: "settle", fact: "wantsLoan", holds: true },
      { rule: "household/applicant-age", onlyObstacle: false, change: "apply-from", day: "2028-01-01" },
      { rule: "household/within-cap", onlyObstacle: false, change: "ask-for-at-most", amount: "50000.00" },
      { rule: "household/within-credit-line", onlyObstacle: false, change: "ask-for-at-most", amount: "50000.00" },
      { rule: "household/term-length", onlyObstacle: false, change: "at-most-months", months: 36 },
      { rule: "household/within-rate-cap", onlyObstacle: false, change: "lower-rate-to", rate: "4.75%" },
    ]);
    expect(result.maximum).toStrictEqual({
      state: "known",
      amount: "0.00",
      boundBy: [
        "household/wants-loan",
        "household/applicant-age",
        "household/term-length",
        "household/within-rate-cap",
      ],
    });
  });

  it("what each finding rests on", () => {
    const basis = (terms: HouseholdTerms, rule: HouseholdRule, facts: Partial<HouseholdApplication> = {}): unknown =>
      assessHousehold(terms, anApplication(facts)).findings.find((finding) => finding.rule === rule)?.basis;
    const article = (term: string, where: string): object => ({ by: "article", term, article: where });
    const reading = (term: string, id: string): object => ({ by: "reading", term, reading: id });
    const inclusive = LAW_BEFORE_2021.inclusive;
    expect(basis(scheme, "household/within-cap")).toStrictEqual([
      article("householdCap", "household-scheme#loan 2.1"),
      reading("oldProduct", "household/old-product"),
      ...inclusive,
    ]);
    expect(basis(scheme, "household/term-length")).toStrictEqual([
      article("termMonths", "household-scheme#loan 2.2"),
      ...inclusive,
    ]);
    expect(basis(national2019.household, "household/applicant-age")).toStrictEqual([
      article("age", "national-2019-24#age"),
      reading("ageReached", "age/reached"),
      reading("leapBirthday", "age/leap-birthday"),
      ...inclusive,
    ]);
    expect(basis(national2019.household, "household/share-dividend-ended")).toStrictEqual([
      article("shareDividend", "national-2019-24#purpose"),
      reading("shareDividendEnd", "dividend/ends-on"),
    ]);
    expect(basis(changge, "household/minimum-grade")).toStrictEqual([
      article("minimumGrade", "changge-2017-64#loan 1.1.1"),
      article("gradeOrder", "changge-2017-64#information 19"),
    ]);
    expect(basis(changge, "household/not-barred")).toStrictEqual([
      article("blacklist", "changge-2017-64#incentive 3.1.2"),
      reading("barredPersons", "household/barred-persons"),
    ]);
    expect(basis(jiange2019.household, "household/within-stated-need")).toStrictEqual([
      article("statedNeed", "guangyuan-bulletin-2019-139#jiange"),
    ]);
    // The rate: the article of the table, or of the row that has its own, and the publication.
    const published = { by: "published", article: "pboc-benchmark-rates#2015-10-24" };
    expect(basis(changge, "household/within-rate-cap")).toStrictEqual([
      article("rateCaps", "changge-2017-64#loan 4.1"),
      published,
    ]);
    expect(basis(changge, "household/within-rate-cap", { product: "credit-line" })).toStrictEqual([
      article("rateCaps", "changge-2017-64#incentive 1.4"),
      published,
    ]);
  });

  it("under which terms and readings", () => {
    expect(assessHousehold(scheme, anApplication())).toMatchObject({
      ...stamped({ pack: "householdScheme", title: householdScheme.title, edition: "undated", changed: [] }),
      readings: [
        { id: "household/lifted-out", chosen: "through-campaign" },
        { id: "household/old-product", chosen: "counts" },
      ],
    });
    expect(assessHousehold(changge, anApplication()).readings).toStrictEqual([
      { id: "household/barred-persons", chosen: "applicant" },
    ]);
    expect(assessHousehold(national2019.household, anApplication()).readings.map(({ id }) => id)).toStrictEqual([
      "age/reached",
      "age/leap-birthday",
      "dividend/ends-on",
      "household/in-principle", // of the age: the cap of 2019 is printed without 原则上
      "household/old-product",
    ]);
    const ours = adjustTerms(scheme, { age: { min: 18, max: 65 } });
    expect(assessHousehold(ours, anApplication()).readings.map(({ id }) => id)).not.toContain("household/in-principle");
    expect(assessHousehold(householdTerms({ termMonths: { max: 36 } }), anApplication()).readings).toStrictEqual([]);
  });

  it("a warning where the last value of a series was taken", () => {
    const facts = {
      ...BASE_2021,
      appliedOn: "2022-06-01",
      contractOn: "2026-10-20",
      rate: "3.00%",
      termMonths: 12,
    } as const;
    const judged = (days: Partial<HouseholdApplication>): unknown =>
      assessHousehold(national2021.household, anApplication({ ...facts, rates: [lpr], ...days })).warnings;
    expect(judged({ contractOn: "2026-10-19" })).toStrictEqual([]);
    expect(judged({ beyondVerified: "last-value" })).toMatchObject([{ series: "lpr" }]);
  });
});
