import { unzipSync, zipSync } from "fflate";
import writeExcelFile, { type CellObject, type Feature, type Image, type Sheet } from "write-excel-file/universal";
import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from "write-excel-file/utility";
import { dayNumber } from "../../../src/base/date/day.ts";
import {
  addressOf,
  type Cell,
  type CellFormat,
  type CellLook,
  type Colour,
  columnLetters,
  type PaperSheet,
} from "../../../src/book/papers/cells.ts";

/** How numbers of each format are shown. */
const FORMATS: Readonly<Record<CellFormat, string | undefined>> = {
  text: undefined,
  amount: "#,##0.00",
  exact: "#,##0.000000",
  count: "0",
  day: "yyyy-mm-dd",
  percent: "0.00##%",
  number: "0.##",
};

const FILLS: Readonly<Record<Colour, { readonly backgroundColor: string; readonly textColor: string }>> = {
  red: { backgroundColor: "#fde2e1", textColor: "#8f1410" },
  amber: { backgroundColor: "#fff1cc", textColor: "#6b4a00" },
  green: { backgroundColor: "#e3f4e6", textColor: "#14532d" },
  grey: { backgroundColor: "#ececec", textColor: "#3f3f46" },
};

const LOOKS: Readonly<Record<CellLook, Partial<CellObject>>> = {
  title: { fontWeight: "bold", fontSize: 15, alignVertical: "center" },
  note: { textColor: "#52525b", wrap: true, alignVertical: "center" },
  heading: {
    ...{ fontWeight: "bold", backgroundColor: "#1f3a5f", textColor: "#ffffff", align: "center" },
    ...{ alignVertical: "center", wrap: true },
  },
  total: { fontWeight: "bold", backgroundColor: "#eef2f7" },
  label: { fontWeight: "bold" },
};

/** Of what images are made; there are none here. */
type FileContent = Image["content"];

const LINE = { borderColor: "#cbd5e1", borderStyle: "thin" } as const;

/**
 * Writes working papers as a workbook: formulas with their values, so that a viewer that does not reckon shows them. The same
 * papers give the same bytes, whoever writes them and when: the parts of the archive carry no hour.
 */
export async function workbookBytes(sheets: readonly PaperSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const written = sheets.map((sheet): Sheet<FileContent> => ({
    ...{ sheet: sheet.name, orientation: "landscape", stickyRowsCount: sheet.frozenRows },
    ...(sheet.frozenColumns === 0 ? {} : { stickyColumnsCount: sheet.frozenColumns }),
    columns: sheet.widths.map((width) => ({ width })),
    data: sheet.rows.map((row) => {
      const height = heightOf(row, sheet.widths);
      return row.map((cell) => (cell === null ? { ...LINE, height } : cellOf(cell, height)));
    }),
    // An empty list is refused.
    ...(sheet.colours.length === 0
      ? {}
      : {
          conditionalFormatting: sheet.colours.map(({ from, to, formula, colour }) => ({
            ...{ cellRange: { from, to }, condition: { formula }, style: FILLS[colour] },
          })),
        }),
  }));
  const blob = await writeExcelFile(written, {
    ...{ fontFamily: "宋体", fontSize: 10, features: [reckonedValues(sheets)] },
  }).toBlob();
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return zipSync(parts, { mtime: new Date(WRITTEN_ON[0], WRITTEN_ON[1], WRITTEN_ON[2]) });
}

/** The first day that an archive can carry, by the clock of the place, as archives write it. */
const WRITTEN_ON = [1980, 0, 1] as const;

function cellOf({ value, formula, format, look, span }: Cell, height: number): CellObject {
  const shape: CellObject = {
    ...(look === undefined || look === "total" || look === "label" ? { ...LINE, alignVertical: "top" } : {}),
    ...(format === "text" ? { wrap: look !== "title" } : {}),
    ...(look === undefined ? {} : LOOKS[look]),
    ...(span === undefined ? {} : { columnSpan: span }),
    height,
  };
  const shown = FORMATS[format];
  const formatted = shown === undefined ? shape : { ...shape, format: shown };
  if (formula !== undefined) return { ...formatted, value: formula, type: "Formula" };
  if (value === null) return shape;
  if (format === "day") return { ...formatted, value: serialOf(String(value)), type: Number };
  return typeof value === "number" ? { ...formatted, value, type: Number } : { ...shape, value, type: String };
}

