import type { Bilingual } from "../../base/input/bilingual.ts";
import { listWords } from "../../base/input/list-words.ts";
import { explained } from "../../kernel/explained.ts";
import type { ExplainOptions, Explanation } from "../../kernel/explanation.ts";
import { memberWords } from "../../kernel/members.ts";
import { blankPage, type Page, pageOf } from "../../kernel/page.ts";
import * as shapes from "../../kernel/result-shapes.ts";
import { monthsWords, wordsIf } from "../../kernel/words.ts";
import { factWords } from "../../kernel/record.ts";
import type { BarCause, PenaltyWarning, ScopeBar } from "./bars.ts";
import type { RelationCheck, RelationFinding } from "./check-relations.ts";
import type { BlacklistReach } from "./propagate-blacklist.ts";
import { blacklistReadings } from "./readings.ts";
import type { Screening } from "./screen-person.ts";
import type { BarScope } from "./types.ts";
import { listingRecord } from "./facts.ts";
import { barOpenings, barScopes, kinships, listedKinds, listingGrounds } from "./words.ts";

/**
 * Explains who is barred by a blacklist on a day, from what, until when, and through whom.
 *
 * @example
 * ```ts
 * import { explainBlacklist, propagateBlacklist, renderText } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const reach = propagateBlacklist(changge2017.blacklist, { listings: [], relations: [], asOf: "2020-03-01" });
 * renderText(explainBlacklist(reach, { language: "en" })).split("\n")[0]; // => "Blacklist, 2020-03-01: nobody is barred"
 * ```
 */
export function explainBlacklist(result: BlacklistReach, options: ExplainOptions): Explanation {
  return explained(shapes.blacklistReach, result, options, letterOfBlacklist);
}

function letterOfBlacklist(result: BlacklistReach, options: ExplainOptions): Explanation {
  const count = result.barred.filter(({ outcome }) => outcome === "barred").length;
  const open = result.barred.length - count;
  const also = wordsIf(open > 0, { zh: `，${String(open)} 个尚不能判断`, en: `, ${String(open)} undetermined` });
  const headline = {
    zh: `黑名单（${result.asOf}）：${count === 0 ? "无人受限" : `${String(count)} 个受限`}${also.zh}`,
    en: `Blacklist, ${result.asOf}: ${count === 0 ? "nobody is barred" : `${String(count)} barred`}${also.en}`,
  };
  return pageOf(result, headline, blacklistReadings, options)
    .each(result.warnings, writeWarning)
    .each(result.barred, (page, { id, who, bars }) => {
      writeBars(page.heading(nameOf(id, who)), bars);
    })
    .missing(result.missing.map((fact) => factWords(listingRecord, fact)))
    .text(...notAskedWords(result.notAsked))
    .end();
}

/**
 * Explains whether one person or organisation is barred, by whose listing, on what ground, and until when.
 *
 * @example
 * ```ts
 * import { explainScreening, renderText, screenPerson } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const screening = screenPerson(changge2017.blacklist, { person: "P1", who: "person", listings: [], relations: [], asOf: "2020-03-01" });
 * renderText(explainScreening(screening, { language: "en" })).split("\n")[0]; // => "P1, 2020-03-01: not barred"
 * ```
 */
export function explainScreening(result: Screening, options: ExplainOptions): Explanation {
  return explained(shapes.screening, result, options, letterOfScreening);
}

function letterOfScreening(result: Screening, options: ExplainOptions): Explanation {
  const free = result.outcome === "free";
  const name = nameOf(result.person, result.who);
  const headline = {
    zh: `${name.zh}（${result.asOf}）：${SCREENED[result.outcome].zh}`,
    en: `${name.en}, ${result.asOf}: ${SCREENED[result.outcome].en}`,
  };
  const page = pageOf(result, headline, blacklistReadings, options);
  page.each(result.warnings, writeWarning);
  if (free) writeAsked(page, result);
  else {
    writeBars(page, result.bars);
    const reached = new Set(result.bars.map(({ scope }) => scope));
    for (const { scope, basis } of result.asked) {
      if (reached.has(scope)) continue;
      const { zh, en } = memberWords(scope, barScopes);
      page.text({ zh: `${zh}：不受限`, en: `${en}: not barred` }).basis(basis.filter(({ by }) => by !== "reading"));
    }
  }
  return page
    .missing(result.missing.map((fact) => factWords(listingRecord, fact)))
    .text(...notAskedWords(result.notAsked))
    .end();
}

