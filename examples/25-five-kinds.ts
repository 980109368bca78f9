// Five loans fall due: of which kind is each, and what can be done about it in Jiange, Zhaohua and Cangxi together?
import { classifyMaturity, combineTerms, explain, type Loan, renderText } from "fupin-credit";
import { cangxi2019, jiange2019, zhaohua2019 } from "fupin-credit/packs";
import { printTable } from "./support/table.ts";

const loan: Loan = {
  ...{ id: "L1", household: "H1", lender: "B1", principal: "50000", paidOutOn: "2017-11-15", maturesOn: "2019-11-15" },
  ...{ instalments: [], repayments: [], extensions: [] },
};
const terms = combineTerms(combineTerms(jiange2019.maturity, zhaohua2019.maturity), cangxi2019.maturity);
const alive = {
  loan,
  asOf: "2019-11-20",
  deceased: false,
  qualifiesForExtension: true,
  qualifiesForCompensation: true,
};
const willing = { ...alive, willingToRepay: true };
const borrowers = [
  { ...willing, ableToRepay: true, stillInNeed: false },
  { ...willing, stillInNeed: true },
  { ...willing, ableToRepay: false, stillInNeed: false },
  { ...alive, willingToRepay: false, noLongerPoor: true, projectThriving: true },
  { ...alive, deceased: true },
  { ...willing, asOf: "2019-11-15", ableToRepay: true },
];
const results = borrowers.map((facts) => classifyMaturity(terms, facts));
printTable(
  ["kind", "open", "undetermined"],
  results.map(({ classified, treatments }) => {
    const those = (state: string) => treatments.filter((t) => t.state === state).map((t) => t.treatment);
    const kind = classified.state === "known" ? classified.maturityKind : classified.state;
    return [kind, those("open").join(" "), those("undetermined").join(" ")];
  }),
);
const [, , , unwilling] = results;
if (unwilling) console.log(renderText(explain(unwilling, { language: "zh" })));

// Output:
// kind                                          open                  undetermined
// able-and-willing                           collect
// willing-still-in-need                renew convert
// willing-but-unable        renew convert compensate
// unwilling              collect jointCollection sue
// deceased                        collect compensate
// undetermined                                        collect extend renew convert
// 贷款 L1(2019-11-20):无还款意愿
//   条件:jiange2019+zhaohua2019+cangxi2019(版本 2019+2019+2019),剑阁县扶贫小额信贷(2019) + 昭化区扶贫小额信贷(2019) + 苍溪县扶贫小额信贷(2019)
//   解读 maturity/in-need-and-unable:归入有还款意愿、仍需资金的一类(willing-still-in-need)— 有还款意愿、无还款能力而又持续需要资金的,归哪一类?
//   解读 maturity/kind-treatments:较宽:还款困难的展期、续贷或转为一般贷款,无力偿还的还可代偿({"able-and-willing":["collect"],"willing-still-in-need":["extend","renew","convert"],"willing-but-unable":["extend","renew","convert","compensate"],"unwilling":["collect","jointCollection","sue"],"deceased":["collect","compensate"]})— 各类到期贷款可以采取哪些处置措施?
//   解读 loan/maturity-on-rest-day:顺延至下一工作日(next-working-day)— 到期日遇休息日,是否顺延?
//   解读 loan/rest-day-overdue-from:从顺延到的工作日起算(working-day)— 顺延到的工作日仍未还清的,逾期从该工作日起算,还是从合同到期日起算?
//   解读 loan/after-grace:从到期日起算(from-due-day)— 宽限期内未还清的,逾期从到期日起算,还是从宽限期满起算?
//   到期日 2019-11-15,到期后 5 天,余额 50000.00 元
//   依据:脱贫攻坚简报2019年第139期 剑阁县
//   文件未明确,按解读 maturity/in-need-and-unable
// 现金清收:可采取
//   依据:脱贫攻坚简报2019年第139期 苍溪县
//   文件未明确,按解读 maturity/kind-treatments
// 展期:不可采取
//   这一类不适用
//   已过到期日,不能再商定展期
//   依据:脱贫攻坚简报2019年第139期 苍溪县
//   文件未明确,按解读 maturity/kind-treatments
//   依据:贷款通则 第十二条(据公开摘要)
// 续贷:不可采取
//   这一类不适用
//   依据:脱贫攻坚简报2019年第139期 苍溪县
//   文件未明确,按解读 maturity/kind-treatments
// 转为一般贷款:不可采取
//   这一类不适用
//   依据:脱贫攻坚简报2019年第139期 苍溪县
//   文件未明确,按解读 maturity/kind-treatments
// 代偿:不可采取
//   这一类不适用
//   依据:脱贫攻坚简报2019年第139期 苍溪县
//   文件未明确,按解读 maturity/kind-treatments
// 联动催收:可采取
//   依据:脱贫攻坚简报2019年第139期 昭化区 一、模式二
//   文件未明确,按解读 maturity/kind-treatments
// 依法起诉:可采取
//   依据:脱贫攻坚简报2019年第139期 苍溪县
//   文件未明确,按解读 maturity/kind-treatments
