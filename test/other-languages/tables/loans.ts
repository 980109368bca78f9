import fc from "fast-check";
import { pbocBenchmark } from "../../../src/ledger/rates/pboc-benchmark.ts";
import type { RateSeries } from "../../../src/ledger/rates/types.ts";
import type { Standing } from "../../../src/ledger/loan/track-overdue.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { BULLET, BULLET_STANDINGS, IN_INSTALMENTS, INSTALMENT_STANDINGS } from "../../cases/overdue.ts";
import { OVERDUE_FOR_LONG, OVERDUE_OFTEN, type SuspensionCase } from "../../cases/suspension.ts";
import { anyHousehold, anyPricedLoan, anyWay } from "../../ledger/interest/any-priced-loan.ts";
import { INTEREST_CASES } from "../../ledger/interest/worked-figures.ts";
import { followLoan } from "../../ledger/loan/day-by-day.ts";
import { aBorrower } from "../../policy/credit-line/line-builders.ts";
import { anyReminders } from "../../policy/reminders/any-reminders.ts";
import { reminderTerms } from "../../policy/reminders/reminder-builders.ts";
import { planByHand, trackByHand } from "../../policy/reminders/reminders-by-hand.ts";
import { anyRulesOfSubsidy } from "../../policy/subsidy/any-subsidy-rules.ts";
import { nightlySubsidy } from "../../policy/subsidy/household-by-night.ts";
import { SUBSIDY_CASES } from "../../policy/subsidy/worked-figures.ts";
import { anyDayOfJudgement, anyLoan } from "../../support/any-loan.ts";
import { aLoan } from "../../support/builders.ts";
import { interestTerms, subsidyTerms } from "../../support/interest-builders.ts";
import { nightlyInterest } from "../../support/night-by-night.ts";
import { type Case, type CaseTable, drawn, type Expected } from "../table.ts";

/*
 * What happens to loans: overdue days, interest, subsidy, reminders, grounds to suspend a credit line.
 */

const standingAs = ({ state, ...more }: Standing): Expected => ({ state, ...more });

const overdue: CaseTable = {
  function: "trackOverdue",
  title: { zh: "逾期天数、逾期金额和余额", en: "Overdue days, what is overdue, and the balance" },
  answer: {
    state: { zh: "未放款、未逾期、逾期、已还清", en: "not-paid-out, not-overdue, overdue, repaid" },
    amount: { zh: "逾期本金（元）", en: "principal that is overdue, yuan" },
    days: { zh: "逾期天数", en: "days overdue" },
    bucket: { zh: "逾期天数所在的档", en: "the bucket of the days" },
    balance: { zh: "余额（元）", en: "balance, yuan" },
    maturesOn: { zh: "当日所知的到期日", en: "maturity as known on the day" },
    episodes: { zh: "每一段逾期：起日、还清日、天数", en: "each time it was overdue: since when, paid on, days" },
  },
  cases: [
    ...BULLET_STANDINGS.map(([article, asOf, standing]): Case => ({
      ...{ by: "hand", article, terms: changge2017.overdue, facts: { loan: aLoan(BULLET), asOf } },
      expected: standingAs(standing),
    })),
    ...INSTALMENT_STANDINGS.map(([article, asOf, standing, episodes]): Case => ({
      ...{ by: "hand", article, terms: changge2017.overdue, facts: { loan: aLoan(IN_INSTALMENTS), asOf } },
      expected: { ...standingAs(standing), episodes },
    })),
    ...drawn(fc.tuple(anyLoan, anyDayOfJudgement), 220).map(([loan, asOf]): Case => {
      const { maturesOn, balance, standing: state, overdue: late, stretches } = followLoan(loan, asOf);
      return {
        ...{ by: "second-program", terms: changge2017.overdue, facts: { loan, asOf } },
        expected: { state, ...late, balance, maturesOn, episodes: stretches },
      };
    }),
  ],
};

/** Cases of longer schedules say nothing more. */
const MOST_PERIODS = 10;

const interest: CaseTable = {
  function: "accrueInterest",
  title: { zh: "逐期利息", en: "Interest, period by period" },
  answer: {
    interest: { zh: "利息合计（元）", en: "all interest, yuan" },
    periods: {
      zh: "每期：种类、首夜、末夜、天数、利息",
      en: "each period: kind, first and last night, days, interest",
    },
  },
  cases: [
    ...INTEREST_CASES.map(({ article, title, loan, rules, through, periods, interest: sum }): Case => ({
      ...{ by: "second-program", article, because: title, terms: interestTerms(rules) },
      facts: { loan, rates: [pbocBenchmark], ...(through === undefined ? {} : { through }) },
      expected: { interest: sum, ...(periods && { periods: periods.map((each) => ({ interest: each })) }) },
    })),
    ...drawn(fc.tuple(anyPricedLoan, anyWay), 280).flatMap(
      ([{ loan, ...world }, { rules, terms }]): readonly Case[] => {
        const periods = nightlyInterest(loan, world, rules);
        if (periods.length > MOST_PERIODS) return [];
        return [
          {
            ...{ by: "second-program", terms, facts: { loan, ...world } },
            expected: {
              periods: periods.map(({ kind, from, through, days, interest: each }) => ({
                kind,
                from,
                through,
                days,
                interest: each,
              })),
            },
          },
        ];
      },
    ),
  ],
};

