import { describeFields, type FactDescription } from "./description.ts";
import { functionFacts } from "./function-facts.ts";
import type { AskedRow } from "./rows.ts";

/** The functions that `describe` knows: every public one that takes facts as a record. */
export type DescribedFunction = keyof typeof functionFacts;

/** The facts of one function. Plain JSON. */
export interface FunctionDescription {
  readonly function: DescribedFunction;
  /** What the argument with the facts is called; issues begin with it. */
  readonly argument: string;
  /** In the order of the declaration. */
  readonly facts: readonly FactDescription[];
  /** Where the facts are one of several records: these, each with its fields, and `facts` is empty. */
  readonly variants?: readonly FactDescription[];
}

/** Describes the facts of a function, with the requirements that ask them. */
export function describeFacts(name: DescribedFunction, rows: readonly AskedRow[]): FunctionDescription {
  const { argument, of } = functionFacts[name];
  if (of.declares === "union") {
    const variants = of.variants().map((variant): FactDescription => {
      const fields = describeFields(variant);
      const label = fields[0]?.label ?? { zh: "", en: "" };
      return { path: "", label, kind: "record", needed: false, from: "person", askedBy: [], fields };
    });
    return { function: name, argument, facts: [], variants };
  }
  const facts = describeFields(of).map((fact) => withReasons(fact, rows));
  return { function: name, argument, facts };
}

/** A fact with the requirements that look at it, and with the names that they let stand for it. */
function withReasons(fact: FactDescription, rows: readonly AskedRow[]): FactDescription {
  const { path } = fact;
  const asking = rows.filter(({ facts }) => facts.includes(path));
  const [names] = asking.flatMap(({ choices }) => (Object.hasOwn(choices, path) ? [choices[path] ?? []] : []));
  const members = names?.map((name) => ({ value: name, label: nameWords(name) }));
  return {
    ...fact,
    askedBy: asking.map(({ says }) => says),
    ...(members === undefined ? {} : { members }),
  };
}

function nameWords(name: string): { readonly zh: string; readonly en: string } {
  return name === "none" ? { zh: "无等级", en: "none" } : { zh: name, en: name };
}
