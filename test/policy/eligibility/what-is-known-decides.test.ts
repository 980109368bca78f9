import { describe, expect, it } from "vitest";
import { assessHousehold } from "../../../src/policy/eligibility/household/assess-household.ts";
import { householdKinds } from "../../../src/ledger/loan/household-kind.ts";
import { purposes } from "../../../src/policy/eligibility/household/purposes.ts";
import type { HouseholdApplication, HouseholdTermValues } from "../../../src/policy/eligibility/household/types.ts";
import { assessOperator } from "../../../src/policy/eligibility/operator/assess-operator.ts";
import type { RateCap } from "../../../src/ledger/interest/types.ts";
import { householdScheme } from "../../../src/packs/household-scheme.ts";
import { anApplication, anOperator, aSeries, householdTerms, operatorTerms, without } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { ASKS_EVERYTHING } from "./asks-everything.ts";
import { LAW_BEFORE_2021 } from "../../support/law.ts";

describe("an undetermined finding names every fact that it wants", () => {
  const shares = householdTerms({ shareDividend: "ended" });
  const missing = (...unknown: readonly (keyof HouseholdApplication)[]): readonly string[] =>
    assessHousehold(shares, without(anApplication(), ...unknown) as HouseholdApplication).missing;

  it("neither the purposes nor the day of the contract are known", () => {
    expect(missing("purposes", "contractOn")).toStrictEqual(["purposes", "contractOn"]);
  });

  it("the purposes are not known, and the contract comes in time for any", () => {
    const judged = (facts: Partial<HouseholdApplication>): unknown =>
      assessHousehold(shares, without(anApplication(facts), "purposes")).findings.map((f) => f.outcome);
    expect(judged({ contractOn: "2019-06-30" })).toStrictEqual(["met"]); // whatever it is for
    expect(judged({ contractOn: "2019-07-01" })).toStrictEqual(["undetermined"]);
  });

  it("the rate, the product, the day and the published series", () => {
    const capped = householdTerms({ rateCaps: ASKS_EVERYTHING.rateCaps });
    const wants = (...unknown: readonly (keyof HouseholdApplication)[]): readonly string[] =>
      assessHousehold(capped, without(anApplication(), ...unknown) as HouseholdApplication).missing;
    expect(wants("contractOn", "rates", "rate")).toStrictEqual(["contractOn", "rates", "rate"]);
    expect(wants("product", "rate")).toStrictEqual(["product", "rate"]);
    expect(wants("product", "contractOn", "rates", "rate")).toStrictEqual(["product", "contractOn", "rates", "rate"]);
  });

  it("but a length that no band caps needs no day", () => {
    const toAYear = householdTerms({
      rateCaps: [{ limit: { series: "pboc-benchmark", bands: [{ throughMonths: 12, band: "to-1-year" }] } }],
    });
    const judged = (termMonths: number): unknown =>
      assessHousehold(toAYear, without(anApplication({ termMonths }), "contractOn")).findings.map((f) => f.outcome);
    expect(judged(12)).toStrictEqual(["undetermined"]);
    expect(judged(13)).toStrictEqual(["not-applicable"]);
  });
});

describe("what is known already decides", () => {
  const scheme = householdScheme.household;
  const cap = (application: HouseholdApplication): unknown =>
    assessHousehold(scheme, application).findings.find((finding) => finding.rule === "household/within-cap");

  it("60,000 asked, what is owed unknown, cap 50,000: unmet, at least by so much", () => {
    expect(cap(without(anApplication({ amount: "60000" }), "outstanding", "outstandingOldProduct"))).toStrictEqual({
      rule: "household/within-cap",
      outcome: "unmet",
      reason: "above-household-cap",
      observed: { requested: "60000.00", total: "60000.00" },
      required: { atMost: "50000.00" },
      atLeast: true,
      basis: [
        { by: "article", term: "householdCap", article: "household-scheme#loan 2.1" },
        { by: "reading", term: "oldProduct", reading: "household/old-product" },
        ...LAW_BEFORE_2021.inclusive,
      ],
    });
    expect(assessHousehold(scheme, without(anApplication({ amount: "60000" }), "outstanding")).missing).toStrictEqual(
      [],
    );
  });

  it("exactly 50,000 asked does not decide: what is owed could be nought", () => {
    expect(cap(without(anApplication({ amount: "50000" }), "outstanding"))).toMatchObject({ outcome: "undetermined" });
    expect(cap(without(anApplication({ amount: "50000.01" }), "outstanding"))).toMatchObject({
      outcome: "unmet",
      atLeast: true,
    });
  });

  it("the part that is known counts into the lower bound", () => {
    const facts = without(anApplication({ outstandingOldProduct: "20000.01" }), "outstanding");
    expect(cap(facts)).toMatchObject({
      outcome: "unmet",
      atLeast: true,
      observed: { outstandingOldProduct: "20000.01", total: "50000.01" },
    });
  });

  it("with everything known the total is no lower bound", () => {
    expect(cap(anApplication({ amount: "60000" }))).not.toHaveProperty("atLeast");
  });
});

