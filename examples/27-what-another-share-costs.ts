// 改份额或改额度，要多花多少钱？ / What would the next notice cost: a share of 70 % in place of all, or a cap of 30,000 yuan in place of 50,000?
import assert from "node:assert/strict";
import { adjustTerms, comparePolicies, explain, type InterestLoan, renderText } from "fupin-credit";
import { national2021 } from "fupin-credit/packs";
import { lpr } from "fupin-credit/rates";
import { mainlandCalendar } from "fupin-credit/calendars/mainland";

const loanOf = (id: string, lender: string, region: string, principal: string): InterestLoan => ({
  ...{ id, household: `户${id.slice(0, 1)}`, lender, region, principal, rate: { fixed: "3.6%" } },
  ...{ contractOn: "2022-03-10", paidOutOn: "2022-03-10", maturesOn: "2023-03-10" },
  ...{ instalments: [], repayments: [], extensions: [] },
});
const book = {
  loans: [
    loanOf("1", "甲行", "东乡", "50000"),
    loanOf("2", "甲行", "西乡", "20000"),
    { ...loanOf("3a", "乙行", "西乡", "30000"), order: 1 },
    { ...loanOf("3b", "甲行", "西乡", "20000"), order: 2 },
  ],
  ...{ calendar: mainlandCalendar, rates: [lpr] },
};
const today = adjustTerms(national2021.subsidy, { subsidyShares: [{ share: "100%" }], subsidyCap: "50000" });
const share = comparePolicies(today, adjustTerms(today, { subsidyShares: [{ share: "70%" }] }), book);
const cap = comparePolicies(today, adjustTerms(today, { subsidyCap: "30000" }), book);

// 365 nights at 3.6 %: 10,000 yuan bear 365.00. The households owe 50,000, 20,000 and 50,000.
assert.deepEqual(share.total, { first: "4380.00", second: "3066.00", difference: "-1314.00" });
assert.deepEqual(cap.total, { first: "4380.00", second: "2920.00", difference: "-1460.00" });
assert.deepEqual(
  cap.households.map(({ household, effect }) => [household, effect]),
  [["户1", "loses"], ["户2", "same"], ["户3", "loses"]],
); // oxfmt-ignore
console.log(renderText(explain(cap, { language: "zh" })));

// Output:
// 贴息：甲 4,380.00 元，乙 2,920.00 元，乙少 1,460.00 元
//   甲：脱贫人口小额信贷（2021）
//   乙：脱贫人口小额信贷（2021）
//   增加 0 户，减少 2 户，不变 1 户，未计入 0 户
// 分年度（按结息期末所在年度）
//   2022：甲 3,432.00 元，乙 2,288.00 元，乙少 1,144.00 元
//   2023：甲 948.00 元，乙 632.00 元，乙少 316.00 元
// 分银行
//   乙行：甲 1,095.00 元，乙 1,095.00 元，相同
//   甲行：甲 3,285.00 元，乙 1,825.00 元，乙少 1,460.00 元
// 分乡镇
//   东乡：甲 1,825.00 元，乙 1,095.00 元，乙少 730.00 元
//   西乡：甲 2,555.00 元，乙 1,825.00 元，乙少 730.00 元
// 有增减的农户
//   户1：甲 1,825.00 元，乙 1,095.00 元，乙少 730.00 元
//   户3：甲 1,825.00 元，乙 1,095.00 元，乙少 730.00 元
// 甲的依据
//   由使用单位设定
//   依据：《关于深入扎实做好过渡期脱贫人口小额信贷工作的通知》（银保监发〔2021〕6号）“额度”（据公开摘要，未见原文）
//   文件未明确，按解读：未还清前一直占用额度
//   文件未明确，按解读：先按放款日，同日的按合同先后
//   文件未明确，按解读：先还额度以外的部分
//   文件未明确，按解读：继续占用
//   依据：《关于深入扎实做好过渡期脱贫人口小额信贷工作的通知》（银保监发〔2021〕6号）“利率”
//   文件未明确，按解读：继续贴息
//   文件未明确，按解读：不作定论
// 乙的依据
//   由使用单位设定
//   依据：《关于深入扎实做好过渡期脱贫人口小额信贷工作的通知》（银保监发〔2021〕6号）“额度”（据公开摘要，未见原文）
//   文件未明确，按解读：未还清前一直占用额度
//   文件未明确，按解读：先按放款日，同日的按合同先后
//   文件未明确，按解读：先还额度以外的部分
//   文件未明确，按解读：继续占用
//   依据：《关于深入扎实做好过渡期脱贫人口小额信贷工作的通知》（银保监发〔2021〕6号）“利率”
//   文件未明确，按解读：继续贴息
//   文件未明确，按解读：不作定论
