import { refuse } from "../../base/input/input-error.ts";
import { missing } from "../../base/input/wording.ts";
import { interestOf, type PreparedInterest } from "../../ledger/interest/prepare.ts";
import type { Basis } from "../../kernel/basis.ts";
import { lay } from "../../kernel/kind.ts";
import { preparedTerms } from "../../kernel/policy.ts";
import { type Requirement, select, type Selection } from "../../kernel/requirement.ts";
import type { Reported } from "../../kernel/terms.ts";
import { fenOf } from "../../base/money/amount.ts";
import { ppmOf } from "../../base/money/percent.ts";
import { enoughHouseholds, type HouseholdsCarriedFinding, type Lent } from "./enough-households.ts";
import { operatorSubsidyTermsKind } from "./terms.ts";
import type { LossOfRight, OperatorSubsidyTerms } from "./types.ts";

/** Operator terms laid flat. */
export interface PreparedOperator extends Reported {
  readonly interest: PreparedInterest;
  readonly requirements: Selection<Requirement<HouseholdsCarriedFinding, Lent, PreparedOperator>>;
  readonly ratePpm: number;
  readonly amountPerHouseholdFen: number;
  /** Whether the terms say how much is lent per household carried; until they do, nothing is counted. */
  readonly ratioIsKnown: boolean;
  readonly tooFewHouseholds: "refuse" | "matching-amount";
  readonly counting: "months-over-12" | "actual-days";
  readonly lossOfRight: readonly LossOfRight[];
  readonly basis: {
    readonly rate: readonly Basis[];
    readonly households: readonly Basis[];
    readonly loss: readonly Basis[];
  };
}

/** Operator terms behind the door; refused where they lack the rate. */
export const preparedOperator = /* @__PURE__ */ preparedTerms(operatorSubsidyTermsKind, prepare);

function prepare(terms: OperatorSubsidyTerms): PreparedOperator {
  const laid = lay(operatorSubsidyTermsKind, terms);
  const { values: v, basisOf, used, readings } = laid;
  if (v.operatorRate === undefined) refuse(missing("terms.operatorRate"));
  const counting = v.operatorCounting;
  return {
    interest: interestOf(laid, terms),
    requirements: select([enoughHouseholds], laid),
    ratePpm: ppmOf(v.operatorRate),
    amountPerHouseholdFen: fenOf(v.amountPerHousehold ?? "0"),
    ratioIsKnown: v.amountPerHousehold !== undefined,
    tooFewHouseholds: v.tooFewHouseholds,
    counting,
    lossOfRight: v.lossOfRight ?? [],
    basis: {
      rate: basisOf("operatorRate", "operatorCounting"),
      households: basisOf("amountPerHousehold", "tooFewHouseholds"),
      loss: basisOf("lossOfRight"),
    },
    used,
    // Of the readings of interest it uses the settlement, and the days of a year if it counts days.
    readings: readings.filter(
      ({ id }) => !UNUSED.includes(id) && (counting === "actual-days" || id !== "interest/year-base"),
    ),
  };
}

const UNUSED: readonly string[] = [
  "interest/method",
  "interest/overdue-mark-up",
  "interest/misuse-mark-up",
  "interest/extension-rate",
  "interest/months-counted",
  "interest/overdue-rests-on",
  "interest/unlawful-extension",
  "loan/after-grace",
];
