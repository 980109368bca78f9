import { assessClaim, type ClaimAssessment } from "../../../src/policy/compensation/assess-claim.ts";
import { type ClaimFinding } from "../../../src/policy/compensation/requirements.ts";
import type { ClaimEvent, CompensationTermValues, CompensationTerms } from "../../../src/policy/compensation/types.ts";
import { type LossSplit, splitLoss } from "../../../src/policy/compensation/split-loss.ts";
import { type RecoverySplit, splitRecovery } from "../../../src/policy/compensation/split-recovery.ts";
import { type ClaimStatement, stateClaim } from "../../../src/policy/compensation/state-claim.ts";
import { cangxi2019 } from "../../../src/packs/cangxi2019.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { national2021 } from "../../../src/packs/national2021.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { combineTerms } from "../../../src/terms/combine-terms.ts";
import { aLoan } from "../../support/builders.ts";

/*
 * What must not compile. Read by the compiler only, never run.
 */

const LOSS = { amount: "1" };
const RECOVERY = { recovered: "1", cost: "0", borne: [] };
const HISTORY = { claim: "C1", asOf: "2020-12-31", events: [] };
const WHOLE = [{ party: "bank", share: "100%" }] as const;

/** No document states the shares: the agreement does, and the caller brings it. */
export function terms(wide: CompensationTerms): void {
  splitLoss(wide, LOSS);
  splitLoss(changge2017.compensation, LOSS); // how it is shared is open then
  // @ts-expect-error Changge leaves the shares to the agreement
  splitRecovery(changge2017.compensation, RECOVERY);
  // @ts-expect-error and for the account
  stateClaim(changge2017.compensation, HISTORY);
  // @ts-expect-error Cangxi has none either
  stateClaim(cangxi2019.compensation, HISTORY);
  // @ts-expect-error nor have two documents together
  stateClaim(combineTerms(changge2017.compensation, national2021.compensation), HISTORY);
  // @ts-expect-error another term does not help
  stateClaim(adjustTerms(changge2017.compensation, { oddFen: "largest-remainder" }), HISTORY);
  const agreed = adjustTerms(changge2017.compensation, { lossShares: WHOLE });
  splitLoss(agreed, LOSS);
  splitRecovery(agreed, RECOVERY);
  stateClaim(agreed, HISTORY);
  splitLoss(
    adjustTerms(combineTerms(changge2017.compensation, national2021.compensation), { lossShares: WHOLE }),
    LOSS,
  );
  // @ts-expect-error terms about a fund
  splitLoss(changge2017.fund, LOSS);
  // @ts-expect-error a misspelt term
  adjustTerms(changge2017.compensation, { lossShare: WHOLE });
}

/** A claim needs no shares. */
export function claims(): void {
  const claim = { claim: "C1", loan: aLoan(), asOf: "2020-11-16" };
  assessClaim(changge2017.compensation, claim);
  assessClaim(national2021.compensation, { ...claim, noticeOn: "not-given" });
  // @ts-expect-error terms about a fund
  assessClaim(changge2017.fund, claim);
  // @ts-expect-error the day is given, never taken from a clock
  assessClaim(changge2017.compensation, { claim: "C1", loan: aLoan() });
  // @ts-expect-error what is not known is left out
  assessClaim(changge2017.compensation, { ...claim, qualifies: undefined });
  // @ts-expect-error met or not
  assessClaim(changge2017.compensation, { ...claim, qualifies: "yes" });
}

export function values(): readonly CompensationTermValues[] {
  return [
    { lossShares: [{ party: "fund", share: "70%", within: WHOLE }], oddFen: { to: "fund" }, coveredUpTo: "50000" },
    // @ts-expect-error a share has its sign
    { lossShares: [{ party: "fund", share: "70" }] },
    // @ts-expect-error and is no number
    { lossShares: [{ party: "fund", share: 70 }] },
    // @ts-expect-error of somebody
    { lossShares: [{ share: "100%" }] },
    // @ts-expect-error no such reading
    { oddFen: "to-lender" },
    // @ts-expect-error an amount is no per cent
    { coveredUpTo: "50%" },
    // @ts-expect-error no such reading
    { aboveCover: "covered-first" },
    // @ts-expect-error costs are not covered
    { claimCovers: ["principal", "costs"] },
    // @ts-expect-error never of themselves
    { offsets: "automatic" },
    // @ts-expect-error days are counted
    { claimAfterDays: "90" },
  ];
}

export const events: readonly ClaimEvent[] = [
  { event: "compensated", id: "E1", on: "2019-03-01", amount: "1", unpaid: [{ party: "fund", amount: "1" }] },
  // @ts-expect-error a recovery has a cost, be it nothing
  { event: "recovered", id: "E2", on: "2019-03-01", amount: "1" },
  // @ts-expect-error an offset has an order
  { event: "offset", id: "E3", on: "2019-03-01", amount: "1" },
  // @ts-expect-error somebody paid
  { event: "paid-later", id: "E4", on: "2019-03-01", amount: "1" },
  // @ts-expect-error no such event
  { event: "forgiven", id: "E5", on: "2019-03-01", amount: "1" },
  // @ts-expect-error a compensation costs nothing
  { event: "compensated", id: "E6", on: "2019-03-01", amount: "1", cost: "0" },
];

/** Every finding has a word. */
export function findingWord(rule: ClaimFinding["rule"]): string {
  switch (rule) {
    case "claim/edition-in-force":
    case "claim/agreement":
    case "claim/amount-owed":
    case "claim/chain-in-order":
    case "claim/overdue":
    case "claim/notice-given":
    case "claim/conditions-met":
      return "said";
  }
}

export function readOnly([claim, loss, recovery, statement]: readonly [
  ClaimAssessment,
  LossSplit,
  RecoverySplit,
  ClaimStatement,
]): void {
  // @ts-expect-error a result is read only
  claim.outcome = "entitled";
  // @ts-expect-error its lists too
  loss.parts.pop();
  // @ts-expect-error nothing is moved
  recovery.surplus = "1.00";
  // @ts-expect-error no event is taken away
  statement.steps.pop();
  // @ts-expect-error nor a total changed
  statement.totals.net = "0.00";
}

/** What the caller agreed on comes along when documents are joined. */
export function joined(): void {
  const agreed = adjustTerms(changge2017.compensation, { lossShares: [{ party: "fund", share: "100%" }] });
  stateClaim(combineTerms(agreed, national2021.compensation), HISTORY);
  // @ts-expect-error neither document states the shares
  stateClaim(combineTerms(changge2017.compensation, national2021.compensation), HISTORY);
}