/** What there is beside the loans, without the series that nothing names. */
function worldOf({ rates, ...world }: { readonly rates: readonly RateSeries[] }, names: unknown): object {
  const text = JSON.stringify(names);
  return { rates: rates.filter(({ series }) => text.includes(`"series":"${series}"`)), ...world };
}

const subsidy: CaseTable = {
  function: "computeSubsidy",
  title: { zh: "一户各笔贷款的逐期贴息", en: "The subsidy of a household, loan by loan and period by period" },
  answer: {
    loans: {
      zh: "每笔：合计和逐期的首夜、末夜、利息、贴息；贴息不能确定的为空",
      en: "each loan: its sums, and of each period first and last night, interest and subsidy; null where that is not known",
    },
  },
  cases: [
    ...SUBSIDY_CASES.map(({ article, title, loans, rules, expected }): Case => ({
      ...{ by: "second-program", article, because: title, terms: subsidyTerms(rules), facts: { loans } },
      expected: {
        loans: expected.map(({ loan, subsidies, subsidy: sum, interest: all }) => ({
          ...{ loan, subsidy: sum, ...(all === undefined ? {} : { interest: all }) },
          periods: subsidies.map((each) => ({ subsidy: each })),
        })),
      },
    })),
    ...drawn(fc.tuple(anyHousehold, anyRulesOfSubsidy), 400).flatMap(
      ([{ loans, ...world }, rules]): readonly Case[] => {
        const nightly = nightlySubsidy(loans, world, rules);
        if (nightly.reduce((sum, { periods }) => sum + periods.length, 0) > MOST_PERIODS) return [];
        return [
          {
            ...{
              by: "second-program",
              terms: subsidyTerms(rules),
              facts: { loans, ...worldOf(world, [loans, rules]) },
            },
            expected: {
              loans: nightly.map(({ loan, periods }) => ({
                loan,
                periods: periods.map(({ from, through, interest: each, subsidy: of }) => ({
                  ...{ from, through, interest: each, subsidy: "subsidy" in of ? of.subsidy : null },
                })),
              })),
            },
          },
        ];
      },
    ),
  ],
};

/** Notices whose days stand where they fall; who follows the calendar of rest days has the table of situations. */
const REMINDERS = drawn(anyReminders, 300)
  .filter(({ rules, facts }) => rules.noticeOnRestDay !== "previous-working-day" && facts.loans.length > 0)
  .slice(0, 120)
  .map(({ rules, facts: { loans, asOf, sent } }) => ({ rules, terms: reminderTerms(rules), loans, asOf, sent }));

const planning: CaseTable = {
  function: "planReminders",
  title: {
    zh: "到期前的提醒：应于何日、由谁、以何种方式",
    en: "Reminders before maturity: when, by whom, in which form",
  },
  answer: { notices: { zh: "每份提醒，按应做之日", en: "each notice, by the day on which it is due" } },
  cases: REMINDERS.map(({ rules, terms, loans }): Case => ({
    ...{ by: "second-program", terms, facts: { loans }, expected: { notices: planByHand(rules, { loans }) } },
  })),
};

const tracking: CaseTable = {
  function: "trackReminders",
  title: {
    zh: "提醒做到了哪一步：按时、迟、未做、不计",
    en: "What became of reminders: in time, late, never given, not counted",
  },
  answer: { notices: { zh: "每份提醒及其状态", en: "each notice with its state" } },
  cases: REMINDERS.map(({ rules, terms, loans, asOf, sent }): Case => ({
    ...{ by: "second-program", terms, facts: { loans, asOf, sent } },
    expected: { notices: trackByHand(rules, { loans }, asOf, sent) },
  })),
};

const grounds = (ground: string, rows: readonly SuspensionCase[]): readonly Case[] =>
  rows.map(([article, because, loans, asOf, since]) => ({
    ...{ by: "hand", article, because, terms: changge2017.suspension, facts: aBorrower(asOf, loans) },
    expected: { grounds: { [ground]: since === null ? { state: "absent" } : { state: "present", since } } },
  }));

const suspending: CaseTable = {
  function: "assessSuspension",
  title: { zh: "暂停授信的情形", en: "Grounds to suspend a credit line" },
  answer: { grounds: { zh: "每种情形：有无、自何日起", en: "each ground: whether it is there, and since when" } },
  cases: [...grounds("overdue-days", OVERDUE_FOR_LONG), ...grounds("late-episodes", OVERDUE_OFTEN)],
};

export const LOANS: readonly CaseTable[] = [overdue, interest, subsidy, planning, tracking, suspending];
