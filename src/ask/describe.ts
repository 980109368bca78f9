import { owns } from "../base/input/own-fields.ts";
import { InputError, refuse } from "../base/input/input-error.ts";
import { notListed } from "../base/input/wording.ts";
import { admitName } from "../evidence/receipt-of.ts";
import { freezeDeep } from "../kernel/freeze-deep.ts";
import { admitTerms } from "../terms/admit-terms.ts";
import type { AnyTerms } from "../terms/kinds.ts";
import { deciding, isDeciding } from "./deciding.ts";
import {
  byTerms,
  type DescribedFunction,
  describedFunctions,
  describeFacts,
  type FunctionDescription,
  isIn,
} from "./described.ts";
import { rowsOf } from "./rows.ts";

/**
 * Describes every fact that a function takes, so that a form can be made of it: place, words in both languages, kind, unit,
 * what can be chosen, who gives it, and which requirement asks it.
 *
 * @remarks
 * Without terms every requirement is named that could look at a fact. Under terms only those that the terms ask, each with
 * its article; a fact that none of them looks at and that is not `needed` need not be asked. Names that the terms list,
 * such as grades and lenders, are then `members`. `gradeOf` takes one `value`; `readingEffects` takes the facts of interest or
 * of subsidies, by its terms.
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
  if (typeof name !== "string" || !describedFunctions.includes(name)) refuse(notListed("name", describedFunctions));
  if (terms !== undefined && isIn(byTerms, name)) {
    const kinds = Object.keys(byTerms[name].kinds);
    const { kind } = admitTerms(terms, "terms").terms;
    if (!kinds.includes(kind)) refuse(notListed("terms.kind", kinds));
    return freezeDeep(describeFacts(name, [], kind));
  }
  if (terms === undefined) return freezeDeep(describeFacts(name, isDeciding(name) ? rowsOf(deciding[name]) : []));
  const own = admitName(name, terms);
  if (!isDeciding(name)) {
    admitTerms(own, "terms");
    return freezeDeep(describeFacts(name, []));
  }
  const looked = deciding[name].terms.look(own);
  if (owns(looked, "issues")) throw new InputError(looked.issues);
  return freezeDeep(looked.prepared.described);
}
