import { mainlandCalendar } from "../../src/packs/calendars/mainland.ts";
import { trackOverdue } from "../../src/ledger/loan/track-overdue.ts";
import { classifyMaturity } from "../../src/policy/maturity/classify-maturity.ts";
import { listMaturities } from "../../src/policy/maturity/list-maturities.ts";
import { cangxi2019 } from "../../src/packs/cangxi2019.ts";
import { changge2017 } from "../../src/packs/changge2017.ts";
import { jiange2019 } from "../../src/packs/jiange2019.ts";
import { zhaohua2019 } from "../../src/packs/zhaohua2019.ts";
import { planReminders } from "../../src/policy/reminders/plan-reminders.ts";
import { trackReminders } from "../../src/policy/reminders/track-reminders.ts";
import { adjustTerms } from "../../src/terms/adjust-terms.ts";
import { combineTerms } from "../../src/terms/combine-terms.ts";
import { aLoan } from "../support/builders.ts";
import type { Explained } from "./results.ts";

const festive = aLoan({ region: "东镇", paidOutOn: "2023-02-10", maturesOn: "2024-02-10" }); // a Saturday, the Spring Festival
const calendar = mainlandCalendar;
const moving = { maturityOnRestDay: "next-working-day" } as const;
const extended = aLoan({
  paidOutOn: "2022-02-28",
  maturesOn: "2024-02-29",
  extensions: [{ agreedOn: "2024-02-10", maturesOn: "2024-03-05" }],
});
const { reminders } = jiange2019;
const together = combineTerms(combineTerms(jiange2019.maturity, zhaohua2019.maturity), cangxi2019.maturity);
const unwilling = { loan: festive, asOf: "2024-03-01", deceased: false, willingToRepay: false };

export const dues: readonly Explained[] = [
  {
    name: "a maturity that moved off the Spring Festival",
    result: trackOverdue(adjustTerms(changge2017.overdue, moving), { loan: festive, asOf: "2024-02-19", calendar }),
    zh: "2024-02-10 为休息日,顺延",
    en: "moved from 2024-02-10, a rest day",
    figures: ["2024-02-18"],
  },
  {
    name: "a plan of reminders brought forward",
    result: planReminders(adjustTerms(reminders, { noticeOnRestDay: "previous-working-day" }), {
      loans: [aLoan({ paidOutOn: "2023-02-12", maturesOn: "2024-04-12" })],
      calendar,
    }),
    zh: "2024-02-12 为休息日,提前",
    en: "moved from 2024-02-12, a rest day",
    figures: ["2024-02-09", "2024-03-13"],
  },
  {
    name: "a plan of reminders of an extended loan",
    result: planReminders(reminders, { loans: [extended] }),
    zh: "期限不足 60 天",
    en: "shorter than 30 days",
    figures: ["2023-12-31", "2024-02-10"],
  },
  {
    name: "reminders of an extended loan on a day",
    result: trackReminders(reminders, {
      loans: [extended],
      asOf: "2024-02-12",
      sent: [
        { notice: "L1/2024-02-29/advance/60", on: "2024-01-03" },
        { notice: "L1/2024-02-29/written/30", on: "2023-12-31" },
        { notice: "L1/2024-03-05/written/30", on: "2024-02-11" },
      ],
    }),
    zh: "2024-01-03 已提醒,迟 3 天",
    en: "the notice of 2023-12-31 was too early",
    figures: ["2024-02-10", "2024-02-11"],
  },
  {
    name: "reminders of a loan that was repaid",
    result: trackReminders(reminders, {
      loans: [aLoan({ repayments: [{ day: "2020-10-01", amount: "50000" }] })],
      asOf: "2020-10-02",
      sent: [],
    }),
    zh: "至 2020-10-01 还清始终未提醒,迟 15 天",
    en: "repaid in full on 2020-10-01, no longer needed",
    figures: ["2020-09-16", "2020-10-16"],
  },
  {
    name: "a list of maturities",
    result: listMaturities(adjustTerms(jiange2019.maturity, moving), {
      ...{ loans: [festive, aLoan({ id: "L2", region: "西乡" })], calendar },
      ...{ from: "2024-02-01", through: "2024-02-29", by: ["township", "month"] },
    }),
    zh: "其他日期到期 1 笔",
    en: "2024-02 东镇: 1 loan of 1 household, 50000.00 yuan",
    figures: ["2024-02-18"],
  },
  {
    name: "a loan of an unknown kind",
    result: classifyMaturity(together, { loan: festive, asOf: "2024-02-01", willingToRepay: true }),
    zh: "尚缺:是否死亡",
    en: "whether the conditions of extension or renewal are met",
    figures: ["50000.00", "2025-02-10"],
  },
  {
    name: "a loan of one who will not repay",
    result: classifyMaturity(together, { ...unwilling, noLongerPoor: false, projectThriving: false }),
    zh: "尚未脱贫",
    en: "the project does not thrive",
    figures: ["20", "2024-02-10"],
  },
  {
    name: "a loan that was repaid",
    result: classifyMaturity(together, {
      loan: aLoan({ repayments: [{ day: "2020-10-01", amount: "50000" }] }),
      asOf: "2020-10-01",
    }),
    zh: "已还清",
    en: "repaid",
    figures: ["0.00"],
  },
];
