import type { ApplicationEvent, RouteTerms } from "../../../src/policy/workflow/types.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { householdScheme } from "../../../src/packs/household-scheme.ts";
import { jiange2019 } from "../../../src/packs/jiange2019.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { daysAfter } from "../../support/diary.ts";
import { passed } from "./workflow-builders.ts";

/*
 * The four routes, written down from the documents and not read out of the packs. How long a publication runs is not
 * printed; here it is seven days, so that one published on the day of the last stage is passed on the eighth after it.
 */

/** A stage: its name, its body, the records it asks for, the article, and whether it is a publication. */
export interface StageByHand {
  readonly stage: string;
  readonly by: string;
  readonly records: readonly string[];
  readonly article: string;
  readonly publication: boolean;
}

export interface RouteByHand {
  readonly title: string;
  readonly terms: RouteTerms;
  readonly stages: readonly StageByHand[];
  /** Every record of its table; those of Changge are one table for both ways. */
  readonly records: readonly string[];
}

function stage(name: string, by: string, article: string, ...records: readonly string[]): StageByHand {
  return { stage: name, by, records, article, publication: false };
}

function publication(name: string, by: string, article: string): StageByHand {
  return { stage: name, by, records: [], article, publication: true };
}

const CHANGGE = "changge-2017-64#loan 5.1";

// 附件1: who signs the letter knows the notice of 附件2, which the online way gives at 五(四).
// 五(一): the city centre recommends; 五(二) opinion and visit; 五(三) guarantee; 五(四) contracts, notice.
const FROM_THE_CITY = [
  stage("recommendation", "city-centre", CHANGGE),
  stage("lender-review", "lender", "changge-2017-64#loan 5.2", "acceptance-opinion", "household-visit"),
  stage("guarantee", "guarantor", "changge-2017-64#loan 5.3", "guarantee-opinion"),
  stage("release", "lender", "changge-2017-64#loan 5.4", "loan-contract", "guarantee-contract", "loan-notice"),
];

/** The forms that have an article of their own: 附件1 and 附件2. */
const OF_RECORD: { readonly [record: string]: string } = {
  "commitment-letter": "changge-2017-64#loan annex 1",
  "loan-notice": "changge-2017-64#loan annex 2",
};

/** What a stage rests on: its article, then those of the forms it asks for. */
export function articlesOf({ article, records }: StageByHand): readonly object[] {
  const own = records.flatMap((record) => OF_RECORD[record] ?? []);
  return [
    { by: "article", term: "stages", article },
    ...own.map((of) => ({ by: "article", term: "records", article: of })),
  ];
}

const CHANGGE_RECORDS = [
  ...["application-form", "commitment-letter", "acceptance-opinion", "household-visit", "guarantee-opinion"],
  ...["loan-contract", "guarantee-contract", "loan-notice"],
];

const JIANGE = "guangyuan-bulletin-2019-139#jiange";
const SCHEME = "household-scheme#steps";

export const ROUTES: readonly RouteByHand[] = [
  {
    title: "Changge, by village and town (途径一)",
    terms: changge2017.route,
    records: CHANGGE_RECORDS,
    stages: [
      stage("application", "applicant", CHANGGE, "application-form", "commitment-letter", "loan-notice"),
      stage("village-review", "village-office", CHANGGE),
      stage("town-review", "town-office", CHANGGE),
      stage("declaration", "town-office", CHANGGE),
      ...FROM_THE_CITY,
    ],
  },
  {
    title: "Changge, online (途径二)",
    terms: changge2017.onlineRoute,
    records: CHANGGE_RECORDS,
    stages: [
      stage("online-application", "applicant", CHANGGE),
      stage("receiving-review", "receiving-lender", CHANGGE),
      stage("declaration", "receiving-lender", CHANGGE),
      ...FROM_THE_CITY,
    ],
  },
  {
    title: "Jiange (户申请、村初审、乡审核、银行审定)",
    terms: jiange2019.route,
    records: ["project-visit", "repayment-warning"],
    stages: [
      stage("application", "household", JIANGE),
      stage("village-review", "village", JIANGE),
      stage("township-review", "township", JIANGE),
      stage("bank-decision", "lender", JIANGE, "project-visit"),
      stage("lending", "lender", JIANGE, "repayment-warning"),
    ],
  },
  {
    title: "the household scheme's rating (评级授信)",
    terms: adjustTerms(householdScheme.ratingRoute, { publicityPeriod: { days: 7 } }),
    records: ["rating-form", "household-file", "minutes"],
    stages: [
      stage("application", "household", SCHEME, "rating-form"),
      stage("file", "village-risk-group", SCHEME, "household-file"),
      stage("rating", "village-risk-group", SCHEME, "minutes"),
      publication("rating-published", "village-risk-group", SCHEME),
      stage("credit-line", "lender", SCHEME),
      publication("credit-line-published", "lender", SCHEME),
      stage("report-to-town", "village-risk-group", SCHEME),
    ],
  },
];

/** From the first day of a publication to the first on which it can be passed. */
const PUBLISHED_FOR = 8;

/** The day on which the stage of a place is passed in an ordinary run: 2019-03-04, -12, -20, -28 and so on. */
export function dayAt(place: number): string {
  return daysAfter("2019-03-04", PUBLISHED_FOR * place);
}

/** The day before that; no stage is passed on it. */
export function dayBefore(place: number): string {
  return daysAfter(dayAt(place), -1);
}

/** A stage passed by its body with its records on a day; a publication that can be passed from that day on. */
export function inOrder({ stage: name, by, records, publication: isOne }: StageByHand, on: string) {
  return passed(name, by, on, records, isOne ? daysAfter(on, -PUBLISHED_FOR) : undefined);
}

/** Stages passed one after the other, from a day on. */
export function inARow(stages: readonly StageByHand[], from: string): readonly ApplicationEvent[] {
  return stages.map((s, i) => inOrder(s, daysAfter(from, PUBLISHED_FOR * i)));
}

/** The first so many stages of an ordinary run. */
export function ordinary({ stages }: RouteByHand, count: number): readonly ApplicationEvent[] {
  return inARow(stages.slice(0, count), dayAt(0));
}

/** What the stage of a place still asks for in an ordinary run: what no stage before it has. */
export function askedAt({ stages }: RouteByHand, place: number): readonly string[] {
  const before = stages.slice(0, place).flatMap(({ records }) => records);
  return (stages[place]?.records ?? []).filter((record) => !before.includes(record));
}

/** Every place of a route, with the stage that is next there and the events before it. */
export function places(route: RouteByHand) {
  return route.stages.map((next, place) => ({
    next,
    place,
    on: dayAt(place),
    asked: askedAt(route, place),
    before: ordinary(route, place),
  }));
}
