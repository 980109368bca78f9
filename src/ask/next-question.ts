import { owns } from "../base/input/own-fields.ts";
import * as z from "zod";
import { InputError, isInputError, refuse } from "../base/input/input-error.ts";
import { lookAt } from "../base/input/look-at.ts";
import { notListed } from "../base/input/wording.ts";
import { dayIssue, dayNumber } from "../base/date/day.ts";
import { functionsByName } from "../evidence/functions.ts";
import { admit } from "../kernel/door.ts";
import { nameField } from "../kernel/fields.ts";
import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { AnyFinding } from "../kernel/requirement.ts";
import type { Terms } from "../kernel/terms.ts";
import type { Query } from "../policy/access/query/types.ts";
import type { RecordPerson } from "../policy/access/record/types.ts";
import type { ClaimFacts } from "../policy/compensation/types.ts";
import type { HouseholdApplication } from "../policy/eligibility/household/types.ts";
import type { OperatorApplication } from "../policy/eligibility/operator/types.ts";
import type { MonitoringFacts } from "../policy/monitoring/types.ts";
import { admitTerms } from "../terms/admit-terms.ts";
import type { TermValuesByKind } from "../terms/kinds.ts";
import { type DecidingFunction, deciding } from "./deciding.ts";
import { factAt, type FactDescription } from "./description.ts";
import type { AskedRow } from "./rows.ts";

/** The facts of the functions that decide by requirements, by the kind of their terms. */
export interface QuestionedFacts {
  readonly household: HouseholdApplication;
  readonly operator: OperatorApplication;
  readonly compensation: ClaimFacts;
  readonly query: Query;
  readonly record: RecordPerson;
  readonly monitoring: MonitoringFacts;
}

/** What {@link nextQuestion} answers. Plain JSON. */
export interface NextQuestion {
  /** The function that decides. */
  readonly function: DecidingFunction;
  /** What it says of the facts so far; absent while it cannot be asked, because a fact that it needs is not there. */
  readonly outcome?: string;
  /** The fact to ask a person next, with the requirements that wait for it. Absent: no answer of a person changes anything. */
  readonly next?: FactDescription;
  /** All that a person may still be asked as things stand, in the order of asking; the first is `next`. */
  readonly remaining: readonly string[];
  /** Facts that a system hands in, and that are wanting. */
  readonly system: readonly string[];
  /** Terms that are wanting, such as what only an agreement sets. */
  readonly terms: readonly string[];
}

/** What {@link nextQuestion} is told beside the facts. */
export interface NextQuestionOptions {
  /** Facts that nobody can tell: they are not asked. */
  readonly notKnown?: readonly string[];
}

const optionsSchema = (): z.ZodType<NextQuestionOptions> =>
  z.strictObject({ notKnown: z.exactOptional(z.array(nameField())) });

/**
 * Tells which fact to ask next, so that as few questions as possible decide a case: the facts so far go in, and the answer
 * is put to them, until there is no `next`.
 *
 * @remarks
 * The order, always the same for the same facts: first what the function cannot do without, and before the last of it the
 * day of the contract where the edition has days of its own, and what says something where it is left out (who has
 * nothing to say of it names it in `notKnown`); then a fact that alone settles a requirement before one that needs
 * others beside it; of these the one for which more requirements wait; else the order of the declaration. Nothing is asked
 * once the outcome is decided, nothing that was given, nothing that the terms do not ask.
 * Facts of `system` (published rates, calendars) are apart: as long as they are wanting, some outcome may stay open.
 * @throws InputError for terms that decide nothing by requirements, and for what is wrong with the facts so far.
 * @example
 * ```ts
 * import { nextQuestion } from "fupin-credit";
 * import { luoping2023 } from "fupin-credit/packs";
 * nextQuestion(luoping2023.household, {}).next?.path; // => "id"
 * const asked = { id: "A1", appliedOn: "2023-11-01", contractOn: "2023-11-01", amount: "50000", termMonths: 36 };
 * nextQuestion(luoping2023.household, asked).next?.label.zh; // => "户的类别"
 * nextQuestion(luoping2023.household, { ...asked, householdKind: "other" }).next; // => undefined
 * ```
 */
