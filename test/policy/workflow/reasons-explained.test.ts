import { describe, expect, it } from "vitest";
import { mainlandCalendar } from "../../../src/packs/calendars/mainland.ts";
import { explain } from "../../../src/explain/explain.ts";
import { renderText } from "../../../src/explain/render.ts";
import { householdScheme } from "../../../src/packs/household-scheme.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { explainStep } from "../../../src/policy/workflow/explain.ts";
import type { ApplicationEvent, RouteTerms } from "../../../src/policy/workflow/types.ts";
import type { StepReason } from "../../../src/policy/workflow/step-reasons.ts";
import { passed, reasonsOf, refused, returned, stateAfter, step, withdrawn } from "./workflow-builders.ts";

const SCHEME = adjustTerms(householdScheme.ratingRoute, { publicityPeriod: { workingDays: 5 } });
const GROUP = "village-risk-group";
const RATED = [
  passed("application", "household", "2024-02-05", ["rating-form"]),
  passed("file", GROUP, "2024-02-05", ["household-file"]),
  passed("rating", GROUP, "2024-02-05", ["minutes"]),
];
const published = (on: string, from?: string): ApplicationEvent => passed("rating-published", GROUP, on, [], from);

const NAMES_ZH: { readonly [body: string]: string } = { household: "贫困户", [GROUP]: "村风控小组", lender: "银行" };
const NAMES_EN: { readonly [body: string]: string } = {
  ...{ household: "the household", [GROUP]: "the village's risk group", lender: "the lender" },
};

/** A step on the scheme's route, which must be answered with just this reason, in both languages. */
function said(
  reason: string,
  event: ApplicationEvent,
  before: readonly ApplicationEvent[] = RATED,
  terms: RouteTerms = SCHEME,
) {
  const answer = step(terms, stateAfter(terms, before, mainlandCalendar), event, mainlandCalendar);
  expect(reasonsOf(answer)).toStrictEqual([reason]);
  const lines = (language: "zh" | "en"): readonly string[] => {
    const text = renderText(explainStep(answer, { language }));
    expect(renderText(explain(answer, { language }))).toBe(text);
    return text.split("\n").map((line) => line.trim());
  };
  return { zh: lines("zh"), en: lines("en") };
}

/** Every reason, by the compiler's own count. */
const EVERY: { readonly [R in StepReason["reason"]]: true } = {
  ...{ "application-ended": true, "unknown-stage": true, "out-of-order": true, "wrong-body": true },
  ...{ "before-last-event": true, "record-missing": true, "unknown-record": true, "not-for-the-applicant": true },
  ...{ "not-passed-before": true, "not-published": true, "published-too-early": true },
  ...{ "published-after-passing": true, "publicity-period-not-known": true, "publicity-not-over": true },
  ...{ "calendar-does-not-reach": true, "no-publication": true },
};

