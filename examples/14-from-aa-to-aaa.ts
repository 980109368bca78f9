// 从 AA 级到 AAA 级，最少改哪几项？ / This household is an AA. What are the smallest changes that would make it an AAA, and how do points go on from there?
import assert from "node:assert/strict";
import { explain, findNearestChanges, renderText, replayPoints } from "fupin-credit";
import { sampleCard } from "fupin-credit/cards/sample";
import { cangxi2019 } from "fupin-credit/packs";
import { noVeto, ordinaryAnswers } from "./support/ordinary-household.ts";

const facts = { household: "H1", asOf: "2019-05-06", answers: ordinaryAnswers, vetoes: noVeto };
const nearest = findNearestChanges(sampleCard, { facts, grade: "AAA", limit: 2 });
assert.equal(nearest.answer.state === "found" && nearest.answer.size, 7);
console.log(`${renderText(explain(nearest, { language: "zh" }))}\n`);

// Benefit points (效益积分) begin with 100; the events and their points are the county's own.
const points = replayPoints(cangxi2019.points, {
  holder: "H1",
  asOf: "2019-12-31",
  events: [
    { id: "2019-2", on: "2019-09-30", points: -5, reason: "资金闲置" },
    { id: "2019-1", on: "2019-06-30", points: 2.5, reason: "资金用于项目" },
  ],
});
assert.equal(points.balance, 97.5); // 100 + 2.5 − 5
console.log(renderText(explain(points, { language: "zh" })));

// Output:
// H1 与 AAA 级：至少改变 7 项
//   适用条件：sample
//   解读：各等级以整分相接，带小数的分数归哪一级？——达到下限才进入该级
//   评分卡：农户评分卡（示例，144项）（sample）
//   示例评分卡：分值为演示而设，不出自任何文件
//   撂荒耕地（亩）：1 改为 0（0.25 → 0 分）；年经营收入（元）：36000 改为 ≥ 300000（0.5 → 2.5 分）；技能培训次数：2 改为 4（0.5 → 1 分）；拖拉机台数：1 改为 2（0.75 → 1.5 分）；生产设备估值（元）：16000 改为 ≥ 50000（0.5 → 1.75 分）；庭院卫生：一般 改为 整洁（0.25 → 0.75 分）；按期还贷年数：2 改为 ≥ 5（0.75 → 2 分） → 96 分，AAA 级
//   年经营收入（元）：36000 改为 ≥ 300000（0.5 → 2.5 分）；技能培训次数：2 改为 4（0.5 → 1 分）；拖拉机台数：1 改为 2（0.75 → 1.5 分）；生产设备估值（元）：16000 改为 ≥ 50000（0.5 → 1.75 分）；庭院卫生：一般 改为 整洁（0.25 → 0.75 分）；义务投工天数：3 改为 4（0.75 → 1 分）；按期还贷年数：2 改为 ≥ 5（0.75 → 2 分） → 96 分，AAA 级
//   依据：《长葛市农户信用信息管理办法（试行）》（长政办〔2017〕64号）第十九条
//   文件未明确，按解读：达到下限才进入该级
//
// H1 的积分（2019-12-31）：97.5
//   适用条件：苍溪县扶贫小额信贷（2019）
//   基础分 100
//   2019-06-30 +2.5 资金用于项目 → 102.5
//   2019-09-30 -5 资金闲置 → 97.5
//   依据：《脱贫攻坚简报》2019年第139期“苍溪县”
