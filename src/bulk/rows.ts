import { copyOfPlain } from "../base/input/plain.ts";
import { InputError, isInputError } from "../base/input/input-error.ts";
import type { Issue } from "../base/input/issue.ts";
import { isOfTheLanguage, owns } from "../base/input/own-fields.ts";
import { badFormat, unknownKey, wrongType } from "../base/input/wording.ts";
import { inspect } from "../kernel/door.ts";
import { frozenCopy } from "../kernel/freeze-deep.ts";
import type { PreparedTerms } from "../kernel/policy.ts";
import type { RecordOf } from "../kernel/record.ts";
import type { AnyValue } from "../kernel/value.ts";
import { rowOfJson } from "./row-of-json.ts";

/** A row that was refused: it stands in the place of its answer, so that no row is lost. */
export interface Refused {
  readonly state: "refused";
  /** Everything that is wrong with it, as the one-call function says it. */
  readonly issues: readonly Issue[];
}

/** What every answer has beside its numbers. */
export interface Answered<Result> {
  readonly state: "answered";
  /** The whole result, byte for byte that of the one-call function; computed when it is asked for. */
  full(): Result;
}

/** A compiled function of rows. */
export interface Rows<Facts, Answer> {
  /** Answers one row. What is wrong with it is its answer, too: it throws nothing for any row. */
  (row: Facts): Answer | Refused;
  /** Answers one row that is a line of JSON. A key that stands in it twice has its last value, as in `JSON.parse`. */
  readonly json: (line: string) => Answer | Refused;
}

/** The facts of a row: what is handed in once for all rows may be left out of each. */
export type RowOf<Facts, Shared extends keyof Facts> = Omit<Facts, Shared> & Partial<Pick<Facts, Shared>>;

/** A compiled function, for this floor. */
export interface Compiled<Facts, Prepared, Answer> {
  readonly rows: Rows<Facts, Answer>;
  readonly t: Prepared;
  /** Answers facts that are plain data, as `JSON.parse` makes it. */
  readonly plain: (facts: unknown) => Answer | Refused;
  /** Answers facts that have passed another door, which lets in no more. */
  readonly passed: (facts: unknown) => Answer | Refused;
}

/** What a compiled function is made of. */
interface RowParts<T extends object, Facts extends object, Slots, Prepared, Answer> {
  readonly terms: PreparedTerms<T, Prepared>;
  readonly record: RecordOf<Facts, Slots>;
  /** What a row is called in its issues; absent: `facts`. */
  readonly called?: string;
  /** What is wrong between terms and facts. */
  readonly against?: (t: Prepared, facts: Facts) => readonly Issue[];
  /** The one-call function. */
  readonly whole: (terms: T, facts: Facts) => unknown;
  /** Judges a row that has passed. `full`: the one-call function on it. */
  readonly answer: (facts: Facts, t: Prepared, full: () => never, slots: Slots | undefined) => Answer;
  /** Whether `answer` wants the slots. */
  readonly wantsSlots?: boolean;
}

/**
 * Makes a function of rows. A row passes the quick door, or it is judged by the one-call function: what that refuses is
 * refused with the same issues.
 */
