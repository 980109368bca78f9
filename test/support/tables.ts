import { roomOf } from "../house/floors.ts";
import { type Part, PARTS } from "../../src/terms/parts.ts";
import { termKinds } from "../../src/terms/kinds.ts";
import { clauses } from "../../src/documents/clauses.ts";
import type { Article, PolicyDocument } from "../../src/documents/document.ts";
import { documents } from "../../src/documents/registry.ts";
import * as packs from "../../src/entries/packs.ts";
import { memberWords } from "../../src/kernel/members.ts";
import { disputants } from "../../src/kernel/disputants.ts";
import { optionKey } from "../../src/kernel/reading.ts";
import { readings } from "../../src/terms/registers.ts";
import { termWords } from "../../src/terms/term-words.ts";
import { filesIn, textOf } from "./source.ts";

/*
 * The pages that are generated from the data: every article with its status and what rests on it, and every
 * reading. `write-tables.ts` writes them, a test holds them to the data.
 */

const STATUS = {
  implemented: "已实现 implemented",
  partly: "部分 partly",
  planned: "待实现 planned",
  "out-of-scope": "不在范围 out of scope",
} as const;

/** What rests on an article: terms of packs, or rules that apply it themselves. */
export interface Resting {
  readonly terms: ReadonlySet<string>;
  readonly rules: ReadonlySet<string>;
}

/** The packs by name; sorted, as a module sorts its exports when Node loads it, wherever this runs. */
const sortedPacks = Object.entries(packs).sort(([a], [b]) => (a < b ? -1 : 1));

const CITATION = /^[a-z0-9][a-z0-9-]*#.+$/;

/** The terms of every pack by the article that states them, or a row of them. */
function termsByArticle(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const note = (article: string, term: string): void => {
    const terms = found.get(article) ?? new Set();
    found.set(article, terms.add(term));
  };
  const sourcesIn = (value: unknown, term: string): void => {
    if (typeof value === "string" && CITATION.test(value)) note(value, term);
    else if (typeof value === "object" && value !== null) {
      for (const field of Object.values(value) as unknown[]) sourcesIn(field, term);
    }
  };
  for (const pack of Object.values(packs)) {
    for (const article of ("sources" in pack.inForce ? pack.inForce.sources : []) as readonly string[]) {
      note(article, "inForce");
    }
    for (const part of Object.values(pack) as unknown[]) {
      if (typeof part !== "object" || part === null || !("stated" in part)) continue;
      for (const [article, values] of Object.entries(part.stated as Record<string, object>)) {
        for (const [term, value] of Object.entries(values)) {
          note(article, term);
          sourcesIn(value, term);
        }
      }
    }
  }
  return found;
}

/** The rooms of `src` whose code cites an article itself, in rules or readings. */
function rulesByArticle(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const file of filesIn("src", /\.ts$/)) {
    const room = roomOf(file);
    if (["packs", "documents"].includes(room)) continue;
    const code = textOf(file).replaceAll(/^\s*(?:\/?\*|\/\/).*$/gm, ""); // a comment rests on nothing
    for (const [, citation = ""] of code.matchAll(/"([a-z0-9][a-z0-9-]*#[^"$]+)"/g)) {
      found.set(citation, (found.get(citation) ?? new Set()).add(room));
    }
  }
  return found;
}

/** What rests on every article. */
export function restingOn(): (citation: string) => Resting {
  const [terms, rules] = [termsByArticle(), rulesByArticle()];
  return (citation) => ({ terms: terms.get(citation) ?? new Set(), rules: rules.get(citation) ?? new Set() });
}

/** The keys of the rules that an article states. */
export function keysOf(citation: string): readonly string[] {
  return clauses.filter(({ articles }) => articles.includes(citation as never)).map(({ key }) => key);
}

function termWord(term: string): string {
  const { zh, en } = termWords(term);
  return zh === en ? `\`${term}\`` : `${zh} ${en}`;
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(...head), row(...head.map(() => "---")), ...rows.map((cells) => row(...cells))].join("\n");
}

/** Every document with every article: its status, the rules by key, what rests on it. */
export function articlesPage(): string {
  const resting = restingOn();
  const sections = documents
    .filter(({ articles }) => Object.keys(articles).length > 0)
    .map((document) => {
      const rows = Object.entries(document.articles).map(([key, article]: [string, Article]) => {
        const citation = `${document.id}#${key}`;
        const { terms, rules } = resting(citation);
        const functions = article.by ?? [];
        const on = [
          ...[...terms].map(termWord),
          ...functions.map((name) => `\`${name}\``),
          ...[...rules].map((room) => `\`src/${room}\``),
        ];
        const note = article.note === undefined ? "" : ` (${article.note.zh}; ${article.note.en})`;
        return [
          `\`${key}\` ${article.zh}`,
          article.en,
          `${STATUS[article.status]}${note}`,
          keysOf(citation).join(", "),
          on.join("; "),
        ];
      });
      return `## ${headingOf(document)}\n\n${table(["条文 article", "", "状态 status", "规则 rule", "依据于此 what rests on it"], rows)}`;
    });
  const rules = table(
    ["规则 rule", "内容 about", "条文 articles", "状态 status"],
    clauses.map(({ key, about, articles }) => [
      key,
      `${about.zh} ${about.en}`,
      articles.map((a) => `\`${a}\``).join(", "),
      [...new Set(articles.map((a) => STATUS[statusOf(a)]))].join(", "),
    ]),
  );
  return [
    "# 条文与实现情况 Articles and how far they are covered",
    "由 `npm run tables` 生成。Generated by `npm run tables`.",
    "## 规则 Rules by key",
    rules,
    ...sections,
    "",
  ]
    .join("\n\n")
    .trimEnd()
    .concat("\n");
}

