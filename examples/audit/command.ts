import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join, relative, resolve } from "node:path";
import type { Bilingual } from "../../src/base/input/bilingual.ts";
import type { LedgerBehind } from "../../src/book/papers/ledger-table.ts";
import type { AuditFinding } from "../../src/book/audit/finding.ts";
import type { AuditOrigin } from "../../src/book/papers/audit-receipt.ts";
import type { AuditList } from "../../src/book/audit/settings.ts";
import { checkBulletin } from "./bulletin.ts";
import { sayControl, sayKind } from "../../src/book/sheet/say.ts";
import { readSettings, writeSettings, type WrittenSettings } from "../../src/book/sheet/settings-text.ts";
import { readArguments, type Told } from "./arguments.ts";
import { auditSheet, factsOf, hasFound, type Progress } from "./audit-sheet.ts";
import { type Chosen, chooseSheet, proposedSettings } from "./choose-sheet.ts";
import { exists } from "./exists.ts";
import { FileRefused } from "./file-refused.ts";
import { HELP } from "./help.ts";
import { Lines } from "./lines.ts";
import { readList } from "./lists.ts";
import { hashOf, openLedger } from "./open-file.ts";
import { writePapers } from "./papers/write-papers.ts";
import { RECEIPT, receiptText } from "./receipt.ts";
import { sayAudit } from "./say-audit.ts";
import { auditTables, mappingTable, type WrittenTable } from "./tables.ts";
import { verifyRun } from "./verify-run.ts";

/** Where the command says what it has found. */
export interface Screen {
  say(line: string): void;
  /** Told every 5,000 rows; begins with a return, and the last ends the line. */
  progress(line: string): void;
}

/** 0: nothing found; 1: findings; 2: the file or the settings cannot be used. */
export type ExitCode = 0 | 1 | 2;

/** How many findings stand on the screen, the largest differences first. */
const MOST_FINDINGS = 5;

/**
 * Runs `npm run recheck -- FILE…` with what stands behind it.
 *
 * @param mostFindings how many findings stand on the screen
 */
export async function runAudit(
  given: readonly string[],
  screen: Screen,
  mostFindings = MOST_FINDINGS,
): Promise<ExitCode> {
  const told = readArguments(given);
  if ("wrong" in told) {
    screen.say(`${told.wrong.zh}\n${told.wrong.en}`);
    return 2;
  }
  if (told.help) {
    screen.say(HELP[told.language]);
    return 0;
  }
  if (told.verify !== undefined) {
    const lines = new Lines(told.language);
    const { verify } = told;
    const code = await orRefused(verify, lines, async () => {
      const { agrees, says } = await verifyRun(resolve(verify), told.files[0], progressOn(screen));
      lines.add(...says);
      return agrees ? 0 : 1;
    });
    for (const line of lines.shown()) screen.say(line);
    return code;
  }
  let worst = 0 as ExitCode;
  const ended = (code: ExitCode): void => {
    if (code > worst) worst = code;
  };
  const show = (lines: Lines): void => {
    for (const line of lines.shown()) screen.say(line);
  };
  const lists: Listed[] = [];
  const ledgers: { readonly file: string; readonly chosen: Chosen; readonly lines: Lines }[] = [];
  const asked = [
    ...told.lists.map((file) => ({ file, as: "list" })),
    ...told.registered.map((file) => ({ file, as: "registered" })),
    ...told.files.map((file) => ({ file, as: "any" })),
  ];
  // The lists first: every ledger is matched with all of them.
  for (const { file, as } of asked) {
    const lines = new Lines(told.language);
    const code = await orRefused(file, lines, async () => {
      const opened = await openLedger(resolve(file));
      lines.add(...opened.says);
      const { chosen, says: saysSheet } = await chooseSheet(opened.sheets);
      lines.add(...saysSheet);
      const { usable, settings } = chosen.proposal;
      if (as === "any" && !(usable && settings.kind === "persons")) {
        ledgers.push({ file, chosen, lines });
        return "ledger";
      }
      const { list, says } = await readList(basename(file, extname(file)), chosen, as === "registered");
      lists.push({ list, file: resolve(file), as: as === "registered" ? as : "list" });
      lines.add(...says);
      return 0;
    });
    if (code === "ledger") continue;
    show(lines);
    ended(code);
  }
  if (ledgers.length === 0 && worst === 0) {
    const words = { zh: "只有名单，没有台账，没有得出任何结论", en: "only lists and no ledger: nothing was concluded" };
    screen.say(words[told.language]);
    return 2;
  }
  // Bulletins last: they are held to the ledgers behind them.
  const isBulletin = ({ chosen }: (typeof ledgers)[number]): boolean => chosen.proposal.settings.kind === "figures";
  const behind: LedgerBehind[] = [];
  for (const { file, chosen, lines } of [...ledgers.filter((of) => !isBulletin(of)), ...ledgers.filter(isBulletin)]) {
    ended(
      await orRefused(file, lines, () =>
        auditFile(file, chosen, { lists, behind }, told, lines, { screen, mostFindings }),
      ),
    );
    show(lines);
  }
  return worst;
}

