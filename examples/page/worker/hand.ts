import { strToU8, zipSync } from "fflate";
import type { Bilingual, Language } from "../../../src/base/input/bilingual.ts";
import { amountOf, fenOf } from "../../../src/base/money/amount.ts";
import { sha256OfBytes } from "../../../src/base/hash/sha256.ts";
import type { AuditFigure } from "../../../src/book/audit/finding.ts";
import type { AuditList } from "../../../src/book/audit/settings.ts";
import { citedWords } from "../../../src/book/papers/cited.ts";
import type { PaperFacts } from "../../../src/book/papers/facts.ts";
import { reportFinding, reportHead, reportWords, reportWorkings } from "../../../src/book/papers/report.ts";
import { sayControl, sayKind } from "../../../src/book/sheet/say.ts";
import { readSettings, writeSettings, type WrittenSettings } from "../../../src/book/sheet/settings-text.ts";
import type { Citation } from "../../../src/kernel/citation.ts";
import { optionKey } from "../../../src/kernel/reading.ts";
import { type Audited, auditSheet, factsOf, MOST_WITH_READINGS } from "../../audit/audit-sheet.ts";
import { type Chosen, chooseSheet, proposedSettings } from "../../audit/choose-sheet.ts";
import { FileRefused } from "../../audit/file-refused.ts";
import { readList } from "../../audit/lists.ts";
import { openSource, type Source, wholeOf } from "../../audit/opened.ts";
import {
  bulletinPaper,
  letterPapers,
  LETTERS,
  type Paper,
  reportPaper,
  whyNoPapers,
  workbookPaper,
} from "../../audit/papers/papers.ts";
import { holdReceipt, readReceipt, RECEIPT, receiptText, type SettingsFile } from "../../audit/receipt.ts";
import { sayAudit } from "../../audit/say-audit.ts";
import { auditTables, mappingTable } from "../../audit/tables.ts";
import { optionWords, questionWords } from "../../audit/terms.ts";
import { cutWhole } from "./cut-whole.ts";
import type { Filter, Hand, Saved, Saving, ShownLine, ShownReading } from "./protocol.ts";

/** The most words of broken cells that are shown at once; all of them stand in the list that is saved. */
const MOST_INCOMPLETE = 200;

interface Ledger {
  readonly file: string;
  readonly hash: string;
  readonly chosen: Chosen;
}

/** A list of persons with its file. */
interface Listed {
  readonly list: AuditList;
  readonly file: string;
  readonly sha256: string;
  readonly as: "list" | "registered";
}

interface Done {
  readonly audited: Audited;
  readonly facts: PaperFacts;
  readonly settings: WrittenSettings;
  /** The settings as a file has them. */
  readonly file: SettingsFile;
  readonly lists: readonly Listed[];
  /** The lists as they are shown, made when they are first asked for. */
  lines?: Readonly<Record<Filter["of"], readonly ShownLine[]>>;
}

