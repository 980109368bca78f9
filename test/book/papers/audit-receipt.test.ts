import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runAudit } from "../../../examples/audit/command.ts";
import type { AuditReceipt } from "../../../src/book/papers/audit-receipt.ts";
import { printedBy } from "../../support/own-process.ts";
import { root, textOf } from "../../support/source.ts";
import { sha256 } from "../../../src/base/hash/sha256.ts";

/*
 * The receipt of an audit, made of the first rows of the sample ledger, and run again by somebody else.
 */

/** Title, headings and so many loans. */
const LINES = 3 + 16;

let folder = "";
let ledger = "";
let receipt = "";
let text = "";

const run = async (...given: readonly string[]): Promise<{ readonly code: number; readonly said: string }> => {
  const said: string[] = [];
  const code = await runAudit(given, { say: (line) => said.push(line), progress: () => undefined });
  return { code, said: said.join("\n") };
};
const csv = (): string =>
  new TextDecoder("gb18030")
    .decode(readFileSync(`${root}examples/data/样例台账.csv`))
    .split(/\r?\n/)
    .slice(0, LINES)
    .join("\n");

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "receipt-"));
  ledger = join(folder, "台账.csv");
  writeFileSync(ledger, csv());
  writeFileSync(join(folder, "台账.审计设置.json"), textOf("examples/data/样例台账.审计设置.json"));
  await run(ledger);
  receipt = join(folder, "out", "台账-2024-03-31", "回执.json");
  text = readFileSync(receipt, "utf8");
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What is said of the receipt with another text in it. */
async function verified(changed: string): Promise<{ readonly code: number; readonly said: string }> {
  writeFileSync(receipt, changed);
  try {
    return await run("--verify", receipt);
  } finally {
    writeFileSync(receipt, text);
  }
}

/** The text with the digit behind a mark turned into the next. */
function flipped(mark: RegExp): string {
  const at = mark.exec(text);
  if (at === null) throw new Error(`not in the receipt: ${String(mark)}`);
  const place = at.index + at[0].length;
  return `${text.slice(0, place)}${String((Number(text[place]) + 1) % 10)}${text.slice(place + 1)}`;
}

describe("回执.json", () => {
  it("names file and settings by their hashes, version, packs, terms, readings and every figure", () => {
    const of = JSON.parse(text) as AuditReceipt;
    expect(of).toMatchObject({
      ...{ kind: "audit-receipt", format: 1, library: "fupin-credit@0.1.0", judgedOn: "2024-03-31", lists: [] },
      ledger: { file: "台账.csv", sha256: sha256(csv()) },
      settings: { file: "台账.审计设置.json", sha256: sha256(textOf("examples/data/样例台账.审计设置.json")) },
    });
    for (const hash of [...of.packs.map((pack) => pack.sha256), ...Object.values(of.terms), of.sha256])
      expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(of.packs.length).toBeGreaterThan(0);
    expect(Object.keys(of.terms)).toEqual(expect.arrayContaining(["subsidy", "overdue"]));
    expect(of.readings.length).toBeGreaterThan(0);
    const { figures } = of.found as { readonly figures: readonly { readonly line: number }[] };
    expect(new Set(figures.map(({ line }) => line)).size).toBeGreaterThan(10);
    expect(text).not.toContain('"says"');
  });

  it("run again says that all is the same", async () => {
    const { code, said } = await run("--verify", receipt);
    expect(said).toMatch(/^逐项相符：台账 台账\.csv，复算金额 \d+ 项，发现 \d+ 项$/m);
    expect(code).toBe(0);
    const english = await run("--verify", receipt, "--language", "en");
    expect(english.said).toMatch(/^the same in every place: ledger 台账\.csv, \d+ figures, \d+ findings$/m);
  });

  it("run again in another zone and language of the host says so too", () => {
    const said = printedBy("examples/recheck.ts", {
      args: ["--verify", receipt],
      env: { TZ: "Pacific/Apia", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" },
    });
    expect(said).toMatch(/^逐项相符/m);
  });

  it.each([
    [
      "a figure",
      /"figures": \[[^\]]*?"recomputed": "/,
      /第一处在 found\.figures\[0\]\.recomputed：回执所载 "[\d.]+"，重新计算 "[\d.]+"/,
    ],
    ["a sum", /"totals": \[[^\]]*?"claimed": "/, /第一处在 found\.totals\[0\]\.claimed：/],
    ["the rows taken", /"taken": /, /第一处在 control\.taken：回执所载 \d+，重新计算 \d+/],
    ["the hash of terms", /"subsidy": "[a-f]*/, /第一处在 receipt\.terms\.subsidy：/],
    ["the hash of what was found", /"found": [\s\S]*"sha256": "[a-f]*/, /第一处在 receipt\.sha256：/],
    ["the settings in it", /"text": "[^0-9]*/, /不相符：回执中的设置与其校验值不符/],
  ])("with another digit in %s is found, with its place and both values", async (_, mark, words) => {
    const { code, said } = await verified(flipped(mark));
    expect(said).toMatch(words);
    expect(code).toBe(1);
  });

  it("of a ledger that was changed says so, and the first figure that differs", async () => {
    writeFileSync(ledger, csv().replace(",1.00,", ",2.00,")); // the amount of the first loan
    const { code, said } = await run("--verify", receipt);
    writeFileSync(ledger, csv());
    expect(said).toMatch(/^台账已改动：回执所载 SHA-256 为 [0-9a-f]{12}…，现为 [0-9a-f]{12}…$/m);
    expect(said).toMatch(/^不相符：第一处在 /m);
    expect(code).toBe(1);
  });

  it("of a ledger that was moved says so, and takes the place where it is", async () => {
    const place = join(folder, "elsewhere");
    mkdirSync(place);
    renameSync(ledger, join(place, "台账.csv"));
    const gone = await run("--verify", receipt);
    expect(gone).toMatchObject({ code: 2, said: expect.stringContaining("台账 台账.csv 不在原处") as string });
    const there = await run("--verify", receipt, join(place, "台账.csv"));
    expect(there).toMatchObject({ code: 0, said: expect.stringMatching(/^逐项相符/m) as string });
    renameSync(join(place, "台账.csv"), ledger);
  });

  it("goes by its own settings, and says that those beside the ledger were changed", async () => {
    const place = join(folder, "台账.审计设置.json");
    const written = readFileSync(place, "utf8");
    writeFileSync(place, written.replace(/"重要性": "[^"]*"/, '"重要性": "77777.00"'));
    const { code, said } = await run("--verify", receipt);
    writeFileSync(place, written);
    expect(said).toMatch(/^设置文件 台账\.审计设置\.json 已改动；按回执所载设置复核$/m);
    expect(code).toBe(0);
  });

  it("made by another version is run again all the same, and that is said", async () => {
    const { code, said } = await verified(text.replace("fupin-credit@0.1.0", "fupin-credit@0.0.9"));
    expect(said).toMatch(/^回执由 fupin-credit@0\.0\.9 作出，现用 fupin-credit@0\.1\.0 复核$/m);
    expect(code).toBe(0);
  });

  it.each(["{", "[]", '{"kind":"audit-receipt"}'])("that is damaged cannot be run: %s", async (damaged) => {
    expect(await verified(damaged)).toMatchObject({ code: 2, said: expect.stringContaining("已损坏") as string });
  });

  it("that is not there cannot be run", async () => {
    expect(existsSync(join(folder, "no.json"))).toBe(false);
    expect((await run("--verify", join(folder, "no.json"))).code).toBe(2);
  });
});
