import type { Bilingual } from "../../base/input/bilingual.ts";
import type { Day } from "../../base/date/day.ts";
import { readDay } from "../../base/date/read-day.ts";
import { type Percent, percentIssue } from "../../base/money/percent.ts";
import { given } from "../../kernel/given.ts";
import { memberWords } from "../../kernel/members.ts";
import { coveredParts } from "../../policy/compensation/covered-parts.ts";
import type { AuditSettings, WrittenAgreement, WrittenShare } from "./settings.ts";
import { isObject, type SettingsData, textsOf } from "./settings-keys.ts";

/** Reads what settings say of the audit: policies, readings, days, shares, the agreement. */
export function auditOf(data: SettingsData, mistakes: Bilingual[]): AuditSettings {
  const readings = data.解读 ?? {};
  if (!isWords(readings))
    mistakes.push({ zh: '“解读”应是 { "解读": "选项" }', en: "“解读” must be { reading: option }" });
  const materiality = data.重要性 ?? "0.00";
  if (typeof materiality !== "string" || !/^\d{1,12}(\.\d{1,2})?$/.test(materiality))
    mistakes.push({ zh: '“重要性”应是金额（元），如 "0.00"', en: '“重要性” must be yuan such as "0.00"' });
  const [judgedOn, window] = [data.判断日 ?? null, data.审计期间 ?? null];
  if (judgedOn !== null && readDay(judgedOn) === undefined)
    mistakes.push({ zh: '“判断日”应是日期，如 "2024-01-01"', en: "“判断日” must be a day" });
  if (window !== null && !isWindow(window))
    mistakes.push({ zh: "“审计期间”应是先后两个日期", en: "“审计期间” must be two days, the first one first" });
  const [shares, lossShares] = [sharesOf(data, mistakes), lossSharesOf(data, mistakes)];
  const agreement = agreementOf(data, mistakes);
  return {
    ...(shares.length === 0 ? {} : { shares }),
    ...(lossShares.length === 0 ? {} : { lossShares }),
    ...(agreement === undefined ? {} : { agreement }),
    packs: textsOf(data, "政策包", mistakes),
    readings: isWords(readings) ? readings : {},
    materiality: typeof materiality === "string" ? materiality : "0.00",
    judgedOn: typeof judgedOn === "string" ? judgedOn : null,
    window: isWindow(window) ? window : null,
  };
}

function isWords(value: unknown): value is Readonly<Record<string, string>> {
  return isObject(value) && Object.values(value).every((word) => typeof word === "string");
}

/** The first and the last night. */
function isWindow(value: unknown): value is readonly [Day, Day] {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [first, last] = value.map(readDay);
  return first !== undefined && last !== undefined && first <= last;
}

function isPercent(value: unknown): value is Percent {
  return percentIssue(value, "") === undefined;
}

function sharesOf(data: SettingsData, mistakes: Bilingual[]): readonly WrittenShare[] {
  const value = data.贴息份额 ?? [];
  const isDay = (day: unknown): boolean => day === undefined || readDay(day) !== undefined;
  const isShare = (row: unknown): row is { readonly 份额: Percent; readonly 自?: Day; readonly 至?: Day } =>
    isObject(row) &&
    isPercent(row["份额"]) &&
    isDay(row["自"]) &&
    isDay(row["至"]) &&
    Object.keys(row).every((key) => ["份额", "自", "至"].includes(key));
  if (Array.isArray(value) && value.every(isShare))
    return value.map(({ 份额: share, 自: from, 至: through }) => ({ share, ...given({ from, through }) }));
  mistakes.push({
    zh: '“贴息份额”应是清单，如 [{ "份额": "70%", "自": "2024-01-01" }]',
    en: '“贴息份额” must be a list such as [{ "份额": "70%", "自": "2024-01-01" }]',
  });
  return [];
}

function lossSharesOf(data: SettingsData, mistakes: Bilingual[]): NonNullable<AuditSettings["lossShares"]> {
  const value = data.分担比例 ?? {};
  if (isShares(value)) return Object.entries(value).map(([party, share]) => ({ party, share }));
  mistakes.push({
    zh: '“分担比例”应写各方和比例，基金在前，如 { "基金": "70%", "银行": "30%" }',
    en: "“分担比例” must give each party its share, the fund first",
  });
  return [];
}

function isShares(value: unknown): value is Readonly<Record<string, Percent>> {
  return isObject(value) && Object.values(value).every(isPercent);
}

/** The agreement as settings write it. */
export function agreementText(agreement: WrittenAgreement | undefined): object {
  if (agreement === undefined) return {};
  return {
    逾期超过天数: agreement.claimAfterDays,
    范围: agreement.claimCovers.map((part) => memberWords(part, coveredParts).zh),
  };
}

/** What the cooperation agreement sets beside the shares: nothing is taken for granted, so it is both or nothing. */
function agreementOf(data: SettingsData, mistakes: Bilingual[]): WrittenAgreement | undefined {
  const value = data.代偿约定 ?? {};
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
