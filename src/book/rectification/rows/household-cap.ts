import { owns } from "../../../base/input/own-fields.ts";
import type { Bilingual } from "../../../base/input/bilingual.ts";
import { type Amount, amountOf, fenOf } from "../../../base/money/amount.ts";
import type { Finding } from "../../../kernel/finding.ts";
import { reading } from "../../../kernel/reading.ts";
import { met, unknown, unmet, unmetFromBelow } from "../../../kernel/requirement.ts";
import { amount, amountTerm, positiveAmount } from "../../../kernel/values.ts";
import { wordsIf } from "../../../kernel/words.ts";
import { INCLUSIVE } from "../../../kernel/law.ts";
import type { RectificationRequirement } from "../requirement.ts";
import type { ExaminedLoan, RectificationTermSlots } from "../types.ts";

/** A loan of a household, with what of it counts towards the cap; absent where that is not known. */
export interface CountedLoan {
  readonly loan: string;
  /** Yuan. */
  readonly counted?: Amount;
}

/** What a household has, all its loans of the book added together. */
export interface DebtInBook {
  /** Yuan that are known to count. */
  readonly total: Amount;
  /** Present where some of it is not known, and what was lent bounds it: the most that it can be. */
  readonly upTo?: Amount;
}

type Found = Finding<"rectification/household-cap", DebtInBook, { readonly atMost: Amount }, "above-household-cap">;

/** What {@link withinHouseholdCap} finds, with the loans that it counted. */
export type HouseholdDebtFinding = Found & { readonly loans: readonly CountedLoan[] };

/**
 * The household has no more than the cap (每户上限).
 *
 * @remarks
 * **Source** `rectification-scheme#2.2`. **Units** yuan, all loans of the household in the book added together.
 * **Boundary** 不得超过: exactly the cap passes.
 * **Reading** `rectification/cap-counts`: what is still owed, or what was lent by the loans that still run.
 * **Beware** what a household owes outside the book is not counted. A balance that is not known lies between
 * nothing and what was lent: where that decides, it is decided.
 */
export const withinHouseholdCap: RectificationRequirement<Found, readonly ExaminedLoan[], "householdCap"> = {
  check: "policy",
  rule: "rectification/household-cap",
  says: { zh: "每户上限", en: "cap per household" },
  terms: () => ({
    householdCap: amountTerm("每户贷款上限", "cap per household", { zh: "恰好等于上限符合", en: "exactly it passes" }),
  }),
  readings: {
    "rectification/cap-counts": /* @__PURE__ */ reading({
      term: "capCounts",
      disputedBy: ["lender", "auditor"],
      says: { zh: "每户上限的口径", en: "what counts towards the cap" },
      with: ["householdCap"],
      question: {
        zh: "每户 5 万元的上限，按检查日尚未归还的余额计，还是按未结清贷款的原发放额计？",
        en: "Does the cap per household count what is still owed, or what was lent by the loans that still run?",
      },
      chosen: "outstanding",
      options: {
        outstanding: { zh: "按尚未归还的余额", en: "what is still owed" },
        principal: { zh: "按未结清贷款的原发放额", en: "what was lent by loans that still run" },
      },
      effect: { zh: "每户是否超过上限", en: "whether a household is above the cap" },
      because: {
        zh: "整改针对现有存量：超出部分已经归还的，没有余下可改的；其他办法的每户上限也按余额计。",
        en: "The list is about what is left to correct: an excess that was repaid is gone; the caps of other documents count what is owed too.",
      },
      source: "rectification-scheme#2.2",
    }),
  },
  law: INCLUSIVE,
  facts: () => ({
    principal: positiveAmount("发放额", "principal", { zh: "已放款的", en: "paid out" }),
    outstanding: amount("余额", "balance", {
      zh: "检查日尚欠的本金，已还清为 0.00",
      en: 'principal owed on the day of the examination; `"0.00"` where it is repaid',
    }),
  }),
  judge: (loans, t) => {
    const cap = t.householdCap;
    const bounds = loans.map((loan) => boundsOf(loan, t));
    const least = bounds.reduce((sum, b) => sum + b.leastFen, 0);
    const most = bounds.reduce((sum, b) => sum + b.mostFen, 0);
    const [first, ...others] = [...new Set(bounds.flatMap((b) => b.missing))].sort();
    const isKnown = first === undefined;
    const observed = { total: amountOf(least), ...(isKnown || most === Infinity ? {} : { upTo: amountOf(most) }) };
    const required = { atMost: amountOf(cap) };
    if (least > cap) return (isKnown ? unmet : unmetFromBelow)("above-household-cap", observed, required);
    return isKnown || most <= cap ? met(observed, required) : unknown(first, ...others);
  },
  evidence: (finding) => debtWords(finding as Extract<HouseholdDebtFinding, typeof finding>), // with its loans
};

/** What of each loan counts towards the cap. */
export function countedLoans(loans: readonly ExaminedLoan[], t: RectificationTermSlots): readonly CountedLoan[] {
  return loans.map((each) => {
    const { leastFen, missing } = boundsOf(each, t);
    return missing.length > 0 ? { loan: each.loan } : { loan: each.loan, counted: amountOf(leastFen) };
  });
}

function debtWords(
  finding: Extract<HouseholdDebtFinding, { readonly outcome: "met" | "unmet" }>,
): readonly Bilingual[] {
  const { observed, required, loans } = finding;
  const parts = loans.flatMap(({ counted }) => counted ?? []);
  const sum = parts.length > 1 ? `${parts.join(" + ")} = ${observed.total}` : observed.total;
  const least = wordsIf(owns(finding, "atLeast"), { zh: "至少 ", en: "at least " });
  return [
    {
      zh: `${least.zh}${sum} 元，每户不超过 ${required.atMost} 元（含）`,
      en: `${least.en}${sum} yuan; at most ${required.atMost} a household`,
    },
  ];
}

/** Between what and what lies that which counts of a loan, in fen. */
interface Bounds {
  readonly leastFen: number;
  readonly mostFen: number;
  /** The facts that would say it exactly. */
  readonly missing: readonly ("outstanding" | "principal")[];
}

function boundsOf({ outstanding, principal }: ExaminedLoan, { capCounts }: RectificationTermSlots): Bounds {
  const countsPrincipal = capCounts === "principal";
  const lentFen = principal === undefined ? Infinity : fenOf(principal);
  if (outstanding === undefined) {
    const missing =
      countsPrincipal && principal === undefined ? (["outstanding", "principal"] as const) : (["outstanding"] as const);
    return { leastFen: 0, mostFen: lentFen, missing };
  }
  const owedFen = fenOf(outstanding);
  if (!countsPrincipal || owedFen === 0) return { leastFen: owedFen, mostFen: owedFen, missing: [] };
  return principal === undefined
    ? { leastFen: owedFen, mostFen: Infinity, missing: ["principal"] }
    : { leastFen: lentFen, mostFen: lentFen, missing: [] };
}