describe("a rate without its product is held against every product that could be meant", () => {
  const LPR = { series: "lpr", bands: [{ throughMonths: 12, band: "1-year" }] } as const;
  const rates = [
    aSeries({
      series: "lpr",
      rows: [{ from: "2019-01-01", rates: { "1-year": "4.20%" } }],
      bands: [{ band: "1-year", overMonths: 0 }],
    }),
  ];
  const judged = (rateCaps: readonly RateCap[], facts: Partial<HouseholdApplication>): unknown => {
    const application = without(anApplication({ rates, ...facts }), "product");
    return assessHousehold(householdTerms({ rateCaps }), application).findings[0];
  };
  const P = { product: "p", limit: { fixed: "4.00%" } } as const;
  const Q = { product: "q", limit: { fixed: "5.00%" } } as const;
  const OTHERS = { limit: { fixed: "6.00%" } } as const;

  it("over 13 months, where the only band ends at 12, there is no cap on any", () => {
    expect(judged([{ product: "p", limit: LPR }], { termMonths: 12 })).toMatchObject({ outcome: "undetermined" });
    expect(judged([{ product: "p", limit: LPR }], { termMonths: 13 })).toMatchObject({ outcome: "not-applicable" });
  });

  it("it is within the cap of each, and by that within the lowest", () => {
    expect(judged([P, Q, OTHERS], { rate: "4.00%" })).toStrictEqual({
      rule: "household/within-rate-cap",
      outcome: "met",
      observed: { rate: "4.00%" },
      required: { atMost: "4.00%" },
      basis: [{ by: "article", term: "rateCaps", article: "our-rules#1" }],
    });
    expect(judged([P, Q, OTHERS], { rate: "4.0001%" })).toMatchObject({
      outcome: "undetermined",
      missing: ["product"],
    });
  });

  it("it is above the cap of each", () => {
    expect(judged([P, Q, OTHERS], { rate: "6.00%" })).toMatchObject({ outcome: "undetermined", missing: ["product"] });
    expect(judged([P, Q, OTHERS], { rate: "6.0001%" })).toMatchObject({
      outcome: "unmet",
      required: { atMost: "4.00%" }, // within every cap only then
    });
  });

  it("a product that no row names may be meant too, which has no cap: within all the others it is decided", () => {
    for (const rate of ["0.01%", "4.00%"] as const)
      expect(judged([P, Q], { rate })).toMatchObject({ outcome: "met", required: { atMost: "4.00%" } });
    for (const rate of ["4.0001%", "9.99%"] as const)
      expect(judged([P, Q], { rate })).toMatchObject({ outcome: "undetermined", missing: ["product"] });
  });

  it("a rate of nought is within any cap, whatever would have to be looked up", () => {
    const lookedUp = [{ limit: { series: "lpr", band: "1-year" } }] as const;
    const judgedOn = (rate: "0%" | "0.0001%"): unknown =>
      assessHousehold(householdTerms({ rateCaps: lookedUp }), without(anApplication({ rate }), "contractOn", "rates"))
        .findings[0];
    expect(judgedOn("0%")).toStrictEqual({
      rule: "household/within-rate-cap",
      outcome: "met",
      observed: { rate: "0.00%" },
      required: {},
      basis: [{ by: "article", term: "rateCaps", article: "our-rules#1" }],
    });
    expect(judgedOn("0.0001%")).toMatchObject({ outcome: "undetermined", missing: ["contractOn", "rates"] });
  });

  it("the product is not wanted where all have the same cap", () => {
    const same = [P, { limit: { fixed: "4%" } }] as const;
    const facts = without(anApplication(), "product", "rate") as HouseholdApplication;
    expect(assessHousehold(householdTerms({ rateCaps: same }), facts).missing).toStrictEqual(["rate"]);
  });

  it("each row rests on its own article, or on that of the table", () => {
    expect(judged([{ ...P, source: "our-rules#2" }, OTHERS], { rate: "4.00%" })).toMatchObject({
      basis: [
        { by: "article", term: "rateCaps", article: "our-rules#2" },
        { by: "article", term: "rateCaps", article: "our-rules#1" },
      ],
    });
  });

  it("a series that is not handed in decides nothing as long as another product may be meant", () => {
    const capped = [{ product: "p", limit: { series: "nobody's" } }, OTHERS] as const;
    expect(judged(capped, { rate: "4.00%" })).toMatchObject({ outcome: "undetermined", missing: ["product"] });
    expect(issuesOfCall(() => judged([capped[0], { limit: capped[0].limit }], { rate: "4.00%" }))).toStrictEqual([
      "unknown-reference at application.rates",
    ]);
  });

  it("a last value that was taken for any of them is warned of", () => {
    const application = without(
      anApplication({
        rates: [
          aSeries({
            verifiedThrough: "2019-01-31",
            rows: [{ from: "2019-01-01", rates: { short: "4%", long: "5%" } }],
          }),
        ],
        ...{ beyondVerified: "last-value", rate: "3%" },
      }),
      "product",
    );
    const caps = [{ product: "p", limit: { series: "ours" } }, OTHERS] as const;
    expect(assessHousehold(householdTerms({ rateCaps: caps }), application)).toMatchObject({
      outcome: "eligible",
      warnings: [{ series: "ours" }],
    });
  });
});

