import { ownField, ownTogether } from "../base/input/own-fields.ts";
import type { Bilingual } from "../base/input/bilingual.ts";
import { listWords } from "../base/input/list-words.ts";
import type { Basis } from "./basis.ts";
import type { Finding } from "./finding.ts";
import { openings } from "./in-force.ts";
import { lawOfDay } from "./law.ts";
import { memberWords } from "./members.ts";
import type { DeclaredReading } from "./reading.ts";
import type { LaidTerms } from "./terms.ts";
import type { AnyValue } from "./value.ts";

/** Any finding. */
export type AnyFinding = Finding<string, unknown, unknown, string>;

/** A finding that shows both sides. */
export type Shown<F extends AnyFinding> = Extract<F, { readonly outcome: "met" | "unmet" }>;

/** What a rule answers: a finding without its frame. */
export type Answer<F extends AnyFinding> = F extends AnyFinding ? Omit<F, "rule" | "basis"> & Further : never;

/** What a look-up adds to a finding. */
interface Further {
  /** What it rests on beside the terms, such as a published rate. */
  readonly further?: readonly Basis[];
  /** What it rests on in place of the terms: the article of a row. */
  readonly instead?: readonly Basis[];
  /** The series of which a last value was taken. */
  readonly beyondVerified?: readonly string[];
}

/** What is asked is so, with both sides. */
export function met<O, R>(
  observed: O,
  required: R,
): { readonly outcome: "met"; readonly observed: O; readonly required: R } {
  return { outcome: "met", observed, required };
}

/** What is asked is not so: why, and both sides. */
export function unmet<const Why extends string, O, R>(
  reason: Why,
  observed: O,
  required: R,
): { readonly outcome: "unmet"; readonly reason: Why; readonly observed: O; readonly required: R } {
  return { outcome: "unmet", reason, observed, required };
}

/** Open by what the documents say, whatever the facts: why. */
export function leftOpen(reason: string): {
  readonly outcome: "undetermined";
  readonly reason: string;
  readonly missing: readonly [];
};
export function leftOpen<O, R>(
  reason: string,
  observed: O,
  required: R,
): {
  readonly outcome: "undetermined";
  readonly reason: string;
  readonly observed: O;
  readonly required: R;
  readonly missing: readonly [];
};
export function leftOpen(reason: string, observed?: unknown, required?: unknown): object {
  return observed === undefined
    ? { outcome: "undetermined", reason, missing: [] }
    : { outcome: "undetermined", reason, observed, required, missing: [] };
}

/** Unmet by what is known already: a fact is missing, but cannot help. */
export function unmetFromBelow<const Why extends string, O, R>(
  reason: Why,
  observed: O,
  required: R,
): {
  readonly outcome: "unmet";
  readonly reason: Why;
  readonly observed: O;
  readonly required: R;
  readonly atLeast: true;
} {
  return { outcome: "unmet", reason, observed, required, atLeast: true };
}

/** Unmet, whatever the facts are that are missing: with some, the observed side is known only from below. */
export function unmetWithout<const Why extends string, O, R>(
  missing: readonly string[],
  reason: Why,
  observed: O,
  required: R,
) {
  return missing.length === 0 ? unmet(reason, observed, required) : unmetFromBelow(reason, observed, required);
}

/** What is known does not decide it: these facts would. */
export function unknown(...missing: readonly [string, ...string[]]): {
  readonly outcome: "undetermined";
  readonly missing: readonly [string, ...string[]];
} {
  return { outcome: "undetermined", missing };
}

/** It does not concern this case. */
export const APART: { readonly outcome: "not-applicable" } = { outcome: "not-applicable" };

/** Whether a fact was not given. */
export function isUnknown(fact: unknown): fact is undefined {
  return fact === undefined;
}

/**
 * One requirement: what it is called, what its terms and its own facts are, how it is judged, and how its finding is
 * said. `f` is what rules see of the facts, `t` of the terms: whole numbers for amounts, days and rates.
 */
