import { createEvents, type EventAttributes } from "ics";
import { addDays, type Notice } from "fupin-credit";

const WORDS = { advance: "提前告知", written: "书面通知" } as const;

/** Writes notices as an iCalendar file: a whole-day event each, under the id of the notice. */
export function calendarFile(notices: readonly Notice[], writtenOn: string): string {
  const events = notices.map((notice): EventAttributes => ({
    ...{ uid: notice.id, start: partsOf(notice.dueOn), end: partsOf(addDays(notice.dueOn, 1)) },
    ...{ timestamp: Date.parse(writtenOn) }, // the library takes it, its types do not name it
    title: `${WORDS[notice.form]} ${notice.loan}`,
    description: `${notice.lender} → ${notice.household}：${notice.maturesOn} 到期（前 ${String(notice.daysBefore)} 天）`,
    transp: "TRANSPARENT",
  }));
  const { error, value } = createEvents(events, { productId: "-//fupin-credit//example//ZH", calName: "到期提醒" });
  if (error) throw error;
  return value ?? "";
}

function partsOf(day: string): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}
