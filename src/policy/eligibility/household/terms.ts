import { termsKind } from "../../../kernel/kind.ts";
import { readingsOf, termsOf } from "../../../kernel/requirement.ts";
import { householdRequirements } from "./requirements.ts";
import type { HouseholdTermSlots, HouseholdTermValues } from "./types.ts";

export const householdTermsKind = /* @__PURE__ */ (() =>
  termsKind<"household", HouseholdTermValues, HouseholdTermSlots>({
    kind: "household",
    name: "Household",
    about: "What the terms can ask of a household's application. A term that is absent is not asked.",
    functions: ["assessHousehold"],
    fields: () => termsOf(householdRequirements),
    readings: readingsOf(householdRequirements),
    slots: "HouseholdTermSlots",
  }))();
