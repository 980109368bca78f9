import { judgedOnField, loanField } from "../../ledger/loan/facts.ts";
import { calendarField } from "../../ledger/working-days/calendar.ts";
import { record } from "../../kernel/record.ts";
import { needed } from "../../kernel/value.ts";
import { amount, text } from "../../kernel/values.ts";
import { claimChain } from "./rows/chain.ts";
import { claimConditions } from "./rows/conditions.ts";
import { claimNotice } from "./rows/notice.ts";
import type { ClaimFacts } from "./types.ts";

export const claimFactsRecord = /* @__PURE__ */ record<ClaimFacts>(
  "ClaimFacts",
  "A lender's claim for compensation. What is not known is left out.",
  () => ({
    claim: needed(text("补偿申请编号", "id of the claim")),
    loan: needed(loanField()),
    asOf: needed(judgedOnField("later entries of the loan are not looked at")),
    calendar: calendarField(),
    interest: amount("所欠利息", "interest that is owed", { zh: "条件补偿利息时用", en: "where the terms cover it" }),
    ...claimNotice.facts(),
    ...claimConditions.facts(),
    ...claimChain.facts(),
    compensatedBefore: amount("该户此前已补偿的本金", "what was compensated for the household before", {
      zh: "条件规定每户补偿上限时用",
      en: "its principal, where the terms cover so much per household",
    }),
  }),
);
