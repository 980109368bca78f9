// Splitting a thousand losses at 20:10:50:20: the core, one public call with its door, dinero.js, decimal.js by
// hand, and a loop over whole numbers. All parts must add up to the whole before anything is timed; dinero.js gives
// the odd cents to the parties in their order, not by the largest remainder, so its parts can differ by a fen.
import { Decimal } from "decimal.js";
import { allocate, dinero, toSnapshot } from "dinero.js";
import { CNY } from "dinero.js/currencies";
import { prepareShares } from "../../src/policy/compensation/split-shares.ts";
import { splitLoss } from "../../src/policy/compensation/split-loss.ts";
import { amountOf } from "../../src/base/money/amount.ts";
import { changge2017 } from "../../src/packs/changge2017.ts";
import { splitFen } from "../../src/base/money/split.ts";
import { adjustTerms } from "../../src/terms/adjust-terms.ts";

const COUNT = 1000;
const lossShares = [
  { party: "province", share: "20%" },
  { party: "city", share: "10%" },
  { party: "county", share: "50%" },
  { party: "bank", share: "20%" },
] as const;
const weights = [20, 10, 50, 20];
export const losses = Array.from({ length: COUNT }, (_, i) => 1_000_003 + 7919 * i);
export const facts = losses.map((fen) => ({ amount: amountOf(fen) }));
export const moneys = losses.map((amount) => dinero({ amount, currency: CNY }));
export const terms = freeze(adjustTerms(changge2017.compensation, { lossShares }));

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
}

const prepared = prepareShares(lossShares, "largest-remainder", false);
const core = (fen: number): readonly number[] => splitFen(fen, prepared.weights, prepared.remainder);

export const byDinero = (money: (typeof moneys)[number]): readonly number[] =>
  allocate(money, weights).map((part) => toSnapshot(part).amount);

/** By largest remainder, in whole numbers. */
function byLoop(fen: number): readonly number[] {
  const parts: number[] = [];
  const rests: number[] = [];
  let left = fen;
  for (const weight of weights) {
    const product = fen * weight;
    const part = Math.floor(product / 100);
    parts.push(part);
    rests.push(product - part * 100);
    left -= part;
  }
  for (; left > 0; left -= 1) {
    let best = 0;
    for (let i = 1; i < rests.length; i += 1) if ((rests[i] ?? 0) > (rests[best] ?? 0)) best = i;
    parts[best] = (parts[best] ?? 0) + 1;
    rests[best] = -1;
  }
  return parts;
}

/** The same with decimal.js. */
function byDecimal(fen: number): readonly number[] {
  const exact = weights.map((weight) => new Decimal(fen).times(weight).div(100));
  const parts = exact.map((value) => value.floor());
  const order = exact
    .map((value, i) => ({ i, rest: value.minus(parts[i] ?? 0) }))
    .sort((a, b) => b.rest.comparedTo(a.rest) || a.i - b.i);
  const left = parts.reduce((rest, part) => rest.minus(part), new Decimal(fen)).toNumber();
  for (const { i } of order.slice(0, left)) parts[i] = (parts[i] ?? new Decimal(0)).plus(1);
  return parts.map((part) => part.toNumber());
}

let otherwise = 0;
for (const [i, fen] of losses.entries()) {
  const ours = core(fen);
  const theirs = byDinero(moneys[i] ?? dinero({ amount: 0, currency: CNY }));
  const whole = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);
  const same = [byLoop(fen), byDecimal(fen)].every((parts) => parts.join() === ours.join());
  const text = splitLoss(terms, { amount: amountOf(fen) }).parts.map((part) => part.amount);
  if (!same || whole(theirs) !== fen || text.join() !== ours.map(amountOf).join()) {
    throw new Error(`${String(fen)}: ${ours.join(" ")} against ${theirs.join(" ")}`);
  }
  if (theirs.join() !== ours.join()) otherwise += 1;
}
/** In how many losses dinero.js gives the odd cents to others. */
export const givenOtherwise = otherwise;
