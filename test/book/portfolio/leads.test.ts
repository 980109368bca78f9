import { describe, expect, it } from "vitest";
import type { Bulletin, PrintedFigures } from "../../../src/book/bulletin/types.ts";
import { bulletinTerms } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { oneRow, reconcile } from "./reconcile.ts";

const capped = bulletinTerms({ householdCap: "50000" });
const leads = (facts: Partial<Bulletin>, terms = capped): unknown => reconcile(facts, terms).leads;

describe("an average per household above the cap", () => {
  const owed = (households: number, amount: string): Partial<Bulletin> =>
    oneRow({ outstanding: { households, amount } });

  it("is a lead with its cap and what it rests on", () => {
    expect(leads(owed(2, "10.02"))).toStrictEqual([
      {
        ...{
          lead: "average-above-cap",
          row: "East",
          figure: "outstanding-amount",
          found: "50100.00",
          above: "50000.00",
        },
        from: ["10.02", "2"],
        basis: [{ by: "article", term: "householdCap", article: "our-rules#1" }],
      },
    ]);
  });

  it("is none where an amount that is printed so is within it, nor without a cap or households", () => {
    expect(leads(owed(2, "10.00"))).toStrictEqual([]);
    expect(leads(owed(2, "10.01"))).toHaveLength(1); // 10.005 at least
    expect(leads(owed(2, "10"))).toStrictEqual([]); // 9.5 to 10.5
    expect(leads(owed(0, "10.02"))).toStrictEqual([]);
    expect(leads(owed(2, "10.02"), bulletinTerms())).toStrictEqual([]);
  });
});

describe("from one bulletin to the next", () => {
  const months = (now: PrintedFigures, then: PrintedFigures, asOf = "2023-09-30"): readonly string[] =>
    reconcile({ ...oneRow(now), earlier: { asOf, unit: "wan", rows: [{ name: "East", ...then }] } }, capped).leads.map(
      ({ lead, figure, found, above }) => `${lead} ${figure} ${found} ${above}`,
    );

  it("what was lent in a year does not fall; of another year it may", () => {
    const [now, then] = [
      { newLoans: { households: 9, amount: "40.0" } },
      { newLoans: { households: 10, amount: "40.01" } },
    ];
    expect(months(now, then)).toStrictEqual(["new-fell new-households 9 10"]); // 40.0 may be 40.04
    expect(months(now, { newLoans: { amount: "40.06" } })).toStrictEqual(["new-fell new-amount 40.0 40.06"]);
    expect(months(now, then, "2022-12-31")).toStrictEqual([]);
  });

  it("a balance rises by no more than was lent", () => {
    const now = { outstanding: { amount: "100.00" }, newLoans: { amount: "30.00" } };
    // 100 − 80 = 20 against 30 − 12 = 18; against 30 − 10 = 20 nothing
    expect(months(now, { outstanding: { amount: "80.00" }, newLoans: { amount: "12.00" } })).toStrictEqual([
      "rose-by-more-than-lent outstanding-amount 20.00 18.00",
    ]);
    expect(months(now, { outstanding: { amount: "80.00" }, newLoans: { amount: "10.00" } })).toStrictEqual([]);
    // From the end of the year before, all 30 was lent since; from November nobody knows.
    const less = { outstanding: { amount: "69.00" }, newLoans: { amount: "90.00" } };
    expect(months(now, less, "2022-12-31")).toStrictEqual(["rose-by-more-than-lent outstanding-amount 31.00 30.00"]);
    expect(months(now, less, "2022-11-30")).toStrictEqual([]);
  });

  it("the bulletin before is before", () => {
    const earlier = { asOf: "2023-10-31", unit: "wan", rows: [{ name: "East" }] } as const;
    expect(issuesOfCall(() => reconcile({ earlier }))).toStrictEqual(["out-of-order at bulletin.earlier.asOf"]);
  });
});
