import type { Day } from "../base/date/day.ts";
import { outOfOrder } from "../base/input/wording.ts";
import type { Found } from "./between.ts";

/** A day that may not lie before another; where either is missing, there is nothing to say. */
export function notBefore(
  day: Day | undefined,
  earliest: Day | undefined,
  path: readonly PropertyKey[],
  zh: string,
  en: string,
): readonly Found[] {
  if (day === undefined || earliest === undefined || day >= earliest) return [];
  return [{ issue: outOfOrder("", zh, en), path }];
}
