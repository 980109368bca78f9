import type { ReadingRegister } from "../kernel/reading.ts";
import { restDayReadings } from "../loan/readings.ts";

/** The open points about reminders. */
export const reminderReadings = {
  "reminders/short-loan": {
    term: "shortLoan",
    with: ["notices"],
    question: {
      zh: "贷款(或展期)短于提醒天数的,还要提醒吗?",
      en: "Is a notice given where the loan, or its extension, is shorter than the days before maturity?",
    },
    chosen: "compressed",
    alternatives: ["dropped"],
    because: {
      zh: "提醒是为让借款人有所准备;期限短的,放款(商定)当日告知仍有用。",
      en: "The notice lets the borrower prepare; for a short loan it still does so on the day of pay-out or agreement.",
    },
    source: "guangyuan-bulletin-2019-139#jiange",
  },
  "reminders/earliest": {
    term: "earliestDays",
    with: ["notices"],
    question: {
      zh: "提前多少天以内发出的通知才算数?",
      en: "How many days early may a notice be and still count?",
    },
    chosen: 15,
    alternatives: [0, 30],
    because: {
      zh: "60 天与 30 天相隔 30 天,各取一半,两次提醒才不会混为一次。",
      en: "60 and 30 days lie 30 days apart: half of it keeps the two notices from becoming one.",
    },
    source: "guangyuan-bulletin-2019-139#jiange",
  },
  "reminders/due-on-rest-day": {
    term: "noticeOnRestDay",
    with: ["notices"],
    question: {
      zh: "应提醒之日遇休息日,是否提前?",
      en: "Does a notice that falls due on a rest day move to the working day before?",
    },
    chosen: "stands",
    alternatives: ["previous-working-day"],
    because: {
      zh: "文件只规定到期前的天数,没有提到工作日。",
      en: "The documents count days before maturity and do not speak of working days.",
    },
    source: "guangyuan-bulletin-2019-139#jiange",
  },
  ...restDayReadings,
} as const satisfies ReadingRegister;
