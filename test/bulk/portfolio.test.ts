import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeSummaries, type PortfolioPart, portfolioPart } from "../../src/entries/bulk.ts";
import type { PortfolioLoan } from "../../src/book/portfolio/types.ts";
import { summarisePortfolio } from "../../src/book/portfolio/summarise-portfolio.ts";
import { freezeDeep } from "../../src/kernel/freeze-deep.ts";
import { luoping2023 } from "../../src/packs/luoping2023.ts";
import { anyDayOfJudgement, anyLoan } from "../support/any-loan.ts";
import { aBookLoan, portfolioTerms, unchecked } from "../support/builders.ts";
import { issuesOfCall } from "../support/issues.ts";

const anyBook: fc.Arbitrary<readonly PortfolioLoan[]> = fc
  .array(
    fc.tuple(
      anyLoan,
      fc.record({
        household: fc.constantFrom("H1", "H2", "H3"),
        lender: fc.constantFrom("B1", "B2", "constructor"),
        region: fc.constantFrom("East", "West", "__proto__"),
      }),
      fc.record(
        { class: fc.constantFrom("normal", "loss"), writtenOffOn: fc.constant("2020-01-01") },
        { requiredKeys: [] },
      ),
    ),
    { maxLength: 8 },
  )
  .map((rows) => rows.map(([loan, place, more], i) => ({ ...loan, ...place, ...more, id: `L${String(i)}` })));

describe("merging any partition of a book", () => {
  it("gives the summary of the whole, to the byte, also through JSON and in any order", () => {
    const all = [portfolioTerms(), portfolioTerms({ settledLoans: "counted" }), luoping2023.portfolio].map(freezeDeep);
    fc.assert(
      fc.property(
        anyBook,
        anyDayOfJudgement,
        fc.constantFrom(...all),
        fc.array(fc.nat({ max: 3 }), { minLength: 8, maxLength: 8 }),
        fc.boolean(),
        (loans, asOf, terms, places, stored) => {
          const counts = { all: { registeredHouseholds: 10, yearTarget: "100000" } };
          const parts = [0, 1, 2, 3].map((place) => {
            const part = portfolioPart(
              terms,
              { asOf },
              loans.filter((_, i) => places[i] === place),
            );
            return stored ? (JSON.parse(JSON.stringify(part)) as PortfolioPart) : part;
          });
          const { summary, refused } = mergeSummaries(terms, parts, counts);
          expect(JSON.stringify(summary)).toBe(JSON.stringify(summarisePortfolio(terms, { asOf, loans, counts })));
          expect(refused).toStrictEqual([]);
        },
      ),
    );
  });
});

describe("parts of a book", () => {
  const terms = luoping2023.portfolio;
  const part = (loans: readonly PortfolioLoan[], asOf = "2023-10-31"): PortfolioPart =>
    portfolioPart(terms, { asOf }, loans);

  it("name the rows that are refused, and hold the others", () => {
    const [good, other] = [aBookLoan({ id: "L1" }), aBookLoan({ id: "L3" })];
    const bad = unchecked<PortfolioLoan>({ ...good, id: "L2", principal: "-1", maturesOn: "2020-02-30" });
    const { summary, refused } = mergeSummaries(terms, [part([]), part([good, bad, other])]);
    expect(refused.map(({ part: at, row, issues }) => [at, row, issues.map(({ path }) => path)])).toStrictEqual([
      [1, 1, ["loan.principal", "loan.maturesOn"]],
    ]);
    expect(summary).toStrictEqual(summarisePortfolio(terms, { asOf: "2023-10-31", loans: [good, other] }));
  });

  it("are merged as they were made, of one day and once", () => {
    const loan = aBookLoan({ id: "L1" });
    const own = part([loan]);
    const changed = { ...own, loans: [] };
    const merged = (...parts: readonly unknown[]): readonly string[] =>
      issuesOfCall(() => mergeSummaries(terms, unchecked(parts)));
    expect(merged(changed).join()).toContain("parts[0].seal");
    expect(merged(own, part([], "2023-11-30")).join()).toContain("parts[1].asOf");
    expect(merged(own, part([loan])).join()).toContain("parts[1].loans[0].id");
    expect(merged(own, portfolioPart(portfolioTerms(), { asOf: "2023-10-31" }, [])).join()).toContain("parts[1].made");
    expect(merged().join()).toContain("parts");
    expect(merged(5).join()).toContain("parts[0].seal");
  });
});
