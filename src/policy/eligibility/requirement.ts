import type { Finding } from "../../kernel/finding.ts";
import { type Judgement, MET, NOT_ASKED, UNDETERMINED, UNMET, type Verdict } from "../../kernel/verdict.ts";
import type { Change, Remedy } from "./change.ts";
import { type Bound, type Limit, type Maximum, maximumOf } from "./limit.ts";

/** How one requirement is presented: its verdict among the others, what it shows, what would help. */
export interface Requirement<Found extends AnyFinding, F, T, V> {
  readonly rule: Found["rule"];
  readonly verdict: (v: V, t: T) => Verdict;
  readonly show: (verdict: Judgement, f: F, t: T) => Found;
  /** What would help where it is unmet. */
  readonly change: (f: F, t: T) => Change;
  /** Present where it looks at the amount: how much it allows. */
  readonly limit?: (f: F, t: T) => Limit;
  /** Whether it holds only in principle (原则上): then it is reported, but refuses nothing. */
  readonly inPrinciple?: (t: T) => boolean;
}

type AnyFinding = Finding<string, unknown, unknown, string>;

/** What every assessment of an application says. */
export interface Assessed<Found extends AnyFinding> {
  /** `ineligible` if any requirement that refuses is unmet, else `undetermined` if any is, else `eligible`. */
  readonly outcome: "eligible" | "ineligible" | "undetermined";
  /** One for each requirement that the terms ask, in the order of the documents. */
  readonly findings: readonly Found[];
  /** The facts that would decide what is undetermined. */
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

/** Presents the verdicts on one application. */
export function presentAssessment<Found extends AnyFinding, F, T, V>(
  requirements: readonly Requirement<Found, F, T, V>[],
  v: V,
  f: F,
  t: T,
): Assessed<Found> {
  type Rule = Found["rule"];
  const findings: Found[] = [];
  const notAsked: Rule[] = [];
  const unmet: Requirement<Found, F, T, V>[] = [];
  const flagged: Rule[] = [];
  const blockers: Rule[] = [];
  const open: string[] = [];
  const missing = new Set<string>();
  const bounds: Bound<Rule>[] = [];
  let joint: typeof MET | typeof UNMET | typeof UNDETERMINED = MET;
  for (const requirement of requirements) {
    const verdict = requirement.verdict(v, t);
    if (verdict === NOT_ASKED) {
      notAsked.push(requirement.rule);
      continue;
    }
    const finding = requirement.show(verdict, f, t);
    findings.push(finding);
    if (finding.outcome === "undetermined") for (const fact of finding.missing) missing.add(fact);
    if (verdict === UNMET) unmet.push(requirement);
    if (requirement.inPrinciple?.(t) === true) {
      if (verdict === UNMET) flagged.push(requirement.rule);
      continue;
    }
    if (verdict === UNMET) joint = UNMET;
    if (verdict === UNDETERMINED && joint === MET) joint = UNDETERMINED;
    if (requirement.limit !== undefined) bounds.push({ rule: requirement.rule, limit: requirement.limit(f, t) });
    else if (verdict === UNMET) blockers.push(requirement.rule);
    else if (finding.outcome === "undetermined") open.push(...finding.missing);
  }
  return {
    outcome: joint === MET ? "eligible" : joint === UNMET ? "ineligible" : "undetermined",
    findings,
    missing: [...missing],
    notAsked,
    flagged,
    maximum: maximumOf(blockers, open, bounds),
    remedies: unmet.map(({ rule, change }) => ({
      rule,
      onlyObstacle: !flagged.includes(rule) && unmet.length - flagged.length === 1,
      ...change(f, t),
    })),
  };
}
