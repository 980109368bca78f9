import { CORRESPONDING_DAY } from "../../kernel/law.ts";
import type { Day } from "../../base/date/day.ts";
import type { Basis } from "../../kernel/basis.ts";
import type { LaidValues } from "../../kernel/kind.ts";
import type { Requirement, Selection } from "../../kernel/requirement.ts";
import type { LaidTerms } from "../../kernel/terms.ts";
import type { creditLineReadings } from "./readings.ts";
import { drawInForce, type DrawInForceFinding } from "./rows/draw-in-force.ts";
import { drawNotSuspended, type DrawNotSuspendedFinding } from "./rows/draw-not-suspended.ts";
import { drawWithinLine, type DrawWithinLineFinding } from "./rows/draw-within-line.ts";
import { maturesInForce, type MaturesInForceFinding } from "./rows/matures-in-force.ts";
import type { CreditLineTermValues } from "./types.ts";

/** What was found about one draw of a credit line. */
export type DrawFinding = DrawInForceFinding | DrawNotSuspendedFinding | DrawWithinLineFinding | MaturesInForceFinding;

/** A draw, and how the line stood just before it. */
export interface Draw {
  readonly paidOutOn: Day;
  readonly maturesOn: Day;
  readonly principalFen: number;
  readonly grantedDay: number;
  readonly lastDay: number;
  readonly availableFen: number;
  readonly suspended: boolean;
}

/** What can be asked of a draw. */
export type DrawRequirement = Requirement<DrawFinding, Draw, object>;

/** Everything that can be asked of a draw, in the order in which it is reported. */
export const drawRequirements = [
  drawInForce,
  drawNotSuspended,
  drawWithinLine,
  maturesInForce,
] as unknown as readonly DrawRequirement[]; // each of one of the findings

/** What the terms ask of a draw. Validity is asked where they set one; the others always are. */
export function askedOfDraws({
  values,
  basisOf,
}: LaidTerms<LaidValues<CreditLineTermValues, typeof creditLineReadings>>): Selection<DrawRequirement> {
  const isAsked = {
    "credit-line/draw-in-force": values.validMonths !== undefined,
    "credit-line/draw-not-suspended": true,
    "credit-line/draw-within-line": true,
    "credit-line/matures-in-force": values.validMonths !== undefined && values.repaidWithin === "maturity",
  };
  const basis = {
    "credit-line/draw-in-force": validityBasis(basisOf("validMonths")),
    "credit-line/draw-not-suspended": basisOf("suspendedLine"),
    "credit-line/draw-within-line": basisOf("drawing"),
    "credit-line/matures-in-force": basisOf("validMonths", "repaidWithin"),
  };
  const asked = drawRequirements.filter(({ rule }) => isAsked[rule]);
  return { asked: asked.map((row) => ({ row, basis: basis[row.rule] })), notAsked: [] };
}

/** What the end of a line rests on. */
export function validityBasis(ofMonths: readonly Basis[]): readonly Basis[] {
  return [...ofMonths, CORRESPONDING_DAY];
}
