import type { Draw } from "../../support/random.ts";
import { type Claim, rightOf, withLoan, withoutRule, withRules } from "../mistakes/claim.ts";
import { otherwise } from "../mistakes/overdue.ts";
import { type SubsidyMistake, subsidyMistakes } from "../mistakes/subsidy.ts";
import { maturitiesOf } from "../subsidy-nights/extensions.ts";

/*
 * Two mistakes in one figure: the first changes facts or rules, the second makes its figure of what was changed.
 */

type Changed = (claim: Claim) => Claim | undefined;

/** The mistakes that another can be made upon. */
const CHANGES: Partial<Record<SubsidyMistake, Changed>> = {
  "other-year": (claim) => withRules(claim, { base: claim.rules.base === 360 ? 365 : 360 }),
  "prepayment-ignored": (claim) =>
    withLoan(claim, (l) => ({ ...l, repaid: l.repaid.filter(({ on }) => on >= Math.max(...maturitiesOf(l))) })),
  "share-change-ignored": (claim) =>
    withRules(claim, {
      shares: (claim.rules.shares ?? []).filter(({ from }) => from === undefined).map(({ share }) => ({ share })),
    }),
  "no-cap": (claim) => withoutRule(claim, "cap"),
  "above-rate-limit": (claim) => withoutRule(claim, "limit"),
  "extension-without-right": (claim) =>
    claim.rules.extensionSubsidy === "kept" ? undefined : withRules(claim, { extensionSubsidy: "kept" }),
  "rest-day-otherwise": (claim) => ({ ...claim, rules: otherwise(claim.rules) }),
};

/** The second of two mistakes, that can be made upon any change. */
const UPON: readonly SubsidyMistake[] = [
  "claimed-twice",
  "yuan-for-wan",
  "last-day-counted",
  "first-day-not-counted",
  "other-year",
  "prepayment-a-day-late",
  "prepayment-ignored",
  "above-rate-limit",
  "share-change-ignored",
  "after-maturity",
];

/** A wrong figure with the mistakes that made it. */
export interface Wrong {
  readonly mistakes: readonly SubsidyMistake[];
  readonly wrong: bigint;
}

/** The figure of one mistake; undefined where it changes nothing. */
export function single(claim: Claim, mistake: SubsidyMistake): bigint | undefined {
  const wrong = subsidyMistakes[mistake](claim);
  return wrong === rightOf(claim) ? undefined : wrong;
}

/** The figure of two mistakes, the first of which can be made upon; undefined where either changes nothing. */
export function pair(claim: Claim, first: SubsidyMistake, second: SubsidyMistake): bigint | undefined {
  if (first === second || single(claim, first) === undefined || single(claim, second) === undefined) return undefined;
  const changed = CHANGES[first]?.(claim);
  if (changed === undefined) return undefined;
  const wrong = subsidyMistakes[second](changed);
  return wrong === undefined || wrong === rightOf(claim) ? undefined : wrong;
}

/** Two mistakes in either order; undefined where the second program cannot make them together. */
export function together(claim: Claim, [a, b]: readonly SubsidyMistake[]): bigint | undefined {
  if (a === undefined) return undefined;
  if (b === undefined) return single(claim, a);
  return pair(claim, a, b) ?? pair(claim, b, a);
}

/** A pair that this claim can have. */
export function anyPair(draw: Draw, claim: Claim): Wrong | undefined {
  const firsts = Object.keys(CHANGES) as SubsidyMistake[];
  for (let tries = 0; tries < 12; tries++) {
    const [first, second] = [firsts[draw(firsts.length)], UPON[draw(UPON.length)]];
    if (first === undefined || second === undefined) continue;
    const wrong = pair(claim, first, second);
    // What a single mistake of the two makes is no pair.
    if (wrong === undefined || [first, second].some((one) => single(claim, one) === wrong)) continue;
    return { mistakes: [first, second], wrong };
  }
  return undefined;
}
