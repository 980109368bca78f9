import * as z from "zod";
import type { Day } from "../../base/date/day.ts";
import { notListed, notWhole, unknownKey, wrongType, belowMinimum } from "../../base/input/wording.ts";
import { type Issue, pathText } from "../../base/input/issue.ts";
import { checked, dayField, nameField } from "../../kernel/fields.ts";
import type { CardItem, Scorecard } from "./card.ts";
import { NOT_APPLICABLE_ANSWER } from "./card-schema.ts";

/**
 * The answer to an item: true or false to a flag, a whole number of units, a figure, the name of an option; or
 * that the item does not apply to this household.
 */
export type CardAnswer = boolean | number | string;

/** What is known about a household, as `scoreHousehold` needs it. */
export interface ScoreFacts {
  readonly household: string;
  /** The day on which it was assessed. */
  readonly asOf: Day;
  /** By item; an item left out is unknown. `"not-applicable"` says that it does not apply, and gives no points. */
  readonly answers: { readonly [item: string]: CardAnswer };
  /** By veto, whether it applies; one left out is unknown. */
  readonly vetoes: { readonly [veto: string]: boolean };
}

/** An answer of any item; that it fits its own is checked against the card. */
const answerField = /* @__PURE__ */ checked<CardAnswer>(
  (v) =>
    typeof v === "boolean" || typeof v === "string" || (typeof v === "number" && !Object.is(v, -0))
      ? undefined
      : wrongType("", "boolean, number or string"),
  { title: "answer", anyOf: [{ type: "boolean" }, { type: "number" }, { type: "string" }] },
);

/** The schema of {@link ScoreFacts}; that the answers fit the card is checked against it. */
export const scoreFactsSchema: z.ZodType<ScoreFacts, ScoreFacts> = /* @__PURE__ */ (() =>
  z.strictObject({
    household: nameField,
    asOf: dayField,
    answers: z.record(z.string(), answerField),
    vetoes: z.record(z.string(), z.boolean()),
  }))();

/** Answers that the card does not ask or that do not fit its items; also told where other facts are wrong. */
export function answersAgainst(
  facts: unknown,
  items: ReadonlyMap<string, CardItem>,
  card: Scorecard,
  root: string,
): readonly Issue[] {
  const answers = entriesOf(facts, "answers");
  const vetoes = entriesOf(facts, "vetoes");
  const known = card.vetoes.map((v) => v.veto);
  return [
    ...answers.flatMap(([name, answer]) => {
      const item = items.get(name);
      const issue = item === undefined ? unknownKey("") : answerIssue(item, answer);
      return issue === undefined ? [] : [{ ...issue, path: pathText(root, ["answers", name]) }];
    }),
    ...vetoes.flatMap(([name]) => (known.includes(name) ? [] : [unknownKey(pathText(root, ["vetoes", name]))])),
  ];
}

/** What is wrong with an answer of a kind that any item could have; of other kinds the schema has spoken. */
function answerIssue(item: CardItem, answer: unknown): Issue | undefined {
  if (answer === NOT_APPLICABLE_ANSWER) return undefined;
  if (typeof answer !== "boolean" && typeof answer !== "string" && !Number.isFinite(answer)) return undefined;
  switch (item.type) {
    case "flag":
      return typeof answer === "boolean" ? undefined : wrongType("", "boolean");
    case "per-unit":
      if (typeof answer !== "number") return wrongType("", "number");
      if (!Number.isSafeInteger(answer)) return notWhole("");
      return answer < 0 ? belowMinimum("", "0") : undefined;
    case "bands":
      return typeof answer === "number" ? undefined : wrongType("", "number");
    case "choice": {
      if (item.options.some((o) => o.option === answer)) return undefined;
      return notListed("", [...item.options.map((o) => o.option), NOT_APPLICABLE_ANSWER]);
    }
  }
}

function entriesOf(facts: unknown, field: string): readonly (readonly [string, unknown])[] {
  if (typeof facts !== "object" || facts === null) return [];
  const value: unknown = Object.getOwnPropertyDescriptor(facts, field)?.value;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.keys(value).map((key) => [key, Object.getOwnPropertyDescriptor(value, key)?.value as unknown]);
}

/** What was answered; names that every object has are no answers. */
export function answerTo<T>(answers: { readonly [name: string]: T }, name: string): T | undefined {
  return Object.hasOwn(answers, name) ? answers[name] : undefined;
}
