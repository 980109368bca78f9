import { missing, outOfOrder } from "../../base/input/wording.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import type { Found } from "../../kernel/between.ts";
import { record, recordField } from "../../kernel/record.ts";
import type { Value } from "../../kernel/value.ts";
import { positiveCount } from "../../kernel/values.ts";
import type { Range } from "./types.ts";

export const rangeRecord = /* @__PURE__ */ record<Range>(
  "Range",
  "A range of whole numbers from 1 on with both edges included; an edge that the terms do not set is absent.",
  () => ({ min: positiveCount("下限（含）", "lower edge"), max: positiveCount("上限（含）", "upper edge") }),
  { checks: [hasAnEdge, edgesInOrder] },
);

/** A term that sets a range. */
export function rangeTerm(zh: string, en: string, help: Bilingual): Value<Range, Range, false> {
  return recordField(rangeRecord, zh, en, help);
}

/** A range in words. */
export function rangeWords({ min, max }: Range, unit: Bilingual): Bilingual {
  if (min === undefined)
    return { zh: `不超过 ${String(max)} ${unit.zh}（含）`, en: `at most ${String(max)} ${unit.en}` };
  if (max === undefined)
    return { zh: `不少于 ${String(min)} ${unit.zh}（含）`, en: `at least ${String(min)} ${unit.en}` };
  return { zh: `${String(min)} 至 ${String(max)} ${unit.zh}（含）`, en: `${String(min)} to ${String(max)} ${unit.en}` };
}

function hasAnEdge(range: Range): readonly Found[] {
  return "min" in range || "max" in range ? [] : [{ issue: missing(""), path: ["max"] }];
}

function edgesInOrder({ min, max }: Range): readonly Found[] {
  if (min === undefined || max === undefined || min <= max) return [];
  return [{ issue: outOfOrder("", "上限不得小于下限", "must not be below min"), path: ["max"] }];
}
