import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { workbookBytes } from "../../../examples/audit/papers/write-workbook.ts";
import { columnsOf, Draft, type PaperSheet, reckoned, roundedFormula } from "../../../src/book/papers/cells.ts";
import { workbookOf } from "../../../src/book/papers/workbook.ts";
import { sampleFacts } from "./sample.ts";
import {
  compareWith,
  falsified,
  hasSpreadsheet,
  type Recalculated,
  recalculate,
  stripped,
  withSheets,
} from "./spreadsheet.ts";

if (!hasSpreadsheet)
  console.log("LibreOffice is not on this machine: that it reckons the working papers alike was not shown");

describe.skipIf(!hasSpreadsheet)("the working papers, recalculated by LibreOffice", () => {
  let sheets: readonly PaperSheet[] = [];
  let runs: readonly Recalculated[] = [];

  beforeAll(async () => {
    // With a materiality of 300 yuan there is a sample to be drawn.
    sheets = workbookOf(await sampleFacts("300.00"));
    const bytes = await workbookBytes(sheets);
    const at = sheets.findIndex(({ name }) => name === "逐期复算") + 1;
    const damaged = withSheets(bytes, (xml, sheet) => (sheet === at ? xml.replace("*K4*H4*", "*K4*(H4+1)*") : xml));
    expect(damaged.length).not.toBe(bytes.length);
    runs = recalculate(
      { stripped: stripped(bytes), falsified: falsified(bytes), damaged },
      sheets.map(({ name }) => name),
    );
  });

  it.each([
    ["stripped of our values", 0],
    ["with wrong values in all of them", 1],
  ])("every cell %s has our value", (_, run) => {
    const { compared, differing } = compareWith(sheets, runs[run]);
    expect(differing).toStrictEqual([]);
    expect(compared).toBeGreaterThan(10_000);
  });

  it("one formula that counts a night too many is caught", () => {
    const { differing } = compareWith(sheets, runs[2]);
    expect(differing.map((cell) => cell.split(" ")[0])).toContain("逐期复算!N4");
    expect(differing.some((cell) => cell.startsWith("汇总!"))).toBe(true);
  });

  it("what it reckons of planted mistakes is what the second program has reckoned", () => {
    const truth = parse<Record<string, string>>(
      readFileSync(new URL("../../../examples/data/样例台账.真相.csv", import.meta.url)),
      { columns: true, bom: true },
    );
    const rows = runs[1]?.get("问题清单") ?? [];
    const words: Readonly<Record<string, string>> = { subsidyDue: "本期贴息", subsidyTotal: "累计贴息" };
    const planted = truth.filter(({ 列: column = "" }) => Object.hasOwn(words, column));
    expect(planted.length).toBeGreaterThan(40);
    for (const { 行: line, 列: column = "", 应为: right, 所填: claimed } of planted) {
      const found = rows.find((row) => row[3] === line && row[2] === words[column]);
      expect([line, column, Number(found?.[8]), Number(found?.[9])]).toStrictEqual([
        ...[line, column, Number(claimed), Number(right)],
      ]);
    }
  });

  it("ties are rounded up by their size, those of negative sums too", async () => {
    const draft = new Draft(
      "舍入",
      columnsOf(["甲", 10, "exact"], ["乙", 10, "exact"], ["舍入", 10, "amount"]),
      "舍入",
    );
    // By hand, in decimals: half a fen goes up by magnitude, also where binary numbers lie just below it.
    for (const [a, b, right] of [
      [0.005, 0, 0.01],
      [1.005, 0, 1.01],
      [2.675, 0, 2.68],
      [10.075, 0, 10.08],
      [1.015, 0.02, 1.04],
      [0.1, 0.905, 1.01],
      [-1.005, 0, -1.01],
      [-2.6, -0.075, -2.68],
      [0.07, -0.075, -0.01],
      [1.0049, 0, 1],
      [-1.0049, 0, -1],
      [8123.444, 0.001, 8123.45],
      [50_000.004, 0.0009, 50_000],
      [0, 0, 0],
    ] as const)
      draft.add([
        a,
        b,
        reckoned(roundedFormula(`SUM(A${String(draft.next)}:B${String(draft.next)})`), right, "amount"),
      ]);
    const own = [draft.done()];
    const [ran] = recalculate({ ties: stripped(await workbookBytes(own)) }, ["舍入"]);
    expect(compareWith(own, ran)).toStrictEqual({ compared: 14, differing: [] });
  });
});
