// 等级表有没有空档，带小数的分数怎么归级？ / The grades of Changge over whole points are sound. What of scores with decimals, under each reading?
import assert from "node:assert/strict";
import { adjustTerms, analyseBands, explain, gradeOf, renderText } from "fupin-credit";
import { changge2017 } from "fupin-credit/packs";
import { printTable } from "./support/table.ts";

const table = changge2017.grading;
for (const step of [1, 0.01]) {
  const analysis = analyseBands(table, { from: -50, through: 200, step });
  assert.equal(analysis.gaps.length, step === 1 ? 0 : 3); // 80 to 86, 87 to 95, 96 to 100, above: whole points meet
  console.log(renderText(explain(analysis, { language: "zh" })));
}

const readings = ["lower-edge", "reject", "floor", "round"] as const;
const scores = [79, 79.5, 79.99, 80, 86, 86.5, 87, 95.5, 96, 100, 100.01, 100.5, 101];
console.log();
const rows = scores.map((score) => [
  String(score),
  ...readings.map((fractionalScore) => {
    const { graded } = gradeOf(adjustTerms(table, { fractionalScore }), score);
    return graded.state === "graded" ? graded.grade : "无等级";
  }),
]);
printTable(["得分", "达到下限才进入", "不归级", "舍去小数", "四舍五入"], rows);
assert.deepEqual(
  rows.find(([score]) => score === "86.5"),
  ["86.5", "A", "无等级", "A", "AA"],
);

// Output:
// 等级表 -50 至 200，步长 1：空档 0 处，重叠 0 处
//   适用条件：长葛市金融扶贫（2017）
//   依据：《长葛市农户信用信息管理办法（试行）》（长政办〔2017〕64号）第十九条
// 等级表 -50 至 200，步长 0.01：空档 3 处，重叠 0 处
//   适用条件：长葛市金融扶贫（2017）
//   79.01–79.99：不属任何等级（如 79.01）
//   86.01–86.99：不属任何等级（如 86.01）
//   95.01–95.99：不属任何等级（如 95.01）
//   依据：《长葛市农户信用信息管理办法（试行）》（长政办〔2017〕64号）第十九条
//
// 得分    达到下限才进入  不归级  舍去小数  四舍五入
// 79                none    none      none      none
// 79.5              none  无等级      none         A
// 79.99             none  无等级      none         A
// 80                   A       A         A         A
// 86                   A       A         A         A
// 86.5                 A  无等级         A        AA
// 87                  AA      AA        AA        AA
// 95.5                AA  无等级        AA       AAA
// 96                 AAA     AAA       AAA       AAA
// 100                AAA     AAA       AAA       AAA
// 100.01            AAA+    AAA+       AAA       AAA
// 100.5             AAA+    AAA+       AAA      AAA+
// 101               AAA+    AAA+      AAA+      AAA+
