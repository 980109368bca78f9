import * as z from "zod";
import type { Bilingual } from "../base/input/bilingual.ts";
import { type Day, dayNumber } from "../base/date/day.ts";
import { readDay } from "../base/date/read-day.ts";
import { type AmountInput, type AmountTerm, fenOf } from "../base/money/amount.ts";
import { readAmount } from "../base/money/read-amount.ts";
import { type Percent, type PercentInput, ppmOf } from "../base/money/percent.ts";
import { readPercent } from "../base/money/read-percent.ts";
import { type Citation, CITATION_PATTERN } from "./citation.ts";
import {
  amountField,
  amountTermField,
  citationField,
  dayField,
  DOCUMENT_ID,
  documentField,
  markUpField,
  LARGEST_COUNT,
  nameField,
  nameIssue,
  percentField,
  percentTermField,
  percentWithin,
  titleField,
  wholeField,
  wholeIssue,
  positiveAmountField,
  positiveAmountTermField,
} from "./fields.ts";
import { knownName } from "./known-names.ts";
import { OUR_WORDS } from "./our-words.ts";
import { asItIs, type Form, namedType, plainType, type TypeText, type Value } from "./value.ts";

/*
 * The values that facts and terms are made of: names, days, amounts, rates, counts, answers. Each is given its name
 * in both languages and, where a reader needs it, help.
 */

const NUMBER = /* @__PURE__ */ plainType("number");
const YUAN: Bilingual = { zh: "元", en: "yuan" };
const PER_CENT: Bilingual = { zh: "百分比", en: "per cent" };
const NOT_NEGATIVE: Form = { kind: "amount", least: 0 };
const ABOVE_ZERO: Form = { kind: "amount", least: 0.01 };
const A_PER_CENT: Form = { kind: "percent" };

function sayYuan(value: unknown): Bilingual {
  return { zh: `${String(value)} 元`, en: `${String(value)} yuan` };
}

/** What the only word that can stand somewhere says, beside the name of what it stands for. */
const ONLY_WORDS: { readonly [word: string]: Bilingual } = {
  required: { zh: "要求", en: "required" },
  forbidden: { zh: "禁止", en: "forbidden" },
  offered: { zh: "列为可用", en: "offered" },
  ended: { zh: "已停止", en: "ended" },
  monthly: { zh: "每月", en: "monthly" },
  "not-printed": { zh: "未印出", en: "not printed" },
  "ceiling-not-seen": { zh: "可以追加，上限未见", en: "possible, its ceiling was not seen" },
  "by-agreement": { zh: "按协议", en: "by agreement" },
  "by-shares": { zh: "按分担比例", en: "by the shares" },
  "after-interest": { zh: "付息后", en: "once the interest is paid" },
  "for-good": { zh: "永久", en: "for good" },
  "from-lending": { zh: "自放款起", en: "from the pay-out" },
  "written-with-purpose": { zh: "书面并写明用途", en: "in writing, with its purpose" },
  "when-corrected": { zh: "更正时", en: "when corrected" },
  "reported-at-once": { zh: "立即报告", en: "reported at once" },
  "credit-village": { zh: "信用村", en: "credit village" },
  "credit-town": { zh: "信用镇", en: "credit town" },
};
const YES: Bilingual = { zh: "是", en: "yes" };
const NO: Bilingual = { zh: "否", en: "no" };
const SAYS_SO: Bilingual = { zh: "有此规定", en: "it says so" };

/** A value that rules see as a whole number. */
function counted<V>(
  type: TypeText,
  unit: Bilingual | undefined,
  form: Form,
  schema: () => z.ZodType<V, V>,
  read: (value: unknown) => number | undefined,
  slot: (value: V) => number,
): (zh: string, en: string, help?: Bilingual) => Value<V, number, false> {
  return (zh, en, help) => ({
    ...{ says: { zh, en }, help, unit, needed: false, form, type, slotType: NUMBER, schema },
    read,
    slot,
    ...(unit === YUAN ? { say: sayYuan } : {}),
  });
}

/** An id or a name. */
export function text(zh: string, en: string, help?: Bilingual): Value<string, string, false> {
  return {
    ...asItIs(plainType("string"), nameField, (value) => nameIssue(value) === undefined, zh, en, help, {
      kind: "text",
    }),
    say: (value) => knownName(String(value)),
  };
}

