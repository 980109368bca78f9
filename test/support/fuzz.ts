import { createContext, Script } from "node:vm";
import { argumentNames } from "./argument-names.ts";
import { oddities, THROWN, type Place, placesOf, placeText, valueAt, type Way, ways, withValue } from "./damage.ts";
import { UNTIL_IT_HANGS } from "./hang.ts";
import { type Draw, drawsOf, oneOf } from "./random.ts";
import { type Api, callsOf, samplesOf } from "./samples/index.ts";
import type { Calls } from "./samples/sample.ts";
import { explainedCalls } from "./samples/told.ts";

/*
 * Calls public functions with damaged terms, facts and results, each call drawn from the seed and its own number alone,
 * so that one call can be made again without the others. What comes out must be a result, which is plain data, or one
 * InputError that says where and in both languages.
 */

/** One call that is made in damaged ways. */
interface Sound {
  readonly args: readonly unknown[];
  readonly places: () => readonly Place[];
  /** Whether a fault of some kind at a place may be answered. */
  readonly mayAnswer: (kind: string, place: Place, value: unknown) => boolean;
  /** Places of streams of the caller's, whose own errors are his and handed on as they are. */
  readonly streams: readonly string[];
}

interface Target {
  readonly name: string;
  readonly call: (...args: never) => unknown;
  /** What the function calls its arguments. */
  readonly parameters: readonly string[];
  readonly calls: readonly [Sound, ...Sound[]];
  /** It hands back what is the caller's own, whatever else stands in it. */
  readonly loose: boolean;
}

/** Something else than a result or an InputError. */
export interface Finding {
  readonly call: number;
  readonly function: string;
  readonly at: string;
  readonly kinds: readonly string[];
  readonly came: string;
}

/** What a run of calls came to. */
export interface FuzzRecord {
  readonly seed: number;
  readonly functions: readonly string[];
  readonly kinds: readonly string[];
  readonly calls: number;
  readonly answered: number;
  readonly refused: number;
  /** Errors that a stream of the caller's threw itself. */
  readonly handedOn: number;
  readonly findings: readonly Finding[];
}

/** Public functions that are not called, and why. */
export const leftOut: readonly { readonly names: RegExp; readonly because: string }[] = [
  {
    names: /^explain[A-Z]/,
    because: "explains a result of one kind as it is, since results have no schema yet; `explain` is the door of all",
  },
  {
    names: /^pack$/,
    because:
      "writes a pack down in code, where the compiler holds it to the articles; what it makes is checked when used",
  },
  {
    names: /^sortRows$/,
    because: "takes a schema or a function of the caller's; its own tests hand it rows that are none",
  },
  {
    names: /^(readResult|receiptOf|verifyReceipt)$/,
    because: "stored results and receipts have damage of their own in `test/evidence`",
  },
  { names: /^InputError$/, because: "a class; the package makes its instances" },
];

/** Every kind of damage: what stands at a place, and how arguments stand to each other. */
export const kinds: readonly string[] = [
  ...Object.keys(ways),
  ...Object.keys(oddities),
  ...["what stands elsewhere", "arguments exchanged", "an argument too few", "an argument too many"],
];

const allWays: Readonly<Record<string, Way>> = { ...ways, ...oddities };

/** Functions with their calls, from all that the entries export. */
export function targetsOf(api: Api): readonly Target[] {
  const all = callsOf(api);
  const samples: Readonly<Record<string, Partial<Calls<readonly unknown[]>>>> = samplesOf(api);
  const asked = [...new Set(all.map(({ of }) => of))].map((name): Target => {
    const { iterables = [], loose = false, points } = samples[name] ?? {};
    const parameters = argumentNames(api[name]);
    const isFirst = (call: { readonly name: string }): boolean => call.name === name && Object.hasOwn(samples, name);
    const calls = all
      .filter(({ of }) => of === name)
      .map((call) => ({
        ...soundOf(call.args),
        streams: iterables,
        mayAnswer: (kind: string, place: Place, value: unknown): boolean => {
          if (!isFirst(call) || loose || !Object.hasOwn(ways, kind)) return true;
          const at = placeText(named(parameters, place));
          if (value instanceof Set && iterables.includes(at)) return true;
          return (kind === "no whole number" || kind === "a negative number") && points?.(at) === true;
        },
      }));
    return { name, call: api[name], parameters, calls: atLeastOne(calls), loose };
  });
  const results = explainedCalls(api).map(({ result }) => result);
  const pages = results.map((result, i) => api.explain(result, { language: i % 2 === 0 ? "zh" : "en" }));
  const told = (
    name: "explain" | "writeLetter" | "renderText" | "renderMarkdown" | "isInputError",
    args: readonly unknown[][],
  ): Target => ({
    ...{ name, call: api[name], parameters: argumentNames(api[name]) },
    // Results have no schema yet: what stands in one is said as it is.
    loose: name === "explain" || name === "writeLetter",
    calls: atLeastOne(args.map((each) => ({ ...soundOf(each), streams: [], mayAnswer: () => true }))),
  });
  return [
    ...asked,
    told(
      "explain",
      results.map((result, i) => [result, { language: i % 2 === 0 ? "en" : "zh" }]),
    ),
    told(
      "writeLetter",
      results.map((result, i) => [
        result,
        { language: i % 2 === 0 ? "zh" : "en", audience: (["applicant", "officer", "auditor"] as const)[i % 3] },
      ]),
    ),
    told(
      "renderText",
      pages.map((page) => [page]),
    ),
    told(
      "renderMarkdown",
      pages.map((page) => [page]),
    ),
    told("isInputError", [[{ name: "InputError", code: "FUPIN_CREDIT_INPUT", issues: [], message: "" }]]),
  ];
}

