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
import type { Issue } from "../base/input/issue.ts";
import { aboveMaximum, belowMinimum, empty, tooManyDecimals, wrongType } from "../base/input/wording.ts";

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
  context.issues.push({ code: "custom", input: context.value, path: [...path], params: { issue } });
}

const NAME = /^\S(?:[\s\S]*\S)?$/u;

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

/** An id or a name: text that is not empty and has no white space at its ends. */
export const nameField = /* @__PURE__ */ checked<string>(
  (v) => (typeof v !== "string" ? wrongType("", "string") : NAME.test(v) ? undefined : empty("")),
  { title: "name or id", type: "string", pattern: "^\\S([\\s\\S]*\\S)?$" },
);

/** What the id of a document looks like. */
export const DOCUMENT_ID = /^[a-z0-9][a-z0-9-]*$/;

/** The id of a document, as citations name it. */
export const documentField = /* @__PURE__ */ (() => z.string().regex(DOCUMENT_ID))();

/** A whole number from 0 on; not -0, which JSON does not know. */
export const countField = /* @__PURE__ */ (() =>
  z
    .int()
    .min(0)
    .refine((n) => !Object.is(n, -0)))();

/** A whole number from 1 on. */
export const positiveCountField = /* @__PURE__ */ (() => z.int().min(1))();

/** A citation, `"<document>#<article>"`. */
export const citationField: z.ZodType<Citation, Citation> = /* @__PURE__ */ (() =>
  z.string().regex(new RegExp(CITATION_PATTERN)) as unknown as z.ZodType<Citation, Citation>)(); // the pattern is that of the type
