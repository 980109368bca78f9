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
  says: { zh: "逾期", en: "overdue loans" },
  about: "What the terms can say about overdue loans.",
  functions: ["trackOverdue"],
  fields: () => ({}),
  readings: overdueReadings,
});
