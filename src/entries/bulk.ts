/** Many rows: functions prepared once for terms, answers in numbers, each of which can be had in full. */
export { compileHousehold, type HouseholdRow, type HouseholdRows } from "../bulk/household.ts";
export {
  compileHouseholdColumns,
  type HouseholdColumnJudge,
  type HouseholdOutcomes,
} from "../bulk/columns/household.ts";
export { type ColumnFields, type Columns, readColumns } from "../bulk/columns/read-columns.ts";
export { compileInterest, type InterestLine, type InterestRow } from "../bulk/interest.ts";
export { compileOverdue, type OverdueRow } from "../bulk/overdue.ts";
export { compileReminders, type NoticeLine, type ReminderRow } from "../bulk/reminders.ts";
export {
  compileScreening,
  indexRelations,
  type PreparedRelations,
  type ScreeningRow,
  type ScreeningRows,
} from "../bulk/screening.ts";
export { answerEach, linesOf } from "../bulk/stream.ts";
export { compileSubsidy, type SubsidyLine, type SubsidyRow } from "../bulk/subsidy.ts";
export { type Answered, type Refused, type RowOf, type Rows } from "../bulk/rows.ts";
export {
  compilePolicy,
  type PolicyAnswer,
  type PolicyRow,
  type PolicyShared,
  type PolicyTerms,
} from "../bulk/policy.ts";
export { type MergedSummary, mergeSummaries, type PortfolioPart, portfolioPart } from "../bulk/portfolio.ts";
