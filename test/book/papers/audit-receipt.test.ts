import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runAudit } from "../../../examples/audit/command.ts";
import type { AuditReceipt } from "../../../src/book/papers/audit-receipt.ts";
import { printedBy } from "../../support/own-process.ts";
import { root, textOf } from "../../support/source.ts";
import { sha256 } from "../../../src/base/hash/sha256.ts";
import { LIBRARY } from "../../../src/kernel/made.ts";

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
      ...{ kind: "audit-receipt", format: 1, library: LIBRARY, judgedOn: "2024-03-31", lists: [] },
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
    const { code, said } = await verified(text.replace(LIBRARY, "fupin-credit@0.0.9"));
    expect(said.split("\n")).toContain(`回执由 fupin-credit@0.0.9 作出，现用 ${LIBRARY} 复核`);
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

describe("the papers beside it", () => {
  /** Chinese words with a day in them as data have it. A cell that is a day is data; English may have a Chinese name in it. */
  const isData = (words: string): boolean =>
    /\p{Script=Han}/u.test(words) &&
    !/(?:[a-z]+ ){3}/.test(words) &&
    /(?<![\w.,/#-])\d{4}-\d\d-\d\d(?![\w-]|\.\w)/.test(words);

  it("write days as officials do wherever they say something: 2024年3月31日", () => {
    const out = join(folder, "out", "台账-2024-03-31");
    const read = (name: string): string => readFileSync(join(out, name), "utf8");
    const names = readdirSync(out, { recursive: true, encoding: "utf8" });
    const cells = names
      .filter((name) => name.endsWith(".csv"))
      .flatMap((name) => parse(read(name), { bom: true, relax_column_count: true }).flat());
    const book = strFromU8(
      unzipSync(readFileSync(join(out, "审计底稿.xlsx")))["xl/sharedStrings.xml"] ?? new Uint8Array(),
    );
    const sheets = [...book.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text = ""]) => text);
    const report = read("审计报告.html").split(/<[^>]*>/);
    const texts = names.filter((name) => name.endsWith(".txt")).flatMap((name) => read(name).split("\n"));
    for (const words of [cells, sheets, report, texts]) {
      expect(words.filter((each) => /\d{4}年\d{1,2}月\d{1,2}日/.test(each)).length).toBeGreaterThan(0);
      expect(words.filter(isData)).toStrictEqual([]);
    }
  });
});

describe("回执.json of a ledger with lists of persons", () => {
  let held = "";
  let receiptOfLists = "";
  const rows = `户主,身份证号,贷款金额(元),放款日期,到期日期,结清日,贷款余额(元)
甲,11010119800101001X,50000,2021-05-06,2024-05-06,,50000
乙,110101198101010028,30000,2021-05-06,2024-05-06,,30000
`;
  // Lines 2 and 3: the second is the spouse of nobody in the ledger.
  const black = "姓名,身份证号,配偶\n丁,110101199001010033,乙 110101198101010028\n戊,110101199202020026,\n";
  const registered = "户主姓名,户主身份证号\n甲,11010119800101001X\n";
  const put = (name: string, content: string): string => {
    const path = join(held, name);
    writeFileSync(path, content);
    return path;
  };

  beforeAll(async () => {
    held = mkdtempSync(join(tmpdir(), "lists-"));
    await run(
      put("台账.csv", rows),
      ...["--list", put("黑名单.csv", black), "--registered", put("脱贫户.csv", registered), "--day", "2024-01-01"],
    );
    receiptOfLists = join(held, "out", "台账-2024-01-01", "回执.json");
  });
  afterAll(() => {
    rmSync(held, { recursive: true });
  });

  it("names each list by its hash and by what it is, and is verified with them, in any zone", async () => {
    const { lists, found } = JSON.parse(readFileSync(receiptOfLists, "utf8")) as AuditReceipt;
    expect(lists).toStrictEqual([
      { file: "黑名单.csv", sha256: sha256(black), as: "list" },
      { file: "脱贫户.csv", sha256: sha256(registered), as: "registered" },
    ]);
    // By hand: 乙 is the spouse in line 2 of the one list, and not on the other.
    const { findings } = found as { readonly findings: readonly { readonly line: number }[] };
    expect(findings.filter(({ line }) => line === 3).length).toBeGreaterThan(1);
    const { code, said } = await run("--verify", receiptOfLists);
    expect(said).toMatch(/^逐项相符：台账 台账\.csv/m);
    expect(code).toBe(0);
    const elsewhere = printedBy("examples/recheck.ts", {
      args: ["--verify", receiptOfLists],
      env: { TZ: "America/Sao_Paulo", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" },
    });
    expect(elsewhere).toMatch(/^逐项相符/m);
  });

  it.each([
    ["that decides", "110101198101010028", "110101198101010036", /^不相符：第一处在 found\.findings(?:\[\d+\])?/m],
    [
      "that decides nothing",
      "110101199202020026",
      "110101199202020034",
      /^不相符：第一处在 receipt\.lists\[0\]\.sha256：/m,
    ],
  ])("with another digit in a list %s is found, with the place", async (_, right, wrong, place) => {
    put("黑名单.csv", black.replace(right, wrong));
    const { code, said } = await run("--verify", receiptOfLists);
    put("黑名单.csv", black);
    expect(said).toMatch(/^名单 黑名单\.csv 已改动$/m);
    expect(said).toMatch(place);
    expect(code).toBe(1);
  });

  it("with another digit in the hash of a list is found, with the place", async () => {
    const written = readFileSync(receiptOfLists, "utf8");
    const mark = /"file": "脱贫户\.csv",\s*"sha256": "[a-f]*/.exec(written);
    const at = (mark?.index ?? 0) + (mark?.[0].length ?? 0);
    writeFileSync(
      receiptOfLists,
      `${written.slice(0, at)}${String((Number(written[at]) + 1) % 10)}${written.slice(at + 1)}`,
    );
    const { code, said } = await run("--verify", receiptOfLists);
    writeFileSync(receiptOfLists, written);
    expect(said).toMatch(/^不相符：第一处在 receipt\.lists\[1\]\.sha256：/m);
    expect(code).toBe(1);
  });

  it("of a list that is not there cannot be verified, and that is said", async () => {
    rmSync(join(held, "脱贫户.csv"));
    const { code, said } = await run("--verify", receiptOfLists);
    put("脱贫户.csv", registered);
    expect(said).toContain("找不到名单 脱贫户.csv");
    expect(code).toBe(2);
  });
});
