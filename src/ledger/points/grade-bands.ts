import { outOfOrder, repeatedId } from "../../base/input/wording.ts";
import { type Found, repeated } from "../../kernel/between.ts";
import { listOf } from "../../kernel/lists.ts";
import { record, recordField } from "../../kernel/record.ts";
import { needed, type Value } from "../../kernel/value.ts";
import { text } from "../../kernel/values.ts";
import { hundredthsOf, points } from "./points.ts";
import type { GradeBand, GradingTermValues } from "./types.ts";

/** How a score that is no whole number finds its band. */
export type FractionalScore = NonNullable<GradingTermValues["fractionalScore"]>;

export const gradeBandRecord = /* @__PURE__ */ record<GradeBand>(
  "GradeBand",
  "One band of scores with its grade, as the document prints it. An edge that is absent is open.",
  () => ({
    grade: needed(
      text("等级", "grade", { zh: "none 表示无信用等级", en: '`"none"` is that of those who have none (无信用等级)' }),
    ),
    from: points("最低分（含）", "lowest score, included"),
    over: points("高于此分（不含）", "score above which the band begins, not included"),
    through: points("最高分（含）", "highest score, included"),
    below: points("低于此分（不含）", "score below which the band ends, not included"),
  }),
  { checks: [oneEdgeEach, edgesInOrder] },
);

/** The term for a table of bands. */
export function gradeBandsTerm(): Value<readonly GradeBand[], readonly GradeBand[], false> {
  return listOf(
    recordField(gradeBandRecord, "分数段", "band"),
    "信用等级分数段",
    "score bands of the grades",
    { atLeast: 1, checks: [eachGradeOnce, highestFirst] },
    { zh: "由高到低，照文件所印", en: "from the highest to the lowest, as the document prints them" },
  );
}

function oneEdgeEach({ from, over, through, below }: GradeBand): readonly Found[] {
  const lower = from !== undefined && over !== undefined ? ["over"] : [];
  const upper = through !== undefined && below !== undefined ? ["below"] : [];
  const issue = outOfOrder("", "同一端只能有一个界", "is a second edge on one side");
  return [...lower, ...upper].map((edge) => ({ issue, path: [edge] }));
}

function edgesInOrder(band: GradeBand): readonly Found[] {
  const [slots] = readBands([band]);
  if (slots === undefined || slots.through >= slots.from) return [];
  const issue = outOfOrder("", "上界不得小于下界", "leaves nothing above the lower edge");
  return [{ issue, path: [band.through === undefined ? "below" : "through"] }];
}

function eachGradeOnce(bands: readonly GradeBand[]): readonly Found[] {
  // What a score in no band is called is no grade.
  return repeated(["no-band", ...bands.map((b) => b.grade)]).map((i) => ({
    issue: repeatedId(""),
    path: [i - 1, "grade"],
  }));
}

function highestFirst(bands: readonly GradeBand[]): readonly Found[] {
  const issue = outOfOrder("", "须由高到低", "must be below the band before it");
  const slots = readBands(bands);
  return slots.flatMap(({ from }, i) => {
    const before = slots[i - 1];
    return before !== undefined && !(from < before.from) ? [{ issue, path: [i] }] : [];
  });
}

/** A band in hundredths of a point; an edge that is not included is moved by one hundredth. */
export interface BandSlots {
  readonly grade: string;
  readonly from: number;
  readonly through: number;
}

/** Reads bands: scores have at most two decimals, so an open edge is the hundredth beside it. */
export function readBands(bands: readonly GradeBand[]): readonly BandSlots[] {
  return bands.map(({ grade, from, over, through, below }) => ({
    grade,
    from: from !== undefined ? hundredthsOf(from) : over !== undefined ? hundredthsOf(over) + 1 : -Infinity,
    through: through !== undefined ? hundredthsOf(through) : below !== undefined ? hundredthsOf(below) - 1 : Infinity,
  }));
}

/** The score that finds its band: as it is, or as a whole number. */
export function countedScore(score: number, reading: FractionalScore): number {
  if (reading === "floor") return Math.floor(score / 100) * 100;
  if (reading === "round") return Math.sign(score) * Math.floor((Math.abs(score) + 50) / 100) * 100 || 0;
  return score;
}

/**
 * Finds the band of a score in hundredths, or -1.
 *
 * @remarks
 * **Boundary** under `lower-edge` only lower edges count: 95.99 is in the band that begins at 87.
 */
export function bandOf(score: number, bands: readonly BandSlots[], reading: FractionalScore): number {
  const counted = countedScore(score, reading);
  if (reading === "lower-edge") return bands.findIndex((band) => counted >= band.from);
  return bands.findIndex((band) => counted >= band.from && counted <= band.through);
}

/** The lowest score that reaches the lower edge of a band, as the reading counts it. */
export function lowestScoreOf({ from }: BandSlots, reading: FractionalScore): number {
  if (from === -Infinity) return from;
  let score = from - 100; // counting moves a score by less than a point
  while (countedScore(score, reading) < from) score += 1;
  return score;
}
