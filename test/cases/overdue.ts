import type { Loan } from "../../src/ledger/loan/types.ts";
import type { Episode, Standing } from "../../src/ledger/loan/track-overdue.ts";

/*
 * How a loan stands on a day, by hand. Overdue days are the day of judgement less the due day.
 */

/** 50,000 in one sum, due on 2020-11-15; 20,000 were repaid before. */
export const BULLET: Pick<Loan, "repayments"> = { repayments: [{ day: "2019-05-01", amount: "20000" }] };

const owed = (days: number, fromDays: number, throughDays?: number): Standing => ({
  state: "overdue",
  amount: "30000.00",
  days,
  bucket: throughDays === undefined ? { fromDays } : { fromDays, throughDays },
});

/** Article, day of judgement, standing. November has 30 days, December and January 31. */
export const BULLET_STANDINGS: readonly (readonly [article: string, asOf: string, standing: Standing])[] = [
  ["民法典 201", "2017-11-14", { state: "not-paid-out" }],
  ["民法典 201", "2017-11-15", { state: "not-overdue" }],
  ["民法典 201", "2020-11-14", { state: "not-overdue" }],
  ["民法典 201", "2020-11-15", { state: "not-overdue" }], // 0 days
  ["民法典 201", "2020-11-16", owed(1, 1, 30)],
  ["激励约束 三（一）1", "2020-12-15", owed(30, 1, 30)], // 15 in November, 15 in December
  ["激励约束 三（一）1", "2020-12-16", owed(31, 31, 70)],
  ["激励约束 三（一）1", "2021-01-24", owed(70, 31, 70)], // 15 + 31 + 24
  ["激励约束 三（一）1", "2021-01-25", owed(71, 71, 90)],
  ["风险分类 五级", "2021-02-13", owed(90, 71, 90)], // 15 + 31 + 31 + 13
  ["风险分类 五级", "2021-02-14", owed(91, 91)],
];

/**
 * 40,000 with 10,000 due on 1 March and on 1 June 2019, the rest, 20,000, on 2019-09-01. Paid: 4,000 on
 * 20 March and 6,000 on 10 April, then 10,000 on 1 June itself, then 20,000 on 2019-10-15.
 */
export const IN_INSTALMENTS: Partial<Loan> = {
  principal: "40000",
  paidOutOn: "2018-09-01",
  maturesOn: "2019-09-01",
  instalments: [
    { dueOn: "2019-03-01", amount: "10000" },
    { dueOn: "2019-06-01", amount: "10000" },
  ],
  repayments: [
    { day: "2019-03-20", amount: "4000" },
    { day: "2019-04-10", amount: "6000" },
    { day: "2019-06-01", amount: "10000" },
    { day: "2019-10-15", amount: "20000" },
  ],
};

const late = (amount: string, days: number, fromDays: number, throughDays: number): Standing => ({
  state: "overdue",
  amount,
  days,
  bucket: { fromDays, throughDays },
});
const inMarch: Episode = { state: "ended", dueOn: "2019-03-01", paidOn: "2019-04-10", days: 40 }; // 30 + 10

export const INSTALMENT_STANDINGS: readonly (readonly [
  article: string,
  asOf: string,
  standing: Standing,
  episodes: readonly Episode[],
])[] = [
  ["民法典 201", "2019-03-01", { state: "not-overdue" }, []],
  ["民法典 201", "2019-03-02", late("10000.00", 1, 1, 30), [{ state: "running", dueOn: "2019-03-01", days: 1 }]],
  // A part payment lowers the amount; the days run on.
  [
    "激励约束 三（一）1",
    "2019-03-20",
    late("6000.00", 19, 1, 30),
    [{ state: "running", dueOn: "2019-03-01", days: 19 }],
  ],
  [
    "激励约束 三（一）1",
    "2019-04-09",
    late("6000.00", 39, 31, 70),
    [{ state: "running", dueOn: "2019-03-01", days: 39 }],
  ],
  ["激励约束 三（一）1", "2019-04-10", { state: "not-overdue" }, [inMarch]],
  ["激励约束 三（一）1", "2019-06-01", { state: "not-overdue" }, [inMarch]], // paid on the due day: no episode
  ["激励约束 三（一）1", "2019-09-01", { state: "not-overdue" }, [inMarch]],
  [
    "激励约束 三（一）1",
    "2019-10-14",
    late("20000.00", 43, 31, 70), // 29 in September, 14 in October
    [inMarch, { state: "running", dueOn: "2019-09-01", days: 43 }],
  ],
  [
    "激励约束 三（一）1",
    "2019-10-15",
    { state: "repaid" },
    [inMarch, { state: "ended", dueOn: "2019-09-01", paidOn: "2019-10-15", days: 44 }],
  ],
];