/** Does what the page asks, and keeps the ledger between two questions. */
export function makeHand(progress: (says: Bilingual) => void): Hand {
  let ledger: Ledger | undefined;
  let done: Done | undefined;
  let lists: Listed[] = [];

  const openOne = async (file: Blob): Promise<{ readonly chosen: Chosen; readonly says: readonly Bilingual[] }> => {
    progress({ zh: "正在读取文件……", en: "reading the file …" });
    const opened = await openSource(sourceOf(file), cutWhole);
    const { chosen, says } = await chooseSheet(opened.sheets);
    return { chosen, says: [...opened.says, ...says] };
  };
  const takeList = async (
    file: Blob,
    name: string,
    chosen: Chosen,
    mustStandOn: boolean,
  ): ReturnType<Hand["openList"]> => {
    const { list, says } = await readList(withoutEnding(name), chosen, mustStandOn);
    lists = [...lists, { list, file: name, sha256: await hashOf(file), as: mustStandOn ? "registered" : "list" }];
    return { name: list.name, says };
  };
  const needed = (): Done => {
    if (done === undefined) throw new FileRefused("还没有审计", "nothing was audited yet");
    return done;
  };

  return {
    async open(file, name) {
      const { chosen, says } = await openOne(file);
      const { proposal } = chosen;
      if (proposal.usable && proposal.settings.kind === "persons") return takeList(file, name, chosen, false);
      if (proposal.usable && proposal.settings.kind === "figures")
        throw new FileRefused(
          "这是各地的汇总数字（通报），不是贷款台账；本页只审计台账，通报请用命令行 npm run recheck -- 核对",
          "these are figures of places, a bulletin, and no ledger of loans; this page audits ledgers, bulletins are checked by npm run recheck --",
        );
      const proposed = await proposedSettings(chosen);
      const hash = await hashOf(file);
      ledger = { file: name, hash, chosen };
      done = undefined;
      return {
        ...{ file: name, hash, usable: proposal.usable, kind: sayKind(proposal), columns: proposal.columns },
        ...{ settings: proposed.settings, says: [...says, ...proposed.says, ...proposal.says] },
      };
    },
    async openList(file, name, mustStandOn) {
      const { chosen } = await openOne(file);
      return takeList(file, name, chosen, mustStandOn);
    },
    dropLists() {
      lists = [];
      return Promise.resolve();
    },
    readSettings(text) {
      const read = readSettings(text);
      if (read.state === "read") return Promise.resolve(read.settings);
      const all = (language: Language): string => read.says.map((each) => each[language]).join("\n");
      return Promise.reject(new FileRefused(all("zh"), all("en")));
    },
    writeSettings: (settings) => Promise.resolve(writeSettings(settings, ledger?.chosen.proposal.columns)),
    async audit(settings, day, withReadings, given) {
      if (ledger === undefined) throw new FileRefused("还没有打开台账", "no ledger is open");
      const { chosen, file, hash } = ledger;
      progress({ zh: "正在逐行读取……", en: "reading row by row …" });
      const told = (rows?: number): void => {
        progress(
          rows === undefined
            ? { zh: "已读完，正在逐笔复算……", en: "all rows read; recomputing …" }
            : { zh: `已读 ${String(rows)} 行……`, en: `${String(rows)} rows read …` },
        );
      };
      const audited = await auditSheet(
        chosen.sheet,
        settings,
        lists.map(({ list }) => list),
        day,
        told,
        withReadings,
      );
      progress({ zh: "正在整理结果……", en: "putting the results together …" });
      const facts = factsOf(audited, settings, { file, hash, version: VERSION });
      const written = given ?? {
        file: `${withoutEnding(file)}.审计设置.json`,
        text: writeSettings(settings, chosen.proposal.columns),
      };
      done = { audited, facts, settings, file: written, lists };
      return summaryOf(done, day, withReadings);
    },
    async verify(receiptFile, files) {
      const receipt = readReceipt(await receiptFile.text());
      const find = (wanted: string): Blob => {
        const name = wanted.split(/[\\/]/).at(-1) ?? wanted;
        const found = files.find((each) => each.name === name)?.file;
        if (found === undefined)
          throw new FileRefused(`请一并选择 ${name}`, `${name} is needed too: choose it with the receipt`);
        return found;
      };
      const [only] = files;
      // A ledger by another name will do where it is the only one: its hash says whether it is the same.
      const ledgerFile =
        files.length === 1 && only !== undefined && receipt.lists.length === 0 ? only.file : find(receipt.ledger.file);
      const named = await Promise.all(
        receipt.lists.map(async ({ file, as }) => {
          const own = find(file);
          const { chosen } = await openOne(own);
          const name = file.split(/[\\/]/).at(-1) ?? file;
          const { list } = await readList(withoutEnding(name), chosen, as === "registered");
          return { list, sha256: await hashOf(own) };
        }),
      );
      const { chosen } = await openOne(ledgerFile);
      progress({ zh: "正在按回执重新计算……", en: "counting again by the receipt …" });
      const to = { file: receipt.ledger.file, sha256: await hashOf(ledgerFile), sheet: chosen.sheet, lists: named };
      return holdReceipt(receipt, to, () => undefined);
    },
    piece({ of, from, count, ...wanted }) {
      const own = needed();
      own.lines ??= linesOf(own);
      const lines = own.lines[of].filter((line) => fits(line, wanted));
      let [over, under] = [0, 0];
      for (const { difference } of lines) {
        const fen = difference === "" ? 0 : fenOf(difference);
        if (fen > 0) over += fen;
        else under -= fen;
      }
      return Promise.resolve({
        ...{ lines: lines.slice(from, from + count), inAll: lines.length },
        ...{ over: amountOf(over), under: amountOf(under) },
      });
    },
    arithmetic(line, part) {
      const { facts } = needed();
      const cited = Object.keys(facts.settings.subsidy?.stated ?? {}) as Citation[]; // the keys of stated terms are citations
      return Promise.resolve({
        workings: reportWorkings(facts, (figure) => figure.line === line && figure.part === part),
        articles: cited.map((citation) => citedWords(citation, facts.source)),
      });
    },
    async save(what, language) {
      if (ledger === undefined) throw new FileRefused("还没有打开台账", "no ledger is open");
      progress({ zh: "正在写出……", en: "writing …" });
      return saved(what, ledger, needed(), language);
    },
  };
}

