import type { Bilingual } from "../../base/input/bilingual.ts";
import { explained } from "../../kernel/explained.ts";
import type { ExplainOptions, Explanation } from "../../kernel/explanation.ts";
import { memberWords } from "../../kernel/members.ts";
import { editionWarningWords } from "../../kernel/edition-warning.ts";
import { pageOf } from "../../kernel/page.ts";
import * as shapes from "../../kernel/result-shapes.ts";
import { wordsIf } from "../../kernel/words.ts";
import type { Notice, NoticeEnd } from "./notices.ts";
import type { NoticeStanding, ReminderPlan } from "./plan-reminders.ts";
import { reminderReadings } from "./readings.ts";
import { noticeForms, noticeGivers, noticeTakers } from "./terms.ts";
import type { NotCounted, NoticeState, ReminderTrack, TrackedNotice } from "./track-reminders.ts";

/**
 * Explains a plan of reminders: what is due when, who tells whom in which form, by which article.
 *
 * @example
 * ```ts
 * import { explainReminderPlan, planReminders, renderText } from "fupin-credit";
 * import { jiange2019 } from "fupin-credit/packs";
 * const plan = planReminders(jiange2019.reminders, { loans: [] });
 * renderText(explainReminderPlan(plan, { language: "en" })).split("\n")[0]; // => "Reminders: 0 planned"
 * ```
 */
export function explainReminderPlan(result: ReminderPlan, options: ExplainOptions): Explanation {
  return explained(shapes.reminderPlan, result, options, letterOfReminderPlan);
}

function letterOfReminderPlan(result: ReminderPlan, options: ExplainOptions): Explanation {
  const { notices } = result;
  const planned = String(notices.filter((n) => n.standing === "planned").length);
  const headline = { zh: `到期提醒：计划 ${planned} 次`, en: `Reminders: ${planned} planned` };
  return pageOf(result, headline, reminderReadings, options, ...result.warnings.map(editionWarningWords))
    .each(notices, (page, notice) => page.text(noticeWords(notice, standingWords(notice))))
    .basis([...(result.warnings[0]?.basis ?? []), ...notices.flatMap((notice) => notice.basis)])
    .end();
}

/**
 * Explains how reminders stand on a day, notice by notice.
 *
 * @example
 * ```ts
 * import { explainReminderTrack, renderText, trackReminders } from "fupin-credit";
 * import { jiange2019 } from "fupin-credit/packs";
 * const track = trackReminders(jiange2019.reminders, { loans: [], asOf: "2019-11-30", sent: [] });
 * renderText(explainReminderTrack(track, { language: "en" })).split("\n")[0]; // => "Reminders, 2019-11-30: none"
 * ```
 */
export function explainReminderTrack(result: ReminderTrack, options: ExplainOptions): Explanation {
  return explained(shapes.reminderTrack, result, options, letterOfReminderTrack);
}

function letterOfReminderTrack(result: ReminderTrack, options: ExplainOptions): Explanation {
  const { asOf, notices } = result;
  const states = Object.keys(STATES) as readonly NoticeState["state"][]; // its keys
  const counts = states.map((state) => [state, result.counts[state]] as const).filter(([, count]) => count > 0);
  const zh = counts.map(([state, count]) => `${STATES[state].zh} ${String(count)}`).join("，");
  const en = counts.map(([state, count]) => `${String(count)} ${STATES[state].en}`).join(", ");
  const headline = {
    zh: `到期提醒（${asOf}）：${zh === "" ? "无" : zh}`,
    en: `Reminders, ${asOf}: ${en === "" ? "none" : en}`,
  };
  return pageOf(result, headline, reminderReadings, options, ...result.warnings.map(editionWarningWords))
    .each(notices, (page, notice) =>
      page.text(noticeWords(notice, stateWords(notice))).each(notCountedWords(notice), (of, words) => of.text(words)),
    )
    .basis([...(result.warnings[0]?.basis ?? []), ...notices.flatMap((notice) => notice.basis)])
    .end();
}

export const STATES = {
  upcoming: { zh: "未到提醒日", en: "upcoming" },
  due: { zh: "当日应提醒", en: "due" },
  late: { zh: "应提醒未提醒", en: "late" },
  sent: { zh: "已按时提醒", en: "given in time" },
  "sent-late": { zh: "迟提醒", en: "given late" },
  "never-given": { zh: "始终未提醒", en: "never given" },
  cancelled: { zh: "无须提醒", en: "cancelled" },
  superseded: { zh: "展期后由新提醒取代", en: "superseded" },
  dropped: { zh: "期限过短，不提醒", en: "dropped" },
} as const satisfies Record<NoticeState["state"], Bilingual>;

