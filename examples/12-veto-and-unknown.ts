// 一票否决和情况不明，各怎样影响等级？ / A veto takes the grade away whatever the score; an unknown item only where it could change the grade.
import assert from "node:assert/strict";
import { type ScoreFacts, scoreHousehold } from "fupin-credit";
import { sampleCard } from "fupin-credit/cards/sample";
import { noVeto, ordinaryAnswers } from "./support/ordinary-household.ts";
import { column, printTable } from "./support/table.ts";

const without = <T>(all: Readonly<Record<string, T>>, ...names: readonly string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name)));
const conduct = ["neighbour-relations", "care-of-elders", "voluntary-labour-days", "repaid-on-time-years"];

const cases: readonly (readonly [string, Partial<ScoreFacts>])[] = [
  ["情况都清楚", {}],
  ["列入黑名单", { vetoes: { ...noVeto, blacklisted: true } }],
  ["是否列入黑名单不详", { vetoes: without(noVeto, "blacklisted") }],
  ["是否通自来水不详", { answers: without(ordinaryAnswers, "tap-water") }],
  ["按期还贷年数不详", { answers: without(ordinaryAnswers, "repaid-on-time-years") }],
  ["四项品行不详", { answers: without(ordinaryAnswers, ...conduct) }],
];
const rows = cases.map(([name, facts]) => {
  const known = { household: "H1", asOf: "2019-05-06", answers: ordinaryAnswers, vetoes: noVeto, ...facts };
  const { score, grade } = scoreHousehold(sampleCard, known);
  const points = score.state === "known" ? String(score.points) : `${String(score.least)}–${String(score.most)}`;
  const grades = grade.state === "undetermined" ? grade.possible : "grade" in grade ? [grade.grade] : [];
  const shown = grades.map((of) => (of === "none" ? "无等级" : `${of} 级`)).join("或");
  return [
    name,
    points,
    { undetermined: "尚不能判断：", vetoed: "一票否决：", graded: "", "no-band": "" }[grade.state] + shown,
  ];
});
printTable(["情形", "得分", "等级"], rows);
const grades = ["AA 级", "一票否决：无等级", "尚不能判断：AA 级或无等级", "AA 级", "AA 级", "尚不能判断：AA 级或A 级"];
assert.deepEqual(column(rows, 2), grades);

// Output:
// 情形                       得分                       等级
// 情况都清楚                 89.5                      AA 级
// 列入黑名单                 89.5           一票否决：无等级
// 是否列入黑名单不详         89.5  尚不能判断：AA 级或无等级
// 是否通自来水不详     89.25–89.5                      AA 级
// 按期还贷年数不详    88.75–90.75                      AA 级
// 四项品行不详              86–91    尚不能判断：AA 级或A 级