function withoutEnding(name: string): string {
  return name.replace(/\.[^.]*$/, "");
}

async function hashOf(file: Blob): Promise<string> {
  return sha256OfBytes(await wholeOf(sourceOf(file)));
}

/** A file of the page as a source of bytes. */
function sourceOf(file: Blob): Source {
  return {
    size: file.size,
    async *bytes() {
      const step = 1 << 20;
      for (let at = 0; at < file.size; at += step) yield new Uint8Array(await file.slice(at, at + step).arrayBuffer());
    },
  };
}

function summaryOf(
  { audited, facts, settings }: Done,
  day: string,
  withReadings: boolean,
): Awaited<ReturnType<Hand["audit"]>> {
  const { audit, control, findings, isCut } = audited;
  const { sentences, totals, charts, notChecked, source } = reportHead(facts);
  const noPapers =
    settings.sheet.kind === "loans" && audit.loans > 0
      ? whyNoPapers(facts)
      : { zh: "没有贷款明细，不写底稿和报告", en: "no loans: no papers are written" };
  const isLarge = audited.taken.length > MOST_WITH_READINGS;
  const stops = [
    ...(isCut === undefined ? [] : [{ zh: `没有读完：${isCut.zh}`, en: `not read to its end: ${isCut.en}` }]),
    ...(control.taken > 0
      ? []
      : [{ zh: "没有一行可用，没有得出任何结论", en: "no row can be used, and nothing was concluded" }]),
  ];
  const said = sayAudit(audit, settings.audit.materiality);
  const each = (of: readonly (string | undefined)[]): readonly string[] => [...new Set(of.flatMap((one) => one ?? []))];
  return {
    ...{ day, control: sayControl(control), stops },
    says: [...audited.says, ...Object.values(said.found).flat(), ...said.checked],
    report: { sentences, totals, charts, notChecked, source },
    isLarge,
    ...(withReadings && !isLarge ? { readings: readingsOf(audited) } : {}),
    incomplete: findings.slice(0, MOST_INCOMPLETE).map(({ says }) => says),
    incompleteInAll: findings.length,
    counts: audit.counts,
    townships: each(audit.findings.map(({ township }) => township)),
    lenders: each(audit.findings.map(({ lender }) => lender)),
    claims: [...new Set([...audit.findings, ...audit.figures].map(({ claim }) => claim))],
    ...(noPapers === undefined ? {} : { noPapers }),
  };
}

function readingsOf({ audit }: Audited): readonly ShownReading[] {
  return audit.readings.map(({ id, chosen, effect }): ShownReading => ({
    ...{ id, question: questionWords(id), chosen: optionWords(id, chosen) },
    others: effect.map(({ alternative, changes, rows }) => ({
      ...{ key: optionKey(alternative), words: optionWords(id, alternative), changes, rows },
    })),
  }));
}

