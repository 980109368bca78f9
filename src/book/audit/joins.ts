import { dayNumber } from "../../base/date/day.ts";
import { readLoan } from "../../ledger/loan/read-loan.ts";
import { amountOf, fenOf } from "../../base/money/amount.ts";
import { groupBy } from "../../kernel/groups.ts";
import { balanceOn } from "../../ledger/loan/balance.ts";
import { findingOf } from "./claim-outcome.ts";
import type { AuditFinding } from "./finding.ts";
import { birthdayIn } from "./loan-claims.ts";
import type { LoanOfRow } from "./loan-of-row.ts";
import type { AuditList, LedgerAuditSettings, ListedPerson } from "./settings.ts";

/** Loans of one household that stand together above its cap, across lenders. */
export function overCap(
  loans: readonly LoanOfRow[],
  cap: NonNullable<LedgerAuditSettings["householdCap"]>,
): readonly AuditFinding[] {
  const capFen = fenOf(cap.amount);
  return owedAtPayOuts(loans).flatMap(({ own, owed }) => {
    const sum = owed.reduce((total, { fen }) => total + fen, 0);
    if (sum <= capFen) return [];
    const others = owed.map(({ own: other }) => other).filter((other) => other !== own);
    const lenders = new Set(owed.map(({ own: other }) => other.loan.lender)).size;
    const [total, limit] = [amountOf(sum), amountOf(capFen)];
    const lines = others.map(({ line }) => String(line)).join("、");
    return [
      findingOf(
        own,
        "household-cap",
        "suspicion",
        {
          zh: `${own.loan.paidOutOn} 放款后，同一户${others.length === 0 ? "" : `（连同第 ${lines} 行）`}欠 ${total} 元，超过 ${limit} 元${lenders > 1 ? `，涉及 ${String(lenders)} 家银行` : ""}`,
          en: `after the pay-out on ${own.loan.paidOutOn} the household${others.length === 0 ? "" : ` (with lines ${lines})`} owes ${total} yuan, above ${limit}${lenders > 1 ? `, to ${String(lenders)} lenders` : ""}`,
        },
        cap.basis,
        { others: others.map(({ line }) => line), recomputed: total },
      ),
    ];
  });
}

/** What a household owes when a loan is paid out. */
export interface OwedAtPayOut {
  readonly own: LoanOfRow;
  /** The loans that stand then, with what is owed on each. */
  readonly owed: readonly { readonly own: LoanOfRow; readonly fen: number }[];
}

/**
 * What a household owes rises on days of pay-out only: it is looked at on each, once. A loan that was renewed (无还本续贷)
 * is not owed beside the one that renews it.
 */
export function owedAtPayOuts(loans: readonly LoanOfRow[]): readonly OwedAtPayOut[] {
  const slots = loans.map((own) => ({ own, ...readLoan(own.loan) }));
  const renewedOn = new Map<string, number>();
  for (const { own, paidOutDay } of slots) {
    const id = own.renews?.loan.id;
    if (id !== undefined) renewedOn.set(id, Math.min(paidOutDay, renewedOn.get(id) ?? Infinity));
  }
  return slots.map((one) => ({
    own: one.own,
    owed: slots
      .filter((other) => (renewedOn.get(other.own.loan.id) ?? Infinity) > one.paidOutDay)
      .map((other) => ({ other, fen: balanceOn(other, one.paidOutDay) }))
      .filter(({ other, fen }) => fen > 0 && (other.paidOutDay < one.paidOutDay || other.own.line <= one.own.line))
      .map(({ other, fen }) => ({ own: other.own, fen })),
  }));
}

/** Loans by household; those of which no household is known stand alone, behind the others. */
export function byHousehold(loans: readonly LoanOfRow[]): readonly (readonly [LoanOfRow, ...LoanOfRow[]])[] {
  const known = loans.filter(({ household }) => household !== undefined);
  const alone = loans.filter(({ household }) => household === undefined);
  return [...groupBy(known, ({ household }) => household).values(), ...alone.map((own) => [own] as const)];
}

/** Which loans are judged: of what stands twice the second takes no room, and is not judged once more. */
export function standsOnce(again: readonly Pick<AuditFinding, "line" | "part">[]): (own: LoanOfRow) => boolean {
  const isAgain = new Set(again.map(({ line, part }) => `${String(line)} ${String(part)}`));
  return ({ line, part }) => !isAgain.has(`${String(line)} ${String(part)}`);
}

