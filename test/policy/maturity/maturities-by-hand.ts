import type { MaturityGroup, MaturityTally } from "../../../src/policy/maturity/list-maturities.ts";
import type { MaturityListFacts, MaturityTermValues } from "../../../src/policy/maturity/types.ts";
import type { Loan } from "../../../src/ledger/loan/types.ts";
import { nextWorkedDay } from "../../support/any-calendar.ts";
import { fenIn, yuan } from "../../support/exact.ts";

/*
 * A second way to list what falls due: one loan after the other is put on its pile, and then each pile is counted.
 * Amounts are written as results write them. Nothing but types comes from `src`.
 */

interface OnThePile {
  readonly loan: Loan;
  readonly maturesOn: string;
  readonly written: string;
  readonly owed: bigint;
}

export interface ListedByHand {
  readonly groups: readonly MaturityGroup[];
  readonly total: MaturityTally;
  readonly loans: readonly unknown[];
  readonly leftOut: { readonly otherDays: number; readonly repaidBefore: number };
}

export function listByHand(rules: MaturityTermValues, facts: MaturityListFacts): ListedByHand {
  const due: OnThePile[] = [];
  let otherDays = 0;
  let repaidBefore = 0;
  for (const loan of facts.loans) {
    let written = loan.maturesOn;
    for (const extension of loan.extensions) written = extension.maturesOn;
    let maturesOn = written;
    if (rules.maturityOnRestDay !== "stands") {
      if (facts.calendar === undefined) throw new Error("no calendar");
      maturesOn = nextWorkedDay(written, facts.calendar) ?? "not covered";
    }
    if (maturesOn < facts.from || maturesOn > facts.through) {
      otherDays += 1;
      continue;
    }
    let owed = fenIn(String(loan.principal));
    for (const { day, amount } of loan.repayments) if (day < maturesOn) owed -= fenIn(String(amount));
    if (owed === 0n) repaidBefore += 1;
    else due.push({ loan, maturesOn, written, owed });
  }
  due.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return {
    groups: groupsByHand(due, facts),
    total: counted(due),
    loans: due.map(lineOf),
    leftOut: { otherDays, repaidBefore },
  };
}

/** Day and id in one text: a day always has ten characters. */
function keyOf({ maturesOn, loan }: OnThePile): string {
  return maturesOn + loan.id;
}

function lineOf({ loan, maturesOn, written, owed }: OnThePile): unknown {
  return {
    loan: loan.id,
    household: loan.household,
    lender: loan.lender,
    ...("region" in loan ? { region: loan.region } : {}),
    maturesOn,
    ...(maturesOn === written ? {} : { movedFrom: written }),
    amount: yuan(owed),
    extensions: loan.extensions.length,
  };
}

/** Splits by the first name, then each part by the next. */
function groupsByHand(due: readonly OnThePile[], { by }: Pick<MaturityListFacts, "by">): readonly MaturityGroup[] {
  const [first, ...rest] = by;
  if (due.length === 0) return [];
  if (first === undefined) return [counted(due)];
  const nameOf = ({ loan, maturesOn }: OnThePile): string => {
    if (first === "month") return maturesOn.slice(0, 7);
    return first === "lender" ? loan.lender : (loan.region ?? "nowhere");
  };
  const names = [...new Set(due.map(nameOf))].sort(); // without a comparison of its own, sort goes by code units
  return names.flatMap((name) => {
    const part = due.filter((one) => nameOf(one) === name);
    return groupsByHand(part, { by: rest }).map((group) => ({ [first]: name, ...group }));
  });
}

function counted(due: readonly OnThePile[]): MaturityTally {
  const households: string[] = [];
  let amount = 0n;
  let extended = 0;
  for (const { loan, owed } of due) {
    if (!households.includes(loan.household)) households.push(loan.household);
    amount += owed;
    if (loan.extensions.length > 0) extended += 1;
  }
  return { loans: due.length, households: households.length, amount: yuan(amount), extended };
}
