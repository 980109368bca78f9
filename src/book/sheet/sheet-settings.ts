import type { Bilingual } from "../../base/input/bilingual.ts";
import { memberWords } from "../../kernel/members.ts";
import { columnOf, lettersOf } from "./cells.ts";
import { declared, keyNamed } from "./columns.ts";
import type { ColumnSetting, SheetSettings } from "./settings.ts";
import { isObject, type SettingsData, textsOf } from "./settings-keys.ts";
import { sheetKinds } from "./sheet-kinds.ts";
import { sheetUnits, unitsOf } from "./units.ts";

/** Reads what settings say of the sheet: which it is, its headings, its columns with their units. */
export function sheetOf(data: SettingsData, mistakes: Bilingual[]): SheetSettings {
  const kind = sheetKinds.list.find((member) => memberWords(member, sheetKinds).zh === data.表);
  if (kind === undefined)
    mistakes.push({
      zh: `“表”应是：${sheetKinds.list.map((m) => memberWords(m, sheetKinds).zh).join("、")}`,
      en: "“表” must name a kind of sheet",
    });
  const lines = data.标题行;
  const [first, last] = isLines(lines) ? lines : [1, 1];
  if (!isLines(lines))
    mistakes.push({ zh: "“标题行”应是两个行号，如 [2, 3]", en: "“标题行” must be two line numbers such as [2, 3]" });
  const sheet = data.工作表;
  if (sheet !== undefined && typeof sheet !== "string")
    mistakes.push({ zh: "“工作表”应是名称", en: "“工作表” must be a name" });
  if (data.待确认 !== undefined && !isObject(data.待确认))
    mistakes.push({ zh: "“待确认”应是对象 { … }", en: "“待确认” must be an object" });
  textsOf(data, "未识别", mistakes);
  return {
    ...(typeof sheet === "string" ? { sheet } : {}),
    ...{ kind: kind ?? "loans", headings: { first, last } },
    columns: columnsOf(data, mistakes),
    noEvidence: textsOf(data, "不作依据", mistakes),
    parts: textsOf(data, "各笔", mistakes),
    days: daysOf(data, mistakes),
  };
}

/** From when serial days are counted, and what a time of day means: neither is taken for granted. */
function daysOf({ 日期: value }: SettingsData, mistakes: Bilingual[]): SheetSettings["days"] {
  const { 起点: from, 时刻: times, ...others } = isObject(value) ? value : {};
  const isKnown = (from === 1900 || from === 1904) && (times === "取当日" || times === "取最近日");
  if (!isKnown || Object.keys(others).length > 0)
    mistakes.push({
      zh: '“日期”应写明起点（1900 或 1904）和时刻（取当日或取最近日），如 { "起点": 1900, "时刻": "取最近日" }',
      en: "“日期” must give 起点 (1900 or 1904) and 时刻 (取当日, the day of the time, or 取最近日, the nearest day)",
    });
  return { ...(from === 1904 ? { from1904: true } : {}), times: times === "取当日" ? "same-day" : "nearest" };
}

function isLines(value: unknown): value is readonly [number, number] {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((n) => Number.isInteger(n) && n >= 1) &&
    value[0] <= value[1]
  );
}

function columnsOf(data: SettingsData, mistakes: Bilingual[]): readonly ColumnSetting[] {
  const { 列: columns, 单位: units = {} } = data;
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
    if (Number(number) < 1 || name === `${label}#1`)
      mistakes.push({
        zh: `“${name}”：第一笔写“${label}”，此后写“${label}#2”等`,
        en: `“${name}”: the first loan of a row is “${label}”, the next “${label}#2”`,
      });
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
