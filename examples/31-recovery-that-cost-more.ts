// A compensated loan is pursued: one recovery costs more than it brings, the next brings more than anybody is still out. Who stands where?
import { adjustTerms, assessClaim, combineTerms, explain, type Loan, renderText, stateClaim } from "fupin-credit";
import { changge2017, national2021 } from "fupin-credit/packs";

const loan: Loan = {
  ...{
    id: "L1",
    household: "H1",
    lender: "农商行",
    principal: "80000",
    paidOutOn: "2022-03-10",
    maturesOn: "2023-03-10",
  },
  ...{ instalments: [], repayments: [{ day: "2022-11-01", amount: "20000" }], extensions: [] },
};
// The national product compensates nothing above 50,000 yuan of a household.
const entitled = combineTerms(changge2017.compensation, national2021.compensation);
const claim = { claim: "C1", loan, asOf: "2023-03-20", noticeOn: "2023-03-15", compensatedBefore: "0" };
console.log(renderText(explain(assessClaim(entitled, claim), { language: "zh" })));

const shared = adjustTerms(changge2017.compensation, {
  lossShares: [
    { party: "基金", share: "60%" },
    { party: "农商行", share: "40%" },
  ],
});
const events = [
  { event: "compensated", id: "E1", on: "2023-03-25", amount: "50000" },
  { event: "recovered", id: "E2", on: "2023-09-01", amount: "100", cost: "150" },
  { event: "offset", id: "E3", on: "2024-02-01", amount: "1000.01", order: "抵扣2024-3号" },
  { event: "recovered", id: "E4", on: "2024-06-01", amount: "49200", cost: "100" },
] as const;
console.log(renderText(explain(stateClaim(shared, { claim: "C1", asOf: "2024-12-31", events }), { language: "en" })));

// Output:
// 代偿申请 C1,贷款 L1(2023-03-20):可代偿 50000.00 元
//   条件:changge2017+national2021(版本 2017-10-26+2021-03-04),长葛市金融扶贫(2017) + 脱贫人口小额信贷(2021)
//   解读 compensation/above-cover:还款先减上限以外的部分(uncovered-first)— 本金超过补偿上限的贷款,已还的部分先减哪一段?
//   解读 loan/maturity-on-rest-day:顺延至下一工作日(next-working-day)— 到期日遇休息日,是否顺延?
//   解读 loan/rest-day-overdue-from:从顺延到的工作日起算(working-day)— 顺延到的工作日仍未还清的,逾期从该工作日起算,还是从合同到期日起算?
//   解读 loan/after-grace:从到期日起算(from-due-day)— 宽限期内未还清的,逾期从到期日起算,还是从宽限期满起算?
//   逾期本金 60000.00 元
// 逾期:符合
//   逾期 10 天,须超过 0 天
//   依据:长政办〔2017〕64号 贷款管理办法 六(三)
// 履行补偿责任通知书:符合
//   2023-03-15 出具
//   依据:长政办〔2017〕64号 风险基金办法 第八条
// 金额
//   本金:所欠 60000.00 - 不补偿 10000.00 = 50000.00 元
//   合计 50000.00 元
//   依据:银保监发〔2021〕6号 额度(据公开摘要)
//   文件未明确,按解读 compensation/above-cover
// 这些条件不要求
//   代偿条件
// Claim C1, 2024-12-31: loss 50000.00, net recovered 50050.01, still out 0.00, unpaid 0.00, surplus 50.01 yuan
//   Terms: changge2017 (edition 2017-10-26), Changge, finance for poverty alleviation (2017)
//   Changed by the caller: lossShares
//   Reading compensation/odd-fen: by the largest remainders (largest-remainder) — Who takes the odd fen of a split?
// 2023-03-25 E1: compensated 50000.00 yuan
//   基金: borne 30000.00 + cost 0.00 - got back 0.00 = still out 30000.00
//   农商行: borne 20000.00 + cost 0.00 - got back 0.00 = still out 20000.00
//   The term lossShares was set by the caller
//   Open in the documents; reading compensation/odd-fen
// 2023-09-01 E2: recovered 100.00 yuan, net -50.00
//   基金: borne 30000.00 + cost 30.00 - got back 0.00 = still out 30030.00
//   农商行: borne 20000.00 + cost 20.00 - got back 0.00 = still out 20020.00
//   Source: 长政办〔2017〕64号 loan measure 6(4)
//   The term lossShares was set by the caller
//   Open in the documents; reading compensation/odd-fen
// 2024-02-01 E3: offset 1000.01 yuan
//   基金: borne 30000.00 + cost 30.00 - got back 600.01 = still out 29429.99
//   农商行: borne 20000.00 + cost 20.00 - got back 400.00 = still out 19620.00
//   Source: 长政办〔2017〕64号 incentive measure 3(1)4
//   Source: 长政办〔2017〕64号 loan measure 6(4)
//   The term lossShares was set by the caller
//   Open in the documents; reading compensation/odd-fen
// 2024-06-01 E4: recovered 49200.00 yuan, net 49100.00, surplus so far 50.01
//   基金: borne 30000.00 + cost 30.00 - got back 30030.00 = still out 0.00
//   农商行: borne 20000.00 + cost 20.00 - got back 20020.00 = still out 0.00
//   Source: 长政办〔2017〕64号 loan measure 6(4)
//   The term lossShares was set by the caller
//   Open in the documents; reading compensation/odd-fen
