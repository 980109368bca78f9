import type { Bilingual } from "../../base/input/bilingual.ts";
import type { Amount } from "../../base/money/amount.ts";

/** A sum of known debts against a cap, in words. */
export function debtWords(parts: readonly (Amount | undefined)[], total: Amount, atLeast: boolean): Bilingual {
  const sum = `${parts.filter((p) => p !== undefined).join(" + ")} = ${total}`;
  const bound = atLeast
    ? { zh: "（余额未全部知悉，至少）", en: " (at least: not all that is owed is known)" }
    : { zh: "", en: "" };
  return { zh: `申请额加已知余额：${sum} 元${bound.zh}`, en: `asked for and known to be owed: ${sum} yuan${bound.en}` };
}
