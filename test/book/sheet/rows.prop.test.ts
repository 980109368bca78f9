import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/book/sheet/cells.ts";
import { readSettings, writeSettings } from "../../../src/book/sheet/settings-text.ts";
import { proposeSettings } from "../../../src/book/sheet/propose-settings.ts";
import { forEvery } from "../../support/for-every.ts";
import { readAll, rowsOf } from "./sheets.ts";

/** What a cell of a damaged sheet can hold. */
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    ...[
      "",
      " ",
      null,
      undefined,
      "/",
      "无",
      "—",
      "#REF!",
      "#N/A",
      "合计",
      "小计",
      "填表人:某",
      "户主",
      "贷款金额",
      "\u0000",
      "\uFFFD",
      true,
      false,
      0,
    ],
  ),
  fc.constantFrom<Cell>(
    ...[
      "2022.5.6",
      "20220506",
      "2022年5月6日",
      "2022-02-30",
      "44687",
      "1,925.01",
      "5万元",
      "¥3",
      "4.35%",
      "0.0435",
      "E+17",
      "36个月",
    ],
  ),
  fc.double(),
  fc.integer({ min: -10, max: 90_000 }),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ maxLength: 40 }),
);

const HEADINGS = ["序号", "乡镇", "户主", "贷款金额(元)", "放款日期", "到期日期", "年利率", "应贴息金额(元)"];

/** A right row of the sheet, of which some cells are overwritten, cut away or added. */
const damagedRow = fc
  .tuple(fc.integer({ min: 1, max: 999 }), fc.array(fc.tuple(fc.nat(9), anyCell), { maxLength: 5 }), fc.nat(12))
  .map(([n, damages, length]) => {
    const cells: Cell[] = [n, "甲乡", `H${String(n)}`, 50_000, 44_687, 45_783, 4.35, 481.25];
    for (const [at, cell] of damages) cells[at] = cell;
    return length < 4 ? cells.slice(0, length) : cells;
  });

const damagedSheet = fc
  .tuple(
    fc.array(fc.array(anyCell, { maxLength: 9 }), { maxLength: 3 }),
    fc.array(fc.oneof(damagedRow, fc.array(anyCell, { maxLength: 12 })), { maxLength: 25 }),
    fc.boolean(),
  )
  .map(([above, rows, grid]) => ({ cells: [...above, HEADINGS, ...rows], grid }));

describe("any sheet, whatever has happened to it,", () => {
  it("is read without a throw, and no row vanishes", () => {
    forEvery([damagedSheet], ({ cells, grid }) => {
      const { rows, control } = readAll(cells, { grid });
      expect(rows).toHaveLength(cells.length);
      expect(rows.map(({ line }) => line)).toStrictEqual(cells.map((_, i) => i + 1));
      const count = (...kinds: readonly string[]): number => rows.filter(({ is }) => kinds.includes(is)).length;
      expect(control).toMatchObject({
        ...{
          rows: cells.length,
          balanced: true,
          above: count("above"),
          headings: count("heading"),
          taken: count("taken"),
        },
        ...{
          noLoan: count("no-loan"),
          totals: count("total"),
          refused: count("refused"),
          notes: count("note"),
          blank: count("blank"),
        },
      });
      expect(
        control.above +
          control.headings +
          control.taken +
          control.noLoan +
          control.totals +
          control.refused +
          control.notes +
          control.blank,
      ).toBe(cells.length);
    });
  });

  it("says of each refused row why, in both languages, and of each taken one all that was needed", () => {
    forEvery([damagedSheet], ({ cells, grid }) => {
      for (const row of readAll(cells, { grid }).rows) {
        if (row.is === "refused") {
          expect(row.findings.length).toBeGreaterThan(0);
          for (const { says, line } of row.findings) {
            expect(line).toBe(row.line);
            expect(says.zh).toMatch(/^第 \d+ 行/);
            expect(says.en).toMatch(/^line \d+/);
          }
        }
        if (row.is !== "taken") continue;
        for (const { values } of row.loans) {
          expect(values.principal).toMatch(/^\d+\.\d\d$/);
          expect([values.paidOutOn, values.maturesOn]).toStrictEqual([
            expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
            expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
          ]);
        }
      }
    });
  });

  it("calls a row blank, or a note, only where no loan can be in it", () => {
    forEvery([damagedSheet], ({ cells, grid }) => {
      const { rows, proposal } = readAll(cells, { grid });
      if (!proposal.usable) return;
      for (const row of rows) {
        if (row.is !== "blank" && row.is !== "note") continue;
        const own = cells[row.line - 1] ?? [];
        // An amount as a number of its own, a day and a name beside it: that is a loan, or a row that is refused.
        const place = (key: string): Cell =>
          own[proposal.settings.columns.find(({ means }) => means === key)?.at ?? -1];
        expect(
          place("principal") === 50_000 &&
            place("paidOutOn") === 44_687 &&
            String(place("householder")).startsWith("H"),
        ).toBe(false);
      }
    });
  });

  it("gives settings that can be written and read again", () => {
    forEvery([damagedSheet], ({ cells }) => {
      const { settings, columns } = proposeSettings({ rows: rowsOf(cells) });
      const audit = { packs: [], readings: {}, materiality: "0.00", judgedOn: null, window: null };
      const text = writeSettings({ sheet: settings, audit }, columns);
      const read = readSettings(text);
      expect(read).toStrictEqual({ state: "read", settings: { sheet: settings, audit } });
    });
  });
});
