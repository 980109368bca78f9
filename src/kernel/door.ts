import type * as z from "zod";
import { InputError } from "../base/input/input-error.ts";
import { type Issue, type Path, pathText } from "../base/input/issue.ts";
import { isOfOneField } from "./between.ts";
import { parse } from "./parse.ts";
import { type Sound, soundOf } from "./sound.ts";
import { examine } from "../base/input/plain.ts";
import {
  aboveMaximum,
  badFormat,
  belowMinimum,
  empty,
  missing,
  notListed,
  notWhole,
  unknownKey,
  wrongType,
} from "../base/input/wording.ts";

/** One argument that comes in: what it must look like, what came, and what it is called. */
export interface Incoming<Value = unknown> {
  readonly schema: z.ZodType;
  readonly value: Value;
  readonly name: string;
}

/**
 * The door of every function: takes in plain data of the right shape and gives a copy of each argument, or
 * throws one InputError with every issue of them all. The host's zod settings have no say: the messages are ours.
 */
export function admit<const Of extends readonly Incoming[]>(...incoming: Of): Copies<Of> {
  const looked = incoming.map((each) => inspect(each));
  const issues = looked.flatMap((each) => each.issues);
  if (issues.length > 0) throw new InputError(issues);
  return looked.map(({ plain }) => plain) as Copies<Of>; // each of the argument at its place
}

/** A copy of each argument. */
type Copies<Of extends readonly Incoming[]> = { readonly [I in keyof Of]: Of[I]["value"] };

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
export function inspect<Value>({ schema, value, name }: Incoming<Value>): Inspected<Value> {
  if (value === undefined) return inspected([missing(name)], [[]], value);
  const { faults, plain } = examine(value, name);
  const cutOut = faults.map((fault) => fault.path);
  const found = parse(schema, plain);
  const issues = faults.map((f) => f.issue);
  if (found.success) return inspected(issues, cutOut, plain as Value); // the value itself, but for what was cut out
  // Where a fault was cut out, the schema sees nothing: that is not a second issue.
  const further = found.error.issues
    .flatMap((issue) => translate(issue, name))
    .filter(outside(issues.map(({ path }) => path)));
  const wrong = [...cutOut, ...found.error.issues.filter(isOfOneField).map((issue) => issue.path)];
  return inspected([...issues, ...further], wrong, plain as Value); // likewise
}

function inspected<Value>(issues: readonly Issue[], wrong: readonly Path[], value: Value): Inspected<Value> {
  return { issues, wrong, sound: soundOf(value, wrong), plain: value };
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
function translate(issue: z.core.$ZodIssue, name: string, above: Path = []): readonly Issue[] {
  const path = pathText(name, [...above, ...issue.path]);
  switch (issue.code) {
    case "custom": {
      const own = issue.params?.["issue"] as Issue | undefined; // fields.ts and between.ts lay it there; `refine` lays none
      if (own === undefined) return [badFormat(path)];
      return [issue.input === undefined ? missing(path) : { ...own, path }]; // an absent field fails every check of its format
    }
    case "invalid_type":
      if (issue.input === undefined && issue.expected !== "never") return [missing(path)];
      return [issue.expected === "int" ? notWhole(path) : wrongType(path, issue.expected)];
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey(pathText(name, [...above, ...issue.path, key])));
    case "invalid_value":
      if (issue.input === undefined) return [missing(path)];
      return [notListed(path, issue.values.map(String))];
    case "too_small":
      return [
        issue.origin === "string" || issue.origin === "array" ? empty(path) : belowMinimum(path, String(issue.minimum)),
      ];
    case "too_big":
      return [aboveMaximum(path, String(issue.maximum))];
    case "invalid_format":
      return [badFormat(path)];
    case "invalid_union":
      if (issue.errors.length === 0)
        return [lacksDiscriminator(issue) ? missing(path) : notListed(path, optionsOf(issue))];
      return nearest(issue.errors).flatMap((inner) => translate(inner, name, [...above, ...issue.path]));
    case "invalid_key":
      return issue.issues.flatMap(() => [unknownKey(path)]);
    case "invalid_element":
      return issue.issues.flatMap((inner) => translate(inner, name, [...above, ...issue.path]));
    case "not_multiple_of":
      return [badFormat(path)];
  }
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
  const field = "discriminator" in issue ? issue.discriminator : undefined;
  return typeof field === "string" && typeof input === "object" && input !== null && !Object.hasOwn(input, field);
}

function optionsOf(issue: z.core.$ZodIssueInvalidUnion): readonly string[] {
  return "options" in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
}
