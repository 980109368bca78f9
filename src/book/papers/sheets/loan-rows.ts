import type { AuditFinding } from "../../audit/finding.ts";
import type { LoanOfRow } from "../../audit/loan-of-row.ts";
import type { AuditClaim } from "../../audit/types.ts";
import type { CellFormat, Draft, Written } from "../cells.ts";
import type { PaperFacts } from "../facts.ts";
import { keyOf } from "../workings.ts";
import { classWords } from "./places.ts";

/** The columns with which rows of loans begin. */
export const WHERE: readonly (readonly [string, number, CellFormat])[] = [
  ["行", 6, "count"],
  ["第几笔", 7, "count"],
  ["乡镇", 10, "text"],
  ["银行", 16, "text"],
];

/** What stands in them. */
export function whereOf({ line, part, values, loan }: LoanOfRow): readonly Written[] {
  return [line, part, values.township ?? "", values.lender ?? loan.lender];
}

/** What the audit has found of some claims of a loan; the first of them. */
export function verdicts({
  audit,
}: PaperFacts): (own: LoanOfRow, ...claims: readonly AuditClaim[]) => AuditFinding | undefined {
  const found = new Map(audit.findings.map((finding) => [keyOf(finding, finding.claim), finding]));
  return (own, ...claims) => claims.map((claim) => found.get(keyOf(own, claim))).find((one) => one !== undefined);
}

/** A conclusion in a word. */
export function conclusion(finding: AuditFinding | undefined): string {
  return finding === undefined ? "未见不符" : classWords(finding);
}

/** All that was found, one below the other. */
export function sayAll(found: readonly AuditFinding[]): string {
  return found.map(({ says }) => says.zh).join("；");
}

/** Rows with an error are red, those with a suspicion amber. */
export function colourByConclusion(draft: Draft, first: number): void {
  const at = `$${draft.letters("结论")}${String(first)}`;
  draft.colour(first, draft.next - 1, `${at}="差错"`, "red");
  draft.colour(first, draft.next - 1, `${at}="疑点"`, "amber");
}
