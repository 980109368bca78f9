import type { ArticleName, Coverage } from "./situation.ts";

/*
 * Every name that the rows use and the product did not have when they were written, in one place: the code takes them,
 * or they are changed here and in the rows. Those that the corrections give are theirs; the others were chosen.
 */

/** Facts. */
export const NEW_FACTS: Readonly<Record<string, string>> = {
  noSeriousBadRecord: "无重大不良信用记录, of a household (K1)",
  lawfulProject: "项目合法且有市场前景, of a household (K1)",
  enjoysPolicy: "the household still enjoys the policy (K4); asked of those lifted out only",
  runningLoan: "a loan of this product is running (K6); `outstanding` above zero says so too",
  hasDevelopmentConditions: "具备产业发展条件, of a marginal household (K7)",
  inMonitoringSystem: "录入监测系统, of a marginal household (K7)",
  voluntary: "takes part of its own will (K12), of a household with an operator and of a dividend",
  takesPart: "takes part in what the operator does (K12)",
  transferredOn: "day on which the fund's money was transferred (K9), or `not-given`",
  deductionLetterOn: "day of the 资金扣划函 (K9), or `not-given`",
  statements: "of each loan: the day of the statement given at lending (K10, B5b)",
  withOperator: "with a company or cooperative: of a household's application too, not only of an examined loan",
  householdKind: "of `computeSubsidy` too, for a right that is of one kind of household (K4)",
  score: "the second argument of `gradeOf`",
  householdsCarried: "of `computeOperatorSubsidy`: may be unknown too, and is asked for then (K8)",
  ground: "of a listing: may be unknown too (K19)",
  state: "of a bar that an application names: `open` where it comes through a relative from 2020-12-18 (K20)",
};

/** Members of lists. */
export const NEW_MEMBERS: Readonly<Record<string, string>> = {
  trade: "purpose: trade of the household itself (notices of 2019 and 2021)",
  operators: "purpose: handed to a firm or cooperative (集中用于生产经营企业, K1)",
  "skills-training": "purpose: 技能提升 (scheme of 2022 on finance)",
  "small-trade": "purpose: 小型商贸 (scheme of 2022 on finance)",
  "in-need-of-help": "kind of household: rural people in need of help (2026)",
};

/** Terms, each a reading unless it says otherwise. */
export const NEW_TERMS: Readonly<Record<string, string>> = {
  liftedOut: "`household/lifted-out`: through-campaign (default), never, always (K4)",
  inPrinciple: "`household/in-principle` too: flag (default), refuse (K5)",
  ratioDecides: "`operator/ratio-decides`: rate-and-subsidy (default), admission (K8)",
  lastDay: "reminders: T−60 is taken in (default `included`), or `excluded` (K10)",
  oneForBoth: "reminders: one written notice in time for both serves both: yes (default), no (K10)",
  benchmarkSuccessor:
    "`interest/benchmark-successor`: not set (default), last-value, lpr-1-year, lpr-over-5-years (K16)",
  lateRecords: "suspension: late over the same days is one record (default `one`), or `each-loan` (K18)",
  relativesAfter2020: "`blacklist/relatives-after-2020`: open (default), as-printed, lapsed (K20)",
};

/** Why something is left open, or is not in order. */
export const NEW_REASONS: Readonly<Record<string, string>> = {
  "lender-decides": "原则上, or a reference: the bank decides, reasons on file (K5)",
  "from-memory": "the article was seen by nobody: it refuses no one",
  "ceiling-not-seen": "a further loan existed, its ceiling is not known (K6)",
  "later-sources-only": "named by later sources only (K7)",
  "excerpt-only": "of the whole answer: an excerpt alone (K3)",
  "report-only": "of the whole answer: a report alone (K3)",
  "nothing-owed": "of a claim: nothing is owed (K9)",
  "transferred-before-notice": "of a claim: the transfer came before the notice (K9)",
  "letter-missing": "of a claim: transferred, and no deduction letter (K9)",
};

/** Rules. */
export const NEW_RULES: Readonly<Record<string, string>> = {
  "household/edition-in-force": "K2; `operator/edition-in-force` likewise",
  "operator/edition-in-force": "K2",
  "household/no-serious-bad-record": "K1",
  "household/lawful-project": "K1",
  "household/civil-capacity": "K1; `hasCivilCapacity` is in the types, its rule was not seen in any test",
  "household/enjoys-policy": "K4",
  "household/development-conditions": "K7",
  "household/in-monitoring-system": "K7",
  "household/voluntary": "K12",
  "household/takes-part": "K12",
  "interest/fixed-for-contract": "section 6: the rate of 2021 is fixed for the contract",
  "claim/amount-owed": "K9: something is owed",
  "claim/chain-in-order": "K9: notice, transfer, deduction letter, in this order",
};

