import { owns } from "../base/input/own-fields.ts";
import type * as z from "zod";
import { InputError } from "../base/input/input-error.ts";
import { type Issue, type Path, pathText } from "../base/input/issue.ts";
import { isOfOneField } from "./between.ts";
import { parse } from "./parse.ts";
import { type Sound, soundOf } from "./sound.ts";
import { meant } from "../base/input/near.ts";
import { copyOfPlain, examine } from "../base/input/plain.ts";
import { type Note, noteAt, shapeOf } from "./schema-note.ts";
import {
  aboveMaximum,
  badFormat,
  belowMinimum,
  empty,
  emptyName,
  leaveOut,
  missing,
  notListed,
  notWhole,
  otherWord,
  padded,
  readAs,
  unknownKey,
  writtenAsField,
  wrongType,
} from "../base/input/wording.ts";

/** One argument that comes in: what it must look like, what came, and what it is called. */
export interface Incoming<Value = unknown> {
  /** Whether `undefined` is refused: of terms, where a misspelt figure must not take a requirement away. */
  readonly whole?: true;
  readonly schema: z.ZodType;
  /** Whether it certainly passes the schema, told without it: of what is declared as a record. */
  readonly passes?: (value: unknown, isPlain?: boolean) => boolean;
  readonly value: Value;
  readonly name: string;
}

/**
 * The door of every function: takes in plain data of the right shape and gives a copy of each argument, or
 * throws one InputError with every issue of them all. The host's zod settings have no say: the messages are ours.
 */
export function admit<const Of extends readonly Incoming[]>(...incoming: Of): Copies<Of> {
  const quick = quickCopies(incoming);
  if (quick !== undefined) return quick as Copies<Of>; // each of the argument at its place
  const looked = incoming.map((each) => inspect(each));
  const issues = looked.flatMap((each, i) => withRows(each.issues, incoming[i]?.name ?? "", each.plain));
  if (issues.length > 0) throw new InputError(issues);
  return looked.map(({ plain }) => plain) as Copies<Of>; // each of the argument at its place
}

/** A copy of each argument where each can be told to pass without a schema. */
function quickCopies(incoming: readonly Incoming[]): readonly unknown[] | undefined {
  const copies: unknown[] = [];
  for (const { value, passes, whole } of incoming) {
    const copied = passes === undefined ? undefined : copyOfPlain(value, whole !== true);
    if (copied === undefined || passes?.(copied.copy, copied.isOrdinary) !== true) return undefined;
    copies.push(copied.copy);
  }
  return copies;
}

/** A copy of each argument. */
type Copies<Of extends readonly Incoming[]> = { readonly [I in keyof Of]: Of[I]["value"] };

/** Of how many unknown fields of one record it is guessed what was meant. */
const GUESSED_MOST = 20;

/** Every issue of one argument. */
export function issuesOf(incoming: Incoming): readonly Issue[] {
  return inspect(incoming).issues;
}

/** What was found in one argument. */
export interface Inspected<Value> {
  readonly issues: readonly Issue[];
  /** The places that are wrong in themselves. */
  readonly wrong: readonly Path[];
  /** For checks between the others. */
  readonly sound: Sound<Value>;
  /** A copy of what came, from which what is no plain data is cut out. */
  readonly plain: Value;
}

/** Looks one argument through. */
export function inspect<Value>({ schema, value, name, whole }: Incoming<Value>): Inspected<Value> {
  if (value === undefined) return inspected([missing(name)], [[]], value);
  const { faults, plain } = examine(value, name, whole !== true);
  const cutOut = faults.map((fault) => fault.path);
  const found = parse(schema, plain);
  const issues = faults.map((f) => f.issue);
  if (found.success) return inspected(issues, cutOut, plain as Value); // the value itself, but for what was cut out
  // Where a fault was cut out, the schema sees nothing: that is not a second issue.
  const further = found.error.issues
    .flatMap((issue) => translate(issue, name, schema))
    .filter(outside(issues.map(({ path }) => path)));
  const wrong = [...cutOut, ...found.error.issues.filter(isOfOneField).map((issue) => issue.path)];
  return inspected([...issues, ...further], wrong, plain as Value); // likewise
}

