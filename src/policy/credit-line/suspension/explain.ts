import type { Bilingual } from "../../../base/input/bilingual.ts";
import { explained } from "../../../kernel/explained.ts";
import type { ExplainOptions, Explanation } from "../../../kernel/explanation.ts";
import { memberWords } from "../../../kernel/members.ts";
import { pageOf } from "../../../kernel/page.ts";
import { restDayWarningWords } from "../../../ledger/loan/finding-words.ts";
import * as shapes from "../../../kernel/result-shapes.ts";
import { atTheBeginning, VERDICT_WORDS } from "../../../kernel/words.ts";
import type { SuspensionAssessment } from "./assess-suspension.ts";
import type { GroundFinding, LoanEpisode, SuspensionGround } from "./grounds.ts";
import { suspensionReadings } from "./readings.ts";
import { suspensionEvents } from "./terms.ts";
import type { BorrowerEvent, SuspensionEvent } from "./types.ts";

/**
 * Explains whether a credit line may be suspended, ground by ground, with the evidence for each.
 *
 * @example
 * ```ts
 * import { assessSuspension, explainSuspension, renderText } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const result = assessSuspension(changge2017.suspension, { line: "C1", asOf: "2019-03-22", loans: [], events: {} });
 * renderText(explainSuspension(result, { language: "en" })).split("\n")[0];
 * // => "Suspension of credit line C1, 2019-03-22: cannot be decided yet"
 * ```
 */
export function explainSuspension(result: SuspensionAssessment, options: ExplainOptions): Explanation {
  return explained(shapes.suspensionAssessment, result, options, letterOfSuspension);
}

function letterOfSuspension(result: SuspensionAssessment, options: ExplainOptions): Explanation {
  const outcome = suspensionOutcomes[result.outcome];
  const headline = {
    zh: `授信 ${result.line} 的暂停（${result.asOf}）：${outcome.zh}`,
    en: `Suspension of credit line ${result.line}, ${result.asOf}: ${outcome.en}`,
  };
  const open = result.grounds.filter(({ state }) => state === "undetermined");
  return pageOf(result, headline, suspensionReadings, options)
    .each(result.grounds, (page, finding) =>
      page
        .heading(groundHeading(finding))
        .each(evidenceWords(finding), (on, words) => on.text(words))
        .basis(finding.basis),
    )
    .each(result.warnings, (page, warning) => page.text(restDayWarningWords(warning)))
    .missing(open.map(({ ground }) => groundWords(ground)))
    .notAsked(result.notAsked.map(groundWords), { zh: "这些条件不列为理由", en: "No grounds under these terms" })
    .end();
}

function groundHeading(finding: GroundFinding): Bilingual {
  const ground = atTheBeginning(groundWords(finding.ground));
  const state = STATES[finding.state];
  const since =
    finding.state === "present"
      ? { zh: `，自 ${finding.since} 起`, en: ` since ${finding.since}` }
      : { zh: "", en: "" };
  return { zh: `${ground.zh}：${state.zh}${since.zh}`, en: `${ground.en}: ${state.en}${since.en}` };
}

/** What a ground is called. */
function groundWords(ground: SuspensionGround): Bilingual {
  return Object.hasOwn(OF_LOANS, ground)
    ? OF_LOANS[ground as keyof typeof OF_LOANS] // by the line above
    : memberWords(ground, suspensionEvents);
}

/** The grounds that lie in the loans themselves. */
export const OF_LOANS = {
  "overdue-days": { zh: "逾期天数", en: "days overdue" },
  "late-episodes": { zh: "累计逾期次数", en: "times overdue" },
  misuse: { zh: "未按约定用途使用", en: "used otherwise than agreed" },
} as const satisfies Record<Exclude<SuspensionGround, SuspensionEvent>, Bilingual>;

/** What it came to, in words. */
export const suspensionOutcomes = {
  "may-be-suspended": { zh: "可以暂停", en: "it may be suspended" },
  "no-ground": { zh: "没有理由", en: "no ground" },
  undetermined: { zh: "尚不能判断", en: "cannot be decided yet" },
} as const satisfies Record<SuspensionAssessment["outcome"], Bilingual>;

export const STATES = {
  present: { zh: "成立", en: "present" },
  absent: { zh: "不成立", en: "absent" },
  undetermined: VERDICT_WORDS.undetermined,
} as const satisfies Record<GroundFinding["state"], Bilingual>;

function evidenceWords(finding: GroundFinding): readonly Bilingual[] {
  if (finding.state === "undetermined") {
    return [{ zh: "未提供这方面的情况", en: "nothing was said about this" }];
  }
  switch (finding.ground) {
    case "overdue-days": {
      const over = String(finding.required.daysOver);
      return [
        ...finding.evidence.episodes.map(episodeWords),
        { zh: `超过 ${over} 天的，可以暂停`, en: `more than ${over} days are a ground` },
      ];
    }
    case "late-episodes": {
      const { times, daysOver } = finding.required;
      const { times: counted, episodes } = finding.evidence;
      const together = {
        zh: "几笔贷款同一段时间的逾期算一次",
        en: "several loans late over the same days are one time",
      };
      return [
        ...finding.evidence.episodes.map(episodeWords),
        {
          zh: `超过 ${String(daysOver)} 天的逾期 ${String(finding.evidence.times)} 次，满 ${String(times)} 次成立`,
          en: `${String(finding.evidence.times)} times more than ${String(daysOver)} days overdue; ${String(times)} are a ground`,
        },
        ...(counted < episodes.length ? [together] : []),
      ];
    }
    case "misuse":
      return finding.evidence.loans.map(({ loan, on }) => ({
        zh: `${loan} 于 ${on} 被挪用`,
        en: `${loan} misused on ${on}`,
      }));
    case "illegal-fund-raising":
    case "death":
    case "loss-of-capacity":
    case "declared-missing":
    case "declared-dead":
    case "proceedings":
    case "refused-check":
    case "refused-proof":
      return finding.evidence.events.map(eventWords);
  }
}

function episodeWords({ loan, dueOn, paidOn, days }: LoanEpisode): Bilingual {
  const end =
    paidOn === undefined ? { zh: "尚未还清", en: "still unpaid" } : { zh: `${paidOn} 还清`, en: `paid on ${paidOn}` };
  return {
    zh: `${loan}：${dueOn} 到期，逾期 ${String(days)} 天，${end.zh}`,
    en: `${loan}: due on ${dueOn}, ${String(days)} days overdue, ${end.en}`,
  };
}

function eventWords({ on, through, evidence }: BorrowerEvent): Bilingual {
  const end = through === undefined ? { zh: "", en: "" } : { zh: ` 至 ${through}`, en: ` to ${through}` };
  return { zh: `${on}${end.zh}（${evidence}）`, en: `${on}${end.en} (${evidence})` };
}
