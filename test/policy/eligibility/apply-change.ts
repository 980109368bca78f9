import type { LoanApplication } from "../../../src/policy/eligibility/types.ts";
import type { Change } from "../../../src/policy/eligibility/change.ts";
import { digits } from "./paper.ts";

/*
 * Does what a remedy says to an application, so that it can be judged again.
 */

/** An application of either kind, with the fields that changes name. */
type Application = LoanApplication & {
  readonly outstandingOldProduct?: string | number;
  readonly purposes?: readonly string[];
};

/** A purpose that no terms of these tests forbid. */
const HARMLESS = "other-production";

/** The application after the change; undefined where nothing can be done. */
export function applied<A extends Application>(change: Change, a: A): A | undefined {
  switch (change.change) {
    case "ask-for-at-most":
      return { ...a, amount: change.amount };
    case "repay-first":
      return { ...a, ...repaid(a, digits(change.repay)), amount: change.amount };
    case "raise":
      return { ...a, [change.fact]: change.amount };
    case "have-at-least":
      return { ...a, [change.fact]: change.count };
    case "at-most-months":
    case "at-least-months":
      return { ...a, termMonths: change.months };
    case "reach-grade":
      return { ...a, grade: change.grade };
    case "lower-rate-to":
      return { ...a, rate: change.rate };
    case "apply-from":
      return { ...a, appliedOn: change.day, ...laterContract(a, change.day) };
    case "one-of":
      return { ...a, [change.fact]: change.fact === "purposes" ? change.values.slice(0, 1) : change.values[0] };
    case "give-up":
      return { ...a, purposes: left(a.purposes ?? [], change.values) };
    case "settle":
      return { ...a, [change.fact]: change.holds };
    case "none":
      return undefined;
  }
}

/** Repays what is owed under this product first, then the old one. */
function repaid(a: Application, fen: bigint): Partial<Application> {
  const owed = a.outstanding === undefined ? 0n : digits(a.outstanding);
  const now = fen < owed ? fen : owed;
  return {
    ...(a.outstanding === undefined ? {} : { outstanding: yuan(owed - now) }),
    ...(a.outstandingOldProduct === undefined || fen === now
      ? {}
      : { outstandingOldProduct: yuan(digits(a.outstandingOldProduct) - (fen - now)) }),
  };
}

function yuan(fen: bigint): string {
  return `${String(fen / 100n)}.${String(fen % 100n).padStart(2, "0")}`;
}

function laterContract({ contractOn }: Application, day: string): Partial<Application> {
  return contractOn === undefined || contractOn >= day ? {} : { contractOn: day };
}

function left(purposes: readonly string[], givenUp: readonly string[]): readonly string[] {
  const others = purposes.filter((purpose) => !givenUp.includes(purpose));
  return others.length > 0 ? others : [HARMLESS];
}
