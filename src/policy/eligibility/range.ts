import * as z from "zod";
import { missing, outOfOrder } from "../../base/input/wording.ts";
import { between, type Found } from "../../kernel/between.ts";
import { positiveCountField } from "../../kernel/fields.ts";
import { NOT_ASKED } from "../../kernel/verdict.ts";

/** A range with both edges included; an edge that the terms do not set is absent. */
export interface Range {
  readonly min?: number;
  readonly max?: number;
}

/** The range of two edges that may be `NOT_ASKED`. */
export function rangeOf(min: number, max: number): Range {
  return { ...(min === NOT_ASKED ? {} : { min }), ...(max === NOT_ASKED ? {} : { max }) };
}

/** The schema of a {@link Range} of whole numbers from 1 on, with at least one edge. */
export const rangeField: z.ZodType<Range, Range> = /* @__PURE__ */ (() =>
  between<Range>(
    z.strictObject({ min: z.exactOptional(positiveCountField), max: z.exactOptional(positiveCountField) }),
    hasAnEdge,
    edgesInOrder,
  ))();

function hasAnEdge(range: Range): readonly Found[] {
  return "min" in range || "max" in range ? [] : [{ issue: missing(""), path: ["max"] }];
}

function edgesInOrder({ min, max }: Range): readonly Found[] {
  if (min === undefined || max === undefined || min <= max) return [];
  return [{ issue: outOfOrder("", "上限不得小于下限", "must not be below min"), path: ["max"] }];
}
