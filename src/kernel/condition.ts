import type { Bilingual } from "../base/input/bilingual.ts";
import { type Answer, APART, isUnknown, met, type Requirement, unknown, unmet } from "./requirement.ts";
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

/** The requirement that a row says. */
export function conditionRequirement<C extends Condition>({
  fact,
  rule,
  must,
  reason,
  says,
  asks = says,
  help,
  askedOf,
}: C): Requirement<ConditionFinding<C>, object, object> {
  const required = Object.freeze({ holds: must });
  const other = Object.freeze({ holds: !must });
  const { zh, en } = says;
  const requirement: Requirement<
    Finding<string, Holds, Holds, string>,
    Readonly<Record<string, unknown>>,
    Readonly<Record<string, unknown>>
  > = {
    rule,
    says: asks,
    facts: () => ({ [fact]: yesNo(zh, en, help) }),
    looksAt: askedOf === undefined ? [] : [askedOf.fact],
    terms: () => ({
      [fact]:
        askedOf === undefined
          ? word(must ? "required" : "forbidden", zh, en)
          : oneOf(unnamed({ required: ["须符合", "required"], [askedOf.word]: askedOf.says }), zh, en),
    }),
    judge: (f, t): Answer<Finding<string, Holds, Holds, string>> => {
      const holds = f[fact];
      if (askedOf !== undefined && t[fact] === askedOf.word) {
        const of = f[askedOf.fact];
        // Where it is so anyway, it does not matter of whom it is asked.
        if (isUnknown(of) && holds !== must)
          return isUnknown(holds) ? unknown(askedOf.fact, fact) : unknown(askedOf.fact);
        if (!isUnknown(of) && !askedOf.among.includes(of)) return APART;
      }
      if (isUnknown(holds)) return unknown(fact);
      return holds === must ? met(required, required) : unmet(reason, other, required);
    },
    evidence: ({ observed }) => {
      // Said so that yes is what is asked: what must not be is named as not done.
      const isAsAsked = observed.holds === must;
      const found = yesOrNo(isAsAsked);
      const instead = isAsAsked || must ? { zh: "", en: "" } : { zh: `（${zh}）`, en: ` (${en})` };
      return [{ zh: `${asks.zh}：${found.zh}${instead.zh}`, en: `${asks.en}: ${found.en}${instead.en}` }];
    },
  };
  return requirement as unknown as Requirement<ConditionFinding<C>, object, object>; // of the rule and the reason of the row
}
