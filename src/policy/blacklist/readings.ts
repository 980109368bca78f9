import { reading } from "../../kernel/reading.ts";

/** The open points about a blacklist. */
export const blacklistReadings = {
  "blacklist/begins": /* @__PURE__ */ reading({
    term: "barBegins",
    disputedBy: ["borrower", "lender", "authority"],
    says: { zh: "限制的第一日", en: "first day of a bar" },
    with: ["creditBar", "subsidyBar"],
    question: { zh: "列入黑名单当日起即受限制吗？", en: "Does the bar begin on the day of the listing itself?" },
    chosen: "listing-day",
    options: {
      "listing-day": { zh: "列入当日起", en: "from the day of the listing" },
      "day-after": { zh: "列入次日起", en: "from the day after" },
    },
    effect: { zh: "列入当日是否受限", en: "whether one is barred on the day of the listing" },
    because: {
      zh: "列入的目的是不再授信，当日放款就违背其目的。",
      en: "A listing is there so that nothing more is lent; a loan of the same day would defeat it.",
    },
    source: "changge-2017-64#incentive 3.1.2",
  }),
  "blacklist/ends": /* @__PURE__ */ reading({
    term: "barEnds",
    disputedBy: ["borrower", "lender", "authority"],
    says: { zh: "限制的最后一日", en: "last day of a bar" },
    with: ["creditBar", "subsidyBar"],
    question: { zh: "“5年内”到哪一天为止？", en: "Which is the last day of the five years?" },
    chosen: "corresponding-day",
    options: {
      "corresponding-day": { zh: "到期年的对应日", en: "the corresponding day" },
      "day-before": { zh: "对应日的前一日", en: "the day before the corresponding day" },
    },
    effect: { zh: "限制的最后一日", en: "the last day of the bar" },
    because: {
      zh: "按年计算的期间，到期月的对应日为最后一日。",
      en: "A period of years runs through the corresponding day.",
    },
    source: "civil-code#202",
  }),
  "blacklist/organisations": /* @__PURE__ */ reading({
    term: "organisationBars",
    disputedBy: ["operator", "lender", "authority"],
    says: { zh: "对列入名单的经营主体的限制", en: "bars on organisations that are listed" },
    with: ["creditBar", "subsidyBar"],
    question: {
      zh: "对失信农户的 5 年限制，是否也用于列入黑名单的经营主体？",
      en: "Do the bars of so many years, written for households, apply to operators that are listed?",
    },
    chosen: "for-good-only",
    options: {
      "for-good-only": { zh: "只适用点名经营主体的永久限制", en: "only the bars for good that name them" },
      "as-persons": { zh: "与农户同样限制", en: "as to persons" },
    },
    effect: { zh: "列入黑名单的经营主体受哪些限制", en: "what a listed operator is barred from" },
    because: {
      zh: "5 年限制写的是农户；对经营主体，只有六（二）规定弄虚作假的今后不再享受贴息。",
      en: "The bars of five years are written for households; of operators only the loan measure speaks: fraud ends their interest subsidy for good.",
    },
    source: "changge-2017-64#loan 6.2",
  }),
  "blacklist/relatives-after-2020": /* @__PURE__ */ reading({
    term: "relativesAfter2020",
    disputedBy: ["relative", "lender", "authority"],
    says: { zh: "2020-12-18 起对亲属的限制", en: "bars on relatives from 2020-12-18" },
    with: ["creditBar", "subsidyBar"],
    question: {
      zh: "国办发〔2020〕49号之后，对被列入者配偶、父母、子女的限制是否继续？",
      en: "Do bars on spouse, parents and children of one who is listed go on after the State Council's opinion of 2020?",
    },
    chosen: "open",
    options: {
      open: { zh: "存疑，不下结论", en: "left open" },
      "as-printed": { zh: "按原文继续限制", en: "they go on as printed" },
      lapsed: { zh: "自该日起不再限制", en: "they end on that day" },
    },
    effect: { zh: "2020-12-18 起亲属能否获得授信", en: "whether relatives get credit from 2020-12-18" },
    because: {
      zh: "惩戒只能以法律法规和党中央、国务院政策为依据，县级办法对亲属的限制未见这类依据，也未见废止。",
      en: "Penalties rest on listed laws and central policy only; a county's bar on relatives names none, and was not seen to be repealed.",
    },
    source: "state-council-2020-49#penalties",
  }),
  "blacklist/relative-on": /* @__PURE__ */ reading({
    term: "relativeOn",
    disputedBy: ["relative", "lender", "authority"],
    says: { zh: "认定亲属关系的日子", en: "day on which kinship is judged" },
    with: ["creditBar", "subsidyBar"],
    question: {
      zh: "须在哪一天是其配偶、父母或子女？",
      en: "On which day must one be spouse, parent or child of the one who is listed?",
    },
    chosen: "day-of-judgement",
    options: {
      "day-of-judgement": { zh: "判断之日是亲属的", en: "a relative on the day of judgement" },
      "listing-day": { zh: "列入之日是亲属的", en: "a relative on the day of the listing" },
    },
    effect: { zh: "哪些亲属受限", en: "which relatives are barred" },
    because: {
      zh: "限制的是现在的授信，看现在的亲属关系；离婚后不再及于原配偶。",
      en: "The bar is on credit now, so it looks at who is a relative now; after a divorce it no longer reaches the other.",
    },
    source: "changge-2017-64#incentive 3.1.2",
  }),
} as const;
