import { describe, expect, it } from "vitest";
import { computeSubsidy } from "../../../src/policy/subsidy/compute-subsidy.ts";
import { reduced, subsidyTerms } from "../../support/interest-builders.ts";
import { lowest } from "../../support/night-by-night.ts";
import { asNightlySubsidy, subsidiesOf } from "./as-nightly-subsidy.ts";
import { nightlySubsidy } from "./household-by-night.ts";
import { SUBSIDY_CASES } from "./worked-figures.ts";

describe("the worked figures", () => {
  it.each(SUBSIDY_CASES)("$article, $title", ({ loans, rules, expected }) => {
    const statement = computeSubsidy(subsidyTerms(rules), { loans });
    expect(subsidiesOf(statement)).toStrictEqual(Object.fromEntries(expected.map((e) => [e.loan, e.subsidies])));
    expected.forEach(({ subsidy, interest }, i) => {
      expect(statement.loans[i]?.totals).toMatchObject({ state: "known", subsidy, ...(interest && { interest }) });
    });
  });

  it.each(SUBSIDY_CASES)("night by night as well: $title", ({ loans, rules, expected }) => {
    const withShares = { subsidyShares: [{ share: "100%" }] as const, ...rules };
    const nightly = nightlySubsidy(loans, {}, withShares);
    expect(nightly.map(({ periods }) => periods.map((p) => "subsidy" in p.subsidy && p.subsidy.subsidy))).toStrictEqual(
      expected.map(({ subsidies }) => subsidies),
    );
    const statement = computeSubsidy(subsidyTerms(rules), { loans });
    expect(statement.loans.map((l) => l.periods.map(asNightlySubsidy))).toStrictEqual(nightly.map((l) => l.periods));
  });

  it("of a household add up over its loans", () => {
    const { loans = [], rules = {} } = SUBSIDY_CASES[1] ?? {};
    const { kind, household, totals } = computeSubsidy(subsidyTerms(rules), { loans });
    expect({ kind, household }).toStrictEqual({ kind: "subsidy-statement", household: "H1" });
    // `first` bears 365 nights of 30,000 at 3.80 %: its interest is its subsidy. 1,155.83 + 1,500.55.
    expect(totals).toStrictEqual({ state: "known", interest: "2656.38", subsidy: "2198.00", borrower: "458.38" });
  });
});

describe("a line of a statement", () => {
  it("says how its subsidy was counted", () => {
    const { loans = [], rules = {} } = SUBSIDY_CASES[0] ?? {};
    const period = computeSubsidy(subsidyTerms(rules), { loans }).loans[0]?.periods[8];
    const segment = { balance: "49999.50", rate: "4.60%", charge: "contract" } as const;
    const subsidised = { subsidised: "49999.50", subsidyRate: "4.60%" } as const;
    expect(period).toStrictEqual({
      kind: "ordinary",
      from: "2023-12-21",
      through: "2024-03-20",
      days: 91,
      segments: [
        {
          ...{ from: "2023-12-21", through: "2023-12-31", days: 11, counted: { by: "nights", days: 11 } },
          ...segment,
          ...subsidised,
          share: "100.00%",
        },
        {
          ...{ from: "2024-01-01", through: "2024-03-20", days: 80, counted: { by: "nights", days: 80 } },
          ...segment,
          ...subsidised,
          share: "70.00%",
        },
      ],
      exact: { dividend: "209297.907", divisor: "360" }, // 49,999.50 × 4.60 % × 91
      interest: "581.38", // 581.3830…
      state: "known",
      subsidyExact: expect.anything() as unknown, // in lowest terms below
      subsidy: "428.05", // 2,299.977 × (11 + 0.7 × 80) ÷ 360 = 428.0512…
      borrower: "153.33",
    });
    if (period?.state !== "known") throw new Error("its subsidy is known");
    expect(reduced(period.subsidyExact)).toBe(lowest(154_098_459n, 360_000n));
  });
});
