import type { Bilingual } from "../base/input/bilingual.ts";
import type { TermName } from "./kinds.ts";

/** What terms about bad faith, bad loans and who bears them are called. */
export const LOSS_TERM_WORDS = {
  // blacklist
  creditBar: { zh: "不予授信的期限和对象", en: "bar from credit, for how long and whom" },
  subsidyBar: { zh: "不享受补贴的期限和对象", en: "bar from subsidies, for how long and whom" },
  forGood: { zh: "无期限限制的情形", en: "grounds of bars without end" },
  barBegins: { zh: "限制的第一日", en: "first day of a bar" },
  barEnds: { zh: "限制的最后一日", en: "last day of a bar" },
  organisationBars: { zh: "对列入名单的经营主体的限制", en: "bars on organisations that are listed" },
  relativeOn: { zh: "认定亲属关系的日子", en: "day on which kinship is judged" },

  // breaker
  villageStopOver: {
    zh: "可停止村新增授信的不良率(超过)",
    en: "bad-loan rate above which credit to a village may be stopped",
  },
  townStopOver: {
    zh: "可停止镇新增授信的不良率(超过)",
    en: "bad-loan rate above which credit to a town may be stopped",
  },
  townStopVillagesOver: {
    zh: "可停止镇新增授信的超标村占比(超过)",
    en: "share of villages above their limit over which credit to a town may be stopped",
  },
  townVillages: { zh: "超标村占比的分母", en: "villages of which that share is counted" },
  withoutLoans: { zh: "没有贷款的村镇", en: "places without loans" },
  breakerReview: { zh: "熔断研判频次", en: "how often the breaker is looked at" },
  villageHonourUpTo: { zh: "信用村不良率上限", en: "highest bad-loan rate of an honoured village" },
  townHonourUpTo: { zh: "信用镇不良率上限", en: "highest bad-loan rate of an honoured town" },
  villageConduct: { zh: "对村四项工作的评价", en: "conduct of a village" },
  townConduct: { zh: "对镇四项工作的评价", en: "conduct of a town" },
  honourBy: { zh: "授予称号的依据", en: "what a title is given for" },
  villageTitle: { zh: "授予村的称号", en: "title of an honoured village" },
  townTitle: { zh: "授予镇的称号", en: "title of an honoured town" },

  // compensation
  lossShares: { zh: "风险分担比例", en: "loss shares" },
  oddFen: { zh: "分不尽尾数的归属", en: "who takes the odd fen" },
  sharingParties: { zh: "风险分担各方", en: "parties that share losses" },
  claimAfterDays: { zh: "可申请代偿的逾期天数(超过)", en: "days overdue above which a claim can be made" },
  lenderNotice: { zh: "《履行补偿责任通知书》", en: "the lender's notice" },
  claimConditions: { zh: "代偿条件", en: "conditions of compensation" },
  claimCovers: { zh: "代偿范围", en: "what compensation covers" },
  coveredUpTo: { zh: "每户补偿本金上限", en: "principal covered per household" },
  aboveCover: { zh: "超出补偿上限的贷款", en: "loans above the cover" },
  recoveryGoesBack: { zh: "追偿所得的返还", en: "return of what is recovered" },
  offsets: { zh: "涉农补贴抵扣", en: "offset of farm subsidies" },

  // fund
  leverageMost: { zh: "贷款放大倍数上限", en: "highest leverage" },
  fundTarget: { zh: "风险补偿基金目标规模", en: "target of the compensation fund" },
  topUpBelow: { zh: "须补充基金的比例(低于)", en: "share of its target below which the fund is topped up" },
  separateAccount: { zh: "单独计息、单独核算", en: "account and interest of its own" },
  yearlyStatement: { zh: "年度对账", en: "yearly statement of the account" },
  returnWorkingDays: { zh: "返还余额的期限(工作日)", en: "working days for the return of what is left" },

  // dividend
  dividendRate: { zh: "年分红比例", en: "yearly dividend rate" },
  guaranteedReturn: { zh: "保底收益", en: "guaranteed return" },
  payOut: { zh: "分红付款单位", en: "unit in which dividends are paid out" },
  endsOn: { zh: "入股分红合同停止日", en: "day from which dividend contracts are refused" },
} as const satisfies { readonly [N in TermName]?: Bilingual };
