import { describe, expect, it } from "vitest";
import { accrueInterest } from "../../../src/ledger/interest/accrue-interest.ts";
import type { InterestLoan } from "../../../src/ledger/interest/types.ts";
import { national2021 } from "../../../src/packs/national2021.ts";
import { qingyang } from "../../../src/packs/qingyang.ts";
import type { Percent } from "../../../src/base/money/percent.ts";
import { lpr } from "../../../src/ledger/rates/lpr.ts";
import { computeSubsidy } from "../../../src/policy/subsidy/compute-subsidy.ts";
import type { SubsidyPeriod } from "../../../src/policy/subsidy/subsidise-loan.ts";
import type { SubsidyShare, SubsidyTermValues } from "../../../src/policy/subsidy/types.ts";
import { combineTerms } from "../../../src/terms/combine-terms.ts";
import { unchecked } from "../../support/builders.ts";
import { aPricedLoan, interestTerms, subsidyTerms } from "../../support/interest-builders.ts";

/*
 * 36,000 at 10 % from 2023-12-10 to 2024-02-10: a night is 10.00. Settled on 20 December, 20 January and at the
 * end: 11 nights, 31 (11 of them in 2023), 20.
 */

const loan = aPricedLoan({
  ...{ principal: "36000", rate: { fixed: "10%" }, paidOutOn: "2023-12-10", maturesOn: "2024-02-10" },
});
const periodsOf = (
  subsidyShares: readonly SubsidyShare[],
  facts: Partial<InterestLoan> = {},
  through?: string,
): readonly SubsidyPeriod[] => {
  const terms = subsidyTerms({ settlement: "monthly", subsidyShares });
  const loans = [{ ...loan, ...facts }];
  return computeSubsidy(terms, through === undefined ? { loans } : { loans, through }).loans[0]?.periods ?? [];
};
const until = (through: string, share: Percent): SubsidyShare => ({ through, share });
const since = (from: string, share: Percent): SubsidyShare => ({ from, share });
const ofProduct = (product: string, share: Percent): SubsidyShare => ({ product, share });
const lines = (periods: readonly SubsidyPeriod[]): readonly string[] =>
  periods.map((p) =>
    p.state === "known" ? `${p.subsidy} + ${p.borrower}` : `${p.why} ${p.nights.from} ${p.nights.through}`,
  );

describe("the share of a night", () => {
  it.each([
    ["100%", ["110.00 + 0.00", "310.00 + 0.00", "200.00 + 0.00"]],
    ["70%", ["77.00 + 33.00", "217.00 + 93.00", "140.00 + 60.00"]],
    ["0%", ["0.00 + 110.00", "0.00 + 310.00", "0.00 + 200.00"]],
    ["33.3333%", ["36.67 + 73.33", "103.33 + 206.67", "66.67 + 133.33"]], // 36.66663, 103.33323, 66.6666
  ] as const)("of %s, of every line", (share, expected) => {
    expect(lines(periodsOf([{ share }]))).toStrictEqual(expected);
  });

  it("is that of the day on which the interest arises", () => {
    const changes = periodsOf([until("2023-12-31", "100%"), since("2024-01-01", "70%")]);
    expect(lines(changes)).toStrictEqual(["110.00 + 0.00", "250.00 + 60.00", "140.00 + 60.00"]); // 110 + 0.7 × 200
    expect(changes[1]?.segments.map((s) => [s.from, s.through, s.share])).toStrictEqual([
      ["2023-12-21", "2023-12-31", "100.00%"],
      ["2024-01-01", "2024-01-20", "70.00%"],
    ]);
  });

  it("cuts nothing on a day on which it stays as it was", () => {
    const [, second] = periodsOf([until("2023-12-31", "70%"), since("2024-01-01", "70.00%")]);
    expect(second?.segments).toHaveLength(1);
  });

  it("is of the product of the loan", () => {
    const shares = [ofProduct("old", "100%"), ofProduct("new", "70%")] as const;
    expect(lines(periodsOf(shares, { product: "old" }))[0]).toBe("110.00 + 0.00");
    expect(lines(periodsOf(shares, { product: "new" }))[0]).toBe("77.00 + 33.00");
  });

  it("of every product is for a loan of any, and of none", () => {
    expect(lines(periodsOf([{ share: "70%" }], { product: "any" }))[0]).toBe("77.00 + 33.00");
    expect(lines(periodsOf([{ share: "70%" }]))[0]).toBe("77.00 + 33.00");
  });

  it("names the article of its row, where the table is made of several", () => {
    const periods = periodsOf([
      { through: "2023-12-31", share: "100%", source: "our-rules#7" },
      since("2024-01-01", "70%"),
    ]);
    const [in2023, in2024] = periods[1]?.segments ?? [];
    expect(in2023).toMatchObject({ shareSource: "our-rules#7" });
    expect(in2024).not.toHaveProperty("shareSource");
  });
});

