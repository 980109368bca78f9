import * as z from "zod";
import { outOfOrder } from "../../base/input/wording.ts";
import { between, type Found } from "../../kernel/between.ts";
import { markUpField, nameField, percentField } from "../../kernel/fields.ts";
import type { PercentInput } from "../../base/money/percent.ts";

/** A rate that follows a published series. */
export interface SeriesRate {
  /** The id of one of the series handed in as `rates`. */
  readonly series: string;
  /** When it is looked up anew: never, on each anniversary of the pay-out, or at each change of the series. */
  readonly reset: "contract" | "anniversary" | "each-change";
  /** The band that the contract names; absent: the band of the loan's length. */
  readonly band?: string;
  /** Basis points (基点, 0.01 %) on top; negative below. */
  readonly marginPoints?: number;
  /** Mark-up (上浮) as a share of the published rate, at most two decimals; negative for a mark-down. Not together with points. */
  readonly markUp?: PercentInput;
  /** Take the last published value beyond the verified day of the series; without it such a loan is refused. */
  readonly beyondVerified?: "last-value";
}

/** The rate of a loan: fixed in the contract, or following a published series. */
export type LoanRate =
  | {
      readonly fixed: PercentInput;
      /** For a cap or a limit that the terms look up: as in {@link SeriesRate}. */
      readonly beyondVerified?: "last-value";
    }
  | SeriesRate;

/** The schema of {@link LoanRate}. */
export const loanRateSchema: z.ZodType<LoanRate, LoanRate> = /* @__PURE__ */ (() =>
  z.union([
    z.strictObject({ fixed: percentField, beyondVerified: z.exactOptional(z.literal("last-value")) }),
    between<SeriesRate>(
      z.strictObject({
        series: nameField,
        reset: z.enum(["contract", "anniversary", "each-change"]),
        band: z.exactOptional(nameField),
        marginPoints: z.exactOptional(z.int().min(-10_000).max(10_000)),
        markUp: z.exactOptional(markUpField),
        beyondVerified: z.exactOptional(z.literal("last-value")),
      }),
      pointsOrMarkUp,
    ),
  ]))();

function pointsOrMarkUp({ marginPoints, markUp }: SeriesRate): readonly Found[] {
  if (marginPoints === undefined || markUp === undefined) return [];
  return [
    { issue: outOfOrder("", "加点与上浮只能取其一", "goes without marginPoints: one or the other"), path: ["markUp"] },
  ];
}
