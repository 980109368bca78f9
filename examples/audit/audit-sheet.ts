/*
 * Reading a sheet and judging it, once for the command line and for the page: both hand in an opened sheet and settings, and
 * both get the same figures.
 */
import type { Bilingual } from "../../src/base/input/bilingual.ts";
import type { Day } from "../../src/base/date/day.ts";
import { auditLedger } from "../../src/book/audit/audit-ledger.ts";
import type { LedgerAudit } from "../../src/book/audit/finding.ts";
import type { LedgerRow } from "../../src/book/audit/loan-of-row.ts";
import type { AuditList, LedgerAuditSettings } from "../../src/book/audit/settings.ts";
import { type PaperFacts, paperFacts } from "../../src/book/papers/facts.ts";
import { type ReadRow, readSheetStream, type SheetControl } from "../../src/book/sheet/read-rows.ts";
import { sayControl } from "../../src/book/sheet/say.ts";
import type { WrittenSettings } from "../../src/book/sheet/settings-text.ts";
import { namesPeriod } from "../../src/book/sheet/title.ts";
import { documents } from "../../src/documents/registry.ts";
import { readings } from "../../src/terms/registers.ts";
import { FileRefused } from "./file-refused.ts";
import type { OpenedSheet } from "./opened.ts";
import { packTitle, termsOf } from "./terms.ts";

/** Every other reading counts all subsidies once more: of larger ledgers it is not asked. */
export const MOST_WITH_READINGS = 5_000;
/** After how many rows progress is told. */
const STEP = 5_000;

/** Told every 5,000 rows, and in the end where there were more, without a number. */
export type Progress = (rows?: number) => void;

/** A sheet that was read and judged. */
export interface Audited {
  readonly control: SheetControl;
  /** Cells and rows that could not be read. */
  readonly findings: readonly Extract<ReadRow, { readonly is: "refused" }>["findings"][number][];
  readonly taken: readonly LedgerRow[];
  /** Why the file was not read to its end. */
  readonly isCut?: Bilingual;
  /** Under what it was judged, and what must be said of that. */
  readonly judged: LedgerAuditSettings;
  readonly says: readonly Bilingual[];
  readonly audit: LedgerAudit;
}

/**
 * Reads a sheet by its settings and judges it as of a day.
 *
 * @param withReadings whether to say what other readings would change, where the ledger is not too large for it: it takes
 * several times as long as all the rest
 * @throws FileRefused where the settings name what there is not.
 */
export async function auditSheet(
  sheet: OpenedSheet,
  settings: WrittenSettings,
  lists: readonly AuditList[],
  day: Day,
  progress: Progress,
  withReadings = true,
): Promise<Audited> {
  const gone = await readRows(sheet, settings, progress);
  const { window, materiality } = settings.audit;
  const { columns } = settings.sheet;
  const terms = termsOf(settings.audit);
  const judged = {
    ...{ asOf: day, columns: columns.map(({ means }) => means), ...terms.judged, materiality },
    ...(window === null ? {} : { window }),
    ...(columns.some(({ means, heading }) => means === "subsidyDue" && namesPeriod(heading))
      ? { subsidyOfPeriod: true }
      : {}),
    withReadings: withReadings && gone.taken.length <= MOST_WITH_READINGS,
  };
  return { ...gone, judged, says: terms.says, audit: auditLedger(judged, gone.taken, lists) };
}

/** What the papers of an audit are written from. */
export function factsOf(
  { taken, audit, control, judged }: Audited,
  { audit: { packs, materiality } }: WrittenSettings,
  source: { readonly file: string; readonly hash: string; readonly version: string },
): PaperFacts {
  const titles = packs.map((written) => ({ zh: packTitle(written, "zh"), en: packTitle(written, "en") }));
  return paperFacts(judged, taken, audit, {
    ...{ ...source, packs: titles, control: sayControl(control), materiality, documents, readings },
  });
}

/** Whether anything was found: of such a ledger the command line ends with 1. */
export function hasFound({ findings, audit, control }: Audited): boolean {
  return findings.length + audit.findings.length > 0 || control.checks.differs > 0;
}

async function readRows(
  sheet: OpenedSheet,
  { sheet: settings }: WrittenSettings,
  progress: Progress,
): Promise<Pick<Audited, "control" | "findings" | "taken" | "isCut">> {
  const findings: Audited["findings"][number][] = [];
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
      if (n > STEP) progress();
      return { control: next.value, findings, taken, ...(isCut === undefined ? {} : { isCut }) };
    }
    if (next.value.is === "taken") taken.push(next.value);
    if ("findings" in next.value) findings.push(...next.value.findings);
    if (n % STEP === 0) progress(n);
  }
}
