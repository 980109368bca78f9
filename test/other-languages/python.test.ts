import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { textOf } from "../support/source.ts";
import { caseFiles } from "./files.ts";
import { writeCases } from "./write.ts";

/*
 * A program in Python, with its standard library alone, proved by the runner as another team would prove theirs; and
 * copies of it with a fault each, which the runner finds. Skipped where there is no Python.
 */

const PYTHON = "/usr/bin/python3";
const PROGRAM = "test/other-languages/second.py";
const hasPython = existsSync(PYTHON);

const FUNCTIONS = [
  ...["accrueInterest", "addMonths", "averageAmount", "daysBetween", "gradeOf", "lookUpRate", "shareOfAmount"],
  ...["splitAmount", "splitLoss", "splitRecovery", "trackOverdue", "wan"],
].join(",");

interface Ran {
  readonly code: number;
  readonly said: string;
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cases-"));
  writeCases(join(folder, "cases"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = (only: string, ...command: readonly string[]): Promise<Ran> =>
  new Promise((done) => {
    const args = [join(folder, "cases", "run.mjs"), "--only", only, "--", ...command];
    execFile(process.execPath, args, (error, stdout, stderr) => {
      done({ code: error === null ? 0 : Number(error.code), said: stdout + stderr });
    });
  });

/** A function, what is right in the program, and what is wrong in the copy. */
const FAULTS: readonly (readonly [of: string, right: string, wrong: string])[] = [
  ["shareOfAmount", "return -whole if value < 0 else whole", "return round(value)"],
  ["splitAmount", "(parts[i] - exact[i], i)", "(parts[i] - exact[i], -i)"],
  ["addMonths", "min(start.day, monthrange(year, month)[1])", "min(start.day, 28)"],
  ["trackOverdue", "days = (as_of - began).days", "days = (as_of - began).days + 1"],
  ["accrueInterest", "fresh = night.day == 20", "fresh = night.day == 21"],
  ["accrueInterest", 'rules.get("yearBase", 360)', 'rules.get("yearBase", 365)'],
  ["splitRecovery", "min(own, out.get(party, 0))", "own"],
];

describe.skipIf(!hasPython)("a program in Python", () => {
  it("answers every case of twelve functions", async () => {
    const { code, said } = await run(FUNCTIONS, PYTHON, fileURLToPath(new URL("second.py", import.meta.url)));
    expect(said).toMatch(/^all \d{4} right$/m);
    expect(code).toBe(0);
  });

  it("reads the files themselves, with its standard library", async () => {
    const count = "import gzip,json,sys; print(len(json.load(gzip.open(sys.argv[1]))['cases']))";
    const { stdout } = await promisify(execFile)(PYTHON, ["-c", count, join(folder, "cases", "splitAmount.json.gz")]);
    expect(Number(stdout)).toBe(caseFiles().get("splitAmount.json")?.cases.length);
  });

  it.each(FAULTS)("with a fault in %s is found: not %j", async (of, right, wrong) => {
    const program = textOf(PROGRAM);
    expect(program.split(right)).toHaveLength(2);
    const copy = join(folder, "copy.py");
    writeFileSync(copy, program.replace(right, wrong));
    const { code, said } = await run(of, PYTHON, copy);
    expect(said).toMatch(new RegExp(`^${of}/\\d+ at answer\\.\\S+: expected .+, answered `, "m"));
    expect(said).toMatch(/^\d+ of \d+ not right$/m);
    expect(code).toBe(1);
  });
});

describe("the runner", () => {
  it("takes a question without an answer for one that is not right", async () => {
    const { code, said } = await run("wan", process.execPath, "-e", "process.stdin.resume()");
    expect(said).toContain("wan: 0 of 22 right");
    expect(code).toBe(1);
  });

  it.each([
    ["a command that there is not", ["no-such-command"]],
    ["one that fails", [process.execPath, "-e", "process.exit(3)"]],
    ["one that answers no JSON", [process.execPath, "-e", "process.stdin.resume(); console.log('yes')"]],
    ["none", []],
  ])("cannot run %s, and says so", async (_, command) => {
    const { code, said } = await run("wan", ...command);
    expect(code).toBe(2);
    expect(said).toMatch(/ENOENT|ended with 3|no JSON|usage/);
  });

  it("knows no function of that name", async () => {
    expect((await run("splitAmuont", process.execPath)).code).toBe(2);
  });
});
