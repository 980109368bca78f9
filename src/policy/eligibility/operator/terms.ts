import { termsKind } from "../../../kernel/kind.ts";
import { readingsOf, termsOf } from "../../../kernel/requirement.ts";
import { operatorRequirements } from "./requirements.ts";
import type { OperatorTermSlots, OperatorTermValues } from "./types.ts";

/** A cap in principle refuses what is above it, or only flags it. */
export type InPrinciple = NonNullable<OperatorTermValues["inPrinciple"]>;

export const operatorTermsKind = /* @__PURE__ */ (() =>
  termsKind<"operator", OperatorTermValues, OperatorTermSlots>({
    kind: "operator",
    name: "Operator",
    about: "What the terms can ask of an operator's application. A term that is absent is not asked.",
    functions: ["assessOperator"],
    fields: () => termsOf(operatorRequirements),
    readings: readingsOf(operatorRequirements),
    slots: "OperatorTermSlots",
  }))();
