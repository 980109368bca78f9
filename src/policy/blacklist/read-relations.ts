import { examine } from "../../base/input/plain.ts";
import { outside } from "../../kernel/door.ts";
import { dayIssue, dayNumber } from "../../base/date/day.ts";
import { type Issue, pathText } from "../../base/input/issue.ts";
import {
  empty,
  explicitUndefined,
  missing,
  notPlain,
  notListed,
  outOfOrder,
  relatedToThemself,
  unknownKey,
  wrongType,
} from "../../base/input/wording.ts";

/** What is done with each relation: two persons, and the days on which it holds. */
export interface RelationSink {
  relation(isSpouse: boolean, first: string, second: string, from: number, through: number, index: number): void;
}

/**
 * Goes once through relations, however many, and checks each as it comes. This is the one door that is not
 * zod's: a province has millions of them, and nothing is kept of those that concern nobody.
 */
export function readRelations(relations: unknown, path: string, sink: RelationSink): readonly Issue[] {
  if (relations === undefined) return [missing(path)];
  if (!isIterable(relations)) return [wrongType(path, "iterable")];
  if (!Array.isArray(relations)) return readEach(relations, path, sink);
  // A list is plain data like all other, and looked at as closely.
  const { faults, plain } = examine(relations, path);
  const further = isIterable(plain) ? readEach(plain, path, sink) : [];
  return [...faults.map((fault) => fault.issue), ...further.filter(outside(faults.map(({ issue }) => issue.path)))];
}

function readEach(relations: Iterable<unknown>, path: string, sink: RelationSink): readonly Issue[] {
  const issues: (readonly Issue[])[] = [];
  let index = 0;
  for (const relation of relations) {
    if (!readRelation(relation, index, sink)) {
      const at = `${path}[${String(index)}]`;
      const found = issuesOfRelation(relation, at);
      issues.push(found.length > 0 ? found : [notPlain(at)]); // its fields are not its own
    }
    index += 1;
  }
  return issues.flat();
}

/** Anything that can be gone through, but for a text in a box and a map, which hold no relations. */
function isIterable(value: unknown): value is Iterable<unknown> {
  if (typeof value !== "object" || value === null) return false;
  if (typeof (value as Partial<Iterable<unknown>>)[Symbol.iterator] !== "function") return false;
  return !["[object String]", "[object Map]"].includes(Object.prototype.toString.call(value));
}

/** Hands a relation on if all is well with it. Each field is read once. */
function readRelation(value: unknown, index: number, sink: RelationSink): boolean {
  if (typeof value !== "object" || value === null) return false;
  const row = value as Readonly<Record<string, unknown>>;
  const kind = row["relation"];
  const isSpouse = kind === "spouse";
  if (!isSpouse && kind !== "parent") return false;
  let first: unknown;
  let second: unknown;
  let from: unknown;
  let through: unknown;
  for (const key in row) {
    if (key === "relation") continue;
    const field = row[key];
    if (field === undefined) return false;
    if (key === (isSpouse ? "a" : "parent")) first = field;
    else if (key === (isSpouse ? "b" : "child")) second = field;
    else if (key === "from") from = field;
    else if (key === "through") through = field;
    else return false;
  }
  if (!isName(first) || !isName(second) || first === second) return false;
  let fromDay = -Infinity;
  let throughDay = Infinity;
  if (from !== undefined) {
    if (dayIssue(from, "") !== undefined) return false;
    fromDay = dayNumber(from as string); // a day by the line above
  }
  if (through !== undefined) {
    if (dayIssue(through, "") !== undefined) return false;
    throughDay = dayNumber(through as string); // likewise
  }
  if (throughDay < fromDay) return false;
  sink.relation(isSpouse, first, second, fromDay, throughDay, index);
  return true;
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value.length > 0 && (isPlainAtEnds(value) || value.trim() === value);
}

/** The usual case, without a search for white space. */
function isPlainAtEnds(text: string): boolean {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return first > 32 && first < 128 && last > 32 && last < 128;
}

/** Everything that is wrong with a relation; found only for one that was not let through. */
function issuesOfRelation(value: unknown, path: string): readonly Issue[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [wrongType(path, "object")];
  const row = value as Readonly<Record<string, unknown>>;
  const kind = row["relation"];
  if (kind === undefined) return [missing(`${path}.relation`)];
  if (kind !== "spouse" && kind !== "parent") return [notListed(`${path}.relation`, ["spouse", "parent"])];
  const [first, second] = kind === "spouse" ? (["a", "b"] as const) : (["parent", "child"] as const);
  const known: readonly string[] = ["relation", first, second, "from", "through"];
  const issues: Issue[] = [];
  for (const key in row) if (!known.includes(key)) issues.push(unknownKey(pathText(path, [key])));
  for (const side of [first, second]) {
    const at = `${path}.${side}`;
    const id = row[side];
    if (id === undefined) issues.push(missing(at));
    else if (typeof id !== "string") issues.push(wrongType(at, "string"));
    else if (!isName(id)) issues.push(empty(at));
  }
  if (typeof row[first] === "string" && row[first] === row[second]) issues.push(relatedToThemself(`${path}.${second}`));
  const days = (["from", "through"] as const).map((name) => {
    const issue = name in row ? dayIssue(row[name], `${path}.${name}`) : undefined;
    if (issue !== undefined) issues.push(issue);
    return issue === undefined && typeof row[name] === "string" ? dayNumber(row[name]) : undefined;
  });
  const [from, through] = days;
  if (from !== undefined && through !== undefined && through < from) {
    issues.push(outOfOrder(`${path}.through`, "末日不得早于首日", "must not be before the first day"));
  }
  return issues;
}

/** The facts without their relations, which may be too many to look at twice. */
export function withoutRelations<Facts>(facts: Facts): Omit<Facts, "relations"> {
  if (typeof facts !== "object" || facts === null) return facts; // the door refuses it
  const others: PropertyDescriptorMap = Object.getOwnPropertyDescriptors(facts);
  delete others["relations"];
  return Object.create(Object.getPrototypeOf(facts) as object | null, others) as Omit<Facts, "relations">; // all the others
}

/** The relations among the facts, whatever they are; a getter is not asked. Where the facts are no object, there is nothing to say. */
export function relationsOf(facts: unknown): { readonly value: unknown } | { readonly issue: Issue | undefined } {
  if (typeof facts !== "object" || facts === null) return { issue: undefined };
  const field = Object.getOwnPropertyDescriptor(facts, "relations");
  if (field !== undefined && (!("value" in field) || field.enumerable !== true))
    return { issue: notPlain("facts.relations") };
  if (field !== undefined && field.value === undefined) return { issue: explicitUndefined("facts.relations") };
  return { value: field?.value };
}
