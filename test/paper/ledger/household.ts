import { type Draw, oneOf } from "../../support/random.ts";
import { dayOf, plusMonths } from "../subsidy-nights/days.ts";
import type { NightsLoan, Series } from "../subsidy-nights/facts.ts";
import { type Frac, percent } from "../subsidy-nights/fraction.ts";

/*
 * Households of a made-up county: nobody lives here. Loans of one to three years between 10,000 and 80,000 yuan, some
 * repaid in part, some extended, some never repaid.
 */

/** A loan with what its row of the ledger tells beside. */
export interface MadeLoan {
  readonly nights: NightsLoan;
  readonly fen: bigint;
  readonly rate: string;
  /** In hundredths of a point. */
  readonly points: number;
  readonly settledOn: number | undefined;
}

export interface MadeHousehold {
  readonly id: string;
  readonly township: number;
  readonly loans: readonly MadeLoan[];
}

const between = (draw: Draw, least: number, most: number): number => least + draw(most - least + 1);
const sometimes = (draw: Draw, ofHundred: number): boolean => draw(100) < ofHundred;

/** What loans of a length could cost at most on a day, as text. */
export type PublishedOn = (day: number, months: number) => string;

export function published(series: Series, texts: readonly (readonly string[])[]): PublishedOn {
  return (day, months) => {
    const row = series.rows.findLastIndex(({ from }) => from <= day);
    return texts[row]?.[months <= 12 ? 0 : 1] ?? "";
  };
}

export interface Times {
  readonly from: number;
  readonly through: number;
  readonly asOf: number;
  readonly isRestDay: (day: number) => boolean;
}

export function makeHousehold(draw: Draw, number: number, times: Times, rateOn: PublishedOn): MadeHousehold {
  const id = `H${String(number).padStart(4, "0")}`;
  const count = oneOf(draw, [1, 1, 1, 1, 1, 1, 2, 2, 3]);
  const loans: MadeLoan[] = [];
  let out = between(draw, times.from, times.through);
  for (let i = 0; i < count && out <= times.through; i++) {
    loans.push(makeLoan(draw, `${id}-${String(i + 1)}`, out, times, rateOn));
    out += between(draw, 20, 500);
  }
  return { id, township: draw(6), loans };
}

function makeLoan(
  draw: Draw,
  id: string,
  paidOutOn: number,
  { asOf, isRestDay }: Times,
  rateOn: PublishedOn,
): MadeLoan {
  const months = oneOf(draw, [12, 12, 24, 36, 36, 36]);
  const maturesOn = plusMonths(paidOutOn, months);
  const wan = oneOf(draw, [1, 2, 3, 3, 4, 5, 5, 5, 5, 6, 8]);
  const fen = BigInt(wan) * 1_000_000n + (sometimes(draw, 10) ? BigInt(draw(99)) * 10_000n : 0n);
  const rate = sometimes(draw, 20) ? oneOf(draw, ["4.75%", "5.00%", "5.60%"]) : rateOn(paidOutOn, months);
  // What is agreed after the day of the ledger does not stand in it.
  const isExtended = months === 12 && sometimes(draw, 25) && maturesOn - 5 <= asOf;
  const extended = isExtended
    ? [
        {
          agreedOn: Math.min(maturesOn - between(draw, 5, 40), asOf),
          maturesOn: plusMonths(maturesOn, oneOf(draw, [3, 6, 9])),
        },
      ]
    : [];
  const last = extended[0]?.maturesOn ?? maturesOn;
  const repaid: { on: number; fen: bigint }[] = [];
  let left = fen;
  if (sometimes(draw, 35))
    for (let n = between(draw, 1, 2), on = paidOutOn; n > 0; n--) {
      on += between(draw, 40, 320);
      const part = oneOf(draw, [500_000n, 1_000_000n, 250_025n, 333_333n]);
      if (on >= Math.min(last, asOf) || part >= left) break;
      repaid.push({ on, fen: part });
      left -= part;
    }
  // Most loans are settled on their maturity or the working day after it, some before, some late, some not at all.
  const kind = draw(100);
  let working = last;
  while (isRestDay(working)) working++;
  const wanted =
    kind < 25
      ? working
      : kind < 55
        ? last
        : kind < 70
          ? last - between(draw, 1, 60)
          : kind < 80
            ? last + between(draw, 1, 90)
            : undefined;
  const settles = wanted !== undefined && wanted <= asOf && wanted > (repaid.at(-1)?.on ?? paidOutOn);
  const settledOn = settles ? wanted : undefined;
  if (settledOn !== undefined) repaid.push({ on: settledOn, fen: left });
  return {
    nights: {
      ...{
        id,
        contractOn: paidOutOn,
        paidOutOn,
        maturesOn,
        draws: [{ on: paidOutOn, fen }],
        repaid,
        dues: [],
        extended,
      },
      rate: { fixed: percent(rate) },
    },
    ...{ fen, rate, settledOn },
    points: sometimes(draw, 35)
      ? between(draw, 8_550, 9_700)
      : oneOf(draw, [7_990, 8_000, 8_699, 8_700, 9_599, 9_600, 10_000, 10_001, 10_300]),
  };
}

/** A printed table of rates for the second program. */
export function seriesOf(rows: readonly { readonly from: string; readonly rates: readonly string[] }[]): Series {
  return {
    bands: [{ overMonths: 0, throughMonths: 12 }, { overMonths: 12 }],
    rows: rows.map(({ from, rates }) => ({ from: dayOf(from), rates: rates.map((rate): Frac => percent(rate)) })),
  };
}