describe("a change of share under months and days", () => {
  // 50,000 at 4.35 % from 2018-12-21 to 2019-03-21: three months, 543.75; cut at new year 11 days and 2 months 20 days.
  const quarter = aPricedLoan({
    ...{ id: "L2", principal: "50000", rate: { fixed: "4.35%" }, paidOutOn: "2018-12-21", maturesOn: "2019-03-21" },
  });
  const earlier = { ...quarter, id: "L1", paidOutOn: "2018-12-01", contractOn: "2018-12-01", maturesOn: "2019-12-01" };
  const shares = [until("2018-12-31", "100%"), since("2019-01-01", "70%")] as const;
  const interestIn = (loans: readonly InterestLoan[], values: SubsidyTermValues = {}): string | undefined => {
    const terms = subsidyTerms({ method: "term-units", subsidyShares: shares, subsidyCap: "50000", ...values });
    return computeSubsidy(terms, { loans }).loans.find(({ loan: id }) => id === "L2")?.totals.interest;
  };

  it("cuts the months of what is subsidised", () => {
    expect(interestIn([quarter], { monthsCounted: "each-segment" })).toBe("549.79"); // 91 days of 360
    expect(interestIn([quarter])).toBe("543.75"); // counted from the pay-out: three months
  });

  it("cuts nothing of a loan of which nothing is: its interest is that of the loan alone", () => {
    const alone = accrueInterest(interestTerms({ method: "term-units" }), { loan: quarter });
    expect(alone.totals.interest).toBe("543.75");
    expect(interestIn([earlier, quarter])).toBe("543.75"); // no room is left
    const misused = { ...quarter, misusedOn: "2018-12-21" };
    const lost = { misuseMarkUp: "50%", lossOfRight: [{ ground: "misuse", from: "start" }] } as const;
    expect(interestIn([misused], lost)).toBe("815.63"); // at × 1.5: 815.625
    // The room that a loan takes, but has no right to, changes nothing either.
    expect(interestIn([{ ...earlier, maturesOn: "2019-02-01" }, misused], lost)).toBe("815.63");
  });
});

describe("a share that is not known", () => {
  const dated = [{ from: "2023-12-15", through: "2024-01-10", share: "100%" }] as const;

  it("leaves the line undetermined, with the nights for which it is missing", () => {
    expect(lines(periodsOf(dated))).toStrictEqual([
      "no-share-known 2023-12-10 2023-12-14",
      "no-share-known 2024-01-11 2024-01-20",
      "no-share-known 2024-01-21 2024-02-09",
    ]);
    const gap = [until("2023-12-25", "100%"), since("2024-01-05", "50%")] as const;
    expect(lines(periodsOf(gap))).toStrictEqual([
      "110.00 + 0.00",
      "no-share-known 2023-12-26 2024-01-04",
      "100.00 + 100.00",
    ]);
  });

  it("never makes a line 0.00, nor an error, nor leaves out what is known", () => {
    const terms = subsidyTerms({ settlement: "monthly", subsidyShares: [until("2023-12-31", "100%")] });
    const { loans, totals } = computeSubsidy(terms, { loans: [loan] });
    const line = loans[0]?.periods[1];
    expect(line).toMatchObject({ state: "undetermined", interest: "310.00" });
    expect(line).not.toHaveProperty("subsidy");
    expect(line).not.toHaveProperty("borrower");
    expect(totals).toStrictEqual({
      ...{ state: "undetermined", interest: "620.00", knownSubsidy: "110.00", undeterminedPeriods: 2 },
    });
  });

  it("is not missed where there is nothing to subsidise", () => {
    expect(lines(periodsOf([until("2023-12-20", "100%")], { maturesOn: "2023-12-21" }))).toStrictEqual([
      "110.00 + 0.00",
    ]);
    const overdue = periodsOf([until("2023-12-20", "100%")], { maturesOn: "2023-12-21" }, "2023-12-22");
    expect(lines(overdue).at(-1)).toBe("0.00 + 26.00"); // two overdue nights of 13.00
    expect(overdue.at(-1)?.segments[0]).toMatchObject({ subsidised: "0.00", share: null });
  });

  it("is not missed where there is no interest: a loan of 0 % is subsidised with 0.00", () => {
    const free = periodsOf(dated, { rate: { fixed: "0%" } });
    expect(lines(free)).toStrictEqual(["0.00 + 0.00", "0.00 + 0.00", "0.00 + 0.00"]);
    expect(free[0]?.segments[0]).toMatchObject({ subsidised: "36000.00", subsidyRate: "0.00%", share: null });
    const limited = subsidyTerms({ subsidyShares: dated, subsidyRateLimit: { fixed: "0%" } });
    expect(computeSubsidy(limited, { loans: [loan] }).totals).toStrictEqual({
      state: "known",
      interest: "620.00",
      subsidy: "0.00",
      borrower: "620.00",
    });
  });

  it("says so where it is the product that is not known", () => {
    const byProduct = [ofProduct("old", "100%")] as const;
    expect(lines(periodsOf(byProduct))[0]).toBe("product-not-known 2023-12-10 2023-12-20");
    expect(lines(periodsOf(byProduct, { product: "new" }))[0]).toBe("no-share-known 2023-12-10 2023-12-20");
    const mixed = [until("2023-12-31", "100%"), { product: "old", from: "2024-01-01", share: "70%" }] as const;
    expect(lines(periodsOf(mixed))).toStrictEqual([
      "110.00 + 0.00",
      "product-not-known 2024-01-01 2024-01-20",
      "product-not-known 2024-01-21 2024-02-09",
    ]);
  });
});

