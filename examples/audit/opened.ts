/*
 * Ledgers are opened by the command line and by the page alike: what a file holds is told here, by its bytes alone. Where the
 * bytes come from, and how separated text is cut as it streams, is handed in.
 */
import type { Bilingual } from "../../src/base/input/bilingual.ts";
import type { MergedRange, SheetRow } from "../../src/book/sheet/cells.ts";
import { FileRefused } from "./file-refused.ts";
import { openText } from "./open-text.ts";
import { openWorkbook } from "./open-xlsx.ts";

/** The bytes of a file, which can be gone through from their beginning any number of times. */
export interface Source {
  readonly size: number;
  bytes(): AsyncIterable<Uint8Array>;
}

/** Options under which separated text is cut into cells, as csv-parse names them. */
export interface CutOptions {
  readonly delimiter: string;
  readonly relax_column_count: boolean;
  readonly relax_quotes: boolean;
  readonly record_delimiter: string[];
  readonly max_record_size: number;
}

/** Cuts separated text into rows of cells; throws the error of csv-parse where it cannot. */
export type CutText = (text: AsyncIterable<string>, options: CutOptions) => AsyncIterable<readonly string[]>;

/** One sheet of a file that was opened; a file of separated text is one sheet. */
export interface OpenedSheet {
  /** Its name; absent: a file of separated text. */
  readonly name?: string;
  readonly merged: readonly MergedRange[];
  readonly from1904: boolean;
  /** Whether its rows may be of any length, as those of a spreadsheet. */
  readonly grid: boolean;
  /** The first rows of it. */
  beginning(rows: number): Promise<readonly SheetRow[]>;
  /** All rows, from the first line on; those of separated text are read as they are asked for. */
  rows(): AsyncIterable<SheetRow>;
}

/** A file that was opened. */
export interface OpenedFile {
  readonly sheets: readonly OpenedSheet[];
  /** What must be known of the file: its encoding, hidden rows. */
  readonly says: readonly Bilingual[];
}

/** The largest spreadsheet that is opened whole; text may be of any size. */
const LARGEST_WORKBOOK = 200 * 1024 * 1024;

/**
 * Opens a ledger: `.xlsx`, or comma- or tab-separated text in any of the usual encodings. What it is is told by what
 * stands in it, not by its name.
 *
 * @throws FileRefused for what is no ledger or cannot be read, with words that say what to do.
 */
export async function openSource(source: Source, cut: CutText): Promise<OpenedFile> {
  if (source.size === 0) throw new FileRefused("文件是空的（0 字节）", "the file is empty (0 bytes)");
  const head = await firstBytes(source, 4096);
  refuseByContent(head);
  if (head[0] !== 0x50 || head[1] !== 0x4b) return openText(source, cut);
  if (source.size > LARGEST_WORKBOOK)
    throw new FileRefused(
      "表格文件超过 200 MB；请另存为 CSV（逗号分隔）后再读",
      "the workbook is larger than 200 MB; save it as CSV",
    );
  return openWorkbook(await wholeOf(source));
}

/** All bytes of a file together. */
export async function wholeOf(source: Source): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of source.bytes()) parts.push(part);
  return joined(parts);
}

async function firstBytes(source: Source, count: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of source.bytes()) {
    parts.push(part);
    size += part.length;
    if (size >= count) break;
  }
  return joined(parts).subarray(0, count);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** What a file says that it is by its first bytes, where that is no ledger. */
function refuseByContent(head: Uint8Array): void {
  const hex = Array.from(head.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
  const text = new TextDecoder("latin1").decode(head).trimStart().toLowerCase();
  if (hex.startsWith("d0cf11e0"))
    throw new FileRefused(
      "这是旧版 .xls（或加密的 .xlsx、WPS 的 .et），不能直接读取；请用 Excel 或 WPS 打开，“另存为”选“Excel 工作簿（*.xlsx）”，有密码的先去掉密码",
      "this is an old .xls, an .et, or an .xlsx with a password: open it, take the password away, and save it as an Excel workbook (.xlsx)",
    );
  if (/^(\uFEFF|ï»¿)?<(!doctype html|html|table|meta|head|\?xml|style|div)/.test(text))
    throw new FileRefused(
      "这是网页格式的表格（HTML 或 XML），不是真正的 Excel 文件；请用 Excel 或 WPS 打开，“另存为”选“Excel 工作簿（*.xlsx）”",
      "this is a web page (HTML or XML) with the name of a spreadsheet: open it and save it as an Excel workbook (.xlsx)",
    );
  const other = OTHERS.find(([bytes]) => hex.startsWith(bytes));
  if (other !== undefined)
    throw new FileRefused(
      `这是${other[1]}，不是台账；请提供 .xlsx、.csv 或 .tsv`,
      `this is ${other[2]}, not a ledger; give .xlsx, .csv or .tsv`,
    );
}

const OTHERS = [
  ["25504446", " PDF 文件", "a PDF"],
  ["7b5c727466", " RTF 文档", "an RTF document"],
  ["1f8b", " gzip 压缩包", "a gzip archive"],
  ["526172211a07", " RAR 压缩包", "a RAR archive"],
  ["377abcaf271c", " 7z 压缩包", "a 7z archive"],
  ["89504e47", "图片", "an image"],
  ["ffd8ff", "图片", "an image"],
  ["474946", "图片", "an image"],
  ["53514c697465", "数据库文件", "a database"],
] as const;
