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
    says: { zh: "经营主体贷款条件", en: "loans to operators" },
    about: "What the terms can ask of an operator's application. A term that is absent is not asked.",
    functions: ["assessOperator"],
    fields: () => termsOf(operatorRequirements),
    readings: readingsOf(operatorRequirements),
    slots: "OperatorTermSlots",
  }))();

// compat
export const operatorTermsSchema = /* @__PURE__ */ (() => operatorTermsKind.schema())();
export const operatorTermValuesSchema = /* @__PURE__ */ (() => operatorTermsKind.values.schema())();
export const operatorReadings = /* @__PURE__ */ (() => operatorTermsKind.readings)();
