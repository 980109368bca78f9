import * as z from "zod";
import type { Day } from "../../base/date/day.ts";
import { outOfOrder, overlapping } from "../../base/input/wording.ts";
import type { InterestTermValues, RateLimit } from "../../ledger/interest/types.ts";
import { interestTermShape, rateLimitSchema } from "../../ledger/legacy.ts";
import { between, type Found, repeated } from "../../kernel/between.ts";
import type { Citation } from "../../kernel/citation.ts";
import {
  citationField,
  dayField,
  nameField,
  percentTermField,
  percentWithin,
  positiveAmountTermField,
  positiveCountField,
} from "../../kernel/fields.ts";
import type { Terms } from "../../kernel/terms.ts";
import { termsSchema } from "../../kernel/terms-schema.ts";
import type { AmountTerm } from "../../base/money/amount.ts";
import { type Percent, WHOLE_PPM } from "../../base/money/percent.ts";
import { guaranteeFeeReadings, operatorSubsidyReadings, subsidyReadings } from "./readings.ts";

/** The share of the interest that is subsidised, for a product, for interest that arises between two days. */
export interface SubsidyShare {
  /** Absent: for every product. */
  readonly product?: string;
  /** The first night; absent: from ever. */
  readonly from?: Day;
  /** The last night; absent: without end. */
  readonly through?: Day;
  readonly share: Percent;
  /** The article of this row, where the table is made of several. */
  readonly source?: Citation;
}

/** A ground on which the right to the subsidy is lost, and from when: from the event, or everything from the start. */
export interface LossOfRight {
  readonly ground: LossGround;
  readonly from: "event" | "start";
  readonly source?: Citation;
}

/** Misuse of the money (挪用), lending it on (转借), false data to obtain the subsidy (套取). */
export type LossGround = "misuse" | "on-lending" | "false-data";

/** What the terms can say about the subsidy of a household's loans, and about the interest it is counted on. */
export interface SubsidyTermValues extends InterestTermValues {
  /** Yuan of principal per household on which interest is subsidised (含); absent: without limit. */
  readonly subsidyCap?: AmountTerm;
  readonly aboveCap?: "portion" | "none";
  /** The highest rate on which the subsidy is counted; absent: the contract rate, whatever it is. */
  readonly subsidyRateLimit?: RateLimit;
  readonly subsidyShares?: readonly SubsidyShare[];
  readonly extensionSubsidy?: "kept" | "ends";
  readonly roomAfterMaturity?: "none" | "while-unpaid";
  /** Months from the pay-out for which a loan is subsidised at most; absent: to its maturity. */
  readonly longestSubsidisedMonths?: number;
  /** A ground that is absent does not end the right. */
  readonly lossOfRight?: readonly LossOfRight[];
}

/** Terms for `computeSubsidy` and `reclaimSubsidy`. */
export type SubsidyTerms<Article extends Citation = Citation> = Terms<"subsidy", SubsidyTermValues, Article>;

/** What the terms can say about the subsidy of an operator (带贫经营主体). */
export interface OperatorSubsidyTermValues extends InterestTermValues {
  /** Per cent a year on the principal. */
  readonly operatorRate?: Percent;
  /** Yuan lent for which one household must be carried. */
  readonly amountPerHousehold?: AmountTerm;
  readonly tooFewHouseholds?: "refuse" | "matching-amount";
  readonly operatorCounting?: "months-over-12" | "actual-days";
  readonly lossOfRight?: readonly LossOfRight[];
}

/** Terms for `computeOperatorSubsidy` and `reclaimOperatorSubsidy`. */
export type OperatorSubsidyTerms<Article extends Citation = Citation> = Terms<
  "operator-subsidy",
  OperatorSubsidyTermValues,
  Article
>;

/** What the terms can say about the fee of a policy guarantee. */
export interface GuaranteeFeeTermValues {
  readonly feeRate?: Percent;
  readonly feeBase?: "principal-each-year" | "balance-each-year" | "principal-once";
}

/** Terms for `computeGuaranteeFee`. */
export type GuaranteeFeeTerms<Article extends Citation = Citation> = Terms<
  "guarantee-fee",
  GuaranteeFeeTermValues,
  Article
>;

const source = /* @__PURE__ */ (() => z.exactOptional(citationField))();

const lossOfRightField: z.ZodType<readonly LossOfRight[], readonly LossOfRight[]> = /* @__PURE__ */ (() =>
  between<readonly LossOfRight[]>(
    z.array(
      z.strictObject({
        ground: z.enum(["misuse", "on-lending", "false-data"]),
        from: z.enum(["event", "start"]),
        source,
      }),
    ),
    (rows) => repeated(rows.map((row) => row.ground)).map((i) => ({ issue: overlapping(""), path: [i, "ground"] })),
  ))();

