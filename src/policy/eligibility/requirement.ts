import { ownField } from "../../base/input/own-fields.ts";
import type { Issue } from "../../base/input/issue.ts";
import type { Basis } from "../../kernel/basis.ts";
import { type Condition, type ConditionFinding, conditionRequirement } from "../../kernel/condition.ts";
import {
  type AnyFinding,
  findingOf,
  jointly,
  type Judged,
  type Requirement,
  type Selection,
} from "../../kernel/requirement.ts";
import type { Change, Remedy } from "./change.ts";
import { type Bound, type Limit, type Maximum, maximumOf } from "./limit.ts";
import { type ChangeableSlots, remediesFor } from "./remedies.ts";

/** A requirement on an application: what would help besides, and how much it allows. */
export interface ApplicationRequirement<Found extends AnyFinding, F, T> extends Requirement<Found, F, T> {
  /** What would help where it is unmet. */
  readonly remedy: (f: F, t: T) => Change;
  /** Present where it looks at the amount: how much it allows. */
  readonly limit?: (f: F, t: T) => Limit;
  /** Whether it holds only in principle (原则上): then it is reported, but refuses nothing. */
  readonly inPrinciple?: (t: T) => boolean;
  /** What must hold between its terms, asked once when they are prepared. */
  readonly fits?: (t: T) => readonly Issue[];
}

/** A yes-or-no requirement on an application: its fact would have to be so. */
export function applicationCondition<C extends Condition>(
  condition: C,
): ApplicationRequirement<ConditionFinding<C>, object, object> {
  const { fact, must } = condition;
  return { ...conditionRequirement(condition), remedy: () => ({ change: "settle", fact, holds: must }) };
}

/** What every assessment of an application says. */
export interface Assessed<Found extends AnyFinding> {
  /** `ineligible` if any requirement that refuses is unmet, else `undetermined` if any is, else `eligible`. */
  readonly outcome: "eligible" | "ineligible" | "undetermined";
  /** One for each requirement that the terms ask, in the order of the documents. */
  readonly findings: readonly Found[];
  /** The facts that can still change the answer: none once it is refused; beside `eligible`, those that only flag. */
  readonly missing: readonly string[];
  /** The requirements that these terms do not ask. */
  readonly notAsked: readonly Found["rule"][];
  /** The largest amount with which it would be eligible, all else as it is, and what binds it. */
  readonly maximum: Maximum<Found["rule"]>;
  /** Requirements that are unmet, but hold in principle (原则上) only and refuse nothing. */
  readonly flagged: readonly Found["rule"][];
  /** For each unmet requirement, what would meet it. */
  readonly remedies: readonly Remedy<Found["rule"]>[];
}

const OUTCOMES = { met: "eligible", unmet: "ineligible", undetermined: "undetermined" } as const satisfies Record<
  Judged<AnyFinding>["outcome"],
  Assessed<AnyFinding>["outcome"]
>;

/** Judges an application against every requirement that the terms ask, and says all that follows. */
export function assessApplication<Found extends AnyFinding, F extends ChangeableSlots, T>(
  { asked, notAsked }: Selection<ApplicationRequirement<Found, F, T>>,
  f: F,
  t: T,
): { readonly assessed: Assessed<Found>; readonly beyondVerified: readonly string[] } {
  type Rule = Found["rule"];
  const findings: Found[] = [];
  const refusing: Found[] = []; // those of requirements that can refuse
  const unmet: (typeof asked)[number][] = [];
  const able: (typeof asked)[number][] = []; // to refuse
  const flagged: Rule[] = [];
  const blockers: Rule[] = [];
  const open: string[] = [];
  const bounds: Bound<Rule>[] = [];
  const beyondVerified: string[] = [];
  for (const one of asked) {
    const { row, basis } = one;
    const answer = row.judge(f, t, basis);
    const finding = findingOf(row.rule, answer, basis) as Found; // of its own rule
    findings.push(finding);
    for (const series of ownField(answer, "beyondVerified") ?? []) beyondVerified.push(series);
    if (finding.outcome === "unmet") unmet.push(one);
    if (row.inPrinciple?.(t) === true) {
      if (finding.outcome === "unmet") flagged.push(row.rule);
      continue;
    }
    refusing.push(finding);
    able.push(one);
    if (row.limit !== undefined) bounds.push({ rule: row.rule, limit: row.limit(f, t) });
    else if (finding.outcome === "unmet") blockers.push(row.rule);
    else if (finding.outcome === "undetermined") open.push(...finding.missing);
  }
  const { outcome } = jointly(refusing);
  const { missing } = jointly(findings.filter((finding) => finding.outcome !== "unmet")); // one that is only flagged decides nothing
  const assessed: Assessed<Found> = {
    outcome: OUTCOMES[outcome],
    findings,
    missing: outcome === "unmet" ? [] : missing,
    notAsked,
    flagged,
    maximum: maximumOf(blockers, open, bounds),
    remedies: remediesFor(unmet, able, f, t),
  };
  return { assessed, beyondVerified };
}

/** What is unmet or open rests on the law of inclusive figures: 以上 and 以下 include the figure, in whichever document they stand. */
export const INCLUSIVE: Basis = { by: "law", article: "civil-code#1259" };
