import { describe, expect, it } from "vitest";
import { explain } from "../../../src/explain/explain.ts";
import { renderText } from "../../../src/explain/render.ts";
import { explainTrack } from "../../../src/policy/workflow/explain.ts";
import { trackApplication } from "../../../src/policy/workflow/track-application.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { householdScheme } from "../../../src/packs/household-scheme.ts";
import { jiange2019 } from "../../../src/packs/jiange2019.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import type { ApplicationEvent, PublicityPeriod, RouteTerms } from "../../../src/policy/workflow/types.ts";
import { mainlandCalendar } from "../../../src/packs/calendars/mainland.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { ordinary, ROUTES } from "./routes-by-hand.ts";
import { passed, refused, returned, routeOf, routeTerms, stageOf, withdrawn } from "./workflow-builders.ts";

const APPLIED = passed("application", "household", "2019-03-01");
const ALL = [
  ...[APPLIED, passed("village-review", "village", "2019-03-02")],
  passed("township-review", "township", "2019-03-03"),
  passed("bank-decision", "lender", "2019-03-04", ["project-visit"]),
  passed("lending", "lender", "2019-03-05", ["repayment-warning"]),
];

function said(record: readonly ApplicationEvent[], language: "zh" | "en"): readonly string[] {
  const track = trackApplication(jiange2019.route, { state: { application: "A1", record } });
  const text = renderText(explainTrack(track, { language }));
  expect(renderText(explain(track, { language }))).toBe(text);
  return text.split("\n");
}

