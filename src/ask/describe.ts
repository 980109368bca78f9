import { refuse } from "../base/input/input-error.ts";
import { notListed } from "../base/input/wording.ts";
import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { Terms } from "../kernel/terms.ts";
import { admitName } from "../evidence/receipt-of.ts";
import { admitTerms } from "../terms/admit-terms.ts";
import type { AnyTerms } from "../terms/kinds.ts";
import { askedBy, type AskedRow, type DecidingFunction, deciding, factsLookedAt, rowsOf } from "./deciding.ts";
import { describeFields, type FactDescription } from "./description.ts";
import { functionFacts } from "./function-facts.ts";

/** The functions that {@link describe} knows: every public one that takes facts as a record. */
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

/**
 * Describes every fact that a function takes, so that a form can be made of it: place, words in both languages, kind, unit,
 * what can be chosen, who gives it, and which requirement asks it.
 *
 * @remarks
 * Without terms every requirement is named that could look at a fact. Under terms only those that the terms ask, each with
 * its article; a fact that none of them looks at and that is not `needed` need not be asked. Names that the terms list,
 * such as grades and lenders, are then `members`.
 * @throws InputError for a function that there is not, and for terms that are not its own.
 * @example
 * ```ts
 * import { describe } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const amount = describe("assessHousehold", changge2017.household).facts.find(({ path }) => path === "amount");
 * amount?.label; // => { zh: "申请金额", en: "amount asked for" }
 * amount?.kind; // => "amount"
 * amount?.unit?.zh; // => "元"
 * ```
 */
export function describe(name: DescribedFunction, terms?: AnyTerms): FunctionDescription {
  if (!Object.hasOwn(functionFacts, name)) refuse(notListed("name", Object.keys(functionFacts)));
  const own = terms === undefined ? undefined : admitTerms(ofTheFunction(name, terms), "terms").terms;
  return freezeDeep(describeOwn(name, own));
}

/** Refuses terms of another function's; what takes no terms of a pack takes none here. */
function ofTheFunction(name: DescribedFunction, terms: AnyTerms): AnyTerms {
  return admitName(name, terms);
}

/** The same of terms that have come in. */
export function describeOwn(name: DescribedFunction, terms: Terms<string, object> | undefined): FunctionDescription {
  const { argument, of } = functionFacts[name];
  if (of.declares === "union") {
    const variants = of.variants().map((variant): FactDescription => {
      const fields = describeFields(variant);
      const label = fields[0]?.label ?? { zh: "", en: "" };
      return { path: "", label, kind: "record", needed: false, from: "person", askedBy: [], fields };
    });
    return { function: name, argument, facts: [], variants };
  }
  const rows = isDeciding(name) ? rowsOf(name, terms) : [];
  const facts = describeFields(of).map((fact) => withReasons(fact, rows, terms !== undefined));
  return { function: name, argument, facts };
}

/** A fact with the requirements that look at it, and with the names that they let stand for it. */
function withReasons(fact: FactDescription, rows: readonly AskedRow[], underTerms: boolean): FactDescription {
  const { path } = fact;
  const asking = rows.filter(({ row }) => factsLookedAt(row).includes(path));
  const [names] = asking.flatMap(({ choices }) => (Object.hasOwn(choices, path) ? [choices[path] ?? []] : []));
  const members = names?.map((name) => ({ value: name, label: nameWords(name) }));
  return {
    ...fact,
    askedBy: asking.map((row) => askedBy(row, underTerms)),
    ...(members === undefined ? {} : { members }),
  };
}

function nameWords(name: string): { readonly zh: string; readonly en: string } {
  return name === "none" ? { zh: "无等级", en: "none" } : { zh: name, en: name };
}

/** Whether a function decides by requirements. */
export function isDeciding(name: string): name is DecidingFunction {
  return Object.hasOwn(deciding, name);
}
