import { outOfOrder } from "../../base/input/wording.ts";
import { calendarField } from "../../ledger/working-days/calendar.ts";
import type { Found } from "../../kernel/between.ts";
import { listOf } from "../../kernel/lists.ts";
import { members, oneOf } from "../../kernel/members.ts";
import { compareText } from "../../kernel/order.ts";
import { record, union, unionField } from "../../kernel/record.ts";
import { type FieldsOf, needed } from "../../kernel/value.ts";
import { amount, day, positiveAmount, text, word } from "../../kernel/values.ts";
import type { FundClosed, FundEvent, FundHistory, FundLoans, FundMoved, FundMovement } from "./types.ts";

/** What moves money, in or out. */
export const fundMovements = /* @__PURE__ */ members<FundMovement>("FundMovement", "What moves money, in or out.", {
  endowed: ["出资", "paid in"],
  interest: ["利息", "interest"],
  recovered: ["追偿退还", "recovered"],
  replenished: ["补充", "topped up"],
  compensated: ["代偿", "compensated"],
  "paid-later": ["补付", "paid later"],
  cost: ["追偿费用", "cost of collection"],
  returned: ["返还", "returned"],
});

const INFLOWS: readonly FundMovement[] = ["endowed", "interest", "recovered", "replenished"];

/** Whether an event moves money into the fund; every other movement takes it out. */
export function isInflow(event: FundMovement): boolean {
  return INFLOWS.includes(event);
}

function eventFields(): Pick<FieldsOf<FundLoans>, "id" | "on"> {
  return { id: needed(text("编号", "id")), on: needed(day("日期", "day")) };
}

export const fundMovedRecord = /* @__PURE__ */ record<FundMoved>(
  "FundMoved",
  "Money came into a fund, or left it.",
  () => ({
    event: needed(oneOf(fundMovements, "事项", "event")),
    ...eventFields(),
    amount: needed(positiveAmount("金额", "amount")),
  }),
);

export const fundLoansRecord = /* @__PURE__ */ record<FundLoans>(
  "FundLoans",
  "What is lent under the fund from this day on, for its leverage.",
  () => ({
    event: needed(word("loans", "贷款余额", "loans outstanding")),
    ...eventFields(),
    outstanding: needed(amount("贷款余额", "principal outstanding")),
  }),
);

export const fundClosedRecord = /* @__PURE__ */ record<FundClosed>(
  "FundClosed",
  "The agreement ended and was not renewed.",
  () => ({
    event: needed(word("closed", "合作终止", "agreement ended")),
    ...eventFields(),
    noticesReceivedOn: day("收齐通知书之日", "day on which all release notices were received", {
      zh: "《解除担保责任通知书》；缺省为尚未收齐",
      en: "《解除担保责任通知书》; absent, not yet",
    }),
  }),
);

export const fundEvent = /* @__PURE__ */ union<FundEvent>(
  "FundEvent",
  "Something that happened to a fund.",
  () => [fundMovedRecord, fundLoansRecord, fundClosedRecord],
  "event",
);

export const fundHistoryRecord = /* @__PURE__ */ record<FundHistory>(
  "FundHistory",
  "What `stateFund` needs to know.",
  () => ({
    fund: needed(text("基金", "fund")),
    asOf: needed(day("截止日", "day of the statement", { zh: "此后的事项不看", en: "later events are not looked at" })),
    events: needed(listOf(unionField(fundEvent, "事项", "event"), "各事项", "events", { once: "id" })),
    calendar: calendarField("推算终止后返还期限时需要", "needed for the day by which a closed fund goes back"),
  }),
  { checks: [opensWithEndowment, nothingAfterClose] },
);

/** The order of events: by day, then by id. */
export function inOrder(events: readonly FundEvent[]): readonly { readonly event: FundEvent; readonly at: number }[] {
  return events
    .map((event, at) => ({ event, at }))
    .sort((a, b) => compareText(a.event.on, b.event.on) || compareText(a.event.id, b.event.id));
}

function opensWithEndowment({ events }: FundHistory): readonly Found[] {
  if (!events.every(isPlaced)) return []; // said already
  const ordered = inOrder(events);
  const opened = ordered.findIndex(({ event }) => event.event === "endowed");
  const early = opened === -1 ? ordered : ordered.slice(0, opened);
  const issue = outOfOrder("", "不得早于首次出资", "must not be before the first endowment");
  return early.map(({ at }) => ({ issue, path: ["events", at, "on"] }));
}

function nothingAfterClose({ events }: FundHistory): readonly Found[] {
  if (!events.every(isPlaced)) return []; // said already
  const ordered = inOrder(events);
  const closed = ordered.findIndex(({ event }) => event.event === "closed");
  const late = outOfOrder("", "基金终止后只能返还", "after the close only a return can follow");
  const early = outOfOrder("", "终止前不得返还", "a return follows the close");
  return ordered.flatMap(({ event, at }, i) => {
    const isReturn = event.event === "returned";
    if (closed === -1 || i < closed) return isReturn ? [{ issue: early, path: ["events", at, "on"] }] : [];
    return i > closed && !isReturn ? [{ issue: late, path: ["events", at, "on"] }] : [];
  });
}

/** Whether an event has what its place among the others follows from. */
function isPlaced({ event, id, on }: Partial<FundEvent>): boolean {
  return event !== undefined && id !== undefined && on !== undefined;
}
