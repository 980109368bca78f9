import { IN_INSTALMENTS } from "../../cases/overdue.ts";
import { aBookLoan, aLoan } from "../builders.ts";
import { calendar, dueLoan, loan, ours } from "./ours.ts";
import { type Api, given, type Samples } from "./sample.ts";

const maturityTerms = ours("maturity", {
  stated: {
    "ours#32": {
      maturityList: ["month", "lender"],
      maturityKinds: ["deceased", "unwilling", "willing-but-unable", "willing-still-in-need", "able-and-willing"],
      ...{ collect: "offered", extend: "offered", renew: "offered", convert: "offered", compensate: "offered" },
      ...{ jointCollection: "offered", sue: "offered", extensionConditions: "required", mostRenewals: 1 },
      ...{ compensationConditions: "required", jointCollectionFor: "thriving-and-no-longer-poor" },
    },
  },
  readings: {
    "maturity/kind-treatments": {
      kindTreatments: {
        ...{ "able-and-willing": ["collect"], "willing-still-in-need": ["renew"], "willing-but-unable": ["extend"] },
        ...{ unwilling: ["sue"], deceased: ["compensate"] },
      },
    },
  },
  caller: { inNeedAndUnable: "willing-but-unable", maturityOnRestDay: "next-working-day" },
});

