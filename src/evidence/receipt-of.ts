import { canonicalJson, halfCharacterIn } from "../base/hash/canonical-json.ts";
import { sha256 } from "../base/hash/sha256.ts";
import { isInputError, refuse, refuseAny } from "../base/input/input-error.ts";
import { type Path, pathText } from "../base/input/issue.ts";
import { lookAt } from "../base/input/look-at.ts";
import { examine } from "../base/input/plain.ts";
import {
  decides,
  missing,
  notAName,
  notListed,
  notTheResult,
  tooShortSalt,
  unknownReference,
  wrongType,
} from "../base/input/wording.ts";
import { admit } from "../kernel/door.ts";
import { lazy } from "../kernel/lazy.ts";
import type { Scorecard } from "../policy/scoring/types.ts";
import { admitTerms } from "../terms/admit-terms.ts";
import { cardFunctions, scorecardRecord } from "../policy/scoring/card.ts";
import { type AnyTerms, termKinds } from "../terms/kinds.ts";
import * as z from "zod";
import { firstDifference } from "./difference.ts";
import { functionsByName } from "./functions.ts";
import { type FunctionName, hashesOf, type Receipt, type ReceiptTerms, type ResultOf } from "./receipt.ts";

/** Facts to leave out of a receipt, such as identity numbers. */
export interface ReceiptOptions {
  /** Their places below the facts, as issues name them: `household`, `loans[0].household`. */
  readonly leaveOut: readonly string[];
  /** What is hashed with them, so that nobody finds them by trying: at least 16 characters, secret, kept by the holder. */
  readonly salt: string;
}

const SALT_LEAST = 16;

const optionsSchema = /* @__PURE__ */ lazy(() =>
  z.strictObject({ leaveOut: z.array(z.string()).min(1), salt: z.string() }),
);

/**
 * Makes the receipt of a decision: plain JSON with everything that a stranger needs to run it again
 * ({@link verifyReceipt}), with the hashes of terms, facts and result.
 *
 * @remarks
 * The result is taken as it is: whether it is what terms and facts give, `verifyReceipt` tells. With `leaveOut` it is
 * computed here too: each text at these places, wherever it stands among the facts, gives way to `sha256:` and the hash
 * of the salt followed by its canonical JSON. A fact that decides something cannot be left out.
 * @throws InputError for a function that there is not, terms of another kind or no card for a score, what is no plain data, a result that says
 * nothing of what made it; with `leaveOut`, for a place that there is not, a fact that decides, and a result that these
 * facts do not give.
 * @example
 * ```ts
 * import { gradeOf, receiptOf, verifyReceipt } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const receipt = receiptOf("gradeOf", changge2017.grading, 96, gradeOf(changge2017.grading, 96));
 * verifyReceipt(JSON.parse(JSON.stringify(receipt)) as typeof receipt).state; // => "verified"
 * ```
 */
export function receiptOf<F extends FunctionName>(
  name: F,
  terms: ReceiptTerms,
  facts: unknown,
  result: ResultOf<F>,
  options?: ReceiptOptions,
): Receipt {
  const own = admitOwn(admitName(name, terms), name);
  const [given, told] = [plainOf(facts, "facts"), plainOf(result, "result") as ResultOf<F>];
  const { made } = told as { readonly made?: { readonly library?: unknown; readonly format?: unknown } }; // if it says so
  if (typeof made?.library !== "string" || typeof made.format !== "number") refuse(missing("result.made"));
  const { library, format } = made as { readonly library: string; readonly format: number }; // by the line above
  const held = options === undefined ? undefined : leaveOut(name, own, given, told, options);
  const of = { terms: own, facts: held === undefined ? given : held.facts, result: held?.result ?? told };
  const left = held === undefined ? {} : { leftOut: held.leftOut };
  return { format, library, function: name, ...of, ...left, hashes: hashesOf(of) };
}

/** A copy of the terms, or of the card, that a function takes. */
function admitOwn(terms: ReceiptTerms, name: FunctionName): ReceiptTerms {
  if (!isOfCards(name)) return admitTerms(terms as AnyTerms, "terms").terms; // what is none is refused
  const { passes } = scorecardRecord;
  const [card] = admit({ schema: scorecardRecord.schema(), passes, value: terms as Scorecard, name: "terms" }); // likewise
  return card;
}

function isOfCards(name: FunctionName): boolean {
  return (cardFunctions as readonly FunctionName[]).includes(name);
}

/** The terms of a function that there is, whose kind they are. */
export function admitName<T>(name: unknown, terms: T, at = { name: "name", terms: "terms" }): T {
  if (typeof name !== "string" || !Object.hasOwn(functionsByName, name))
    refuse(notListed(at.name, Object.keys(functionsByName)));
  const kind: unknown =
    typeof terms === "object" && terms !== null ? Object.getOwnPropertyDescriptor(terms, "kind")?.value : undefined;
  const takes = Object.values(termKinds).find(({ functions }) => functions.includes(name));
  if (takes !== undefined && typeof kind === "string" && kind !== takes.kind)
    refuse(notListed(`${at.terms}.kind`, [takes.kind]));
  return terms;
}

