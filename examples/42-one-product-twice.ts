// What did the notice of 2019 add to the product of 2014, term by term?
import assert from "node:assert/strict";
import { comparePacks, explain, renderText } from "fupin-credit";
import { national2014, national2019 } from "fupin-credit/packs";

const comparison = comparePacks(national2014, national2019);
const words = renderText(explain(comparison, { language: "zh" }));
console.log(words);
// 银保监发〔2019〕24号 on age: 18 to 65 years; on use: 户借户用户还, and no share dividends any more.
for (const term of ["申请人年龄", "户借户用户还", "入股分红模式"])
  assert.match(words, new RegExp(`:${term}\n  [^\n]*没有规定`));

// Output:
// national2014(版本 2014)与national2014(版本 2019):不同 2、仅前者 0、仅后者 16、相同 29
// 农户申请条件:有还款能力
//   national2014(版本 2014):没有规定
//   national2014(版本 2019):required
//   依据:银保监发〔2019〕24号 贷款条件(据公开摘要)
// 农户申请条件:申请人年龄
//   national2014(版本 2014):没有规定
//   national2014(版本 2019):min 18, max 65
//   依据:银保监发〔2019〕24号 年龄(据公开摘要)
// 农户申请条件:满周岁的日子
//   national2014(版本 2014):没有规定
//   national2014(版本 2019):on-birthday
//   文件未明确,按解读 age/reached
// 农户申请条件:禁止的贷款用途
//   national2014(版本 2014):building; weddings; wealth-products
//   依据:国开办发〔2014〕78号 用途(据公开摘要)
//   national2014(版本 2019):building; wealth-products; household-goods; weddings; other-consumption; on-lending; quota-swap; platform-pooling; operators
//   依据:银保监发〔2019〕24号 用途(据公开摘要)
// 农户申请条件:追加贷款
//   national2014(版本 2014):没有规定
//   national2014(版本 2019):ceiling-not-seen
//   依据:银保监发〔2019〕24号 额度(据公开摘要)
// 农户申请条件:有民事行为能力
//   national2014(版本 2014):没有规定
//   national2014(版本 2019):required
//   依据:银保监发〔2019〕24号 贷款条件(据公开摘要)
// 农户申请条件:有技能素质
//   national2014(版本 2014):没有规定
//   national2014(版本 2019):required
//   依据:银保监发〔2019〕24号 贷款条件(据公开摘要)
// 农户申请条件:贷款对象
//   national2014(版本 2014):registered-poor
//   依据:国开办发〔2014〕78号 支持对象(据公开摘要)
//   national2014(版本 2019):registered-poor; no-longer-poor
//   依据:银保监发〔2019〕24号 支持对象(据公开摘要)
// 农户申请条件:“原则上”的效力
//   national2014(版本 2014):没有规定
//   national2014(版本 2019):flag
//   文件未明确,按解读 household/in-principle
// 农户申请条件:遵纪守法好
//   national2014(版本 2014):没有规定
//   national2014(版本 2019):required
//   依据:银保监发〔2019〕24号 贷款条件(据公开摘要)
// 农户申请条件:项目合法且有市场前景
//   national2014(版本 2014):没有规定
//   national2014(版本 2019):required
//   依据:银保监发〔2019〕24号 贷款条件(据公开摘要)
// 农户申请条件:2 月 29 日出生者平年的生日
//   national2014(版本 2014):没有规定
//   national2014(版本 2019):1-march
//   文件未明确,按解读 age/leap-birthday
// 农户申请条件:无重大不良信用记录
//   national2014(版本 2014):没有规定
//   national2014(版本 2019):required
//   依据:银保监发〔2019〕24号 贷款条件(据公开摘要)
// 农户申请条件:获得评级授信
//   national2014(版本 2014):没有规定
//   national2014(版本 2019):required
//   依据:银保监发〔2019〕24号 贷款条件(据公开摘要)
// 农户申请条件:入股分红模式
//   national2014(版本 2014):没有规定
//   national2014(版本 2019):ended
//   依据:银保监发〔2019〕24号 用途(据公开摘要)
// 农户申请条件:入股分红模式停止日
//   national2014(版本 2014):没有规定
//   national2014(版本 2019):2019-07-01
//   文件未明确,按解读 household/share-dividend-end
// 农户申请条件:户借户用户还
//   national2014(版本 2014):没有规定
//   national2014(版本 2019):required
//   依据:银保监发〔2019〕24号 用途(据公开摘要)
// 农户申请条件:有贷款意愿
//   national2014(版本 2014):没有规定
//   national2014(版本 2019):required
//   依据:银保监发〔2019〕24号 贷款条件(据公开摘要)
