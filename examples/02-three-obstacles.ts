// 申请有三处不符，分别怎样可以符合？ / Three things stand in the way of this application in Changge. What would help against each?
import assert from "node:assert/strict";
import { assessHousehold, explain, type HouseholdApplication, renderText } from "fupin-credit";
import { changge2017 } from "fupin-credit/packs";
import { pbocBenchmark } from "fupin-credit/rates";

const application: HouseholdApplication = {
  id: "H2",
  appliedOn: "2018-03-01",
  contractOn: "2018-03-12",
  product: "registered-household",
  amount: "60000",
  termMonths: 48,
  rate: "4.75%",
  rates: [pbocBenchmark],
  grade: "none",
  availableLine: "50000",
  purposes: ["farming-and-animals"],
  bars: [],
  ...{ inLeadingIndustry: true, meetsLenderConditions: true },
  ...{ lineSuspended: false, villageStopped: false, townStopped: false },
};
const result = assessHousehold(changge2017.household, application);
const unmet = result.findings.flatMap((finding) => (finding.outcome === "unmet" ? [finding.rule] : []));
assert.deepEqual(unmet, ["household/minimum-grade", "household/within-credit-line", "household/term-length"]);

// The applicant follows the advice: the grade must be earned, the rest is asked for differently.
const again = { ...application, grade: "A", amount: "50000", termMonths: 36 };
assert.equal(assessHousehold(changge2017.household, again).outcome, "eligible");
console.log(renderText(explain(result, { language: "zh" })));

// Output:
// 申请 H2（2018-03-01）：不符合条件
//   适用条件：长葛市金融扶贫（2017）
//   解读：申请户中谁在限制授信期内，才不予授信？——只看申请人本人是否受限
// 合同日在适用期间内：符合
//   合同日 2018-03-12；适用自 2017-10-26
//   依据：《长葛市金融助推扶贫机制风险补偿基金管理办法（试行）》（长政办〔2017〕64号）第十四条
//   依据：《长葛市农户信用信息管理办法（试行）》（长政办〔2017〕64号）第四十三条
// 信用等级：不符合
//   无等级，要求 A 级（含）以上
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第一部分第（一）项第1点
//   依据：《长葛市农户信用信息管理办法（试行）》（长政办〔2017〕64号）第十九条
// 从事主导产业项目：符合
//   从事主导产业项目：是
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第一部分第（一）项第2点
// 未用于禁止用途：符合
//   未用于禁止用途：是
//   用途：家庭种养殖；不得用于：转借（转贷）
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）附件2
// 可用授信额度：不符合
//   申请 60,000.00 元，不超过 50,000.00 元
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第二部分第1点
// 贷款期限：不符合
//   期限 4年，要求：不超过 3年（含）
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第三部分
//   依据：《中华人民共和国民法总则》第二百零五条（据公开摘要，未见原文）
//   依据：《中华人民共和国民法通则》第一百五十五条
// 利率上限：符合
//   年利率 4.75%，上限 4.75%（含）
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第四部分第（一）项
//   依据：金融机构人民币贷款基准利率（2015-10-24 起执行）
// 不在限制授信期内：符合
//   申请日没有限制
//   依据：《长葛市农户信用贷款激励约束机制实施办法（试行）》（长政办〔2017〕64号）第三部分第（一）项第2点
//   文件未明确，按解读：只看申请人本人是否受限
// 授信未暂停：符合
//   授信未暂停：是
//   依据：《长葛市农户信用贷款激励约束机制实施办法（试行）》（长政办〔2017〕64号）第三部分第（一）项第1点
// 本村未停止新增授信：符合
//   本村未停止新增授信：是
//   依据：《长葛市农户信用贷款激励约束机制实施办法（试行）》（长政办〔2017〕64号）第三部分第（二）项
// 本镇未停止新增授信：符合
//   本镇未停止新增授信：是
//   依据：《长葛市农户信用贷款激励约束机制实施办法（试行）》（长政办〔2017〕64号）第三部分第（三）项
// 符合承贷机构条件：符合
//   符合承贷机构条件：是
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第一部分第（一）项第3点
// 最高可贷金额
//   0.00 元，受限于：信用等级、贷款期限
// 怎样可以符合
//   信用等级：达到 A 级
//   可用授信额度：申请不超过 50,000.00 元
//   贷款期限：期限不超过 3年
// 本套条件未收录、未核对的事项（不表示文件不要求）
//   贷款对象、有劳动能力、有致富愿望、有贷款意愿、有收入保障、遵纪守法好、信用观念好、选定合适项目、信用良好、无恶意不良信用记录、有就业创业潜质、有技能素质、有还款能力、有民事行为能力、无重大不良信用记录、仍享受帮扶政策、具备产业发展条件、已录入监测系统、获得评级授信、申请人年龄、项目合法且有市场前景、自愿参与经营主体合作、参与经营主体的生产经营、户借户用户还、用于规定用途、未采用停止后的入股分红模式、不超过每户上限、项目规模所需、生产周期所需、实际需求、续贷展期未超过次数、免抵押、免担保、承贷机构
