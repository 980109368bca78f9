import { dayNumber } from "../../base/date/day.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { isInputError } from "../../base/input/input-error.ts";
import { owns } from "../../base/input/own-fields.ts";
import { type Amount, amountOf, fenOf } from "../../base/money/amount.ts";
import { given } from "../../kernel/given.ts";
import { lay } from "../../kernel/kind.ts";
import { memberWords } from "../../kernel/members.ts";
import type { InterestLoan } from "../../ledger/interest/types.ts";
import { computeSubsidy, type SubsidyStatement } from "../../policy/subsidy/compute-subsidy.ts";
import { subsidyTermsKind } from "../../policy/subsidy/terms.ts";
import type { SubsidyFacts, SubsidyTerms } from "../../policy/subsidy/types.ts";
import { breachesOf } from "./breaches.ts";
import {
  BLANK_CELL,
  cannotBe,
  type ClaimOutcome,
  differs,
  NO_TERMS,
  notChecked,
  type OutcomeOfLoan,
  ROUNDING_FEN,
} from "./claim-outcome.ts";
import { type ClaimOf, type HouseholdDiagnoser, householdDiagnoser } from "./diagnosis/diagnose-subsidy.ts";
import type { TermsBook } from "./diagnosis/subsidy-claim.ts";
import { subsidyMistakes } from "./diagnosis/subsidy-mistakes.ts";
import type { LoanOfRow } from "./loan-of-row.ts";
import { isPriced, outsideEdition, pricedLoan } from "./priced-loan.ts";
import type { Effects } from "./reading-effects.ts";
import { sayExplanations } from "./say-explanations.ts";
import type { LedgerAuditSettings } from "./settings.ts";

/** The claims of subsidies, with their columns. */
export const SUBSIDIES = [
  { claim: "subsidy-due", key: "subsidyDue" },
  { claim: "subsidy-total", key: "subsidyTotal" },
] as const;

/** Mistakes that are conventions of other lenders, as long as no article decides the term. */
const CONVENTIONS: Readonly<Record<string, "yearBase" | "method" | "maturityOnRestDay">> = {
  "other-year": "yearBase",
  "months-for-days": "method",
  "days-for-months": "method",
  "rest-day-otherwise": "maturityOnRestDay",
};

/** Whether the nights of what a row claims are told nowhere, and are not all of them. */
function isNightsUntold(
  { values }: LoanOfRow,
  key: "subsidyDue" | "subsidyTotal",
  { window, subsidyOfPeriod }: LedgerAuditSettings,
): boolean {
  return key === "subsidyDue" && subsidyOfPeriod === true && window === undefined && values.accruedFrom === undefined;
}

const NIGHTS_UNTOLD: Bilingual = {
  zh: "本列是一期的贴息，设置没有写“审计期间”（首尾两个计息日），也没有起止日期的列",
  en: "the column is of one period: the settings name no window, and no column its first night",
};

/** The nights for which a row claims: its own, those of the audit, or all up to the day of judgement. */
export function nightsOf(
  { values }: LoanOfRow,
  key: "subsidyDue" | "subsidyTotal",
  settings: LedgerAuditSettings,
): Omit<ClaimOf, "loan"> {
  const [first, last] = settings.window ?? [undefined, settings.asOf];
  const own = { from: values.accruedFrom ?? first, through: values.accruedTo ?? last };
  const { from, through } = key === "subsidyDue" ? own : { from: undefined, through: last };
  return { from: from === undefined ? -Infinity : dayNumber(from), through: dayNumber(through) };
}