/** A copy of plain data that has canonical JSON. */
function plainOf(value: unknown, name: string): unknown {
  if (value === undefined) refuse(missing(name));
  const { faults, plain } = examine(value, name, name === "facts");
  refuseAny(faults.map(({ issue }) => issue));
  const half = halfCharacterIn(plain);
  if (half !== undefined) refuse(notAName(pathText(name, half)));
  if (name === "result" && (typeof plain !== "object" || plain === null)) refuse(wrongType(name, "object"));
  return plain;
}

/** What is computed by a function of the register. */
export function computed(name: FunctionName, terms: ReceiptTerms, facts: unknown): { readonly kind: string } {
  const call = functionsByName[name] as unknown as (terms: ReceiptTerms, facts: unknown) => { readonly kind: string };
  return call(terms, facts); // behind its own door
}

interface Held {
  readonly facts: unknown;
  readonly result: { readonly kind: string };
  readonly leftOut: readonly string[];
}

function leaveOut(
  name: FunctionName,
  terms: ReceiptTerms,
  facts: unknown,
  result: object,
  options: ReceiptOptions,
): Held {
  const [{ leaveOut: places, salt }] = admit({ schema: optionsSchema(), value: options, name: "options" });
  if (Array.from(salt).length < SALT_LEAST) refuse(tooShortSalt("options.salt", SALT_LEAST));
  const found = places.map((place, i) => ({ place, i, value: textAt(facts, place) }));
  refuseAny(
    found.map(({ i, value }) => (value === undefined ? unknownReference(`options.leaveOut[${String(i)}]`) : undefined)),
  );
  const hidden = new Map(found.map(({ value = "" }) => [value, `sha256:${sha256(salt + canonicalJson(value))}`]));
  const right = computed(name, terms, facts);
  const wrong = firstDifference(result, right, "result");
  if (wrong !== undefined) refuse(notTheResult(wrong.path));
  const heldFacts = replaced(facts, hidden);
  const heldResult = ofHidden(name, terms, heldFacts);
  if (heldResult === undefined || !isTheSameBut(right, heldResult, [...hidden])) refuse(decides("options.leaveOut"));
  return { facts: heldFacts, result: heldResult, leftOut: places.map((place) => `facts.${place}`) };
}

/** What the facts give without those that are left out; undefined where they are refused. */
function ofHidden(name: FunctionName, terms: ReceiptTerms, facts: unknown): { readonly kind: string } | undefined {
  try {
    return computed(name, terms, facts);
  } catch (error) {
    if (!isInputError(error)) throw error;
    return undefined;
  }
}

/** The text at a place as issues write it; undefined where there is none. */
export function textAt(facts: unknown, place: string): string | undefined {
  const steps = stepsOf(place);
  if (steps === undefined) return undefined;
  let at: unknown = facts;
  for (const step of steps) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Readonly<Record<PropertyKey, unknown>>)[step]; // it has it
  }
  return typeof at === "string" && at !== "" ? at : undefined;
}

const STEP = /^(?:\.([A-Za-z_$][\w$]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\])/;

/** The steps of a place: `loans[0].id`. */
function stepsOf(place: string): Path | undefined {
  const steps: PropertyKey[] = [];
  let rest = place.startsWith("[") ? place : `.${place}`;
  while (rest !== "") {
    const [whole, name, index, quoted] = STEP.exec(rest) ?? [];
    if (whole === undefined) return undefined;
    if (name !== undefined) steps.push(name);
    else if (index !== undefined) steps.push(Number(index));
    else if (quoted !== undefined) steps.push(lookAt(() => JSON.parse(quoted) as string) ?? quoted);
    rest = rest.slice(whole.length);
  }
  return steps;
}

/** The same with other texts in place of some. */
function replaced(value: unknown, by: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") return by.get(value) ?? value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((inner) => replaced(inner, by));
  return Object.fromEntries(
    Object.entries(value as Readonly<Record<string, unknown>>).map(([key, inner]) => [key, replaced(inner, by)]),
  );
}

/** Whether a result differs from another only where texts hold what was left out. */
function isTheSameBut(first: unknown, second: unknown, hidden: readonly (readonly [string, string])[]): boolean {
  if (typeof first === "string" && typeof second === "string")
    return first === second || hidden.reduce((text, [from, to]) => text.replaceAll(from, to), first) === second;
  if (typeof first !== "object" || first === null || typeof second !== "object" || second === null)
    return Object.is(first, second);
  const [names, others] = [Object.keys(first), Object.keys(second)];
  const at = (of: object, name: string): unknown => (of as Readonly<Record<string, unknown>>)[name]; // a field of it
  return (
    Array.isArray(first) === Array.isArray(second) &&
    names.length === others.length &&
    names.every((name) => Object.hasOwn(second, name) && isTheSameBut(at(first, name), at(second, name), hidden))
  );
}
