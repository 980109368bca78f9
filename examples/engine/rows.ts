// A plain row process: rows on standard input, as many answers in the same order on standard output.
import { createReadStream } from "node:fs";
import { once } from "node:events";
import { parseArgs } from "node:util";
import { isInputError } from "fupin-credit/money";
import { byteLines } from "./byte-lines.ts";
import { compileFor } from "./compile-for.ts";
import { formats, isFormat } from "./formats.ts";

const HELP = `rows --policy <pack> [--ask household|subsidy|interest|reminders|overdue|all] [--as-of <day>]
     [--format ndjson|hive|clickhouse] [--file <path> [--from <byte>] [--to <byte>]] [--unbuffered]
Ends with 0 when every row has its answer, refused ones among them; with 2 for wrong arguments; else with 1.`;

const text = { type: "string" } as const;
const no = { type: "boolean", default: false } as const;
const options = {
  ...{ policy: text, ask: text, "as-of": text, format: text, file: text, from: text, to: text },
  ...{ unbuffered: no, help: no },
};

/** Answers every row of the range; gives how many there were, and how many of them were refused. */
async function run(): Promise<{ readonly rows: number; readonly refused: number }> {
  const { values: given } = parseArgs({ options, strict: true });
  const { format = "ndjson", file, from = "0", to } = given;
  if (given.policy === undefined || !isFormat(format)) throw new TypeError(HELP);
  const [first, end] = [Number(from), to === undefined ? Infinity : Number(to)];
  if (!(first >= 0) || !(end >= first) || (file === undefined && (first > 0 || to !== undefined)))
    throw new TypeError(HELP);
  const answer = compileFor(given.policy, given.ask ?? "all", given["as-of"]);
  const bytes = file === undefined ? process.stdin : createReadStream(file, { start: Math.max(0, first - 1) });
  const count = { rows: 0, refused: 0 };
  let waiting = "";
  for await (const line of byteLines(bytes, first, end)) {
    const row = formats[format](line, answer);
    count.rows += 1;
    if (row.isRefused) count.refused += 1;
    waiting += row.text;
    if (!given.unbuffered && waiting.length < 1 << 16) continue;
    if (!process.stdout.write(waiting)) await once(process.stdout, "drain");
    waiting = "";
  }
  if (waiting !== "" && !process.stdout.write(waiting)) await once(process.stdout, "drain");
  return count;
}

try {
  const { rows, refused } = await run();
  process.stderr.write(`${String(rows)} rows, ${String(refused)} refused\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof TypeError || isInputError(error) ? 2 : 1;
}
