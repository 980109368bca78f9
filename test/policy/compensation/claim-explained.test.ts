import { describe, expect, it } from "vitest";
import { assessClaim } from "../../../src/policy/compensation/assess-claim.ts";
import { explainClaim } from "../../../src/policy/compensation/explain.ts";
import { AGREED, claimFacts, compensationTerms } from "./compensation-builders.ts";

describe("a claim explained", () => {
  it("carries the rule and the outcome on every line of a finding, and on no other", () => {
    const terms = compensationTerms({ ...AGREED, lenderNotice: "required", claimConditions: "required" });
    const result = assessClaim(terms, claimFacts({ noticeOn: "not-given" }));
    const { lines } = explainClaim(result, { language: "en" });
    const texts = (of: string | undefined): readonly string[] =>
      lines.flatMap((line) => (line.outcome === of && line.type !== "arithmetic" ? [line.text] : []));
    expect(texts("unmet").slice(0, 2)).toStrictEqual(["The lender's notice: not met", "not given"]);
    expect(texts("undetermined").slice(0, 2)).toStrictEqual([
      "Conditions of compensation: undetermined",
      "missing: whether the conditions are met",
    ]);
    const rules = [...new Set(lines.map(({ rule }) => rule))];
    expect(rules).toStrictEqual([
      undefined,
      "claim/agreement",
      "claim/amount-owed",
      "claim/overdue",
      "claim/notice-given",
      "claim/conditions-met",
    ]);
    expect(texts(undefined)).toContain("Amount");
  });
});
