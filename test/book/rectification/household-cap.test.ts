import { describe, expect, it } from "vitest";
import type { ExaminedLoan } from "../../../src/book/rectification/types.ts";
import { rectify } from "../../../src/book/rectification/rectify.ts";
import { bareLoan, book, changed, findingIn, rectificationTerms } from "./rectification-builders.ts";
import { LAW_BEFORE_2021 } from "../../support/law.ts";

const terms = rectificationTerms({ householdCap: "50000" });
const byPrincipal = rectificationTerms({ householdCap: "50000", capCounts: "principal" });

/** The loans of one household: what was lent and what is owed; a dash is not known. */
function household(...rows: readonly (readonly [string, string])[]): readonly ExaminedLoan[] {
  return rows.map(([principal, outstanding], i) =>
    bareLoan({
      loan: `L${String(i + 1)}`,
      ...(principal === "-" ? {} : { principal }),
      ...(outstanding === "-" ? {} : { outstanding }),
    }),
  );
}

const capOf = (loans: readonly ExaminedLoan[], t = terms) =>
  findingIn(rectify(t, book(loans)), "rectification/household-cap");

describe("the cap per household", () => {
  it.each([
    ["49999.99", "met"],
    ["50000", "met"],
    ["50000.01", "unmet"],
  ] as const)("%s of one loan: %s", (amount, outcome) => {
    expect(capOf(household([amount, amount])).outcome).toBe(outcome);
    expect(capOf(household([amount, amount]), byPrincipal).outcome).toBe(outcome);
  });

  it.each([
    ["19999.99", "met", "49999.99"],
    ["20000", "met", "50000.00"],
    ["20000.01", "unmet", "50000.01"],
  ] as const)("30,000 and %s of two loans: %s", (second, outcome, total) => {
    const finding = capOf(household(["30000", "30000"], [second, second]));
    expect(finding).toMatchObject({ outcome, observed: { total }, required: { atMost: "50000.00" } });
    expect(finding.loans).toStrictEqual([
      { loan: "L1", counted: "30000.00" },
      { loan: "L2", counted: Number(second).toFixed(2) },
    ]);
  });

  it("is that of each household apart", () => {
    const loans = [
      bareLoan({ loan: "L1", household: "H2", outstanding: "30000" }),
      bareLoan({ loan: "L2", household: "H1", outstanding: "50000.01" }),
      bareLoan({ loan: "L3", household: "H2", outstanding: "20000" }),
    ];
    const { findings, entries } = rectify(terms, book(loans));
    expect(findings.map(({ household: whose, outcome }) => [whose, outcome])).toStrictEqual([
      ["H1", "unmet"],
      ["H2", "met"],
    ]);
    expect(entries.map((entry) => "loans" in entry && entry.loans)).toStrictEqual([
      [{ loan: "L2", counted: "50000.01" }],
    ]);
  });

  it("says in full what is over it, and on what that rests", () => {
    expect(capOf(household(["60000", "55000"]))).toStrictEqual({
      check: "policy",
      household: "H1",
      rule: "rectification/household-cap",
      outcome: "unmet",
      reason: "above-household-cap",
      observed: { total: "55000.00" },
      required: { atMost: "50000.00" },
      loans: [{ loan: "L1", counted: "55000.00" }],
      basis: [
        { by: "article", term: "householdCap", article: "our-rules#1" },
        { by: "reading", term: "capCounts", reading: "rectification/cap-counts" },
        ...LAW_BEFORE_2021.inclusive,
      ],
    });
  });
});

describe("what counts", () => {
  it.each([
    // What was lent and is owed; by what is owed; by what was lent.
    ["60000", "50000", "met", "unmet"],
    ["60000", "50000.01", "unmet", "unmet"],
    ["60000", "0", "met", "met"],
    ["50000", "0.01", "met", "met"],
  ] as const)("of %s lent and %s owed: %s by what is owed, %s by what was lent", (lent, owed, byOwed, byLent) => {
    expect(capOf(household([lent, owed])).outcome).toBe(byOwed);
    expect(capOf(household([lent, owed]), byPrincipal).outcome).toBe(byLent);
    expect(
      findingIn(
        rectify(changed({ capCounts: "principal" }), book(household([lent, owed]))),
        "rectification/household-cap",
      ).outcome,
    ).toBe(byLent);
  });

  it("by what was lent is not a loan that is repaid", () => {
    const loans = household(["50000", "0"], ["50000", "50000"]);
    expect(capOf(loans, byPrincipal)).toMatchObject({ outcome: "met", observed: { total: "50000.00" } });
  });
});

describe("what is not known of it", () => {
  it.each<readonly [string, readonly (readonly [string, string])[], object]>([
    ["nothing", [["-", "-"]], { outcome: "undetermined", missing: ["outstanding"] }],
    [
      "a balance of at most 50,000",
      [["50000", "-"]],
      { outcome: "met", observed: { total: "0.00", upTo: "50000.00" } },
    ],
    ["a balance of at most 50,000.01", [["50000.01", "-"]], { outcome: "undetermined", missing: ["outstanding"] }],
    [
      "a second balance",
      [
        ["30000", "30000"],
        ["20000", "-"],
      ],
      { outcome: "met", observed: { total: "30000.00", upTo: "50000.00" } },
    ],
    [
      "a second balance that may be too much",
      [
        ["30000", "30000"],
        ["20000.01", "-"],
      ],
      { outcome: "undetermined", missing: ["outstanding"] },
    ],
    [
      "a second loan, the first at the cap",
      [
        ["-", "50000"],
        ["-", "-"],
      ],
      { outcome: "undetermined", missing: ["outstanding"] },
    ],
    [
      "a second loan, the first above it",
      [
        ["-", "50000.01"],
        ["-", "-"],
      ],
      { outcome: "unmet", atLeast: true, observed: { total: "50000.01" } },
    ],
    ["what was lent", [["-", "50000"]], { outcome: "met", observed: { total: "50000.00" } }],
  ])("%s, by what is owed", (_, rows, finding) => {
    expect(capOf(household(...rows))).toMatchObject(finding);
  });

  it.each<readonly [string, readonly (readonly [string, string])[], object]>([
    ["nothing", [["-", "-"]], { outcome: "undetermined", missing: ["outstanding", "principal"] }],
    ["what was lent", [["-", "50000"]], { outcome: "undetermined", missing: ["principal"] }],
    ["what was lent, more than the cap owed", [["-", "50000.01"]], { outcome: "unmet", atLeast: true }],
    ["whether it still runs, 50,000", [["50000", "-"]], { outcome: "met" }],
    ["whether it still runs, 50,000.01", [["50000.01", "-"]], { outcome: "undetermined", missing: ["outstanding"] }],
    ["what was lent of a repaid loan", [["-", "0"]], { outcome: "met", observed: { total: "0.00" } }],
  ])("%s, by what was lent", (_, rows, finding) => {
    expect(capOf(household(...rows), byPrincipal)).toMatchObject(finding);
  });

  it("is named for the loans of which it is missing", () => {
    expect(capOf(household(["30000", "30000"], ["30000", "-"])).loans).toStrictEqual([
      { loan: "L1", counted: "30000.00" },
      { loan: "L2" },
    ]);
  });
});
