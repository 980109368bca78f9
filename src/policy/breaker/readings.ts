import { reading } from "../../kernel/reading.ts";

/** The open points about stopping and honouring places. */
export const breakerReadings = {
  "breaker/town-villages": /* @__PURE__ */ reading({
    term: "townVillages",
    disputedBy: ["town", "lender", "authority"],
    says: { zh: "超标村占比的分母", en: "villages of which that share is counted" },
    with: ["townStopVillagesOver"],
    question: {
      zh: "“超过30%行政村”的分母是全部行政村，还是有贷款的行政村？",
      en: "More than 30 % of the villages: of all administrative villages, or of those with loans?",
    },
    chosen: "all",
    options: {
      all: { zh: "以全部行政村为分母", en: "of all administrative villages" },
      "with-loans": { zh: "以有贷款的行政村为分母", en: "of the villages with loans" },
    },
    effect: { zh: "镇的不良村占比和是否停止新增授信", en: "a town's share of bad villages, and whether it is stopped" },
    because: {
      zh: "条文写的是全镇行政村，没有排除没有贷款的村。",
      en: "The article speaks of the town's administrative villages and leaves none out.",
    },
    source: "changge-2017-64#incentive 3.3",
  }),
  "breaker/without-loans": /* @__PURE__ */ reading({
    term: "withoutLoans",
    disputedBy: ["town", "lender", "authority"],
    says: { zh: "没有贷款的村镇", en: "places without loans" },
    with: ["villageStopOver", "townStopOver"],
    question: {
      zh: "没有贷款的村（镇）算不算未超过？",
      en: "Does a place without loans count as not above the limit?",
    },
    chosen: "undetermined",
    options: {
      undetermined: { zh: "不作判定", en: "is left open" },
      "not-stopped": { zh: "视为未超过", en: "counts as not above" },
    },
    effect: { zh: "没有贷款的村（镇）能否新增授信", en: "whether a place without loans may get new credit" },
    because: {
      zh: "没有贷款就没有不良率，既不是超过，也不是未超过。",
      en: "Without loans there is no rate, neither above the limit nor within it.",
    },
    source: "changge-2017-64#incentive 3.2",
  }),
  "breaker/honour-by": /* @__PURE__ */ reading({
    term: "honourBy",
    disputedBy: ["town", "lender", "authority"],
    says: { zh: "授予称号的依据", en: "what a title is given for" },
    with: ["villageConduct", "townConduct"],
    question: {
      zh: "授予信用村（镇），除不良率外是否还须四项工作都好？",
      en: "Does the title ask for the four judgements of conduct beside the rate?",
    },
    chosen: "rate-and-conduct",
    options: {
      "rate-and-conduct": { zh: "不良率和四项工作都要达到", en: "the rate and the four judgements of conduct" },
      "rate-alone": { zh: "只看不良率", en: "the rate alone" },
    },
    effect: { zh: "哪些村（镇）可授予信用村（镇）", en: "which places may have the title" },
    because: {
      zh: "激励约束办法二（二）（三）两者都要，信用信息办法第二十一、二十二条只提不良率；从严。",
      en: "The incentive measure asks for both, the information measure names the rate alone; the stricter is taken.",
    },
    source: "changge-2017-64#information 21",
  }),
} as const;