/** Functions that are neither called nor left out with a reason. */
export function forgotten(api: Api): readonly string[] {
  const called = new Set(targetsOf(api).map(({ name }) => name));
  return Object.entries(api)
    .filter(([name, value]) => typeof value === "function" && !called.has(name))
    .map(([name]) => name)
    .filter((name) => !leftOut.some(({ names }) => names.test(name)));
}

/** Makes some calls, from one number on. */
export function fuzz(api: Api, seed: number, calls: number, from = 0): FuzzRecord {
  const targets = targetsOf(api);
  const findings: Finding[] = [];
  const end = from + calls;
  let answered = 0;
  let refused = 0;
  let handedOn = 0;
  let number = from;
  const one = (): void => {
    const made = callOf(targets, drawsOf(seed, number));
    const came = outcomeOf(api, made);
    if (came === "answered") answered += 1;
    else if (came === "refused") refused += 1;
    else if (came === "handed on") handedOn += 1;
    else findings.push(findingOf(number, made, came));
  };
  const some = (): void => {
    for (const last = Math.min(number + AT_ONCE, end); number < last; number += 1) one();
  };
  const script = new Script("some()");
  const context = createContext({ some });
  while (number < end) {
    try {
      script.runInContext(context, { timeout: UNTIL_IT_HANGS });
    } catch (error) {
      if (codeOf(error) !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
      findings.push(findingOf(number, callOf(targets, drawsOf(seed, number)), "no end"));
      number += 1;
    }
  }
  return { seed, functions: targets.map(({ name }) => name), kinds, calls, answered, refused, handedOn, findings };
}

/** The code of an error, which is of another realm. */
function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}

/** How many calls are made under one watch for what never ends. */
const AT_ONCE = 1000;

interface Made {
  readonly target: Target;
  readonly args: readonly unknown[];
  readonly steps: readonly { readonly kind: string; readonly place: Place }[];
  readonly mustRefuse: boolean;
  /** A stream of the caller's came that throws. */
  readonly throwsItself: boolean;
}

/** The call that the draws make: one fault mostly, two or three at times. */
function callOf(targets: readonly Target[], draw: Draw): Made {
  const target = oneOf(draw, targets);
  const sound = draw(2) === 0 ? target.calls[0] : oneOf(draw, target.calls);
  const wanted = oneOf(draw, [1, 1, 1, 2, 3]);
  const steps: Made["steps"][number][] = [];
  let { args } = sound;
  let mustRefuse = wanted === 1;
  for (let tries = 0; steps.length === 0 || (steps.length < wanted && tries < 10); tries += 1) {
    const kind = oneOf(draw, kinds);
    const whole = steps.length === 0 ? ofArguments(kind, sound.args, draw) : undefined;
    if (whole !== undefined)
      return { target, args: whole, steps: [{ kind, place: [] }], mustRefuse: false, throwsItself: false };
    const fault = faultOf(kind, sound, steps, draw);
    if (fault === undefined) continue; // this kind has no place here
    mustRefuse &&= !sound.mayAnswer(kind, fault.place, fault.value);
    args = withValue(args, fault.place, fault.value) as readonly unknown[]; // the list of arguments stays
    steps.push({ kind, place: fault.place });
  }
  const throwsItself = steps.some(
    ({ kind, place }) => kind === THROWS && sound.streams.includes(placeText(named(target.parameters, place))),
  );
  return { target, args, steps, mustRefuse, throwsItself };
}

