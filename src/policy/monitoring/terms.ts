import * as z from "zod";
import { between, eachOnce } from "../../kernel/between.ts";
import type { Citation } from "../../kernel/citation.ts";
import { positiveCountField } from "../../kernel/fields.ts";
import type { Terms } from "../../kernel/terms.ts";
import { termsSchema } from "../../kernel/terms-schema.ts";
import { type Asked, type MonitoringMeasure, MEASURES } from "./measures.ts";
import { monitoringReadings } from "./readings.ts";

/** The bodies that look after a loan. */
export const VISITORS = [
  /** 合作金融机构. */
  "lender",
  /** 市金融扶贫服务中心. */
  "city-centre",
  /** 所在地镇政府. */
  "town-government",
  /** 镇金融扶贫服务站. */
  "town-office",
  /** 村金融扶贫服务部. */
  "village-office",
] as const;

/** One of them. */
export type Visitor = (typeof VISITORS)[number];

/** What a ledger card (贷后管理卡) holds: what the money was used for, the visits, the present state. */
export const LEDGER_ENTRIES = ["use", "visits", "state"] as const;

/** One of them. */
export type LedgerEntry = (typeof LEDGER_ENTRIES)[number];

/** What the terms can ask of a loan after it is paid out (贷后管理). A term that is absent is not asked. */
export interface MonitoringTermValues {
  /** The money is used in the place (用在本地发展). */
  readonly usedLocally?: Asked;
  /** It is used for projects of the leading industries (主导产业). */
  readonly usedInLeadingIndustry?: Asked;
  /** It is used as the plan of the project says. */
  readonly usedPerPlan?: Asked;
  /** There is no sign of misuse (涉嫌挪用). */
  readonly signsOfMisuse?: Asked;
  /** No misuse is confirmed. */
  readonly misuseConfirmed?: Asked;
  /** The agreement to carry households (带贫协议) is kept. */
  readonly agreementKept?: Asked;
  /** The money is not lent on (转借). */
  readonly lentOn?: Asked;
  /** What was drawn is used for production. */
  readonly usedForProduction?: Asked;
  /** Money that has lain at the bank for so many months, to the corresponding day, is not in order. */
  readonly idleMonths?: number;
  readonly idleMeasures?: readonly MonitoringMeasure[];
  /** The project is visited at least so many times in each quarter. */
  readonly visitsPerQuarter?: number;
  /** The bodies whose visits count. */
  readonly visitors?: readonly Visitor[];
  readonly quarters?: "whole-quarters" | "every-quarter" | "from-pay-out";
  readonly whoVisits?: "any" | "each";
  /** What is found unusual (异常现象) is reported at once. */
  readonly anomalies?: "reported-at-once";
  readonly atOnce?: "same-day" | "next-day";
  /** A card is kept for the household, with these entries. */
  readonly ledgerCard?: readonly LedgerEntry[];
}

/** Terms for `assessMonitoring`. */
export type MonitoringTerms<Article extends Citation = Citation> = Terms<"monitoring", MonitoringTermValues, Article>;

/** The schema of {@link MonitoringTermValues}. */
export const monitoringTermValuesSchema: z.ZodType<MonitoringTermValues, MonitoringTermValues> =
  /* @__PURE__ */ (() => {
    const measures = between<readonly MonitoringMeasure[]>(z.array(z.enum(MEASURES)).min(1), eachOnce);
    const asked = z.exactOptional(z.union([measures, z.literal("required")]));
    return z.strictObject({
      usedLocally: asked,
      usedInLeadingIndustry: asked,
      usedPerPlan: asked,
      signsOfMisuse: asked,
      misuseConfirmed: asked,
      agreementKept: asked,
      lentOn: asked,
      usedForProduction: asked,
      idleMonths: z.exactOptional(positiveCountField.max(1200)),
      idleMeasures: z.exactOptional(measures),
      visitsPerQuarter: z.exactOptional(positiveCountField.max(92)), // no quarter has more days
      visitors: z.exactOptional(between<readonly Visitor[]>(z.array(z.enum(VISITORS)).min(1), eachOnce)),
      quarters: z.exactOptional(z.enum(["whole-quarters", "every-quarter", "from-pay-out"])),
      whoVisits: z.exactOptional(z.enum(["any", "each"])),
      anomalies: z.exactOptional(z.literal("reported-at-once")),
      atOnce: z.exactOptional(z.enum(["same-day", "next-day"])),
      ledgerCard: z.exactOptional(between<readonly LedgerEntry[]>(z.array(z.enum(LEDGER_ENTRIES)).min(1), eachOnce)),
    });
  })();

/** The schema of {@link MonitoringTerms}. */
export const monitoringTermsSchema: z.ZodType<MonitoringTerms> = /* @__PURE__ */ (() =>
  termsSchema("monitoring", monitoringTermValuesSchema, monitoringReadings))();
