import type { Reading } from "../../../kernel/reading.ts";
import type { InPrinciple } from "./terms.ts";

/** The open points about an operator's application. */
export const operatorReadings = {
  "operator/in-principle": {
    term: "inPrinciple",
    with: ["operatorCaps"],
    question: {
      zh: "“原则上累计不超过”的上限,超过时是拒绝,还是只作提示?",
      en: "Does a cap in principle (原则上) refuse what is above it, or only flag it?",
    },
    chosen: "refuse",
    alternatives: ["flag"],
    options: {
      refuse: { zh: "超过即拒绝", en: "what is above it is refused" },
      flag: { zh: "超过只作提示", en: "what is above it is only flagged" },
    },
    effect: {
      zh: "超过上限的申请是否被拒绝和最高可贷金额",
      en: "whether an application above the cap is refused, and the most that can be lent",
    },
    because: {
      zh: "办法没有写明例外的条件和批准的机关,故按上限执行。",
      en: "The measure names neither grounds for an exception nor who may grant one.",
    },
    source: "changge-2017-64#loan 2.2",
  },
  "operator/grade-order": {
    term: "gradeOrder",
    with: ["minimumGrade"],
    question: {
      zh: "经营主体(纳税)信用评定有哪些等级,次序如何?",
      en: "Which grades does the (tax) credit rating of operators have, in which order?",
    },
    chosen: ["A", "B", "M", "C", "D"],
    alternatives: [["AAA+", "AAA", "AA", "A"]],
    options: {
      '["A","B","M","C","D"]': {
        zh: "纳税信用等级,由高到低为 A、B、M、C、D",
        en: "the tax credit grades, best first: A, B, M, C, D",
      },
      '["AAA+","AAA","AA","A"]': {
        zh: "信用等级,由高到低为 AAA+、AAA、AA、A",
        en: "the credit grades, best first: AAA+, AAA, AA, A",
      },
    },
    effect: { zh: "经营主体的等级是否达到最低要求", en: "whether an operator's grade is good enough" },
    because: {
      zh: "办法只说 A 级(含)以上;纳税信用以 A 级为最高。次序凭记忆录入,待核对。",
      en: "The measure only says A or better; A is the highest grade of the tax credit rating. The order is from memory, to be confirmed.",
    },
    source: "changge-2017-64#loan 1.2",
  },
} as const satisfies {
  readonly "operator/in-principle": Reading<"inPrinciple", InPrinciple>;
  readonly "operator/grade-order": Reading<"gradeOrder", readonly string[]>;
};
