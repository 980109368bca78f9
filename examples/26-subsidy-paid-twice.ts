// 贴息多付了多少，错在哪里？ / The books show what was paid, not what was due: where was too much paid, and for what?
import assert from "node:assert/strict";
import { compareSubsidy, explain, type InterestLoan, renderText, type SubsidyTerms } from "fupin-credit";

const common = { household: "H1", lender: "B1", instalments: [], extensions: [] };
const loans: readonly InterestLoan[] = [
  { ...common, id: "甲", principal: "30000", contractOn: "2022-01-10", paidOutOn: "2022-01-10", maturesOn: "2023-01-10", rate: { fixed: "3.80%" }, repayments: [{ day: "2023-01-10", amount: "30000" }] },
  { ...common, id: "乙", principal: "40000", contractOn: "2022-06-01", paidOutOn: "2022-06-01", maturesOn: "2023-06-01", rate: { fixed: "3.70%" }, repayments: [{ day: "2023-03-01", amount: "40000" }] },
]; // oxfmt-ignore
const terms: SubsidyTerms = {
  kind: "subsidy", pack: "our-county", edition: "2021", title: { zh: "某县贴息办法", en: "rules of a county" },
  stated: { "our-rules#3": { subsidyCap: "50000", subsidyShares: [{ share: "100%" }], maturityOnRestDay: "stands" } },
}; // oxfmt-ignore

const paid = [
  { loan: "甲", from: "2022-01-10", through: "2022-06-20", amount: "513.00" },
  { loan: "甲", from: "2022-03-21", through: "2022-06-20", amount: "291.33" }, // the second quarter again
  { loan: "甲", from: "2022-06-21", through: "2023-01-19", amount: "674.50" }, // ten nights after maturity
  { loan: "乙", from: "2022-06-01", through: "2022-09-20", amount: "460.44" }, // above the cap of the household
  { loan: "乙", from: "2022-09-21", through: "2023-03-20", amount: "597.91" }, // repaid on 1 March
];
const result = compareSubsidy(terms, { loans, paid });
const sum = result.findings.reduce((fen, { amount }) => fen + Math.round(Number(amount) * 100), 0);
assert.equal(sum, Math.round(Number(result.totals.difference) * 100)); // a fen is blamed once
console.log(renderText(explain(result, { language: "zh" })));

// Output:
// 户 H1：已付 2,537.18 元，应付 1,819.78 元，多付 717.40 元，少付 0.00 元
//   适用条件：某县贴息办法
//   解读：按积数计息还是逐笔计息？——积数计息
//   解读：年利率除以 360 还是 365？——年利率除以 360
//   解读：何时结息？——按季结息
//   解读：结息日当晚计入本期还是下期？——计入本期，次日为下期首日
//   解读：超过贴息额度的贷款，是额度以内部分贴息，还是整笔不贴？——额度以内部分贴息
//   解读：到期未还的贷款、逾期的分期是否继续占用本户贴息额度？——未还清前一直占用额度
//   解读：一户多笔贷款，按放款先后还是按合同先后占用额度？——先按放款日，同日的按合同先后
//   解读：超过额度的贷款部分还款，先还额度以外的还是额度以内的？——先还额度以外的部分
//   解读：只算一段区间的贴息，逐期舍入后相加，还是合计后舍入一次？——恰为整期的逐期舍入，切开一期的只舍入一次
// 贷款 甲（2022-01-10 至 2022-06-20）
//   513.00 − 513.00 = 0.00
// 贷款 甲（2022-03-21 至 2022-06-20）
//   291.33 − 0.00 = 291.33
//   重复支付：291.33 元
// 贷款 甲（2022-06-21 至 2023-01-19）
//   674.50 − 642.83 = 31.67
//   到期后或分期逾期后仍贴：31.67 元
// 贷款 乙（2022-06-01 至 2022-09-20）
//   460.44 − 230.22 = 230.22
//   超过贴息额度：230.22 元
//   依据：our-rules#3
//   文件未明确，按解读：额度以内部分贴息
//   文件未明确，按解读：未还清前一直占用额度
//   文件未明确，按解读：先按放款日，同日的按合同先后
//   文件未明确，按解读：先还额度以外的部分
// 贷款 乙（2022-09-21 至 2023-03-20）
//   597.91 − 433.73 = 164.18
//   还款后仍贴：82.22 元
//   超过贴息额度：81.96 元
//   依据：our-rules#3
//   文件未明确，按解读：额度以内部分贴息
//   文件未明确，按解读：未还清前一直占用额度
//   文件未明确，按解读：先按放款日，同日的按合同先后
//   文件未明确，按解读：先还额度以外的部分
// 依据
//   依据：our-rules#3
//   文件未明确，按解读：额度以内部分贴息
//   文件未明确，按解读：未还清前一直占用额度
//   文件未明确，按解读：先按放款日，同日的按合同先后
//   文件未明确，按解读：先还额度以外的部分
// 本套条件未收录、未核对的事项（不表示文件不要求）
//   贴息利率上限、最长贴息期限（月）、丧失贴息资格的情形、贷款利率上限、最长期限（月）、续贷展期次数上限
