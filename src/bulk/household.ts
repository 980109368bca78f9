import {
  type HouseholdAssessment,
  householdJudging,
  type HouseholdRule,
} from "../policy/eligibility/household/assess-household.ts";
import { householdApplicationRecord } from "../policy/eligibility/household/facts.ts";
import type { HouseholdApplication, HouseholdTerms } from "../policy/eligibility/household/types.ts";
import { type Answered, placesOf, type RowOf, type Rows, rowsOf, sealed } from "./rows.ts";

/** An assessment of a household in numbers: bit i of a mask is `2 ** i` and stands for `rules[i]` of the compiled function. */
export interface HouseholdRow extends Answered<HouseholdAssessment> {
  readonly outcome: HouseholdAssessment["outcome"];
  /** The requirements that are unmet. */
  readonly unmet: number;
  /** The requirements that are open. */
  readonly open: number;
}

/** A compiled {@link assessHousehold}. */
export interface HouseholdRows extends Rows<RowOf<HouseholdApplication, "rates">, HouseholdRow> {
  /** The requirements that the terms ask, in the order of the bits. */
  readonly rules: readonly HouseholdRule[];
  /** The requirements of a mask. */
  readonly named: (mask: number) => readonly HouseholdRule[];
}

/**
 * Prepares `assessHousehold` for many rows: terms and what all rows share are looked at once.
 *
 * @param shared facts that rows may leave out, such as published rates
 * @remarks
 * **Boundary** masks have at most 53 bits; from 2 ** 31 on the operators of bits do not reach them, `named` does.
 * **Beware** `full()` computes the whole result anew: ask it of the rows that somebody reads.
 * @throws InputError for terms or shared facts of the wrong shape; for no row.
 * @example
 * ```ts
 * import { compileHousehold } from "fupin-credit/bulk";
 * import { national2021 } from "fupin-credit/packs";
 * const assess = compileHousehold(national2021.household);
 * const answer = assess.json('{"id":"A1","appliedOn":"2022-05-06","amount":60000,"termMonths":36,"purposes":["building"]}');
 * answer.state === "answered" && [answer.outcome, assess.named(answer.unmet)];
 * // => ["ineligible", ["household/no-forbidden-purpose"]]
 * const bad = assess.json('{"id":"A2"}');
 * bad.state === "refused" && bad.issues.map(({ path }) => path); // => ["application.appliedOn", "application.amount", "application.termMonths"]
 * ```
 */
export function compileHousehold(
  terms: HouseholdTerms,
  shared: Pick<Partial<HouseholdApplication>, "rates"> = {},
): HouseholdRows {
  const { rows, t } = householdRows(terms, shared);
  const rules = t.selection.asked.map(({ row }) => row.rule);
  const named = (mask: number): readonly HouseholdRule[] => placesOf(mask).flatMap((place) => rules[place] ?? []);
  return sealed(rows, { rules, named });
}

/** The same for this floor. */
export function householdRows(terms: HouseholdTerms, shared: Pick<Partial<HouseholdApplication>, "rates">) {
  return rowsOf(
    {
      terms: householdJudging.terms,
      record: householdApplicationRecord,
      called: "application",
      against: householdJudging.against,
      whole: householdJudging.assess,
      wantsSlots: true,
      answer: (_, t, full, f): HouseholdRow => {
        const { outcome, unmet, open } = householdJudging.inBits(t, f as NonNullable<typeof f>); // wanted
        return { state: "answered", outcome, unmet, open, full };
      },
    },
    terms,
    shared,
  );
}
