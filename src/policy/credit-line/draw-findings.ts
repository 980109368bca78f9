import { type Day, dayNumber, dayOf } from "../../base/date/day.ts";
import { type Finding, findingOf } from "../../kernel/finding.ts";
import { MET, UNMET } from "../../kernel/verdict.ts";
import { type Amount, amountOf } from "../../base/money/amount.ts";
import type { PreparedLine } from "./prepare.ts";

/** What was found about one draw of a credit line. */
export type DrawFinding =
  | Finding<
      "credit-line/draw-in-force",
      { readonly paidOutOn: Day },
      { readonly from: Day; readonly through: Day },
      "line-not-in-force"
    >
  | Finding<
      "credit-line/draw-not-suspended",
      { readonly paidOutOn: Day },
      { readonly suspended: boolean },
      "line-suspended"
    >
  | Finding<
      "credit-line/draw-within-line",
      { readonly amount: Amount },
      { readonly atMost: Amount },
      "above-available-line"
    >
  | Finding<
      "credit-line/matures-in-force",
      { readonly maturesOn: Day },
      { readonly through: Day },
      "matures-after-line"
    >;

/** How the line stood just before a draw. */
export interface LineAtDraw {
  readonly grantedDay: number;
  readonly lastDay: number;
  readonly availableFen: number;
  readonly suspended: boolean;
}

/**
 * Judges one draw: within the validity of the line, not while it is suspended, within what was not drawn,
 * and falling due before the line ends.
 *
 * @remarks
 * **Source** the terms name it; in Changge the incentive measure 1(2) and annex 2 of the loan measure.
 * **Boundary** the day of the grant, the last day of the line and exactly what is available pass.
 * **Reading** `credit-line/repaid-within`.
 */
export function judgeDraw(
  draw: { readonly paidOutOn: Day; readonly maturesOn: Day; readonly principalFen: number },
  at: LineAtDraw,
  asksValidity: boolean,
  t: PreparedLine,
): readonly DrawFinding[] {
  const { paidOutOn, maturesOn, principalFen } = draw;
  const day = dayNumber(paidOutOn);
  const findings: DrawFinding[] = [];
  if (asksValidity) {
    findings.push(
      findingOf("credit-line/draw-in-force", day >= at.grantedDay && day <= at.lastDay ? MET : UNMET, {
        observed: { paidOutOn },
        required: { from: dayOf(at.grantedDay), through: dayOf(at.lastDay) },
        reason: "line-not-in-force",
        missing: [],
        basis: t.basis.validity,
      }),
    );
  }
  findings.push(
    findingOf("credit-line/draw-not-suspended", at.suspended ? UNMET : MET, {
      observed: { paidOutOn },
      required: { suspended: false },
      reason: "line-suspended",
      missing: [],
      basis: t.basis.suspended,
    }),
    findingOf("credit-line/draw-within-line", principalFen <= at.availableFen ? MET : UNMET, {
      observed: { amount: amountOf(principalFen) },
      required: { atMost: amountOf(at.availableFen) },
      reason: "above-available-line",
      missing: [],
      basis: t.basis.drawing,
    }),
  );
  if (asksValidity && t.maturityWithin) {
    findings.push(
      findingOf("credit-line/matures-in-force", dayNumber(maturesOn) <= at.lastDay ? MET : UNMET, {
        observed: { maturesOn },
        required: { through: dayOf(at.lastDay) },
        reason: "matures-after-line",
        missing: [],
        basis: t.basis.maturity,
      }),
    );
  }
  return findings;
}
