import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isInputError } from "../../src/base/input/input-error.ts";
import {
  type Place,
  placesOf,
  placeText,
  valueAt,
  wavering,
  ways,
  withoutValue,
  withValue,
} from "../support/damage.ts";
import { parametersOf } from "../support/parameters.ts";
import { source } from "../support/samples/from-source.ts";
import { samplesOf, valueSamples } from "../support/samples/index.ts";
import type { Calls } from "../support/samples/sample.ts";
import { seedOf, seedWithin } from "../support/seed.mjs";

/*
 * Every public function is called with its sample, damaged at each place in every way: it answers or refuses, and a
 * refusal names the place. Another function comes in by its sample.
 */

type AnyCalls = Calls<readonly unknown[]>;
/** The arguments by the names that the function gives them. */
type Args = Readonly<Record<string, unknown>>;

interface PublicFunction extends Pick<AnyCalls, "iterables" | "loose" | "points" | "takes"> {
  readonly call: (...args: never) => unknown;
  readonly args: Args;
  /** Places that must not be left out. */
  readonly required: readonly string[];
}

const surface = Object.entries<AnyCalls>(samplesOf(source)).map(([name, { args, required = [], ...rest }]) => {
  const parameters = parametersOf.get(name) ?? [];
  const call = source[name as keyof typeof source] as PublicFunction["call"]; // its key
  const f: PublicFunction = {
    ...rest,
    call,
    args: Object.fromEntries(parameters.map((parameter, i) => [parameter.name, args[i]])),
    required: [...parameters.flatMap(({ requiredIn }, i) => requiredIn(args[i])), ...required],
  };
  return [name, f] as const;
});

const runs = (least: number): number => Math.max(least, Number(process.env["FC_RUNS"] ?? 0));

/** What a call comes to: a result, or the places that it is refused for. Any other error passes through. */
function outcomeOf(
  { call }: PublicFunction,
  args: unknown,
): { readonly result: unknown } | { readonly refused: readonly string[] } {
  try {
    return { result: Reflect.apply(call, undefined, Object.values(args as Args)) }; // the places stay below the arguments
  } catch (error) {
    if (!isInputError(error)) throw error;
    for (const { message } of error.issues) expect([message.zh, message.en]).not.toContain("");
    return { refused: error.issues.map((issue) => issue.path) };
  }
}

const isRefusedAt = (path: string, outcome: ReturnType<typeof outcomeOf>, inside = false): boolean =>
  "refused" in outcome && outcome.refused.some((p) => p === path || (inside && p.startsWith(path)));

/** Every place of the arguments but the list of arguments itself. */
const placesIn = (args: Args): Place[] => placesOf(args).filter((place) => place.length > 0);

const seed = seedOf(process.env["FC_SEED"]);
/** So many places a function and kind of damage in one run, drawn anew in each: lists of rates have hundreds. `FC_RUNS` takes more. */
const DRAWN = 15;
const drawnFrom = (places: readonly Place[], of: string): readonly Place[] =>
  places.length <= runs(DRAWN)
    ? places
    : places
        .map((place) => ({ place, rank: seedWithin(seed, `${of} ${placeText(place)}`) }))
        .sort((a, b) => a.rank - b.rank)
        .slice(0, runs(DRAWN))
        .map(({ place }) => place);

const copyOf = (f: PublicFunction): Args => structuredClone(f.args);

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** Values that look right somewhere else. */
const lookalike = fc.constantFrom(
  "5",
  "0",
  "50000.01",
  "100%",
  "2020-02-29",
  "9999-12-31",
  "1000-01-01",
  "A",
  "none",
  0,
  1,
  36,
  [],
  {},
);

describe.each(surface)("%s", (_name, f) => {
  it("takes its valid arguments, frozen or not, and leaves them as they are", () => {
    const args = copyOf(f);
    const outcome = outcomeOf(f, args);
    expect(outcome).toHaveProperty("result");
    expect(args).toStrictEqual(f.args);
    expect(outcomeOf(f, frozen(copyOf(f)))).toStrictEqual(outcome);
  });

  it("never answers arbitrary data with anything but a result or an InputError", () => {
    const names = Object.keys(f.args);
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.oneof(fc.jsonValue(), anything), (name, value) => {
        outcomeOf(f, withValue(f.args, [name], value));
      }),
      { numRuns: runs(60) },
    );
  });

  it("never answers damaged arguments with anything but a plain result or an InputError", () => {
    const place = fc.constantFrom(...placesIn(f.args));
    const step = fc.oneof(
      fc.record({ op: fc.constant("delete" as const), place }),
      fc.record({ op: fc.constant("replace" as const), place, value: fc.oneof(anything, fc.jsonValue(), lookalike) }),
      fc.record({ op: fc.constant("insert" as const), place, key: fc.string(), value: anything }),
      fc.record({ op: fc.constant("move" as const), place, from: place }),
    );
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 3 }), (steps) => {
        const outcome = outcomeOf(f, steps.reduce(damaged, f.args));
        if (!("result" in outcome) || outcome.result === undefined) return; // refused, or nothing was found
        const plain = JSON.parse(JSON.stringify(outcome.result)) as unknown;
        // A pack that is handed back is the caller's own, with whatever else stands in it.
        if (f.loose === true) expect(plain).toEqual(outcome.result);
        else expect(plain).toStrictEqual(outcome.result);
      }),
      { numRuns: runs(60) },
    );
  });
});