/** A calendar day; rules see the days since 1970-01-01. */
export const day = /* @__PURE__ */ counted<Day>(
  /* @__PURE__ */ namedType("Day"),
  undefined,
  { kind: "day" },
  dayField,
  readDay,
  dayNumber,
);

/** Yuan, not negative; rules see fen. */
export const amount = /* @__PURE__ */ counted<AmountInput>(
  /* @__PURE__ */ namedType("AmountInput"),
  YUAN,
  NOT_NEGATIVE,
  amountField,
  readAmount,
  fenOf,
);

/** Yuan, more than zero; rules see fen. */
export const positiveAmount = /* @__PURE__ */ counted<AmountInput>(
  /* @__PURE__ */ namedType("AmountInput"),
  YUAN,
  ABOVE_ZERO,
  positiveAmountField,
  (value) => aboveZero(readAmount(value)),
  fenOf,
);

/** Yuan of the terms, not negative; rules see fen. */
export const amountTerm = /* @__PURE__ */ counted<AmountTerm>(
  /* @__PURE__ */ namedType("AmountTerm"),
  YUAN,
  NOT_NEGATIVE,
  amountTermField,
  readAmount,
  fenOf,
);

/** Yuan of the terms, more than zero; rules see fen. */
export const positiveAmountTerm = /* @__PURE__ */ counted<AmountTerm>(
  /* @__PURE__ */ namedType("AmountTerm"),
  YUAN,
  ABOVE_ZERO,
  positiveAmountTermField,
  (value) => aboveZero(readAmount(value)),
  fenOf,
);

/** A rate or a share with its sign; rules see parts per million. */
export const percent = /* @__PURE__ */ counted<PercentInput>(
  /* @__PURE__ */ namedType("PercentInput"),
  PER_CENT,
  A_PER_CENT,
  percentField,
  readPercent,
  ppmOf,
);

/** A rate or a share of the terms; rules see parts per million. */
export const percentTerm = /* @__PURE__ */ counted<Percent>(
  /* @__PURE__ */ namedType("Percent"),
  PER_CENT,
  A_PER_CENT,
  percentTermField,
  readPercent,
  ppmOf,
);

/** A mark-up (上浮), below zero too, of at most two decimals; rules see parts per million. */
export const markUp = /* @__PURE__ */ counted<PercentInput>(
  /* @__PURE__ */ namedType("PercentInput"),
  PER_CENT,
  A_PER_CENT,
  markUpField,
  () => undefined,
  ppmOf,
);

/** A per cent of the terms between two bounds, both included, given in parts per million. */
export function percentBetween(
  least: number,
  most: number,
  places: 2 | 4,
): (zh: string, en: string, help?: Bilingual) => Value<Percent, number, false> {
  return counted<Percent>(
    namedType("Percent"),
    PER_CENT,
    A_PER_CENT,
    () => percentWithin(least, most, places),
    () => undefined, // rare enough for the schema to judge
    ppmOf,
  );
}

/** A whole number from `min` to `max`, both included. */
export function whole(
  { min, max = LARGEST_COUNT }: { readonly min: number; readonly max?: number },
  zh: string,
  en: string,
  help?: Bilingual,
): Value<number, number, false> {
  const passes = (value: unknown): boolean => wholeIssue(value, min, max) === undefined;
  const form: Form = { kind: "number", least: min, ...(max === LARGEST_COUNT ? {} : { most: max }) };
  return asItIs(NUMBER, () => wholeField(min, max), passes, zh, en, help, form);
}

/** A whole number from 0 on. */
export function count(zh: string, en: string, help?: Bilingual): Value<number, number, false> {
  return whole({ min: 0 }, zh, en, help);
}

/** A whole number from 1 on. */
export function positiveCount(zh: string, en: string, help?: Bilingual): Value<number, number, false> {
  return whole({ min: 1 }, zh, en, help);
}

