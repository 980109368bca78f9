import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type ExitCode, runAudit } from "../../../examples/audit/command.ts";
import { LUOPING } from "../../cases/luoping-2023-10.ts";
import { makeXlsx } from "./make-xlsx.ts";

const root = mkdtempSync(join(tmpdir(), "bulletin-"));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

let files = 0;
async function run(
  name: string,
  content: Uint8Array | string,
  ...options: readonly string[]
): Promise<{ readonly code: ExitCode; readonly screen: string; readonly written: (file: string) => string }> {
  const folder = mkdtempSync(join(root, `${String(++files)}-`));
  const path = join(folder, name);
  writeFileSync(path, content);
  const lines: string[] = [];
  const screen = { say: (line: string) => lines.push(line), progress: () => undefined };
  const code = await runAudit([path, "--day", "2023-10-31", ...options], screen);
  const out = join(folder, "out", `${name.replace(/\.[a-z]+$/, "")}-2023-10-31`);
  return { code, screen: lines.join("\n"), written: (file) => readFileSync(join(out, file), "utf8") };
}

const HEAD = "乡镇,存量户数,存量金额(万元),新增户数,新增金额(万元),完成率,逾期户数,逾期金额(万元),逾期率".split(",");
const luoping = [...LUOPING.rows, { name: "合计", ...LUOPING.total }].map(
  ({ name, outstanding, newLoans, overdue }) => [
    ...[
      name,
      outstanding?.households,
      outstanding?.amount,
      newLoans?.households,
      newLoans?.amount,
      newLoans?.completion,
    ],
    ...[overdue?.households, overdue?.amount, overdue?.rate ?? ""],
  ],
);
const csv = (rows: readonly (readonly unknown[])[]): string => `${rows.map((row) => row.join(",")).join("\n")}\n`;

describe("npm run recheck -- 通报", () => {
  it("finds in Luoping's bulletin the rate that differs and the leads, and writes every check", async () => {
    const { code, screen, written } = await run("通报.csv", csv([HEAD, ...luoping]));
    expect(code).toBe(1);
    expect(screen).toContain("文件 15 行 = 采用 13 + 无贷款 0 + 合计行 1");
    expect(screen).toContain("相符 43 项，不符 1 项，尚不能判断 0 项");
    expect(screen).toContain("老厂乡，逾期率：不符\n  通报印为 0%\n  5.38 ÷ 642.99 = 0.84%");
    expect(screen).toContain("老厂乡，本年新增 112 户，多于存量 110 户");
    // 6 sums, 9 rates, 28 parts, 1 target, below a line of headings
    expect(written("通报核对.csv").trim().split(/\r?\n/)).toHaveLength(45);
    expect(written("通报核对.txt")).toContain("本年新增 23 户，多于存量 17 户");
  });

  it("says so in English too", async () => {
    const { screen } = await run("通报.csv", csv([HEAD, ...luoping]), "--language", "en");
    expect(screen).toContain("agreeing 43, differing 1, undetermined 0");
    expect(screen).toContain("老厂乡, overdue rate: differs");
  });

  it("reads a spreadsheet, whose numbers have lost their zeros at the end, and rates that are fractions", async () => {
    // 12.5 stands in a column of two decimals: it is 12.50. 1.25 ÷ 12.5 = 10 %, 2 ÷ 20.25 = 9.88 %.
    const rows = [
      ["乡镇", "存量户数", "存量金额（万元）", "逾期金额（万元）", "逾期率"],
      ["甲乡", 3, 12.5, 1.25, 0.1],
      ["乙镇", 5, 20.25, 2, 0.0988],
      ["合计", 8, 32.75, 3.25, 0.0992],
    ];
    const { code, screen } = await run("通报.xlsx", makeXlsx([{ name: "通报", rows }]));
    expect(screen).toContain("不符 0 项");
    expect(code).toBe(0);
  });

  it("is held to the ledger that is given with it, township by township", async () => {
    // The ledger: 甲乡 30,000 + 20,004 of two households, 乙镇 40,000 of one; the bulletin: 5.00 of 2, 4.50 of 1 万元.
    const ledger = csv([
      ["乡镇", "户主", "身份证号", "贷款金额(元)", "放款日期", "到期日期", "贷款余额(元)"],
      ["甲乡", "H1", "530101197001011234", 30000, "2022-01-05", "2024-01-05", 30000],
      ["甲乡", "H2", "530101197001021237", 30000, "2022-01-05", "2024-01-05", 20004],
      ["乙镇", "H3", "530101197001031231", 40000, "2022-01-05", "2024-01-05", 40000],
    ]);
    const folder = mkdtempSync(join(root, "both-"));
    writeFileSync(join(folder, "台账.csv"), ledger);
    writeFileSync(
      join(folder, "通报.csv"),
      csv([
        ["乡镇", "存量户数", "存量金额(万元)"],
        ["甲乡", 2, "5.00"],
        ["乙镇", 1, "4.50"],
        ["合计", 3, "9.50"],
      ]),
    );
    const lines: string[] = [];
    const screen = { say: (line: string) => lines.push(line), progress: () => undefined };
    // Whichever comes first, the bulletin is held to the ledger.
    await runAudit([join(folder, "通报.csv"), join(folder, "台账.csv"), "--day", "2023-10-31"], screen);
    const said = lines.join("\n");
    expect(said).toContain("已与同时给出的台账按乡镇逐项比较");
    expect(said).toContain("台账，乙镇，存量余额：不符\n  台账为 40,000.00，首表为 4.50");
    expect(said).toContain("台账，甲乡，存量余额：尾数范围内相符");
    expect(said).toContain("台账，合计，存量余额：不符");
  });

  it("leaves out what is no figure, says where it stands, and proves nothing by the sum without it", async () => {
    const rows = [HEAD.slice(0, 3), ["甲乡", "3户", "12.50"], ["乙镇", "5户", "约20"], ["合计", "8户", "32.50"]];
    const { code, screen } = await run("通报.csv", csv(rows));
    expect(code).toBe(1);
    expect(screen).toContain("第 3 行 C 存量金额(万元)：“约20”不是可用的数字，未计入");
    expect(screen).toContain("相符 1 项，不符 0 项，尚不能判断 1 项");
    expect(screen).toContain("未印出：乙镇");
  });
});
