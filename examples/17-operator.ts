// A cooperative carries poor households in Changge: how many for 500,000 yuan, and what does 原则上 mean?
import { adjustTerms, assessOperator, explain, type OperatorApplication, renderText } from "fupin-credit";
import { changge2017 } from "fupin-credit/packs";
import { pbocBenchmark } from "fupin-credit/rates";
import { printTable } from "./support/table.ts";

const application: OperatorApplication = {
  ...{ id: "O1", appliedOn: "2018-03-01", contractOn: "2018-03-20", operatorKind: "cooperative" },
  ...{ amount: "500000", outstanding: "2500000", termMonths: 24, rate: "4.75%", rates: [pbocBenchmark] },
  ...{ householdsCarried: 3, grade: "A", soundOperation: true, inLeadingIndustry: true },
  ...{ carryingAgreement: true, notableTaxContribution: true, meetsLenderConditions: true },
};
const strict = changge2017.operator;
const inPrinciple = adjustTerms(strict, { inPrinciple: "flag" });
const cases: readonly (readonly [string, Partial<OperatorApplication>])[] = [
  ["3 households, 3,000,000 in all", {}],
  ["2 households", { householdsCarried: 2 }],
  ["400,000 with 2 households", { amount: "400000", householdsCarried: 2 }],
  ["one fen above the cap", { outstanding: "2500000.01" }],
];
printTable(
  ["case", "refuse", "flag", "flagged"],
  cases.map(([name, facts]) => {
    const flag = assessOperator(inPrinciple, { ...application, ...facts });
    const { outcome } = assessOperator(strict, { ...application, ...facts });
    return [name, outcome, flag.outcome, flag.flagged.join(" ") || "-"];
  }),
);
const tooFew = assessOperator(strict, { ...application, householdsCarried: 2 });
console.log(`\n${renderText(explain(tooFew, { language: "zh" }))}`);

// Output:
// case                                refuse        flag              flagged
// 3 households, 3,000,000 in all    eligible    eligible                    -
// 2 households                    ineligible  ineligible                    -
// 400,000 with 2 households         eligible    eligible                    -
// one fen above the cap           ineligible    eligible  operator/within-cap
//
// 申请 O1(2018-03-01):不符合条件
//   条件:changge2017(版本 2017-10-26),长葛市金融扶贫(2017)
//   解读 operator/grade-order:纳税信用等级,由高到低为 A、B、M、C、D(["A","B","M","C","D"])— 经营主体(纳税)信用评定有哪些等级,次序如何?
//   解读 operator/in-principle:超过即拒绝(refuse)— “原则上累计不超过”的上限,超过时是拒绝,还是只作提示?
// 规模经营、状况良好:符合
//   规模经营、状况良好:是(要求:是)
//   依据:长政办〔2017〕64号 贷款管理办法 一(二)
// 从事主导产业项目:符合
//   从事主导产业项目:是(要求:是)
//   依据:长政办〔2017〕64号 贷款管理办法 一(二)
// 签有带贫协议:符合
//   签有带贫协议:是(要求:是)
//   依据:长政办〔2017〕64号 贷款管理办法 一(二)
// 对财政有较大贡献:符合
//   对财政有较大贡献:是(要求:是)
//   依据:长政办〔2017〕64号 贷款管理办法 一(二)
// 符合承贷机构条件:符合
//   符合承贷机构条件:是(要求:是)
//   依据:长政办〔2017〕64号 贷款管理办法 一(二)
// (纳税)信用等级:符合
//   等级 A,要求 A 级(含)以上
//   依据:长政办〔2017〕64号 贷款管理办法 一(二)
//   文件未明确,按解读 operator/grade-order
// 贷款余额上限:符合
//   申请额加已知余额:500000.00 + 2500000.00 = 3000000.00 元
//   农民合作社上限 3000000.00 元(含)
//   依据:长政办〔2017〕64号 贷款管理办法 二2
//   文件未明确,按解读 operator/in-principle
//   依据:中华人民共和国民法典 第一千二百五十九条(据公开摘要)
// 带动贫困户数:不符合
//   带动 2 户,500000.00 ÷ 200000.00 须 3 户
//   依据:长政办〔2017〕64号 贷款管理办法 四(二)1
// 贷款期限:符合
//   期限 24 个月,要求:不超过 36 个月(含)
//   依据:长政办〔2017〕64号 贷款管理办法 三
//   依据:中华人民共和国民法典 第一千二百五十九条(据公开摘要)
// 利率上限:符合
//   年利率 4.75%,上限 4.75%(含)
//   依据:长政办〔2017〕64号 贷款管理办法 四(二)1
//   依据:金融机构人民币贷款基准利率 2015-10-24 起执行
// 最高可贷金额
//   400000.00 元,受限于:带动贫困户数
// 怎样可以符合
//   带动贫困户数:带动贫困户数须达到 3(唯一未满足的条件)
// 这些条件不要求
//   有合法稳定来源、生产状况稳定、信用良好、已登记注册、有所需经营许可、有设备场地、经营稳定、有发展预期和能力、经过风险评估