function linesOf({ facts }: Done): NonNullable<Done["lines"]> {
  const { audit, source, loans } = facts;
  const places = new Map(loans.map(({ line, part, values }) => [`${String(line)} ${String(part)}`, values]));
  const lineOf = (figure: AuditFigure): ShownLine => {
    const { township = "", lender = "" } = places.get(`${String(figure.line)} ${String(figure.part)}`) ?? {};
    const { line, part, claim, claimed, recomputed, difference } = figure;
    const words = reportWords(figure.class);
    return {
      ...{ line, part, claim, claimed, recomputed, difference, class: figure.class, township, lender },
      ...{ says: words, causes: { zh: "", en: "" }, basis: { zh: "", en: "" } },
    };
  };
  return {
    findings: audit.findings.map((finding) => reportFinding(finding, source)),
    figures: audit.figures.map(lineOf),
  };
}

function fits(line: ShownLine, wanted: Omit<Filter, "of" | "from" | "count">): boolean {
  if (wanted.class !== "" && wanted.class !== line.class) return false;
  if (wanted.claim !== "" && wanted.claim !== line.claim) return false;
  if (wanted.township !== "" && wanted.township !== line.township) return false;
  if (wanted.lender !== "" && wanted.lender !== line.lender) return false;
  const text = wanted.text.trim().toLowerCase();
  if (text === "") return true;
  const all = [String(line.line), line.township, line.lender, line.claimed, line.recomputed, line.difference];
  return [...all, line.says.zh, line.says.en].some((one) => one.toLowerCase().includes(text));
}

async function saved(what: Saving, { file, hash, chosen }: Ledger, done: Done, language: Language): Promise<Saved> {
  const { facts, audited, settings, lists } = done;
  const name = withoutEnding(file);
  const tables = (): readonly Paper[] =>
    [mappingTable(chosen.proposal, language), ...auditTables(audited, language)].map(({ name: of, text }) => ({
      ...{ name: of, content: text },
    }));
  const written: Paper = { name: done.file.file, content: done.file.text };
  const receipt = (): Paper => ({
    name: RECEIPT,
    content: receiptText(
      { file, sha256: hash },
      done.file,
      lists.map(({ file: of, sha256, as }) => ({ file: of, sha256, as })),
      settings,
      audited,
    ),
  });
  const hasPapers = settings.sheet.kind === "loans" && facts.audit.loans > 0 && whyNoPapers(facts) === undefined;
  switch (what) {
    case "workbook":
      return one(await workbookPaper(facts));
    case "report":
      return one(reportPaper(facts, language));
    case "bulletin":
      return one(bulletinPaper(facts));
    case "letters":
      return together(`${name}-${LETTERS}.zip`, letterPapers(facts));
    case "tables":
      return together(`${name}-清单.zip`, tables());
    case "settings":
      return one(written);
    case "receipt":
      return one(receipt());
    case "all":
      return together(`${name}-${audited.audit.asOf}.zip`, [
        ...(settings.sheet.kind === "loans" ? [receipt()] : []),
        ...(hasPapers
          ? [await workbookPaper(facts), reportPaper(facts, language), bulletinPaper(facts), ...letterPapers(facts)]
          : []),
        ...tables(),
        written,
      ]);
  }
}

function bytesOf(content: Paper["content"]): Uint8Array<ArrayBuffer> {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

function one({ name, content }: Paper): Saved {
  return { name, bytes: bytesOf(content) };
}

/** Several files as one archive, without an hour. */
function together(name: string, papers: readonly Paper[]): Saved {
  const parts = Object.fromEntries(
    papers.map(({ name: of, content }) => [of, typeof content === "string" ? strToU8(content) : content]),
  );
  return { name, bytes: zipSync(parts, { mtime: new Date(1980, 0, 1) }) };
}
