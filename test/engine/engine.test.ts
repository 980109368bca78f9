import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { byteLines } from "../../examples/engine/byte-lines.ts";
import { linesOf } from "../../src/entries/bulk.ts";
import { UNTIL_IT_HANGS } from "../support/hang.ts";
import { root } from "../support/source.ts";
import { bundledRows } from "./bundle.ts";

let rows: Awaited<ReturnType<typeof bundledRows>> = { file: "", remove: () => undefined };
beforeAll(async () => {
  rows = await bundledRows();
});
afterAll(() => {
  rows.remove();
});

const golden = (name: string): string => readFileSync(`${root}examples/engine/golden/${name}`, "utf8");

/** What the row process gives for an input. */
function run(args: readonly string[], input: string | Buffer = ""): { out: string; code: number | null; told: string } {
  const options = { input, timeout: UNTIL_IT_HANGS, maxBuffer: 2 ** 28 };
  const { stdout, stderr, status } = spawnSync(process.execPath, [rows.file, ...args], options);
  return { out: stdout.toString(), code: status, told: stderr.toString() };
}

const asking = ["--policy", "changge2017", "--ask", "subsidy"];

describe("the row process", () => {
  // 60,000 at 4.35 % for 31 nights over 360 is 224.75, of which 50,000 are subsidised: 187.29 (the case of the README).
  it.each([
    ["ndjson", "loans.ndjson", "loans.answers.ndjson"],
    ["hive", "loans.hive.tsv", "loans.answers.hive.tsv"],
    ["clickhouse", "loans.clickhouse.tsv", "loans.answers.clickhouse.tsv"],
  ])("answers as the golden file of %s says", (format, given, wanted) => {
    const answers = golden(wanted);
    expect(run([...asking, "--format", format], golden(given))).toStrictEqual({
      out: answers,
      code: 0,
      told: `${String(answers.split("\n").length - 1)} rows, ${format === "ndjson" ? "2" : "3"} refused\n`,
    });
    expect(run([...asking, "--format", format, "--unbuffered"], golden(given)).out).toBe(answers);
    expect(answers.split("\n")[0]).toContain('"interestFen":22475,"subsidyFen":18729,');
  });

  it("answers a row that is no UTF-8, an empty one and one without a line feed in their places", () => {
    const [first = ""] = golden("loans.ndjson").split("\n");
    const input = Buffer.concat([Buffer.from([0x7b, 0xff, 0xfe, 10, 10]), Buffer.from(first)]);
    const answers = run(asking, input).out.trimEnd().split("\n");
    expect(answers.map((line) => (JSON.parse(line) as { state: string }).state)).toStrictEqual([
      "refused",
      "refused",
      "answered",
    ]);
  });

  it.each([
    [[], 2],
    [["--policy", "nowhere"], 2],
    [["--policy", "changge2017", "--ask", "everything"], 2],
    [["--policy", "changge2017", "--format", "xml"], 2],
    [["--policy", "changge2017", "--from", "5"], 2],
    [["--policy", "changge2017", "--wrong"], 2],
    [["--policy", "changge2017", "--ask", "overdue", "--as-of", "2021-02-30"], 2],
    [["--policy", "changge2017", "--file", "/nowhere/at-all"], 1],
  ] as const)("%j ends with %i", (args, code) => {
    const ended = run(args);
    expect([ended.code, ended.out]).toStrictEqual([code, ""]);
    expect(ended.told).not.toBe("");
  });
});

/** Lines with characters of several bytes, carriage returns and nothing. */
const someLines = fc.array(fc.constantFrom("", "a", "贷款", "😀户", "é\r", '{"id":"乙"}'), { maxLength: 8 });
const somePieces = fc.array(fc.nat({ max: 12 }), { maxLength: 20 });

/** A text in pieces of these lengths, one after the other. */
function cutInto<T extends { length: number }>(
  whole: T,
  lengths: readonly number[],
  part: (from: number, to: number) => T,
): T[] {
  const pieces: T[] = [];
  let at = 0;
  for (const length of lengths) {
    pieces.push(part(at, at + length));
    at += length;
  }
  return [...pieces, part(at, whole.length)];
}

