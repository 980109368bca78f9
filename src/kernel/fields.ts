import * as z from "zod";
import type { Bilingual } from "../base/input/bilingual.ts";
import {
  AMOUNT_PATTERN,
  type AmountInput,
  amountIssue,
  type AmountTerm,
  LARGEST_YUAN,
  POSITIVE_AMOUNT_PATTERN,
} from "../base/money/amount.ts";
import {
  PERCENT_PATTERN,
  MARK_UP_PATTERN,
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
  emptyName,
  missing,
  NAME_LIMIT,
  notAName,
  notWhole,
  tooManyDecimals,
  wrongType,
} from "../base/input/wording.ts";
import { lazy } from "./lazy.ts";
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
  if (!NO_WHITE_ENDS.test(value)) return emptyName("");
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

/** Beside the title of every amount. Decimals of a number no schema can count: `multipleOf` divides binary fractions. */
const AMOUNT_WORDS =
  "人民币元，至多 12 位整数、2 位小数，写作文字或数字；数字的小数位数由程序判断; yuan, at most 12 digits before the point and 2 after it, as text or as a number, whose decimals the library judges";

/** An amount that is not negative. */
export const amountField = /* @__PURE__ */ lazy(() =>
  checked<AmountInput>((v) => amountIssue(v, ""), {
    title: "金额（元），不为负 amount in yuan, not negative",
    description: AMOUNT_WORDS,
    examples: ["50000.00", "1975.5", 30000],
    // No `multipleOf`: validators divide binary fractions, and refuse 1.13, 4.35 and 0.07.
    anyOf: [
      { type: "string", pattern: AMOUNT_PATTERN },
      { type: "number", minimum: 0, maximum: LARGEST_YUAN },
    ],
  }),
);

/** An amount above zero. */
export const positiveAmountField = /* @__PURE__ */ lazy(() =>
  checked<AmountInput>(
    (v) =>
      amountIssue(v, "") ??
      (Number(v) > 0
        ? undefined
        : { code: "below-minimum", path: "", message: { zh: "金额须大于零", en: "must be more than zero" } }),
    {
      title: "金额（元），大于零 amount in yuan, more than zero",
      description: AMOUNT_WORDS,
      examples: ["50000.00", "1975.5", 30000],
      anyOf: [
        { type: "string", pattern: POSITIVE_AMOUNT_PATTERN },
        { type: "number", exclusiveMinimum: 0, maximum: LARGEST_YUAN },
      ],
    },
  ),
);

/** An amount that is not negative, for terms. */
export const amountTermField = amountField as () => z.ZodType<AmountTerm, AmountTerm>; // the same check, a narrower type

/** An amount above zero, for terms. */
export const positiveAmountTermField = positiveAmountField as () => z.ZodType<AmountTerm, AmountTerm>; // likewise

const PERCENT_WORDS = {
  title: "百分比 per cent",
  description: "带百分号的文字，至多 4 位小数; text with its sign, at most 4 decimals",
  examples: ["4.35%", "100%"],
};

/** A rate or share, not negative, with its sign. */
export const percentField = /* @__PURE__ */ lazy(() =>
  checked<PercentInput>((v) => percentIssue(v, ""), {
    ...PERCENT_WORDS,
    type: "string",
    pattern: PERCENT_PATTERN,
  }),
);

/** The same for terms, where the compiler sees the sign. */
export const percentTermField = /* @__PURE__ */ lazy(() =>
  checked<Percent>((v) => percentIssue(v, ""), {
    ...PERCENT_WORDS,
    type: "string",
    pattern: PERCENT_PATTERN,
  }),
);

/** A mark-up (上浮): at most two decimals, so that a rate with two of them on it stays exact. */
export const markUpField = /* @__PURE__ */ lazy(() =>
  checked<PercentInput>((v) => percentIssue(v, "", true) ?? twoDecimalsIssue(v), {
    title: "百分比，可为负，至多两位小数 per cent, of either sign, at most two decimals",
    examples: ["30%", "-10%"],
    type: "string",
    pattern: MARK_UP_PATTERN,
  }),
);

/** A per cent of the terms between two bounds, both included and whole tens of per cent, given in parts per million. */
export function percentWithin(leastPpm: number, mostPpm: number, places: 2 | 4): z.ZodType<Percent, Percent> {
  const [from, to] = [percentOf(leastPpm, 0), percentOf(mostPpm, 0)];
  return checked<Percent>(
    (v) => {
      const issue = percentIssue(v, "") ?? (places === 2 ? twoDecimalsIssue(v) : undefined);
      if (issue) return issue;
      const ppm = ppmOf(v as string); // it is a per cent
      if (ppm < leastPpm) return belowMinimum("", percentOf(leastPpm, 0));
      return ppm > mostPpm ? aboveMaximum("", percentOf(mostPpm, 0)) : undefined;
    },
    {
      title: `${from} 至 ${to} 的百分比 per cent from ${from} to ${to}`,
      type: "string",
      pattern: `^(${percentsBelow(leastPpm, mostPpm)}(\\.[0-9]{1,${String(places)}})?|${to.slice(0, -1)}(\\.0{1,${String(places)}})?)%$`,
    },
  );
}

/** Whole per cents from one bound up to another, both whole tens, as a pattern. */
function percentsBelow(leastPpm: number, mostPpm: number): string {
  const [first, last] = [leastPpm / 100_000, mostPpm / 100_000 - 1];
  return first === 0 ? `([1-${String(last)}]?[0-9])` : `([${String(first)}-${String(last)}][0-9])`;
}

function twoDecimalsIssue(value: unknown): Issue | undefined {
  return typeof value === "string" && /\.\d{3,}%$/.test(value) ? tooManyDecimals("", 2) : undefined;
}

/** A calendar day. */
export const dayField = /* @__PURE__ */ lazy(() =>
  checked<Day>((v) => dayIssue(v, ""), {
    title: "日期 calendar day",
    examples: ["2021-06-10"],
    type: "string",
    format: "date",
    pattern: DAY_PATTERN,
  }),
);

/** No white space at the ends, no control characters; that something of it can be seen, the check alone knows. */
const NAME_PATTERN =
  "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]([^\\u0000-\\u001f\\u007f-\\u009f]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$";

/** An id or a name: well-formed text with something visible, without white space at its ends. */
export const nameField = /* @__PURE__ */ lazy(() =>
  checked<string>(nameIssue, {
    title: "名称或编号 name or id",
    type: "string",
    pattern: NAME_PATTERN,
    maxLength: NAME_LIMIT,
  }),
);

/** What the id of a document looks like. */
export const DOCUMENT_ID = /^[a-z0-9][a-z0-9-]*$/;

/** The id of a document, as citations name it. */
export const documentField = /* @__PURE__ */ lazy(() =>
  z.string(OUR_WORDS).regex(DOCUMENT_ID, OUR_WORDS).meta({ title: "文件编号 id of a document" }),
);

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
export const citationField = /* @__PURE__ */ lazy(
  () =>
    z
      .string(OUR_WORDS)
      .regex(new RegExp(CITATION_PATTERN), OUR_WORDS)
      .meta({ title: "引用的条文 citation" }) as unknown as z.ZodType<Citation, Citation>, // the pattern is that of the type
);

/** What something is called in both languages. */
export function titleField(): z.ZodType<Bilingual, Bilingual> {
  return z.strictObject(
    { zh: nameField().meta({ title: "中文 in Chinese" }), en: nameField().meta({ title: "英文 in English" }) },
    OUR_WORDS,
  );
}
