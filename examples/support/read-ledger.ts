import { parse } from "csv-parse/sync";
import type { InterestLoan } from "fupin-credit";

/** The columns of the sample ledger. */
const COLUMNS = [
  "编号",
  "户号",
  "银行",
  "产品",
  "本金",
  "合同日",
  "放款日",
  "到期日",
  "年利率",
  "还款",
  "申报贴息",
] as const;
/** One that a ledger may have beside them. */
const TOWNSHIP = "乡镇";
type Column = (typeof COLUMNS)[number] | typeof TOWNSHIP;

/** A row of the ledger: the loan, and the subsidy that the county claims for it. */
export interface LedgerRow {
  readonly line: number;
  readonly loan: InterestLoan;
  readonly claimed: string;
}

/** What was read, and what could not be. */
export interface Ledger {
  readonly rows: readonly LedgerRow[];
  readonly problems: readonly string[];
}

/** Reads a ledger as counties send them: CSV in UTF-8, with or without BOM, or in GB18030. */
export function readLedger(bytes: Uint8Array): Ledger {
  const records = parse(decode(bytes), {
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  }) as unknown as {
    readonly record: readonly string[];
    readonly info: { readonly lines: number };
  }[]; // with `info` each record comes with its line
  const problems: string[] = [];
  const rows: LedgerRow[] = [];
  let header: readonly string[] | undefined;
  for (const { record, info } of records) {
    const at = `line ${String(info.lines)}`;
    if (header === undefined) {
      header = record;
      const absent = COLUMNS.filter((column) => !record.includes(column));
      if (absent.length > 0) return { rows: [], problems: [`${at}: columns missing: ${absent.join(", ")}`] };
    } else if (record.join() === header.join()) problems.push(`${at}: the header again, passed over`);
    else if (record.length !== header.length) {
      problems.push(`${at}: ${String(record.length)} fields instead of ${String(header.length)}`);
    } else {
      const names = header;
      const field = (column: Column): string => record[names.indexOf(column)] ?? "";
      const amounts = [field("本金"), field("申报贴息"), ...repaymentsOf(field("还款")).map((r) => r.amount)];
      const bad = amounts.filter((amount) => !/^\d{1,12}(\.\d{1,2})?$/.test(amount));
      if (bad.length > 0) problems.push(`${at}: not an amount: ${bad.join(", ")}`);
      else rows.push({ line: info.lines, loan: loanOf(field), claimed: field("申报贴息") });
    }
  }
  return { rows, problems };
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes); // takes a BOM away
  } catch {
    return new TextDecoder("gb18030", { fatal: true }).decode(bytes);
  }
}

function loanOf(field: (column: Column) => string): InterestLoan {
  return {
    id: field("编号"),
    household: field("户号"),
    lender: field("银行"),
    ...(field(TOWNSHIP) === "" ? {} : { region: field(TOWNSHIP) }),
    product: field("产品"),
    principal: field("本金"),
    contractOn: field("合同日"),
    paidOutOn: field("放款日"),
    maturesOn: field("到期日"),
    rate: { fixed: field("年利率") },
    instalments: [],
    repayments: repaymentsOf(field("还款")),
    extensions: [],
  };
}

/** `2022-06-20 2500.25;2022-10-20 3000`: day and yuan, a semicolon between. */
function repaymentsOf(text: string): { readonly day: string; readonly amount: string }[] {
  if (text === "") return [];
  return text.split(";").map((part) => {
    const [day = "", amount = ""] = part.trim().split(" ");
    return { day, amount };
  });
}
