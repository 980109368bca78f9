import { termsKind } from "../../kernel/kind.ts";
import { termsOf } from "../../kernel/requirement.ts";
import { monitoringReadings } from "./readings.ts";
import { monitoringRequirements } from "./requirements.ts";
import type { MonitoringTermValues } from "./types.ts";

export const monitoringTermsKind = /* @__PURE__ */ termsKind<
  "monitoring",
  MonitoringTermValues,
  unknown,
  typeof monitoringReadings
>({
  kind: "monitoring",
  name: "Monitoring",
  about: "What the terms can ask of a loan after it is paid out (贷后管理). A term that is absent is not asked.",
  functions: ["assessMonitoring"],
  fields: () => termsOf(monitoringRequirements),
  readings: monitoringReadings,
});
