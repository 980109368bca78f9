import { owns } from "../../base/input/own-fields.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { explained } from "../../kernel/explained.ts";
import type { ExplainOptions, Explanation } from "../../kernel/explanation.ts";
import { groupBy } from "../../kernel/groups.ts";
import { pageOf } from "../../kernel/page.ts";
import * as shapes from "../../kernel/result-shapes.ts";
import { VERDICT_WORDS, wordsIf } from "../../kernel/words.ts";
import type { DeadlineList, ListedDeadline } from "./list-deadlines.ts";
import { deadlineReadings } from "./readings.ts";
import type { DeadlineStanding } from "./standing.ts";

/**
 * Explains a list of deadlines: for each what is due from whom, the due days with how they stand, and the articles.
 *
 * @example
 * ```ts
 * import { explainDeadlines, listDeadlines, renderText } from "fupin-credit";
 * import { cangxi2019 } from "fupin-credit/packs";
 * const list = listDeadlines(cangxi2019.deadlines, { since: "2019-12-01", asOf: "2019-12-20", events: [], done: [] });
 * renderText(explainDeadlines(list, { language: "en" })).split("\n")[0]; // => "Deadlines, 2019-12-20: late 2, open 5"
 * ```
 */
export function explainDeadlines(result: DeadlineList, options: ExplainOptions): Explanation {
  return explained(shapes.deadlineList, result, options, letterOfDeadlines);
}

function letterOfDeadlines(result: DeadlineList, options: ExplainOptions): Explanation {
  const { asOf, deadlines, notArisen } = result;
  const counts = countWords(result.counts);
  const headline = { zh: `期限（${asOf}）：${counts.zh}`, en: `Deadlines, ${asOf}: ${counts.en}` };
  // The times of each deadline together, as it first falls due.
  const groups = [...groupBy(deadlines, ({ deadline }) => deadline).values()];
  const page = pageOf(result, headline, deadlineReadings, options).each(groups, (to, group) =>
    to
      .heading(headingOf(group[0]))
      .each(group, (on, due) => on.text(dueWords(due)))
      .basis(group.flatMap((due) => due.basis)),
  );
  if (notArisen.length > 0) page.heading({ zh: "暂无须办理事项", en: "Nothing is due yet" });
  return page
    .each(notArisen, (to, { what, who, basis }) =>
      to.text({ zh: `${what.zh}（${who.zh}）`, en: `${what.en} (${who.en})` }).basis(basis),
    )
    .end();
}

export const STANDINGS = {
  late: { zh: "逾期未办", en: "late" },
  open: { zh: "待办", en: "open" },
  done: { zh: "按期办结", en: "done" },
  "done-late": { zh: "逾期办结", en: "done late" },
  undetermined: VERDICT_WORDS.undetermined,
  keep: { zh: "须保管", en: "to be kept" },
  "may-be-given-up": { zh: "保管期满", en: "time of keeping over" },
  "given-up": { zh: "期满后不再保管", en: "given up after its time" },
  "given-up-early": { zh: "未满期即不再保管", en: "given up too early" },
} as const satisfies Record<DeadlineStanding["standing"], Bilingual>;

function countWords(counts: DeadlineList["counts"]): Bilingual {
  const shown = Object.entries(STANDINGS).flatMap(([standing, words]) => {
    const count = counts[standing as DeadlineStanding["standing"]]; // the keys of the table
    return count === undefined ? [] : [{ words, count: String(count) }];
  });
  if (shown.length === 0) return { zh: "没有须办理的事项", en: "nothing is due" };
  return {
    zh: shown.map(({ words, count }) => `${words.zh} ${count}`).join("、"),
    en: shown.map(({ words, count }) => `${words.en} ${count}`).join(", "),
  };
}

function headingOf({ what, who, inPrinciple }: ListedDeadline): Bilingual {
  const principle = wordsIf(inPrinciple === true, { zh: "，原则上", en: ", in principle" });
  return { zh: `${what.zh}（${who.zh}${principle.zh}）`, en: `${what.en} (${who.en}${principle.en})` };
}

function dueWords(listed: ListedDeadline): Bilingual {
  const subject = subjectOf(listed);
  const due = dueDayWords(listed);
  const standing = standingWords(listed);
  return { zh: `${subject.zh}${due.zh}：${standing.zh}`, en: `${subject.en}${due.en}: ${standing.en}` };
}

/** The event, or the period that it is due about: `U7 2024-02-08 · `. */
function subjectOf({ event, period }: ListedDeadline): Bilingual {
  const id = event === undefined ? "" : `${event.id} ${event.on}`;
  const parts = [...(event === undefined ? [] : [id]), ...(period === undefined ? [] : [period.period])];
  return { zh: parts.map((part) => `${part}，`).join(""), en: parts.map((part) => `${part} · `).join("") };
}

function dueDayWords({ due, standing }: ListedDeadline): Bilingual {
  if (due.state === "not-covered") {
    return {
      zh: `日历只覆盖 ${due.coveredFrom} 至 ${due.coveredThrough}，截止日不早于 ${due.notBefore}`,
      en: `the calendar covers ${due.coveredFrom} to ${due.coveredThrough}; due not before ${due.notBefore}`,
    };
  }
  if (KEEPING.includes(standing)) return { zh: `保管至 ${due.on}（含）`, en: `to be kept through ${due.on}` };
  const { movedFrom = "" } = due;
  const moved = wordsIf(movedFrom !== "", {
    zh: `（${movedFrom} 为休息日，顺延）`,
    en: ` (${movedFrom} is a day of rest)`,
  });
  return { zh: `截止 ${due.on}（含）${moved.zh}`, en: `due by ${due.on}${moved.en}` };
}

const KEEPING: readonly string[] = ["keep", "may-be-given-up", "given-up", "given-up-early"];

function standingWords(listed: ListedDeadline): Bilingual {
  const words = STANDINGS[listed.standing];
  const on = owns(listed, "doneOn") && listed.doneOn !== undefined ? ` ${listed.doneOn}` : "";
  switch (listed.standing) {
    case "late":
    case "done-late":
      return {
        zh: `${words.zh}${on}，逾期 ${String(listed.lateBy)} 天`,
        en: listed.standing === "late" ? `${daysOf(listed.lateBy)} late` : `done${on}, ${daysOf(listed.lateBy)} late`,
      };
    case "given-up-early":
      return {
        zh: `${words.zh}${on}，早 ${String(listed.earlyBy)} 天`,
        en: `${words.en}${on}, by ${daysOf(listed.earlyBy)}`,
      };
    case "undetermined":
      return listed.doneOn === undefined
        ? words
        : {
            zh: `${listed.doneOn} 办结，是否按期${words.zh}`,
            en: `done ${listed.doneOn}; whether in time is ${words.en}`,
          };
    case "open":
    case "done":
    case "keep":
    case "may-be-given-up":
    case "given-up":
      return { zh: `${words.zh}${on}`, en: `${words.en}${on}` };
  }
}

function daysOf(days: number): string {
  return days === 1 ? "1 day" : `${String(days)} days`;
}