/** Judges the subsidies that the loans of one household claim: they share the cap. */
export function subsidyOutcomes(
  household: readonly LoanOfRow[],
  settings: LedgerAuditSettings,
  book: TermsBook | undefined,
  effects: Effects | undefined,
): readonly OutcomeOfLoan[] {
  const asked = SUBSIDIES.filter(({ key }) => settings.columns.includes(key));
  const { subsidy } = settings;
  const all = (own: LoanOfRow, why: Bilingual): readonly OutcomeOfLoan[] =>
    asked.map(({ claim }) => ({ own, outcome: notChecked(claim, why) }));
  if (asked.length === 0) return [];
  if (subsidy === undefined || book === undefined) return household.flatMap((own) => all(own, NO_TERMS));
  const priced = household.map((own) => ({ own, loan: pricedLoan(own) }));
  const unpriced = priced.find(({ loan }) => !isPriced(loan));
  if (unpriced !== undefined && !isPriced(unpriced.loan)) {
    const why = unpriced.loan;
    const line = String(unpriced.own.line);
    const ofAnother = { zh: `同户第 ${line} 行${why.zh}`, en: `line ${line} of the household: ${why.en}` };
    return household.flatMap((own) => all(own, own === unpriced.own ? why : ofAnother));
  }
  const facts = subsidyFactsOf(
    priced.flatMap(({ loan }) => (isPriced(loan) ? [loan] : [])),
    settings,
    subsidy,
  );
  const stated = statedOrWhy(book({}).terms, facts);
  if (owns(stated, "why")) return household.flatMap((own) => all(own, stated.why));
  const findings = new Map(stated.loans.map(({ loan, findings: of }) => [loan, of]));
  const diagnoser = householdDiagnoser(book, facts);
  return household.flatMap((own) => {
    const outside = outsideEdition(own, subsidy);
    if (outside !== undefined) return all(own, outside);
    return [
      ...breachesOf(own, findings.get(own.loan.id) ?? [], settings.asOf).map((outcome) => ({ own, outcome })),
      ...asked.map(({ claim, key }) => ({
        own,
        outcome: isNightsUntold(own, key, settings)
          ? notChecked(claim, NIGHTS_UNTOLD)
          : subsidyOutcome(
              own,
              claim,
              own.values[key],
              { loan: own.loan.id, ...nightsOf(own, key, settings) },
              diagnoser,
              subsidy,
              effects,
            ),
      })),
    ];
  });
}

/** The facts by which the subsidies of one household are counted. */
export function subsidyFactsOf(
  loans: readonly InterestLoan[],
  { rates: published, calendar }: LedgerAuditSettings,
  subsidy: SubsidyTerms,
): SubsidyFacts {
  // The loans of a ledger have fixed rates: only what the terms look up is handed in, and looked through each time.
  const named = JSON.stringify(subsidy);
  const rates = published?.filter(({ series }) => named.includes(JSON.stringify(series)));
  return {
    loans: loans.map(inOneHousehold),
    ...given({ rates: rates?.length === 0 ? undefined : rates, calendar }),
  };
}

function inOneHousehold(loan: InterestLoan): InterestLoan {
  return { ...loan, household: "1" };
}

/** The subsidy of a household, or why the library does not take its facts. */
function statedOrWhy(subsidy: SubsidyTerms, facts: SubsidyFacts): SubsidyStatement | { readonly why: Bilingual } {
  try {
    return computeSubsidy(subsidy, facts); // terms without shares are refused here
  } catch (error) {
    if (!isInputError(error)) throw error;
    return { why: cannotBe(error) };
  }
}

function subsidyOutcome(
  own: LoanOfRow,
  claim: "subsidy-due" | "subsidy-total",
  claimed: Amount | undefined,
  of: ClaimOf,
  diagnoser: HouseholdDiagnoser,
  subsidy: SubsidyTerms,
  effects: Effects | undefined,
): ClaimOutcome {
  const right = diagnoser.right(of);
  if (right === undefined)
    return notChecked(claim, {
      zh: "这些天的贴息份额或利率不明",
      en: "the share or the rate of these nights is not known",
    });
  effects?.note(of, right, diagnoser);
  const recomputed = amountOf(right);
  if (claimed === undefined) return right === 0 ? { state: "right", claim } : notChecked(claim, BLANK_CELL);
  const pair = { claimed, recomputed };
  const saidFen = fenOf(claimed);
  if (saidFen === right) return { state: "right", claim, pair };
  const { explanations, nearest } = diagnoser.diagnose(of, saidFen);
  const { basisOf } = lay(subsidyTermsKind, subsidy);
  const [first] = explanations;
  const isConvention = first?.every((mistake) => {
    const term = CONVENTIONS[mistake];
    return term !== undefined && basisOf(term).every(({ by }) => by === "reading");
  });
  const isRounding =
    first === undefined && Math.abs(saidFen - right) <= ROUNDING_FEN * Math.max(1, diagnoser.periods(of));
  const near = nearest === undefined || isRounding ? undefined : memberWords(nearest.mistakes[0], subsidyMistakes);
  const why =
    first !== undefined || nearest === undefined || near === undefined
      ? sayExplanations(explanations, subsidyMistakes)
      : {
          zh: `；没有已知的差错能解释，最接近的是“${near.zh}”，尚差 ${nearest.rest} 元`,
          en: `; no mistake that is known explains it, the nearest is “${near.en}”, which leaves ${nearest.rest} yuan`,
        };
  return differs(own, claim, isConvention === true ? "convention" : isRounding ? "rounding" : "error", pair, why, {
    basis: basisOf("subsidyCap", "subsidyRateLimit", "subsidyShares"),
    explanations,
  });
}
