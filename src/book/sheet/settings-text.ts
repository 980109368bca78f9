import type { Bilingual } from "../../base/input/bilingual.ts";
import type { Day } from "../../base/date/day.ts";
import { readDay } from "../../base/date/read-day.ts";
import { type Percent, percentIssue } from "../../base/money/percent.ts";
import { memberWords } from "../../kernel/members.ts";
import { coveredParts } from "../../policy/compensation/covered-parts.ts";
import { columnOf, lettersOf } from "./cells.ts";
import { type ColumnKey, declared, keyNamed } from "./columns.ts";
import type {
  AuditSettings,
  ColumnSetting,
  ProposedColumn,
  SheetSettings,
  WrittenAgreement,
  WrittenShare,
} from "./settings.ts";
import { sheetKinds } from "./sheet-kinds.ts";
import { sheetUnits, unitsOf } from "./units.ts";

/** The most lines that the settings file has, whatever the sheet. */
const MOST_LINES = 40;

/** What stands in a settings file. */
export interface WrittenSettings {
  readonly sheet: SheetSettings;
  readonly audit: AuditSettings;
}

/**
 * Writes settings as the text of `审计设置.json`: JSON with Chinese keys, at most 40 lines. Each column that is read
 * stands with its letters and its heading; what is doubtful or not known stands apart, to be moved by hand.
 */
export function writeSettings({ sheet, audit }: WrittenSettings, columns: readonly ProposedColumn[] = []): string {
  const entries = sheet.columns.map((column) => [keyOf(column), `${lettersOf(column.at)} ${column.heading}`] as const);
  const units = sheet.columns.flatMap((column) =>
    column.unit === undefined ? [] : [[keyOf(column), memberWords(column.unit, sheetUnits).zh] as const],
  );
  const doubtful = columns.filter(({ standing }) => standing === "doubtful");
  const unknown = columns.filter(({ standing, heading }) => standing === "unknown" && heading !== "");
  const doubtfulEntries = doubtful.map((c) => [`${c.column} ${c.heading}`, nameOf(c.means, c.part)] as const);
  const parts = (width: number): readonly string[] => [
    `  "版本": 1`,
    ...(sheet.sheet === undefined ? [] : [`  "工作表": ${JSON.stringify(sheet.sheet)}`]),
    `  "表": ${JSON.stringify(memberWords(sheet.kind, sheetKinds).zh)}`,
    `  "标题行": [${String(sheet.headings.first)}, ${String(sheet.headings.last)}]`,
    ...(sheet.parts.length === 0 ? [] : [`  "各笔": ${JSON.stringify(sheet.parts)}`]),
    block("列", entries, width),
    block("单位", units, width),
    block("待确认", doubtfulEntries, width),
    list(
      "未识别",
      unknown.map((c) => `${c.column} ${c.heading}`),
      width,
    ),
    list("不作依据", sheet.noEvidence, width),
    `  "日期": ${JSON.stringify({ 起点: sheet.days.from1904 === true ? 1904 : 1900, 时刻: sheet.days.times === "same-day" ? "取当日" : "取最近日" })}`,
    list("政策包", audit.packs, width),
    `  "解读": ${JSON.stringify(audit.readings)}`,
    `  "重要性": ${JSON.stringify(audit.materiality)}`,
    `  "判断日": ${JSON.stringify(audit.judgedOn)}`,
    `  "审计期间": ${JSON.stringify(audit.window)}`,
    `  "贴息份额": ${JSON.stringify((audit.shares ?? []).map(({ share, from, through }) => ({ 份额: share, 自: from, 至: through })))}`,
    `  "分担比例": ${JSON.stringify(Object.fromEntries((audit.lossShares ?? []).map(({ party, share }) => [party, share])))}`,
    `  "代偿约定": ${JSON.stringify(agreementText(audit.agreement))}`,
  ];
  for (let width = 100; ; width *= 2) {
    const text = `{\n${parts(width).join(",\n")}\n}\n`;
    if (text.split("\n").length - 1 <= MOST_LINES || width > 1e6) return text;
  }
}

