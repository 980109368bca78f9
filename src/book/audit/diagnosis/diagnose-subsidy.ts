import type { Day } from "../../../base/date/day.ts";
import { dayNumber } from "../../../base/date/day.ts";
import { unknownReference } from "../../../base/input/wording.ts";
import { type Amount, type AmountInput, amountOf, fenOf } from "../../../base/money/amount.ts";
import type { Basis } from "../../../kernel/basis.ts";
import { issuesOf } from "../../../kernel/door.ts";
import { amountField } from "../../../kernel/fields.ts";
import { given } from "../../../kernel/given.ts";
import { lay } from "../../../kernel/kind.ts";
import type { NeedsTerm } from "../../../kernel/needs-term.ts";
import { ownTerms, policy } from "../../../kernel/policy.ts";
import type { UnderTerms } from "../../../kernel/terms.ts";
import type { InterestWarning } from "../../../ledger/interest/accrue-interest.ts";
import { computeSubsidy } from "../../../policy/subsidy/compute-subsidy.ts";
import { preparedSubsidy } from "../../../policy/subsidy/prepare.ts";
import { subsidyTermsKind } from "../../../policy/subsidy/terms.ts";
import type { SubsidyTerms } from "../../../policy/subsidy/types.ts";
import type { SubsidyClaimFacts, SubsidyMistake } from "./types.ts";
import { explainFigure, type FigureExplained, type MadeFigure, type Together } from "./explain-figure.ts";
import { subsidyClaimRecord } from "./facts.ts";
import { type SubsidyClaim, type TermsBook, termsBook } from "./subsidy-claim.ts";
import { type RoundedTogether, type SubsidyCounter, subsidyCounter, workingsOf } from "./subsidy-counter.ts";
import { type MadeBy, subsidyMistakes, subsidyMistakesMadeBy } from "./subsidy-mistakes.ts";
import type { Night } from "./subsidy-nights.ts";

/** The result of `diagnoseSubsidy`. */
export interface SubsidyDiagnosis extends UnderTerms {
  readonly kind: "subsidy-diagnosis";
  readonly loan: string;
  readonly claimed: Amount;
  /** What is right; `null` where it cannot be told, and nothing is explained then. */
  readonly right: Amount | null;
  /** Claimed less right, signed; `null` likewise. */
  readonly difference: Amount | null;
  /**
   * `unique`: one mistake, or one pair, makes the claimed figure to the fen; `several`: each of them does;
   * `none`: nothing that is known does; `undetermined`: what is right cannot be told.
   */
  readonly state: "right" | "unique" | "several" | "none" | "undetermined";
  /** Single mistakes; pairs only where no single one makes the figure. */
  readonly explanations: readonly Together<SubsidyMistake>[];
  /** Under `none`: the single mistake that comes nearest, its figure, and what it leaves. */
  readonly nearest?: { readonly mistakes: Together<SubsidyMistake>; readonly figure: Amount; readonly rest: Amount };
  readonly warnings: readonly InterestWarning[];
  readonly basis: readonly Basis[];
}

const door = /* @__PURE__ */ policy({
  terms: preparedSubsidy,
  facts: subsidyClaimRecord,
  against: (_, facts: SubsidyClaimFacts) =>
    facts.loans.some(({ id }) => id === facts.loan) ? [] : [unknownReference("facts.loan")],
});

/**
 * Finds which usual mistake makes a subsidy that was claimed for a loan: each is recomputed, single ones first, then pairs.
 *
 * @remarks
 * **Source** the terms name it, as for `computeSubsidy`. **Units** yuan. **Boundary** a mistake explains a claim when it
 * makes the claimed figure to the fen; one that changes nothing explains nothing. The first and the last night are in;
 * a window that cuts a settlement period is rounded once.
 * **Beware** several mistakes can make one figure: each of them is named, and which was made only the papers tell.
 * @throws InputError as `computeSubsidy`, for a loan that is not among the loans, and for what is no amount.
 * @example
 * ```ts
 * import { adjustTerms, diagnoseSubsidy } from "fupin-credit";
 * import { national2021 } from "fupin-credit/packs";
 * import { lpr } from "fupin-credit/rates";
 * const loan = {
 *   id: "L1", household: "H1", lender: "B1", principal: "36000", contractOn: "2022-01-04", paidOutOn: "2022-01-04",
 *   maturesOn: "2023-01-04", rate: { fixed: "3.6%" }, instalments: [], repayments: [], extensions: [],
 * };
 * const terms = adjustTerms(national2021.subsidy, { subsidyShares: [{ share: "100%" }] });
 * const facts = { loans: [loan], rates: [lpr], loan: "L1" };
 * diagnoseSubsidy(terms, facts, "2628").explanations; // => [["claimed-twice"]]
 * ```
 */
export function diagnoseSubsidy<const T extends SubsidyTerms>(
  terms: T & NeedsTerm<T, "subsidyShares">,
  facts: SubsidyClaimFacts,
  claimed: AmountInput,
): SubsidyDiagnosis {
  const [t, own] = door.admit(terms, facts, () => issuesOf({ schema: amountField(), value: claimed, name: "claimed" }));
  const plain = ownTerms<SubsidyTerms>(preparedSubsidy, terms);
  const { loan, from, through, ...household } = own;
  const { diagnose } = householdDiagnoser(termsBook(plain), household);
  const answer = diagnose({ loan, ...windowOf(from, through) }, fenOf(claimed));
  const basis = lay(subsidyTermsKind, plain).basisOf(...OF_A_FIGURE);
  // With its window where that can be stated: which readings have a part hangs on it.
  const isStated = from !== undefined && through !== undefined && own.loans.every((l) => l.paidOutOn <= through);
  const asked = isStated ? { ...household, from, through } : household;
  const { warnings, readings } = computeSubsidy(plain, asked); // these have shares
  return { kind: "subsidy-diagnosis", loan, ...answer, warnings, basis, ...t.used, readings };
}

