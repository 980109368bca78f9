import { UNKNOWN } from "../../kernel/verdict.ts";
import { hundredthsOf } from "../../ledger/points/points.ts";
import type { CardItem, ScoreFacts } from "./types.ts";
import { NOT_APPLICABLE_ANSWER } from "./card-checks.ts";
import type { PreparedCard } from "./prepare-card.ts";
import { answerTo, type CardAnswer } from "./score-facts.ts";

/**
 * The points of the items that give any, by the place of their group, in hundredths; and the places of the
 * items that could not be assessed.
 */
export interface AnswerSlots {
  readonly groups: readonly number[];
  readonly points: readonly number[];
  readonly open: readonly number[];
}

/** Reads answers that the door has let in. What gives no points is not gone through again. */
export function readAnswers({ answers }: ScoreFacts, t: PreparedCard): AnswerSlots {
  const groups: number[] = [];
  const points: number[] = [];
  const open: number[] = [];
  for (let place = 0; place < t.items.length; place++) {
    const slots = t.items[place];
    if (slots === undefined) continue;
    const given = pointsOfAnswer(slots.item, answerTo(answers, slots.item.item));
    if (given === UNKNOWN) open.push(place);
    else if (given > 0) {
      groups.push(slots.group);
      points.push(given);
    }
  }
  return { groups, points, open };
}

/**
 * The points of an answer in hundredths; `UNKNOWN` for none, and for a figure that no band of the item has.
 */
export function pointsOfAnswer(item: CardItem, answer: CardAnswer | undefined): number {
  if (answer === undefined) return UNKNOWN;
  if (answer === NOT_APPLICABLE_ANSWER) return 0;
  switch (item.type) {
    case "flag":
      return answer === true ? hundredthsOf(item.points) : 0;
    case "per-unit":
      return Math.min(hundredthsOf(item.cap), Number(answer) * hundredthsOf(item.points));
    case "bands": {
      const figure = Number(answer);
      const band = item.bands.find((b) => figure >= (b.from ?? -Infinity) && figure < (b.below ?? Infinity));
      return band === undefined ? UNKNOWN : hundredthsOf(band.points);
    }
    case "choice": {
      const option = item.options.find((o) => o.option === answer);
      return option === undefined ? UNKNOWN : hundredthsOf(option.points);
    }
  }
}
