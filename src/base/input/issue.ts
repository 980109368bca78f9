import type { Bilingual } from "./bilingual.ts";

/** What can be wrong with an input, as a list: for schemas. */
export const ISSUE_CODES = [
  "missing",
  "unknown-key",
  "explicit-undefined",
  "not-plain",
  "sparse-array",
  "circular",
  "too-deep",
  "wrong-type",
  "not-listed",
  "not-a-finite-number",
  "not-a-whole-number",
  "below-minimum",
  "above-maximum",
  "empty",
  "padded",
  "whole-pack",
  "not-a-name",
  "bad-format",
  "not-an-amount",
  "too-many-decimals",
  "amount-too-large",
  "negative-amount",
  "not-a-percent",
  "percent-without-sign",
  "not-a-day",
  "no-such-day",
  "out-of-order",
  "more-than-owed",
  "not-told-apart",
  "repeated-id",
  "mixed-households",
  "unknown-reference",
  "shares-not-whole",
  "overlapping",
  "term-set-twice",
  "unknown-reading",
  "foreign-term",
  "rate-not-known",
  "not-in-calendar",
  "related-to-themself",
  "contradictory-relations",
  "contradictory",
  "wrong-count",
  "direction-broken",
  "too-short",
  "not-the-result",
  "decides",
] as const;

/** What can be wrong with an input. The list is closed, and a code is never given a second meaning. */
export type IssueCode = (typeof ISSUE_CODES)[number];

/** One thing that is wrong, and where. */
export interface Issue {
  readonly code: IssueCode;
  /** The place, from the argument's name on: `application.loans[0].amount`. */
  readonly path: string;
  readonly message: Bilingual;
  /** Where it is in a row of a list: which, counted from 0 as the path counts. */
  readonly row?: number;
  /** The `id` of that row, where it has one. */
  readonly id?: string;
}

/** An issue as one line of text, without its place. */
export function textOf({ message }: Issue): string {
  return `${message.zh} / ${message.en}`;
}

/** A place inside an argument: keys of objects and indexes of arrays. */
export type Path = readonly PropertyKey[];

/** Writes a place as a person would type it: `loans[0].amount`, `stated["changge-2017-64#loan 3"]`. */
export function pathText(root: string, path: Path): string {
  let text = root;
  for (const step of path) {
    if (typeof step === "number") text += `[${String(step)}]`;
    else if (typeof step === "string" && /^[A-Za-z_$][\w$]*$/.test(step)) text += `.${step}`;
    else text += `[${typeof step === "string" ? JSON.stringify(step) : String(step)}]`;
  }
  return text;
}
