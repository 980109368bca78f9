import { describe, expect, it } from "vitest";
import { columnKeys, declared, keyNamed } from "../../../src/book/sheet/columns.ts";
import { proposeSettings } from "../../../src/book/sheet/propose-settings.ts";
import { sheetReader } from "../../../src/book/sheet/read-rows.ts";
import { sayMapping } from "../../../src/book/sheet/say.ts";
import type { AuditSettings } from "../../../src/book/sheet/settings.ts";
import { readSettings, writeSettings } from "../../../src/book/sheet/settings-text.ts";
import { rowsOf, table } from "./sheets.ts";

const audit: AuditSettings = {
  ...{ packs: ["national2021", "qingyang"], readings: { "rate-basis": "360" }, materiality: "100.00" },
  ...{ judgedOn: "2024-01-01", window: ["2023-10-01", "2023-12-31"] },
};

const cells = table(`
  某县台账
  户主|贷款金额(万元)|放款日期|到期日期|贷款利率|欠息时间|贷款金额合计数|自定栏
  H1|5.00|2022-05-06|2025-05-06|0.0435|2022-05-06|5|x`);
const proposal = proposeSettings({ rows: rowsOf(cells), sheet: "台账" });

/** The settings as an object, to be changed. */
function written(): Record<string, unknown> {
  return JSON.parse(writeSettings({ sheet: proposal.settings, audit }, proposal.columns)) as Record<string, unknown>;
}

function mistakesIn(changes: object): readonly string[] {
  const read = readSettings(JSON.stringify({ ...written(), ...changes }));
  return read.state === "wrong" ? read.says.map(({ zh }) => zh) : [];
}

