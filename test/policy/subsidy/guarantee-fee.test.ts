import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Loan } from "../../../src/ledger/loan/types.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { computeGuaranteeFee } from "../../../src/policy/subsidy/compute-guarantee-fee.ts";
import { anyLoan } from "../../support/any-loan.ts";
import { aLoan, unchecked } from "../../support/builders.ts";
import { civilPlusMonths, civilText } from "../../support/civil-calendar.ts";
import { fenIn, halfUp, yuan } from "../../support/exact.ts";
import { feeTerms } from "../../support/interest-builders.ts";
import { codesOf } from "../../support/refusal.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { civil, fenRead } from "../../support/night-by-night.ts";

/** 1,000,000 for three years from 2018-01-15; the fee is 1 %. */
const aGuaranteed = (facts: Partial<Loan> = {}): Loan =>
  aLoan({ principal: "1000000", paidOutOn: "2018-01-15", maturesOn: "2021-01-15", ...facts });
const EVERY_BASE = ["principal-each-year", "balance-each-year", "principal-once"] as const;
type Base = (typeof EVERY_BASE)[number];
const feesOf = (feeBase: Base, facts: Partial<Loan> = {}): readonly string[] =>
  computeGuaranteeFee(feeTerms({ feeBase }), { loan: aGuaranteed(facts) }).lines.map(({ day, fee }) => `${day} ${fee}`);

describe("the fee of a guarantee", () => {
  it.each([
    ["2021-01-14", 3],
    ["2021-01-15", 3], // 36 months are three years
    ["2021-01-16", 4], // and a day begins a fourth
    ["2019-01-15", 1],
    ["2019-01-16", 2],
    ["2018-01-16", 1],
  ])("to %s is due for %i years begun", (maturesOn, years) => {
    const { lines, fee, rate } = computeGuaranteeFee(feeTerms(), { loan: aGuaranteed({ maturesOn }) });
    expect(lines).toHaveLength(years);
    expect(fee).toBe(yuan(BigInt(years) * 1_000_000n));
    expect(rate).toBe("1.00%");
  });

  it("is on the principal, on the balance, or once, as the terms read", () => {
    const repayments = [{ day: "2018-07-01", amount: "400000" }];
    expect(feesOf("principal-each-year", { repayments })).toStrictEqual([
      "2018-01-15 10000.00",
      "2019-01-15 10000.00",
      "2020-01-15 10000.00",
    ]);
    expect(feesOf("balance-each-year", { repayments })).toStrictEqual([
      "2018-01-15 10000.00",
      "2019-01-15 6000.00",
      "2020-01-15 6000.00",
    ]);
    expect(feesOf("principal-once", { repayments })).toStrictEqual(["2018-01-15 10000.00"]);
  });

  it.each([
    ["2019-01-14", 1, 1],
    ["2019-01-15", 1, 1], // on the anniversary nothing is left to be guaranteed
    ["2019-01-16", 2, 2],
    ["2018-01-15", 0, 0],
    ["2021-01-15", 3, 3],
    ["2022-01-15", 3, 3],
  ])("repaid in full on %s is due for %i years", (day, onPrincipal, onBalance) => {
    const repayments = [{ day, amount: "1000000" }];
    expect(feesOf("principal-each-year", { repayments })).toHaveLength(onPrincipal);
    expect(feesOf("balance-each-year", { repayments })).toHaveLength(onBalance);
  });

  it("repaid in part on an anniversary is due on what is left", () => {
    const repayments = [{ day: "2019-01-15", amount: "999999" }];
    expect(feesOf("balance-each-year", { repayments })[1]).toBe("2019-01-15 0.01");
    expect(feesOf("principal-each-year", { repayments })[1]).toBe("2019-01-15 10000.00");
  });

  it("goes on through an extension", () => {
    const extended = (maturesOn: string): Partial<Loan> => ({ extensions: [{ agreedOn: "2021-01-01", maturesOn }] });
    expect(feesOf("principal-each-year", extended("2021-01-16"))).toHaveLength(4);
    expect(feesOf("principal-each-year", extended("2022-01-15"))).toHaveLength(4);
    expect(feesOf("principal-each-year", extended("2022-01-16"))).toHaveLength(5);
    expect(feesOf("principal-once", extended("2022-01-16"))).toHaveLength(1);
  });

  it("of 29 February is due on the 28th, and on the 29th again in leap years", () => {
    const leap = { paidOutOn: "2016-02-29", maturesOn: "2021-02-28" };
    expect(feesOf("principal-each-year", leap).map((line) => line.slice(0, 10))).toStrictEqual([
      ...["2016-02-29", "2017-02-28", "2018-02-28", "2019-02-28", "2020-02-29"],
    ]);
  });

  it.each([
    ["0.49", "0.00"],
    ["0.50", "0.01"], // half a fen
    ["149.99", "1.50"],
    ["999999999999.99", "10000000000.00"],
  ])("on %s is %s", (principal, fee) => {
    expect(computeGuaranteeFee(feeTerms(), { loan: aGuaranteed({ principal, maturesOn: "2019-01-15" }) }).fee).toBe(
      fee,
    );
  });

  it("of more than twelve digits is refused like an amount", () => {
    const codes = (feeRate: "33.3333%" | "33.3334%" | "9999.9999%"): readonly string[] =>
      codesOf(() =>
        computeGuaranteeFee(feeTerms({ feeRate }), { loan: aGuaranteed({ principal: "999999999999.99" }) }),
      );
    expect(codes("33.3333%")).toStrictEqual([]); // three times a third, and a little less
    expect(codes("33.3334%")).toStrictEqual(["amount-too-large"]);
    expect(codes("9999.9999%")).toContain("amount-too-large");
  });

  it("in Changge is 1 % of the principal a year, and says what it read", () => {
    const result = computeGuaranteeFee(changge2017.guaranteeFee, { loan: aGuaranteed() });
    expect(result).toMatchObject({ kind: "guarantee-fee", loan: "L1", rate: "1.00%", fee: "30000.00" });
    expect(result.readings).toStrictEqual([{ id: "guarantee-fee/base", chosen: "principal-each-year" }]);
    expect(result.basis).toContainEqual({ by: "article", term: "feeRate", article: "changge-2017-64#loan 4.2.2" });
  });

  it("needs a rate, and a loan whose days hang together", () => {
    const bare = { kind: "guarantee-fee", pack: "ours", edition: "1", stated: {} } as const;
    // @ts-expect-error no rate is set
    expect(issuesOfCall(() => computeGuaranteeFee(bare, { loan: aGuaranteed() }))).toStrictEqual([
      "missing at terms.feeRate",
    ]);
    const wrong = aGuaranteed({ maturesOn: "2018-01-15" });
    expect(issuesOfCall(() => computeGuaranteeFee(feeTerms(), { loan: wrong }))).toStrictEqual([
      "out-of-order at facts.loan.maturesOn",
    ]);
    expect(
      issuesOfCall(() => computeGuaranteeFee(feeTerms(), unchecked({ loan: aGuaranteed(), years: 3 }))),
    ).toStrictEqual(["unknown-key at facts.years"]);
  });
});

