import { overlapping } from "../../base/input/wording.ts";
import { WHOLE_PPM } from "../../base/money/percent.ts";
import { loanTerms, rateCapsTerm, rateLimitTerm } from "../../ledger/interest/terms.ts";
import { type Found, inOrderOf, repeated } from "../../kernel/between.ts";
import { termsKind } from "../../kernel/kind.ts";
import { countUpTo } from "../../kernel/order.ts";
import { listOf } from "../../kernel/lists.ts";
import { members, oneOf, setOf, unnamed } from "../../kernel/members.ts";
import { householdKinds } from "../../ledger/loan/household-kind.ts";
import { record, recordField } from "../../kernel/record.ts";
import { needed, type Value } from "../../kernel/value.ts";
import {
  articleOfRow,
  day,
  percentBetween,
  percentTerm,
  positiveAmountTerm,
  text,
  whole,
  word,
  yes,
} from "../../kernel/values.ts";
import { enoughHouseholds } from "./enough-households.ts";
import { guaranteeFeeReadings, operatorSubsidyReadings, subsidyReadings } from "./readings.ts";
import type {
  GuaranteeFeeTermValues,
  LossGround,
  LossOfRight,
  OperatorSubsidyTermValues,
  SubsidyShare,
  SubsidyTermValues,
} from "./types.ts";

export const lossGrounds = /* @__PURE__ */ members<LossGround>("LossGround", "Why the right to a subsidy is lost.", {
  misuse: ["挪用贷款", "misuse of the money"],
  "on-lending": ["转借贷款", "lending the money on"],
  "false-data": ["弄虚作假套取贴息", "false data to obtain the subsidy"],
  overdue: ["逾期", "overdue principal"],
});

export const subsidyShareRecord = /* @__PURE__ */ record<SubsidyShare>(
  "SubsidyShare",
  "The share of the interest that is subsidised, for a product, for interest that arises between two days.",
  () => ({
    product: text("贷款品种", "product", { zh: "缺省为所有品种", en: "absent, every product" }),
    from: day("首晚", "first night", { zh: "缺省为不限", en: "absent, from ever" }),
    through: day("末晚", "last night", { zh: "缺省为不限", en: "absent, without end" }),
    share: needed(percentBetween(0, WHOLE_PPM, 4)("贴息份额", "share of the interest")),
    source: articleOfRow(),
  }),
  { checks: [/* @__PURE__ */ inOrderOf("from", "through", "不得早于起始日", "must not be before the first night")] },
);

export const lossOfRightRecord = /* @__PURE__ */ record<LossOfRight>(
  "LossOfRight",
  "A ground on which the right to the subsidy is lost, and from when.",
  () => ({
    ground: needed(oneOf(lossGrounds, "情形", "ground")),
    from: needed(
      oneOf(
        unnamed({
          event: ["自事件起丧失", "from the event"],
          period: ["当期丧失", "the settlement periods that it reaches"],
          start: ["自始全部丧失", "everything from the start"],
        }),
        "丧失的范围",
        "from when it is lost",
      ),
    ),
    source: articleOfRow(),
  }),
);

function lossOfRightTerm(): Value<readonly LossOfRight[], readonly LossOfRight[], false> {
  return listOf(
    recordField(lossOfRightRecord, "情形", "ground"),
    "丧失贴息资格的情形",
    "grounds on which the subsidy is lost",
    { checks: [eachGroundOnce] },
    { zh: "未列的情形不丧失", en: "a ground that is absent does not end the right" },
  );
}

export const subsidyTermsKind = /* @__PURE__ */ termsKind<
  "subsidy",
  SubsidyTermValues,
  unknown,
  typeof subsidyReadings
