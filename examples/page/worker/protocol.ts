import type { Bilingual, Language } from "../../../src/base/input/bilingual.ts";
import type { ReportFinding, ReportWorking, AuditReport } from "../../../src/book/papers/report.ts";
import type { AuditClaim, AuditClass } from "../../../src/book/audit/types.ts";
import type { ProposedColumn } from "../../../src/book/sheet/settings.ts";
import type { WrittenSettings } from "../../../src/book/sheet/settings-text.ts";

import type { Held, SettingsFile } from "../../audit/receipt.ts";

/** A ledger that was opened, with how it is proposed to be read. */
export interface OpenedLedger {
  readonly file: string;
  readonly hash: string;
  readonly usable: boolean;
  /** What sort of sheet it is, in words. */
  readonly kind: Bilingual;
  readonly says: readonly Bilingual[];
  readonly settings: WrittenSettings;
  readonly columns: readonly ProposedColumn[];
}

/** A list of persons that was opened. */
export interface OpenedList {
  readonly name: string;
  readonly says: readonly Bilingual[];
}

/** How one open point was read, and what each other reading would change. */
export interface ShownReading {
  readonly id: string;
  readonly question: Bilingual;
  readonly chosen: Bilingual;
  readonly others: readonly {
    readonly key: string;
    readonly words: Bilingual;
    /** Of all subsidies due, in yuan; `null`: it cannot be told. */
    readonly changes: string | null;
    readonly rows: number;
  }[];
}

/** What an audit came to, but for the lists, which are asked for in pieces. */
export interface Summary {
  readonly day: string;
  readonly control: readonly Bilingual[];
  readonly says: readonly Bilingual[];
  /** Why nothing was concluded, or not of all of the file. */
  readonly stops: readonly Bilingual[];
  readonly report: Pick<AuditReport, "sentences" | "totals" | "charts" | "notChecked" | "source">;
  /** What other readings would change; absent: not asked yet, or of too large a ledger. */
  readonly readings?: readonly ShownReading[];
  /** Whether the ledger is too large for that. */
  readonly isLarge: boolean;
  readonly incomplete: readonly Bilingual[];
  readonly incompleteInAll: number;
  readonly counts: Readonly<Record<AuditClass, number>>;
  readonly townships: readonly string[];
  readonly lenders: readonly string[];
  readonly claims: readonly AuditClaim[];
  /** Why there is no workbook; absent: there is. */
  readonly noPapers?: Bilingual;
}

/** What is wanted of a list. */
export interface Filter {
  readonly of: "findings" | "figures";
  readonly class: string;
  readonly claim: string;
  readonly township: string;
  readonly lender: string;
  readonly text: string;
  readonly from: number;
  readonly count: number;
}

/** A line of the findings, or of the figures: those have no words, and may be right. */
export type ShownLine = Omit<ReportFinding, "class"> & { readonly class: AuditClass | "right" };

/** A piece of a list. */
export interface Piece {
  readonly lines: readonly ShownLine[];
  readonly inAll: number;
  /** The sums of the differences of all that is wanted, not of the piece alone, in yuan. */
  readonly over: string;
  readonly under: string;
}

/** What can be saved. */
export type Saving = "workbook" | "report" | "bulletin" | "letters" | "tables" | "receipt" | "settings" | "all";

/** A file to be saved. */
export interface Saved {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What the page may ask of the worker; every answer is data that can be copied. */
export interface Hand {
  open(file: Blob, name: string): Promise<OpenedLedger | OpenedList>;
  openList(file: Blob, name: string, mustStandOn: boolean): Promise<OpenedList>;
  dropLists(): Promise<void>;
  readSettings(text: string): Promise<WrittenSettings>;
  writeSettings(settings: WrittenSettings): Promise<string>;
  /** `withReadings`: also what other readings would change, which takes several times as long. */
  audit(settings: WrittenSettings, day: string, withReadings: boolean, file?: SettingsFile): Promise<Summary>;
  /** Holds a receipt to a ledger and to lists, in the order of the receipt. */
  verify(receipt: Blob, files: readonly { readonly file: Blob; readonly name: string }[]): Promise<Held>;
  piece(filter: Filter): Promise<Piece>;
  arithmetic(
    line: number,
    part: number,
  ): Promise<{
    readonly workings: readonly ReportWorking[];
    /** The articles by which subsidies are counted. */
    readonly articles: readonly Bilingual[];
  }>;
  save(what: Saving, language: Language): Promise<Saved>;
}

export type Asked = { readonly id: number; readonly ask: keyof Hand; readonly given: readonly unknown[] };
export type Told =
  | { readonly id: number; readonly is: "gives"; readonly gives: unknown }
  | { readonly id: number; readonly is: "refuses"; readonly says: readonly Bilingual[] }
  | { readonly is: "progress"; readonly says: Bilingual };
