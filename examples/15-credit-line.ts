// 授信额度还剩多少，能不能暂停授信？ / A line of 50,000 yuan, drawn and repaid at will; then 71 days overdue. What is left of it, and may it be suspended?
import assert from "node:assert/strict";
import { adjustTerms, assessSuspension, explain, type Loan, renderText, reviewCreditLine } from "fupin-credit";
import { changge2017 } from "fupin-credit/packs";
import { printTable } from "./support/table.ts";

const draw = { household: "H1", lender: "B1", instalments: [], extensions: [] };
const loans: readonly Loan[] = [
  { ...draw, id: "L1", principal: "30000", paidOutOn: "2018-03-01", maturesOn: "2018-12-01",
    repayments: [{ day: "2018-09-01", amount: "10000" }, { day: "2018-12-01", amount: "20000" }] },
  { ...draw, id: "L2", principal: "25000", paidOutOn: "2018-10-01", maturesOn: "2019-10-01", repayments: [] },
]; // prettier-ignore

// The measure leaves the steps to the lender: this one gives 5,000 yuan more and 0.1 points less after a good year.
const terms = adjustTerms(changge2017.creditLine, {
  rewardSteps: [{ points: 2, line: "5000", rate: "0.10%" }],
  penaltySteps: [{ points: 5, line: "10000", grades: 1 }],
});
const granted = { on: "2018-01-15", amount: "50000", points: 90, grade: "AA", rate: "4.35%" };
const review = reviewCreditLine(terms, {
  ...{ line: "C1", household: "H1", asOf: "2020-01-20", granted, adjustments: [], suspensions: [], draws: loans },
});
console.log(renderText(explain(review, { language: "en" })));

assert.deepEqual([review.state, review.available], ["in-force", "20000.00"]); // 55,000 less 10,000, and 25,000 drawn
const days = ["2019-12-10", "2019-12-11"];
printTable(
  ["day", "days overdue", "outcome"],
  days.map((asOf) => {
    const { grounds, outcome } = assessSuspension(changge2017.suspension, { line: "C1", asOf, loans, events: {} });
    const [first] = grounds;
    const overdue = first?.ground === "overdue-days" && first.state !== "undetermined" ? first.evidence.episodes : [];
    assert.equal(first?.state, asOf === "2019-12-11" ? "present" : "absent"); // more than 70 days
    return [asOf, String(overdue[0]?.days), outcome];
  }),
);

