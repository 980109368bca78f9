import * as z from "zod";
import { InputError } from "../base/input/input-error.ts";
import type { Language } from "../base/input/bilingual.ts";
import { isOfTheLanguage } from "../base/input/own-fields.ts";
import { copyOfPlain, onlyFieldOfPlain } from "../base/input/plain.ts";
import { admit, inspect } from "./door.ts";
import type { ExplainOptions, Explanation, ExplanationLine, LetterOptions, LinePart } from "./explanation.ts";
import { nameField } from "./fields.ts";
import { lazy } from "./lazy.ts";
import { listOf } from "./lists.ts";
import { oneOf, unnamed } from "./members.ts";
import { OUR_WORDS } from "./our-words.ts";
import { record, recordField, union, unionField } from "./record.ts";
import { type AnyValue, asItIs, needed, plainType, type Value } from "./value.ts";

/*
 * What explanations are made with and made of. Documents may carry more than is needed to cite them.
 */

const languages = /* @__PURE__ */ unnamed({ zh: ["中文", "Chinese"], en: ["英文", "English"] });

const optionsSchema = /* @__PURE__ */ lazy(() => {
  const bilingual = z.looseObject({ zh: nameField(), en: nameField() });
  return z.strictObject({
    language: z.enum(["zh", "en"]),
    documents: z.exactOptional(
      z.array(z.looseObject({ id: nameField(), title: bilingual, articles: z.record(z.string(), bilingual) })),
    ),
  });
});

const line = /* @__PURE__ */ union<ExplanationLine>(
  "ExplanationLine",
  "One line of an explanation.",
  () => [
    lineOf("heading", { text: needed(words("文字", "text")) }),
    lineOf("text", { text: needed(words("文字", "text")) }),
    lineOf("arithmetic", {
      formula: needed(words("算式", "formula")),
      exact: recordField(fraction, "精确值", "exact value"),
      result: needed(words("结果", "result")),
    }),
    lineOf("citation", { citation: needed(words("条文", "citation")), text: needed(words("文字", "text")) }),
  ],
  "type",
);

const fraction = /* @__PURE__ */ record<{ readonly dividend: string; readonly divisor: string }>(
  "Fraction",
  "An exact value.",
  () => ({
    dividend: needed(digits(/^-?\d{1,400}(\.\d{1,40})?$/, "被除数", "dividend")),
    divisor: needed(digits(/^(?=.*[1-9])\d{1,400}(\.\d{1,40})?$/, "除数", "divisor")),
  }),
);

/** A plain decimal as text. */
function digits(shape: RegExp, zh: string, en: string): Value<string, string, false> {
  const passes = (value: unknown): boolean => typeof value === "string" && shape.test(value);
  return asItIs(plainType("string"), () => z.string(OUR_WORDS).regex(shape, OUR_WORDS), passes, zh, en);
}

const explanation = /* @__PURE__ */ record<Explanation>("Explanation", "A result said in one language.", () => ({
  language: needed(oneOf(languages, "语言", "language")),
  lines: needed(listOf(unionField(line, "一行", "line"), "各行", "lines")),
}));

const parts = /* @__PURE__ */ unnamed<LinePart>({
  terms: ["适用条件", "terms"],
  reading: ["解读", "reading"],
  remedy: ["怎样可以符合", "what would help"],
  missing: ["尚缺事实", "facts still needed"],
  maximum: ["最高金额", "how much at most"],
  "not-asked": ["未收录的事项", "what is not asked"],
});

function lineOf(type: string, fields: { readonly [field: string]: AnyValue }): ReturnType<typeof record<object>> {
  const outcomes = unnamed({
    met: ["符合", "met"],
    unmet: ["不符合", "not met"],
    undetermined: ["尚不能判断", "undetermined"],
    "not-applicable": ["不适用", "not applicable"],
  });
  return record<object>(type, "", () => ({
    type: needed(oneOf(unnamed({ [type]: [type, type] }), "类型", "type")),
    ...fields,
    rule: words("规则", "rule"),
    outcome: oneOf(outcomes, "结论", "outcome"),
    part: oneOf(parts, "部分", "part"),
  }));
}

/** Any text, an empty one too. */
function words(zh: string, en: string): Value<string, string, false> {
  return asItIs(
    plainType("string"),
    () => z.string(OUR_WORDS),
    (value) => typeof value === "string",
    zh,
    en,
  );
}

/** Options that name a language and nothing else; they inherit nothing. */
const ALONE: Readonly<Record<Language, ExplainOptions>> = /* @__PURE__ */ (() => {
  const alone = (language: Language): ExplainOptions => {
    const options: ExplainOptions = { language };
    return Object.freeze(Object.assign(Object.create(null) as ExplainOptions, options));
  };
  return { zh: alone("zh"), en: alone("en") };
})();

/** The explanations that were written here, which need no second look before they are printed. */
const written: WeakMap<Explanation, true> = /* @__PURE__ */ new WeakMap();

/** Lays down an explanation that was written here: it does not change any more. */
export function writtenExplanation(language: Language, lines: readonly ExplanationLine[]): Explanation {
  for (const line of lines) {
    if (line.type === "arithmetic" && line.exact !== undefined) Object.freeze(line.exact);
    Object.freeze(line);
  }
  const explanation = Object.freeze({ language, lines: Object.freeze(lines) });
  written.set(explanation, true);
  return explanation;
}

/** Lets the options of an explanation in: a copy of them. */
export function admitOptions(options: ExplainOptions): ExplainOptions {
  const language = onlyFieldOfPlain(options, "language");
  if (language === "zh" || language === "en") return ALONE[language];
  return admit({ schema: optionsSchema(), value: options, name: "options" })[0];
}

/** Lets the options of a letter in: a copy of them. */
export function admitLetterOptions(options: LetterOptions): LetterOptions {
  const schema = optionsSchema().extend({ audience: z.enum(["applicant", "officer", "auditor"]) });
  return admit({ schema, value: options, name: "options" })[0];
}

/** The schema of an explanation, as it goes over HTTP. */
export function schemaOfExplanation(): z.ZodType<Explanation, Explanation> {
  return explanation.schema();
}

/** Lets an explanation in, to be printed: a copy of it. */
export function admitExplanation(given: Explanation): Explanation {
  if (typeof given === "object" && written.has(given) && isOfTheLanguage()) return given;
  const copied = copyOfPlain(given);
  if (copied !== undefined && explanation.passes(copied.copy, copied.isOrdinary)) return copied.copy as Explanation; // it is one
  const { issues, plain } = inspect({ schema: explanation.schema(), value: given, name: "explanation" });
  if (issues.length > 0) throw new InputError(issues);
  return plain;
}
