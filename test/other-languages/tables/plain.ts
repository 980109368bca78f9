import fc from "fast-check";
import { lpr } from "../../../src/ledger/rates/lpr.ts";
import { pbocBenchmark } from "../../../src/ledger/rates/pboc-benchmark.ts";
import type { RateSeries } from "../../../src/ledger/rates/types.ts";
import { DAYS_LATER, MONTHS_LATER } from "../../cases/days.ts";
import { AVERAGES, NO_SPLITS, NO_WANS, SHARES, SPLITS, WANS } from "../../cases/money.ts";
import { BENCHMARK, LPR } from "../../cases/published-rates.ts";
import { civilPlusMonths, civilText } from "../../support/civil-calendar.ts";
import { daysAfter, nightsBetween } from "../../support/diary.ts";
import { halfUp, splitByCoins, yuan } from "../../support/exact.ts";
import { type Case, type CaseTable, drawn, REFUSED, REFUSED_FIELD } from "../table.ts";

/*
 * Amounts, days and published rates: what every other figure rests on.
 */

const WHOLE = 1_000_000;
const percentOf = (millionths: number): string =>
  `${String(Math.floor(millionths / 10_000))}.${String(millionths % 10_000).padStart(4, "0")}%`;

/** Fen around nothing, some thousands, and the most that there may be. */
const anyFen = fc.oneof(
  fc.integer({ min: -12, max: 120 }),
  fc.integer({ min: -100_000, max: 9_999_999 }),
  fc.integer({ min: 0, max: 99_999_999_999_999 }),
);

/** One to five shares that are exactly one whole. */
const anyShares = fc
  .uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 4 })
  .chain((cuts) =>
    fc.tuple(fc.constant(cuts), fc.array(fc.constantFrom(0, 0, 1, 3_333, 9_999), { minLength: 4, maxLength: 4 })),
  )
  .map(([cuts, odd]) => {
    const at = [0, ...cuts.toSorted((a, b) => a - b).map((cut, i) => cut * 10_000 - (odd[i] ?? 0)), WHOLE];
    return at.slice(1).map((to, i) => to - (at[i] ?? 0));
  });

const splitting: CaseTable = {
  function: "splitAmount",
  title: {
    zh: "按比例分摊金额，零头按最大余数归位或归指定一方",
    en: "An amount split by shares, the odd fen by largest remainder or to one party",
  },
  answer: {
    parts: { zh: "各方金额，按份额的顺序", en: "the parts, in the order of the shares" },
    refused: REFUSED_FIELD,
  },
  cases: [
    ...SPLITS.map(([amount, shares, options, parts]): Case => ({
      ...{ by: "hand", facts: { amount, shares, ...options }, expected: { parts } },
    })),
    ...NO_SPLITS.map(([amount, shares]): Case => ({
      ...{ by: "hand", facts: { amount, shares, remainder: "largest" }, expected: REFUSED },
    })),
    ...drawn(fc.tuple(anyFen, anyShares), 240).map(([fen, shares]): Case => ({
      by: "second-program",
      facts: { amount: yuan(BigInt(fen)), shares: shares.map(percentOf), remainder: "largest" },
      expected: { parts: splitByCoins(BigInt(fen), shares.map(BigInt)).map(yuan) },
    })),
  ],
};

const sharing: CaseTable = {
  function: "shareOfAmount",
  title: {
    zh: "金额的百分之几，四舍五入到分",
    en: "A per cent of an amount, rounded to the fen, half a fen up by magnitude",
  },
  answer: { amount: { zh: "金额（元）", en: "yuan" } },
  cases: [
    ...SHARES.map(([amount, share, part]): Case => ({
      by: "hand",
      facts: { amount, share },
      expected: { amount: part },
    })),
    ...drawn(fc.tuple(anyFen, fc.integer({ min: 0, max: WHOLE })), 240).map(([fen, ppm]): Case => ({
      by: "second-program",
      facts: { amount: yuan(BigInt(fen)), share: percentOf(ppm) },
      expected: { amount: yuan(halfUp(BigInt(fen) * BigInt(ppm), BigInt(WHOLE))) },
    })),
    // Exactly half a fen, on both sides of nothing.
    ...[1, 3, 5, 11, 101, 999, 100_001].flatMap((fen) =>
      [fen, -fen].map((signed): Case => ({
        by: "second-program",
        facts: { amount: yuan(BigInt(signed)), share: "50%" },
        expected: { amount: yuan(halfUp(BigInt(signed), 2n)) },
      })),
    ),
  ],
};

const averaging: CaseTable = {
  function: "averageAmount",
  title: { zh: "平均金额，四舍五入到分", en: "An average, rounded to the fen" },
  answer: { amount: { zh: "金额（元）", en: "yuan" } },
  cases: [
    ...AVERAGES.map(([total, count, average]): Case => ({
      by: "hand",
      facts: { total, count },
      expected: { amount: average },
    })),
    ...drawn(fc.tuple(anyFen, fc.integer({ min: 1, max: 60 })), 120).map(([fen, count]): Case => ({
      by: "second-program",
      facts: { total: yuan(BigInt(fen)), count },
      expected: { amount: yuan(halfUp(BigInt(fen), BigInt(count))) },
    })),
  ],
};

