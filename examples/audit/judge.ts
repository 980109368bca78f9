import { stat } from "node:fs/promises";
import type { Bilingual, Language } from "../../src/base/input/bilingual.ts";
import { auditLedger } from "../../src/book/audit/audit-ledger.ts";
import type { LedgerAudit } from "../../src/book/audit/finding.ts";
import type { LedgerRow } from "../../src/book/audit/loan-of-row.ts";
import type { AuditList, LedgerAuditSettings } from "../../src/book/audit/settings.ts";
import { proposeSettings } from "../../src/book/sheet/propose-settings.ts";
import { type ReadRow, readSheetStream, type SheetControl } from "../../src/book/sheet/read-rows.ts";
import type { SheetProposal } from "../../src/book/sheet/settings.ts";
import type { WrittenSettings } from "../../src/book/sheet/settings-text.ts";
import { FileRefused } from "./file-refused.ts";
import type { OpenedSheet } from "./open-file.ts";
import { termsOf } from "./terms.ts";

/*
 * From the sheets of a file to what is found of its rows: what the audit does, and whoever checks it again.
 */

/** Where the command says what it has found. */
export interface Screen {
  say(line: string): void;
  /** Told every 5,000 rows; begins with a return, and the last ends the line. */
  progress(line: string): void;
}

/** The most lines on the screen for one ledger, behind its first. */
const MOST_LINES = 29;
/** From how many rows the sheet is known by its columns and units. */
export const BEGINNING = 500;
/** Every other reading counts all subsidies once more: of larger ledgers it is not asked. */
const MOST_WITH_READINGS = 5_000;
/** After how many rows progress is told. */
const STEP = 5_000;

/** The lines for the screen, in one language, not more than fit. */
export class Lines {
  readonly #language: Language;
  readonly #lines: string[] = [];

  constructor(language: Language) {
    this.#language = language;
  }

  add(...words: readonly Bilingual[]): void {
    this.#lines.push(...words.map((each) => each[this.#language]));
  }

  shown(): readonly string[] {
    if (this.#lines.length <= MOST_LINES) return this.#lines;
    // The last says where everything stands.
    const rest = String(this.#lines.length - MOST_LINES + 1);
    return [
      ...this.#lines.slice(0, MOST_LINES - 2),
      { zh: `……其余 ${rest} 行见输出文件`, en: `… ${rest} more lines are in the files` }[this.#language],
      ...this.#lines.slice(-1),
    ];
  }
}

export interface Chosen {
  readonly sheet: OpenedSheet;
  readonly proposal: SheetProposal;
}

/** The sheet that can be read and has the most columns; what is not read is said. */
export async function chooseSheet(sheets: readonly OpenedSheet[], lines: Lines): Promise<Chosen> {
  const proposed = await Promise.all(
    sheets.map(async (sheet): Promise<Chosen> => {
      const { name, merged, from1904 } = sheet;
      const rows = await sheet.beginning(BEGINNING);
      return {
        sheet,
        proposal: proposeSettings({ rows, merged, from1904, ...(name === undefined ? {} : { sheet: name }) }),
      };
    }),
  );
  const rank = ({ proposal }: Chosen): number => (proposal.usable ? 1000 : 0) + proposal.settings.columns.length;
  const [best, ...others] = proposed.sort((a, b) => rank(b) - rank(a));
  if (best === undefined) throw new FileRefused("文件里没有工作表", "the file holds no sheet");
  if (best.sheet.name !== undefined) lines.add({ zh: `工作表“${best.sheet.name}”`, en: `sheet “${best.sheet.name}”` });
  const unread = others.filter(({ proposal }) => proposal.columns.length > 0).map(({ sheet }) => sheet.name ?? "");
  if (unread.length > 0)
    lines.add({ zh: `没有读取的工作表：${unread.join("、")}`, en: `sheets that were not read: ${unread.join(", ")}` });
  return best;
}

export interface Gone {
  readonly control: SheetControl;
  readonly findings: readonly Extract<ReadRow, { readonly is: "refused" }>["findings"][number][];
  readonly taken: readonly LedgerRow[];
  /** Why the file was not read to its end. */
  readonly isCut?: Bilingual;
}

export async function readRows(
  sheet: OpenedSheet,
  { sheet: settings }: WrittenSettings,
  screen: Screen,
): Promise<Gone> {
  const findings: Gone["findings"][number][] = [];
  const taken: LedgerRow[] = [];
  let isCut: Bilingual | undefined;
  // What ends the rows early ends the reading in order: what was read until then is counted.
  const rows = async function* (): ReturnType<OpenedSheet["rows"]> {
    try {
      yield* sheet.rows();
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error;
      isCut = error.says;
    }
  };
  const reading = readSheetStream(settings, rows(), sheet);
  for (let n = 1; ; n++) {
    const next = await reading.next();
    if (next.done === true) {
      if (n > STEP) screen.progress("\n");
      return { control: next.value, findings, taken, ...(isCut === undefined ? {} : { isCut }) };
    }
    if (next.value.is === "taken") taken.push(next.value);
    if ("findings" in next.value) findings.push(...next.value.findings);
    if (n % STEP === 0) screen.progress(`\r${String(n)} 行…`);
  }
}

/** What is found of the rows that were read, and by what they were judged. */
export interface Judged {
  readonly audit: LedgerAudit;
  readonly judged: LedgerAuditSettings;
  readonly terms: ReturnType<typeof termsOf>;
}

/** Judges the rows of a ledger by its settings. */
export function judgeRows(
  taken: readonly LedgerRow[],
  settings: WrittenSettings,
  day: string,
  lists: readonly AuditList[],
): Judged {
  const terms = termsOf(settings.audit);
  const columns = settings.sheet.columns.map(({ means }) => means);
  const { window, materiality } = settings.audit;
  const judged = {
    ...{ asOf: day, columns, ...terms.judged, materiality },
    ...(window === null ? {} : { window }),
    withReadings: taken.length <= MOST_WITH_READINGS,
  };
  return { audit: auditLedger(judged, taken, lists), judged, terms };
}

/** Whether there is such a file. */
export function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
