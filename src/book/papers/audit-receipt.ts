import { owns } from "../../base/input/own-fields.ts";
import { canonicalJson } from "../../base/hash/canonical-json.ts";
import { sha256 } from "../../base/hash/sha256.ts";
import { MADE } from "../../kernel/made.ts";
import type { LedgerAudit } from "../audit/finding.ts";
import type { LedgerAuditSettings } from "../audit/settings.ts";

/** A file by its name and its SHA-256. */
export interface NamedFile {
  readonly file: string;
  readonly sha256: string;
}

/** What an audit was made of. */
export interface AuditOrigin {
  readonly ledger: NamedFile;
  /** With its text: who checks the audit has the ledger, not always the settings. */
  readonly settings: NamedFile & { readonly text: string };
  readonly lists: readonly (NamedFile & { readonly as: "list" | "registered" })[];
  readonly packs: readonly { readonly pack: string; readonly sha256: string }[];
  readonly judgedOn: string;
}

/** An audit with everything by which the audited can run it again (回执). */
export interface AuditReceipt extends AuditOrigin {
  readonly kind: "audit-receipt";
  readonly format: 1;
  /** The package and its version. */
  readonly library: string;
  /** The hash of each part of the terms, as the settings changed them. */
  readonly terms: Readonly<Record<string, string>>;
  readonly readings: readonly { readonly id: string; readonly chosen: unknown }[];
  /** How many rows were read as what, and the control totals. */
  readonly control: unknown;
  /** Everything that was found and recomputed, without its words. */
  readonly found: unknown;
  /** The hash of `control` and `found`. */
  readonly sha256: string;
}

/** The hash of plain data: SHA-256 of its canonical JSON. */
export function dataHash(value: unknown): string {
  return sha256(canonicalJson(value));
}

/** Puts the receipt of an audit together. */
export function auditReceiptOf(
  origin: AuditOrigin,
  settings: LedgerAuditSettings,
  control: unknown,
  audit: LedgerAudit,
): AuditReceipt {
  const told = { control: plain(control), found: withoutWords(plain(audit)) };
  const terms = Object.entries(settings).flatMap(([part, of]) =>
    typeof of === "object" && owns(of, "kind") && owns(of, "stated") ? [[part, dataHash(of)] as const] : [],
  );
  return {
    ...{ kind: "audit-receipt", format: 1, library: MADE.library, ...origin, terms: Object.fromEntries(terms) },
    readings: audit.readings.map(({ id, chosen }) => ({ id, chosen })),
    ...{ ...told, sha256: dataHash(told) },
  };
}

/** As JSON has it: without fields that are not set. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}

/** Words say what figures say once more, and may be put better by a later version. */
function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value as Readonly<Record<string, unknown>>); // plain data
  return Object.fromEntries(
    fields.flatMap(([key, inner]) => (key === "says" || key === "why" ? [] : [[key, withoutWords(inner)] as const])),
  );
}
