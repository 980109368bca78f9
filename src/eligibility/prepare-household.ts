import { refuse } from "../input/input-error.ts";
import { missing, notListed } from "../input/wording.ts";
import type { AgeReadings } from "../date/age.ts";
import type { Basis } from "../kernel/basis.ts";
import type { ChosenReading } from "../kernel/reading.ts";
import { layTerms, type TermsUsed } from "../kernel/terms.ts";
import { NOT_ASKED } from "../kernel/verdict.ts";
import { fenOf } from "../money/amount.ts";
import { householdReadings } from "./readings.ts";
import type { HouseholdTerms, HouseholdTermValues } from "./terms.ts";

/** Household terms laid flat for the rules: plain numbers, `NOT_ASKED` where the terms are silent. */
export interface PreparedHousehold {
  readonly capFen: number;
  readonly oldProductCounts: boolean;
  readonly minMonths: number;
  readonly maxMonths: number;
  readonly asksAge: boolean;
  readonly minAge: number;
  readonly maxAge: number;
  readonly ageReadings: AgeReadings;
  /** Rank 0 is the highest grade; what is not in the order, `"none"` too, ranks below all. */
  readonly minimumRank: number;
  readonly gradeOrder: readonly string[];
  readonly basis: {
    readonly cap: readonly Basis[];
    readonly termMonths: readonly Basis[];
    readonly age: readonly Basis[];
    readonly grade: readonly Basis[];
  };
  readonly used: TermsUsed;
  readonly readings: readonly ChosenReading[];
}

/** 以上 and 以下 include the figure, in whichever document they stand. */
const INCLUSIVE: Basis = { by: "law", article: "civil-code#1259" };

/** Prepares household terms that the door has let in. */
export function prepareHousehold(terms: HouseholdTerms): PreparedHousehold {
  const { values: v, basisOf, used, readings } = layTerms<HouseholdTermValues>(terms, householdReadings);
  return {
    capFen: v.householdCap === undefined ? NOT_ASKED : fenOf(v.householdCap),
    oldProductCounts: v.oldProduct === "counts",
    minMonths: v.termMonths?.min ?? NOT_ASKED,
    maxMonths: v.termMonths?.max ?? NOT_ASKED,
    asksAge: v.age !== undefined,
    minAge: v.age?.min ?? NOT_ASKED,
    maxAge: v.age?.max ?? NOT_ASKED,
    ageReadings: {
      ageReached: v.ageReached ?? householdReadings["age/reached"].chosen,
      leapBirthday: v.leapBirthday ?? householdReadings["age/leap-birthday"].chosen,
    },
    minimumRank: rankOfMinimum(v),
    gradeOrder: v.gradeOrder ?? [],
    basis: {
      cap: [...basisOf("householdCap", "oldProduct"), INCLUSIVE],
      termMonths: [...basisOf("termMonths"), INCLUSIVE],
      age: [...basisOf("age", "ageReached", "leapBirthday"), INCLUSIVE],
      grade: basisOf("minimumGrade", "gradeOrder"),
    },
    used,
    readings,
  };
}

function rankOfMinimum({ minimumGrade, gradeOrder }: HouseholdTermValues): number {
  if (minimumGrade === undefined) return NOT_ASKED;
  if (gradeOrder === undefined) refuse([missing("terms.gradeOrder")]);
  const rank = gradeOrder?.indexOf(minimumGrade) ?? -1;
  if (rank === -1) refuse([notListed("terms.minimumGrade", gradeOrder ?? [])]);
  return rank;
}
