import type { Bilingual } from "../base/input/bilingual.ts";
import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { Members } from "../kernel/members.ts";
import { VERDICT_WORDS } from "../kernel/words.ts";
import { queryOutcomes } from "../policy/access/query/explain.ts";
import { recordOutcomes } from "../policy/access/record/explain.ts";
import { relationOutcomes } from "../policy/blacklist/explain.ts";
import { suspensionOutcomes } from "../policy/credit-line/suspension/explain.ts";
import { eligibilityOutcomes } from "../policy/eligibility/explain.ts";
import { monitoringOutcomes } from "../policy/monitoring/explain.ts";
import { checklistOutcomes } from "../policy/scoring/explain-checklist.ts";
import { type DecidingFunction, deciding } from "./deciding.ts";
import { memberLists } from "./member-lists.ts";
import { rowsOf } from "./rows.ts";

/** Words by what they stand for. */
export type Words = Readonly<Record<string, Bilingual>>;

/** Words in both languages for what results say in codes. Plain JSON. */
export interface Labels {
  /** Of a finding: `met`, `unmet` … */
  readonly verdicts: Words;
  /** By the kind of the result. */
  readonly outcomes: Readonly<Record<string, Words>>;
  /** The rules of the functions that decide by requirements. */
  readonly rules: Words;
  /** Why such a rule is not met, as far as the reason says more than the rule; all else stands in the letter. */
  readonly reasons: Words;
  /** Members of enums by the name of the type: `HouseholdKind`, `Purpose` … */
  readonly members: Readonly<Record<string, Words>>;
}

/**
 * The words of both languages for rules, reasons, outcomes, verdicts and the members of enums, as letters say them.
 *
 * @example
 * ```ts
 * import { labels } from "fupin-credit";
 * labels.rules["household/within-cap"]?.zh; // => "不超过每户上限"
 * labels.members["HouseholdKind"]?.["no-longer-poor"]?.zh; // => "脱贫户"
 * labels.outcomes["household-assessment"]?.["ineligible"]?.zh; // => "不符合条件"
 * ```
 */
export const labels: Labels = /* @__PURE__ */ (() => freezeDeep(allLabels()))();

function allLabels(): Labels {
  const names = Object.keys(deciding) as DecidingFunction[]; // its own keys
  const rows = names.flatMap((name) => rowsOf(deciding[name]).map(({ row }) => row));
  return {
    verdicts: copied(VERDICT_WORDS),
    outcomes: {
      "household-assessment": copied(eligibilityOutcomes),
      "operator-assessment": copied(eligibilityOutcomes),
      "monitoring-assessment": copied(monitoringOutcomes),
      "query-answer": copied(queryOutcomes),
      "record-answer": copied(recordOutcomes),
      "checklist-assessment": copied(checklistOutcomes),
      "suspension-assessment": copied(suspensionOutcomes),
      "relation-check": copied(relationOutcomes),
    },
    rules: copied(Object.fromEntries(rows.map(({ rule, says }) => [rule as string, says]))),
    reasons: copied(Object.assign({}, ...rows.map(({ reasons }) => reasons ?? {})) as Words), // of the rows
    members: Object.fromEntries(
      Object.entries(memberLists as Readonly<Record<string, Members<string>>>).map(([name, { words }]) => [
        name,
        copied(words),
      ]),
    ),
  };
}

/** What is frozen is not what declares it. */
function copied(words: Words): Words {
  return Object.fromEntries(Object.entries(words).map(([name, { zh, en }]) => [name, { zh, en }]));
}
