import type { ReadingRegister } from "../kernel/reading.ts";

/** The open points about looking after a loan. */
export const monitoringReadings = {
  "monitoring/quarters": {
    term: "quarters",
    with: ["visitsPerQuarter"],
    question: {
      zh: "“每季度”是否包括放款和结清所在的不完整季度,或自放款之日起计?",
      en: "Does each quarter include those in which the loan began or ended, or does it run from the pay-out?",
    },
    chosen: "whole-quarters",
    alternatives: ["every-quarter", "from-pay-out"],
    because: {
      zh: "季度通常指公历季度;只有几天的季度要求查看一次,条文没有这样写。",
      en: "A quarter is one of the calendar; that a few days of it call for a visit, the article does not say.",
    },
    source: "changge-2017-64#loan 6.2",
  },
  "monitoring/who-visits": {
    term: "whoVisits",
    with: ["visitsPerQuarter"],
    question: {
      zh: "所列机构是各自都要察看,还是任一机构察看即可?",
      en: "Must each of the bodies visit the project so often, or is a visit by any of them enough?",
    },
    chosen: "any",
    alternatives: ["each"],
    because: {
      zh: "次数是就项目说的,而贷后管理由各机构共同负责。",
      en: "The number is one of looks at the project, and the care is a joint duty of the bodies.",
    },
    source: "changge-2017-64#loan 6.2",
  },
  "monitoring/at-once": {
    term: "atOnce",
    with: ["anomalies"],
    question: {
      zh: "“第一时间”告知,是发现当日,还是次日也算?",
      en: "Is what is reported on the day after it was seen still reported at once?",
    },
    chosen: "same-day",
    alternatives: ["next-day"],
    because: {
      zh: "没有写明天数;“第一时间”从严,以当日为限。",
      en: "No number of days is given; taken strictly, at once is the same day.",
    },
    source: "changge-2017-64#loan 6.1",
  },
} as const satisfies ReadingRegister;
