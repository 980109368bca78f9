import type { Day } from "../../../base/date/day.ts";
import type { Bilingual } from "../../../base/input/bilingual.ts";
import { listWords } from "../../../base/input/list-words.ts";
import { listOf } from "../../../kernel/lists.ts";
import { inOrder, memberWords, members, oneOf, setOf } from "../../../kernel/members.ts";
import { reading } from "../../../kernel/reading.ts";
import { record, recordField } from "../../../kernel/record.ts";
import { met, unknown, unmet } from "../../../kernel/requirement.ts";
import { needed } from "../../../kernel/value.ts";
import { day, whole } from "../../../kernel/values.ts";
import { wordsIf } from "../../../kernel/words.ts";
import { type Quarter, quartersOf } from "../quarters.ts";
import type { Judged, MonitoringRequirement } from "../requirement.ts";
import type { ProjectVisit, Visitor } from "../types.ts";
import { type VisitedQuarter, visitedQuarters, type VisitNotCounted, type VisitsAsked } from "../visited-quarters.ts";
import { watchedDays } from "../watched.ts";
import { BY_CORRESPONDING_DAY } from "./idle-money.ts";

export const visitors = /* @__PURE__ */ members("Visitor", "The bodies that look after a loan.", {
  lender: ["合作金融机构", "lender"],
  "city-centre": ["市金融扶贫服务中心", "city centre"],
  "town-government": ["镇政府", "town government"],
  "town-office": ["镇金融扶贫服务站", "town office"],
  "village-office": ["村金融扶贫服务部", "village office"],
});

export const projectVisitRecord = /* @__PURE__ */ record<ProjectVisit>(
  "ProjectVisit",
  "A look at the project on the spot (实地察看).",
  () => ({
    on: needed(day("察看日", "day of the visit")),
    by: needed(oneOf(visitors, "察看机构", "body that came")),
  }),
);

/** What {@link visits} finds. */
export type VisitsFinding = Judged<
  "monitoring/visited-each-quarter",
  {
    readonly quarters: readonly VisitedQuarter[];
    /** By day; absent: nothing is known of visits. */
    readonly notCounted?: readonly VisitNotCounted[];
  },
  VisitsAsked,
  "visit-missed"
>;

/** The open points about visits. */
export const visitReadings = {
  "monitoring/quarters": /* @__PURE__ */ reading({
    term: "quarters",
    disputedBy: ["lender", "town", "authority"],
    with: ["visitsPerQuarter"],
    says: { zh: "须察看的季度", en: "quarters in which visits are due" },
    question: {
      zh: "“每季度”是否包括放款和结清所在的不完整季度，或自放款之日起计？",
      en: "Does each quarter include those in which the loan began or ended, or does it run from the pay-out?",
    },
    chosen: "whole-quarters",
    options: {
      "whole-quarters": { zh: "只计完整的公历季度", en: "whole calendar quarters only" },
      "every-quarter": { zh: "不完整的公历季度也计", en: "every calendar quarter, cut short or not" },
      "from-pay-out": { zh: "自放款之日起每三个月", en: "every three months from the pay-out" },
    },
    effect: { zh: "哪些季度必须察看和漏查的季度数", en: "which quarters need a visit, and how many were missed" },
    because: {
      zh: "季度通常指公历季度；只有几天的季度要求查看一次，条文没有这样写。",
      en: "A quarter is one of the calendar; that a few days of it call for a visit, the article does not say.",
    },
    source: "changge-2017-64#loan 6.2",
  }),
  "monitoring/who-visits": /* @__PURE__ */ reading({
    term: "whoVisits",
    disputedBy: ["lender", "town", "authority"],
    with: ["visitsPerQuarter"],
    says: { zh: "察看次数的计算口径", en: "how visits of several bodies count" },
    question: {
      zh: "所列机构是各自都要察看，还是任一机构察看即可？",
      en: "Must each of the bodies visit the project so often, or is a visit by any of them enough?",
    },
    chosen: "any",
    options: {
      any: { zh: "任一机构察看即可", en: "a visit by any of the bodies is enough" },
      each: { zh: "各机构分别察看", en: "each of the bodies visits" },
    },
    effect: { zh: "察看次数够不够和由谁补查", en: "whether there were visits enough, and who owes one" },
    because: {
      zh: "次数是就项目说的，而贷后管理由各机构共同负责。",
      en: "The number is one of looks at the project, and the care is a joint duty of the bodies.",
    },
    source: "changge-2017-64#loan 6.2",
  }),
} as const;

type VisitsRow = MonitoringRequirement<VisitsFinding, "visitsPerQuarter" | "visitors">;

/**
 * The project is visited (实地察看) often enough in each quarter that is over.
 *
 * @remarks
 * **Source** the terms name it; in Changge the loan measure 6(2), once a quarter. It names no measure for a
 * visit that was missed.
 * **Boundary** a visit on the first or last day of a quarter is in it, and on its last day a quarter is not over.
 * **Reading** `monitoring/quarters`, `monitoring/who-visits`: by any of the bodies named, or by each of them.
 * **Beware** visits are counted by days: two bodies on one day came once.
 */
