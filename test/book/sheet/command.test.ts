import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type ExitCode, runAudit } from "../../../examples/audit/command.ts";
import { csvOf } from "../../../examples/audit/write-csv.ts";
import { gb18030 } from "./gb18030.ts";
import { makeXlsx } from "./make-xlsx.ts";

const root = mkdtempSync(join(tmpdir(), "audit-"));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

interface Ran {
  readonly code: ExitCode;
  readonly screen: string;
  readonly progress: string;
}

async function run(...given: readonly string[]): Promise<Ran> {
  const [lines, told]: [string[], string[]] = [[], []];
  const code = await runAudit(given, { say: (line) => lines.push(line), progress: (line) => told.push(line) });
  return { code, screen: lines.join("\n"), progress: told.join("") };
}

let folders = 0;

/** Puts a file into a folder of its own. */
function put(name: string, content: Uint8Array | string): { readonly folder: string; readonly path: string } {
  const folder = mkdtempSync(join(root, `${String(++folders)}-`));
  const path = join(folder, name);
  writeFileSync(path, content);
  return { folder, path };
}

const HEAD = "户主,贷款金额(元),放款日期,到期日期,结清日,贷款余额(元),逾期天数,应贴息金额(元)";
const right = `${HEAD}\nH1,50000,2021-05-06,2024-05-06,,50000,0,481.25\nH2,30000,2021-05-06,2024-05-06,,30000,0,288.75\n`;

