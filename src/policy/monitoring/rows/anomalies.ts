import { owns } from "../../../base/input/own-fields.ts";
import { type Day, dayNumber, dayOf, withinCalendar } from "../../../base/date/day.ts";
import type { Bilingual } from "../../../base/input/bilingual.ts";
import { listOf } from "../../../kernel/lists.ts";
import { compareText } from "../../../kernel/order.ts";
import { reading } from "../../../kernel/reading.ts";
import { record, recordField } from "../../../kernel/record.ts";
import { met, unknown, unmet } from "../../../kernel/requirement.ts";
import { needed } from "../../../kernel/value.ts";
import { day, text, word } from "../../../kernel/values.ts";
import { notBefore } from "../../../kernel/not-before.ts";
import type { Judged, LaidMonitoring, MonitoringRequirement } from "../requirement.ts";
import type { Anomaly } from "../types.ts";
import { watchedDays } from "../watched.ts";

export const anomalyRecord = /* @__PURE__ */ record<Anomaly>(
  "Anomaly",
  "Something unusual (异常现象) that was noticed about the borrower or the use of the money.",
  () => ({
    id: needed(text("异常编号", "id of the anomaly")),
    seenOn: needed(day("发现日", "day on which it was found")),
    reportedOn: day("告知日", "day on which the town was told", {
      zh: "缺省为尚未告知",
      en: "absent, it has not been",
    }),
  }),
  {
    checks: [
      ({ seenOn, reportedOn }) =>
        notBefore(reportedOn, seenOn, ["reportedOn"], "不得早于发现日", "must not be before the day it was seen"),
    ],
  },
);

/** Something unusual, as it was judged. */
export interface JudgedAnomaly {
  readonly id: string;
  readonly seenOn: Day;
  /** The last day on which it is reported at once. */
  readonly by: Day;
  /** Absent: not reported by `asOf`. */
  readonly reportedOn?: Day;
  /** `open`: not reported, but it still can be in time. */
  readonly state: "at-once" | "late" | "not-reported" | "open";
}

/** What {@link anomalies} finds. */
export type AnomaliesFinding = Judged<
  "monitoring/anomalies-reported-at-once",
  /** `asOf`: they are not known, and on that day none could be late. */
  { readonly anomalies: readonly JudgedAnomaly[] } | { readonly asOf: Day },
  { readonly within: "same-day" | "next-day" },
  "not-reported-at-once"
>;

/** The open point about reports. */
export const anomalyReadings = {
  "monitoring/at-once": /* @__PURE__ */ reading({
    term: "atOnce",
    disputedBy: ["lender", "town", "authority"],
    with: ["anomalies"],
    says: { zh: "“第一时间”的时限", en: "meaning of at once" },
    question: {
      zh: "“第一时间”告知，是发现当日，还是次日也算？",
      en: "Is what is reported on the day after it was seen still reported at once?",
    },
    chosen: "same-day",
    options: {
      "same-day": { zh: "发现当日", en: "on the day it was seen" },
      "next-day": { zh: "最迟次日", en: "by the day after" },
    },
    effect: { zh: "次日告知算不算及时", en: "whether a report on the day after is in time" },
    because: {
      zh: "没有写明天数；“第一时间”从严，以当日为限。",
      en: "No number of days is given; taken strictly, at once is the same day.",
    },
    source: "changge-2017-64#loan 6.1",
  }),
} as const;

/**
 * Everything unusual (异常现象) that was seen while the loan ran was reported at once.
 *
 * @remarks
 * **Source** the terms name it; in Changge the loan measure 6(1): the village office tells the town's. It names
 * no measure for what is reported late.
 * **Boundary** reported on the day it was seen is at once, on the day after is late. On the day of the pay-out nothing
 * can be late yet, whatever was seen.
 * **Reading** `monitoring/at-once`: or the day after is still at once.
 */
export const anomalies: MonitoringRequirement<AnomaliesFinding, "anomalies"> = {
  rule: "monitoring/anomalies-reported-at-once",
  says: { zh: "异常现象第一时间告知", en: "anomalies reported at once" },
  terms: () => ({ anomalies: word("reported-at-once", "异常现象的报告", "report of anomalies") }),
  readings: anomalyReadings,
  facts: () => ({
    anomalies: listOf(
      recordField(anomalyRecord, "异常现象", "anomaly"),
      "异常现象",
      "anomalies",
      {},
      { zh: "空列表表示没有发现异常", en: "an empty list, nothing unusual was noticed" },
    ),
  }),
  looksAt: ["paidOutOn", "endedOn", "asOf"],
  judge: (f, t) => {
    const watched = watchedDays(f);
    if (f.anomalies === undefined) {
      const { asOf, paidOutOn } = watched;
      // What was seen on the first day would be the first to be late.
      return dayNumber(asOf) <= dayNumber(paidOutOn) + daysToReport(t)
        ? met({ asOf }, { within: t.atOnce })
        : unknown("anomalies");
    }
    const judged = f.anomalies
      .flatMap((anomaly, i) => (anomaly.seenOn > watched.through ? [] : [judgeAnomaly(anomaly, i, watched.asOf, t)]))
      .sort((a, b) => compareText(a.seenOn, b.seenOn) || compareText(a.id, b.id));
    const isMet = judged.every(({ state }) => state === "at-once" || state === "open");
    const [observed, required] = [{ anomalies: judged }, { within: t.atOnce }];
    return isMet ? met(observed, required) : unmet("not-reported-at-once", observed, required);
  },
  evidence: ({ observed }) => {
    if (owns(observed, "asOf")) return [stillInTime(observed.asOf)];
    return observed.anomalies.length === 0
      ? [{ zh: "没有发现异常", en: "nothing unusual was seen" }]
      : observed.anomalies.map(anomalyWords);
  },
};

function stillInTime(asOf: Day): Bilingual {
  return {
    zh: `至 ${asOf}，放款后发现的异常都还来得及告知`,
    en: `on ${asOf} whatever was seen since the pay-out can still be reported at once`,
  };
}

/** How many days after it was seen a report still is at once. */
function daysToReport({ atOnce }: LaidMonitoring): number {
  return atOnce === "next-day" ? 1 : 0;
}

function judgeAnomaly({ id, seenOn, reportedOn }: Anomaly, index: number, asOf: Day, t: LaidMonitoring): JudgedAnomaly {
  const by = dayOf(withinCalendar(dayNumber(seenOn) + daysToReport(t), `facts.anomalies[${String(index)}].seenOn`));
  if (reportedOn === undefined || reportedOn > asOf) {
    return { id, seenOn, by, state: asOf > by ? "not-reported" : "open" };
  }
  return { id, seenOn, by, reportedOn, state: reportedOn > by ? "late" : "at-once" };
}

function anomalyWords({ id, seenOn, by, reportedOn, state }: JudgedAnomaly): Bilingual {
  const told = reportedOn ?? "";
  const stood = {
    "at-once": { zh: `${told} 报告，及时`, en: `reported on ${told}, at once` },
    late: { zh: `${told} 报告，迟于 ${by}`, en: `reported on ${told}, later than ${by}` },
    "not-reported": { zh: `应于 ${by} 前（含）报告，尚未报告`, en: `to be reported by ${by}, not reported` },
    open: { zh: `尚未报告，${by} 仍属及时`, en: `not reported yet, ${by} is still at once` },
  }[state];
  return { zh: `${id}：${seenOn} 发现；${stood.zh}`, en: `${id}: seen on ${seenOn}; ${stood.en}` };
}
