import * as z from "zod";
import { outOfOrder, repeatedId } from "../../base/input/wording.ts";
import { between, type Found, repeated } from "../../kernel/between.ts";
import { nameField } from "../../kernel/fields.ts";
import { hundredthsOf, pointsField } from "./points.ts";

/**
 * One band of scores with its grade, as the document prints it. An edge that is absent is open. `"none"`
 * is the grade of those who have none (无信用等级).
 */
export interface GradeBand {
  readonly grade: string;
  /** The lowest score, included (含). */
  readonly from?: number;
  /** A score above which the band begins, not included (不含). */
  readonly over?: number;
  /** The highest score, included (含). */
  readonly through?: number;
  /** A score below which the band ends, not included (不含). */
  readonly below?: number;
}

/** How a score that is no whole number finds its band. */
export type FractionalScore =
  /** The highest band whose lower edge it reaches: what is printed between two bands belongs to the lower one. */
  | "lower-edge"
  /** The bands hold as printed: a score between two of them has none. */
  | "reject"
  /** Cut to the whole number below first. */
  | "floor"
  /** Rounded half up to a whole number first (四舍五入). */
  | "round";

/** The schema of a table of bands, from the highest to the lowest. */
export const gradeBandsField: z.ZodType<readonly GradeBand[], readonly GradeBand[]> = /* @__PURE__ */ (() => {
  const band = between<GradeBand>(
    z.strictObject({
      grade: nameField,
      from: z.exactOptional(pointsField),
      over: z.exactOptional(pointsField),
      through: z.exactOptional(pointsField),
      below: z.exactOptional(pointsField),
    }),
    oneEdgeEach,
    edgesInOrder,
  );
  return between<readonly GradeBand[]>(z.array(band).min(1), eachGradeOnce, highestFirst);
})();

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
