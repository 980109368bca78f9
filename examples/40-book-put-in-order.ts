// Four loans of an existing book: what must be put in order, and what is struck off the list by the end of September?
import { explain, rectify, renderText } from "fupin-credit";
import { rectification } from "fupin-credit/packs";
import { pbocBenchmark } from "fupin-credit/rates";

const made = { contractOn: "2017-01-05", paidOutOn: "2017-01-10", maturesOn: "2020-01-10", rate: "4.75%" };
const list = rectify(rectification.rectification, {
  examinedOn: "2018-06-30",
  asOf: "2018-09-30",
  rates: [pbocBenchmark],
  loans: [
    { ...made, loan: "L1", household: "H1", outstanding: "50000", usedFor: ["farming-and-animals"] },
    { ...made, loan: "L2", household: "H2", outstanding: "30000", collateralTaken: true },
    { ...made, loan: "L3", household: "H2", outstanding: "25000", rate: "4.90%" },
    { ...made, loan: "L4", household: "H3", outstanding: "20000", maturesOn: "2020-01-11", usedFor: ["building"] },
  ],
  corrected: [
    { loan: "L2", rule: "rectification/no-collateral", on: "2018-09-30", how: "解除抵押" },
    { loan: "L3", rule: "rectification/contract-rate", on: "2018-10-01" },
  ],
});
for (const entry of list.entries) {
  console.log("loan" in entry ? entry.loan : entry.household, entry.check, entry.reason, entry.state);
}
const text = renderText(explain(list, { language: "zh" })).split("\n");
console.log(text.slice(0, text.indexOf("尚缺事实")).join("\n"));

// Output:
// H2 policy above-household-cap open
// L2 policy collateral-taken struck-off
// L3 policy above-rate-limit open
// L4 policy term-too-long open
// L4 use use-forbidden open
// 整改台账（2018-09-30）：5 项，未销号 4 项，已销号 1 项
//   2018-06-30 检查，贷款 4 笔，3 户；尚有未销号
//   适用条件：规范扶贫小额信贷防控风险整改
//   解读：每户 5 万元的上限，按检查日尚未归还的余额计，还是按未结清贷款的原发放额计？——按尚未归还的余额
//   解读：最长 3 年，是算到合同到期日，还是算到展期后的到期日？——算到合同到期日
//   解读：“执行基准利率”，低于基准的利率是否也须整改？——低于基准不须整改
//   解读：把贷款投入经营主体取得分红，算不算允许的合作发展？——属于合作发展
//   对象不精准 0 项（未销号 0，已销号 0，尚不能判断 28）；政策不精准 4 项（未销号 3，已销号 1，尚不能判断 11）；使用不精准 1 项（未销号 1，已销号 0，尚不能判断 10）；依法不合规 0 项（未销号 0，已销号 0，尚不能判断 36）
//   依据：《规范扶贫小额信贷防控风险整改方案》第一部分“总体要求”
// 户 H2：政策不精准——每户上限：未销号
//   30,000.00 + 25,000.00 = 55,000.00 元，每户不超过 50,000.00 元（含）
//   2018-06-30 检查发现
//   依据：《规范扶贫小额信贷防控风险整改方案》第二部分第（二）项“政策不精准”
//   文件未明确，按解读：按尚未归还的余额
//   依据：《中华人民共和国民法典》第一千二百五十九条（据公开摘要，未见原文）
// 贷款 L2（户 H2）：政策不精准——免抵押：已销号
//   要求了抵押
//   2018-06-30 检查发现，2018-09-30 销号（解除抵押）
//   依据：《规范扶贫小额信贷防控风险整改方案》第二部分第（二）项“政策不精准”
// 贷款 L3（户 H2）：政策不精准——贷款利率：未销号
//   年利率 4.90%，上限 4.75%（含）
//   2018-06-30 检查发现
//   依据：《规范扶贫小额信贷防控风险整改方案》第二部分第（二）项“政策不精准”
//   文件未明确，按解读：低于基准不须整改
//   依据：金融机构人民币贷款基准利率（2015-10-24 起执行）
// 贷款 L4（户 H3）：政策不精准——最长期限：未销号
//   2017-01-10 至 2020-01-11，36 个月零 1 天，最长 36 个月（含）
//   2018-06-30 检查发现
//   依据：《规范扶贫小额信贷防控风险整改方案》第二部分第（二）项“政策不精准”
//   文件未明确，按解读：算到合同到期日
//   依据：《中华人民共和国民法典》第二百零二条（据公开摘要，未见原文）
//   依据：《中华人民共和国民法典》第一千二百五十九条（据公开摘要，未见原文）
// 贷款 L4（户 H3）：使用不精准——资金用途：未销号
//   用于：建房
//   禁止用途：建房
//   2018-06-30 检查发现
//   依据：《规范扶贫小额信贷防控风险整改方案》第二部分第（三）项“使用不精准”
