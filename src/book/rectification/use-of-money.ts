import type { Purpose } from "../../policy/eligibility/household/purposes.ts";
import { type Finding, findingOf } from "../../kernel/finding.ts";
import { MET, UNDETERMINED, UNMET } from "../../kernel/verdict.ts";
import type { UseTerms } from "./prepare.ts";
import type { ExaminedLoan } from "./facts.ts";

/** What uses are in order: only those among a list, or none of a list. */
export interface UseRequired {
  readonly among?: readonly Purpose[];
  readonly noneOf?: readonly Purpose[];
}

/** What {@link judgeUse} finds; `wrong` are the uses that are not in order. */
export type UseFinding = Finding<
  "rectification/use",
  { readonly usedFor: readonly Purpose[]; readonly wrong: readonly Purpose[] },
  UseRequired,
  "use-forbidden" | "use-not-allowed"
>;

/**
 * Judges whether the money was used for what it may be used for (贷款用途).
 *
 * @remarks
 * **Source** `rectification-scheme#2.3`: only for production, or with an operator; never for what it lists.
 * **Boundary** one wrong use is enough, whatever else the money was used for.
 * **Reading** `rectification/dividend-use`: money put into an operator for a share of its gains.
 */
export function judgeUse({ usedFor }: ExaminedLoan, t: UseTerms): UseFinding {
  const { among, noneOf } = t;
  const used = usedFor ?? [];
  const forbidden = used.filter((use) => noneOf?.includes(use) === true);
  const wrong = used.filter((use) => forbidden.includes(use) || among?.includes(use) === false);
  return findingOf("rectification/use", usedFor === undefined ? UNDETERMINED : wrong.length === 0 ? MET : UNMET, {
    observed: { usedFor: used, wrong },
    required: { ...(among === undefined ? {} : { among }), ...(noneOf === undefined ? {} : { noneOf }) },
    reason: forbidden.length > 0 ? "use-forbidden" : "use-not-allowed",
    missing: usedFor === undefined ? ["usedFor"] : [],
    basis: used.includes("share-dividend") ? t.basisOfDividend : t.basis,
  });
}