/**
 * Explains what is wrong with family relations, and where.
 *
 * @example
 * ```ts
 * import { checkRelations, explainRelations, renderText } from "fupin-credit";
 * const check = checkRelations({ relations: [{ relation: "spouse", a: "P1", b: "P2" }] });
 * renderText(explainRelations(check, { language: "en" })); // => "1 relation: nothing to object to"
 * ```
 */
export function explainRelations(result: RelationCheck, options: ExplainOptions): Explanation {
  return explained(shapes.relationCheck, result, options, letterOfRelations);
}

function letterOfRelations(result: RelationCheck, options: ExplainOptions): Explanation {
  const count = String(result.relations);
  const outcome = relationOutcomes[result.outcome];
  const headline = {
    zh: `${count} 条关系：${outcome.zh}`,
    en: `${count} ${result.relations === 1 ? "relation" : "relations"}: ${outcome.en}`,
  };
  return blankPage(headline, options)
    .each(result.findings, (page, finding) => page.text(findingWords(finding)))
    .end();
}

function findingWords({ finding, at, persons: found }: RelationFinding): Bilingual {
  const places = at.map((place) => String(place + 1)); // people count from one
  const words = FINDINGS[finding];
  return {
    zh: `${words.zh}：${found.join("、")}（第 ${places.join("、")} 条）`,
    en: `${words.en}: ${found.join(", ")} (no. ${places.join(", ")})`,
  };
}

/** What it came to, in words. */
export const relationOutcomes = {
  sound: { zh: "未见问题", en: "nothing to object to" },
  impossible: { zh: "有不可能的关系", en: "some cannot be" },
  noticed: { zh: "有须核对的关系", en: "some should be looked at" },
} as const satisfies Record<RelationCheck["outcome"], Bilingual>;

export const FINDINGS = {
  "mutual-parents": { zh: "互为父母", en: "each the parent of the other" },
  "own-ancestor": { zh: "成了自己的长辈", en: "their own ancestors" },
  "spouse-and-parent": { zh: "既是配偶又是父母子女", en: "spouses, and parent and child" },
  "two-spouses": { zh: "同日有两个配偶", en: "two spouses on one day" },
  repeated: { zh: "重复", en: "repeated" },
} as const satisfies Record<RelationFinding["finding"], Bilingual>;

export const SCREENED = {
  barred: { zh: "受限", en: "barred" },
  undetermined: { zh: "尚不能判断", en: "undetermined" },
  free: { zh: "不受限", en: "not barred" },
} as const satisfies Record<Screening["outcome"], Bilingual>;

const SCOPES = {
  credit: { zh: "不予授信", en: "barred from credit" },
  subsidy: { zh: "不享受市、镇各类政府补贴", en: "barred from city and town subsidies" },
  "interest-subsidy": { zh: "不再享受贴息", en: "barred from the interest subsidy" },
} as const satisfies Record<BarScope, Bilingual>;

/** A person by the id, an organisation as one. */
function nameOf(id: string, who: Screening["who"]): Bilingual {
  const { zh, en } = memberWords(who, listedKinds);
  return who === "person" ? { zh: id, en: id } : { zh: `${id}（${zh}）`, en: `${id} (${en})` };
}

function writeBars(page: Page, bars: readonly ScopeBar[]): void {
  page.each(bars, (on, { scope, state, through, causes }) =>
    on
      .text(withDoubt(until(state === "barred" ? SCOPES[scope] : openScope(SCOPES[scope]), through), causes))
      .each(causes, (_, cause) => on.text(causeWords(cause)))
      .basis(causes.flatMap((cause) => cause.basis)),
  );
}

/** A bar of which every cause is open from some day on is said to be so where it is named. */
function withDoubt({ zh, en }: Bilingual, causes: readonly BarCause[]): Bilingual {
  const days = causes.map(({ openFrom }) => openFrom);
  const from = days.reduce(
    (last, day) => (last === undefined || day === undefined || day > last ? day : last),
    days[0],
  );
  if (from === undefined || days.includes(undefined)) return { zh, en };
  return { zh: `${zh}（自 ${from} 起存疑）`, en: `${en} (open from ${from})` };
}

