import { assessSuspension } from "../../src/policy/credit-line/suspension/assess-suspension.ts";
import { reviewCreditLine } from "../../src/policy/credit-line/review-credit-line.ts";
import { assessHousehold } from "../../src/policy/eligibility/household/assess-household.ts";
import { assessOperator } from "../../src/policy/eligibility/operator/assess-operator.ts";
import { cangxi2019 } from "../../src/packs/cangxi2019.ts";
import { changge2017 } from "../../src/packs/changge2017.ts";
import { national2019 } from "../../src/packs/national2019.ts";
import { national2021 } from "../../src/packs/national2021.ts";
import { analyseBands } from "../../src/ledger/points/analyse-bands.ts";
import { gradeOf } from "../../src/ledger/points/grade-of.ts";
import { replayPoints } from "../../src/ledger/points/replay-points.ts";
import { assessChecklist } from "../../src/policy/scoring/assess-checklist.ts";
import type { Scorecard } from "../../src/policy/scoring/types.ts";
import { findNearestChanges } from "../../src/policy/scoring/nearest-changes.ts";
import { scoreHousehold } from "../../src/policy/scoring/score-household.ts";
import { adjustTerms } from "../../src/terms/adjust-terms.ts";
import { aLoan, anApplication, anOperator, without } from "../support/builders.ts";
import type { Explained } from "./results.ts";

const later = { appliedOn: "2022-03-01", contractOn: "2022-03-10", rates: [] };
const changge = changge2017.household;

export const applications: readonly Explained[] = [
  {
    name: "a household that is barred, and for what it would use the money",
    result: assessHousehold(
      changge,
      anApplication({
        bars: [{ listing: "N-7", who: "applicant", from: "2018-01-01", through: "2022-12-31" }],
        purposes: ["on-lending"],
      }),
    ),
    zh: "2023-01-01 起再申请",
    en: "apply on 2023-01-01 or later",
    figures: ["N-7", "2018-01-01", "2022-12-31"],
  },
  {
    name: "a household with a higher need",
    result: assessHousehold(
      adjustTerms(national2021.household, { rateCaps: [{ limit: { fixed: "4.60%" } }] }),
      anApplication({
        ...later,
        householdKind: "no-longer-poor",
        amount: "90000",
        outstanding: "9999.99",
        higherNeed: true,
      }),
    ),
    zh: "确有需求的上限 100000.00 元",
    en: "with a higher need at most 100000.00 yuan",
    figures: ["= 99999.99", "90000.01"],
  },
  {
    name: "a household with nothing left to borrow",
    result: assessHousehold(
      national2019.household,
      anApplication({ outstanding: "50000", appliedOn: "2019-08-01", contractOn: "2019-08-02" }),
    ),
    zh: "先归还 30000.00 元",
    en: "repay 30000.00 yuan first",
    figures: ["= 80000.00", "0.00"],
  },
  {
    name: "an operator above a cap in principle",
    result: assessOperator(
      adjustTerms(changge2017.operator, { inPrinciple: "flag" }),
      anOperator({ outstanding: "2500000.01" }),
    ),
    zh: "超出“原则上”的上限,提示",
    en: "above a cap in principle, flagged",
    figures: ["= 3000000.01", "3000000.00", "500000.00 ÷ 200000.00"],
  },
  {
    name: "an operator of an unknown kind",
    result: assessOperator(changge2017.operator, without(anOperator({ outstanding: "2600000" }), "operatorKind")),
    zh: "经营主体类别",
    en: "kind of operator",
    figures: ["600000.00"],
  },
];

const history = {
  line: "C1",
  household: "H1",
  granted: { on: "2017-11-15", amount: "60000", grade: "A", points: 90, rate: "4.35%", longestMonths: 36 },
  adjustments: [],
  suspensions: [],
  draws: [aLoan({ maturesOn: "2018-11-15", repayments: [{ day: "2018-12-31", amount: "50000" }] })],
};
const steps = adjustTerms(changge2017.creditLine, {
  rewardSteps: [{ line: "5000" }],
  penaltySteps: [{ grades: 1, points: 5 }],
});

