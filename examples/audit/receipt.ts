/*
 * The receipt of an audit (回执.json), and how the audited run it again: on the command line, and in the page.
 */
import type { Bilingual } from "../../src/base/input/bilingual.ts";
import { sha256 } from "../../src/base/hash/sha256.ts";
import type { AuditList } from "../../src/book/audit/settings.ts";
import {
  type AuditOrigin,
  type AuditReceipt,
  auditReceiptOf,
  dataHash,
  type NamedFile,
} from "../../src/book/papers/audit-receipt.ts";
import { readSettings, type WrittenSettings } from "../../src/book/sheet/settings-text.ts";
import * as packs from "../../src/entries/packs.ts";
import { firstDifference } from "../../src/evidence/difference.ts";
import { MADE } from "../../src/kernel/made.ts";
import { type Audited, auditSheet, type Progress } from "./audit-sheet.ts";
import { FileRefused } from "./file-refused.ts";
import type { OpenedSheet } from "./opened.ts";

/** The name of the file. */
export const RECEIPT = "回执.json";

/** The settings as their file has them. */
export interface SettingsFile {
  readonly file: string;
  readonly text: string;
}

/** The receipt of an audit, as its file has it. */
export function receiptText(
  ledger: NamedFile,
  settings: SettingsFile,
  lists: AuditOrigin["lists"],
  written: WrittenSettings,
  audited: Audited,
): string {
  return `${JSON.stringify(receiptOfRun(ledger, settings, lists, written, audited), undefined, 1)}\n`;
}

function receiptOfRun(
  ledger: NamedFile,
  settings: SettingsFile,
  lists: AuditOrigin["lists"],
  { audit: { packs: named } }: WrittenSettings,
  { judged, control, audit }: Audited,
): AuditReceipt {
  const known: Readonly<Record<string, unknown>> = packs;
  const origin = {
    ...{ ledger, settings: { ...settings, sha256: sha256(settings.text) }, lists, judgedOn: judged.asOf },
    packs: named.map((pack) => ({ pack, sha256: dataHash(known[pack.split(/[:：]/)[0] ?? ""] ?? pack) })),
  };
  return auditReceiptOf(origin, judged, control, audit);
}

/**
 * Reads the text of a receipt.
 *
 * @throws FileRefused for what is none.
 */
export function readReceipt(text: string): AuditReceipt {
  const refuse = (): never => {
    throw new FileRefused("不是本程序写出的回执，或已损坏", "it is no receipt of this program, or damaged");
  };
  let read: Partial<AuditReceipt> | null;
  try {
    read = JSON.parse(text.replace(/^\uFEFF/, "")) as Partial<AuditReceipt> | null;
  } catch {
    return refuse();
  }
  if (typeof read !== "object" || read === null) return refuse();
  const texts = [
    read.library,
    read.judgedOn,
    read.ledger?.file,
    read.ledger?.sha256,
    read.settings?.file,
    read.settings?.text,
    read.settings?.sha256,
  ];
  const isOurs =
    read.kind === "audit-receipt" && Array.isArray(read.lists) && texts.every((each) => typeof each === "string");
  return isOurs ? (read as AuditReceipt) : refuse(); // the rest is compared place by place
}

/** What a receipt is held to: the ledger and the lists as they are now. */
export interface HeldTo {
  readonly file: string;
  readonly sha256: string;
  readonly sheet: OpenedSheet;
  /** In the order of the receipt. */
  readonly lists: readonly { readonly sha256: string; readonly list: AuditList }[];
  /** The text of the settings beside the ledger; absent: there are none. */
  readonly settings?: string;
}

/** Whether a receipt agrees in every place, and what is said of it: the last line says which. */
export interface Held {
  readonly agrees: boolean;
  readonly says: readonly Bilingual[];
}

/**
 * Runs the audit of a receipt again.
 *
 * @throws FileRefused where its settings cannot be used.
 */
export async function holdReceipt(receipt: AuditReceipt, to: HeldTo, progress: Progress): Promise<Held> {
  const { ledger, settings: written } = receipt;
  const says: Bilingual[] = [];
  const differs = ({ zh, en }: Bilingual): Held => ({
    agrees: false,
    says: [...says, { zh: `不相符：${zh}`, en: `differs: ${en}` }],
  });
  if (receipt.library !== MADE.library)
    says.push({
      zh: `回执由 ${receipt.library} 作出，现用 ${MADE.library} 复核`,
      en: `the receipt was made by ${receipt.library}; ${MADE.library} checks it`,
    });
  if (to.sha256 !== ledger.sha256)
    says.push({
      zh: `台账已改动：回执所载 SHA-256 为 ${ledger.sha256.slice(0, 12)}…，现为 ${to.sha256.slice(0, 12)}…`,
      en: `the ledger was changed: its SHA-256 was ${ledger.sha256.slice(0, 12)}…, and is ${to.sha256.slice(0, 12)}…`,
    });
  if (sha256(written.text) !== written.sha256)
    return differs({ zh: "回执中的设置与其校验值不符", en: "the settings in the receipt do not have their hash" });
  if (to.settings !== undefined && sha256(to.settings) !== written.sha256)
    says.push({
      zh: `设置文件 ${written.file} 已改动；按回执所载设置复核`,
      en: `the settings ${written.file} were changed since; those of the receipt are used`,
    });
  const read = readSettings(written.text);
  if (read.state !== "read")
    throw new FileRefused("回执中的设置不能读取", "the settings in the receipt cannot be read");
  const lists = receipt.lists.map(({ file, sha256: stored, as }, i) => {
    const now = to.lists[i]?.sha256 ?? "";
    if (now !== stored) says.push({ zh: `名单 ${file} 已改动`, en: `the list ${file} was changed` });
    return { file, sha256: now, as };
  });
  const audited = await auditSheet(
    to.sheet,
    read.settings,
    to.lists.map(({ list }) => list),
    receipt.judgedOn,
    progress,
  );
  const { file, text } = written;
  const again = receiptOfRun({ file: ledger.file, sha256: to.sha256 }, { file, text }, lists, read.settings, audited);
  // What was found comes first: of a changed ledger the hash differs too, and says less.
  const found =
    firstDifference(receipt.control, again.control, "control") ??
    firstDifference(receipt.found, again.found, "found") ??
    firstDifference(withoutVersion(receipt), withoutVersion(again), "receipt");
  if (found !== undefined) {
    const words = (value: unknown): string => (value === undefined ? "—" : JSON.stringify(value));
    return differs({
      zh: `第一处在 ${found.path}：回执所载 ${words(found.stored)}，重新计算 ${words(found.recomputed)}`,
      en: `first at ${found.path}: ${words(found.stored)} in the receipt, ${words(found.recomputed)} when counted again`,
    });
  }
  const [figures, findings] = [String(audited.audit.figures.length), String(audited.audit.findings.length)];
  return {
    agrees: true,
    says: [
      ...says,
      {
        zh: `逐项相符：台账 ${to.file}，复算金额 ${figures} 项，发现 ${findings} 项`,
        en: `the same in every place: ledger ${to.file}, ${figures} figures, ${findings} findings`,
      },
    ],
  };
}

function withoutVersion(receipt: AuditReceipt): object {
  return { ...receipt, library: "" };
}
