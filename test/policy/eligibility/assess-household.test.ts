import { describe, expect, it } from "vitest";
import { assessHousehold, type HouseholdRule } from "../../../src/policy/eligibility/household/assess-household.ts";
import type { HouseholdApplication, HouseholdTerms } from "../../../src/policy/eligibility/household/types.ts";
import { householdScheme } from "../../../src/packs/household-scheme.ts";
import { national2019 } from "../../../src/packs/national2019.ts";
import { lpr } from "../../../src/ledger/rates/lpr.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { HOUSEHOLDS_UNDER } from "../../cases/eligibility-under.ts";
import * as cases from "../../cases/household.ts";
import { anApplication, householdTerms, without } from "../../support/builders.ts";
import { casesUnder, filled } from "./cases-under.ts";

type Facts = Partial<HouseholdApplication>;

for (const [pack, terms, rows, conditions] of HOUSEHOLDS_UNDER) {
  const assess = (facts: Facts, of: (whole: HouseholdApplication) => HouseholdApplication) =>
    assessHousehold(terms, of(anApplication(facts)));
  casesUnder(pack, assess, rows, conditions, terms.coverage);
}

describe("a share-dividend loan whose contract day is not known", () => {
  it.each(filled(cases.SHARE_DIVIDEND_WITHOUT_CONTRACT))("%s: %j, %s is %s", (_article, facts, rule, outcome) => {
    const application = without(anApplication({ ...facts, purposes: ["share-dividend"] }), "contractOn");
    const { findings } = assessHousehold(national2019.household, application);
    expect(findings.find((finding) => finding.rule === rule)?.outcome).toBe(outcome);
  });
});

describe("what is not applicable", () => {
  it("a rate cap of bands that end before the loan does", () => {
    const terms = householdTerms({
      rateCaps: [{ limit: { series: "lpr", bands: [{ throughMonths: 12, band: "1-year" }] } }],
    });
    const outcome = (termMonths: number): unknown =>
      assessHousehold(terms, anApplication({ ...cases.BASE_2021, termMonths, rate: "9%", rates: [lpr] })).findings.map(
        (f) => f.outcome,
      );
    expect(outcome(12)).toStrictEqual(["unmet"]);
    expect(outcome(13)).toStrictEqual(["not-applicable"]);
  });
});

describe("a change of the caller", () => {
  const scheme = householdScheme.household;
  const basis = (terms: HouseholdTerms, facts: Facts, rule: HouseholdRule): unknown =>
    assessHousehold(terms, anApplication(facts)).findings.find((finding) => finding.rule === rule)?.basis[0];

  it("wins over the document, and the finding says so", () => {
    const raised = adjustTerms(scheme, { householdCap: "100000" });
    expect(assessHousehold(raised, anApplication({ amount: "100000", availableLine: "100000" })).outcome).toBe(
      "eligible",
    );
    const result = assessHousehold(raised, anApplication({ amount: "100000.01" }));
    expect(result.outcome).toBe("ineligible");
    expect(result.terms.changed).toStrictEqual(["householdCap"]);
    expect(basis(raised, { amount: "100000.01" }, "household/within-cap")).toStrictEqual({
      by: "caller",
      term: "householdCap",
    });
    // The length still rests on the article.
    expect(basis(raised, {}, "household/term-length")).toMatchObject({ article: "household-scheme#loan 2.2" });
  });

  it("a cap of nought lets nothing pass, and nothing would help", () => {
    const stopped = adjustTerms(scheme, { householdCap: "0" });
    const result = assessHousehold(stopped, anApplication({ amount: "0.01" }));
    expect(result.outcome).toBe("ineligible");
    expect(result.maximum).toStrictEqual({ state: "known", amount: "0.00", boundBy: ["household/within-cap"] });
    // There is no amount to ask for.
    expect(result.remedies).toStrictEqual([{ rule: "household/within-cap", onlyObstacle: true, change: "none" }]);
  });

  it("adds a requirement that the document does not make", () => {
    const withAge = adjustTerms(scheme, { age: { min: 18 } });
    expect(assessHousehold(scheme, anApplication({ bornOn: "2010-01-01" })).outcome).toBe("eligible");
    expect(assessHousehold(withAge, anApplication({ bornOn: "2010-01-01" })).outcome).toBe("ineligible");
    expect(basis(withAge, {}, "household/applicant-age")).toStrictEqual({ by: "caller", term: "age" });
  });
});