async function* later<T>(pieces: readonly T[]): AsyncGenerator<T, void, void> {
  for (const piece of pieces) yield await Promise.resolve(piece);
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe("any cut of a file", () => {
  it("into pieces gives the same lines of text", async () => {
    await fc.assert(
      fc.asyncProperty(someLines, somePieces, fc.boolean(), async (lines, lengths, ends) => {
        const text = lines.join("\n") + (ends && lines.length > 0 ? "\n" : "");
        const wanted = text.split("\n").map((line) => line.replace(/\r$/, ""));
        if (text === "" || text.endsWith("\n")) wanted.pop();
        const pieces = cutInto(text, lengths, (from, to) => text.slice(from, to));
        expect([...linesOf(pieces)]).toStrictEqual(wanted);
        expect(await all(linesOf(later(pieces)))).toStrictEqual(wanted);
      }),
    );
  });

  it("into ranges of bytes gives each line once, in its place", async () => {
    await fc.assert(
      fc.asyncProperty(someLines, somePieces, somePieces, fc.boolean(), async (lines, cuts, lengths, ends) => {
        const whole = Buffer.from(lines.join("\n") + (ends && lines.length > 0 ? "\n" : ""));
        const one = (await all(byteLines(later([whole])))).map(String);
        const edges = [...new Set([0, ...cuts.map((cut) => cut * 3), whole.length].filter((at) => at <= whole.length))];
        edges.sort((a, b) => a - b);
        const joined: string[] = [];
        for (const [i, from] of edges.entries()) {
          const rest = whole.subarray(Math.max(0, from - 1));
          const pieces = cutInto(rest, lengths, (a, b) => rest.subarray(a, b));
          joined.push(...(await all(byteLines(later(pieces), from, edges[i + 1] ?? Infinity))).map(String));
        }
        expect(joined).toStrictEqual(one);
        expect(one.length).toBe(whole.length === 0 ? 0 : whole.toString().replace(/\n$/, "").split("\n").length);
      }),
    );
  });
});

const PYTHON = "/usr/bin/python3";
const hasDask = spawnSync(PYTHON, ["-c", "import distributed"]).status === 0;
if (!hasDask) console.log("skipped: the row process under Dask, for want of Debian's python3-distributed");

describe.skipIf(!hasDask)("under Dask distributed", () => {
  it("the joined answers are those of one process: with 1, 2 and 3 workers, a task that fails, a worker that is killed", () => {
    const folder = mkdtempSync(join(tmpdir(), "dask-"));
    try {
      const file = join(folder, "loans.ndjson");
      const [first = "", , third = ""] = golden("loans.ndjson").split("\n");
      const line = (i: number): Buffer => {
        if (i === 77) return Buffer.from([0x7b, 0xff, 0xfe]); // poisoned
        const row = i % 2 === 0 ? first : third;
        return Buffer.from(row.replace(/60000/, String(50_000 + i)));
      };
      const count = 200;
      writeFileSync(
        file,
        Buffer.concat(Array.from({ length: count }, (_, i) => Buffer.concat([line(i), Buffer.from("\n")]))),
      );
      const bytes = readFileSync(file);
      // Cuts inside a character of three bytes, at a line's first byte, and anywhere.
      const inside = bytes.indexOf("贷", Math.floor(bytes.length / 4)) + 1;
      const begin = bytes.indexOf("\n", Math.floor(bytes.length / 2)) + 1;
      const cuts = [inside, begin, Math.floor((3 * bytes.length) / 4)].map(String);
      const single = run([...asking, "--file", file]);
      expect(single.told).toBe(`${String(count)} rows, 1 refused\n`);
      const script = [
        `${root}test/engine/dask_rows.py`,
        process.execPath,
        rows.file,
        file,
        "changge2017",
        folder,
        ...cuts,
      ];
      const printed = execFileSync(PYTHON, script, {
        encoding: "utf8",
        timeout: UNTIL_IT_HANGS,
        stdio: ["ignore", "pipe", "ignore"],
      });
      const same = { hash: createHash("sha256").update(single.out).digest("hex"), rows: count };
      expect(JSON.parse(printed)).toStrictEqual({
        "1 workers": same,
        "2 workers": same,
        "3 workers": same,
        "a task that fails once": same,
        "a worker that is killed": same,
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
