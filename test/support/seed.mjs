import { createHash, randomInt } from "node:crypto";

/** One more than the largest seed that fast-check tells apart. */
const SEEDS = 2 ** 31;

/** The seed of a run: the one that `FC_SEED` names, or a newly drawn one. */
export function seedOf(given) {
  if (given === undefined || given === "") return randomInt(SEEDS);
  if (!/^-?\d+$/.test(given)) throw new Error(`FC_SEED is ${JSON.stringify(given)}; it must be a whole number`);
  return Number(given);
}

/** The seed of one part of a run: another for each part, and always the same for the same run. */
export function seedWithin(seed, part) {
  return createHash("sha256").update(`${seed}/${part}`).digest().readUInt32BE() % SEEDS;
}