export const visits: VisitsRow = {
  rule: "monitoring/visited-each-quarter",
  says: { zh: "每季度实地察看", en: "visited in each quarter" },
  terms: () => ({
    // No quarter has more days.
    visitsPerQuarter: whole({ min: 1, max: 92 }, "每季度实地察看次数", "visits in each quarter", {
      zh: "项目每季度至少察看的次数",
      en: "the project is visited at least so many times",
    }),
    visitors: setOf(visitors, "实地察看机构", "bodies whose visits count"),
  }),
  readings: visitReadings,
  facts: () => ({
    visits: listOf(
      recordField(projectVisitRecord, "察看", "visit"),
      "实地察看",
      "visits to the project",
      {},
      { zh: "空列表表示无人察看", en: "an empty list, nobody came" },
    ),
  }),
  looksAt: ["paidOutOn", "endedOn", "asOf"],
  judge: (f, t) => {
    const watched = watchedDays(f);
    const by = inOrder(t.visitors, visitors);
    const required = { perQuarter: t.visitsPerQuarter, by, who: t.whoVisits };
    const judged = judgeVisits(f.visits, quartersOf(watched, t.quarters), watched.asOf, required);
    return t.quarters === "from-pay-out" ? { ...judged, further: BY_CORRESPONDING_DAY } : judged;
  },
  evidence: ({ observed, required }) => {
    const none = observed.quarters.length === 0 ? [{ zh: "尚无须察看的季度", en: "no quarter to visit yet" }] : [];
    return [
      askedWords(required),
      ...none,
      ...observed.quarters.map(quarterWords),
      ...(observed.notCounted ?? []).map(notCountedWords),
    ];
  },
};

function judgeVisits(
  given: readonly ProjectVisit[] | undefined,
  spans: readonly Quarter[],
  asOf: Day,
  required: VisitsAsked,
): ReturnType<VisitsRow["judge"]> {
  if (given === undefined) {
    if (spans.some(({ through }) => through < asOf)) return unknown("visits");
    return met({ quarters: spans.map((span): VisitedQuarter => ({ ...span, state: "open" })) }, required);
  }
  const observed = visitedQuarters(given, spans, asOf, required);
  const isMet = observed.quarters.every(({ state }) => state !== "missed");
  return isMet ? met(observed, required) : unmet("visit-missed", observed, required);
}

function bodies(these: readonly Visitor[]): Bilingual {
  return listWords(these.map((body) => memberWords(body, visitors)));
}

function askedWords({ perQuarter, by, who }: VisitsAsked): Bilingual {
  const [named, times] = [bodies(by), String(perQuarter)];
  return who === "each"
    ? {
        zh: `每季度应察看：${named.zh}各至少 ${times} 次`,
        en: `to be visited in each quarter: at least ${times} by each of: ${named.en}`,
      }
    : {
        zh: `每季度应察看：${named.zh}合计至少 ${times} 次`,
        en: `to be visited in each quarter: at least ${times} by any of: ${named.en}`,
      };
}

function visitWords({ on, by }: ProjectVisit): Bilingual {
  const body = memberWords(by, visitors);
  return { zh: `${on} ${body.zh}`, en: `${on} ${body.en}` };
}

function quarterWords({ from, through, state, visits: came, without }: VisitedQuarter): Bilingual {
  const stood = {
    visited: { zh: "已察看", en: "visited" },
    missed: { zh: "察看次数不足", en: "not visited often enough" },
    open: { zh: "尚未结束", en: "not over yet" },
  }[state];
  const who = listWords((came ?? []).map(visitWords));
  const shown =
    came === undefined
      ? { zh: "；察看情况未提供", en: "; visits were not told" }
      : came.length === 0
        ? { zh: "；无人察看", en: "; nobody came" }
        : { zh: `；${who.zh}`, en: `; ${who.en}` };
  const wanting = bodies(without ?? []);
  const lacking = wordsIf(without !== undefined, { zh: `；尚缺：${wanting.zh}`, en: `; still wanting: ${wanting.en}` });
  return {
    zh: `${from} 至 ${through}：${stood.zh}${shown.zh}${lacking.zh}`,
    en: `${from} to ${through}: ${stood.en}${shown.en}${lacking.en}`,
  };
}

function notCountedWords({ because, ...visit }: VisitNotCounted): Bilingual {
  const came = visitWords(visit);
  const why = {
    "not-named": { zh: "条件未列该机构", en: "the terms do not name this body" },
    "outside-quarters": { zh: "不在应察看的季度内", en: "in no quarter that counts" },
  }[because];
  return { zh: `不计入：${came.zh}（${why.zh}）`, en: `not counted: ${came.en} (${why.en})` };
}
