import { type Situation, situations, why } from "./situation.ts";

/*
 * Deadlines, the route of an application, and the targets of a scheme.
 */

const event = (kind: string, on: string) => [{ id: "V1", event: kind, on }];
const done = (deadline: string, on: string, more: Readonly<Record<string, string>> = { for: "V1" }) => [
  { deadline, on, ...more },
];

/** By how many working days, or by which day. */
const DEADLINES: readonly Situation[] = situations(
  { pack: "changge2017", fn: "listDeadlines", sample: "deadlines2018", article: "changge-2017-64#fund 6" },
  [
    ...(
      [
        ["2018-03-22", "in-time", "within"],
        ["2018-03-23", "late", "beyond"],
      ] as const
    ).map(([on, state, side]) => ({
      id: `fund-account-${state}`,
      facts: {
        events: event("cooperation-agreement-signed", "2018-03-01"),
        done: done("fund-account-opened", on),
      },
      expected: { states: { "fund-account-opened": state } },
      because: why(
        "协议签订后 15 个工作日，次日为第一日",
        "15 working days from the agreement, the day after it is the first",
      ),
      side,
    })),
    {
      id: "fund-account-unknown",
      facts: { events: event("cooperation-agreement-signed", "2018-08-30") },
      expected: { states: { "fund-account-opened": "open" } },
      because: why("期限未到，尚未办", "not yet due, and not yet done"),
      side: "open",
    },
    ...(
      [
        ["2018-06-20", "in-time", "within"],
        ["2018-06-21", "late", "beyond"],
      ] as const
    ).map(([on, state, side]) => ({
      id: `user-change-${state}`,
      facts: { events: event("system-user-changed", "2018-06-15"), done: done("user-change-applied-for", on) },
      expected: { states: { "user-change-applied-for": state } },
      article: "changge-2017-64#information 30" as const,
      because: why("2 个工作日，端午假期不计", "two working days, the holiday of 16 to 18 June not counted"),
      side,
    })),
    ...(
      [
        ["2018-07-10", "in-time", "within"],
        ["2018-07-11", "late", "beyond"],
      ] as const
    ).map(([on, state, side]) => ({
      id: `lending-report-${state}`,
      facts: { since: "2018-06-01", asOf: "2018-07-31", done: done("lending-report", on, { period: "2018-06" }) },
      expected: { states: { "lending-report 2018-06": state } },
      article: "changge-2017-64#loan 5.5" as const,
      because: why("解读：每月 10 日前含 10 日", "by the reading the 10th itself is taken in"),
      side,
    })),
    {
      id: "cangxi-monthly-meeting",
      pack: "cangxi2019",
      facts: { since: "2018-06-01", asOf: "2018-07-31", done: done("meeting", "2018-06-20", { period: "2018-06" }) },
      expected: { states: { "meeting 2018-06": "in-time" } },
      article: "guangyuan-bulletin-2019-139#cangxi",
      because: why("每月一次的是调度会", "what is held once a month is the coordination meeting"),
      side: "within",
      key: "K13",
    },
  ],
);

const lending = (more: Readonly<Record<string, unknown>>) => ({
  event: {
    ...{ stage: "lending", by: "lender", on: "2019-09-06", outcome: "passed", records: ["repayment-warning"] },
    ...more,
  },
});

const ROUTE: readonly Situation[] = situations(
  {
    pack: "jiange2019",
    fn: "advanceApplication",
    sample: "application2019",
    article: "guangyuan-bulletin-2019-139#jiange",
  },
  [
    {
      id: "lending-with-statement",
      expected: { outcome: "taken" },
      because: why("放款之初书面告知按时还款", "at lending the borrower is told in writing to repay in time"),
      side: "within",
      key: "K10",
    },
    {
      id: "lending-without-statement",
      facts: lending({ records: [] }),
      expected: { outcome: "not-taken" },
      because: why(
        "放款告知是单独的一项义务，到期提醒不能代替",
        "the statement is a duty of its own; no reminder stands for it",
      ),
      side: "beyond",
      key: "K10",
    },
    {
      id: "lending-by-the-village",
      facts: lending({ by: "village" }),
      expected: { outcome: "not-taken" },
      because: why("放款由银行办理", "the bank lends, not the village"),
      side: "beyond",
    },
  ],
);

const unit = (more: Readonly<Record<string, unknown>>) => ({
  units: [
    {
      ...{ unit: "U1", registeredHouseholds: 100, ratedHouseholds: 100, householdsWithNeed: 80, ratedWithNeed: 80 },
      ...{ qualifyingHouseholds: 50, qualifyingWithLine: 50, qualifyingLentTo: 50 },
      ...{ qualifiedApplicants: 40, grantedApplicants: 40 },
      ...more,
    },
  ],
});

const TARGETS: readonly Situation[] = situations(
  { pack: "householdScheme", fn: "assessTargets", sample: "unit2018", article: "household-scheme#targets" },
  [
    {
      id: "scheme-rated-all",
      expected: { states: { "U1.rated": "met" } },
      because: why("评级面 100%", "all registered households are rated"),
      side: "within",
    },
    {
      id: "scheme-rated-all-but-one",
      facts: unit({ ratedHouseholds: 99 }),
      expected: { states: { "U1.rated": "unmet" } },
      because: why("还差一户没有评级", "one is lacking"),
      side: "beyond",
    },
    {
      id: "scheme-lines-90",
      facts: unit({ qualifyingWithLine: 45 }),
      expected: { states: { "U1.credit-lines": "met" } },
      because: why("90% 以上，含本数", "90 % or more, 90 within"),
      side: "within",
    },
    {
      id: "scheme-lines-88",
      facts: unit({ qualifyingWithLine: 44 }),
      expected: { states: { "U1.credit-lines": "unmet" } },
      because: why("不足 90%", "below 90 %"),
      side: "beyond",
    },
    {
      id: "scheme-coverage-80",
      facts: unit({ qualifyingLentTo: 40 }),
      expected: { states: { "U1.coverage": "met" } },
      because: why("80% 以上，含本数", "80 % or more, 80 within"),
      side: "within",
    },
    {
      id: "scheme-coverage-78",
      facts: unit({ qualifyingLentTo: 39 }),
      expected: { states: { "U1.coverage": "unmet" } },
      because: why("不足 80%", "below 80 %"),
      side: "beyond",
    },
    {
      id: "scheme-coverage-unknown",
      facts: { units: [{ unit: "U1", registeredHouseholds: 100 }] },
      expected: { states: { "U1.coverage": "undetermined" } },
      because: why("已获贷户数未知", "how many were lent to is not known"),
      side: "open",
    },
    {
      id: "plan2022-rated-with-need",
      pack: "plan2022",
      expected: { states: { "U1.rated": "met" } },
      article: "plan-2022#targets",
      because: why("有贷款需求的全部评级", "all with a need are rated"),
      side: "within",
    },
    {
      id: "plan2022-rated-with-need-but-one",
      pack: "plan2022",
      facts: unit({ ratedWithNeed: 79 }),
      expected: { states: { "U1.rated": "unmet" } },
      article: "plan-2022#targets",
      because: why("还差一户没有评级", "one is lacking"),
      side: "beyond",
    },
  ],
);

export const PROCEDURE: readonly Situation[] = [...DEADLINES, ...ROUTE, ...TARGETS];