export function rowsOf<T extends object, Facts extends object, Slots, Prepared, Answer>(
  parts: RowParts<T, Facts, Slots, Prepared, Answer>,
  terms: T,
  shared: Partial<Facts> = {},
): Compiled<Facts, Prepared, Answer> {
  const { record, called = "facts", against, whole, answer, wantsSlots = false } = parts;
  const looked = parts.terms.look(terms);
  const sharing = sharedFacts(shared, record);
  const issues = [...(owns(looked, "issues") ? looked.issues : []), ...sharing.issues];
  if (issues.length > 0 || owns(looked, "issues")) throw new InputError(issues);
  const { prepared: t, own: ownTerms } = looked; // the caller may change theirs later
  const given: Partial<Facts> | undefined = Object.keys(sharing.facts).length === 0 ? undefined : sharing.facts;
  const together = (row: unknown): Facts =>
    (given === undefined || typeof row !== "object" || row === null || Array.isArray(row)
      ? row
      : Object.assign({}, given, row)) as Facts; // as far as the door lets it in
  const judge = (facts: Facts, slots: Slots | undefined): Answer | Refused => {
    try {
      if (against !== undefined && against(t, facts).length > 0) return slowly(facts);
      return answer(facts, t, () => whole(ownTerms, facts) as never, slots); // of the type that the caller names
    } catch (error) {
      if (!isInputError(error)) throw error;
      return slowly(facts);
    }
  };
  /** What the quick door does not pass: the one-call function judges it, with every issue. */
  const slowly = (row: unknown): Answer | Refused => {
    try {
      whole(ownTerms, row as Facts);
      const own = (copyOfPlain(row, true)?.copy ?? row) as Facts; // it has passed
      return answer(own, t, () => whole(ownTerms, own) as never, wantsSlots ? record.slots(own) : undefined);
    } catch (error) {
      if (!isInputError(error)) throw error;
      return { state: "refused", issues: error.issues };
    }
  };
  const quickly = (facts: Facts, isPlain: boolean): Answer | Refused => {
    if (wantsSlots) {
      const slots = record.read(facts, isPlain);
      return slots === undefined ? slowly(facts) : judge(facts, slots);
    }
    return record.passes(facts, isPlain) ? judge(facts, undefined) : slowly(facts);
  };
  const json = (line: string): Answer | Refused => {
    const read = rowOfJson(line);
    return read === undefined ? { state: "refused", issues: [badFormat(called)] } : plain(read.row);
  };
  const plain = (row: unknown): Answer | Refused =>
    isOfTheLanguage() ? quickly(together(row), true) : slowly(together(row));
  const one = (row: Facts): Answer | Refused => {
    const copied = isOfTheLanguage() ? copyOfPlain(row, true) : undefined;
    return copied === undefined ? slowly(together(row)) : plain(copied.copy);
  };
  const passed = (facts: unknown): Answer | Refused => judge(together(facts), undefined);
  return { rows: Object.assign(one, { json: Object.freeze(json) }), t, plain, passed };
}

/** What a compiled function says beside its answers; nobody can change it, nor the lists of it. */
export function sealed<F extends object, More extends object>(rows: F, more: More): F & More {
  for (const part of Object.values(more)) Object.freeze(part);
  Object.freeze(Object.assign(rows, more));
  return rows as F & More; // with them
}

/** Looks through what is handed in for all rows: each field as it would be in a row. */
function sharedFacts<Facts extends object>(
  shared: Partial<Facts>,
  record: Pick<RecordOf<Facts>, "fields">,
): { readonly facts: Partial<Facts>; readonly issues: readonly Issue[] } {
  const fields = record.fields() as unknown as Readonly<Record<string, AnyValue>>; // a value for each field
  const issues: Issue[] = [];
  const facts: Record<string, unknown> = {};
  if (!isObject(shared)) return { facts: {}, issues: [wrongType("shared", "object")] };
  for (const [name, value] of Object.entries(shared)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined) {
      issues.push(unknownKey(`shared.${name}`));
      continue;
    }
    const inspected = inspect({ schema: field.schema(), value: value, name: `shared.${name}` });
    issues.push(...inspected.issues);
    facts[name] = frozenCopy(inspected.plain);
  }
  return { facts: facts as Partial<Facts>, issues }; // its own names
}

/** Whether it has fields, whatever the compiler says of it. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The places of the bits of a mask. */
export function placesOf(mask: number): readonly number[] {
  const places: number[] = [];
  for (let place = 0, rest = mask; rest > 0; place += 1, rest = Math.floor(rest / 2))
    if (rest % 2 === 1) places.push(place);
  return places;
}
