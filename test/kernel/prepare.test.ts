import { describe, expect, it } from "vitest";
import { assessHousehold } from "../../src/policy/eligibility/household/assess-household.ts";
import type { HouseholdTerms } from "../../src/policy/eligibility/household/types.ts";
import { freezeDeep } from "../../src/kernel/freeze-deep.ts";
import { trackOverdue } from "../../src/ledger/loan/track-overdue.ts";
import { changge2017 } from "../../src/packs/changge2017.ts";
import { aLoan, anApplication, unchecked } from "../support/builders.ts";
import { issuesOfCall } from "../support/issues.ts";

interface OwnTerms {
  kind: "household";
  pack: string;
  edition: string;
  stated: { "our-rules#1": { householdCap: `${number}` } };
}
const withCap = (householdCap: `${number}`): OwnTerms => ({
  kind: "household",
  pack: "ours",
  edition: "1",
  stated: { "our-rules#1": { householdCap } },
});
const outcome = (terms: HouseholdTerms): string => assessHousehold(terms, anApplication({ amount: "40000" })).outcome;

describe("what is remembered of terms", () => {
  it("nothing of terms that can still change: the next call sees the change", () => {
    const terms = withCap("50000");
    expect(outcome(terms)).toBe("eligible");
    terms.stated["our-rules#1"].householdCap = "30000";
    expect(outcome(terms)).toBe("ineligible");
    terms.stated["our-rules#1"].householdCap = "40000";
    expect(outcome(terms)).toBe("eligible");
    terms.stated["our-rules#1"].householdCap = unchecked<`${number}`>("x");
    expect(issuesOfCall(() => outcome(terms))).toStrictEqual([
      'not-an-amount at terms.stated["our-rules#1"].householdCap',
    ]);
  });

  it("nothing of terms that are frozen at the top only", () => {
    const terms = Object.freeze(withCap("50000"));
    expect(outcome(terms)).toBe("eligible");
    terms.stated["our-rules#1"].householdCap = "30000";
    expect(outcome(terms)).toBe("ineligible");
  });

  it("frozen terms give the same answer the second time", () => {
    const terms = freezeDeep(withCap("50000"));
    expect(JSON.stringify(assessHousehold(terms, anApplication()))).toBe(
      JSON.stringify(assessHousehold(terms, anApplication())),
    );
    // A copy of them is not the same object, and all the same the same terms.
    expect(JSON.stringify(assessHousehold(withCap("50000"), anApplication()))).toBe(
      JSON.stringify(assessHousehold(terms, anApplication())),
    );
  });

  it("facts are looked at anew each time, and terms for one question never pass for another", () => {
    const { household } = changge2017;
    expect(assessHousehold(household, anApplication()).outcome).toBe("eligible");
    expect(issuesOfCall(() => assessHousehold(household, anApplication({ termMonths: 0 })))).toStrictEqual([
      "below-minimum at application.termMonths",
    ]);
    expect(issuesOfCall(() => trackOverdue(unchecked(household), { loan: aLoan(), asOf: "2020-01-01" }))).toContain(
      "not-listed at terms.kind",
    );
  });

  it("what was handed in stays as it was", () => {
    const terms = withCap("50000");
    const application = anApplication();
    const before = JSON.stringify([terms, application]);
    assessHousehold(terms, application);
    expect(JSON.stringify([terms, application])).toBe(before);
    expect(Object.isFrozen(terms.stated)).toBe(false);
  });
});
