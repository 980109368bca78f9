import type { Day } from "../../base/date/day.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { explained } from "../../kernel/explained.ts";
import type { ExplainOptions, Explanation } from "../../kernel/explanation.ts";
import { pageOf } from "../../kernel/page.ts";
import * as shapes from "../../kernel/result-shapes.ts";
import { overdueReadings } from "./readings.ts";
import { restDayWarningWords, unpaidInterestLines, writeLoanFinding } from "./finding-words.ts";
import type { Episode, OverdueTrack, Standing } from "./track-overdue.ts";

/**
 * Explains how a loan stands on a day.
 *
 * @example
 * ```ts
 * import { explainOverdue, renderText, trackOverdue } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const loan = {
 *   id: "L1", household: "H1", lender: "B1", principal: "50000", paidOutOn: "2017-11-15", maturesOn: "2020-11-15",
 *   instalments: [], repayments: [], extensions: [],
 * };
 * const result = trackOverdue(changge2017.overdue, { loan, asOf: "2020-11-20" });
 * renderText(explainOverdue(result, { language: "en" })).split("\n")[0];
 * // => "Loan L1 on 2020-11-20: overdue 50,000.00 yuan for 5 days"
 * ```
 */
export function explainOverdue(result: OverdueTrack, options: ExplainOptions): Explanation {
  return explained(shapes.overdueTrack, result, options, letterOfOverdue);
}

function letterOfOverdue(result: OverdueTrack, options: ExplainOptions): Explanation {
  const { loan, asOf, maturesOn, balance } = result;
  const standing = standingText(result.standing);
  const moved = movedWords(result.movedFrom);
  const headline = { zh: `贷款 ${loan}，${asOf}：${standing.zh}`, en: `Loan ${loan} on ${asOf}: ${standing.en}` };
  return pageOf(result, headline, overdueReadings, options)
    .text({
      zh: `到期日 ${maturesOn}${moved.zh}，余额 ${balance} 元`,
      en: `matures on ${maturesOn}${moved.en}, balance ${balance} yuan`,
    })
    .each(result.episodes, (page, episode) => page.text(episodeText(episode, result)))
    .each(unpaidInterestLines(result.unpaidInterest), (page, line) => page.text(line))
    .each(result.findings, writeLoanFinding)
    .each(result.warnings, (page, warning) => page.text(restDayWarningWords(warning)))
    .basis(result.basis)
    .end();
}

function standingText(standing: Standing): Bilingual {
  switch (standing.state) {
    case "not-paid-out":
      return { zh: "尚未放款", en: "not paid out yet" };
    case "repaid":
      return { zh: "已还清", en: "repaid" };
    case "not-overdue":
      return { zh: "未逾期", en: "not overdue" };
    case "overdue":
      return {
        zh: `逾期 ${standing.amount} 元，${String(standing.days)} 天`,
        en: `overdue ${standing.amount} yuan for ${String(standing.days)} days`,
      };
  }
}

function episodeText(episode: Episode, { asOf }: OverdueTrack): Bilingual {
  const days = String(episode.days);
  return episode.state === "ended"
    ? {
        zh: `逾期一次：${episode.dueOn} 到期，${episode.paidOn} 补足，${days} 天`,
        en: `overdue episode: due ${episode.dueOn}, paid ${episode.paidOn}, ${days} days`,
      }
    : {
        zh: `逾期一次：${episode.dueOn} 到期，至 ${asOf} 未补足，${days} 天`,
        en: `overdue episode: due ${episode.dueOn}, unpaid on ${asOf}, ${days} days`,
      };
}

/** Says that a maturity moved off a rest day. */
export function movedWords(movedFrom: Day | undefined): Bilingual {
  if (movedFrom === undefined) return { zh: "", en: "" };
  return { zh: `（${movedFrom} 为休息日，顺延）`, en: ` (moved from ${movedFrom}, a rest day)` };
}
