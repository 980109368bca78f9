import type { MonitoringAssessment, MonitoringFinding } from "../../../src/policy/monitoring/assess-monitoring.ts";
import { assessMonitoring } from "../../../src/policy/monitoring/assess-monitoring.ts";
import type { MonitoringFacts, MonitoringTerms, MonitoringTermValues } from "../../../src/policy/monitoring/types.ts";
import { renderText } from "../../../src/explain/render.ts";
import { explainMonitoring } from "../../../src/policy/monitoring/explain.ts";

/*
 * The terms as the documents give them, and ordinary facts. A test writes down only what its case is about.
 */

const named = { kind: "monitoring", edition: "first" } as const;

/** Changge, operators: loan measure 6(2) and annex 2. */
export const changgeOperators = {
  ...named,
  pack: "changge2017",
  stated: {
    "changge-2017-64#loan 6.2": {
      usedLocally: ["warn", "may-stop-payments"],
      usedInLeadingIndustry: ["warn", "may-stop-payments"],
      usedPerPlan: ["warn", "may-stop-payments"],
      signsOfMisuse: ["warn", "may-stop-payments"],
      misuseConfirmed: ["repay-by-date", "joint-collection"],
      agreementKept: ["public-notice", "mend-by-date"],
      visitsPerQuarter: 1,
      visitors: ["lender", "city-centre", "town-government"],
    },
    "changge-2017-64#loan annex 2": { lentOn: ["sanction"] },
  },
} as const satisfies MonitoringTerms;

/** Changge, households: loan measure 6(1) and annex 2. */
export const changgeHouseholds = {
  ...named,
  pack: "changge2017",
  stated: {
    "changge-2017-64#loan 6.1": { anomalies: "reported-at-once" },
    "changge-2017-64#loan annex 2": { usedInLeadingIndustry: "required", lentOn: ["sanction"] },
  },
} as const satisfies MonitoringTerms;

export const cangxi = {
  ...named,
  pack: "cangxi2019",
  stated: {
    "guangyuan-bulletin-2019-139#cangxi": {
      idleMonths: 2,
      idleMeasures: ["recover-at-once"],
      usedForProduction: ["recover-at-once"],
    },
  },
} as const satisfies MonitoringTerms;

export const jiange = {
  ...named,
  pack: "jiange2019",
  stated: { "guangyuan-bulletin-2019-139#jiange": { ledgerCard: ["use", "visits", "state"] } },
} as const satisfies MonitoringTerms;

export function monitoringTerms(values: MonitoringTermValues): MonitoringTerms {
  return { ...named, pack: "ours", stated: { "our-rules#1": values } };
}

/** Terms with what the caller changed. */
export function changed(terms: MonitoringTerms, caller: MonitoringTermValues): MonitoringTerms {
  return { ...terms, caller };
}

export function facts(given: Partial<MonitoringFacts> = {}): MonitoringFacts {
  return { loan: "L1", paidOutOn: "2018-01-10", asOf: "2018-12-31", ...given };
}

/** An operator's loan of which everything is known and in order, through the end of 2018. */
export const ORDERLY: MonitoringFacts = facts({
  usedLocally: true,
  usedInLeadingIndustry: true,
  usedPerPlan: true,
  signsOfMisuse: false,
  misuseConfirmed: false,
  agreementKept: true,
  lentOn: false,
  visits: [
    { on: "2018-04-01", by: "lender" },
    { on: "2018-09-30", by: "town-government" },
    { on: "2018-11-05", by: "city-centre" },
  ],
});

export type FindingOf<R extends MonitoringFinding["rule"]> = Extract<MonitoringFinding, { readonly rule: R }>;

/** The finding of one rule, which must be there once. */
export function findingIn<R extends MonitoringFinding["rule"]>(
  { findings }: MonitoringAssessment,
  rule: R,
): FindingOf<R> {
  const [found, another] = findings.filter((f) => f.rule === rule);
  if (found === undefined || another !== undefined) throw new Error(`${rule} is not judged once`);
  return found as FindingOf<R>; // just filtered by it
}

export function said(terms: MonitoringTerms, of: MonitoringFacts, language: "zh" | "en"): string {
  return renderText(explainMonitoring(assessMonitoring(terms, of), { language }));
}
