// Makes the sample ledger anew: `npx tsx examples/data/make-sample-ledger.ts`. Nobody of it lives anywhere; the second
// program of the tests reckons it, and makes some figures wrong: which, and how, stands in 样例台账.真相.csv.
import { readFileSync, writeFileSync } from "node:fs";
import { proposeSettings } from "../../src/book/sheet/propose-settings.ts";
import { writeSettings } from "../../src/book/sheet/settings-text.ts";
import { gb18030 } from "../../test/book/sheet/gb18030.ts";
import { makeXlsx } from "../../test/book/sheet/make-xlsx.ts";
import { AS_OF, FROM, makeLedger, THROUGH } from "../../test/paper/ledger/make-ledger.ts";
import { printed } from "../../test/paper/ledger/printed.ts";
import { csvOf } from "../audit/write-csv.ts";

const made = makeLedger({ seed: 300, loans: 300, mistakes: 70 }, printed);
const place = (name: string): URL => new URL(name, import.meta.url);
const text = made.cells.map((row) => row.map(String));

writeFileSync(place("样例台账.xlsx"), makeXlsx([{ name: "台账", rows: made.cells, merged: ["A1:AA1"] }]));
writeFileSync(place("样例台账.csv"), gb18030(text.map((row) => `${row.map(quoted).join(",")}\r\n`).join("")));

const truth = made.planted.map(({ line, household, column, mistakes, right, written }) => [
  ...[String(line), household, column, mistakes.join("+"), right, written],
]);
const twice = made.twice.map((line) => [String(line), "", "row", "row-twice", "", ""]);
writeFileSync(place("样例台账.真相.csv"), csvOf([["行", "户号", "列", "差错", "应为", "所填"], ...truth, ...twice]));

const rows = made.cells.map((cells, i) => ({ line: i + 1, cells }));
const proposal = proposeSettings({ rows, sheet: "台账" });
writeFileSync(
  place("样例台账.审计设置.json"),
  writeSettings(
    {
      sheet: proposal.settings,
      audit: {
        packs: ["national2021", "changge2017:等级", "jiange2019:到期提醒"],
        readings: { "subsidy/extension": "ends", "subsidy/room-after-maturity": "none" },
        ...{ materiality: "0.00", judgedOn: AS_OF, window: [FROM, THROUGH] },
        shares: [
          { share: "100%", through: "2023-12-31" },
          { share: "70%", from: "2024-01-01" },
        ],
        lossShares: [
          { party: "风险补偿基金", share: "70%" },
          { party: "银行", share: "30%" },
        ],
        agreement: { claimAfterDays: 0, claimCovers: ["principal"] },
      },
    },
    proposal.columns,
  ),
);
console.log(
  `${String(made.loans)} loans, ${String(made.planted.length)} wrong figures, ${String(readFileSync(place("样例台账.xlsx")).length)} bytes`,
);

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
