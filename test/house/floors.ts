/**
 * The floors of the house, from the ground up. A value import goes to a strictly lower floor; folders
 * on one floor do not know each other, except for the types in each other's facts and terms.
 */
export const floors: readonly (readonly string[])[] = [
  ["input"],
  ["money", "date"],
  ["kernel"],
  ["working-days"],
  ["rates", "loan", "points"],
  ["interest"],
  [
    ...["scoring", "eligibility", "credit-line", "subsidy", "reminders", "maturity"],
    ...["blacklist", "compensation", "fund", "breaker", "dividend", "workflow", "deadlines", "monitoring", "access"],
  ],
  ["portfolio", "rectification", "targets"],
  ["terms"],
  ["comparison"],
  ["explain"],
  ["entries"],
];

/** Frozen literals, beside the floors: they know nothing but how to freeze, and only explanations and entries know them. */
export const dataFolders: readonly string[] = ["packs", "documents", "calendars", "cards"];

/** Data files that live with the functions that read them. */
export const dataFiles: readonly string[] = ["src/rates/lpr.ts", "src/rates/pboc-benchmark.ts"];

/** The one function that data may call. */
export const freezing = "src/kernel/freeze-deep.ts";
