import { documents as ownDocuments } from "../../documents/registry.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { basisLines, say, termsLines } from "../../kernel/cite.ts";
import type { ExplainOptions, Explanation, ExplanationLine } from "../../kernel/explanation.ts";
import { admitOptions } from "../../kernel/explanation-schema.ts";
import type { BarCause, ScopeBar } from "./bars.ts";
import { blacklistReadings } from "./readings.ts";
import type { BarScope, Kinship, ListingGround } from "./terms.ts";
import type { RelationCheck, RelationFinding } from "./check-relations.ts";
import type { BlacklistReach } from "./propagate-blacklist.ts";
import type { Screening } from "./screen-person.ts";

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
  admitOptions(options);
  const count = result.barred.length;
  const lines = opening(result, options, {
    zh: `黑名单(${result.asOf}):${count === 0 ? "无人受限" : `${String(count)} 个受限`}`,
    en: `Blacklist, ${result.asOf}: ${count === 0 ? "nobody is barred" : `${String(count)} barred`}`,
  });
  for (const { id, who, bars } of result.barred) {
    const name = who === "person" ? { zh: id, en: id } : { zh: `${id}(单位)`, en: `${id} (organisation)` };
    lines.push({ type: "heading", text: say(name, options.language) }, ...barsLines(bars, options));
  }
  return { language: options.language, lines: [...lines, ...notAskedLines(result.notAsked, options)] };
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
  admitOptions(options);
  const free = result.outcome === "free";
  const organisation = result.who === "organisation" ? { zh: "(单位)", en: " (organisation)" } : { zh: "", en: "" };
  const lines = opening(result, options, {
    zh: `${result.person}${organisation.zh}(${result.asOf}):${free ? "不受限" : "受限"}`,
    en: `${result.person}${organisation.en}, ${result.asOf}: ${free ? "not barred" : "barred"}`,
  });
  return {
    language: options.language,
    lines: [
      ...lines,
      ...(free ? askedLines(result, options) : barsLines(result.bars, options)),
      ...notAskedLines(result.notAsked, options),
    ],
  };
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
  admitOptions(options);
  const { language } = options;
  const count = String(result.relations);
  const outcome = OUTCOMES[result.outcome];
  return {
    language,
    lines: [
      {
        type: "heading",
        text: say(
          {
            zh: `${count} 条关系:${outcome.zh}`,
            en: `${count} ${result.relations === 1 ? "relation" : "relations"}: ${outcome.en}`,
          },
          language,
        ),
      },
      ...result.findings.map((found): ExplanationLine => {
        const places = found.at.map(String).join(", ");
        const words = FINDINGS[found.finding];
        const persons = found.persons.join(", ");
        return {
          type: "text",
          text: say(
            { zh: `${words.zh}:${persons}(第 ${places} 条)`, en: `${words.en}: ${persons} (at ${places})` },
            language,
          ),
        };
      }),
    ],
  };
}

const OUTCOMES = {
  sound: { zh: "未见问题", en: "nothing to object to" },
  impossible: { zh: "有不可能的关系", en: "some cannot be" },
  noticed: { zh: "有须核对的关系", en: "some should be looked at" },
} as const satisfies Record<RelationCheck["outcome"], Bilingual>;

const FINDINGS = {
  "mutual-parents": { zh: "互为父母", en: "each the parent of the other" },
  "own-ancestor": { zh: "成了自己的长辈", en: "their own ancestors" },
  "spouse-and-parent": { zh: "既是配偶又是父母子女", en: "spouses, and parent and child" },
  "two-spouses": { zh: "同日有两个配偶", en: "two spouses on one day" },
  repeated: { zh: "重复", en: "repeated" },
} as const satisfies Record<RelationFinding["finding"], Bilingual>;

const SCOPES = {
  credit: { zh: "不予授信", en: "barred from credit" },
  subsidy: { zh: "不享受市、镇各类政府补贴", en: "barred from city and town subsidies" },
  "interest-subsidy": { zh: "不再享受贴息", en: "barred from the interest subsidy" },
} as const satisfies Record<BarScope, Bilingual>;

