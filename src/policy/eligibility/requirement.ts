import { LARGEST_FEN } from "../../base/money/amount.ts";
import { ownField } from "../../base/input/own-fields.ts";
import type { Issue } from "../../base/input/issue.ts";
import type { Basis } from "../../kernel/basis.ts";
import { type Condition, type ConditionFinding, conditionRequirement } from "../../kernel/condition.ts";
import {
  type AnyFinding,
  type Answer,
  type Asked,
  findingOf,
  jointly,
  type Judged,
  leftOpen,
  type Requirement,
  type Selection,
} from "../../kernel/requirement.ts";
import type { Coverage, Opening } from "../../kernel/types.ts";
import type { Change, Remedy } from "./change.ts";
import { type Bound, type Limit, type Maximum, maximumOf, mostOf } from "./limit.ts";
import { type ChangeableSlots, remediesFor } from "./remedies.ts";

/** A requirement on an application: what would help besides, and how much it allows. */
export interface ApplicationRequirement<Found extends AnyFinding, F, T> extends Requirement<Found, F, T> {
  /** What would help where it is unmet. */
  readonly remedy: (f: F, t: T) => Change;
  /** Present where it looks at the amount: how much it allows. */
  readonly limit?: (f: F, t: T) => Limit;
  /** Present where the amount decides whether it applies at all: the largest amount is then judged by it too. */
  readonly appliesByAmount?: true;
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
  /**
   * `not-under-this-edition` if the contract is of a day on which the edition did not hold; else `ineligible` if any
   * requirement that refuses is unmet, else `undetermined` if any is, else `eligible`.
   */
  readonly outcome: "eligible" | "ineligible" | "undetermined" | "not-under-this-edition";
  /** Beside `eligible`: of how much of the documents that is true; absent where the terms do not say how much they hold. */
  readonly within?: Coverage;
  /** Beside `undetermined` with every finding met: an excerpt or a report alone allows no yes. */
  readonly reason?: "excerpt-only" | "report-only";
  /** One for each requirement that the terms ask, in the order of the documents. */
  readonly findings: readonly Found[];
  /** The facts that can still change the answer: none once it is decided. */
  readonly missing: readonly string[];
  /** The requirements that these terms do not ask. */
  readonly notAsked: readonly Found["rule"][];
  /** The largest amount with which it would be eligible, all else as it is, and what binds it. With more it would not be. */
  readonly maximum: Maximum<Found["rule"]>;
  /** Requirements that would be unmet, but hold in principle (原则上) or for reference only: the lender decides. */
  readonly flagged: readonly Found["rule"][];
  /** For each unmet requirement, what would meet it. */
  readonly remedies: readonly Remedy<Found["rule"]>[];
}

/** How much of their documents terms hold: what an answer is true within, and how much is at hand of the product that they detail. */
export interface AtHand {
  readonly within: Coverage | undefined;
  readonly product: Coverage | undefined;
  /** The rules that refuse nobody, each with why. */
  readonly leftOpen: ReadonlyMap<string, LeftOpen>;
}

/** Why a rule refuses nobody, and the reading that decides so, where one does. */
export interface LeftOpen {
  readonly why: Opening;
  readonly by: readonly Basis[];
}

/** An assessment in numbers: bit i stands for the requirement i of those that the terms ask, in their order. */
export interface ApplicationBits {
  readonly outcome: Assessed<AnyFinding>["outcome"];
  /** The requirements that are unmet. */
  readonly unmet: number;
  /** The requirements that are open. */
  readonly open: number;
}

/** How one requirement that the terms ask is decided, whatever it shows. */
export interface Deciding<F, T> {
  readonly decide: (f: F, t: T) => AnyFinding["outcome"];
  /** Where the documents leave it open, it refuses nobody. */
  readonly refusesNobody: boolean;
  /** Whether it asks for the edition. */
  readonly isEdition: boolean;
}

/** How the requirements that terms ask are decided; worked out once for the terms. */
export function decidingOf<Found extends AnyFinding, F, T>(
  { asked }: Selection<ApplicationRequirement<Found, F, T>>,
  { leftOpen: openings }: AtHand,
  editionRule: Found["rule"],
): readonly Deciding<F, T>[] {
  return asked.map(({ row, basis }) => ({
    decide: row.outcome ?? ((f, t) => row.judge(f, t, basis).outcome),
    refusesNobody: openings.has(row.rule),
    isEdition: row.rule === editionRule,
  }));
}

/** Judges an application as {@link assessApplication} does, and says in bits what it found. */
export function judgeInBits<F, T>(
  deciding: readonly Deciding<F, T>[],
  f: F,
  t: T,
  product: Coverage | undefined,
): ApplicationBits {
  let unmet = 0;
  let open = 0;
  let bit = 1;
  let isOutside = false;
  for (const { decide, refusesNobody, isEdition } of deciding) {
    const outcome = decide(f, t);
    if (outcome === "unmet" && !refusesNobody) {
      unmet += bit;
      isOutside ||= isEdition;
    } else if (outcome === "unmet" || outcome === "undetermined") open += bit;
    bit *= 2;
  }
  return { outcome: outcomeOfBits(unmet, open, isOutside, product), unmet, open };
}