// Output:
// Credit line C1, 2020-01-20: in force, 20,000.00 yuan can be drawn
//   Terms: Changge, finance for poverty alleviation (2017)
//   Changed by the caller: 2; what rests on them says so
//   Reading: Is a year of the line counted from its grant, or is it the calendar year? — from its grant
//   Reading: Is a year in which money was used and none of it fell due or was repaid a year of good faith? — counts as a year of good faith
//   Reading: Must only the draw fall within the validity of the line, or its maturity too? — draw and maturity are both within it
//   Reading: Does a maturity that falls on a rest day move? — moves to the next working day
//   Reading: Where a loan is not repaid by the working day to which it moved, is it overdue from that day or from the day that is written? — from the working day
//   Reading: Where an amount is not paid within the days of grace, is it overdue from the day it was due or from their end? — from the day on which it was due
//   line 45,000.00 yuan, 87 points, grade A, rate 4.25%
//   valid through 2021-01-15
//   Source: Changge: measure on incentives of credit loans (trial) (长政办〔2017〕64号), incentive measure 1(2)
//   Source: General Provisions of Civil Law of the People's Republic of China, art. 202 (read in summary)
//   Source: General Principles of Civil Law of the People's Republic of China, art. 154
// Movements
//   2018-01-15 granted: line 50,000.00 - drawn 0.00 → available 50,000.00
//   2018-03-01 drawn L1 30,000.00: line 50,000.00 - drawn 30,000.00 → available 20,000.00
//   2018-09-01 repaid L1 10,000.00: line 50,000.00 - drawn 20,000.00 → available 30,000.00
//   2018-10-01 drawn L2 25,000.00: line 50,000.00 - drawn 45,000.00 → available 5,000.00
//   2018-12-01 repaid L1 20,000.00: line 50,000.00 - drawn 25,000.00 → available 25,000.00
//   2019-01-15 rewarded: line 55,000.00 - drawn 25,000.00 → available 30,000.00
//   2020-01-15 penalised: line 45,000.00 - drawn 25,000.00 → available 20,000.00
//   Source: Changge: measure on loans for poverty alleviation (trial) (长政办〔2017〕64号), loan measure, annex 2
// Draw L1: kept to the line
// Drawn while the line is valid: met
//   drawn on 2018-03-01, valid from 2018-01-15 through 2021-01-15
//   Source: Changge: measure on incentives of credit loans (trial) (长政办〔2017〕64号), incentive measure 1(2)
//   Source: General Provisions of Civil Law of the People's Republic of China, art. 202 (read in summary)
//   Source: General Principles of Civil Law of the People's Republic of China, art. 154
// Line not suspended: met
//   the line was not suspended
//   Source: Changge: measure on incentives of credit loans (trial) (长政办〔2017〕64号), incentive measure 3(1)1
// Within what is available: met
//   30,000.00 yuan drawn, 50,000.00 available
//   Source: Changge: measure on loans for poverty alleviation (trial) (长政办〔2017〕64号), loan measure, annex 2
// Due while the line is valid: met
//   matures on 2018-12-01, the line ends on 2021-01-15
//   Source: Changge: measure on incentives of credit loans (trial) (长政办〔2017〕64号), incentive measure 1(2)
//   Open in the documents; read as: draw and maturity are both within it
// Draw L2: kept to the line
// Drawn while the line is valid: met
//   drawn on 2018-10-01, valid from 2018-01-15 through 2021-01-15
//   Source: Changge: measure on incentives of credit loans (trial) (长政办〔2017〕64号), incentive measure 1(2)
//   Source: General Provisions of Civil Law of the People's Republic of China, art. 202 (read in summary)
//   Source: General Principles of Civil Law of the People's Republic of China, art. 154
// Line not suspended: met
//   the line was not suspended
//   Source: Changge: measure on incentives of credit loans (trial) (长政办〔2017〕64号), incentive measure 3(1)1
// Within what is available: met
//   25,000.00 yuan drawn, 30,000.00 available
//   Source: Changge: measure on loans for poverty alleviation (trial) (长政办〔2017〕64号), loan measure, annex 2
// Due while the line is valid: met
//   matures on 2019-10-01, the line ends on 2021-01-15
//   Source: Changge: measure on incentives of credit loans (trial) (长政办〔2017〕64号), incentive measure 1(2)
//   Open in the documents; read as: draw and maturity are both within it
// Year 1, 2018-01-15 to 2019-01-14: kept
//   1 in a row, step 1, from 2019-01-15
//   line 50,000.00 yuan, 90 points, grade AA, rate 4.35% → line 55,000.00 yuan, 92 points, grade AA, rate 4.25%
//   Source: Changge: measure on incentives of credit loans (trial) (长政办〔2017〕64号), incentive measure 2(1)
//   Set by the caller
//   Source: Changge: measure on credit information (trial) (长政办〔2017〕64号), information measure, art. 19
//   Open in the documents; read as: from its grant
//   Open in the documents; read as: counts as a year of good faith
//   Open in the documents; read as: moves to the next working day
//   Source: General Provisions of Civil Law of the People's Republic of China, art. 203 (read in summary)
//   Source: General Principles of Civil Law of the People's Republic of China, art. 154
// Year 2, 2019-01-15 to 2020-01-14: broken
//   L2 due on 2019-10-01, 111 days overdue
//   1 in a row, step 1, from 2020-01-15
//   line 55,000.00 yuan, 92 points, grade AA, rate 4.25% → line 45,000.00 yuan, 87 points, grade A, rate 4.25%
//   Source: Changge: measure on incentives of credit loans (trial) (长政办〔2017〕64号), incentive measure 3(1)1
//   Set by the caller
//   Source: Changge: measure on credit information (trial) (长政办〔2017〕64号), information measure, art. 19
//   Open in the documents; read as: from its grant
//   Open in the documents; read as: counts as a year of good faith
//   Open in the documents; read as: moves to the next working day
//   Source: General Provisions of Civil Law of the People's Republic of China, art. 203 (read in summary)
//   Source: General Principles of Civil Law of the People's Republic of China, art. 154
// Year 3, 2020-01-15 to 2021-01-15: running, already broken
//   L2 due on 2019-10-01, 111 days overdue
//   Beware: no calendar reaches the maturity 2019-10-01 of loan L2; whether it is a rest day was not checked, and it stands
// day         days overdue           outcome
// 2019-12-10            70      undetermined
// 2019-12-11            71  may-be-suspended
