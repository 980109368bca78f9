import type { Basis } from "../../kernel/basis.ts";
import { type Percent, ppmOf, percentOf, WHOLE_PPM } from "../../base/money/percent.ts";
import { ratioPercent } from "../../base/money/ratio.ts";
import { basisOf, type Desk, inTable, type LaidTable, type Place, withinOutcome } from "./desk.ts";
import { fieldAt, FIGURES, rowOf } from "./figures.ts";
import type {
  AverageLine,
  BulletinLine,
  PartLine,
  RateLine,
  ShareLine,
  SharesLine,
  SummedFigure,
  Told,
  UncheckedRateLine,
} from "./lines.ts";
import type { PreparedBulletin } from "./prepare.ts";
import { fenOfPrinted, lastPlaceOf, type Quantity, writtenLike } from "./printed.ts";

/**
 * Checks a printed overdue rate (逾期率): overdue ÷ outstanding.
 *
 * @remarks
 * **Boundary** compared at the places that the rate is printed with: 0.84 % printed as 1 % would agree.
 */
export function checkOverdueRate(desk: Desk, place: Place): readonly (RateLine | UncheckedRateLine)[] {
  const { t } = desk;
  const rate = place.figures.overdue?.rate;
  if (t.overdueRate === undefined || rate === undefined) return [];
  const [overdue, outstanding] =
    t.overdueRate === "by-amount"
      ? (["overdue-amount", "outstanding-amount"] as const)
      : (["overdue-households", "outstanding-households"] as const);
  const sides = [desk.at(place, overdue), desk.at(place, outstanding)] as const;
  return [divided(desk, place, { check: "rate", figure: "overdue-rate" }, rate, sides, t.basis.overdueRate)];
}

/** Checks a printed completion (完成率): lent this year ÷ the target, where the target is printed too. */
export function checkCompletion(desk: Desk, place: Place): readonly (RateLine | UncheckedRateLine)[] {
  const { newLoans } = place.figures;
  if (!desk.t.asksCompletion || newLoans?.completion === undefined || newLoans.target === undefined) return [];
  const sides = [desk.at(place, "new-amount"), desk.at(place, "new-target")] as const;
  const what = { check: "rate", figure: "completion" } as const;
  return [divided(desk, place, what, newLoans.completion, sides, desk.t.basis.completion)];
}

/** Checks the printed shares of a row: its figures ÷ those of the total. */
export function checkShares(
  desk: Desk,
  place: Place,
  { total }: LaidTable,
): readonly (ShareLine | UncheckedRateLine)[] {
  return FIGURES.flatMap(({ figure, group, share }) => {
    const printed = share === undefined ? undefined : fieldAt(place.figures, group, share);
    if (typeof printed !== "string") return [];
    const sides = [desk.at(place, figure), total && desk.at(total, figure)] as const;
    return [divided(desk, place, { check: "share", figure }, printed, sides, [])];
  });
}

/** Checks that the printed shares of all rows come to the whole, where every row prints its own. */
export function checkSharesTogether(desk: Desk, { rows, rowsAre, ...table }: LaidTable): readonly SharesLine[] {
  if (rowsAre === "some") return [];
  return FIGURES.flatMap(({ figure, group, share }) => {
    if (share === undefined) return [];
    const parts = rows.flatMap(({ row, figures }) => {
      const printed = fieldAt(figures, group, share);
      return typeof printed === "string" ? [{ name: row ?? "", printed }] : [];
    });
    if (parts.length < rows.length) return [];
    const sum = parts.reduce((s, { printed }) => s + ppmOf(printed), 0);
    const edges = parts.map(({ printed }) => edgesOf(printed as Percent, desk.t.rounding)); // the door let them in
    // The lower edges are in, the upper ones are not.
    const [low, high] = edges.reduce(([l, h], edge) => [l + edge.low, h + edge.high], [0, 0]);
    const fits = low <= 2 * WHOLE_PPM && 2 * WHOLE_PPM < high;
    const outcome = sum === WHOLE_PPM ? "agrees" : fits ? "agrees-within-rounding" : "differs";
    const basis = basisOf(outcome, true, desk.t);
    const computed = percentOf(sum);
    return [{ check: "shares-together", figure, ...inTable(table), row: null, outcome, parts, computed, basis }];
  });
}

/** Checks a printed average: amount ÷ households. */
export function checkAverages(desk: Desk, place: Place): readonly (AverageLine | UncheckedRateLine)[] {
  return AVERAGES.flatMap(([figure, households]): readonly (AverageLine | UncheckedRateLine)[] => {
    const printed = fieldAt(place.figures, rowOf(figure).group, "average");
    if (typeof printed !== "string") return [];
    const [sum, count] = [desk.at(place, figure), desk.at(place, households)];
    const at = { figure, ...inTable(place), row: place.row } as const;
    if (sum === undefined || count === undefined || count.value === 0)
      return [{ check: "unchecked-rate", ...at, outcome: "undetermined", printed, why: whyNot(count), basis: [] }];
    const outcome = averageOutcome(printed, sum, count.value, place, desk.t);
    return [
      {
        ...{ check: "average", ...at, outcome, printed },
        computed: writtenLike(printed, place.unit, roundedTo(sum.value, count.value, desk.t)),
        ...{ numerator: sum.printed, denominator: count.printed, basis: basisOf(outcome, true, desk.t) },
      },
    ];
  });
}

