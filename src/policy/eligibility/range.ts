import { owns } from "../../base/input/own-fields.ts";
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
export function rangeWords({ min, max }: Range, words: (figure: number) => Bilingual): Bilingual {
  const [least, most] = [min, max].map((edge) => (edge === undefined ? undefined : words(edge)));
  if (least === undefined) return { zh: `不超过 ${most?.zh ?? ""}（含）`, en: `at most ${most?.en ?? ""}` };
  if (most === undefined) return { zh: `不少于 ${least.zh}（含）`, en: `at least ${least.en}` };
  return { zh: `${least.zh}至 ${most.zh}（含）`, en: `${least.en} to ${most.en}` };
}

function hasAnEdge(range: Range): readonly Found[] {
  return owns(range, "min") || owns(range, "max") ? [] : [{ issue: missing(""), path: ["max"] }];
}

function edgesInOrder({ min, max }: Range): readonly Found[] {
  if (min === undefined || max === undefined || min <= max) return [];
  return [{ issue: outOfOrder("", "上限不得小于下限", "must not be below min"), path: ["max"] }];
}
