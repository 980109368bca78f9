// 合作社带贫贷款：带动几户，“原则上”是什么意思？ / A cooperative carries poor households in Changge: what do its households decide for 500,000 yuan, and what does 原则上 mean?
import assert from "node:assert/strict";
import { adjustTerms, assessOperator, explain, type OperatorApplication, renderText } from "fupin-credit";
import { changge2017 } from "fupin-credit/packs";
import { pbocBenchmark } from "fupin-credit/rates";
import { column, printTable } from "./support/table.ts";
import { outcomeWords, ruleWords } from "./support/words.ts";

const application: OperatorApplication = {
  ...{ id: "O1", appliedOn: "2018-03-01", contractOn: "2018-03-20", operatorKind: "cooperative" },
  ...{ amount: "500000", outstanding: "2500000", termMonths: 24, rate: "4.75%", rates: [pbocBenchmark] },
  ...{ householdsCarried: 3, grade: "A", soundOperation: true, inLeadingIndustry: true },
  ...{ carryingAgreement: true, notableTaxContribution: true, meetsLenderConditions: true },
};
const inPrinciple = changge2017.operator; // 原则上: the lender decides what is above the cap
const strict = adjustTerms(inPrinciple, { inPrinciple: "refuse", ratioDecides: "admission" });
const cases: readonly (readonly [string, Partial<OperatorApplication>])[] = [
  ["带动 3 户，累计 300 万元", {}],
  ["带动 2 户", { householdsCarried: 2 }],
  ["带动 2 户，利率 6%", { householdsCarried: 2, rate: "6%" }],
  ["没有带动", { householdsCarried: 0 }],
  ["超过上限一分钱", { outstanding: "2500000.01" }],
];
const rows = cases.map(([name, facts]) => {
  const { outcome, flagged } = assessOperator(inPrinciple, { ...application, ...facts });
  const other = assessOperator(strict, { ...application, ...facts }).outcome;
  return [name, ...[outcome, other].map(outcomeWords), flagged.map(ruleWords).join("、") || "-"];
});
// 一(二)2 asks that households are carried; how many stands under rate and subsidy: with fewer the rate is to be agreed.
assert.deepEqual(column(rows, 1), ["符合条件", "符合条件", "符合条件", "不符合条件", "尚不能判断"]);
printTable(["情形", "本包所选的读法", "另一种读法", "由承贷机构决定"], rows);
const none = assessOperator(inPrinciple, { ...application, householdsCarried: 0 });
console.log(`\n${renderText(explain(none, { language: "zh" }))}`);

// Output:
// 情形                      本包所选的读法  另一种读法  由承贷机构决定
// 带动 3 户，累计 300 万元        符合条件    符合条件               -
// 带动 2 户                       符合条件  不符合条件               -
// 带动 2 户，利率 6%              符合条件  不符合条件               -
// 没有带动                      不符合条件  不符合条件               -
// 超过上限一分钱                尚不能判断  不符合条件    贷款余额上限
//
// 申请 O1（2018-03-01）：不符合条件
//   适用条件：长葛市金融扶贫（2017）
//   解读：经营主体（纳税）信用评定有哪些等级，次序如何？——纳税信用等级，由高到低为 A、B、M、C、D
//   解读：“原则上累计不超过”的上限，超过时是拒绝，还是由承贷机构决定？——由承贷机构决定，留存理由
//   解读：每户对应金额的比例，决定的是利率和贴息，还是准入？——决定基准利率和贴息，准入只要求带动
// 合同日在适用期间内：符合
//   合同日 2018-03-20；适用自 2017-10-26
//   依据：《长葛市金融助推扶贫机制风险补偿基金管理办法（试行）》（长政办〔2017〕64号）第十四条
//   依据：《长葛市农户信用信息管理办法（试行）》（长政办〔2017〕64号）第四十三条
// 规模经营、状况良好：符合
//   规模经营、状况良好：是
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第一部分第（二）项
// 从事主导产业项目：符合
//   从事主导产业项目：是
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第一部分第（二）项
// 签有带贫协议：符合
//   签有带贫协议：是
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第一部分第（二）项
// 对财政有较大贡献：符合
//   对财政有较大贡献：是
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第一部分第（二）项
// 符合承贷机构条件：符合
//   符合承贷机构条件：是
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第一部分第（二）项
// （纳税）信用等级：符合
//   等级 A，要求 A 级（含）以上
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第一部分第（二）项
//   文件未明确，按解读：纳税信用等级，由高到低为 A、B、M、C、D
// 贷款余额上限：符合
//   申请额加已知余额：500,000.00 + 2,500,000.00 = 3,000,000.00 元
//   农民合作社上限 3,000,000.00 元（含）
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第二部分第2点
//   文件未明确，按解读：由承贷机构决定，留存理由
//   依据：《中华人民共和国民法总则》第二百零五条（据公开摘要，未见原文）
//   依据：《中华人民共和国民法通则》第一百五十五条
// 带动贫困户数：不符合
//   带动 0 户；准入须带动 1 户；基准利率和贴息按 500,000.00 ÷ 200,000.00，须带动 3 户
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第四部分第（二）项第1点
//   文件未明确，按解读：决定基准利率和贴息，准入只要求带动
// 贷款期限：符合
//   期限 2年，要求：不超过 3年（含）
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第三部分
//   依据：《中华人民共和国民法总则》第二百零五条（据公开摘要，未见原文）
//   依据：《中华人民共和国民法通则》第一百五十五条
// 利率上限：不适用
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第四部分第（二）项第1点
//   文件未明确：2021 年起签订的合同，利率上限写“基准利率”的，以什么代替？
//   文件未明确，按解读：决定基准利率和贴息，准入只要求带动
// 最高可贷金额
//   0.00 元，受限于：带动贫困户数
// 怎样可以符合
//   带动贫困户数：带动贫困户数至少 1（唯一未满足的条件）
// 本套条件未收录、未核对的事项（不表示文件不要求）
//   有合法稳定来源、生产状况稳定、信用良好、已登记注册、有所需经营许可、有设备场地、经营稳定、有发展预期和能力、经过风险评估
