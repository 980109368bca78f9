import type { SuspensionAssessment } from "../../../src/policy/credit-line/suspension/assess-suspension.ts";
import type { SuspensionGround } from "../../../src/policy/credit-line/suspension/grounds.ts";
import type {
  CreditLineHistory,
  CreditLineTerms,
  CreditLineTermValues,
} from "../../../src/policy/credit-line/types.ts";
import type { CreditLineReview } from "../../../src/policy/credit-line/review-credit-line.ts";
import type {
  SuspensionHistory,
  SuspensionTerms,
  SuspensionTermValues,
} from "../../../src/policy/credit-line/suspension/types.ts";
import type { Loan } from "../../../src/ledger/loan/types.ts";
import { aLoan } from "../../support/builders.ts";

/** 50,000 yuan granted on 2018-01-15 and nothing else, at the end of that year. Three years end on 2021-01-15. */
export function aLine(facts: Partial<CreditLineHistory> = {}): CreditLineHistory {
  return {
    line: "C1",
    household: "H1",
    asOf: "2018-12-31",
    granted: { on: "2018-01-15", amount: "50000" },
    adjustments: [],
    suspensions: [],
    draws: [],
    ...facts,
  };
}

/** 30,000 yuan from 2018-03-01 to 2019-03-01. */
export function aDraw(facts: Partial<Loan> = {}): Loan {
  return aLoan({ principal: "30000", paidOutOn: "2018-03-01", maturesOn: "2019-03-01", ...facts });
}

/** A borrower of whom it is known that nothing happened, with loans from 2018-01-10 to 2019-01-10. */
export function aBorrower(
  asOf: string,
  loans: readonly Partial<Loan>[] = [],
  events: SuspensionHistory["events"] = {},
): SuspensionHistory {
  return {
    line: "C1",
    asOf,
    loans: loans.map((facts, i) =>
      aLoan({ id: `L${String(i + 1)}`, paidOutOn: "2018-01-10", maturesOn: "2019-01-10", ...facts }),
    ),
    events: { ...NOTHING_HAPPENED, ...events },
  };
}

export const NOTHING_HAPPENED = {
  "illegal-fund-raising": [],
  death: [],
  "loss-of-capacity": [],
  "declared-missing": [],
  "declared-dead": [],
  proceedings: [],
  "refused-check": [],
  "refused-proof": [],
} as const satisfies SuspensionHistory["events"];

/** Terms that one article states. */
export function lineTerms(values: CreditLineTermValues): CreditLineTerms {
  return { kind: "credit-line", pack: "ours", edition: "1", stated: { "our-rules#1": values } };
}

export function suspensionTerms(values: SuspensionTermValues): SuspensionTerms {
  return { kind: "suspension", pack: "ours", edition: "1", stated: { "our-rules#1": values } };
}

/** The finding about one ground. Fails if it was not asked. */
export function groundIn({ grounds }: SuspensionAssessment, ground: SuspensionGround): unknown {
  const found = grounds.filter((g) => g.ground === ground);
  if (found.length !== 1) throw new Error(`${ground} is found ${String(found.length)} times`);
  return found[0];
}

/** What each draw broke, by loan, in the order of the review. */
export function breachesIn({ draws }: CreditLineReview): readonly string[] {
  return draws.flatMap(({ loan, findings }) =>
    findings.flatMap((f) => (f.outcome === "unmet" ? [`${loan}: ${f.reason}`] : [])),
  );
}
