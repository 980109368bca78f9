import type { ReadingRegister } from "../../kernel/reading.ts";

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
    options: {
      "whole-quarters": { zh: "只计完整的公历季度", en: "whole calendar quarters only" },
      "every-quarter": { zh: "不完整的公历季度也计", en: "every calendar quarter, cut short or not" },
      "from-pay-out": { zh: "自放款之日起每三个月", en: "every three months from the pay-out" },
    },
    effect: { zh: "哪些季度必须察看和漏查的季度数", en: "which quarters need a visit, and how many were missed" },
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
    options: {
      any: { zh: "任一机构察看即可", en: "a visit by any of the bodies is enough" },
      each: { zh: "各机构分别察看", en: "each of the bodies visits" },
    },
    effect: { zh: "察看次数够不够和由谁补查", en: "whether there were visits enough, and who owes one" },
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
    options: {
      "same-day": { zh: "发现当日", en: "on the day it was seen" },
      "next-day": { zh: "最迟次日", en: "by the day after" },
    },
    effect: { zh: "次日告知算不算及时", en: "whether a report on the day after is in time" },
    because: {
      zh: "没有写明天数;“第一时间”从严,以当日为限。",
      en: "No number of days is given; taken strictly, at once is the same day.",
    },
    source: "changge-2017-64#loan 6.1",
  },
} as const satisfies ReadingRegister;
