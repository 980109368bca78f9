import type { Basis } from "../../kernel/basis.ts";
import type { MetFinding, UndeterminedFinding, UnmetFinding } from "../../kernel/finding.ts";
import type { Check } from "./checks.ts";
import type { MonitoringMeasure } from "./measures.ts";

/** The rules of monitoring. */
export type MonitoringRule =
  | Check["rule"]
  | "monitoring/no-idle-money"
  | "monitoring/visited-each-quarter"
  | "monitoring/anomalies-reported-at-once"
  | "monitoring/ledger-card-kept";

/** What one rule found; what is not met carries the measures that it calls for, where the document names any. */
export type Judged<Rule extends MonitoringRule, Observed, Required, Reason extends string> =
  | MetFinding<Rule, Observed, Required>
  | (UnmetFinding<Rule, Observed, Required, Reason> & { readonly measures: readonly MonitoringMeasure[] })
  | UndeterminedFinding<Rule>;

/** What a rule shows beside its verdict. */
interface Shown<Observed, Required, Reason extends string> {
  readonly observed: Observed;
  readonly required: Required;
  readonly reason: Reason;
  readonly measures: readonly MonitoringMeasure[];
  readonly basis: readonly Basis[];
}

/** The finding of a rule that is decided. */
export function decided<Rule extends MonitoringRule, Observed, Required, Reason extends string>(
  rule: Rule,
  isMet: boolean,
  { observed, required, reason, measures, basis }: Shown<Observed, Required, Reason>,
): Judged<Rule, Observed, Required, Reason> {
  return isMet
    ? { rule, outcome: "met", observed, required, basis }
    : { rule, outcome: "unmet", reason, observed, required, measures, basis };
}

/** The finding of a rule that lacks a fact. */
export function undecided<Rule extends MonitoringRule>(
  rule: Rule,
  fact: string,
  basis: readonly Basis[],
): UndeterminedFinding<Rule> {
  return { rule, outcome: "undetermined", missing: [fact], basis };
}
