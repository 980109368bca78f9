import { dayNumber } from "../../base/date/day.ts";
import { isInputError } from "../../base/input/input-error.ts";
import { fenOf } from "../../base/money/amount.ts";
import { ppmOf } from "../../base/money/percent.ts";
import type { AnyFinding, Asked } from "../../kernel/requirement.ts";
import type { Change, Remedy } from "./change.ts";
import type { ApplicationRequirement } from "./requirement.ts";
import type { LoanApplicationSlots } from "./types.ts";

/** What rules see of an application, as far as changes reach. */
export interface ChangeableSlots extends LoanApplicationSlots {
  readonly outstandingOldProduct?: number | undefined;
  readonly purposes?: readonly string[] | undefined;
  readonly runningLoan?: boolean | undefined;
}

type AskedRow<Found extends AnyFinding, F, T> = Asked<ApplicationRequirement<Found, F, T>>;

/**
 * For each unmet requirement, what would meet it. What is offered was tried: done, it meets the requirement, and stands
 * in the way of no other; where it would, what helps against that is a further step of it. Where no step helps, nothing does.
 * What is the only obstacle is so among what is known, unless all that is asked is known.
 */
export function remediesFor<Found extends AnyFinding, F extends ChangeableSlots, T>(
  unmet: readonly AskedRow<Found, F, T>[],
  asked: readonly AskedRow<Found, F, T>[],
  f: F,
  t: T,
  allKnown: boolean,
): readonly Remedy<Found["rule"]>[] {
  return unmet.map((own) => {
    const before = unmet.filter((other) => other !== own); // they may stay
    const trial: Trial<Found, F, T> = {
      unmetIn: (g) => asked.filter((one) => isUnmet(one, g, t)),
      obstacleIn: (g) => asked.find((one) => !before.includes(one) && isUnmet(one, g, t)),
      before,
      t,
    };
    const onlyObstacle = before.length === 0 && (allKnown || ("among-what-is-known" as const));
    return Object.assign({ rule: own.row.rule, onlyObstacle }, stepsAgainst(own, f, trial));
  });
}

/** How a change is tried: what is unmet under changed facts, and what of it was unmet all along. */
interface Trial<Found extends AnyFinding, F, T> {
  readonly unmetIn: (changed: F) => readonly AskedRow<Found, F, T>[];
  /** The first that is unmet, and was not all along. */
  readonly obstacleIn: (changed: F) => AskedRow<Found, F, T> | undefined;
  readonly before: readonly AskedRow<Found, F, T>[];
  readonly t: T;
}

/** More steps than this are no help. */
const MOST_STEPS = 8;

/** The change that helps against an obstacle, with the further steps that it takes. */
function stepsAgainst<Found extends AnyFinding, F extends ChangeableSlots, T>(
  own: AskedRow<Found, F, T>,
  f: F,
  trial: Trial<Found, F, T>,
): Change & { readonly then?: readonly Change[] } {
  let steps: readonly Change[] = [];
  let obstacle: AskedRow<Found, F, T> | undefined = own;
  for (let changed = f, n = 0; obstacle !== undefined; n++) {
    const step = withoutTrouble(obstacle.row.remedy(changed, trial.t), changed, trial);
    if (step.change === "none" || n === MOST_STEPS) return { change: "none" };
    // A later day stands for the earlier one.
    steps = [...steps.filter(({ change }) => change !== "apply-from" || step.change !== "apply-from"), step];
    changed = after(step, changed);
    obstacle = trial.obstacleIn(changed);
  }
  const [first = { change: "none" }, ...then] = steps;
  return then.length === 0 ? first : { ...first, then };
}

/**
 * Of uses that one requirement allows, those that no other refuses, unless it refuses them all and did so before. No
 * other requirement looks at what else one can be of.
 */
function withoutTrouble<Found extends AnyFinding, F extends ChangeableSlots, T>(
  change: Change,
  f: F,
  { unmetIn, before }: Trial<Found, F, T>,
): Change {
  if (change.change !== "one-of" || change.fact !== "purposes") return change;
  const troubles = change.values.map((value) => unmetIn(after({ ...change, values: [value] }, f)));
  const lasting = before.filter((asked) => troubles.every((unmet) => unmet.includes(asked)));
  const values = change.values.filter((_, i) => troubles[i]?.every((asked) => lasting.includes(asked)));
  return values.length === 0 ? { change: "none" } : { ...change, values };
}

/** Whether it is unmet; what cannot be looked up for the changed facts is open. */
function isUnmet<Found extends AnyFinding, F, T>({ row, basis }: AskedRow<Found, F, T>, f: F, t: T): boolean {
  try {
    return row.judge(f, t, basis).outcome === "unmet";
  } catch (error) {
    if (!isInputError(error)) throw error;
    return false;
  }
}

/** The facts after a change. Where a list is left empty, what it would hold is not known; so is a contract of a day that has passed. */
function after<F extends ChangeableSlots>(change: Change, f: F): F {
  switch (change.change) {
    case "ask-for-at-most":
      return { ...f, amount: fenOf(change.amount) };
    case "repay-first": {
      const fen = fenOf(change.repay);
      const ofThis = Math.min(fen, f.outstanding ?? 0);
      const owed = {
        outstanding: less(f.outstanding, ofThis),
        outstandingOldProduct: less(f.outstandingOldProduct, fen - ofThis),
      };
      const running = f.runningLoan === true && owed.outstanding === 0 ? { runningLoan: false } : {};
      return { ...f, ...owed, ...running, amount: fenOf(change.amount) };
    }
    case "raise":
      return { ...f, [change.fact]: fenOf(change.amount) };
    case "have-at-least":
      return { ...f, [change.fact]: change.count };
    case "at-most-months":
    case "at-least-months":
      return { ...f, termMonths: change.months };
    case "reach-grade":
      return { ...f, grade: change.grade };
    case "lower-rate-to":
      return { ...f, rate: ppmOf(change.rate) };
    case "apply-from": {
      const appliedOn = dayNumber(change.day);
      const contractOn = f.contractOn !== undefined && f.contractOn >= appliedOn ? f.contractOn : undefined;
      return { ...f, appliedOn, contractOn };
    }
    case "one-of":
      return { ...f, [change.fact]: change.fact === "purposes" ? change.values : change.values[0] };
    case "give-up": {
      const left = f.purposes?.filter((purpose) => !change.values.includes(purpose)) ?? [];
      return { ...f, purposes: left.length === 0 ? undefined : left };
    }
    case "settle":
      return { ...f, [change.fact]: change.holds };
    case "none":
      return f;
  }
}

function less(fen: number | undefined, by: number): number | undefined {
  return fen === undefined ? undefined : fen - by;
}
