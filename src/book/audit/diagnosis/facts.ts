import { record } from "../../../kernel/record.ts";
import { needed } from "../../../kernel/value.ts";
import { day, text } from "../../../kernel/values.ts";
import { subsidyFactsRecord } from "../../../policy/subsidy/facts.ts";
import type { SubsidyClaimFacts } from "./types.ts";

export const subsidyClaimRecord = /* @__PURE__ */ record<SubsidyClaimFacts>(
  "SubsidyClaimFacts",
  "What `diagnoseSubsidy` needs to know: every loan of the household, and for which of them what nights are claimed.",
  () => ({
    ...subsidyFactsRecord.fields(),
    loan: needed(text("申报的贷款", "loan for which the subsidy is claimed")),
    from: day("首晚", "first night that is claimed", { zh: "缺省为放款日", en: "absent, that of the pay-out" }),
  }),
  { checks: [(facts) => subsidyFactsRecord.checks.flatMap((check) => check(facts))] },
);
