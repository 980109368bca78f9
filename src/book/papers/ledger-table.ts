import type { Day } from "../../base/date/day.ts";
import { amountOf, fenOf } from "../../base/money/amount.ts";
import { groupBy } from "../../kernel/groups.ts";
import { type LedgerRow, type LoanOfRow, loanOfRow } from "../audit/loan-of-row.ts";
import type { BulletinRow, BulletinTable, PrintedTally } from "../bulletin/types.ts";
import type { ColumnKey } from "../sheet/columns.ts";

/** A ledger behind a bulletin, as it was read. */
export interface LedgerBehind {
  readonly rows: readonly LedgerRow[];
  readonly columns: readonly ColumnKey[];
}

/**
 * The figures of ledgers by township as one table to the fen, to be held to a bulletin: balances as the ledgers have them, what
 * was paid out in the year of the day, what it says is overdue. A figure that a loan of the township does not tell is left
 * out; so are households where one is not known. `undefined`: no loan names a township.
 *
 * @remarks
 * **Beware** a household with loans in two townships counts in each: households of the rows may be more than the total's.
 */
export function ledgerTable(name: string, ledgers: readonly LedgerBehind[], asOf: Day): BulletinTable | undefined {
  const loans = ledgers.flatMap(({ rows, columns }) =>
    rows.flatMap((row) => row.loans.map((each) => loanOfRow(row, each, columns))),
  );
  const saysOverdue = ledgers.every(({ columns }) => columns.includes("overdueAmount"));
  const towns = groupBy(
    loans.filter(({ values }) => values.township !== undefined),
    ({ values }) => values.township ?? "",
  );
  if (towns.size === 0) return undefined;
  const rowOf = (of: readonly LoanOfRow[]): Omit<BulletinRow, "name"> => ({
    outstanding: tallyOf(of, ({ values }) => values.balance),
    newLoans: tallyOf(of, ({ values, loan }) =>
      loan.paidOutOn.slice(0, 4) === asOf.slice(0, 4) && loan.paidOutOn <= asOf ? values.principal : "0",
    ),
    ...(saysOverdue ? { overdue: tallyOf(of, ({ values }) => values.overdueAmount ?? "0") } : {}),
  });
  const isWhole = loans.every(({ values }) => values.township !== undefined);
  return {
    ...{ table: name, unit: "yuan", rowsAre: "some" },
    rows: [...towns].map(([town, of]) => ({ name: town, ...rowOf(of) })),
    ...(isWhole ? { total: rowOf(loans) } : {}),
  };
}

/** What loans come to in an amount, and of how many households; what is not known of every loan is left out. */
function tallyOf(loans: readonly LoanOfRow[], amount: (loan: LoanOfRow) => string | undefined): PrintedTally {
  const amounts = loans.map((loan) => ({ household: loan.household, amount: amount(loan) }));
  if (amounts.some((each) => each.amount === undefined)) return {};
  const counted = amounts.filter((each) => fenOf(each.amount ?? "0") > 0);
  const sum = counted.reduce((fen, each) => fen + fenOf(each.amount ?? "0"), 0);
  const households = new Set(counted.map(({ household }) => household));
  return { ...(households.has(undefined) ? {} : { households: households.size }), amount: amountOf(sum) };
}
