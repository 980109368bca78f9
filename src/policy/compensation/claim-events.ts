import { listOf } from "../../kernel/lists.ts";
import { memberWords, unnamed } from "../../kernel/members.ts";
import { refusedField } from "../../kernel/refused-rows.ts";
import { record, recordField, union, unionField } from "../../kernel/record.ts";
import { type FieldsOf, needed, type Value } from "../../kernel/value.ts";
import { amount, day, positiveAmount, text, word } from "../../kernel/values.ts";
import type {
  ClaimEvent,
  ClaimHistory,
  ClaimOffset,
  ClaimPaidLater,
  ClaimRecovered,
  Compensated,
  UnpaidPart,
} from "./types.ts";

/** What can happen to a claim. */
export const claimEvents = /* @__PURE__ */ unnamed({
  compensated: ["代偿", "compensated"],
  "paid-later": ["补付", "paid later"],
  recovered: ["追回", "recovered"],
  offset: ["补贴抵扣", "offset"],
});

function eventNamed<const E extends ClaimEvent["event"]>(event: E): Value<E, E, true> {
  const { zh, en } = memberWords(event, claimEvents);
  return needed(word(event, zh, en));
}

function eventFields(): Pick<FieldsOf<ClaimOffset>, "id" | "on"> {
  return { id: needed(text("编号", "id")), on: needed(day("日期", "day")) };
}

export const unpaidPartRecord = /* @__PURE__ */ record<UnpaidPart>(
  "UnpaidPart",
  "What a party has not paid yet of its part of a loss.",
  () => ({ party: needed(text("分担方", "party")), amount: needed(positiveAmount("未付金额", "amount unpaid")) }),
);

export const compensatedRecord = /* @__PURE__ */ record<Compensated>(
  "Compensated",
  "The loss was made good to the lender.",
  () => ({
    event: eventNamed("compensated"),
    ...eventFields(),
    amount: needed(positiveAmount("代偿金额", "amount compensated")),
    unpaid: listOf(
      recordField(unpaidPartRecord, "未付", "unpaid part"),
      "各方未付的部分",
      "what parties have not paid yet",
      {},
      { zh: "未付的不算承担；缺省表示都已付", en: "it does not count as borne; absent, all is paid" },
    ),
  }),
);

export const claimPaidLaterRecord = /* @__PURE__ */ record<ClaimPaidLater>(
  "ClaimPaidLater",
  "A party paid what it had left unpaid.",
  () => ({
    event: eventNamed("paid-later"),
    ...eventFields(),
    party: needed(text("补付方", "party")),
    amount: needed(positiveAmount("补付金额", "amount paid")),
  }),
);

export const claimRecoveredRecord = /* @__PURE__ */ record<ClaimRecovered>(
  "ClaimRecovered",
  "Money came back from the borrower, at a cost.",
  () => ({
    event: eventNamed("recovered"),
    ...eventFields(),
    amount: needed(amount("追回金额", "amount recovered")),
    cost: needed(amount("追偿费用", "what the recovery cost")),
  }),
);

export const claimOffsetRecord = /* @__PURE__ */ record<ClaimOffset>(
  "ClaimOffset",
  "Farm subsidies were set against the debt (涉农补贴抵扣), by an order.",
  () => ({
    event: eventNamed("offset"),
    ...eventFields(),
    amount: needed(positiveAmount("抵扣金额", "amount set against the debt")),
    order: needed(text("文件编号", "number of the order")),
  }),
);

export const claimEvent = /* @__PURE__ */ union<ClaimEvent>(
  "ClaimEvent",
  "Something that happened to a claim.",
  () => [compensatedRecord, claimPaidLaterRecord, claimRecoveredRecord, claimOffsetRecord],
  "event",
);

export const claimHistoryRecord = /* @__PURE__ */ record<ClaimHistory>(
  "ClaimHistory",
  "What `stateClaim` needs to know.",
  () => ({
    claim: needed(text("代偿编号", "id of the claim")),
    asOf: needed(day("截止日", "day of the statement", { zh: "此后的事项不看", en: "later events are not looked at" })),
    events: needed(listOf(unionField(claimEvent, "事项", "event"), "各事项", "events", { once: "id" })),
    refused: refusedField(),
  }),
);
