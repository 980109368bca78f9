import type { Basis } from "./basis.ts";
import type { Bilingual } from "../base/input/bilingual.ts";
import type { Day } from "../base/date/day.ts";
import { certainlyOutside, holdsOn } from "./in-force.ts";
import type { InForce } from "./types.ts";

/** A contract of a day on which the edition did not hold, or only perhaps: another policy may govern it. */
export interface EditionWarning {
  readonly code: "outside-edition" | "perhaps-outside-edition";
  readonly loan: string;
  /** The day of the contract; where it is not known, that of the pay-out, which is no earlier. */
  readonly day: Day;
  /** Where the days of the edition stand. */
  readonly basis: readonly Basis[];
}

/** The loans whose contracts lie outside the days of the edition. Undated editions are not asked. */
export function editionWarnings(
  inForce: InForce,
  loans: readonly { readonly id: string; readonly contractOn?: Day; readonly paidOutOn: Day }[],
): readonly EditionWarning[] {
  let stated: readonly Basis[] | undefined;
  const basisOnce = (): readonly Basis[] =>
    (stated ??= (inForce.sources ?? []).map((article): Basis => ({ by: "article", term: "inForce", article })));
  return loans.flatMap(({ id, contractOn, paidOutOn }): readonly EditionWarning[] => {
    const day = contractOn ?? paidOutOn;
    const first = inForce.perhapsFrom ?? inForce.from;
    const isOutside =
      contractOn === undefined ? first !== undefined && paidOutOn < first : certainlyOutside(inForce, contractOn);
    if (isOutside) return [{ code: "outside-edition", loan: id, day, basis: basisOnce() }];
    return holdsOn(inForce, day) ? [] : [{ code: "perhaps-outside-edition", loan: id, day, basis: basisOnce() }];
  });
}

/** What the reader must know about such a contract. */
export function editionWarningWords({ code, loan, day }: EditionWarning): Bilingual {
  return code === "outside-edition"
    ? {
        zh: `注意：贷款 ${loan}（${day}）不在本套条件的适用期间内，按其合同当时的政策办理`,
        en: `Beware: loan ${loan} of ${day} lies outside the days of this edition; the policy of its own day governs it`,
      }
    : {
        zh: `注意：贷款 ${loan}（${day}）是否在本套条件的适用期间内，不能确定`,
        en: `Beware: whether loan ${loan} of ${day} lies within the days of this edition is not certain`,
      };
}
