// 五类到期贷款，各有哪些处置办法？ / Five loans fall due: of which kind is each, and what can be done about it in Jiange, Zhaohua and Cangxi together?
import assert from "node:assert/strict";
import { classifyMaturity, combineTerms, explain, type Loan, renderText } from "fupin-credit";
import { cangxi2019, jiange2019, zhaohua2019 } from "fupin-credit/packs";
import { printTable } from "./support/table.ts";

const common = { household: "H1", lender: "B1", instalments: [], repayments: [], extensions: [] };
const loan: Loan = { ...common, id: "L1", principal: "50000", paidOutOn: "2017-11-15", maturesOn: "2019-11-15" };
const terms = combineTerms(combineTerms(jiange2019.maturity, zhaohua2019.maturity), cangxi2019.maturity);
const qualifies = { qualifiesForExtension: true, qualifiesForCompensation: true };
const alive = { loan, asOf: "2019-11-20", deceased: false, ...qualifies };
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
const states = ["first-choice", "possible", "undetermined"] as const;
const rows = results.map(({ classified, treatments }) => [
  classified.state === "known" ? classified.maturityKind : classified.state,
  ...states.map((state) => treatments.flatMap((t) => (t.state === state ? [t.treatment] : [])).join(" ") || "-"),
]);
const kinds = "able-and-willing willing-still-in-need willing-but-unable unwilling deceased undetermined".split(" ");
assert.deepEqual(rows.map(([kind]) => kind), kinds); // oxfmt-ignore
// No bulletin forbids a creditor to demand what is overdue, or to sue for it.
for (const [, first = "", possible = ""] of rows.slice(0, 5))
  for (const right of ["collect", "sue"]) assert.match(`${first} ${possible}`, new RegExp(`\\b${right}\\b`));
printTable(["kind", ...states], rows);
const [, , , unwilling] = results;
if (unwilling) console.log(renderText(explain(unwilling, { language: "zh" })));

// Output:
// kind                                      first-choice     possible          undetermined
// able-and-willing                               collect          sue                     -
// willing-still-in-need             extend renew convert  collect sue                     -
// willing-but-unable     extend renew convert compensate  collect sue                     -
// unwilling                  collect jointCollection sue            -                     -
// deceased                            collect compensate   sue estate                     -
// undetermined                                         -      collect  extend renew convert
// 贷款 L1（2019-11-20）：无还款意愿
//   适用条件：剑阁县扶贫小额信贷（2019）、昭化区扶贫小额信贷（2019）、苍溪县扶贫小额信贷（2019）
//   解读：有还款意愿、无还款能力而又持续需要资金的，归哪一类？——归入有还款意愿、仍需资金的一类
//   解读：各类到期贷款首选哪些处置措施？——较宽：还款困难的展期、续贷或转为一般贷款，无力偿还的还可代偿
//   解读：农户贷款的展期期限依个人贷款的规定，还是依贷款通则？——个人贷款：一年以内累计不超过原期限，一年以上连同原期限不超过该品种最长期限
//   解读：一年以上贷款展期后超过该品种最长期限的，是否允许？——不作定论
//   解读：到期日遇休息日，是否顺延？——顺延至下一工作日
//   解读：顺延到的工作日仍未还清的，逾期从该工作日起算，还是从合同到期日起算？——从顺延到的工作日起算
//   解读：宽限期内未还清的，逾期从到期日起算，还是从宽限期满起算？——从到期日起算
//   到期日 2019-11-15，到期后 5 天，余额 50,000.00 元
//   注意：没有工作日历覆盖贷款 L1 的到期日 2019-11-15，是否遇休息日未查，按不顺延计算
//   依据：《脱贫攻坚简报》2019年第139期“剑阁县”
//   文件未明确，按解读：归入有还款意愿、仍需资金的一类
// 现金清收：首选
//   依据：《脱贫攻坚简报》2019年第139期“苍溪县”
//   文件未明确，按解读：较宽：还款困难的展期、续贷或转为一般贷款，无力偿还的还可代偿
// 展期：本套条件未列入可用措施
//   这一类不适用
//   依据：《脱贫攻坚简报》2019年第139期“苍溪县”
//   文件未明确，按解读：较宽：还款困难的展期、续贷或转为一般贷款，无力偿还的还可代偿
//   依据：《贷款通则》第十二条
//   文件未明确，按解读：个人贷款：一年以内累计不超过原期限，一年以上连同原期限不超过该品种最长期限
//   依据：《个人贷款管理暂行办法》第三十九条
//   文件未明确，按解读：不作定论
// 续贷：本套条件未列入可用措施
//   这一类不适用
//   依据：《脱贫攻坚简报》2019年第139期“苍溪县”
//   文件未明确，按解读：较宽：还款困难的展期、续贷或转为一般贷款，无力偿还的还可代偿
// 转为一般贷款：本套条件未列入可用措施
//   这一类不适用
//   依据：《脱贫攻坚简报》2019年第139期“苍溪县”
//   文件未明确，按解读：较宽：还款困难的展期、续贷或转为一般贷款，无力偿还的还可代偿
// 代偿：本套条件未列入可用措施
//   这一类不适用
//   依据：《脱贫攻坚简报》2019年第139期“苍溪县”
//   文件未明确，按解读：较宽：还款困难的展期、续贷或转为一般贷款，无力偿还的还可代偿
// 联动催收：首选
//   依据：《脱贫攻坚简报》2019年第139期“昭化区第一部分模式二”
//   文件未明确，按解读：较宽：还款困难的展期、续贷或转为一般贷款，无力偿还的还可代偿
// 依法起诉：首选
//   依据：《脱贫攻坚简报》2019年第139期“苍溪县”
//   文件未明确，按解读：较宽：还款困难的展期、续贷或转为一般贷款，无力偿还的还可代偿
