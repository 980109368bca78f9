import { readFile } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import type { Progress } from "./audit-sheet.ts";
import { chooseSheet } from "./choose-sheet.ts";
import { exists } from "./exists.ts";
import { FileRefused } from "./file-refused.ts";
import { readList } from "./lists.ts";
import { hashOf, openLedger } from "./open-file.ts";
import { type Held, holdReceipt, readReceipt } from "./receipt.ts";

/** Holds the receipt of a file to its ledger, which is where it was or where it is said to be. */
export async function verifyRun(file: string, ledgerAt: string | undefined, progress: Progress): Promise<Held> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new FileRefused(`找不到回执 ${file}`, `there is no receipt ${file}`);
  });
  const receipt = readReceipt(text);
  const path = await ledgerOf(file, ledgerAt, receipt.ledger.file);
  const lists = await Promise.all(
    receipt.lists.map(async ({ file: of, as }) => {
      const at = resolve(dirname(path), of);
      if (!(await exists(at))) throw new FileRefused(`找不到名单 ${of}`, `there is no list ${of}`);
      const { chosen } = await chooseSheet((await openLedger(at)).sheets);
      const { list } = await readList(basename(at, extname(at)), chosen, as === "registered");
      return { sha256: await hashOf(at), list };
    }),
  );
  const { chosen } = await chooseSheet((await openLedger(path)).sheets);
  const settings = join(dirname(path), receipt.settings.file);
  const to = {
    ...{ file: basename(path), sha256: await hashOf(path), sheet: chosen.sheet, lists },
    ...((await exists(settings)) ? { settings: await readFile(settings, "utf8") } : {}),
  };
  return holdReceipt(receipt, to, progress);
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
