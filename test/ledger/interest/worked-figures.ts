import type { InterestLoan, InterestTermValues } from "../../../src/ledger/interest/types.ts";
import { aPricedLoan } from "../../support/interest-builders.ts";

/*
 * The worked figures of the design, found by two programs with exact fractions. Where only the sum is given,
 * the periods are not listed.
 */

export interface InterestCase {
  readonly article: string;
  readonly title: string;
  readonly loan: InterestLoan;
  readonly rules: InterestTermValues;
  readonly through?: string;
  readonly periods?: readonly string[];
  readonly interest: string;
}

/** 50,000 at 4.75 % from 2017-11-15 to 2020-11-15. */
const THREE_YEARS = aPricedLoan();

/** 80,000 at 4.60 % from 2022-03-10 to 2025-03-10, of which 30,000.50 were repaid. */
export const REPAID_IN_PART = aPricedLoan({
  ...{ principal: "80000", paidOutOn: "2022-03-10", maturesOn: "2025-03-10", rate: { fixed: "4.60%" } },
  repayments: [{ day: "2023-05-05", amount: "30000.50" }],
});

const from = (paidOutOn: string, maturesOn: string): InterestLoan =>
  aPricedLoan({ paidOutOn, maturesOn, rate: { fixed: "4.35%" } });

