import type { LoanApplication } from "../../../src/policy/eligibility/types.ts";
import type { Change } from "../../../src/policy/eligibility/change.ts";
import { without } from "../../support/builders.ts";
import { digits } from "./paper.ts";

/*
 * Does what a remedy says to an application, so that it can be judged again.
 */

/** An application of either kind, with the fields that changes name. */
type Application = LoanApplication & {
  readonly outstandingOldProduct?: string | number;
  readonly purposes?: readonly string[];
};

/** The application after a remedy, with all its steps; undefined where nothing can be done. */
export function applied<A extends Application>(
  { then = [], ...first }: Change & { readonly then?: readonly Change[] },
  a: A,
): A | undefined {
  return [first, ...then].reduce<A | undefined>((now, change) => now && afterOne(change, now), a);
}

function afterOne<A extends Application>(change: Change, a: A): A | undefined {
  switch (change.change) {
    case "ask-for-at-most":
      return { ...a, amount: change.amount };
    case "repay-first":
      return settled({ ...a, ...repaid(a, digits(change.repay)), amount: change.amount });
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
      return { ...withoutContractBefore(change.day, a), appliedOn: change.day };
    case "one-of":
      return { ...a, [change.fact]: change.fact === "purposes" ? change.values.slice(0, 1) : change.values[0] };
    case "give-up":
      return left(a, change.values);
    case "settle":
      return { ...a, [change.fact]: change.holds };
    case "none":
      return undefined;
  }
}

/** Where nothing is owed any more, no loan is running. */
function settled<A extends Application>(a: A): A {
  const isOver = Object.hasOwn(a, "runningLoan") && a.outstanding !== undefined && digits(a.outstanding) === 0n;
  return isOver ? { ...a, runningLoan: false } : a;
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

/** A contract comes after its application: of a day that has passed there is none yet. */
function withoutContractBefore<A extends Application>(day: string, a: A): A {
  return a.contractOn === undefined || a.contractOn >= day ? a : (without(a, "contractOn") as A); // the same fields but one that may be absent
}

/** What the money is for instead is not known. */
function left<A extends Application>(a: A, givenUp: readonly string[]): A {
  const purposes = (a.purposes ?? []).filter((purpose) => !givenUp.includes(purpose));
  return purposes.length > 0 ? { ...a, purposes } : (without(a, "purposes") as A); // likewise
}
