import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "csv-parse/sync";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { addressOf, type PaperSheet } from "../../../src/book/papers/cells.ts";

/** Whether a spreadsheet program that is not ours is on this machine: LibreOffice. */
export const hasSpreadsheet = spawnSync("soffice", ["--version"]).status === 0;

/** Changes the sheets of a workbook. */
export function withSheets(bytes: Uint8Array, change: (xml: string, at: number) => string): Uint8Array {
  const files = unzipSync(bytes);
  for (const [name, content] of Object.entries(files)) {
    const at = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1];
    if (at !== undefined) files[name] = strToU8(change(strFromU8(content), Number(at)));
  }
  return zipSync(files);
}

/** Every cell with a formula without the value that we have written. */
export function stripped(bytes: Uint8Array): Uint8Array {
  return withSheets(bytes, (xml) => xml.replaceAll(/<\/f><v>[^<]*<\/v>/g, "</f>"));
}

/** Every such cell with a wrong value. */
export function falsified(bytes: Uint8Array): Uint8Array {
  return withSheets(bytes, (xml) => xml.replaceAll(/<\/f><v>[^<]*<\/v>/g, "</f><v>123456.78</v>"));
}

/** By sheet, its rows as the program has reckoned them. */
export type Recalculated = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Has workbooks recalculated, whatever values they hold. */
export function recalculate(
  books: Readonly<Record<string, Uint8Array>>,
  sheets: readonly string[],
): readonly Recalculated[] {
  const folder = mkdtempSync(join(tmpdir(), "papers-"));
  try {
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), ALWAYS);
    const names = Object.keys(books);
    for (const [name, bytes] of Object.entries(books)) writeFileSync(join(folder, `${name}.xlsx`), bytes);
    const ran = spawnSync(
      "soffice",
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
        ...["--headless", "--convert-to", AS_CSV, "--outdir", folder],
        ...names.map((name) => join(folder, `${name}.xlsx`)),
      ],
      { encoding: "utf8" },
    );
    if (ran.status !== 0) throw new Error(`the spreadsheet program has failed: ${ran.stderr}`);
    return names.map(
      (name) =>
        new Map(
          sheets.map((sheet) => [
            sheet,
            parse(readFileSync(join(folder, `${name}-${sheet}.csv`)), { relax_column_count: true, bom: true }),
          ]),
        ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Commas, quotes, UTF-8, numbers with all their places, every sheet. */
const AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

/** Stored values are never trusted. */
const ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The cells with a formula whose recalculated value is not ours, and how many were compared. */
export function compareWith(
  sheets: readonly PaperSheet[],
  recalculated: Recalculated | undefined,
): { readonly compared: number; readonly differing: readonly string[] } {
  let compared = 0;
  const differing: string[] = [];
  for (const { name, rows } of sheets)
    for (const [r, row] of rows.entries())
      for (const [c, cell] of row.entries()) {
        if (cell?.formula === undefined) continue;
        compared += 1;
        const got = recalculated?.get(name)?.[r]?.[c] ?? "";
        const isSame =
          typeof cell.value === "number"
            ? Math.abs(numberOf(got) - cell.value) <= 1e-9 * Math.max(1, Math.abs(cell.value))
            : got === cell.value;
        if (!isSame) differing.push(`${name}!${addressOf(c + 1, r + 1)} ${String(cell.value)} ${got}`);
      }
  return { compared, differing };
}

function numberOf(text: string): number {
  if (text === "") return Number.NaN;
  return text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
}
