import { termsKind } from "../../kernel/kind.ts";
import { overdueReadings } from "./readings.ts";
import type { OverdueTermValues } from "./types.ts";

export const overdueTermsKind = /* @__PURE__ */ termsKind<
  "overdue",
  OverdueTermValues,
  unknown,
  typeof overdueReadings
>({
  kind: "overdue",
  name: "Overdue",
  about: "What the terms can say about overdue loans.",
  functions: ["trackOverdue"],
  fields: () => ({}),
  readings: overdueReadings,
});