function inspected<Value>(issues: readonly Issue[], wrong: readonly Path[], value: Value): Inspected<Value> {
  return { issues, wrong, sound: soundOf(value, wrong), plain: value };
}

const IN_A_ROW = /^([A-Za-z_$][\w$]*)((?:\.[A-Za-z_$][\w$]*)*)\[(\d+)\]/;

/** Names the row of each issue that is in one: its place in the first list, and its id. */
export function withRows(issues: readonly Issue[], name: string, value: unknown): readonly Issue[] {
  return issues.map((issue) => {
    const [, root, fields = "", index] = IN_A_ROW.exec(issue.path) ?? [];
    if (index === undefined || root !== name) return issue;
    const steps = [...fields.split(".").slice(1), index];
    const id = [...steps, "id"].reduce<unknown>(ownValue, value);
    return { ...issue, row: Number(index), ...(typeof id === "string" ? { id } : {}) };
  });
}

function ownValue(of: unknown, name: string): unknown {
  return typeof of === "object" && of !== null ? Object.getOwnPropertyDescriptor(of, name)?.value : undefined;
}

/** Tells of issues whether they are neither at one of these places nor inside it. */
export function outside(places: readonly string[]): (issue: Issue) => boolean {
  if (places.length === 0) return () => true;
  const known = new Set(places);
  return ({ path }) => {
    if (known.has(path)) return false;
    for (let end = path.length - 1; end > 0; end--)
      if ((path[end] === "." || path[end] === "[") && known.has(path.slice(0, end))) return false;
    return true;
  };
}

/** Says a zod issue in our words. Its own text is never used. */
export function translate(
  issue: z.core.$ZodIssue,
  name: string,
  schema: z.core.$ZodType | undefined,
  above: Path = [],
): readonly Issue[] {
  const place = [...above, ...issue.path];
  const said = inOurWords(issue, name, noteAt(schema, issue.path), above);
  // What was meant is told instead of what is wrong.
  if (issue.input === null && place.length > 0) return said.map(leaveOut);
  if (isPadded(issue)) return [padded(pathText(name, place))];
  return said;
}

/** Whether a text is only wrong, or wrong too, by white space at its ends. */
function isPadded({ code, input }: z.core.$ZodIssue): boolean {
  const isText = code === "custom" || code === "invalid_value" || code === "invalid_format";
  return isText && typeof input === "string" && input.trim() !== "" && input.trim() !== input;
}

function inOurWords(issue: z.core.$ZodIssue, name: string, note: Note, above: Path): readonly Issue[] {
  const place = [...above, ...issue.path];
  const path = pathText(name, place);
  switch (issue.code) {
    case "custom": {
      const own = issue.params?.["issue"] as Issue | undefined; // fields.ts and between.ts lay it there; `refine` lays none
      if (own === undefined) return [badFormat(path)];
      return [issue.input === undefined ? missing(path) : { ...own, path }]; // an absent field fails every check of its format
    }
    case "invalid_type":
      if (issue.input === undefined && issue.expected !== "never") return [missing(path)];
      return [issue.expected === "int" ? notWhole(path) : wrongType(path, issue.expected)];
    case "unrecognized_keys": {
      const fields = note.fields();
      return issue.keys.map((key, i) =>
        unknownKey(pathText(name, [...place, key]), i < GUESSED_MOST ? meant(key, fields) : undefined),
      );
    }
    case "invalid_value": {
      if (issue.input === undefined) return [missing(path)];
      const options = issue.values.map(String);
      const known = options.map((option, i) => ({
        name: option,
        ...(note.labels[i] === undefined ? {} : { label: note.labels[i] }),
      }));
      const word = typeof issue.input === "string" ? meant(issue.input, known) : undefined;
      return [word === undefined ? notListed(path, options, note.labels) : otherWord(path, word)];
    }
    case "too_small":
      if (issue.origin === "array") return [empty(path)];
      return [issue.origin === "string" ? emptyName(path) : belowMinimum(path, String(issue.minimum))];
    case "too_big":
      return [aboveMaximum(path, String(issue.maximum))];
    case "invalid_format":
      return [badFormat(path)];
    case "invalid_union": {
      if (issue.errors.length === 0)
        return [lacksDiscriminator(issue) ? missing(path) : notListed(path, optionsOf(issue))];
      const field = fieldMeant(issue.input, note.variants);
      if (field !== undefined) return [writtenAsField(path, field, exampleOf(issue.input))];
      const whole = allButUnknown(issue.errors);
      const errors = whole ?? nearest(issue.errors);
      const variant = note.variants[(issue.errors as readonly unknown[]).indexOf(errors)];
      if (whole !== undefined) return whole.flatMap((each) => translate(each, name, variant, place));
      const of = branchOf(variant, note.variants);
      const inner = errors.flatMap((each) => translate(each, name, variant, place));
      return of === undefined || typeof issue.input !== "object" ? inner : inner.map((each) => readAs(each, of));
    }
    case "invalid_key":
      return issue.issues.flatMap(() => [unknownKey(path)]);
    case "invalid_element":
      return issue.issues.flatMap((inner) => translate(inner, name, undefined, place));
    case "not_multiple_of":
      return [badFormat(path)];
  }
}

