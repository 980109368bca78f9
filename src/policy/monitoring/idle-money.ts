import { type Day, dayNumber, dayOf, withinCalendar } from "../../base/date/day.ts";
import { plusMonths } from "../../base/date/months.ts";
import { compareText } from "../../kernel/order.ts";
import { type Amount, amountOf, fenOf } from "../../base/money/amount.ts";
import type { IdleStretch, MonitoringFacts } from "./facts.ts";
import { decided, type Judged, undecided } from "./findings.ts";
import type { IdleTerms } from "./prepare.ts";
import type { Watched } from "./watched.ts";

/** A time for which money lay idle, as it was judged. */
export interface JudgedStretch {
  readonly since: Day;
  /** The last day on which it lay there while the loan was looked after; absent: it still does on `asOf`. */
  readonly through?: Day;
  readonly amount: Amount;
  /** The corresponding day: idle on this day, it has been for the whole period. */
  readonly fullOn: Day;
  /** `too-long`: it lay there on that day; `in-time`: it ended before; `running`: that day is still to come. */
  readonly state: "too-long" | "in-time" | "running";
}

/** What {@link judgeIdle} finds. */
export type IdleFinding = Judged<
  "monitoring/no-idle-money",
  | { readonly stretches: readonly JudgedStretch[] }
  /** Nothing is known of idle money, but none could have lain for so long before this day. */
  | { readonly earliest: Day },
  { readonly months: number },
  "idle-too-long"
>;

const RULE = "monitoring/no-idle-money";

/**
 * Judges whether money of the loan lay at the bank for too long (资金滞留银行).
 *
 * @remarks
 * **Source** the terms name it; in Cangxi the bulletin of 2019, two months. `civil-code#201` and `civil-code#202`
 * say how months are counted.
 * **Boundary** from the first idle day to the corresponding day: idle on that day is too long, drawn the day
 * before is in time. Money that lay too long stays a finding after it is drawn; a measure is called for only
 * while some of it still lies there.
 */
export function judgeIdle(facts: MonitoringFacts, watched: Watched, t: IdleTerms): IdleFinding {
  const shown = {
    required: { months: t.months },
    reason: "idle-too-long",
    measures: t.measures,
    basis: t.basis,
  } as const;
  if (facts.idle === undefined) {
    const earliest = correspondingDay(watched.paidOutOn, t.months, "facts.paidOutOn");
    if (earliest <= watched.through) return undecided(RULE, "idle", t.basis);
    return decided(RULE, true, { observed: { earliest }, ...shown });
  }
  const stretches = facts.idle
    .flatMap((stretch, i) => (stretch.since > watched.through ? [] : [judgeStretch(stretch, i, watched, t.months)]))
    .sort(
      (a, b) =>
        compareText(a.since, b.since) ||
        compareText(a.through ?? "", b.through ?? "") ||
        fenOf(a.amount) - fenOf(b.amount),
    );
  const tooLong = stretches.filter(({ state }) => state === "too-long");
  const stillIdle = tooLong.some(({ through }) => through === undefined || through >= watched.through);
  const measures = stillIdle ? t.measures : []; // what was drawn or repaid since is not there to be recovered
  return decided(RULE, tooLong.length === 0, { observed: { stretches }, ...shown, measures });
}

function judgeStretch(stretch: IdleStretch, index: number, watched: Watched, months: number): JudgedStretch {
  const { since, amount } = stretch;
  const fullOn = correspondingDay(since, months, `facts.idle[${String(index)}].since`);
  const through = endOf(stretch, watched);
  return {
    since,
    ...(through === undefined ? {} : { through }),
    amount: amountOf(fenOf(amount)),
    fullOn,
    state: fullOn <= (through ?? watched.asOf) ? "too-long" : through === undefined ? "running" : "in-time",
  };
}

/** An end that lies ahead is not known yet; with the loan, the looking after ends. */
function endOf({ through }: IdleStretch, { asOf, endedOn }: Watched): Day | undefined {
  const known = through !== undefined && through <= asOf ? through : undefined;
  if (known === undefined || endedOn === undefined) return known ?? endedOn;
  return known < endedOn ? known : endedOn;
}

function correspondingDay(day: Day, months: number, path: string): Day {
  return dayOf(withinCalendar(plusMonths(dayNumber(day), months), path));
}
