import { optionKey } from "../../kernel/reading.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { dayNumber } from "../../base/date/day.ts";
import { isInputError } from "../../base/input/input-error.ts";
import { listWords } from "../../base/input/list-words.ts";
import { type Amount, amountOf, fenOf } from "../../base/money/amount.ts";
import type { Basis } from "../../kernel/basis.ts";
import { lay } from "../../kernel/kind.ts";
import type { Members } from "../../kernel/members.ts";
import { memberWords } from "../../kernel/members.ts";
import { accrueInterest } from "../../ledger/interest/accrue-interest.ts";
import type { InterestLoan } from "../../ledger/interest/types.ts";
import { missingWords } from "../../policy/compensation/missing-words.ts";
import { computeSubsidy, type SubsidisedLoan, type SubsidyStatement } from "../../policy/subsidy/compute-subsidy.ts";
import { rightFindingWords } from "../../policy/subsidy/finding-words.ts";
import { subsidyReadings } from "../../policy/subsidy/readings.ts";
import { subsidyTermsKind } from "../../policy/subsidy/terms.ts";
import type { SubsidyFacts, SubsidyTerms } from "../../policy/subsidy/types.ts";
import { compensationMistakes, diagnoseCompensation } from "./diagnosis/diagnose-compensation.ts";
import { diagnoseShares, shareMistakes } from "./diagnosis/diagnose-shares.ts";
import { type ClaimOf, type HouseholdDiagnoser, householdDiagnoser } from "./diagnosis/diagnose-subsidy.ts";
import { type TermsBook, termsBook } from "./diagnosis/subsidy-claim.ts";
import { subsidyMistakes } from "./diagnosis/subsidy-mistakes.ts";
import { auditClaims, type AuditReading } from "./finding.ts";
import { type ClaimOutcome, findingOf, NO_TERMS, notChecked, ROUNDING_FEN } from "./loan-claims.ts";
import type { LoanOfRow } from "./loan-of-row.ts";
import { sayExplanations } from "./say-explanations.ts";
import type { LedgerAuditSettings } from "./settings.ts";
import type { AuditClaim, AuditClass } from "./types.ts";

/** The outcome of one claim of a loan of a household. */
export interface MoneyOutcome {
  readonly own: LoanOfRow;
  readonly outcome: ClaimOutcome;
}

/** Judges the amounts that loans of a household claim: subsidies, interest, compensation, what went back to the fund. */
export interface MoneyJudge {
  readonly judge: (household: readonly LoanOfRow[]) => readonly MoneyOutcome[];
  /** The readings that had a part, with what their alternatives would change of all that was judged. */
  readonly readings: () => readonly AuditReading[];
}

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

export function moneyJudge(settings: LedgerAuditSettings): MoneyJudge {
  const { subsidy } = settings;
  const book = subsidy === undefined ? undefined : termsBook(subsidy);
  const effects = subsidy === undefined || settings.withReadings !== true ? undefined : effectsOf(subsidy);
  return {
    judge: (household) => [
      ...subsidyOutcomes(household, settings, book, effects),
      ...household.flatMap((own) =>
        [
          ...interestOutcomes(own, settings),
          ...compensationOutcomes(own, household, settings),
          ...returnedOutcomes(own, settings),
        ].map((outcome) => ({ own, outcome })),
      ),
    ],
    readings: () => effects?.stated() ?? [],
  };
}

/** A loan with its rate; or why there is none. */
export function pricedLoan({ loan, values, repayments }: LoanOfRow): InterestLoan | Bilingual {
  const { rate, monthlyRate, contractOn, balance, principal = "0" } = values;
  if (repayments === "unknown") return { zh: "缺少还款记录", en: "there is no record of repayments" };
  const isUntouched = balance !== undefined && fenOf(balance) === fenOf(principal);
  if (repayments === "by-balance" && !isUntouched)
    return { zh: "已有还款，但没有还款日期", en: "something was repaid, and no day says when" };
  const yearly = rate ?? (monthlyRate === undefined ? undefined : timesTwelve(monthlyRate));
  if (yearly === undefined) return { zh: "缺少年利率", en: "there is no rate" };
  return { ...loan, contractOn: contractOn ?? loan.paidOutOn, rate: { fixed: yearly } };
}