/** The name of a column in the settings: its Chinese name, and of the second loan of a row and on, which. */
function keyOf({ means, part }: ColumnSetting): string {
  return nameOf(means, part);
}

function nameOf(means: ColumnKey | null, part: number): string {
  return `${means === null ? "" : declared(means).zh}${part > 1 ? `#${String(part)}` : ""}`;
}

function block(name: string, entries: readonly (readonly [string, string])[], width: number): string {
  const items = entries.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return wrapped(`  "${name}": {`, items, "}", width);
}

function list(name: string, items: readonly string[], width: number): string {
  return wrapped(
    `  "${name}": [`,
    items.map((item) => JSON.stringify(item)),
    "]",
    width,
  );
}

function wrapped(open: string, items: readonly string[], close: string, width: number): string {
  const one = `${open}${items.join(", ")}${close}`;
  if (one.length <= width) return one;
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + item.length + 2 <= width) lines[lines.length - 1] = `${last}, ${item}`;
    else lines.push(`    ${item}`);
  }
  return `${open}\n${lines.join(",\n")}\n  ${close}`;
}

/** What came of reading a settings file: the settings, or every mistake in it. */
export type SettingsReading =
  | { readonly state: "read"; readonly settings: WrittenSettings }
  | { readonly state: "wrong"; readonly says: readonly Bilingual[] };

/** Reads the text of `审计设置.json`. Every mistake is named; nothing is put in its place. */
export function readSettings(text: string): SettingsReading {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return wrong([
      {
        zh: "设置文件不是完好的 JSON（检查引号、逗号和括号）",
        en: "the settings are no JSON: check quotes, commas and brackets",
      },
    ]);
  }
  if (!isObject(data))
    return wrong([{ zh: "设置文件应是一个对象 { … }", en: "the settings must be one object { … }" }]);
  const mistakes: Bilingual[] = [];
  const known = [
    "版本",
    "工作表",
    "表",
    "标题行",
    "各笔",
    "列",
    "单位",
    "待确认",
    "未识别",
    "不作依据",
    "日期",
    "政策包",
    "解读",
    "重要性",
    "判断日",
    "审计期间",
    "贴息份额",
    "分担比例",
    "代偿约定",
  ];
  for (const key of Object.keys(data))
    if (!known.includes(key)) mistakes.push({ zh: `设置中没有“${key}”这一项`, en: `the settings have no “${key}”` });
  const settings = { sheet: sheetOf(data, mistakes), audit: auditOf(data, mistakes) };
  return mistakes.length > 0 ? wrong(mistakes) : { state: "read", settings };
}

function wrong(says: readonly Bilingual[]): SettingsReading {
  return { state: "wrong", says };
}

type Data = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sheetOf(data: Data, mistakes: Bilingual[]): SheetSettings {
  const kind = sheetKinds.list.find((member) => memberWords(member, sheetKinds).zh === data["表"]);
  if (kind === undefined)
    mistakes.push({
      zh: `“表”应是：${sheetKinds.list.map((m) => memberWords(m, sheetKinds).zh).join("、")}`,
      en: "“表” must name a kind of sheet",
    });
  const lines = data["标题行"];
  const [first, last] = isLines(lines) ? lines : [1, 1];
  if (!isLines(lines))
    mistakes.push({ zh: "“标题行”应是两个行号，如 [2, 3]", en: "“标题行” must be two line numbers such as [2, 3]" });
  const sheet = data["工作表"];
  if (sheet !== undefined && typeof sheet !== "string")
    mistakes.push({ zh: "“工作表”应是名称", en: "“工作表” must be a name" });
  const days = isObject(data["日期"]) ? data["日期"] : {};
  return {
    ...(typeof sheet === "string" ? { sheet } : {}),
    ...{ kind: kind ?? "loans", headings: { first, last } },
    columns: columnsOf(data, mistakes),
    noEvidence: textsOf(data, "不作依据", mistakes),
    parts: textsOf(data, "各笔", mistakes),
    days: {
      ...(days["起点"] === 1904 ? { from1904: true } : {}),
      times: days["时刻"] === "取当日" ? "same-day" : "nearest",
    },
  };
}

