import type { FractionalScore } from "../../../src/ledger/points/grade-bands.ts";
import type { GradeBand } from "../../../src/ledger/points/types.ts";
import type { CardItem, Scorecard, ScoreFacts } from "../../../src/policy/scoring/types.ts";
import type { CardAnswer } from "../../../src/policy/scoring/score-facts.ts";
import type { SheetGrade } from "../../../src/policy/scoring/score-household.ts";
import { bandByHand } from "./grade-by-hand.ts";
import { asPoints, hundredths, smaller } from "./hundredths.ts";

/*
 * A second scorer: every combination of every answer that is not known is gone through one by one.
 */

/** What an answer gives in hundredths; undefined where that is not known. */
export function givenByHand(item: CardItem, answer: CardAnswer | undefined): bigint | undefined {
  if (answer === undefined) return undefined;
  if (answer === "not-applicable") return 0n;
  switch (item.type) {
    case "flag":
      return answer === true ? hundredths(item.points) : 0n;
    case "per-unit":
      return smaller(BigInt(answer) * hundredths(item.points), hundredths(item.cap));
    case "bands": {
      const figure = Number(answer);
      const own = item.bands.filter(
        ({ from, below }) => !(from !== undefined && figure < from) && !(below !== undefined && figure >= below),
      );
      return own[0] === undefined ? undefined : hundredths(own[0].points);
    }
    case "choice":
      return item.options.filter((o) => o.option === answer).map((o) => hundredths(o.points))[0];
  }
}

/** Answers of an item that show everything that it can give. */
export function everyAnswer(item: CardItem): readonly CardAnswer[] {
  switch (item.type) {
    case "flag":
      return [false, true, "not-applicable"];
    case "per-unit": {
      const units = item.points === 0 ? 1 : Math.ceil(item.cap / item.points) + 1;
      return ["not-applicable", ...Array.from({ length: units + 1 }, (_, n) => n)];
    }
    case "bands":
      return ["not-applicable", ...item.bands.map(({ from, below }) => from ?? (below ?? 1) - 1)];
    case "choice":
      return ["not-applicable", ...item.options.map((o) => o.option)];
  }
}

/** The score of points given item by item, in hundredths. */
function scoreByHand(card: Scorecard, given: readonly bigint[]): bigint {
  let score = hundredths(card.base);
  for (const group of card.groups) {
    let sum = 0n;
    card.items.forEach((item, i) => {
      if (item.group === group.group) sum += given[i] ?? 0n;
    });
    if (group.cap !== undefined) sum = smaller(sum, hundredths(group.cap));
    score = group.part === "addition" ? score + sum : score - sum;
  }
  return score;
}

/** Every score that the answers allow. */
export function scoresByHand(card: Scorecard, { answers }: ScoreFacts): readonly bigint[] {
  let lists: readonly (readonly bigint[])[] = [[]];
  for (const item of card.items) {
    const known = givenByHand(item, answers[item.item]);
    const each = known === undefined ? [...new Set(everyAnswer(item).map((a) => givenByHand(item, a) ?? 0n))] : [known];
    lists = lists.flatMap((list) => each.map((points) => [...list, points]));
  }
  return [...new Set(lists.map((given) => scoreByHand(card, given)))].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** The grade by hand; possible grades in no order, for they are compared as a set. */
export function sheetGradeByHand(
  card: Scorecard,
  facts: ScoreFacts,
  table: readonly GradeBand[],
  reading: FractionalScore,
): SheetGrade {
  const applying = card.vetoes.filter(({ veto }) => facts.vetoes[veto] === true).map((v) => v.veto);
  if (applying.length > 0) return { state: "vetoed", grade: "none", vetoes: applying };
  const bands = scoresByHand(card, facts).map((score) => bandByHand(score, table, reading));
  const possible = new Set(bands.map((band) => band?.grade ?? "no-band"));
  if (card.vetoes.some(({ veto }) => facts.vetoes[veto] === undefined)) possible.add("none");
  if (possible.size > 1) return { state: "undetermined", possible: [...possible].sort() };
  return bands[0] === undefined ? { state: "no-band" } : { state: "graded", grade: bands[0].grade, band: bands[0] };
}

/** Every field of the sheet that the answers decide, but the grade. */
export function sheetByHand(card: Scorecard, facts: ScoreFacts): Record<string, unknown> {
  const { answers, vetoes } = facts;
  const given = card.items.map((item) => givenByHand(item, answers[item.item]));
  const scores = scoresByHand(card, facts).map(asPoints);
  return {
    score:
      scores[0] === scores.at(-1)
        ? { state: "known", points: scores[0] }
        : { state: "range", least: scores[0], most: scores.at(-1) },
    groups: card.groups.map(({ group, label, part, cap }) => {
      const own = card.items.flatMap((item, i) => (item.group === group ? [given[i] ?? 0n] : []));
      const sum = own.reduce((a, b) => a + b, 0n);
      const counted = cap === undefined ? sum : smaller(sum, hundredths(cap));
      const head = { group, label, part, sum: asPoints(sum), counted: asPoints(counted), capped: counted !== sum };
      return cap === undefined ? head : { ...head, cap };
    }),
    items: card.items.map((item, i) => {
      const answer = answers[item.item];
      const points = given[i];
      const head = { item: item.item, label: item.label, group: item.group };
      if (answer === undefined) return { ...head, state: "unknown" };
      if (answer === "not-applicable") return { ...head, state: "not-applicable" };
      if (points === undefined) return { ...head, state: "in-gap", answer };
      return { ...head, state: "assessed", answer, points: asPoints(points) };
    }),
    missing: [
      ...card.items.flatMap(({ item }, i) => (given[i] === undefined ? [`answers.${item}`] : [])),
      ...card.vetoes.flatMap(({ veto }) => (vetoes[veto] === undefined ? [`vetoes.${veto}`] : [])),
    ],
  };
}