/** What masks of requirements come to. */
export function outcomeOfBits(
  unmet: number,
  open: number,
  isOutside: boolean,
  product: Coverage | undefined,
): ApplicationBits["outcome"] {
  return outcomeFor(unmet > 0 ? "unmet" : open > 0 ? "undetermined" : "met", isOutside, product);
}

/** What a requirement answers; where the documents leave it open, it refuses nobody. */
function answerOf<Found extends AnyFinding, F, T>(
  { row, basis }: Asked<ApplicationRequirement<Found, F, T>>,
  f: F,
  t: T,
  openings: AtHand["leftOpen"],
): Answer<Found> {
  const judged = row.judge(f, t, basis);
  const opening = judged.outcome === "unmet" ? openings.get(row.rule) : undefined;
  if (opening === undefined || judged.outcome !== "unmet") return judged;
  const open = { ...leftOpen(opening.why, judged.observed, judged.required), further: opening.by };
  return open as unknown as Answer<Found>; // of what it observed
}

/** What the joint outcome of the findings is of the application: from a part of the documents nothing is eligible. */
function outcomeFor(
  outcome: Judged<AnyFinding>["outcome"],
  isOutside: boolean,
  product: Coverage | undefined,
): Assessed<AnyFinding>["outcome"] {
  if (isOutside) return "not-under-this-edition";
  return outcome === "met" && isPart(product) ? "undetermined" : OUTCOMES[outcome];
}

/** Whether so much of the documents is too little for a yes. */
function isPart(product: Coverage | undefined): product is "excerpt" | "report" {
  return product === "excerpt" || product === "report";
}

const OUTCOMES = { met: "eligible", unmet: "ineligible", undetermined: "undetermined" } as const satisfies Record<
  Judged<AnyFinding>["outcome"],
  Assessed<AnyFinding>["outcome"]
>;

/** What an assessment says, before it is laid out: what only some say apart, so that each is laid out in one go. */
export interface AssessedInParts<Found extends AnyFinding> extends Omit<Assessed<Found>, "within" | "reason"> {
  readonly part: Pick<Assessed<Found>, "within" | "reason"> | undefined;
  /** The series of which a last value was taken. */
  readonly beyondVerified: readonly string[];
}

/** Judges an application against every requirement that the terms ask, and says all that follows. */
export function assessApplication<Found extends AnyFinding, F extends ChangeableSlots, T>(
  { asked, notAsked }: Selection<ApplicationRequirement<Found, F, T>>,
  f: F,
  t: T,
  { within, product, leftOpen: openings }: AtHand,
  editionRule: Found["rule"],
): AssessedInParts<Found> {
  type Rule = Found["rule"];
  const findings: Found[] = [];
  const unmet: (typeof asked)[number][] = [];
  const flagged: Rule[] = [];
  const blockers: Rule[] = [];
  const open: string[] = [];
  let isOpen = false; // by what the documents say, whatever the facts
  const bounds: Bound<Rule>[] = [];
  const byAmount: (typeof asked)[number][] = [];
  const beyondVerified: string[] = [];
  const lawOn = f.contractOn ?? f.appliedOn;
  for (const one of asked) {
    const { row, basis } = one;
    const answer = answerOf(one, f, t, openings);
    const finding = findingOf(row.rule, answer, basis, lawOn) as Found; // of its own rule
    findings.push(finding);
    for (const series of ownField(answer, "beyondVerified") ?? []) beyondVerified.push(series);
    if (finding.outcome === "unmet") unmet.push(one);
    if (finding.outcome === "undetermined" && finding.reason === "lender-decides") flagged.push(row.rule);
    if (row.limit !== undefined) bounds.push({ rule: row.rule, limit: row.limit(f, t) });
    else if (row.appliesByAmount === true) byAmount.push(one);
    else stands(finding);
  }
  for (const { row, basis } of byAmount) {
    const largest = { ...f, amount: Math.min(LARGEST_FEN, mostOf(bounds)) };
    stands(findingOf(row.rule, row.judge(largest, t, basis), basis, lawOn) as Found); // of its own rule
  }
  const { outcome, missing } = jointly(findings);
  const isOutside = unmet.some(({ row }) => row.rule === editionRule);
  const onlyPart = outcome === "met" && isPart(product) ? product : undefined;
  const maximum = maximumOf(blockers, open, bounds, { isOpen, isPart: isPart(product) });
  const remedies =
    unmet.length === 0
      ? []
      : remediesFor(
          unmet,
          asked.filter(({ row }) => !openings.has(row.rule)), // what refuses nobody stands in no remedy's way
          f,
          t,
          findings.every((finding) => finding.outcome !== "undetermined" || finding.missing.length === 0),
        );
  return {
    outcome: outcomeFor(outcome, isOutside, product),
    part:
      onlyPart !== undefined
        ? { reason: `${onlyPart}-only` }
        : outcome === "met" && within !== undefined
          ? { within }
          : undefined,
    findings,
    missing,
    notAsked,
    flagged,
    maximum,
    remedies,
    beyondVerified,
  };

  /** What a requirement that does not bound the amount does to the largest one. */
  function stands(finding: Found): void {
    if (finding.outcome === "unmet") blockers.push(finding.rule);
    if (finding.outcome !== "undetermined") return;
    open.push(...finding.missing);
    isOpen ||= finding.missing.length === 0;
  }
}
