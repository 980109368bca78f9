import { describe, expect, it } from "vitest";
import { listMaturities, type MaturityList } from "../../../src/policy/maturity/list-maturities.ts";
import type { MaturityGrouping } from "../../../src/policy/maturity/types.ts";
import type { Loan } from "../../../src/ledger/loan/types.ts";
import { cangxi2019 } from "../../../src/packs/cangxi2019.ts";
import { jiange2019 } from "../../../src/packs/jiange2019.ts";
import { luoping2023 } from "../../../src/packs/luoping2023.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { aLoan } from "../../support/builders.ts";
import { groupLine, listFacts } from "./maturity-builders.ts";

const row = (id: string, household: string, where: string, lender: string, maturesOn: string, yuan: string): Loan =>
  aLoan({ id, household, region: where, lender, maturesOn, principal: yuan });

/** Two townships, two lenders, two months; household H1 has three of the five loans. */
const BOOK: readonly Loan[] = [
  row("L1", "H1", "普安镇", "农商行", "2020-10-31", "10000"),
  row("L2", "H1", "下寺镇", "农商行", "2020-11-01", "20000"),
  row("L3", "H2", "普安镇", "农商行", "2020-11-15", "30000.50"),
  row("L4", "H1", "普安镇", "邮储行", "2020-11-30", "40000"),
  row("L5", "H3", "普安镇", "农商行", "2020-11-30", "50000"),
];
const autumn = (...by: readonly MaturityGrouping[]): MaturityList =>
  listMaturities(jiange2019.maturity, listFacts(BOOK, { from: "2020-10-01", by }));
const lines = (...by: readonly MaturityGrouping[]): readonly string[] => autumn(...by).groups.map(groupLine);

