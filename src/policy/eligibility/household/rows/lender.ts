import { type Finding, findingOf } from "../../../../kernel/finding.ts";
import { type Judgement, MET, NOT_ASKED, UNDETERMINED, UNMET, type Verdict } from "../../../../kernel/verdict.ts";
import type { Change } from "../../change.ts";
import type { PreparedHousehold } from "../prepare.ts";
import type { HouseholdSlots } from "../read.ts";

/**
 * Judges whether the lender is one that the programme names (承贷机构).
 *
 * @remarks
 * **Source** the terms name it; in Nanbu article 3.
 */
export function isNamedLender(f: HouseholdSlots, t: PreparedHousehold): Verdict {
  if (t.lenders === undefined) return NOT_ASKED;
  if (f.lender === undefined) return UNDETERMINED;
  return t.lenders.includes(f.lender) ? MET : UNMET;
}

/** What {@link isNamedLender} shows. */
export type LenderFinding = Finding<
  "household/named-lender",
  { readonly lender: string },
  { readonly oneOf: readonly string[] },
  "lender-not-named"
>;

export function showLender(verdict: Judgement, f: HouseholdSlots, t: PreparedHousehold): LenderFinding {
  return findingOf("household/named-lender", verdict, {
    observed: { lender: f.lender ?? "" },
    required: { oneOf: t.lenders ?? [] },
    reason: "lender-not-named",
    missing: f.lender === undefined ? ["lender"] : [],
    basis: t.basis["household/named-lender"],
  });
}

/** Apply to a lender that is named. */
export function changeForLender(_: HouseholdSlots, t: PreparedHousehold): Change {
  return { change: "one-of", fact: "lender", values: t.lenders ?? [] };
}