/** Yes or no. */
export function yesNo(zh: string, en: string, help?: Bilingual): Value<boolean, boolean, false> {
  return {
    ...asItIs(
      plainType("boolean"),
      () => z.boolean(OUR_WORDS),
      (value) => typeof value === "boolean",
      zh,
      en,
      help,
      {
        kind: "yes-no",
        choices: [
          { value: true, label: YES },
          { value: false, label: NO },
        ],
      },
    ),
    say: (value) => (value === true ? YES : NO),
  };
}

/** One word, the only one that can stand there; absent says the opposite. */
export function word<const W extends string>(only: W, zh: string, en: string, help?: Bilingual): Value<W, W, false> {
  return {
    ...asItIs<W>(
      plainType(JSON.stringify(only)),
      () => z.literal(only, OUR_WORDS), // the literal of that word
      (value) => value === only,
      zh,
      en,
      help,
      { kind: "one-of", choices: [{ value: only, label: ONLY_WORDS[only] ?? { zh, en } }] },
    ),
    say: () => (Object.hasOwn(ONLY_WORDS, only) ? ONLY_WORDS[only] : SAYS_SO),
  };
}

/** Yes, the only answer that can stand there; absent says no. */
export function yes(zh: string, en: string, help?: Bilingual): Value<true, true, false> {
  return {
    ...asItIs<true>(
      plainType("true"),
      () => z.literal(true, OUR_WORDS),
      (value) => value === true,
      zh,
      en,
      help,
      { kind: "one-of", choices: [{ value: true, label: YES }] },
    ),
    say: () => YES,
  };
}

/** One of these numbers. */
export function numberOf<const N extends number>(
  these: readonly N[],
  zh: string,
  en: string,
  help?: Bilingual,
): Value<N, N, false> {
  return asItIs<N>(
    plainType(these.join(" | ")),
    () => z.literal(these, OUR_WORDS), // these numbers
    (value) => (these as readonly unknown[]).includes(value) && !Object.is(value, -0),
    zh,
    en,
    help,
    { kind: "one-of", choices: these.map((n) => ({ value: n, label: { zh: String(n), en: String(n) } })) },
  );
}

/** A citation, `"<document>#<article>"`. */
export function citation(zh: string, en: string, help?: Bilingual): Value<Citation, Citation, false> {
  const pattern = new RegExp(CITATION_PATTERN);
  return {
    ...asItIs(
      namedType("Citation"),
      citationField,
      (value) => typeof value === "string" && pattern.test(value),
      zh,
      en,
      help,
      { kind: "text" },
    ),
    say: () => undefined,
  };
}

/** The article of a row of a table, where the rows come from several. */
export function articleOfRow(): Value<Citation, Citation, false> {
  return citation("条文", "article of this row", {
    zh: "各行出自不同条文时",
    en: "where the table is made of several",
  });
}

/** The id of a document, as citations name it. */
export function documentId(zh: string, en: string, help?: Bilingual): Value<string, string, false> {
  return asItIs(
    plainType("string"),
    documentField,
    (value) => typeof value === "string" && DOCUMENT_ID.test(value),
    zh,
    en,
    help,
    { kind: "text" },
  );
}

/** Plain data of two names and nothing else, each the same whichever way it is asked. */
function areWords(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return false;
  const isName = (language: "zh" | "en"): boolean => {
    const own = Object.getOwnPropertyDescriptor(value, language);
    const asked = (value as Partial<Bilingual>)[language];
    return own?.enumerable === true && Object.is(own.value, asked) && nameIssue(asked) === undefined;
  };
  return Reflect.ownKeys(value).length === 2 && isName("zh") && isName("en");
}

/** Words in both languages. */
export function bilingual(zh: string, en: string, help?: Bilingual): Value<Bilingual, Bilingual, false> {
  return {
    ...asItIs(namedType("Bilingual"), () => titleField(), areWords, zh, en, help, { kind: "words" }),
    say: (value) => value as Bilingual,
  };
}

/** A value that only its own schema judges, such as a published series. */
export function other<V>(
  type: string,
  schema: () => z.ZodType<V, V>,
  zh: string,
  en: string,
  help?: Bilingual,
): Value<V, V, false> {
  return asItIs(namedType(type), schema, () => false, zh, en, help);
}

function aboveZero(fen: number | undefined): number | undefined {
  return fen === 0 ? undefined : fen;
}
