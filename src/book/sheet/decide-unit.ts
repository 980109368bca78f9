import type { Bilingual } from "../../base/input/bilingual.ts";
import { type Cell, closeText, isNothing, type SheetRow } from "./cells.ts";
import { type ColumnKey, declared } from "./columns.ts";
import type { DayCounting } from "./day-cell.ts";
import { LARGEST_FRACTION } from "./other-cells.ts";
import type { ProposedColumn } from "./settings.ts";
import { unitWords } from "./units.ts";
import type { SheetUnit } from "./types.ts";

/** In what the figures of a column are written, and whether that is beyond doubt. */
export interface UnitDecision {
  readonly unit: SheetUnit | undefined;
  readonly sure: boolean;
  readonly why?: Bilingual;
}

/** Decides the unit of a column: by its heading, by a line of the title, by its figures; and holds them to each other. */
export function decideUnit(
  key: ColumnKey,
  named: SheetUnit | undefined,
  ofTitle: SheetUnit | undefined,
  cells: readonly Cell[],
): UnitDecision {
  const { kind, large = false, ofPlace = false } = declared(key);
  switch (kind) {
    case "amount":
      return decideMoney({ large, ofPlace }, named, ofTitle, cells);
    case "payments":
      return { unit: named ?? "yuan", sure: true };
    case "rate":
      return decideRate(key, named, cells);
    case "months":
      return decideTerm(named, cells);
    case "text":
    case "identity":
    case "day":
    case "span":
    case "count":
    case "points":
    case "answer":
      return { unit: undefined, sure: true };
  }
}

/** The figures of a column that name no unit of their own, as they are written. */
function figuresIn(cells: readonly Cell[]): readonly number[] {
  return cells.flatMap((cell) => {
    if (isNothing(cell) || typeof cell === "boolean") return [];
    const text = closeText(cell).replace(/[¥,]/g, "");
    const figure = Math.abs(Number(text));
    return Number.isFinite(figure) && figure !== 0 ? [figure] : [];
  });
}

function decideMoney(
  { large, ofPlace }: { readonly large: boolean; readonly ofPlace: boolean },
  named: SheetUnit | undefined,
  ofTitle: SheetUnit | undefined,
  cells: readonly Cell[],
): UnitDecision {
  const figures = figuresIn(cells);
  const [least, most] = [Math.min(...figures), Math.max(...figures)];
  const unit = named ?? ofTitle;
  if (unit !== undefined) {
    const from =
      named === undefined
        ? { zh: "标题上方的单位", en: "the unit above the headings" }
        : { zh: "标题中的单位", en: "the unit in the heading" };
    // A loan of 50,000 times 10,000 yuan, or of five yuan: the unit is not that of the figures.
    const isContradicted =
      figures.length > 0 &&
      ((unit === "wan" && !ofPlace && most >= 5_000) || (unit === "yuan" && large && most < 100 && most >= 0.1));
    const { zh, en } = unitWords(unit);
    if (!isContradicted) return { unit, sure: true, why: { zh: `${from.zh}：${zh}`, en: `${from.en}: ${en}` } };
    return {
      ...{ unit, sure: false },
      why: {
        zh: `${from.zh}为${zh}，但数值最大为 ${String(most)}，单位可疑`,
        en: `${from.en} is ${en}, yet the largest figure is ${String(most)}`,
      },
    };
  }
  if (figures.length === 0) return { unit: "yuan", sure: true };
  if (large) {
    if (most < 1_000 && least < 100)
      return {
        unit: "wan",
        sure: true,
        why: {
          zh: `未写单位，数值在 ${String(least)} 至 ${String(most)} 之间，按万元`,
          en: `no unit; figures from ${String(least)} to ${String(most)} are ten thousand yuan`,
        },
      };
    if (least >= 100) return { unit: "yuan", sure: true, why: { zh: "未写单位，按元", en: "no unit; yuan" } };
    return {
      unit: "yuan",
      sure: false,
      why: {
        zh: `未写单位，数值从 ${String(least)} 到 ${String(most)}，看不出是元还是万元`,
        en: `no unit; figures from ${String(least)} to ${String(most)} may be either`,
      },
    };
  }
  const hasMoreThanFen = figures.some((figure) => Math.abs(figure * 100 - Math.round(figure * 100)) > 1e-6);
  if (most < 5 && hasMoreThanFen)
    return {
      unit: "wan",
      sure: false,
      why: {
        zh: "未写单位，数值很小且多于两位小数，可能是万元",
        en: "no unit; small figures of many places may be ten thousand yuan",
      },
    };
  return { unit: "yuan", sure: true, why: { zh: "未写单位，按元", en: "no unit; yuan" } };
}

