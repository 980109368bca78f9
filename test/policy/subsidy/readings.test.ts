import { describe, expect, it } from "vitest";
import { interestReadings } from "../../../src/ledger/interest/readings.ts";
import { computeGuaranteeFee } from "../../../src/policy/subsidy/compute-guarantee-fee.ts";
import { computeOperatorSubsidy } from "../../../src/policy/subsidy/compute-operator-subsidy.ts";
import { computeSubsidy } from "../../../src/policy/subsidy/compute-subsidy.ts";
import {
  guaranteeFeeReadings,
  operatorSubsidyReadings,
  subsidyReadings,
} from "../../../src/policy/subsidy/readings.ts";
import type { SubsidyTermValues } from "../../../src/policy/subsidy/types.ts";
import type { InterestLoan } from "../../../src/ledger/interest/types.ts";
import { aLoan } from "../../support/builders.ts";
import { aPricedLoan, feeTerms, operatorTerms, subsidyTerms } from "../../support/interest-builders.ts";
import type { ChosenReading } from "../../../src/kernel/reading.ts";

/*
 * Every open point about subsidies and fees beside those of interest: a case for what is chosen, and one for
 * each alternative. At 10 % a night of 36,000 is 10.00.
 */

interface Outcome {
  readonly amount: string;
  readonly readings: readonly ChosenReading[];
}

interface Flip {
  readonly run: (values: object) => Outcome;
  readonly expected: readonly (readonly [value: string, amount: string])[];
}

const loan = aPricedLoan({
  ...{ principal: "36000", rate: { fixed: "10%" }, paidOutOn: "2021-01-10", maturesOn: "2021-03-10" },
});
const later = { ...loan, id: "L2", paidOutOn: "2021-02-10", contractOn: "2021-02-10", maturesOn: "2021-04-10" };
const company = aPricedLoan({ principal: "1000000", paidOutOn: "2018-01-15", maturesOn: "2019-01-15" });

const household =
  (loans: readonly InterestLoan[], fixed: SubsidyTermValues) =>
  (values: object): Outcome => {
    const { totals, readings } = computeSubsidy(subsidyTerms({ ...fixed, ...values }), { loans });
    return { amount: totals.state === "known" ? totals.subsidy : totals.state, readings };
  };

const flips: Readonly<Record<string, Flip>> = {
  "subsidy/above-cap": {
    run: household([loan], { subsidyCap: "18000" }),
    expected: [
      ["portion", "295.00"], // 59 nights of 5.00
      ["none", "0.00"],
    ],
  },
  "subsidy/extension": {
    run: household([{ ...loan, extensions: [{ agreedOn: "2021-03-01", maturesOn: "2021-03-20" }] }], {}),
    expected: [
      ["kept", "690.00"], // 69 nights
      ["ends", "590.00"],
    ],
  },
  "subsidy/room-after-maturity": {
    run: household([loan, later], { subsidyCap: "36000" }),
    expected: [
      ["none", "900.00"], // 59 nights of the first, then 31 of the second
      ["while-unpaid", "590.00"],
    ],
  },
  "operator/too-few-households": {
    run: (values) => {
      const terms = operatorTerms({ settlement: "at-maturity", ...values });
      const { subsidy, readings } = computeOperatorSubsidy(terms, { loan: company, householdsCarried: 4 });
      return { amount: subsidy, readings };
    },
    expected: [
      ["refuse", "0.00"],
      ["matching-amount", "16000.00"], // 2 % on 800,000
    ],
  },
  "operator/counting": {
    run: (values) => {
      const terms = operatorTerms({ settlement: "at-maturity", ...values });
      const { subsidy, readings } = computeOperatorSubsidy(terms, { loan: company, householdsCarried: 5 });
      return { amount: subsidy, readings };
    },
    expected: [
      ["months-over-12", "20000.00"],
      ["actual-days", "20277.78"],
    ],
  },
  "guarantee-fee/base": {
    run: (values) => {
      const twoYears = aLoan({
        ...{ principal: "1000000", paidOutOn: "2018-01-15", maturesOn: "2020-01-15" },
        repayments: [{ day: "2018-07-15", amount: "400000" }],
      });
      const { fee, readings } = computeGuaranteeFee(feeTerms(values), { loan: twoYears });
      return { amount: fee, readings };
    },
    expected: [
      ["principal-each-year", "20000.00"],
      ["balance-each-year", "16000.00"],
      ["principal-once", "10000.00"],
    ],
  },
};

const register = { ...subsidyReadings, ...operatorSubsidyReadings, ...guaranteeFeeReadings };
const own = Object.entries(register).filter(([id]) => !Object.hasOwn(interestReadings, id));

it("every open point about subsidies and fees has its cases", () => {
  expect(Object.keys(flips).sort()).toStrictEqual(own.map(([id]) => id).sort());
});

describe.each(own)("%s", (id, { term, chosen, alternatives }) => {
  const { run, expected } = flips[id] ?? { run: () => ({ amount: "no case", readings: [] }), expected: [] };

  it("has a case for what is chosen, and for each alternative", () => {
    expect(expected.map(([value]) => value)).toStrictEqual([chosen, ...alternatives]);
    expect(new Set(expected.map(([, amount]) => amount)).size).toBe(expected.length);
  });

  it.each(expected)("%s: %s", (value, amount) => {
    expect(run({ [term]: value }).amount).toBe(amount);
  });

  it("is what is done where the terms are silent, and the result says so", () => {
    const silent = run({});
    expect(silent.amount).toBe(expected[0]?.[1]);
    expect(silent.readings).toContainEqual({ id, chosen });
  });
});
