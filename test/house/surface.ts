import { addDays, addMonths, daysBetween } from "../../src/base/date/arithmetic.ts";
import { assessSuspension } from "../../src/policy/credit-line/suspension/assess-suspension.ts";
import { reviewCreditLine } from "../../src/policy/credit-line/review-credit-line.ts";
import { assessHousehold } from "../../src/policy/eligibility/household/assess-household.ts";
import { assessOperator } from "../../src/policy/eligibility/operator/assess-operator.ts";
import { analyseBands } from "../../src/ledger/points/analyse-bands.ts";
import { gradeOf } from "../../src/ledger/points/grade-of.ts";
import { replayPoints } from "../../src/ledger/points/replay-points.ts";
import { assessChecklist } from "../../src/policy/scoring/assess-checklist.ts";
import { findNearestChanges } from "../../src/policy/scoring/nearest-changes.ts";
import { scoreHousehold } from "../../src/policy/scoring/score-household.ts";
import { assessClaim } from "../../src/policy/compensation/assess-claim.ts";
import { splitLoss } from "../../src/policy/compensation/split-loss.ts";
import { splitRecovery } from "../../src/policy/compensation/split-recovery.ts";
import { stateClaim } from "../../src/policy/compensation/state-claim.ts";
import { shareDividend } from "../../src/policy/dividend/share-dividend.ts";
import { stateFund } from "../../src/policy/fund/state-fund.ts";
import { checkRelations } from "../../src/policy/blacklist/check-relations.ts";
import { propagateBlacklist } from "../../src/policy/blacklist/propagate-blacklist.ts";
import { screenPerson } from "../../src/policy/blacklist/screen-person.ts";
import { reviewPlaces } from "../../src/policy/breaker/review-places.ts";
import { assessTargets } from "../../src/book/targets/assess-targets.ts";
import { classifyMaturity } from "../../src/policy/maturity/classify-maturity.ts";
import { listMaturities } from "../../src/policy/maturity/list-maturities.ts";
import { planReminders } from "../../src/policy/reminders/plan-reminders.ts";
import { trackReminders } from "../../src/policy/reminders/track-reminders.ts";
import { mayQuery } from "../../src/policy/access/query/may-query.ts";
import { mayRecord } from "../../src/policy/access/record/may-record.ts";
import { rectify } from "../../src/book/rectification/rectify.ts";
import { assessMonitoring } from "../../src/policy/monitoring/assess-monitoring.ts";
import { listDeadlines } from "../../src/policy/deadlines/list-deadlines.ts";
import { advanceApplication } from "../../src/policy/workflow/advance-application.ts";
import { trackApplication } from "../../src/policy/workflow/track-application.ts";
import { accrueInterest } from "../../src/ledger/interest/accrue-interest.ts";
import { trackOverdue } from "../../src/ledger/loan/track-overdue.ts";
import { addAmounts, compareAmounts, subtractAmounts } from "../../src/base/money/arithmetic.ts";
import { averageAmount, percentBetween, shareOfAmount, wholeFromShare } from "../../src/base/money/proportion.ts";
import { splitAmount, splitInProportion } from "../../src/base/money/split-amount.ts";
import { wan } from "../../src/base/money/wan.ts";
import { luoping2023 } from "../../src/packs/luoping2023.ts";
import { reconcileBulletin } from "../../src/book/bulletin/reconcile-bulletin.ts";
import { summarisePortfolio } from "../../src/book/portfolio/summarise-portfolio.ts";
import { lookUpRate } from "../../src/ledger/rates/look-up-rate.ts";
import { computeGuaranteeFee } from "../../src/policy/subsidy/compute-guarantee-fee.ts";
import { computeOperatorSubsidy } from "../../src/policy/subsidy/compute-operator-subsidy.ts";
import { computeSubsidy } from "../../src/policy/subsidy/compute-subsidy.ts";
import { reclaimOperatorSubsidy } from "../../src/policy/subsidy/reclaim-operator-subsidy.ts";
import { reclaimSubsidy } from "../../src/policy/subsidy/reclaim-subsidy.ts";
import { addWorkingDays, isWorkingDay } from "../../src/ledger/working-days/working-day.ts";
import { adjustTerms } from "../../src/terms/adjust-terms.ts";
import { combineTerms } from "../../src/terms/combine-terms.ts";

const routeTerms = {
  kind: "route",
  pack: "ours",
  edition: "first",
  stated: {
    "ours#50": {
      routeName: { zh: "流程", en: "route" },
      bodies: [
        { body: "household", name: { zh: "农户", en: "household" } },
        { body: "lender", name: { zh: "银行", en: "lender" } },
      ],
      records: [{ record: "form", name: { zh: "申请书", en: "form" }, source: "ours#51" }],
      stages: [
        { stage: "application", name: { zh: "申请", en: "application" }, by: "household", records: ["form"] },
        { stage: "publication", name: { zh: "公示", en: "publication" }, by: "lender", publicity: "required" },
        { stage: "decision", name: { zh: "审定", en: "decision" }, by: "lender", source: "ours#52" },
      ],
    },
  },
  readings: { "workflow/records-after-return": { recordsAfterReturn: "kept" } },
  caller: { publicityPeriod: { workingDays: 2 } },
};

const applied = { stage: "application", by: "household", on: "2024-04-28", outcome: "passed", records: ["form"] };
const published = {
  ...{ stage: "publication", by: "lender", on: "2024-05-07", outcome: "passed", records: [] },
  publishedFrom: "2024-04-29",
};

/** A public function that takes terms or facts, with valid arguments to damage. To hold another to it, add an entry. */
export interface PublicFunction {
  readonly call: (...args: never) => unknown;
  /** The arguments by the names that issues give them. Amounts as text, so that numbers are counts. */
  readonly args: Readonly<Record<string, unknown>>;
  /** Places that must not be left out, beside the arguments themselves. */
  readonly required: readonly string[];
  /** Places that take anything that can be gone through, a set too. */
  readonly iterables?: readonly string[];
  /** Where numbers are points, not counts: with decimals, below zero too. */
  readonly points?: (place: string) => boolean;
}

