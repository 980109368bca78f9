import { owns } from "../../base/input/own-fields.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { listWords } from "../../base/input/list-words.ts";
import { explained } from "../../kernel/explained.ts";
import type { ExplainOptions, Explanation } from "../../kernel/explanation.ts";
import { type Page, pageOf } from "../../kernel/page.ts";
import * as shapes from "../../kernel/result-shapes.ts";
import { wordsIf } from "../../kernel/words.ts";
import type { ApplicationStep } from "./advance-application.ts";
import { workflowReadings } from "./readings.ts";
import { namesOf, type RouteNames } from "./route-names.ts";
import type { ApplicationStanding, OpenStage, StageStanding } from "./standing.ts";
import { ENDS, eventWords, reasonWords } from "./step-words.ts";
import type { ApplicationTrack } from "./track-application.ts";

type Frame = Pick<ApplicationTrack, "application" | "standing" | "stages" | "route" | "terms" | "readings" | "basis">;

/**
 * Explains a step of an application: whether the event was taken, everything that spoke against it, and where the
 * application stands now.
 *
 * @example
 * ```ts
 * import { advanceApplication, explainStep, renderText } from "fupin-credit";
 * import { jiange2019 } from "fupin-credit/packs";
 * const event = { stage: "application", by: "household", on: "2019-03-01", outcome: "passed", records: [] } as const;
 * const step = advanceApplication(jiange2019.route, { state: { application: "A1", record: [] }, event });
 * renderText(explainStep(step, { language: "en" })).split("\n")[0]; // => "Application A1, 2019-03-01: “application” done (the household), taken"
 * ```
 */
export function explainStep(result: ApplicationStep, options: ExplainOptions): Explanation {
  return explained(shapes.applicationStep, result, options, letterOfStep);
}

function letterOfStep(result: ApplicationStep, options: ExplainOptions): Explanation {
  const { event, application, outcome, reasons, route, stages } = result;
  const names = namesOf(route, stages);
  const [said, by, taken] = [eventWords(event, names), names.body(event.by), TAKEN[outcome]];
  const headline = {
    zh: `申请 ${application}（${event.on}）：${said.zh}（${by.zh}），${taken.zh}`,
    en: `Application ${application}, ${event.on}: ${said.en} (${by.en}), ${taken.en}`,
  };
  const page = begun(result, headline, options).each(reasons, (to, reason) =>
    to.text(reasonWords(reason, names)).basis(reason.basis),
  );
  return ended(page, result, names);
}

/**
 * Explains where an application stands: what was passed on which day, everything that happened, and what is next.
 *
 * @example
 * ```ts
 * import { explainTrack, renderText, trackApplication } from "fupin-credit";
 * import { jiange2019 } from "fupin-credit/packs";
 * const track = trackApplication(jiange2019.route, { state: { application: "A1", record: [] } });
 * renderText(explainTrack(track, { language: "zh" })).split("\n")[0]; // => "申请 A1：办理中"
 * ```
 */
export function explainTrack(result: ApplicationTrack, options: ExplainOptions): Explanation {
  return explained(shapes.applicationTrack, result, options, letterOfTrack);
}

function letterOfTrack(result: ApplicationTrack, options: ExplainOptions): Explanation {
  const { application, record, route, stages, standing } = result;
  const names = namesOf(route, stages);
  const state = ENDS[standing.state];
  const headline = { zh: `申请 ${application}：${state.zh}`, en: `Application ${application}: ${state.en}` };
  const page = begun(result, headline, options).each(record, (to, event) => {
    const [said, by] = [eventWords(event, names), names.body(event.by)];
    to.text({ zh: `${event.on} ${said.zh}（${by.zh}）`, en: `${event.on} ${said.en} (${by.en})` });
  });
  return ended(page, result, names);
}

function begun(result: Frame, headline: Bilingual, options: ExplainOptions): Page {
  const { name } = result.route;
  const page = pageOf(result, headline, workflowReadings, options);
  return name === undefined ? page : page.text({ zh: `流程：${name.zh}`, en: `Route: ${name.en}` });
}

function ended(page: Page, { stages, standing, basis }: Frame, names: RouteNames): Explanation {
  return page
    .heading({ zh: "当前进度", en: "Now" })
    .each(stages, (on, stage) => on.text(stageWords(stage, names)))
    .text(standingWords(standing, names))
    .basis(standing.state === "open" ? standing.next.basis : basis)
    .end();
}

export const TAKEN = {
  taken: { zh: "已记录", en: "taken" },
  "not-taken": { zh: "未予记录", en: "not taken" },
} as const satisfies Record<ApplicationStep["outcome"], Bilingual>;

export const STAGE_STATES = {
  passed: { zh: "已办结", en: "passed" },
  next: { zh: "待办", en: "next" },
  ahead: { zh: "未到", en: "ahead" },
  "not-reached": { zh: "未办", en: "not reached" },
} as const satisfies Record<StageStanding["state"], Bilingual>;

function stageWords({ stage, by, state, passedOn }: StageStanding, names: RouteNames): Bilingual {
  const [name, body, words] = [names.stage(stage), names.body(by), STAGE_STATES[state]];
  const on = passedOn === undefined ? "" : ` ${passedOn}`;
  return { zh: `${name.zh}（${body.zh}）：${words.zh}${on}`, en: `${name.en} (${body.en}): ${words.en}${on}` };
}

function standingWords(standing: ApplicationStanding, names: RouteNames): Bilingual {
  if (standing.state !== "open") {
    const words = ENDS[standing.state];
    return { zh: `${words.zh}（${standing.on}）`, en: `${words.en} on ${standing.on}` };
  }
  const { stage, by, records, publicity } = standing.next;
  const [name, body, asked] = [names.stage(stage), names.body(by), listWords(records.map(names.record))];
  const having = wordsIf(records.length > 0, { zh: `，须有：${asked.zh}`, en: `, with ${asked.en}` });
  const shown = publicity === undefined ? { zh: "", en: "" } : publicityWords(publicity);
  return {
    zh: `下一步：${body.zh}办理“${name.zh}”${having.zh}${shown.zh}`,
    en: `next: “${name.en}” by ${body.en}${having.en}${shown.en}`,
  };
}

function publicityWords({ from, period }: NonNullable<OpenStage["publicity"]>): Bilingual {
  const since = { zh: `自 ${from} 起可公示`, en: ` from ${from} on` };
  if (period === "not-known") {
    return { zh: `，${since.zh}，公示天数没有规定`, en: `, published${since.en}; for how long is not known` };
  }
  const count = owns(period, "days") ? period.days : period.workingDays;
  const [days, plural] = [String(count), count === 1 ? "day" : "days"];
  return owns(period, "days")
    ? { zh: `，${since.zh}，公示 ${days} 天`, en: `, published${since.en} for ${days} ${plural}` }
    : { zh: `，${since.zh}，公示 ${days} 个工作日`, en: `, published${since.en} for ${days} working ${plural}` };
}
