import { repeatedId } from "../../base/input/wording.ts";
import { type Found, repeated } from "../../kernel/between.ts";
import { listOf } from "../../kernel/lists.ts";
import type { Value } from "../../kernel/value.ts";
import { text } from "../../kernel/values.ts";

/** The term for the order of grades, from the highest to the lowest. */
export function gradeOrderTerm(): Value<readonly string[], readonly string[], false> {
  return listOf(
    text("等级", "grade"),
    "信用等级次序",
    "order of the grades",
    { atLeast: 1, checks: [eachGradeOnce] },
    { zh: "由高到低；none 低于所有等级", en: 'from the highest to the lowest; `"none"` is below all of them' },
  );
}

/** `"none"` is below all grades, whatever the order. */
function eachGradeOnce(order: readonly string[]): readonly Found[] {
  return repeated(["none", ...order]).map((i) => ({ issue: repeatedId(""), path: [i - 1] }));
}