function progressOn(screen: Screen): Progress {
  return (rows) => {
    screen.progress(rows === undefined ? "\n" : `\r${String(rows)} 行…`);
  };
}

/** Does something with a file; of one that cannot be used the reason is said. */
async function orRefused<T>(file: string, lines: Lines, make: () => Promise<T>): Promise<T | 2> {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    lines.add({
      zh: `不能读取 ${basename(file)}：${error.says.zh}`,
      en: `${basename(file)} cannot be read: ${error.says.en}`,
    });
    return 2;
  }
}

/** A list of persons with its file. */
interface Listed {
  readonly list: AuditList;
  readonly file: string;
  readonly as: AuditOrigin["lists"][number]["as"];
}

async function auditFile(
  file: string,
  chosen: Chosen,
  { lists, behind }: { readonly lists: readonly Listed[]; readonly behind: LedgerBehind[] },
  told: Told,
  lines: Lines,
  { screen, mostFindings }: { readonly screen: Screen; readonly mostFindings: number },
): Promise<ExitCode> {
  const path = resolve(file);
  const name = basename(path, extname(path));
  const hash = await hashOf(path);
  // Said at once: counting takes its time.
  screen.say(
    {
      zh: `台账 ${basename(path)}（SHA-256 ${hash.slice(0, 12)}…）`,
      en: `ledger ${basename(path)} (SHA-256 ${hash.slice(0, 12)}…)`,
    }[told.language],
  );
  const place = told.settings ?? join(dirname(path), `${name}.审计设置.json`);
  const isProposed = !(await exists(place));
  const settings = await settingsFor(place, told, chosen, lines);
  const day = settings?.audit.judgedOn ?? told.day ?? today();
  const out = join(dirname(path), "out", `${name}-${day}`);
  const isAgain = await exists(out);
  await mkdir(out, { recursive: true });
  const write = ({ name: of, text }: WrittenTable): Promise<void> => writeFile(join(out, of), text);
  await write(mappingTable(chosen.proposal, told.language));
  if (settings === undefined) {
    lines.add({
      zh: `列对照表：${join("out", `${name}-${day}`, "列对照.csv")}`,
      en: `the mapping: ${join("out", `${name}-${day}`, "列对照.csv")}`,
    });
    return 2;
  }
  if (settings.sheet.kind === "figures") {
    const checked = await checkBulletin(
      { name, day, out, language: told.language, behind },
      settings.sheet,
      chosen.sheet,
    );
    lines.add(...checked.says);
    lines.addFound(...checked.found, ...(checked.isUsable ? [] : [NO_ROW]));
    lines.addWhere(...whereOutput(out, isAgain), BULLETIN_PAPERS, ...(isProposed ? [ifWrong(place)] : []));
    return checked.isUsable ? (checked.isFound ? 1 : 0) : 2;
  }
  const audited = await auditSheet(
    chosen.sheet,
    settings,
    lists.map(({ list }) => list),
    day,
    progressOn(screen),
  );
  const { control, findings, isCut, audit } = audited;
  behind.push({ rows: audited.taken, columns: settings.sheet.columns.map(({ means }) => means) });
  const { materiality } = settings.audit;
  // What the columns add up to stands in the papers; here only that of which a part could not be read.
  lines.add(...sayControl({ ...control, sums: control.sums.filter(({ unreadable }) => unreadable > 0) }));
  if (control.checks.differs > 0) lines.addFound(TOTALS_DIFFER);
  if (isCut !== undefined) lines.addFound({ zh: `没有读完：${isCut.zh}`, en: `not read to its end: ${isCut.en}` });
  for (const table of auditTables(audited, told.language)) await write(table);
  if (settings.sheet.kind === "loans") {
    const facts = factsOf(audited, settings, { file: basename(path), hash, version: await versionOf() });
    const remarks = await writePapers(out, facts, told.language);
    const settingsFile = { file: basename(place), text: await readFile(place, "utf8") };
    const listFiles = await Promise.all(
      lists.map(async ({ file: of, as }) => ({ file: relative(dirname(path), of), sha256: await hashOf(of), as })),
    );
    const receipt = receiptText({ file: basename(path), sha256: hash }, settingsFile, listFiles, settings, audited);
    await write({ name: RECEIPT, text: receipt });
    const { checked, found } = sayAudit(audit, materiality);
    lines.add(...audited.says, ...checked);
    lines.addFound(...found.counts, ...found.totals);
    const shown = audit.findings
      .filter(({ belowMateriality }) => belowMateriality !== true)
      .sort((a, b) => sizeOf(b) - sizeOf(a))
      .slice(0, mostFindings);
    lines.addFound(...shown.map(({ says }) => says), ...found.readings);
    lines.addWhere(...whereOutput(out, isAgain), ...(audit.loans === 0 ? [] : [PAPERS]), ...remarks);
  } else lines.addWhere(...whereOutput(out, isAgain));
  if (isProposed) lines.addWhere(ifWrong(place));
  if (findings.length > 0) {
    lines.addFound({
      zh: `数据不完整 ${String(findings.length)} 处，例如：`,
      en: `${String(findings.length)} places cannot be read, such as:`,
    });
    lines.addFound(...findings.slice(0, mostFindings).map(({ says }) => says));
  }
  if (control.taken === 0) lines.addFound(NO_ROW);
  if (isCut !== undefined || control.taken === 0) return 2;
  return hasFound(audited) ? 1 : 0;
}

