import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Bilingual } from "../../src/base/input/bilingual.ts";
import {
  type AuditOrigin,
  type AuditReceipt,
  auditReceiptOf,
  dataHash,
  type NamedFile,
} from "../../src/book/papers/audit-receipt.ts";
import type { SheetControl } from "../../src/book/sheet/read-rows.ts";
import { readSettings, type WrittenSettings } from "../../src/book/sheet/settings-text.ts";
import * as packs from "../../src/entries/packs.ts";
import { firstDifference } from "../../src/evidence/difference.ts";
import { MADE } from "../../src/kernel/made.ts";
import { FileRefused } from "./file-refused.ts";
import { chooseSheet, exists, type Judged, judgeRows, Lines, readRows, type Screen } from "./judge.ts";
import { readList } from "./lists.ts";
import { hashOf, openLedger } from "./open-file.ts";

/*
 * The receipt of an audit (回执.json), and how the audited run it again.
 */

/** What a run came to. */
interface Run extends Pick<Judged, "audit" | "judged"> {
  readonly day: string;
  readonly control: SheetControl;
}

/** The receipt of a run. */
export function receiptOfRun(
  ledger: NamedFile,
  settings: { readonly file: string; readonly text: string },
  lists: AuditOrigin["lists"],
  { audit: { packs: named } }: WrittenSettings,
  { day, control, audit, judged }: Run,
): AuditReceipt {
  const known: Readonly<Record<string, unknown>> = packs;
  const origin = {
    ...{ ledger, settings: { ...settings, sha256: textHash(settings.text) }, lists, judgedOn: day },
    packs: named.map((pack) => ({ pack, sha256: dataHash(known[pack.split(/[:：]/)[0] ?? ""] ?? pack) })),
  };
  return auditReceiptOf(origin, judged, control, audit);
}

function textHash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Holds a receipt to its ledger: 0, the same in every place; 1, something differs; 2, it cannot be run again. */
export async function verifyRun(
  file: string,
  ledgerAt: string | undefined,
  lines: Lines,
  screen: Screen,
): Promise<0 | 1 | 2> {
  const receipt = await receiptIn(file);
  const { ledger, settings: written, lists } = receipt;
  const path = await ledgerOf(file, ledgerAt, ledger.file);
  const now = await hashOf(path);
  const differs = ({ zh, en }: Bilingual): 1 => {
    lines.add({ zh: `不相符：${zh}`, en: `differs: ${en}` });
    return 1;
  };
  if (receipt.library !== MADE.library)
    lines.add({
      zh: `回执由 ${receipt.library} 作出，现用 ${MADE.library} 复核`,
      en: `the receipt was made by ${receipt.library}; ${MADE.library} checks it`,
    });
  if (now !== ledger.sha256)
    lines.add({
      zh: `台账已改动：回执所载 SHA-256 为 ${ledger.sha256.slice(0, 12)}…，现为 ${now.slice(0, 12)}…`,
      en: `the ledger was changed: its SHA-256 was ${ledger.sha256.slice(0, 12)}…, and is ${now.slice(0, 12)}…`,
    });
  if (textHash(written.text) !== written.sha256)
    return differs({ zh: "回执中的设置与其校验值不符", en: "the settings in the receipt do not have their hash" });
  await sayOfSettings(join(dirname(path), written.file), written.sha256, lines);
  const read = readSettings(written.text);
  if (read.state !== "read")
    throw new FileRefused("回执中的设置不能读取", "the settings in the receipt cannot be read");
  const quiet = new Lines("zh");
  const opened = await Promise.all(
    lists.map(async ({ file: of, sha256, as }) => {
      const at = resolve(dirname(path), of);
      if (!(await exists(at))) throw new FileRefused(`找不到名单 ${of}`, `there is no list ${of}`);
      const hash = await hashOf(at);
      if (hash !== sha256) lines.add({ zh: `名单 ${of} 已改动`, en: `the list ${of} was changed` });
      const chosen = await chooseSheet((await openLedger(at)).sheets, quiet);
      return { named: { file: of, sha256: hash, as }, list: (await readList(at, chosen, as === "registered")).list };
    }),
  );
  const chosen = await chooseSheet((await openLedger(path)).sheets, quiet);
  const { control, taken } = await readRows(chosen.sheet, read.settings, screen);
  const day = receipt.judgedOn;
  const { audit, judged } = judgeRows(
    taken,
    read.settings,
    day,
    opened.map(({ list }) => list),
  );
  const again = receiptOfRun(
    { file: ledger.file, sha256: now },
    { file: written.file, text: written.text },
    opened.map(({ named }) => named),
    read.settings,
    { day, control, audit, judged },
  );
  // What was found comes first: of a changed ledger the hash differs too, and says less.
  const found =
    firstDifference(receipt.control, again.control, "control") ??
    firstDifference(receipt.found, again.found, "found") ??
    firstDifference(withoutVersion(receipt), withoutVersion(again), "receipt");
  if (found === undefined) {
    const n = String(audit.figures.length);
    lines.add({
      zh: `逐项相符：台账 ${basename(path)}，复算金额 ${n} 项，发现 ${String(audit.findings.length)} 项`,
      en: `the same in every place: ledger ${basename(path)}, ${n} figures, ${String(audit.findings.length)} findings`,
    });
    return 0;
  }
  const text = (value: unknown): string => (value === undefined ? "—" : JSON.stringify(value));
  return differs({
    zh: `第一处在 ${found.path}：回执所载 ${text(found.stored)}，重新计算 ${text(found.recomputed)}`,
    en: `first at ${found.path}: ${text(found.stored)} in the receipt, ${text(found.recomputed)} when counted again`,
  });
}

function withoutVersion(receipt: AuditReceipt): object {
  return { ...receipt, library: "" };
}

async function receiptIn(file: string): Promise<AuditReceipt> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new FileRefused(`找不到回执 ${file}`, `there is no receipt ${file}`);
  });
  const refuse = (): never => {
    throw new FileRefused("不是本程序写出的回执，或已损坏", "it is no receipt of this program, or damaged");
  };
  let read: Partial<AuditReceipt>;
  try {
    read = JSON.parse(text) as Partial<AuditReceipt>;
  } catch {
    return refuse();
  }
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

/** Where the ledger is: as named, beside the receipt, or where the audit had it. */
async function ledgerOf(receipt: string, named: string | undefined, file: string): Promise<string> {
  if (named !== undefined) return resolve(named);
  for (const place of [join(dirname(receipt), "..", ".."), dirname(receipt)]) {
    const path = join(place, file);
    if (await exists(path)) return path;
  }
  throw new FileRefused(
    `台账 ${file} 不在原处；请在回执后写明它的位置`,
    `the ledger ${file} is not where it was; name it behind the receipt`,
  );
}

async function sayOfSettings(place: string, hash: string, lines: Lines): Promise<void> {
  if (!(await exists(place))) return;
  if (textHash(await readFile(place, "utf8")) === hash) return;
  lines.add({
    zh: `设置文件 ${basename(place)} 已改动；按回执所载设置复核`,
    en: `the settings ${basename(place)} were changed since; those of the receipt are used`,
  });
}
