// 罗平县 2023 年 10 月通报，数字对得上吗？ / Does the Luoping bulletin of October 2023 agree with itself, figure by figure?
import { readFileSync } from "node:fs";
import { type Bulletin, explain, reconcileBulletin, renderText } from "fupin-credit";
import { luoping2023 } from "fupin-credit/packs";
import { printTable } from "./support/table.ts";

const file = new URL("./data/luoping-2023-10.json", import.meta.url);
const bulletin = JSON.parse(readFileSync(file, "utf8")) as Bulletin; // checked by the function
const result = reconcileBulletin(luoping2023.bulletin, bulletin);
const mark = (outcome: string): string => (outcome === "agrees" ? "ok" : outcome.toUpperCase());

console.log("1. Totals against the sum of 13 townships (万元, households)");
const sums = result.lines.filter((line) => line.check === "sum-of-parts");
const sumRows = sums.map((l) => [l.figure, l.printed, l.computed, mark(l.outcome)]);
printTable(["figure", "printed", "sum", ""], sumRows);

console.log("\n2. Overdue rate 逾期率 = overdue ÷ outstanding, compared at the printed places");
const rates = result.lines.filter((line) => line.check === "rate");
printTable(
  ["place", "overdue", "outstanding", "printed", "computed", ""],
  rates.map((l) => [l.row ?? "全县", l.numerator, l.denominator, l.printed, l.computed, mark(l.outcome)]),
);

console.log("\n3. Overdue within outstanding, by amount and by households");
const parts = result.lines.filter((line) => line.check === "part-of-whole");
const fitting = parts.filter((line) => line.outcome === "agrees");
console.log(`${String(fitting.length)} of ${String(parts.length)} agree`);

console.log("\n4. The year's target behind the printed completions 完成率 (万元)");
for (const l of result.lines.filter((line) => line.check === "implied-target")) {
  console.log(`county: above ${l.fromTotal.above}, at most ${l.fromTotal.atMost ?? "any"}`);
  console.log(
    `townships together: above ${l.fromRows.above}, at most ${l.fromRows.atMost ?? "any"}  ${mark(l.outcome)}`,
  );
}
console.log(
  `\n${renderText(explain(result, { language: "en" }))}\n\n${renderText(explain(result, { language: "zh" }))}`,
);

// Output:
// 1. Totals against the sum of 13 townships (万元, households)
// figure                  printed      sum
// outstanding-households     1048     1048  ok
// outstanding-amount      5390.04  5390.04  ok
// new-households             1047     1047  ok
// new-amount              4551.98  4551.98  ok
// overdue-households           75       75  ok
// overdue-amount           235.15   235.15  ok
//
// 2. Overdue rate 逾期率 = overdue ÷ outstanding, compared at the printed places
// place     overdue  outstanding  printed  computed
// 全县       235.15      5390.04    4.36%     4.36%       ok
// 阿岗镇     118.25       985.92   11.99%    11.99%       ok
// 九龙街道    34.41       923.53    3.73%     3.73%       ok
// 老厂乡       5.38       642.99       0%     0.84%  DIFFERS
// 马街镇       8.87       503.94    1.76%     1.76%       ok
// 富乐镇      29.34       374.69    7.83%     7.83%       ok
// 腊山街道    18.19       331.12    5.49%     5.49%       ok
// 罗雄街道    16.89       310.89    5.43%     5.43%       ok
// 大水井乡     3.82       253.07    1.51%     1.51%       ok
//
// 3. Overdue within outstanding, by amount and by households
// 28 of 28 agree
//
// 4. The year's target behind the printed completions 完成率 (万元)
// county: above 5451.473053, at most 5517.551515
// townships together: above 5429.6635, at most 5501.898967  ok
//
// 罗平县2023年10月通报 (2023-10-31): agreeing 43, differing 1, undetermined 0
//   Terms: Luoping, microcredit (2023)
//   Reading: Are printed amounts and rates rounded half up, or cut off? — rounded half up
//   14 completions print no target and were checked together only
// 老厂乡, overdue rate: differs
//   the bulletin prints 0%
//   5.38 ÷ 642.99 = 0.84%
// Leads (no mistakes by themselves)
//   九龙街道: 165 households newly lent to, 164 with loans; what was repaid within the year explains it
//   老厂乡: 112 households newly lent to, 110 with loans; what was repaid within the year explains it
//   马街镇: 103 households newly lent to, 99 with loans; what was repaid within the year explains it
//   板桥镇: 94 households newly lent to, 75 with loans; what was repaid within the year explains it
//   大水井乡: 66 households newly lent to, 52 with loans; what was repaid within the year explains it
//   鲁布革乡: 44 households newly lent to, 41 with loans; what was repaid within the year explains it
//   长底乡: 23 households newly lent to, 17 with loans; what was repaid within the year explains it
// Sources
//   Source: Luoping: bulletin on microcredit, October 2023, 1(3) overdue loans
//   Open in the documents; read as: rounded half up
//   Source: Luoping: bulletin on microcredit, October 2023, 1(2) new loans
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
