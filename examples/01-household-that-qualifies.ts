// 这户能借三万元吗？写一封说明理由的信。 / May this household borrow 30,000 yuan under the household scheme (四有两好一项目)? A letter that says why.
import assert from "node:assert/strict";
import { assessHousehold, explain, type HouseholdApplication, renderText } from "fupin-credit";
import { householdScheme } from "fupin-credit/packs";
import { pbocBenchmark } from "fupin-credit/rates";

const application: HouseholdApplication = {
  id: "H1",
  appliedOn: "2018-03-01",
  contractOn: "2018-03-12",
  amount: "30000",
  termMonths: 24,
  rate: "4.75%",
  rates: [pbocBenchmark],
  outstanding: "20000",
  outstandingOldProduct: "0",
  availableLine: "30000",
  householdKind: "registered-poor",
  purposes: ["farming-and-animals"],
  ...{ ableToWork: true, wantsToProsper: true, wantsLoan: true, hasIncome: true },
  ...{ lawAbiding: true, goodCreditAttitude: true, suitableProject: true },
  ...{ collateralTaken: false, guarantorTaken: false },
};
const result = assessHousehold(householdScheme.household, application);
// At most 50,000 yuan a household, both products together (贷款额度): beside the 20,000 it owes, 30,000 exactly.
assert.equal(result.outcome, "eligible");
assert.deepEqual(result.missing, []);
assert.equal(result.maximum.state === "known" ? result.maximum.amount : undefined, "30000.00");
console.log(renderText(explain(result, { language: "zh" })));

// Output:
// 申请 H1（2018-03-01）：符合条件
//   符合条件不等于批准贷款；是否放贷、放多少，由承贷机构审批决定
//   适用条件：扶贫小额信贷实施方案（四有两好一项目）
//   解读：文件只写建档立卡贫困户时，已脱贫户是否在内？——攻坚期内（至 2020-12-31）计入
//   解读：旧产品下未还的贷款是否计入每户上限？——计入每户上限
// 贷款对象：符合
//   建档立卡贫困户；对象：建档立卡贫困户
//   依据：《扶贫小额信贷工作实施方案（四有两好一项目）》第（一）项第1点“贷款对象”
//   文件未明确，按解读：攻坚期内（至 2020-12-31）计入
// 有劳动能力：符合
//   有劳动能力：是
//   依据：《扶贫小额信贷工作实施方案（四有两好一项目）》第（一）项第2点“贷款条件”
// 有致富愿望：符合
//   有致富愿望：是
//   依据：《扶贫小额信贷工作实施方案（四有两好一项目）》第（一）项第2点“贷款条件”
// 有贷款意愿：符合
//   有贷款意愿：是
//   依据：《扶贫小额信贷工作实施方案（四有两好一项目）》第（一）项第2点“贷款条件”
// 有收入保障：符合
//   有收入保障：是
//   依据：《扶贫小额信贷工作实施方案（四有两好一项目）》第（一）项第2点“贷款条件”
// 遵纪守法好：符合
//   遵纪守法好：是
//   依据：《扶贫小额信贷工作实施方案（四有两好一项目）》第（一）项第2点“贷款条件”
// 信用观念好：符合
//   信用观念好：是
//   依据：《扶贫小额信贷工作实施方案（四有两好一项目）》第（一）项第2点“贷款条件”
// 选定合适项目：符合
//   选定合适项目：是
//   依据：《扶贫小额信贷工作实施方案（四有两好一项目）》第（一）项第2点“贷款条件”
// 用于规定用途：符合
//   用途：家庭种养殖；只能用于：家庭种养殖、家庭简单加工、家庭旅游、小型农机具、其他创收项目
//   依据：《扶贫小额信贷工作实施方案（四有两好一项目）》第（一）项第3点“贷款用途”
// 不超过每户上限：符合
//   申请额加已知余额：30,000.00 + 20,000.00 + 0.00 = 50,000.00 元
//   上限 50,000.00 元（含）
//   依据：《扶贫小额信贷工作实施方案（四有两好一项目）》第（二）项第1点“贷款额度”
//   文件未明确，按解读：计入每户上限
//   依据：《中华人民共和国民法总则》第二百零五条（据公开摘要，未见原文）
//   依据：《中华人民共和国民法通则》第一百五十五条
// 可用授信额度：符合
//   申请 30,000.00 元，不超过 30,000.00 元
//   依据：《扶贫小额信贷工作实施方案（四有两好一项目）》“扶贫小额信贷的定义”
// 贷款期限：符合
//   期限 2年，要求：1年至 3年（含）
//   依据：《扶贫小额信贷工作实施方案（四有两好一项目）》第（二）项第2点“贷款期限”
//   依据：《中华人民共和国民法总则》第二百零五条（据公开摘要，未见原文）
//   依据：《中华人民共和国民法通则》第一百五十五条
// 利率上限：符合
//   年利率 4.75%，上限 4.75%（含）
//   依据：《扶贫小额信贷工作实施方案（四有两好一项目）》第（二）项第3点“贷款利率”
//   依据：金融机构人民币贷款基准利率（2015-10-24 起执行）
// 免抵押：符合
//   免抵押：是
//   依据：《扶贫小额信贷工作实施方案（四有两好一项目）》“扶贫小额信贷的定义”
// 免担保：符合
//   免担保：是
//   依据：《扶贫小额信贷工作实施方案（四有两好一项目）》“扶贫小额信贷的定义”
// 最高可贷金额
//   30,000.00 元，受限于：不超过每户上限、可用授信额度
// 本套条件未收录、未核对的事项（不表示文件不要求）
//   合同日在适用期间内、信用良好、无恶意不良信用记录、有就业创业潜质、有技能素质、有还款能力、有民事行为能力、无重大不良信用记录、仍享受帮扶政策、具备产业发展条件、已录入监测系统、获得评级授信、申请人年龄、信用等级、从事主导产业项目、项目合法且有市场前景、自愿参与经营主体合作、参与经营主体的生产经营、户借户用户还、未用于禁止用途、未采用停止后的入股分红模式、项目规模所需、生产周期所需、实际需求、续贷展期未超过次数、不在限制授信期内、授信未暂停、本村未停止新增授信、本镇未停止新增授信、符合承贷机构条件、承贷机构