>({
  kind: "subsidy",
  name: "Subsidy",
  about: "What the terms can say about the subsidy of a household's loans, and about the interest it is counted on.",
  functions: ["computeSubsidy", "compareSubsidy", "reclaimSubsidy"],
  fields: () => ({
    rateCaps: rateCapsTerm(),
    subsidyCap: positiveAmountTerm("每户贴息本金上限", "subsidised principal per household", {
      zh: "等于上限的仍贴息（含）；缺省为不限",
      en: "the cap includes its figure; absent, without limit",
    }),
    subsidyRateLimit: rateLimitTerm("贴息利率上限", "highest rate on which the subsidy is counted", {
      zh: "缺省按合同利率",
      en: "absent, the contract rate, whatever it is",
    }),
    subsidyShares: listOf(
      recordField(subsidyShareRecord, "贴息份额", "share"),
      "贴息份额",
      "share of the interest that is subsidised",
      { atLeast: 1, checks: [sharesApart] },
    ),
    longestSubsidisedMonths: whole({ min: 1, max: 1200 }, "最长贴息期限（月）", "months subsidised at most", {
      zh: "自放款日起；缺省为到期日",
      en: "from the pay-out; absent, to the loan's maturity",
    }),
    subsidyRate: percentTerm("年贴息率", "yearly rate of the subsidy", {
      zh: "按贴息本金，不高于合同利率；缺省按利息贴",
      en: "on the subsidised principal, at most the contract rate; absent, the interest is subsidised",
    }),
    subsidyPaid: word("after-interest", "先收后贴", "first paid, then subsidised", {
      zh: "当期利息付清后才贴；缺省不问是否付息",
      en: "a period is subsidised only once its interest is paid; absent, that is not asked",
    }),
    mostPerPayment: positiveAmountTerm("每期贴息上限", "subsidy of a period at most"),
    mostPerYear: positiveAmountTerm("每户每年贴息上限", "subsidy of a household in a calendar year at most", {
      zh: "按各期末晚所在年度",
      en: "by the last night of each period",
    }),
    oncePerYear: yes("每户每年只贴一次", "once a household and calendar year", {
      zh: "每年首个有贴息的期间",
      en: "the first period of the year that has a subsidy",
    }),
    yearBudget: positiveAmountTerm("年度贴息预算", "budget of a year", {
      zh: "先到先得，用完为止",
      en: "first come, first served",
    }),
    householdKinds: setOf(householdKinds, "贷款对象", "kinds of household served", {
      zh: "贴息只给这些户；缺省不问户的类别",
      en: "only they are subsidised; absent, the kind is not asked",
    }),
    lossOfRight: lossOfRightTerm(),
    ...loanTerms(),
  }),
  readings: subsidyReadings,
});

export const operatorSubsidyTermsKind = /* @__PURE__ */ termsKind<
  "operator-subsidy",
  OperatorSubsidyTermValues,
  unknown,
  typeof operatorSubsidyReadings
>({
  kind: "operator-subsidy",
  name: "OperatorSubsidy",
  about: "What the terms can say about the subsidy of an operator (带贫经营主体).",
  functions: ["computeOperatorSubsidy", "reclaimOperatorSubsidy"],
  fields: () => ({
    rateCaps: rateCapsTerm(),
    operatorRate: percentTerm("经营主体年贴息率", "yearly subsidy rate of operators", {
      zh: "按本金",
      en: "on the principal",
    }),
    ...enoughHouseholds.terms(),
    lossOfRight: lossOfRightTerm(),
    ...loanTerms(),
  }),
  readings: operatorSubsidyReadings,
});

export const guaranteeFeeTermsKind = /* @__PURE__ */ termsKind<
  "guarantee-fee",
  GuaranteeFeeTermValues,
  unknown,
  typeof guaranteeFeeReadings
>({
  kind: "guarantee-fee",
  name: "GuaranteeFee",
  about: "What the terms can say about the fee of a policy guarantee.",
  functions: ["computeGuaranteeFee"],
  fields: () => ({ feeRate: percentTerm("担保费率", "rate of the guarantee fee") }),
  readings: guaranteeFeeReadings,
});

function eachGroundOnce(rows: readonly LossOfRight[]): readonly Found[] {
  return repeated(rows.map(({ ground }) => ground)).map((i) => ({ issue: overlapping(""), path: [i, "ground"] }));
}

/** Rows of one product, or of every product and of any, may not share a night: each that does so with one before it. */
export function sharesApart(rows: readonly SubsidyShare[]): readonly Found[] {
  const all = new Nights();
  const ofEvery = new Nights();
  const ofProduct = new Map<string, Nights>();
  return rows.flatMap(({ product, from = "", through = "9999-12-31" }, i) => {
    const own = product === undefined ? ofEvery : (ofProduct.get(product) ?? new Nights());
    if (product !== undefined) ofProduct.set(product, own);
    const meets = product === undefined ? all.meet(from, through) : ofEvery.meet(from, through);
    const isTaken = own.add(from, through) || meets;
    all.add(from, through);
    return isTaken ? [{ issue: overlapping(""), path: [i] }] : [];
  });
}

/** Nights that are taken, as spans apart from each other in the order of time. */
class Nights {
  private readonly spans: { readonly from: string; readonly through: string }[] = [];

  /** Whether a span shares a night with them. */
  meet(from: string, through: string): boolean {
    const next = this.spans[this.placeOf(from)];
    return next !== undefined && next.from <= through;
  }

  /** Takes a span in, and tells whether it shared a night with them. */
  add(from: string, through: string): boolean {
    const first = this.placeOf(from);
    let next = first;
    let [least, most] = [from, through];
    for (let span = this.spans[next]; span !== undefined && span.from <= through; span = this.spans[++next]) {
      if (span.from < least) least = span.from;
      if (span.through > most) most = span.through;
    }
    this.spans.splice(first, next - first, { from: least, through: most });
    return next > first;
  }

  /** The place of the first span that does not end before a day. */
  private placeOf(day: string): number {
    return countUpTo(this.spans, ({ through }) => through < day);
  }
}
