// 贴息多付了多少，错在哪里？ / The books show what was paid, not what was due: where was too much paid, and for what?
import assert from "node:assert/strict";
import { compareSubsidy, explain, type InterestLoan, renderText, type SubsidyTerms } from "fupin-credit";

const common = { household: "H1", lender: "B1", instalments: [], extensions: [] };
const loans: readonly InterestLoan[] = [
  { ...common, id: "first", principal: "30000", contractOn: "2022-01-10", paidOutOn: "2022-01-10", maturesOn: "2023-01-10", rate: { fixed: "3.80%" }, repayments: [{ day: "2023-01-10", amount: "30000" }] },
  { ...common, id: "second", principal: "40000", contractOn: "2022-06-01", paidOutOn: "2022-06-01", maturesOn: "2023-06-01", rate: { fixed: "3.70%" }, repayments: [{ day: "2023-03-01", amount: "40000" }] },
]; // prettier-ignore
const terms: SubsidyTerms = {
  kind: "subsidy", pack: "our-county", edition: "2021",
  stated: { "our-rules#3": { subsidyCap: "50000", subsidyShares: [{ share: "100%" }], maturityOnRestDay: "stands" } },
}; // prettier-ignore

const paid = [
  { loan: "first", from: "2022-01-10", through: "2022-06-20", amount: "513.00" },
  { loan: "first", from: "2022-03-21", through: "2022-06-20", amount: "291.33" }, // the second quarter again
  { loan: "first", from: "2022-06-21", through: "2023-01-19", amount: "674.50" }, // ten nights after maturity
  { loan: "second", from: "2022-06-01", through: "2022-09-20", amount: "460.44" }, // above the cap of the household
  { loan: "second", from: "2022-09-21", through: "2023-03-20", amount: "597.91" }, // repaid on 1 March
];
const result = compareSubsidy(terms, { loans, paid });
const sum = result.findings.reduce((fen, { amount }) => fen + Math.round(Number(amount) * 100), 0);
assert.equal(sum, Math.round(Number(result.totals.difference) * 100)); // a fen is blamed once
console.log(renderText(explain(result, { language: "en" })));

// Output:
// Household H1: paid 2,537.18 yuan, due 1,819.78, over 717.40, under 0.00
//   Terms: our-county
//   Reading: Is interest counted on daily balances or by months and odd days? — on daily balances
//   Reading: Is the annual rate divided by 360 or by 365? — divided by 360
//   Reading: When is interest settled? — every quarter
//   Reading: Does the night of a settlement day belong to the period that it closes? — yes, the next period begins on the day after
//   Reading: Of a loan above the cap, is the part within it subsidised, or nothing of the loan? — the part within the cap is subsidised
//   Reading: Does a loan past maturity, or an overdue instalment, go on taking up room under the household's cap? — takes it up while unpaid
//   Reading: Do a household's loans take room in the order of pay-out, or of their contracts? — by pay-out; on one day by their contracts
//   Reading: Of a loan above the cap, does a repayment first repay what lies above it, or what lies within? — what lies above the cap
//   Reading: Is the subsidy of a window the sum of rounded periods, or rounded once for the claim? — whole periods each, a window that cuts one once
// Loan first (2022-01-10 – 2022-06-20)
//   513.00 − 513.00 = 0.00
// Loan first (2022-03-21 – 2022-06-20)
//   291.33 − 0.00 = 291.33
//   paid twice: 291.33 yuan
// Loan first (2022-06-21 – 2023-01-19)
//   674.50 − 642.83 = 31.67
//   after maturity, or on overdue instalments: 31.67 yuan
// Loan second (2022-06-01 – 2022-09-20)
//   460.44 − 230.22 = 230.22
//   above the cap: 230.22 yuan
//   Source: our-rules#3
//   Open in the documents; read as: the part within the cap is subsidised
//   Open in the documents; read as: takes it up while unpaid
//   Open in the documents; read as: by pay-out; on one day by their contracts
//   Open in the documents; read as: what lies above the cap
// Loan second (2022-09-21 – 2023-03-20)
//   597.91 − 433.73 = 164.18
//   after repayment: 82.22 yuan
//   above the cap: 81.96 yuan
//   Source: our-rules#3
//   Open in the documents; read as: the part within the cap is subsidised
//   Open in the documents; read as: takes it up while unpaid
//   Open in the documents; read as: by pay-out; on one day by their contracts
//   Open in the documents; read as: what lies above the cap
// Sources
//   Source: our-rules#3
//   Open in the documents; read as: the part within the cap is subsidised
//   Open in the documents; read as: takes it up while unpaid
//   Open in the documents; read as: by pay-out; on one day by their contracts
//   Open in the documents; read as: what lies above the cap
// Not held by these terms, and not checked (documents may ask it all the same)
//   highest rate on which the subsidy is counted, months subsidised at most, grounds on which the subsidy is lost, caps on the rate, longest loan in months, most renewals and extensions
