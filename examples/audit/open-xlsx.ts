import { unzipSync } from "fflate";
import { Parser } from "saxen";
import type { Bilingual } from "../../src/base/input/bilingual.ts";
import { type Cell, columnOf, type MergedRange, type SheetRow } from "../../src/book/sheet/cells.ts";
import { FileRefused } from "./file-refused.ts";
import type { OpenedFile, OpenedSheet } from "./opened.ts";

/** The most that a workbook may unfold to: more is no ledger. */
const LARGEST_PART = 450 * 1024 * 1024;

/** Opens the bytes of an `.xlsx`. Formulas are their stored results; days are serial numbers, as they are stored. */
export function openWorkbook(bytes: Uint8Array): OpenedFile {
  const parts = unzip(bytes);
  const names = Object.keys(parts);
  const workbook = text(parts["xl/workbook.xml"]);
  if (workbook === undefined) throw notAWorkbook(names);
  const { sheets, from1904 } = readWorkbook(workbook);
  const targets = readRelations(text(parts["xl/_rels/workbook.xml.rels"]) ?? "");
  const strings = readStrings(text(parts["xl/sharedStrings.xml"]) ?? "");
  const says: Bilingual[] = [];
  const opened = sheets.flatMap(({ name, relation, isHidden }, i): OpenedSheet[] => {
    const target = targets.get(relation) ?? `worksheets/sheet${String(i + 1)}.xml`;
    const xml = text(parts[target.startsWith("/") ? target.slice(1) : `xl/${target}`]);
    if (xml === undefined) {
      if (target.includes("worksheets/"))
        says.push({
          zh: `工作表“${name}”的内容不在文件中，没有读取`,
          en: `the sheet “${name}” is not in the file and was not read`,
        });
      return [];
    }
    const { rows, merged, hidden } = readRows(xml, strings, name);
    if (isHidden) says.push({ zh: `工作表“${name}”是隐藏的`, en: `the sheet “${name}” is hidden` });
    if (hidden > 0)
      says.push({
        zh: `工作表“${name}”有 ${String(hidden)} 行隐藏，照常读取`,
        en: `${String(hidden)} rows of “${name}” are hidden and read all the same`,
      });
    return [
      {
        ...{ name, merged, from1904, grid: true },
        beginning: (count) => Promise.resolve(rows.slice(0, count)),
        // oxlint-disable-next-line typescript/require-await -- it is asked for one by one, like the rows of text
        async *rows() {
          yield* rows;
        },
      },
    ];
  });
  if (opened.length === 0)
    throw new FileRefused("工作簿里没有工作表，文件可能已损坏", "the workbook holds no sheet; it may be damaged");
  return { sheets: opened, says };
}

function unzip(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  const tooLarge: string[] = [];
  let parts: Readonly<Record<string, Uint8Array>>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (originalSize > LARGEST_PART) tooLarge.push(name);
        return NEEDED.test(name) && originalSize <= LARGEST_PART;
      },
    });
  } catch {
    throw new FileRefused(
      "文件不完整或已损坏（压缩内容打不开）；请重新拷贝，或用 Excel、WPS 打开修复后另存",
      "the file is cut off or damaged: copy it again, or repair it in a spreadsheet and save it",
    );
  }
  if (tooLarge.some((name) => NEEDED.test(name)))
    throw new FileRefused(
      "工作表太大（展开超过 450 MB）；请另存为 CSV 后再读",
      "the sheet is too large (more than 450 MB unfolded); save it as CSV",
    );
  return parts;
}

/** What is read of a workbook, and what tells that a file is another thing. */
const NEEDED =
  /^(xl\/(workbook\.(xml|bin)|sharedStrings\.xml|_rels\/|worksheets\/[^/]*$)|content\.xml$|word\/document)/;

function notAWorkbook(names: readonly string[]): FileRefused {
  if (names.includes("xl/workbook.bin"))
    return new FileRefused(
      "这是 .xlsb（二进制工作簿）；请“另存为”选“Excel 工作簿（*.xlsx）”",
      "this is an .xlsb: save it as an Excel workbook (.xlsx)",
    );
  if (names.includes("content.xml"))
    return new FileRefused("这是 .ods；请另存为 .xlsx", "this is an .ods: save it as .xlsx");
  if (names.some((name) => name.startsWith("word/")))
    return new FileRefused("这是 Word 文档，不是台账", "this is a Word document, not a ledger");
  return new FileRefused(
    "这是压缩包，不是 Excel 文件；请先解压，或文件已损坏",
    "this is an archive, not a workbook: unpack it first",
  );
}

