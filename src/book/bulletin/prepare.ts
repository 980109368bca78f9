import type { Basis } from "../../kernel/basis.ts";
import type { ChosenReading } from "../../kernel/reading.ts";
import { layTerms, type TermsUsed } from "../../kernel/terms.ts";
import { bulletinReadings } from "./readings.ts";
import type { BulletinTerms, BulletinTermValues } from "./terms.ts";

/** Bulletin terms laid flat. */
export interface PreparedBulletin {
  /** Undefined where the terms do not define it. */
  readonly overdueRate: "by-amount" | "by-households" | undefined;
  readonly asksCompletion: boolean;
  readonly ratePlaces: number;
  readonly rounding: "half-up" | "down";
  readonly basis: {
    readonly overdueRate: readonly Basis[];
    readonly completion: readonly Basis[];
  };
  readonly used: TermsUsed;
  readonly readings: readonly ChosenReading[];
}

/** Prepares bulletin terms that the door has let in. */
export function prepareBulletin(terms: BulletinTerms): PreparedBulletin {
  const { values: v, basisOf, used, readings } = layTerms<BulletinTermValues>(terms, bulletinReadings);
  return {
    overdueRate: v.overdueRate,
    asksCompletion: v.completion !== undefined,
    ratePlaces: v.ratePlaces ?? bulletinReadings["bulletin/rate-places"].chosen,
    rounding: v.rounding ?? bulletinReadings["bulletin/rounding"].chosen,
    basis: {
      overdueRate: basisOf("overdueRate", "rounding"),
      completion: basisOf("completion", "rounding"),
    },
    used,
    readings,
  };
}
