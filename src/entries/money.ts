/** Amounts, days and splits, without zod. */
export { type Bilingual } from "../input/bilingual.ts";
export { InputError, isInputError } from "../input/input-error.ts";
export { type Issue, type IssueCode } from "../input/issue.ts";
export { addDays, addMonths, daysBetween } from "../date/arithmetic.ts";
export { type Day } from "../date/day.ts";
export { type Amount, type AmountInput } from "../money/amount.ts";
export { addAmounts, compareAmounts, subtractAmounts } from "../money/arithmetic.ts";
export { type Percent, type PercentInput } from "../money/percent.ts";
export { averageAmount, percentBetween, shareOfAmount, wholeFromShare } from "../money/proportion.ts";
export { splitAmount, splitInProportion, type SplitOptions } from "../money/split-amount.ts";
export { type Remainder } from "../money/split.ts";
export { wan } from "../money/wan.ts";