export const INTEREST_CASES: readonly InterestCase[] = [
  {
    article: "计息规则 积数",
    title: "by daily balances ÷ 360, every quarter",
    loan: THREE_YEARS,
    rules: {},
    periods: [
      ...["237.50", "593.75", "606.94", "606.94", "600.35", "593.75", "606.94"],
      ...["606.94", "600.35", "600.35", "606.94", "606.94", "362.85"],
    ],
    interest: "7230.54",
  },
  {
    article: "计息规则 积数",
    title: "by daily balances ÷ 360, at maturity",
    loan: THREE_YEARS,
    rules: { settlement: "at-maturity" },
    periods: ["7230.56"], // 1,096 nights × 50,000 × 4.75 % ÷ 360 = 7,230.5555…
    interest: "7230.56",
  },
  {
    article: "计息规则 积数",
    title: "by daily balances ÷ 365, at maturity",
    loan: THREE_YEARS,
    rules: { settlement: "at-maturity", yearBase: 365 },
    periods: ["7131.51"], // 1,096 × 2,375 ÷ 365 = 7,131.5068…
    interest: "7131.51",
  },
  {
    article: "计息规则 逐笔",
    title: "by months and days, at maturity",
    loan: THREE_YEARS,
    rules: { settlement: "at-maturity", method: "term-units" },
    periods: ["7125.00"], // 36 × 2,375 ÷ 12
    interest: "7125.00",
  },
  {
    article: "计息规则 逐笔",
    title: "by months and days from the pay-out, every quarter: whole years are whole",
    loan: THREE_YEARS,
    rules: { method: "term-units" },
    // 1 month 6 days, eleven quarters, and what is left of 36 months: 36, 90 and 54 units of 2,375 ÷ 360
    periods: ["237.50", ...Array.from({ length: 11 }, () => "593.75"), "356.25"],
    interest: "7125.00",
  },
  {
    article: "计息规则 逐笔",
    title: "by months and days from the pay-out, every year",
    loan: THREE_YEARS,
    rules: { method: "term-units", settlement: "yearly" },
    periods: ["237.50", "2375.00", "2375.00", "2137.50"],
    interest: "7125.00",
  },
  {
    article: "计息规则 逐笔",
    title: "by months and days, counted anew in each quarter",
    loan: THREE_YEARS,
    rules: { method: "term-units", monthsCounted: "each-segment" },
    interest: "7131.60", // 36 nights 237.50, eleven quarters of 593.75, 1 month 25 days 362.85
  },
  {
    article: "计息规则 逐笔",
    title: "by months and days, counted anew in each year",
    loan: THREE_YEARS,
    rules: { method: "term-units", settlement: "yearly", monthsCounted: "each-segment" },
    periods: ["237.50", "2375.00", "2375.00", "2144.10"], // 10 months 25 days: 325 units
    interest: "7131.60",
  },
  {
    article: "计息规则 罚息",
    title: "six overdue nights at the lower end, × 1.3",
    loan: THREE_YEARS,
    rules: {},
    through: "2020-11-20",
    interest: "7282.00", // 7,230.54 and 6 × 50,000 × 6.175 % ÷ 360 = 51.4583…
  },
  {
    article: "计息规则 罚息",
    title: "six overdue nights at the upper end, × 1.5",
    loan: THREE_YEARS,
    rules: { overdueMarkUp: "50%" },
    through: "2020-11-20",
    interest: "7289.92",
  },
  {
    article: "计息规则 罚息",
    title: "six overdue nights at × 1.5",
    loan: THREE_YEARS,
    rules: { settlement: "at-maturity", overdueMarkUp: "50%" },
    through: "2020-11-20",
    periods: ["7230.56", "59.38"], // 6 × 50,000 × 7.125 % ÷ 360 = 59.375
    interest: "7289.94",
  },
  {
    article: "计息规则 逐笔",
    title: "8 months and 10 days",
    loan: from("2018-01-15", "2018-09-25"),
    rules: { settlement: "at-maturity", method: "term-units" },
    periods: ["1510.42"], // 2,175 × (8 ÷ 12 + 10 ÷ 360) = 1,510.4166…
    interest: "1510.42",
  },
  {
    article: "计息规则 逐笔",
    title: "from the last day of January to the last of February, 1 month",
    loan: from("2024-01-31", "2024-02-29"),
    rules: { settlement: "at-maturity", method: "term-units" },
    periods: ["181.25"],
    interest: "181.25",
  },
  {
    article: "计息规则 逐笔",
    title: "from 31 January to 30 March, 1 month and 30 days",
    loan: from("2024-01-31", "2024-03-30"),
    rules: { settlement: "at-maturity", method: "term-units" },
    periods: ["362.50"],
    interest: "362.50",
  },
  {
    article: "计息规则 逐笔",
    title: "20,000 for 2 months 16 days and 30,000 for 6 months",
    loan: { ...from("2018-01-15", "2018-07-15"), repayments: [{ day: "2018-03-31", amount: "20000" }] },
    rules: { settlement: "at-maturity", method: "term-units" },
    periods: ["836.17"], // 870 × 76 ÷ 360 + 1,305 × 180 ÷ 360 = 183.666… + 652.50
    interest: "836.17",
  },
  {
    article: "计息规则 逐笔",
    title: "counted anew: 2 months 16 days on 50,000, 3 months 15 days on 30,000",
    loan: { ...from("2018-01-15", "2018-07-15"), repayments: [{ day: "2018-03-31", amount: "20000" }] },
    rules: { settlement: "at-maturity", method: "term-units", monthsCounted: "each-segment" },
    periods: ["839.79"], // 2,175 × 76 ÷ 360 + 1,305 × 105 ÷ 360 = 459.1666… + 380.625
    interest: "839.79",
  },
  {
    article: "贷款通则 12",
    title: "extended from 12 to 18 months: the rate of the higher band from the old maturity",
    loan: aPricedLoan({
      ...{ paidOutOn: "2018-11-15", maturesOn: "2019-11-15" },
      rate: { series: "pboc-benchmark", reset: "contract" },
      extensions: [{ agreedOn: "2019-10-20", maturesOn: "2020-05-15" }],
    }),
    rules: { settlement: "at-maturity" },
    periods: ["3405.90"], // 365 × 2,175 ÷ 360 + 182 × 2,375 ÷ 360 = 2,205.2083… + 1,200.6944…
    interest: "3405.90",
  },
  {
    article: "计息规则 积数",
    title: "80,000 repaid in part",
    loan: REPAID_IN_PART,
    rules: {},
    periods: [
      ...["112.44", "940.44", "940.44", "930.22", "920.00", "760.27", "587.77"],
      ...["581.38", "581.38", "587.77", "587.77", "581.38", "504.72"],
    ],
    interest: "8615.98",
  },
];
