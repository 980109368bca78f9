import { describe, expect, it } from "vitest";
import { luoping2023 } from "../../../src/packs/luoping2023.ts";
import type { PortfolioFacts, ProgrammeCounts } from "../../../src/book/portfolio/types.ts";
import { summarisePortfolio } from "../../../src/book/portfolio/summarise-portfolio.ts";
import { aBookLoan, portfolioTerms, unchecked } from "../../support/builders.ts";
import { answerOrRefused, codesOf } from "../../support/refusal.ts";
import { issuesOfCall } from "../../support/issues.ts";

const summarise = (facts: object): unknown =>
  summarisePortfolio(luoping2023.portfolio, unchecked<PortfolioFacts>({ asOf: "2023-10-31", loans: [], ...facts }));
const issuesOf = (facts: object): readonly string[] => issuesOfCall(() => summarise(facts));

describe("a book that is refused", () => {
  it.each([
    [
      "two loans of one id",
      { loans: [aBookLoan(), aBookLoan({ id: "L2" }), aBookLoan()] },
      ["repeated-id at facts.loans[2].id"],
    ],
    [
      "a loan without region",
      { loans: [unchecked({ ...aBookLoan(), region: "" })] },
      ["empty at facts.loans[0].region"],
    ],
    [
      "a class of another list",
      { loans: [aBookLoan(unchecked({ class: "watch" }))] },
      ["not-listed at facts.loans[0].class"],
    ],
    [
      "a loan whose days are turned round",
      { loans: [aBookLoan({ maturesOn: "2017-11-15" })] },
      ["out-of-order at facts.loans[0].maturesOn"],
    ],
    [
      "half a household",
      { counts: { all: { registeredHouseholds: 1.5 } } },
      ["not-a-whole-number at facts.counts.all.registeredHouseholds"],
    ],
    [
      "fewer than no households",
      { counts: { all: { registeredHouseholds: -1 } } },
      ["below-minimum at facts.counts.all.registeredHouseholds"],
    ],
    ["a target of nought", { counts: { all: { yearTarget: "0" } } }, ["below-minimum at facts.counts.all.yearTarget"]],
    [
      "a misspelt count",
      { counts: { regions: { East: { registered: 1 } } } },
      ["unknown-key at facts.counts.regions.East.registered"],
    ],
    ["no loans at all, not even none", { loans: undefined }, ["missing at facts.loans"]],
  ])("%s", (_, facts, issues) => {
    expect(issuesOf(facts)).toStrictEqual(issues);
  });

  it("loans that together are more than an amount can be; exactly the most passes", () => {
    const most = (id: string, principal: string): object => aBookLoan({ id, principal });
    expect(codesOf(() => summarise({ loans: [most("L1", "999999999999.98"), most("L2", "0.01")] }))).toStrictEqual([]);
    expect(codesOf(() => summarise({ loans: [most("L1", "999999999999.99"), most("L2", "0.01")] }))).toStrictEqual([
      "amount-too-large",
    ]);
  });

  it.each([
    [{ "special-mention": 1, substandard: 1, doubtful: 271, loss: 361 }],
    [{ "special-mention": 0, substandard: 91, doubtful: 271, loss: 361 }],
    [{ "special-mention": 1, substandard: 91, doubtful: 91, loss: 361 }],
    [{ "special-mention": 1, substandard: 91, doubtful: 361, loss: 361 }],
    [{ "special-mention": 1, substandard: 91, doubtful: 361, loss: 271 }],
    [{ "special-mention": 1, substandard: 361, doubtful: 271, loss: 362 }],
  ])("classes that begin at %j", (classFromDays) => {
    expect(
      codesOf(() => summarisePortfolio(portfolioTerms({ classFromDays }), { asOf: "2023-10-31", loans: [] })),
    ).toHaveLength(1);
  });
});

describe("a count of minus nought", () => {
  it("is refused or counts as nought: a result must be the same when it is stored and read back", () => {
    const counts = { all: { grantedApplicants: -0, qualifiedApplicants: 3, registeredHouseholds: -0 } };
    const result = answerOrRefused(() => summarise({ counts }));
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  });
});

describe("names are names, whatever they mean to the machine", () => {
  it.each(["constructor", "__proto__", "toString", "hasOwnProperty", "0"])("a region and a lender named %s", (name) => {
    const loans = [aBookLoan({ region: name, lender: name, household: name, id: name }), aBookLoan({ id: "L2" })];
    const summary = summarisePortfolio(luoping2023.portfolio, { asOf: "2020-01-01", loans });
    for (const groups of [summary.byRegion, summary.byLender]) {
      const group = groups.find((g) => g.name === name);
      expect(group?.lent).toStrictEqual({ loans: 1, households: 1, amount: "50000.00" });
      expect(group?.coverage.ofRegistered).toMatchObject({ why: "missing" });
    }
    expect(summary.all.lent.households).toBe(2);
  });

  it.each(["constructor", "toString"])("counts of a region named %s", (name) => {
    const regions: Record<string, ProgrammeCounts> = { [name]: { registeredHouseholds: 4 } };
    const { byRegion } = summarisePortfolio(luoping2023.portfolio, {
      asOf: "2020-01-01",
      loans: [aBookLoan({ region: name })],
      counts: { regions },
    });
    expect(byRegion.map((g) => [g.name, g.coverage.ofRegistered])).toStrictEqual([
      [name, { state: "known", numerator: 1, denominator: 4, percent: "25.00%" }],
    ]);
  });

  it("counts under __proto__ are refused, not lost", () => {
    const regions: unknown = JSON.parse('{ "__proto__": { "registeredHouseholds": 4 } }');
    expect(issuesOf({ counts: { regions } })).toStrictEqual(["unknown-key at facts.counts.regions.__proto__"]);
  });

  it("names are ordered by code unit, not by locale", () => {
    const names = ["b", "a", "B", "Z", "ä", "乡", "é"];
    const loans = names.map((region) => aBookLoan({ id: region, region }));
    const { byRegion } = summarisePortfolio(luoping2023.portfolio, { asOf: "2020-01-01", loans });
    expect(byRegion.map(({ name }) => name)).toStrictEqual(["B", "Z", "a", "b", "ä", "é", "乡"]);
  });
});
