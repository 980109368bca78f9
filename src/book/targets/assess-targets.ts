import type { Day } from "../../base/date/day.ts";
import type { NeedsTerm } from "../../kernel/needs-term.ts";
import { compareText } from "../../kernel/order.ts";
import { policy, preparedTerms } from "../../kernel/policy.ts";
import { type OfPart, partOf } from "../../kernel/refused-rows.ts";
import type { UnderTerms } from "../../kernel/terms.ts";
import { judgeTarget, type TargetFinding } from "./judge-target.ts";
import { targetFactsRecord } from "./facts.ts";
import { prepareTargets, type TargetDisplay } from "./prepare.ts";
import { targetTermsKind } from "./terms.ts";
import type { TargetFacts, TargetTerms } from "./types.ts";

/** Whether a target is reached, or all targets of a unit are. */
export type TargetState = TargetFinding["state"];

/** One unit with every target that the terms set. */
export interface AssessedUnit {
  readonly unit: string;
  /** Unmet where one target is; else undetermined where one is; else open where one is; else met. */
  readonly outcome: TargetState;
  /** In the order of the terms. */
  readonly findings: readonly TargetFinding[];
}

/** The result of `assessTargets`. */
export interface TargetAssessment extends UnderTerms, OfPart {
  readonly kind: "target-assessment";
  readonly asOf: Day;
  /** By name. */
  readonly units: readonly AssessedUnit[];
  readonly display: TargetDisplay;
}

const door = /* @__PURE__ */ policy({
  terms: /* @__PURE__ */ preparedTerms(targetTermsKind, prepareTargets),
  facts: targetFactsRecord,
});

/**
 * Assesses units (a county, townships, lenders) against the targets of the terms: rated (评级面), credit lines
 * (授信面), coverage (覆盖面), satisfaction (满足率), completion (完成率), overdue (逾期率) and bad-loan rate (不良率).
 *
 * @remarks
 * **Source** the terms name it. **Units** households, operators, and yuan: rates and completion are by amount.
 * **Rounding** ratios half up for display only. **Boundary** 达到, 以上, 以下, 不高于 include the figure; every ratio is
 * compared exactly, but for a published average, which is rounded itself: with that at its printed decimals.
 * **Reading** `targets/satisfaction-of`, `targets/before-year-end`, `targets/empty-whole`, `portfolio/rate-places`,
 * `portfolio/completion-places`.
 * **Beware** each whole has its own facts: `qualifyingLentTo` counts those of `qualifyingHouseholds`, while
 * `lent.households` of `summarisePortfolio` are all that were ever lent to. The other figures of a
 * summary are handed over as they are: `lentThisYear.amount`, `book.outstanding.amount`, `book.overdue.amount`,
 * `book.bad.amount`. The average of the province is written as it was published: 4.30% has two decimals.
 * @throws InputError for terms without targets, facts of the wrong shape, a unit that comes twice, and a part that
 * is more than its whole (what was lent this year may pass its target).
 * @example
 * ```ts
 * import { assessTargets } from "fupin-credit";
 * import { householdScheme } from "fupin-credit/packs";
 * const unit = {
 *   ...{ unit: "T1", registeredHouseholds: 200, ratedHouseholds: 200 },
 *   ...{ qualifyingHouseholds: 160, qualifyingWithLine: 143, qualifyingLentTo: 128 },
 * };
 * const [town] = assessTargets(householdScheme.targets, { asOf: "2019-11-30", units: [unit] }).units;
 * town?.findings.map((f) => [f.target, f.state]);
 * // => [["rated", "met"], ["credit-lines", "unmet"], ["coverage", "met"]]
 * town?.findings[1]?.share; // => { state: "known", numerator: 143, denominator: 160, percent: "89.38%" }
 * ```
 * @example
 * ```ts
 * import { assessTargets, summarisePortfolio } from "fupin-credit";
 * import { luoping2023 } from "fupin-credit/packs";
 * const loan = { id: "L1", household: "H1", lender: "B1", region: "R1", principal: "50000" } as const;
 * const days = { paidOutOn: "2023-01-10", maturesOn: "2023-09-10", instalments: [], repayments: [], extensions: [] };
 * const facts = { asOf: "2023-10-31", loans: [{ ...loan, ...days }] };
 * const { byRegion } = summarisePortfolio(luoping2023.portfolio, facts);
 * const units = byRegion.map(({ name, lentThisYear, book }) => ({
 *   unit: name ?? "all",
 *   lentThisYear: lentThisYear.amount,
 *   outstanding: book.outstanding.amount,
 *   overdue: book.overdue.amount,
 *   bad: book.bad.amount,
 *   yearTarget: "60000",
 *   provinceOverdueRate: "2.1%",
 * }));
 * const [town] = assessTargets(luoping2023.targets, { asOf: facts.asOf, units }).units;
 * town?.findings.map((f) => [f.target, f.state]);
 * // => [["overdue-rate", "unmet"], ["completion", "open"], ["coverage", "undetermined"]]
 * ```
 */
export function assessTargets<const T extends TargetTerms>(
  terms: T & NeedsTerm<T, "targets">,
  facts: TargetFacts,
): TargetAssessment {
  const [t, own] = door.admit(terms, facts);
  facts = own;
  const units = [...facts.units].sort((a, b) => compareText(a.unit, b.unit));
  return {
    kind: "target-assessment",
    asOf: facts.asOf,
    units: units.map((unit) => {
      const findings = t.rows.map((row) => judgeTarget(row, unit, facts.asOf, t));
      return { unit: unit.unit, outcome: jointly(findings), findings };
    }),
    display: t.display,
    ...partOf(facts.refused),
    ...t.under,
  };
}

function jointly(findings: readonly TargetFinding[]): TargetState {
  const order = ["unmet", "undetermined", "open"] as const;
  return order.find((state) => findings.some((finding) => finding.state === state)) ?? "met";
}