const LINE_HEIGHT = 14;

/** The height of a row by its longest text: programs do not agree on rows that grow by themselves. */
function heightOf(row: readonly (Cell | null)[], widths: readonly number[]): number {
  const heights = row.map((cell, i) => {
    if (cell === null || typeof cell.value !== "string" || cell.format !== "text") return LINE_HEIGHT;
    if (cell.look === "title") return 26;
    const room = widths.slice(i, i + (cell.span ?? 1)).reduce((sum, width) => sum + width, 0);
    // A Chinese character takes the room of two figures, and a little is left free on either side.
    const taken = Array.from(cell.value).reduce((sum, sign) => sum + (sign > "\u2000" ? 1.95 : 1), 0);
    return LINE_HEIGHT * Math.ceil(taken / Math.max(1, room - 1)) + (cell.look === "heading" ? 8 : 0);
  });
  return Math.min(400, Math.max(LINE_HEIGHT, ...heights));
}

/** A day as a spreadsheet counts days. */
function serialOf(day: string): number {
  return dayNumber(day) + 25_569;
}

/** What the library leaves out: the values of formulas, A4 with the width of a page, headings on every page, filters. */
function reckonedValues(sheets: readonly PaperSheet[]): Feature<FileContent> {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (content, _, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            return sheet === undefined ? content : finished(content, sheet);
          },
        },
        "xl/workbook.xml": {
          transform: (content) =>
            content
              .replace(/<calcPr[^>]*\/>|<definedNames\/>/g, "")
              .replace("</sheets>", `</sheets>${printedTitles(sheets)}<calcPr calcId="191029" fullCalcOnLoad="1"/>`),
        },
      },
    },
  };
}

function finished(content: string, sheet: PaperSheet): string {
  const values = new Map<string, Cell>();
  for (const [r, row] of sheet.rows.entries())
    for (const [c, cell] of row.entries()) if (cell?.formula !== undefined) values.set(addressOf(c + 1, r + 1), cell);
  const valued = content.replace(/<c ([^>]*?)><f>([^<]*)<\/f><\/c>/g, (whole, attributes: string, formula: string) => {
    const at = /\br="([A-Z]+\d+)"/.exec(attributes)?.[1];
    const cell = at === undefined ? undefined : values.get(at);
    if (cell === undefined) return whole;
    const { value, format } = cell;
    const isText = typeof value === "string" && format !== "day";
    const shown = typeof value === "string" && format === "day" ? serialOf(value) : (value ?? "");
    return `<c ${attributes}${isText ? ' t="str"' : ""}><f>${formula}</f><v>${sanitizeTextContent(String(shown))}</v></c>`;
  });
  const order = getOrderOfSiblings("xl/worksheets/sheet{id}.xml", "worksheet") ?? [];
  const put = (xml: string, element: string): string =>
    insertElementMarkupAccordingToOrderOfSiblings(xml, element, order, "worksheet");
  const paged = put(
    valued.replace(/<pageSetup[^>]*\/>/, ""),
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
  );
  const footed = put(
    put(paged, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'),
    `<headerFooter><oddFooter>&amp;L${sanitizeTextContent(sheet.name)}&amp;R第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>`,
  );
  const { headingRow, rows, widths, name } = sheet;
  const isList = headingRow !== undefined && !NO_FILTER.includes(name) && rows.length > headingRow;
  if (!isList) return footed;
  const range = `A${String(headingRow)}:${columnLetters(widths.length)}${String(rows.length)}`;
  return put(footed, `<autoFilter ref="${range}"/>`);
}

/** Sheets with several tables, or with none that is sorted. */
const NO_FILTER: readonly string[] = ["封面", "汇总", "抽样", "户合并额度"];

function printedTitles(sheets: readonly PaperSheet[]): string {
  const names = sheets.flatMap(({ name, headingRow }, i) =>
    headingRow === undefined
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${String(i)}">'${name}'!$${String(headingRow)}:$${String(headingRow)}</definedName>`,
        ],
  );
  return `<definedNames>${names.join("")}</definedNames>`;
}
