import { auditLedger } from "../../../src/book/audit/audit-ledger.ts";
import type { LedgerAudit } from "../../../src/book/audit/finding.ts";
import type { LedgerAuditSettings } from "../../../src/book/audit/settings.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { readAll, table } from "../sheet/sheets.ts";

/** The audit of a ledger that is written as a text, on the first day of 2024 unless something else is said. */
export function audited(text: string, changes: Partial<LedgerAuditSettings> = {}): LedgerAudit {
  const { rows, proposal } = readAll(table(text));
  const columns = proposal.settings.columns.map(({ means }) => means);
  return auditLedger(
    { asOf: "2024-01-01", columns, overdue: changge2017.overdue, ...changes },
    rows.flatMap((row) => (row.is === "taken" ? [row] : [])),
  );
}

/** What it finds, in words. */
export const saidOf = ({ findings }: LedgerAudit): readonly string[] =>
  findings.map(({ class: of, claim, says }) => `${of} ${claim} ${says.zh}`);
