import type { ReadingRegister } from "../../kernel/reading.ts";

/** The open points about putting an existing book in order. */
export const rectificationReadings = {
  "rectification/cap-counts": {
    term: "capCounts",
    with: ["householdCap"],
    question: {
      zh: "每户 5 万元的上限,按检查日尚未归还的余额计,还是按未结清贷款的原发放额计?",
      en: "Does the cap per household count what is still owed, or what was lent by the loans that still run?",
    },
    chosen: "outstanding",
    alternatives: ["principal"],
    options: {
      outstanding: { zh: "按尚未归还的余额", en: "what is still owed" },
      principal: { zh: "按未结清贷款的原发放额", en: "what was lent by loans that still run" },
    },
    effect: { zh: "每户是否超过上限", en: "whether a household is above the cap" },
    because: {
      zh: "整改针对现有存量:超出部分已经归还的,没有余下可改的;其他办法的每户上限也按余额计。",
      en: "The list is about what is left to correct: an excess that was repaid is gone; the caps of other documents count what is owed too.",
    },
    source: "rectification-scheme#2.2",
  },
  "rectification/length-through": {
    term: "lengthThrough",
    with: ["longestMonths"],
    question: {
      zh: "最长 3 年,是算到合同到期日,还是算到展期后的到期日?",
      en: "Do the three years run to the maturity of the contract, or to that after extensions?",
    },
    chosen: "contract",
    alternatives: ["extension"],
    options: {
      contract: { zh: "算到合同到期日", en: "to the maturity of the contract" },
      extension: { zh: "算到展期后的到期日", en: "to the maturity after extensions" },
    },
    effect: { zh: "展期贷款是否超过最长期限", en: "whether an extended loan is too long" },
    because: {
      zh: "条文说的是确定贷款期限时的上限;展期另有规定。",
      en: "The clause bounds the length that is set when the loan is made; extensions have rules of their own.",
    },
    source: "rectification-scheme#2.2",
  },
  "rectification/rate-below": {
    term: "rateBelow",
    with: ["rateLimit"],
    question: {
      zh: "“执行基准利率”,低于基准的利率是否也须整改?",
      en: "The loans bear the benchmark rate: is a lower rate wrong too?",
    },
    chosen: "in-order",
    alternatives: ["wrong"],
    options: {
      "in-order": { zh: "低于基准不须整改", en: "a lower rate is in order" },
      wrong: { zh: "低于基准也须整改", en: "a lower rate is wrong too" },
    },
    effect: { zh: "低利率贷款是否列入台账", en: "whether loans at a lower rate are on the list" },
    because: {
      zh: "规定是为了不让贫困户多付利息,少收不违背这一目的。",
      en: "The clause keeps households from paying more; a lower rate does not go against it.",
    },
    source: "rectification-scheme#2.2",
  },
  "rectification/dividend-use": {
    term: "dividendUse",
    with: ["allowedUses"],
    question: {
      zh: "把贷款投入经营主体取得分红,算不算允许的合作发展?",
      en: "Is money put into an operator for a share of its gains one of the forms of working together that are allowed?",
    },
    chosen: "cooperation",
    alternatives: ["wrong-use"],
    options: {
      cooperation: { zh: "属于合作发展", en: "a form of working together" },
      "wrong-use": { zh: "属于使用不精准", en: "a wrong use" },
    },
    effect: { zh: "入股分红的贷款是否列入台账", en: "whether share-dividend loans are on the list" },
    because: {
      zh: "条文允许与经营主体合作,没有排除入股;户借户用户还在第四项另行检查。",
      en: "The clause allows working with operators and leaves no form out; whether the household itself uses the money is asked in the fourth check.",
    },
    source: "rectification-scheme#2.3",
  },
} as const satisfies ReadingRegister;
