import * as z from "zod";
import { between, eachOnce } from "../../../kernel/between.ts";
import type { Citation } from "../../../kernel/citation.ts";
import { countField, positiveCountField } from "../../../kernel/fields.ts";
import type { Terms } from "../../../kernel/terms.ts";
import { termsSchema } from "../../../kernel/terms-schema.ts";
import type { OverdueEpisode } from "../../../ledger/loan/overdue.ts";
import { type MaturityOnRestDay } from "../../../ledger/loan/rest-day.ts";
import { maturityOnRestDayField } from "../../../ledger/legacy.ts";
import { suspensionReadings } from "./readings.ts";

/** The events for which a credit line may be suspended, beside overdue payment and misuse. */
export const SUSPENSION_EVENTS = [
  /** 参与非法集资. */
  "illegal-fund-raising",
  /** 死亡. */
  "death",
  /** 丧失民事行为能力. */
  "loss-of-capacity",
  /** 宣告失踪. */
  "declared-missing",
  /** 宣告死亡. */
  "declared-dead",
  /** 被告、被执行人、被申请人、犯罪嫌疑人. */
  "proceedings",
  /** 不配合贷后检查. */
  "refused-check",
  /** 拒绝提供资金用途证明. */
  "refused-proof",
] as const;

/** One of them. */
export type SuspensionEvent = (typeof SUSPENSION_EVENTS)[number];

/** What the terms can say about suspending a credit line (暂停授信). */
export interface SuspensionTermValues {
  /** Overdue for more days than this is a ground (超: the figure itself is none). */
  readonly overdueDaysOver?: number;
  /** So many times overdue for more days than this is a ground. */
  readonly lateEpisodes?: { readonly daysOver: number; readonly times: number };
  /** Whether use otherwise than agreed is a ground. */
  readonly misuse?: "ground";
  readonly suspensionEvents?: readonly SuspensionEvent[];
  readonly overdueEpisode?: OverdueEpisode;
  readonly maturityOnRestDay?: MaturityOnRestDay;
  readonly pastOverdue?: "running-only" | "ever";
  readonly endedEvents?: "no-ground" | "ground";
}

/** Terms for `assessSuspension`. */
export type SuspensionTerms<Article extends Citation = Citation> = Terms<"suspension", SuspensionTermValues, Article>;

/** The schema of {@link SuspensionTermValues}. */
export const suspensionTermValuesSchema: z.ZodType<SuspensionTermValues, SuspensionTermValues> = /* @__PURE__ */ (() =>
  z.strictObject({
    overdueDaysOver: z.exactOptional(countField),
    lateEpisodes: z.exactOptional(z.strictObject({ daysOver: countField, times: positiveCountField })),
    misuse: z.exactOptional(z.literal("ground")),
    suspensionEvents: z.exactOptional(
      between<readonly SuspensionEvent[]>(z.array(z.enum(SUSPENSION_EVENTS)).min(1), eachOnce),
    ),
    overdueEpisode: z.exactOptional(z.enum(["stretch", "each-due"])),
    maturityOnRestDay: maturityOnRestDayField,
    pastOverdue: z.exactOptional(z.enum(["running-only", "ever"])),
    endedEvents: z.exactOptional(z.enum(["no-ground", "ground"])),
  }))();

/** The schema of {@link SuspensionTerms}. */
export const suspensionTermsSchema: z.ZodType<SuspensionTerms> = /* @__PURE__ */ (() =>
  termsSchema("suspension", suspensionTermValuesSchema, suspensionReadings))();