const wans: CaseTable = {
  function: "wan",
  title: { zh: "通报所印的万元化为元", en: "万元 as bulletins print it, in yuan" },
  answer: { amount: { zh: "金额（元）", en: "yuan" }, refused: REFUSED_FIELD },
  cases: [
    ...WANS.map(([text, amount]): Case => ({ by: "hand", facts: { text }, expected: { amount } })),
    ...NO_WANS.map((text): Case => ({ by: "hand", facts: { text }, expected: REFUSED })),
  ],
};

/** Days at the ends of months and leap years, and any. */
const anyCivil = fc
  .tuple(
    fc.integer({ min: 2010, max: 2025 }),
    fc.integer({ min: 0, max: 11 }),
    fc.constantFrom(1, 15, 20, 21, 28, 29, 30, 31),
  )
  .map(([year, month, day]) => civilPlusMonths({ year, month: 1, day }, month));

const months: CaseTable = {
  function: "addMonths",
  title: {
    zh: "若干月后的对应日，没有对应日的为月末",
    en: "The corresponding day so many months later, or the last of that month",
  },
  answer: { day: { zh: "日期", en: "the day" } },
  cases: [
    ...MONTHS_LATER.map(([day, count, there]): Case => ({
      by: "hand",
      article: "民法典 202",
      facts: { day, months: count },
      expected: { day: there },
    })),
    ...drawn(fc.tuple(anyCivil, fc.integer({ min: -40, max: 60 })), 240).map(([civil, count]): Case => ({
      by: "second-program",
      facts: { day: civilText(civil), months: count },
      expected: { day: civilText(civilPlusMonths(civil, count)) },
    })),
  ],
};

const days: CaseTable = {
  function: "daysBetween",
  title: {
    zh: "两个日期之间的天数，算头不算尾",
    en: "The days from one day to another: the first counts, the last does not",
  },
  answer: { days: { zh: "天数", en: "days" } },
  cases: [
    ...DAYS_LATER.filter(([, count]) => count >= 0).map(([from, count, to]): Case => ({
      ...{ by: "hand", facts: { from, to }, expected: { days: count } },
    })),
    ...DAYS_LATER.filter(([, count]) => count < 0).map(([to, count, from]): Case => ({
      ...{ by: "hand", facts: { from, to }, expected: { days: -count } },
    })),
    ...drawn(
      fc.tuple(anyCivil, fc.oneof(fc.integer({ min: 0, max: 70 }), fc.integer({ min: 0, max: 1_500 }))),
      200,
    ).map(([civil, count]): Case => {
      const from = civilText(civil);
      const to = daysAfter(from, count);
      return { by: "second-program", facts: { from, to }, expected: { days: nightsBetween(from, to) } };
    }),
  ],
};

/** Band, and lengths in whole months at either edge of it. */
type Column = readonly [band: string, shortest: number, longest: number];

const BENCHMARK_COLUMNS: readonly Column[] = [
  ["to-6-months", 1, 6],
  ["to-1-year", 7, 12],
  ["to-3-years", 13, 36],
  ["to-5-years", 37, 60],
  ["over-5-years", 61, 360],
];
const LPR_COLUMNS: readonly Column[] = [
  ["1-year", 1, 12],
  ["over-5-years", 61, 360],
];

/** Each rate on its first and its last day, for the shortest and the longest loan. */
function publishedRates(
  series: RateSeries,
  table: readonly (readonly string[])[],
  columns: readonly Column[],
  lastDay: string,
): readonly Case[] {
  return table.flatMap(([from = "", ...rates], i) => {
    const next = table[i + 1]?.[0];
    const ends = [from, next === undefined ? lastDay : daysAfter(next, -1)];
    return columns.flatMap(([band, shortest, longest], c) =>
      ends.flatMap((day) =>
        [shortest, longest].map((termMonths): Case => ({
          by: "hand",
          article: `${series.document}#${from}`,
          terms: series,
          facts: { day, termMonths },
          expected: { rate: rates[c], band },
        })),
      ),
    );
  });
}

const lookingUp: CaseTable = {
  function: "lookUpRate",
  title: { zh: "某日某期限的公布利率", en: "The published rate of a day for a length" },
  answer: { rate: { zh: "年利率", en: "rate a year" }, band: { zh: "期限档次", en: "band of lengths" } },
  cases: [
    ...publishedRates(pbocBenchmark, BENCHMARK, BENCHMARK_COLUMNS, "2019-12-31"),
    ...publishedRates(lpr, LPR, LPR_COLUMNS, "2026-10-19"),
  ],
};

export const PLAIN: readonly CaseTable[] = [splitting, sharing, averaging, wans, months, days, lookingUp];
