import { withinRange } from "../../base/money/amount.ts";
import { fenOfPrinted, printedOf } from "./facts.ts";
import type { Bulletin, PrintedFigures } from "./types.ts";
import type { LineOutcome, SumLine, SummedFigure } from "./lines.ts";

const COLUMNS: readonly {
  readonly figure: SummedFigure;
  readonly of: (f: PrintedFigures) => string | number | undefined;
}[] = [
  { figure: "outstanding-households", of: (f) => f.outstanding?.households },
  { figure: "outstanding-amount", of: (f) => f.outstanding?.amount },
  { figure: "new-households", of: (f) => f.newLoans?.households },
  { figure: "new-amount", of: (f) => f.newLoans?.amount },
  { figure: "new-target", of: (f) => f.newLoans?.target },
  { figure: "overdue-households", of: (f) => f.overdue?.households },
  { figure: "overdue-amount", of: (f) => f.overdue?.amount },
];

/** Checks each printed total against the sum of its column. Plain addition: it rests on no article. */
export function checkSums(bulletin: Bulletin): readonly SumLine[] {
  const { total } = bulletin;
  if (total === undefined) return [];
  return COLUMNS.flatMap(({ figure, of }) => {
    const printed = of(total);
    if (printed === undefined) return [];
    const parts = bulletin.rows.flatMap((row) => {
      const part = of(row);
      return part === undefined ? [] : [{ name: row.name, printed: String(part) }];
    });
    const missing = bulletin.rows.filter((row) => of(row) === undefined).map((row) => row.name);
    return [sumLine(bulletin, figure, printed, parts, missing)];
  });
}

function sumLine(
  { unit }: Bulletin,
  figure: SummedFigure,
  printed: string | number,
  parts: SumLine["parts"],
  missing: readonly string[],
): SumLine {
  const isCount = typeof printed === "number";
  const valueOf = (text: string): number => (isCount ? Number(text) : fenOfPrinted(text, unit));
  const sum = parts.reduce((s, part) => withinRange(s + valueOf(part.printed), "bulletin.rows"), 0);
  return {
    check: "sum-of-parts",
    figure,
    row: null,
    outcome: outcomeOf(sum, valueOf(String(printed)), missing),
    printed: String(printed),
    computed: isCount ? String(sum) : printedOf(sum, unit),
    parts,
    missing,
    basis: [],
  };
}

function outcomeOf(sum: number, printed: number, missing: readonly string[]): LineOutcome {
  // Some rows alone above the total are too much, whatever the others would add.
  if (missing.length > 0) return sum > printed ? "differs" : "undetermined";
  return sum === printed ? "agrees" : "differs";
}