/** Days that are worked, and loans as they fall due. */
export function loanSamples(api: Api) {
  const { adjustTerms, cangxi2019, changge2017, combineTerms, jiange2019, mainlandCalendar, zhaohua2019 } = api;
  const { overdue } = changge2017;
  const moving = { maturityOnRestDay: "next-working-day" } as const;
  const festive = aBookLoan({ region: "东镇", paidOutOn: "2023-02-10", maturesOn: "2024-02-10" }); // a Saturday, the Spring Festival
  const repaid = aLoan({ repayments: [{ day: "2020-10-01", amount: "50000" }] });
  const yearLoan = {
    ...{
      id: "L1",
      household: "H1",
      lender: "B1",
      principal: "50000",
      paidOutOn: "2023-02-28",
      maturesOn: "2024-02-29",
    },
    ...{ instalments: [], repayments: [], extensions: [] },
  };
  const extended = aLoan({
    ...{ paidOutOn: "2022-02-28", maturesOn: "2024-02-29" },
    extensions: [{ agreedOn: "2024-02-10", maturesOn: "2024-03-05" }],
  });
  const together = combineTerms(combineTerms(jiange2019.maturity, zhaohua2019.maturity), cangxi2019.maturity);
  return {
    isWorkingDay: { args: given(calendar, "2024-05-02") },
    addWorkingDays: { args: given(calendar, "2024-04-30", 3) },
    trackOverdue: {
      args: given(
        ours("overdue", {
          stated: { "ours#3": { overdueBuckets: [30, 60, 90] } },
          readings: { "loan/overdue-episode": { overdueEpisode: "each-due" } },
        }),
        { loan, asOf: "2021-06-10", calendar },
      ),
      also: {
        "a loan with days of grace that moved off a rest day and was not kept": {
          args: given(ours("overdue", { stated: { "ours#3": { overdueEpisode: "stretch" } } }), {
            loan: { ...festive, graceDays: 3, interestPayments: [{ day: "2024-01-20", amount: "100" }] },
            ...{ asOf: "2024-03-01", calendar: mainlandCalendar },
            interestDue: [{ dueOn: "2023-12-20", amount: "500" }],
          }),
        },
        "a loan that was repaid too much": {
          args: given(overdue, {
            loan: aLoan({ repayments: [{ day: "2020-11-01", amount: "50000.01" }] }),
            asOf: "2020-11-30",
          }),
        },
        "a loan before pay-out": {
          args: given(overdue, { loan: aLoan(), asOf: "2017-11-14" }),
          says: ["尚未放款", "not paid out yet"],
          shows: ["0.00"],
        },
        "a loan within its term": {
          args: given(overdue, { loan: aLoan(), asOf: "2020-11-15" }),
          says: ["未逾期", "not overdue"],
          shows: ["50000.00", "2020-11-15"],
        },
        "a loan that is overdue": {
          args: given(overdue, { loan: aLoan(), asOf: "2020-12-16" }),
          says: ["逾期 50,000.00 元，31 天", "overdue 50,000.00 yuan for 31 days"],
          shows: ["2020-11-15", "2020-12-16", "31"],
        },
        "a loan that was repaid late": {
          args: given(overdue, {
            loan: aLoan({ repayments: [{ day: "2020-11-20", amount: "50000" }] }),
            asOf: "2020-11-30",
          }),
          says: ["已还清", "repaid"],
          shows: ["2020-11-15", "2020-11-20", "5"],
        },
        "a part that is overdue when the next falls due": {
          args: given(overdue, {
            loan: aLoan({
              ...IN_INSTALMENTS,
              repayments: [
                { day: "2019-06-02", amount: "10000" },
                { day: "2019-06-11", amount: "10000" },
              ],
            }),
            asOf: "2019-07-01",
          }),
        },
        "a maturity that moved off the Spring Festival": {
          args: given(adjustTerms(overdue, moving), { loan: festive, asOf: "2024-02-19", calendar: mainlandCalendar }),
          says: ["2024-02-10 为休息日，顺延", "moved from 2024-02-10, a rest day"],
          shows: ["2024-02-18"],
        },
      },
    },
    planReminders: {
      args: given(
        ours("reminders", {
          stated: {
            "ours#30": {
              notices: [{ daysBefore: 60, form: "written", by: "lender", to: "borrower", source: "ours#31" }],
            },
          },
          readings: { "reminders/short-loan": { shortLoan: "dropped" } },
          caller: { earliestDays: 10, noticeOnRestDay: "previous-working-day" },
        }),
        { loans: [dueLoan], calendar },
      ),
      also: {
        "a plan of reminders brought forward": {
          args: given(adjustTerms(jiange2019.reminders, { noticeOnRestDay: "previous-working-day" }), {
            loans: [aLoan({ paidOutOn: "2023-02-12", maturesOn: "2024-04-12" })],
            calendar: mainlandCalendar,
          }),
          says: ["2024-02-12 为休息日，提前", "moved from 2024-02-12, a rest day"],
          shows: ["2024-02-09", "2024-03-13"],
        },
        "a plan of reminders of an extended loan": {
          args: given(jiange2019.reminders, { loans: [extended] }),
          says: ["期限不足 60 天", "shorter than 30 days"],
          shows: ["2023-12-31", "2024-02-10"],
        },
      },
    },
    trackReminders: {
      args: given(
        ours("reminders", {
          stated: { "ours#30": { notices: [{ daysBefore: 60, form: "advance", by: "village", to: "guarantor" }] } },
        }),
        {
          ...{ loans: [dueLoan], calendar, asOf: "2024-06-01" },
          sent: [{ notice: "L1/2024-05-01/advance/60", on: "2024-03-01" }],
        },
      ),
      also: {
        "reminders far ahead, on the latest day, and one for two": {
          args: given(jiange2019.reminders, {
            ...{ loans: [yearLoan, { ...yearLoan, id: "L2" }], asOf: "2024-02-12" },
            sent: [
              { notice: "L1/2024-02-29/advance/60", on: "2023-11-20" },
              { notice: "L1/2024-02-29/written/30", on: "2024-01-30" },
              { notice: "L2/2024-02-29/written/30", on: "2023-12-31" },
            ],
          }),
          says: ["2023-12-31 的书面通知一并满足", "served by the written notice of 2023-12-31"],
          shows: ["2023-11-20", "2024-01-30"],
        },
        "reminders of an extended loan on a day": {
          args: given(jiange2019.reminders, {
            ...{ loans: [extended], asOf: "2024-02-12" },
            sent: [
              { notice: "L1/2024-02-29/advance/60", on: "2024-01-03" },
              { notice: "L1/2024-02-29/written/30", on: "2023-12-31" },
              { notice: "L1/2024-03-05/written/30", on: "2024-02-11" },
            ],
          }),
          says: ["展期", "superseded"],
          shows: ["2024-02-10", "2024-02-11"],
        },
        "reminders of a loan that was repaid": {
          args: given(jiange2019.reminders, { loans: [repaid], asOf: "2020-10-02", sent: [] }),
          says: ["至 2020-10-01 还清始终未提醒，迟 15 天", "repaid in full on 2020-10-01, no longer needed"],
          shows: ["2020-09-16", "2020-10-16"],
        },
      },
    },
    listMaturities: {
      required: ["facts.loans[0].region"],
      args: given(maturityTerms, {
        loans: [dueLoan],
        from: "2024-05-01",
        through: "2024-05-31",
        by: ["month", "township"],
        calendar,
      }),
      also: {
        "a list of maturities": {
          args: given(adjustTerms(jiange2019.maturity, moving), {
            ...{ loans: [festive, aBookLoan({ id: "L2", region: "西乡" })], calendar: mainlandCalendar },
            ...{ from: "2024-02-01", through: "2024-02-29", by: ["township", "month"] },
          }),
          says: ["其他日期到期 1 笔", "2024-02 东镇: 1 loan of 1 household, 50,000.00 yuan"],
          shows: ["2024-02-18"],
        },
      },
    },
    classifyMaturity: {
      args: given(maturityTerms, {
        ...{ loan: dueLoan, asOf: "2024-05-10", calendar, deceased: false, willingToRepay: true, ableToRepay: false },
        ...{ stillInNeed: false, qualifiesForExtension: true, qualifiesForCompensation: true },
        ...{ projectThriving: true, noLongerPoor: true, renewals: 0, extendTo: "2024-08-01" },
      }),
      also: {
        "a loan of an unknown kind": {
          args: given(together, { loan: festive, asOf: "2024-02-01", willingToRepay: true }),
          says: ["尚缺：是否死亡", "whether the conditions of extension or renewal are met"],
          shows: ["50000.00", "2025-02-10"],
        },
        "a loan of one in need and unable": {
          args: given(combineTerms(jiange2019.maturity, cangxi2019.maturity), {
            ...{ loan: aLoan(), asOf: "2020-11-16", deceased: false, willingToRepay: true, ableToRepay: false },
            stillInNeed: true,
          }),
        },
        "a loan of one who will not repay": {
          args: given(together, {
            ...{ loan: festive, asOf: "2024-03-01", deceased: false, willingToRepay: false },
            ...{ noLongerPoor: false, projectThriving: false },
          }),
          says: ["尚未脱贫", "the project does not thrive"],
          shows: ["20", "2024-02-10"],
        },
        "a loan that was repaid": {
          args: given(together, { loan: repaid, asOf: "2020-10-01" }),
          says: ["已还清", "repaid"],
          shows: ["0.00"],
        },
      },
    },
  } satisfies Samples;
}
