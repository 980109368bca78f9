import { checks } from "./conditions.ts";
import type { AnyMonitoringRequirement } from "./requirement.ts";
import { anomalies } from "./rows/anomalies.ts";
import { idleMoney } from "./rows/idle-money.ts";
import { ledgerCard } from "./rows/ledger-card.ts";
import { visits } from "./rows/visits.ts";

/** What can be asked of a loan after it is paid out, in the order of findings. */
export const monitoringRequirements: readonly AnyMonitoringRequirement[] = /* @__PURE__ */ (() => [
  ...checks(),
  idleMoney,
  visits,
  anomalies,
  ledgerCard,
])();
