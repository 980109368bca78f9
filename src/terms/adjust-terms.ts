import type * as z from "zod";
import { householdTermsSchema, type HouseholdTermValues, householdTermValuesSchema } from "../eligibility/terms.ts";
import { InputError, refuse } from "../input/input-error.ts";
import { examine } from "../input/plain.ts";
import { notListed } from "../input/wording.ts";
import { admit } from "../kernel/door.ts";
import { frozenCopy } from "../kernel/freeze-deep.ts";
import type { Terms } from "../kernel/terms.ts";
import { overdueTermsSchema, type OverdueTermValues, overdueTermValuesSchema } from "../loan/terms.ts";
import {
  bulletinTermsSchema,
  type BulletinTermValues,
  bulletinTermValuesSchema,
  portfolioTermsSchema,
  type PortfolioTermValues,
  portfolioTermValuesSchema,
} from "../portfolio/terms.ts";

/** What each kind of terms can say. */
export interface TermValuesByKind {
  readonly household: HouseholdTermValues;
  readonly overdue: OverdueTermValues;
  readonly portfolio: PortfolioTermValues;
  readonly bulletin: BulletinTermValues;
}

/** Any terms. */
export type AnyTerms = { [K in keyof TermValuesByKind]: Terms<K, TermValuesByKind[K]> }[keyof TermValuesByKind];

/** Terms with changes of the caller laid over them. */
export type Adjusted<T extends AnyTerms, Changes> = Omit<T, "caller"> & { readonly caller: Changes };

interface KindSchemas {
  readonly terms: z.ZodType;
  readonly values: z.ZodType;
}

/** The schemas of a kind of terms; undefined for what is no kind. */
function schemasOf(kind: unknown): KindSchemas | undefined {
  switch (kind as keyof TermValuesByKind) {
    case "household":
      return { terms: householdTermsSchema, values: householdTermValuesSchema };
    case "overdue":
      return { terms: overdueTermsSchema, values: overdueTermValuesSchema };
    case "portfolio":
      return { terms: portfolioTermsSchema, values: portfolioTermValuesSchema };
    case "bulletin":
      return { terms: bulletinTermsSchema, values: bulletinTermValuesSchema };
    default:
      return undefined;
  }
}

/**
 * Changes terms by name: the only way to do so. Every result under them says which names were changed,
 * and every finding that rests on one of these says that the caller set it.
 *
 * @remarks
 * Adds terms that the pack does not state, and decides open points otherwise than the pack. Changing
 * twice adds up; the later change of a name wins. The terms handed in stay as they are.
 * @throws InputError for damaged terms, and for changes that these terms do not know or of a wrong unit.
 * @example
 * ```ts
 * import { adjustTerms, assessHousehold } from "fupin-credit";
 * import { householdScheme } from "fupin-credit/packs";
 * const ours = adjustTerms(householdScheme.household, { age: { min: 18, max: 65 } });
 * const asked = { id: "A1", appliedOn: "2019-05-06", amount: "30000", termMonths: 12, outstanding: "0", outstandingOldProduct: "0" };
 * assessHousehold(ours, { ...asked, bornOn: "1953-05-07" }).outcome; // => "eligible"
 * assessHousehold(ours, { ...asked, bornOn: "1953-05-06" }).outcome; // => "ineligible"
 * assessHousehold(ours, { ...asked, bornOn: "1953-05-06" }).terms.changed; // => ["age"]
 * ```
 */
export function adjustTerms<T extends AnyTerms, Changes extends TermValuesByKind[T["kind"]]>(
  terms: T,
  changes: Changes & { readonly [Unknown in Exclude<keyof Changes, keyof TermValuesByKind[T["kind"]]>]: never },
): Adjusted<T, Changes> {
  const { faults } = examine(terms, "terms");
  refuse(faults.map((fault) => fault.issue));
  const schemas = schemasOf(kindOf(terms));
  if (schemas === undefined)
    throw new InputError([notListed("terms.kind", ["household", "overdue", "portfolio", "bulletin"])]);
  admit(
    { schema: schemas.terms, value: terms, name: "terms" },
    { schema: schemas.values, value: changes, name: "changes" },
  );
  return frozenCopy({ ...terms, caller: { ...terms.caller, ...changes } }) as Adjusted<T, Changes>; // the same terms with their changes
}

function kindOf(terms: unknown): unknown {
  return typeof terms === "object" && terms !== null && "kind" in terms ? terms.kind : undefined;
}
