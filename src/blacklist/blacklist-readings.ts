import type { ReadingRegister } from "../kernel/reading.ts";

/** The open points about a blacklist. */
export const blacklistReadings = {
  "blacklist/begins": {
    term: "barBegins",
    with: ["creditBar", "subsidyBar"],
    question: { zh: "列入黑名单当日起即受限制吗?", en: "Does the bar begin on the day of the listing itself?" },
    chosen: "listing-day",
    alternatives: ["day-after"],
    because: {
      zh: "列入的目的是不再授信,当日放款就违背其目的。",
      en: "A listing is there so that nothing more is lent; a loan of the same day would defeat it.",
    },
    source: "changge-2017-64#incentive 3.1.2",
  },
  "blacklist/ends": {
    term: "barEnds",
    with: ["creditBar", "subsidyBar"],
    question: { zh: "“5年内”到哪一天为止?", en: "Which is the last day of the five years?" },
    chosen: "corresponding-day",
    alternatives: ["day-before"],
    because: {
      zh: "按年计算的期间,到期月的对应日为最后一日。",
      en: "A period of years runs through the corresponding day.",
    },
    source: "civil-code#202",
  },
  "blacklist/organisations": {
    term: "organisationBars",
    with: ["creditBar", "subsidyBar"],
    question: {
      zh: "对失信农户的 5 年限制,是否也用于列入黑名单的经营主体?",
      en: "Do the bars of so many years, written for households, apply to operators that are listed?",
    },
    chosen: "as-persons",
    alternatives: ["for-good-only"],
    because: {
      zh: "六(二)把经营主体列入同一黑名单,名单的后果即适用于它本身;它没有亲属。",
      en: "The loan measure puts operators on the same list; what the list entails then applies to them, and to no relatives.",
    },
    source: "changge-2017-64#loan 6.2",
  },
  "blacklist/relative-on": {
    term: "relativeOn",
    with: ["creditBar", "subsidyBar"],
    question: {
      zh: "须在哪一天是其配偶、父母或子女?",
      en: "On which day must one be spouse, parent or child of the one who is listed?",
    },
    chosen: "day-of-judgement",
    alternatives: ["listing-day"],
    because: {
      zh: "限制的是现在的授信,看现在的亲属关系;离婚后不再及于原配偶。",
      en: "The bar is on credit now, so it looks at who is a relative now; after a divorce it no longer reaches the other.",
    },
    source: "changge-2017-64#incentive 3.1.2",
  },
} as const satisfies ReadingRegister;
