import type { Bilingual } from "../../base/input/bilingual.ts";
import { memberWords } from "../../kernel/members.ts";
import { agreementText, auditOf } from "./audit-settings.ts";
import { lettersOf } from "./cells.ts";
import { type ColumnKey, declared } from "./columns.ts";
import type { AuditSettings, ColumnSetting, ProposedColumn, SheetSettings } from "./settings.ts";
import { isObject, type SettingsKey, settingsKeys } from "./settings-keys.ts";
import { sheetKinds } from "./sheet-kinds.ts";
import { sheetOf } from "./sheet-settings.ts";
import { sheetUnits } from "./units.ts";

/** The most lines that the settings file has, whatever the sheet. */
const MOST_LINES = 40;

/** Of the form of the settings file. */
const VERSION = 1;

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
    entry("版本", VERSION),
    ...(sheet.sheet === undefined ? [] : [entry("工作表", sheet.sheet)]),
    entry("表", memberWords(sheet.kind, sheetKinds).zh),
    list("标题行", [sheet.headings.first, sheet.headings.last], width),
    ...(sheet.parts.length === 0 ? [] : [entry("各笔", sheet.parts)]),
    block("列", entries, width),
    block("单位", units, width),
    block("待确认", doubtfulEntries, width),
    list(
      "未识别",
      unknown.map((c) => `${c.column} ${c.heading}`),
      width,
    ),
    list("不作依据", sheet.noEvidence, width),
    entry("日期", {
      起点: sheet.days.from1904 === true ? 1904 : 1900,
      时刻: sheet.days.times === "same-day" ? "取当日" : "取最近日",
    }),
    list("政策包", audit.packs, width),
    entry("解读", audit.readings),
    entry("重要性", audit.materiality),
    entry("判断日", audit.judgedOn),
    entry("审计期间", audit.window),
    entry(
      "贴息份额",
      (audit.shares ?? []).map(({ share, from, through }) => ({ 份额: share, 自: from, 至: through })),
    ),
    entry("分担比例", Object.fromEntries((audit.lossShares ?? []).map(({ party, share }) => [party, share]))),
    entry("代偿约定", agreementText(audit.agreement)),
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

function entry(key: SettingsKey, value: unknown): string {
  return `  "${key}": ${JSON.stringify(value)}`;
}

function block(key: SettingsKey, entries: readonly (readonly [string, string])[], width: number): string {
  const items = entries.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return wrapped(`  "${key}": {`, items, "}", width);
}

function list(key: SettingsKey, items: readonly (string | number)[], width: number): string {
  return wrapped(
    `  "${key}": [`,
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
  const known: readonly string[] = settingsKeys;
  for (const key of Object.keys(data))
    if (!known.includes(key)) mistakes.push({ zh: `设置中没有“${key}”这一项`, en: `the settings have no “${key}”` });
  if (data["版本"] !== VERSION)
    mistakes.push({
      zh: `“版本”应是 ${String(VERSION)}：其他版本的设置文件本程序不能读`,
      en: `“版本” must be ${String(VERSION)}: this program reads no settings of another version`,
    });
  const settings = { sheet: sheetOf(data, mistakes), audit: auditOf(data, mistakes) };
  return mistakes.length > 0 ? wrong(mistakes) : { state: "read", settings };
}

function wrong(says: readonly Bilingual[]): SettingsReading {
  return { state: "wrong", says };
}
