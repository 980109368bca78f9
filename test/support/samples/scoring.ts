import type { Scorecard } from "../../../src/policy/scoring/types.ts";
import { label, ours } from "./ours.ts";
import { type Api, given, type Samples } from "./sample.ts";

const grading = ours("grading", {
  stated: {
    "ours#17": {
      gradeBands: [
        { grade: "A", over: 80 },
        { grade: "none", through: 80 },
      ],
    },
  },
  readings: { "grading/fractional-score": { fractionalScore: "floor" } },
});

const card: Scorecard = {
  ...{ kind: "scorecard", card: "ours", edition: "first", title: label, standing: "official", base: 70, grading },
  groups: [
    { group: "g", label, part: "addition", cap: 20 },
    { group: "h", label, part: "deduction" },
  ],
  items: [
    { type: "flag", item: "a", label, group: "g", points: 2.5, source: "ours#18", direction: "more-is-better" },
    { type: "per-unit", item: "b", label, group: "h", points: 1, cap: 3 },
    {
      ...{ type: "bands", item: "c", label, group: "g" },
      bands: [
        { below: 10, points: 0 },
        { from: 10, points: 4 },
      ],
    },
    { type: "choice", item: "d", label, group: "g", options: [{ option: "x", label, points: 1 }] },
  ],
  vetoes: [{ veto: "v", label, source: "ours#19" }],
};
const sheet = { household: "H1", asOf: "2019-05-06" };
const facts = { ...sheet, answers: { a: true, b: 2, c: 12.5, d: "x" }, vetoes: { v: false } };
const answers = { a: true, b: 7, c: "x" };

/** Scoring sheets, grades and points. */
export function scoreSamples({ adjustTerms, cangxi2019, changge2017, jiange2019, sampleCard }: Api) {
  const capped: Scorecard = {
    ...{ kind: "scorecard", card: "ours", edition: "1", title: label, standing: "official", base: 80 },
    grading: changge2017.grading,
    groups: [{ group: "g", label: { zh: "加分", en: "additions" }, part: "addition", cap: 6 }],
    items: [
      { type: "flag", item: "a", label, group: "g", points: 4 },
      {
        ...{ type: "bands", item: "b", label, group: "g" },
        bands: [
          { below: 5, points: 0 },
          { from: 6, points: 3.5 },
        ],
      },
      { type: "choice", item: "c", label, group: "g", options: [{ option: "x", label, points: 1 }] },
    ],
    vetoes: [{ veto: "v", label: { zh: "黑名单", en: "blacklist" } }],
  };
  return {
    scoreHousehold: {
      args: given(card, facts),
      points: (place) => place !== "facts.answers.b",
      also: {
        "a scoring sheet with a cap that bit": {
          args: given(capped, { ...sheet, answers, vetoes: { v: false } }),
          says: ["合计 8.5，超出不计", "additions: +6 (of 8.5), at most 6"],
          shows: ["80 + 6 = 86", "3.5"],
        },
        "a scoring sheet with a veto": {
          args: given(capped, { ...sheet, answers, vetoes: { v: true } }),
          says: ["一票否决，无信用等级", "vetoed, no grade"],
          shows: ["80 + 6 = 86"],
        },
        "a scoring sheet with an unknown item and a figure in a gap": {
          args: given(capped, { ...sheet, answers: { b: 5.5, c: "not-applicable" }, vetoes: { v: false } }),
          says: ["评分卡没有这一档", "the card has no points for it"],
          shows: ["5.5", "80", "86"],
        },
        "a long sheet of which little is known": {
          args: given(sampleCard, {
            ...sheet,
            answers: { "householder-age": 46, labourers: 3, "house-structure": "brick-concrete", "tap-water": false },
            vetoes: { blacklisted: true },
          }),
        },
      },
    },
    findNearestChanges: {
      args: given(card, { facts, grade: "A", limit: 3 }),
      points: (place) => place !== "question.facts.answers.b" && place !== "question.limit",
      also: {
        "the nearest changes": {
          args: given(
            { ...capped, base: 82 },
            { facts: { ...sheet, answers: { a: false, b: 1, c: "x" }, vetoes: { v: false } }, grade: "AA" },
          ),
          says: ["至少改变 1 项", "one change is enough"],
          shows: ["0 → 4", "87"],
        },
      },
    },
    gradeOf: {
      points: () => true,
      args: given(grading, 86.5),
      also: {
        "a grade that was rounded": {
          args: given(adjustTerms(changge2017.grading, { fractionalScore: "round" }), 86.5),
          says: ["按 87 分计", "counted as 87"],
          shows: ["86.5", "AA"],
        },
        "a score between two bands": {
          args: given(adjustTerms(changge2017.grading, { fractionalScore: "reject" }), 95.5),
          says: ["不在任何分数段", "in no band"],
          shows: ["95.5"],
        },
        "a score below zero": { args: given(adjustTerms(changge2017.grading, { fractionalScore: "round" }), -0.5) },
      },
    },
    analyseBands: {
      points: () => true,
      args: given(grading, { from: 0, through: 100, step: 0.5 }),
      also: {
        "a table with gaps": {
          args: given(changge2017.grading, { from: 0, through: 90, step: 0.5 }),
          says: ["不属任何等级", "in no band"],
          shows: ["79.5", "86.5"],
        },
      },
    },
    replayPoints: {
      points: () => true,
      args: given(
        ours("points", {
          stated: {
            "ours#20": { basePoints: 100, lowestPoints: 0, highestPoints: 120 },
            "ours#37": { pointsKinds: [{ event: "idle", effect: "deducts" }] },
          },
          caller: { gradeBands: [{ grade: "A", from: 80 }] },
        }),
        {
          ...{ holder: "H1", asOf: "2019-05-06" },
          events: [{ id: "E1", on: "2019-05-01", points: -2.5, reason: "闲置", event: "idle" }],
        },
      ),
      also: {
        "points that met their bound": {
          args: given(adjustTerms(cangxi2019.points, { highestPoints: 101 }), {
            ...{ holder: "H1", asOf: "2019-12-31" },
            events: [{ id: "E1", on: "2019-06-30", points: 2.5, reason: "project" }],
          }),
          says: ["只计 +1", "only +1 counted"],
          shows: ["100", "101", "2019-06-30"],
        },
        "moral points with a restriction": {
          args: given(adjustTerms(jiange2019.points, { basePoints: 100 }), {
            ...{ holder: "H1", asOf: "2019-12-31" },
            events: [{ ...{ id: "E1", on: "2019-06-30", points: -20, reason: "不还" }, event: "deliberate-default" }],
          }),
          says: ["集体分配等受限制（E1）", "shares of collective income are restricted (E1)"],
          shows: ["80"],
        },
      },
    },
    assessChecklist: {
      args: given(
        ours("checklist", {
          stated: { "ours#21": { checklistParts: [{ part: "p", label, count: 1 }] } },
          caller: { checklistItems: [{ item: "i", part: "p", label }] },
        }),
        { ...sheet, answers: { i: true } },
      ),
      also: {
        "a checklist": {
          args: given(
            adjustTerms(cangxi2019.checklist, {
              checklistParts: [{ part: "p", label: { zh: "一勤劳", en: "is diligent" }, count: 1 }],
              checklistItems: [{ item: "i", part: "p", label: { zh: "勤劳肯干", en: "works hard" } }],
            }),
            { ...sheet, answers: { i: false } },
          ),
          says: ["有不符合的项", "an item does not hold"],
          shows: ["0/1"],
        },
      },
    },
  } satisfies Samples;
}
