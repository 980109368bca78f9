import { refuse } from "../input/input-error.ts";
import { type Amount, type AmountInput, amountIssue, amountOf, fenOf, readFen, withinRange } from "./amount.ts";

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
  refuse(amounts.flatMap((a, i) => amountIssue(a, `amounts[${String(i)}]`, true) ?? []));
  return amountOf(
    withinRange(
      amounts.reduce<number>((sum, a) => sum + fenOf(a), 0),
      "sum",
    ),
  );
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
  return amountOf(withinRange(readFen(from, "from") - readFen(amount, "amount"), "difference"));
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
  const difference = readFen(a, "a") - readFen(b, "b");
  return difference === 0 ? 0 : difference < 0 ? -1 : 1;
}
