import { owns } from "../../base/input/own-fields.ts";
import { lookAt } from "../../base/input/look-at.ts";
import { examine } from "../../base/input/plain.ts";
import { nameIssue } from "../../kernel/fields.ts";
import { outside } from "../../kernel/door.ts";
import { dayIssue, dayNumber } from "../../base/date/day.ts";
import { type Issue, pathText } from "../../base/input/issue.ts";
import {
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
  const isList = lookAt(() => Array.isArray(relations));
  const canBeRead = lookAt(() => isIterable(relations));
  if (isList === undefined || canBeRead === undefined) return [notPlain(path)];
  if (!canBeRead) return [wrongType(path, "iterable")];
  if (!isList) return readEach(relations as Iterable<unknown>, path, sink); // by the line above
  // A list is plain data like all other, and looked at as closely.
  const { faults, plain } = examine(relations, path);
  const further = isIterable(plain) ? readEach(plain, path, sink) : [];
  return [...faults.map((fault) => fault.issue), ...further.filter(outside(faults.map(({ issue }) => issue.path)))];
}

function readEach(relations: Iterable<unknown>, path: string, sink: RelationSink): readonly Issue[] {
  const issues: (readonly Issue[])[] = [];
  let index = 0;
  for (const relation of relations) {
    const read = lookAt(() => readRelation(relation));
    if (read !== undefined) sink.relation(read.isSpouse, read.first, read.second, read.from, read.through, index);
    else {
      const at = `${path}[${String(index)}]`;
      const found = lookAt(() => issuesOfRelation(relation, at)) ?? [];
      issues.push(found.length > 0 ? found : [notPlain(at)]); // its fields are not its own, or do not let themselves be read
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

/** A relation as it was read. */
interface ReadRelation {
  readonly isSpouse: boolean;
  readonly first: string;
  readonly second: string;
  readonly from: number;
  readonly through: number;
}

/** Reads a relation if all is well with it. Each field is read once. */
function readRelation(value: unknown): ReadRelation | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const row = value as Readonly<Record<string, unknown>>;
  const kind = row["relation"];
  const isSpouse = kind === "spouse";
  if (!isSpouse && kind !== "parent") return undefined;
  let first: unknown;
  let second: unknown;
  let from: unknown;
  let through: unknown;
  for (const key in row) {
    if (key === "relation") continue;
    const field = row[key];
    if (field === undefined) return undefined;
    if (key === (isSpouse ? "a" : "parent")) first = field;
    else if (key === (isSpouse ? "b" : "child")) second = field;
    else if (key === "from") from = field;
    else if (key === "through") through = field;
    else return undefined;
  }
  if (!isName(first) || !isName(second) || first === second) return undefined;
  let fromDay = -Infinity;
  let throughDay = Infinity;
  if (from !== undefined) {
    if (dayIssue(from, "") !== undefined) return undefined;
    fromDay = dayNumber(from as string); // a day by the line above
  }
  if (through !== undefined) {
    if (dayIssue(through, "") !== undefined) return undefined;
    throughDay = dayNumber(through as string); // likewise
  }
  if (throughDay < fromDay) return undefined;
  return { isSpouse, first, second, from: fromDay, through: throughDay };
}

function isName(value: unknown): value is string {
  return nameIssue(value) === undefined;
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
    const issue = row[side] === undefined ? missing(at) : nameIssue(row[side]);
    if (issue !== undefined) issues.push({ ...issue, path: at });
  }
  if (typeof row[first] === "string" && row[first] === row[second]) issues.push(relatedToThemself(`${path}.${second}`));
  const days = (["from", "through"] as const).map((name) => {
    const issue = owns(row, name) ? dayIssue(row[name], `${path}.${name}`) : undefined;
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
  const others = lookAt(() => {
    const fields: PropertyDescriptorMap = Object.getOwnPropertyDescriptors(facts);
    delete fields["relations"];
    return Object.create(Object.getPrototypeOf(facts) as object | null, fields) as Omit<Facts, "relations">; // all the others
  });
  return others ?? facts; // likewise
}

/** The relations among the facts, whatever they are; a getter is not asked. Where the facts are no object, or cannot be looked at, there is nothing to say. */
export function relationsOf(facts: unknown): { readonly value: unknown } | { readonly issue: Issue | undefined } {
  if (typeof facts !== "object" || facts === null) return { issue: undefined };
  const looked = lookAt(() => ({ field: Object.getOwnPropertyDescriptor(facts, "relations") }));
  if (looked === undefined) return { issue: undefined };
  const { field } = looked;
  if (field !== undefined && (!owns(field, "value") || field.enumerable !== true))
    return { issue: notPlain("facts.relations") };
  if (field !== undefined && field.value === undefined) return { issue: explicitUndefined("facts.relations") };
  return { value: field?.value };
}
