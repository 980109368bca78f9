import type { Bilingual } from "../../src/base/input/bilingual.ts";
import type { SheetRow } from "../../src/book/sheet/cells.ts";
import { FileRefused } from "./file-refused.ts";
import type { CutText, OpenedFile, Source } from "./opened.ts";

type Encoding = "utf-8" | "gb18030" | "utf-16le" | "utf-16be";

/** Opens separated text: its encoding and its separator are told by its content. */
export async function openText(source: Source, cut: CutText): Promise<OpenedFile> {
  const { encoding, says } = await encodingOf(source);
  const delimiter = await delimiterOf(source, encoding);
  const rows = (): AsyncIterable<SheetRow> => rowsOf(source, encoding, delimiter, cut);
  return {
    says,
    sheets: [
      {
        ...{ merged: [], from1904: false, grid: false, rows },
        beginning: async (count) => {
          const first: SheetRow[] = [];
          try {
            for await (const row of rows()) if (first.push(row) >= count) break;
          } catch (error) {
            if (!(error instanceof FileRefused) || first.length === 0) throw error; // it is said when the rows are read
          }
          return first;
        },
      },
    ],
  };
}

/** What one pass over a file finds of its bytes. */
interface Bytes {
  readonly head: Uint8Array;
  readonly size: number;
  readonly zeros: number;
  readonly high: number;
  /** How many characters are lost by either encoding; undamaged UTF-8 loses none. */
  readonly lostAsUtf8: number;
  readonly lostAsGb18030: number;
}

async function bytesOf(source: Source): Promise<Bytes> {
  const [utf8, gb18030] = [new TextDecoder("utf-8"), new TextDecoder("gb18030")];
  const lostIn = (text: string): number => text.split("\uFFFD").length - 1;
  let head = new Uint8Array();
  let [size, zeros, high, lostAsUtf8, lostAsGb18030] = [0, 0, 0, 0, 0];
  for await (const bytes of source.bytes()) {
    if (size === 0) head = Uint8Array.from(bytes.subarray(0, 3));
    size += bytes.length;
    for (const byte of bytes) {
      if (byte === 0) zeros += 1;
      if (byte >= 0x80) high += 1;
    }
    lostAsUtf8 += lostIn(utf8.decode(bytes, { stream: true }));
    lostAsGb18030 += lostIn(gb18030.decode(bytes, { stream: true }));
  }
  lostAsUtf8 += lostIn(utf8.decode());
  return { head, size, zeros, high, lostAsUtf8, lostAsGb18030: lostAsGb18030 + lostIn(gb18030.decode()) };
}

/**
 * UTF-16 by its mark; UTF-8 where it has its mark or nearly all of it is UTF-8; else GB18030, which a Chinese
 * spreadsheet saves. Characters that are lost are counted and said; their cells are refused by the reader.
 */
async function encodingOf(
  source: Source,
): Promise<{ readonly encoding: Encoding; readonly says: readonly Bilingual[] }> {
  const { head, size, zeros, high, lostAsUtf8, lostAsGb18030 } = await bytesOf(source);
  if (head[0] === 0xff && head[1] === 0xfe) return said("utf-16le", "UTF-16");
  if (head[0] === 0xfe && head[1] === 0xff) return said("utf-16be", "UTF-16");
  if (zeros * 50 > size)
    throw new FileRefused(
      "文件不是文本（含大量空字节），可能是没有标记的 UTF-16 或已损坏；请用 Excel 或 WPS 打开后另存为“CSV UTF-8（逗号分隔）”",
      "the file is no text: many zero bytes, perhaps UTF-16 without its mark; save it as CSV UTF-8",
    );
  const isMarked = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
  if (isMarked || lostAsUtf8 === 0 || lostAsUtf8 * 20 < high) return said("utf-8", "UTF-8", lostAsUtf8);
  if (lostAsGb18030 * 100 > size)
    throw new FileRefused(
      "文件编码认不出（不是 UTF-8，也不是 GB18030）；请用 Excel 或 WPS 打开后另存为“CSV UTF-8（逗号分隔）”",
      "the encoding is neither UTF-8 nor GB18030; save it as CSV UTF-8",
    );
  return said("gb18030", "GB18030", lostAsGb18030);
}

function said(
  encoding: Encoding,
  name: string,
  lost = 0,
): { readonly encoding: Encoding; readonly says: readonly Bilingual[] } {
  const n = String(lost);
  const damage = {
    zh: `有 ${n} 处字符损坏，所在单元格不能采用`,
    en: `${n} characters are broken; their cells cannot be used`,
  };
  return { encoding, says: [{ zh: `编码 ${name}`, en: `encoding ${name}` }, ...(lost === 0 ? [] : [damage])] };
}

/** The separator that cuts the first lines into the most cells. */
async function delimiterOf(source: Source, encoding: Encoding): Promise<string> {
  let text = "";
  for await (const part of decoded(source, encoding)) {
    text += part;
    if (text.length > 20_000) break;
  }
  const lines = text.split(/\r\n|\r|\n/).slice(0, 20);
  const most = (delimiter: string): number => Math.max(...lines.map((line) => line.split(delimiter).length));
  return [",", "\t", ";", "|"].reduce((best, next) => (most(next) > most(best) ? next : best));
}

async function* decoded(source: Source, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of source.bytes()) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}

/** The longest record that is waited for: a quote that is never closed would swallow the file. */
const LONGEST_RECORD = 1_000_000;

async function* rowsOf(source: Source, encoding: Encoding, delimiter: string, cut: CutText): AsyncGenerator<SheetRow> {
  const options = {
    ...{ delimiter, relax_column_count: true, relax_quotes: true, record_delimiter: ["\r\n", "\n", "\r"] },
    max_record_size: LONGEST_RECORD,
  };
  let line = 0;
  try {
    for await (const cells of cut(decoded(source, encoding), options)) {
      line += 1;
      yield { line, cells };
    }
  } catch (error) {
    throw wordsFor(error, line);
  }
}

function wordsFor(error: unknown, line: number): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
  const at = String(line + 1);
  if (code === "CSV_QUOTE_NOT_CLOSED" || code === "CSV_MAX_RECORD_SIZE")
    return new FileRefused(
      `第 ${at} 行起引号没有成对，其后各行分不开，文件没有读完；请用 Excel 或 WPS 检查这一行的引号后另存`,
      `quotes are not closed from line ${at} on, so that the rows below cannot be told apart and were not read; mend that line and save the file anew`,
    );
  if (code?.startsWith("CSV_") === true)
    return new FileRefused(
      `第 ${at} 行分不成格，文件没有读完；请用 Excel 或 WPS 打开后另存`,
      `line ${at} cannot be cut into cells, and the rest was not read; save the file anew`,
    );
  return error;
}