/** What nobody can tell yet. */
function openScope({ zh, en }: Bilingual): Bilingual {
  return { zh: `${zh}：尚不能判断；如成立`, en: `${en}: undetermined; if so` };
}

/** On what penalties rest, beside what the measure prints. */
function writeWarning(page: Page, { basis }: PenaltyWarning): void {
  page
    .text({
      zh: "提示：自 2020-12-18 起，失信惩戒须以法律、法规或者党中央、国务院政策文件为依据；以下限制按办法原文列出，执行前应核对其依据。征信机构对不良信息的保存期限是另一回事，仅供对照",
      en: "Caveat: from 2020-12-18 penalties for bad faith rest on laws, regulations or central policy only; the bars below are those that the measure prints, and what they rest on should be checked before they are applied. How long a bureau keeps a bad record is another matter, named for comparison",
    })
    .basis(basis);
}

/** By which articles somebody who is free was asked about. */
function writeAsked(page: Page, { asked }: Screening): void {
  page
    .text({ zh: "没有有效的列入记录及于该对象", en: "no listing in force reaches them" })
    .basis(asked.flatMap((of) => of.basis).filter(({ by }) => by !== "reading"));
}

function causeWords(cause: BarCause): Bilingual {
  const { listing, listed, listedOn, ground, kinship, months, related, from, through, open, openFrom } = cause;
  const kin = memberWords(kinship, kinships);
  const whose =
    kinship === "self"
      ? { zh: kin.zh, en: `listed ${kin.en}` }
      : { zh: `${listed} 的${kin.zh}`, en: `${kin.en} of ${listed}` };
  const length = wordsIf(months !== undefined, {
    zh: `，限 ${monthsWords(months ?? 0).zh}`,
    en: `, for ${monthsWords(months ?? 0).en}`,
  });
  const { zh: why, en: whyEn } = ground === undefined ? NO_GROUND : memberWords(ground, listingGrounds);
  const later = wordsIf(openFrom !== undefined, {
    zh: `；自 ${String(openFrom)} 起存疑`,
    en: `; open from ${String(openFrom)}`,
  });
  const why2 = open === undefined ? { zh: "", en: "" } : memberWords(open, barOpenings);
  const opened = wordsIf(open !== undefined, { zh: `；${why2.zh}`, en: `; ${why2.en}` });
  const family = relatedWords(related);
  const words = until(
    {
      zh: `${whose.zh}，${listedOn} 列入（${listing}，${why}）${length.zh}${family.zh}，自 ${from} 起`,
      en: `${whose.en}, listed on ${listedOn} (${listing}, ${whyEn})${length.en}${family.en}, from ${from}`,
    },
    through,
  );
  return { zh: `${words.zh}${later.zh}${opened.zh}`, en: `${words.en}${later.en}${opened.en}` };
}

const NO_GROUND: Bilingual = { zh: "原因不详", en: "ground not known" };

/** For how long somebody is a relative, where that shortens the bar. */
function relatedWords(related: BarCause["related"]): Bilingual {
  if (related === undefined) return { zh: "", en: "" };
  const { from, through } = related;
  const begins = wordsIf(from !== undefined, { zh: `自 ${String(from)} 起`, en: ` from ${String(from)}` });
  const ends = wordsIf(through !== undefined, { zh: `至 ${String(through)}`, en: ` through ${String(through)}` });
  return { zh: `，亲属关系${begins.zh}${ends.zh}`, en: `, a relative${begins.en}${ends.en}` };
}

function until({ zh, en }: Bilingual, through: string): Bilingual {
  return through === "for-good"
    ? { zh: `${zh}，永久`, en: `${en}, for good` }
    : { zh: `${zh}，至 ${through}`, en: `${en}, through ${through}` };
}

function notAskedWords(notAsked: readonly BarScope[]): readonly Bilingual[] {
  if (notAsked.length === 0) return [];
  const { zh, en } = listWords(notAsked.map((scope) => memberWords(scope, barScopes)));
  return [{ zh: `这些条件不限制：${zh}`, en: `These terms do not bar from: ${en}` }];
}
