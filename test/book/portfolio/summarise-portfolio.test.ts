import { describe, expect, it } from "vitest";
import type { BookFigures } from "../../../src/book/portfolio/book-figures.ts";
import { luoping2023 } from "../../../src/packs/luoping2023.ts";
import { type GroupSummary, summarisePortfolio } from "../../../src/book/portfolio/summarise-portfolio.ts";
import { SMALL_BOOK_FACTS } from "../../cases/small-book.ts";
import { aBookLoan } from "../../support/builders.ts";
import { share, tally } from "./figures.ts";

const terms = luoping2023.portfolio;
const summary = summarisePortfolio(terms, SMALL_BOOK_FACTS);

const groupOf = (groups: readonly GroupSummary[], name: string): GroupSummary => {
  const found = groups.find((group) => group.name === name);
  if (found === undefined) throw new Error(`no group ${name}`);
  return found;
};

describe("the small book as a whole", () => {
  it("what was lent: L1 to L9, of eight households; L3 and L8 this year", () => {
    // 50,000 + 30,000 + 20,000 + 40,000 + 50,000 + 45,000 + 25,000.50 + 10,000 + 15,000
    expect(summary.all.lent).toStrictEqual(tally(9, 8, "285000.50"));
    expect(summary.all.lentThisYear).toStrictEqual(tally(2, 2, "30000.00"));
  });

  it("without the compensated L5 and the written-off L6", () => {
    // outstanding: L1 30,000 + L2 30,000 + L3 20,000 + L4 30,000 + L7 25,000.50 + L9 15,000
    // overdue: L1 + L7 + L9; bad: L9, for the lender holds L7 to be special mention
    const book: BookFigures = {
      settledLoans: "left-out",
      outstanding: { loans: 6, households: 5, amount: "150000.50" },
      overdue: { loans: 3, households: 3, amount: "70000.50" },
      overdueRate: { state: "known", numerator: "70000.50", denominator: "150000.50", percent: "46.67%" }, // 46.6668…
      overdueBuckets: [
        { fromDays: 1, throughDays: 30, loans: 1, households: 1, amount: "30000.00" },
        { fromDays: 31, throughDays: 70, loans: 0, households: 0, amount: "0.00" },
        { fromDays: 71, throughDays: 90, loans: 0, households: 0, amount: "0.00" },
        { fromDays: 91, loans: 2, households: 2, amount: "40000.50" },
      ],
      bad: { loans: 1, households: 1, amount: "15000.00" },
      unclassed: { loans: 0, households: 0, amount: "0.00" },
      badRate: { state: "known", numerator: "15000.00", denominator: "150000.50", percent: "10.00%" }, // 9.9999…
      averagePerHousehold: "30000.10", // 150,000.50 ÷ 5
    };
    expect(summary.all.book).toStrictEqual(book);
  });

  it("and with them, the other way round", () => {
    // L5 adds 50,000 and L6 40,000, to outstanding, overdue and bad alike
    expect(summary.all.otherwise).toStrictEqual({
      settledLoans: "counted",
      outstanding: tally(8, 7, "240000.50"),
      overdue: tally(5, 5, "160000.50"),
      overdueRate: share("160000.50", "240000.50", "66.67%"), // 66.6667…
      overdueBuckets: [
        { fromDays: 1, throughDays: 30, ...tally(1, 1, "30000.00") },
        { fromDays: 31, throughDays: 70, ...tally(0, 0, "0.00") },
        { fromDays: 71, throughDays: 90, ...tally(0, 0, "0.00") },
        { fromDays: 91, ...tally(4, 4, "130000.50") },
      ],
      bad: tally(3, 3, "105000.00"),
      unclassed: tally(0, 0, "0.00"),
      badRate: share("105000.00", "240000.50", "43.75%"), // 43.7499…
      averagePerHousehold: "34285.79", // 240,000.50 ÷ 7 = 34,285.7857…
    });
  });

  it("coverage by each denominator, satisfaction and completion", () => {
    expect(summary.all.coverage).toStrictEqual({
      ofRegistered: share(8, 20, "40.00%"),
      ofQualifying: share(8, 16, "50.00%"),
      ofThoseWithNeed: share(8, 10, "80.00%"),
    });
    expect(summary.all.satisfaction).toStrictEqual(share(8, 9, "88.89%"));
    expect(summary.all.completion).toStrictEqual(share("30000.00", "90000.00", "33%"));
  });

  it("the class that the lender set otherwise than the days would; L6 is loss either way", () => {
    expect(summary.classOverrides).toStrictEqual([{ loan: "L7", byDays: "substandard", given: "special-mention" }]);
  });

  it("what the figures rest on", () => {
    expect(summary).toMatchObject({ kind: "portfolio-summary", asOf: "2023-10-31" });
    const settled = { by: "reading", term: "settledLoans", reading: "portfolio/settled-loans" };
    const balance = { by: "reading", term: "overdueBalance", reading: "portfolio/overdue-balance" };
    const episode = { by: "reading", term: "overdueEpisode", reading: "loan/overdue-episode" };
    const places = { by: "article", term: "ratePlaces", article: "luoping-bulletin-2023-10#1.3" };
    const moved = [
      { by: "reading", term: "maturityOnRestDay", reading: "loan/maturity-on-rest-day" },
      { by: "law", article: "civil-code#203" },
    ];
    expect(summarisePortfolio(terms, SMALL_BOOK_FACTS).basis).toStrictEqual({
      book: [settled],
      overdue: [balance, settled, places, ...moved],
      buckets: [
        { by: "reading", term: "overdueBuckets", reading: "loan/overdue-buckets" },
        ...[balance, episode, ...moved],
      ],
      bad: [
        { by: "reading", term: "classFromDays", reading: "portfolio/class-from-days" },
        ...[episode, settled, places, ...moved],
        { by: "law", article: "risk-classification-2023#classes" },
      ],
      completion: [{ by: "article", term: "completionPlaces", article: "luoping-bulletin-2023-10#1.2" }],
    });
    expect(summary.readings.map(({ id }) => id)).toStrictEqual([
      "portfolio/overdue-balance",
      "portfolio/settled-loans",
      "loan/overdue-buckets",
      "loan/overdue-episode",
      "portfolio/class-from-days",
      "loan/maturity-on-rest-day",
      "loan/rest-day-overdue-from",
      "loan/after-grace",
    ]);
  });
});