const NO_ROW: Bilingual = { zh: "没有一行可用，没有得出任何结论", en: "no row can be used, and nothing was concluded" };

const TOTALS_DIFFER: Bilingual = {
  zh: "台账自己的合计行与逐行相加不符，见“数据不完整.csv”和底稿",
  en: "totals that the ledger prints differ from the sum of its rows: see 数据不完整.csv and the working papers",
};

/** Which paper to open first. */
const PAPERS: Bilingual = {
  zh: "先看 审计报告.html（双击打开）；逐项算式在 审计底稿.xlsx，问题在 问题清单.csv，发各银行的函在 函稿",
  en: "begin with 审计报告.html (a double click); formulas in 审计底稿.xlsx, findings in 问题清单.csv, letters to lenders in 函稿",
};

const BULLETIN_PAPERS: Bilingual = {
  zh: "逐项核对见 通报核对.txt 和 通报核对.csv",
  en: "every check: 通报核对.txt and 通报核对.csv",
};

function ifWrong(place: string): Bilingual {
  return {
    zh: `列或单位认错了，或要补充贴息份额等：改 ${basename(place)}，再运行一次`,
    en: `a column or unit taken for another, or shares to be added: change ${basename(place)} and run again`,
  };
}

function whereOutput(out: string, isAgain: boolean): readonly Bilingual[] {
  return [
    {
      zh: `全部输出：${out}${isAgain ? "（覆盖了同日的上次输出）" : ""}`,
      en: `all output: ${out}${isAgain ? " (written over that of the same day)" : ""}`,
    },
  ];
}

/** How much a finding is about, in yuan. */
function sizeOf({ difference = "0" }: AuditFinding): number {
  return Math.abs(Number(difference));
}

/** The settings that a file has, or those that are proposed and now written; nothing where neither can be used. */
async function settingsFor(
  place: string,
  told: Told,
  chosen: Chosen,
  lines: Lines,
): Promise<WrittenSettings | undefined> {
  if (told.settings !== undefined || (await exists(place))) {
    const text = await readFile(place, "utf8").catch(() => {
      throw new FileRefused(`找不到设置文件：${place}`, `there are no settings ${place}`);
    });
    const read = readSettings(text);
    if (read.state === "read") {
      lines.add({ zh: `按设置文件读取：${basename(place)}`, en: `read by the settings ${basename(place)}` });
      return read.settings;
    }
    lines.add(
      { zh: `设置文件 ${basename(place)} 有误：`, en: `the settings ${basename(place)} are wrong:` },
      ...read.says,
    );
    return undefined;
  }
  const { settings, says } = await proposedSettings(chosen, told.day);
  lines.add(...says);
  const { proposal } = chosen;
  const { columns } = proposal;
  if (columns.length > 0) {
    await writeFile(place, writeSettings(settings, columns));
    const [sure, all] = [
      columns.filter(({ standing }) => standing === "sure").length,
      columns.filter(({ heading }) => heading !== "").length,
    ];
    const kind = sayKind(proposal);
    lines.add({
      zh: `${kind.zh}；${String(all)} 列中认出 ${String(sure)} 列；已写下设置 ${basename(place)}`,
      en: `${kind.en}; ${String(sure)} of ${String(all)} columns are known; settings written: ${basename(place)}`,
    });
  }
  lines.add(...proposal.says);
  return proposal.usable ? settings : undefined;
}

async function versionOf(): Promise<string> {
  const text = await readFile(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version; // every package has one
}

/** Today in China. */
function today(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}
