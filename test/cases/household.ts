import type { HouseholdApplication } from "../../src/eligibility/facts.ts";
import type { HouseholdRule } from "../../src/eligibility/assess-household.ts";

/*
 * Applications at the edges of each requirement, for a credit officer to check. Everything that a row
 * does not say is as in an ordinary application: 30,000 yuan for 24 months, nothing owed, born on
 * 1980-01-01, applied for on 2019-05-06, grade A.
 */

/** Article, what is applied for, the requirement, whether it is met. */
export type HouseholdCase = readonly [
  article: string,
  facts: Partial<HouseholdApplication>,
  rule: HouseholdRule,
  outcome: "met" | "unmet",
];

/** The household scheme: up to 50,000 (含) per household, 1 to 3 years. */
export const SCHEME_CASES: readonly HouseholdCase[] = [
  ["方案 二1", { amount: "49999.99" }, "household/within-cap", "met"],
  ["方案 二1", { amount: "50000" }, "household/within-cap", "met"],
  ["方案 二1", { amount: "50000.01" }, "household/within-cap", "unmet"],
  ["方案 二1", { amount: 50_000 }, "household/within-cap", "met"], // as a number
  ["方案 二1", { outstanding: "19999.99" }, "household/within-cap", "met"], // 30,000 + 19,999.99
  ["方案 二1", { outstanding: "20000" }, "household/within-cap", "met"], // exactly 50,000
  ["方案 二1", { outstanding: "20000.01" }, "household/within-cap", "unmet"],
  ["方案 二1", { outstandingOldProduct: "20000" }, "household/within-cap", "met"],
  ["方案 二1", { outstandingOldProduct: "20000.01" }, "household/within-cap", "unmet"], // reading: it counts
  ["方案 二1", { outstanding: "15000", outstandingOldProduct: "5000" }, "household/within-cap", "met"],
  ["方案 二1", { outstanding: "15000", outstandingOldProduct: "5000.01" }, "household/within-cap", "unmet"],
  ["方案 二2", { termMonths: 1 }, "household/term-length", "unmet"],
  ["方案 二2", { termMonths: 11 }, "household/term-length", "unmet"],
  ["方案 二2", { termMonths: 12 }, "household/term-length", "met"],
  ["方案 二2", { termMonths: 13 }, "household/term-length", "met"],
  ["方案 二2", { termMonths: 35 }, "household/term-length", "met"],
  ["方案 二2", { termMonths: 36 }, "household/term-length", "met"],
  ["方案 二2", { termMonths: 37 }, "household/term-length", "unmet"],
];

/** Changge 2017: grade A or better, at most 3 years. */
export const CHANGGE_CASES: readonly HouseholdCase[] = [
  ["贷款 一(一)1", { grade: "AAA+" }, "household/minimum-grade", "met"],
  ["贷款 一(一)1", { grade: "AAA" }, "household/minimum-grade", "met"],
  ["贷款 一(一)1", { grade: "AA" }, "household/minimum-grade", "met"],
  ["贷款 一(一)1", { grade: "A" }, "household/minimum-grade", "met"], // A级(含)以上
  ["贷款 一(一)1", { grade: "none" }, "household/minimum-grade", "unmet"], // rated, and no grade
  ["贷款 三", { termMonths: 1 }, "household/term-length", "met"], // Changge sets no shortest term
  ["贷款 三", { termMonths: 35 }, "household/term-length", "met"],
  ["贷款 三", { termMonths: 36 }, "household/term-length", "met"],
  ["贷款 三", { termMonths: 37 }, "household/term-length", "unmet"],
];

/** 银保监发〔2019〕24号: 18 to 65 completed years, both 含. Neither pack has it; the caller sets it. */
export const AGE_18_TO_65: readonly HouseholdCase[] = [
  ["年龄 18(含)", { bornOn: "2001-05-07" }, "household/applicant-age", "unmet"], // 18 tomorrow
  ["年龄 18(含)", { bornOn: "2001-05-06" }, "household/applicant-age", "met"], // 18 today
  ["年龄 18(含)", { bornOn: "2001-05-05" }, "household/applicant-age", "met"],
  ["年龄 65(含)", { bornOn: "1953-05-08" }, "household/applicant-age", "met"],
  ["年龄 65(含)", { bornOn: "1953-05-07" }, "household/applicant-age", "met"], // 66 tomorrow
  ["年龄 65(含)", { bornOn: "1953-05-06" }, "household/applicant-age", "unmet"], // 66 today
  ["年龄 18(含)", { bornOn: "2019-05-06" }, "household/applicant-age", "unmet"], // born today
];
