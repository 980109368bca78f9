import { InputError, isInputError, refuse } from "../base/input/input-error.ts";
import { lookAt } from "../base/input/look-at.ts";
import { notListed } from "../base/input/wording.ts";
import { dayIssue, dayNumber } from "../base/date/day.ts";
import { functionsByName } from "../evidence/functions.ts";
import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { AnyFinding } from "../kernel/requirement.ts";
import type { Terms } from "../kernel/terms.ts";
import type { Query } from "../policy/access/query/types.ts";
import type { RecordPerson } from "../policy/access/record/types.ts";
import type { ClaimFacts } from "../policy/compensation/types.ts";
import type { HouseholdApplication } from "../policy/eligibility/household/types.ts";
import type { OperatorApplication } from "../policy/eligibility/operator/types.ts";
import type { MonitoringFacts } from "../policy/monitoring/types.ts";
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

/**
 * Tells which fact to ask next, so that as few questions as possible decide a case: the facts so far go in, and the answer
 * is put to them, until there is no `next`.
 *
 * @remarks
 * The order, always the same for the same facts: first what the function cannot do without, and with it the day of the
 * contract where the edition has days of its own; then a fact that alone settles a requirement before one that needs
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
  { notKnown = [] }: NextQuestionOptions = {},
): NextQuestion {
  const name = functionOf(terms);
  const looked = deciding[name].terms.look(terms);
  if ("issues" in looked) throw new InputError(looked.issues);
  const { rows, described } = looked.prepared;
  const given = facts as Readonly<Record<string, unknown>>; // what the door looks through below
  const needed = described.facts.filter((fact) => fact.needed && ownValue(given, fact.path) === undefined);
  const found = outcomeSoFar(name, terms, given, described.argument, needed);
  const wanted = found === undefined ? atFirst(described.facts, given, rows) : wantedBy(found, rows);
  const placed = wanted.map((path) => ({ path, fact: factAt(described.facts, path) }));
  const open = placed.filter(({ path, fact }) => fact !== undefined && ownValue(given, path) === undefined);
  const ofPersons = open.filter(({ path, fact }) => fact?.from === "person" && !notKnown.includes(path));
  const remaining = ordered(
    ofPersons.map(({ path }) => path),
    described.facts,
    found === undefined ? [] : waiting(found),
  );
  const [first] = remaining;
  const fact = first === undefined ? undefined : factAt(described.facts, first);
  return freezeDeep({
    function: name,
    ...(found === undefined ? {} : { outcome: found.outcome }),
    ...(fact === undefined ? {} : { next: { ...fact, askedBy: reasonsFor(fact, found, rows) } }),
    remaining,
    system: open.filter(({ fact: of }) => of?.from === "system").map(({ path }) => path),
    terms: placed.filter(({ fact: of }) => of === undefined).map(({ path }) => path),
  });
}

/** What every function that decides says of its findings. */
interface Decided {
  readonly outcome: string;
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
  return (
    name ??
    refuse(
      notListed(
        "terms.kind",
        names.map((one) => deciding[one].kind.kind),
      ),
    )
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
    const call = functionsByName[name] as unknown as (terms: object, facts: object) => Decided;
    return call(terms, facts); // behind its own door
  } catch (error) {
    if (!isInputError(error)) throw error;
    const others = error.issues.filter(({ code, path }) => code !== "missing" || !absent.includes(path));
    if (others.length > 0) throw new InputError(others);
    return undefined;
  }
}

/** What cannot be done without, and the day that tells whether the edition holds at all, as long as that is open. */
function atFirst(
  facts: readonly FactDescription[],
  given: Readonly<Record<string, unknown>>,
  rows: readonly AskedRow[],
): readonly string[] {
  const ofEdition = rows.filter(({ row }) => /\/edition-in-force$/.test(row.rule as string));
  const appliedOn = ownValue(given, "appliedOn");
  const isDay = typeof appliedOn === "string" && dayIssue(appliedOn, "") === undefined;
  const open = ofEdition.flatMap(({ row }) => {
    if (!isDay || !(row.looksAt ?? []).includes("appliedOn")) return [];
    const { outcome, missing } = row.judge({ appliedOn: dayNumber(appliedOn) }, {}, []) as {
      readonly outcome: string;
      readonly missing?: readonly string[];
    }; // an answer of a rule
    return outcome === "undetermined" ? (missing ?? []) : [];
  });
  return facts.filter(({ path, needed }) => needed || open.includes(path)).map(({ path }) => path);
}

const OPEN = "undetermined";

/** The findings that wait for facts, while the outcome is open. */
function waiting({
  outcome,
  findings,
}: Decided): readonly { readonly rule: string; readonly missing: readonly string[] }[] {
  if (outcome !== OPEN) return [];
  return findings.flatMap((finding) =>
    finding.outcome === "undetermined" && finding.missing.length > 0
      ? [{ rule: finding.rule, missing: finding.missing }]
      : [],
  );
}

function wantedBy(found: Decided, rows: readonly AskedRow[]): readonly string[] {
  const rules = new Set(rows.map(({ row }) => row.rule as string));
  return [
    ...new Set(
      waiting(found)
        .filter(({ rule }) => rules.has(rule))
        .flatMap(({ missing }) => missing),
    ),
  ];
}

/** In the order of asking. */
function ordered(
  paths: readonly string[],
  facts: readonly FactDescription[],
  findings: readonly { readonly missing: readonly string[] }[],
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

/** The requirements that wait for a fact; before anything is judged, those that look at it. */
function reasonsFor(
  fact: FactDescription,
  found: Decided | undefined,
  rows: readonly AskedRow[],
): FactDescription["askedBy"] {
  if (found === undefined) return fact.askedBy;
  const rules = waiting(found)
    .filter(({ missing }) => missing.includes(fact.path))
    .map(({ rule }) => rule);
  return rows.filter(({ row }) => rules.includes(row.rule as string)).map(({ says }) => says);
}