/** The same loan in two rows: one number, or one person, lender, day and amount, for the same time. */
export function sameLoans(loans: readonly LoanOfRow[]): readonly AuditFinding[] {
  const seen = new Map<string, LoanOfRow>();
  return loans.flatMap((own) => {
    const { values, loan, household } = own;
    const time = [values.quarter, values.accruedFrom, values.accruedTo, values.period].join(" ");
    const isNumbered = values.loanId?.tells === true;
    if (!isNumbered && household === undefined) return [];
    const key = isNumbered
      ? `id ${loan.id} ${time}`
      : `${household ?? ""} ${loan.lender} ${loan.paidOutOn} ${loan.principal.toString()} ${time}`;
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, own);
      return [];
    }
    const line = String(before.line);
    const words = isNumbered
      ? {
          zh: `贷款编号 ${loan.id} 与第 ${line} 行相同，须核实是否重复申报`,
          en: `the loan's number ${loan.id} is that of line ${line}; to be verified whether it is claimed twice`,
        }
      : {
          zh: `与第 ${line} 行同户、同银行、同日、同额，须核实是否重复申报`,
          en: `household, lender, day and amount are those of line ${line}; to be verified whether it is claimed twice`,
        };
    return [findingOf(own, "same-loan", "suspicion", words, [], { others: [before.line] })];
  });
}

/** A list, turned round for matching. */
export interface PreparedList {
  readonly name: string;
  readonly byId: ReadonlyMap<string, ListedPerson>;
  readonly byName: ReadonlyMap<string, ListedPerson>;
  readonly mustStandOn: boolean;
}

/** Prepares a list: by identity number, and by name with birthday. */
export function prepareList({ name, persons, mustStandOn }: AuditList): PreparedList {
  const byId = new Map<string, ListedPerson>();
  const byName = new Map<string, ListedPerson>();
  for (const person of persons) {
    if (person.id !== undefined) byId.set(person.id.toUpperCase(), person);
    if (person.name !== undefined && person.birthday !== undefined)
      byName.set(`${person.name} ${String(dayNumber(person.birthday))}`, person);
  }
  return { name, byId, byName, mustStandOn: mustStandOn === true };
}

/** The borrower or householder of a loan on a list, or missing on one: a suspicion, never a verdict. */
export function listed(
  own: LoanOfRow,
  lists: readonly PreparedList[],
): {
  readonly found: readonly AuditFinding[];
  /** Whether something tells who they are, by which each list can be asked. */
  readonly isMatched: boolean;
} {
  const { values } = own;
  const ids = [values.borrowerId, values.householderId, values.someId].flatMap((id) =>
    id?.tells === true ? [id.text] : [],
  );
  const people = [
    {
      name: values.borrower,
      born:
        values.birthday === undefined
          ? birthdayIn(values.borrowerId?.text ?? values.someId?.text)
          : dayNumber(values.birthday),
    },
    { name: values.householder, born: birthdayIn(values.householderId?.text) },
  ];
  const isTold = people.some(({ name, born }) => name !== undefined && born !== undefined);
  const canMatch = ({ byName }: PreparedList): boolean => ids.length > 0 || (isTold && byName.size > 0);
  const asked = lists.filter(canMatch);
  const found = asked.flatMap(({ name, byId, byName, mustStandOn }) => {
    const hit = ids.map((id) => byId.get(id.toUpperCase())).find((person) => person !== undefined);
    const near = people
      .map((person) =>
        person.name === undefined || person.born === undefined
          ? undefined
          : byName.get(`${person.name} ${String(person.born)}`),
      )
      .find((person) => person !== undefined);
    const person = hit ?? near;
    if (person === undefined)
      return mustStandOn
        ? [
            findingOf(
              own,
              "list",
              "suspicion",
              {
                zh: `借款人、户主均不在“${name}”中，须核实身份`,
                en: `neither borrower nor householder stands on “${name}”; the identity is to be verified`,
              },
              [],
            ),
          ]
        : [];
    if (mustStandOn) return [];
    const by =
      hit === undefined ? { zh: "姓名和出生日期", en: "name and birthday" } : { zh: "身份证号", en: "identity number" };
    return [
      findingOf(
        own,
        "list",
        "suspicion",
        {
          zh: `与“${name}”第 ${String(person.line)} 行${by.zh}相同，须核实身份`,
          en: `${by.en} as in line ${String(person.line)} of “${name}”; the identity is to be verified`,
        },
        [],
      ),
    ];
  });
  return { found, isMatched: asked.length === lists.length };
}
