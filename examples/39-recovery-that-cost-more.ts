// 代偿之后追回的钱，归谁？ / A compensated loan is pursued: one recovery costs more than it brings, the next brings more than anybody is still out. Who stands where?
import assert from "node:assert/strict";
import { adjustTerms, assessClaim, combineTerms, explain, type Loan, renderText, stateClaim } from "fupin-credit";
import { changge2017, national2021 } from "fupin-credit/packs";
import { outcomeWords } from "./support/words.ts";

const loan: Loan = {
  ...{ id: "L1", household: "H1", lender: "农商行", principal: "80000" },
  ...{ contractOn: "2022-03-10", paidOutOn: "2022-03-10", maturesOn: "2023-03-10" },
  ...{ instalments: [], repayments: [{ day: "2022-11-01", amount: "20000" }], extensions: [] },
};
// The national product compensates nothing above 50,000 yuan of a household; the rest stands in the parties' agreement.
const lossShares = [
  { party: "基金", share: "60%" },
  { party: "农商行", share: "40%" },
] as const;
const printed = combineTerms(changge2017.compensation, national2021.compensation);
const entitled = adjustTerms(printed, { claimAfterDays: 0, claimCovers: ["principal"], lossShares });
const claim = { claim: "C1", loan, asOf: "2023-03-20", noticeOn: "2023-03-15", compensatedBefore: "0" };
console.log(renderText(explain(assessClaim(entitled, claim), { language: "zh" })));

const without = assessClaim(printed, claim); // without the parties' agreement
assert.equal(without.outcome, "undetermined");
console.log(`没有合作协议：${outcomeWords(without.outcome)}`);

const shared = adjustTerms(changge2017.compensation, { lossShares });
const events = [
  { event: "compensated", id: "E1", on: "2023-03-25", amount: "50000" },
  { event: "recovered", id: "E2", on: "2023-09-01", amount: "100", cost: "150" },
  { event: "offset", id: "E3", on: "2024-02-01", amount: "1000.01", order: "抵扣2024-3号" },
  { event: "recovered", id: "E4", on: "2024-06-01", amount: "49200", cost: "100" },
] as const;
const standing = stateClaim(shared, { claim: "C1", asOf: "2024-12-31", events });
assert.equal(standing.totals.surplus, "50.01"); // 100 − 150 + 1,000.01 + 49,200 − 100 is 50,050.01
console.log(renderText(explain(standing, { language: "zh" })));

// Output:
// 风险补偿申请 C1，贷款 L1（2023-03-20）：可补偿 50,000.00 元
//   适用条件：长葛市金融扶贫（2017）、脱贫人口小额信贷（2021）
//   其中 3 项由使用单位改动，据此得出的各项标明“由使用单位设定”
//   解读：本金超过补偿上限的贷款，已还的部分先减哪一段？——还款先减上限以外的部分
//   解读：什么算一次逾期？——连续未还清的算一次
//   解读：到期日遇休息日，是否顺延？——顺延至下一工作日
//   解读：顺延到的工作日仍未还清的，逾期从该工作日起算，还是从合同到期日起算？——从顺延到的工作日起算
//   解读：宽限期内未还清的，逾期从到期日起算，还是从宽限期满起算？——从到期日起算
//   注意：没有工作日历覆盖贷款 L1 的到期日 2023-03-10，是否遇休息日未查，按不顺延计算
//   逾期本金 60,000.00 元
// 合同日在适用期间内：符合
//   合同日 2022-03-10；适用自 2021-03-04，可能自 2021-01-01，至 2025-12-31，可能至 2026-03-31
//   依据：《长葛市金融助推扶贫机制风险补偿基金管理办法（试行）》（长政办〔2017〕64号）第十四条
//   依据：《长葛市农户信用信息管理办法（试行）》（长政办〔2017〕64号）第四十三条
//   依据：《关于深入扎实做好过渡期脱贫人口小额信贷工作的通知》（银保监发〔2021〕6号）“执行期间”（据公开摘要，未见原文）
// 合作协议约定的补偿时点、分担比例和补偿范围：符合
//   均已约定
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第六部分第（三）项
//   由使用单位设定
// 有应予补偿的欠款：符合
//   逾期本金 60,000.00 元，补偿范围内 50,000.00 元
// 逾期：符合
//   逾期 10 天，须超过 0 天
//   由使用单位设定
// 履行补偿责任通知书：符合
//   2023-03-15 出具
//   依据：《长葛市金融助推扶贫机制风险补偿基金管理办法（试行）》（长政办〔2017〕64号）第八条
// 通知书、划转、《资金扣划函》的先后：不适用
//   依据：《长葛市金融助推扶贫机制风险补偿基金管理办法（试行）》（长政办〔2017〕64号）第八条
// 单据与款项
//   《履行补偿责任通知书》：2023-03-15
//   补偿资金划转：尚无
//   《资金扣划函》：不详
// 金额
//   本金：所欠 60,000.00 − 不补偿 10,000.00 = 50,000.00 元
//   合计 50,000.00 元，由各方按约定的比例分担
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第六部分第（三）项
//   由使用单位设定
//   依据：《关于深入扎实做好过渡期脱贫人口小额信贷工作的通知》（银保监发〔2021〕6号）“额度”（据公开摘要，未见原文）
//   文件未明确，按解读：还款先减上限以外的部分
// 本套条件未收录、未核对的事项（不表示文件不要求）
//   补偿条件
// 没有合作协议：尚不能判断
// 风险补偿 C1（2024-12-31）：损失 50,000.00，净追回 50,050.01，未收回 0.00，未付 0.00，结余 50.01 元
//   适用条件：长葛市金融扶贫（2017）
//   其中 1 项由使用单位改动，据此得出的各项标明“由使用单位设定”
//   解读：分不尽的尾数归谁？——按最大余数分
// 2023-03-25 E1：代偿 50,000.00 元
//   基金：承担 30,000.00 + 费用 0.00 − 收回 0.00 = 未收回 30,000.00
//   农商行：承担 20,000.00 + 费用 0.00 − 收回 0.00 = 未收回 20,000.00
//   由使用单位设定
//   文件未明确，按解读：按最大余数分
// 2023-09-01 E2：追回 100.00 元，净额 -50.00 元
//   基金：承担 30,000.00 + 费用 30.00 − 收回 0.00 = 未收回 30,030.00
//   农商行：承担 20,000.00 + 费用 20.00 − 收回 0.00 = 未收回 20,020.00
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第六部分第（四）项
//   由使用单位设定
//   文件未明确，按解读：按最大余数分
// 2024-02-01 E3：补贴抵扣 1,000.01 元
//   基金：承担 30,000.00 + 费用 30.00 − 收回 600.01 = 未收回 29,429.99
//   农商行：承担 20,000.00 + 费用 20.00 − 收回 400.00 = 未收回 19,620.00
//   依据：《长葛市农户信用贷款激励约束机制实施办法（试行）》（长政办〔2017〕64号）第三部分第（一）项第4点
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第六部分第（四）项
//   由使用单位设定
//   文件未明确，按解读：按最大余数分
// 2024-06-01 E4：追回 49,200.00 元，净额 49,100.00 元，累计结余 50.01 元
//   基金：承担 30,000.00 + 费用 30.00 − 收回 30,030.00 = 未收回 0.00
//   农商行：承担 20,000.00 + 费用 20.00 − 收回 20,020.00 = 未收回 0.00
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第六部分第（四）项
//   由使用单位设定
//   文件未明确，按解读：按最大余数分
