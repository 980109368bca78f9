import type { Bilingual } from "../base/input/bilingual.ts";
import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { Members } from "../kernel/members.ts";
import type { ReadingRegister } from "../kernel/reading.ts";
import type { AnyRequirement } from "../kernel/requirement.ts";
import { VERDICT_WORDS } from "../kernel/words.ts";
import { auditClaims } from "../book/audit/finding.ts";
import { requirements as rectificationRequirements } from "../book/rectification/checks.ts";
import { drawRequirements } from "../policy/credit-line/draw-findings.ts";
import { enoughHouseholds } from "../policy/subsidy/enough-households.ts";
import { readings } from "../terms/registers.ts";
import {
  fieldCodes,
  findingCodes,
  outcomeCodes,
  reasonCodes,
  ruleCodes,
  warningCodes,
  type Words,
} from "./code-words.ts";
import { type DecidingFunction, deciding } from "./deciding.ts";
import { memberLists } from "./member-lists.ts";
import { rowsOf } from "./rows.ts";

/** Words in both languages for what results say in codes. Plain JSON. */
export interface Labels {
  /** Of a finding: `met`, `unmet` … */
  readonly verdicts: Words;
  /** What results and their parts came to or how they stand (`outcome`, `state`, `standing`), by the kind of the result. */
  readonly outcomes: Readonly<Record<string, Words>>;
  /** The rules of requirements (`rule`). */
  readonly rules: Words;
  /** Why a rule is not met, or something is not taken (`reason`); with days and amounts it stands in the letter. */
  readonly reasons: Words;
  /** What was found about a loan, a subsidy or relations (`finding`). */
  readonly findings: Words;
  /** What a warning warns of (`code`). */
  readonly warnings: Words;
  /** The claims that an audit judges. */
  readonly claims: Words;
  /** Readings by id: what is asked, and the words of each choice. */
  readonly readings: Readonly<Record<string, ReadingLabels>>;
  /** Members of enums by the name of the type: `HouseholdKind`, `Purpose` … */
  readonly members: Readonly<Record<string, Words>>;
  /** Every other code, by the field in which it stands: `unit`, `change`, `why` … */
  readonly codes: Readonly<Record<string, Words>>;
}

/** The words of a reading. */
export interface ReadingLabels {
  readonly question: Bilingual;
  /** By the choice: text as it is, other values as JSON. */
  readonly options: Words;
}

/**
 * The words of both languages for every code that a result can hold: rules, reasons, outcomes, findings, warnings, readings
 * and the members of enums, as letters say them.
 *
 * @example
 * ```ts
 * import { labels } from "fupin-credit";
 * labels.rules["household/within-cap"]?.zh; // => "不超过每户上限"
 * labels.members["HouseholdKind"]?.["no-longer-poor"]?.zh; // => "脱贫户"
 * labels.outcomes["household-assessment"]?.["ineligible"]?.zh; // => "不符合条件"
 * labels.warnings["outside-edition"]?.zh; // => "不在适用期间内"
 * ```
 */
export const labels: Labels = /* @__PURE__ */ (() => freezeDeep(allLabels()))();

function allLabels(): Labels {
  const names = Object.keys(deciding) as DecidingFunction[]; // its own keys
  const rows: readonly AnyRequirement[] = [
    ...names.flatMap((name) => rowsOf(deciding[name]).map(({ row }) => row)),
    ...[...rectificationRequirements, ...drawRequirements, enoughHouseholds],
  ];
  const members = Object.entries(memberLists as Readonly<Record<string, Members<string>>>);
  return {
    verdicts: copied(VERDICT_WORDS),
    outcomes: eachCopied(outcomeCodes),
    rules: copied({ ...ruleCodes, ...Object.fromEntries(rows.map(({ rule, says }) => [rule as string, says])) }),
    reasons: copied(Object.assign({}, reasonCodes, ...rows.map(({ reasons }) => reasons ?? {})) as Words), // of the rows
    findings: copied(findingCodes),
    warnings: copied(warningCodes),
    claims: copied(auditClaims.words),
    readings: Object.fromEntries(
      Object.values<ReadingRegister>(readings).flatMap((register) =>
        Object.entries(register).map(([id, { question, options }]) => [
          id,
          { question: { ...question }, options: copied(options) },
        ]),
      ),
    ),
    members: eachCopied(Object.fromEntries(members.map(([name, { words }]) => [name, words]))),
    codes: eachCopied(fieldCodes),
  };
}

function eachCopied(lists: Readonly<Record<string, Words>>): Readonly<Record<string, Words>> {
  return Object.fromEntries(Object.entries(lists).map(([name, words]) => [name, copied(words)]));
}

/** What is frozen is not what declares it. */
function copied(words: Words): Words {
  return Object.fromEntries(Object.entries(words).map(([name, { zh, en }]) => [name, { zh, en }]));
}
