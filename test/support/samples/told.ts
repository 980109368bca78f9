import type { Explainable } from "../../../src/explain/explain.ts";
import { placesOf, valueAt, ways, withValue } from "../damage.ts";
import { answerOf, type Api, callsOf, type SampleCall, valueSamples } from "./index.ts";

/*
 * What is told of the samples: results, their explanations, and refusals. Compared byte by byte across hosts, and held
 * to be plain data.
 */

/** Every kind of result that can be explained, as the refusal of another names them. */
export function explainableKinds(api: Api): readonly string[] {
  try {
    api.explain({ kind: "none of them" } as unknown as Explainable, { language: "en" }); // on purpose: it must be refused
  } catch (error) {
    if (api.isInputError(error))
      return error.issues.flatMap(({ message }) => message.en.split(": ")[1]?.split(" | ") ?? []);
    throw error;
  }
  return [];
}

/** A call whose result can be explained. */
export interface ExplainedCall extends SampleCall {
  readonly result: Explainable;
}

/** The calls whose results can be explained, with these; or some of them. */
export function explainedCalls(
  api: Api,
  isWanted: (call: SampleCall) => boolean = () => true,
): readonly ExplainedCall[] {
  const kinds = explainableKinds(api);
  return callsOf(api).flatMap((call) => {
    if (!isWanted(call)) return [];
    const result = answerOf(api, call) as Explainable; // if it is of such a kind
    return kinds.includes(result.kind) ? [{ ...call, result }] : [];
  });
}

/** Something told, to be told again. */
export interface Told {
  readonly name: string;
  /** What it is told of. */
  readonly args: readonly unknown[];
  /** It is refused by a zod schema. */
  readonly bySchema?: boolean;
  /** Tells it, or the same of a copy of its arguments. */
  readonly tell: (args?: readonly unknown[]) => unknown;
}

/** All that is told of all samples; or what has a name that is wanted. */
export function toldBy(api: Api, isWanted: (name: string) => boolean = () => true): readonly Told[] {
  const calls = callsOf(api);
  const firsts = calls.filter(({ of, name }) => of === name);
  const explained = (name: string): string => `${name}, explained`;
  return [
    ...calls
      .filter(({ name }) => isWanted(name))
      .map(({ name, of, args }): Told => ({
        name,
        args,
        tell: (own = args) => answerOf(api, { of, args: own }),
      })),
    ...explainedCalls(api, ({ name }) => isWanted(explained(name))).map(({ name, result }): Told => {
      const args = [result] as const;
      return { name: explained(name), args, tell: ([own] = args) => pagesOf(api, own as Explainable) }; // or its copy
    }),
    ...firsts.flatMap(({ of, args: sound }) =>
      Object.entries(faults).flatMap(([fault, names]): readonly Told[] => {
        const name = `${of} with ${fault}`;
        if (!isWanted(name)) return [];
        const args = damagedEverywhere(sound, names);
        const bySchema = !Object.hasOwn(valueSamples, of);
        return [{ name, args, bySchema, tell: (own = args) => answerOrIssues(api, { of, args: own }) }];
      }),
    ),
  ];
}

function pagesOf(api: Api, result: Explainable): readonly unknown[] {
  const pages = (["zh", "en"] as const).map((language) => api.explain(result, { language }));
  return [...pages, ...pages.map(api.renderText), ...pages.map(api.renderMarkdown)];
}

/** Ways to damage that go together, by the names that they have in `ways`. */
const faults: Readonly<Record<string, readonly string[]>> = {
  "figures badly written": [
    "an exponent",
    "a day that does not exist",
    "a per cent badly written",
    "text for a number",
  ],
  "words that are none": ["a number for text", "text for a boolean"],
  "a field too many": ["an unknown field"],
};

/** The arguments with a fault at each place where one of these ways puts it; a place above goes first. */
function damagedEverywhere(args: readonly unknown[], names: readonly string[]): readonly unknown[] {
  const damaged = placesOf(args).reduce<unknown>((now, place) => {
    const [fault] = names.flatMap((name) => ways[name]?.(valueAt(now, place)) ?? []);
    return fault === undefined ? now : withValue(now, place, fault.value);
  }, args);
  return damaged as readonly unknown[]; // the list itself stays
}

function answerOrIssues(api: Api, call: Pick<SampleCall, "of" | "args">): unknown {
  try {
    return answerOf(api, call);
  } catch (error) {
    if (!api.isInputError(error)) throw error;
    return { refused: error.issues };
  }
}
