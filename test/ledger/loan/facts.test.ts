import { describe, expect, it } from "vitest";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import type { Loan } from "../../../src/ledger/loan/types.ts";
import { trackOverdue } from "../../../src/ledger/loan/track-overdue.ts";
import { aLoan, unchecked, without } from "../../support/builders.ts";
import { codesOf } from "../../support/refusal.ts";
import { issuesOfCall } from "../../support/issues.ts";

const track = (loan: Loan): unknown => trackOverdue(changge2017.overdue, { loan, asOf: "2018-01-01" });
const issuesOf = (facts: Partial<Loan>): readonly string[] => issuesOfCall(() => track(aLoan(facts)));
const passes = (facts: Partial<Loan>): boolean => codesOf(() => track(aLoan(facts))).length === 0;

describe("a loan between its own days", () => {
  it("matures after the pay-out day", () => {
    expect(issuesOf({ maturesOn: "2017-11-14" })).toStrictEqual(["out-of-order at facts.loan.maturesOn"]);
    expect(issuesOf({ maturesOn: "2017-11-15" })).toStrictEqual(["out-of-order at facts.loan.maturesOn"]);
    expect(passes({ maturesOn: "2017-11-16" })).toBe(true);
  });

  it("is repaid from the pay-out day on, and after maturity too", () => {
    const on = (day: string): Partial<Loan> => ({ repayments: [{ day, amount: "1" }] });
    expect(issuesOf(on("2017-11-14"))).toStrictEqual(["out-of-order at facts.loan.repayments[0].day"]);
    expect(passes(on("2017-11-15"))).toBe(true);
    expect(passes(on("2025-01-01"))).toBe(true);
  });

  it("repaid by more than it owes is a finding, on the day on which it was too much", () => {
    const rest = (amount: string): Partial<Loan> => ({
      repayments: [
        { day: "2018-01-15", amount },
        { day: "2018-01-10", amount: "20000" },
      ],
    });
    const found = (amount: string): unknown =>
      trackOverdue(changge2017.overdue, { loan: aLoan(rest(amount)), asOf: "2018-02-01" }).findings;
    expect(found("30000")).toStrictEqual([]);
    // The later one is too much, though it is written down first.
    expect(found("30000.01")).toMatchObject([{ finding: "loan/overpaid", day: "2018-01-15", amount: "0.01" }]);
  });
});

describe("instalments", () => {
  const due = (dueOn: string, amount = "10000"): Partial<Loan> => ({ instalments: [{ dueOn, amount }] });

  it("fall due between pay-out and maturity, both excluded", () => {
    expect(issuesOf(due("2017-11-15"))).toStrictEqual(["out-of-order at facts.loan.instalments[0].dueOn"]);
    expect(passes(due("2017-11-16"))).toBe(true);
    expect(passes(due("2020-11-14"))).toBe(true);
    expect(issuesOf(due("2020-11-15"))).toStrictEqual(["out-of-order at facts.loan.instalments[0].dueOn"]);
    expect(issuesOf(due("2020-11-16"))).toStrictEqual(["out-of-order at facts.loan.instalments[0].dueOn"]);
  });

  it("come to no more than the principal", () => {
    const two = (amount: string): Partial<Loan> => ({
      instalments: [
        { dueOn: "2018-11-15", amount: "25000" },
        { dueOn: "2019-11-15", amount },
      ],
    });
    expect(passes(two("25000"))).toBe(true);
    expect(issuesOf(two("25000.01"))).toStrictEqual(["more-than-owed at facts.loan.instalments[1].amount"]);
  });

  it("are amounts above zero", () => {
    expect(issuesOf(due("2018-11-15", "0"))).toStrictEqual(["below-minimum at facts.loan.instalments[0].amount"]);
  });
});

describe("extensions", () => {
  const extended = (agreedOn: string, maturesOn: string): Partial<Loan> => ({ extensions: [{ agreedOn, maturesOn }] });

  it("are agreed from the pay-out day on; one after the old maturity is let in, for it is audited", () => {
    expect(issuesOf(extended("2017-11-14", "2021-11-15"))).toStrictEqual([
      "out-of-order at facts.loan.extensions[0].agreedOn",
    ]);
    expect(passes(extended("2017-11-15", "2021-11-15"))).toBe(true);
    expect(passes(extended("2020-11-15", "2021-11-15"))).toBe(true);
    expect(passes(extended("2020-11-16", "2021-11-15"))).toBe(true);
  });

  it("were applied for by the day of agreement", () => {
    const applied = (appliedOn: string): Partial<Loan> => ({
      extensions: [{ agreedOn: "2020-10-20", maturesOn: "2021-11-15", appliedOn }],
    });
    expect(passes(applied("2020-10-20"))).toBe(true);
    expect(issuesOf(applied("2020-10-21"))).toStrictEqual(["out-of-order at facts.loan.extensions[0].appliedOn"]);
  });

  it("lead to a later maturity", () => {
    expect(issuesOf(extended("2020-10-20", "2020-11-14"))).toStrictEqual([
      "out-of-order at facts.loan.extensions[0].maturesOn",
    ]);
    expect(issuesOf(extended("2020-10-20", "2020-11-15"))).toStrictEqual([
      "out-of-order at facts.loan.extensions[0].maturesOn",
    ]);
    expect(passes(extended("2020-10-20", "2020-11-16"))).toBe(true);
  });

  it("a second one is measured by the maturity that the first gave", () => {
    const twice = (agreedOn: string, maturesOn: string): Partial<Loan> => ({
      extensions: [
        { agreedOn: "2020-10-20", maturesOn: "2021-11-15" },
        { agreedOn, maturesOn },
      ],
    });
    expect(passes(twice("2021-11-15", "2021-11-16"))).toBe(true);
    expect(issuesOf(twice("2021-11-16", "2021-11-15"))).toStrictEqual([
      "out-of-order at facts.loan.extensions[1].maturesOn",
    ]);
  });
});

describe("a loan as it is written down", () => {
  it("every fault between its days is named at once", () => {
    expect(
      issuesOf({
        maturesOn: "2017-11-15",
        instalments: [{ dueOn: "2017-11-15", amount: "60000" }],
        repayments: [{ day: "2017-11-14", amount: "60000" }],
        extensions: [{ agreedOn: "2018-01-01", maturesOn: "2017-11-15" }],
      }),
    ).toStrictEqual([
      "out-of-order at facts.loan.maturesOn",
      "out-of-order at facts.loan.instalments[0].dueOn",
      "more-than-owed at facts.loan.instalments[0].amount",
      "out-of-order at facts.loan.repayments[0].day",
      "out-of-order at facts.loan.extensions[0].maturesOn",
    ]);
  });

  it("a fault of one field does not hide a fault between others", () => {
    expect(issuesOf({ lender: unchecked(5), maturesOn: "2017-11-15" })).toStrictEqual([
      "wrong-type at facts.loan.lender",
      "out-of-order at facts.loan.maturesOn",
    ]);
  });

  it("lists may be empty but not absent: absent would not say that there was none", () => {
    const loan = unchecked<Loan>(without(aLoan(), "repayments", "extensions"));
    expect(issuesOfCall(() => track(loan))).toStrictEqual([
      "missing at facts.loan.repayments",
      "missing at facts.loan.extensions",
    ]);
  });

  it("a misspelt fact is refused", () => {
    expect(issuesOf(unchecked({ repaid: true }))).toStrictEqual(["unknown-key at facts.loan.repaid"]);
  });
});
