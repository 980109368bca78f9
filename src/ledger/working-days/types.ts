// Written by `npm run tables` from what this room declares; a change by hand is lost.
import type { Bilingual } from "../../base/input/bilingual.ts";
import type { Day } from "../../base/date/day.ts";

/** Working days as data: Monday to Friday are worked, Saturday and Sunday are not, except the days named. Outside the days that it covers a calendar says nothing. */
export interface WorkingCalendar {
  /** Calendar (日历). */
  readonly calendar: string;
  /** Document that is cited (引用的文件): its articles are the years. */
  readonly document: string;
  /** Title (名称). */
  readonly title: Bilingual;
  /** First day that it covers (覆盖首日). */
  readonly coveredFrom: Day;
  /** Last day that it covers (覆盖末日). */
  readonly coveredThrough: Day;
  /** Mondays to Fridays that are not worked (放假的周一至周五). */
  readonly off: readonly Day[];
  /** Saturdays and Sundays that are worked (调休上班的周末). */
  readonly worked: readonly Day[];
}
