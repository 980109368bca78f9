import { queryReadings, recordReadings } from "../access/access-readings.ts";
import { blacklistReadings } from "../blacklist/blacklist-readings.ts";
import { breakerReadings } from "../breaker/breaker-readings.ts";
import { compensationReadings } from "../compensation/compensation-readings.ts";
import { creditLineReadings } from "../credit-line/line-readings.ts";
import { suspensionReadings } from "../credit-line/suspension-readings.ts";
import { deadlineReadings } from "../deadlines/deadline-readings.ts";
import { dividendReadings } from "../dividend/dividend-readings.ts";
import { householdReadings } from "../eligibility/household-readings.ts";
import { operatorReadings } from "../eligibility/operator-readings.ts";
import { interestReadings } from "../interest/readings.ts";
import type { ReadingRegister } from "../kernel/reading.ts";
import { overdueReadings } from "../loan/readings.ts";
import { maturityReadings } from "../maturity/maturity-readings.ts";
import { monitoringReadings } from "../monitoring/monitoring-readings.ts";
import { gradingReadings } from "../points/grading-readings.ts";
import { bulletinReadings, portfolioReadings } from "../portfolio/readings.ts";
import { reminderReadings } from "../reminders/reminder-readings.ts";
import { guaranteeFeeReadings, operatorSubsidyReadings, subsidyReadings } from "../subsidy/readings.ts";
import { targetReadings } from "../targets/target-readings.ts";
import { workflowReadings } from "../workflow/workflow-readings.ts";
import { rectificationReadings } from "../rectification/rectification-readings.ts";
import type { TermValuesByKind } from "./kinds.ts";

/** The open points of each kind of terms: question, choice, alternatives, why, by id. */
export const readings: { readonly [K in keyof TermValuesByKind]: ReadingRegister } = {
  household: householdReadings,
  rectification: rectificationReadings,
  operator: operatorReadings,
  "credit-line": creditLineReadings,
  suspension: suspensionReadings,
  grading: gradingReadings,
  points: gradingReadings,
  checklist: {},
  overdue: overdueReadings,
  reminders: reminderReadings,
  maturity: maturityReadings,
  route: workflowReadings,
  monitoring: monitoringReadings,
  query: queryReadings,
  record: recordReadings,
  deadlines: deadlineReadings,
  blacklist: blacklistReadings,
  breaker: breakerReadings,
  compensation: compensationReadings,
  fund: {},
  dividend: dividendReadings,
  interest: interestReadings,
  subsidy: subsidyReadings,
  "operator-subsidy": operatorSubsidyReadings,
  "guarantee-fee": guaranteeFeeReadings,
  portfolio: portfolioReadings,
  bulletin: bulletinReadings,
  targets: targetReadings,
};
