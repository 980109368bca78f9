import fc from "fast-check";
import type { SubsidyShare, SubsidyTermValues } from "../../../src/policy/subsidy/types.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { anyPercent, EVERY_WAY } from "../../ledger/interest/any-priced-loan.ts";
import { daysAfter } from "../../support/diary.ts";
import { subsidyTerms } from "../../support/interest-builders.ts";

/*
 * Any rules for a subsidy: dated shares with and without gaps, by product or not, caps, limits, ends of the right.
 */

const aTable = fc
  .record({
    steps: fc.array(fc.tuple(fc.integer({ min: 30, max: 700 }), anyPercent(0, 100, 4)), { maxLength: 4 }),
    gap: fc.constantFrom(0, 0, 40),
    open: fc.boolean(),
  })
  .map(({ steps, gap, open }): readonly SubsidyShare[] => {
    let day = "2013-06-20";
    const rows = steps.map(([length, share]) => {
      const from = daysAfter(day, 1);
      const through = daysAfter(day, length);
      day = daysAfter(through, gap);
      return { from, through, share };
    });
    const first = { through: "2013-06-20", share: "100%" } as const;
    return open ? [first, ...rows, { from: daysAfter(day, 1), share: "70%" }] : [first, ...rows];
  });

const shares: fc.Arbitrary<readonly SubsidyShare[]> = fc.oneof(
  fc.constant([{ share: "100%" }] as const),
  anyPercent(0, 100).map((share) => [{ share }]),
  aTable,
  fc
    .tuple(aTable, anyPercent(0, 100))
    .map(([dated, share]) => [...dated.map((row) => ({ ...row, product: "new" })), { product: "old", share }]),
);

/** Rules that may leave shares to others. */
export const anyRulesOfSubsidy: fc.Arbitrary<SubsidyTermValues> = fc
  .tuple(
    fc.constantFrom(...EVERY_WAY),
    fc.record({ subsidyShares: shares }),
    fc.record(
      {
        subsidyCap: fc.constantFrom("50000", "50000.00", "30000.01", "0.01"),
        aboveCap: fc.constantFrom("portion", "none"),
        subsidyRateLimit: fc.oneof(
          anyPercent(3, 6, 3).map((fixed) => ({ fixed })),
          fc.constantFrom(
            { series: "pboc-benchmark" },
            { series: "ours", band: "short" },
            {
              series: "ours",
              bands: [
                { throughMonths: 12, band: "long" },
                { throughMonths: 60, band: "short" },
              ],
            },
          ),
        ),
        extensionSubsidy: fc.constantFrom("kept", "ends"),
        roomAfterMaturity: fc.constantFrom("none", "while-unpaid"),
        longestSubsidisedMonths: fc.integer({ min: 1, max: 40 }),
        lossOfRight: fc.constantFrom<NonNullable<SubsidyTermValues["lossOfRight"]>>(
          [],
          [{ ground: "misuse", from: "event" }],
          [
            { ground: "misuse", from: "start" },
            { ground: "false-data", from: "event" },
          ],
        ),
      },
      { requiredKeys: [] },
    ),
  )
  .map((parts) => Object.assign({}, ...parts) as SubsidyTermValues); // each part is one

/** One of four hundred, with its terms; these are frozen, so that they are prepared once. */
export const anySubsidyRules = fc.constantFrom(
  ...fc.sample(anyRulesOfSubsidy, 400).map((chosen) => ({ rules: chosen, terms: adjustTerms(subsidyTerms(), chosen) })),
);