/** The kind of damage that is a stream which throws. */
const THROWS = "a thenable, and what is gone through";

function ofArguments(kind: string, args: readonly unknown[], draw: Draw): readonly unknown[] | undefined {
  switch (kind) {
    case "arguments exchanged":
      return args.length < 2 ? undefined : args.toReversed();
    case "an argument too few":
      return args.slice(0, -1);
    case "an argument too many":
      return [...args, oneOf(draw, [undefined, null, {}, "5"])];
    default:
      return undefined;
  }
}

/** A fault of a kind at a place that no other fault has touched. */
function faultOf(
  kind: string,
  { args, places }: Sound,
  steps: Made["steps"],
  draw: Draw,
): { readonly place: Place; readonly value: unknown } | undefined {
  for (let tries = 0; tries < 10; tries += 1) {
    const place = oneOf(draw, places());
    if (steps.some((step) => isWithin(step.place, place) || isWithin(place, step.place))) continue;
    const here = valueAt(args, place);
    const faults =
      kind === "what stands elsewhere"
        ? [{ value: valueAt(args, oneOf(draw, places())) }]
        : (allWays[kind]?.(here) ?? []);
    if (faults.length > 0) return { place, value: oneOf(draw, faults).value };
  }
  return undefined;
}

const isWithin = (place: Place, of: Place): boolean => of.every((step, i) => place[i] === step);

function outcomeOf(api: Api, { target, args, mustRefuse, throwsItself }: Made): string {
  let result: unknown;
  try {
    result = Reflect.apply(target.call, undefined, args);
  } catch (error) {
    if (throwsItself && error instanceof RangeError && error.message === THROWN) return "handed on";
    return faultOfRefusal(api, error) ?? "refused";
  }
  if (mustRefuse) return "an answer to what must be refused";
  return target.loose || isPlain(result, 0) ? "answered" : "an answer that is no plain data";
}

/** What is wrong with what was thrown; nothing if it is an InputError as it should be. */
function faultOfRefusal(api: Api, error: unknown): string | undefined {
  try {
    if (!api.isInputError(error)) return `thrown: ${shown(error)}`;
    const { issues } = error;
    if (!(issues.length > 0)) return "an InputError without an issue";
    if (issues.length > MOST_ISSUES) return `${String(issues.length)} issues`;
    const isSaid = ({ code, path, message }: (typeof issues)[number]): boolean =>
      [code, path, message.zh, message.en].every((text) => typeof text === "string" && text !== "");
    if (!issues.every(isSaid)) return "an issue without its code, its path or a message in both languages";
    return isPlain(issues, 0) ? undefined : "issues that are no plain data";
  } catch (inLooking) {
    return `thrown, and not to be looked at: ${shown(inLooking)}`;
  }
}

/** More than the places of any sample: a list of nothing was gone through, however long it said it was. */
const MOST_ISSUES = 100_000;

/** What was thrown may be anything. */
function shown(error: unknown): string {
  try {
    return error instanceof Error ? `${error.name}: ${error.message.slice(0, 200)}` : `a ${typeof error}`;
  } catch {
    return "something that cannot be looked at";
  }
}

/** How deep a result may go. */
const DEEP = 40;

/** Whether a result is plain data: what JSON gives back as it was. */
function isPlain(value: unknown, depth: number): boolean {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (value === undefined) return depth === 0; // nothing was found
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== "object" || depth > DEEP) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (Array.isArray(value) ? prototype !== Array.prototype : prototype !== Object.prototype && prototype !== null)
    return false;
  return Reflect.ownKeys(value).every(
    (key) =>
      (key === "length" && Array.isArray(value)) ||
      (typeof key === "string" && isPlain(Reflect.get(value, key), depth + 1)),
  );
}

function findingOf(call: number, { target, steps }: Made, came: string): Finding {
  return {
    ...{ call, function: target.name, came },
    at: steps.map(({ place }) => placeText(named(target.parameters, place))).join(", "),
    kinds: steps.map(({ kind }) => kind),
  };
}

/** A place below the list of arguments, with the name of the argument. */
function named(parameters: readonly string[], [first = "", ...rest]: Place): Place {
  return [parameters[Number(first)] ?? first, ...rest];
}

function soundOf(args: readonly unknown[]): Pick<Sound, "args" | "places"> {
  let found: readonly Place[] | undefined;
  return { args, places: () => (found ??= placesOf(args).filter((place) => place.length > 0)) };
}

function atLeastOne<T>([first, ...rest]: readonly T[]): readonly [T, ...T[]] {
  if (first === undefined) throw new Error("a function without a call");
  return [first, ...rest];
}