/** What a figure rests on before all. */
const OF_A_FIGURE = ["yearBase", "subsidyCap", "subsidyRateLimit", "subsidyShares"] as const;

/** A window in days. */
export function windowOf(from: Day | undefined, through: Day | undefined): Pick<SubsidyClaim, "from" | "through"> {
  return {
    from: from === undefined ? -Infinity : dayNumber(from),
    through: through === undefined ? Infinity : dayNumber(through),
  };
}

/** What a diagnosis says of a figure. */
export type SubsidyAnswer = Omit<SubsidyDiagnosis, "kind" | "loan" | "warnings" | "basis" | keyof UnderTerms>;

/** What can be asked of one household behind the door. */
export interface HouseholdDiagnoser {
  /** The fen that are right; undefined where they cannot be told. */
  readonly right: (of: ClaimOf, changes?: SubsidyClaim["changes"]) => number | undefined;
  /** How many settlement periods of the loan the claim touches. */
  readonly periods: (of: ClaimOf) => number;
  readonly diagnose: (of: ClaimOf, claimedFen: number) => SubsidyAnswer;
  /** How what is right is reckoned, and the days of a year; undefined where it cannot be told, or months are counted. */
  readonly workings: (
    of: ClaimOf,
  ) => { readonly parts: readonly RoundedTogether[]; readonly yearBase: number } | undefined;
}

/** Which loan of a household, and which nights. */
export type ClaimOf = Pick<SubsidyClaim, "loan" | "from" | "through">;

/** Diagnoses claims of a household; what was counted for one claim is known for the next. */
export function householdDiagnoser(book: TermsBook, facts: SubsidyClaim["facts"]): HouseholdDiagnoser {
  const counter = subsidyCounter(book);
  const claimOf = (of: ClaimOf): SubsidyClaim => ({ facts, ...of, changes: {}, settledLater: false, key: "" });
  return {
    right: (of, changes = {}) => counter.fen({ ...claimOf(of), changes }),
    periods: (of) =>
      counter.nights(claimOf(of))?.periods.filter((p) => p.from <= of.through && p.through >= of.from).length ?? 0,
    workings: (of) => {
      const claim = claimOf(of);
      const nights = counter.nights(claim);
      if (nights === undefined || counter.values(claim).method !== "daily-balance") return undefined;
      return { parts: workingsOf(nights, claim), yearBase: nights.yearBase };
    },
    diagnose: (of, claimedFen) => {
      const claim = claimOf(of);
      const right = counter.fen(claim);
      const claimed = amountOf(claimedFen);
      if (right === undefined)
        return { claimed, right: null, difference: null, state: "undetermined", explanations: [] };
      const { nearest, ...explained } = explainClaim(claimedFen, right, claim, counter);
      return {
        ...{ claimed, right: amountOf(right), difference: amountOf(claimedFen - right) },
        ...explained,
        ...(nearest === undefined
          ? {}
          : {
              nearest: {
                mistakes: nearest.mistakes,
                figure: amountOf(nearest.figure),
                rest: amountOf(claimedFen - nearest.figure),
              },
            }),
      };
    },
  };
}

function explainClaim(
  claimed: number,
  right: number,
  claim: SubsidyClaim,
  counter: SubsidyCounter,
): FigureExplained<SubsidyMistake> {
  const all = subsidyMistakes.list;
  const figures = (...mistakes: Together<SubsidyMistake>): readonly MadeFigure<SubsidyMistake>[] =>
    figuresOf(
      mistakes.map((mistake) => subsidyMistakesMadeBy[mistake]),
      claim,
      counter,
    ).map((figure) => ({ mistakes, figure }));
  // A mistake that cannot be made alone is not made together with another either.
  const singles = all.flatMap((mistake) => figures(mistake));
  const made = all.filter((mistake) => singles.some(({ mistakes: [one] }) => one === mistake));
  return explainFigure(
    claimed,
    right,
    singles,
    () => made.flatMap((first, i) => made.slice(i + 1).flatMap((second) => figures(first, second))),
    (figure) => Math.abs(figure - claimed),
  );
}

/** The figures that mistakes make together: first facts and terms, then nights, the sum, and what is written down. */
function figuresOf(made: readonly MadeBy[], claim: SubsidyClaim, counter: SubsidyCounter): readonly number[] {
  const { fen, nights, values } = counter;
  let claims: readonly SubsidyClaim[] = [claim];
  for (const { claims: change } of made)
    if (change !== undefined) claims = claims.flatMap((each) => change(each, values(each), () => nights(each)));
  const rounds = made.flatMap((each) => each.rounds ?? []);
  if (rounds.length > 1) return [];
  const count = (each: SubsidyClaim): number | undefined => {
    let other: readonly Night[] | undefined;
    for (const { nights: change } of made) {
      if (change === undefined) continue;
      const of = nights(each);
      if (of === undefined) return undefined;
      other = change(other === undefined ? of : { ...of, list: other }, each);
      if (other === undefined) return undefined;
    }
    return fen(each, given({ rounds: rounds[0], nights: other }));
  };
  return claims.flatMap((each) => {
    let figure = count(each);
    for (const { figure: written } of made)
      if (written !== undefined && figure !== undefined) figure = written(figure, each, count);
    return figure === undefined ? [] : [figure];
  });
}
