import { interestReadings } from "../../ledger/interest/readings.ts";
import { reading } from "../../kernel/reading.ts";
import { enoughHouseholds } from "./enough-households.ts";

/** The open points about the subsidy of a household's loans; those of interest are among them. */
export const subsidyReadings = {
  ...interestReadings,
  "subsidy/above-cap": /* @__PURE__ */ reading({
    term: "aboveCap",
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
    says: { zh: "展期期间的贴息", en: "subsidy during an extension" },
    question: { zh: "展期期间是否继续贴息？", en: "Does the subsidy go on during an extension?" },
    chosen: "kept",
    options: {
      kept: { zh: "继续贴息", en: "goes on" },
      ends: { zh: "原到期日起不再贴息", en: "ends with the contract's maturity" },
    },
    effect: { zh: "展期期间的贴息金额", en: "the subsidy during an extension" },
    because: { zh: "经批准的展期仍是同一笔贷款。", en: "With an agreed extension it is still the same loan." },
    source: "changge-2017-64#loan 4.1",
  }),
  "subsidy/room-after-maturity": /* @__PURE__ */ reading({
    term: "roomAfterMaturity",
    says: { zh: "到期未还贷款占用的贴息额度", en: "room taken by a loan past maturity" },
    with: ["subsidyCap"],
    question: {
      zh: "到期未还的贷款是否继续占用本户贴息额度？",
      en: "Does a loan past maturity go on taking up room under the household's cap?",
    },
    chosen: "none",
    options: {
      none: { zh: "到期后不再占用额度", en: "takes up none after maturity" },
      "while-unpaid": { zh: "未还清前一直占用额度", en: "takes it up while unpaid" },
    },
    effect: { zh: "同户另一笔贷款的贴息金额", en: "the subsidy of the household's other loans" },
    because: { zh: "到期后已不贴息，不再占用额度。", en: "From maturity on it is not subsidised any more." },
    source: "changge-2017-64#loan 4.1",
  }),
} as const;

/** The open points about the subsidy of operators. */
export const operatorSubsidyReadings = {
  ...interestReadings,
  ...enoughHouseholds.readings,
  "operator/counting": /* @__PURE__ */ reading({
    term: "operatorCounting",
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
} as const;

/** The open points about the guarantee fee. */
export const guaranteeFeeReadings = {
  "guarantee-fee/base": /* @__PURE__ */ reading({
    term: "feeBase",
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
