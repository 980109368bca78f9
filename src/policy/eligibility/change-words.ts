import type { Bilingual } from "../../base/input/bilingual.ts";
import { listWords } from "../../base/input/list-words.ts";
import { memberWords, type WithMembers } from "../../kernel/members.ts";
import { factWords } from "../../kernel/record.ts";
import type { AnyValue } from "../../kernel/value.ts";
import { monthsWords } from "../../kernel/words.ts";
import type { Change, Remedy } from "./change.ts";

/** A record of facts, for the words of its fields. */
interface AnyFacts {
  readonly fields: () => object;
}

/** Whether an obstacle is the only one, in words. */
const ONLY = {
  true: { zh: "（唯一未满足的条件）", en: " (the only obstacle)" },
  "among-what-is-known": { zh: "（已知事实中唯一未满足的条件）", en: " (the only obstacle among what is known)" },
  false: { zh: "", en: "" },
} as const satisfies Record<string, Bilingual>;

/** What would help against an unmet requirement, in words. */
export function remedyWords(remedy: Remedy<string>, rule: Bilingual, facts: AnyFacts): Bilingual {
  const steps = [remedy, ...(remedy.then ?? [])].map((step) => changeWords(step, facts));
  const change = { zh: steps.map(({ zh }) => zh).join("，并且"), en: steps.map(({ en }) => en).join(", and ") };
  const only = ONLY[String(remedy.onlyObstacle) as `${typeof remedy.onlyObstacle}`];
  return { zh: `${rule.zh}：${change.zh}${only.zh}`, en: `${rule.en}: ${change.en}${only.en}` };
}

function changeWords(change: Change, facts: AnyFacts): Bilingual {
  switch (change.change) {
    case "ask-for-at-most":
      return { zh: `申请不超过 ${change.amount} 元`, en: `ask for at most ${change.amount} yuan` };
    case "repay-first":
      return {
        zh: `先归还 ${change.repay} 元，再申请不超过 ${change.amount} 元`,
        en: `repay ${change.repay} yuan first, then ask for at most ${change.amount} yuan`,
      };
    case "raise": {
      const fact = factWords(facts, change.fact);
      return { zh: `${fact.zh}须达到 ${change.amount} 元`, en: `${fact.en} would have to be ${change.amount} yuan` };
    }
    case "have-at-least": {
      const fact = factWords(facts, change.fact);
      const count = String(change.count);
      return { zh: `${fact.zh}至少 ${count}`, en: `${fact.en}: at least ${count}` };
    }
    case "at-most-months":
      return { zh: `期限不超过 ${monthsWords(change.months).zh}`, en: `at most ${monthsWords(change.months).en}` };
    case "at-least-months":
      return { zh: `期限不少于 ${monthsWords(change.months).zh}`, en: `at least ${monthsWords(change.months).en}` };
    case "reach-grade":
      return { zh: `达到 ${change.grade} 级`, en: `reach grade ${change.grade}` };
    case "lower-rate-to":
      return { zh: `利率不超过 ${change.rate}`, en: `a rate of at most ${change.rate}` };
    case "apply-from":
      return { zh: `${change.day} 起再申请`, en: `apply on ${change.day} or later` };
    case "one-of": {
      const fact = factWords(facts, change.fact);
      const values = listWords(change.values.map((value) => valueWords(value, facts)));
      return { zh: `${fact.zh}须为：${values.zh}`, en: `${fact.en} would have to be of: ${values.en}` };
    }
    case "give-up": {
      const values = listWords(change.values.map((value) => valueWords(value, facts)));
      return { zh: `不用于：${values.zh}`, en: `leave out: ${values.en}` };
    }
    case "settle": {
      const fact = factWords(facts, change.fact);
      return change.holds
        ? { zh: `须做到“${fact.zh}”`, en: `this has to be so: ${fact.en}` }
        : { zh: `不得有：${fact.zh}`, en: `must not be so: ${fact.en}` };
    }
    case "none":
      return { zh: "无法通过改变申请满足", en: "no change of the application meets it" };
  }
}

/** What a value of a listed fact is called; its own text where it is free. */
function valueWords(value: string, facts: AnyFacts): Bilingual {
  const fields: readonly (AnyValue & Partial<WithMembers>)[] = Object.values(facts.fields()) as AnyValue[]; // a value for each
  const members = fields.flatMap((field) => field.members ?? []).find(({ list }) => list.includes(value));
  return members === undefined ? { zh: value, en: value } : memberWords(value, members);
}