function decideRate(key: ColumnKey, named: SheetUnit | undefined, cells: readonly Cell[]): UnitDecision {
  const figures = cells.flatMap((cell) => {
    if (isNothing(cell)) return [];
    const text = closeText(cell);
    const number = Number(text);
    return /[%‰]$/.test(text) || !Number.isFinite(number) || number === 0 ? [] : [number];
  });
  if (named === "permille") return { unit: "permille", sure: true };
  if (figures.length === 0) return { unit: named ?? "percent", sure: true };
  const isShare = isShareColumn(key);
  const small = figures.filter((figure) => figure <= (isShare ? 1 : LARGEST_FRACTION)).length;
  const [unit, most]: readonly [SheetUnit, number] =
    small * 2 > figures.length ? ["fraction", small] : ["percent", figures.length - small];
  if (isShare && named === "percent") return { unit: "percent", sure: true };
  const why: Bilingual =
    unit === "fraction"
      ? { zh: "数值都是小数，如 0.0435，按小数", en: "the figures are fractions such as 0.0435" }
      : { zh: "数值按百分数", en: "the figures are per cents" };
  // A few that differ are findings of their rows; many of either kind leave the column open.
  if (most >= figures.length * 0.9 || figures.length - most <= 1) return { unit, sure: true, why };
  return {
    unit,
    sure: false,
    why: { zh: "同列中既有 4.35 又有 0.0435 的写法", en: "both 4.35 and 0.0435 are written in one column" },
  };
}

/** Whether a column of per cents can hold any part of a whole, so that its size tells nothing. */
export function isShareColumn(key: ColumnKey): boolean {
  return key === "subsidyShare" || key === "completion" || key === "overdueShare";
}

function decideTerm(named: SheetUnit | undefined, cells: readonly Cell[]): UnitDecision {
  if (named !== undefined) return { unit: named, sure: named !== "days" };
  const figures = cells.flatMap((cell) => (/^\d+(\.\d+)?$/.test(closeText(cell)) ? [Number(closeText(cell))] : []));
  if (figures.length === 0 || figures.every((figure) => figure >= 6)) return { unit: "months", sure: true };
  if (figures.every((figure) => figure <= 5))
    return {
      unit: "years",
      sure: true,
      why: { zh: "未写单位，数值不大于 5，按年", en: "no unit; figures up to 5 are years" },
    };
  return {
    unit: "months",
    sure: false,
    why: { zh: "未写单位，看不出是月还是年", en: "no unit; months or years cannot be told" },
  };
}

/**
 * What a fraction of a serial day means. Where times lie all over the morning too, they are times, and the day is the
 * one in which they lie; else a library has shifted whole days, and the nearest one is meant.
 */
export function decideTimes(
  columns: readonly ProposedColumn[],
  below: readonly SheetRow[],
): NonNullable<DayCounting["times"]> {
  const days = columns.filter(({ means }) => means !== null && declared(means).kind === "day");
  const isTimed = below.some(({ cells }) =>
    days.some(({ at }) => {
      const cell = cells[at];
      if (typeof cell !== "number" || cell < 10_000 || cell > 80_000) return false;
      const fraction = cell - Math.floor(cell);
      return fraction > 0.04 && fraction < 0.5;
    }),
  );
  return isTimed ? "same-day" : "nearest";
}
