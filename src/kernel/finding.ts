import type { Basis } from "./basis.ts";
import { type Judgement, MET, NOT_APPLICABLE, UNDETERMINED, UNMET } from "./verdict.ts";

/** What one rule found. A union by outcome: each variant carries what it needs and nothing else. */
export type Finding<Rule extends string, Observed, Required, Reason extends string> =
  | MetFinding<Rule, Observed, Required>
  | UnmetFinding<Rule, Observed, Required, Reason>
  | UndeterminedFinding<Rule, Observed, Required>
  | NotApplicableFinding<Rule>;

/** A requirement that is met (符合), with what was found and what is asked. */
export interface MetFinding<Rule extends string, Observed, Required> {
  readonly rule: Rule;
  readonly outcome: "met";
  readonly observed: Observed;
  readonly required: Required;
  readonly basis: readonly Basis[];
}

/** A requirement that is not met (不符合), with its reason. */
export interface UnmetFinding<Rule extends string, Observed, Required, Reason extends string> {
  readonly rule: Rule;
  readonly outcome: "unmet";
  readonly reason: Reason;
  readonly observed: Observed;
  readonly required: Required;
  /** Present where the observed side is known only from below: a fact is missing, but cannot help. */
  readonly atLeast?: true;
  readonly basis: readonly Basis[];
}

/** A requirement that nobody can judge yet (尚不能判断), with the facts that would decide it. */
export interface UndeterminedFinding<Rule extends string, Observed = unknown, Required = unknown> {
  readonly rule: Rule;
  readonly outcome: "undetermined";
  /** Why it is open where no fact decides it: the documents do not say, or leave it to somebody. */
  readonly reason?: string;
  /** Beside a reason: both sides, where they are known. */
  readonly observed?: Observed;
  readonly required?: Required;
  /** The facts that would decide it; empty where none would. */
  readonly missing: readonly string[];
  readonly basis: readonly Basis[];
}

/** A requirement that these facts do not come under (不适用). */
export interface NotApplicableFinding<Rule extends string> {
  readonly rule: Rule;
  readonly outcome: "not-applicable";
  readonly basis: readonly Basis[];
}

/** What a rule shows beside its verdict. */
export interface Exhibit<Observed, Required, Reason extends string> {
  readonly observed: Observed;
  readonly required: Required;
  readonly reason: Reason;
  /** The facts that were not given; with a verdict all the same, the observed side is a lower bound. */
  readonly missing: readonly string[];
  readonly basis: readonly Basis[];
}

/** Turns a rule's verdict and what it shows into a finding. */
export function findingOf<Rule extends string, Observed, Required, Reason extends string>(
  rule: Rule,
  verdict: Judgement,
  exhibit: Exhibit<Observed, Required, Reason>,
): Finding<Rule, Observed, Required, Reason> {
  const { observed, required, reason, missing, basis } = exhibit;
  switch (verdict) {
    case MET:
      return { rule, outcome: "met", observed, required, basis };
    case UNMET:
      return missing.length === 0
        ? { rule, outcome: "unmet", reason, observed, required, basis }
        : { rule, outcome: "unmet", reason, observed, required, atLeast: true, basis };
    case UNDETERMINED:
      return { rule, outcome: "undetermined", missing, basis };
    case NOT_APPLICABLE:
      return { rule, outcome: "not-applicable", basis };
  }
}
