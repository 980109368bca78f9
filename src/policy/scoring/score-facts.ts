import { notListed, notWhole, unknownKey, wrongType, belowMinimum } from "../../base/input/wording.ts";
import { type Issue, pathText } from "../../base/input/issue.ts";
import { checked } from "../../kernel/fields.ts";
import { lazy } from "../../kernel/lazy.ts";
import { mapOf } from "../../kernel/lists.ts";
import { record } from "../../kernel/record.ts";
import { asItIs, namedType, needed, type Value } from "../../kernel/value.ts";
import { day, text, yesNo } from "../../kernel/values.ts";
import { NOT_APPLICABLE_ANSWER } from "./card-checks.ts";
import type { PreparedCard } from "./prepare-card.ts";
import type { CardItem, ScoreFacts } from "./types.ts";

/**
 * The answer to an item: true or false to a flag, a whole number of units, a figure, the name of an option; or
 * that the item does not apply to this household.
 */
export type CardAnswer = boolean | number | string;

/** An answer of any item; that it fits its own is checked against the card. */
const answerField = /* @__PURE__ */ lazy(() =>
  checked<CardAnswer>(
    (v) =>
      typeof v === "boolean" || typeof v === "string" || (typeof v === "number" && !Object.is(v, -0))
        ? undefined
        : wrongType("", "boolean, number or string"),
    { title: "回答 answer", anyOf: [{ type: "boolean" }, { type: "number" }, { type: "string" }] },
  ),
);

export const scoreFactsRecord = /* @__PURE__ */ record<ScoreFacts>(
  "ScoreFacts",
  "What is known about a household, as `scoreHousehold` needs it.",
  () => ({
    household: needed(text("户", "household")),
    asOf: needed(day("评定日", "day on which it was assessed")),
    answers: needed(
      mapOf(answer(), "各项指标的情况", "answers by item", {
        zh: "未填的为未知；not-applicable 表示不适用，不计分",
        en: 'an item left out is unknown; `"not-applicable"` says that it does not apply, and gives no points',
      }),
    ),
    vetoes: needed(
      mapOf(yesNo("是否存在", "whether it applies"), "一票否决项是否存在", "whether each veto applies", {
        zh: "未填的为未知",
        en: "one left out is unknown",
      }),
    ),
  }),
);

function answer(): Value<CardAnswer, CardAnswer, false> {
  const passes = (value: unknown): boolean =>
    typeof value === "boolean" || typeof value === "string" || Number.isFinite(value);
  return asItIs(
    namedType("CardAnswer"),
    answerField,
    (value) => passes(value) && !Object.is(value, -0),
    "情况",
    "answer",
  );
}

/** Answers that the card does not ask or that do not fit its items; also told where other facts are wrong. */
export function answersAgainst(
  { answers }: Pick<ScoreFacts, "answers">,
  { itemsById }: PreparedCard,
  root: string,
): readonly Issue[] {
  return Object.entries(answers).flatMap(([name, given]) => {
    const item = itemsById.get(name);
    const issue = item === undefined ? unknownKey("") : answerIssue(item, given);
    return issue === undefined ? [] : [{ ...issue, path: pathText(root, ["answers", name]) }];
  });
}

/** Vetoes that the card does not have; likewise. */
export function vetoesAgainst(
  { vetoes }: Pick<ScoreFacts, "vetoes">,
  { vetoIds }: PreparedCard,
  root: string,
): readonly Issue[] {
  return Object.keys(vetoes)
    .filter((name) => !vetoIds.has(name))
    .map((name) => unknownKey(pathText(root, ["vetoes", name])));
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

/** What was answered; names that every object has are no answers. */
export function answerTo<T>(answers: { readonly [name: string]: T }, name: string): T | undefined {
  return Object.hasOwn(answers, name) ? answers[name] : undefined;
}
