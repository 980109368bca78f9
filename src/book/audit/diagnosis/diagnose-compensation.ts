import { type Amount, type AmountInput, amountOf, fenOf } from "../../../base/money/amount.ts";
import type { Basis } from "../../../kernel/basis.ts";
import { issuesOf } from "../../../kernel/door.ts";
import { amountField } from "../../../kernel/fields.ts";
import { members } from "../../../kernel/members.ts";
import { ownTerms, policy } from "../../../kernel/policy.ts";
import type { UnderTerms } from "../../../kernel/terms.ts";
import type { LoanWarning } from "../../../ledger/loan/warnings.ts";
import { assessClaim } from "../../../policy/compensation/assess-claim.ts";
import { claimFactsRecord } from "../../../policy/compensation/claim-facts.ts";
import { preparedCompensation } from "../../../policy/compensation/prepare.ts";
import type { ClaimFacts, CompensationTerms } from "../../../policy/compensation/types.ts";
import { explainFigure, type FigureExplained, type MadeFigure } from "./explain-figure.ts";
import type { CompensationMistake } from "./types.ts";

/** The usual mistakes of a compensated amount, with their words. */
export const compensationMistakes = /* @__PURE__ */ members<CompensationMistake>(
  "CompensationMistake",
  "A usual mistake that makes a wrong compensation.",
  {
    "above-cap": ["超过补偿上限的部分也代偿", "the part above the covered amount too"],
    "with-interest": ["利息也代偿", "interest too, which is not covered"],
  },
);

/** The result of `diagnoseCompensation`. */
export interface CompensationDiagnosis extends UnderTerms {
  readonly kind: "compensation-diagnosis";
  readonly claim: string;
  readonly loan: string;
  readonly claimed: Amount;
  /** What is covered; `null` where it cannot be told, and nothing is explained then. */
  readonly right: Amount | null;
  readonly state: FigureExplained<CompensationMistake>["state"] | "undetermined";
  readonly explanations: FigureExplained<CompensationMistake>["explanations"];
  /** What of the facts is missing. */
  readonly missing: readonly string[];
  readonly warnings: readonly LoanWarning[];
  readonly basis: readonly Basis[];
}

const door = /* @__PURE__ */ policy({ terms: preparedCompensation, facts: claimFactsRecord });

/**
 * Finds which usual mistake makes an amount that was compensated.
 *
 * @remarks
 * **Units** yuan. **Source** the terms name it, as for `assessClaim`; whether the lender was entitled is not asked here.
 * @throws InputError as `assessClaim`; for what is no amount.
 * @example
 * ```ts
 * import { adjustTerms, diagnoseCompensation } from "fupin-credit";
 * import { national2021 } from "fupin-credit/packs";
 * const loan = {
 *   id: "L1", household: "H1", lender: "B1", principal: "80000", contractOn: "2022-03-10", paidOutOn: "2022-03-10",
 *   maturesOn: "2023-03-10", instalments: [], repayments: [], extensions: [],
 * };
 * const terms = adjustTerms(national2021.compensation, {
 *   claimAfterDays: 0, claimCovers: ["principal"], lossShares: [{ party: "fund", share: "100%" }],
 * });
 * const facts = { claim: "C1", loan, asOf: "2023-06-10", compensatedBefore: "0" };
 * diagnoseCompensation(terms, facts, "80000").explanations; // => [["above-cap"]]
 * ```
 */
export function diagnoseCompensation(
  terms: CompensationTerms,
  facts: ClaimFacts,
  claimed: AmountInput,
): CompensationDiagnosis {
  [, facts] = door.admit(terms, facts, () => issuesOf({ schema: amountField(), value: claimed, name: "claimed" }));
  terms = ownTerms(preparedCompensation, terms);
  const { amount, overdue, claim, loan, warnings, made, terms: used, readings } = assessClaim(terms, facts);
  const said = fenOf(claimed);
  const { basis } = amount;
  const of = {
    ...({ kind: "compensation-diagnosis", claim, loan, claimed: amountOf(said), warnings, basis } as const),
    ...{ made, terms: used, readings },
  };
  if (amount.state === "undetermined")
    return { ...of, right: null, state: "undetermined", explanations: [], missing: amount.missing };
  const right = fenOf(amount.total);
  const principal = fenOf(overdue);
  const covered = fenOf(amount.principal.covered);
  const interest = amount.interest === undefined && facts.interest !== undefined ? fenOf(facts.interest) : 0;
  const singles: readonly MadeFigure<CompensationMistake>[] = [
    { mistakes: ["above-cap"], figure: principal + right - covered },
    { mistakes: ["with-interest"], figure: right + interest },
  ];
  const pair: MadeFigure<CompensationMistake> = {
    mistakes: ["above-cap", "with-interest"],
    figure: principal + right - covered + interest,
  };
  const isPair = principal > covered && interest > 0;
  const { state, explanations } = explainFigure(said, right, singles, () => (isPair ? [pair] : []));
  return { ...of, right: amountOf(right), state, explanations, missing: [] };
}
