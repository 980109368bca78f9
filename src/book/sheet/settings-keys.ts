import type { Bilingual } from "../../base/input/bilingual.ts";

/** The keys of `审计设置.json`, in the order in which they are written. */
export const settingsKeys = [
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
] as const;

/** One of them. */
export type SettingsKey = (typeof settingsKeys)[number];

/** What a settings file has under each of them, whatever it is. */
export type SettingsData = { readonly [K in SettingsKey]?: unknown };

/** Whether what was read is an object of JSON. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The texts under a key; what is no list of texts is a mistake. */
export function textsOf(data: SettingsData, key: SettingsKey, mistakes: Bilingual[]): readonly string[] {
  const value = data[key] ?? [];
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
  mistakes.push({ zh: `“${key}”应是文字的清单 […]`, en: `“${key}” must be a list of texts` });
  return [];
}
