import { owns } from "../../base/input/own-fields.ts";
import { addTo } from "../../kernel/groups.ts";
import { compareText } from "../../kernel/order.ts";
import type { ListEntry, RectificationFinding } from "./list-entries.ts";
import { rectificationChecks } from "./checks.ts";
import type { ExaminedLoan, RectificationCheck } from "./types.ts";

/** How many entries one of the four checks has. */
export interface CheckCount {
  readonly check: RectificationCheck;
  readonly entries: number;
  readonly open: number;
  readonly struckOff: number;
  /** Findings that are undetermined still: each may turn out to be an entry. */
  readonly undetermined: number;
}

/** The counts of one region or lender. */
export interface GroupCount {
  readonly name: string;
  readonly checks: readonly CheckCount[];
}

/** How many entries there are, by check (分类别); regions and lenders by name, as far as the loans name them. */
export interface EntryCounts {
  readonly all: readonly CheckCount[];
  readonly regions: readonly GroupCount[];
  readonly lenders: readonly GroupCount[];
}

/**
 * Counts the entries of each check, in all and by region and lender.
 *
 * @remarks
 * **Beware** an entry about a household counts in each region and with each lender of its loans, so that these
 * need not add up to the whole.
 */
export function countEntries(
  loans: readonly ExaminedLoan[],
  findings: readonly RectificationFinding[],
  entries: readonly ListEntry[],
): EntryCounts {
  const byId = new Map(loans.map((loan) => [loan.loan, loan]));
  const groups = (nameOf: (loan: ExaminedLoan) => string | undefined): readonly GroupCount[] => {
    const namesOf = (finding: RectificationFinding): ReadonlySet<string> => {
      const ids = owns(finding, "loan") ? [finding.loan] : finding.loans.map(({ loan }) => loan);
      return new Set(ids.flatMap((id) => loanName(byId.get(id), nameOf)));
    };
    const ofName = <F extends RectificationFinding>(all: readonly F[]): ReadonlyMap<string, readonly F[]> => {
      const found = new Map<string, [F, ...F[]]>();
      for (const finding of all) for (const name of namesOf(finding)) addTo(found, name, finding);
      return found;
    };
    const open = ofName(findings.filter(({ outcome }) => outcome === "undetermined"));
    const listed = ofName(entries);
    const names = [...new Set(loans.flatMap((loan) => loanName(loan, nameOf)))].sort(compareText);
    return names.map((name) => ({ name, checks: countsOf(open.get(name) ?? [], listed.get(name) ?? []) }));
  };
  return {
    all: countsOf(findings, entries),
    regions: groups(({ region }) => region),
    lenders: groups(({ lender }) => lender),
  };
}

function loanName(
  loan: ExaminedLoan | undefined,
  nameOf: (loan: ExaminedLoan) => string | undefined,
): readonly string[] {
  const name = loan && nameOf(loan);
  return name === undefined ? [] : [name];
}

function countsOf(findings: readonly RectificationFinding[], entries: readonly ListEntry[]): readonly CheckCount[] {
  return rectificationChecks.list.map((check) => {
    const own = entries.filter((entry) => entry.check === check);
    const struckOff = own.filter(({ state }) => state === "struck-off").length;
    return {
      check,
      entries: own.length,
      open: own.length - struckOff,
      struckOff,
      undetermined: findings.filter((f) => f.check === check && f.outcome === "undetermined").length,
    };
  });
}
