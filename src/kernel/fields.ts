import type { Bilingual } from "../base/input/bilingual.ts";
import * as z from "zod";
import { AMOUNT_PATTERN, type AmountInput, amountIssue, type AmountTerm } from "../base/money/amount.ts";
import {
  PERCENT_PATTERN,
  SIGNED_PERCENT_PATTERN,
  type Percent,
  type PercentInput,
  percentIssue,
  percentOf,
  ppmOf,
} from "../base/money/percent.ts";
import { DAY_PATTERN, type Day, dayIssue } from "../base/date/day.ts";
import { type Citation, CITATION_PATTERN } from "./citation.ts";
import { type Issue, textOf } from "../base/input/issue.ts";
import {
  aboveMaximum,
  belowMinimum,
  empty,
  missing,
  NAME_LIMIT,
  notAName,
  notWhole,
  tooManyDecimals,
  wrongType,
} from "../base/input/wording.ts";
import { OUR_WORDS } from "./our-words.ts";

/*
 * The fields that facts and terms are made of. What an amount, a per cent or a day is, is decided in
 * `money` and `date`; here it only gets a schema, so that the door reports it with its own message.
 */

/** Lays our own issue into zod's list; the door takes it out again with its path. */
function report(
  context: { issues: z.core.$ZodRawIssue[]; value: unknown },
  issue: Issue,
  path: readonly PropertyKey[] = [],
): void {
  const message = textOf(context.value === undefined ? missing("") : issue); // an absent field fails every check of its format
  context.issues.push({ code: "custom", input: context.value, path: [...path], message, params: { issue } });
}

/** The largest count: of people, households, months, times; more than there can be of any. */
export const LARGEST_COUNT = 1_000_000_000;

