import { dayNumber } from "../../../base/date/day.ts";
import { frozenCopy } from "../../../kernel/freeze-deep.ts";
import { lay, type LaidValues } from "../../../kernel/kind.ts";
import type { ChangesOf } from "../../../kernel/not-stated.ts";
import { type SettlementRules, settlementRules } from "../../../ledger/interest/settlement.ts";
import type { Loan } from "../../../ledger/loan/types.ts";
import type { subsidyReadings } from "../../../policy/subsidy/readings.ts";
import { subsidyTermsKind } from "../../../policy/subsidy/terms.ts";
import type { SubsidyFacts, SubsidyTerms, SubsidyTermValues } from "../../../policy/subsidy/types.ts";

/** The terms as they stand, with what a mistake has changed. */
export type Values = LaidValues<SubsidyTermValues, typeof subsidyReadings>;

/** Where a mistake rounds the sum; the terms have another place. */
export type Rounds = "each-night" | "once";

/** The subsidy that is claimed for one loan of a household, in days since 1970-01-01, as mistakes may change it. */
export interface SubsidyClaim {
  /** Without a last night. */
  readonly facts: SubsidyFacts;
  readonly loan: string;
  /** The first night that is claimed, or `-Infinity`. */
  readonly from: number;
  /** The last night that is claimed, or `Infinity`. */
  readonly through: number;
  /** It begins where the settlement period of its first night does. */
  readonly wholePeriod?: true;
  readonly changes: ChangesOf<SubsidyTermValues>;
  /** Whether periods end a day later. */
  readonly settledLater: boolean;
  /** What was changed of the facts: what is equal here is counted once. */
  readonly key: string;
}

/** The terms of a claim changed. */
export function withTerms(claim: SubsidyClaim, changes: ChangesOf<SubsidyTermValues>): SubsidyClaim {
  return { ...claim, changes: { ...claim.changes, ...changes } };
}

/** The maturity of a loan, with all that it was extended by. */
export function maturityOf({ maturesOn, extensions }: Loan): number {
  return dayNumber(extensions.at(-1)?.maturesOn ?? maturesOn);
}

/** The terms with changes of a mistake. */
export type TermsBook = (changes: ChangesOf<SubsidyTermValues>) => {
  readonly terms: SubsidyTerms;
  readonly values: Values;
  readonly settled: SettlementRules;
};

/** Makes the changed terms of a policy, each once: what was prepared of them is known again. */
export function termsBook(terms: SubsidyTerms): TermsBook {
  const known = new Map<string, ReturnType<TermsBook>>();
  return (changes) => {
    const key = JSON.stringify(changes);
    let made = known.get(key);
    if (made === undefined) {
      // Frozen terms are known again by their identity, and prepared once.
      const changed: SubsidyTerms = frozenCopy({ ...terms, caller: { ...terms.caller, ...changes } });
      const { values } = lay(subsidyTermsKind, changed);
      const { settlement, settlementByLength, settlementDay } = values;
      const settled = settlementRules(settlement, settlementByLength, settlementDay === "excluded");
      known.set(key, (made = { terms: changed, values, settled }));
    }
    return made;
  };
}
