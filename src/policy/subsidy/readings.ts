import { interestReadings } from "../../ledger/interest/readings.ts";
import { reading } from "../../kernel/reading.ts";
import { liftedOutReading } from "../../ledger/loan/household-kind.ts";
import { enoughHouseholds } from "./enough-households.ts";

/** The open points about the subsidy of a household's loans; those of interest are among them. */
// oxfmt-ignore
export const subsidyReadings = /* @__PURE__ */ (() => ({
  ...interestReadings,
  ...liftedOutReading,
  "subsidy/above-cap": /* @__PURE__ */ reading({
    term: "aboveCap",
    disputedBy: ["borrower", "lender", "treasury"],
    says: { zh: "超过贴息额度的贷款", en: "loans above the subsidised principal" },
    with: ["subsidyCap"],
    question: {
      zh: "超过贴息额度的贷款，是额度以内部分贴息，还是整笔不贴？",
      en: "Of a loan above the cap, is the part within it subsidised, or nothing of the loan?",
    },
    chosen: "portion",
    options: {
      portion: { zh: "额度以内部分贴息", en: "the part within the cap is subsidised" },
      none: { zh: "整笔不贴息", en: "nothing of the loan is subsidised" },
    },
    effect: { zh: "大额贷款的贴息金额", en: "the subsidy of a loan above the cap" },
    because: {
      zh: "条文说的是若干元以内贷款的利息，大额贷款中也有这一部分。",
      en: "The text speaks of interest on loans up to the figure, and a larger loan contains that part.",
    },
    source: "changge-2017-64#loan 4.1",
  }),
  "subsidy/extension": /* @__PURE__ */ reading({
    term: "extensionSubsidy",
    disputedBy: ["borrower", "lender", "treasury"],
    says: { zh: "展期期间的贴息", en: "subsidy during an extension" },
    question: { zh: "展期期间是否继续贴息？", en: "Does the subsidy go on during an extension?" },
    chosen: "kept",
    options: {
      kept: { zh: "继续贴息", en: "goes on" },
      ends: { zh: "原到期日起不再贴息", en: "ends with the contract's maturity" },
    },
    effect: { zh: "展期期间的贴息金额", en: "the subsidy during an extension" },
    pays: { ends: "less" },
    because: { zh: "经批准的展期仍是同一笔贷款。", en: "With an agreed extension it is still the same loan." },
    source: "changge-2017-64#loan 4.1",
  }),
  "subsidy/room-after-maturity": /* @__PURE__ */ reading({
    term: "roomAfterMaturity",
    disputedBy: ["borrower", "lender", "treasury"],
    says: { zh: "到期未还贷款占用的贴息额度", en: "room taken by a loan past maturity" },
    with: ["subsidyCap"],
    question: {
      zh: "到期未还的贷款、逾期的分期是否继续占用本户贴息额度？",
      en: "Does a loan past maturity, or an overdue instalment, go on taking up room under the household's cap?",
    },
    chosen: "while-unpaid",
    options: {
      "while-unpaid": { zh: "未还清前一直占用额度", en: "takes it up while unpaid" },
      none: { zh: "逾期后不再占用额度", en: "takes up none once it is overdue" },
    },
    effect: {
      zh: "同户其他贷款和未逾期部分的贴息金额",
      en: "the subsidy of the household's other loans, and of what is not overdue",
    },
    pays: { none: "more" },
    because: {
      zh: "额度是对一户贷款余额的限制，未还的贷款仍在余额之中；从严。",
      en: "The cap is on what a household owes, and what is unpaid is owed still; the strict reading.",
    },
    source: "changge-2017-64#loan 4.1",
  }),
  "subsidy/room-order": /* @__PURE__ */ reading({
    term: "roomOrder",
    disputedBy: ["borrower", "lender", "treasury"],
    says: { zh: "占用额度的先后", en: "order in which loans take room" },
    with: ["subsidyCap"],
    question: {
      zh: "一户多笔贷款，按放款先后还是按合同先后占用额度？",
      en: "Do a household's loans take room in the order of pay-out, or of their contracts?",
    },
    chosen: "pay-out",
    options: {
      "pay-out": { zh: "先按放款日，同日的按合同先后", en: "by pay-out; on one day by their contracts" },
      contract: { zh: "先按合同先后，同日的按放款日", en: "by their contracts; of one day by pay-out" },
    },
    effect: { zh: "额度不足时哪笔贷款贴息", en: "which loan is subsidised where the cap does not hold all" },
    because: {
      zh: "放款后才占用额度；超过额度的是后加的那部分。",
      en: "A loan takes room once it is paid out; what lies above the cap is what was added.",
    },
    source: "changge-2017-64#loan 4.1",
  }),
  "subsidy/repaid-first": /* @__PURE__ */ reading({
    term: "repaidFirst",
    disputedBy: ["borrower", "lender", "treasury"],
    says: { zh: "部分还款先还的部分", en: "what a part repayment repays first" },
    with: ["subsidyCap"],
    question: {
      zh: "超过额度的贷款部分还款，先还额度以外的还是额度以内的？",
      en: "Of a loan above the cap, does a repayment first repay what lies above it, or what lies within?",
    },
    chosen: "above-cap",
    options: {
      "above-cap": { zh: "先还额度以外的部分", en: "what lies above the cap" },
      "within-cap": { zh: "先还额度以内的部分", en: "what lies within the cap" },
    },
    effect: { zh: "部分还款后的贴息金额", en: "the subsidy after a part repayment" },
    pays: { "within-cap": "less" },
    because: {
      zh: "余额在额度以内的都是条文所说的贷款。",
      en: "A balance within the cap is a loan of the kind that the text speaks of.",
    },
    source: "changge-2017-64#loan 4.1",
  }),
  "subsidy/whole-loan-measure": /* @__PURE__ */ reading({
    term: "wholeLoanMeasure",
    disputedBy: ["borrower", "lender", "treasury"],
    says: { zh: "整笔是否超额的口径", en: "by what a whole loan is above the cap" },
    with: ["subsidyCap"],
    question: {
      zh: "整笔不贴时，按本金还是按余额判断是否超额？",
      en: "Where nothing of a loan above the cap is subsidised, is it above by its principal or by its balance?",
    },
    chosen: "principal",
    options: {
      principal: { zh: "按放款本金", en: "by its principal" },
      balance: { zh: "按当日余额", en: "by its balance of the day" },
    },
    effect: {
      zh: "大额贷款还到额度以内后的贴息",
      en: "the subsidy of a large loan once its balance is within the cap",
    },
    because: {
      zh: "条文说的是若干元以内的贷款，贷款额不因还款改变。",
      en: "The text speaks of loans up to the figure, and a repayment does not change what was lent.",
    },
    source: "changge-2017-64#loan 4.1",
  }),
  "subsidy/whole-loan-room": /* @__PURE__ */ reading({
    term: "wholeLoanRoom",
    disputedBy: ["borrower", "lender", "treasury"],
    says: { zh: "整笔不贴的贷款是否占用额度", en: "room of a loan of which nothing is subsidised" },
    with: ["subsidyCap"],
    question: {
      zh: "因超额整笔不贴的贷款是否占用额度？",
      en: "Does a loan of which nothing is subsidised, because it is above the cap, take up room?",
    },
    chosen: "none",
    options: {
      none: { zh: "不占用", en: "no" },
      takes: { zh: "占用", en: "yes" },
    },
    effect: { zh: "同户其他贷款的贴息金额", en: "the subsidy of the household's other loans" },
    because: { zh: "不贴息的贷款用不着额度。", en: "A loan that is not subsidised needs no room." },
    source: "changge-2017-64#loan 4.1",
  }),
  "subsidy/room-without-right": /* @__PURE__ */ reading({
    term: "roomWithoutRight",
    disputedBy: ["borrower", "lender", "treasury"],
    says: { zh: "丧失资格的贷款占用的额度", en: "room of a loan without right" },
    with: ["subsidyCap"],
    question: {
      zh: "不再享受贴息的贷款是否继续占用额度？",
      en: "Does a loan that has no right to the subsidy any more go on taking up room?",
    },
    chosen: "takes",
    options: {
      takes: { zh: "继续占用", en: "yes" },
      none: { zh: "不再占用", en: "no" },
    },
    effect: { zh: "同户其他贷款的贴息金额", en: "the subsidy of the household's other loans" },
    pays: { none: "more" },
    because: {
      zh: "额度按本户贷款余额计，丧失资格的仍在余额之中。",
      en: "The cap is on what a household owes, and that loan is owed still.",
    },
    source: "changge-2017-64#loan 4.1",
  }),
  "subsidy/misuse-told": /* @__PURE__ */ reading({
    term: "misuseTold",
    disputedBy: ["borrower", "treasury"],
    says: { zh: "贷款记录的挪用", en: "misuse that the loan tells" },
    question: {
      zh: "贷款上记有挪用日的，是否即按丧失资格计算？",
      en: "Does misuse that is told in the loan end the right, without a decision on it?",
    },
    chosen: "ends-right",
    options: {
      "ends-right": { zh: "即按丧失资格计算", en: "yes" },
      "finding-only": { zh: "只作为发现，另行认定", en: "no, it is a finding only" },
    },
    effect: { zh: "挪用之后的贴息金额", en: "the subsidy after the misuse" },
    pays: { "finding-only": "more" },
    because: { zh: "挪用日只在认定后才填。", en: "The day is told only once misuse was established." },
    source: "changge-2017-64#loan 6.2",
  }),
  "subsidy/unlawful-extension": /* @__PURE__ */ reading({
    term: "unlawfulExtensionSubsidy",
    disputedBy: ["lender", "treasury", "auditor"],
    says: { zh: "违规展期期间的贴息", en: "subsidy during an unlawful extension" },
    question: {
      zh: "违规的展期，其间是否贴息？",
      en: "Is a loan subsidised during an extension that breaks the rule?",
    },
    chosen: "none",
    options: {
      none: { zh: "不贴息", en: "no" },
      "as-loan": { zh: "与原贷款相同", en: "as the loan was" },
    },
    effect: { zh: "违规展期期间的贴息金额", en: "the subsidy during an unlawful extension" },
    pays: { "as-loan": "more" },
    because: {
      zh: "财政资金只用于合规的展期；疫情延期不在此列。",
      en: "Public money is for extensions that keep the rule; the deferral of 2020 does.",
    },
    source: "personal-loan-measures-2010#39",
  }),
  "subsidy/window-rounding": /* @__PURE__ */ reading({
    term: "windowRounding",
    disputedBy: ["lender", "treasury", "auditor"],
    says: { zh: "区间贴息的舍入", en: "rounding of a window" },
    question: {
      zh: "只算一段区间的贴息，逐期舍入后相加，还是合计后舍入一次？",
      en: "Is the subsidy of a window the sum of rounded periods, or rounded once for the claim?",
    },
    chosen: "as-it-falls",
    options: {
      "as-it-falls": {
        zh: "恰为整期的逐期舍入，切开一期的只舍入一次",
        en: "whole periods each, a window that cuts one once",
      },
      "per-period": { zh: "一律逐期舍入", en: "each period" },
      once: { zh: "一律只舍入一次", en: "once" },
    },
    effect: { zh: "区间贴息的合计", en: "the sum of a window" },
    because: {
      zh: "整期的是借款人实际付过的；切开的期间没有单独入账。",
      en: "Whole periods are what the borrower really paid; a part of one was never posted.",
    },
    source: "interest-rules#settlement",
  }),
  "subsidy/counting": /* @__PURE__ */ reading({
    term: "counting",
    disputedBy: ["lender", "treasury", "auditor"],
    says: { zh: "贴息的计时", en: "counting of the subsidy" },
    with: ["subsidyRate"],
    question: {
      zh: "贴息与利息同样计时，还是只按整月？",
      en: "Is the subsidy counted as the interest is, or by whole months?",
    },
    chosen: "as-interest",
    options: {
      "as-interest": { zh: "与利息相同", en: "as the interest" },
      "whole-months": { zh: "只按整月，零头天数不计", en: "by whole months, odd days count nothing" },
    },
    effect: { zh: "按年贴息率计算的贴息金额", en: "the subsidy by a yearly rate" },
    because: { zh: "条文没有另定计时。", en: "The text does not say otherwise." },
    source: "changge-2017-64#loan 4.2.1",
  }),
  "subsidy/bar-reaches": /* @__PURE__ */ reading({
    term: "barReaches",
    disputedBy: ["borrower", "treasury"],
    says: { zh: "停止享受补贴是否包括贴息", en: "whether the bar from subsidies reaches the interest subsidy" },
    question: {
      zh: "五年内不得享受市、镇补贴，是否包括贷款贴息？",
      en: "Does the bar from city and town subsidies for five years reach the interest subsidy?",
    },
    chosen: "open",
    options: {
      open: { zh: "不作定论", en: "open" },
      reaches: { zh: "包括，其间不贴息", en: "yes, nothing is subsidised meanwhile" },
      not: { zh: "不包括", en: "no" },
    },
    effect: { zh: "被停止补贴的农户能否贴息", en: "whether a household so barred is subsidised" },
    pays: { reaches: "less" },
    because: {
      zh: "条文没有说贴息是不是市、镇补贴。",
      en: "The text does not say whether it is a city or town subsidy.",
    },
    source: "changge-2017-64#incentive 3.1.3",
  }),
} as const))();