/** Nearly every name: letters, digits, signs and Chinese characters. */
const PLAIN_NAME = /^[!-~\u4e00-\u9fff]{1,60}$/u;
const NO_WHITE_ENDS = /^\S(?:[\s\S]*\S)?$/u;
const VISIBLE = /[^\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
const BROKEN = /[\p{Cc}\p{Surrogate}]/u;

/** Says what is wrong with a name or an id, or nothing. */
export function nameIssue(value: unknown): Issue | undefined {
  if (typeof value !== "string") return wrongType("", "string");
  if (PLAIN_NAME.test(value)) return undefined;
  // A character has one or two units.
  if (value.length > NAME_LIMIT && (value.length > 2 * NAME_LIMIT || Array.from(value).length > NAME_LIMIT))
    return notAName("");
  if (!NO_WHITE_ENDS.test(value)) return empty("");
  return VISIBLE.test(value) && !BROKEN.test(value) ? undefined : notAName("");
}

/** A schema whose check decides what passes; `shape` says the same to JSON Schema, as well as it can. */
export function checked<T>(
  check: (value: unknown) => Issue | undefined,
  shape: Record<string, unknown>,
): z.ZodType<T, T> {
  return z
    .any()
    .check((context) => {
      const issue = check(context.value);
      if (issue) report(context, issue);
    })
    .meta(shape); // the check decides what passes
}

/** An amount that is not negative. */
export const amountField = /* @__PURE__ */ checked<AmountInput>((v) => amountIssue(v, ""), {
  title: "yuan",
  anyOf: [
    { type: "string", pattern: AMOUNT_PATTERN },
    { type: "number", minimum: 0, multipleOf: 0.01 },
  ],
});

/** An amount above zero. */
export const positiveAmountField = /* @__PURE__ */ checked<AmountInput>(
  (v) =>
    amountIssue(v, "") ??
    (Number(v) > 0
      ? undefined
      : { code: "below-minimum", path: "", message: { zh: "金额须大于零", en: "must be more than zero" } }),
  {
    title: "yuan, more than zero",
    anyOf: [
      { type: "string", pattern: AMOUNT_PATTERN },
      { type: "number", exclusiveMinimum: 0, multipleOf: 0.01 },
    ],
  },
);

/** An amount that is not negative, for terms. */
export const amountTermField = amountField as z.ZodType<AmountTerm, AmountTerm>; // the same check, a narrower type

/** An amount above zero, for terms. */
export const positiveAmountTermField = positiveAmountField as z.ZodType<AmountTerm, AmountTerm>; // likewise

/** A rate or share, not negative, with its sign. */
export const percentField = /* @__PURE__ */ checked<PercentInput>((v) => percentIssue(v, ""), {
  title: "per cent",
  type: "string",
  pattern: PERCENT_PATTERN,
});

/** The same for terms, where the compiler sees the sign. */
export const percentTermField = /* @__PURE__ */ checked<Percent>((v) => percentIssue(v, ""), {
  title: "per cent",
  type: "string",
  pattern: PERCENT_PATTERN,
});

/** A mark-up (上浮): at most two decimals, so that a rate with two of them on it stays exact. */
export const markUpField = /* @__PURE__ */ checked<PercentInput>(
  (v) => percentIssue(v, "", true) ?? twoDecimalsIssue(v),
  {
    title: "per cent, at most two decimals",
    type: "string",
    pattern: SIGNED_PERCENT_PATTERN,
  },
);

/** A per cent of the terms between two bounds, both included, given in parts per million. */
export function percentWithin(leastPpm: number, mostPpm: number, places: 2 | 4): z.ZodType<Percent, Percent> {
  return checked<Percent>(
    (v) => {
      const issue = percentIssue(v, "") ?? (places === 2 ? twoDecimalsIssue(v) : undefined);
      if (issue) return issue;
      const ppm = ppmOf(v as string); // it is a per cent
      if (ppm < leastPpm) return belowMinimum("", percentOf(leastPpm, 0));
      return ppm > mostPpm ? aboveMaximum("", percentOf(mostPpm, 0)) : undefined;
    },
    { title: "per cent", type: "string", pattern: PERCENT_PATTERN },
  );
}

function twoDecimalsIssue(value: unknown): Issue | undefined {
  return typeof value === "string" && /\.\d{3,}%$/.test(value) ? tooManyDecimals("", 2) : undefined;
}

/** A calendar day. */
export const dayField = /* @__PURE__ */ checked<Day>((v) => dayIssue(v, ""), {
  title: "calendar day",
  type: "string",
  pattern: DAY_PATTERN,
});

/** An id or a name: well-formed text with something visible, without white space at its ends. */
export const nameField = /* @__PURE__ */ checked<string>(nameIssue, {
  title: "name or id",
  type: "string",
  pattern: "^\\S([\\s\\S]*\\S)?$",
  maxLength: NAME_LIMIT,
});

/** What the id of a document looks like. */
export const DOCUMENT_ID = /^[a-z0-9][a-z0-9-]*$/;

/** The id of a document, as citations name it. */
export const documentField = /* @__PURE__ */ (() => z.string(OUR_WORDS).regex(DOCUMENT_ID, OUR_WORDS))();

/** Says what is wrong with a whole number between two ends, both included, or nothing. -0 is none: JSON does not know it. */
export function wholeIssue(value: unknown, min: number, max: number): Issue | undefined {
  if (typeof value !== "number") return wrongType("", "number");
  if (!Number.isInteger(value) || Object.is(value, -0)) return notWhole("");
  if (value < min) return belowMinimum("", String(min));
  return value > max ? aboveMaximum("", String(max)) : undefined;
}

/** A whole number between two ends, both included. */
export function wholeField(min: number, max: number): z.ZodType<number, number> {
  return checked<number>((v) => wholeIssue(v, min, max), { type: "integer", minimum: min, maximum: max });
}

/** A citation, `"<document>#<article>"`. */
export const citationField: z.ZodType<Citation, Citation> = /* @__PURE__ */ (() =>
  z.string(OUR_WORDS).regex(new RegExp(CITATION_PATTERN), OUR_WORDS) as unknown as z.ZodType<Citation, Citation>)(); // the pattern is that of the type

/** What something is called in both languages. */
export function titleField(): z.ZodType<Bilingual, Bilingual> {
  return z.strictObject({ zh: nameField, en: nameField }, OUR_WORDS);
}
