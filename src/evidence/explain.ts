import type { Bilingual } from "../base/input/bilingual.ts";
import { explained } from "../kernel/explained.ts";
import type { ExplainOptions, Explanation } from "../kernel/explanation.ts";
import { blankPage } from "../kernel/page.ts";
import * as shapes from "../kernel/result-shapes.ts";
import type { ReceiptCheck } from "./verify-receipt.ts";

export const HEADLINES: Readonly<Record<ReceiptCheck["state"], Bilingual>> = {
  verified: { zh: "收据核对：一致", en: "Receipt: verified" },
  differs: { zh: "收据核对：不一致", en: "Receipt: does not hold" },
  "made-by-another-version": { zh: "收据核对：由另一版本作出", en: "Receipt: made by another version" },
  "not-computable": { zh: "收据核对：不能重新计算", en: "Receipt: cannot be computed again" },
};

/**
 * Explains what became of a receipt.
 *
 * @throws InputError as `explain`.
 * @example
 * ```ts
 * import { explainReceipt, gradeOf, receiptOf, renderText, verifyReceipt } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const check = verifyReceipt(receiptOf("gradeOf", changge2017.grading, 96, gradeOf(changge2017.grading, 96)));
 * renderText(explainReceipt(check, { language: "zh" }));
 * // => "收据核对：一致\n  按收据所载条件和事实重新计算，结果逐项相同"
 * ```
 */
export function explainReceipt(check: ReceiptCheck, options: ExplainOptions): Explanation {
  return explained(shapes.receiptCheck, check, options, letterOfReceipt);
}

function letterOfReceipt(check: ReceiptCheck, options: ExplainOptions): Explanation {
  return blankPage(HEADLINES[check.state], options)
    .text(...said(check))
    .end();
}

function said(check: ReceiptCheck): readonly Bilingual[] {
  switch (check.state) {
    case "verified":
      return [
        {
          zh: "按收据所载条件和事实重新计算，结果逐项相同",
          en: "Computed again from its terms and facts: the same in every place",
        },
      ];
    case "differs":
      return check.difference.path.startsWith("result")
        ? [
            {
              zh: "按收据所载条件和事实重新计算，结果与所载不同",
              en: `Computed again from its terms and facts it is another; first at ${check.difference.path}`,
            },
            ...values(check.difference),
          ]
        : [
            {
              zh: "结果相同，但所载内容与其校验值不符：收据改动过",
              en: `The result is the same, but ${check.difference.path} does not hold: the receipt was changed`,
            },
          ];
    case "made-by-another-version":
      return check.agrees
        ? [{ zh: "用现版本重新计算，结论相同", en: "Computed again by this version: the same answer" }]
        : [
            {
              zh: "用现版本重新计算，结论不同；两个结论均附于核对结果",
              en: `Computed again by this version it is another, first at ${check.difference?.path ?? "result"}; both answers are at hand`,
            },
            ...(check.difference === undefined ? [] : values(check.difference)),
          ];
    case "not-computable":
      return [
        {
          zh: `所载条件或事实不合要求，共 ${String(check.issues.length)} 处`,
          en: `Its terms or facts are not let in: ${String(check.issues.length)} issue(s)`,
        },
        ...check.issues.map(({ path, message }) => ({ zh: message.zh, en: `${path} ${message.en}` })),
      ];
  }
}

/** Figures and days as they stand; of what is written in codes the place alone is said. */
function values({
  stored,
  recomputed,
}: {
  readonly stored?: unknown;
  readonly recomputed?: unknown;
}): readonly Bilingual[] {
  const [first, second] = [figure(stored), figure(recomputed)];
  if (first === undefined || second === undefined) return [];
  return [{ zh: `所载：${first}；重新计算：${second}`, en: `Stored: ${first}; computed again: ${second}` }];
}

function figure(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && /^-?\d[\d.-]*%?$/.test(value) ? value : undefined;
}
