import { assessHousehold } from "../../src/policy/eligibility/household/assess-household.ts";
import type { Explainable } from "../../src/explain/explain.ts";
import { trackOverdue } from "../../src/ledger/loan/track-overdue.ts";
import { changge2017 } from "../../src/packs/changge2017.ts";
import { householdScheme } from "../../src/packs/household-scheme.ts";
import { luoping2023 } from "../../src/packs/luoping2023.ts";
import { reconcileBulletin } from "../../src/book/bulletin/reconcile-bulletin.ts";
import { summarisePortfolio } from "../../src/book/portfolio/summarise-portfolio.ts";
import { adjustTerms } from "../../src/terms/adjust-terms.ts";
import { LUOPING } from "../cases/luoping-2023-10.ts";
import { SMALL_BOOK_FACTS } from "../cases/small-book.ts";
import { aBulletin, aLoan, anApplication, without } from "../support/builders.ts";

/*
 * One result of each kind and outcome, with what its explanation must say in either language.
 */

export interface Explained {
  readonly name: string;
  readonly result: Explainable;
  /** The words that only this outcome has. */
  readonly zh: string;
  readonly en: string;
  /** Figures that both languages must show. */
  readonly figures: readonly string[];
}

const withAge = adjustTerms(householdScheme.household, { age: { min: 18, max: 65 } });
const shortOnly = adjustTerms(householdScheme.household, { termMonths: { max: 24 }, age: { min: 18 } });
const longOnly = adjustTerms(householdScheme.household, { termMonths: { min: 24 }, age: { max: 65 } });
const track = (asOf: string, loan = aLoan()): Explainable => trackOverdue(changge2017.overdue, { loan, asOf });
const repaidLate = aLoan({ repayments: [{ day: "2020-11-20", amount: "50000" }] });

const households: readonly Explained[] = [
  {
    name: "an eligible household",
    result: assessHousehold(withAge, anApplication({ outstanding: "15000.5" })),
    zh: "符合条件",
    en: "A1, 2019-05-06: eligible",
    figures: ["= 45000.50", "50000.00", "24", "12", "36", "39", "18", "65"],
  },
  {
    name: "a household above every limit",
    result: assessHousehold(withAge, anApplication({ amount: "60000", termMonths: 48, bornOn: "2010-01-01" })),
    zh: "不符合",
    en: "not eligible",
    figures: ["= 60000.00", "50000.00", "48", "9"],
  },
  {
    name: "a household above the cap, whatever it owes",
    result: assessHousehold(householdScheme.household, without(anApplication({ amount: "60000" }), "outstanding")),
    zh: "至少",
    en: "at least",
    figures: ["60000.00"],
  },
  {
    name: "a household of which facts are missing",
    result: assessHousehold(withAge, without(anApplication(), "outstanding", "bornOn")),
    zh: "出生日期、现有贷款余额",
    en: "day of birth, what is owed already",
    figures: ["24", "36"],
  },
  {
    name: "a household without a grade, under Changge",
    result: assessHousehold(changge2017.household, anApplication({ grade: "none" })),
    zh: "无等级",
    en: "grade none",
    figures: ["A", "36"],
  },
  {
    name: "a household under terms with upper edges only",
    result: assessHousehold(shortOnly, anApplication()),
    zh: "不超过 24",
    en: "at most 24",
    figures: ["39"],
  },
  {
    name: "a household under terms with lower edges only",
    result: assessHousehold(longOnly, anApplication()),
    zh: "不少于 24",
    en: "at least 24",
    figures: ["39"],
  },
];

const loans: readonly Explained[] = [
  {
    name: "a loan before pay-out",
    result: track("2017-11-14"),
    zh: "尚未放款",
    en: "not paid out yet",
    figures: ["0.00"],
  },
  {
    name: "a loan within its term",
    result: track("2020-11-15"),
    zh: "未逾期",
    en: "not overdue",
    figures: ["50000.00", "2020-11-15"],
  },
  {
    name: "a loan that is overdue",
    result: track("2020-12-16"),
    zh: "逾期 50000.00 元,31 天",
    en: "overdue 50000.00 yuan for 31 days",
    figures: ["2020-11-15", "2020-12-16", "31"],
  },
  {
    name: "a loan that was repaid late",
    result: track("2020-11-30", repaidLate),
    zh: "已还清",
    en: "repaid",
    figures: ["2020-11-15", "2020-11-20", "5"],
  },
];

const books: readonly Explained[] = [
  {
    name: "the small book",
    result: summarisePortfolio(luoping2023.portfolio, SMALL_BOOK_FACTS),
    zh: "逾期率",
    en: "overdue rate",
    figures: [
      "70000.50 ÷ 150000.50",
      "46.67%",
      "160000.50 ÷ 240000.50",
      "8 ÷ 20",
      "40.00%",
      "30000.00 ÷ 90000.00",
      "33%",
      "30000.10",
      "L7",
      "East",
      "West",
    ],
  },
  {
    name: "the small book with the settled loans in it",
    result: summarisePortfolio(adjustTerms(luoping2023.portfolio, { settledLoans: "counted" }), SMALL_BOOK_FACTS),
    zh: "不计已代偿",
    en: "Without compensated",
    figures: ["160000.50 ÷ 240000.50"],
  },
  {
    name: "an empty book",
    result: summarisePortfolio(luoping2023.portfolio, { asOf: "2023-10-31", loans: [] }),
    zh: "分母为零",
    en: "the denominator is zero",
    figures: ["0.00"],
  },
  {
    name: "a book without the target of its year",
    result: summarisePortfolio(luoping2023.portfolio, { asOf: "2023-10-31", loans: [] }),
    zh: "完成率 不能计算:缺少 年度目标任务",
    en: "completion undetermined: missing the year's target",
    figures: ["0.00"],
  },
];

const contradictory = aBulletin({
  rows: [
    {
      name: "East",
      outstanding: { households: 1, amount: "10" },
      newLoans: { amount: "100", completion: "100%" },
      overdue: { households: 2, amount: "11", rate: "5%" },
      movement: { opening: "1", lent: "2", repaid: "0.5", compensated: "0.25" },
    },
    { name: "West", newLoans: { amount: "100", completion: "100%" }, overdue: { amount: "0", rate: "0%" } },
    {
      name: "North",
      outstanding: { amount: "0" },
      newLoans: { amount: "0", completion: "0%" },
      overdue: { amount: "0", rate: "0%" },
    },
  ],
  total: { outstanding: { amount: "20" }, newLoans: { amount: "200", completion: "50%" } },
});

const bulletins: readonly Explained[] = [
  {
    name: "the Luoping bulletin",
    result: reconcileBulletin(luoping2023.bulletin, LUOPING),
    zh: "不符 1 项",
    en: "differing 1",
    figures: ["老厂乡", "5.38 ÷ 642.99", "0.84%", "0%"],
  },
  {
    name: "a bulletin with a difference of every kind",
    result: reconcileBulletin(luoping2023.bulletin, contradictory),
    zh: "大于整体",
    en: "more than the whole",
    figures: ["1 + 2 − 0.5 − 0.25", "2.25", "11 ÷ 10", "110.00%", "396.039603", "404.040404", "West", "North"],
  },
];

export const EXPLAINED: readonly Explained[] = [...households, ...loans, ...books, ...bulletins];
