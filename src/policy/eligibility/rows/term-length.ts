import type { Finding } from "../../../kernel/finding.ts";
import { met, unmet } from "../../../kernel/requirement.ts";
import { monthsWords } from "../../../kernel/words.ts";
import { rangeTerm, rangeWords } from "../range.ts";
import { INCLUSIVE } from "../../../kernel/law.ts";
import type { ApplicationRequirement } from "../requirement.ts";
import type { Range } from "../types.ts";

/** What {@link termLength} finds. */
export type TermLengthFinding<Rule extends string> = Finding<
  Rule,
  { readonly termMonths: number },
  { readonly months: Range },
  "term-too-short" | "term-too-long"
>;

type TermRequirement<Rule extends string> = ApplicationRequirement<
  TermLengthFinding<Rule>,
  { readonly termMonths: number },
  { readonly termMonths: Range }
>;

/**
 * The loan runs neither too short nor too long (贷款期限).
 *
 * @remarks
 * **Source** the terms name it; in Changge's loan measure section 3.
 * **Units** whole months. **Boundary** both edges pass: 最长不超过3年 lets 36 months pass, 1至3年 lets 12 pass.
 */
export function termLength<Rule extends string>(rule: Rule): TermRequirement<Rule> {
  const requirement: TermRequirement<string> = {
    rule,
    says: { zh: "贷款期限", en: "length of the loan" },
    terms: () => ({
      termMonths: rangeTerm("贷款期限（月）", "length of the loan in months", {
        zh: "整月，两端均含",
        en: "whole months; both edges pass (含)",
      }),
    }),
    law: INCLUSIVE,
    looksAt: ["termMonths"],
    judge: ({ termMonths }, { termMonths: { min, max } }) => {
      const months =
        min === undefined ? (max === undefined ? {} : { max }) : max === undefined ? { min } : { min, max };
      const [observed, required] = [{ termMonths }, { months }];
      if (min !== undefined && termMonths < min) return unmet("term-too-short", observed, required);
      return max !== undefined && termMonths > max
        ? unmet("term-too-long", observed, required)
        : met(observed, required);
    },
    remedy: ({ termMonths }, { termMonths: { min, max } }) =>
      min !== undefined && termMonths < min
        ? { change: "at-least-months", months: min }
        : { change: "at-most-months", months: max ?? termMonths },
    evidence: ({ observed, required }) => {
      const { zh, en } = rangeWords(required.months, monthsWords);
      const months = monthsWords(observed.termMonths);
      return [{ zh: `期限 ${months.zh}，要求：${zh}`, en: `${months.en}; asked: ${en}` }];
    },
  };
  return requirement as unknown as TermRequirement<Rule>; // of that rule
}
