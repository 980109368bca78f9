import type { AgeReadings } from "../../../base/date/age.ts";
import { dayNumber } from "../../../base/date/day.ts";
import { refuse } from "../../../base/input/input-error.ts";
import { belowMinimum, missing } from "../../../base/input/wording.ts";
import type { RateCap } from "../../../ledger/interest/terms.ts";
import type { Basis } from "../../../kernel/basis.ts";
import type { ChosenReading } from "../../../kernel/reading.ts";
import { type LaidTerms, layTerms, type TermsUsed } from "../../../kernel/terms.ts";
import { NOT_ASKED } from "../../../kernel/verdict.ts";
import { amountOf, fenOf } from "../../../base/money/amount.ts";
import type { HouseholdRule } from "./assess-household.ts";
import { AMOUNT_LIMITS, type AmountLimit } from "./rows/amount-limits.ts";
import type { BarredPersons } from "./rows/bars.ts";
import { type AskedConditions, askedConditions, basisOfEach, INCLUSIVE } from "../conditions.ts";
import { HOUSEHOLD_CONDITIONS, type HouseholdCondition } from "./conditions.ts";
import { HOUSEHOLD_KINDS } from "./kinds.ts";
import { householdReadings } from "./readings.ts";
import type { HouseholdTerms, HouseholdTermValues } from "./terms.ts";
import { type GradeTerms, gradeTerms } from "../rows/minimum-grade.ts";
import { type Range, rangeOf } from "../range.ts";
import { bitsOf } from "../bits.ts";
import { PURPOSES } from "./purposes.ts";
import { type TermLengthTerms, termLengthTerms } from "../rows/term-length.ts";

/** Household terms laid flat for the rules: plain numbers, `NOT_ASKED` where the terms are silent. */
export interface PreparedHousehold extends AskedConditions, GradeTerms, TermLengthTerms {
  readonly kindBits: number;
  readonly asksAge: boolean;
  readonly minAge: number;
  readonly maxAge: number;
  readonly ageRange: Range;
  readonly ageReadings: AgeReadings;
  readonly allowedBits: number;
  readonly forbiddenBits: number;
  readonly shareDividendEndDay: number;
  readonly capFen: number;
  readonly needCapFen: number;
  readonly oldProductCounts: boolean;
  readonly asksLine: boolean;
  readonly asksProjectScale: boolean;
  readonly asksProductionCycle: boolean;
  readonly asksStatedNeed: boolean;
  readonly mostRenewals: number;
  readonly rateCaps: readonly RateCap[] | undefined;
  readonly asksBars: boolean;
  readonly barredPersons: BarredPersons;
  readonly lenders: readonly string[] | undefined;
  /** Whether the terms ask any of what only some documents ask. */
  readonly asksFurther: boolean;
  readonly basis: { readonly [R in HouseholdRule]: readonly Basis[] };
  readonly used: TermsUsed;
  readonly readings: readonly ChosenReading[];
}

const FURTHER: readonly (keyof HouseholdTermValues)[] = [
  "allowedPurposes",
  "shareDividend",
  "availableLine",
  "projectScale",
  "productionCycle",
  "statedNeed",
  "mostRenewals",
  "rateCaps",
  "blacklist",
  "lenders",
];

/** Prepares household terms that the door has let in. */
export function prepareHousehold(terms: HouseholdTerms): PreparedHousehold {
  const laid = layTerms<HouseholdTermValues>(terms, householdReadings);
  const { values: v, used, readings } = laid;
  capsInOrder(v);
  return {
    ...askedConditions(v, HOUSEHOLD_CONDITIONS),
    ...gradeTerms(v.minimumGrade, v.gradeOrder),
    kindBits: v.householdKinds === undefined ? NOT_ASKED : bitsOf(v.householdKinds, HOUSEHOLD_KINDS),
    asksAge: v.age !== undefined,
    minAge: v.age?.min ?? NOT_ASKED,
    maxAge: v.age?.max ?? NOT_ASKED,
    ageRange: rangeOf(v.age?.min ?? NOT_ASKED, v.age?.max ?? NOT_ASKED),
    ageReadings: {
      ageReached: v.ageReached ?? householdReadings["age/reached"].chosen,
      leapBirthday: v.leapBirthday ?? householdReadings["age/leap-birthday"].chosen,
    },
    allowedBits: v.allowedPurposes === undefined ? NOT_ASKED : bitsOf(v.allowedPurposes, PURPOSES),
    forbiddenBits: v.forbiddenPurposes === undefined ? NOT_ASKED : bitsOf(v.forbiddenPurposes, PURPOSES),
    shareDividendEndDay:
      v.shareDividend === undefined || v.shareDividendEnd === undefined ? NOT_ASKED : dayNumber(v.shareDividendEnd),
    capFen: v.householdCap === undefined ? NOT_ASKED : fenOf(v.householdCap),
    needCapFen: v.capWithHigherNeed === undefined ? NOT_ASKED : fenOf(v.capWithHigherNeed),
    oldProductCounts: v.oldProduct === "counts",
    asksLine: v.availableLine !== undefined,
    asksProjectScale: v.projectScale !== undefined,
    asksProductionCycle: v.productionCycle !== undefined,
    asksStatedNeed: v.statedNeed !== undefined,
    ...termLengthTerms(v.termMonths),
    mostRenewals: v.mostRenewals ?? NOT_ASKED,
    rateCaps: v.rateCaps,
    asksBars: v.blacklist !== undefined,
    barredPersons: v.barredPersons ?? householdReadings["household/barred-persons"].chosen,
    lenders: v.lenders,
    asksFurther: FURTHER.some((name) => v[name] !== undefined),
    basis: basisOfRules(laid),
    used,
    readings,
  };
}

function capsInOrder({ householdCap, capWithHigherNeed }: HouseholdTermValues): void {
  if (capWithHigherNeed === undefined) return;
  if (householdCap === undefined) refuse(missing("terms.householdCap"));
  if (fenOf(capWithHigherNeed) < fenOf(householdCap))
    refuse(belowMinimum("terms.capWithHigherNeed", amountOf(fenOf(householdCap))));
}

function basisOfRules({ basisOf }: LaidTerms<HouseholdTermValues>): PreparedHousehold["basis"] {
  return {
    ...basisOfEach<HouseholdCondition | AmountLimit, keyof HouseholdTermValues>(
      [...HOUSEHOLD_CONDITIONS, ...AMOUNT_LIMITS],
      basisOf,
    ),
    "household/kind": basisOf("householdKinds"),
    "household/applicant-age": [...basisOf("age", "ageReached", "leapBirthday"), INCLUSIVE],
    "household/minimum-grade": basisOf("minimumGrade", "gradeOrder"),
    "household/allowed-purposes": basisOf("allowedPurposes"),
    "household/no-forbidden-purpose": basisOf("forbiddenPurposes"),
    "household/share-dividend-ended": basisOf("shareDividend", "shareDividendEnd"),
    "household/within-cap": [...basisOf("householdCap", "capWithHigherNeed", "oldProduct"), INCLUSIVE],
    "household/term-length": [...basisOf("termMonths"), INCLUSIVE],
    "household/within-renewals": basisOf("mostRenewals"),
    "household/within-rate-cap": basisOf("rateCaps"),
    "household/not-barred": basisOf("blacklist", "barredPersons"),
    "household/named-lender": basisOf("lenders"),
  };
}
