import { owns } from "../../base/input/own-fields.ts";
import { dayNumber, dayOf } from "../../base/date/day.ts";
import { plusMonths } from "../../base/date/months.ts";
import type { LoanAuditFinding } from "../loan/loan-findings.ts";
import type { RateSeries } from "../rates/types.ts";
import { limitOf, type LimitQuestion, type Looked, publishedBasis } from "./rate-limit.ts";
import type { RateLimit } from "./types.ts";

/** What a limit is, and that the loan is longer than any for which the terms name one. */
interface LimitOrLast {
  readonly looked: Looked;
  readonly beyond?: Omit<LoanAuditFinding, "basis">;
}

/**
 * What a limit is on a day. A loan that is longer than any for which the terms name one is counted by the limit of the
 * longest, and that is a finding.
 */
export function limitOrLast(
  limit: RateLimit,
  question: LimitQuestion,
  rates: readonly RateSeries[] | undefined,
  path: string,
): LimitOrLast {
  const looked = limitOf(limit, question, rates, path);
  if (looked !== undefined) return { looked };
  const months = owns(limit, "bands") ? (limit.bands.at(-1)?.throughMonths ?? 0) : 0;
  const last = limitOf(limit, { ...question, length: { termMonths: months } }, rates, path);
  if (last === undefined) throw new Error("a limit covers the length of its own last band");
  if (!owns(question.length, "from")) return { looked: last };
  const { from, maturesOn } = question.length;
  return {
    looked: last,
    beyond: {
      finding: "loan/longer-than-allowed",
      state: "breach",
      day: maturesOn,
      limit: dayOf(plusMonths(dayNumber(from), months)),
    },
  };
}

/** What a limit that was looked up rests on. */
export const basisOfLimit = publishedBasis;