describe("the settings file", () => {
  it("has Chinese keys, every column with its letters and heading, and apart what is not sure", () => {
    expect(written()).toStrictEqual({
      ...{ 版本: 1, 工作表: "台账", 表: "贷款台账", 标题行: [2, 2] },
      列: {
        户主姓名: "A 户主",
        贷款金额: "B 贷款金额(万元)",
        放款日期: "C 放款日期",
        到期日期: "D 到期日期",
        年利率: "E 贷款利率",
        欠息时间: "F 欠息时间",
      },
      ...{
        单位: { 贷款金额: "万元", 年利率: "小数" },
        待确认: { "G 贷款金额合计数": "贷款金额" },
      },
      ...{
        未识别: ["H 自定栏"],
        不作依据: [],
        日期: { 起点: 1900, 时刻: "取最近日" },
        政策包: ["national2021", "qingyang"],
      },
      ...{
        解读: { "rate-basis": "360" },
        重要性: "100.00",
        判断日: "2024-01-01",
        审计期间: ["2023-10-01", "2023-12-31"],
        贴息份额: [],
        分担比例: {},
        代偿约定: {},
      },
    });
  });

  it("is read as it was written", () => {
    const text = writeSettings({ sheet: proposal.settings, audit }, proposal.columns);
    expect(readSettings(text)).toStrictEqual({ state: "read", settings: { sheet: proposal.settings, audit } });
    expect(readSettings(`\uFEFF${text}`).state).toBe("read");
  });

  it("holds shares by night and the shares of losses", () => {
    const more: AuditSettings = {
      ...audit,
      shares: [
        { share: "100%", through: "2023-12-31" },
        { share: "70%", from: "2024-01-01" },
      ],
      lossShares: [
        { party: "基金", share: "70%" },
        { party: "银行", share: "30%" },
      ],
      agreement: { claimAfterDays: 90, claimCovers: ["principal", "interest"] },
    };
    const text = writeSettings({ sheet: proposal.settings, audit: more }, proposal.columns);
    expect(text).toContain('"代偿约定": {"逾期超过天数":90,"范围":["本金","利息"]}');
    expect(text).toContain('"贴息份额": [{"份额":"100%","至":"2023-12-31"},{"份额":"70%","自":"2024-01-01"}]');
    expect(readSettings(text)).toStrictEqual({ state: "read", settings: { sheet: proposal.settings, audit: more } });
  });

  it("has at most 40 lines, for a sheet of 300 columns too", () => {
    const columns = columnKeys().flatMap((means, i) =>
      [1, 2, 3].map((part) => ({ at: i * 3 + part, heading: `${declared(means).zh}的一个很长的标题`, means, part })),
    );
    const sheet = { ...proposal.settings, columns, parts: ["甲", "乙", "丙"] };
    const text = writeSettings({ sheet, audit });
    expect(columns.length).toBeGreaterThan(250);
    expect(text.trimEnd().split("\n").length).toBeLessThanOrEqual(40);
    expect(readSettings(text)).toStrictEqual({ state: "read", settings: { sheet, audit } });
  });

  it.each<[object, string]>([
    [{ 表: "别的" }, "“表”应是：贷款台账、分期清单、汇总数字、人员名单"],
    [{ 标题行: [3, 2] }, "“标题行”应是两个行号，如 [2, 3]"],
    [{ 列: { 不存在的列: "A 户主" }, 单位: {} }, "没有名为“不存在的列”的列"],
    [{ 列: { 户主姓名: "户主" }, 单位: {} }, '“户主姓名”应写列的字母和标题，如 "V 贷款金额"'],
    [{ 列: { 户主姓名: "A 户主", 贷款人姓名: "A 户主" }, 单位: {} }, "A 列同时写作“户主姓名”和“贷款人姓名”"],
    [{ 单位: { 贷款金额: "美元" } }, '“贷款金额”的单位不能是"美元"'],
    [{ 单位: { 户号: "元" } }, "“单位”中的“户号”不在“列”中"],
    [{ 重要性: "一百" }, '“重要性”应是金额（元），如 "0.00"'],
    [{ 判断日: "2024-02-30" }, '“判断日”应是日期，如 "2024-01-01"'],
    [{ 审计期间: ["2024-01-01"] }, "“审计期间”应是先后两个日期"],
    [{ 审计期间: ["2024-03-31", "2024-01-01"] }, "“审计期间”应是先后两个日期"],
    ...[undefined, 2, "1", null].map((written): [object, string] => [
      { 版本: written },
      "“版本”应是 1：其他版本的设置文件本程序不能读",
    ]),
    ...[
      undefined,
      {},
      "1900",
      { 起点: 1900 },
      { 起点: "1904", 时刻: "取当日" },
      { 起点: 1905, 时刻: "取当日" },
      { 起点: 1904, 时刻: "取前日" },
      { 起点: 1904, 时刻: "取当日", 时区: "北京" },
    ].map((written): [object, string] => [
      { 日期: written },
      '“日期”应写明起点（1900 或 1904）和时刻（取当日或取最近日），如 { "起点": 1900, "时刻": "取最近日" }',
    ]),
    [{ 待确认: [] }, "“待确认”应是对象 { … }"],
    [{ 未识别: "A" }, "“未识别”应是文字的清单 […]"],
    [{ 列: { "户主姓名#1": "A 户主" }, 单位: {} }, "“户主姓名#1”：第一笔写“户主姓名”，此后写“户主姓名#2”等"],
    [{ 列: { "户主姓名#0": "A 户主" }, 单位: {} }, "“户主姓名#0”：第一笔写“户主姓名”，此后写“户主姓名#2”等"],
    [{ 解读: { a: 1 } }, '“解读”应是 { "解读": "选项" }'],
    [{ 贴息份额: ["70%"] }, '“贴息份额”应是清单，如 [{ "份额": "70%", "自": "2024-01-01" }]'],
    [{ 贴息份额: [{ 份额: 70 }] }, '“贴息份额”应是清单，如 [{ "份额": "70%", "自": "2024-01-01" }]'],
    ...[
      { 逾期超过天数: 0 },
      { 范围: ["本金"] },
      { 逾期超过天数: -1, 范围: ["本金"] },
      { 逾期超过天数: 1.5, 范围: ["本金"] },
      { 逾期超过天数: 0, 范围: [] },
      { 逾期超过天数: 0, 范围: ["罚息"] },
      { 逾期超过天数: 0, 范围: ["本金", "本金"] },
      { 逾期超过天数: 0, 范围: ["本金"], 上限: "50000" },
    ].map((written): [object, string] => [
      { 代偿约定: written },
      '“代偿约定”应照合作协议写明，如 { "逾期超过天数": 0, "范围": ["本金"] }；范围可写本金、利息',
    ]),
    [{ 分担比例: { 基金: 0.7 } }, '“分担比例”应写各方和比例，基金在前，如 { "基金": "70%", "银行": "30%" }'],
    [{ 政策包: "qingyang" }, "“政策包”应是文字的清单 […]"],
    [{ 列表: {} }, "设置中没有“列表”这一项"],
  ])("with %j says what is wrong", (changes, says) => {
    expect(mistakesIn(changes)).toContain(says);
  });

  it.each(["", "{", "[]", "null", "3", "{'a':1}"])("that is %j says so", (text) => {
    const read = readSettings(text);
    expect(read.state).toBe("wrong");
  });

  it("names columns as no evidence: what stands in them is not read", () => {
    const settings = { ...proposal.settings, noEvidence: ["F 欠息时间"] };
    const reader = sheetReader(settings);
    const rows = rowsOf(cells).map((row) => reader.take(row));
    const last = rows.at(-1);
    expect(last?.is === "taken" ? Object.keys(last.loans[0]?.values ?? {}) : last?.is).toStrictEqual([
      "principal",
      "paidOutOn",
      "maturesOn",
      "rate",
    ]);
  });

  it("moved by hand is sure: a doubtful column is then read", () => {
    const object = written();
    const changed = {
      ...object,
      列: { ...(object["列"] as object), 授信额度: "G 贷款金额合计数" },
      单位: { ...(object["单位"] as object), 授信额度: "万元" },
    };
    const read = readSettings(JSON.stringify(changed));
    if (read.state === "wrong") throw new Error("not read");
    const reader = sheetReader(read.settings.sheet);
    const last = rowsOf(cells)
      .map((row) => reader.take(row))
      .at(-1);
    expect(last?.is === "taken" ? last.values.creditLine : undefined).toBe("50000.00");
  });
});

