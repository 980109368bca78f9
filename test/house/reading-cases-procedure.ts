import type { MonitoringFacts } from "../../src/policy/monitoring/types.ts";
import { assessMonitoring } from "../../src/policy/monitoring/assess-monitoring.ts";
import type { MonitoringTerms } from "../../src/policy/monitoring/types.ts";
import type { DeadlineFacts } from "../../src/policy/deadlines/types.ts";
import type { DeadlineTerms } from "../../src/policy/deadlines/types.ts";
import { changge2017 } from "../../src/packs/changge2017.ts";
import { aCourt, aPaper, asked, crew, QUERY_TERMS, RECORD_TERMS, recorded } from "../policy/access/access-builders.ts";
import { aRow, deadlineTerms, event, lines, listed } from "../policy/deadlines/deadline-builders.ts";
import { changgeHouseholds, changgeOperators, facts, findingIn } from "../policy/monitoring/monitoring-builders.ts";
import { passed, returned, routeOf, routeTerms, stageOf, walk } from "../policy/workflow/workflow-builders.ts";
import { caseOf, type ReadingCase, type ReadingCases } from "./reading-case.ts";

/*
 * The way of an application, deadlines, care after lending, and credit information.
 */

const stages = [stageOf("a", "x", { records: ["r"] }), stageOf("b", "y")];
const listing = (terms: DeadlineTerms, of: Partial<DeadlineFacts>, deadline?: string): ReadingCase =>
  caseOf(terms, (t) => lines(listed(t, of), deadline));
const quarterly = deadlineTerms([aRow({ due: "in-each", period: "quarter" })]);
const visited = (of: Partial<MonitoringFacts>): ReadingCase =>
  caseOf<MonitoringTerms>(changgeOperators, (t) => {
    const found = findingIn(assessMonitoring(t, facts(of)), "monitoring/visited-each-quarter");
    if (found.outcome === "undetermined") return found.missing;
    return found.observed.quarters.map(({ from, through, state }) => `${from} ${through} ${state}`);
  });

export const procedureCases: ReadingCases = {
  "workflow/records-after-return": caseOf(routeTerms(routeOf(stages)), (t) => {
    const { standing } = walk(t, [passed("a", "x", "2024-01-01", ["r"]), returned("b", "y", "2024-01-02", "a")]);
    return standing.state === "open" ? standing.next.records : standing.state;
  }),

  "deadlines/by-day": listing(
    changge2017.deadlines,
    { since: "2024-04-01", asOf: "2024-05-10" }, // a Friday
    "lending-report",
  ),
  "deadlines/fixed-day-on-rest-day": listing(
    changge2017.deadlines,
    { since: "2024-01-01", asOf: "2024-02-12" }, // the 10th is the Spring Festival
    "lending-report",
  ),
  "deadlines/period-on-rest-day": listing(quarterly, { since: "2024-04-01", asOf: "2024-07-01" }), // 30 June is a Sunday
  "deadlines/partial-periods": listing(quarterly, { since: "2024-02-01", asOf: "2024-04-01" }),
  "deadlines/months-without": listing(deadlineTerms([aRow({ due: "next-month", day: 10, about: "lent" })]), {
    ...{ since: "2024-03-01", asOf: "2024-05-31", events: [event("lent", "2024-04-30")] },
  }),
  "deadlines/kept-from": listing(
    changge2017.deadlines,
    { since: "2018-06-15", asOf: "2023-06-16", events: [event("records-collected", "2018-06-15")] },
    "first-records-kept",
  ),

  "monitoring/quarters": visited({ visits: [], paidOutOn: "2018-02-10", endedOn: "2018-11-20" }),
  "monitoring/who-visits": visited({ asOf: "2018-07-01", visits: [{ on: "2018-04-01", by: "lender" }] }),
  "monitoring/at-once": caseOf<MonitoringTerms>(changgeHouseholds, (t) => {
    const anomalies = [{ id: "N1", seenOn: "2018-05-31", reportedOn: "2018-06-01" }];
    return assessMonitoring(t, facts({ usedInLeadingIndustry: true, lentOn: false, anomalies })).outcome;
  }),

  "access/authorisation-without-end": caseOf(QUERY_TERMS, (t) =>
    asked({ authorisation: aPaper({ through: "no-end" }) }, t),
  ),
  "access/unstated-information": caseOf(QUERY_TERMS, (t) =>
    asked({ by: { ...aCourt(), body: "approved-department", approved: true } }, t),
  ),
  "access/who-signs": caseOf(RECORD_TERMS, (t) => recorded(crew(2, 1), t)),
};
