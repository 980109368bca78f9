import { createReadStream } from "node:fs";
import { parse, type CsvError } from "csv-parse";
import type { Bilingual } from "../../src/base/input/bilingual.ts";
import type { SheetRow } from "../../src/book/sheet/cells.ts";
import { FileRefused } from "./file-refused.ts";
import type { OpenedFile } from "./open-file.ts";

type Encoding = "utf-8" | "gb18030" | "utf-16le" | "utf-16be";

/** Opens separated text: its encoding and its separator are told by its content. */
export async function openText(path: string): Promise<OpenedFile> {
  const { encoding, says } = await encodingOf(path);
  const delimiter = await delimiterOf(path, encoding);
  const rows = (): AsyncIterable<SheetRow> => rowsOf(path, encoding, delimiter);
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

/** UTF-8 where every byte is of it, else GB18030, which a Chinese spreadsheet saves; UTF-16 by its mark. */
async function encodingOf(path: string): Promise<{ readonly encoding: Encoding; readonly says: readonly Bilingual[] }> {
  const strict = new TextDecoder("utf-8", { fatal: true });
  const loose = new TextDecoder("gb18030");
  let [isUtf8, isFirst, zeros, lost, size] = [true, true, 0, 0, 0];
  for await (const chunk of createReadStream(path)) {
    const bytes = chunk as Uint8Array;
    if (isFirst && bytes[0] === 0xff && bytes[1] === 0xfe) return said("utf-16le", "UTF-16");
    if (isFirst && bytes[0] === 0xfe && bytes[1] === 0xff) return said("utf-16be", "UTF-16");
    isFirst = false;
    size += bytes.length;
    for (const byte of bytes) if (byte === 0) zeros += 1;
    if (isUtf8) {
      try {
        strict.decode(bytes, { stream: true });
      } catch {
        isUtf8 = false;
      }
    }
    lost += loose.decode(bytes, { stream: true }).split("\uFFFD").length - 1;
  }
  try {
    if (isUtf8) strict.decode();
  } catch {
    isUtf8 = false;
  }
  if (zeros * 50 > size)
    throw new FileRefused(
      "文件不是文本(含大量空字节),可能是没有标记的 UTF-16 或已损坏;请用 Excel 或 WPS 打开后另存为“CSV UTF-8(逗号分隔)”",
      "the file is no text: many zero bytes, perhaps UTF-16 without its mark; save it as CSV UTF-8",
    );
  if (isUtf8) return said("utf-8", "UTF-8");
  if (lost * 100 > size)
    throw new FileRefused(
      "文件编码认不出(不是 UTF-8,也不是 GB18030);请用 Excel 或 WPS 打开后另存为“CSV UTF-8(逗号分隔)”",
      "the encoding is neither UTF-8 nor GB18030; save it as CSV UTF-8",
    );
  const { encoding, says } = said("gb18030", "GB18030");
  const n = String(lost);
  return {
    encoding,
    says:
      lost === 0
        ? says
        : [
            ...says,
            {
              zh: `有 ${n} 处字符损坏,所在单元格不能采用`,
              en: `${n} characters are broken; their cells cannot be used`,
            },
          ],
  };
}

function said(encoding: Encoding, name: string): { readonly encoding: Encoding; readonly says: readonly Bilingual[] } {
  return { encoding, says: [{ zh: `编码 ${name}`, en: `encoding ${name}` }] };
}

/** The separator that cuts the first lines into the most cells. */
async function delimiterOf(path: string, encoding: Encoding): Promise<string> {
  let text = "";
  for await (const part of decoded(path, encoding)) {
    text += part;
    if (text.length > 20_000) break;
  }
  const lines = text.split(/\r\n|\r|\n/).slice(0, 20);
  const most = (delimiter: string): number => Math.max(...lines.map((line) => line.split(delimiter).length));
  return [",", "\t", ";", "|"].reduce((best, next) => (most(next) > most(best) ? next : best));
}

async function* decoded(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(path)) yield decoder.decode(chunk as Uint8Array, { stream: true });
  yield decoder.decode();
}

/** The longest record that is waited for: a quote that is never closed would swallow the file. */
const LONGEST_RECORD = 1_000_000;

async function* rowsOf(path: string, encoding: Encoding, delimiter: string): AsyncGenerator<SheetRow> {
  const parser = parse({
    ...{ delimiter, relax_column_count: true, relax_quotes: true, record_delimiter: ["\r\n", "\n", "\r"] },
    max_record_size: LONGEST_RECORD,
  });
  const feed = async (): Promise<void> => {
    for await (const text of decoded(path, encoding)) {
      if (parser.destroyed) return;
      if (!parser.write(text)) await new Promise<void>((go) => parser.once("drain", go).once("close", go));
    }
    parser.end();
  };
  const feeding = feed().catch((error: unknown) => parser.destroy(error as Error)); // the reader of the rows sees it
  let line = 0;
  try {
    for await (const cells of parser as AsyncIterable<readonly string[]>) {
      line += 1;
      yield { line, cells };
    }
    await feeding;
  } catch (error) {
    throw wordsFor(error, line);
  } finally {
    parser.destroy();
  }
}

function wordsFor(error: unknown, line: number): unknown {
  const code = error instanceof Error && "code" in error ? (error as CsvError).code : undefined;
  const at = String(line + 1);
  if (code === "CSV_QUOTE_NOT_CLOSED" || code === "CSV_MAX_RECORD_SIZE")
    return new FileRefused(
      `第 ${at} 行起引号没有成对,其后各行分不开,文件没有读完;请用 Excel 或 WPS 检查这一行的引号后另存`,
      `quotes are not closed from line ${at} on, so that the rows below cannot be told apart and were not read; mend that line and save the file anew`,
    );
  if (code?.startsWith("CSV_") === true)
    return new FileRefused(
      `第 ${at} 行分不成格,文件没有读完;请用 Excel 或 WPS 打开后另存`,
      `line ${at} cannot be cut into cells, and the rest was not read; save the file anew`,
    );
  return error;
}
