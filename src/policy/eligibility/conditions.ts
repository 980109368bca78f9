// compat
import { type Finding, findingOf } from "../../kernel/finding.ts";
import { type Judgement, MET, NOT_ASKED, UNDETERMINED, UNMET, type Verdict } from "../../kernel/verdict.ts";
import type { Basis } from "../../kernel/basis.ts";

/*
 * Conditions that are answered yes or no. They are many and all of one kind, so each is a bit: the terms
 * ask some of them, the application answers some of them.
 */

/** 以上 and 以下 include the figure, in whichever document they stand. */
export const INCLUSIVE: Basis = { by: "law", article: "civil-code#1259" };

/** A condition: the fact that answers it, which is also the name of the term that asks it, and its rule. */
export interface Condition<Fact extends string = string, Rule extends string = string, Reason extends string = string> {
  readonly fact: Fact;
  readonly rule: Rule;
  /** Why it is not met. */
  readonly reason: Reason;
  /** Whether the fact must be so (`required`), or must not (`forbidden`). */
  readonly asked: "required" | "forbidden";
}

/** Conditions of an application as bits, in the order of their table. */
export interface ConditionSlots {
  readonly yesBits: number;
  readonly knownBits: number;
}

/** The conditions that terms ask, as bits. */
export interface AskedConditions {
  readonly askedBits: number;
  /** Those of them whose fact must be so. */
  readonly requiredBits: number;
}

/** What became of the conditions, as bits. */
export interface ConditionVerdicts {
  readonly unmetBits: number;
  readonly undeterminedBits: number;
}

/**
 * Reads what an application answers.
 *
 * @remarks
 * **Boundary** a fact that was not given is neither yes nor no.
 */
export function readConditions(facts: object, table: readonly Condition[]): ConditionSlots {
  let yesBits = 0;
  let knownBits = 0;
  for (let i = 0; i < table.length; i++) {
    const answer = (facts as Record<string, unknown>)[table[i]?.fact ?? ""]; // a field of plain data, by the door
    if (answer === undefined) continue;
    knownBits |= 1 << i;
    if (answer === true) yesBits |= 1 << i;
  }
  return { yesBits, knownBits };
}

/** Lays the conditions that terms ask into bits. */
export function askedConditions(values: object, table: readonly Condition[]): AskedConditions {
  let askedBits = 0;
  let requiredBits = 0;
  table.forEach(({ fact, asked }, i) => {
    if (!Object.hasOwn(values, fact)) return;
    askedBits |= 1 << i;
    if (asked === "required") requiredBits |= 1 << i;
  });
  return { askedBits, requiredBits };
}

/** The conditions that are answered otherwise than the terms ask. */
export function unmetConditions(f: ConditionSlots, t: AskedConditions): number {
  return t.askedBits & f.knownBits & (f.yesBits ^ t.requiredBits);
}

/** The conditions that the terms ask and nobody answered. */
export function undeterminedConditions(f: ConditionSlots, t: AskedConditions): number {
  return t.askedBits & ~f.knownBits;
}

/** The basis of rules that each rest on the term of one name. */
export function basisOfEach<Row extends { readonly rule: string; readonly fact: Name }, Name extends string>(
  rows: readonly Row[],
  basisOf: (name: Name) => readonly Basis[],
): { readonly [R in Row as R["rule"]]: readonly Basis[] } {
  const entries = rows.map(({ rule, fact }) => [rule, basisOf(fact)] as const);
  return Object.fromEntries(entries) as { readonly [R in Row as R["rule"]]: readonly Basis[] }; // one entry for each row
}

/** The verdict on one condition, by its place in the table. */
export function conditionVerdict(v: ConditionVerdicts, t: AskedConditions, place: number): Verdict {
  const bit = 1 << place;
  if ((t.askedBits & bit) === 0) return NOT_ASKED;
  if ((v.unmetBits & bit) !== 0) return UNMET;
  return (v.undeterminedBits & bit) !== 0 ? UNDETERMINED : MET;
}

/** What a condition shows: whether the fact is so, and whether it must be. */
export type ConditionFinding<C extends Condition> = C extends Condition
  ? Finding<C["rule"], { readonly holds: boolean }, { readonly holds: boolean }, C["reason"]>
  : never;

export function showCondition<Rule extends string, Reason extends string>(
  { rule, fact, asked, reason }: Condition<string, Rule, Reason>,
  verdict: Judgement,
  basis: readonly Basis[],
): Finding<Rule, { readonly holds: boolean }, { readonly holds: boolean }, Reason> {
  const holds = asked === "required";
  return findingOf(rule, verdict, {
    observed: { holds: verdict === MET ? holds : !holds },
    required: { holds },
    reason,
    missing: verdict === UNDETERMINED ? [fact] : [],
    basis,
  });
}
