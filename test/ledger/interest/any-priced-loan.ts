import fc from "fast-check";
import type { InterestLoan, InterestTermValues } from "../../../src/ledger/interest/types.ts";
import type { LoanRate } from "../../../src/ledger/loan/types.ts";
import type { Percent } from "../../../src/base/money/percent.ts";
import { lpr } from "../../../src/ledger/rates/lpr.ts";
import { pbocBenchmark } from "../../../src/ledger/rates/pboc-benchmark.ts";
import type { RateSeries } from "../../../src/ledger/rates/types.ts";
import { civilPlusMonths, civilText } from "../../support/civil-calendar.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { daysAfter, nightsBetween } from "../../support/diary.ts";
import { yuan } from "../../support/exact.ts";
import { interestTerms } from "../../support/interest-builders.ts";
import { lastExtension } from "./extension-by-hand.ts";

/*
 * Loans that hang together, with rates of every kind; some repaid early, extended, misused, or never repaid.
 * All days lie where the published series are verified.
 */

const FIRST_DAY = "2010-01-01";

/** A per cent with up to four decimals. */
export const anyPercent = (least: number, most: number, decimals = 2): fc.Arbitrary<Percent> => {
  const unit = 10 ** decimals;
  return fc.integer({ min: least * unit, max: most * unit }).map((n): Percent => {
    const digits = String(Math.abs(n)).padStart(decimals + 1, "0");
    return `${n < 0 ? "-" : ""}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}%` as Percent; // digits by construction
  });
};

/** A series of our own that changes on any day, with a rate for every length. */
const anySeries: fc.Arbitrary<RateSeries> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 400 }), anyPercent(3, 9), anyPercent(3, 9, 4)), {
    minLength: 1,
    maxLength: 12,
  })
  .map((rows) => {
    let day = "2012-03-20";
    const dated = rows.map(([after, short, long]) => ({
      from: (day = daysAfter(day, after)),
      rates: { short, long },
    }));
    return {
      series: "ours",
      document: "our-notice",
      title: { zh: "本地利率", en: "local rate" },
      verifiedThrough: "2034-12-31",
      bands: [
        { band: "short", overMonths: 0, throughMonths: 12 },
        { band: "long", overMonths: 12 },
      ],
      rows: [{ from: FIRST_DAY, rates: { short: "4.35%", long: "4.75%" } }, ...dated],
    };
  });

const aReset = fc.constantFrom("contract" as const, "anniversary" as const, "each-change" as const);
const aMargin = fc.oneof(
  fc.constant({}),
  fc.integer({ min: -100, max: 300 }).map((marginPoints) => ({ marginPoints })),
  anyPercent(-50, 100).map((markUp) => ({ markUp })),
);
const aSeriesRate = fc
  .tuple(
    fc.constantFrom({ series: "pboc-benchmark" }, { series: "ours" }, { series: "ours", band: "long" }),
    aReset,
    aMargin,
  )
  .map(([of, reset, margin]) => ({ ...of, reset, ...margin }));
const anLprRate = fc
  .tuple(fc.constantFrom("1-year", "over-5-years"), aReset, aMargin)
  .map(([band, reset, margin]) => ({ series: "lpr", band, reset, ...margin }));
const aFixedRate = fc.oneof(anyPercent(0, 20), anyPercent(0, 5, 4)).map((fixed) => ({ fixed }));

const aShare = fc.oneof(fc.integer({ min: 1, max: 100 }), fc.constant(50), fc.constant(100));
const aLength = fc.oneof(
  fc.record({ months: fc.constantFrom(0), days: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ months: fc.constantFrom(1, 3, 6, 12, 13, 24, 35, 36), days: fc.constantFrom(0, 0, 1, 10) }),
  fc.record({ months: fc.integer({ min: 1, max: 36 }), days: fc.integer({ min: 0, max: 30 }) }),
);
const anAfter = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 1_300 }));

/** How the days and amounts of a loan lie, before they are brought in line with each other. */
const aPlan = fc.record({
  // Few different days of pay-out in the month, so that month ends are frequent.
  paidOut: fc.tuple(
    fc.integer({ min: 2011, max: 2021 }),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom(1, 15, 20, 21, 28, 29, 30, 31),
  ),
  contractBefore: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60 })),
  length: aLength,
  principal: fc.oneof(
    fc.integer({ min: 1, max: 100 }),
    fc.integer({ min: 1, max: 20_000_000 }),
    fc.integer({ min: 1, max: 9_999_999_999_999 }),
  ),
  repayments: fc.array(fc.tuple(anAfter, aShare), { maxLength: 4 }),
  extensions: fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })), { maxLength: 2 }),
  misused: fc.option(anAfter, { freq: 3, nil: undefined }),
  rate: fc.oneof(aFixedRate, aSeriesRate, aSeriesRate, anLprRate),
});
type Plan = typeof aPlan extends fc.Arbitrary<infer P> ? P : never;

/** Any loan that the door lets in, with the last night to count and the series that it may need. */
export const anyPricedLoan = fc
  .record({
    plan: aPlan,
    through: fc.option(fc.integer({ min: -2, max: 1_500 }), { freq: 2, nil: undefined }),
    series: anySeries,
  })
  .map(({ plan, through, series }) => {
    const loan = pricedLoan(plan);
    const rates = [pbocBenchmark, lpr, series].filter((s) => "series" in loan.rate && s.series === loan.rate.series);
    return { loan, rates, ...(through === undefined ? {} : { through: daysAfter(loan.paidOutOn, through) }) };
  });

