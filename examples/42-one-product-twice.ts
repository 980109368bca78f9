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
// national2014(版本 2014)与national2014(版本 2019):不同 0、仅前者 0、仅后者 7、相同 53
// 农户申请条件:申请人年龄
//   national2014(版本 2014):没有规定
//   national2014(版本 2019):min 18, max 65
//   依据:银保监发〔2019〕24号 年龄(据公开摘要)
// 农户申请条件:满周岁的日子
//   national2014(版本 2014):没有规定
//   national2014(版本 2019):on-birthday
//   文件未明确,按解读 age/reached
// 农户申请条件:禁止的贷款用途
//   national2014(版本 2014):没有规定
//   national2014(版本 2019):on-lending; quota-swap
//   依据:银保监发〔2019〕24号 用途(据公开摘要)
// 农户申请条件:2 月 29 日出生者平年的生日
//   national2014(版本 2014):没有规定
//   national2014(版本 2019):1-march
//   文件未明确,按解读 age/leap-birthday
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