function headingOf({ title, number, standing }: PolicyDocument): string {
  const read = standing === "primary" ? "" : "(据公开摘要 read in summary)";
  return `${[title.zh, ...(number === undefined ? [] : [number])].join(" ")}${read}\n\n${title.en}`;
}

/** The status of an article by its citation. */
export function statusOf(citation: string): Article["status"] {
  const [id = "", ...rest] = citation.split("#");
  const articles: PolicyDocument["articles"] | undefined = documents.find((d) => d.id === id)?.articles;
  const article = articles?.[rest.join("#")];
  if (article === undefined) throw new Error(`no article ${citation}`);
  return article.status;
}

/** Every reading once: question, choice, alternatives, why, what it changes. */
export function readingsPage(): string {
  const all = new Map(Object.values(readings).flatMap((register) => Object.entries(register)));
  const rows = [...all]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { term, question, chosen, alternatives, because, effect, disputedBy, options, source }]) => {
      const said = (value: unknown): string => {
        const words = options[optionKey(value)];
        return `${words?.zh ?? ""} ${words?.en ?? ""} \`${optionKey(value)}\``;
      };
      return [
        `\`${id}\``,
        `${question.zh}<br>${question.en}`,
        said(chosen),
        alternatives.map(said).join("<br>"),
        `${because.zh}<br>${because.en}`,
        `${effect.zh}<br>${effect.en}`,
        `${disputedBy.map((who) => memberWords(who, disputants).zh).join("、")}<br>${disputedBy.map((who) => memberWords(who, disputants).en).join(", ")}`,
        `\`${source}\`, \`${term}\``,
      ];
    });
  const head = [
    "解读 reading",
    "问题 question",
    "采用 chosen",
    "其他 alternatives",
    "理由 why",
    "影响的数字或结论 what changes",
    "谁会有异议 who would dispute it",
    "出处与条件名 where, term",
  ];
  return `# 解读 Readings of what the documents leave open\n\n由 \`npm run tables\` 生成。Generated by \`npm run tables\`; \`adjustTerms(terms, { term: value })\` chooses otherwise.\n\n${table(head, rows)}\n`;
}

/** The short table of the README: a line for each document. */
export function readmeTable(): string {
  const rows = documents
    .filter(({ articles }) => Object.keys(articles).length > 0)
    .map((document) => {
      const statuses = Object.values(document.articles).map(({ status }: Article) => status);
      const count = (status: Article["status"]): string => String(statuses.filter((s) => s === status).length);
      const own = sortedPacks.filter(([, pack]) => citesDocument(pack, document.id));
      const keys = clauses.filter((c) => c.articles.some((a) => a.startsWith(`${document.id}#`))).map(({ key }) => key);
      return [
        `${document.title.zh}${document.standing === "primary" ? "" : " \\*"}`,
        own.map(([name]) => `\`${name}\``).join(", "),
        keys.length === 0 ? "" : keys.length === 1 ? (keys[0] ?? "") : `${keys[0] ?? ""}–${keys.at(-1) ?? ""}`,
        `${count("implemented")} / ${count("partly")} / ${count("out-of-scope")}`,
      ];
    });
  return table(["document", "packs", "rules", "articles implemented / partly / out of scope"], rows);
}

/** The functions that take the terms of a part: those of its kind. */
function functionsOf(part: Part): readonly string[] {
  return termKinds[PARTS[part].kind].functions;
}

/** The functions named in the table of parts. */
export const functionsOfParts: readonly string[] = (Object.keys(PARTS) as Part[]).flatMap(functionsOf); // its own keys

/** The README's table of parts: what terms are called in a pack, which functions take them, which packs have them. */
export function partsTable(): string {
  const rows = Object.entries(PARTS).map(([part, { zh, en }]) => {
    const having = sortedPacks.filter(([, pack]) => Object.hasOwn(pack, part));
    const functions = functionsOf(part as Part); // its own key
    return [
      `\`${part}\``,
      `${zh} ${en}`,
      functions.map((name) => `\`${name}\``).join(", "),
      having.map(([name]) => name).join(", "),
    ];
  });
  return table(["name in a pack", "about", "functions", "packs that have it"], rows);
}

function citesDocument(pack: object, id: string): boolean {
  return JSON.stringify(pack).includes(`"${id}#`);
}
