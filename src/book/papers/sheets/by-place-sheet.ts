import { amountOf, fenOf } from "../../../base/money/amount.ts";
import { memberWords } from "../../../kernel/members.ts";
import { auditClaims, auditClasses } from "../../audit/finding.ts";
import type { AuditClaim, AuditClass } from "../../audit/types.ts";
import { type Cell, columnsOf, Draft, type PaperSheet, reckoned, type Written } from "../cells.ts";
import type { PaperFacts } from "../facts.ts";
import { hasAmount, NOT_FILLED } from "./findings-sheet.ts";
import type { SheetPlaces } from "./places.ts";

/** By what findings are grouped. */
export type Place = "township" | "lender";

const NAMES = { township: ["分乡镇", "乡镇"], lender: ["分银行", "银行"] } as const;

/** The claims whose amounts are said of townships and lenders. */
const PLACED: readonly AuditClaim[] = [
  ...(["subsidy-due", "subsidy-total", "interest", "compensation", "returned-to-fund"] as const),
];

/** What stands under one name. */
export interface PlaceSums {
  readonly name: string;
  loans: number;
  principalFen: number;
  readonly found: Record<AuditClass, number>;
  /** Over- and under-claims by claim, in fen. */
  readonly amounts: Map<AuditClaim, { over: number; under: number; overs: number }>;
}

/** Loans, findings and amounts by township or lender, in the order in which they come in the ledger. */
export function sumsByPlace({ loans, audit }: Pick<PaperFacts, "loans" | "audit">, place: Place): readonly PlaceSums[] {
  const sums = new Map<string, PlaceSums>();
  const of = (name = NOT_FILLED): PlaceSums => {
    let own = sums.get(name);
    if (own === undefined) {
      const found = Object.fromEntries(auditClasses.list.map((one) => [one, 0])) as PlaceSums["found"]; // each
      sums.set(name, (own = { name, loans: 0, principalFen: 0, found, amounts: new Map() }));
    }
    return own;
  };
  for (const { values, loan } of loans) {
    const own = of(values[place]);
    own.loans += 1;
    own.principalFen += fenOf(loan.principal);
  }
  for (const finding of audit.findings) {
    const own = of(finding[place]);
    own.found[finding.class] += 1;
    if (!hasAmount(finding)) continue;
    const fen = fenOf(finding.difference ?? "0");
    const amounts = own.amounts.get(finding.claim) ?? { over: 0, under: 0, overs: 0 };
    own.amounts.set(finding.claim, amounts);
    if (fen > 0) {
      amounts.over += fen;
      amounts.overs += 1;
    } else amounts.under -= fen;
  }
  return [...sums.values()];
}

/** 分乡镇, 分银行: loans, findings, and what was claimed too much and too little. */
export function byPlaceSheet(facts: PaperFacts, place: Place, places: SheetPlaces): PaperSheet {
  const { audit } = facts;
  const [sheet, heading] = NAMES[place];
  const claims = PLACED.filter((claim) => audit.totals.some((total) => total.claim === claim));
  const columns = columnsOf(
    [heading, 20, "text"],
    ["笔数", 8, "count"],
    ["贷款金额（元）", 16, "amount"],
    ["问题数", 8, "count"],
    ["其中差错", 9, "count"],
    ["其中疑点", 9, "count"],
    ...claims.flatMap((claim) => {
      const { zh } = memberWords(claim, auditClaims);
      return (["多报", "少报", "净额"] as const).map((word) => [`${zh}${word}（元）`, 14, "amount"] as const);
    }),
  );
  const draft = new Draft(sheet, columns, `${sheet}汇总表`, [
    "由“问题清单”按公式汇总；累计贴息包含本期贴息，两者不相加。",
  ]);
  const column = (name: string): string => places.findings.get(name) ?? "";
  const letters = (at: number): string => draft.letters(columns[at]?.heading ?? "");
  const count = (row: string, of?: string): string =>
    `COUNTIFS(${column(heading)},$A${row}${of === undefined ? "" : `,${column("类别")},"${of}"`})`;
  const first = draft.next;
  for (const { name, loans: n, principalFen, found, amounts } of sumsByPlace(facts, place)) {
    const row = String(draft.next);
    const money = claims.flatMap((claim, i): readonly Cell[] => {
      const { over, under } = amounts.get(claim) ?? { over: 0, under: 0 };
      const words = memberWords(claim, auditClaims).zh;
      const sum = (amount: string): string =>
        `SUMIFS(${column(amount)},${column(heading)},$A${row},${column("事项")},"${words}")`;
      return [
        reckoned(sum("多报（元）"), over / 100, "amount"),
        reckoned(sum("少报（元）"), under / 100, "amount"),
        reckoned(
          `ROUND(${letters(6 + i * 3)}${row}-${letters(7 + i * 3)}${row},2)`,
          Number(amountOf(over - under)),
          "amount",
        ),
      ];
    });
    draft.add([
      ...[name, n, principalFen / 100],
      reckoned(
        count(row),
        Object.values(found).reduce((sum, one) => sum + one, 0),
        "count",
      ),
      reckoned(count(row, "差错"), found.error, "count"),
      reckoned(count(row, "疑点"), found.suspicion, "count"),
      ...money,
    ]);
  }
  const last = Math.max(first, draft.next - 1);
  const totals = columns.slice(1).map(({ format }, i): Written => {
    const at = letters(i + 1);
    const sum = `SUM(${at}${String(first)}:${at}${String(last)})`;
    return reckoned(format === "amount" ? `ROUND(${sum},2)` : sum, totalOf(facts, i, claims), format);
  });
  draft.add(["合计", ...totals], "total");
  draft.colour(first, last, `$E${String(first)}>0`, "red");
  return draft.done(1);
}

/** The totals of the audit itself, not of the rows above. */
function totalOf({ audit, loans }: PaperFacts, at: number, claims: readonly AuditClaim[]): number {
  const plain = [
    loans.length,
    loans.reduce((sum, { loan }) => sum + fenOf(loan.principal), 0) / 100,
    audit.findings.length,
    audit.counts.error,
    audit.counts.suspicion,
  ];
  const own = plain[at];
  if (own !== undefined) return own;
  const n = at - plain.length;
  const total = audit.totals.find(({ claim }) => claim === claims[Math.floor(n / 3)]);
  const amounts = total === undefined ? [] : [total.over, total.under, total.net];
  return Number(amounts[n % 3] ?? 0);
}
