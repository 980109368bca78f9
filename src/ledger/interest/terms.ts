import { outOfOrder } from "../../base/input/wording.ts";
import type { Found } from "../../kernel/between.ts";
import { termsKind } from "../../kernel/kind.ts";
import { listOf } from "../../kernel/lists.ts";
import { record, recordField, union, unionField } from "../../kernel/record.ts";
import { needed, type Value } from "../../kernel/value.ts";
import { articleOfRow, count, percentTerm, positiveCount, text, whole, word } from "../../kernel/values.ts";
import { oneOf } from "../../kernel/members.ts";
import { interestReadings, settlements } from "./readings.ts";
import type {
  FixedLimit,
  InterestTermValues,
  LengthSettlement,
  LimitBand,
  OwnBandsLimit,
  RateCap,
  RateLimit,
  SeriesLimit,
} from "./types.ts";

/** How nights are counted: exact daily balances (积数), or whole months and odd days of each segment (逐笔). */
export type InterestMethod = NonNullable<InterestTermValues["method"]>;

/** When interest is settled: on the 20th of months, in December of years, on anniversaries of the pay-out, or with the principal. */
export type Settlement = NonNullable<InterestTermValues["settlement"]>;

export const fixedLimitRecord = /* @__PURE__ */ record<FixedLimit>(
  "FixedLimit",
  "A rate that another must not exceed.",
  () => ({
    fixed: needed(percentTerm("固定上限", "fixed limit")),
  }),
);

export const seriesLimitRecord = /* @__PURE__ */ record<SeriesLimit>(
  "SeriesLimit",
  "A limit that is the rate of a published series: of the band of the loan's length, or of one band for every length.",
  () => ({
    series: needed(text("利率系列", "series")),
    band: text("期限档", "band", { zh: "缺省按贷款期限", en: "absent, that of the loan's length" }),
  }),
);

export const limitBandRecord = /* @__PURE__ */ record<LimitBand>(
  "LimitBand",
  "Up to and including so many months, a band of the series.",
  () => ({
    throughMonths: needed(positiveCount("至几个月（含）", "through so many months")),
    band: needed(text("期限档", "band")),
  }),
);

export const ownBandsLimitRecord = /* @__PURE__ */ record<OwnBandsLimit>(
  "OwnBandsLimit",
  "A limit by bands of the terms' own.",
  () => ({
    series: needed(text("利率系列", "series")),
    bands: needed(
      listOf(
        recordField(limitBandRecord, "期限段", "band"),
        "各期限段",
        "bands",
        { atLeast: 1 },
        { zh: "由短到长", en: "in the order of length" },
      ),
    ),
  }),
  { checks: [bandsRise] },
);

function bandsRise({ bands }: OwnBandsLimit): readonly Found[] {
  const issue = outOfOrder("", "须由短到长", "must be more than that of the band before it");
  return bands.flatMap(({ throughMonths }, i) =>
    throughMonths <= (bands[i - 1]?.throughMonths ?? 0) ? [{ issue, path: ["bands", i, "throughMonths"] }] : [],
  );
}

export const rateLimit = /* @__PURE__ */ union<RateLimit>(
  "RateLimit",
  "A rate that another must not exceed: fixed, or of a published series on the day of the contract.",
  () => [fixedLimitRecord, seriesLimitRecord, ownBandsLimitRecord],
);

/** The term for a limit on a rate. */
export function rateLimitTerm(
  zh: string,
  en: string,
  help?: { zh: string; en: string },
): Value<RateLimit, RateLimit, false> {
  return unionField(rateLimit, zh, en, help);
}

export const rateCapRecord = /* @__PURE__ */ record<RateCap>(
  "RateCap",
  "The highest rate that loans of a product may bear.",
  () => ({
    product: text("贷款品种", "product", { zh: "缺省为所有品种", en: "absent, every product" }),
    limit: needed(rateLimitTerm("上限", "limit")),
    source: articleOfRow(),
  }),
);

/** The term for caps on the rate. */
export function rateCapsTerm(): Value<readonly RateCap[], readonly RateCap[], false> {
  return listOf(
    recordField(rateCapRecord, "利率上限", "cap"),
    "贷款利率上限",
    "caps on the rate",
    { atLeast: 1 },
    { zh: "等于上限符合（含）", en: "the highest rates by product; exactly the cap passes" },
  );
}

export const lengthSettlementRecord = /* @__PURE__ */ record<LengthSettlement>(
  "LengthSettlement",
  "How interest of loans up to a length is settled.",
  () => ({
    throughMonths: positiveCount("至几个月（含）", "through so many months", {
      zh: "缺省为其余的",
      en: "absent, all longer loans",
    }),
    settlement: needed(oneOf(settlements, "结息方式", "settlement of interest")),
  }),
);

/** The terms about a loan itself that interest and subsidy share. */
export function loanTerms(): {
  readonly longestMonths: Value<number, number, false>;
  readonly mostRenewals: Value<number, number, false>;
  readonly rateFixed: Value<"required", "required", false>;
  readonly settlementByLength: Value<readonly LengthSettlement[], readonly LengthSettlement[], false>;
} {
  return {
    longestMonths: whole({ min: 1, max: 1200 }, "最长期限（月）", "longest loan in months", {
      zh: "该品种的，自放款日起；缺省不问期限，展期按 36 个月判断",
      en: "of the product, from the pay-out; absent, length is not asked, and extensions are judged by 36",
    }),
    mostRenewals: count("续贷展期次数上限", "most renewals and extensions", {
      zh: "疫情延期不计",
      en: "the deferral of 2020 is none",
    }),
    rateFixed: word("required", "固定利率", "rate fixed for the contract", {
      zh: "合同期内不重定",
      en: "it is not looked up anew within the contract",
    }),
    settlementByLength: listOf(
      recordField(lengthSettlementRecord, "期限段", "row"),
      "按期限定的结息方式",
      "settlement by the length of the loan",
      { atLeast: 1, checks: [lengthsRise] },
      {
        zh: "由短到长，按合同期限；优先于结息方式",
        en: "in the order of length, by the contract's; it goes before `settlement`",
      },
    ),
  };
}

function lengthsRise(rows: readonly LengthSettlement[]): readonly Found[] {
  const issue = outOfOrder("", "须由短到长", "must be more than that of the row before it");
  return rows.flatMap(({ throughMonths = Infinity }, i) =>
    i > 0 && throughMonths <= (rows[i - 1]?.throughMonths ?? Infinity) ? [{ issue, path: [i, "throughMonths"] }] : [],
  );
}

export const interestTermsKind = /* @__PURE__ */ termsKind<
  "interest",
  InterestTermValues,
  unknown,
  typeof interestReadings
>({
  kind: "interest",
  name: "Interest",
  about: "What the terms can say about interest.",
  functions: ["accrueInterest"],
  fields: () => ({ rateCaps: rateCapsTerm(), ...loanTerms() }),
  readings: interestReadings,
});
