// 等级表有没有空档，带小数的分数怎么归级？ / The grades of Changge over whole points are sound. What of scores with decimals, under each reading?
import { adjustTerms, analyseBands, explain, gradeOf, renderText } from "fupin-credit";
import { changge2017 } from "fupin-credit/packs";
import { printTable } from "./support/table.ts";

const table = changge2017.grading;
for (const step of [1, 0.01]) {
  console.log(renderText(explain(analyseBands(table, { from: -50, through: 200, step }), { language: "zh" })));
}

const readings = ["lower-edge", "reject", "floor", "round"] as const;
const scores = [79, 79.5, 79.99, 80, 86, 86.5, 87, 95.5, 96, 100, 100.01, 100.5, 101];
console.log();
printTable(
  ["score", ...readings],
  scores.map((score) => [
    String(score),
    ...readings.map((fractionalScore) => {
      const { graded } = gradeOf(adjustTerms(table, { fractionalScore }), score);
      return graded.state === "graded" ? graded.grade : "no band";
    }),
  ]),
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
// score   lower-edge   reject  floor  round
// 79            none     none   none   none
// 79.5          none  no band   none      A
// 79.99         none  no band   none      A
// 80               A        A      A      A
// 86               A        A      A      A
// 86.5             A  no band      A     AA
// 87              AA       AA     AA     AA
// 95.5            AA  no band     AA    AAA
// 96             AAA      AAA    AAA    AAA
// 100            AAA      AAA    AAA    AAA
// 100.01        AAA+     AAA+    AAA    AAA
// 100.5         AAA+     AAA+    AAA   AAA+
// 101           AAA+     AAA+   AAA+   AAA+