const subsidySharesField: z.ZodType<readonly SubsidyShare[], readonly SubsidyShare[]> = /* @__PURE__ */ (() =>
  between<readonly SubsidyShare[]>(
    z
      .array(
        z.strictObject({
          product: z.exactOptional(nameField),
          from: z.exactOptional(dayField),
          through: z.exactOptional(dayField),
          share: percentWithin(0, WHOLE_PPM, 4),
          source,
        }),
      )
      .min(1),
    endsAfterItBegins,
    sharesApart,
  ))();

function endsAfterItBegins(rows: readonly SubsidyShare[]): readonly Found[] {
  const issue = outOfOrder("", "不得早于起始日", "must not be before the first night");
  return rows.flatMap(({ from, through }, i) =>
    from !== undefined && through !== undefined && through < from ? [{ issue, path: [i, "through"] }] : [],
  );
}

function sharesApart(rows: readonly SubsidyShare[]): readonly Found[] {
  return rows.flatMap((row, i) =>
    rows.slice(0, i).some((earlier) => overlap(earlier, row)) ? [{ issue: overlapping(""), path: [i] }] : [],
  );
}

function overlap(a: SubsidyShare, b: SubsidyShare): boolean {
  const sameProduct = a.product === undefined || b.product === undefined || a.product === b.product;
  return sameProduct && (a.from ?? "") <= (b.through ?? "9999") && (b.from ?? "") <= (a.through ?? "9999");
}

/** The schema of {@link SubsidyTermValues}. */
export const subsidyTermValuesSchema: z.ZodType<SubsidyTermValues, SubsidyTermValues> = /* @__PURE__ */ (() =>
  z.strictObject({
    ...interestTermShape,
    subsidyCap: z.exactOptional(positiveAmountTermField),
    aboveCap: z.exactOptional(z.enum(["portion", "none"])),
    subsidyRateLimit: z.exactOptional(rateLimitSchema),
    subsidyShares: z.exactOptional(subsidySharesField),
    extensionSubsidy: z.exactOptional(z.enum(["kept", "ends"])),
    roomAfterMaturity: z.exactOptional(z.enum(["none", "while-unpaid"])),
    longestSubsidisedMonths: z.exactOptional(positiveCountField.max(1200)),
    lossOfRight: z.exactOptional(lossOfRightField),
  }))();

/** The schema of {@link SubsidyTerms}. */
export const subsidyTermsSchema: z.ZodType<SubsidyTerms> = /* @__PURE__ */ (() =>
  termsSchema("subsidy", subsidyTermValuesSchema, subsidyReadings))();

/** The schema of {@link OperatorSubsidyTermValues}. */
export const operatorSubsidyTermValuesSchema: z.ZodType<OperatorSubsidyTermValues, OperatorSubsidyTermValues> =
  /* @__PURE__ */ (() =>
    z.strictObject({
      ...interestTermShape,
      operatorRate: z.exactOptional(percentTermField),
      amountPerHousehold: z.exactOptional(positiveAmountTermField),
      tooFewHouseholds: z.exactOptional(z.enum(["refuse", "matching-amount"])),
      operatorCounting: z.exactOptional(z.enum(["months-over-12", "actual-days"])),
      lossOfRight: z.exactOptional(lossOfRightField),
    }))();

/** The schema of {@link OperatorSubsidyTerms}. */
export const operatorSubsidyTermsSchema: z.ZodType<OperatorSubsidyTerms> = /* @__PURE__ */ (() =>
  termsSchema("operator-subsidy", operatorSubsidyTermValuesSchema, operatorSubsidyReadings))();

/** The schema of {@link GuaranteeFeeTermValues}. */
export const guaranteeFeeTermValuesSchema: z.ZodType<GuaranteeFeeTermValues, GuaranteeFeeTermValues> =
  /* @__PURE__ */ (() =>
    z.strictObject({
      feeRate: z.exactOptional(percentTermField),
      feeBase: z.exactOptional(z.enum(["principal-each-year", "balance-each-year", "principal-once"])),
    }))();

/** The schema of {@link GuaranteeFeeTerms}. */
export const guaranteeFeeTermsSchema: z.ZodType<GuaranteeFeeTerms> = /* @__PURE__ */ (() =>
  termsSchema("guarantee-fee", guaranteeFeeTermValuesSchema, guaranteeFeeReadings))();
