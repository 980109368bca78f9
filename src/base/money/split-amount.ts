import { refuseAny } from "../input/input-error.ts";
import type { Issue } from "../input/issue.ts";
import { copyOfPlainList, examine, onlyFieldOfPlain } from "../input/plain.ts";
import { aboveMaximum, empty, notListed, notPlain, sharesNotWhole, unknownKey } from "../input/wording.ts";
import { type Amount, type AmountInput, amountIssue, amountOf, fenOf, LARGEST_FEN, withinRange } from "./amount.ts";
import { type PercentInput, percentIssue, ppmOf, WHOLE_PPM } from "./percent.ts";
import { readAmount } from "./read-amount.ts";
import { readPercent } from "./read-percent.ts";
import { type Remainder, splitFen, sumOf } from "./split.ts";

/** How a split treats the odd fen; it has no default, so that the rounding stands at the call. */
export interface SplitOptions {
  readonly remainder: Remainder;
}

/**
 * Splits an amount by shares of it, so that the parts always add up to the whole.
 *
 * @remarks
 * **Units** yuan, and shares in per cent that add up to exactly 100 %. A negative amount splits like
 * the positive one, with every sign turned.
 * **Rounding** each part to the fen; `remainder: "largest"` gives the odd fen to the parts with the
 * largest remainders, ties to the part named first; `{ to: n }` lets part n take the difference (倒挤).
 * **Beware** under `{ to: n }` the other parts are rounded half up, so part n of a very small amount
 * can come out a few fen off, even with the opposite sign.
 * @throws InputError for what is no amount, no per cent, not 100 % in all, or no part of the split.
 * @example
 * ```ts
 * import { splitAmount } from "fupin-credit/money";
 * splitAmount("33333.33", ["20%", "10%", "50%", "20%"], { remainder: "largest" });
 * // => ["6666.67", "3333.33", "16666.66", "6666.67"]
 * splitAmount("100.01", ["50%", "50%"], { remainder: "largest" }); // => ["50.01", "50.00"]
 * splitAmount("100.01", ["50%", "50%"], { remainder: { to: 0 } }); // => ["50.00", "50.01"]
 * ```
 */
export function splitAmount(
  amount: AmountInput,
  shares: readonly PercentInput[],
  options: SplitOptions,
): readonly Amount[] {
  const quick = splitPlain(amount, shares, options, readPercent, WHOLE_PPM);
  if (quick !== undefined) return quick;
  const { issues, parts } = looked(shares, (share, path) => percentIssue(share, path));
  const how = lookedHow(options, parts);
  refuseAny([...issues, amountIssue(amount, "amount", true), ...how.issues]);
  [shares, options] = [parts, how.options];
  const weights = shares.map(ppmOf);
  refuseAny(sumOf(weights) === WHOLE_PPM ? [] : [sharesNotWhole("shares")]);
  return splitFen(fenOf(amount), weights, options.remainder).map(amountOf);
}

/**
 * Splits an amount in proportion to other amounts, such as paid-in shares or sums still out.
 *
 * @remarks
 * **Units** yuan on both sides; only the proportion of the second matters.
 * **Rounding** as in {@link splitAmount}; the parts always add up to the whole.
 * @throws InputError for what is no amount, a negative proportion, or proportions that are all zero.
 * @example
 * ```ts
 * import { splitInProportion } from "fupin-credit/money";
 * splitInProportion("0.07", ["300", "100", "0"], { remainder: "largest" }); // => ["0.05", "0.02", "0.00"]
 * ```
 */
export function splitInProportion(
  amount: AmountInput,
  proportions: readonly AmountInput[],
  options: SplitOptions,
): readonly Amount[] {
  const quick = splitPlain(amount, proportions, options, readAmount);
  if (quick !== undefined) return quick;
  const { issues, parts } = looked(proportions, (proportion, path) => amountIssue(proportion, path));
  const how = lookedHow(options, parts);
  refuseAny([...issues, amountIssue(amount, "amount", true), ...how.issues]);
  [proportions, options] = [parts, how.options];
  const weights = proportions.map(fenOf);
  const total = withinRange(sumOf(weights), "shares");
  refuseAny(total === 0 ? [sharesNotWhole("shares")] : []);
  return splitFen(fenOf(amount), weights, options.remainder).map(amountOf);
}

/**
 * Splits what is in plain writing, with the odd fen to the largest remainders; `whole`: what the weights must add up to.
 * Nothing for all else, which goes the long way.
 */
function splitPlain(
  amount: unknown,
  shares: unknown,
  options: SplitOptions,
  read: (share: unknown) => number | undefined,
  whole?: number,
): readonly Amount[] | undefined {
  const fen = readAmount(amount);
  if (fen === undefined || onlyFieldOfPlain(options, "remainder") !== "largest") return undefined;
  const weights = copyOfPlainList(shares)?.map(read);
  if (!weights?.every((weight) => weight !== undefined)) return undefined;
  const total = sumOf(weights);
  const isWhole = whole === undefined ? total > 0 && total <= LARGEST_FEN : total === whole;
  return isWhole ? splitFen(fen, weights, "largest").map(amountOf) : undefined;
}

/** What is wrong with shares or proportions, and a copy of them. */
function looked<T>(
  shares: readonly T[],
  check: (share: unknown, path: string) => Issue | undefined,
): { readonly issues: readonly Issue[]; readonly parts: readonly T[] } {
  const { faults, plain } = examine(shares, "shares");
  if (faults.length > 0) return { issues: faults.map(({ issue }) => issue), parts: [] };
  if (!Array.isArray(plain)) return { issues: [notPlain("shares")], parts: [] };
  const issues = plain.flatMap((share: unknown, i) => check(share, `shares[${String(i)}]`) ?? []);
  return { issues: plain.length === 0 ? [empty("shares")] : issues, parts: plain as readonly T[] }; // each was looked at
}

/** What is wrong with the options, and a copy of them. */
function lookedHow(
  given: SplitOptions,
  shares: readonly unknown[],
): { readonly issues: readonly Issue[]; readonly options: SplitOptions } {
  const { faults, plain } = examine(given, "options");
  const isThere = (given as unknown) !== undefined;
  const issues = isThere && faults.length > 0 ? faults.map(({ issue }) => issue) : remainderIssues(plain, shares);
  return { issues, options: plain as SplitOptions }; // they were looked at
}

function remainderIssues(options: unknown, shares: readonly unknown[]): Issue[] {
  const remainder = fieldOf(options, "remainder");
  const unknownKeys = [
    ...otherKeys(options, "remainder").map((key) => unknownKey(`options.${key}`)),
    ...otherKeys(remainder, "to").map((key) => unknownKey(`options.remainder.${key}`)),
  ];
  if (remainder === "largest") return unknownKeys;
  const to = fieldOf(remainder, "to");
  if (typeof to !== "number") return [...unknownKeys, notListed("options.remainder", ["largest", "{ to: index }"])];
  const last = shares.length - 1;
  const isPart = Number.isInteger(to) && to >= 0 && to <= last;
  return isPart ? unknownKeys : [...unknownKeys, aboveMaximum("options.remainder.to", String(last))];
}

function fieldOf(of: unknown, key: string): unknown {
  return typeof of === "object" && of !== null && Object.hasOwn(of, key)
    ? (of as Record<string, unknown>)[key]
    : undefined; // an own key
}

function otherKeys(of: unknown, key: string): readonly string[] {
  return typeof of === "object" && of !== null ? Object.keys(of).filter((k) => k !== key) : [];
}
