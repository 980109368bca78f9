/** Amounts, days and splits, without zod. */
export { type Bilingual } from "../base/input/bilingual.ts";
export { InputError, isInputError } from "../base/input/input-error.ts";
export { type Issue, type IssueCode } from "../base/input/issue.ts";
export { addDays, addMonths, daysBetween } from "../base/date/arithmetic.ts";
export { type Day } from "../base/date/day.ts";
export { type Amount, type AmountInput } from "../base/money/amount.ts";
export { addAmounts, compareAmounts, subtractAmounts } from "../base/money/arithmetic.ts";
export { type Percent, type PercentInput } from "../base/money/percent.ts";
export { averageAmount, percentBetween, shareOfAmount, wholeFromShare } from "../base/money/proportion.ts";
export { splitAmount, splitInProportion, type SplitOptions } from "../base/money/split-amount.ts";
export { type Remainder } from "../base/money/split.ts";
export { wan } from "../base/money/wan.ts";
