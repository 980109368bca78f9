import { describe, expect, it } from "vitest";
import { renderText } from "../../../src/explain/render.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import type { ApplicationEvent } from "../../../src/policy/workflow/types.ts";
import { explainStep, explainTrack } from "../../../src/policy/workflow/explain.ts";
import { trackApplication } from "../../../src/policy/workflow/track-application.ts";
import { NEW, passed, refused, returned, stateAfter, step, withdrawn } from "./workflow-builders.ts";

const FORM = ["application-form", "commitment-letter", "loan-notice"];
const APPLIED = passed("application", "applicant", "2018-03-01", FORM);

const AT_THE_VILLAGE = { stage: "village-review", by: "village-office", on: "2018-03-05" } as const;

describe("an explanation of a step that was taken", () => {
  const first = (language: "zh" | "en"): readonly string[] =>
    renderText(explainStep(step(changge2017.route, NEW, APPLIED), { language })).split("\n");

  it("says what was passed, with what, under which terms, and what is next by whom", () => {
    expect(first("en")).toStrictEqual([
      "Application A1, 2018-03-01: “application” done with the application form, the commitment letter, the notice to borrowers (the applicant), taken",
      "  Terms: Changge, finance for poverty alleviation (2017)",
      "  Route: route one, by village and town",
      "Now",
      "  application (the applicant): passed 2018-03-01",
      "  first review by the village (the village office): next",
      "  review by the town (the town office): ahead",
      "  submission to the city centre (the town office): ahead",
      "  recommendation to lender and guarantor (the city centre): ahead",
      "  review with a visit (the lender): ahead",
      "  approval of the guarantee (the guarantor): ahead",
      "  contracts and release (the lender): ahead",
      "  next: “first review by the village” by the village office",
      "  Source: Changge: measure on loans for poverty alleviation (trial) (长政办〔2017〕64号), loan measure 5(1)",
    ]);
    expect(first("zh")).toContain(
      "申请 A1（2018-03-01）：办结“申请”，材料：贷款申请书、贷款承诺书、贷款告知书（申请人），已记录",
    );
    expect(first("zh").slice(3, 6)).toStrictEqual([
      ...["当前进度", "  申请（申请人）：已办结 2018-03-01", "  村初审（村金融扶贫服务部）：待办"],
    ]);
    expect(first("zh")).toContain("  下一步：村金融扶贫服务部办理“村初审”");
  });

  it.each<readonly [string, string, ApplicationEvent]>([
    [
      "由“村初审”退回至“申请”（村金融扶贫服务部），已记录",
      "sent back from “first review by the village” to “application” (the village office), taken",
      returned("village-review", "village-office", "2018-03-05", "application"),
    ],
    [
      "“村初审”不予通过（村金融扶贫服务部），已记录",
      "refused at “first review by the village” (the village office), taken",
      refused("village-review", "village-office", "2018-03-05"),
    ],
    [
      "在“村初审”环节撤回（申请人），已记录",
      "withdrawn at “first review by the village” (the applicant), taken",
      withdrawn("village-review", "applicant", "2018-03-05"),
    ],
  ])("says that it was %s", (zh, en, event) => {
    const answer = step(changge2017.route, stateAfter(changge2017.route, [APPLIED]), event);
    expect(renderText(explainStep(answer, { language: "zh" })).split("\n")[0]).toContain(zh);
    expect(renderText(explainStep(answer, { language: "en" })).split("\n")[0]).toContain(en);
    const wasReturned = event.outcome === "returned";
    expect(renderText(explainStep(answer, { language: "zh" })).includes("须重新提交")).toBe(wasReturned);
  });

  it.each<readonly [string, string, ApplicationEvent]>([
    [
      "由“村初审”退回至“申请”：资料不全（村金融扶贫服务部）",
      "sent back from “first review by the village” to “application”: 资料不全 (the village office)",
      { ...AT_THE_VILLAGE, outcome: "returned", backTo: "application", because: "资料不全" },
    ],
    [
      "“村初审”不予通过：不是本村农户（村金融扶贫服务部）",
      "refused at “first review by the village”: 不是本村农户 (the village office)",
      { ...AT_THE_VILLAGE, outcome: "refused", because: "不是本村农户" },
    ],
    [
      "在“村初审”环节撤回：不再需要（申请人）",
      "withdrawn at “first review by the village”: 不再需要 (the applicant)",
      { ...AT_THE_VILLAGE, by: "applicant", outcome: "withdrawn", because: "不再需要" },
    ],
  ])("says why, where that was given: %s", (zh, en, event) => {
    const answer = step(changge2017.route, stateAfter(changge2017.route, [APPLIED]), event);
    expect(answer.event).toStrictEqual(event);
    expect(renderText(explainStep(answer, { language: "zh" })).split("\n")[0]).toBe(
      `申请 A1（2018-03-05）：${zh}，已记录`,
    );
    expect(renderText(explainStep(answer, { language: "en" })).split("\n")[0]).toBe(
      `Application A1, 2018-03-05: ${en}, taken`,
    );
    const track = trackApplication(changge2017.route, { state: answer.state });
    expect(renderText(explainTrack(track, { language: "zh" }))).toContain(`\n  2018-03-05 ${zh}\n`);
    expect(renderText(explainTrack(track, { language: "en" }))).toContain(`\n  2018-03-05 ${en}\n`);
  });

  it("names a body that the route does not know as it was given", () => {
    const answer = step(changge2017.route, NEW, { ...APPLIED, by: "stranger" });
    expect(renderText(explainStep(answer, { language: "en" })).split("\n")[0]).toMatch(/ \(stranger\), not taken$/);
  });
});
