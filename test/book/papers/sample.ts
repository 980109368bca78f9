import { readFileSync } from "node:fs";
import { openLedger } from "../../../examples/audit/open-file.ts";
import { termsOf } from "../../../examples/audit/terms.ts";
import { auditLedger } from "../../../src/book/audit/audit-ledger.ts";
import { type PaperFacts, paperFacts } from "../../../src/book/papers/facts.ts";
import { type ReadRow, readSheetStream } from "../../../src/book/sheet/read-rows.ts";
import { readSettings } from "../../../src/book/sheet/settings-text.ts";
import { documents } from "../../../src/documents/registry.ts";
import { readings } from "../../../src/terms/registers.ts";

const SAMPLE = new URL("../../../examples/data/样例台账.xlsx", import.meta.url).pathname;

let known: Promise<PaperFacts> | undefined;

/** The sample ledger, audited once, with all that papers are written from. */
export async function sampleFacts(materiality = "0.00"): Promise<PaperFacts> {
  known ??= audited();
  const facts = await known;
  return { ...facts, source: { ...facts.source, materiality } };
}

async function audited(): Promise<PaperFacts> {
  const path = decodeURIComponent(SAMPLE);
  const read = readSettings(readFileSync(path.replace(".xlsx", ".审计设置.json"), "utf8"));
  if (read.state !== "read") throw new Error("the settings of the sample are wrong");
  const { sheet, audit } = read.settings;
  const opened = await openLedger(path);
  const own = opened.sheets.find(({ name }) => name === sheet.sheet);
  if (own === undefined) throw new Error("the sample has no such sheet");
  const rows: Extract<ReadRow, { readonly is: "taken" }>[] = [];
  for await (const row of readSheetStream(sheet, own.rows(), own)) if (row.is === "taken") rows.push(row);
  const settings = {
    ...{ asOf: audit.judgedOn ?? "", columns: sheet.columns.map(({ means }) => means) },
    ...termsOf(audit).judged,
    ...(audit.window === null ? {} : { window: audit.window }),
  };
  return paperFacts(settings, rows, auditLedger(settings, rows), {
    ...{ file: "样例台账.xlsx", hash: "0".repeat(64), version: "0.0.0", packs: [], control: [], materiality: "0.00" },
    ...{ documents: documents, readings },
  });
}