describe("the groups of a list", () => {
  it("by month", () => {
    // 20,000 + 30000.50 + 40,000 + 50,000, of H1, H2, H1, H3
    expect(lines("month")).toStrictEqual(["2020-10 1 1 10000.00 0", "2020-11 4 3 140000.50 0"]);
  });

  it("by township", () => {
    expect(lines("township")).toStrictEqual(["下寺镇 1 1 20000.00 0", "普安镇 4 3 130000.50 0"]);
  });

  it("by lender", () => {
    expect(lines("lender")).toStrictEqual(["农商行 4 3 110000.50 0", "邮储行 1 1 40000.00 0"]);
  });

  it("by month and township, the month first", () => {
    expect(lines("month", "township")).toStrictEqual([
      "2020-10 普安镇 1 1 10000.00 0",
      "2020-11 下寺镇 1 1 20000.00 0",
      "2020-11 普安镇 3 3 120000.50 0",
    ]);
  });

  it("by township and month: the same groups, the township first", () => {
    expect(lines("township", "month")).toStrictEqual([
      "2020-11 下寺镇 1 1 20000.00 0",
      "2020-10 普安镇 1 1 10000.00 0",
      "2020-11 普安镇 3 3 120000.50 0",
    ]);
  });

  it("by lender and township, with one household in two groups", () => {
    expect(lines("lender", "township")).toStrictEqual([
      "下寺镇 农商行 1 1 20000.00 0",
      "普安镇 农商行 3 3 90000.50 0",
      "普安镇 邮储行 1 1 40000.00 0",
    ]);
  });

  it.each<readonly MaturityGrouping[]>([
    ["month", "lender"],
    ["lender", "month"],
    ["township", "lender"],
    ["month", "township", "lender"],
    ["month", "lender", "township"],
    ["township", "month", "lender"],
    ["township", "lender", "month"],
    ["lender", "month", "township"],
    ["lender", "township", "month"],
  ])("by %s, %s, %s are named in that order and come in that order", (...by) => {
    const { groups } = autumn(...by);
    const names = groups.map((group) => by.map((name) => group[name]));
    for (const group of groups)
      expect(Object.keys(group)).toStrictEqual([...by, "loans", "households", "amount", "extended"]);
    // No two the same, and each after the one before, name by name.
    const inOrder = [...names].sort((a, b) => {
      const first = a.findIndex((name, i) => name !== b[i]);
      return (a[first] ?? "") < (b[first] ?? "") ? -1 : 1;
    });
    expect(names).toStrictEqual(inOrder);
    expect(new Set(names.map((n) => JSON.stringify(n))).size).toBe(by.length === 3 ? 4 : 3);
  });

  it("come in the order of UTF-16 code units, not of pinyin or of code points", () => {
    const named = ["普安镇", "剑门关镇", "下寺镇", "\uF900山", "𠮷山", "Zhen", "ao"]; // 普 666E, 剑 5251, 下 4E0B, 𠮷 D842 DFB7
    const loans = named.map((lender, i) => aLoan({ id: `L${String(i)}`, lender }));
    const { groups } = listMaturities(jiange2019.maturity, listFacts(loans, { by: ["lender"] }));
    expect(groups.map(({ lender }) => lender)).toStrictEqual([
      ...["Zhen", "ao", "下寺镇", "剑门关镇", "普安镇", "𠮷山", "\uF900山"],
    ]);
  });

  it("keep names apart that run together: A, BC and AB, C", () => {
    const loans = [aLoan({ lender: "BC", region: "A" }), aLoan({ id: "L2", lender: "C", region: "AB" })];
    const { groups } = listMaturities(jiange2019.maturity, listFacts(loans, { by: ["township", "lender"] }));
    expect(groups.map(groupLine)).toStrictEqual(["A BC 1 1 50000.00 0", "AB C 1 1 50000.00 0"]);
  });

  it("count a household once in a group, and once in the total", () => {
    expect(autumn("month").total).toStrictEqual({ loans: 5, households: 3, amount: "150000.50", extended: 0 });
    expect(autumn("month").groups.map(({ households }) => households)).toStrictEqual([1, 3]);
  });

  it("count extended loans", () => {
    const extensions = [{ agreedOn: "2020-10-01", maturesOn: "2020-11-20" }];
    const loans = [aLoan({ maturesOn: "2020-10-15", extensions }), aLoan({ id: "L2", lender: "B2" })];
    const { groups, total } = listMaturities(jiange2019.maturity, listFacts(loans, { by: ["lender"] }));
    expect(groups.map(groupLine)).toStrictEqual(["B1 1 1 50000.00 1", "B2 1 1 50000.00 0"]);
    expect(total.extended).toBe(1);
  });
});

describe("what a list rests on", () => {
  const basis = (terms: Parameters<typeof listMaturities>[0]): unknown => listMaturities(terms, listFacts([])).basis;

  it("is the paragraph on Jiange, or on Cangxi", () => {
    const article = (of: string): unknown => [
      { by: "article", term: "maturityList", article: `guangyuan-bulletin-2019-139#${of}` },
    ];
    expect(basis(jiange2019.maturity)).toStrictEqual(article("jiange"));
    expect(basis(cangxi2019.maturity)).toStrictEqual(article("cangxi"));
  });

  it("is nothing where the terms ask for no list, and the caller where the caller does", () => {
    expect(basis(luoping2023.maturity)).toStrictEqual([]);
    const ours = adjustTerms(luoping2023.maturity, { maturityList: ["lender"] });
    const byLender = listMaturities(ours, { ...listFacts([]), by: ["lender"] });
    expect(byLender.basis).toStrictEqual([{ by: "caller", term: "maturityList" }]);
  });

  it("is nothing where it is broken down by what the document does not ask for", () => {
    expect(listMaturities(cangxi2019.maturity, { ...listFacts([]), by: ["month", "lender"] }).basis).toStrictEqual([]);
  });

  it("is told with the terms and the readings", () => {
    const list = listMaturities(luoping2023.maturity, listFacts([]));
    expect(list.terms).toStrictEqual({
      pack: "luoping2023",
      title: luoping2023.title,
      edition: "2023-10",
      changed: [],
    });
    expect(list.readings).toStrictEqual([{ id: "loan/maturity-on-rest-day", chosen: "next-working-day" }]);
  });
});
