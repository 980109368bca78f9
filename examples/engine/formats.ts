import type { Answer } from "./compile-for.ts";

/** A row as it goes out. */
interface Written {
  readonly text: string;
  readonly isRefused: boolean;
}

/**
 * How rows come in and go out. `ndjson`: each line is a row in JSON, and so is its answer. `hive` and `clickhouse`: the
 * last column is the row in JSON, the columns before it go out as they came in, and the answer stands in the place of the row.
 */
export const formats = {
  ndjson: (line: Buffer, answer: Answer): Written => written(answer, textOf(line), (json) => json),
  hive: columns({ n: "\n", r: "\r", t: "\t", "\\": "\\" }, { "\n": "\\n", "\r": "\\r", "\t": "\\t", "\\": "\\\\" }),
  clickhouse: columns(
    { b: "\b", f: "\f", r: "\r", n: "\n", t: "\t", "0": "\0", "'": "'", "\\": "\\" },
    { "\b": "\\b", "\f": "\\f", "\r": "\\r", "\n": "\\n", "\t": "\\t", "\0": "\\0", "'": "\\'", "\\": "\\\\" },
  ),
} as const;

/** Whether there is such a format. */
export function isFormat(name: string): name is keyof typeof formats {
  return Object.hasOwn(formats, name);
}

function columns(
  unescaped: Readonly<Record<string, string>>,
  escaped: Readonly<Record<string, string>>,
): (line: Buffer, answer: Answer) => Written {
  const takeBack = (text: string): string =>
    text.replace(/\\(.)/gs, (as, sign: string) => (Object.hasOwn(unescaped, sign) ? (unescaped[sign] ?? as) : as));
  // oxlint-disable-next-line no-control-regex -- these are what a text table escapes
  const escape = (text: string): string => text.replace(/[\u0000-\u001f'\\]/g, (sign) => escaped[sign] ?? sign);
  return (line, answer) => {
    const text = textOf(line);
    const last = text === undefined ? 0 : text.lastIndexOf("\t") + 1;
    const json = text?.slice(last);
    // \N is NULL: no row, which is refused as any other that is none.
    return written(answer, json === "\\N" ? "" : json && takeBack(json), escape, text?.slice(0, last));
  };
}

/** Text that is no UTF-8 is no row. */
function textOf(line: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(line);
  } catch {
    return undefined;
  }
}

function written(answer: Answer, json = "", escape: (text: string) => string, before = ""): Written {
  const own = answer(json);
  return { text: `${before}${escape(JSON.stringify(own))}\n`, isRefused: own.state === "refused" };
}