const loan = {
  id: "L1",
  household: "H1",
  lender: "农商行",
  principal: "50000",
  paidOutOn: "2017-11-15",
  maturesOn: "2020-11-15",
  instalments: [{ dueOn: "2018-11-15", amount: "10000" }],
  repayments: [{ day: "2018-12-20", amount: "10000.50" }],
  extensions: [{ agreedOn: "2020-11-15", maturesOn: "2021-05-15" }],
};

const pricedLoan = {
  ...loan,
  product: "ours",
  contractOn: "2017-11-10",
  rate: { series: "ours", reset: "each-change", band: "long", beyondVerified: "last-value" },
  misusedOn: "2021-03-01",
};

const series = {
  series: "ours",
  document: "ours",
  title: { zh: "利率", en: "Rates" },
  verifiedThrough: "2020-12-31",
  bands: [
    { band: "short", overMonths: 0, throughMonths: 12 },
    { band: "long", overMonths: 12 },
  ],
  rows: [
    { from: "2015-10-24", rates: { short: "4.35%", long: "4.75%" } },
    { from: "2019-08-20", rates: { short: "4.25%", long: "4.85%" } },
  ],
};

const subsidyTerms = {
  kind: "subsidy",
  pack: "ours",
  edition: "first",
  stated: {
    "ours#6": { subsidyCap: "50000", aboveCap: "portion", subsidyRateLimit: { fixed: "5%" } },
    "ours#7": {
      subsidyShares: [
        { product: "ours", through: "2019-12-31", share: "100%", source: "ours#8" },
        { product: "ours", from: "2020-01-01", share: "70%" },
      ],
      longestSubsidisedMonths: 36,
    },
    "ours#9": { lossOfRight: [{ ground: "misuse", from: "event" }] },
  },
  readings: { "subsidy/extension": { extensionSubsidy: "kept" } },
  caller: { settlement: "quarterly", overdueMarkUp: "30%" },
};

const operatorTerms = {
  kind: "operator-subsidy",
  pack: "ours",
  edition: "first",
  stated: {
    "ours#10": {
      operatorRate: "2%",
      amountPerHousehold: "200000",
      rateCaps: [{ limit: { series: "ours", band: "long" } }],
    },
    "ours#11": { lossOfRight: [{ ground: "false-data", from: "start" }] },
  },
  caller: { operatorCounting: "actual-days" },
};

const requiredOfLoan = (path: string): readonly string[] =>
  ["id", "household", "contractOn", "paidOutOn", "maturesOn", "principal", "rate", "repayments", "extensions"].map(
    (field) => `${path}.${field}`,
  );

const householdTerms = {
  kind: "household",
  pack: "ours",
  edition: "first",
  stated: {
    "ours#1": { householdCap: "50000", termMonths: { min: 12, max: 36 } },
    "ours#2": { minimumGrade: "A", gradeOrder: ["AA", "A"] },
  },
  readings: { "age/reached": { ageReached: "day-after" } },
  caller: {
    age: { min: 18, max: 65 },
    householdKinds: ["registered-poor"],
    allowedPurposes: ["building"],
    capWithHigherNeed: "60000",
    availableLine: "limits",
    rateCaps: [{ product: "ours", limit: { series: "ours", band: "long" }, source: "ours#3" }],
    lenders: ["农商行"],
    blacklist: "bars",
    mostRenewals: 1,
    ableToWork: "required",
    collateralTaken: "forbidden",
  },
};

const grading = {
  kind: "grading",
  pack: "ours",
  edition: "first",
  stated: {
    "ours#17": {
      gradeBands: [
        { grade: "A", over: 80 },
        { grade: "none", through: 80 },
      ],
    },
  },
  readings: { "grading/fractional-score": { fractionalScore: "floor" } },
};

const calendar = {
  calendar: "ours",
  document: "ours",
  title: { zh: "本地", en: "ours" },
  coveredFrom: "2024-01-01",
  coveredThrough: "2024-12-31",
  off: ["2024-05-01"],
  worked: ["2024-05-11"],
};

const label = { zh: "项目", en: "item" };

const dueLoan = {
  ...{ id: "L1", household: "H1", lender: "农商行", region: "东镇", principal: "50000" },
  ...{ paidOutOn: "2023-05-01", maturesOn: "2024-05-01", instalments: [] },
  ...{ repayments: [{ day: "2024-01-02", amount: "10000.50" }], extensions: [] },
};

const compensationTerms = {
  kind: "compensation",
  pack: "ours",
  edition: "first",
  stated: {
    "ours#38": { claimAfterDays: 0, lenderNotice: "required", claimConditions: "required", offsets: "ordered" },
    "ours#39": { claimCovers: ["principal", "interest"], coveredUpTo: "50000", recoveryGoesBack: "by-shares" },
    "ours#43": { sharingParties: ["bank"] },
  },
  readings: { "compensation/above-cover": { aboveCover: "in-proportion" } },
  caller: {
    lossShares: [
      {
        ...{ party: "government", share: "70%" },
        within: [
          { party: "city", share: "60%" },
          { party: "county", share: "40%" },
        ],
      },
      { party: "bank", share: "30%" },
    ],
    oddFen: { to: "city" },
    maturityOnRestDay: "next-working-day",
  },
};

const blacklistTerms = {
  kind: "blacklist",
  pack: "ours",
  edition: "first",
  stated: {
    "ours#33": {
      creditBar: { months: 60, reaches: ["self", "spouse", "parent", "child"] },
      subsidyBar: { months: 36, reaches: ["self"] },
      forGood: [{ ground: "false-data", scope: "subsidy", source: "ours#36" }],
    },
  },
  readings: { "blacklist/ends": { barEnds: "day-before" } },
  caller: { barBegins: "day-after", relativeOn: "listing-day" },
};

const listing = {
  ...{ id: "N1", listed: "P1", who: "person", on: "2020-02-29", ground: "bad-faith", liftedOn: "2022-01-01" },
};

