import { owns } from "../../base/input/own-fields.ts";
import { dayOf } from "../../base/date/day.ts";
import { plusMonths } from "../../base/date/months.ts";
import type { Basis } from "../../kernel/basis.ts";
import { tooOften } from "../loan/extension-rule.ts";
import { type LoanAuditFinding, overpayments } from "../loan/loan-findings.ts";
import type { InterestRules } from "./prepare.ts";
import type { RateCapFinding } from "./rate-cap.ts";
import type { RateSeries } from "../rates/types.ts";
import type { InterestSlots } from "./read-interest.ts";
import type { InterestLoan } from "./types.ts";

/** What an audit finds of a loan, in the order of its life. `renewals`: how many loans before it were renewed into it. */
export function loanFindings(
  slots: InterestSlots,
  renewals: number,
  rateCap: RateCapFinding | undefined,
  t: InterestRules,
): readonly LoanAuditFinding[] {
  return [
    ...tooLong(slots, t.longestTermMonths, t.extensions.basis.longest),
    ...aboveCap(rateCap),
    ...slots.judged.flatMap(({ findings }) => findings),
    ...tooOften(slots.judged, renewals, t.extensions),
    ...overpayments(slots.book),
  ];
}

/**
 * What is wrong with a rate that is looked up anew: the terms ask for one that is fixed for the contract, or the contract
 * is of a day on which its series was closed to new ones that float.
 */
export function floatingFindings(
  { contractOn, rate }: Pick<InterestLoan, "contractOn" | "rate">,
  rates: readonly RateSeries[] | undefined,
  { fixedBasis }: Pick<InterestRules, "fixedBasis">,
): readonly LoanAuditFinding[] {
  if (!owns(rate, "series") || rate.reset === "contract") return [];
  const series = rates?.find((one) => one.series === rate.series);
  const closed = series?.endedBy !== undefined && contractOn > series.verifiedThrough ? series.endedBy : undefined;
  const found = { state: "breach", day: contractOn } as const;
  return [
    ...(closed === undefined
      ? []
      : [{ finding: "interest/floating-on-benchmark", ...found, basis: [{ by: "law", article: closed }] } as const]),
    ...(fixedBasis.length === 0 ? [] : [{ finding: "interest/rate-not-fixed", ...found, basis: fixedBasis } as const]),
  ];
}

/** Whether the contract is longer than the terms allow, counted to the day that is written. */
export function tooLong(
  { book: { paidOutDay, writtenMaturityDay } }: Pick<InterestSlots, "book">,
  longestMonths: number | undefined,
  basis: readonly Basis[],
): readonly LoanAuditFinding[] {
  const limit = longestMonths === undefined ? Infinity : plusMonths(paidOutDay, longestMonths);
  if (writtenMaturityDay <= limit) return [];
  return [
    {
      finding: "loan/longer-than-allowed",
      state: "breach",
      day: dayOf(writtenMaturityDay),
      limit: dayOf(limit),
      basis,
    },
  ];
}

function aboveCap(finding: RateCapFinding | undefined): readonly LoanAuditFinding[] {
  if (finding?.outcome !== "unmet") return [];
  const { observed, required, basis } = finding;
  return [{ finding: "interest/rate-above-cap", state: "breach", rate: observed.rate, atMost: required.atMost, basis }];
}
