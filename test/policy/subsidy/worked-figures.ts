import type { InterestLoan } from "../../../src/ledger/interest/types.ts";
import type { SubsidyTermValues } from "../../../src/policy/subsidy/types.ts";
import { REPAID_IN_PART } from "../../ledger/interest/worked-figures.ts";
import { aPricedLoan } from "../../support/interest-builders.ts";

/*
 * The worked figures of the design, found by two programs with exact fractions: of each loan its subsidies and
 * their sum, and its interest.
 */

export interface SubsidyCase {
  readonly article: string;
  readonly title: string;
  readonly loans: readonly InterestLoan[];
  readonly rules: SubsidyTermValues;
  readonly expected: readonly {
    readonly loan: string;
    readonly subsidies: readonly string[];
    readonly subsidy: string;
    readonly interest?: string;
  }[];
}

export const SUBSIDY_CASES: readonly SubsidyCase[] = [
  {
    article: "青阳贴息 2021",
    title: "80,000 of which 50,000 are subsidised, in full to the end of 2023 and with 70 % from then on",
    loans: [REPAID_IN_PART],
    rules: {
      subsidyCap: "50000",
      aboveCap: "portion",
      subsidyShares: [
        { through: "2023-12-31", share: "100%" },
        { from: "2024-01-01", share: "70%" },
      ],
    },
    expected: [
      {
        loan: "L1",
        subsidies: [
          ...["70.28", "587.78", "587.78", "581.39", "575.00", "587.77", "587.77"],
          ...["581.38", "428.05", "411.44", "411.44", "406.97", "353.30"],
        ],
        subsidy: "6170.35",
        interest: "8615.98",
      },
    ],
  },
  {
    article: "长葛 四（一）",
    title: "two loans of one household under one cap",
    loans: [
      aPricedLoan({
        ...{ id: "first", principal: "30000", rate: { fixed: "3.80%" } },
        ...{ paidOutOn: "2022-01-10", maturesOn: "2023-01-10" },
        repayments: [{ day: "2023-01-10", amount: "30000" }],
      }),
      aPricedLoan({
        ...{ id: "second", principal: "40000", rate: { fixed: "3.70%" } },
        ...{ paidOutOn: "2022-06-01", maturesOn: "2023-06-01" },
      }),
    ],
    rules: { subsidyCap: "50000" },
    expected: [
      { loan: "first", subsidies: ["221.67", "291.33", "291.33", "288.17", "63.33"], subsidy: "1155.83" },
      {
        loan: "second",
        subsidies: ["41.11", "189.11", "187.06", "328.89", "296.00"],
        subsidy: "1042.17",
        interest: "1500.55",
      },
    ],
  },
  {
    article: "长葛 四（一）",
    title: "the same, the first left unpaid: it goes on taking room",
    loans: [
      aPricedLoan({
        ...{ id: "first", principal: "30000", rate: { fixed: "3.80%" }, unpaid: true },
        ...{ paidOutOn: "2022-01-10", maturesOn: "2023-01-10" },
      }),
      aPricedLoan({
        ...{ id: "second", principal: "40000", rate: { fixed: "3.70%" } },
        ...{ paidOutOn: "2022-06-01", maturesOn: "2023-06-01" },
      }),
    ],
    rules: { subsidyCap: "50000" },
    expected: [
      { loan: "first", subsidies: ["221.67", "291.33", "291.33", "288.17", "63.33"], subsidy: "1155.83" },
      {
        loan: "second",
        subsidies: ["41.11", "189.11", "187.06", "185.00", "148.00"],
        subsidy: "750.28",
        interest: "1500.55",
      },
    ],
  },
];
