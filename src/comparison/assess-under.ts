import * as z from "zod";
import { assessHousehold, type HouseholdAssessment } from "../policy/eligibility/household/assess-household.ts";
import { assessOperator, type OperatorAssessment } from "../policy/eligibility/operator/assess-operator.ts";
import { type HouseholdApplication } from "../policy/eligibility/household/types.ts";
import { householdApplicationRecord } from "../policy/eligibility/household/facts.ts";
import type { HouseholdTerms } from "../policy/eligibility/household/types.ts";
import { type OperatorApplication } from "../policy/eligibility/operator/types.ts";
import { operatorApplicationRecord } from "../policy/eligibility/operator/facts.ts";
import type { OperatorTerms } from "../policy/eligibility/operator/types.ts";
import { InputError, refuse } from "../base/input/input-error.ts";
import type { Issue } from "../base/input/issue.ts";
import { missing } from "../base/input/wording.ts";
import { accrueInterest, type InterestSchedule } from "../ledger/interest/accrue-interest.ts";
import { interestFactsRecord } from "../ledger/interest/facts.ts";
import type { InterestFacts } from "../ledger/interest/types.ts";
import type { InterestTerms } from "../ledger/interest/types.ts";
import { type Made, MADE } from "../kernel/made.ts";
import { admit } from "../kernel/door.ts";
import { lazy } from "../kernel/lazy.ts";
import { computeSubsidy, type SubsidyStatement } from "../policy/subsidy/compute-subsidy.ts";
import { type SubsidyFacts } from "../policy/subsidy/types.ts";
import { subsidyFactsRecord } from "../policy/subsidy/facts.ts";
import type { SubsidyTerms } from "../policy/subsidy/types.ts";
import { named, type NamedEdition } from "../terms/choose-edition.ts";
import { packSchema } from "./pack-schema.ts";

/** A pack as far as it can be asked here. */
export interface AskedPack extends NamedEdition {
  readonly household?: HouseholdTerms;
  readonly operator?: OperatorTerms;
  readonly interest?: InterestTerms;
  readonly subsidy?: SubsidyTerms;
}

/** One household, operator or loan; at least one of these. */
export interface AskedFacts {
  readonly household?: HouseholdApplication;
  readonly operator?: OperatorApplication;
  readonly interest?: InterestFacts;
  readonly subsidy?: SubsidyFacts;
}

/** What one pack answers. */
export type UnderOnePack<Result> =
  | { readonly state: "answered"; readonly result: Result }
  /** The pack has no terms for it. */
  | { readonly state: "no-terms" }
  /** Its terms and these facts do not go together: a share that is missing, a grade that it does not know. */
  | { readonly state: "cannot-answer"; readonly issues: readonly Issue[] };

/** The answers of one pack to what was asked. */
export interface PackAnswers extends NamedEdition {
  readonly household?: UnderOnePack<HouseholdAssessment>;
  readonly operator?: UnderOnePack<OperatorAssessment>;
  readonly interest?: UnderOnePack<InterestSchedule>;
  readonly subsidy?: UnderOnePack<SubsidyStatement>;
}

/** The result of `assessUnder`. */
export interface AnswersUnder {
  readonly kind: "answers-under";
  /** In the order in which the packs were handed in. */
  readonly packs: readonly PackAnswers[];
  readonly made: Made;
}

const factsSchema = /* @__PURE__ */ lazy(() =>
  z.strictObject({
    household: z.exactOptional(householdApplicationRecord.schema()),
    operator: z.exactOptional(operatorApplicationRecord.schema()),
    interest: z.exactOptional(interestFactsRecord.schema()),
    subsidy: z.exactOptional(subsidyFactsRecord.schema()),
  }),
);

/** What is wrong with the terms of a part is its answer, so any object will do here. */
const packsSchema = /* @__PURE__ */ lazy(() => z.array(packSchema<AskedPack>(() => z.looseObject({}))).min(1));

/**
 * Asks several packs about one household, operator or loan: would this family be eligible in six counties, and
 * what would the same loan cost.
 *
 * @remarks
 * **Beware** a pack that cannot answer says so in its place, with the issues that its function would throw; what
 * is wrong with the facts themselves is thrown.
 * @throws InputError for no pack, a part that there is not, facts of the wrong shape, and facts that ask nothing.
 * @example
 * ```ts
 * import { assessUnder } from "fupin-credit";
 * import { householdScheme, jiange2019, plan2022 } from "fupin-credit/packs";
 * const household = { id: "A1", appliedOn: "2022-05-06", amount: "80000", termMonths: 36 };
 * const { packs } = assessUnder([householdScheme, plan2022, jiange2019], { household });
 * packs.map((p) => (p.household?.state === "answered" ? p.household.result.outcome : p.household?.state));
 * // => ["ineligible", "undetermined", "undetermined"]
 * ```
 */
export function assessUnder(packs: readonly AskedPack[], facts: AskedFacts): AnswersUnder {
  [packs, facts] = admit(
    { schema: packsSchema(), value: packs, name: "packs" },
    { schema: factsSchema(), value: facts, name: "facts" },
  );
  const { household, operator, interest, subsidy } = facts;
  if (Object.keys(facts).length === 0) refuse(missing("facts.household"));
  return {
    kind: "answers-under",
    packs: packs.map((p) => ({
      ...named(p),
      ...(household === undefined ? {} : { household: answer(p.household, (t) => assessHousehold(t, household)) }),
      ...(operator === undefined ? {} : { operator: answer(p.operator, (t) => assessOperator(t, operator)) }),
      ...(interest === undefined ? {} : { interest: answer(p.interest, (t) => accrueInterest(t, interest)) }),
      ...(subsidy === undefined ? {} : { subsidy: answer(p.subsidy, (t) => computeSubsidy(t, subsidy)) }),
    })),
    made: MADE,
  };
}

function answer<T, Result>(terms: T | undefined, ask: (terms: T) => Result): UnderOnePack<Result> {
  if (terms === undefined) return { state: "no-terms" };
  try {
    return { state: "answered", result: ask(terms) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { state: "cannot-answer", issues: error.issues };
  }
}