/** Due day, loan, who tells whom how, and what became of it. */
function noticeWords(notice: Notice, state: Bilingual): Bilingual {
  const { dueOn, loan, lender, maturesOn, daysBefore, by, to, form } = notice;
  const days = String(daysBefore);
  const counted = notice.compressed
    ? { zh: `期限不足 ${days} 天`, en: `shorter than ${days} days` }
    : { zh: `最迟到期前 ${days} 天`, en: `at the latest ${days} days before` };
  const { movedFrom = "" } = notice;
  const moved = wordsIf(movedFrom !== "", {
    zh: `，${movedFrom} 为休息日，提前`,
    en: `, moved from ${movedFrom}, a rest day`,
  });
  const name = wordsIf(by === "lender", { zh: ` ${lender} `, en: ` ${lender}` });
  const [giver, taker, how] = [
    memberWords(by, noticeGivers),
    memberWords(to, noticeTakers),
    memberWords(form, noticeForms),
  ];
  return {
    zh: `${dueOn} ${loan}：${giver.zh}${name.zh}${how.zh}${taker.zh}（${maturesOn} 到期，${counted.zh}${moved.zh}）：${state.zh}`,
    en: `${dueOn} ${loan}: ${giver.en}${name.en} tells ${taker.en} ${how.en} (matures ${maturesOn}, ${counted.en}${moved.en}): ${state.en}`,
  };
}

function standingWords(notice: NoticeStanding): Bilingual {
  switch (notice.standing) {
    case "planned":
      return { zh: "计划提醒", en: "planned" };
    case "superseded":
      return supersededWords(notice.on);
    case "cancelled":
      return cancelledWords(notice);
    case "dropped":
      return STATES.dropped;
  }
}

function stateWords(notice: NoticeState): Bilingual {
  switch (notice.state) {
    case "upcoming":
    case "due":
    case "dropped":
      return STATES[notice.state];
    case "sent":
      return notice.servedBy === undefined
        ? { zh: `${notice.sentOn} 已提醒，按时`, en: `given on ${notice.sentOn}, in time` }
        : {
            zh: `${notice.sentOn} 的书面通知一并满足，按时`,
            en: `served by the written notice of ${notice.sentOn}, in time`,
          };
    case "sent-late":
      return {
        zh: `${notice.sentOn} 已提醒，迟 ${String(notice.lateBy)} 天`,
        en: `given on ${notice.sentOn}, late by ${dayCount(notice.lateBy)}`,
      };
    case "late":
      return { zh: `尚未提醒，已迟 ${String(notice.days)} 天`, en: `not given, late by ${dayCount(notice.days)}` };
    case "never-given":
      return notice.because === "repaid"
        ? {
            zh: `至 ${notice.on} 还清始终未提醒，迟 ${String(notice.days)} 天`,
            en: `not given until repaid in full on ${notice.on}, late by ${dayCount(notice.days)}`,
          }
        : {
            zh: `至 ${notice.on} 到期始终未提醒，迟 ${String(notice.days)} 天`,
            en: `not given through maturity on ${notice.on}, late by ${dayCount(notice.days)}`,
          };
    case "cancelled":
      return withGiven(cancelledWords(notice), notice.sentOn);
    case "superseded":
      return withGiven(supersededWords(notice.on), notice.sentOn, notice.lateBy ?? 0, "not-given");
  }
}

function cancelledWords({ because, on }: NoticeEnd): Bilingual {
  return because === "repaid"
    ? { zh: `${on} 已还清，无须提醒`, en: `repaid in full on ${on}, no longer needed` }
    : { zh: `${on} 已展期，改按新到期日提醒`, en: `extended on ${on}, replaced by those of the new maturity` };
}

function supersededWords(on: string): Bilingual {
  return {
    zh: `提醒日已到，贷款后于 ${on} 展期，改按新到期日提醒`,
    en: `fell due, then superseded by the extension of ${on}`,
  };
}

function withGiven(words: Bilingual, sentOn: string | undefined, lateBy = 0, otherwise?: "not-given"): Bilingual {
  if (sentOn === undefined) {
    return otherwise === undefined ? words : { zh: `${words.zh}；此前未提醒`, en: `${words.en}; not given before` };
  }
  const late = wordsIf(lateBy > 0, { zh: `，迟 ${String(lateBy)} 天`, en: `, late by ${dayCount(lateBy)}` });
  return { zh: `${words.zh}；${sentOn} 已提醒${late.zh}`, en: `${words.en}; given on ${sentOn}${late.en}` };
}

function notCountedWords({ notCounted, loan }: TrackedNotice): readonly Bilingual[] {
  return notCounted.map(({ on, because }) => {
    const { zh, en } = NOT_COUNTED[because];
    return { zh: `${loan}：${on} 的提醒${zh}，不算`, en: `${loan}: the notice of ${on} ${en} and does not count` };
  });
}

export const NOT_COUNTED = {
  "at-lending": { zh: "属放款时的告知", en: "is the statement given at lending" },
  "too-early": { zh: "过早", en: "was too early" },
  "no-longer-needed": { zh: "已无必要", en: "was no longer needed" },
} as const satisfies Record<NotCounted, Bilingual>;

function dayCount(days: number): string {
  return days === 1 ? "1 day" : `${String(days)} days`;
}
