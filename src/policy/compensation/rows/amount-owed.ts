import { type Amount, amountOf, fenOf } from "../../../base/money/amount.ts";
import type { Finding } from "../../../kernel/finding.ts";
import { met, type Requirement, unknown, unmet } from "../../../kernel/requirement.ts";
import type { ClaimAmount } from "../claim-amount.ts";
import type { ClaimFacts } from "../types.ts";

/** Something is owed, and some of it is covered. */
export type ClaimAmountOwedFinding = Finding<
  "claim/amount-owed",
  /** Principal that fell due and is unpaid; what is covered of all that is owed, where it is known. */
  { readonly overdue: Amount; readonly covered?: Amount },
  { readonly above: Amount },
  "nothing-owed" | "not-due" | "nothing-covered"
>;

/** What a claim comes to. */
export interface OwedSeen {
  readonly overdueFen: number;
  /** Principal that is unpaid, due or not. */
  readonly unpaidFen: number;
  readonly amount: ClaimAmount;
}

/**
 * Something is owed, and some of it is covered: there is no claim to 0.00.
 *
 * @remarks
 * **Boundary** a fen is enough. Where interest is covered, interest alone is.
 */
export const claimAmountOwed = {
  rule: "claim/amount-owed",
  says: { zh: "有应予补偿的欠款", en: "something is owed" },
  always: true,
  terms: () => ({}),
  looksAt: ["loan", "asOf", "calendar", "interest", "compensatedBefore"],
  judge: ({ overdueFen, unpaidFen, amount, interest }, { covers }) => {
    const required = { above: amountOf(0) };
    const overdue = amountOf(overdueFen);
    if (overdueFen === 0) {
      // Interest may be owed all the same, where it is covered, or may be.
      const interestFen = covers === undefined || covers.includes("interest") ? interest : 0;
      if (interestFen === undefined) return unknown("interest");
      if (fenOf(interestFen) === 0) return unmet(unpaidFen === 0 ? "nothing-owed" : "not-due", { overdue }, required);
    }
    if (amount.state === "undetermined") {
      return amount.coversSome ? met({ overdue }, required) : unknown(...amount.missing);
    }
    const observed = { overdue, covered: amount.total };
    return fenOf(amount.total) === 0 ? unmet("nothing-covered", observed, required) : met(observed, required);
  },
  evidence: ({ observed: { overdue, covered }, ...finding }) => {
    const reason = "reason" in finding ? REASONS[finding.reason] : undefined;
    const of =
      covered === undefined ? { zh: "", en: "" } : { zh: `，补偿范围内 ${covered} 元`, en: `, covered ${covered}` };
    return [
      { zh: `逾期本金 ${overdue} 元${of.zh}`, en: `principal overdue ${overdue} yuan${of.en}` },
      ...(reason === undefined ? [] : [reason]),
    ];
  },
} as const satisfies Requirement<
  ClaimAmountOwedFinding,
  OwedSeen & Pick<ClaimFacts, "interest">,
  { readonly covers: readonly ("principal" | "interest")[] | undefined }
>;

const REASONS = {
  "nothing-owed": { zh: "没有欠款", en: "nothing is owed" },
  "not-due": { zh: "尚无到期未还的本金", en: "no principal that fell due is unpaid" },
  "nothing-covered": { zh: "没有可补偿的部分", en: "nothing of it is covered" },
} as const;