describe("Qingyang", () => {
  const terms = combineTerms(national2021.subsidy, qingyang.subsidy);
  const rates = [lpr];
  // On 2025-03-10 the published rate of over five years is 3.60 %: 36,000 bear 3.60 a night.
  const running = {
    ...{ principal: "36000", rate: { fixed: "3.6%" }, paidOutOn: "2025-03-10", maturesOn: "2026-03-21" },
  } as const;
  const linesOf = (product: string): readonly string[] =>
    lines(computeSubsidy(terms, { loans: [aPricedLoan({ ...running, product })], rates }).loans[0]?.periods ?? []);

  it("pays 70 % on loans of the 2021 product in 2025, and nothing is known beyond", () => {
    const known = linesOf("microcredit-2021");
    expect(known[0]).toBe("27.72 + 11.88"); // 11 nights, 39.60
    expect(known.at(-1)).toBe("no-share-known 2026-01-01 2026-03-20");
    expect(known).toHaveLength(5);
  });

  it("pays all on loans of the original product, to their end", () => {
    expect(linesOf("microcredit-2014").at(-1)).toBe("324.00 + 0.00"); // 90 nights
  });

  it("pays all of 2023 and 70 % of 2024 on one loan of the 2021 product", () => {
    const over = { ...running, paidOutOn: "2023-12-27", contractOn: "2023-12-27", maturesOn: "2024-01-06" };
    const loans = [aPricedLoan({ ...over, product: "microcredit-2021" })];
    // Ten nights of 3.60: five in full, five at 70 %. The limit of that day, 3.45 %, is for a year: 34.50 in all.
    expect(computeSubsidy(terms, { loans, rates }).totals).toStrictEqual({
      ...{ state: "known", interest: "36.00", subsidy: "29.33", borrower: "6.67" }, // 17.25 + 12.075
    });
  });
});

describe("shares that are refused", () => {
  const refused = (subsidyShares: unknown): (() => unknown) => {
    const terms = subsidyTerms({ subsidyShares: unchecked<readonly SubsidyShare[]>(subsidyShares) });
    return () => computeSubsidy(terms, { loans: [loan] });
  };

  it.each<readonly [string, unknown, boolean]>([
    ["two of every day", [{ share: "100%" }, { share: "70%" }], false],
    ["two of one day", [until("2023-12-31", "100%"), since("2023-12-31", "70%")], false],
    ["one after the other", [until("2023-12-31", "100%"), since("2024-01-01", "70%")], true],
    ["one inside the other", [{ share: "100%" }, { from: "2024-01-01", through: "2024-01-01", share: "70%" }], false],
    ["one without end and one of every day", [since("2024-01-01", "70%"), { share: "100%" }], false],
    ["two without end", [since("2023-01-01", "100%"), since("2024-01-01", "70%")], false],
    ["two of one product", [ofProduct("old", "100%"), ofProduct("old", "70%")], false],
    ["of two products", [ofProduct("old", "100%"), ofProduct("new", "70%")], true],
    ["of every product and of one", [{ share: "100%" }, ofProduct("old", "70%")], false],
    ["exactly the whole", [{ share: "100.0000%" }], true],
    ["more than the whole", [{ share: "100.0001%" }], false],
    ["less than nothing", [{ share: "-1%" }], false],
    ["none", [], false],
    ["a number", [{ share: 0.7 }], false],
    ["of a day that is none", [since("2024-02-30", "70%")], false],
  ])("%s", (_, shares, admitted) => {
    if (admitted) expect(refused(shares)).not.toThrow();
    else expect(refused(shares)).toThrow(expect.objectContaining({ code: "FUPIN_CREDIT_INPUT" }) as Error);
  });

  it("names the row that overlaps", () => {
    expect(refused([until("2023-12-31", "100%"), { share: "70%" }])).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({ code: "overlapping", path: 'terms.stated["our-rules#1"].subsidyShares[1]' }),
        ],
      }) as Error,
    );
  });
});
