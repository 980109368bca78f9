import type { Bilingual } from "../../base/input/bilingual.ts";
import { ownField } from "../../base/input/own-fields.ts";
import type { SummedFigure } from "./lines.ts";
import type { PrintedFigures } from "./types.ts";

/** Where a figure that adds up stands in a row, and what it is called. */
export interface FigureRow {
  readonly figure: SummedFigure;
  readonly isAmount: boolean;
  readonly group: Exclude<keyof PrintedFigures, "movement">;
  readonly field: "households" | "loans" | "amount" | "target" | "principal";
  /** The field of the group that prints its share of the total. */
  readonly share?: "shareOfHouseholds" | "shareOfLoans" | "shareOfAmount";
  readonly says: Bilingual;
}

/** Every figure that adds up over the rows of a table, in the order in which sums are made. */
export const FIGURES: readonly FigureRow[] = /* @__PURE__ */ figureRows();

function figureRows(): readonly FigureRow[] {
  const households = { isAmount: false, field: "households" } as const;
  const loans = { isAmount: false, field: "loans" } as const;
  const amount = { isAmount: true, field: "amount" } as const;
  const ofHouseholds = { ...households, share: "shareOfHouseholds" } as const;
  const ofLoans = { ...loans, share: "shareOfLoans" } as const;
  const ofAmount = { ...amount, share: "shareOfAmount" } as const;
  const target = { isAmount: true, field: "target" } as const;
  const principal = { isAmount: true, field: "principal" } as const;
  return [
    row("outstanding-households", "outstanding", ofHouseholds, "存量户数", "households with loans"),
    row("outstanding-loans", "outstanding", ofLoans, "存量笔数", "loans outstanding"),
    row("outstanding-amount", "outstanding", ofAmount, "存量余额", "balance outstanding"),
    row("new-households", "newLoans", ofHouseholds, "新增户数", "households newly lent to"),
    row("new-loans", "newLoans", ofLoans, "新增笔数", "new loans"),
    row("new-amount", "newLoans", ofAmount, "新增金额", "newly lent"),
    row("new-target", "newLoans", target, "年度目标", "target of the year"),
    row("overdue-households", "overdue", ofHouseholds, "逾期户数", "households overdue"),
    row("overdue-loans", "overdue", ofLoans, "逾期笔数", "loans overdue"),
    row("overdue-amount", "overdue", ofAmount, "逾期余额", "overdue balance"),
    row("subsidy-households", "subsidy", households, "贴息户数", "households subsidised"),
    row("subsidy-loans", "subsidy", loans, "贴息笔数", "loans subsidised"),
    row("subsidy-principal", "subsidy", principal, "贴息贷款金额", "principal subsidised"),
    row("subsidy-amount", "subsidy", amount, "贴息金额", "subsidy"),
    row("fund-amount", "fund", amount, "风险补偿金", "fund"),
  ];
}

/** What a figure is called. */
export function figureWords(figure: SummedFigure): Bilingual {
  return rowOf(figure).says;
}

/** Where a figure stands. */
export function rowOf(figure: SummedFigure): FigureRow {
  return FIGURES.find((each) => each.figure === figure) as FigureRow; // every figure has its row
}

/** A figure as it is printed. */
export function printedAt(figures: PrintedFigures, { group, field }: FigureRow): string | number | undefined {
  return fieldAt(figures, group, field) as string | number | undefined; // as the records declare it
}

/** A field of a group of figures, where both are printed. */
export function fieldAt(figures: PrintedFigures, group: keyof PrintedFigures, field: string): unknown {
  const of: object | undefined = ownField(figures, group);
  return of === undefined ? undefined : ownField(of as Readonly<Record<string, unknown>>, field); // of any name
}

function row(
  figure: SummedFigure,
  group: FigureRow["group"],
  at: Pick<FigureRow, "isAmount" | "field" | "share">,
  zh: string,
  en: string,
): FigureRow {
  return { figure, group, ...at, says: { zh, en } };
}
