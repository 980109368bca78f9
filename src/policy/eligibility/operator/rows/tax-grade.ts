import { readingOf } from "../../../../kernel/reading.ts";
import { type ApplicationRequirement } from "../../requirement.ts";
import { gradeOrderTerm } from "../../../../ledger/points/grade-order.ts";
import { minimumGrade, type MinimumGradeFinding } from "../../rows/minimum-grade.ts";
import type { OperatorSlots, OperatorTermSlots } from "../types.ts";

/**
 * The (tax) credit grade of an operator is high enough.
 *
 * @remarks
 * **Source** the terms name it; in Changge the loan measure 1(2). **Reading** `operator/grade-order`.
 */
export const taxGrade: ApplicationRequirement<
  MinimumGradeFinding<"operator/minimum-grade">,
  OperatorSlots,
  OperatorTermSlots
> = {
  .../* @__PURE__ */ minimumGrade("operator/minimum-grade", { zh: "（纳税）信用等级", en: "(tax) credit grade" }),
  readings: {
    "operator/grade-order": /* @__PURE__ */ readingOf<"gradeOrder", readonly string[]>({
      term: "gradeOrder",
      disputedBy: ["operator", "lender"],
      says: { zh: "信用等级次序", en: "order of the grades" },
      value: gradeOrderTerm,
      with: ["minimumGrade"],
      question: {
        zh: "经营主体（纳税）信用评定有哪些等级，次序如何？",
        en: "Which grades does the (tax) credit rating of operators have, in which order?",
      },
      chosen: ["A", "B", "M", "C", "D"],
      options: [
        [
          ["A", "B", "M", "C", "D"],
          {
            zh: "纳税信用等级，由高到低为 A、B、M、C、D",
            en: "the tax credit grades, best first: A, B, M, C, D",
          },
        ],
        [
          ["AAA+", "AAA", "AA", "A"],
          {
            zh: "信用等级，由高到低为 AAA+、AAA、AA、A",
            en: "the credit grades, best first: AAA+, AAA, AA, A",
          },
        ],
      ],
      effect: { zh: "经营主体的等级是否达到最低要求", en: "whether an operator's grade is good enough" },
      because: {
        zh: "办法只说 A 级（含）以上；纳税信用以 A 级为最高。次序凭记忆录入，待核对。",
        en: "The measure only says A or better; A is the highest grade of the tax credit rating. The order is from memory, to be confirmed.",
      },
      source: "changge-2017-64#loan 1.2",
    }),
  },
};