const KINSHIP = {
  self: { zh: "本人", en: "listed themself" },
  spouse: { zh: "配偶", en: "spouse of" },
  parent: { zh: "父母", en: "parent of" },
  child: { zh: "子女", en: "child of" },
} as const satisfies Record<Kinship, Bilingual>;

const GROUNDS = {
  "bad-faith": { zh: "失信", en: "bad faith" },
  misuse: { zh: "挪用贷款", en: "misuse" },
  "on-lending": { zh: "转贷", en: "on-lending" },
  "false-data": { zh: "弄虚作假套取贴息", en: "false data to obtain a subsidy" },
} as const satisfies Record<ListingGround, Bilingual>;

function opening(
  { terms, readings }: BlacklistReach | Screening,
  { language }: ExplainOptions,
  heading: Bilingual,
): ExplanationLine[] {
  return [
    { type: "heading", text: say(heading, language) },
    ...termsLines(terms, readings, blacklistReadings, language),
  ];
}

function barsLines(
  bars: readonly ScopeBar[],
  { language, documents = [] }: ExplainOptions,
): readonly ExplanationLine[] {
  return bars.flatMap(({ scope, through, causes }) => [
    { type: "text" as const, text: say(until(SCOPES[scope], through), language) },
    ...causes.map((cause): ExplanationLine => ({ type: "text", text: say(causeWords(cause), language) })),
    ...basisLines(
      causes.flatMap((cause) => cause.basis),
      language,
      [...documents, ...ownDocuments],
    ),
  ]);
}

/** By which articles somebody who is free was asked about. */
function askedLines({ asked }: Screening, { language, documents = [] }: ExplainOptions): readonly ExplanationLine[] {
  const basis = asked.flatMap((of) => of.basis).filter(({ by }) => by !== "reading");
  return [
    {
      type: "text",
      text: say({ zh: "没有有效的列入记录及于该对象", en: "no listing in force reaches them" }, language),
    },
    ...basisLines(basis, language, [...documents, ...ownDocuments]),
  ];
}

function causeWords(cause: BarCause): Bilingual {
  const { listing, listed, listedOn, ground, kinship, months, related, from, through } = cause;
  const whose =
    kinship === "self"
      ? { zh: KINSHIP.self.zh, en: KINSHIP.self.en }
      : { zh: `${listed} 的${KINSHIP[kinship].zh}`, en: `${KINSHIP[kinship].en} ${listed}` };
  const length =
    months === undefined
      ? { zh: "", en: "" }
      : { zh: `,限 ${String(months)} 个月`, en: `, for ${String(months)} months` };
  const family =
    related === undefined
      ? { zh: "", en: "" }
      : {
          zh: `,亲属关系${related.from === undefined ? "" : `自 ${related.from} 起`}${related.through === undefined ? "" : `至 ${related.through}`}`,
          en: `, a relative${related.from === undefined ? "" : ` from ${related.from}`}${related.through === undefined ? "" : ` through ${related.through}`}`,
        };
  return until(
    {
      zh: `${whose.zh},${listedOn} 列入(${listing},${GROUNDS[ground].zh})${length.zh}${family.zh},自 ${from} 起`,
      en: `${whose.en}, listed on ${listedOn} (${listing}, ${GROUNDS[ground].en})${length.en}${family.en}, from ${from}`,
    },
    through,
  );
}

function until({ zh, en }: Bilingual, through: string): Bilingual {
  return through === "for-good"
    ? { zh: `${zh},永久`, en: `${en}, for good` }
    : { zh: `${zh},至 ${through}`, en: `${en}, through ${through}` };
}

function notAskedLines(notAsked: readonly BarScope[], { language }: ExplainOptions): readonly ExplanationLine[] {
  if (notAsked.length === 0) return [];
  const names = {
    credit: { zh: "授信", en: "credit" },
    subsidy: { zh: "补贴", en: "subsidies" },
    "interest-subsidy": { zh: "贴息", en: "interest subsidy" },
  } as const;
  const zh = notAsked.map((scope) => names[scope].zh).join("、");
  const en = notAsked.map((scope) => names[scope].en).join(", ");
  return [
    { type: "text", text: say({ zh: `这些条件不限制:${zh}`, en: `These terms do not bar from: ${en}` }, language) },
  ];
}
