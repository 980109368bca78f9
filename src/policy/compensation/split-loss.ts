import type { Basis } from "../../kernel/basis.ts";
import { policy } from "../../kernel/policy.ts";
import type { UnderTerms } from "../../kernel/terms.ts";
import { type Amount, amountOf, fenOf } from "../../base/money/amount.ts";
import { addProduct, fractionOf } from "../../base/money/exact.ts";
import type { Fraction } from "../../base/money/fraction.ts";
import { type Percent, ppmOf } from "../../base/money/percent.ts";
import { missing } from "../../base/input/wording.ts";
import { lossFactsRecord } from "./loss-facts.ts";
import { preparedCompensation, type PreparedCompensation } from "./prepare.ts";
import { type SplitPart, splitByShares } from "./split-shares.ts";
import type { CompensationTerms, LossFacts } from "./types.ts";

/** A party's part of a loss. */
export interface LossPart {
  readonly party: string;
  readonly share: Percent;
  /** The share of what its level splits, before rounding. */
  readonly exact: Fraction;
  readonly amount: Amount;
  /** How it is shared again; they add up to `amount`. */
  readonly within?: readonly LossPart[];
}

/** The result of `splitLoss`. */
export interface LossSplit extends UnderTerms {
  readonly kind: "loss-split";
  /** `undetermined` where the terms set no shares: they stand in the parties' agreement. */
  readonly state: "known" | "undetermined";
  readonly amount: Amount;
  /** In the order of the agreement; they add up to `amount`. Empty where it is not known. */
  readonly parts: readonly LossPart[];
  readonly missing: readonly "lossShares"[];
  readonly basis: readonly Basis[];
}

const door = /* @__PURE__ */ policy({
  terms: preparedCompensation,
  facts: lossFactsRecord,
});

/**
 * Splits a loss by agreed shares (风险分担), level by level, so that the parts always add up.
 *
 * @remarks
 * **Source** the terms name it; the shares stand in the parties' agreement. **Units** yuan, shares of exactly 100 %.
 * **Rounding** to the fen at each level, from the top down: a level splits the rounded part above it.
 * **Reading** `compensation/odd-fen`.
 * **Beware** without shares the split is `undetermined`: no document at hand prints them but for those of variants.
 * @throws InputError for shares that are not 100 % at some level, a party that comes twice,
 * and for what is no amount above zero.
 * @example
 * ```ts
 * import { adjustTerms, splitLoss } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const terms = adjustTerms(changge2017.compensation, {
 *   lossShares: [
 *     { party: "fund", share: "70%", within: [{ party: "city", share: "50%" }, { party: "county", share: "30%" }, { party: "town", share: "20%" }] },
 *     { party: "bank", share: "30%" },
 *   ],
 * });
 * const { parts } = splitLoss(terms, { amount: "0.10" });
 * parts.map((p) => [p.party, p.amount]); // => [["fund", "0.07"], ["bank", "0.03"]]
 * parts[0]?.within?.map((p) => p.amount); // => ["0.04", "0.02", "0.01"]
 * ```
 */
export function splitLoss(terms: CompensationTerms, facts: LossFacts): LossSplit {
  const [t, own] = door.admit(terms, facts);
  facts = own;
  const fen = fenOf(facts.amount);
  const common = { kind: "loss-split", amount: amountOf(fen) } as const;
  if (t.shares.length === 0) {
    return {
      ...{ ...common, state: "undetermined", parts: [], missing: ["lossShares"], basis: t.basis.unshared },
      ...t.under.shares,
    };
  }
  return {
    ...common,
    state: "known",
    parts: splitByShares(fen, t.split).map(present),
    missing: [],
    basis: t.basis.shares,
    ...t.under.shares,
  };
}

/** What every split needs. */
export function needsShares(t: PreparedCompensation): readonly ReturnType<typeof missing>[] {
  return t.shares.length === 0 ? [missing("terms.lossShares")] : [];
}

function present({ share, ofFen, fen, within }: SplitPart): LossPart {
  return {
    party: share.party,
    share: share.share,
    exact: fractionOf(addProduct(0, ofFen, ppmOf(share.share), 1), 1_000_000, 1),
    amount: amountOf(fen),
    ...(share.within === undefined ? {} : { within: within.map(present) }),
  };
}
