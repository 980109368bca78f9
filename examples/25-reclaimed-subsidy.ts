// 挪用或资料不实，贴息追回多少？ / The money was misused, or the data were false: how much of the paid subsidy must come back?
import assert from "node:assert/strict";
import { adjustTerms, computeSubsidy, explain, type InterestLoan, renderText } from "fupin-credit";
import { reclaimOperatorSubsidy, reclaimSubsidy } from "fupin-credit";
import { changge2017 } from "fupin-credit/packs";
import { pbocBenchmark } from "fupin-credit/rates";

const common = { lender: "B1", rate: { fixed: "4.35%" }, instalments: [], repayments: [], extensions: [] };
const loan: InterestLoan = {
  ...common, id: "L1", household: "H1", product: "registered-household", principal: "50000",
  contractOn: "2018-01-15", paidOutOn: "2018-01-15", maturesOn: "2019-01-15",
}; // prettier-ignore
const rates = [pbocBenchmark];

// Changge names no ground for households; this county lets the right end with the misuse.
const terms = adjustTerms(changge2017.subsidy, { lossOfRight: [{ ground: "misuse", from: "event" }] });
const paid = computeSubsidy(terms, { loans: [loan], rates }).loans.flatMap(({ periods }) =>
  periods.flatMap((p) => (p.state === "known" ? [{ from: p.from, through: p.through, amount: p.subsidy }] : [])),
);
const misuse = { loan: "L1", ground: "misuse", on: "2018-08-01" } as const;
const misused = reclaimSubsidy(terms, { loans: [loan], rates, paid, loss: misuse });
assert.equal(misused.totals.reclaim, "1008.95"); // 167 nights from 1 August on at 6.0416…, less a fen of rounding by period
console.log(renderText(explain(misused, { language: "en" })));

// An operator that obtained it by false data loses all of it, from the start.
const operator: InterestLoan = { ...loan, id: "L2", household: "O1", product: "operator", principal: "1000000" };
const reclaim = reclaimOperatorSubsidy(changge2017.operatorSubsidy, {
  loan: operator, householdsCarried: 5, rates,
  paid: [{ from: "2018-01-15", through: "2018-03-20", amount: "3666.67" }, { from: "2018-03-21", through: "2018-06-20", amount: "5000" }],
  loss: { loan: "L2", ground: "false-data", on: "2018-08-01" },
}); // prettier-ignore
console.log(`\n${renderText(explain(reclaim, { language: "zh" }))}`);

// Output:
// Loan L1: 1,008.95 yuan of 2,205.20 paid must come back
//   Terms: Changge, finance for poverty alleviation (2017)
//   Changed by the caller: 1; what rests on them says so
//   Reading: Is interest counted on daily balances or by months and odd days? — on daily balances
//   Reading: Is the annual rate divided by 360 or by 365? — divided by 360
//   Reading: When is interest settled? — every quarter
//   Reading: Does the night of a settlement day belong to the period that it closes? — yes, the next period begins on the day after
//   Reading: Does a maturity that falls on a rest day move? — moves to the next working day
//   Reading: Of a loan above the cap, is the part within it subsidised, or nothing of the loan? — the part within the cap is subsidised
//   Reading: Does a loan past maturity, or an overdue instalment, go on taking up room under the household's cap? — takes it up while unpaid
//   Reading: Do a household's loans take room in the order of pay-out, or of their contracts? — by pay-out; on one day by their contracts
//   Reading: Of a loan above the cap, does a repayment first repay what lies above it, or what lies within? — what lies above the cap
//   Reading: Where nothing of a loan above the cap is subsidised, is it above by its principal or by its balance? — by its principal
//   Reading: Does a loan of which nothing is subsidised, because it is above the cap, take up room? — no
//   Reading: Does a loan that has no right to the subsidy any more go on taking up room? — yes
//   Reading: Does misuse that is told in the loan end the right, without a decision on it? — yes
//   Reading: Is the subsidy of a window the sum of rounded periods, or rounded once for the claim? — whole periods each, a window that cuts one once
//   Reading: Does the bar from city and town subsidies for five years reach the interest subsidy? — open
//   misuse of the money (2018-08-01): the right ended with 2018-08-01
//   Set by the caller
//   Beware: no calendar reaches the maturity 2019-01-15 of loan L1; whether it is a rest day was not checked, and it stands
//   2018-01-15 – 2018-03-20: 392.71 − 392.71, not below 0 = 0.00
//   2018-03-21 – 2018-06-20: 555.83 − 555.83, not below 0 = 0.00
//   2018-06-21 – 2018-09-20: 555.83 − 247.71, not below 0 = 308.12
//   2018-09-21 – 2018-12-20: 549.79 − 0.00, not below 0 = 549.79
//   2018-12-21 – 2019-01-14: 151.04 − 0.00, not below 0 = 151.04
//
// 贷款 L2：已付 8,666.67 元，应追回 8,666.67 元
//   适用条件：长葛市金融扶贫（2017）
//   解读：何时结息？——按季结息
//   解读：结息日当晚计入本期还是下期？——计入本期，次日为下期首日
//   解读：农户贷款的展期期限依个人贷款的规定，还是依贷款通则？——个人贷款：一年以内累计不超过原期限，一年以上连同原期限不超过该品种最长期限
//   解读：一年以上贷款展期后超过该品种最长期限的，是否允许？——不作定论
//   解读：2020 年 1 月 1 日后到期，是否包括 1 日当天？——包括 1 日
//   解读：到期日遇休息日，是否顺延？——顺延至下一工作日
//   解读：顺延到的工作日仍未还清的，逾期从该工作日起算，还是从合同到期日起算？——从顺延到的工作日起算
//   解读：带动户数不足的，是不予贴息，还是按带动户数对应的金额贴息？——不予贴息
//   解读：年贴息率按月数除以 12 还是按实际天数折算？——按月数除以 12
//   弄虚作假套取贴息（2018-08-01）：全部贴息均无权享受
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第六部分第（二）项
//   注意：没有工作日历覆盖贷款 L2 的到期日 2019-01-15，是否遇休息日未查，按不顺延计算
//   2018-01-15 – 2018-03-20：3,666.67 − 0.00，不足 0 按 0 = 3,666.67
//   2018-03-21 – 2018-06-20：5,000.00 − 0.00，不足 0 按 0 = 5,000.00