describe("the small book by region and by lender", () => {
  it("regions in the order of their names, also one that has counts and no loans", () => {
    expect(summary.byRegion.map(({ name }) => name)).toStrictEqual(["East", "North", "South", "West"]);
    expect(summary.byLender.map(({ name }) => name)).toStrictEqual(["B1", "B2"]);
    expect(summary.all.name).toBeNull();
  });

  it("East: L1, L2, L3, of two households", () => {
    const east = groupOf(summary.byRegion, "East");
    expect(east.lent).toStrictEqual(tally(3, 2, "100000.00"));
    expect(east.book.outstanding).toStrictEqual(tally(3, 2, "80000.00"));
    expect(east.book.overdueRate).toStrictEqual(share("30000.00", "80000.00", "37.50%"));
    expect(east.completion).toStrictEqual(share("20000.00", "40000.00", "50%"));
  });

  it("North: L6, L7, L8; all that is left in the book is overdue", () => {
    const north = groupOf(summary.byRegion, "North");
    expect(north.lent).toStrictEqual(tally(3, 3, "80000.50"));
    expect(north.book.overdueRate).toStrictEqual(share("25000.50", "25000.50", "100.00%"));
    expect(north.book.badRate).toStrictEqual(share("0.00", "25000.50", "0.00%"));
    expect(north.otherwise.outstanding).toStrictEqual(tally(2, 2, "65000.50"));
  });

  it("West: L4, L5, L9, and not L10", () => {
    const west = groupOf(summary.byRegion, "West");
    expect(west.lent).toStrictEqual(tally(3, 3, "105000.00"));
    expect(west.lentThisYear).toStrictEqual(tally(0, 0, "0.00"));
    expect(west.book.overdueRate).toStrictEqual(share("15000.00", "45000.00", "33.33%"));
    expect(west.book.badRate).toStrictEqual(share("15000.00", "45000.00", "33.33%"));
  });

  it("each lender: a household with loans of both counts in both", () => {
    const b1 = groupOf(summary.byLender, "B1"); // L1, L2, L4, L6, L8
    const b2 = groupOf(summary.byLender, "B2"); // L3, L5, L7, L9
    expect(b1.lent).toStrictEqual(tally(5, 5, "175000.00"));
    expect(b2.lent).toStrictEqual(tally(4, 4, "110000.50"));
    expect(b1.book.overdueRate).toStrictEqual(share("30000.00", "90000.00", "33.33%"));
    expect(b2.book.overdueRate).toStrictEqual(share("40000.50", "60000.50", "66.67%"));
  });

  it("a zero denominator and a count that was not given are undetermined, not nought", () => {
    expect(groupOf(summary.byRegion, "East").coverage).toStrictEqual({
      ofRegistered: { state: "undetermined", why: "zero-denominator", numerator: 2, denominator: 0 },
      ofQualifying: { state: "undetermined", why: "missing", missing: ["qualifyingHouseholds"] },
      ofThoseWithNeed: { state: "undetermined", why: "missing", missing: ["householdsWithNeed"] },
    });
    const south = groupOf(summary.byRegion, "South");
    expect(south.coverage.ofRegistered).toStrictEqual(share(0, 7, "0.00%"));
    expect(south.book.overdueRate).toStrictEqual({
      state: "undetermined",
      why: "zero-denominator",
      numerator: "0.00",
      denominator: "0.00",
    });
    expect(south.book).not.toHaveProperty("averagePerHousehold");
    expect(south.completion).toStrictEqual({ state: "undetermined", why: "missing", missing: ["yearTarget"] });
    expect(south.satisfaction).toStrictEqual({
      state: "undetermined",
      why: "missing",
      missing: ["grantedApplicants", "qualifiedApplicants"],
    });
  });
});

