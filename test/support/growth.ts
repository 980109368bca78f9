import { portfolioLoanRecord } from "../../src/book/portfolio/facts.ts";
import { argumentNames } from "./argument-names.ts";
import { aBookLoan } from "./builders.ts";
import { operationsOf, watched } from "./count.ts";
import { type Place, placesOf, placeText, valueAt, withValue } from "./damage.ts";
import { answerOf, type Api, callsOf, type SampleCall } from "./samples/index.ts";
import { explainableKinds, explainedCalls } from "./samples/told.ts";
import type { ListTaker } from "./takes-lists.ts";
import type { Explainable } from "../../src/explain/explain.ts";

/*
 * Lets every list of every sample grow, and counts what the function then does. Which lists there are follows from the
 * samples; how an item must differ from the one before follows from what the function refuses.
 */

/** One list that grows, at sizes that double. */
export interface Growth {
  readonly function: string;
  readonly list: string;
  /** What differs from item to item. */
  readonly differs: readonly string[];
  readonly comes: "answered" | "refused";
  readonly sizes: readonly number[];
  readonly operations: readonly number[];
}

/** How an item differs from the one before: at a place in it, in a way. */
type Rules = ReadonlyMap<string, Rule>;
type Rule = "name" | "day" | "amount" | "number";

interface Growing {
  readonly call: SampleCall;
  readonly parameters: readonly string[];
  readonly place: Place;
  /** The item that further ones are made after. */
  readonly item: unknown;
}

/** Doublings of a size. */
const DOUBLINGS = 4;

/** Every list of every function, or those that are chosen, at sizes from one on. */
export function* growthOf(
  api: Api,
  from: number,
  takers: readonly ListTaker[],
  isChosen: (of: string, list: string) => boolean = () => true,
): Generator<Growth> {
  const sizes = sizesFrom(from);
  const kinds = explainableKinds(api);
  const wrapped = byOneSchema(api);
  for (const call of callsToGrow(api, takers)) {
    const parameters = argumentNames(wrapped[call.of]);
    for (const place of listsIn(call, wrapped)) {
      if (!isChosen(call.of, placeText(named({ parameters, place })))) continue;
      for (const item of itemsToRepeat(valueAt(call.args, place)))
        yield* growthsOf(wrapped, { call, parameters, place, item }, sizes, kinds);
    }
  }
}

/** The sizes that double. */
export function sizesFrom(from: number): readonly number[] {
  return Array.from({ length: DOUBLINGS + 1 }, (_, i) => from * 2 ** i);
}

/** The functions of which a list can grow here. */
export function grownFunctions(api: Api, takers: readonly ListTaker[]): readonly string[] {
  const wrapped = byOneSchema(api);
  return callsToGrow(api, takers).flatMap((call) => (listsIn(call, wrapped).length > 0 ? [call.of] : []));
}

/** What can be explained of the samples' results; they are run once. */
function resultsOf(api: Api): readonly Explainable[] {
  let results = known.get(api);
  if (results === undefined) known.set(api, (results = explainedCalls(api).map(({ result }) => result)));
  return results;
}

const known = new WeakMap<Api, readonly Explainable[]>();

/** Rows are sorted by the schema of loans: a schema cannot be copied, and takes no list. */
function byOneSchema(api: Api): Api {
  const sortRows = (rows: readonly unknown[]): unknown => api.sortRows(portfolioLoanRecord.schema(), rows);
  return { ...api, sortRows: sortRows as unknown as Api["sortRows"] }; // as it is called here
}

/** The first call of every function and what stands beside it, and calls of those that tell of results or make packs. */
function callsToGrow(api: Api, takers: readonly ListTaker[]): readonly SampleCall[] {
  const results = resultsOf(api);
  const page = api.explain(results[0] as Explainable, { language: "zh" }); // there are results
  const english = { language: "en" } as const;
  const further: readonly (readonly [of: string, args: readonly unknown[]])[] = [
    ["explain", [results[0], english]],
    ["writeLetter", [results[0], { ...english, audience: "auditor" }]],
    ["renderText", [page]],
    ["renderMarkdown", [page]],
    ["sortRows", [[aBookLoan()]]],
    ["pack", [{ pack: "ours", edition: "1" }, { "ours#1": { household: { purposes: ["building"] } } }, ["household"]]],
    ...takers.flatMap(({ name, kind }) => {
      const own = results.filter((result) => result.kind === kind);
      const [largest] = own.sort((a, b) => placesOf(b).length - placesOf(a).length);
      return kind === undefined || largest === undefined ? [] : [[name, [largest, english]] as const];
    }),
  ];
  return [
    ...callsOf(api).filter(({ name, of, grows }) => name === of || grows === true),
    ...further.map(([of, args]) => ({ name: of, of: of as SampleCall["of"], args })), // a function of the package
  ];
}

