import { isInputError } from "../../base/input/input-error.ts";
import type { Amount } from "../../base/money/amount.ts";
import { householdDiagnoser } from "../audit/diagnosis/diagnose-subsidy.ts";
import { termsBook } from "../audit/diagnosis/subsidy-claim.ts";
import type { RoundedTogether } from "../audit/diagnosis/subsidy-counter.ts";
import type { AuditFigure } from "../audit/finding.ts";
import { byHousehold, standsOnce } from "../audit/joins.ts";
import type { LoanOfRow } from "../audit/loan-of-row.ts";
import { isPriced, pricedLoan } from "../audit/priced-loan.ts";
import { nightsOf, SUBSIDIES, subsidyFactsOf } from "../audit/subsidy-claims.ts";
import type { PaperFacts } from "./facts.ts";

/** How one claimed subsidy is reckoned anew. */
export interface ClaimWorking {
  readonly own: LoanOfRow;
  readonly figure: AuditFigure;
  /** By what is rounded together; absent where the terms count months, and only the sum can be shown. */
  readonly parts?: readonly RoundedTogether[];
  readonly yearBase: number;
}

/** The workings of all subsidies that were recomputed, as the audit has judged them. */
export function subsidyWorkings(
  { settings, loans, audit }: PaperFacts,
  wanted: (figure: AuditFigure) => boolean,
): readonly ClaimWorking[] {
  const { subsidy } = settings;
  if (subsidy === undefined) return [];
  const figures = new Map(audit.figures.filter(wanted).map((figure) => [keyOf(figure, figure.claim), figure]));
  const once = standsOnce(audit.findings.filter(({ claim }) => claim === "same-loan"));
  const book = termsBook(subsidy);
  return byHousehold(loans)
    .flatMap((together) => {
      const household = together.filter(once);
      const asked = household.flatMap((own) =>
        SUBSIDIES.flatMap(({ claim, key }) => {
          const figure = figures.get(keyOf(own, claim));
          return figure === undefined ? [] : [{ own, key, figure }];
        }),
      );
      if (asked.length === 0) return [];
      const priced = household.map(pricedLoan).flatMap((loan) => (isPriced(loan) ? [loan] : []));
      const diagnoser = householdDiagnoser(book, subsidyFactsOf(priced, settings, subsidy));
      return asked.map(({ own, key, figure }): ClaimWorking => {
        const of = diagnoser.workings({ loan: own.loan.id, ...nightsOf(own, key, settings) });
        return of === undefined ? { own, figure, yearBase: 0 } : { own, figure, ...of };
      });
    })
    .sort((a, b) => a.own.line - b.own.line || a.own.part - b.own.part);
}

/** By what a claim of a loan is found again. */
export function keyOf({ line, part }: { readonly line: number; readonly part: number }, claim: string): string {
  return `${claim} ${String(line)} ${String(part)}`;
}

/** The result of a call, or nothing where the facts of a row are refused; the audit has said so already. */
export function orNothing<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    if (!isInputError(error)) throw error;
    return undefined;
  }
}

/** An amount as a number, or nothing. */
export function yuanOr(amount: Amount | undefined): number | null {
  return amount === undefined ? null : Number(amount);
}
