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
}; // oxfmt-ignore
const rates = [pbocBenchmark];

// Changge names no ground for households; this county lets the right end with the misuse.
const terms = adjustTerms(changge2017.subsidy, { lossOfRight: [{ ground: "misuse", from: "event" }] });
const paid = computeSubsidy(terms, { loans: [loan], rates }).loans.flatMap(({ periods }) =>
  periods.flatMap((p) => (p.state === "known" ? [{ from: p.from, through: p.through, amount: p.subsidy }] : [])),
);
const misuse = { loan: "L1", ground: "misuse", on: "2018-08-01" } as const;
const misused = reclaimSubsidy(terms, { loans: [loan], rates, paid, loss: misuse });
assert.equal(misused.totals.reclaim, "1008.95"); // 167 nights from 1 August on at 6.0416…, less a fen of rounding by period
console.log(renderText(explain(misused, { language: "zh" })));

// An operator that obtained it by false data loses all of it, from the start.
const operator: InterestLoan = { ...loan, id: "L2", household: "O1", product: "operator", principal: "1000000" };
const reclaim = reclaimOperatorSubsidy(changge2017.operatorSubsidy, {
  loan: operator, householdsCarried: 5, rates,
  paid: [{ from: "2018-01-15", through: "2018-03-20", amount: "3666.67" }, { from: "2018-03-21", through: "2018-06-20", amount: "5000" }],
  loss: { loan: "L2", ground: "false-data", on: "2018-08-01" },
}); // oxfmt-ignore
assert.equal(reclaim.totals.reclaim, "8666.67"); // all of 3,666.67 and 5,000
console.log(`\n${renderText(explain(reclaim, { language: "zh" }))}`);

// Output:
// 贷款 L1：已付 2,205.20 元，应追回 1,008.95 元
//   适用条件：长葛市金融扶贫（2017）
//   其中 1 项由使用单位改动，据此得出的各项标明“由使用单位设定”
//   解读：按积数计息还是逐笔计息？——积数计息
//   解读：年利率除以 360 还是 365？——年利率除以 360
//   解读：何时结息？——按季结息
//   解读：结息日当晚计入本期还是下期？——计入本期，次日为下期首日
//   解读：到期日遇休息日，是否顺延？——顺延至下一工作日
//   解读：超过贴息额度的贷款，是额度以内部分贴息，还是整笔不贴？——额度以内部分贴息
//   解读：到期未还的贷款、逾期的分期是否继续占用本户贴息额度？——未还清前一直占用额度
//   解读：一户多笔贷款，按放款先后还是按合同先后占用额度？——先按放款日，同日的按合同先后
//   解读：超过额度的贷款部分还款，先还额度以外的还是额度以内的？——先还额度以外的部分
//   解读：整笔不贴时，按本金还是按余额判断是否超额？——按放款本金
//   解读：因超额整笔不贴的贷款是否占用额度？——不占用
//   解读：不再享受贴息的贷款是否继续占用额度？——继续占用
//   解读：贷款上记有挪用日的，是否即按丧失资格计算？——即按丧失资格计算
//   解读：只算一段区间的贴息，逐期舍入后相加，还是合计后舍入一次？——恰为整期的逐期舍入，切开一期的只舍入一次
//   解读：五年内不得享受市、镇补贴，是否包括贷款贴息？——不作定论
//   挪用贷款（2018-08-01）：自 2018-08-01 起无权享受
//   由使用单位设定
//   注意：没有工作日历覆盖贷款 L1 的到期日 2019-01-15，是否遇休息日未查，按不顺延计算
//   2018-01-15 – 2018-03-20：392.71 − 392.71，不足 0 按 0 = 0.00
//   2018-03-21 – 2018-06-20：555.83 − 555.83，不足 0 按 0 = 0.00
//   2018-06-21 – 2018-09-20：555.83 − 247.71，不足 0 按 0 = 308.12
//   2018-09-21 – 2018-12-20：549.79 − 0.00，不足 0 按 0 = 549.79
//   2018-12-21 – 2019-01-14：151.04 − 0.00，不足 0 按 0 = 151.04
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
