import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { PolicyDocument } from "./document.ts";

const NOTICE_2003 = {
  zh: "关于人民币贷款利率有关问题的通知",
  en: "Notice of 2003 on loan rates in yuan",
  number: "银发〔2003〕251号",
} as const;
const NOTICE_2005 = {
  zh: "关于人民币存贷款计结息问题的通知",
  en: "Notice of 2005 on counting and settling interest",
} as const;

/** How interest is counted: 人民币利率管理规定, 银发〔2003〕251号 and the notice of 2005, read in public summaries. */
export const interestRules = /* @__PURE__ */ freezeDeep({
  id: "interest-rules",
  title: {
    zh: "人民币利率管理规定及配套通知",
    en: "Rules on interest rates in yuan, with the notices of 2003 and 2005",
  },
  issuer: { zh: "中国人民银行", en: "People's Bank of China" },
  measures: {
    rate: NOTICE_2003,
    "day-count": NOTICE_2005,
    methods: NOTICE_2005,
    settlement: { zh: "人民币利率管理规定", en: "Rules on interest rates in yuan (1999)" },
    overdue: NOTICE_2003,
    misuse: NOTICE_2003,
  },
  standing: "secondary",
  articles: {
    rate: {
      by: ["accrueInterest"],
      standing: "primary",
      zh: "利率的确定与调整",
      en: "setting and resetting the rate",
      status: "implemented",
    },
    "day-count": {
      zh: "日利率、月利率与计息天数",
      en: "daily and monthly rates, nights counted",
      status: "implemented",
    },
    methods: { zh: "积数法与逐笔法", en: "the two methods", status: "implemented" },
    settlement: { zh: "结息日", en: "settlement days", status: "implemented" },
    overdue: {
      standing: "primary",
      zh: "逾期贷款罚息",
      en: "rate on overdue principal",
      status: "partly",
      note: { zh: "不计复利", en: "no interest on unpaid interest" },
    },
    misuse: {
      standing: "primary",
      zh: "挤占挪用贷款罚息",
      en: "rate on misused principal",
      status: "partly",
      note: { zh: "不计复利", en: "no interest on unpaid interest" },
    },
  },
} as const satisfies PolicyDocument);
