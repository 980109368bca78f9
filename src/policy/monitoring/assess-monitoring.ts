import type { Day } from "../../base/date/day.ts";
import { policy, preparedTerms } from "../../kernel/policy.ts";
import { jointly } from "../../kernel/requirement.ts";
import type { UnderTerms } from "../../kernel/terms.ts";
import type { CheckFinding } from "./conditions.ts";
import { monitoringFactsRecord } from "./facts.ts";
import { type MeasureCalledFor, monitoringMeasures } from "./measures.ts";
import { prepareMonitoring } from "./prepare.ts";
import { judgeMonitoring } from "./requirement.ts";
import type { AnomaliesFinding } from "./rows/anomalies.ts";
import type { IdleFinding } from "./rows/idle-money.ts";
import type { LedgerCardFinding } from "./rows/ledger-card.ts";
import type { VisitsFinding } from "./rows/visits.ts";
import { monitoringTermsKind } from "./terms.ts";
import type { MonitoringFacts, MonitoringTerms } from "./types.ts";
import { watchedDays } from "./watched.ts";

/** What one rule of monitoring found. */
export type MonitoringFinding = CheckFinding | IdleFinding | VisitsFinding | AnomaliesFinding | LedgerCardFinding;

/** The rules of monitoring. */
export type MonitoringRule = MonitoringFinding["rule"];

/** The result of `assessMonitoring`. */
export interface MonitoringAssessment extends UnderTerms {
  readonly kind: "monitoring-assessment";
  readonly loan: string;
  readonly paidOutOn: Day;
  /** Absent: the loan had not ended by `asOf`. */
  readonly endedOn?: Day;
  readonly asOf: Day;
  /** `not-in-order` if any rule is not met, else `undetermined` if any is, else `in-order`. */
  readonly outcome: "in-order" | "not-in-order" | "undetermined";
  /** One for each rule that the terms ask, always in the same order. */
  readonly findings: readonly MonitoringFinding[];
  /** What is called for; a rule that is not met and for which the document names no measure calls for none. */
  readonly measures: readonly MeasureCalledFor<MonitoringRule>[];
  /** The facts that can still change the outcome: none once a rule is not met. Each finding names its own. */
  readonly missing: readonly string[];
  /** The rules that these terms do not ask. */
  readonly notAsked: readonly MonitoringRule[];
}

const door = /* @__PURE__ */ policy({
  terms: /* @__PURE__ */ preparedTerms(monitoringTermsKind, prepareMonitoring),
  facts: monitoringFactsRecord,
});

const OUTCOMES = { met: "in-order", unmet: "not-in-order", undetermined: "undetermined" } as const;

/**
 * Assesses how a loan is looked after once it is paid out (贷后管理): how the money is used, whether it lies idle,
 * whether the project is visited and anomalies are reported, and what measures a breach calls for.
 *
 * @remarks
 * **Source** the terms name it; in Changge the loan measure 6(1), 6(2) and annex 2, in Jiange and Cangxi the
 * bulletin of 2019. **Units** months to the corresponding day, quarters, calendar days.
 * **Boundary** money is idle for two months when it still lies there on the corresponding day; a visit on the
 * first or last day of a quarter is in it.
 * **Reading** `monitoring/quarters`, `monitoring/who-visits`, `monitoring/at-once`.
 * **Beware** the measures are what the documents name, some of which the lender *may* take (有权); the decision is
 * theirs. Some rules have none: their breach is not in order all the same. Later events than `asOf`, an end of
 * the loan among them, are not looked at; nor is what begins after the loan has ended.
 * @throws InputError for terms that ask nothing, months or visits without what belongs to them, facts of the wrong
 * shape, anything before the pay-out but a visit, an end before its beginning, and an anomaly that comes twice.
 * @example
 * ```ts
 * import { assessMonitoring } from "fupin-credit";
 * import { cangxi2019 } from "fupin-credit/packs";
 * const on = (asOf: string) =>
 *   assessMonitoring(cangxi2019.monitoring, {
 *     loan: "L1", paidOutOn: "2018-12-31", asOf, usedForProduction: true,
 *     idle: [{ since: "2018-12-31", amount: "20000" }],
 *   });
 * on("2019-02-27").outcome; // => "in-order"
 * on("2019-02-28").outcome; // => "not-in-order"
 * on("2019-02-28").measures; // => [{ measure: "recover-at-once", because: ["monitoring/no-idle-money"] }]
 * ```
 */
export function assessMonitoring(terms: MonitoringTerms, facts: MonitoringFacts): MonitoringAssessment {
  const [{ t, rules, under }, own] = door.admit(terms, facts);
  facts = own;
  const { endedOn } = watchedDays(facts);
  const findings = judgeMonitoring(rules, facts, t) as readonly MonitoringFinding[]; // each of its rule
  const { outcome, missing } = jointly(findings);
  return {
    kind: "monitoring-assessment",
    loan: facts.loan,
    paidOutOn: facts.paidOutOn,
    ...(endedOn === undefined ? {} : { endedOn }),
    asOf: facts.asOf,
    outcome: OUTCOMES[outcome],
    findings,
    measures: measuresCalledFor(findings),
    missing,
    notAsked: rules.notAsked as readonly MonitoringRule[], // the rules of these requirements
    ...under,
  };
}

/** Each measure once, with all the rules that call for it. */
function measuresCalledFor(findings: readonly MonitoringFinding[]): readonly MeasureCalledFor<MonitoringRule>[] {
  return monitoringMeasures.list.flatMap((measure) => {
    const because = findings.filter((f) => f.outcome === "unmet" && f.measures.includes(measure)).map((f) => f.rule);
    return because.length === 0 ? [] : [{ measure, because }];
  });
}