describe("the fee, year by year", () => {
  it("for every loan, is a hundredth for each anniversary on which something is owed before maturity", () => {
    fc.assert(
      fc.property(anyLoan, fc.constantFrom(...EVERY_BASE), (loan, feeBase) => {
        const maturity = loan.extensions.at(-1)?.maturesOn ?? loan.maturesOn;
        const owedOn = (day: string): bigint =>
          loan.repayments.reduce(
            (left, r) => (r.day <= day ? left - fenRead(r.amount) : left),
            fenRead(loan.principal),
          );
        const days: string[] = [];
        for (let year = 0; year < 20; year++) days.push(civilText(civilPlusMonths(civil(loan.paidOutOn), 12 * year)));
        const due =
          feeBase === "principal-once" ? days.slice(0, 1) : days.filter((day) => day < maturity && owedOn(day) > 0n);
        const result = computeGuaranteeFee(feeTerms({ feeBase }), { loan });
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
        const { lines, fee } = result;
        const expected = due.map((day) => {
          const base = feeBase === "balance-each-year" ? owedOn(day) : fenRead(loan.principal);
          return { day, base: yuan(base), fee: yuan(halfUp(base, 100n)) };
        });
        expect(lines).toStrictEqual(expected);
        expect(fenIn(fee)).toBe(expected.reduce((sum, line) => sum + fenIn(line.fee), 0n));
      }),
    );
  });
});
