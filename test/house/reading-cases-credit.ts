import { assessSuspension } from "../../src/policy/credit-line/suspension/assess-suspension.ts";
import type { CreditLineReview } from "../../src/policy/credit-line/review-credit-line.ts";
import { reviewCreditLine } from "../../src/policy/credit-line/review-credit-line.ts";
import { assessHousehold } from "../../src/policy/eligibility/household/assess-household.ts";
import { assessOperator } from "../../src/policy/eligibility/operator/assess-operator.ts";
import type { HouseholdApplication } from "../../src/policy/eligibility/household/types.ts";
import type { HouseholdTerms } from "../../src/policy/eligibility/household/types.ts";
import type { OperatorApplication } from "../../src/policy/eligibility/operator/types.ts";
import type { OperatorTerms } from "../../src/policy/eligibility/operator/types.ts";
import { changge2017 } from "../../src/packs/changge2017.ts";
import { householdScheme } from "../../src/packs/household-scheme.ts";
import { national2019 } from "../../src/packs/national2019.ts";
import { gradeOf } from "../../src/ledger/points/grade-of.ts";
import { adjustTerms } from "../../src/terms/adjust-terms.ts";
import { aBorrower, aDraw, aLine, breachesIn } from "../policy/credit-line/line-builders.ts";
import { anApplication, anOperator } from "../support/builders.ts";
import { answerOrRefused } from "../support/refusal.ts";
import { caseOf, type ReadingCase, type ReadingCases } from "./reading-case.ts";

/*
 * Applications, grades and credit lines.
 */

const household = (terms: HouseholdTerms, facts: Partial<HouseholdApplication>): ReadingCase =>
  caseOf(terms, (t) => assessHousehold(t, anApplication(facts)).outcome);
const operator = (facts: Partial<OperatorApplication>): ReadingCase =>
  caseOf<OperatorTerms>(changge2017.operator, (t) =>
    answerOrRefused(() => assessOperator(t, anOperator(facts)).outcome),
  );
const withAge = adjustTerms(householdScheme.household, { age: { min: 18, max: 65 } });
const inSteps = adjustTerms(changge2017.creditLine, {
  rewardSteps: [{ line: "5000" }],
  penaltySteps: [{ line: "20000" }],
});
const states = ({ years, standing }: CreditLineReview): readonly string[] => [
  ...years.map(({ from, through, state }) => `${from} ${through} ${state}`),
  standing.limit,
];

export const creditCases: ReadingCases = {
  // 30,000 asked for, 20,000.01 owed under the old product.
  "household/old-product": household(householdScheme.household, { outstandingOldProduct: "20000.01" }),
  "household/barred-persons": household(changge2017.household, {
    bars: [{ listing: "L1", from: "2019-01-01", through: "for-good", who: "member" }],
  }),
  "household/share-dividend-end": household(national2019.household, {
    ...{ appliedOn: "2019-04-20", contractOn: "2019-05-01", purposes: ["share-dividend"] },
  }),
  // 18 on the day of application; and born on a leap day, a day before 1 March.
  "age/reached": household(withAge, { bornOn: "2001-05-06" }),
  "age/leap-birthday": household(withAge, { bornOn: "2000-02-29", appliedOn: "2018-02-28" }),
  // A fen above 3,000,000 with the 500,000 asked for; and a grade that the tax credit rating does not know.
  "operator/in-principle": operator({ outstanding: "2500000.01" }),
  "operator/grade-order": operator({ grade: "AA" }),
  // Each of the four readings puts one of these scores elsewhere.
  "grading/fractional-score": caseOf(changge2017.grading, (t) =>
    [86.4, 86.5, 100.4].map((score) => {
      const { graded } = gradeOf(t, score);
      return graded.state === "graded" ? graded.grade : graded.state;
    }),
  ),

  // Overdue over the end of 2018: one year of the line, two of the calendar.
  "credit-line/year": caseOf(inSteps, (t) => {
    const repayments = [{ day: "2019-01-10", amount: "30000" }];
    const late = aDraw({ paidOutOn: "2018-07-01", maturesOn: "2018-12-15", repayments });
    const granted = { on: "2018-07-01", amount: "50000" };
    return states(reviewCreditLine(t, aLine({ asOf: "2019-07-01", granted, draws: [late] })));
  }),
  "credit-line/nothing-due": caseOf(inSteps, (t) =>
    states(reviewCreditLine(t, aLine({ asOf: "2019-01-15", draws: [aDraw({ maturesOn: "2020-01-15" })] }))),
  ),
  // The line ends on 2021-01-15.
  "credit-line/repaid-within": caseOf(inSteps, (t) =>
    breachesIn(reviewCreditLine(t, aLine({ draws: [aDraw({ maturesOn: "2021-01-16" })] }))),
  ),
  // 71 days overdue in 2019, paid since.
  "suspension/past-overdue": caseOf(
    changge2017.suspension,
    (t) =>
      assessSuspension(t, aBorrower("2019-12-31", [{ repayments: [{ day: "2019-03-22", amount: "50000" }] }])).outcome,
  ),
  "suspension/ended-event": caseOf(
    changge2017.suspension,
    (t) =>
      assessSuspension(
        t,
        aBorrower("2018-06-10", [], { proceedings: [{ on: "2018-02-01", through: "2018-06-09", evidence: "F-1" }] }),
      ).outcome,
  ),
};