/** The open points about the subsidy of operators. */
// oxfmt-ignore
export const operatorSubsidyReadings = /* @__PURE__ */ (() => ({
  ...interestReadings,
  ...enoughHouseholds.readings,
  "operator/counting": /* @__PURE__ */ reading({
    term: "operatorCounting",
    disputedBy: ["operator", "treasury", "auditor"],
    says: { zh: "年贴息率的折算", en: "counting of the yearly subsidy rate" },
    with: ["operatorRate"],
    question: {
      zh: "年贴息率按月数除以 12 还是按实际天数折算？",
      en: "Is the yearly subsidy rate counted by months over 12, or by actual days?",
    },
    chosen: "months-over-12",
    options: {
      "months-over-12": { zh: "按月数除以 12", en: "by months over 12" },
      "actual-days": { zh: "按实际天数", en: "by actual days" },
    },
    effect: { zh: "经营主体的贴息金额", en: "the subsidy of an operator" },
    because: {
      zh: "年贴息率 2%，贷满一年应恰为 2%；月与零头天数一律从放款日数起。",
      en: "At 2 % a year, one year should give exactly 2 %; months and odd days are counted from the pay-out.",
    },
    source: "changge-2017-64#loan 4.2.1",
  }),
} as const))();

/** The open points about the guarantee fee. */
export const guaranteeFeeReadings = {
  "guarantee-fee/base": /* @__PURE__ */ reading({
    term: "feeBase",
    disputedBy: ["guarantor", "operator", "treasury"],
    says: { zh: "担保费计收基数", en: "what the guarantee fee is charged on" },
    question: { zh: "1% 担保费按什么收？", en: "On what is the guarantee fee of 1 % charged?" },
    chosen: "principal-each-year",
    options: {
      "principal-each-year": { zh: "每年按本金", en: "on the principal, each year" },
      "balance-each-year": { zh: "每年按余额", en: "on the balance, each year" },
      "principal-once": { zh: "按本金一次收取", en: "on the principal, once" },
    },
    effect: { zh: "担保费金额", en: "the guarantee fee" },
    because: {
      zh: "担保费通行按年、按担保金额收取。",
      en: "Guarantee fees are usually charged by the year on the amount guaranteed.",
    },
    source: "changge-2017-64#loan 4.2.2",
  }),
} as const;
