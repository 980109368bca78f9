import { addMonths } from "../../base/date/arithmetic.ts";
import type { Day } from "../../base/date/day.ts";
import { amountOf, fenOf } from "../../base/money/amount.ts";
import { given } from "../../kernel/given.ts";
import type { Loan, Repayment } from "../../ledger/loan/types.ts";
import type { ColumnKey } from "../sheet/columns.ts";
import type { SheetValues } from "../sheet/read-cell.ts";
import type { ReadRow, SheetLoan } from "../sheet/read-rows.ts";

/** A row of a ledger that can be used. */
export type LedgerRow = Extract<ReadRow, { readonly is: "taken" }>;

/** A loan of a row with what is known of it. */
export interface LoanOfRow {
  readonly line: number;
  readonly part: number;
  /** The group of columns in which it stands, where a row holds several loans. */
  readonly group?: string;
  readonly values: SheetValues;
  readonly loan: Loan;
  /** How its repayments are known: day by day, by the balance alone, or not at all. */
  readonly repayments: "by-day" | "by-balance" | "unknown";
  /** By what rows of one household are known; absent: nothing that tells. */
  readonly household?: string;
  /** The loan of the ledger that it renews; absent: none that is known. */
  readonly renews?: LoanOfRow;
  /** How often that loan and those before it were renewed and extended, and once more; absent: it renews none that is known. */
  readonly renewedTimes?: number;
}

/** Whether a ledger says that a loan was extended, and not until when: nothing that hangs on its maturity can be told. */
export function isExtendedUntold({ values }: LoanOfRow): boolean {
  return values.isExtended === true && values.extendedTo === undefined;
}

/** What a row says of one of its loans, as the functions of the library take it. */
export function loanOfRow(
  row: LedgerRow,
  { part, group, values: own }: SheetLoan,
  columns: readonly ColumnKey[],
): LoanOfRow {
  const values: SheetValues = { ...row.values, ...own };
  const paidOutOn = values.paidOutOn ?? values.span?.from ?? "";
  const maturesOn = values.maturesOn ?? values.span?.to ?? addMonths(paidOutOn, values.term ?? 0);
  const household = householdOf(values);
  const { repayments, known } = repaymentsOf(values, paidOutOn, columns);
  return {
    ...{ line: row.line, part, values, repayments: known },
    ...given({ household, group }),
    loan: {
      id: values.loanId?.tells === true ? values.loanId.text : `${String(row.line)}-${String(part)}`,
      household: household ?? String(row.line),
      lender: values.lender ?? "—",
      principal: values.principal ?? "0",
      ...{ paidOutOn, maturesOn, instalments: [], repayments },
      extensions:
        values.extendedTo === undefined
          ? []
          : [{ agreedOn: values.extendedOn ?? maturesOn, maturesOn: values.extendedTo }],
    },
  };
}

/** By what a household is known: never by a number that was cut, nor by a name alone. */
function householdOf(values: SheetValues): string | undefined {
  for (const key of ["household", "householderId", "borrowerId", "someId"] as const) {
    const identity = values[key];
    if (identity?.tells === true) return `${key} ${identity.text}`;
  }
  const name = values.householder ?? values.borrower;
  const end = values.idTail ?? shownOf(values.householder === undefined ? "borrowerId" : "householderId", values);
  return name !== undefined && end !== undefined ? `name ${name} ${end}` : undefined;
}

/** What is shown of a number whose middle is masked, where that includes its last four signs: 5301…1234. */
function shownOf(key: "householderId" | "borrowerId", values: SheetValues): string | undefined {
  const { text = "" } = values[key] ?? values.someId ?? {};
  return /[*＊×?…X.]\d{3}[\dX]$/.test(text) ? text : undefined;
}

function repaymentsOf(
  values: SheetValues,
  paidOutOn: Day,
  columns: readonly ColumnKey[],
): { readonly repayments: readonly Repayment[]; readonly known: LoanOfRow["repayments"] } {
  const principal = fenOf(values.principal ?? "0");
  const listed: Repayment[] = [...(values.prepayments ?? [])];
  const { repaidOn, repaidAmount, settledOn, balance } = values;
  if (listed.length === 0 && repaidOn !== undefined && repaidAmount !== undefined && fenOf(repaidAmount) > 0)
    listed.push({ day: repaidOn, amount: repaidAmount });
  listed.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const rest = principal - listed.reduce((sum, { amount }) => sum + fenOf(amount), 0);
  if (settledOn !== undefined && rest > 0) listed.push({ day: settledOn, amount: amountOf(rest) });
  // Where a ledger records repayments, a blank says that there was none; a day of settlement alone does not say so.
  const isRecorded =
    columns.includes("prepayments") || (columns.includes("repaidOn") && columns.includes("repaidAmount"));
  if (listed.length > 0 || isRecorded) return { repayments: listed, known: "by-day" };
  if (balance === undefined) return { repayments: [], known: "unknown" };
  // The balance says how much is owed, not since when: that is enough for what has fallen due.
  const repaid = principal - fenOf(balance);
  return { repayments: repaid > 0 ? [{ day: paidOutOn, amount: amountOf(repaid) }] : [], known: "by-balance" };
}