/**
 * How the work grows with each doubling: two where it is linear, four where it is a square. Of the last two doublings
 * against the two before, since a single one also counts what a year or a month more brings with it.
 */
export function lastRatio({ operations }: Growth): number {
  const [first = 0, , middle = 0, before = 0, last = 0] = operations.slice(-5);
  const ofTwo = Math.sqrt((last - middle) / Math.max(middle - first, 1));
  return Math.min(ofTwo, (last - before) / Math.max(before - middle, 1)); // a short list may come to something else
}

/** Whether the work grows with the size, or a little more, as sorting does; less than an operation an item is none. */
export function isLinear(growth: Growth): boolean {
  const { operations, sizes } = growth;
  const [before = 0, last = 0] = operations.slice(-2);
  return last - before <= (sizes.at(-1) ?? 0) || lastRatio(growth) <= 2.4;
}

/** Lists with an item to repeat; where a function takes any number of arguments, these too. */
function listsIn({ of, args }: SampleCall, api: Api): readonly Place[] {
  const isOpen = /^(?:function )?\w*\(\.\.\./.test(String(api[of]));
  return placesOf(args).filter((place) => {
    const here = valueAt(args, place);
    return Array.isArray(here) && here.length > 0 && (place.length > 0 || isOpen);
  });
}

/** Of a list, the last item of each shape. */
function itemsToRepeat(list: unknown): readonly unknown[] {
  const shapeOf = (item: unknown): string =>
    typeof item === "object" && item !== null ? Object.keys(item).sort().join() : "";
  return [...new Map((list as readonly unknown[]).map((item) => [shapeOf(item), item])).values()]; // it is one
}

function growthsOf(api: Api, growing: Growing, sizes: readonly number[], kinds: readonly string[]): readonly Growth[] {
  const largest = Math.max(...sizes);
  const rules = rulesFor(api, growing, largest, new Map());
  const found =
    rules === undefined ? [new Map<string, Rule>()] : [rules, ...furtherRules(api, growing, largest, rules)];
  return found.map((each): Growth => {
    const made = sizes.map((size) => grown(growing, size, each));
    const whole = (args: readonly unknown[]): unknown => told(api, kinds, outcomeOf(api, growing.call, args));
    whole(made[0] ?? []); // what is built when it is first needed is not counted
    return {
      ...{ function: growing.call.of, list: placeText(named(growing)), differs: [...each.keys()], sizes },
      comes: rules === undefined ? "refused" : "answered",
      operations: operationsOf(made.map((args) => () => whole(args))),
    };
  });
}

/** What came, with its explanation where there is one. */
function told(api: Api, kinds: readonly string[], came: unknown): unknown {
  const result = came as Explainable; // if it is of such a kind
  if (typeof result !== "object" || !kinds.includes(result.kind)) return came;
  return [result, api.renderText(api.explain(result, { language: "en" }))];
}

/** How items must differ so that a longer list is answered; nothing where it is refused whatever is tried. */
function rulesFor(api: Api, growing: Growing, size: number, start: Rules): Rules | undefined {
  let rules = start;
  for (let tries = 0; tries < 8; tries += 1) {
    const refused = refusalOf(api, growing, grown(growing, size, rules));
    if (refused.length === 0) return rules;
    const more = new Map([...rules, ...refused.slice(0, 20).flatMap((issue) => ruleAgainst(growing, issue))]);
    if (more.size === rules.size) return undefined;
    rules = more;
  }
  return undefined;
}

/** The same with one more name that differs from item to item, and with days that do. */
function furtherRules(api: Api, growing: Growing, size: number, rules: Rules): readonly Rules[] {
  const { item } = growing;
  const leaves = placesOf(item).filter((place) => !rules.has(placeText(place)));
  const names = leaves.filter((place) => place.length <= 1 && kindOf(valueAt(item, place)) === "name");
  const days = leaves.filter((place) => kindOf(valueAt(item, place)) === "day");
  const starts: Rules[] = names.map((place) => new Map([...rules, [placeText(place), "name" as const]]));
  if (days.length > 0)
    starts.push(new Map([...rules, ...days.map((place) => [placeText(place), "day" as const] as const)]));
  return starts.flatMap((start) => rulesFor(api, growing, size, start) ?? []);
}

interface Refused {
  readonly code: string;
  readonly path: string;
}

/** Why these arguments are refused. */
function refusalOf(api: Api, { call }: Growing, args: readonly unknown[]): readonly Refused[] {
  try {
    answerOf(api, { of: call.of, args });
    return [];
  } catch (error) {
    if (api.isInputError(error)) return error.issues;
    // Each explainer takes its own results as they are: with other words in them it may break off.
    if (error instanceof TypeError && /^explain[A-Z]/.test(call.of)) return [{ code: "damaged", path: "" }];
    throw error;
  }
}

function ruleAgainst(growing: Growing, { code, path }: Refused): readonly (readonly [string, Rule])[] {
  const { item } = growing;
  const list = placeText(named(growing));
  const inside = path.startsWith(list) ? /^\[\d+\]\.?(.*)$/.exec(path.slice(list.length))?.[1] : undefined;
  if (inside === undefined) return [];
  const places = placesOf(item);
  const here = places.filter((place) => placeText(place) === inside);
  const leaves = here.flatMap((place) =>
    placesOf(valueAt(item, place))
      .map((below) => [...place, ...below])
      .filter((leaf) => typeof valueAt(item, leaf) !== "object"),
  );
  return leaves.flatMap((leaf) => {
    const kind = kindOf(valueAt(item, leaf));
    const helps =
      code === "repeated-id"
        ? kind !== "amount"
        : code === "more-than-owed"
          ? kind === "amount"
          : kind === "day" || kind === "number";
    return helps && kind !== undefined ? [[placeText(leaf), kind] as const] : [];
  });
}

function kindOf(value: unknown): Rule | undefined {
  if (typeof value === "number") return "number";
  if (typeof value !== "string" || value.endsWith("%")) return undefined;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return "day";
  return /^\d+(\.\d+)?$/.test(value) ? "amount" : "name";
}

function listOf({ call, place }: Growing): readonly unknown[] {
  return valueAt(call.args, place) as readonly unknown[]; // a list that is not empty
}

/** The arguments with so many items more in a list. */
function grown(growing: Growing, size: number, rules: Rules): readonly unknown[] {
  const list = listOf(growing);
  const more = Array.from({ length: size }, (_, i) => itemOf(growing.item, i + 1, rules));
  const args = withValue(growing.call.args, growing.place, [...list, ...more]);
  return structuredClone(args) as readonly unknown[]; // the list of arguments stays one
}

function itemOf(template: unknown, number: number, rules: Rules): unknown {
  const places = placesOf(template).filter((place) => rules.has(placeText(place)));
  return places.reduce<unknown>(
    (item, place) => withValue(item, place, another(valueAt(template, place), number, rules.get(placeText(place)))),
    structuredClone(template),
  );
}

const A_DAY = 86_400_000;

function another(value: unknown, number: number, rule: Rule | undefined): unknown {
  switch (rule) {
    case "name":
      return `${String(value)}-${String(number)}`;
    case "day":
      return new Date(Date.parse(String(value)) + number * A_DAY).toISOString().slice(0, 10);
    case "amount":
      return "0.01";
    case "number":
      return Number(value) + number;
    case undefined:
      return value;
  }
}

/** The answer, or the refusal as it is told. */
function outcomeOf(api: Api, { of }: SampleCall, args: readonly unknown[]): unknown {
  try {
    return answerOf(api, { of, args: args.map(watched) });
  } catch (error) {
    if (!api.isInputError(error)) throw error;
    return error.issues;
  }
}

function named({ parameters, place: [first, ...rest] }: Pick<Growing, "parameters" | "place">): Place {
  return first === undefined ? [] : [parameters[Number(first)] ?? first, ...rest];
}
