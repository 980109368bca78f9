// 从 AA 级到 AAA 级，最少改哪几项？ / This household is an AA. What are the smallest changes that would make it an AAA, and how do points go on from there?
import { explain, findNearestChanges, renderText, replayPoints } from "fupin-credit";
import { sampleCard } from "fupin-credit/cards/sample";
import { cangxi2019 } from "fupin-credit/packs";
import { noVeto, ordinaryAnswers } from "./support/ordinary-household.ts";

const facts = { household: "H1", asOf: "2019-05-06", answers: ordinaryAnswers, vetoes: noVeto };
const nearest = findNearestChanges(sampleCard, { facts, grade: "AAA", limit: 2 });
console.log(`${renderText(explain(nearest, { language: "en" }))}\n`);

// Benefit points (效益积分) begin with 100; the events and their points are the county's own.
const points = replayPoints(cangxi2019.points, {
  holder: "H1",
  asOf: "2019-12-31",
  events: [
    { id: "2019-2", on: "2019-09-30", points: -5, reason: "资金闲置" },
    { id: "2019-1", on: "2019-06-30", points: 2.5, reason: "资金用于项目" },
  ],
});
console.log(renderText(explain(points, { language: "zh" })));

// Output:
// Household H1 and grade AAA: 7 changes at the least
//   Terms: sample
//   Reading: The bands meet at whole points; to which grade does a score with decimals belong? — the grade whose lower edge is reached
//   Card: Household scorecard (illustrative, 144 items) (sample)
//   An illustrative card: its points are made up and stand in no document
//   Farmland left idle, mu: 1 to 0 (0.25 → 0 points); Business income in a year, yuan: 36000 to ≥ 300000 (0.5 → 2.5 points); Training courses taken: 2 to 4 (0.5 → 1 points); Tractors: 1 to 2 (0.75 → 1.5 points); Value of production equipment, yuan: 16000 to ≥ 50000 (0.5 → 1.75 points); Courtyard hygiene: ordinary to clean (0.25 → 0.75 points); Years of repayment on time: 2 to ≥ 5 (0.75 → 2 points) → 96 points, grade AAA
//   Business income in a year, yuan: 36000 to ≥ 300000 (0.5 → 2.5 points); Training courses taken: 2 to 4 (0.5 → 1 points); Tractors: 1 to 2 (0.75 → 1.5 points); Value of production equipment, yuan: 16000 to ≥ 50000 (0.5 → 1.75 points); Courtyard hygiene: ordinary to clean (0.25 → 0.75 points); Days of voluntary labour: 3 to 4 (0.75 → 1 points); Years of repayment on time: 2 to ≥ 5 (0.75 → 2 points) → 96 points, grade AAA
//   Source: Changge: measure on credit information (trial) (长政办〔2017〕64号), information measure, art. 19
//   Open in the documents; read as: the grade whose lower edge is reached
//
// H1 的积分（2019-12-31）：97.5
//   适用条件：苍溪县扶贫小额信贷（2019）
//   基础分 100
//   2019-06-30 +2.5 资金用于项目 → 102.5
//   2019-09-30 -5 资金闲置 → 97.5
//   依据：《脱贫攻坚简报》2019年第139期“苍溪县”