function isLines(value: unknown): value is readonly [number, number] {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((n) => Number.isInteger(n) && n >= 1) &&
    value[0] <= value[1]
  );
}

function textsOf(data: Data, key: string, mistakes: Bilingual[]): readonly string[] {
  const value = data[key] ?? [];
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
  mistakes.push({ zh: `“${key}”应是文字的清单 […]`, en: `“${key}” must be a list of texts` });
  return [];
}

function columnsOf(data: Data, mistakes: Bilingual[]): readonly ColumnSetting[] {
  const [columns, units] = [data["列"], data["单位"] ?? {}];
  if (!isObject(columns) || !isObject(units)) {
    mistakes.push({ zh: "“列”和“单位”应是对象 { … }", en: "“列” and “单位” must be objects" });
    return [];
  }
  for (const name of Object.keys(units))
    if (!Object.hasOwn(columns, name))
      mistakes.push({ zh: `“单位”中的“${name}”不在“列”中`, en: `“${name}” in “单位” is not among “列”` });
  const used = new Map<number, string>();
  return Object.entries(columns).flatMap(([name, place]) => {
    const [, label = "", number = "1"] = /^(.*?)(?:#(\d{1,2}))?$/.exec(name) ?? [];
    const means = keyNamed(label);
    const found = typeof place === "string" ? /^([A-Za-z]{1,3})(?: (.*))?$/s.exec(place) : null;
    const at = found === null ? undefined : columnOf((found[1] ?? "").toUpperCase());
    if (means === undefined)
      mistakes.push({ zh: `没有名为“${label}”的列`, en: `there is no column called “${label}”` });
    if (at === undefined)
      mistakes.push({
        zh: `“${name}”应写列的字母和标题，如 "V 贷款金额"`,
        en: `“${name}” must give letters and heading`,
      });
    if (means === undefined || at === undefined) return [];
    const before = used.get(at);
    if (before !== undefined)
      mistakes.push({
        zh: `${lettersOf(at)} 列同时写作“${before}”和“${name}”`,
        en: `column ${lettersOf(at)} is named twice`,
      });
    used.set(at, name);
    const word = units[name];
    const unit = unitsOf(declared(means).kind).find((member) => memberWords(member, sheetUnits).zh === word);
    if (word !== undefined && unit === undefined)
      mistakes.push({
        zh: `“${name}”的单位不能是${JSON.stringify(word)}`,
        en: `“${name}” cannot be in ${JSON.stringify(word)}`,
      });
    return [
      { ...{ at, heading: found?.[2] ?? "", means, part: Number(number) }, ...(unit === undefined ? {} : { unit }) },
    ];
  });
}

function auditOf(data: Data, mistakes: Bilingual[]): AuditSettings {
  const readings = data["解读"] ?? {};
  const isWords = isObject(readings) && Object.values(readings).every((option) => typeof option === "string");
  if (!isWords) mistakes.push({ zh: '“解读”应是 { "解读": "选项" }', en: "“解读” must be { reading: option }" });
  const materiality = data["重要性"] ?? "0.00";
  if (typeof materiality !== "string" || !/^\d{1,12}(\.\d{1,2})?$/.test(materiality))
    mistakes.push({ zh: '“重要性”应是金额（元），如 "0.00"', en: '“重要性” must be yuan such as "0.00"' });
  const [judgedOn, window] = [data["判断日"] ?? null, data["审计期间"] ?? null];
  if (judgedOn !== null && readDay(judgedOn) === undefined)
    mistakes.push({ zh: '“判断日”应是日期，如 "2024-01-01"', en: "“判断日” must be a day" });
  const isWindow = Array.isArray(window) && window.length === 2 && window.every((day) => readDay(day) !== undefined);
  if (window !== null && !isWindow) mistakes.push({ zh: "“审计期间”应是两个日期", en: "“审计期间” must be two days" });
  const [shares, lossShares] = [sharesOf(data, mistakes), lossSharesOf(data, mistakes)];
  const agreement = agreementOf(data, mistakes);
  return {
    ...(shares.length === 0 ? {} : { shares }),
    ...(lossShares.length === 0 ? {} : { lossShares }),
    ...(agreement === undefined ? {} : { agreement }),
    packs: textsOf(data, "政策包", mistakes),
    readings: isWords ? (readings as Readonly<Record<string, string>>) : {},
    materiality: typeof materiality === "string" ? materiality : "0.00",
    judgedOn: typeof judgedOn === "string" ? judgedOn : null,
    window: isWindow ? (window as unknown as readonly [string, string]) : null,
  };
}

function isPercent(value: unknown): value is Percent {
  return percentIssue(value, "") === undefined;
}

function sharesOf(data: Data, mistakes: Bilingual[]): readonly WrittenShare[] {
  const value = data["贴息份额"] ?? [];
  const isDay = (day: unknown): boolean => day === undefined || readDay(day) !== undefined;
  const isShare = (row: unknown): row is { readonly 份额: Percent; readonly 自?: Day; readonly 至?: Day } =>
    isObject(row) &&
    isPercent(row["份额"]) &&
    isDay(row["自"]) &&
    isDay(row["至"]) &&
    Object.keys(row).every((key) => ["份额", "自", "至"].includes(key));
  if (Array.isArray(value) && value.every(isShare))
    return value.map(({ 份额: share, 自: from, 至: through }) => ({
      share,
      ...(from === undefined ? {} : { from }),
      ...(through === undefined ? {} : { through }),
    }));
  mistakes.push({
    zh: '“贴息份额”应是清单，如 [{ "份额": "70%", "自": "2024-01-01" }]',
    en: '“贴息份额” must be a list such as [{ "份额": "70%", "自": "2024-01-01" }]',
  });
  return [];
}

function lossSharesOf(data: Data, mistakes: Bilingual[]): NonNullable<AuditSettings["lossShares"]> {
  const value = data["分担比例"] ?? {};
  if (isObject(value) && Object.values(value).every(isPercent))
    return Object.entries(value as Readonly<Record<string, Percent>>).map(([party, share]) => ({ party, share })); // each is one
  mistakes.push({
    zh: '“分担比例”应写各方和比例，基金在前，如 { "基金": "70%", "银行": "30%" }',
    en: "“分担比例” must give each party its share, the fund first",
  });
  return [];
}

function agreementText(agreement: WrittenAgreement | undefined): object {
  if (agreement === undefined) return {};
  return {
    逾期超过天数: agreement.claimAfterDays,
    范围: agreement.claimCovers.map((part) => memberWords(part, coveredParts).zh),
  };
}

/** What the cooperation agreement sets beside the shares: nothing is taken for granted, so it is both or nothing. */
function agreementOf(data: Data, mistakes: Bilingual[]): WrittenAgreement | undefined {
  const value = data["代偿约定"] ?? {};
  if (isObject(value) && Object.keys(value).length === 0) return undefined;
  const { 逾期超过天数: days, 范围: covers, ...others } = isObject(value) ? value : {};
  const parts = coveredParts.list.filter(
    (part) => Array.isArray(covers) && covers.includes(memberWords(part, coveredParts).zh),
  );
  const isCount = typeof days === "number" && Number.isSafeInteger(days) && days >= 0;
  const isWhole = Array.isArray(covers) && covers.length > 0 && covers.length === parts.length;
  if (isCount && isWhole && Object.keys(others).length === 0) return { claimAfterDays: days, claimCovers: parts };
  mistakes.push({
    zh: '“代偿约定”应照合作协议写明，如 { "逾期超过天数": 0, "范围": ["本金"] }；范围可写本金、利息',
    en: "“代偿约定” must give, by the cooperation agreement, the days overdue to be exceeded and what is covered (本金, 利息)",
  });
  return undefined;
}
