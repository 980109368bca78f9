import { type Day, dayNumber, dayOf } from "../../base/date/day.ts";
import { outOfOrder } from "../../base/input/wording.ts";
import { type Found, inOrderOf } from "../../kernel/between.ts";
import type { Citation } from "../../kernel/citation.ts";
import { listOf } from "../../kernel/lists.ts";
import { record, recordField } from "../../kernel/record.ts";
import { fromSystem, needed, type Value } from "../../kernel/value.ts";
import { bilingual, day, documentId, text } from "../../kernel/values.ts";
import type { WorkingCalendar } from "./types.ts";

/** What a calendar does not cover has no answer. */
export interface NotCovered {
  readonly state: "not-covered";
  readonly coveredFrom: Day;
  readonly coveredThrough: Day;
}

export const workingCalendarRecord = /* @__PURE__ */ record<WorkingCalendar>(
  "WorkingCalendar",
  "Working days as data: Monday to Friday are worked, Saturday and Sunday are not, except the days named. Outside the days that it covers a calendar says nothing.",
  () => ({
    calendar: needed(text("日历", "calendar")),
    document: needed(
      documentId("引用的文件", "document that is cited", { zh: "其各条为年份", en: "its articles are the years" }),
    ),
    title: needed(bilingual("名称", "title")),
    coveredFrom: needed(day("覆盖首日", "first day that it covers")),
    coveredThrough: needed(day("覆盖末日", "last day that it covers")),
    off: needed(
      listOf(day("放假日", "day off"), "放假的周一至周五", "Mondays to Fridays that are not worked", { once: true }),
    ),
    worked: needed(
      listOf(day("上班日", "day worked"), "调休上班的周末", "Saturdays and Sundays that are worked", { once: true }),
    ),
  }),
  {
    checks: [
      /* @__PURE__ */ inOrderOf("coveredFrom", "coveredThrough", "不得早于首日", "must not be before the first day"),
      namesItsOwnDays,
    ],
  },
);

/** The calendar among facts; what it is needed for, by default for maturities that move. */
export function calendarField(
  zh = "到期日遇休息日顺延时需要",
  en = "needed where the terms move a maturity off a rest day",
): Value<WorkingCalendar, WorkingCalendar, false> {
  return fromSystem(recordField(workingCalendarRecord, "工作日历", "calendar of working days", { zh, en }));
}

function namesItsOwnDays({ coveredFrom, coveredThrough, off, worked }: WorkingCalendar): readonly Found[] {
  const outside = outOfOrder("", "不在所覆盖的日期内", "is outside the days that it covers");
  const notWeekday = outOfOrder("", "本来就是周末", "is a Saturday or a Sunday anyway");
  const notWeekend = outOfOrder("", "本来就是工作日", "is a weekday anyway");
  const wrong = (list: "off" | "worked", days: readonly Day[]): readonly Found[] =>
    days.flatMap((day, i) => {
      if (day < coveredFrom || day > coveredThrough) return [{ issue: outside, path: [list, i] }];
      if (isWeekend(dayNumber(day)) === (list === "worked")) return [];
      return [{ issue: list === "off" ? notWeekday : notWeekend, path: [list, i] }];
    });
  return [...wrong("off", off), ...wrong("worked", worked)];
}

/** Whether a day is a Saturday or a Sunday; 1970-01-01 was a Thursday. */
export function isWeekend(day: number): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}

/** A calendar behind the door. */
export interface PreparedCalendar {
  readonly document: string;
  readonly from: number;
  readonly through: number;
  readonly off: ReadonlySet<number>;
  readonly worked: ReadonlySet<number>;
  readonly notCovered: NotCovered;
}

/** Prepares a calendar that the door has let in. */
export function prepareCalendar({
  document,
  coveredFrom,
  coveredThrough,
  off,
  worked,
}: WorkingCalendar): PreparedCalendar {
  return {
    document,
    from: dayNumber(coveredFrom),
    through: dayNumber(coveredThrough),
    off: new Set(off.map(dayNumber)),
    worked: new Set(worked.map(dayNumber)),
    notCovered: { state: "not-covered", coveredFrom, coveredThrough },
  };
}

/** Whether a day is worked; undefined outside the calendar. */
export function isWorked(day: number, t: PreparedCalendar): boolean | undefined {
  if (day < t.from || day > t.through) return undefined;
  return isWeekend(day) ? t.worked.has(day) : !t.off.has(day);
}

/** The article of a calendar that says whether a day is worked: the notice for its year. */
export function sourceOf(day: number, t: PreparedCalendar): Citation {
  return `${t.document}#${dayOf(day).slice(0, 4)}`;
}

/** The first worked day from a day on, backwards or forwards; undefined where the calendar does not reach it. */
export function workedFrom(day: number, step: 1 | -1, t: PreparedCalendar): number | undefined {
  for (let at = day; ; at += step) {
    const worked = isWorked(at, t);
    if (worked === undefined) return undefined;
    if (worked) return at;
  }
}

/** The first day that may be worked from a day on, whatever the days are that the calendar does not cover. */
export function mayBeWorkedFrom(day: number, t: PreparedCalendar): number {
  let at = day;
  while (isWorked(at, t) === false) at += 1;
  return at;
}

/** The first day that can be the last of so many working days after a day, likewise. */
export function leastWorkingDays(day: number, days: number, t: PreparedCalendar): number {
  let at = day;
  for (let left = days; left > 0; left -= 1) at = mayBeWorkedFrom(at + 1, t);
  return at;
}

/** The last of so many working days after a day, which is not counted; undefined where the calendar does not reach it. */
export function plusWorkingDays(day: number, days: number, t: PreparedCalendar): number | undefined {
  let at = day;
  for (let left = days; left > 0;) {
    at += 1;
    const worked = isWorked(at, t);
    if (worked === undefined) return undefined;
    if (worked) left -= 1;
  }
  return at;
}
