import * as z from "zod";
import type { Day } from "../../base/date/day.ts";
import { outOfOrder, repeatedId } from "../../base/input/wording.ts";
import { between, type Found, repeated } from "../../kernel/between.ts";
import { dayField, nameField } from "../../kernel/fields.ts";
import type { WorkingCalendar } from "../../ledger/working-days/types.ts";
import { workingCalendarSchema } from "../../ledger/legacy.ts";

/** Something from which a deadline runs: a staff change, an agreement, a loan repaid in full. */
export interface DeadlineEvent {
  readonly id: string;
  /** Its kind, as the terms name it. */
  readonly event: string;
  readonly on: Day;
}

/** Something that was due and was done; of records to be kept: that they were given up. */
export interface DeadlineDone {
  readonly deadline: string;
  readonly on: Day;
  /** The id of the event that it was done for. */
  readonly for?: string;
  /**
   * The month reported on (`"2024-01"`). Of what is due once in each period: the week, month, quarter or year
   * that it was done for (`"2024-W07"`, `"2024-Q1"`, `"2024"`); absent: the one in which it was done.
   */
  readonly period?: string;
}

/** What `listDeadlines` needs to know. */
export interface DeadlineFacts {
  /** The first day on which the duties hold. */
  readonly since: Day;
  /** The day on which it is asked what is done, open or late; what happened after it is not looked at. */
  readonly asOf: Day;
  /** Deadlines of periods that begin by this day, and of months that end by it, are listed; absent: by `asOf`. */
  readonly through?: Day;
  /** Of these kinds, every event; an empty list: none. */
  readonly events: readonly DeadlineEvent[];
  readonly done: readonly DeadlineDone[];
  /** Needed where working days are counted, or where a fixed day moves from a rest day. */
  readonly calendar?: WorkingCalendar;
}

/** The schema of {@link DeadlineFacts}. */
export const deadlineFactsSchema: z.ZodType<DeadlineFacts, DeadlineFacts> = /* @__PURE__ */ (() =>
  between<DeadlineFacts>(
    z.strictObject({
      since: dayField,
      asOf: dayField,
      through: z.exactOptional(dayField),
      events: z.array(z.strictObject({ id: nameField, event: nameField, on: dayField })),
      done: z.array(
        z.strictObject({
          deadline: nameField,
          on: dayField,
          for: z.exactOptional(nameField),
          period: z.exactOptional(nameField),
        }),
      ),
      calendar: z.exactOptional(workingCalendarSchema),
    }),
    inOrder,
    eachEventOnce,
  ))();

function inOrder({ since, asOf, through }: DeadlineFacts): readonly Found[] {
  const early = outOfOrder("", "不得早于起算日", "must not be before the first day of the duties");
  const before = outOfOrder("", "不得早于判断日", "must not be before the day of judgement");
  return [
    ...(asOf < since ? [{ issue: early, path: ["asOf"] }] : []),
    ...(through !== undefined && through < asOf ? [{ issue: before, path: ["through"] }] : []),
  ];
}

/** An id names one event of its kind. */
function eachEventOnce({ events }: DeadlineFacts): readonly Found[] {
  const ids = events.map(({ event, id }) => {
    const pair: readonly unknown[] = [event, id];
    return pair.includes(undefined) ? undefined : JSON.stringify(pair);
  });
  return repeated(ids).map((i) => ({ issue: repeatedId(""), path: ["events", i, "id"] }));
}
