import { type Amount, amountOf } from "../../base/money/amount.ts";
import type { Change } from "./change.ts";

/**
 * How much one requirement lets the applicant ask for, in fen: at least and at most so much, the same
 * where all is known; `Infinity` where nothing bounds it. Below zero where already too much is owed.
 */
export interface Limit {
  readonly leastFen: number;
  readonly mostFen: number;
  /** The facts that would bring the two together. */
  readonly missing: readonly string[];
}

/** A limit that is known. */
export function exactly(fen: number): Limit {
  return { leastFen: fen, mostFen: fen, missing: [] };
}

/** A limit that wants one fact. */
export function unknownLimit(fact: string): Limit {
  return { leastFen: -Infinity, mostFen: Infinity, missing: [fact] };
}

/** Ask for less; where nothing can be asked for, what must be repaid first. */
export function changeForCap(requestedFen: number, capFen: number, owedFen: number): Change {
  if (owedFen < capFen) return { change: "ask-for-at-most", amount: amountOf(capFen - owedFen) };
  const amountFen = Math.min(requestedFen, capFen);
  if (amountFen === 0) return { change: "none" };
  return { change: "repay-first", repay: amountOf(owedFen + amountFen - capFen), amount: amountOf(amountFen) };
}

/** Ask for less; where nothing can be asked for, the limit would have to be higher. */
export function changeForAmountLimit(requestedFen: number, limitFen: number, fact: string): Change {
  return limitFen > 0
    ? { change: "ask-for-at-most", amount: amountOf(limitFen) }
    : { change: "raise", fact, amount: amountOf(requestedFen) };
}

/** The largest amount with which an application would be eligible, and what binds it. */
export type Maximum<Rule extends string> =
  /** `"0.00"` where no amount would pass. */
  | { readonly state: "known"; readonly amount: Amount; readonly boundBy: readonly Rule[] }
  /** `atMost` is there where what is known already bounds it. */
  | { readonly state: "undetermined"; readonly missing: readonly string[]; readonly atMost?: Amount }
  /** The terms bound no amount. */
  | { readonly state: "unbounded" };

/** One requirement's part in the maximum. */
export interface Bound<Rule extends string> {
  readonly rule: Rule;
  readonly limit: Limit;
}

/** The most that any facts which are not known could allow. */
export function mostOf(bounds: readonly Bound<string>[]): number {
  return Math.min(...bounds.map(({ limit }) => Math.max(0, limit.mostFen)));
}

/**
 * Works out the largest amount.
 *
 * @param blockers the requirements that no amount meets
 * @param open the facts that requirements which do not look at the amount still want
 * @param bounds what the requirements that do look at it allow
 * @param at whether a requirement is open by what the documents say; whether only an excerpt or a report of them is at
 * hand, which does not tell that there is no limit
 */
export function maximumOf<Rule extends string>(
  blockers: readonly Rule[],
  open: readonly string[],
  bounds: readonly Bound<Rule>[],
  { isOpen, isPart }: { readonly isOpen: boolean; readonly isPart: boolean },
): Maximum<Rule> {
  if (blockers.length > 0) return { state: "known", amount: amountOf(0), boundBy: blockers };
  const mostFen = mostOf(bounds);
  const leastFen = Math.min(...bounds.map(({ limit }) => Math.max(0, limit.leastFen)));
  const known = mostFen === 0 || (open.length === 0 && !isOpen && leastFen === mostFen);
  if (known && mostFen < Infinity) {
    const boundBy = bounds.filter(({ limit }) => Math.max(0, limit.mostFen) === mostFen).map(({ rule }) => rule);
    return { state: "known", amount: amountOf(mostFen), boundBy };
  }
  if (known) return isPart ? { state: "undetermined", missing: [] } : { state: "unbounded" };
  const wanting = bounds.filter(({ limit }) => limit.leastFen < limit.mostFen && limit.leastFen < mostFen);
  const missing = [...new Set([...open, ...wanting.flatMap(({ limit }) => limit.missing)])];
  return { state: "undetermined", missing, ...(mostFen < Infinity ? { atMost: amountOf(mostFen) } : {}) };
}
