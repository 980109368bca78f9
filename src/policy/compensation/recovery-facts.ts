import { listOf } from "../../kernel/lists.ts";
import { record, recordField } from "../../kernel/record.ts";
import { needed } from "../../kernel/value.ts";
import { amount, text } from "../../kernel/values.ts";
import type { BornePart, RecoveryFacts } from "./types.ts";

export const bornePartRecord = /* @__PURE__ */ record<BornePart>(
  "BornePart",
  "What a party is still out: what it bore, less what it got back.",
  () => ({
    party: needed(text("分担方", "party")),
    amount: needed(amount("尚未收回的金额", "amount that it is still out")),
  }),
);

export const recoveryFactsRecord = /* @__PURE__ */ record<RecoveryFacts>(
  "RecoveryFacts",
  "What `splitRecovery` needs to know.",
  () => ({
    recovered: needed(amount("追回金额", "what was recovered from the borrower")),
    cost: needed(amount("追偿费用", "what the recovery cost")),
    borne: needed(
      listOf(
        recordField(bornePartRecord, "分担方", "party"),
        "各方尚未收回的金额",
        "what each party is still out",
        { once: "party" },
        { zh: "每个承担损失的分担方各一行", en: "each party that bears something, once" },
      ),
    ),
  }),
);
