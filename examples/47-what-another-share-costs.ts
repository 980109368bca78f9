// What would the next notice cost: a share of 70 % in place of all, or a cap of 30,000 yuan in place of 50,000?
import assert from "node:assert/strict";
import { adjustTerms, comparePolicies, explain, type InterestLoan, renderText } from "fupin-credit";
import { national2021 } from "fupin-credit/packs";
import { lpr } from "fupin-credit/rates";
import { mainlandCalendar } from "fupin-credit/calendars/mainland";

const loanOf = (id: string, lender: string, region: string, principal: string): InterestLoan => ({
  ...{ id, household: `户${id.slice(0, 1)}`, lender, region, principal, rate: { fixed: "3.6%" } },
  ...{ contractOn: "2022-03-10", paidOutOn: "2022-03-10", maturesOn: "2023-03-10" },
  ...{ instalments: [], repayments: [], extensions: [] },
});
const book = {
  loans: [
    loanOf("1", "甲行", "东乡", "50000"),
    loanOf("2", "甲行", "西乡", "20000"),
    { ...loanOf("3a", "乙行", "西乡", "30000"), order: 1 },
    { ...loanOf("3b", "甲行", "西乡", "20000"), order: 2 },
  ],
  ...{ calendar: mainlandCalendar, rates: [lpr] },
};
const today = adjustTerms(national2021.subsidy, { subsidyShares: [{ share: "100%" }], subsidyCap: "50000" });
const share = comparePolicies(today, adjustTerms(today, { subsidyShares: [{ share: "70%" }] }), book);
const cap = comparePolicies(today, adjustTerms(today, { subsidyCap: "30000" }), book);

// 365 nights at 3.6 %: 10,000 yuan bear 365.00. The households owe 50,000, 20,000 and 50,000.
assert.deepEqual(share.total, { first: "4380.00", second: "3066.00", difference: "-1314.00" });
assert.deepEqual(cap.total, { first: "4380.00", second: "2920.00", difference: "-1460.00" });
assert.deepEqual(
  cap.households.map(({ household, effect }) => [household, effect]),
  [["户1", "loses"], ["户2", "same"], ["户3", "loses"]],
); // prettier-ignore
console.log(renderText(explain(cap, { language: "zh" })));

// Output:
