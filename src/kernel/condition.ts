import type { Bilingual } from "../base/input/bilingual.ts";
import {
  type Answer,
  type AnyFinding,
  APART,
  isUnknown,
  met,
  type Requirement,
  unknown,
  unmet,
} from "./requirement.ts";
import type { Finding } from "./finding.ts";
import { oneOf, unnamed } from "./members.ts";
import { word, yesNo } from "./values.ts";
import { yesOrNo } from "./words.ts";

/** A requirement that is answered yes or no: one row. The fact gives its name to the term that asks it. */
export interface Condition {
  readonly fact: string;
  readonly rule: string;
  /** Whether it must be so, or must not. */
  readonly must: boolean;
  /** Why it is not met. */
  readonly reason: string;
  /** What the fact says. */
  readonly says: Bilingual;
  /** What is asked, where that is not what the fact says. */
  readonly asks?: Bilingual;
  /** What is so where it is not met, where the words alone would have to be turned round. */
  readonly otherwise?: Bilingual;
  readonly help?: Bilingual;
  /** Where a document asks it of some only: the word with which the term says so, and of whom. */
  readonly askedOf?: AskedOf;
}

/** Of whom a condition is asked, told by another fact. */
export interface AskedOf {
  readonly word: string;
  readonly says: readonly [zh: string, en: string];
  readonly fact: string;
  readonly among: readonly unknown[];
}

/** Whether a fact is so, or must be. */
interface Holds {
  readonly holds: boolean;
}

/** What a condition finds. */
export type ConditionFinding<C extends Condition> = C extends Condition
  ? Finding<C["rule"], Holds, Holds, C["reason"]>
  : never;

type Slots = Readonly<Record<string, unknown>>;

/** The requirement that a row says. */
export function conditionRequirement<C extends Condition>({
  fact,
  rule,
  must,
  reason,
  says,
  asks = says,
  otherwise = must ? undefined : says,
  help,
  askedOf,
}: C): Requirement<ConditionFinding<C>, object, object> {
  const required = Object.freeze({ holds: must });
  const other = Object.freeze({ holds: !must });
  const { zh, en } = says;
  const outcome = (f: Slots, t: Slots): AnyFinding["outcome"] => {
    const holds = f[fact];
    if (askedOf !== undefined && t[fact] === askedOf.word) {
      const of = f[askedOf.fact];
      // Where it is so anyway, it does not matter of whom it is asked.
      if (isUnknown(of) && holds !== must) return "undetermined";
      if (!isUnknown(of) && !askedOf.among.includes(of)) return "not-applicable";
    }
    if (isUnknown(holds)) return "undetermined";
    return holds === must ? "met" : "unmet";
  };
  const requirement: Requirement<Finding<string, Holds, Holds, string>, Slots, Slots> = {
    rule,
    says: asks,
    facts: () => ({ [fact]: yesNo(zh, en, help) }),
    reasons: { [reason]: { zh: `${asks.zh}：不符合`, en: `${asks.en}: not met` } },
    looksAt: askedOf === undefined ? [] : [askedOf.fact],
    terms: () => ({
      [fact]:
        askedOf === undefined
          ? word(must ? "required" : "forbidden", zh, en)
          : oneOf(unnamed({ required: ["须符合", "required"], [askedOf.word]: askedOf.says }), zh, en),
    }),
    outcome,
    judge: (f, t): Answer<Finding<string, Holds, Holds, string>> => {
      switch (outcome(f, t)) {
        case "met":
          return met(required, required);
        case "unmet":
          return unmet(reason, other, required);
        case "not-applicable":
          return APART;
        case "undetermined":
          if (askedOf === undefined || t[fact] !== askedOf.word || !isUnknown(f[askedOf.fact])) return unknown(fact);
          return isUnknown(f[fact]) ? unknown(askedOf.fact, fact) : unknown(askedOf.fact);
      }
    },
    evidence: ({ observed }) => {
      // Said so that yes is what is asked: what must not be is named as not done.
      const isAsAsked = observed.holds === must;
      const found = yesOrNo(isAsAsked);
      const instead =
        isAsAsked || otherwise === undefined
          ? { zh: "", en: "" }
          : { zh: `（${otherwise.zh}）`, en: ` (${otherwise.en})` };
      return [{ zh: `${asks.zh}：${found.zh}${instead.zh}`, en: `${asks.en}: ${found.en}${instead.en}` }];
    },
  };
  return requirement as unknown as Requirement<ConditionFinding<C>, object, object>; // of the rule and the reason of the row
}
