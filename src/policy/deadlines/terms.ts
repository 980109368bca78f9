import * as z from "zod";
import { dayIssue } from "../../base/date/day.ts";
import { dayInYear, type PeriodLength } from "../../base/date/periods.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { repeatedId, wholeOrEach } from "../../base/input/wording.ts";
import { between, type Found, repeated } from "../../kernel/between.ts";
import type { Citation } from "../../kernel/citation.ts";
import { citationField, nameField, positiveCountField } from "../../kernel/fields.ts";
import type { Terms } from "../../kernel/terms.ts";
import { termsSchema } from "../../kernel/terms-schema.ts";
import { deadlineReadings } from "./readings.ts";

/** When something is due. An event is named by its kind; the facts tell which happened when. */
export type DueRule =
  /** Once in each week, month, quarter or year; `each`: for each event of this kind, from its day. */
  | { readonly due: "in-each"; readonly period: PeriodLength; readonly each?: string }
  /** By a day of the next month: for the month as a whole, whose events are `about`, or for `each` event of a kind. */
  | { readonly due: "next-month"; readonly day: number; readonly about?: string; readonly each?: string }
  /** Within so many working days of an event. */
  | { readonly due: "working-days"; readonly days: number; readonly after: string }
  /** By a day of the year in which an event happened. */
  | { readonly due: "day-of-year"; readonly month: number; readonly day: number; readonly after: string }
  /** In the year after that of an event. */
  | { readonly due: "next-year"; readonly after: string }
  /** To be kept for so many months: from the day of an event where the article says so, otherwise by reading. */
  | { readonly due: "keep"; readonly months: number; readonly after: string; readonly from?: "the-day" };

/** One deadline: what is due, from whom, and when. */
export interface Deadline {
  readonly deadline: string;
  readonly what: Bilingual;
  readonly who: Bilingual;
  readonly when: DueRule;
  /** The article sets it in principle (原则上). */
  readonly inPrinciple?: true;
  /** The article that sets it, where it is not that of the table. */
  readonly source?: Citation;
}

/** What the terms can say about deadlines. */
export interface DeadlineTermValues {
  readonly deadlines?: readonly Deadline[];
  /** Whether by (某日前) takes the day in. */
  readonly byDay?: "through" | "day-before";
  /** A fixed day that is no working day. */
  readonly fixedDayOnRestDay?: "next-working-day" | "stays";
  /** The last day of a period that is no working day. */
  readonly periodOnRestDay?: "stays" | "next-working-day";
  /** The period that had begun before the first day. */
  readonly partialPeriods?: "not-due" | "due";
  /** A month in which nothing happened that is to be reported. */
  readonly monthsWithout?: "due" | "not-due";
  /** From when records are kept where no first day is printed. */
  readonly keptFrom?: "the-day" | "year-end";
}

/** Terms for `listDeadlines`. */
export type DeadlineTerms<Article extends Citation = Citation> = Terms<"deadlines", DeadlineTermValues, Article>;

/** The schema of {@link DeadlineTermValues}. */
export const deadlineTermValuesSchema: z.ZodType<DeadlineTermValues, DeadlineTermValues> = /* @__PURE__ */ (() => {
  const text = z.strictObject({ zh: nameField, en: nameField });
  const event = z.exactOptional(nameField);
  const dayOfMonth = z.int().min(1).max(28); // every month has it
  const when = z.discriminatedUnion("due", [
    z.strictObject({ due: z.literal("in-each"), period: z.enum(["week", "month", "quarter", "year"]), each: event }),
    z.strictObject({ due: z.literal("next-month"), day: dayOfMonth, about: event, each: event }),
    z.strictObject({ due: z.literal("working-days"), days: positiveCountField.max(10_000), after: nameField }),
    z.strictObject({
      due: z.literal("day-of-year"),
      month: z.int().min(1).max(12),
      day: z.int().min(1).max(31),
      after: nameField,
    }),
    z.strictObject({ due: z.literal("next-year"), after: nameField }),
    z.strictObject({
      due: z.literal("keep"),
      months: positiveCountField.max(1_200),
      after: nameField,
      from: z.exactOptional(z.literal("the-day")),
    }),
  ]);
  const row = z.strictObject({
    deadline: nameField,
    what: text,
    who: text,
    when,
    inPrinciple: z.exactOptional(z.literal(true)),
    source: z.exactOptional(citationField),
  });
  return z.strictObject({
    deadlines: z.exactOptional(
      between<readonly Deadline[]>(z.array(row).min(1), namedOnce, aboutOrEach, daysOfTheYear),
    ),
    byDay: z.exactOptional(z.enum(["through", "day-before"])),
    fixedDayOnRestDay: z.exactOptional(z.enum(["next-working-day", "stays"])),
    periodOnRestDay: z.exactOptional(z.enum(["stays", "next-working-day"])),
    partialPeriods: z.exactOptional(z.enum(["not-due", "due"])),
    monthsWithout: z.exactOptional(z.enum(["due", "not-due"])),
    keptFrom: z.exactOptional(z.enum(["the-day", "year-end"])),
  });
})();

/** The schema of {@link DeadlineTerms}. */
export const deadlineTermsSchema: z.ZodType<DeadlineTerms> = /* @__PURE__ */ (() =>
  termsSchema("deadlines", deadlineTermValuesSchema, deadlineReadings))();

function namedOnce(rows: readonly Deadline[]): readonly Found[] {
  return repeated(rows.map(({ deadline }) => deadline)).map((i) => ({ issue: repeatedId(""), path: [i, "deadline"] }));
}

/** A month is reported as a whole or event by event. */
function aboutOrEach(rows: readonly Deadline[]): readonly Found[] {
  return rows.flatMap(({ when }, i) =>
    when.due === "next-month" && when.about !== undefined && when.each !== undefined
      ? [{ issue: wholeOrEach(""), path: [i, "when", "each"] }]
      : [],
  );
}

/** A day that every year has. */
function daysOfTheYear(rows: readonly Deadline[]): readonly Found[] {
  return rows.flatMap(({ when }, i) => {
    if (when.due !== "day-of-year") return [];
    const issue = dayIssue(dayInYear("2023", when.month, when.day), ""); // no leap year
    return issue?.code === "no-such-day" ? [{ issue, path: [i, "when", "day"] }] : [];
  });
}
