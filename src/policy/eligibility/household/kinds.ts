/** The kinds of household (户的类别) that the programme tells apart. */
export const HOUSEHOLD_KINDS = [
  /** 建档立卡贫困户, on the register and still poor. */
  "registered-poor",
  /** 脱贫户, on the register and no longer poor. */
  "no-longer-poor",
  /** 脱贫不稳定户, monitored. */
  "monitored-unstable",
  /** 边缘易致贫户, monitored. */
  "monitored-marginal",
  /** 突发严重困难户, monitored. */
  "monitored-sudden-hardship",
  "other",
] as const;

/** One of them. */
export type HouseholdKind = (typeof HOUSEHOLD_KINDS)[number];