/** Loans of one household, their days of pay-out near each other. */
export const anyHousehold = fc
  .record({
    plans: fc.array(aPlan, { minLength: 1, maxLength: 4 }),
    year: fc.integer({ min: 2013, max: 2020 }), // the last ends before the verified day of the series
    products: fc.array(fc.constantFrom(undefined, "old", "new"), { minLength: 4, maxLength: 4 }),
    ids: fc.uniqueArray(fc.constantFrom("A", "B", "a", "10", "9", "～", "😀", "贷"), { minLength: 4, maxLength: 4 }),
    through: fc.option(fc.integer({ min: 0, max: 1_500 }), { freq: 2, nil: undefined }),
    series: anySeries,
  })
  .map(({ plans, year, products, ids, through, series }) => {
    const loans = plans.map((plan, i): InterestLoan => {
      const [, month, day] = plan.paidOut;
      const paidOut = [year + (i % 2), month, day] as const;
      const principal = 1 + (plan.principal % 8_000_000);
      const product = products[i];
      const loan = pricedLoan({ ...plan, paidOut: [...paidOut], principal });
      return { ...loan, id: ids[i] ?? "L", order: i + 1, ...(product === undefined ? {} : { product }) };
    });
    const rates: readonly RateSeries[] = [pbocBenchmark, lpr, series];
    return { loans, rates, ...(through === undefined ? {} : { through: daysAfter(`${String(year)}-06-01`, through) }) };
  });

/** Every way to count; the last leaves everything to the default readings. */
export const EVERY_WAY: readonly InterestTermValues[] = [
  ...(["daily-balance", "term-units"] as const).flatMap((method) =>
    ([360, 365] as const).flatMap((yearBase) =>
      (["monthly", "quarterly", "yearly", "at-maturity"] as const).flatMap((settlement) =>
        (["contract-rate", "looked-up"] as const).flatMap((extensionRate) => [
          { method, yearBase, settlement, extensionRate, overdueMarkUp: "30%", misuseMarkUp: "66.67%" } as const,
          { method, yearBase, settlement, extensionRate } as const,
        ]),
      ),
    ),
  ),
  { method: "term-units", monthsCounted: "each-segment" },
  { method: "term-units", monthsCounted: "each-segment", yearBase: 365, settlement: "monthly", misuseMarkUp: "100%" },
  {},
];

/** One of them, with its terms; these are frozen, so that they are prepared once. */
export const anyWay = fc.constantFrom(
  ...EVERY_WAY.map((rules) => ({ rules, terms: adjustTerms(interestTerms(), rules) })),
);

function pricedLoan(plan: Plan): InterestLoan {
  const [year, month, date] = plan.paidOut;
  const paidOut = civilPlusMonths({ year, month: 1, day: date }, month - 1);
  const paidOutOn = civilText(paidOut);
  const maturesOn = daysAfter(civilText(civilPlusMonths(paidOut, plan.length.months)), plan.length.days);
  const rate = fitted(plan.rate, paidOutOn);
  return {
    id: "L1",
    household: "H1",
    lender: "B1",
    principal: yuan(BigInt(plan.principal)),
    contractOn: daysAfter(paidOutOn, -plan.contractBefore),
    paidOutOn,
    maturesOn,
    rate,
    instalments: [],
    repayments: repaymentsOf(plan, paidOutOn),
    extensions: extensionsOf(plan, paidOutOn, maturesOn),
    ...(plan.misused === undefined ? {} : { misusedOn: daysAfter(paidOutOn, plan.misused) }),
  };
}

/** There was no LPR before August 2019. */
function fitted(rate: LoanRate, paidOutOn: string): LoanRate {
  if ("series" in rate && rate.series === "lpr" && paidOutOn < "2019-11-01") return { fixed: "4.35%" };
  return rate;
}

/** Shares of what is left, so that together they are never more than the principal. */
function repaymentsOf({ principal, repayments }: Plan, paidOutOn: string): InterestLoan["repayments"] {
  let left = principal;
  return repayments.flatMap(([after, share]) => {
    const fen = Math.floor((left / 100) * share);
    left -= fen;
    return fen === 0 ? [] : [{ day: daysAfter(paidOutOn, after), amount: yuan(BigInt(fen)) }];
  });
}

/** Each agreed between the agreement before it and the maturity that it moves, none beyond the limit. */
function extensionsOf({ extensions }: Plan, paidOutOn: string, maturesOn: string): InterestLoan["extensions"] {
  const last = lastExtension(paidOutOn, maturesOn);
  let agreedOn = paidOutOn;
  let maturity = maturesOn;
  return extensions.flatMap(([place, share]) => {
    agreedOn = daysAfter(agreedOn, Math.floor((nightsBetween(agreedOn, maturity) * place) / 100));
    const by = Math.ceil((nightsBetween(maturity, last) * share) / 100);
    if (by === 0) return [];
    maturity = daysAfter(maturity, by);
    return [{ agreedOn, maturesOn: maturity }];
  });
}