const relations = [
  { relation: "spouse", a: "P1", b: "P2", from: "2010-05-01", through: "2023-05-31" },
  { relation: "parent", parent: "P1", child: "P3" },
];

const maturityTerms = {
  kind: "maturity",
  pack: "ours",
  edition: "first",
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
};

const card = {
  kind: "scorecard",
  card: "ours",
  edition: "first",
  title: label,
  standing: "official",
  base: 70,
  groups: [
    { group: "g", label, part: "addition", cap: 20 },
    { group: "h", label, part: "deduction" },
  ],
  items: [
    { type: "flag", item: "a", label, group: "g", points: 2.5, source: "ours#18", direction: "more-is-better" },
    { type: "per-unit", item: "b", label, group: "h", points: 1, cap: 3 },
    {
      type: "bands",
      item: "c",
      label,
      group: "g",
      bands: [
        { below: 10, points: 0 },
        { from: 10, points: 4 },
      ],
    },
    { type: "choice", item: "d", label, group: "g", options: [{ option: "x", label, points: 1 }] },
  ],
  vetoes: [{ veto: "v", label, source: "ours#19" }],
  grading,
};

const scoreFacts = {
  household: "H1",
  asOf: "2019-05-06",
  answers: { a: true, b: 2, c: 12.5, d: "x" },
  vetoes: { v: false },
};