describe("a class that the lender gives", () => {
  it("is listed where the days say otherwise, in the order of the ids; not for what is repaid", () => {
    const day = { paidOutOn: "2022-05-03", maturesOn: "2023-07-31" }; // 92 days: substandard
    const repaid = [{ day: "2023-10-31", amount: "50000" }];
    const loans = [
      aBookLoan({ ...day, id: "L3", class: "loss" }),
      aBookLoan({ ...day, id: "L1", class: "normal" }),
      aBookLoan({ ...day, id: "L2", class: "substandard" }),
      aBookLoan({ ...day, id: "L4" }),
      aBookLoan({ ...day, id: "L5", class: "normal", repayments: repaid }),
    ];
    expect(summarisePortfolio(terms, { asOf: "2023-10-31", loans }).classOverrides).toStrictEqual([
      { loan: "L1", byDays: "substandard", given: "normal" },
      { loan: "L3", byDays: "substandard", given: "loss" },
    ]);
  });
});

describe("satisfaction", () => {
  const of = (counts: object): unknown =>
    summarisePortfolio(terms, { asOf: "2023-10-31", loans: [], counts: { all: counts } }).all.satisfaction;

  it("names the side that is missing, and is undetermined without applicants", () => {
    expect(of({ grantedApplicants: 3 })).toMatchObject({ missing: ["qualifiedApplicants"] });
    expect(of({ qualifiedApplicants: 3 })).toMatchObject({ missing: ["grantedApplicants"] });
    expect(of({ qualifiedApplicants: 0, grantedApplicants: 0 })).toMatchObject({ why: "zero-denominator" });
    expect(of({ qualifiedApplicants: 3, grantedApplicants: 3 })).toStrictEqual(share(3, 3, "100.00%"));
  });
});
