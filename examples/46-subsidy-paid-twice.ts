// The books show what was paid, not what was due: where was too much paid, and for what?
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
