import { refuseAny } from "../input/input-error.ts";
import { type Amount, type AmountInput, amountIssue, amountOf, fenOf, withinRange } from "./amount.ts";

/**
 * Adds amounts.
 *
 * @remarks
 * **Units** yuan; negative amounts may be added. **Rounding** none, fen are added as whole numbers.
 * @throws InputError for anything that is no amount, and for a sum above 12 digits before the point.
 * @example
 * ```ts
 * import { addAmounts } from "fupin-credit/money";
 * addAmounts("0.10", "0.20"); // => "0.30"
 * addAmounts(); // => "0.00"
 * ```
 */
export function addAmounts(...amounts: readonly AmountInput[]): Amount {
  refuseAny(amounts.map((a, i) => amountIssue(a, `amounts[${String(i)}]`, true)));
  // Amounts of either sign may cancel out, so partial sums may leave the safe integers.
  return amountOf(withinRange(Number(amounts.reduce((sum, a) => sum + BigInt(fenOf(a)), 0n)), "sum"));
}

/**
 * Subtracts the second amount from the first; the difference may be negative.
 *
 * @throws InputError for anything that is no amount, and for a difference above 12 digits.
 * @example
 * ```ts
 * import { subtractAmounts } from "fupin-credit/money";
 * subtractAmounts("50000", "12000.50"); // => "37999.50"
 * subtractAmounts(1, 2); // => "-1.00"
 * ```
 */
export function subtractAmounts(from: AmountInput, amount: AmountInput): Amount {
  refuseAny([amountIssue(from, "from", true), amountIssue(amount, "amount", true)]);
  return amountOf(withinRange(fenOf(from) - fenOf(amount), "difference"));
}

/**
 * Compares two amounts as numbers: -1, 0 or 1. (As text, `"10.00"` would come before `"9.00"`.)
 *
 * @throws InputError for anything that is no amount.
 * @example
 * ```ts
 * import { compareAmounts } from "fupin-credit/money";
 * compareAmounts("10", "9.00"); // => 1
 * compareAmounts("50000", 50000); // => 0
 * ```
 */
export function compareAmounts(a: AmountInput, b: AmountInput): -1 | 0 | 1 {
  refuseAny([amountIssue(a, "a", true), amountIssue(b, "b", true)]);
  const difference = fenOf(a) - fenOf(b);
  return difference === 0 ? 0 : difference < 0 ? -1 : 1;
}