describe("a fact that no answer depends on is not wanted", () => {
  const judged = (terms: HouseholdTermValues, ...unknown: readonly (keyof HouseholdApplication)[]): object => {
    const application = without(anApplication(), ...unknown) as HouseholdApplication;
    const { outcome, missing, findings } = assessHousehold(householdTerms(terms), application);
    return { outcome, missing, shown: findings.map((finding) => "observed" in finding && finding.observed) };
  };
  const decided = (outcome: string): object => ({ outcome, missing: [], shown: [{}] });
  const open = (...missing: readonly string[]): object => ({ outcome: "undetermined", missing, shown: [false] });

  it("the kind of household, where every kind is served", () => {
    expect(judged({ householdKinds: householdKinds.list }, "householdKind")).toStrictEqual(decided("eligible"));
    const most = householdKinds.list.slice(1);
    expect(judged({ householdKinds: most }, "householdKind")).toStrictEqual(open("householdKind"));
  });

  it("the uses, where each is allowed, or each is forbidden", () => {
    expect(judged({ allowedPurposes: purposes.list }, "purposes")).toStrictEqual(decided("eligible"));
    expect(judged({ forbiddenPurposes: purposes.list }, "purposes")).toStrictEqual(decided("ineligible"));
    const most = purposes.list.slice(1);
    expect(judged({ allowedPurposes: most }, "purposes")).toStrictEqual(open("purposes"));
    expect(judged({ forbiddenPurposes: most }, "purposes")).toStrictEqual(open("purposes"));
  });

  it("the higher need, where both caps are the same", () => {
    const wanting = (capWithHigherNeed: "50000" | "50000.01"): object =>
      judged({ householdCap: "50000", capWithHigherNeed }, "higherNeed", "outstanding");
    expect(wanting("50000")).toStrictEqual(open("outstanding"));
    expect(wanting("50000.01")).toStrictEqual(open("outstanding", "higherNeed"));
  });

  it("the kind of operator, where all have the same cap", () => {
    const operators = ["company", "cooperative", "new-type-operator", "small-firm"] as const;
    const missing = (...caps: readonly `${number}`[]): readonly string[] =>
      assessOperator(
        operatorTerms({ operatorCaps: operators.map((operatorKind, i) => ({ operatorKind, cap: caps[i] ?? "1" })) }),
        without(anOperator(), "operatorKind", "outstanding"),
      ).missing;
    expect(missing("3000000", "3000000", "3000000", "3000000")).toStrictEqual(["outstanding"]);
    expect(missing("3000000", "3000000", "3000000", "3000000.01")).toStrictEqual(["operatorKind", "outstanding"]);
  });
});

describe("a household of which the kind is not known", () => {
  const asked = (...unknown: readonly (keyof HouseholdApplication)[]): readonly string[] =>
    assessHousehold(
      householdScheme.household,
      without(anApplication(), "householdKind", ...unknown) as HouseholdApplication,
    ).missing;

  it("wants the day of the contract too where a kind counts to the end of 2020 only", () => {
    expect(asked()).toStrictEqual(["householdKind"]);
    expect(asked("contractOn")).toContain("contractOn");
  });
});
