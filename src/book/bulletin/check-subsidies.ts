import { dayNumber } from "../../base/date/day.ts";
import { type Percent, ppmOf, WHOLE_PPM } from "../../base/money/percent.ts";
import { basisOf, type Desk, inTable, type LaidTable, type Place } from "./desk.ts";
import type { BulletinLead, LeverageLine, UncheckedRateLine, WithinRateLine } from "./lines.ts";
import { type Quantity, writtenLike } from "./printed.ts";
import type { Bulletin } from "./types.ts";

const DAYS_OF_YEAR = 360;

/** A subsidy against its rate, and what it asks to look at. */
interface OfSubsidy {
  readonly lines: readonly (WithinRateLine | UncheckedRateLine)[];
  readonly leads: readonly BulletinLead[];
}

/**
 * Checks a printed subsidy against the most that the printed rate gives on the printed principal: over the days of the
 * period, without a period over a year. More than that is no mistake by itself, since loans may have been subsidised for
 * longer.
 */
export function checkSubsidy(desk: Desk, place: Place, { total }: LaidTable, period: Bulletin["period"]): OfSubsidy {
  const printed = place.figures.subsidy?.rate ?? total?.figures.subsidy?.rate;
  if (printed === undefined) return { lines: [], leads: [] };
  const both = desk.both(place, "subsidy-amount", place, "subsidy-principal");
  if (both === undefined) return { lines: [], leads: [] };
  const [subsidy, principal] = both;
  const rate = printed as Percent; // the door let it in as a per cent
  const days = period === undefined ? DAYS_OF_YEAR : dayNumber(period.through) - dayNumber(period.from) + 1;
  const most = (fen: number): number =>
    Number((BigInt(fen) * BigInt(ppmOf(rate)) * BigInt(days)) / BigInt(WHOLE_PPM * DAYS_OF_YEAR));
  const at = { figure: "subsidy-amount", ...inTable(place), row: place.row } as const;
  const atMost = writtenLike(subsidy.printed, place.unit, most(principal.value));
  if (subsidy.low > most(principal.high))
    return {
      lines: [
        {
          ...{ check: "unchecked-rate", ...at, outcome: "undetermined", printed: subsidy.printed },
          ...{ why: "above-period", basis: [] },
        },
      ],
      leads: [
        {
          ...{ lead: "subsidy-above-period", ...at, found: subsidy.printed, above: atMost },
          ...{ from: [principal.printed, rate, String(days)], basis: [] },
        },
      ],
    };
  const outcome = subsidy.value <= most(principal.value) ? "agrees" : "agrees-within-rounding";
  return {
    lines: [
      {
        ...{ check: "within-rate", ...at, outcome, printed: subsidy.printed, atMost, principal: principal.printed },
        ...{ rate, days, basis: basisOf(outcome, true, desk.t) },
      },
    ],
    leads: [],
  };
}

/** Checks that the loans are within so many times the fund, where both are of one day. */
export function checkLeverage(
  desk: Desk,
  place: Place,
  asOf: Bulletin["asOf"],
): readonly (LeverageLine | UncheckedRateLine)[] {
  const { fund } = place.figures;
  if (fund?.leverage === undefined) return [];
  const at = { figure: "leverage", ...inTable(place), row: place.row } as const;
  const [loans, money] = [desk.at(place, "outstanding-amount"), desk.at(place, "fund-amount")];
  const unchecked = (why: UncheckedRateLine["why"]): readonly UncheckedRateLine[] => [
    { check: "unchecked-rate", ...at, outcome: "undetermined", printed: fund.leverage ?? "", why, basis: [] },
  ];
  if (loans === undefined || money === undefined) return unchecked("missing");
  if (fund.asOf !== undefined && fund.asOf !== asOf) return unchecked("other-day");
  const most = (fen: number): number => Number((BigInt(fen) * hundredths(fund.leverage ?? "")) / 100n);
  const fits = (of: keyof Pick<Quantity, "value" | "low">, with_: keyof Pick<Quantity, "value" | "high">): boolean =>
    loans[of] <= most(money[with_]);
  const outcome = fits("value", "value") ? "agrees" : fits("low", "high") ? "agrees-within-rounding" : "differs";
  return [
    {
      ...{ check: "leverage", ...at, outcome, printed: fund.leverage, loans: loans.printed, fund: money.printed },
      ...{ atMost: writtenLike(money.printed, place.unit, most(money.value)), basis: basisOf(outcome, true, desk.t) },
    },
  ];
}

function hundredths(times: string): bigint {
  const [whole = "", decimals = ""] = times.split(".");
  return BigInt(whole + decimals.padEnd(2, "0"));
}