export interface Requirement<Found extends AnyFinding, F, T> {
  readonly rule: Found["rule"];
  readonly says: Bilingual;
  /** The terms of its own; the first asks it: where that is absent, the requirement is not asked. */
  readonly terms: () => { readonly [term: string]: AnyValue };
  /** The open points about it; each decides a term. */
  readonly readings?: { readonly [id: string]: DeclaredReading };
  /** Asked whatever the terms say. */
  readonly always?: true;
  /** Terms of its own any of which asks it, where it is not the first alone. */
  readonly askedBy?: readonly string[];
  /** Terms that it rests on and shares with others. */
  readonly restsOn?: readonly string[];
  /** General law that it applies, as it stands today: findings name that of their day. */
  readonly law?: Basis | readonly Basis[];
  /** The facts of its own; those that it shares with others stand with them. */
  readonly facts?: () => { readonly [fact: string]: AnyValue };
  /** The facts that it looks at and shares with others. */
  readonly looksAt?: readonly string[];
  /** What the terms let stand for a fact that is a name: others are refused at the door, or are not met. */
  readonly choices?: (t: T) => { readonly [fact: string]: readonly string[] };
  /** `basis`: what its terms rest on, for a rule that looks something up. */
  readonly judge: (f: F, t: T, basis: readonly Basis[]) => Answer<Found>;
  /**
   * What `judge` finds without what it shows, where rows by the million ask for no more. `judge` goes by it, so that the
   * rule stands once; absent, it is judged in full.
   */
  readonly outcome?: (f: F, t: T) => Found["outcome"];
  /** Why it is not met, in words; absent: what was found says it. */
  readonly reasons?: { readonly [reason: string]: Bilingual };
  /** Both sides in words. */
  readonly evidence: (finding: Shown<Found>) => readonly Bilingual[];
  /** Why it is left open, in words. */
  readonly open?: (reason: string) => Bilingual;
}

// oxlint-disable-next-line typescript/no-explicit-any -- a list of requirements holds rules of many findings
export type AnyRequirement<F = any, T = any> = Requirement<any, F, T>;

/** The facts that requirements bring with them, in their order. */
export function factsOf(requirements: readonly AnyRequirement[]): { readonly [fact: string]: AnyValue } {
  return Object.assign({}, ...requirements.map(({ facts }) => facts?.() ?? {})) as Record<string, AnyValue>; // as they say
}

/** The terms that requirements bring with them. */
export function termsOf(requirements: readonly AnyRequirement[]): { readonly [term: string]: AnyValue } {
  return Object.assign({}, ...requirements.map(({ terms }) => terms())) as Record<string, AnyValue>; // as they say
}

/** The readings that requirements bring with them. */
export function readingsOf(requirements: readonly AnyRequirement[]): { readonly [id: string]: DeclaredReading } {
  return Object.assign({}, ...requirements.map(({ readings }) => readings ?? {})) as Record<string, DeclaredReading>; // as they say
}

/** A requirement that the terms ask, with what it rests on. */
export interface Asked<Row> {
  readonly row: Row;
  readonly basis: readonly Basis[];
}

/** The requirements of terms: those that they ask, and the rules of the others. */
export interface Selection<Row> {
  readonly asked: readonly Asked<Row>[];
  readonly notAsked: readonly string[];
}

/** Selects, once for terms, the requirements that they ask. */
export function select<Row extends AnyRequirement, Values extends object>(
  rows: readonly Row[],
  { values, basisOf }: LaidTerms<Values>,
): Selection<Row> {
  const asked: Asked<Row>[] = [];
  const notAsked: string[] = [];
  for (const row of rows) {
    const own = Object.keys(row.terms());
    const isStated = (name: string): boolean => Object.hasOwn(values, name);
    const decided = Object.values(row.readings ?? {}).flatMap(({ term, with: terms }) => {
      const ours = terms.filter((name) => own.includes(name)); // what it is about in this row
      return ours.length === 0 || ours.some(isStated) ? [term] : [];
    });
    const names = [...new Set([...own, ...decided, ...(row.restsOn ?? [])])] as (keyof Values & string)[]; // of this kind
    if (row.always === true || (row.askedBy ?? own.slice(0, 1)).some(isStated)) {
      asked.push({ row: ownTogether(row), basis: [...basisOf(...names), ...[row.law ?? []].flat()] });
    } else notAsked.push(row.rule as string);
  }
  return { asked, notAsked };
}

