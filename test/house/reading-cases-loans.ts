import { mainlandCalendar } from "../../src/packs/calendars/mainland.ts";
import type { Loan } from "../../src/ledger/loan/types.ts";
import { trackOverdue } from "../../src/ledger/loan/track-overdue.ts";
import { classifyMaturity } from "../../src/policy/maturity/classify-maturity.ts";
import type { MaturityFacts } from "../../src/policy/maturity/types.ts";
import { cangxi2019 } from "../../src/packs/cangxi2019.ts";
import { changge2017 } from "../../src/packs/changge2017.ts";
import { jiange2019 } from "../../src/packs/jiange2019.ts";
import { luoping2023 } from "../../src/packs/luoping2023.ts";
import type { BulletinLine } from "../../src/book/bulletin/lines.ts";
import { reconcileBulletin } from "../../src/book/bulletin/reconcile-bulletin.ts";
import { type PortfolioSummary, summarisePortfolio } from "../../src/book/portfolio/summarise-portfolio.ts";
import { planReminders } from "../../src/policy/reminders/plan-reminders.ts";
import { trackReminders } from "../../src/policy/reminders/track-reminders.ts";
import { combineTerms } from "../../src/terms/combine-terms.ts";
import { IN_INSTALMENTS } from "../cases/overdue.ts";
import { SMALL_BOOK_FACTS } from "../cases/small-book.ts";
import { dueFacts, OF_KIND, treatmentsIn } from "../policy/maturity/maturity-builders.ts";
import { oneRow } from "../book/portfolio/reconcile.ts";
import { aYearsLoan, planned } from "../policy/reminders/reminder-builders.ts";
import { aBookLoan, aBulletin, aLoan } from "../support/builders.ts";
import { caseOf, type ReadingCase, type ReadingCases } from "./reading-case.ts";

/*
 * Loans that fall due, one by one and as a book.
 */

/** Matures on the first day of the Spring Festival of 2024; a day later it is overdue, or it has moved to the 18th. */
const festive = { paidOutOn: "2023-02-10", maturesOn: "2024-02-10" } as const;
const overdue = (facts: Partial<Loan>, asOf: string): ReadingCase =>
  caseOf(changge2017.overdue, (t) => {
    const { standing, episodes } = trackOverdue(t, { loan: aLoan(facts), asOf, calendar: mainlandCalendar });
    return [standing.state, standing.state === "overdue" ? standing.bucket.fromDays : "-", episodes];
  });
const sorting = combineTerms(jiange2019.maturity, cangxi2019.maturity);
const due = (facts: Partial<MaturityFacts>): ReadingCase =>
  caseOf(sorting, (t) => treatmentsIn(classifyMaturity(t, dueFacts({ asOf: "2020-11-16", ...facts }))));
const book = (decided: (all: PortfolioSummary["all"]) => unknown): ReadingCase =>
  caseOf(luoping2023.portfolio, (t) => decided(summarisePortfolio(t, SMALL_BOOK_FACTS).all));
const computed = (line: BulletinLine | undefined): unknown =>
  line !== undefined && "computed" in line ? [line.outcome, line.computed] : line;
/** 5.38 ÷ 642.99 = 0.83671…% */
const printed = caseOf(luoping2023.bulletin, (t) => {
  const figures = { outstanding: { amount: "642.99" }, overdue: { amount: "5.38", rate: "0.84%" } };
  return computed(reconcileBulletin(t, aBulletin(oneRow(figures))).lines.find(({ check }) => check === "rate"));
});

export const loanCases: ReadingCases = {
  "loan/maturity-on-rest-day": overdue(festive, "2024-02-11"),
  "loan/overdue-buckets": overdue({}, "2021-01-15"), // 61 days
  // 10,000 due on 1 March, 10,000 on 1 June; paid on 1 June and on 11 June.
  "loan/overdue-episode": overdue(
    {
      ...IN_INSTALMENTS,
      repayments: [
        { day: "2019-06-01", amount: "10000" },
        { day: "2019-06-11", amount: "10000" },
      ],
    },
    "2019-07-01",
  ),

  "reminders/short-loan": caseOf(jiange2019.reminders, (t) =>
    planned(planReminders(t, { loans: [aYearsLoan({ paidOutOn: "2024-03-01", maturesOn: "2024-03-30" })] })),
  ),
  // One notice given 15 days early, and one 30.
  "reminders/earliest": caseOf(jiange2019.reminders, (t) => {
    const sent = [
      { notice: "L1/2024-02-29/advance/60", on: "2023-12-16" },
      { notice: "L2/2024-02-29/advance/60", on: "2023-12-01" },
    ];
    const loans = [aYearsLoan(), aYearsLoan({ id: "L2" })];
    const { notices } = trackReminders(t, { loans, asOf: "2023-12-31", sent });
    return notices.map(({ loan, form, state }) => `${loan} ${form} ${state}`);
  }),
  // 30 days before is 2024-02-14, in the middle of the Spring Festival.
  "reminders/due-on-rest-day": caseOf(jiange2019.reminders, (t) =>
    planned(planReminders(t, { loans: [aYearsLoan({ maturesOn: "2024-03-15" })], calendar: mainlandCalendar })),
  ),

  "maturity/in-need-and-unable": due({ ...OF_KIND["willing-but-unable"], stillInNeed: true }),
  "maturity/kind-treatments": due(OF_KIND.unwilling),

  "portfolio/rate-places": book(({ book: { overdueRate } }) => overdueRate),
  "portfolio/completion-places": book(({ completion }) => completion),
  "portfolio/overdue-balance": book((all) => all.book.overdue),
  "portfolio/settled-loans": book((all) => all.book.outstanding),
  "portfolio/overdue-buckets": caseOf(luoping2023.portfolio, (t) => {
    const { book: of } = summarisePortfolio(t, { asOf: "2021-01-15", loans: [aBookLoan()] }).all; // 61 days
    return of.overdueBuckets.filter(({ loans }) => loans > 0);
  }),
  // 28 days in May, 30, 31, 31, 30, 31 in October: 181.
  "portfolio/class-from-days": caseOf(luoping2023.portfolio, (t) => {
    const loan = aBookLoan({ class: "loss", paidOutOn: "2022-05-03", maturesOn: "2023-05-03" });
    return summarisePortfolio(t, { asOf: "2023-10-31", loans: [loan] }).classOverrides.map(({ byDays }) => byDays);
  }),
  "bulletin/rounding": printed,
  "bulletin/rate-places": printed,
};
