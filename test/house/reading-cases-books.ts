import type { RectificationRule } from "../../src/book/rectification/checks.ts";
import type { ExaminedLoan } from "../../src/book/rectification/types.ts";
import type { RectificationTermValues } from "../../src/book/rectification/types.ts";
import type { Target, TargetTermValues } from "../../src/book/targets/types.ts";
import type { TargetUnit } from "../../src/book/targets/types.ts";
import { bareLoan, changed, goodLoan, onLoan } from "../book/rectification/rectification-builders.ts";
import { BELOW_PROVINCE, COMPLETION, foundOf, SATISFACTION } from "../book/targets/target-builders.ts";
import { unchecked } from "../support/builders.ts";
import type { ReadingCase, ReadingCases } from "./reading-case.ts";

/*
 * Putting a book in order, and targets.
 */

const examined =
  (rule: RectificationRule, loan: ExaminedLoan): ReadingCase =>
  (changes) =>
    onLoan(rule, loan, changed(unchecked<RectificationTermValues>(changes))).outcome;
const held =
  (target: Target, facts: Partial<TargetUnit>): ReadingCase =>
  (changes) => {
    const { state, share } = foundOf(target, facts, unchecked<TargetTermValues>(changes));
    return [state, share.state === "known" ? share.percent : share.state];
  };

export const bookCases: ReadingCases = {
  "rectification/cap-counts": examined(
    "rectification/household-cap",
    bareLoan({ principal: "60000", outstanding: "50000" }),
  ),
  "rectification/length-through": examined("rectification/term-length", goodLoan({ extendedTo: "2020-01-11" })),
  "rectification/rate-below": examined("rectification/contract-rate", goodLoan({ rate: "4.74%" })), // the benchmark is 4.75 %
  "rectification/dividend-use": examined(
    "rectification/use",
    goodLoan({ usedFor: ["share-dividend"], withOperator: true }),
  ),

  // All who applied got a loan; ten that qualify did not apply.
  "targets/satisfaction-of": held(SATISFACTION, {
    ...{ qualifiedApplicants: 40, grantedApplicants: 40, qualifyingHouseholds: 50, qualifyingLentTo: 40 },
  }),
  "targets/before-year-end": held(COMPLETION, { lentThisYear: "5", yearTarget: "10" }), // on 31 October
  "targets/empty-whole": held(BELOW_PROVINCE, { outstanding: "0", overdue: "0", provinceOverdueRate: "2%" }),
  "targets/rate-places": held(BELOW_PROVINCE, { outstanding: "3", overdue: "2", provinceOverdueRate: "2%" }),
  "targets/completion-places": held(COMPLETION, { lentThisYear: "2", yearTarget: "3" }),
};
