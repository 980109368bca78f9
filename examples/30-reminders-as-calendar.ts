// 怎样把提醒放进日历软件？ / How does a lender get its reminders into a calendar program? An iCalendar file, written by a library and read back by another.
import assert from "node:assert/strict";
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
console.log(`写出 ${String(notices.length)} 条提醒，另一个程序读回：`);
const read: string[] = [];

for (const component of ICAL.Component.fromString(file).getAllSubcomponents("vevent")) {
  const event = new ICAL.Event(component);
  read.push(event.startDate.toString());
  console.log(event.startDate.toString(), event.summary);
}
// 60 days before 2024-04-12 is 2024-02-12, a holiday: the 9th, the last working day before it.
assert.deepEqual(read, ["2024-02-09", "2024-02-20", "2024-03-13", "2024-03-21"]);

// Output:
// 写出 4 条提醒，另一个程序读回：
// 2024-02-09 提前告知 L1
// 2024-02-20 提前告知 L2
// 2024-03-13 书面通知 L1
// 2024-03-21 书面通知 L2
