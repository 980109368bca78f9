import type { Bilingual } from "../../base/input/bilingual.ts";
import { listWords } from "../../base/input/list-words.ts";
import { wordsIf } from "../../kernel/words.ts";
import type { RouteNames } from "./route-names.ts";
import type { ApplicationStanding } from "./standing.ts";
import type { StepReason } from "./step-reasons.ts";
import type { ApplicationEvent } from "./types.ts";

/** How an application stands, in words. */
export const ENDS = {
  open: { zh: "办理中", en: "under way" },
  completed: { zh: "已办结", en: "completed" },
  refused: { zh: "未通过", en: "refused" },
  withdrawn: { zh: "已撤回", en: "withdrawn" },
} as const satisfies Record<ApplicationStanding["state"], Bilingual>;

/** What happened, in words. */
export function eventWords(event: ApplicationEvent, names: RouteNames): Bilingual {
  const stage = names.stage(event.stage);
  switch (event.outcome) {
    case "passed": {
      const { publishedFrom = "" } = event;
      const since = wordsIf(publishedFrom !== "", {
        zh: `（自 ${publishedFrom} 公示）`,
        en: ` (published from ${publishedFrom})`,
      });
      const records = listWords(event.records.map(names.record));
      const having = wordsIf(event.records.length > 0, { zh: `，材料：${records.zh}`, en: ` with ${records.en}` });
      return { zh: `办结“${stage.zh}”${since.zh}${having.zh}`, en: `“${stage.en}” done${since.en}${having.en}` };
    }
    case "returned": {
      const to = names.stage(event.backTo);
      return because(event, {
        zh: `由“${stage.zh}”退回至“${to.zh}”`,
        en: `sent back from “${stage.en}” to “${to.en}”`,
      });
    }
    case "refused":
      return because(event, { zh: `“${stage.zh}”不予通过`, en: `refused at “${stage.en}”` });
    case "withdrawn":
      return because(event, { zh: `在“${stage.zh}”环节撤回`, en: `withdrawn at “${stage.en}”` });
  }
}

/** With the reason that was given. */
function because({ because: reason }: { readonly because?: string }, words: Bilingual): Bilingual {
  return reason === undefined ? words : { zh: `${words.zh}：${reason}`, en: `${words.en}: ${reason}` };
}

/** Why it cannot be taken, in words. */
export function reasonWords(reason: StepReason, names: RouteNames): Bilingual {
  switch (reason.reason) {
    case "application-ended": {
      const end = ENDS[reason.end];
      return { zh: `申请${end.zh}（${reason.on}）`, en: `the application is ${end.en} since ${reason.on}` };
    }
    case "unknown-stage":
      return { zh: `流程没有环节 ${reason.stage}`, en: `the route has no stage ${reason.stage}` };
    case "out-of-order": {
      const [stage, next] = [names.stage(reason.stage), names.stage(reason.expected)];
      return { zh: `应先办“${next.zh}”，而不是“${stage.zh}”`, en: `“${next.en}” comes next, not “${stage.en}”` };
    }
    case "wrong-body": {
      const [by, expected] = [names.body(reason.by), names.body(reason.expected)];
      return { zh: `应由${expected.zh}办理，而不是${by.zh}`, en: `this stage is for ${expected.en}, not for ${by.en}` };
    }
    case "before-last-event":
      return {
        zh: `${reason.on} 早于上一事项之日 ${reason.last}`,
        en: `${reason.on} is before the day of the last event, ${reason.last}`,
      };
    case "record-missing": {
      const records = listWords(reason.records.map(names.record));
      return { zh: `缺少材料：${records.zh}`, en: `records are missing: ${records.en}` };
    }
    case "not-passed-before": {
      const to = names.stage(reason.backTo);
      return { zh: `“${to.zh}”尚未办结，不能退回至此`, en: `“${to.en}” was not passed, so nothing can go back to it` };
    }
    case "not-published":
      return { zh: "没有说明自哪一天起公示", en: "it is not said from which day it was published" };
    case "unknown-record":
      return {
        zh: `流程没有材料 ${reason.records.join("、")}`,
        en: `the route has no record ${reason.records.join(", ")}`,
      };
    case "not-for-the-applicant":
      return { zh: "申请由申请人撤回，不作不通过", en: "an application is withdrawn by the applicant, not refused" };
    case "published-too-early":
      return {
        zh: `自 ${reason.publishedFrom} 公示，早于上一事项之日 ${reason.earliest}`,
        en: `published from ${reason.publishedFrom}, before the day of the last event, ${reason.earliest}`,
      };
    case "published-after-passing":
      return {
        zh: `自 ${reason.publishedFrom} 公示，晚于通过之日 ${reason.on}`,
        en: `published from ${reason.publishedFrom}, after the day on which it is passed, ${reason.on}`,
      };
    case "publicity-period-not-known":
      return {
        zh: "没有规定公示期限，须在条件中补充（publicityPeriod）",
        en: "how long a publication runs is not laid down: the terms must say it (publicityPeriod)",
      };
    case "publicity-not-over":
      return {
        zh: `自 ${reason.publishedFrom} 公示至 ${reason.through}（含），期满次日起方可通过`,
        en: `published from ${reason.publishedFrom} through ${reason.through}; it can be passed from the day after`,
      };
    case "calendar-does-not-reach":
      return {
        zh: `工作日历只覆盖 ${reason.coveredFrom} 至 ${reason.coveredThrough}，公示期满之日不能判断`,
        en: `the calendar covers ${reason.coveredFrom} to ${reason.coveredThrough} only, so the end of the publication cannot be told`,
      };
    case "no-publication": {
      const stage = names.stage(reason.stage);
      return { zh: `“${stage.zh}”不是公示环节`, en: `“${stage.en}” is no publication` };
    }
  }
}
