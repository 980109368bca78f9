import { dayNumber } from "../../base/date/day.ts";
import { isInputError } from "../../base/input/input-error.ts";
import { owns } from "../../base/input/own-fields.ts";
import { amountOf, fenOf } from "../../base/money/amount.ts";
import type { Basis } from "../../kernel/basis.ts";
import { given } from "../../kernel/given.ts";
import { accrueInterest } from "../../ledger/interest/accrue-interest.ts";
import type { InterestLoan, InterestTerms } from "../../ledger/interest/types.ts";
import { breachesOf } from "./breaches.ts";
import {
  BLANK_CELL,
  cannotBe,
  type ClaimOutcome,
  differs,
  findingOf,
  NO_TERMS,
  notChecked,
  ROUNDING_FEN,
} from "./claim-outcome.ts";
import type { LoanOfRow } from "./loan-of-row.ts";
import { contractOf, isPriced, outsideEdition, pricedLoan } from "./priced-loan.ts";
import type { LedgerAuditSettings } from "./settings.ts";
import { nightsOf, SUBSIDIES } from "./subsidy-claims.ts";

/** Judges the interest that a row claims, and what of the loan breaks a rule. */
export function interestOutcomes(own: LoanOfRow, settings: LedgerAuditSettings): readonly ClaimOutcome[] {
  const { interest, columns } = settings;
  const isAsked = columns.includes("interest");
  if (interest === undefined) return isAsked ? [notChecked("interest", NO_TERMS)] : [];
  const loan = pricedLoan(own);
  if (!isPriced(loan)) return isAsked ? [notChecked("interest", loan)] : [];
  const { from, through } = nightsOf(own, "subsidyDue", settings);
  const last = settings.window?.[1] ?? settings.asOf;
  if (last < loan.paidOutOn) return [];
  try {
    const { periods, basis, findings } = scheduleOf(own, loan, interest, settings);
    // With the subsidies the household's loans are looked at together.
    const isSubsidised = settings.subsidy !== undefined && SUBSIDIES.some(({ key }) => columns.includes(key));
    return [
      ...(isSubsidised ? [] : breachesOf(own, findings, settings.asOf)),
      ...(isAsked ? interestOutcome(own, periods, from, through, Object.values(basis).flat()) : []),
    ];
  } catch (error) {
    if (!isInputError(error)) throw error;
    return isAsked ? [notChecked("interest", cannotBe(error))] : [];
  }
}

type Schedule = ReturnType<typeof accrueInterest>;

/** The interest of a loan, from its pay-out through the window. */
function scheduleOf(
  own: LoanOfRow,
  loan: InterestLoan,
  interest: InterestTerms,
  { window, asOf, rates, calendar }: LedgerAuditSettings,
): Schedule {
  return accrueInterest(interest, {
    ...{ loan, through: own.values.accruedTo ?? window?.[1] ?? asOf },
    ...given({ rates, calendar }),
  });
}

/** The periods that touch the window of a claim. */
function insideOf(periods: Schedule["periods"], from: number, through: number): Schedule["periods"] {
  return periods.filter((p) => dayNumber(p.through) >= from && dayNumber(p.from) <= through);
}

/** The periods of which an interest that is claimed consists; none where the loan has no price, or no interest is judged. */
export function interestPeriods(own: LoanOfRow, settings: LedgerAuditSettings): Schedule["periods"] {
  const loan = pricedLoan(own);
  if (settings.interest === undefined || !isPriced(loan)) return [];
  const { from, through } = nightsOf(own, "subsidyDue", settings);
  return insideOf(scheduleOf(own, loan, settings.interest, settings).periods, from, through);
}

function interestOutcome(
  own: LoanOfRow,
  periods: Schedule["periods"],
  from: number,
  through: number,
  basis: readonly Basis[],
): readonly ClaimOutcome[] {
  const { interest: claimed } = own.values;
  const inside = insideOf(periods, from, through);
  if (inside.some((p) => dayNumber(p.from) < from))
    return [notChecked("interest", { zh: "审计期间切开了结息期", en: "the window cuts a settlement period" })];
  const right = inside.reduce((sum, p) => sum + fenOf(p.interest), 0);
  if (claimed === undefined) return right === 0 ? [] : [notChecked("interest", BLANK_CELL)];
  const pair = { claimed, recomputed: amountOf(right) };
  const difference = Math.abs(fenOf(claimed) - right);
  if (difference === 0) return [{ state: "right", claim: "interest", pair }];
  const isRounding = difference <= ROUNDING_FEN * Math.max(1, inside.length);
  const why = { zh: "", en: "" };
  return [differs(own, "interest", isRounding ? "rounding" : "error", pair, why, { basis, explanations: [] })];
}

/** Whether the rate is within the cap of the terms; whatever was repaid, the contract has one. */
export function rateOutcomes(
  own: LoanOfRow,
  { interest, rates, calendar }: LedgerAuditSettings,
): readonly ClaimOutcome[] {
  if (interest === undefined) return [];
  const outside = outsideEdition(own, interest);
  if (outside !== undefined) return [notChecked("rate", outside)];
  const loan = contractOf(own);
  if (!isPriced(loan)) return [notChecked("rate", loan)];
  try {
    const { rateCap } = accrueInterest(interest, {
      ...{ loan: { ...loan, repayments: [] }, through: loan.paidOutOn },
      ...given({ rates, calendar }),
    });
    return rateOutcome(own, rateCap, loan);
  } catch (error) {
    if (!isInputError(error)) throw error;
    return [notChecked("rate", cannotBe(error))];
  }
}

function rateOutcome(own: LoanOfRow, cap: Schedule["rateCap"], { rate: of }: InterestLoan): readonly ClaimOutcome[] {
  if (cap === undefined || cap.outcome === "not-applicable") return [];
  if (cap.outcome === "undetermined")
    return [
      cap.missing.length > 0
        ? notChecked("rate", { zh: "利率上限所需的数据不全", en: "what the cap on the rate goes by is not known" })
        : notChecked("rate", {
            zh: "合同日的基准利率已不再公布",
            en: "the benchmark of the cap had ended on the contract day",
          }),
    ];
  if (cap.outcome === "met") return [{ state: "right", claim: "rate" }];
  const rate = owns(of, "fixed") ? of.fixed : ""; // the rates of a ledger are fixed
  const { atMost } = cap.required;
  const words = {
    zh: `年利率 ${rate} 高于上限 ${atMost}`,
    en: `the rate, ${rate} a year, is above the cap, ${atMost}`,
  };
  return [
    { state: "found", claim: "rate", finding: findingOf(own, "rate", "error", words, cap.basis, { claimed: rate }) },
  ];
}
