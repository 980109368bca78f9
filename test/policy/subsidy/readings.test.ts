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
import type { SubsidyFacts, SubsidyTermValues } from "../../../src/policy/subsidy/types.ts";
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
  (loans: readonly InterestLoan[], fixed: SubsidyTermValues, more: Partial<SubsidyFacts> = {}) =>
  (values: object): Outcome => {
    const { totals, readings, entitled } = computeSubsidy(subsidyTerms({ ...fixed, ...values }), { loans, ...more });
    const right = entitled === "yes" ? "" : ` ${entitled}`;
    return { amount: `${totals.state === "known" ? totals.subsidy : totals.state}${right}`, readings };
  };

const flips: Readonly<Record<string, Flip>> = {
  "household/lifted-out": {
    // A household lifted out, with a contract of the campaign's last day and one of the day after it.
    run: (values) => {
      const of = (id: string, day: string): InterestLoan => ({ ...loan, id, contractOn: day, paidOutOn: day });
      const loans = [of("L1", "2020-12-31"), of("L2", "2021-01-01")];
      const terms = subsidyTerms({ householdKinds: ["registered-poor"], ...values });
      const { loans: judged, readings } = computeSubsidy(terms, { loans, householdKind: "no-longer-poor" });
      return { amount: judged.map(({ entitled }) => entitled).join(" "), readings };
    },
    expected: [
      ["through-campaign", "yes no"],
      ["never", "no no"],
      ["always", "yes yes"],
    ],
  },
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
      ["while-unpaid", "590.00 open"], // the first is overdue while the second runs
      ["none", "900.00 open"], // 59 nights of the first, then 31 of the second
    ],
  },
  "subsidy/room-order": {
    // The second was agreed on first: 59 nights of either at 10 % and 5 %, 28 of both; 20.00 and 5.00 a night of 36,000.
    run: household(
      [
        {
          ...loan,
          rate: { fixed: "20%" },
          contractOn: "2021-01-09",
          repayments: [{ day: "2021-03-10", amount: "36000" }],
        },
        { ...later, rate: { fixed: "5%" }, contractOn: "2021-01-08" },
      ],
      { subsidyCap: "36000" },
    ),
    expected: [
      ["pay-out", "1335.00"], // 59 × 20.00 and 31 × 5.00
      ["contract", "915.00"], // 31 × 20.00 and 59 × 5.00
    ],
  },
  "subsidy/repaid-first": {
    // 72,000, cap 36,000: 27,000 repaid after 31 nights, 28 are left.
    run: household([{ ...loan, principal: "72000", repayments: [{ day: "2021-02-10", amount: "27000" }] }], {
      subsidyCap: "36000",
    }),
    expected: [
      ["above-cap", "590.00"],
      ["within-cap", "380.00"], // 31 × 10.00, 28 × 2.50
    ],
  },
  "subsidy/whole-loan-measure": {
    run: household([{ ...loan, principal: "72000", repayments: [{ day: "2021-02-10", amount: "36000" }] }], {
      ...{ subsidyCap: "36000", aboveCap: "none" },
    }),
    expected: [
      ["principal", "0.00"],
      ["balance", "280.00"], // 28 nights
    ],
  },
  "subsidy/whole-loan-room": {
    // The first does not fit and is repaid in time; the second, of 18,000, has 28 nights beside it.
    run: household(
      [
        { ...loan, principal: "36000.01", repayments: [{ day: "2021-03-10", amount: "36000.01" }] },
        { ...later, principal: "18000" },
      ],
      { subsidyCap: "36000", aboveCap: "none" },
    ),
    expected: [
      ["none", "295.00"],
      ["takes", "155.00"], // 31 nights of 5.00
    ],
  },
  "subsidy/room-without-right": {
    // The first lost its right from the start; the second has 28 nights beside it.
    run: household(
      [{ ...loan, misusedOn: "2021-02-01", repayments: [{ day: "2021-03-10", amount: "36000" }] }, later],
      { subsidyCap: "36000", lossOfRight: [{ ground: "misuse", from: "start" }] },
    ),
    expected: [
      ["takes", "310.00 no"],
      ["none", "590.00 no"],
    ],
  },
  "subsidy/misuse-told": {
    run: household([{ ...loan, misusedOn: "2021-02-10" }], { lossOfRight: [{ ground: "misuse", from: "event" }] }),
    expected: [
      ["ends-right", "310.00"], // 31 nights
      ["finding-only", "590.00 open"],
    ],
  },
  "subsidy/unlawful-extension": {
    // Of two months, by four.
    run: household([{ ...loan, extensions: [{ agreedOn: "2021-02-10", maturesOn: "2021-07-12" }] }], {}),
    expected: [
      ["none", "590.00"],
      ["as-loan", "1830.00"],
    ],
  },
  "subsidy/window-rounding": {
    // 0.005 a night. Two whole months: 11 and 31 nights, 0.055 and 0.155, or 0.21. One of them cut: 11 and 21 nights, 0.055
    // and 0.105, or 0.16.
    run: (values) => {
      const window = (through: string): Outcome =>
        household(
          [{ ...loan, rate: { fixed: "0.005%" } }],
          { settlement: "monthly" },
          {
            ...{ from: "2021-01-10", through },
          },
        )(values);
      const [whole, cut] = [window("2021-02-20"), window("2021-02-10")];
      return { amount: `${whole.amount} + ${cut.amount}`, readings: cut.readings };
    },
    expected: [
      ["as-it-falls", "0.22 + 0.16"],
      ["per-period", "0.22 + 0.17"],
      ["once", "0.21 + 0.16"],
    ],
  },
  "subsidy/counting": {
    run: household([loan], { subsidyRate: "10%", settlement: "at-maturity" }),
    expected: [
      ["as-interest", "590.00"],
      ["whole-months", "600.00"], // two months
    ],
  },
  "subsidy/bar-reaches": {
    run: household([loan], {}, { barredFromSubsidies: { from: "2021-02-10" } }),
    expected: [
      ["open", "590.00 open"],
      ["reaches", "310.00"],
      ["not", "590.00"],
    ],
  },
  "operator/too-few-households": {
    run: (values) => {
      const terms = operatorTerms({ settlement: "at-maturity", ...values });
      const { subsidy, readings } = computeOperatorSubsidy(terms, { loan: company, householdsCarried: 4 });
      return { amount: subsidy ?? "none", readings };
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
      return { amount: subsidy ?? "none", readings };
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