export function nextQuestion<const K extends keyof QuestionedFacts>(
  terms: Terms<K, TermValuesByKind[K]>,
  facts: Partial<QuestionedFacts[K]>,
  options: NextQuestionOptions = {},
): NextQuestion {
  const [{ notKnown = [] }] = admit({ schema: optionsSchema(), value: options, name: "options" });
  const name = functionOf(terms);
  const looked = deciding[name].terms.look(terms);
  if (owns(looked, "issues")) throw new InputError(looked.issues);
  const { rows, described } = looked.prepared;
  const given = facts as Readonly<Record<string, unknown>>; // what the door looks through below
  const needed = described.facts.filter((fact) => fact.needed && ownValue(given, fact.path) === undefined);
  const found = outcomeSoFar(name, terms, given, described.argument, needed);
  const isFact = (path: string): boolean => factAt(described.facts, path) !== undefined;
  const findings = found === undefined ? [] : waiting(found, rows);
  const toAsk = findings.filter(({ missing }) => missing.every(isFact)); // no answer helps where a term is wanting
  const wanted = found === undefined ? atFirst(described.facts, given, rows) : allIn(toAsk);
  const open = wanted.flatMap((path) => {
    const fact = factAt(described.facts, path);
    return fact === undefined || ownValue(given, path) !== undefined ? [] : [fact];
  });
  const paths = open.filter(({ path, from }) => from === "person" && !notKnown.includes(path)).map(({ path }) => path);
  const remaining = found === undefined ? paths : ordered(paths, described.facts, toAsk);
  const [first] = remaining;
  const fact = first === undefined ? undefined : factAt(described.facts, first);
  return freezeDeep({
    function: name,
    ...(found === undefined ? {} : { outcome: found.outcome }),
    ...(fact === undefined ? {} : { next: withReasons(fact, toAsk) }),
    remaining,
    system: open.filter(({ from }) => from === "system").map(({ path }) => path),
    terms: allIn(findings).filter((path) => !isFact(path)),
  });
}

/** What every function that decides says of its findings. */
interface Decided {
  readonly outcome: string;
  readonly missing: readonly string[];
  readonly findings: readonly AnyFinding[];
}

/** The function that decides by terms of this kind. */
function functionOf(terms: unknown): DecidingFunction {
  const kind: unknown =
    typeof terms === "object" && terms !== null
      ? lookAt(() => Object.getOwnPropertyDescriptor(terms, "kind")?.value as unknown)
      : undefined;
  const names = Object.keys(deciding) as DecidingFunction[]; // its own keys
  const name = names.find((one) => deciding[one].kind.kind === kind);
  if (name !== undefined) return name;
  admitTerms(terms, "terms"); // refused for what is wrong with it, where it is no terms at all
  refuse(
    notListed(
      "terms.kind",
      names.map((one) => deciding[one].kind.kind),
    ),
  );
}

/** The value at a place of facts: of records only, what stands in a list has no place of its own. */
function ownValue(facts: unknown, path: string): unknown {
  let at = facts;
  for (const step of path.split(".")) {
    const of = at;
    if (typeof of !== "object" || of === null) return undefined;
    at = lookAt(() => Object.getOwnPropertyDescriptor(of, step)?.value as unknown);
  }
  return at;
}

