import * as z from "zod";
import { notListed, repeatedId } from "../../base/input/wording.ts";
import { between, type Found, repeated } from "../../kernel/between.ts";
import type { Citation } from "../../kernel/citation.ts";
import { citationField, percentTermField, percentWithin } from "../../kernel/fields.ts";
import type { Terms } from "../../kernel/terms.ts";
import { termsSchema } from "../../kernel/terms-schema.ts";
import { type Percent, WHOLE_PPM } from "../../base/money/percent.ts";
import type { TargetName, TargetWhole } from "./measures.ts";
import { targetReadings } from "./readings.ts";

/** A share that is to be reached: the figure of the document, or what the authority sets (the document prints none). */
interface Floor<Name extends TargetName, Of extends TargetWhole> {
  readonly target: Name;
  /** The whole of which the share is counted. */
  readonly of: Of;
  /** 达到, 以上: the figure itself is enough. */
  readonly atLeast: Percent | "set-by-authority";
  /** The article that sets it, where it is not that of the table. */
  readonly source?: Citation;
}

/** A rate that is not to be passed. */
interface Ceiling<Name extends TargetName, Relative extends string> {
  readonly target: Name;
  readonly of: "outstanding";
  /** 以下, 不高于: the figure itself is not too much. */
  readonly atMost: Percent | Relative | "set-by-authority";
  readonly source?: Citation;
}

/** One target, with the whole of which it counts a share. */
export type Target =
  | Floor<"rated", "registered" | "with-need">
  | Floor<"credit-lines", "registered" | "qualifying">
  | Floor<"coverage", "registered" | "with-need" | "qualifying" | "qualifying-with-need">
  /** Of those that qualify: which of them are counted is an open point. */
  | Floor<"satisfaction", "qualifying" | "qualified-applicants">
  | Floor<"operator-coverage", "qualifying-operators">
  | Floor<"completion", "year-target">
  /** `province-average`: the overdue rate of the province. */
  | Ceiling<"overdue-rate", "province-average">
  /** `own-target`: the lender's own target, and so many percentage points on it. */
  | (Ceiling<"bad-rate", "own-target"> & { readonly plusPoints?: Percent });

/** What the terms can say about targets. */
export interface TargetTermValues {
  readonly targets?: readonly Target[];
  /** Which of those that qualify satisfaction counts. */
  readonly satisfactionOf?: "qualified-applicants" | "all-qualifying";
  /** A target of the year that is not reached before 31 December. */
  readonly beforeYearEnd?: "open" | "unmet";
  /** A target whose whole is zero. */
  readonly emptyWhole?: "undetermined" | "met";
  /** Decimals to which a ratio is shown. */
  readonly ratePlaces?: number;
  /** Decimals to which completion is shown. */
  readonly completionPlaces?: number;
}

/** Terms for `assessTargets`. */
export type TargetTerms<Article extends Citation = Citation> = Terms<"targets", TargetTermValues, Article>;

/** The schema of {@link TargetTermValues}. */
export const targetTermValuesSchema: z.ZodType<TargetTermValues, TargetTermValues> = /* @__PURE__ */ (() => {
  const source = z.exactOptional(citationField);
  const share = percentWithin(0, WHOLE_PPM, 4);
  const asSet = z.literal("set-by-authority");
  const floor = z.union([share, asSet]);
  const row = z.discriminatedUnion("target", [
    z.strictObject({ target: z.literal("rated"), of: z.enum(["registered", "with-need"]), atLeast: floor, source }),
    z.strictObject({
      ...{ target: z.literal("credit-lines"), of: z.enum(["registered", "qualifying"]), atLeast: floor, source },
    }),
    z.strictObject({
      target: z.literal("coverage"),
      of: z.enum(["registered", "with-need", "qualifying", "qualifying-with-need"]),
      ...{ atLeast: floor, source },
    }),
    z.strictObject({
      target: z.literal("satisfaction"),
      of: z.enum(["qualifying", "qualified-applicants"]),
      ...{ atLeast: floor, source },
    }),
    z.strictObject({
      ...{ target: z.literal("operator-coverage"), of: z.literal("qualifying-operators"), atLeast: floor, source },
    }),
    z.strictObject({
      target: z.literal("completion"),
      of: z.literal("year-target"),
      atLeast: z.union([percentTermField, asSet]), // more than the year's target can be asked
      source,
    }),
    z.strictObject({
      target: z.literal("overdue-rate"),
      of: z.literal("outstanding"),
      atMost: z.union([share, z.enum(["province-average", "set-by-authority"])]),
      source,
    }),
    z.strictObject({
      target: z.literal("bad-rate"),
      of: z.literal("outstanding"),
      atMost: z.union([share, z.enum(["own-target", "set-by-authority"])]),
      plusPoints: z.exactOptional(share),
      source,
    }),
  ]);
  const places = z.exactOptional(z.int().min(0).max(4));
  return z.strictObject({
    targets: z.exactOptional(between<readonly Target[]>(z.array(row).min(1), setOnce, pointsOnOwnTarget)),
    satisfactionOf: z.exactOptional(z.enum(["qualified-applicants", "all-qualifying"])),
    beforeYearEnd: z.exactOptional(z.enum(["open", "unmet"])),
    emptyWhole: z.exactOptional(z.enum(["undetermined", "met"])),
    ratePlaces: places,
    completionPlaces: places,
  });
})();

/** The schema of {@link TargetTerms}. */
export const targetTermsSchema: z.ZodType<TargetTerms> = /* @__PURE__ */ (() =>
  termsSchema("targets", targetTermValuesSchema, targetReadings))();

/** The limit of a row: a figure, or the word for where it comes from. */
export function limitOf(row: Target): Percent | "set-by-authority" | "province-average" | "own-target" {
  return "atLeast" in row ? row.atLeast : row.atMost;
}

/** Two figures for one ratio would contradict each other; a figure beside a relative limit does not. */
function setOnce(rows: readonly Target[]): readonly Found[] {
  const keys = rows.map((row) => {
    const { target, of }: Partial<Target> = row;
    const limit = limitOf(row) as string | undefined; // a row may be wrong in itself
    if (target === undefined || of === undefined || limit === undefined) return undefined;
    // What the authority sets comes by the name of the target alone.
    if (limit === "set-by-authority") return JSON.stringify([target, limit]);
    return JSON.stringify([target, of, limit.endsWith("%") ? "figure" : limit]);
  });
  return repeated(keys).map((i) => ({ issue: repeatedId(""), path: [i, "target"] }));
}

function pointsOnOwnTarget(rows: readonly Target[]): readonly Found[] {
  return rows.flatMap((row, i) =>
    row.target === "bad-rate" && row.plusPoints !== undefined && row.atMost !== "own-target"
      ? [{ issue: notListed("", ["own-target"]), path: [i, "atMost"] }]
      : [],
  );
}
