import type { Basis } from "../../kernel/basis.ts";
import { lay } from "../../kernel/kind.ts";
import type { UnderTerms } from "../../kernel/terms.ts";
import { fenOf } from "../../base/money/amount.ts";
import { bulletinTermsKind } from "./terms.ts";
import type { BulletinTerms } from "./types.ts";

/** Bulletin terms laid flat. */
export interface PreparedBulletin {
  /** Undefined where the terms do not define it. */
  readonly overdueRate: "by-amount" | "by-households" | undefined;
  readonly asksCompletion: boolean;
  /** In fen; undefined where the terms have none. */
  readonly householdCap: number | undefined;
  readonly ratePlaces: number;
  readonly rounding: "half-up" | "down";
  readonly basis: {
    readonly overdueRate: readonly Basis[];
    readonly completion: readonly Basis[];
    readonly householdCap: readonly Basis[];
    readonly rounding: readonly Basis[];
  };
  readonly under: UnderTerms;
}

/** Prepares bulletin terms that the door has let in. */
export function prepareBulletin(terms: BulletinTerms): PreparedBulletin {
  const { values: v, basisOf, under } = lay(bulletinTermsKind, terms);
  return {
    overdueRate: v.overdueRate,
    asksCompletion: v.completion !== undefined,
    householdCap: v.householdCap === undefined ? undefined : fenOf(v.householdCap),
    ratePlaces: v.ratePlaces,
    rounding: v.rounding,
    basis: {
      overdueRate: basisOf("overdueRate", "rounding"),
      completion: basisOf("completion", "rounding"),
      householdCap: basisOf("householdCap"),
      rounding: basisOf("rounding"),
    },
    under,
  };
}