/** What is found so far; undefined while a fact is missing without which nothing can be judged. */
function outcomeSoFar(
  name: DecidingFunction,
  terms: object,
  facts: object,
  argument: string,
  needed: readonly FactDescription[],
): Decided | undefined {
  const absent = needed.map(({ path }) => `${argument}.${path}`);
  try {
    const call = functionsByName[name] as unknown as (terms: object, facts: object) => Decided; // each has terms and facts of its own
    return call(terms, facts); // behind its own door
  } catch (error) {
    if (!isInputError(error)) throw error;
    const others = error.issues.filter(({ code, path }) => code !== "missing" || !absent.includes(path));
    // Here the argument is called `facts`, whatever the function calls it.
    const issues = others.map((of) => ({ ...of, path: of.path.replace(argument, "facts") }));
    if (issues.length > 0) throw new InputError(issues);
    return undefined;
  }
}

/**
 * What cannot be done without, and before the last of it, so that nothing is judged too early: the day that tells whether
 * the edition holds at all, as long as that is open, and what says something where it is left out.
 */
function atFirst(
  facts: readonly FactDescription[],
  given: Readonly<Record<string, unknown>>,
  rows: readonly AskedRow[],
): readonly string[] {
  const needed = facts.filter((fact) => fact.needed && ownValue(given, fact.path) === undefined);
  const days = openDays(given, rows);
  const before = facts.filter(
    ({ path, absentSays, askedBy }) => days.includes(path) || (absentSays === true && askedBy.length > 0),
  );
  return [...needed.slice(0, -1), ...before, ...needed.slice(-1)].map(({ path }) => path);
}

/** The day for which the edition waits. */
function openDays(given: Readonly<Record<string, unknown>>, rows: readonly AskedRow[]): readonly string[] {
  const appliedOn = ownValue(given, "appliedOn");
  if (typeof appliedOn !== "string" || dayIssue(appliedOn, "") !== undefined) return [];
  return rows
    .filter(({ row, facts }) => (row.rule as string).endsWith("/edition-in-force") && facts.includes("appliedOn"))
    .flatMap(({ row }) => {
      const answer = row.judge({ appliedOn: dayNumber(appliedOn) }, {}, []) as Pick<AnyFinding, "outcome">;
      return answer.outcome === OPEN ? ((answer as { readonly missing?: readonly string[] }).missing ?? []) : [];
    });
}

const OPEN = "undetermined";

/** A finding that waits for facts, with why it asks. */
interface Waiting {
  readonly missing: readonly string[];
  readonly says: AskedRow["says"];
}

/** The findings that wait for facts, while the outcome is open; what decides nothing is not among them. */
function waiting({ outcome, missing: all, findings }: Decided, rows: readonly AskedRow[]): readonly Waiting[] {
  if (outcome !== OPEN) return [];
  return findings.flatMap((finding) => {
    const row = rows.find((one) => one.row.rule === finding.rule);
    const missing = finding.outcome === OPEN ? finding.missing : [];
    return row === undefined || !missing.some((path) => all.includes(path)) ? [] : [{ missing, says: row.says }];
  });
}

/** Every place that one of them waits for, once. */
function allIn(findings: readonly Waiting[]): readonly string[] {
  return [...new Set(findings.flatMap(({ missing }) => missing))];
}

/** In the order of asking. */
function ordered(
  paths: readonly string[],
  facts: readonly FactDescription[],
  findings: readonly Waiting[],
): readonly string[] {
  const names = facts.map(({ path }) => path);
  const rank = (path: string): readonly number[] => {
    const own = findings.filter(({ missing }) => missing.includes(path));
    const settlesAlone = own.some(({ missing }) => missing.length === 1);
    return [settlesAlone ? 0 : 1, -own.length, names.indexOf(path.split(".", 1)[0] ?? "")];
  };
  return paths
    .map((path, i) => ({ path, rank: [...rank(path), i] }))
    .sort((a, b) => firstOther(a.rank, b.rank))
    .map(({ path }) => path);
}

function firstOther(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** A fact with the requirements that wait for it; before anything is judged, with those that look at it. */
function withReasons(fact: FactDescription, findings: readonly Waiting[]): FactDescription {
  const own = findings.filter(({ missing }) => missing.includes(fact.path)).map(({ says }) => says);
  return own.length === 0 ? fact : { ...fact, askedBy: own };
}
