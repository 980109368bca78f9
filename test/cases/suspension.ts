import type { Loan } from "../../src/ledger/loan/types.ts";

/*
 * Whether a credit line may be suspended for late payment, by hand. Overdue days are the day of judgement less
 * the due day. 超过 does not include its figure.
 */

/** What was lent and paid. What is left out: 50,000 from 2018-01-10, due in one sum on 2019-01-10, nothing paid. */
type Lent = Partial<Loan>;

export type SuspensionCase = readonly [
  article: string,
  what: string,
  loans: readonly Lent[],
  asOf: string,
  /** The first day of the ground; `null`: there is none. */
  since: string | null,
];

const paid = (...repayments: readonly (readonly [day: string, amount: string])[]): Lent => ({
  repayments: repayments.map(([day, amount]) => ({ day, amount })),
});
const EXTENDED: Lent = { extensions: [{ agreedOn: "2019-01-10", maturesOn: "2019-07-10" }] };

/** 10,000 due on 10 March, 10 May and 10 July 2018, the other 20,000 on 2019-01-10. */
export const FOUR_DUES: Lent = {
  instalments: [
    { dueOn: "2018-03-10", amount: "10000" },
    { dueOn: "2018-05-10", amount: "10000" },
    { dueOn: "2018-07-10", amount: "10000" },
  ],
};
/** 21 days are left in March, in May and in July: each paid on the 31st day. */
const TWICE_LATE = [
  ["2018-04-10", "10000"],
  ["2018-06-10", "10000"],
] as const;

/** 贷款逾期超 70 天. From 2019-01-10: 21 days to the end of January, 28 in February, 21 in March are 70. */
export const OVERDUE_FOR_LONG: readonly SuspensionCase[] = [
  ["激励约束 三（一）1（1）", "on the due day", [{}], "2019-01-10", null],
  ["激励约束 三（一）1（1）", "70 days", [{}], "2019-03-21", null],
  ["激励约束 三（一）1（1）", "71 days", [{}], "2019-03-22", "2019-03-22"],
  ["激励约束 三（一）1（1）", "171 days", [{}], "2019-06-30", "2019-03-22"],
  ["激励约束 三（一）1（1）", "paid on the 70th day", [paid(["2019-03-21", "50000"])], "2019-03-22", null],
  ["激励约束 三（一）1（1）", "paid on the 71st day", [paid(["2019-03-22", "50000"])], "2019-03-22", null],
  ["激励约束 三（一）1（1）", "paid on a later day", [paid(["2019-03-23", "50000"])], "2019-03-22", "2019-03-22"],
  ["激励约束 三（一）1（1）", "paid but a fen", [paid(["2019-01-10", "49999.99"])], "2019-03-22", "2019-03-22"],
  [
    "激励约束 三（一）1（1）",
    "paid in two parts in time",
    [paid(["2018-05-01", "1"], ["2019-01-10", "49999"])],
    "2019-12-31",
    null,
  ],
  ["激励约束 三（一）1（1）", "extended on the due day", [EXTENDED], "2019-03-22", null],
  ["激励约束 三（一）1（1）", "70 days after the extension", [EXTENDED], "2019-09-18", null], // 21 + 31 + 18
  ["激励约束 三（一）1（1）", "71 days after the extension", [EXTENDED], "2019-09-19", "2019-09-19"],
  ["激励约束 三（一）1（1）", "an instalment, 70 days", [FOUR_DUES], "2018-05-19", null], // 21 + 30 + 19
  ["激励约束 三（一）1（1）", "an instalment, 71 days", [FOUR_DUES], "2018-05-20", "2018-05-20"],
  [
    "激励约束 三（一）1（1）",
    "an instalment paid but a fen",
    [{ ...FOUR_DUES, ...paid(["2018-04-10", "9999.99"]) }],
    "2018-05-20",
    "2018-05-20",
  ],
  [
    "激励约束 三（一）1（1）",
    "an instalment paid",
    [{ ...FOUR_DUES, ...paid(["2018-04-10", "10000"]) }],
    "2018-05-20",
    null,
  ],
  [
    "激励约束 三（一）1（1）",
    "the second of two loans",
    [paid(["2019-01-10", "50000"]), {}],
    "2019-03-22",
    "2019-03-22",
  ],
  ["激励约束 三（一）1（1）", "the longer of two", [{}, { maturesOn: "2018-12-31" }], "2019-03-22", "2019-03-12"], // 31 + 28 + 12
];

/** 累计 3 次超过 30 天. */
export const OVERDUE_OFTEN: readonly SuspensionCase[] = [
  ["激励约束 三（一）1（1）", "never late", [paid(["2019-01-10", "50000"])], "2019-12-31", null],
  ["激励约束 三（一）1（1）", "once, for a year", [{}], "2020-01-10", null],
  [
    "激励约束 三（一）1（1）",
    "twice",
    [{ ...FOUR_DUES, ...paid(...TWICE_LATE, ["2018-07-10", "10000"]) }],
    "2018-12-31",
    null,
  ],
  ["激励约束 三（一）1（1）", "the third at 30 days", [{ ...FOUR_DUES, ...paid(...TWICE_LATE) }], "2018-08-09", null],
  [
    "激励约束 三（一）1（1）",
    "the third at 31 days",
    [{ ...FOUR_DUES, ...paid(...TWICE_LATE) }],
    "2018-08-10",
    "2018-08-10",
  ],
  [
    "激励约束 三（一）1（1）",
    "the third paid on the 30th day",
    [{ ...FOUR_DUES, ...paid(...TWICE_LATE, ["2018-08-09", "10000"]) }],
    "2018-12-31",
    null,
  ],
  [
    "激励约束 三（一）1（1）",
    "the third paid on the 31st day",
    [{ ...FOUR_DUES, ...paid(...TWICE_LATE, ["2018-08-10", "10000"]) }],
    "2018-12-31",
    "2018-08-10",
  ],
  [
    "激励约束 三（一）1（1）",
    "a fourth", // the rest due on 2019-01-10: 21 + 10 days
    [{ ...FOUR_DUES, ...paid(...TWICE_LATE, ["2018-08-10", "10000"]) }],
    "2019-02-10",
    "2018-08-10",
  ],
  [
    "激励约束 三（一）1（1）",
    "one of each of three loans", // the last due on 1 March: the 31st day is 1 April
    [
      { maturesOn: "2018-11-10", ...paid(["2018-12-11", "50000"]) }, // 20 + 11 days
      paid(["2019-02-10", "50000"]),
      { maturesOn: "2019-03-01" },
    ],
    "2019-04-01",
    "2019-04-01",
  ],
  [
    "激励约束 三（一）1（1）",
    "the last of them a day before",
    [
      { maturesOn: "2018-11-10", ...paid(["2018-12-11", "50000"]) }, // 20 + 11 days
      paid(["2019-02-10", "50000"]),
      { maturesOn: "2019-03-01" },
    ],
    "2019-03-31",
    null,
  ],
  ["激励约束 三（一）1（1）", "three loans of one day", [{}, {}, {}], "2019-02-10", null], // one record
];
