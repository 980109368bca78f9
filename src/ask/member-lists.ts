// Written by `npm run tables`; a change by hand is lost.
import { auditClaims } from "../book/audit/finding.ts";
import { auditClasses } from "../book/audit/finding.ts";
import { barScopes } from "../policy/blacklist/words.ts";
import { bulletinUnits } from "../book/bulletin/printed.ts";
import { cellRemarks } from "../book/sheet/reading.ts";
import { closedReasons } from "../policy/maturity/treatments.ts";
import { compensationMistakes } from "../book/audit/diagnosis/diagnose-compensation.ts";
import { conductKinds } from "../policy/breaker/places.ts";
import { coverages } from "../kernel/in-force.ts";
import { disputants } from "../kernel/disputants.ts";
import { fundMovements } from "../policy/fund/events.ts";
import { gradeMistakes } from "../book/audit/diagnosis/diagnose-grade.ts";
import { householdKinds } from "../ledger/loan/household-kind.ts";
import { kinships } from "../policy/blacklist/words.ts";
import { ledgerEntries } from "../policy/monitoring/rows/ledger-card.ts";
import { limitSources } from "../book/targets/measures.ts";
import { listingGrounds } from "../policy/blacklist/words.ts";
import { loanClasses } from "../book/portfolio/classify-loan.ts";
import { loanRules } from "../book/rectification/checks.ts";
import { lossGrounds } from "../policy/subsidy/terms.ts";
import { maturityGroupings } from "../policy/maturity/kinds.ts";
import { maturityKinds } from "../policy/maturity/kinds.ts";
import { monitoringMeasures } from "../policy/monitoring/measures.ts";
import { openings } from "../kernel/in-force.ts";
import { operatorKinds } from "../policy/eligibility/operator/kinds.ts";
import { overdueDaysMistakes } from "../book/audit/diagnosis/diagnose-overdue-days.ts";
import { placeRules } from "../policy/breaker/prepare.ts";
import { purposes } from "../policy/eligibility/household/purposes.ts";
import { queryAreas } from "../policy/access/query/bodies.ts";
import { queryBodies } from "../policy/access/query/bodies.ts";
import { queryInformation } from "../policy/access/query/bodies.ts";
import { rectificationChecks } from "../book/rectification/checks.ts";
import { shareMistakes } from "../book/audit/diagnosis/diagnose-shares.ts";
import { sheetKinds } from "../book/sheet/sheet-kinds.ts";
import { sheetUnits } from "../book/sheet/units.ts";
import { subsidyMistakes } from "../book/audit/diagnosis/subsidy-mistakes.ts";
import { suspensionEvents } from "../policy/credit-line/suspension/terms.ts";
import { targetNames } from "../book/targets/measures.ts";
import { targetWholes } from "../book/targets/measures.ts";
import { treatments } from "../policy/maturity/kinds.ts";
import { visitors } from "../policy/monitoring/rows/visits.ts";

/** Every named list of members, by the name of its type. */
export const memberLists = {
  AuditClaim: auditClaims,
  AuditClass: auditClasses,
  BarScope: barScopes,
  BulletinUnit: bulletinUnits,
  CellRemark: cellRemarks,
  ClosedBecause: closedReasons,
  CompensationMistake: compensationMistakes,
  ConductKind: conductKinds,
  Coverage: coverages,
  Disputant: disputants,
  FundMovement: fundMovements,
  GradeMistake: gradeMistakes,
  HouseholdKind: householdKinds,
  Kinship: kinships,
  LedgerEntry: ledgerEntries,
  LimitSource: limitSources,
  ListingGround: listingGrounds,
  LoanClass: loanClasses,
  LoanRule: loanRules,
  LossGround: lossGrounds,
  MaturityGrouping: maturityGroupings,
  MaturityKind: maturityKinds,
  MonitoringMeasure: monitoringMeasures,
  Opening: openings,
  OperatorKind: operatorKinds,
  OverdueDaysMistake: overdueDaysMistakes,
  PlaceRule: placeRules,
  Purpose: purposes,
  QueryArea: queryAreas,
  QueryBody: queryBodies,
  QueryInformation: queryInformation,
  RectificationCheck: rectificationChecks,
  ShareMistake: shareMistakes,
  SheetKind: sheetKinds,
  SheetUnit: sheetUnits,
  SubsidyMistake: subsidyMistakes,
  SuspensionEvent: suspensionEvents,
  TargetName: targetNames,
  TargetWhole: targetWholes,
  Treatment: treatments,
  Visitor: visitors,
} as const;