export const surface: Readonly<Record<string, PublicFunction>> = {
  assessHousehold: {
    call: assessHousehold,
    args: {
      terms: householdTerms,
      application: {
        id: "A1",
        appliedOn: "2019-05-06",
        amount: "30000.00",
        termMonths: 36,
        outstanding: "0",
        outstandingOldProduct: "19999.9",
        bornOn: "1960-02-29",
        grade: "AA",
        contractOn: "2019-05-07",
        product: "ours",
        rate: "4.5%",
        rates: [series],
        beyondVerified: "last-value",
        householdKind: "registered-poor",
        purposes: ["building"],
        lender: "农商行",
        availableLine: "30000",
        renewals: 1,
        bars: [{ listing: "B1", who: "member", from: "2018-01-01", through: "2023-01-01" }],
        ableToWork: true,
        collateralTaken: false,
      },
    },
    required: [
      ...["terms.kind", "terms.pack", "terms.edition", "terms.stated"],
      ...["application.id", "application.appliedOn", "application.amount", "application.termMonths"],
    ],
  },
  assessOperator: {
    call: assessOperator,
    args: {
      terms: {
        kind: "operator",
        pack: "ours",
        edition: "first",
        stated: {
          "ours#12": { operatorCaps: [{ operatorKind: "company", cap: "10000000" }], minimumGrade: "A" },
          "ours#13": { amountPerHousehold: "200000", termMonths: { max: 36 }, carryingAgreement: "required" },
        },
        readings: { "operator/in-principle": { inPrinciple: "flag" } },
        caller: { rateCaps: [{ limit: { fixed: "4.75%" } }] },
      },
      application: {
        id: "O1",
        appliedOn: "2019-05-06",
        operatorKind: "company",
        amount: "500000.00",
        outstanding: "9500000",
        termMonths: 24,
        householdsCarried: 3,
        grade: "A",
        rate: "4.75%",
        carryingAgreement: true,
      },
    },
    required: ["application.id", "application.appliedOn", "application.amount", "application.termMonths"],
  },
  reviewCreditLine: {
    call: reviewCreditLine,
    args: {
      terms: {
        kind: "credit-line",
        pack: "ours",
        edition: "first",
        stated: {
          "ours#14": { validMonths: 36, drawing: "revolving", gradeOrder: ["AA", "A"] },
          "ours#15": { rewardSteps: [{ points: 2, line: "5000", rate: "0.1%" }], highestLine: "80000" },
        },
        readings: { "credit-line/year": { lineYear: "calendar" } },
        caller: { penaltySteps: [{ grades: 1, months: 12 }] },
      },
      history: {
        line: "C1",
        household: "H1",
        asOf: "2021-06-10",
        granted: { on: "2017-11-01", amount: "60000.00", points: 90, grade: "A", rate: "4.35%", longestMonths: 36 },
        adjustments: [{ on: "2018-11-01", amount: "70000.00" }],
        suspensions: [{ from: "2021-01-01", through: "2021-02-01" }],
        draws: [loan],
      },
    },
    required: [
      ...["history.line", "history.household", "history.asOf", "history.granted", "history.granted.on"],
      ...["history.adjustments", "history.suspensions", "history.draws", "history.adjustments[0].amount"],
    ],
  },
  assessSuspension: {
    call: assessSuspension,
    args: {
      terms: {
        kind: "suspension",
        pack: "ours",
        edition: "first",
        stated: {
          "ours#16": { overdueDaysOver: 70, lateEpisodes: { daysOver: 30, times: 3 }, suspensionEvents: ["death"] },
        },
        readings: { "suspension/past-overdue": { pastOverdue: "ever" } },
        caller: { misuse: "ground" },
      },
      history: {
        line: "C1",
        asOf: "2021-06-10",
        loans: [loan],
        events: { death: [{ on: "2021-01-01", through: "2021-02-01", evidence: "第 1 号" }] },
      },
    },
    required: [
      ...["history.line", "history.asOf", "history.loans", "history.events"],
      ...["history.events.death[0].on", "history.events.death[0].evidence"],
    ],
  },
  scoreHousehold: {
    call: scoreHousehold,
    args: { card, facts: scoreFacts },
    points: (place) => place !== "facts.answers.b",
    required: [
      ...["card.kind", "card.card", "card.base", "card.items", "card.items[0].item", "card.items[0].points"],
      ...["card.groups", "card.vetoes", "card.grading", "facts.household", "facts.asOf", "facts.answers"],
      "facts.vetoes",
    ],
  },
  findNearestChanges: {
    call: findNearestChanges,
    args: { card, question: { facts: scoreFacts, grade: "A", limit: 3 } },
    points: (place) => place !== "question.facts.answers.b" && place !== "question.limit",
    required: ["card.items", "question.facts", "question.grade"],
  },
  gradeOf: {
    call: gradeOf,
    points: () => true,
    args: { terms: grading, score: 86.5 },
    required: ["terms.kind", "terms.stated"],
  },
  analyseBands: {
    call: analyseBands,
    points: () => true,
    args: { terms: grading, domain: { from: 0, through: 100, step: 0.5 } },
    required: ["terms.stated", "domain.from", "domain.through", "domain.step"],
  },
  replayPoints: {
    call: replayPoints,
    points: () => true,
    args: {
      terms: {
        kind: "points",
        pack: "ours",
        edition: "first",
        stated: {
          "ours#20": { basePoints: 100, lowestPoints: 0, highestPoints: 120 },
          "ours#37": { pointsKinds: [{ event: "idle", effect: "deducts" }] },
        },
        caller: { gradeBands: [{ grade: "A", from: 80 }] },
      },
      facts: {
        holder: "H1",
        asOf: "2019-05-06",
        events: [{ id: "E1", on: "2019-05-01", points: -2.5, reason: "闲置", event: "idle" }],
      },
    },
    required: [
      ...["facts.holder", "facts.asOf", "facts.events", "facts.events[0].id", "facts.events[0].on"],
      ...["facts.events[0].points", "facts.events[0].reason"],
    ],
  },
  assessChecklist: {
    call: assessChecklist,
    args: {
      terms: {
        kind: "checklist",
        pack: "ours",
        edition: "first",
        stated: { "ours#21": { checklistParts: [{ part: "p", label, count: 1 }] } },
        caller: { checklistItems: [{ item: "i", part: "p", label }] },
      },
      facts: { household: "H1", asOf: "2019-05-06", answers: { i: true } },
    },
    required: ["facts.household", "facts.asOf", "facts.answers", "terms.caller.checklistItems[0].label"],
  },
  isWorkingDay: {
    call: isWorkingDay,
    args: { calendar, day: "2024-05-02" },
    required: ["calendar.coveredFrom", "calendar.coveredThrough", "calendar.off", "calendar.worked"],
  },
  addWorkingDays: {
    call: addWorkingDays,
    args: { calendar, day: "2024-04-30", days: 3 },
    required: ["calendar.calendar", "calendar.title"],
  },
  assessClaim: {
    call: assessClaim,
    args: {
      terms: compensationTerms,
      facts: {
        ...{ claim: "C1", loan: dueLoan, asOf: "2024-06-01", calendar, interest: "12.34", noticeOn: "2024-05-20" },
        ...{ qualifies: true, compensatedBefore: "1000" },
      },
    },
    required: ["facts.claim", "facts.loan", "facts.asOf"],
  },
  splitLoss: {
    call: splitLoss,
    args: { terms: compensationTerms, facts: { amount: "33333.33" } },
    required: ["facts.amount"],
  },
  splitRecovery: {
    call: splitRecovery,
    args: {
      terms: compensationTerms,
      facts: {
        ...{ recovered: "1000", cost: "10.50" },
        borne: [
          { party: "city", amount: "600" },
          { party: "county", amount: "100" },
          { party: "bank", amount: "300" },
        ],
      },
    },
    required: ["facts.recovered", "facts.cost", "facts.borne", "facts.borne[0].party", "facts.borne[0].amount"],
  },
  stateClaim: {
    call: stateClaim,
    args: {
      terms: compensationTerms,
      history: {
        claim: "C1",
        asOf: "2019-12-31",
        events: [
          {
            ...{ event: "compensated", id: "E1", on: "2019-01-02", amount: "10000" },
            unpaid: [{ party: "county", amount: "50" }],
          },
          { event: "paid-later", id: "E2", on: "2019-02-02", party: "county", amount: "50" },
          { event: "recovered", id: "E3", on: "2019-03-02", amount: "100", cost: "150" },
          { event: "offset", id: "E4", on: "2019-04-02", amount: "10", order: "1号" },
        ],
      },
    },
    required: [
      ...["history.claim", "history.asOf", "history.events", "history.events[0].id", "history.events[0].event"],
      ...["history.events[2].cost", "history.events[3].order", "history.events[0].unpaid[0].party"],
    ],
  },
  advanceApplication: {
    call: advanceApplication,
    args: {
      terms: routeTerms,
      facts: {
        state: { application: "A1", record: [applied] },
        event: published,
        calendar,
      },
    },
    required: [
      ...[
        "terms.kind",
        "terms.stated",
        'terms.stated["ours#50"].stages[0].stage',
        'terms.stated["ours#50"].bodies[0].body',
      ],
      ...["facts.state", "facts.event", "facts.calendar", "facts.state.application", "facts.state.record"],
      ...["facts.event.stage", "facts.event.by", "facts.event.on", "facts.event.outcome", "facts.event.records"],
      ...["facts.state.record[0].stage", "facts.state.record[0].records"],
    ],
  },
  trackApplication: {
    call: trackApplication,
    args: {
      terms: routeTerms,
      facts: { state: { application: "A1", record: [applied, published] }, calendar },
    },
    required: ["terms.kind", "facts.state", "facts.calendar", "facts.state.application", "facts.state.record"],
  },
  listDeadlines: {
    call: listDeadlines,
    args: {
      terms: {
        kind: "deadlines",
        pack: "ours",
        edition: "first",
        stated: {
          "ours#60": {
            deadlines: [
              {
                deadline: "report",
                what: { zh: "报告", en: "report" },
                who: { zh: "银行", en: "lender" },
                when: { due: "next-month", day: 10, about: "lent" },
                source: "ours#61",
              },
              {
                deadline: "account",
                what: { zh: "开户", en: "account" },
                who: { zh: "财政", en: "finance" },
                when: { due: "working-days", days: 5, after: "signed" },
              },
              {
                deadline: "records",
                what: { zh: "档案", en: "records" },
                who: { zh: "村", en: "village" },
                when: { due: "keep", months: 60, after: "signed", from: "the-day" },
              },
            ],
          },
        },
        readings: { "deadlines/by-day": { byDay: "day-before" } },
        caller: { monthsWithout: "not-due" },
      },
      facts: {
        ...{ since: "2024-04-01", asOf: "2024-05-06", through: "2024-05-31", calendar },
        events: [
          { id: "E1", event: "lent", on: "2024-04-20" },
          { id: "E2", event: "signed", on: "2024-04-26" },
        ],
        done: [{ deadline: "account", on: "2024-05-06", for: "E2" }],
      },
    },
    required: [
      ...["terms.kind", 'terms.stated["ours#60"].deadlines[0].deadline', 'terms.stated["ours#60"].deadlines[1].when'],
      ...["facts.since", "facts.asOf", "facts.events", "facts.done", "facts.calendar", "facts.events[0].event"],
      ...["facts.done[0].deadline", "facts.done[0].for", "facts.done[0].on"],
    ],
  },
  rectify: {
    call: rectify,
    args: {
      terms: {
        kind: "rectification",
        pack: "ours",
        edition: "first",
        stated: {
          "ours#60": { householdCap: "50000", longestMonths: 12, rateLimit: { series: "ours", band: "short" } },
          "ours#61": {
            householdKinds: ["registered-poor"],
            allowedUses: ["farming-and-animals"],
            forbiddenUses: ["building"],
          },
          "ours#62": { strikeOff: "when-corrected", wantsLoan: "required", joinedFreely: "required" },
        },
        readings: { "rectification/length-through": { lengthThrough: "extension" } },
        caller: { collateralTaken: "forbidden", capCounts: "principal" },
      },
      book: {
        examinedOn: "2018-06-30",
        asOf: "2018-09-30",
        loans: [
          {
            ...{ loan: "L1", household: "H1", region: "东镇", lender: "农商行", householdKind: "other" },
            ...{ principal: "60000", outstanding: "55000", contractOn: "2017-01-05", paidOutOn: "2017-01-10" },
            ...{ maturesOn: "2018-01-10", extendedTo: "2018-01-11", rate: "4.36%", usedFor: ["building"] },
            ...{ withOperator: true, wantsLoan: false, collateralTaken: true, joinedFreely: false },
          },
        ],
        corrected: [
          { loan: "L1", rule: "rectification/no-collateral", on: "2018-08-31", how: "released" },
          { household: "H1", rule: "rectification/household-cap", on: "2018-09-30" },
        ],
        rates: [series],
        beyondVerified: "last-value",
      },
    },
    required: [
      ...["book.examinedOn", "book.asOf", "book.loans", "book.corrected", "book.loans[0].loan"],
      ...["book.loans[0].household", "book.corrected[0].loan", "book.corrected[0].rule", "book.corrected[0].on"],
      ...["book.corrected[1].household", "book.corrected[1].rule", "book.corrected[1].on"],
    ],
  },
  assessMonitoring: {
    call: assessMonitoring,
    args: {
      terms: {
        kind: "monitoring",
        pack: "ours",
        edition: "first",
        stated: {
          "ours#18": {
            ...{ usedLocally: ["warn", "may-stop-payments"], idleMonths: 2, idleMeasures: ["recover-at-once"] },
            ...{ visitsPerQuarter: 1, visitors: ["lender", "city-centre"] },
            ...{ anomalies: "reported-at-once", ledgerCard: ["use", "visits"] },
          },
        },
        readings: { "monitoring/quarters": { quarters: "every-quarter" } },
        caller: { lentOn: "required" },
      },
      facts: {
        ...{ loan: "L1", paidOutOn: "2021-01-10", endedOn: "2021-05-31", asOf: "2021-06-10" },
        ...{ usedLocally: true, lentOn: false },
        idle: [{ since: "2021-02-01", through: "2021-02-20", amount: "20000" }],
        visits: [{ on: "2021-03-01", by: "lender" }],
        anomalies: [{ id: "N1", seenOn: "2021-03-02", reportedOn: "2021-03-02" }],
        ledgerCard: ["use", "visits"],
      },
    },
    required: [
      ...["facts.loan", "facts.paidOutOn", "facts.asOf", "facts.idle[0].since", "facts.idle[0].amount"],
      ...["facts.visits[0].on", "facts.visits[0].by", "facts.anomalies[0].id", "facts.anomalies[0].seenOn"],
    ],
  },
  mayQuery: {
    call: mayQuery,
    args: {
      terms: {
        kind: "query",
        pack: "ours",
        edition: "first",
        stated: {
          "ours#23": { authorisation: "written-with-purpose" },
          "ours#26": {
            queryBodies: [
              {
                ...{ body: "department", area: "village", information: "matching", approval: "required" },
                source: "ours#28",
              },
              { body: "town-office", area: "town" },
            ],
          },
        },
        readings: { "access/authorisation-without-end": { withoutEnd: "undetermined" } },
        caller: { unstatedInformation: "all" },
      },
      query: {
        ...{ id: "Q1", on: "2018-06-01", household: "H1", householdArea: { city: "C", town: "T", village: "V" } },
        by: {
          ...{ body: "department", id: "D1", area: { city: "C", town: "T", village: "V" }, approved: true },
          ownInformation: ["a", "b"],
        },
        purpose: "p",
        information: ["a"],
        authorisation: {
          ...{ state: "given", household: "H1", writtenForm: true, purposes: ["p", "q"], to: ["D1"] },
          ...{ from: "2018-01-01", through: "2018-12-31", revokedOn: "2018-11-30" },
        },
      },
    },
    required: [
      ...["terms.kind", "terms.stated", 'terms.stated["ours#26"].queryBodies[0].body'],
      ...['terms.stated["ours#26"].queryBodies[0].area', "query.id", "query.on", "query.household", "query.by"],
      ...["query.by.body", "query.by.id", "query.householdArea.city", "query.by.area.city"],
      ...["query.authorisation.state", "query.authorisation.household", "query.authorisation.from"],
    ],
  },
  mayRecord: {
    call: mayRecord,
    args: {
      terms: {
        kind: "record",
        pack: "ours",
        edition: "first",
        stated: {
          "ours#6": { writtenConsent: "required" },
          "ours#7": {
            ...{ residentLocally: "required", locallyRegistered: "required" },
            ...{ fullCivilCapacity: "required", farming: "required" },
          },
          "ours#10": { collectorsAtLeast: 2, collectorsSign: "required" },
        },
        readings: { "access/who-signs": { whoSigns: "least-number" } },
        caller: { confirmed: "required" },
      },
      person: {
        ...{ id: "H1", asOf: "2018-03-10", writtenConsent: "2018-03-01", collectedOn: "2018-03-02" },
        ...{ residentLocally: true, locallyRegistered: true, fullCivilCapacity: true, farming: true },
        collectors: [
          { id: "C1", signed: true },
          { id: "C2", signed: false },
        ],
        confirmed: true,
      },
    },
    required: [
      ...["terms.kind", "terms.stated", "person.id", "person.asOf"],
      ...["person.collectors[0].id", "person.collectors[1].id"],
    ],
  },
  stateFund: {
    call: stateFund,
    args: {
      terms: {
        kind: "fund",
        pack: "ours",
        edition: "first",
        stated: {
          "ours#40": { leverageMost: 10, topUpBelow: "20%", returnWorkingDays: 5 },
          "ours#41": { separateAccount: "required", yearlyStatement: "required" },
        },
        caller: { fundTarget: "100000" },
      },
      history: {
        ...{ fund: "F1", asOf: "2024-12-31", calendar },
        events: [
          { event: "endowed", id: "E1", on: "2024-01-02", amount: "10000" },
          { event: "loans", id: "E2", on: "2024-01-03", outstanding: "50000" },
          { event: "compensated", id: "E3", on: "2024-02-02", amount: "12000" },
          { event: "recovered", id: "E4", on: "2024-02-03", amount: "500" },
          { event: "closed", id: "E5", on: "2024-03-02", noticesReceivedOn: "2024-03-05" },
          { event: "returned", id: "E6", on: "2024-03-08", amount: "500" },
        ],
      },
    },
    required: [
      ...["history.fund", "history.asOf", "history.events", "history.events[0].id", "history.events[0].on"],
      ...["history.events[0].event", "history.events[0].amount", "history.events[1].outstanding"],
    ],
  },
  shareDividend: {
    call: shareDividend,
    args: {
      terms: {
        kind: "dividend",
        pack: "ours",
        edition: "first",
        stated: { "ours#42": { dividendRate: "12%", guaranteedReturn: "by-agreement" } },
        readings: { "dividend/pay-out": { payOut: "yuan" } },
        caller: { endsOn: "2019-05-01" },
      },
      facts: { cooperative: "C1", contractedOn: "2016-05-01", members: [{ member: "M1", paidIn: "30000" }] },
    },
    required: [
      ...["facts.cooperative", "facts.contractedOn", "facts.members", "facts.members[0].member"],
      ...["facts.members[0].paidIn"],
    ],
  },
  propagateBlacklist: {
    call: propagateBlacklist,
    iterables: ["facts.relations"],
    args: { terms: blacklistTerms, facts: { listings: [listing], relations, asOf: "2021-01-01" } },
    required: [
      ...["facts.listings", "facts.relations", "facts.asOf", "facts.listings[0].id", "facts.listings[0].listed"],
      ...["facts.listings[0].on", "facts.relations[0].a", "facts.relations[1].child", "facts.relations[0].relation"],
    ],
  },
  screenPerson: {
    call: screenPerson,
    iterables: ["facts.relations"],
    args: {
      terms: blacklistTerms,
      facts: { person: "P2", who: "organisation", listings: [listing], relations, asOf: "2021-01-01" },
    },
    required: ["facts.person", "facts.listings", "facts.relations", "facts.asOf"],
  },
  checkRelations: {
    call: checkRelations,
    iterables: ["facts.relations"],
    args: { facts: { relations } },
    required: ["facts.relations", "facts.relations[1].parent"],
  },
  reviewPlaces: {
    call: reviewPlaces,
    args: {
      terms: {
        kind: "breaker",
        pack: "ours",
        edition: "first",
        stated: {
          "ours#34": { villageStopOver: "5%", townStopVillagesOver: "30%", villageHonourUpTo: "3%" },
          "ours#35": { villageConduct: "required", villageTitle: "credit-village", breakerReview: "monthly" },
        },
        readings: { "breaker/town-villages": { townVillages: "with-loans" } },
        caller: { townStopOver: "4.5%", townHonourUpTo: "2%", townConduct: "required", townTitle: "credit-town" },
      },
      facts: {
        asOf: "2018-12-31",
        villages: [
          {
            ...{ village: "东村", town: "东镇", allLoans: { bad: "5000.01", balance: "100000" } },
            ...{ creditLoansThisYear: { bad: "0", balance: "20000" }, conduct: { serviceWork: true, support: false } },
          },
        ],
        towns: [{ town: "东镇", administrativeVillages: 3, conduct: { recoveryHelp: true, publicity: true } }],
      },
    },
    required: [
      ...["facts.asOf", "facts.villages", "facts.towns", "facts.villages[0].village", "facts.villages[0].town"],
      ...["facts.villages[0].allLoans.bad", "facts.towns[0].administrativeVillages"],
    ],
  },
  assessTargets: {
    call: assessTargets,
    args: {
      terms: {
        kind: "targets",
        pack: "ours",
        edition: "first",
        stated: {
          "ours#60": {
            targets: [
              { target: "rated", of: "registered", atLeast: "100%", source: "ours#61" },
              { target: "rated", of: "with-need", atLeast: "set-by-authority" },
              { target: "credit-lines", of: "qualifying", atLeast: "90%" },
              { target: "coverage", of: "qualifying-with-need", atLeast: "80.5%" },
              { target: "satisfaction", of: "qualifying", atLeast: "100%" },
              { target: "operator-coverage", of: "qualifying-operators", atLeast: "100%" },
              { target: "completion", of: "year-target", atLeast: "100%" },
              { target: "overdue-rate", of: "outstanding", atMost: "province-average" },
              { target: "bad-rate", of: "outstanding", atMost: "own-target", plusPoints: "2%" },
              { target: "bad-rate", of: "outstanding", atMost: "3%" },
            ],
          },
          "ours#62": { ratePlaces: 2 },
        },
        readings: { "targets/empty-whole": { emptyWhole: "met" } },
        caller: { completionPlaces: 1, satisfactionOf: "all-qualifying", beforeYearEnd: "unmet" },
      },
      facts: {
        asOf: "2023-10-31",
        units: [
          {
            ...{
              unit: "东镇",
              registeredHouseholds: 100,
              ratedHouseholds: 99,
              householdsWithNeed: 60,
              ratedWithNeed: 60,
            },
            ...{ qualifyingHouseholds: 80, qualifyingWithNeed: 50, qualifyingWithLine: 72, qualifyingLentTo: 47 },
            ...{ registeredWithLine: 80, registeredLentTo: 60, withNeedLentTo: 50, qualifyingWithNeedLentTo: 45 },
            ...{ qualifiedApplicants: 48, grantedApplicants: 45, qualifyingOperators: 3, operatorsLentTo: 2 },
            ...{ yearTarget: "2000000", lentThisYear: "2450000.50" },
            ...{ outstanding: "1000000", overdue: "43600.01", bad: "30000" },
            ...{ ownBadRateTarget: "1.5%", provinceOverdueRate: "2.1%" },
            setLimits: { rated: "95%", completion: "110%", "bad-rate": "2.5%" },
          },
        ],
      },
    },
    required: ["facts.asOf", "facts.units", "facts.units[0].unit"],
  },
  planReminders: {
    call: planReminders,
    args: {
      terms: {
        kind: "reminders",
        pack: "ours",
        edition: "first",
        stated: {
          "ours#30": {
            notices: [{ daysBefore: 60, form: "written", by: "lender", to: "borrower", source: "ours#31" }],
          },
        },
        readings: { "reminders/short-loan": { shortLoan: "dropped" } },
        caller: {
          earliestDays: 10,
          noticeOnRestDay: "previous-working-day",
          maturityOnRestDay: "next-working-day",
        },
      },
      facts: { loans: [dueLoan], calendar },
    },
    required: ["facts.loans", "facts.loans[0].id", "terms.stated"],
  },
  trackReminders: {
    call: trackReminders,
    args: {
      terms: {
        kind: "reminders",
        pack: "ours",
        edition: "first",
        stated: { "ours#30": { notices: [{ daysBefore: 60, form: "advance", by: "village", to: "guarantor" }] } },
      },
      facts: {
        loans: [dueLoan],
        calendar,
        asOf: "2024-06-01",
        sent: [{ notice: "L1/2024-05-01/advance/60", on: "2024-03-01" }],
      },
    },
    required: ["facts.loans", "facts.asOf", "facts.sent", "facts.sent[0].notice", "facts.sent[0].on"],
  },
  listMaturities: {
    call: listMaturities,
    args: {
      terms: maturityTerms,
      facts: { loans: [dueLoan], from: "2024-05-01", through: "2024-05-31", by: ["month", "township"], calendar },
    },
    required: ["facts.loans", "facts.loans[0].region", "facts.from", "facts.through", "facts.by"],
  },
  classifyMaturity: {
    call: classifyMaturity,
    args: {
      terms: maturityTerms,
      facts: {
        ...{ loan: dueLoan, asOf: "2024-05-10", calendar, deceased: false, willingToRepay: true, ableToRepay: false },
        ...{ stillInNeed: false, qualifiesForExtension: true, qualifiesForCompensation: true, projectThriving: true },
        ...{ noLongerPoor: true, renewals: 0, extendTo: "2024-08-01" },
      },
    },
    required: ["facts.loan", "facts.asOf", "facts.loan.maturesOn"],
  },
  trackOverdue: {
    call: trackOverdue,
    args: {
      terms: {
        kind: "overdue",
        pack: "ours",
        edition: "first",
        stated: { "ours#3": { overdueBuckets: [30, 60, 90] } },
        readings: { "loan/overdue-episode": { overdueEpisode: "each-due" } },
      },
      facts: { loan, asOf: "2021-06-10", calendar },
    },
    required: [
      ...["terms.kind", "terms.stated", "facts.asOf", "facts.loan", "facts.loan.id", "facts.loan.household"],
      ...["facts.loan.lender", "facts.loan.principal", "facts.loan.paidOutOn", "facts.loan.maturesOn"],
      ...["facts.loan.instalments", "facts.loan.repayments", "facts.loan.extensions"],
      ...["facts.loan.repayments[0].day", "facts.loan.repayments[0].amount", "facts.loan.extensions[0].agreedOn"],
    ],
  },
  lookUpRate: {
    call: lookUpRate,
    args: {
      series,
      question: { day: "2018-11-15", from: "2018-11-15", maturesOn: "2019-11-16", beyondVerified: "last-value" },
    },
    required: ["series.bands", "series.rows", "series.verifiedThrough", "series.rows[0].from", "question.day"],
  },
  summarisePortfolio: {
    call: summarisePortfolio,
    args: {
      terms: {
        kind: "portfolio",
        pack: "ours",
        edition: "first",
        stated: {
          "ours#4": { ratePlaces: 2, completionPlaces: 0 },
          "ours#5": { classFromDays: { "special-mention": 1, substandard: 91, doubtful: 271, loss: 361 } },
        },
        readings: { "portfolio/settled-loans": { settledLoans: "counted" } },
        caller: { overdueBuckets: [30, 70, 90] },
      },
      facts: {
        asOf: "2021-06-10",
        loans: [
          { ...loan, region: "东镇", class: "substandard", compensatedOn: "2021-06-01" },
          { ...loan, id: "L2", region: "西镇", writtenOffOn: "2021-06-02" },
        ],
        counts: {
          all: { registeredHouseholds: 9, qualifyingHouseholds: 8, householdsWithNeed: 7, yearTarget: "40000" },
          regions: { 东镇: { qualifiedApplicants: 6, grantedApplicants: 5 } },
          lenders: { 农商行: { yearTarget: "20000" } },
        },
      },
    },
    required: ["facts.asOf", "facts.loans", "facts.loans[0].region", "facts.loans[1].id"],
  },
  reconcileBulletin: {
    call: reconcileBulletin,
    args: {
      terms: luoping2023.bulletin,
      bulletin: {
        bulletin: "通报",
        asOf: "2023-10-31",
        unit: "wan",
        rows: [
          {
            name: "甲乡",
            outstanding: { households: 110, amount: "642.99" },
            newLoans: { households: 112, amount: "489.56", completion: "91%", target: "538" },
            overdue: { households: 2, amount: "5.38", rate: "0%" },
            movement: { opening: "600", lent: "489.56", repaid: "440.57", compensated: "6" },
          },
          { name: "乙镇", overdue: { amount: "118.25" } },
        ],
        total: { outstanding: { amount: "642.99" } },
      },
    },
    required: ["bulletin.bulletin", "bulletin.asOf", "bulletin.unit", "bulletin.rows", "bulletin.rows[1].name"],
  },
  accrueInterest: {
    call: accrueInterest,
    args: {
      terms: {
        kind: "interest",
        pack: "ours",
        edition: "first",
        stated: { "ours#12": { rateCaps: [{ product: "ours", limit: { series: "ours" }, source: "ours#13" }] } },
        readings: { "interest/method": { method: "term-units" } },
        caller: { yearBase: 365, settlement: "monthly", overdueMarkUp: "30%", misuseMarkUp: "50%" },
      },
      facts: { loan: pricedLoan, rates: [series], through: "2021-06-10" },
    },
    required: ["terms.kind", "terms.stated", "facts.loan", ...requiredOfLoan("facts.loan")],
  },
  computeSubsidy: {
    call: computeSubsidy,
    args: {
      terms: subsidyTerms,
      facts: {
        loans: [pricedLoan, { ...pricedLoan, id: "L2", rate: { fixed: "4.75%" } }],
        rates: [series],
        through: "2021-06-10",
      },
    },
    required: ["terms.kind", "facts.loans", ...requiredOfLoan("facts.loans[0]")],
  },
  reclaimSubsidy: {
    call: reclaimSubsidy,
    args: {
      terms: subsidyTerms,
      facts: {
        loans: [pricedLoan],
        rates: [series],
        paid: [{ from: "2017-11-15", through: "2017-12-20", amount: "237.50" }],
        loss: { loan: "L1", ground: "misuse", on: "2018-02-10" },
      },
    },
    required: ["facts.loans", "facts.paid", "facts.loss", "facts.loss.ground", "facts.paid[0].amount"],
  },
  computeOperatorSubsidy: {
    call: computeOperatorSubsidy,
    args: { terms: operatorTerms, facts: { loan: pricedLoan, householdsCarried: 5, rates: [series] } },
    required: ["terms.kind", "facts.householdsCarried", ...requiredOfLoan("facts.loan")],
  },
  reclaimOperatorSubsidy: {
    call: reclaimOperatorSubsidy,
    args: {
      terms: operatorTerms,
      facts: {
        loan: pricedLoan,
        householdsCarried: 5,
        rates: [series],
        paid: [{ from: "2017-11-15", through: "2017-12-20", amount: "100.00" }],
        loss: { loan: "L1", ground: "false-data", on: "2018-02-10" },
      },
    },
    required: ["facts.loan", "facts.paid", "facts.loss", "facts.loss.on", "facts.paid[0].from"],
  },
  computeGuaranteeFee: {
    call: computeGuaranteeFee,
    args: {
      terms: {
        kind: "guarantee-fee",
        pack: "ours",
        edition: "first",
        stated: { "ours#14": { feeRate: "1%" } },
        readings: { "guarantee-fee/base": { feeBase: "balance-each-year" } },
      },
      facts: { loan },
    },
    required: ["terms.kind", "facts.loan", "facts.loan.principal", "facts.loan.paidOutOn"],
  },
  combineTerms: {
    call: combineTerms,
    args: { base: subsidyTerms, over: { ...subsidyTerms, pack: "theirs", readings: {} } },
    required: ["base.kind", "base.stated", "over.kind", "over.stated"],
  },
  adjustTerms: {
    call: adjustTerms,
    args: {
      terms: householdTerms,
      changes: { householdCap: "100000", age: { min: 18, max: 60 }, oldProduct: "counts" },
    },
    required: ["terms.kind", "terms.stated"],
  },
};