describe("an explanation of what speaks against a step", () => {
  interface Case {
    readonly reason: StepReason["reason"];
    readonly zh: string;
    readonly en: string;
    readonly event: ApplicationEvent;
    readonly before?: readonly ApplicationEvent[];
    readonly terms?: RouteTerms;
  }
  const cases: readonly Case[] = [
    {
      ...{ reason: "unknown-stage", zh: "流程没有环节 nowhere", en: "the route has no stage nowhere" },
      event: passed("nowhere", GROUP, "2024-03-01"),
    },
    {
      ...{ reason: "out-of-order", zh: "应先办“评级公示”，而不是“授信”" },
      en: "“publication of the rating” comes next, not “credit line”",
      event: passed("credit-line", "lender", "2024-03-01"),
    },
    {
      ...{ reason: "wrong-body", zh: "应由村风控小组办理，而不是银行" },
      en: "this stage is for the village's risk group, not for the lender",
      event: refused("rating-published", "lender", "2024-03-01"),
    },
    {
      ...{ reason: "before-last-event", zh: "2024-02-04 早于上一事项之日 2024-02-05" },
      en: "2024-02-04 is before the day of the last event, 2024-02-05",
      event: refused("rating-published", GROUP, "2024-02-04"),
    },
    {
      ...{ reason: "record-missing", zh: "缺少材料：风控小组评议记录" },
      en: "records are missing: the minutes of the risk group",
      event: passed("rating", GROUP, "2024-02-05"),
      before: RATED.slice(0, 2),
    },
    {
      ...{ reason: "not-passed-before", zh: "“授信”尚未办结，不能退回至此" },
      en: "“credit line” was not passed, so nothing can go back to it",
      event: returned("rating-published", GROUP, "2024-03-01", "credit-line"),
    },
    {
      ...{ reason: "not-published", zh: "没有说明自哪一天起公示" },
      en: "it is not said from which day it was published",
      event: published("2024-03-01"),
    },
    {
      ...{ reason: "unknown-record", zh: "流程没有材料 family-tree、deed" },
      en: "the route has no record family-tree, deed",
      event: passed("rating", GROUP, "2024-02-05", ["family-tree", "minutes", "deed"]),
      before: RATED.slice(0, 2),
    },
    {
      ...{ reason: "not-for-the-applicant", zh: "申请由申请人撤回，不作不通过" },
      en: "an application is withdrawn by the applicant, not refused",
      event: refused("application", "household", "2024-02-05"),
      before: [],
    },
    {
      ...{ reason: "published-too-early", zh: "自 2024-02-04 公示，早于上一事项之日 2024-02-05" },
      en: "published from 2024-02-04, before the day of the last event, 2024-02-05",
      event: published("2024-03-01", "2024-02-04"),
    },
    {
      ...{ reason: "published-after-passing", zh: "自 2024-03-02 公示，晚于通过之日 2024-03-01" },
      en: "published from 2024-03-02, after the day on which it is passed, 2024-03-01",
      event: published("2024-03-01", "2024-03-02"),
    },
    {
      ...{ reason: "publicity-period-not-known", zh: "没有规定公示期限，须在条件中补充（publicityPeriod）" },
      en: "how long a publication runs is not laid down: the terms must say it (publicityPeriod)",
      event: published("2024-06-01", "2024-02-05"),
      terms: householdScheme.ratingRoute,
    },
    {
      ...{ reason: "publicity-not-over", zh: "自 2024-02-05 公示至 2024-02-18（含），期满次日起方可通过" },
      en: "published from 2024-02-05 through 2024-02-18; it can be passed from the day after",
      event: published("2024-02-18", "2024-02-05"),
    },
    {
      reason: "calendar-does-not-reach",
      zh: "工作日历只覆盖 2007-01-01 至 2026-12-31，公示期满之日不能判断",
      en: "the calendar covers 2007-01-01 to 2026-12-31 only, so the end of the publication cannot be told",
      event: published("2027-02-01", "2026-12-31"),
    },
    {
      ...{ reason: "no-publication", zh: "“申请评级授信”不是公示环节", en: "“application” is no publication" },
      event: passed("application", "household", "2024-02-05", ["rating-form"], "2024-02-05"),
      before: [],
    },
  ];

  it.each(cases)("says $reason", ({ reason, zh, en, event, before, terms }) => {
    const lines = said(reason, event, before, terms);
    expect(lines.zh).toContain(zh);
    expect(lines.en).toContain(en);
    const by = { zh: NAMES_ZH[event.by] ?? event.by, en: NAMES_EN[event.by] ?? event.by };
    expect(lines.zh[0]?.endsWith(`（${by.zh}），未予记录`)).toBe(true);
    expect(lines.en[0]?.endsWith(` (${by.en}), not taken`)).toBe(true);
    expect(lines.en.some((line) => line.startsWith("Source: Household scheme"))).toBe(true);
  });

  it("says every reason there is", () => {
    const ended: StepReason["reason"] = "application-ended"; // below, of each end
    expect(new Set([ended, ...cases.map(({ reason }) => reason)])).toStrictEqual(new Set(Object.keys(EVERY)));
  });

  it("cites what a publication rests on", () => {
    const { en, zh } = said("publicity-not-over", published("2024-02-18", "2024-02-05"));
    expect(en).toContain("Set by the caller");
    expect(en).toContain("Source: Civil Code of the People's Republic of China, art. 201");
    expect(en).toContain("Source: State Council notices on public holidays for 2024");
    expect(zh).toContain("依据：《中华人民共和国民法典》第二百零一条");
  });

  it.each<readonly [string, string, ApplicationEvent]>([
    [
      "申请未通过（2024-02-20）",
      "the application is refused since 2024-02-20",
      refused("rating-published", GROUP, "2024-02-20"),
    ],
    [
      ...(["申请已撤回（2024-02-20）", "the application is withdrawn since 2024-02-20"] as const),
      withdrawn("rating-published", "household", "2024-02-20"),
    ],
  ])("says that it has ended: %s", (zh, en, end) => {
    const lines = said("application-ended", published("2024-03-01", "2024-02-20"), [...RATED, end]);
    expect(lines.zh).toContain(zh);
    expect(lines.en).toContain(en);
  });
});
