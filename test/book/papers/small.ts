import { auditLedger } from "../../../src/book/audit/audit-ledger.ts";
import { type PaperFacts, paperFacts } from "../../../src/book/papers/facts.ts";
import { documents } from "../../../src/documents/registry.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { readings } from "../../../src/terms/registers.ts";
import { readAll, table } from "../sheet/sheets.ts";

/** Papers of a small ledger. By hand: 30,300 in place of 30,000, and 49,900 in place of 50,000. */
export function papersOf(township = "甲乡", lender = "A/B 银行"): PaperFacts {
  const { rows, proposal } = readAll(
    table(`乡镇|户主|贷款银行|贷款金额(元)|放款日期|到期日期|提前还款|贷款余额(元)
      ${township}|H1|${lender}|50000|2020-05-06|2025-05-06|2021-05-06 20000|30300
      乙乡|H2|丙银行|50000|2020-05-06|2025-05-06||49900
      乙乡|H3|丙银行|50000|2020-05-06|2025-05-06||50000`),
  );
  const taken = rows.flatMap((row) => (row.is === "taken" ? [row] : []));
  const columns = proposal.settings.columns.map(({ means }) => means);
  const settings = { asOf: "2024-01-01", columns, overdue: changge2017.overdue };
  return paperFacts(settings, taken, auditLedger(settings, taken), {
    ...{ file: "台账.xlsx", hash: "ab".repeat(32), version: "9.9.9", packs: [changge2017.title], control: [] },
    ...{ materiality: "0.00", documents, readings },
  });
}
