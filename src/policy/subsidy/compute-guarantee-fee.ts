import { type Day, dayOf } from "../../base/date/day.ts";
import { plusMonths } from "../../base/date/months.ts";
import { refuseAny } from "../../base/input/input-error.ts";
import { missing } from "../../base/input/wording.ts";
import type { Basis } from "../../kernel/basis.ts";
import type { NeedsTerm } from "../../kernel/needs-term.ts";
import { lay } from "../../kernel/kind.ts";
import { policy, preparedTerms } from "../../kernel/policy.ts";
import type { Reported, UnderTerms } from "../../kernel/terms.ts";
import { balancesOn, repaidOn } from "../../ledger/loan/balance.ts";
import { type LoanSlots, readLoan } from "../../ledger/loan/read-loan.ts";
import { type Amount, amountOf, withinRange } from "../../base/money/amount.ts";
import { type Percent, percentOf, ppmOf, WHOLE_PPM } from "../../base/money/percent.ts";
import { roundedQuotient } from "../../base/money/round.ts";
import { guaranteeFeeFactsRecord } from "./facts.ts";
import { guaranteeFeeTermsKind } from "./terms.ts";
import type { GuaranteeFeeFacts, GuaranteeFeeTerms, GuaranteeFeeTermValues } from "./types.ts";

/** The fee that falls due on one day. */
export interface GuaranteeFeeLine {
  /** The day on which a year of the guarantee begins. */
  readonly day: Day;
  readonly base: Amount;
  readonly fee: Amount;
}

/** The result of `computeGuaranteeFee`. */
export interface GuaranteeFee extends UnderTerms {
  readonly kind: "guarantee-fee";
  readonly loan: string;
  readonly rate: Percent;
  readonly lines: readonly GuaranteeFeeLine[];
  readonly fee: Amount;
  readonly basis: readonly Basis[];
}

interface PreparedFee extends Reported {
  readonly ratePpm: number;
  readonly base: NonNullable<GuaranteeFeeTermValues["feeBase"]>;
  readonly basis: readonly Basis[];
}

function prepare(terms: GuaranteeFeeTerms): PreparedFee {
  const { values: v, basisOf, used, readings } = lay(guaranteeFeeTermsKind, terms);
  refuseAny(v.feeRate === undefined ? [missing("terms.feeRate")] : []);
  return {
    ratePpm: ppmOf(v.feeRate ?? "0%"),
    base: v.feeBase,
    basis: basisOf("feeRate", "feeBase"),
    used,
    readings,
  };
}

const door = /* @__PURE__ */ policy({
  terms: /* @__PURE__ */ preparedTerms(guaranteeFeeTermsKind, prepare),
  facts: guaranteeFeeFactsRecord,
});

/**
 * Counts the fee of a policy guarantee (政策性担保费) on a loan.
 *
 * @remarks
 * **Source** the terms name it; in Changge the loan measure 4(2)2.
 * **Units** yuan. **Rounding** once per fee, half up.
 * **Boundary** a year begins on the pay-out day and on each anniversary before the (extended) maturity on
 * which the loan is not yet repaid: 36 months have three, 36 months and a day four.
 * **Reading** `guarantee-fee/base`.
 * @throws InputError for terms without a rate and for a loan of the wrong shape.
 * @example
 * ```ts
 * import { computeGuaranteeFee } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const loan = {
 *   id: "L1", household: "O1", lender: "B1", principal: "1000000", paidOutOn: "2018-01-15", maturesOn: "2020-01-15",
 *   instalments: [], repayments: [{ day: "2018-07-01", amount: "400000" }], extensions: [],
 * };
 * computeGuaranteeFee(changge2017.guaranteeFee, { loan }).fee; // => "20000.00"
 * ```
 */
export function computeGuaranteeFee<const T extends GuaranteeFeeTerms>(
  terms: T & NeedsTerm<T, "feeRate">,
  facts: GuaranteeFeeFacts,
): GuaranteeFee {
  const [t, own] = door.admit(terms, facts);
  facts = own;
  const loan = readLoan(facts.loan);
  const days = yearsBegun(loan, t);
  const balances = t.base === "balance-each-year" ? balancesOn(loan, days) : undefined;
  const fees = days.map((day, i) => {
    const baseFen = balances?.[i] ?? loan.principalFen;
    return { day, baseFen, feeFen: roundedQuotient(baseFen, t.ratePpm, WHOLE_PPM) };
  });
  return {
    kind: "guarantee-fee",
    loan: facts.loan.id,
    rate: percentOf(t.ratePpm),
    lines: fees.map(({ day, baseFen, feeFen }) => ({
      day: dayOf(day),
      base: amountOf(baseFen),
      fee: amountOf(feeFen),
    })),
    fee: amountOf(fees.reduce((sum, { feeFen }) => withinRange(sum + feeFen, "facts.loan"), 0)),
    basis: t.basis,
    ...t.used,
    readings: t.readings,
  };
}

function yearsBegun(loan: LoanSlots, t: PreparedFee): readonly number[] {
  if (t.base === "principal-once") return [loan.paidOutDay];
  const end = Math.min(loan.extensions.at(-1)?.maturityDay ?? loan.maturityDay, repaidOn(loan));
  const days: number[] = [];
  for (let day = loan.paidOutDay; day < end; day = plusMonths(loan.paidOutDay, 12 * days.length)) days.push(day);
  return days;
}
