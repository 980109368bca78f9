import type { Bilingual } from "../../base/input/bilingual.ts";
import { members, memberWords } from "../../kernel/members.ts";
import type { ColumnKind } from "./columns.ts";
import type { SheetUnit } from "./types.ts";

/** The units with their words; the settings file names them in Chinese. */
export const sheetUnits = /* @__PURE__ */ members<SheetUnit>("SheetUnit", "In what figures are written.", {
  yuan: ["元", "yuan"],
  wan: ["万元", "ten thousand yuan"],
  yi: ["亿元", "hundred million yuan"],
  percent: ["百分数", "per cent"],
  fraction: ["小数", "a fraction of one"],
  permille: ["千分数", "per mille"],
  months: ["月", "months"],
  years: ["年", "years"],
  days: ["天", "days"],
});

/** The units that a kind of column can have. */
export function unitsOf(kind: ColumnKind): readonly SheetUnit[] {
  if (kind === "amount" || kind === "payments") return ["yuan", "wan", "yi"];
  if (kind === "rate") return ["percent", "fraction", "permille"];
  return kind === "months" ? ["months", "years", "days"] : [];
}

/** By how much one of a unit of money is more than a fen: 元 100, 万元 1,000,000. */
export function fenPer(unit: SheetUnit | undefined): number {
  return unit === "wan" ? 1_000_000 : unit === "yi" ? 10_000_000_000 : 100;
}

/** The unit that a word names, as headings, title lines and cells write it, half-width. */
export function unitNamed(word: string): SheetUnit | undefined {
  switch (word) {
    case "元":
    case "人民币元":
    case "圆":
    case "yuan":
    case "rmb":
    case "人民币":
      return "yuan";
    case "万元":
    case "万":
    case "人民币万元":
      return "wan";
    case "亿元":
    case "亿":
      return "yi";
    case "%":
    case "百分比":
    case "百分数":
      return "percent";
    case "‰":
    case "千分之":
      return "permille";
    case "月":
    case "个月":
      return "months";
    case "年":
      return "years";
    case "天":
    case "日":
      return "days";
    default:
      return undefined;
  }
}

/** Words for a unit. */
export function unitWords(unit: SheetUnit): Bilingual {
  return memberWords(unit, sheetUnits);
}
