import { type Samples, given } from "./sample.ts";

/** Functions of single values: amounts, days, and the days between them. */
export const valueSamples = {
  addAmounts: { args: given("1", 2), also: { "amounts of both signs": { args: given("0.10", 0.2, "-3.33") } } },
  subtractAmounts: { args: given("1", 2) },
  compareAmounts: { args: given("1", 2) },
  splitAmount: {
    args: given("1", ["60%", "40%"], { remainder: { to: 1 } }),
    also: { "four parts": { args: given("33333.33", ["20%", "10%", "50%", "20%"], { remainder: "largest" }) } },
  },
  splitInProportion: {
    args: given("1", ["3", "2"], { remainder: "largest" }),
    also: {
      "a large amount": { args: given("999999999999.99", ["0.07", "123456789012.34", "1"], { remainder: { to: 1 } }) },
    },
  },
  shareOfAmount: { args: given("1", "60%") },
  wholeFromShare: { args: given("1", "60%") },
  averageAmount: { args: given("1", 3) },
  percentBetween: { args: given("1", "3", 2) },
  wan: { args: given("1"), also: { "the overdue loans of a county": { args: given("5390.04") } } },
  addMonths: { args: given("2024-02-29", 12), also: { "the last day of a month": { args: given("2024-01-31", 1) } } },
  addDays: { args: given("2024-02-29", 366), also: { "back over the year": { args: given("2024-02-29", -60) } } },
  daysBetween: { args: given("2024-02-29", "2025-02-28") },
} satisfies Samples;
