import type { Bilingual } from "../../base/input/bilingual.ts";
import type { Day } from "../../base/date/day.ts";
import type { Percent } from "../../base/money/percent.ts";
import type { ColumnKey } from "./columns.ts";
import type { DayCounting } from "./day-cell.ts";
import type { SheetKind, SheetUnit } from "./types.ts";

/** What one column of a file is read as. */
export interface ColumnSetting {
  /** Its place, from 0: column A is 0. */
  readonly at: number;
  /** Its heading, as the file writes it: a file whose heading differs is refused. */
  readonly heading: string;
  readonly means: ColumnKey;
  /** Which loan of the row it belongs to, from 1; of a row with one loan 1. */
  readonly part: number;
  /** In what its figures are written; of columns without a unit absent. */
  readonly unit?: SheetUnit;
}

/** How a sheet is read. */
export interface SheetSettings {
  /** The name of the sheet in its file; absent: a file without sheets. */
  readonly sheet?: string;
  readonly kind: SheetKind;
  /** The lines of the headings; the rows begin below the last. */
  readonly headings: { readonly first: number; readonly last: number };
  readonly columns: readonly ColumnSetting[];
  /** The letters of columns that are no evidence: they are there, and nothing is concluded from them. */
  readonly noEvidence: readonly string[];
  /** What each loan of a row is called, where a row holds several. */
  readonly parts: readonly string[];
  readonly days: DayCounting;
}

/** What an audit is told beside the sheet; every field has a place in the settings file. */
export interface AuditSettings {
  /** The packs whose terms are combined, by the names of `fupin-credit/packs`. */
  readonly packs: readonly string[];
  /** For each reading that is not the default one, its option. */
  readonly readings: Readonly<Record<string, string>>;
  /** The yuan from which a difference is listed one by one. */
  readonly materiality: string;
  /** The day as of which the ledger is judged; `null`: still to be said. */
  readonly judgedOn: Day | null;
  /** The first and last day of the audited subsidies; `null`: all. */
  readonly window: readonly [Day, Day] | null;
  /** The shares of the interest that are subsidised, by the nights on which it arises; absent: what the packs say. */
  readonly shares?: readonly WrittenShare[];
  /** By which shares a loss and what comes back are borne; the first party is the fund. Absent: what the packs say. */
  readonly lossShares?: readonly { readonly party: string; readonly share: Percent }[];
  /** What the cooperation agreement sets of compensation beside the shares; absent: what the packs say. */
  readonly agreement?: WrittenAgreement;
}

/** From when a claim can be made, in days overdue that must be exceeded, and what it covers. */
export interface WrittenAgreement {
  readonly claimAfterDays: number;
  readonly claimCovers: readonly ("principal" | "interest")[];
}

/** A share of the interest, from and through a night; absent: from ever, without end. */
export interface WrittenShare {
  readonly share: Percent;
  readonly from?: Day;
  readonly through?: Day;
}

/** What a column was found to be. */
export interface ProposedColumn {
  readonly at: number;
  /** Its letters. */
  readonly column: string;
  readonly heading: string;
  readonly group: string;
  /** What it is read as; `null`: the register does not know it. */
  readonly means: ColumnKey | null;
  readonly part: number;
  readonly unit: SheetUnit | null;
  /** `doubtful` is shown and not read, until the settings say so. */
  readonly standing: "sure" | "doubtful" | "unknown";
  readonly why: Bilingual;
}

/** A proposal for reading a sheet. */
export interface SheetProposal {
  readonly settings: SheetSettings;
  readonly columns: readonly ProposedColumn[];
  /** What the kind of sheet needs and no column gives beyond doubt. */
  readonly missing: readonly MissingColumn[];
  /** Whether rows can be read with these settings. */
  readonly usable: boolean;
  /** The day as of which the lines above the headings say that the sheet is; absent: they name none, or several. */
  readonly asOf?: Day;
  /** Why not, or what must be known besides; the first says why it is not usable. */
  readonly says: readonly Bilingual[];
}

/** Something that the sheet must have, and has not. */
export interface MissingColumn {
  readonly says: Bilingual;
  /** Columns that could be it, and are doubtful: their letters. */
  readonly perhaps: readonly string[];
}
