import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runAudit } from "../../../examples/audit/command.ts";
import { auditClaims } from "../../../src/book/audit/finding.ts";
import { readSettings } from "../../../src/book/sheet/settings-text.ts";
import { memberWords } from "../../../src/kernel/members.ts";
import { root, textOf } from "../../support/source.ts";

/*
 * What the README says of the recheck and of the sample ledger, held to what the command does.
 */

const readme = textOf("README.md");
const data = (name: string): string => `${root}examples/data/${name}`;
const folder = mkdtempSync(join(tmpdir(), "sample-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The rows of a CSV that has quotes where they are needed. */
function rowsOf(text: string): readonly (readonly string[])[] {
  return text
    .replace(/^\uFEFF/, "")
    .split("\r\n")
    .slice(1)
    .filter((line) => line !== "")
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? ""),
    );
}

const truth = rowsOf(readFileSync(data("样例台账.真相.csv"), "utf8"));
const planted = truth.filter(([, , column]) => column !== "row");

/** Under which claim a column of the truth is judged. */
const CLAIMS: Readonly<Record<string, string>> = {
  ...{ subsidyDue: "subsidy-due", subsidyTotal: "subsidy-total", overdueDays: "overdue-days", balance: "balance" },
  ...{ grade: "grade", firstNotice: "notice-60", secondNotice: "notice-30", compensation: "compensation" },
  returnedToFund: "returned-to-fund",
};

async function audited(
  name: string,
): Promise<{ readonly code: number; readonly screen: string; readonly found: readonly (readonly string[])[] }> {
  const path = join(folder, name);
  copyFileSync(data(name), path);
  const settings = readFileSync(data("样例台账.审计设置.json"), "utf8");
  // Separated text has no sheets.
  const own = name.endsWith(".csv") ? settings.replace(/ {2}"工作表": .*\n/, "") : settings;
  writeFileSync(join(folder, "样例台账.审计设置.json"), own);
  const lines: string[] = [];
  const screen = { say: (line: string) => void lines.push(line), progress: () => undefined };
  const code = await runAudit([path], screen);
  const out = readFileSync(join(folder, "out", "样例台账-2024-03-31", "问题清单.csv"), "utf8");
  return { code, screen: lines.join("\n"), found: rowsOf(out) };
}

describe("the sample ledger", () => {
  it("has as many loans and wrong figures as the README says", () => {
    const [, loans = "", wrong = ""] =
      /made-up ledger of (\d+) loans.*?truth about its (\d+)\s+wrong figures/s.exec(readme) ?? [];
    const [, loansZh = "", wrongZh = ""] = /虚构的样例台账（(\d+) 笔，故意填错 (\d+) 处/.exec(readme) ?? [];
    expect([wrong, wrongZh]).toStrictEqual([String(planted.length), String(planted.length)]);
    const csv = new TextDecoder("gb18030", { fatal: true }).decode(readFileSync(data("样例台账.csv")));
    const rows = csv.split("\r\n").filter((line) => /^\d+,/.test(line));
    expect([loans, loansZh]).toStrictEqual([String(rows.length), String(rows.length)]);
  });

  it("is audited to its truth, as a spreadsheet and as separated text alike", async () => {
    const xlsx = await audited("样例台账.xlsx");
    expect(xlsx.code).toBe(1);
    expect(xlsx.screen.split("\n").length).toBeLessThanOrEqual(30);
    expect(xlsx.screen).toContain("采用 301");
    expect(xlsx.screen).toMatch(/本期贴息：多报 [\d,.]+ 元，少报 [\d,.]+ 元，净额 [\d,.]+ 元/);
    const words = (column = ""): string => memberWords(CLAIMS[column] ?? column, auditClaims).zh;
    const figures = new Set(Object.keys(CLAIMS).map(words));
    const accused = xlsx.found
      .filter(([, claim = ""]) => figures.has(claim))
      .map(([, claim = "", line = ""]) => `${line} ${claim}`)
      .sort();
    expect(accused).toStrictEqual(planted.map(([line = "", , column]) => `${line} ${words(column)}`).sort());
    expect(xlsx.found.filter(([, claim]) => claim === "同一笔重复").map(([, , line]) => line)).toStrictEqual(
      truth.filter(([, , column]) => column === "row").map(([line]) => line),
    );
    const csv = await audited("样例台账.csv");
    expect(csv.found).toStrictEqual(xlsx.found);
  });
});

describe("what the README says of settings", () => {
  it("is taken by the settings file as it stands", () => {
    const whole = JSON.parse(readFileSync(data("样例台账.审计设置.json"), "utf8")) as object; // ours
    const printed = [...readme.matchAll(/`("(?:贴息份额|分担比例|代偿约定)": [^`]*)`/g)].map(([, text = ""]) => text);
    expect(printed.length).toBe(3);
    for (const text of printed) {
      const own = JSON.parse(`{${text}}`) as object; // a part of it
      expect(readSettings(JSON.stringify({ ...whole, ...own }))).toMatchObject({ state: "read" });
    }
  });

  it("names packs, parts and keys that are there", () => {
    const settings = readFileSync(data("样例台账.审计设置.json"), "utf8");
    for (const name of ["changge2017:等级", "jiange2019:到期提醒", "审计期间"]) {
      expect(readme).toContain(name);
      expect(settings).toContain(name);
    }
  });
});