function timesTwelve(monthly: string): string {
  const [whole = "0", places = ""] = monthly.slice(0, -1).split(".");
  const scaled = String(Number(whole + places) * 12).padStart(places.length + 1, "0");
  const at = scaled.length - places.length;
  return `${scaled.slice(0, at)}${places === "" ? "" : `.${scaled.slice(at)}`}%`;
}

export function isPriced(loan: InterestLoan | Bilingual): loan is InterestLoan {
  return "id" in loan;
}

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

function subsidyOutcomes(
  household: readonly LoanOfRow[],
  settings: LedgerAuditSettings,
  book: TermsBook | undefined,
  effects: Effects | undefined,
): readonly MoneyOutcome[] {
  const asked = SUBSIDIES.filter(({ key }) => settings.columns.includes(key));
  const { subsidy } = settings;
  const all = (own: LoanOfRow, why: Bilingual): readonly MoneyOutcome[] =>
    asked.map(({ claim }) => ({ own, outcome: notChecked(claim, why.zh, why.en) }));
  if (asked.length === 0) return [];
  if (subsidy === undefined || book === undefined) {
    const why = { zh: NO_TERMS[0], en: NO_TERMS[1] };
    return household.flatMap((own) => all(own, why));
  }
  const priced = household.map((own) => ({ own, loan: pricedLoan(own) }));
  const unpriced = priced.find(({ loan }) => !isPriced(loan));
  if (unpriced !== undefined && !isPriced(unpriced.loan)) {
    const { zh, en } = unpriced.loan;
    const line = String(unpriced.own.line);
    return household.flatMap((own) =>
      all(
        own,
        own === unpriced.own
          ? { zh, en }
          : { zh: `同户第 ${line} 行${zh}`, en: `line ${line} of the household: ${en}` },
      ),
    );
  }
  const facts = subsidyFactsOf(
    priced.flatMap(({ loan }) => (isPriced(loan) ? [loan] : [])),
    settings,
    subsidy,
  );
  const stated = statedOrWhy(book({}).terms, facts);
  if ("why" in stated)
    return household.flatMap((own) =>
      all(own, { zh: `不能复算：${stated.why.zh}`, en: `cannot be recomputed: ${stated.why.en}` }),
    );
  const findings = new Map(stated.loans.map(({ loan, findings: of }) => [loan, of]));
  const diagnoser = householdDiagnoser(book, facts);
  return household.flatMap((own) => {
    const outside = outsideEdition(own, subsidy);
    if (outside !== undefined) return all(own, outside);
    return [
      ...breachesOf(own, findings.get(own.loan.id) ?? []).map((outcome) => ({ own, outcome })),
      ...asked.map(({ claim, key }) => ({
        own,
        outcome: subsidyOutcome(
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

/** What of a loan breaks a rule, or is open, and has no column of figures. */
function breachesOf(own: LoanOfRow, found: SubsidisedLoan["findings"]): readonly ClaimOutcome[] {
  return found.flatMap((finding): readonly ClaimOutcome[] => {
    const claim = CLAIM_OF_FINDING[finding.finding];
    if (claim === undefined || finding.state === "info") return [];
    const of = finding.state === "breach" ? "error" : "suspicion";
    const reported = findingOf(own, claim, of, rightFindingWords(finding), finding.basis);
    return [{ state: "found", claim, finding: reported }];
  });
}

/** Under what a finding of the library is reported; the others have columns, or are told with all that is not checked. */
const CLAIM_OF_FINDING: Readonly<Partial<Record<SubsidisedLoan["findings"][number]["finding"], AuditClaim>>> = {
  "loan/longer-than-allowed": "term",
  "loan/extension-too-late": "extension",
  "loan/extension-too-long": "extension",
  "loan/extended-too-often": "extension",
  "loan/deferral-2020": "extension",
  "subsidy/other-loan-overdue": "subsidy-right",
  "subsidy/overdue": "subsidy-right",
  "subsidy/interest-unpaid": "subsidy-right",
  "subsidy/limited": "subsidy-right",
};

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
    ...(rates === undefined || rates.length === 0 ? {} : { rates }),
    ...(calendar === undefined ? {} : { calendar }),
  };
}

function inOneHousehold(loan: InterestLoan): InterestLoan {
  return { ...loan, household: "1" };
}

function outsideEdition({ values, loan }: LoanOfRow, { inForce, title, pack }: SubsidyTerms): Bilingual | undefined {
  const on = values.contractOn ?? loan.paidOutOn;
  const { from, perhapsFrom = from, through, perhapsThrough = through } = inForce ?? {};
  if (on >= (perhapsFrom ?? on) && on <= (perhapsThrough ?? on)) return undefined;
  return {
    zh: `合同日不在所用政策“${title?.zh ?? pack}”的适用期间内`,
    en: `the contract is of a day on which “${title?.en ?? pack}” was not in force`,
  };
}

/** The subsidy of a household, or why the library does not take its facts. */
function statedOrWhy(subsidy: SubsidyTerms, facts: SubsidyFacts): SubsidyStatement | { readonly why: Bilingual } {
  try {
    return computeSubsidy(subsidy, facts); // terms without shares are refused here
  } catch (error) {
    if (!isInputError(error)) throw error;
    return { why: error.issues[0]?.message ?? { zh: "数据不合", en: "the facts do not fit" } };
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
    return notChecked(claim, "这些天的贴息份额或利率不明", "the share or the rate of these nights is not known");
  effects?.note(of, right, diagnoser);
  const recomputed = amountOf(right);
  if (claimed === undefined)
    return right === 0 ? { state: "right", claim } : notChecked(claim, "本格空白", "nothing stands in its cell");
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

/** A finding about an amount, with how much too much or too little it is. */
function differs(
  own: LoanOfRow,
  claim: AuditClaim,
  of: AuditClass,
  pair: { readonly claimed: Amount; readonly recomputed: Amount },
  why: Bilingual,
  more: { readonly basis: readonly Basis[]; readonly explanations: readonly (readonly string[])[] },
): ClaimOutcome {
  const difference = fenOf(pair.claimed) - fenOf(pair.recomputed);
  const size = amountOf(Math.abs(difference));
  const { zh, en } = memberWords(claim, auditClaims);
  const words = {
    zh: `${zh}填 ${pair.claimed} 元，应为 ${pair.recomputed} 元，${difference > 0 ? "多报" : "少报"} ${size} 元${why.zh}`,
    en: `${en}: ${pair.claimed} yuan, and should be ${pair.recomputed}, ${difference > 0 ? "over" : "under"} by ${size}${why.en}`,
  };
  const { basis, explanations } = more;
  const finding = findingOf(own, claim, of, words, basis, {
    ...{ ...pair, difference: amountOf(difference), explanations, reference: referenceOf(own, claim) },
  });
  return { state: "found", claim, finding, pair };
}

/** Where the working paper recomputes a figure. */
export function referenceOf({ line, part }: LoanOfRow, claim: AuditClaim): string {
  return `${memberWords(claim, auditClaims).zh}-${String(line)}-${String(part)}`;
}

function interestOutcomes(own: LoanOfRow, settings: LedgerAuditSettings): readonly ClaimOutcome[] {
  const { interest, columns, rates } = settings;
  const isAsked = columns.includes("interest");
  if (interest === undefined) return isAsked ? [notChecked("interest", ...NO_TERMS)] : [];
  const loan = pricedLoan(own);
  if (!isPriced(loan)) return isAsked ? [notChecked("interest", loan.zh, loan.en)] : [];
  const { from, through } = nightsOf(own, "subsidyDue", settings);
  const last = settings.window?.[1] ?? settings.asOf;
  if (last < loan.paidOutOn) return [];
  try {
    const { periods, rateCap, basis, findings } = accrueInterest(interest, {
      ...{ loan, through: own.values.accruedTo ?? last },
      ...(rates === undefined ? {} : { rates }),
      ...(settings.calendar === undefined ? {} : { calendar: settings.calendar }),
    });
    // With the subsidies the household's loans are looked at together.
    const isSubsidised = settings.subsidy !== undefined && SUBSIDIES.some(({ key }) => columns.includes(key));
    return [
      ...(isSubsidised ? [] : breachesOf(own, findings)),
      ...rateOutcome(own, rateCap),
      ...(isAsked ? interestOutcome(own, periods, from, through, Object.values(basis).flat()) : []),
    ];
  } catch (error) {
    if (!isInputError(error)) throw error;
    const { zh, en } = error.issues[0]?.message ?? { zh: "数据不合", en: "the facts do not fit" };
    return isAsked ? [notChecked("interest", `不能复算：${zh}`, `cannot be recomputed: ${en}`)] : [];
  }
}

type Schedule = ReturnType<typeof accrueInterest>;

function interestOutcome(
  own: LoanOfRow,
  periods: Schedule["periods"],
  from: number,
  through: number,
  basis: readonly Basis[],
): readonly ClaimOutcome[] {
  const { interest: claimed } = own.values;
  const inside = periods.filter((p) => dayNumber(p.through) >= from && dayNumber(p.from) <= through);
  if (inside.some((p) => dayNumber(p.from) < from))
    return [notChecked("interest", "审计期间切开了结息期", "the window cuts a settlement period")];
  const right = inside.reduce((sum, p) => sum + fenOf(p.interest), 0);
  if (claimed === undefined)
    return right === 0 ? [] : [notChecked("interest", "本格空白", "nothing stands in its cell")];
  const pair = { claimed, recomputed: amountOf(right) };
  const difference = Math.abs(fenOf(claimed) - right);
  if (difference === 0) return [{ state: "right", claim: "interest", pair }];
  const isRounding = difference <= ROUNDING_FEN * Math.max(1, inside.length);
  const why = { zh: "", en: "" };
  return [differs(own, "interest", isRounding ? "rounding" : "error", pair, why, { basis, explanations: [] })];
}

function rateOutcome(own: LoanOfRow, cap: Schedule["rateCap"]): readonly ClaimOutcome[] {
  if (cap === undefined || !("state" in cap)) return [];
  if (cap.state !== "unmet") return cap.state === "met" ? [{ state: "right", claim: "rate" }] : [];
  const { rate = "" } = own.values;
  const words = { zh: `年利率 ${rate} 高于该产品的上限`, en: `the rate, ${rate}, is above the cap of the product` };
  return [
    { state: "found", claim: "rate", finding: findingOf(own, "rate", "error", words, cap.basis, { claimed: rate }) },
  ];
}

function compensationOutcomes(
  own: LoanOfRow,
  household: readonly LoanOfRow[],
  { compensation, columns, asOf, calendar }: LedgerAuditSettings,
): readonly ClaimOutcome[] {
  const { compensation: claimed, compensatedOn = asOf, arrears } = own.values;
  if (!columns.includes("compensation") || claimed === undefined || fenOf(claimed) === 0) return [];
  if (compensation === undefined) return [notChecked("compensation", ...NO_TERMS)];
  // Where a ledger has a column for the settlement, a blank in it says that there was none.
  if (own.repayments === "unknown" && !columns.includes("settledOn"))
    return [notChecked("compensation", "缺少还款记录", "there is no record of repayments")];
  const before = household
    .filter((other) => other !== own && (other.values.compensatedOn ?? "9999-12-31") < compensatedOn)
    .reduce((sum, { values }) => sum + fenOf(values.compensation ?? "0"), 0);
  try {
    const { right, explanations, missing, basis } = diagnoseCompensation(
      compensation,
      {
        ...{ claim: own.loan.id, loan: own.loan, asOf: compensatedOn, compensatedBefore: amountOf(before) },
        ...(arrears === undefined ? {} : { interest: arrears }),
        ...(calendar === undefined ? {} : { calendar }),
      },
      claimed,
    );
    if (right === null) {
      const { zh, en } = listWords(missing.map(missingWords));
      return [notChecked("compensation", `缺少${zh}`, `missing: ${en}`)];
    }
    const pair = { claimed, recomputed: right };
    if (claimed === right) return [{ state: "right", claim: "compensation", pair }];
    const why = sayExplanations(explanations, compensationMistakes);
    return [differs(own, "compensation", "error", pair, why, { basis, explanations })];
  } catch (error) {
    if (!isInputError(error)) throw error;
    return [notChecked("compensation", "还款、展期与贷款不合", "repayments or extensions do not fit the loan")];
  }
}

function returnedOutcomes(own: LoanOfRow, settings: LedgerAuditSettings): readonly ClaimOutcome[] {
  const { compensation, columns, fundParty } = settings;
  const { recovered, returnedToFund: claimed } = own.values;
  const claim = "returned-to-fund";
  if (!columns.includes("returnedToFund") || claimed === undefined) return [];
  if (recovered === undefined || fenOf(recovered) === 0) {
    if (fenOf(claimed) === 0) return [];
    return [notChecked(claim, "缺少追回金额", "no amount was recovered")];
  }
  if (compensation === undefined || fundParty === undefined)
    return [notChecked(claim, "没有写明分担比例", "the shares are not given")];
  try {
    const { right, explanations, basis } = diagnoseShares(compensation, { amount: recovered }, fundParty, claimed);
    if (right === null) return [notChecked(claim, "没有写明分担比例", "the shares are not given")];
    const pair = { claimed, recomputed: right };
    if (claimed === right) return [{ state: "right", claim, pair }];
    const why = sayExplanations(explanations, shareMistakes satisfies Members<string>);
    return [differs(own, claim, "error", pair, why, { basis, explanations })];
  } catch (error) {
    if (!isInputError(error)) throw error;
    return [notChecked(claim, "没有写明分担比例", "the shares are not given")];
  }
}

/** Adds up what the other choices under open points would change. */
interface Effects {
  readonly note: (of: ClaimOf, right: number, diagnoser: HouseholdDiagnoser) => void;
  readonly stated: () => readonly AuditReading[];
}

function effectsOf(subsidy: SubsidyTerms): Effects {
  const register: Readonly<
    Record<string, { readonly term: string; readonly chosen: unknown; readonly alternatives: readonly unknown[] }>
  > = subsidyReadings;
  const readings = lay(subsidyTermsKind, subsidy).readings.flatMap(({ id, chosen }) => {
    const reading = register[id];
    if (reading === undefined) return [];
    const others = [reading.chosen, ...reading.alternatives].filter((one) => optionKey(one) !== optionKey(chosen));
    return [
      {
        id,
        chosen,
        effect: others.map((alternative) => ({ alternative, term: reading.term, fen: 0, rows: 0, isKnown: true })),
      },
    ];
  });
  return {
    note: (of, right, diagnoser) => {
      for (const { effect } of readings)
        for (const each of effect) {
          const other = diagnoser.right(of, { [each.term]: each.alternative });
          if (other === undefined) each.isKnown = false;
          else if (other !== right) {
            each.fen += other - right;
            each.rows += 1;
          }
        }
    },
    stated: () =>
      readings.map(({ id, chosen, effect }) => ({
        ...{ id, chosen },
        effect: effect.map(({ alternative, fen, rows, isKnown }) => ({
          ...{ alternative, changes: isKnown ? amountOf(fen) : null, rows },
        })),
      })),
  };
}