describe("an explanation of where an application stands", () => {
  it.each<readonly [string, string, string, string, readonly ApplicationEvent[]]>([
    [
      "申请 A1：办理中",
      "Application A1: under way",
      "下一步：村风控小组办理“村初审”",
      "next: “first review by the village” by the village's risk group",
      [APPLIED],
    ],
    ["申请 A1：已办结", "Application A1: completed", "已办结（2019-03-05）", "completed on 2019-03-05", ALL],
    [
      "申请 A1：未通过",
      "Application A1: refused",
      "未通过（2019-03-02）",
      "refused on 2019-03-02",
      [APPLIED, refused("village-review", "village", "2019-03-02")],
    ],
    [
      "申请 A1：已撤回",
      "Application A1: withdrawn",
      "已撤回（2019-03-02）",
      "withdrawn on 2019-03-02",
      [APPLIED, withdrawn("village-review", "household", "2019-03-02")],
    ],
  ])("says each end: %s", (titleZh, titleEn, zh, en, record) => {
    expect(said(record, "zh")[0]).toBe(titleZh);
    expect(said(record, "en")[0]).toBe(titleEn);
    expect(said(record, "zh")).toContain(`  ${zh}`);
    expect(said(record, "en")).toContain(`  ${en}`);
  });

  it("says everything that happened, in its order, with the body", () => {
    const record = [...ALL.slice(0, 3), returned("bank-decision", "lender", "2019-03-04", "village-review")];
    const events = said(record, "en").filter((line) => line.startsWith("  2019-"));
    expect(events).toStrictEqual([
      "  2019-03-01 “application” done (the household)",
      "  2019-03-02 “first review by the village” done (the village's risk group)",
      "  2019-03-03 “review by the township” done (the township)",
      "  2019-03-04 sent back from “decision of the bank” to “first review by the village” (the lender)",
    ]);
    expect(said(record, "zh")).toContain("  2019-03-04 由“银行审定”退回至“村初审”（金融机构）");
    expect(said(record, "zh")).toContain("  2019-03-03 办结“乡审核”（乡镇）");
    expect(said(record, "zh").some((line) => line.includes("须重新提交"))).toBe(true);
  });

  it("says of stages that were not reached when it ended that they were not, and of others that they lie ahead", () => {
    const open = [APPLIED, passed("village-review", "village", "2019-03-02")];
    expect(said(open, "en").slice(-6)).toStrictEqual([
      "  first review by the village (the village's risk group): passed 2019-03-02",
      "  review by the township (the township): next",
      "  decision of the bank (the lender): ahead",
      "  lending (the lender): ahead",
      "  next: “review by the township” by the township",
      expect.stringContaining("Source: ") as string,
    ]);
    const ended = [...open, refused("township-review", "township", "2019-03-03")];
    expect(said(ended, "en").slice(-6)).toStrictEqual([
      "  first review by the village (the village's risk group): passed 2019-03-02",
      "  review by the township (the township): not reached",
      "  decision of the bank (the lender): not reached",
      "  lending (the lender): not reached",
      "  refused on 2019-03-03",
      expect.stringContaining("Source: ") as string,
    ]);
    expect(said(open, "zh").slice(-7, -1)).toStrictEqual([
      ...["  户申请（农户）：已办结 2019-03-01", "  村初审（村风控小组）：已办结 2019-03-02", "  乡审核（乡镇）：待办"],
      ...["  银行审定（金融机构）：未到", "  放款（金融机构）：未到", "  下一步：乡镇办理“乡审核”"],
    ]);
    expect(said(open, "zh")).toContain("当前进度");
    expect(said(ended, "zh")).toContain("  放款（金融机构）：未办");
  });

  it.each<readonly [string, string, PublicityPeriod | undefined]>([
    ["公示 7 天", "for 7 days", { days: 7 }],
    ["公示 5 个工作日", "for 5 working days", { workingDays: 5 }],
    ["公示 1 天", "for 1 day", { days: 1 }],
    ["公示 1 个工作日", "for 1 working day", { workingDays: 1 }],
    ["公示天数没有规定", "; for how long is not known", undefined],
  ])("says from when the next stage can be published, and for how long: %s", (zh, en, publicityPeriod) => {
    const route = householdScheme.ratingRoute;
    const terms = publicityPeriod === undefined ? route : adjustTerms(route, { publicityPeriod });
    const record = [
      passed("application", "household", "2024-03-01", ["rating-form"]),
      passed("file", "village-risk-group", "2024-03-02", ["household-file"]),
      passed("rating", "village-risk-group", "2024-03-04", ["minutes"]),
    ];
    const track = trackApplication(terms, { state: { application: "A1", record }, calendar: mainlandCalendar });
    const text = (language: "zh" | "en") => renderText(explainTrack(track, { language })).split("\n");
    expect(text("zh")).toContain(`  下一步：村风控小组办理“评级公示”，自 2024-03-04 起可公示，${zh}`);
    expect(text("en")).toContain(
      `  next: “publication of the rating” by the village's risk group, published from 2024-03-04 on${en.startsWith(";") ? en : ` ${en}`}`,
    );
    const cites = (line: string): boolean => text("en").some((l) => l.includes(line));
    expect(cites("Set by the caller")).toBe(publicityPeriod !== undefined);
    expect(cites("Civil Code of the People's Republic of China, art. 201")).toBe(publicityPeriod !== undefined);
  });

  it("says what the next stage asks for", () => {
    expect(said(ALL.slice(0, 4), "zh")).toContain("  下一步：金融机构办理“放款”，须有：按时还款书面告知");
    expect(said(ALL.slice(0, 4), "en")).toContain(
      "  next: “lending” by the lender, with the written warning to repay on time",
    );
  });

  it("cites the article of the next stage and of the records it asks for; after the end that of the route", () => {
    const source = (language: "zh" | "en", record: readonly ApplicationEvent[], terms: RouteTerms) =>
      renderText(explainTrack(trackApplication(terms, { state: { application: "A1", record } }), { language }))
        .split("\n")
        .filter((line) => line.includes("64号"));
    const number =
      "  Source: Changge: measure on loans for poverty alleviation (trial) (长政办〔2017〕64号), loan measure";
    expect(source("en", [], changge2017.route)).toStrictEqual([
      ...[`${number} 5(1)`, `${number}, annex 1`, `${number}, annex 2`],
    ]);
    const [first, online] = ROUTES;
    if (first === undefined || online === undefined) throw new Error("four routes");
    const changge = ordinary(first, 7);
    expect(source("en", changge.slice(0, 5), changge2017.route)).toStrictEqual([`${number} 5(2)`]);
    // The notice was given with the application; on the online way it is still asked for.
    expect(source("zh", changge, changge2017.route)).toStrictEqual([
      "  依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第五部分第（四）项",
    ]);
    expect(source("zh", ordinary(online, 6), changge2017.onlineRoute)).toStrictEqual([
      ...[
        "  依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第五部分第（四）项",
        "  依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）附件2",
      ],
    ]);
    const ended = [...changge, refused("release", "lender", "2019-05-01")];
    expect(source("en", ended, changge2017.route)).toStrictEqual([`${number} 5(1)`]);
  });

  it("names a route, where it has a name, and a document of the caller's", () => {
    const terms = routeTerms(routeOf([stageOf("a", "x")], { routeName: { zh: "本地流程", en: "our route" } }));
    const track = trackApplication(terms, { state: { application: "A1", record: [] } });
    const documents = [
      {
        id: "our-rules",
        title: { zh: "本地办法", en: "Our rules" },
        articles: { "1": { zh: "第一条", en: "art. 1" } },
      },
    ];
    const text = (language: "zh" | "en") => renderText(explainTrack(track, { language, documents }));
    expect(text("zh")).toContain("流程：本地流程");
    expect(text("en")).toContain("Source: Our rules, art. 1");
    const nameless = trackApplication(routeTerms(routeOf([stageOf("a", "x")])), {
      state: { application: "A1", record: [] },
    });
    expect(renderText(explainTrack(nameless, { language: "en" }))).not.toContain("Route:");
  });

  it("is in one of two languages", () => {
    const track = trackApplication(jiange2019.route, { state: { application: "A1", record: [] } });
    const call = () => explainTrack(track, { language: "fr" as "en" }); // what JavaScript lets through
    expect(issuesOfCall(call)).toStrictEqual(["not-listed at options.language"]);
  });
});
