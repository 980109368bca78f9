import { CORRESPONDING_DAY, FIRST_DAY_NOT_COUNTED } from "../../../kernel/law.ts";
import { type Day, dayNumber, dayOf, withinCalendar } from "../../../base/date/day.ts";
import { plusMonths } from "../../../base/date/months.ts";
import type { Bilingual } from "../../../base/input/bilingual.ts";
import { type Amount, amountOf, fenOf } from "../../../base/money/amount.ts";
import type { Basis } from "../../../kernel/basis.ts";
import { freezeDeep } from "../../../kernel/freeze-deep.ts";
import { listOf } from "../../../kernel/lists.ts";
import { setOf } from "../../../kernel/members.ts";
import { compareText } from "../../../kernel/order.ts";
import { record, recordField } from "../../../kernel/record.ts";
import { met, unknown, unmet } from "../../../kernel/requirement.ts";
import { needed } from "../../../kernel/value.ts";
import { day, positiveAmount, whole } from "../../../kernel/values.ts";
import { notBefore } from "../../../kernel/not-before.ts";
import { measuresOf, monitoringMeasures } from "../measures.ts";
import type { Judged, MonitoringRequirement } from "../requirement.ts";
import type { IdleStretch } from "../types.ts";
import { type Watched, watchedDays } from "../watched.ts";

export const idleStretchRecord = /* @__PURE__ */ record<IdleStretch>(
  "IdleStretch",
  "A time for which money of the loan lay at the bank (滞留银行) without a break.",
  () => ({
    since: needed(day("首日", "first day on which it lay there")),
    through: day("末日", "last day on which it did", {
      zh: "缺省为到判断日仍滞留",
      en: "absent, it still does on `asOf`",
    }),
    amount: needed(positiveAmount("滞留金额", "amount that lay idle")),
  }),
  {
    checks: [
      ({ since, through }) =>
        notBefore(through, since, ["through"], "不得早于首日", "must not be before the first day"),
    ],
  },
);

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

/** What {@link idleMoney} finds. */
export type IdleFinding = Judged<
  "monitoring/no-idle-money",
  | { readonly stretches: readonly JudgedStretch[] }
  /** Nothing is known of idle money, but none could have lain for so long before this day. */
  | { readonly earliest: Day },
  { readonly months: number },
  "idle-too-long"
>;

/** A period of months: its first day is not counted, and it ends on the corresponding day. */
export const BY_CORRESPONDING_DAY: readonly Basis[] = /* @__PURE__ */ freezeDeep([
  FIRST_DAY_NOT_COUNTED,
  CORRESPONDING_DAY,
]);

type IdleRow = MonitoringRequirement<IdleFinding, "idleMonths" | "idleMeasures">;

/**
 * Money of the loan does not lie at the bank for too long (资金滞留银行).
 *
 * @remarks
 * **Source** the terms name it; in Cangxi the bulletin of 2019, two months. `civil-code#201` and `civil-code#202`
 * say how months are counted.
 * **Boundary** from the first idle day to the corresponding day: idle on that day is too long, drawn the day
 * before is in time. Money that lay too long stays a finding after it is drawn; a measure is called for only
 * while some of it still lies there.
 */
export const idleMoney: IdleRow = {
  rule: "monitoring/no-idle-money",
  says: { zh: "没有长期滞留银行的资金", en: "no money idle at the bank for too long" },
  breach: { zh: "资金在银行滞留过久", en: "money idle for too long" },
  spent: { zh: "资金已不再滞留，没有可追回的", en: "the money no longer lies there: nothing is left to recover" },
  terms: () => ({
    idleMonths: whole({ min: 1, max: 1200 }, "资金滞留银行的月数", "months for which money lies idle at the bank", {
      zh: "满此月数（至相应日）即不符合",
      en: "idle for so many, to the corresponding day, it is not in order",
    }),
    idleMeasures: setOf(monitoringMeasures, "对滞留资金的措施", "measures against idle money"),
  }),
  facts: () => ({
    idle: listOf(
      recordField(idleStretchRecord, "一段滞留", "stretch"),
      "滞留银行的资金",
      "money idle at the bank",
      {},
      { zh: "空列表表示从未滞留", en: "an empty list, money never lay idle" },
    ),
  }),
  looksAt: ["paidOutOn", "endedOn", "asOf"],
  judge: (f, t) => ({ ...judgeIdle(f, watchedDays(f), t.idleMonths), further: BY_CORRESPONDING_DAY }),
  // What was drawn or repaid since is not there to be recovered.
  measures: ({ observed }, f, t) => (stillIdle(observed, watchedDays(f)) ? measuresOf(t.idleMeasures) : []),
  evidence: ({ observed, required }) => {
    const months = String(required.months);
    if ("earliest" in observed) {
      return [
        {
          zh: `未说明有无滞留；自放款起满 ${months} 个月最早在 ${observed.earliest}`,
          en: `idle money was not told; ${months} months from the pay-out are full on ${observed.earliest} at the earliest`,
        },
      ];
    }
    if (observed.stretches.length === 0) return [{ zh: "没有滞留资金", en: "no money lay idle" }];
    return observed.stretches.map((stretch) => stretchWords(stretch, months));
  },
};

function judgeIdle(
  { idle }: { readonly idle?: readonly IdleStretch[] },
  watched: Watched,
  months: number,
): ReturnType<IdleRow["judge"]> {
  const required = { months };
  if (idle === undefined) {
    const earliest = correspondingDay(watched.paidOutOn, months, "facts.paidOutOn");
    return earliest <= watched.through ? unknown("idle") : met({ earliest }, required);
  }
  const stretches = idle
    .flatMap((stretch, i) => (stretch.since > watched.through ? [] : [judgeStretch(stretch, i, watched, months)]))
    .sort(
      (a, b) =>
        compareText(a.since, b.since) ||
        compareText(a.through ?? "", b.through ?? "") ||
        fenOf(a.amount) - fenOf(b.amount),
    );
  const isMet = stretches.every(({ state }) => state !== "too-long");
  return isMet ? met({ stretches }, required) : unmet("idle-too-long", { stretches }, required);
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

/** Whether some of what lay too long was there on the last day. */
function stillIdle(
  observed: { readonly stretches: readonly JudgedStretch[] } | object,
  { through: last }: Watched,
): boolean {
  const stretches = "stretches" in observed ? observed.stretches : [];
  return stretches.some(({ state, through }) => state === "too-long" && (through === undefined || through >= last));
}

function correspondingDay(from: Day, months: number, path: string): Day {
  return dayOf(withinCalendar(plusMonths(dayNumber(from), months), path));
}

function stretchWords({ since, through, amount, fullOn, state }: JudgedStretch, months: string): Bilingual {
  const end =
    through === undefined ? { zh: "仍滞留", en: "still idle" } : { zh: `至 ${through}`, en: `through ${through}` };
  const full = {
    "too-long": { zh: `已于 ${fullOn} 满 ${months} 个月`, en: `${months} months were full on ${fullOn}` },
    "in-time": { zh: `${fullOn} 才满 ${months} 个月`, en: `${months} months would have been full on ${fullOn}` },
    running: { zh: `到 ${fullOn} 满 ${months} 个月`, en: `${months} months will be full on ${fullOn}` },
  }[state];
  return {
    zh: `${amount} 元自 ${since} 起滞留银行，${end.zh}；${full.zh}`,
    en: `${amount} yuan idle at the bank since ${since}, ${end.en}; ${full.en}`,
  };
}