const AVERAGES: readonly (readonly [amount: SummedFigure, households: SummedFigure])[] = [
  ["outstanding-amount", "outstanding-households"],
  ["new-amount", "new-households"],
  ["overdue-amount", "overdue-households"],
  ["subsidy-amount", "subsidy-households"],
];

/** Checks that what is overdue is not more than what is outstanding, and that there are no more households than loans. */
export function checkParts(desk: Desk, place: Place): readonly PartLine[] {
  return PARTS.flatMap(([figure, within]) => {
    const both = desk.both(place, figure, place, within);
    if (both === undefined) return [];
    const [part, whole] = both;
    const outcome = withinOutcome(part, whole);
    const basis = basisOf(outcome, figure.endsWith("amount"), desk.t);
    return [
      {
        ...{ check: "part-of-whole", figure, ...inTable(place), row: place.row, outcome },
        ...{ part: part.printed, whole: whole.printed, basis },
      },
    ];
  });
}

const PARTS: readonly (readonly [part: SummedFigure, whole: SummedFigure])[] = [
  ["overdue-amount", "outstanding-amount"],
  ["overdue-households", "outstanding-households"],
  ["overdue-loans", "outstanding-loans"],
  ["outstanding-households", "outstanding-loans"],
  ["new-households", "new-loans"],
  ["overdue-households", "overdue-loans"],
  ["subsidy-households", "subsidy-loans"],
];

function whyNot(denominator: Quantity | undefined): "zero-denominator" | "missing" {
  return denominator?.value === 0 ? "zero-denominator" : "missing";
}

/** A printed per cent against its two sides. */
function divided<What extends Pick<RateLine, "check" | "figure"> | Pick<ShareLine, "check" | "figure">>(
  { t }: Desk,
  place: Place,
  what: What,
  printedText: string,
  [numerator, denominator]: readonly [Quantity | undefined, Quantity | undefined],
  defined: readonly Basis[],
): Extract<BulletinLine, { readonly check: What["check"] }> | UncheckedRateLine {
  const printed = printedText as Percent; // the door let it in as a per cent
  const at = { figure: what.figure, ...inTable(place), row: place.row };
  if (numerator === undefined || denominator === undefined || denominator.value === 0) {
    const why = whyNot(denominator);
    return { check: "unchecked-rate", ...at, outcome: "undetermined", printed, why, basis: defined };
  }
  const computedAt = (places: number): Percent => ratioPercent(numerator.value, denominator.value, places, t.rounding);
  const atPrintedPlaces = computedAt(placesOf(printed));
  const agrees = ppmOf(atPrintedPlaces) === ppmOf(printed);
  const outcome: Told = agrees
    ? "agrees"
    : mayBe(printed, numerator, denominator, t)
      ? "agrees-within-rounding"
      : "differs";
  return {
    ...{ check: what.check, ...at, outcome, printed, computed: computedAt(t.ratePlaces), atPrintedPlaces },
    ...{ numerator: numerator.printed, denominator: denominator.printed },
    basis: what.check === "rate" ? defined : basisOf(outcome, true, t),
  } as Extract<BulletinLine, { readonly check: What["check"] }>; // of that check
}

/** Whether two sides that are printed so can have a quotient that is printed so. */
function mayBe(printed: Percent, numerator: Quantity, denominator: Quantity, t: PreparedBulletin): boolean {
  const { low, high } = edgesOf(printed, t.rounding);
  const scale = BigInt(2 * WHOLE_PPM);
  const least = BigInt(numerator.low) * scale < BigInt(high) * BigInt(denominator.high);
  const most = denominator.low === 0 || BigInt(numerator.high) * scale >= BigInt(low) * BigInt(denominator.low);
  return least && most;
}

/** The values that are printed as a per cent, in halves of parts per million: from the lower edge to below the upper one. */
export function edgesOf(
  printed: Percent,
  rounding: "half-up" | "down",
): { readonly low: number; readonly high: number } {
  const value = 2 * ppmOf(printed);
  const place = 2 * 10 ** (4 - placesOf(printed));
  return rounding === "half-up"
    ? { low: value - place / 2, high: value + place / 2 }
    : { low: value, high: value + place };
}

/** Whether an average that is printed so follows from an amount and a count. */
function averageOutcome(printed: string, sum: Quantity, count: number, { unit }: Place, t: PreparedBulletin): Told {
  const [value, place] = [fenOfPrinted(printed, unit), lastPlaceOf(printed, unit)].map((fen) => 2n * BigInt(fen)) as [
    bigint,
    bigint,
  ];
  const below = t.rounding === "half-up" ? place / 2n : 0n;
  const [low, high] = [(value - below) * BigInt(count), (value + place - below) * BigInt(count)];
  const isIn = (least: number, most: number): boolean => 2n * BigInt(least) < high && 2n * BigInt(most) >= low;
  if (isIn(sum.value, sum.value)) return "agrees";
  return isIn(sum.low, sum.high) ? "agrees-within-rounding" : "differs";
}

/** A quotient to the fen. */
export function roundedTo(fen: number, count: number, { rounding }: Pick<PreparedBulletin, "rounding">): number {
  const [dividend, divisor] = [2n * BigInt(fen) + (rounding === "half-up" ? BigInt(count) : 0n), 2n * BigInt(count)];
  return Number(dividend / divisor);
}

/** How many decimals a per cent is printed with. */
export function placesOf(percent: string): number {
  return (/\.(\d+)%$/.exec(percent)?.[1] ?? "").length;
}
