import { InputError, refuseAny } from "../base/input/input-error.ts";
import type { Issue } from "../base/input/issue.ts";
import { copyOfPlain } from "../base/input/plain.ts";
import { isOfTheLanguage, ownField } from "../base/input/own-fields.ts";
import { badFormat, missing, notPlain, unknownKey, wrongType } from "../base/input/wording.ts";
import type { WorkingCalendar } from "../ledger/working-days/types.ts";
import type { RateSeries } from "../ledger/rates/types.ts";
import type { OverdueTerms } from "../ledger/loan/types.ts";
import type { HouseholdApplication, HouseholdTerms } from "../policy/eligibility/household/types.ts";
import type { ReminderTerms } from "../policy/reminders/types.ts";
import { subsidyFactsRecord } from "../policy/subsidy/facts.ts";
import type { SubsidyFacts, SubsidyTerms } from "../policy/subsidy/types.ts";
import { householdRows, type HouseholdRow } from "./household.ts";
import { type OverdueRow, overdueRows } from "./overdue.ts";
import { type ReminderRow, reminderRows } from "./reminders.ts";
import { type Compiled, type Refused, type Rows, isObject, sealed } from "./rows.ts";
import { type SubsidyRow, subsidyRows } from "./subsidy.ts";
import { rowOfJson } from "./row-of-json.ts";

/** The terms of several questions, such as those of a pack; what is absent is not asked. */
export interface PolicyTerms {
  readonly household?: HouseholdTerms;
  readonly subsidy?: SubsidyTerms;
  readonly reminders?: ReminderTerms;
  readonly overdue?: OverdueTerms;
}

/** What all rows share. */
export interface PolicyShared {
  readonly rates?: readonly RateSeries[];
  readonly calendar?: WorkingCalendar;
  /** Of loans: the day of judgement on which they are overdue or not. */
  readonly asOf?: string;
}

/** A household with its application and its loans; of each what is known. */
export interface PolicyRow {
  readonly application?: HouseholdApplication;
  /** What `computeSubsidy` needs to know beside what all rows share; its loans are those that reminders and overdue days are of. */
  readonly loans?: Omit<SubsidyFacts, "rates" | "calendar">;
}

/** The answers of a row: those of which it has the facts and the policy the terms. */
export interface PolicyAnswer {
  readonly state: "answered";
  readonly household?: HouseholdRow | Refused;
  readonly subsidy?: SubsidyRow | Refused;
  readonly reminders?: ReminderRow | Refused;
  /** One for each loan, in the order of the row. */
  readonly overdue?: readonly (OverdueRow | Refused)[];
}

/**
 * Prepares several functions for rows that hold the facts of all: each answers as it does alone, and a loan is looked
 * through once.
 *
 * @remarks
 * **Beware** what one function refuses is refused by that one; the others answer.
 * @throws InputError for terms or shared facts of the wrong shape; for no row.
 * @example
 * ```ts
 * import { compilePolicy } from "fupin-credit/bulk";
 * import { jiange2019 } from "fupin-credit/packs";
 * const { reminders } = jiange2019;
 * const judge = compilePolicy({ reminders });
 * const loan = {
 *   id: "L1", household: "H1", lender: "B1", product: "registered-household", principal: "50000", contractOn: "2023-02-28",
 *   paidOutOn: "2023-02-28", maturesOn: "2024-02-29", rate: { fixed: "4.35%" }, instalments: [], repayments: [], extensions: [],
 * };
 * const row = judge({ loans: { loans: [loan] } });
 * row.state === "answered" && row.reminders?.state === "answered" && row.reminders.planned; // => 2
 * ```
 */
export function compilePolicy(terms: PolicyTerms, shared: PolicyShared = {}): Rows<PolicyRow, PolicyAnswer> {
  refuseAny([
    ...(isObject(terms) ? [] : [wrongType("terms", "object")]),
    ...(isObject(shared) ? unknownKeys(shared, "shared", SHARED) : [wrongType("shared", "object")]),
  ]);
  const { rates, calendar, asOf } = shared;
  const [ofRates, ofDays] = [rates === undefined ? {} : { rates }, calendar === undefined ? {} : { calendar }];
  const asked = <Made>(name: keyof PolicyTerms, make: () => Made): Made | undefined =>
    ownField(terms, name) === undefined ? undefined : make();
  const household = asked("household", () => householdRows(terms.household as HouseholdTerms, ofRates));
  const subsidy = asked("subsidy", () => subsidyRows(terms.subsidy as SubsidyTerms, { ...ofRates, ...ofDays }));
  const reminders = asked("reminders", () => reminderRows(terms.reminders as ReminderTerms, ofDays));
  const ofDay = { ...ofDays, ...(asOf === undefined ? {} : { asOf }) };
  const overdue = asked("overdue", () => overdueRows(terms.overdue as OverdueTerms, ofDay));
  if (overdue !== undefined && asOf === undefined) throw new InputError([missing("shared.asOf")]);
  const judge = (row: unknown): PolicyAnswer | Refused => {
    if (!isObject(row)) return { state: "refused", issues: [wrongType("row", "object")] };
    const unknown = unknownKeys(row, "row", ["application", "loans"]);
    if (unknown.length > 0) return { state: "refused", issues: unknown };
    const given = row as PolicyRow;
    const [application, loans] = [ownField(given, "application"), ownField(given, "loans")];
    const answer: { -readonly [K in keyof PolicyAnswer]: PolicyAnswer[K] } = { state: "answered" };
    if (household !== undefined && application !== undefined) answer.household = household.plain(application);
    if (loans === undefined) return answer;
    // What passes as loans with interest passes as loans.
    const isSound = subsidyFactsRecord.passes(loans, true);
    const ask = <Answer>(of: Compiled<never, unknown, Answer>, facts: object): Answer | Refused =>
      isSound ? of.passed(facts) : of.plain(facts);
    if (subsidy !== undefined) answer.subsidy = ask(subsidy, loans);
    const own: unknown = (loans as Partial<SubsidyFacts> | null)?.loans; // as far as the door lets it in
    if (reminders !== undefined) answer.reminders = ask(reminders, own === undefined ? {} : { loans: own });
    if (overdue !== undefined)
      answer.overdue = (Array.isArray(own) ? (own as readonly unknown[]) : [own]).map((loan) => ask(overdue, { loan }));
    return answer;
  };
  const json = (line: string): PolicyAnswer | Refused => {
    const read = rowOfJson(line);
    return read === undefined ? { state: "refused", issues: [badFormat("row")] } : judge(read.row);
  };
  const one = (row: PolicyRow): PolicyAnswer | Refused => {
    const copied = isOfTheLanguage() ? copyOfPlain(row, true) : undefined;
    return copied === undefined ? { state: "refused", issues: [notPlain("row")] } : judge(copied.copy);
  };
  return sealed(one, { json });
}

const SHARED: readonly (keyof PolicyShared)[] = ["rates", "calendar", "asOf"];

function unknownKeys(of: object, path: string, known: readonly string[]): readonly Issue[] {
  return Object.keys(of).flatMap((key) => (known.includes(key) ? [] : [unknownKey(`${path}.${key}`)]));
}
