// 广元市 2019 年简报的数字对得上吗？ / Do the printed figures of the Guangyuan bulletin of 2019 fit together?
import assert from "node:assert/strict";
import { averageAmount, compareAmounts, percentBetween, shareOfAmount, wan, wholeFromShare } from "fupin-credit";
import { printTable } from "./support/table.ts";

const overdue = wan("36.2");
const balance = wholeFromShare(overdue, "0.67%");
const CAP = "50000";
const each = (name: string, totalWan: string, count: number): readonly string[] => {
  const average = averageAmount(wan(totalWan), count);
  return [name, `${wan(totalWan)} ÷ ${String(count)}`, average, compareAmounts(average, CAP) > 0 ? "超过" : "不超过"];
};
assert.equal(balance, "54029850.75"); // 362,000 ÷ 0.0067
printTable(
  ["数字", "算式", "元", "每户 5 万元"],
  [
    each("全市：户均放款", "239600", 57_600),
    each("苍溪：每笔续贷或展期", "6413.65", 1_583),
    each("苍溪：每笔代偿", "68.09", 24),
    each("苍溪：每户重新评级新增授信", "2682", 706),
    ["全市：逾期率 0.6% 的逾期额", `${wan("139800")} × 0.6%`, shareOfAmount(wan("139800"), "0.6%"), ""],
    ["昭化：逾期率 0.67% 的最小余额", `${overdue} ÷ 0.67%`, balance, ""],
  ],
);
console.log(`昭化，验算：${overdue} ÷ ${balance} = ${percentBetween(overdue, balance, 4)}；印为不超过 0.67%`);
console.log("无从核对：昭化的覆盖率 62.9%，分子分母都没有印出");
console.log("依据：《脱贫攻坚简报》2019年第139期，全市情况、昭化区、苍溪县");

// Output:
// 数字                                            算式           元  每户 5 万元
// 全市：户均放款                 2396000000.00 ÷ 57600     41597.22       不超过
// 苍溪：每笔续贷或展期              64136500.00 ÷ 1583     40515.79       不超过
// 苍溪：每笔代偿                        680900.00 ÷ 24     28370.83       不超过
// 苍溪：每户重新评级新增授信         26820000.00 ÷ 706     37988.67       不超过
// 全市：逾期率 0.6% 的逾期额      1398000000.00 × 0.6%   8388000.00
// 昭化：逾期率 0.67% 的最小余额      362000.00 ÷ 0.67%  54029850.75
// 昭化，验算：362000.00 ÷ 54029850.75 = 0.6700%；印为不超过 0.67%
// 无从核对：昭化的覆盖率 62.9%，分子分母都没有印出
// 依据：《脱贫攻坚简报》2019年第139期，全市情况、昭化区、苍溪县
