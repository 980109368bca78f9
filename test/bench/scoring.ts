// Scoring 43 applying items out of 144 on a hundred households: the core, one call with its door and sheet, and
// a sum by hand. Outputs are compared first.
import { ordinaryAnswers, noVeto } from "../../examples/support/ordinary-household.ts";
import { sampleCard } from "../../src/packs/cards/sample-card.ts";
import { prepareCard } from "../../src/policy/scoring/prepare-card.ts";
import { readAnswers } from "../../src/policy/scoring/read-answers.ts";
import type { ScoreFacts } from "../../src/policy/scoring/types.ts";
import { scoreHousehold } from "../../src/policy/scoring/score-household.ts";
import { scoreOf } from "../../src/policy/scoring/score-of.ts";

const COUNT = 100;

export const households: readonly ScoreFacts[] = Array.from({ length: COUNT }, (_, i) => ({
  household: String(i),
  asOf: "2019-05-06",
  answers: {
    ...ordinaryAnswers,
    labourers: i % 4,
    "income-per-head": 4000 + 250 * i,
    "house-safety": i % 3 === 0 ? "b" : "a",
    "credit-household": i % 2 === 0,
    "neighbour-disputes": i % 5,
  },
  vetoes: noVeto,
}));

const t = prepareCard(sampleCard);
const slots = households.map((facts) => readAnswers(facts, t));

/** The points of each applying item, group by group, as one would lay them out for a sum by hand. */
export const byGroup = slots.map(({ groups, points }) =>
  t.caps.map((cap, g) => ({
    sign: t.signs[g] ?? 1,
    cap,
    points: points.filter((_, i) => groups[i] === g),
  })),
);
type Groups = (typeof byGroup)[number];

export function byHand(groups: Groups): number {
  let score = 6000;
  for (const { sign, cap, points } of groups) {
    let sum = 0;
    for (const p of points) sum += p;
    score += sign * (sum > cap ? cap : sum);
  }
  return score;
}

for (const [i, facts] of households.entries()) {
  const core = scoreOf(slots[i] ?? { groups: [], points: [], open: [] }, t);
  const sheet = scoreHousehold(sampleCard, facts);
  const hand = byHand(byGroup[i] ?? []);
  if (sheet.score.state !== "known" || Math.round(sheet.score.points * 100) !== core || hand !== core) {
    throw new Error(`household ${String(i)}: ${String(core)} against ${String(hand)}`);
  }
}
