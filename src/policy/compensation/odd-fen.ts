import { either } from "../../kernel/lists.ts";
import { record, recordField } from "../../kernel/record.ts";
import { needed, type Value } from "../../kernel/value.ts";
import { text, word } from "../../kernel/values.ts";
import type { DifferenceTo } from "./types.ts";

export const differenceToRecord = /* @__PURE__ */ record<DifferenceTo>(
  "DifferenceTo",
  "One party takes the difference (倒挤), unless that would be negative.",
  () => ({ to: needed(text("分担方", "party that takes it")) }),
);

/** The term for who takes the odd fen of a split. */
export function oddFenTerm(): Value<DifferenceTo | "largest-remainder", DifferenceTo | "largest-remainder", false> {
  return either(
    recordField(differenceToRecord, "差额归一方", "difference to one party"),
    word("largest-remainder", "按最大余数", "largest remainders"),
    "分不尽尾数的归属",
    "who takes the odd fen",
  );
}