/** A public function of single values, with arguments that it takes. */
export interface ValueFunction {
  readonly call: (...args: never) => unknown;
  readonly args: readonly unknown[];
}

export const valueFunctions: Readonly<Record<string, ValueFunction>> = {
  addAmounts: { call: addAmounts, args: ["1", 2] },
  subtractAmounts: { call: subtractAmounts, args: ["1", 2] },
  compareAmounts: { call: compareAmounts, args: ["1", 2] },
  splitAmount: { call: splitAmount, args: ["1", ["60%", "40%"], { remainder: { to: 1 } }] },
  splitInProportion: { call: splitInProportion, args: ["1", ["3", "2"], { remainder: "largest" }] },
  shareOfAmount: { call: shareOfAmount, args: ["1", "60%"] },
  wholeFromShare: { call: wholeFromShare, args: ["1", "60%"] },
  averageAmount: { call: averageAmount, args: ["1", 3] },
  percentBetween: { call: percentBetween, args: ["1", "3", 2] },
  wan: { call: wan, args: ["1"] },
  addMonths: { call: addMonths, args: ["2024-02-29", 12] },
  addDays: { call: addDays, args: ["2024-02-29", 366] },
  daysBetween: { call: daysBetween, args: ["2024-02-29", "2025-02-28"] },
};
