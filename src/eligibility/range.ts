import { NOT_ASKED } from "../kernel/verdict.ts";

/** A range with both edges included; an edge that the terms do not set is absent. */
export interface Range {
  readonly min?: number;
  readonly max?: number;
}

/** The range of two edges that may be `NOT_ASKED`. */
export function rangeOf(min: number, max: number): Range {
  return { ...(min === NOT_ASKED ? {} : { min }), ...(max === NOT_ASKED ? {} : { max }) };
}
