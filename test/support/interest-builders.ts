import type { InterestLoan } from "../../src/ledger/interest/types.ts";
import type { InterestPeriod } from "../../src/ledger/interest/present-period.ts";
import type { InterestTerms, InterestTermValues } from "../../src/ledger/interest/types.ts";
import type {
  GuaranteeFeeTerms,
  GuaranteeFeeTermValues,
  OperatorSubsidyTerms,
  OperatorSubsidyTermValues,
  SubsidyTerms,
  SubsidyTermValues,
} from "../../src/policy/subsidy/types.ts";
import { aLoan } from "./builders.ts";
import { lowest, type NightlyPeriod } from "./night-by-night.ts";

/*
 * Ordinary loans with a rate, and terms that one article states.
 */

/** 50,000 yuan at 4.75 % for three years from 2017-11-15; the contract is of the day of pay-out. */
export function aPricedLoan(facts: Partial<InterestLoan> = {}): InterestLoan {
  const loan = aLoan();
  return { ...loan, contractOn: facts.paidOutOn ?? loan.paidOutOn, rate: { fixed: "4.75%" }, ...facts };
}

export function interestTerms(values: InterestTermValues = {}): InterestTerms {
  return { kind: "interest", pack: "ours", edition: "1", stated: { "our-rules#1": values } };
}

/** Everything is subsidised in full, unless the values say otherwise. */
export function subsidyTerms(values: SubsidyTermValues = {}): SubsidyTerms {
  const stated = { "our-rules#1": { subsidyShares: [{ share: "100%" }], ...values } as const };
  return { kind: "subsidy", pack: "ours", edition: "1", stated };
}

/** 2 % a year, a household for every 200,000, unless the values say otherwise. */
export function operatorTerms(values: OperatorSubsidyTermValues = {}): OperatorSubsidyTerms {
  const stated = { "our-rules#1": { operatorRate: "2%", amountPerHousehold: "200000", ...values } as const };
  return { kind: "operator-subsidy", pack: "ours", edition: "1", stated };
}

/** 1 %, unless the values say otherwise. */
export function feeTerms(values: GuaranteeFeeTermValues = {}): GuaranteeFeeTerms {
  const stated = { "our-rules#1": { feeRate: "1%", ...values } as const };
  return { kind: "guarantee-fee", pack: "ours", edition: "1", stated };
}

/** A fraction as a result writes it, in lowest terms. */
export function reduced({ dividend, divisor }: { readonly dividend: string; readonly divisor: string }): string {
  const [whole = "", decimals = ""] = dividend.split(".");
  return lowest(BigInt(whole + decimals), BigInt(divisor) * 10n ** BigInt(decimals.length));
}

/** A period of a result without what only says how it was counted, its fraction in lowest terms. */
export function asNightly(period: Omit<InterestPeriod, "segments"> & Pick<InterestPeriod, "segments">): NightlyPeriod {
  const { kind, from, through, days, interest } = period;
  const segments = period.segments.map((s) => ({
    from: s.from,
    through: s.through,
    days: s.days,
    balance: s.balance,
    rate: s.rate,
    charge: s.charge,
  }));
  return { kind, from, through, days, exact: reduced(period.exact), interest, segments };
}

/** The interest of each period. */
export function interestOf({ periods }: { readonly periods: readonly InterestPeriod[] }): readonly string[] {
  return periods.map(({ interest }) => interest);
}
