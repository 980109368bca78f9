import { assessClaim, type ClaimAssessment } from "../../../src/policy/compensation/assess-claim.ts";
import type {
  ClaimEvent,
  ClaimFacts,
  ClaimHistory,
  CompensationTermValues,
  CompensationTerms,
  LossShare,
} from "../../../src/policy/compensation/types.ts";
import type { LossPart } from "../../../src/policy/compensation/split-loss.ts";
import type { PartyStanding } from "../../../src/policy/compensation/state-claim.ts";
import type { Percent } from "../../../src/base/money/percent.ts";
import { aLoan } from "../../support/builders.ts";

/** The fund bears 60 %, the bank 40 %. */
export const SIXTY_FORTY: readonly LossShare[] = [
  { party: "fund", share: "60%" },
  { party: "bank", share: "40%" },
];

/** 70:30, and the fund's 70 again 50:30:20. */
export const NESTED: readonly LossShare[] = [
  {
    party: "fund",
    share: "70%",
    within: [
      { party: "city", share: "50%" },
      { party: "county", share: "30%" },
      { party: "town", share: "20%" },
    ],
  },
  { party: "bank", share: "30%" },
];

/** Parties A, B, C … with these shares. */
export function inTurn(...shares: readonly Percent[]): readonly LossShare[] {
  return shares.map((share, i) => ({ party: String.fromCharCode(65 + i), share }));
}

/** Terms that one article states. */
export function compensationTerms(values: CompensationTermValues): CompensationTerms {
  return { kind: "compensation", pack: "ours", edition: "1", stated: { "our-rules#1": values } };
}

/** What a cooperation agreement sets: a claim from the first day overdue, for principal, borne 60 to 40. */
export const AGREED = { claimAfterDays: 0, claimCovers: ["principal"], lossShares: SIXTY_FORTY } as const;

/** Terms with these shares, under which farm subsidies may be set against the debt. */
export function sharedBy(lossShares: readonly LossShare[], values: CompensationTermValues = {}): CompensationTerms {
  return compensationTerms({ lossShares, offsets: "ordered", ...values });
}

/** What each party of these parts gets, a party's own before those within it, as `fund 0.07`. */
export function partsSaid(parts: readonly LossPart[]): readonly string[] {
  return parts.flatMap(({ party, amount, within }) => [`${party} ${amount}`, ...partsSaid(within ?? [])]);
}

/** A loan of 50,000 yuan that matured on Sunday 2020-11-15, judged a day later; the notice was given on that day. */
export function claimFacts(facts: Partial<ClaimFacts> = {}): ClaimFacts {
  return {
    ...{ claim: "C1", loan: aLoan({ contractOn: "2017-11-15" }), asOf: "2020-11-16", noticeOn: "2020-11-16" },
    ...facts,
  };
}

/** The amount as `owed covered excluded`, principal first; or what is missing. */
export function amountSaid({ amount }: ClaimAssessment): readonly string[] {
  if (amount.state === "undetermined") return amount.missing.map((name) => `needs ${name}`);
  const lines = [amount.principal, ...(amount.interest === undefined ? [] : [amount.interest])];
  return [...lines.map(({ owed, covered, excluded }) => `${owed} ${covered} ${excluded}`), amount.total];
}

/** What each finding says, as `met`, `unmet: …` or `needs: …`, by its rule. */
export function findingsSaid(terms: CompensationTerms, facts: ClaimFacts): Readonly<Record<string, string>> {
  return Object.fromEntries(
    assessClaim(terms, facts).findings.map((finding) => {
      switch (finding.outcome) {
        case "unmet":
          return [finding.rule, `unmet: ${finding.reason}`];
        case "undetermined":
          return [finding.rule, `${finding.reason ?? "needs"}: ${finding.missing.join(", ")}`];
        case "met":
        case "not-applicable":
          return [finding.rule, finding.outcome];
      }
    }),
  );
}

/** 10,000 yuan, on the first of March 2019. */
export function compensated(facts: Partial<Extract<ClaimEvent, { event: "compensated" }>> = {}): ClaimEvent {
  return { event: "compensated", id: "E1", on: "2019-03-01", amount: "10000", ...facts };
}

export function recovered(id: string, on: string, amount: string, cost = "0"): ClaimEvent {
  return { event: "recovered", id, on, amount, cost };
}

export function paidLater(id: string, on: string, party: string, amount: string): ClaimEvent {
  return { event: "paid-later", id, on, party, amount };
}

export function offset(id: string, on: string, amount: string): ClaimEvent {
  return { event: "offset", id, on, amount, order: "order 1" };
}

/** Everything through the end of 2019. */
export function history(events: readonly ClaimEvent[], asOf = "2019-12-31"): ClaimHistory {
  return { claim: "C1", asOf, events };
}

/** Where parties stand, as `fund: borne + cost - back = out, unpaid`. */
export function standingsSaid(parties: readonly PartyStanding[]): readonly string[] {
  return parties.map((p) => `${p.party}: ${p.borne} + ${p.costBorne} - ${p.gotBack} = ${p.stillOut}, ${p.unpaid}`);
}
