import type { Bilingual } from "../../base/input/bilingual.ts";
import type { CitedDocument } from "../../kernel/explanation.ts";
import type { ReadingRegister } from "../../kernel/reading.ts";
import type { LedgerAudit } from "../audit/finding.ts";
import { type LedgerRow, type LoanOfRow, loanOfRow } from "../audit/loan-of-row.ts";
import type { LedgerAuditSettings } from "../audit/settings.ts";

/** What papers say of where their figures come from. */
export interface PaperSource {
  /** The name of the ledger's file, without its folder. */
  readonly file: string;
  /** Its SHA-256. */
  readonly hash: string;
  readonly version: string;
  readonly packs: readonly Bilingual[];
  /** The control totals of reading, in words. */
  readonly control: readonly Bilingual[];
  /** The yuan from which an item is taken whole into a sample; zero: everything is checked. */
  readonly materiality: string;
  /** Documents by which articles are cited in words. */
  readonly documents: readonly CitedDocument[];
  /** The readings with their questions, by kind of terms. */
  readonly readings: Readonly<Record<string, ReadingRegister>>;
}

/** An audit with all that its papers are written from. */
export interface PaperFacts {
  readonly settings: LedgerAuditSettings;
  readonly loans: readonly LoanOfRow[];
  readonly audit: LedgerAudit;
  readonly source: PaperSource;
}

/** Of larger ledgers the sheets of loans list only those of which something was found. */
const MOST_LISTED = 5_000;

/** The loans that sheets list, and what is said where these are not all. */
export function listedLoans({ loans, audit }: Pick<PaperFacts, "loans" | "audit">): {
  readonly loans: readonly LoanOfRow[];
  readonly notes: readonly string[];
} {
  if (loans.length <= MOST_LISTED) return { loans, notes: [] };
  const found = new Set(audit.findings.map(({ line, part }) => `${String(line)} ${String(part)}`));
  return {
    loans: loans.filter(({ line, part }) => found.has(`${String(line)} ${String(part)}`)),
    notes: ["台账较大，本表只列有问题的贷款。"],
  };
}

/** Puts together what papers are written from. */
export function paperFacts(
  settings: LedgerAuditSettings,
  rows: readonly LedgerRow[],
  audit: LedgerAudit,
  source: PaperSource,
): PaperFacts {
  const loans = rows.flatMap((row) => row.loans.map((each) => loanOfRow(row, each, settings.columns)));
  return { settings, loans, audit, source };
}