export const lines: readonly Explained[] = [
  {
    name: "a credit line with a broken year",
    result: reviewCreditLine(steps, { ...history, asOf: "2019-11-16" }),
    zh: "2018-11-15 到期,逾期 46 天",
    en: "due on 2018-11-15, 46 days overdue",
    figures: ["60000.00", "2020-11-15", "50000.00", "85"],
  },
  {
    name: "a suspension for what was overdue too long",
    result: assessSuspension(changge2017.suspension, {
      line: "C1",
      asOf: "2021-01-25",
      loans: [aLoan()],
      events: { death: [], proceedings: [{ on: "2020-12-01", evidence: "file 9" }] },
    }),
    zh: "可以暂停",
    en: "it may be suspended",
    figures: ["71", "2020-11-15", "file 9", "2021-01-25"],
  },
];

const label = { zh: "指标", en: "item" };
const card: Scorecard = {
  kind: "scorecard",
  card: "ours",
  edition: "1",
  title: { zh: "本地卡", en: "our card" },
  standing: "official",
  base: 80,
  groups: [{ group: "g", label: { zh: "加分", en: "additions" }, part: "addition", cap: 6 }],
  items: [
    { type: "flag", item: "a", label, group: "g", points: 4 },
    {
      type: "bands",
      item: "b",
      label,
      group: "g",
      bands: [
        { below: 5, points: 0 },
        { from: 6, points: 3.5 },
      ],
    },
    {
      type: "choice",
      item: "c",
      label,
      group: "g",
      options: [{ option: "x", label: { zh: "甲", en: "first" }, points: 1 }],
    },
  ],
  vetoes: [{ veto: "v", label: { zh: "黑名单", en: "blacklist" } }],
  grading: changge2017.grading,
};
const facts = { household: "H1", asOf: "2019-05-06", answers: { a: true, b: 7, c: "x" }, vetoes: { v: false } };
const checklist = adjustTerms(cangxi2019.checklist, {
  checklistParts: [{ part: "p", label: { zh: "一勤劳", en: "is diligent" }, count: 1 }],
  checklistItems: [{ item: "i", part: "p", label: { zh: "勤劳肯干", en: "works hard" } }],
});

export const scores: readonly Explained[] = [
  {
    name: "a scoring sheet with a cap that bit",
    result: scoreHousehold(card, facts),
    zh: "合计 8.5,超出不计",
    en: "additions: +6 (of 8.5), at most 6",
    figures: ["80 + 6 = 86", "3.5"],
  },
  {
    name: "a scoring sheet with a veto",
    result: scoreHousehold(card, { ...facts, vetoes: { v: true } }),
    zh: "一票否决,无信用等级",
    en: "vetoed, no grade",
    figures: ["80 + 6 = 86"],
  },
  {
    name: "a scoring sheet with an unknown item and a figure in a gap",
    result: scoreHousehold(card, { ...facts, answers: { b: 5.5, c: "not-applicable" } }),
    zh: "评分卡没有这一档",
    en: "the card has no points for it",
    figures: ["5.5", "80", "86"],
  },
  {
    name: "a grade that was rounded",
    result: gradeOf(adjustTerms(changge2017.grading, { fractionalScore: "round" }), 86.5),
    zh: "按 87 分计",
    en: "counted as 87",
    figures: ["86.5", "AA"],
  },
  {
    name: "a score between two bands",
    result: gradeOf(adjustTerms(changge2017.grading, { fractionalScore: "reject" }), 95.5),
    zh: "不在任何分数段",
    en: "in no band",
    figures: ["95.5"],
  },
  {
    name: "a table with gaps",
    result: analyseBands(changge2017.grading, { from: 0, through: 90, step: 0.5 }),
    zh: "不属任何等级",
    en: "in no band",
    figures: ["79.5", "86.5"],
  },
  {
    name: "the nearest changes",
    result: findNearestChanges(
      { ...card, base: 82 },
      { facts: { ...facts, answers: { a: false, b: 1, c: "x" } }, grade: "AA" },
    ),
    zh: "至少改变 1 项",
    en: "one change is enough",
    figures: ["0 → 4", "87"],
  },
  {
    name: "a checklist",
    result: assessChecklist(checklist, { household: "H1", asOf: "2019-05-06", answers: { i: false } }),
    zh: "有不符合的项",
    en: "an item does not hold",
    figures: ["0/1"],
  },
  {
    name: "points that met their bound",
    result: replayPoints(adjustTerms(cangxi2019.points, { highestPoints: 101 }), {
      holder: "H1",
      asOf: "2019-12-31",
      events: [{ id: "E1", on: "2019-06-30", points: 2.5, reason: "project" }],
    }),
    zh: "只计 +1",
    en: "only +1 counted",
    figures: ["100", "101", "2019-06-30"],
  },
];
