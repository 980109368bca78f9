/** One thing that may be drawn, with its claimed amount and what of it is too much. */
export interface SampledItem {
  readonly id: string;
  readonly fen: number;
  /** Claimed less right, where it is above zero. */
  readonly overFen: number;
}

/** A thing that was drawn. */
export interface DrawnItem extends SampledItem {
  /** The sum of all amounts through it, in the order of the list. */
  readonly throughFen: number;
  /** Taken whole, since it is not below the materiality; or hit by a money unit. */
  readonly by: "whole" | "unit";
}

/** A sample by money units, with what it tells of all. */
export interface MoneySample {
  /** Whole fen from one hit to the next. */
  readonly intervalFen: number;
  /** The first money unit that is hit. */
  readonly startFen: number;
  readonly seed: number;
  readonly totalFen: number;
  readonly drawn: readonly DrawnItem[];
  /** What is too much in what was taken whole, and in what is not below the interval: as it is. */
  readonly knownOverFen: number;
  /** Of what was hit: parts of each that are too much, the largest first. */
  readonly taints: readonly number[];
  /** The most that is too much in all, with 95 % confidence, in fen, not rounded. */
  readonly upperFen: number;
}

/**
 * The factor of the upper limit at 95 % for so many errors, as the published Poisson table prints it: 3.00 for none, 4.75
 * for one, 6.30 for two. The mean under which at most so many errors come with a chance of 5 %, rounded up to hundredths.
 */
export function poissonFactor(errors: number): number {
  let [low, high] = [0, 10 + 3 * errors];
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (chanceOfAtMost(errors, middle) > RISK) low = middle;
    else high = middle;
  }
  return Math.ceil(high * 100 - 1e-9) / 100;
}

const RISK = 0.05;

function chanceOfAtMost(errors: number, mean: number): number {
  let [term, sum] = [Math.exp(-mean), 0];
  for (let k = 0; k <= errors; k++) {
    sum += term;
    term *= mean / (k + 1);
  }
  return sum;
}

/**
 * Draws a sample by money units: what is not below the single materiality is taken whole; of the rest every money unit has
 * the same chance. The interval is the materiality by the factor for no error. One seed gives one sample, on any machine.
 */
export function sampleByMoney(items: readonly SampledItem[], materialityFen: number, seed: number): MoneySample {
  if (!Number.isSafeInteger(materialityFen) || materialityFen < 3)
    throw new RangeError("materiality in fen, 3 or more");
  const intervalFen = Math.floor((materialityFen * 100) / (poissonFactor(0) * 100));
  const startFen = 1 + (mixed(seed) % intervalFen);
  const drawn: DrawnItem[] = [];
  let [throughFen, totalFen, hit] = [0, 0, startFen];
  for (const item of items) {
    totalFen += item.fen;
    if (item.fen >= materialityFen) {
      drawn.push({ ...item, throughFen, by: "whole" });
      continue;
    }
    throughFen += Math.max(0, item.fen);
    if (throughFen < hit) continue;
    drawn.push({ ...item, throughFen, by: "unit" });
    while (hit <= throughFen) hit += intervalFen;
  }
  const knownFen = drawn.reduce((sum, of) => sum + (isKnownWhole(of, intervalFen) ? of.overFen : 0), 0);
  const taints = drawn
    .filter((of) => !isKnownWhole(of, intervalFen) && of.overFen > 0)
    .map(({ fen, overFen }) => overFen / fen)
    .sort((a, b) => b - a);
  const projected = taints.reduce(
    (sum, taint, i) => sum + stepOf(i) * taint * intervalFen,
    poissonFactor(0) * intervalFen,
  );
  const upperFen = knownFen + projected;
  return { intervalFen, startFen, seed, totalFen, drawn, knownOverFen: knownFen, taints, upperFen };
}

/** Whether what is too much in an item is known for all of it: no money unit of it could be missed. */
export function isKnownWhole({ by, fen }: DrawnItem, intervalFen: number): boolean {
  return by === "whole" || fen >= intervalFen;
}

/** By how much the factor grows with the error of a rank, from 0: 1.75, 1.55 and so on. */
export function stepOf(rank: number): number {
  return Number((poissonFactor(rank + 1) - poissonFactor(Math.max(rank, 0))).toFixed(2));
}

/** A whole number below 2^32 that follows from the seed alone; steps of 32 bits are the same on every machine. */
function mixed(seed: number): number {
  let x = (seed + 0x9e3779b9) | 0;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  return (x ^ (x >>> 15)) >>> 0;
}