describe("the register of columns", () => {
  it("gives each column a Chinese name of its own, and no heading two meanings", () => {
    const names = columnKeys().map((key) => declared(key).zh);
    expect(new Set(names).size).toBe(names.length);
    expect(names.map(keyNamed)).toStrictEqual(columnKeys());
    const ways = columnKeys().flatMap((key) =>
      [declared(key).zh, ...declared(key).also].map((way) => way.normalize("NFKC").toLowerCase()),
    );
    expect(ways.filter((way, i) => ways.indexOf(way) !== i)).toStrictEqual([]);
  });

  it("does not take the head of a household for the borrower", () => {
    for (const word of ["户主", "户主姓名"]) expect(declared("borrower").also).not.toContain(word);
    expect(
      proposeSettings({ rows: rowsOf([["户主", "贷款人", "备注"]]) }).columns.map(({ means }) => means),
    ).toStrictEqual(["householder", "borrower", "remark"]);
  });
});

it("the mapping is a table in both languages", () => {
  const lines = sayMapping(proposal);
  expect(lines[1]).toStrictEqual({
    ...{
      column: "B",
      heading: "贷款金额(万元)",
      means: { zh: "贷款金额", en: "amount of the loan" },
      unit: { zh: "万元", en: "ten thousand yuan" },
    },
    ...{
      standing: { zh: "确定", en: "sure" },
      why: { zh: "标题中的单位：万元", en: "the unit in the heading: ten thousand yuan" },
    },
  });
  expect(lines[6]?.standing.zh).toBe("存疑");
  expect(lines[7]?.standing.zh).toBe("不认识");
});
