import { beforeAll, describe, expect, it } from "vitest";
import { workbookBytes } from "../../../examples/audit/papers/write-workbook.ts";
import { auditLedger } from "../../../src/book/audit/audit-ledger.ts";
import type { PaperSheet } from "../../../src/book/papers/cells.ts";
import { type PaperFacts, paperFacts } from "../../../src/book/papers/facts.ts";
import { workbookOf } from "../../../src/book/papers/workbook.ts";
import { documents } from "../../../src/documents/registry.ts";
import type { InterestTermValues } from "../../../src/ledger/interest/types.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { readings } from "../../../src/terms/registers.ts";
import { interestTerms } from "../../support/interest-builders.ts";
import { readAll, table } from "../sheet/sheets.ts";
import { compareWith, falsified, hasSpreadsheet, recalculate } from "./spreadsheet.ts";

/*
 * By hand, from 2020-12-21 through 2021-03-20, 90 nights: 50,000 × 4.35 % × 90 ÷ 360 = 543.75; 30,000 × 4.75 % × 90 ÷ 360 =
 * 356.25. The third repays 20,000 of 50,000 on 2021-01-20: 50,000 for 30 nights 181.25, 30,000 for 60 nights 217.50: 398.75.
 */
function facts(values: InterestTermValues = {}): PaperFacts {
  const { rows, proposal } = readAll(
    table(`乡镇|户主|贷款银行|贷款金额(元)|放款日期|到期日期|年利率(%)|提前还款|贷款利息(元)
      甲乡|H1|A 银行|50000|2020-05-06|2022-05-06|4.35||550.00
      甲乡|H2|A 银行|30000|2020-05-06|2022-05-06|4.75||356.25
      乙乡|H3|B 银行|50000|2020-05-06|2022-05-06|4.35|2021-01-20 20000|390.00`),
  );
  const taken = rows.flatMap((row) => (row.is === "taken" ? [row] : []));
  const settings = {
    ...{ asOf: "2021-12-31", columns: proposal.settings.columns.map(({ means }) => means) },
    ...{ interest: interestTerms(values), window: ["2020-12-21", "2021-03-20"] as const },
  };
  return paperFacts(settings, taken, auditLedger(settings, taken), {
    ...{ file: "台账.xlsx", hash: "ab".repeat(32), version: "9.9.9", packs: [changge2017.title], control: [] },
    ...{ materiality: "0.00", documents, readings },
  });
}

const sheetOf = (sheets: readonly PaperSheet[]): readonly (readonly unknown[])[] =>
  sheets
    .find(({ name }) => name === "逐期利息")
    ?.rows.slice(3)
    .map((row) => row.map((cell) => cell?.value ?? null)) ?? [];

describe("逐期利息", () => {
  it("has a row for each balance and rate, each period rounded, then claim and difference", () => {
    const nothing = [null, null, null, null, null, null, null, null];
    expect(sheetOf(workbookOf(facts()))).toStrictEqual([
      ["贷款利息-2-1", 2, 1, 1, "2020-12-21", "2021-03-20", 90, 50_000, 0.0435, 360, 543.75, 543.75],
      ["贷款利息-2-1", 2, 1, "合计", ...nothing, 543.75, 550, 6.25, "差错"],
      ["贷款利息-3-1", 3, 1, 1, "2020-12-21", "2021-03-20", 90, 30_000, 0.0475, 360, 356.25, 356.25],
      ["贷款利息-3-1", 3, 1, "合计", ...nothing, 356.25, 356.25, 0, "相符"],
      ["贷款利息-4-1", 4, 1, 1, "2020-12-21", "2021-01-19", 30, 50_000, 0.0435, 360, 181.25, null],
      ["贷款利息-4-1", 4, 1, 1, "2021-01-20", "2021-03-20", 60, 30_000, 0.0435, 360, 217.5, 398.75],
      ["贷款利息-4-1", 4, 1, "合计", ...nothing, 398.75, 390, -8.75, "差错"],
    ]);
  });

  it("stands behind the subsidies, and only where interest is claimed", () => {
    const names = workbookOf(facts()).map(({ name }) => name);
    expect(names.slice(3, 6)).toStrictEqual(["逐期复算", "逐期利息", "户合并额度"]);
    expect(workbookOf({ ...facts(), audit: { ...facts().audit, figures: [] } }).map(({ name }) => name)).not.toContain(
      "逐期利息",
    );
  });

  it("shows a period whole where the terms count months", () => {
    const [first] = sheetOf(workbookOf(facts({ method: "term-units" })));
    expect(first?.slice(3)).toStrictEqual([1, "2020-12-21", "2021-03-20", 90, null, null, null, null, 543.75]); // 3 months
  });

  describe.skipIf(!hasSpreadsheet)("recalculated by LibreOffice", () => {
    let differing: readonly string[] = ["not run"];
    beforeAll(async () => {
      const sheets = workbookOf(facts());
      const names = sheets.map(({ name }) => name);
      const runs = recalculate({ falsified: falsified(await workbookBytes(sheets)) }, names);
      ({ differing } = compareWith(sheets, runs[0]));
    });

    it("has our value in every cell", () => {
      expect(differing).toStrictEqual([]);
    });
  });
});
