// 罗平县 2023 年 10 月通报，数字对得上吗？ / Does the Luoping bulletin of October 2023 agree with itself, figure by figure?
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { type Bulletin, explain, reconcileBulletin, renderText } from "fupin-credit";
import { luoping2023 } from "fupin-credit/packs";
import { printTable } from "./support/table.ts";

const file = new URL("./data/luoping-2023-10.json", import.meta.url);
const bulletin = JSON.parse(readFileSync(file, "utf8")) as Bulletin; // checked by the function
const result = reconcileBulletin(luoping2023.bulletin, bulletin);
const FIGURES: Readonly<Record<string, string>> = {
  ...{ "outstanding-households": "存量户数", "outstanding-amount": "存量金额", "new-households": "新增户数" },
  ...{ "new-amount": "新增金额", "overdue-households": "逾期户数", "overdue-amount": "逾期金额" },
};
const mark = (outcome: string): string => (outcome === "agrees" ? "相符" : "不符");

console.log("一、13 个乡镇之和与合计（万元、户）");
const sums = result.lines.filter((line) => line.check === "sum-of-parts");
const sumRows = sums.map((l) => [FIGURES[l.figure] ?? l.figure, l.printed, l.computed, mark(l.outcome)]);
printTable(["项目", "印为", "相加", ""], sumRows);
console.log("\n二、逾期率 = 逾期 ÷ 存量，按印出的位数比较");
const rates = result.lines.filter((line) => line.check === "rate");
printTable(
  ["地方", "逾期", "存量", "印为", "复算", ""],
  rates.map((l) => [l.row ?? "全县", l.numerator, l.denominator, l.printed, l.computed, mark(l.outcome)]),
);

const parts = result.lines.filter((line) => line.check === "part-of-whole").map(({ outcome }) => outcome);
const fitting = parts.filter((outcome) => outcome === "agrees");
console.log(`\n三、逾期不大于存量（金额、户数）：${String(parts.length)} 项中相符 ${String(fitting.length)} 项`);
console.log("\n四、完成率背后的全年任务（万元）");
for (const l of result.lines.filter((line) => line.check === "implied-target")) {
  console.log(`全县：大于 ${l.fromTotal.above}，不大于 ${l.fromTotal.atMost ?? "（不限）"}`);
  console.log(`乡镇合计：大于 ${l.fromRows.above}，不大于 ${l.fromRows.atMost ?? "（不限）"}  ${mark(l.outcome)}`);
}
// 老厂乡 prints 0 %: 5.38 ÷ 642.99 is 0.84 %.
const wrong = result.lines.flatMap((l) => (l.outcome === "differs" && l.check === "rate" ? [l.row, l.computed] : []));
assert.deepEqual([result.counts.differs, ...wrong], [1, "老厂乡", "0.84%"]);
console.log(`\n${renderText(explain(result, { language: "zh" }))}`);

// Output:
// 一、13 个乡镇之和与合计（万元、户）
// 项目         印为     相加
// 存量户数     1048     1048  相符
// 存量金额  5390.04  5390.04  相符
// 新增户数     1047     1047  相符
// 新增金额  4551.98  4551.98  相符
// 逾期户数       75       75  相符
// 逾期金额   235.15   235.15  相符
//
// 二、逾期率 = 逾期 ÷ 存量，按印出的位数比较
// 地方        逾期     存量    印为    复算
// 全县      235.15  5390.04   4.36%   4.36%  相符
// 阿岗镇    118.25   985.92  11.99%  11.99%  相符
// 九龙街道   34.41   923.53   3.73%   3.73%  相符
// 老厂乡      5.38   642.99      0%   0.84%  不符
// 马街镇      8.87   503.94   1.76%   1.76%  相符
// 富乐镇     29.34   374.69   7.83%   7.83%  相符
// 腊山街道   18.19   331.12   5.49%   5.49%  相符
// 罗雄街道   16.89   310.89   5.43%   5.43%  相符
// 大水井乡    3.82   253.07   1.51%   1.51%  相符
//
// 三、逾期不大于存量（金额、户数）：28 项中相符 28 项
//
// 四、完成率背后的全年任务（万元）
// 全县：大于 5451.473053，不大于 5517.551515
// 乡镇合计：大于 5429.6635，不大于 5501.898967  相符
//
// 罗平县2023年10月通报（2023-10-31）：相符 43 项，不符 1 项，尚不能判断 0 项
//   适用条件：罗平县脱贫人口小额信贷（2023）
//   解读：印出的金额和比率是四舍五入还是舍去尾数？——四舍五入
//   14 个完成率未印目标，只能合并核对
// 老厂乡，逾期率：不符
//   通报印为 0%
//   5.38 ÷ 642.99 = 0.84%
// 线索（不等于差错）
//   九龙街道，本年新增 165 户，多于存量 164 户；当年已还清的可以解释
//   老厂乡，本年新增 112 户，多于存量 110 户；当年已还清的可以解释
//   马街镇，本年新增 103 户，多于存量 99 户；当年已还清的可以解释
//   板桥镇，本年新增 94 户，多于存量 75 户；当年已还清的可以解释
//   大水井乡，本年新增 66 户，多于存量 52 户；当年已还清的可以解释
//   鲁布革乡，本年新增 44 户，多于存量 41 户；当年已还清的可以解释
//   长底乡，本年新增 23 户，多于存量 17 户；当年已还清的可以解释
// 依据
//   依据：罗平县巩固脱贫攻坚推进乡村振兴领导小组办公室《关于2023年度10月份脱贫人口小额信贷工作情况的通报》第一部分第（三）项“逾期”
//   文件未明确，按解读：四舍五入
//   依据：罗平县巩固脱贫攻坚推进乡村振兴领导小组办公室《关于2023年度10月份脱贫人口小额信贷工作情况的通报》第一部分第（二）项“新增贷款”
