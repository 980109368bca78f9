import { type Amount, amountOf } from "../../../base/money/amount.ts";
import type { Finding } from "../../../kernel/finding.ts";
import { met, type Requirement, unmet } from "../../../kernel/requirement.ts";
import { oneOf, unnamed } from "../../../kernel/members.ts";
import type { Draw } from "../draw-findings.ts";

/** The draw is within what was left of the line. */
export type DrawWithinLineFinding = Finding<
  "credit-line/draw-within-line",
  { readonly amount: Amount },
  { readonly atMost: Amount },
  "above-available-line"
>;

/**
 * The draw is within what was not drawn.
 *
 * @remarks
 * **Source** the terms name it; in Changge the incentive measure 1(2). **Units** yuan.
 * **Boundary** exactly what is available passes.
 */
export const drawWithinLine: Requirement<DrawWithinLineFinding, Draw, object> = {
  rule: "credit-line/draw-within-line",
  says: { zh: "在可用额度之内", en: "within what is available" },
  terms: () => ({
    drawing: oneOf(
      unnamed({ revolving: ["循环使用", "what is repaid can be drawn again"], once: ["一次使用", "each yuan once"] }),
      "额度使用方式",
      "way of drawing on the line",
      { zh: "归还后能否再用", en: "whether what is repaid can be drawn again (循环使用)" },
    ),
  }),
  judge: ({ principalFen, availableFen }) => {
    const [observed, required] = [{ amount: amountOf(principalFen) }, { atMost: amountOf(availableFen) }];
    return principalFen <= availableFen ? met(observed, required) : unmet("above-available-line", observed, required);
  },
  evidence: ({ observed: { amount }, required: { atMost } }) => [
    { zh: `用信 ${amount} 元，当时可用 ${atMost} 元`, en: `${amount} yuan drawn, ${atMost} available` },
  ],
};
