import type { Sound } from "../../kernel/sound.ts";
import type { Issue } from "../../base/input/issue.ts";
import { missing, unknownReference } from "../../base/input/wording.ts";
import type { Basis } from "../../kernel/basis.ts";
import type { NeedsTerm } from "../../kernel/needs-term.ts";
import { policy } from "../../kernel/policy.ts";
import type { UnderTerms } from "../../kernel/terms.ts";
import { type Amount, amountOf, fenOf } from "../../base/money/amount.ts";
import { shareRecovery } from "./give-back.ts";
import { preparedCompensation, type PreparedCompensation } from "./prepare.ts";
import { recoveryFactsRecord } from "./recovery-facts.ts";
import { needsShares } from "./split-loss.ts";
import type { CompensationTerms, RecoveryFacts } from "./types.ts";

/** What a recovery means for one party. */
export interface RecoveryPart {
  readonly party: string;
  /** Its part by the agreed shares, of the net recovery or of the missing cost. */
  readonly byShare: Amount;
  /** What it was out before. */
  readonly stillOut: Amount;
  readonly givenBack: Amount;
  readonly costBorne: Amount;
}

/** The result of `splitRecovery`. */
export interface RecoverySplit extends UnderTerms {
  readonly kind: "recovery-split";
  readonly recovered: Amount;
  readonly cost: Amount;
  /** Recovered less cost; negative where the cost is more. */
  readonly net: Amount;
  /** In the order of the agreement. */
  readonly parts: readonly RecoveryPart[];
  /** What all together got back. */
  readonly givenBack: Amount;
  /** What is left when nobody is out any more. */
  readonly surplus: Amount;
  /** The cost beyond what was recovered, which the parties bear. */
  readonly missingCost: Amount;
  readonly basis: readonly Basis[];
}

const door = /* @__PURE__ */ policy({
  terms: preparedCompensation,
  facts: recoveryFactsRecord,
  against: (t, _, sound) => [...needsShares(t), ...partyIssues(sound, t)],
});

/**
 * Shares what was recovered after a compensation (追偿), less its cost, among those who bore the loss.
 *
 * @remarks
 * **Source** the terms name it; in Changge the loan measure 6(4) and the fund measure, art. 9.
 * **Units** yuan. **Rounding** to the fen, as of `splitLoss`; the parts and the surplus add up to the net recovery.
 * **Boundary** nobody gets back more than they are out: what is cut goes to the others by what they are still
 * out, only the rest is surplus. A cost above what was recovered is borne by the agreed shares.
 * **Reading** `compensation/odd-fen`.
 * @throws InputError for terms without shares, and as `splitLoss`; for a party that the agreement does not name, comes twice, or is left out.
 * @example
 * ```ts
 * import { adjustTerms, splitRecovery } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const terms = adjustTerms(changge2017.compensation, {
 *   lossShares: [{ party: "fund", share: "60%" }, { party: "bank", share: "40%" }],
 * });
 * const borne = [{ party: "fund", amount: "6000" }, { party: "bank", amount: "4000" }];
 * splitRecovery(terms, { recovered: "1000", cost: "100", borne }).parts.map((p) => p.givenBack); // => ["540.00", "360.00"]
 * const costly = splitRecovery(terms, { recovered: "100", cost: "150", borne });
 * [costly.net, ...costly.parts.map((p) => p.costBorne)]; // => ["-50.00", "30.00", "20.00"]
 * ```
 */
export function splitRecovery<const T extends CompensationTerms>(
  terms: T & NeedsTerm<T, "lossShares">,
  facts: RecoveryFacts,
): RecoverySplit {
  const [t, own] = door.admit(terms, facts);
  facts = own;
  const [recovered, cost] = [fenOf(facts.recovered), fenOf(facts.cost)];
  const borne = new Map(facts.borne.map(({ party, amount }) => [party, amount]));
  const out = t.bearers.map((party) => fenOf(borne.get(party) ?? 0));
  const net = recovered - cost;
  const { parties, surplusFen } = shareRecovery(net, out, t.split);
  return {
    kind: "recovery-split",
    recovered: amountOf(recovered),
    cost: amountOf(cost),
    net: amountOf(net),
    parts: parties.map(({ party, byShareFen, outFen, backFen, costFen }) => ({
      party,
      byShare: amountOf(byShareFen),
      stillOut: amountOf(outFen),
      givenBack: amountOf(backFen),
      costBorne: amountOf(costFen),
    })),
    givenBack: amountOf(parties.reduce((sum, { backFen }) => sum + backFen, 0)),
    surplus: amountOf(surplusFen),
    missingCost: amountOf(Math.max(0, -net)),
    basis: t.basis.recovery,
    ...t.under.shares,
  };
}

/** Parties that the agreement does not name, or that are left out. Asked also where other facts are wrong. */
function partyIssues(sound: Sound<RecoveryFacts>, { shares, bearers, bears }: PreparedCompensation): readonly Issue[] {
  if (shares.length === 0) return [];
  const leftOut = sound.ask(({ borne }) => {
    const named = new Set(borne.map(({ party }) => party));
    return bearers.some((bearer) => !named.has(bearer));
  });
  return [
    ...sound.find(({ borne }) =>
      borne.flatMap(({ party }, i) => (bears.has(party) ? [] : [unknownReference(`facts.borne[${String(i)}].party`)])),
    ),
    ...(leftOut === true ? [missing("facts.borne")] : []),
  ];
}
