import { type Day, dayNumber } from "../../../base/date/day.ts";
import { monthsAndDays, plusMonths } from "../../../base/date/months.ts";
import type { Finding } from "../../../kernel/finding.ts";
import { reading } from "../../../kernel/reading.ts";
import { met, unknown, unmet, unmetFromBelow } from "../../../kernel/requirement.ts";
import { day, whole } from "../../../kernel/values.ts";
import { CORRESPONDING_DAY, INCLUSIVE } from "../../../kernel/law.ts";
import type { LoanRequirement } from "../requirement.ts";

/** How long a loan runs: whole months to the corresponding day, and the days after them. */
export interface LoanLength {
  readonly from: Day;
  readonly maturesOn: Day;
  readonly months: number;
  readonly days: number;
}

/** What {@link termLength} finds. */
export type LoanLengthFinding = Finding<
  "rectification/term-length",
  LoanLength,
  { readonly atMostMonths: number },
  "term-too-long"
>;

/**
 * The loan runs no longer than it may (最长期限).
 *
 * @remarks
 * **Source** `rectification-scheme#2.2`. **Units** months from the pay-out to the maturity.
 * **Boundary** 不超过: exactly the corresponding day passes, a day more does not.
 * **Reading** `rectification/length-through`: the maturity of the contract, or that after extensions.
 */
export const termLength: LoanRequirement<LoanLengthFinding, "longestMonths"> = {
  check: "policy",
  rule: "rectification/term-length",
  says: { zh: "最长期限", en: "longest loan" },
  terms: () => ({
    longestMonths: whole({ min: 1, max: 1200 }, "最长期限（月）", "longest loan in months", {
      zh: "整月，算到相应日；恰好符合",
      en: "whole months, to the corresponding day; exactly so many pass",
    }),
  }),
  readings: {
    "rectification/length-through": /* @__PURE__ */ reading({
      term: "lengthThrough",
      disputedBy: ["lender", "auditor"],
      says: { zh: "期限算到哪一天", en: "maturity to which the length is counted" },
      with: ["longestMonths"],
      question: {
        zh: "最长 3 年，是算到合同到期日，还是算到展期后的到期日？",
        en: "Do the three years run to the maturity of the contract, or to that after extensions?",
      },
      chosen: "contract",
      options: {
        contract: { zh: "算到合同到期日", en: "to the maturity of the contract" },
        extension: { zh: "算到展期后的到期日", en: "to the maturity after extensions" },
      },
      effect: { zh: "展期贷款是否超过最长期限", en: "whether an extended loan is too long" },
      because: {
        zh: "条文说的是确定贷款期限时的上限；展期另有规定。",
        en: "The clause bounds the length that is set when the loan is made; extensions have rules of their own.",
      },
      source: "rectification-scheme#2.2",
    }),
  },
  law: [CORRESPONDING_DAY, INCLUSIVE],
  facts: () => ({
    extendedTo: day("展期后到期日", "maturity after extensions", {
      zh: "没有展期的同合同到期日",
      en: "the day of `maturesOn` where there was none",
    }),
  }),
  judge: ({ paidOutOn, maturesOn, extendedTo }, { longestMonths, lengthThrough }) => {
    const withExtensions = lengthThrough === "extension";
    const needed = withExtensions ? { extendedTo } : { maturesOn };
    const missing = Object.entries({ paidOutOn, ...needed }).flatMap(([fact, at]) => (at === undefined ? [fact] : []));
    // An extension only moves the maturity later: that of the contract may be enough to decide.
    const through = withExtensions ? (extendedTo ?? maturesOn) : maturesOn;
    const required = { atMostMonths: longestMonths };
    if (paidOutOn !== undefined && through !== undefined) {
      const observed = lengthOf(paidOutOn, through);
      const isTooLong = dayNumber(through) > plusMonths(dayNumber(paidOutOn), longestMonths);
      if (isTooLong) return (missing.length === 0 ? unmet : unmetFromBelow)("term-too-long", observed, required);
      if (missing.length === 0) return met(observed, required);
    }
    const [first = "paidOutOn", ...others] = missing;
    return unknown(first, ...others);
  },
  evidence: ({ observed: { from, maturesOn, months, days }, required }) => {
    const most = String(required.atMostMonths);
    return [
      {
        zh: `${from} 至 ${maturesOn}，${String(months)} 个月零 ${String(days)} 天，最长 ${most} 个月（含）`,
        en: `${from} to ${maturesOn}, ${String(months)} months and ${String(days)} ${days === 1 ? "day" : "days"}; at most ${most} months`,
      },
    ];
  },
};

function lengthOf(from: Day, maturesOn: Day): LoanLength {
  return { from, maturesOn, ...monthsAndDays(dayNumber(from), dayNumber(maturesOn)) };
}