/** What follows from the findings of every requirement that is asked. */
export interface Judged<Found extends AnyFinding> {
  /** Unmet if any is, else undetermined if any is, else met. */
  readonly outcome: "met" | "unmet" | "undetermined";
  /** One for each requirement that the terms ask, in the order of the documents. */
  readonly findings: readonly Found[];
  /** The facts that can still change the outcome: none once it is decided. */
  readonly missing: readonly string[];
  /** The requirements that these terms do not ask. */
  readonly notAsked: readonly Found["rule"][];
}

/** Judges every requirement that the terms ask, by the law of a day. */
export function judgeAll<Found extends AnyFinding, F, T>(
  { asked, notAsked }: Selection<Requirement<Found, F, T>>,
  f: F,
  t: T,
  day: number,
): Judged<Found> {
  const findings = asked.map(({ row, basis }) => findingOf(row.rule, row.judge(f, t, basis), basis, day) as Found); // of its rule
  return { ...jointly(findings), findings, notAsked };
}

/** The joint outcome of findings, and the facts that can still change it. */
export function jointly(findings: readonly AnyFinding[]): Pick<Judged<AnyFinding>, "outcome" | "missing"> {
  let outcome: Judged<AnyFinding>["outcome"] = "met";
  const missing: string[] = [];
  for (const finding of findings) {
    if (finding.outcome === "unmet") outcome = "unmet";
    if (finding.outcome !== "undetermined") continue;
    if (outcome === "met") outcome = "undetermined";
    for (const fact of finding.missing) if (!missing.includes(fact)) missing.push(fact);
  }
  return { outcome, missing: outcome === "unmet" ? [] : missing };
}

/** Puts an answer into its frame: the rule before it, what it rests on by the law of a day behind it. */
export function findingOf(rule: string, answer: Answer<AnyFinding>, basis: readonly Basis[], day: number): AnyFinding {
  const on = lawOfDay(basisFor(answer, basis), day);
  switch (answer.outcome) {
    case "met":
      return { rule, outcome: "met", observed: answer.observed, required: answer.required, basis: on };
    case "unmet": {
      const { reason, observed, required } = answer;
      return ownField(answer, "atLeast") === true
        ? { rule, outcome: "unmet", reason, observed, required, atLeast: true, basis: on }
        : { rule, outcome: "unmet", reason, observed, required, basis: on };
    }
    case "undetermined": {
      const { missing } = answer;
      const reason = ownField(answer, "reason");
      if (reason === undefined) return { rule, outcome: "undetermined", missing, basis: on };
      return Object.hasOwn(answer, "observed")
        ? {
            rule,
            outcome: "undetermined",
            reason,
            observed: answer.observed,
            required: answer.required,
            missing,
            basis: on,
          }
        : { rule, outcome: "undetermined", reason, missing, basis: on };
    }
    case "not-applicable":
      return { rule, outcome: "not-applicable", basis: on };
  }
}

/** Names the facts that are not given, in the order in which they are asked for. */
export function absent<F extends object>(facts: F, ...names: readonly (keyof F & string)[]): readonly string[] {
  return names.filter((name) => facts[name] === undefined);
}

/** Met where nothing is missing; undetermined for want of what is. */
export function metUnless<O, R>(missing: readonly string[], observed: O, required: R) {
  const [first, ...more] = missing;
  return first === undefined ? met(observed, required) : unknown(first, ...more);
}

/** What a finding shows, in words: of one that is undetermined, the facts that it wants. */
export function evidenceOf(
  finding: AnyFinding,
  row: AnyRequirement | undefined,
  factWords: (fact: string) => Bilingual,
): readonly Bilingual[] {
  if (finding.outcome === "not-applicable") return [];
  if (finding.outcome !== "undetermined") return row?.evidence(finding) ?? [];
  const { reason, missing, observed } = finding;
  const shown = observed === undefined ? [] : (row?.evidence({ ...finding, outcome: "unmet" }) ?? []);
  const open = reason === undefined ? [] : [row?.open?.(reason) ?? memberWords(reason, openings)];
  const { zh, en } = listWords(missing.map(factWords));
  return [...shown, ...open, ...(missing.length === 0 ? [] : [{ zh: `缺少：${zh}`, en: `missing: ${en}` }])];
}

function basisFor({ further, instead }: Further, basis: readonly Basis[]): readonly Basis[] {
  if (instead !== undefined) return instead;
  return further === undefined || further.length === 0 ? basis : [...basis, ...further];
}
