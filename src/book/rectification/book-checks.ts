import { owns } from "../../base/input/own-fields.ts";
import { amountTooLarge, outOfOrder, repeatedId, unknownReference } from "../../base/input/wording.ts";
import { type Found, repeated } from "../../kernel/between.ts";
import { notBefore } from "../../kernel/not-before.ts";
import { type AmountInput, fenOf, LARGEST_FEN } from "../../base/money/amount.ts";
import type { ExaminedLoan, RectificationBook } from "./types.ts";

/*
 * What must hold between the fields of a book. A field that is missing breaks nothing.
 */

/** What must hold between the fields of one loan. */
export const loanChecks: readonly ((loan: ExaminedLoan) => readonly Found[])[] = [
  ({ contractOn, paidOutOn }) =>
    notBefore(paidOutOn, contractOn, ["paidOutOn"], "放款日不得早于合同日", "must not be before the contract"),
  ({ paidOutOn, maturesOn }) =>
    paidOutOn !== undefined && maturesOn === paidOutOn
      ? [{ issue: outOfOrder("", "到期日须晚于放款日", "must be after the pay-out"), path: ["maturesOn"] }]
      : notBefore(maturesOn, paidOutOn, ["maturesOn"], "到期日须晚于放款日", "must be after the pay-out"),
  ({ maturesOn, extendedTo }) =>
    notBefore(extendedTo, maturesOn, ["extendedTo"], "不得早于合同到期日", "must not be before the maturity"),
  owesNoMoreThanLent,
  dividendsComeFromOperators,
];

/** What must hold between the fields of a book. */
export const bookChecks: readonly ((book: RectificationBook) => readonly Found[])[] = [
  ({ examinedOn, asOf }) =>
    notBefore(asOf, examinedOn, ["asOf"], "不得早于检查日", "must not be before the examination"),
  lentBeforeExamination,
  eachLoanOnce,
  debtsWithinAmounts,
  correctionsOfTheBook,
  correctedAfterFound,
  correctedOnce,
];

function owesNoMoreThanLent({ principal, outstanding }: ExaminedLoan): readonly Found[] {
  if (principal === undefined || outstanding === undefined || fenOf(outstanding) <= fenOf(principal)) return [];
  return [
    { issue: outOfOrder("", "余额不得超过发放额", "must not be more than the principal"), path: ["outstanding"] },
  ];
}

function dividendsComeFromOperators({ usedFor, withOperator }: ExaminedLoan): readonly Found[] {
  if (withOperator !== false || usedFor?.includes("share-dividend") !== true) return [];
  const issue = outOfOrder("", "入股分红即与经营主体合作", "cannot be false where money was put into an operator");
  return [{ issue, path: ["withOperator"] }];
}

function lentBeforeExamination({ examinedOn, loans }: RectificationBook): readonly Found[] {
  const late = outOfOrder("", "不得晚于检查日", "must not be after the examination");
  return loans.flatMap((loan, i) =>
    (["contractOn", "paidOutOn"] as const).flatMap((name) => {
      const day = loan[name];
      return day !== undefined && day > examinedOn ? [{ issue: late, path: ["loans", i, name] }] : [];
    }),
  );
}

function eachLoanOnce({ loans }: RectificationBook): readonly Found[] {
  return repeated(loans.map(({ loan }) => loan)).map((i) => ({ issue: repeatedId(""), path: ["loans", i, "loan"] }));
}

/** What one household was lent and owes stays within what an amount can be. */
function debtsWithinAmounts({ loans }: RectificationBook): readonly Found[] {
  const debts = new Map<string, number>();
  return loans.flatMap(({ household, principal, outstanding }, i) => {
    const before = debts.get(household) ?? 0;
    const fen = before + Math.max(fenOrNone(principal), fenOrNone(outstanding));
    debts.set(household, fen);
    if (fen <= LARGEST_FEN || before > LARGEST_FEN) return [];
    return [{ issue: amountTooLarge(""), path: ["loans", i, principal === undefined ? "outstanding" : "principal"] }];
  });
}

function fenOrNone(amount: AmountInput | undefined): number {
  return amount === undefined ? 0 : fenOf(amount);
}

function correctionsOfTheBook({ loans, corrected }: RectificationBook): readonly Found[] {
  const ids = new Set(loans.map(({ loan }) => loan));
  const households = new Set(loans.map(({ household }) => household));
  return corrected.flatMap((c, i) => {
    const [name, id, known] = owns(c, "household")
      ? (["household", c.household, households] as const)
      : (["loan", c.loan, ids] as const);
    return id === undefined || known.has(id) ? [] : [{ issue: unknownReference(""), path: ["corrected", i, name] }];
  });
}

function correctedAfterFound({ examinedOn, corrected }: RectificationBook): readonly Found[] {
  return corrected.flatMap(({ on }, i) =>
    notBefore(
      on,
      examinedOn,
      ["corrected", i, "on"],
      "不得早于发现问题的检查日",
      "must not be before the examination that found it",
    ),
  );
}

function correctedOnce({ corrected }: RectificationBook): readonly Found[] {
  const keys = corrected.map((c) => {
    const id = owns(c, "household") ? c.household : c.loan;
    return id === undefined || c.rule === undefined ? undefined : JSON.stringify([c.rule, id]);
  });
  return repeated(keys).map((i) => ({ issue: repeatedId(""), path: ["corrected", i, "rule"] }));
}
