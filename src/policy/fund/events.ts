import * as z from "zod";
import type { Day } from "../../base/date/day.ts";
import { outOfOrder, repeatedId } from "../../base/input/wording.ts";
import { between, type Found, repeated } from "../../kernel/between.ts";
import { amountField, dayField, nameField, positiveAmountField } from "../../kernel/fields.ts";
import { compareText } from "../../kernel/order.ts";
import type { AmountInput } from "../../base/money/amount.ts";
import type { WorkingCalendar } from "../../ledger/working-days/types.ts";
import { workingCalendarSchema } from "../../ledger/legacy.ts";

/** The kinds of events that move money into the fund. */
export const INFLOWS = ["endowed", "interest", "recovered", "replenished"] as const;

/** The kinds that move money out of it. */
export const OUTFLOWS = ["compensated", "paid-later", "cost", "returned"] as const;

/** What moves money, in or out. */
export type FundMovement = (typeof INFLOWS)[number] | (typeof OUTFLOWS)[number];

/** Something that happened to a fund. */
export type FundEvent =
  | {
      /**
       * Paid in (出资), interest, recovered (追偿退还), topped up (补充); compensated (代偿), what was left unpaid then paid
       * later, cost of collection (追偿费用), returned to the treasury (返还).
       */
      readonly event: FundMovement;
      readonly id: string;
      readonly on: Day;
      readonly amount: AmountInput;
    }
  /** What is lent under the fund from this day on, for its leverage. */
  | { readonly event: "loans"; readonly id: string; readonly on: Day; readonly outstanding: AmountInput }
  /** The agreement ended and was not renewed. */
  | {
      readonly event: "closed";
      readonly id: string;
      readonly on: Day;
      /** The day on which all release notices (《解除担保责任通知书》) were received; absent: not yet. */
      readonly noticesReceivedOn?: Day;
    };

/** What `stateFund` needs to know. */
export interface FundHistory {
  readonly fund: string;
  /** The day of the statement; later events are not looked at. */
  readonly asOf: Day;
  readonly events: readonly FundEvent[];
  /** Needed for the day by which a closed fund goes back. */
  readonly calendar?: WorkingCalendar;
}

/** The schema of {@link FundHistory}. */
export const fundHistorySchema: z.ZodType<FundHistory, FundHistory> = /* @__PURE__ */ (() => {
  const common = { id: nameField, on: dayField };
  const event = z.discriminatedUnion("event", [
    z.strictObject({ event: z.enum([...INFLOWS, ...OUTFLOWS]), ...common, amount: positiveAmountField }),
    z.strictObject({ event: z.literal("loans"), ...common, outstanding: amountField }),
    z.strictObject({ event: z.literal("closed"), ...common, noticesReceivedOn: z.exactOptional(dayField) }),
  ]);
  return between<FundHistory>(
    z.strictObject({
      fund: nameField,
      asOf: dayField,
      events: z.array(event),
      calendar: z.exactOptional(workingCalendarSchema),
    }),
    eachEventOnce,
    opensWithEndowment,
    nothingAfterClose,
  );
})();

/** The order of events: by day, then by id. */
export function inOrder(events: readonly FundEvent[]): readonly { readonly event: FundEvent; readonly at: number }[] {
  return events
    .map((event, at) => ({ event, at }))
    .sort((a, b) => compareText(a.event.on, b.event.on) || compareText(a.event.id, b.event.id));
}

function eachEventOnce({ events }: FundHistory): readonly Found[] {
  return repeated(events.map((e) => e.id)).map((i) => ({ issue: repeatedId(""), path: ["events", i, "id"] }));
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
