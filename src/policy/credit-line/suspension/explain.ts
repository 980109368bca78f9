import { documents as ownDocuments } from "../../../documents/registry.ts";
import type { Bilingual } from "../../../base/input/bilingual.ts";
import { basisLines, say, termsLines } from "../../../kernel/cite.ts";
import type { ExplainOptions, Explanation, ExplanationLine } from "../../../kernel/explanation.ts";
import { admitOptions } from "../../../kernel/explanation-schema.ts";
import type { SuspensionAssessment } from "./assess-suspension.ts";
import type { GroundFinding, LoanEpisode, SuspensionGround } from "./grounds.ts";
import type { BorrowerEvent } from "./facts.ts";
import { suspensionReadings } from "./readings.ts";

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
  admitOptions(options);
  const { language } = options;
  const documents = [...(options.documents ?? []), ...ownDocuments];
  const text = (words: Bilingual): ExplanationLine => ({ type: "text", text: say(words, language) });
  const heading = (words: Bilingual): ExplanationLine => ({ type: "heading", text: say(words, language) });
  const outcome = OUTCOMES[result.outcome];
  const lines: ExplanationLine[] = [
    heading({
      zh: `授信 ${result.line} 的暂停(${result.asOf}):${outcome.zh}`,
      en: `Suspension of credit line ${result.line}, ${result.asOf}: ${outcome.en}`,
    }),
    ...termsLines(result.terms, result.readings, suspensionReadings, language),
  ];
  for (const finding of result.grounds) {
    const ground = GROUNDS[finding.ground];
    const state = STATES[finding.state];
    const since =
      finding.state === "present" ? { zh: `,自 ${finding.since} 起`, en: ` since ${finding.since}` } : undefined;
    lines.push(
      heading({
        zh: `${ground.zh}:${state.zh}${since?.zh ?? ""}`,
        en: `${ground.en}: ${state.en}${since?.en ?? ""}`,
      }),
      ...evidenceWords(finding).map(text),
      ...basisLines(finding.basis, language, documents),
    );
  }
  if (result.missing.length > 0) {
    const names = result.grounds.filter((g) => g.state === "undetermined").map((g) => GROUNDS[g.ground]);
    lines.push(
      heading({ zh: "尚缺情况", en: "Still needed" }),
      text({ zh: names.map((n) => n.zh).join("、"), en: names.map((n) => n.en).join(", ") }),
    );
  }
  if (result.notAsked.length > 0) {
    const names = result.notAsked.map((ground) => GROUNDS[ground]);
    lines.push(
      text({
        zh: `这些条件不列为理由:${names.map((n) => n.zh).join("、")}`,
        en: `No grounds under these terms: ${names.map((n) => n.en).join(", ")}`,
      }),
    );
  }
  return { language, lines };
}

const OUTCOMES = {
  "may-be-suspended": { zh: "可以暂停", en: "it may be suspended" },
  "no-ground": { zh: "没有理由", en: "no ground" },
  undetermined: { zh: "尚不能判断", en: "cannot be decided yet" },
} as const satisfies Record<SuspensionAssessment["outcome"], Bilingual>;

const STATES = {
  present: { zh: "成立", en: "present" },
  absent: { zh: "不成立", en: "absent" },
  undetermined: { zh: "尚不能判断", en: "undetermined" },
} as const satisfies Record<GroundFinding["state"], Bilingual>;

const GROUNDS = {
  "overdue-days": { zh: "逾期天数", en: "Days overdue" },
  "late-episodes": { zh: "累计逾期次数", en: "Times overdue" },
  misuse: { zh: "未按约定用途使用", en: "Used otherwise than agreed" },
  "illegal-fund-raising": { zh: "参与非法集资", en: "Illegal fund-raising" },
  death: { zh: "死亡", en: "Death" },
  "loss-of-capacity": { zh: "丧失民事行为能力", en: "Loss of civil capacity" },
  "declared-missing": { zh: "宣告失踪", en: "Declared missing" },
  "declared-dead": { zh: "宣告死亡", en: "Declared dead" },
  proceedings: { zh: "诉讼、仲裁、执行或刑事程序", en: "Proceedings against the borrower" },
  "refused-check": { zh: "不配合贷后检查", en: "Refused a check after lending" },
  "refused-proof": { zh: "拒绝提供用途证明", en: "Refused proof of use" },
} as const satisfies Record<SuspensionGround, Bilingual>;

function evidenceWords(finding: GroundFinding): readonly Bilingual[] {
  if (finding.state === "undetermined") {
    return [{ zh: "未提供这方面的情况", en: "nothing was said about this" }];
  }
  switch (finding.ground) {
    case "overdue-days": {
      const over = String(finding.required.daysOver);
      return [
        ...finding.evidence.episodes.map(episodeWords),
        { zh: `超过 ${over} 天的,可以暂停`, en: `more than ${over} days are a ground` },
      ];
    }
    case "late-episodes": {
      const { times, daysOver } = finding.required;
      return [
        ...finding.evidence.episodes.map(episodeWords),
        {
          zh: `超过 ${String(daysOver)} 天的逾期 ${String(finding.evidence.times)} 次,满 ${String(times)} 次成立`,
          en: `${String(finding.evidence.times)} times more than ${String(daysOver)} days overdue; ${String(times)} are a ground`,
        },
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
    zh: `${loan}:${dueOn} 到期,逾期 ${String(days)} 天,${end.zh}`,
    en: `${loan}: due on ${dueOn}, ${String(days)} days overdue, ${end.en}`,
  };
}

function eventWords({ on, through, evidence }: BorrowerEvent): Bilingual {
  const end = through === undefined ? { zh: "", en: "" } : { zh: ` 至 ${through}`, en: ` to ${through}` };
  return { zh: `${on}${end.zh}(${evidence})`, en: `${on}${end.en} (${evidence})` };
}
