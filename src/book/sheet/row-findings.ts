import type { Bilingual } from "../../base/input/bilingual.ts";
import { type Cell, lettersOf, quoted, type SheetFinding } from "./cells.ts";
import { type ColumnKey, declared } from "./columns.ts";
import type { SheetValues } from "./read-cell.ts";
import type { CellReading } from "./reading.ts";
import type { ColumnSetting } from "./settings.ts";
import type { Need } from "./sheet-kinds.ts";

/*
 * What is said of a row that cannot be used, or of a cell of it: its line, its column, what stands there, what was expected.
 */

/** A cell of a row with what it came to. */
export interface Taken {
  readonly column: ColumnSetting;
  readonly cell: Cell;
  readonly reading: CellReading<unknown>;
}

const NO_FINDINGS: readonly SheetFinding[] = [];

/** Why a row cannot be used. */
export interface Words {
  readonly expected: Bilingual;
  readonly says: Bilingual;
}

/** What is said of a line as it is. */
export function wordsOf(line: number, expected: Bilingual): Words {
  return { expected, says: ofLine(line, expected) };
}

/** What was expected of a line. */
export function expectedWords(line: number, expected: Bilingual): Words {
  return { expected, says: ofLine(line, { zh: `应为${expected.zh}`, en: `expected ${expected.en}` }) };
}

/** What the row lacks of what its kind of sheet needs. */
export function lackingOf(needs: readonly Need[], line: number, taken: readonly Taken[]): readonly SheetFinding[] {
  const isSaid = (key: ColumnKey): boolean =>
    taken.some(({ column, reading }) => column.means === key && reading.state === "read");
  const unmet = needs.filter(({ anyOf }) => !anyOf.some((keys) => keys.every(isSaid)));
  if (unmet.length === 0) return NO_FINDINGS;
  return unmet.flatMap(({ says, anyOf }) => {
    const candidates = taken.filter(({ column }) => anyOf.flat().includes(column.means));
    const broken = candidates.find(({ reading }) => reading.state === "wrong") ?? candidates[0];
    if (broken === undefined)
      return [
        {
          class: "incomplete" as const,
          line,
          expected: says,
          says: ofLine(line, { zh: `没有${says.zh}`, en: `lacks ${says.en}` }),
        },
      ];
    return [broken.reading.state === "wrong" ? cellFinding(line, broken) : blankFinding(line, broken, says)];
  });
}

/** Days and amounts of a loan that cannot be true together. */
export function contradictions(line: number, values: SheetValues, own: readonly Taken[]): readonly SheetFinding[] {
  const cellOf = (key: ColumnKey): Taken | undefined => own.find(({ column }) => column.means === key);
  const found: SheetFinding[] = [];
  const principal = cellOf("principal");
  if (values.principal !== undefined && principal !== undefined && Number(values.principal) <= 0)
    found.push(
      cellFinding(line, {
        ...principal,
        reading: { state: "wrong", expected: { zh: "大于零的金额", en: "an amount above zero" } },
      }),
    );
  const [from, to, matures] = [values.paidOutOn, values.maturesOn, cellOf("maturesOn")];
  if (from !== undefined && to !== undefined && matures !== undefined && to <= from)
    found.push(
      cellFinding(line, {
        ...matures,
        reading: {
          state: "wrong",
          expected: { zh: `晚于放款日期 ${from} 的日期`, en: `a day after the pay-out on ${from}` },
        },
      }),
    );
  if (values.span !== undefined && values.span.to <= values.span.from) {
    const span = cellOf("span");
    if (span !== undefined)
      found.push(
        cellFinding(line, {
          ...span,
          reading: { state: "wrong", expected: { zh: "止日晚于起日", en: "a last day after the first" } },
        }),
      );
  }
  return found;
}

function ofLine(line: number, { zh, en }: Bilingual): Bilingual {
  return { zh: `第 ${String(line)} 行：${zh}`, en: `line ${String(line)}: ${en}` };
}

/** A cell that cannot be read. */
export function cellFinding(line: number, { column, cell, reading }: Taken): SheetFinding {
  const expected = reading.state === "wrong" ? reading.expected : declared(column.means);
  const [letters, heading, stands] = [lettersOf(column.at), column.heading, quoted(cell)];
  return {
    ...{ class: "incomplete", line, column: letters, heading, stands, expected: { zh: expected.zh, en: expected.en } },
    says: {
      zh: `第 ${String(line)} 行 ${letters} 列“${heading}”：写的是“${stands}”，应为${expected.zh}`,
      en: `line ${String(line)}, column ${letters} “${heading}”: “${stands}” stands there, expected ${expected.en}`,
    },
  };
}

function blankFinding(line: number, { column }: Taken, expected: Bilingual): SheetFinding {
  const [letters, { heading }] = [lettersOf(column.at), column];
  return {
    ...{ class: "incomplete", line, column: letters, heading, expected },
    says: {
      zh: `第 ${String(line)} 行 ${letters} 列“${heading}”：空白，应有${expected.zh}`,
      en: `line ${String(line)}, column ${letters} “${heading}”: nothing stands there, expected ${expected.en}`,
    },
  };
}

/** Findings of both lists, those of one cell once. */
export function joined(first: readonly SheetFinding[], second: readonly SheetFinding[]): readonly SheetFinding[] {
  const places = new Set(first.map(({ column }) => column));
  return [...first, ...second.filter(({ column }) => column === undefined || !places.has(column))];
}