/** What cannot be left out of a variant. */
function neededIn(variant: z.core.$ZodType | undefined): readonly string[] {
  return Object.entries(shapeOf(variant)).flatMap(([field, schema]) =>
    schema._zod.optin === undefined ? [field] : [],
  );
}

/** The field that alone would hold what came bare, where a variant needs no other. */
function fieldMeant(input: unknown, variants: readonly z.core.$ZodType[]): string | undefined {
  if (typeof input !== "string") return undefined;
  const found = variants.flatMap((variant) => {
    const [field, ...others] = neededIn(variant);
    const schema = field === undefined ? undefined : shapeOf(variant)[field];
    return field === undefined || others.length > 0 || schema === undefined || !passes(schema, input) ? [] : [field];
  });
  return found.length === 1 ? found[0] : undefined;
}

function passes(schema: z.core.$ZodType, value: unknown): boolean {
  return parse(schema, value).success;
}

/** An example in place of what came, which may be personal data. */
function exampleOf(input: unknown): string {
  return typeof input === "string" && input.endsWith("%") ? '"4.35%"' : '"…"';
}

/** What tells the variant that was meant from the others: what only it needs. */
function branchOf(variant: z.core.$ZodType | undefined, all: readonly z.core.$ZodType[]): string | undefined {
  const others = all.filter((other) => other !== variant).flatMap(neededIn);
  const own = neededIn(variant).filter((field) => !others.includes(field));
  return own.length === 0 ? undefined : `{ ${own.join(", ")} }`;
}

/**
 * Of the variants of a union, the only one that is whole and has fields too many: it is meant. zod from 4.5 on gives its issues
 * by themselves, earlier ones in those of the union.
 */
function allButUnknown(variants: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | undefined {
  const whole = variants.filter((issues) => issues.every(({ code }) => code === "unrecognized_keys"));
  return whole.length === 1 ? whole[0] : undefined;
}

/**
 * Of the variants of a union, the one that comes closest is the one the caller meant. A word of ours that stands beside
 * something else is meant by none that is no word.
 */
function nearest(variants: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] {
  const others = variants.filter((issues) => !issues.some(isOtherThanWord));
  return [...(others.length === 0 ? variants : others)].sort((a, b) => a.length - b.length)[0] ?? [];
}

function isOtherThanWord({ code, path, input }: z.core.$ZodIssue): boolean {
  return code === "invalid_value" && path.length === 0 && typeof input === "object";
}

/** Whether a union that a field tells apart came without that field, or did not come at all. */
function lacksDiscriminator(issue: z.core.$ZodIssueInvalidUnion): boolean {
  const { input } = issue;
  if (input === undefined) return true;
  const field = owns(issue, "discriminator") ? issue.discriminator : undefined;
  return typeof field === "string" && typeof input === "object" && input !== null && !Object.hasOwn(input, field);
}

function optionsOf(issue: z.core.$ZodIssueInvalidUnion): readonly string[] {
  return owns(issue, "options") && Array.isArray(issue.options) ? issue.options.map(String) : [];
}
