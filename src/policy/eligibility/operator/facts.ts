import { record } from "../../../kernel/record.ts";
import { factsOf } from "../../../kernel/requirement.ts";
import type { FieldsOf } from "../../../kernel/value.ts";
import { applicationFields, contractAfterApplying, debtWithinAmounts } from "../application.ts";
import { operatorRequirements } from "./requirements.ts";
import type { OperatorApplication, OperatorSlots } from "./types.ts";

export const operatorApplicationRecord = /* @__PURE__ */ record<OperatorApplication, OperatorSlots>(
  "OperatorApplication",
  "The application of an operator that carries poor households (带贫经营主体), or of a small firm. A fact that is not known is left out: what it would decide comes back as `undetermined`. The grade is that of the (tax) credit rating.",
  () => ({ ...applicationFields(), ...factsOf(operatorRequirements) }) as unknown as FieldsOf<OperatorApplication>, // the type is written from these
  { slots: "OperatorSlots", checks: [contractAfterApplying, debtWithinAmounts] },
);
