import { type Day, dayNumber, dayOf } from "../../../base/date/day.ts";
import type { Finding } from "../../../kernel/finding.ts";
import { reading } from "../../../kernel/reading.ts";
import { met, type Requirement, unmet } from "../../../kernel/requirement.ts";
import type { Draw } from "../draw-findings.ts";

/** The loan falls due before the line ends. */
export type MaturesInForceFinding = Finding<
  "credit-line/matures-in-force",
  { readonly maturesOn: Day },
  { readonly through: Day },
  "matures-after-line"
>;

/** The open point about what must lie within the validity of a line. */
export const validityReadings = {
  "credit-line/repaid-within": /* @__PURE__ */ reading({
    term: "repaidWithin",
    disputedBy: ["borrower", "lender"],
    says: { zh: "须在授信有效期内的事项", en: "what must lie within the validity of the line" },
    with: ["validMonths"],
    question: {
      zh: "授信有效期内只须借款，还是借款到期也须在有效期内？",
      en: "Must only the draw fall within the validity of the line, or its maturity too?",
    },
    chosen: "maturity",
    options: {
      maturity: { zh: "借款和到期都在有效期内", en: "draw and maturity are both within it" },
      draw: { zh: "只须借款在有效期内", en: "only the draw is within it" },
    },
    effect: { zh: "临近期满的用款是否合规", en: "whether a late draw is within the line" },
    because: {
      zh: "授信期限内随借随还：借与还都在期限内。",
      en: "Within its term the line is drawn and repaid at will: both are within it.",
    },
    source: "changge-2017-64#loan annex 2",
  }),
} as const;

/**
 * The loan falls due before the line ends.
 *
 * @remarks
 * **Source** the terms name it; in Changge annex 2 of the loan measure. **Boundary** the last day of the line passes.
 * The line ends on its own day, so the written maturity is the one that must lie within it.
 * **Reading** `credit-line/repaid-within`.
 */
export const maturesInForce: Requirement<MaturesInForceFinding, Draw, object> = {
  rule: "credit-line/matures-in-force",
  says: { zh: "在有效期内到期", en: "due while the line is valid" },
  terms: () => ({}),
  readings: validityReadings,
  judge: ({ maturesOn, lastDay }) => {
    const [observed, required] = [{ maturesOn }, { through: dayOf(lastDay) }];
    return dayNumber(maturesOn) <= lastDay ? met(observed, required) : unmet("matures-after-line", observed, required);
  },
  evidence: ({ observed: { maturesOn }, required: { through } }) => [
    { zh: `${maturesOn} 到期，授信至 ${through}`, en: `matures on ${maturesOn}, the line ends on ${through}` },
  ],
};
