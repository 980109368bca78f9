// 怎样把提醒放进日历软件？ / How does a lender get its reminders into a calendar program? An iCalendar file, written by a library and read back by another.
import ICAL from "ical.js";
import { type Loan, planReminders } from "fupin-credit";
import { mainlandCalendar } from "fupin-credit/calendars/mainland";
import { adjustTerms } from "fupin-credit";
import { cangxi2019 } from "fupin-credit/packs";
import { calendarFile } from "./support/reminder-calendar.ts";

const common = {
  household: "H1",
  lender: "农商行",
  principal: "30000",
  instalments: [],
  repayments: [],
  extensions: [],
};
const loans: readonly Loan[] = [
  { ...common, id: "L1", paidOutOn: "2023-02-10", maturesOn: "2024-04-12" },
  { ...common, id: "L2", paidOutOn: "2024-02-20", maturesOn: "2024-04-20" }, // 60 days: only just
];
// This lender gives notices on working days: what falls on the Spring Festival is brought forward.
const terms = adjustTerms(cangxi2019.reminders, { noticeOnRestDay: "previous-working-day" });
const { notices } = planReminders(terms, { loans, calendar: mainlandCalendar });
const file = calendarFile(notices, "2024-01-02");
console.log(file.split("\r\n").slice(0, 17).join("\n"));

for (const component of ICAL.Component.fromString(file).getAllSubcomponents("vevent")) {
  const event = new ICAL.Event(component);
  console.log(event.startDate.toString(), event.uid, event.summary);
}

// Output:
// BEGIN:VCALENDAR
// VERSION:2.0
// CALSCALE:GREGORIAN
// PRODID:-//fupin-credit//example//ZH
// METHOD:PUBLISH
// X-WR-CALNAME:到期提醒
// X-PUBLISHED-TTL:PT1H
// BEGIN:VEVENT
// UID:L1/2024-04-12/advance/60
// SUMMARY:提前告知 L1
// DTSTAMP:20240102T000000Z
// DTSTART;VALUE=DATE:20240209
// DTEND;VALUE=DATE:20240210
// DESCRIPTION:农商行 → H1：2024-04-12 到期（前 60 天）
// TRANSP:TRANSPARENT
// END:VEVENT
// BEGIN:VEVENT
// 2024-02-09 L1/2024-04-12/advance/60 提前告知 L1
// 2024-02-20 L2/2024-04-20/advance/60 提前告知 L2
// 2024-03-13 L1/2024-04-12/written/30 书面通知 L1
// 2024-03-21 L2/2024-04-20/written/30 书面通知 L2
