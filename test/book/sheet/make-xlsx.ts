import { zipSync, strToU8 } from "fflate";
import { lettersOf, type Cell } from "../../../src/book/sheet/cells.ts";

/** What is put into a workbook made by hand. */
export interface MadeSheet {
  readonly name?: string;
  readonly rows: readonly (readonly (
    | Cell
    | { readonly error: string }
    | { readonly formula: string; readonly value?: string }
  )[])[];
  /** Ranges such as `A1:C1`. */
  readonly merged?: readonly string[];
  /** Lines that are left out of the file, as spreadsheets leave out blank ones. */
  readonly leftOut?: readonly number[];
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** Makes a workbook, written from the public description of the format and by no library that reads it. */
export function makeXlsx(sheets: readonly MadeSheet[], { from1904 = false, shared = false } = {}): Uint8Array {
  const strings: string[] = [];
  const cellXml = (cell: MadeSheet["rows"][number][number], ref: string): string => {
    if (cell === null || cell === undefined) return "";
    if (typeof cell === "number") return `<c r="${ref}"><v>${String(cell)}</v></c>`;
    if (typeof cell === "boolean") return `<c r="${ref}" t="b"><v>${cell ? "1" : "0"}</v></c>`;
    if (typeof cell === "object" && "error" in cell) return `<c r="${ref}" t="e"><v>${cell.error}</v></c>`;
    if (typeof cell === "object")
      return `<c r="${ref}"><f>${cell.formula}</f>${cell.value === undefined ? "" : `<v>${cell.value}</v>`}</c>`;
    if (!shared) return `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
    if (!strings.includes(cell)) strings.push(cell);
    return `<c r="${ref}" t="s"><v>${String(strings.indexOf(cell))}</v></c>`;
  };
  const sheetXml = ({ rows, merged = [], leftOut = [] }: MadeSheet): string => {
    const body = rows
      .map((cells, i) => {
        const line = i + 1;
        if (leftOut.includes(line)) return "";
        return `<row r="${String(line)}">${cells.map((cell, at) => cellXml(cell, `${lettersOf(at)}${String(line)}`)).join("")}</row>`;
      })
      .join("");
    const ranges =
      merged.length === 0
        ? ""
        : `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
    return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="main"><sheetData>${body}</sheetData>${ranges}</worksheet>`;
  };
  const bodies = sheets.map(sheetXml);
  const names = sheets.map(({ name }, i) => name ?? `Sheet${String(i + 1)}`);
  const files: Record<string, string> = {
    "xl/workbook.xml": `<workbook xmlns="main" xmlns:r="rel"><workbookPr${from1904 ? ' date1904="1"' : ""}/><sheets>${names
      .map((name, i) => `<sheet name="${escaped(name)}" sheetId="${String(i + 1)}" r:id="rId${String(i + 1)}"/>`)
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="rel">${names
      .map((_, i) => `<Relationship Id="rId${String(i + 1)}" Target="worksheets/sheet${String(i + 1)}.xml"/>`)
      .join("")}</Relationships>`,
    ...Object.fromEntries(bodies.map((body, i) => [`xl/worksheets/sheet${String(i + 1)}.xml`, body])),
  };
  if (shared)
    files["xl/sharedStrings.xml"] =
      `<sst xmlns="main">${strings.map((s) => `<si><t>${escaped(s)}</t></si>`).join("")}</sst>`;
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
