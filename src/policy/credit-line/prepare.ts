import { AFTER_REST_DAY } from "../../kernel/law.ts";
import { refuse } from "../../base/input/input-error.ts";
import { missing } from "../../base/input/wording.ts";
import type { Basis } from "../../kernel/basis.ts";
import { lay } from "../../kernel/kind.ts";
import type { ChosenReading } from "../../kernel/reading.ts";
import type { Selection } from "../../kernel/requirement.ts";
import type { Used } from "../../kernel/terms.ts";
import { fenOf } from "../../base/money/amount.ts";
import type { MaturityRules } from "../../ledger/loan/read-loan.ts";
import { maturityRules } from "../../ledger/loan/rest-day.ts";
import { ppmOf } from "../../base/money/percent.ts";
import { askedOfDraws, type DrawRequirement, validityBasis } from "./draw-findings.ts";
import { creditLineTermsKind } from "./terms.ts";
import type { CreditLineTerms, LineStep } from "./types.ts";

/** A step as numbers; 0 where it changes nothing. */
export interface StepSlots {
  readonly points: number;
  readonly grades: number;
  readonly lineFen: number;
  readonly ratePpm: number;
  readonly months: number;
}

/** Terms of a credit line laid flat. */
export interface PreparedLine {
  /** Absent: the terms set no end. */
  readonly validMonths: number | undefined;
  readonly revolving: boolean;
  readonly rewardSteps: readonly StepSlots[];
  readonly penaltySteps: readonly StepSlots[];
  readonly gradeOrder: readonly string[];
  readonly highestLineFen: number;
  readonly calendarYears: boolean;
  readonly nothingDueIsKept: boolean;
  readonly asked: Selection<DrawRequirement>;
  readonly maturityRules: MaturityRules;
  readonly basis: {
    readonly validity: readonly Basis[];
    readonly drawing: readonly Basis[];
    readonly years: readonly Basis[];
    readonly reward: readonly Basis[];
    readonly penalty: readonly Basis[];
  };
  readonly used: Used;
  readonly readings: readonly ChosenReading[];
}

/** Prepares terms of a credit line that the door has let in. */
export function prepareLine(terms: CreditLineTerms): PreparedLine {
  const laid = lay(creditLineTermsKind, terms);
  const { values: v, basisOf, used, readings } = laid;
  if (v.drawing === undefined) refuse(missing("terms.drawing"));
  const moved: readonly Basis[] =
    v.maturityOnRestDay === "next-working-day" ? [...basisOf("maturityOnRestDay"), AFTER_REST_DAY] : [];
  const years = [...basisOf("lineYear", "nothingDue"), ...moved];
  return {
    validMonths: v.validMonths,
    revolving: v.drawing === "revolving",
    rewardSteps: (v.rewardSteps ?? []).map(readStep),
    penaltySteps: (v.penaltySteps ?? []).map(readStep),
    gradeOrder: v.gradeOrder ?? [],
    highestLineFen: v.highestLine === undefined ? Infinity : fenOf(v.highestLine),
    calendarYears: v.lineYear === "calendar",
    nothingDueIsKept: v.nothingDue === "kept",
    maturityRules: maturityRules(v),
    asked: askedOfDraws(laid),
    basis: {
      validity: validityBasis(basisOf("validMonths")),
      drawing: basisOf("drawing"),
      years,
      reward: basisOf("goodYears", "rewardSteps", "gradeOrder", "highestLine"),
      penalty: basisOf("brokenYears", "penaltySteps", "gradeOrder"),
    },
    used,
    readings,
  };
}

function readStep({ points, grades, line, rate, months }: LineStep): StepSlots {
  return {
    points: points ?? 0,
    grades: grades ?? 0,
    lineFen: line === undefined ? 0 : fenOf(line),
    ratePpm: rate === undefined ? 0 : ppmOf(rate),
    months: months ?? 0,
  };
}