/** Words of answers, and names of their parts. */
export const NEW_WORDS: Readonly<Record<string, string>> = {
  "not-under-this-edition": "outcome of a contract outside the days (K2)",
  "first-choice": "state of a treatment (K11)",
  possible: "state of a treatment (K11)",
  "not-offered-by-these-terms": "state of a treatment (K11)",
  estate: "treatment: claim against what a borrower left (K11)",
  entitled: "of `computeSubsidy`: yes, no, open",
  open: "state of a bar through a relative from 2020-12-18 (K20); of a right",
  remark: "of a village: two-rates, or none (K21)",
  headline: "of `rectify`: in-order, not-in-order, cannot-be-judged, the last first (K22)",
  review: "of the breaker: not-stated where no review is printed (K13)",
  "among-what-is-known": "of a remedy's obstacle (K17)",
};

/** Warnings. */
export const NEW_WARNINGS: Readonly<Record<string, string>> = {
  "outside-edition": "K2",
  "benchmark-after-2019": "the last value of 2015 is taken for a contract of 2020 (K16)",
  "floating-on-benchmark": "a contract from 2020 on that floats on the benchmark (K16)",
};

/** Packs that are to come. */
export const NEW_PACKS: Readonly<Record<string, string>> = {
  national2026: "a report of the notice of March 2026; for certain from 2026-04-01, perhaps from 2026-03-01",
  financeScheme2022: "《2022金融信贷扶贫工作方案》 of the collection, an excerpt (C6)",
};

/** How much of each document is at hand: the coverage that `within` rests on. */
export const COVERAGE_OF: Readonly<Record<string, Coverage>> = {
  changge2017: "whole",
  householdScheme: "whole",
  national2014: "points",
  national2017: "points",
  national2019: "points",
  national2020: "points",
  national2021: "points",
  plan2022: "points", // section 2(1) is complete, 2(2) and what follows are not at hand
  henan2017: "points",
  gansu2021: "points",
  qingyang: "points",
  sharing6040: "points",
  sharing5050: "points",
  sharing8020: "points",
  sharing7030: "points",
  sharing20105020: "points",
  sharing40203010: "points",
  nanbu: "excerpt", // ends in article 5(1)
  shanxi: "excerpt", // ends in 4(1)
  fiveInOne: "excerpt", // ends in section 3
  ruralCooperative: "excerpt", // a template, ends with article 10
  rectification: "excerpt", // ends with 2(4)
  financeScheme2022: "excerpt", // ends with 3(2)
  national2026: "report",
  luoping2023: "report",
  jiange2019: "report",
  zhaohua2019: "report",
  cangxi2019: "report",
};

/** Articles that are to come: in documents that exist, and in new ones. */
export const NEW_ARTICLES: readonly ArticleName[] = [
  "civil-code#1161",
  "finance-scheme-2022#2.1",
  "finance-scheme-2022#3.2",
  "general-principles#154", // 民法通则
  "general-provisions#205", // 民法总则
  "national-2014-78#in force",
  "national-2014-78#people",
  "national-2014-78#purpose", // from memory
  "national-2014-78#rate", // from memory
  "national-2017-42#amount",
  "national-2017-42#conditions",
  "national-2017-42#in force",
  "national-2017-42#operators",
  "national-2017-42#people",
  "national-2017-42#purpose",
  "national-2017-42#rate",
  "national-2017-42#security",
  "national-2017-42#term",
  "national-2019-24#amount",
  "national-2019-24#conditions",
  "national-2019-24#in force",
  "national-2019-24#people",
  "national-2019-24#rate",
  "national-2019-24#security",
  "national-2019-24#term",
  "national-2020-28#amount",
  "national-2020-28#conditions", // from memory
  "national-2020-28#purpose", // from memory
  "national-2020-28#rate",
  "national-2020-28#security",
  "national-2020-28#term",
  "national-2021-6#age",
  "national-2021-6#conditions",
  "national-2021-6#sudden hardship", // secondary
  "national-2026#amount",
  "national-2026#in force",
  "national-2026#not printed",
  "national-2026#people",
  "pboc-2019-30#floating",
  "state-council-2020-49#penalties",
  "succession-law#33", // from memory
];
