import { interestFactsRecord } from "../ledger/interest/facts.ts";
import { scoreValue } from "../ledger/points/grade-of.ts";
import { subsidyFactsRecord } from "../policy/subsidy/facts.ts";
import { needed } from "../kernel/value.ts";
import { describeFields, describeValue, describeVariant, type FactDescription } from "./description.ts";
import { functionFacts } from "./function-facts.ts";
import type { AskedRow } from "./rows.ts";

/** What takes a plain value. */
const oneValue = /* @__PURE__ */ (() => ({ gradeOf: { argument: "score", value: needed(scoreValue) } }))();

/** What takes the facts of several functions, by the kind of its terms. */
export const byTerms = /* @__PURE__ */ (() => ({
  readingEffects: { argument: "facts", kinds: { interest: interestFactsRecord, subsidy: subsidyFactsRecord } },
}))();

/** The functions that `describe` knows: every public one that takes facts. */
export type DescribedFunction = keyof typeof functionFacts | keyof typeof oneValue | keyof typeof byTerms;

/** Whether a register has a function of that name. */
export function isIn<R extends object>(register: R, name: PropertyKey): name is keyof R {
  return Object.hasOwn(register, name);
}

/** Their names. */
export const describedFunctions: readonly string[] = /* @__PURE__ */ (() => [
  ...[functionFacts, oneValue, byTerms].flatMap((register) => Object.keys(register)),
])();

/** The facts of one function. Plain JSON. */
export interface FunctionDescription {
  readonly function: DescribedFunction;
  /** What the argument with the facts is called; issues begin with it. */
  readonly argument: string;
  /** In the order of the declaration. */
  readonly facts: readonly FactDescription[];
  /** Where the facts are one of several records: these, each with its fields, and `facts` is empty. */
  readonly variants?: readonly FactDescription[];
  /** Where the argument is one value and no record: this, and `facts` is empty. */
  readonly value?: FactDescription;
}

/** Describes the facts of a function, with the requirements that ask them. */
export function describeFacts(name: DescribedFunction, rows: readonly AskedRow[], kind?: string): FunctionDescription {
  if (isIn(oneValue, name)) {
    const { argument, value } = oneValue[name];
    return { function: name, argument, facts: [], value: describeValue(value) };
  }
  if (isIn(byTerms, name)) {
    const { argument, kinds } = byTerms[name];
    if (kind !== undefined && isIn(kinds, kind))
      return { function: name, argument, facts: describeFields(kinds[kind]) };
    return { function: name, argument, facts: [], variants: Object.values(kinds).map((of) => describeVariant(of)) };
  }
  const { argument, of } = functionFacts[name];
  if (of.declares === "union") {
    const variants = of.variants().map((variant) => describeVariant(variant));
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
