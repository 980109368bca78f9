import type { Bilingual } from "../base/input/bilingual.ts";
import type { TermName } from "./kinds.ts";

/** What terms about interest, subsidies and the figures of a book are called. */
export const FIGURES_TERM_WORDS = {
  // interest, subsidy and operator-subsidy
  method: { zh: "计息方法", en: "method of counting interest" },
  yearBase: { zh: "一年的计息天数", en: "days of a year of interest" },
  settlement: { zh: "结息方式", en: "settlement of interest" },
  overdueMarkUp: { zh: "逾期罚息加收幅度", en: "mark-up on overdue principal" },
  misuseMarkUp: { zh: "挪用罚息加收幅度", en: "mark-up on misused principal" },
  extensionRate: { zh: "展期后的利率", en: "rate after an extension" },

  // subsidy and operator-subsidy
  lossOfRight: { zh: "丧失贴息资格的情形", en: "grounds on which the subsidy is lost" },

  // subsidy
  subsidyCap: { zh: "每户贴息本金上限", en: "subsidised principal per household" },
  aboveCap: { zh: "超过贴息额度的贷款", en: "loans above the subsidised principal" },
  subsidyRateLimit: { zh: "贴息利率上限", en: "highest rate on which the subsidy is counted" },
  subsidyShares: { zh: "贴息份额", en: "share of the interest that is subsidised" },
  extensionSubsidy: { zh: "展期期间的贴息", en: "subsidy during an extension" },
  roomAfterMaturity: { zh: "到期未还贷款占用的贴息额度", en: "room taken by a loan past maturity" },
  longestSubsidisedMonths: { zh: "最长贴息期限(月)", en: "months subsidised at most" },

  // operator-subsidy
  operatorRate: { zh: "经营主体年贴息率", en: "yearly subsidy rate of operators" },
  tooFewHouseholds: { zh: "带动户数不足", en: "too few households carried" },
  operatorCounting: { zh: "年贴息率的折算", en: "counting of the yearly subsidy rate" },

  // guarantee-fee
  feeRate: { zh: "担保费率", en: "rate of the guarantee fee" },
  feeBase: { zh: "担保费计收基数", en: "what the guarantee fee is charged on" },

  // portfolio and bulletin
  targets: { zh: "目标", en: "targets" },
  satisfactionOf: { zh: "满足率的分母", en: "whole of satisfaction" },
  beforeYearEnd: { zh: "年底前未完成的年度任务", en: "a year's target before the year's end" },
  emptyWhole: { zh: "分母为零的目标", en: "a target whose whole is zero" },
  ratePlaces: { zh: "比率小数位数", en: "decimals of a rate" },

  // portfolio
  completionPlaces: { zh: "完成率小数位数", en: "decimals of completion" },
  overdueBalance: { zh: "逾期余额口径", en: "what counts as overdue balance" },
  settledLoans: { zh: "已代偿、已核销的贷款", en: "compensated and written-off loans" },
  classFromDays: { zh: "五级分类的逾期天数起点", en: "days overdue from which each class begins" },

  // bulletin
  overdueRate: { zh: "逾期率口径", en: "how the overdue rate is defined" },
  completion: { zh: "完成率口径", en: "how completion is defined" },
  rounding: { zh: "比率尾数的取舍", en: "rounding of printed rates" },
} as const satisfies { readonly [N in TermName]?: Bilingual };
