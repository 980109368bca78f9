import { describe, expect, it } from "vitest";
import { listMaturities, type MaturityList } from "../../../src/policy/maturity/list-maturities.ts";
import type { Loan } from "../../../src/ledger/loan/types.ts";
import { jiange2019 } from "../../../src/packs/jiange2019.ts";
import { aLoan } from "../../support/builders.ts";
import { listFacts } from "./maturity-builders.ts";

/** November 2020 in Jiange. */
const november = (...loans: readonly Partial<Loan>[]): MaturityList =>
  listMaturities(jiange2019.maturity, listFacts(loans.map((facts, i) => aLoan({ id: `L${String(i + 1)}`, ...facts }))));
const listed = (list: MaturityList): readonly string[] =>
  list.loans.map(({ loan, maturesOn, amount }) => `${loan} ${maturesOn} ${amount}`);

describe("the span of a list", () => {
  it.each([
    ["2020-10-31", 0], // the day before the first
    ["2020-11-01", 1],
    ["2020-11-30", 1],
    ["2020-12-01", 0], // the day after the last
  ])("a loan that matures on %s is in it %i times", (maturesOn, times) => {
    const { total, leftOut, groups } = november({ maturesOn });
    expect(total.loans).toBe(times);
    expect(groups).toHaveLength(times);
    expect(leftOut).toStrictEqual({ otherDays: 1 - times, repaidBefore: 0 });
  });

  it("can be one day", () => {
    const day = { from: "2020-11-15", through: "2020-11-15" };
    expect(listMaturities(jiange2019.maturity, listFacts([aLoan()], day)).total.loans).toBe(1);
  });

  it("can have nothing in it: no group, and a total of nothing", () => {
    expect(november()).toMatchObject({
      ...{ groups: [], loans: [], leftOut: { otherDays: 0, repaidBefore: 0 } },
      total: { loans: 0, households: 0, amount: "0.00", extended: 0 },
    });
  });

  it("is told with the list, and so is the breakdown", () => {
    const by = ["lender", "month"] as const;
    const list = listMaturities(jiange2019.maturity, listFacts([], { by }));
    expect(list).toMatchObject({ kind: "maturity-list", from: "2020-11-01", through: "2020-11-30", by });
  });
});

describe("an extended loan (展期)", () => {
  const extensions = [{ agreedOn: "2020-10-20", maturesOn: "2020-11-30" }];

  it("falls due on its new day", () => {
    const { loans, total } = november({ maturesOn: "2020-10-31", extensions });
    expect(loans).toMatchObject([{ maturesOn: "2020-11-30", extensions: 1, amount: "50000.00" }]);
    expect(total.extended).toBe(1);
  });

  it("does not fall due on its old day any more", () => {
    const out = november({ extensions: [{ agreedOn: "2020-11-15", maturesOn: "2020-12-01" }] });
    expect(out.leftOut).toStrictEqual({ otherDays: 1, repaidBefore: 0 });
    expect(out.loans).toStrictEqual([]);
  });

  it("falls due on the last of its days, and is one loan however often it was extended", () => {
    const twice = [{ agreedOn: "2020-09-01", maturesOn: "2020-11-10" }, ...extensions];
    const { loans, total } = november({ maturesOn: "2020-09-30", extensions: twice });
    expect(loans).toMatchObject([{ maturesOn: "2020-11-30", extensions: 2 }]);
    expect(total).toMatchObject({ loans: 1, extended: 1 });
  });
});

describe("what is owed when a loan falls due", () => {
  const repaid = (...on: readonly (readonly [day: string, amount: string])[]): Partial<Loan> => ({
    repayments: on.map(([day, amount]) => ({ day, amount })),
  });

  it("is without what was repaid on the day before", () => {
    expect(listed(november(repaid(["2020-11-14", "20000.01"])))).toStrictEqual(["L1 2020-11-15 29999.99"]);
  });

  it("is with what is repaid on the day itself, or after it", () => {
    expect(listed(november(repaid(["2020-11-15", "20000"])))).toStrictEqual(["L1 2020-11-15 50000.00"]);
    expect(listed(november(repaid(["2020-11-16", "50000"])))).toStrictEqual(["L1 2020-11-15 50000.00"]);
  });

  it("counts every repayment before, in whatever order they are given", () => {
    const both = repaid(["2020-11-15", "10000"], ["2019-01-01", "15000"], ["2018-01-01", "5000"]);
    expect(listed(november(both))).toStrictEqual(["L1 2020-11-15 30000.00"]);
  });

  it("is nothing where all of it was repaid before: the loan is left out and counted", () => {
    const { total, leftOut } = november(repaid(["2020-11-14", "50000"]), repaid(["2020-11-15", "50000"]));
    expect(total).toMatchObject({ loans: 1, amount: "50000.00" });
    expect(leftOut).toStrictEqual({ otherDays: 0, repaidBefore: 1 });
  });

  it("counts a loan that is both repaid and due on another day under the other days", () => {
    const { leftOut } = november({ maturesOn: "2020-12-15", ...repaid(["2020-11-14", "50000"]) });
    expect(leftOut).toStrictEqual({ otherDays: 1, repaidBefore: 0 });
  });

  it("has nothing to do with instalments: what is not repaid is owed", () => {
    const instalments = [{ dueOn: "2019-11-15", amount: "20000" }];
    expect(listed(november({ instalments }))).toStrictEqual(["L1 2020-11-15 50000.00"]);
  });
});

describe("the loans of a list", () => {
  it("come by maturity, then by id in code units", () => {
    const loans = [
      { id: "L9", maturesOn: "2020-11-20" },
      { id: "L10", maturesOn: "2020-11-20" },
      { id: "贷2", maturesOn: "2020-11-19" },
      { id: "a", maturesOn: "2020-11-20" },
    ];
    expect(november(...loans).loans.map(({ loan }) => loan)).toStrictEqual(["贷2", "L10", "L9", "a"]);
  });

  it("show whose they are, and the region where it is known", () => {
    const { loans } = november({ household: "H7", lender: "农商行" }, { region: "普安镇" });
    expect(loans).toStrictEqual([
      {
        ...{ loan: "L1", household: "H7", lender: "农商行", maturesOn: "2020-11-15" },
        ...{ amount: "50000.00", extensions: 0 },
      },
      {
        ...{ loan: "L2", household: "H1", lender: "B1", region: "普安镇", maturesOn: "2020-11-15" },
        ...{ amount: "50000.00", extensions: 0 },
      },
    ]);
  });
});