describe.each(surface)("%s", (of, f) => {
  it("answers or refuses what wavers, wherever it stands: what was let in is not looked at again", () => {
    const isObject = (place: Place): boolean => typeof valueAt(f.args, place) === "object";
    for (const place of drawnFrom(placesIn(f.args).filter(isObject), `${of} wavers`))
      for (const asked of [0, 1, 2, -5, -20, -60, -200])
        outcomeOf(f, withValue(f.args, place, wavering(valueAt(f.args, place), asked)));
  });
});

describe.each(surface.filter(([, { loose }]) => loose !== true))("%s", (of, f) => {
  it.each(Object.entries(ways))("refuses %s, wherever it stands, and names the place", (name, way) => {
    const ofCounts = name === "no whole number" || name === "a negative number";
    const all = placesIn(f.args).filter((place) => !(ofCounts && f.points?.(placeText(place)) === true));
    const places = drawnFrom(all, `${of} ${name}`);
    const accepted = places.flatMap((place) =>
      way(valueAt(f.args, place)).flatMap(({ value, at = [], inside }) => {
        const fault = placeText([...place, ...at]);
        if (value instanceof Set && f.iterables?.includes(fault) === true) return [];
        if (f.takes?.(fault, value) === true) return [];
        const outcome = outcomeOf(f, withValue(f.args, place, value));
        return isRefusedAt(fault, outcome, inside) ? [] : [`${fault}: ${show(value)} → ${show(outcome)}`];
      }),
    );
    expect(accepted).toStrictEqual([]);
  });

  it("takes a field that is undefined as left out, or refuses it and names the place", () => {
    for (const place of placesIn(f.args)) {
      const written = outcomeOf(f, withValue(f.args, place, undefined));
      if (isRefusedAt(placeText(place), written)) continue;
      if (place.length > 1) expect(written).toStrictEqual(outcomeOf(f, withoutValue(f.args, place)));
    }
  });

  it("refuses to go without what it requires", () => {
    const places = placesIn(f.args).filter((place) => f.required.includes(placeText(place)));
    expect(places.map(placeText).sort()).toStrictEqual(f.required.toSorted());
    const accepted = places.filter((place) => {
      const args = place.length === 1 ? withValue(f.args, place, undefined) : withoutValue(f.args, place);
      return !isRefusedAt(placeText(place), outcomeOf(f, args));
    });
    expect(accepted.map(placeText)).toStrictEqual([]);
  });
});

describe.each(Object.entries<AnyCalls>(valueSamples))("%s", (name, { args }) => {
  const call = source[name as keyof typeof valueSamples]; // its key
  const outcomeFor = (values: readonly unknown[]): ReturnType<typeof outcomeOf> =>
    outcomeOf({ call, args: {}, required: [] }, Object.assign({}, values));

  it("takes its valid arguments", () => {
    expect(outcomeFor(args)).toHaveProperty("result");
  });

  it("refuses each argument that is absent, or is data of no kind", () => {
    const wrong = [
      undefined,
      null,
      NaN,
      true,
      5n,
      Symbol("5"),
      {},
      [],
      new Date(0),
      new Map(),
      () => 5,
      Object("5"),
      "",
      " ",
    ];
    const accepted = args.flatMap((_, i) =>
      wrong
        .filter((value) => "result" in outcomeFor(args.with(i, value)))
        .map((value) => `${String(i)}: ${String(value)}`),
    );
    expect(accepted).toStrictEqual([]);
  });

  it("never answers arbitrary data with anything but a plain result or an InputError", () => {
    const any = fc.oneof(anything, lookalike, fc.array(lookalike, { maxLength: 3 }));
    fc.assert(
      fc.property(fc.tuple(...args.map((arg) => fc.oneof(fc.constant(arg), any))), (values) => {
        const outcome = outcomeFor(values);
        if ("result" in outcome && outcome.result !== undefined)
          expect(JSON.parse(JSON.stringify(outcome.result))).toStrictEqual(outcome.result);
      }),
      { numRuns: runs(100) },
    );
  });
});

type Step =
  | { readonly op: "delete"; readonly place: Place }
  | { readonly op: "replace"; readonly place: Place; readonly value: unknown }
  | { readonly op: "insert"; readonly place: Place; readonly key: string; readonly value: unknown }
  | { readonly op: "move"; readonly place: Place; readonly from: Place };

/** The arguments after one more step; a place that an earlier step took away stays away. */
function damaged(args: unknown, step: Step): unknown {
  if (!placesOf(args).some((place) => placeText(place) === placeText(step.place))) return args;
  switch (step.op) {
    case "delete":
      return step.place.length === 1 ? withValue(args, step.place, undefined) : withoutValue(args, step.place);
    case "replace":
      return withValue(args, step.place, step.value);
    case "insert": {
      const here = valueAt(args, step.place);
      if (typeof here !== "object" || here === null) return args;
      if (Array.isArray(here) && step.key === "length") return args; // it cannot be laid anew
      return withValue(args, [...step.place, step.key], step.value);
    }
    case "move": {
      const exists = placesOf(args).some((place) => placeText(place) === placeText(step.from));
      return exists ? withValue(args, step.place, valueAt(args, step.from)) : args;
    }
  }
}

function frozen<T>(data: T): T {
  if (typeof data === "object" && data !== null) Object.values(data).forEach(frozen);
  return Object.freeze(data);
}

function show(value: unknown): string {
  return inspect(value, { breakLength: Infinity, depth: 3 }).slice(0, 200);
}
