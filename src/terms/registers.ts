import { queryReadings, recordReadings } from "../policy/access/readings.ts";
import { blacklistReadings } from "../policy/blacklist/readings.ts";
import { breakerReadings } from "../policy/breaker/readings.ts";
import { compensationReadings } from "../policy/compensation/readings.ts";
import { creditLineReadings } from "../policy/credit-line/readings.ts";
import { suspensionReadings } from "../policy/credit-line/suspension/readings.ts";
import { deadlineReadings } from "../policy/deadlines/readings.ts";
import { dividendReadings } from "../policy/dividend/readings.ts";
import { householdReadings } from "../policy/eligibility/household/terms.ts";
import { operatorReadings } from "../policy/eligibility/operator/terms.ts";
import { interestReadings } from "../ledger/interest/readings.ts";
import type { ReadingRegister } from "../kernel/reading.ts";
import { overdueReadings } from "../ledger/loan/readings.ts";
import { maturityReadings } from "../policy/maturity/readings.ts";
import { monitoringReadings } from "../policy/monitoring/readings.ts";
import { gradingReadings } from "../ledger/points/grading-readings.ts";
import { bulletinReadings } from "../book/bulletin/readings.ts";
import { portfolioReadings } from "../book/portfolio/readings.ts";
import { reminderReadings } from "../policy/reminders/readings.ts";
import { guaranteeFeeReadings, operatorSubsidyReadings, subsidyReadings } from "../policy/subsidy/readings.ts";
import { targetReadings } from "../book/targets/readings.ts";
import { workflowReadings } from "../policy/workflow/readings.ts";
import { rectificationReadings } from "../book/rectification/readings.ts";
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