function text(bytes: Uint8Array | undefined): string | undefined {
  if (bytes === undefined) return undefined;
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

type Attributes = Readonly<Record<string, string>>;

/** What a walk through XML does at each tag and text; names come without their prefix. */
interface Walk {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (value: string) => void;
  readonly close?: (name: string) => void;
}

function walk(xml: string, { open, text: onText, close }: Walk): void {
  let broken: string | undefined;
  const parser = new Parser();
  const bare = (name: string): string => name.slice(name.indexOf(":") + 1);
  parser.on("openTag", (name: string, attributes: () => Attributes, decode: (value: string) => string) => {
    const given = attributes();
    open?.(bare(name), Object.fromEntries(Object.entries(given).map(([key, value]) => [bare(key), decode(value)])));
  });
  parser.on("text", (value: string, decode: (value: string) => string) => onText?.(decode(value)));
  parser.on("cdata", (value: string) => onText?.(value));
  parser.on("closeTag", (name: string) => close?.(bare(name)));
  parser.on("error", (error: Error) => {
    broken ??= error.message;
  });
  if (xml !== "") parser.parse(xml);
  if (broken !== undefined)
    throw new FileRefused(
      "文件内容已损坏（XML 不完整），没有读取；请用 Excel 或 WPS 打开修复后另存",
      "the content is damaged (broken XML) and was not read; repair it in a spreadsheet and save it",
    );
}

interface SheetEntry {
  readonly name: string;
  readonly relation: string;
  readonly isHidden: boolean;
}

function readWorkbook(xml: string): { readonly sheets: readonly SheetEntry[]; readonly from1904: boolean } {
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  walk(xml, {
    open: (tag, { name = "", id = "", state = "visible", date1904 = "" }) => {
      if (tag === "sheet") sheets.push({ name, relation: id, isHidden: state !== "visible" });
      if (tag === "workbookPr") from1904 = date1904 === "1" || date1904 === "true";
    },
  });
  return { sheets, from1904 };
}

function readRelations(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  walk(xml, {
    open: (tag, { Id = "", Target = "" }) => {
      if (tag === "Relationship") targets.set(Id, Target);
    },
  });
  return targets;
}

/** The texts that cells name by number; how they are spoken is left out. */
function readStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let [own, isText, isSpoken] = ["", false, false];
  walk(xml, {
    open: (tag) => {
      if (tag === "si") own = "";
      if (tag === "rPh") isSpoken = true;
      if (tag === "t") isText = true;
    },
    text: (value) => {
      if (isText && !isSpoken) own += value;
    },
    close: (tag) => {
      if (tag === "t") isText = false;
      if (tag === "rPh") isSpoken = false;
      if (tag === "si") strings.push(unescaped(own));
    },
  });
  return strings;
}

/** `_x000D_` is how a workbook writes a character that XML cannot hold. */
function unescaped(value: string): string {
  return value.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

interface ReadSheet {
  readonly rows: readonly SheetRow[];
  readonly merged: readonly MergedRange[];
  readonly hidden: number;
}

function readRows(xml: string, strings: readonly string[], sheet: string): ReadSheet {
  const rows: SheetRow[] = [];
  const merged: MergedRange[] = [];
  let [line, column, hidden] = [0, -1, 0];
  let cells: Cell[] = [];
  let [type, value, inline] = ["n", "", ""];
  let [hasValue, hasFormula, inValue, inText, isSpoken] = [false, false, false, false, false];
  walk(xml, {
    open: (tag, attributes) => {
      switch (tag) {
        case "row": {
          const next = attributes["r"] === undefined ? line + 1 : Number(attributes["r"]);
          if (!(next > line && next <= 1_048_576)) throw outOfOrder(sheet, next);
          line = next;
          [cells, column] = [[], -1];
          if (attributes["hidden"] === "1" || attributes["hidden"] === "true") hidden += 1;
          break;
        }
        case "c": {
          const letters = /^[A-Z]+/.exec(attributes["r"] ?? "")?.[0];
          column = (letters === undefined ? undefined : columnOf(letters)) ?? column + 1;
          [type, value, inline] = [attributes["t"] ?? "n", "", ""];
          [hasValue, hasFormula] = [false, false];
          break;
        }
        case "f":
          hasFormula = true;
          break;
        case "v":
          [inValue, hasValue] = [true, true];
          break;
        case "t":
          inText = true;
          break;
        case "rPh":
          isSpoken = true;
          break;
        case "mergeCell":
          merged.push(...rangeOf(attributes["ref"] ?? ""));
      }
    },
    text: (part) => {
      if (inValue) value += part;
      else if (inText && !isSpoken) inline += part;
    },
    close: (tag) => {
      if (tag === "v") inValue = false;
      if (tag === "t") inText = false;
      if (tag === "rPh") isSpoken = false;
      if (tag === "c" && column < 16_384) {
        const cell = cellOf(type, value, inline, hasValue, hasFormula, strings);
        if (cell !== null) cells[column] = cell;
      }
      if (tag === "row") rows.push({ line, cells: Array.from(cells, (cell) => cell ?? null) });
    },
  });
  return { rows, merged, hidden };
}

function outOfOrder(sheet: string, line: number): FileRefused {
  return new FileRefused(
    `工作表“${sheet}”的行号次序错乱（第 ${String(line)} 行），文件可能已损坏`,
    `the rows of “${sheet}” are out of order (line ${String(line)}); the file may be damaged`,
  );
}

function cellOf(
  type: string,
  value: string,
  inline: string,
  hasValue: boolean,
  hasFormula: boolean,
  strings: readonly string[],
): Cell {
  switch (type) {
    case "s":
      return strings[Number(value)] ?? "#REF!"; // a text that is not in the file
    case "inlineStr":
      return unescaped(inline);
    case "str":
      return unescaped(value);
    case "b":
      return value === "1";
    case "e":
      return value === "" ? "#UNKNOWN!" : value;
    case "d":
      return value;
    default: {
      if (!hasValue) return hasFormula ? "#UNKNOWN!" : null; // a formula whose result was never stored
      const number = Number(value);
      return value.trim() === "" ? null : Number.isFinite(number) ? number : value;
    }
  }
}

/** `A1:C3` as lines and columns. */
function rangeOf(ref: string): readonly MergedRange[] {
  const [, left = "", top = "", right = "", bottom = ""] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(ref) ?? [];
  const [from, to] = [columnOf(left), columnOf(right)];
  return from === undefined || to === undefined ? [] : [{ lines: [Number(top), Number(bottom)], columns: [from, to] }];
}
