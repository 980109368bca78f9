import { parse } from "csv-parse/sync";
import { addAmounts, type InterestLoan, type SentNotice, subtractAmounts, wan } from "fupin-credit";

/** The columns of the sample ledger that the examples use. */
const COLUMNS = [
  ...(["序号", "乡镇", "户号", "承贷银行", "贷款金额(万元)", "放款日", "到期日", "年利率(%)", "结清日"] as const),
  ...(["提前还款(日期 元)", "展期", "展期办理日", "本季贴息", "T-60通知日", "T-30通知日"] as const),
] as const;
type Column = (typeof COLUMNS)[number];

/** A row of the ledger: the loan, the subsidy of the quarter that the county claims for it, the days of its notices. */
export interface LedgerRow {
  readonly line: number;
  readonly loan: InterestLoan;
  readonly claimed: string;
  /** The days on which notice was given 60 and 30 days before maturity; an empty text where none is on record. */
  readonly notices: Readonly<Record<60 | 30, string>>;
}

/** What was read, and what could not be. */
export interface Ledger {
  readonly rows: readonly LedgerRow[];
  readonly problems: readonly string[];
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads the sample ledger as counties send theirs: CSV in UTF-8, with or without BOM, or in GB18030; title rows above the
 * headings, rows of totals and footers below. `npm run recheck -- FILE` reads ledgers of any layout; this is for examples.
 */
export function readLedger(bytes: Uint8Array): Ledger {
  const options = { info: true, relax_column_count: true, skip_empty_lines: true, trim: true } as const;
  const records = parse(decode(bytes), options) as unknown as readonly Parsed[]; // with `info` each comes with its line
  const at = records.findIndex(({ record }) => record.includes(COLUMNS[0]));
  const names = records[at]?.record ?? [];
  const absent = COLUMNS.filter((column) => !names.includes(column));
  if (absent.length > 0) return { rows: [], problems: [`columns missing: ${absent.join(", ")}`] };
  const problems: string[] = [];
  const rows: LedgerRow[] = [];
  for (const { record, info } of records.slice(at + 1)) {
    const field = (column: Column): string => record[names.indexOf(column)] ?? "";
    const line = info.lines;
    if (!/^\d+$/.test(field("序号"))) problems.push(`line ${String(line)}: no loan: ${field("序号")}`);
    else if (!isAmount(field("贷款金额(万元)")) || !isAmount(field("本季贴息")))
      problems.push(`line ${String(line)}: not an amount`);
    else rows.push(rowOf(line, field));
  }
  return { rows, problems };
}

function isAmount(text: string): boolean {
  return /^\d{1,8}(\.\d{1,6})?$/.test(text);
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes); // takes a BOM away
  } catch {
    return new TextDecoder("gb18030", { fatal: true }).decode(bytes);
  }
}

function rowOf(line: number, field: (column: Column) => string): LedgerRow {
  const principal = wan(field("贷款金额(万元)"));
  const early = repaymentsOf(field("提前还款(日期 元)"));
  const rest = subtractAmounts(principal, addAmounts("0", ...early.map(({ amount }) => amount)));
  const [settledOn, extendedTo] = [field("结清日"), field("展期")];
  const loan: InterestLoan = {
    id: `第${String(line)}行`,
    ...{ household: field("户号"), region: field("乡镇"), lender: field("承贷银行"), principal },
    ...{ contractOn: field("放款日"), paidOutOn: field("放款日"), maturesOn: field("到期日") },
    ...{ rate: { fixed: `${field("年利率(%)")}%` }, instalments: [] },
    repayments: settledOn === "" ? early : [...early, { day: settledOn, amount: rest }],
    extensions: extendedTo === "" ? [] : [{ agreedOn: field("展期办理日"), maturesOn: extendedTo }],
  };
  return { line, loan, claimed: field("本季贴息"), notices: { 60: field("T-60通知日"), 30: field("T-30通知日") } };
}

/** `2022-06-20 2500.25；2022-10-20 3000`: day and yuan, a semicolon between. */
function repaymentsOf(text: string): { readonly day: string; readonly amount: string }[] {
  if (text === "") return [];
  return text.split("；").map((part) => {
    const [day = "", amount = ""] = part.trim().split(" ");
    return { day, amount };
  });
}

/** The rows of each household; a row that says again what another says is left out. */
export function householdsOf(rows: readonly LedgerRow[]): readonly (readonly LedgerRow[])[] {
  const households = new Map<string, LedgerRow[]>();
  for (const row of rows) {
    const own = households.get(row.loan.household) ?? [];
    const isAgain = own.some(({ loan: l }) => l.lender === row.loan.lender && l.paidOutOn === row.loan.paidOutOn);
    if (!isAgain) households.set(row.loan.household, [...own, row]);
  }
  return [...households.values()];
}

/** The notices that the ledger records, by the ids of those that were due before the last maturity. */
export function noticesSent(rows: readonly LedgerRow[]): readonly SentNotice[] {
  const forms = { 60: "advance", 30: "written" } as const;
  return rows.flatMap(({ loan, notices }) => {
    const maturesOn = loan.extensions.at(-1)?.maturesOn ?? loan.maturesOn;
    return ([60, 30] as const)
      .filter((days) => notices[days] !== "")
      .map((days) => ({ notice: `${loan.id}/${maturesOn}/${forms[days]}/${String(days)}`, on: notices[days] }));
  });
}

/** The wrong figures of a column by the truth that stands beside the sample: the line, and the mistakes in order. */
export function readTruth(
  text: string,
  column: string,
): readonly { readonly line: number; readonly mistakes: string }[] {
  const rows = parse(text, { bom: true }) as unknown as readonly (readonly string[])[]; // without columns: rows of cells
  return rows
    .filter((row) => row[2] === column)
    .map(([line, , , mistakes = ""]) => ({ line: Number(line), mistakes: mistakes.split("+").sort().join("+") }));
}