describe("npm run recheck -- FILE", () => {
  it("finds nothing in a right ledger, and says what it did not recompute", async () => {
    const { folder, path } = put("台账.csv", gb18030(right));
    const { code, screen } = await run(path, "--day", "2024-01-01");
    expect(code).toBe(0);
    expect(screen).toContain("编码 GB18030");
    expect(screen).toContain("文件 3 行 = 采用 2 + 无贷款 0 + 合计行 0 + 不能采用 0 + 说明 0 + 空白 0 + 标题 1");
    expect(screen).toContain("按合同日推定政策包 脱贫人口小额信贷（2021）（national2021）");
    expect(screen).toContain("贴息份额由各县自定，设置中没有写，贴息不作判断");
    expect(screen).toContain("未能检查 本期贴息 2 笔：设置和所用政策没有写明这方面的规定");
    expect(existsSync(join(folder, "台账.审计设置.json"))).toBe(true);
    expect(readdirSync(join(folder, "out", "台账-2024-01-01")).sort()).toStrictEqual(
      [
        ...["列对照.csv", "数据不完整.csv", "未能检查.csv", "问题清单.csv"],
        ...["复算金额.csv", "按户合计.csv", "解读影响.csv"],
        ...["审计底稿.xlsx", "审计报告.html", "通报数据.txt", "函稿", "回执.json"],
      ].sort(),
    );
  });

  it("finds what is wrong, in either language", async () => {
    const { folder, path } = put(
      "台账.xlsx",
      makeXlsx([{ name: "明细", rows: [HEAD.split(","), ["H1", 50000, 44322, 45052, null, 50000, 7, 481.25]] }]),
    );
    const zh = await run(path, "--day", "2024-01-01");
    expect(zh.code).toBe(1);
    // Maturity 2023-05-06; to 2024-01-01 there are 240 days.
    expect(zh.screen).toContain("第 2 行：逾期天数填 7 天，应为 240 天");
    const en = await run(path, "--day=2024-01-01", "--language", "en");
    expect(en.code).toBe(1);
    expect(en.screen).toContain("line 2: days overdue: 7, and should be 240");
    expect(en.screen).toContain("written over that of the same day");
    const out = join(folder, "out", "台账-2024-01-01");
    // The papers name the file, the policy and the control totals.
    const report = readFileSync(join(out, "审计报告.html"), "utf8");
    for (const words of [
      "台账.xlsx",
      "脱贫人口小额信贷（2021）",
      "文件 2 行 = 采用 1",
      "第 2 行：逾期天数填 7 天，应为 240 天",
    ])
      expect(report).toContain(words);
    expect(readdirSync(join(out, "函稿"))).toStrictEqual(["（未填）.txt"]);
  });

  it("goes by the settings that stand beside the ledger", async () => {
    const { folder, path } = put("台账.csv", right);
    await run(path, "--day", "2024-01-01");
    const place = join(folder, "台账.审计设置.json");
    const settings = readFileSync(place, "utf8");
    expect(settings.trimEnd().split("\n").length).toBeLessThanOrEqual(40);
    writeFileSync(place, settings.replace('"判断日": null', '"判断日": "2024-05-07"'));
    const { code, screen } = await run(path);
    expect(screen).toContain("政策包：脱贫人口小额信贷（2021）");
    expect(code).toBe(1); // a day after the maturity
    expect(screen).toContain("应为 1 天");
    writeFileSync(place, settings.replace('"政策包": ["national2021"]', '"政策包": ["没有的"]'));
    expect(await run(path)).toMatchObject({ code: 2 });
    writeFileSync(place, "{");
    const broken = await run(path);
    expect(broken.code).toBe(2);
    expect(broken.screen).toContain("设置文件不是完好的 JSON");
    writeFileSync(place, settings);
    writeFileSync(path, right.replace("应贴息金额", "累计贴息"));
    const other = await run(path);
    expect(other.code).toBe(2);
    expect(other.screen).toContain("设置与文件不符：H 列的标题应为“应贴息金额(元)”，文件中是“累计贴息(元)”");
  });

  it("is judged as of the day of the title, unless another is given", async () => {
    const titled = `某县小额信贷台账（截至2023年3月31日）\n${right}`;
    const first = await run(put("台账.csv", titled).path);
    expect(first.screen).toContain("标题写明截至 2023-03-31，以此为判断日");
    expect(first.screen).toContain("以 2023-03-31 为判断日复算");
    const other = await run(put("台账.csv", titled).path, "--day", "2024-01-01");
    expect(other.screen).toContain("以 2024-01-01 为判断日复算");
  });

  it("of a period that is told nowhere the subsidies are not judged", async () => {
    const { folder, path } = put(
      "台账.csv",
      "户主,贷款金额(元),放款日期,到期日期,年利率,贷款余额(元),本季应贴息(元)\nH1,50000,2022-01-06,2025-01-06,3.65,50000,466.39",
    );
    await run(path, "--day", "2024-01-01");
    const place = join(folder, "台账.审计设置.json");
    const settings = readFileSync(place, "utf8").replace('"贴息份额": []', '"贴息份额": [{"份额":"100%"}]');
    writeFileSync(place, settings);
    expect((await run(path, "--day", "2024-01-01")).screen).toContain("设置没有写“审计期间”");
    writeFileSync(place, settings.replace('"审计期间": null', '"审计期间": ["2022-03-21","2022-06-20"]'));
    expect((await run(path, "--day", "2024-01-01")).screen).not.toContain("设置没有写“审计期间”");
  });

  it("stops where a column that is needed is not there, and writes the mapping", async () => {
    const { folder, path } = put("台账.csv", right.replaceAll("贷款金额(元)", "某栏"));
    const { code, screen } = await run(path, "--day", "2024-01-01");
    expect(code).toBe(2);
    expect(screen).toContain("缺少必需的列：贷款金额");
    expect(readFileSync(join(folder, "out", "台账-2024-01-01", "列对照.csv"), "utf8")).toContain("某栏");
  });

  it.each<[string, string, string]>([
    ["headings only", `${HEAD}\n`, "没有一行可用，没有得出任何结论"],
    ["a quote that is not closed", `${right}"H3,50000\n`, "没有读完"],
    ["no ledger", "foo,bar\n1,2\n", "没有认得出的标题行"],
  ])("does not clear %s", async (_, content, says) => {
    const { code, screen } = await run(put("台账.csv", content).path);
    expect(code).toBe(2);
    expect(screen).toContain(says);
  });

  it("never fills the screen", async () => {
    const headings = Array.from({ length: 60 }, (_, i) => `自定栏${String(i)}`).join(",");
    const rows = Array.from(
      { length: 300 },
      (_, i) => `H${String(i)},五万,2021-05-06,某日,某日,若干,许多,不少${",".repeat(60)}`,
    ).join("\n");
    const { code, screen } = await run(
      put("台账.csv", `${HEAD},${headings}\n${right.split("\n")[1] ?? ""}${",".repeat(60)}\n${rows}`).path,
    );
    expect(code).toBe(1);
    expect(screen.split("\n").length).toBeLessThanOrEqual(30);
  });

  it("tells its progress on more than 5,000 rows", async () => {
    const rows = Array.from(
      { length: 6000 },
      (_, i) => `H${String(i)},50000,2021-05-06,2024-05-06,,50000,0,481.25`,
    ).join("\n");
    const { code, progress } = await run(put("台账.csv", `${HEAD}\n${rows}\n`).path, "--day", "2024-01-01");
    expect(code).toBe(0);
    expect(progress).toContain("5000");
    expect((await run(put("台账.csv", right).path)).progress).toBe("");
  });

  it("takes several ledgers, and gives the worst of their codes", async () => {
    const good = put("甲.csv", right).path;
    const { code, screen } = await run(good, join(root, "没有.xlsx"), "--day", "2024-01-01");
    expect(code).toBe(2);
    expect(screen).toContain("找不到文件");
    expect(screen).toContain("采用 2");
  });

  it("matches lists that stand behind the ledger or are named, and takes no list for a ledger", async () => {
    const text = `户主,身份证号,贷款金额(元),放款日期,到期日期,结清日,贷款余额(元)
甲,11010119800101001X,50000,2021-05-06,2024-05-06,,50000
乙,110101198101010028,30000,2021-05-06,2024-05-06,,30000
`;
    const ledger = put("台账.csv", text).path;
    // The spouse's number stands in a column that nobody knows.
    const black = put(
      "黑名单.csv",
      gb18030("姓名,身份证号,配偶\n丁,110101199001010033,乙 110101198101010028\n戊,,\n"),
    ).path;
    const both = await run(ledger, black, "--day", "2024-01-01");
    expect(both.code).toBe(1);
    expect(both.screen).toContain("名单“黑名单”2 行，名单中人列为疑点；1 行没有完整身份证号，也没有出生日期，不能比对");
    expect(both.screen).toContain("第 3 行：与“黑名单”第 2 行身份证号相同，须核实身份");
    const registered = put("脱贫户.csv", "户主姓名,户主身份证号\n甲,11010119800101001X\n").path;
    const { code, screen } = await run(ledger, "--registered", registered, "--day", "2024-01-01");
    expect(code).toBe(1);
    expect(screen).toContain("第 3 行：借款人、户主均不在“脱贫户”中，须核实身份");
    expect(screen).not.toContain("第 2 行：借款人");
    const alone = await run(black, "--day", "2024-01-01");
    expect(alone).toMatchObject({ code: 2, screen: expect.stringContaining("只有名单，没有台账") as string });
    const wrong = await run(ledger, "--list", put("名单.csv", "序号,备注\n1,无\n").path, "--day", "2024-01-01");
    expect(wrong.code).toBe(2);
    expect(wrong.screen).toContain("不是人员名单");
  });

  it("tells differences below the materiality apart", async () => {
    const { folder, path } = put(
      "台账.csv",
      "户主,贷款金额(元),放款日期,到期日期,提前还款,贷款余额(元)\nH1,50000,2021-05-06,2024-05-06,,50000.50\n",
    );
    await run(path, "--day", "2024-01-01");
    const place = join(folder, "台账.审计设置.json");
    writeFileSync(place, readFileSync(place, "utf8").replace('"重要性": "0.00"', '"重要性": "1.00"'));
    const { code, screen } = await run(path, "--day", "2024-01-01");
    expect(code).toBe(1);
    expect(screen).toContain("其中 1 项差额低于重要性 1.00 元（仍逐项列在问题清单，合计中未剔除）");
    expect(readFileSync(join(folder, "out", "台账-2024-01-01", "问题清单.csv"), "utf8")).toContain("50000.50");
  });

  it("has help in both languages, and words for what is no option", async () => {
    expect(await run("--help")).toMatchObject({ code: 0, screen: expect.stringContaining("用法") as string });
    expect(await run("--help", "--language", "en")).toMatchObject({
      code: 0,
      screen: expect.stringContaining("Usage") as string,
    });
    for (const given of [["--foo"], ["--language", "fr", "a.csv"], ["--day", "gestern", "a.csv"], ["--language"], []]) {
      const { code, screen } = await run(...given);
      expect(code).toBe(2);
      expect(screen).toMatch(/[\u4e00-\u9fff]/);
      expect(screen).not.toMatch(/\bat |TypeError/);
    }
  });
});

it("CSV that is written has its mark, its quotes, and no formulas of strangers", () => {
  expect(
    csvOf([
      ["a", 'b"c', "d,e"],
      ["=1+1", "-5.00", "+x"],
    ]),
  ).toBe('\uFEFFa,"b""c","d,e"\r\n\'=1+1,-5.00,\'+x\r\n');
});
