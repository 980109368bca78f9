import type { Bilingual } from "../../base/input/bilingual.ts";
import { isInputError } from "../../base/input/input-error.ts";
import { type Amount, amountOf, fenOf } from "../../base/money/amount.ts";
import type { Basis } from "../../kernel/basis.ts";
import { loanFindingWords } from "../../ledger/loan/finding-words.ts";
import { type OverdueTrack, trackOverdue } from "../../ledger/loan/track-overdue.ts";
import type { OverdueFacts, OverdueTerms } from "../../ledger/loan/types.ts";
import type { ColumnKey } from "../sheet/columns.ts";
import {
  BLANK_CELL,
  type ClaimOutcome,
  DOES_NOT_FIT,
  EXTENDED_UNTOLD,
  findingOf,
  NO_TERMS,
  notChecked,
  ROUNDING_FEN,
  whyRefused,
} from "./claim-outcome.ts";
import { daysOverdue, diagnoseOverdueDays, overdueDaysMistakes } from "./diagnosis/diagnose-overdue-days.ts";
import { isExtendedUntold, type LoanOfRow } from "./loan-of-row.ts";
import { sayExplanations } from "./say-explanations.ts";
import type { LedgerAuditSettings } from "./settings.ts";

/** Other columns whose figures hang on the maturity. */
const BY_MATURITY: readonly ColumnKey[] = ["subsidyDue", "subsidyTotal"];

/** Columns that say that a loan was repaid in full: where a ledger has one, a blank in it says that it was not. */
const REPAYMENT_COLUMNS: readonly ColumnKey[] = ["settledOn"];

/** Balances, overdue amounts and days, what was repaid beyond what was owed, and whether a maturity is a rest day. */
export function overdueClaims(
  own: LoanOfRow,
  { asOf, overdue, columns, calendar }: LedgerAuditSettings,
): readonly ClaimOutcome[] {
  const { values } = own;
  const asked = (["overdueDays", "overdueAmount", "balance"] as const).filter((key) => columns.includes(key));
  const claims = { overdueDays: "overdue-days", overdueAmount: "overdue-amount", balance: "balance" } as const;
  if (asked.length === 0 && !columns.some((key) => BY_MATURITY.includes(key))) return [];
  const all = (why: Bilingual): readonly ClaimOutcome[] => asked.map((key) => notChecked(claims[key], why));
  if (overdue === undefined) return all(NO_TERMS);
  if (isExtendedUntold(own)) return all(EXTENDED_UNTOLD);
  if (own.repayments === "unknown" && !columns.some((key) => REPAYMENT_COLUMNS.includes(key)))
    return all({
      zh: "缺少结清日期、还款或余额",
      en: "neither a day of settlement, nor repayments, nor a balance",
    });
  const { balance, principal = "0" } = values;
  if (own.repayments === "by-balance" && balance !== undefined && fenOf(balance) > fenOf(principal)) {
    const words = {
      zh: `余额 ${balance} 元大于贷款金额 ${principal} 元`,
      en: `the balance, ${balance} yuan, is more than the loan, ${principal}`,
    };
    return [
      {
        state: "found",
        claim: "balance",
        finding: findingOf(own, "balance", "error", words, [], { claimed: balance }),
      },
    ];
  }
  const facts = { loan: own.loan, asOf, ...(calendar === undefined ? {} : { calendar }) };
  let track: OverdueTrack;
  try {
    track = trackOverdue(overdue, facts);
  } catch (error) {
    if (!isInputError(error)) throw error;
    const why = whyRefused(error);
    const [first] = asked;
    if (first === undefined) return []; // the subsidies say it
    const finding = findingOf(
      own,
      claims[first],
      "incomplete",
      { zh: `${DOES_NOT_FIT.zh}：${why.zh}`, en: `${DOES_NOT_FIT.en}: ${why.en}` },
      [],
    );
    return [{ state: "found", claim: finding.claim, finding }];
  }
  const ofFigures = asked.flatMap((key): readonly ClaimOutcome[] => {
    if (key === "overdueDays") return daysClaim(own, track, facts, values.overdueDays, overdue);
    if (key === "balance" && own.repayments === "by-balance") return []; // it is what the rest was reckoned from
    const recomputed =
      key === "balance" ? track.balance : track.standing.state === "overdue" ? track.standing.amount : "0.00";
    return amountClaim(own, claims[key], values[key], recomputed, track);
  });
  return [...restDayClaim(track, calendar), ...overpaidClaims(own, track), ...ofFigures];
}

/** What was repaid beyond what was owed: an amount, a day or the loan itself is wrong. */
function overpaidClaims(own: LoanOfRow, { findings }: OverdueTrack): readonly ClaimOutcome[] {
  const claim = "repayments";
  const overpaid = findings.filter(({ finding }) => finding === "loan/overpaid");
  if (overpaid.length === 0) return own.repayments === "by-day" ? [{ state: "right", claim }] : [];
  return overpaid.map((one) => ({
    ...{ state: "found", claim },
    finding: findingOf(own, claim, "suspicion", loanFindingWords(one), one.basis),
  }));
}

/** Whether a maturity fell on a rest day is asked only where something was owed after it. */
function restDayClaim(
  { warnings, episodes, maturesOn, asOf }: OverdueTrack,
  calendar: LedgerAuditSettings["calendar"],
): readonly ClaimOutcome[] {
  const claim = "rest-day";
  if (maturesOn >= asOf || episodes.length === 0) return [];
  if (warnings.length === 0) return [{ state: "right", claim }];
  return [
    calendar === undefined
      ? notChecked(claim, {
          zh: "没有工作日历，到期日是否为休息日未核对，按原到期日计算",
          en: "there is no calendar: whether the maturity is a rest day was not checked, and it stands",
        })
      : notChecked(claim, {
          zh: "工作日历未及到期日，是否为休息日未核对，按原到期日计算",
          en: "no calendar reaches the maturity: whether it is a rest day was not checked, and it stands",
        }),
  ];
}

/** Days overdue: those that run; of a loan that was repaid those of its last episode. */
function daysClaim(
  own: LoanOfRow,
  { standing, episodes, basis, maturesOn, asOf }: OverdueTrack,
  facts: OverdueFacts,
  claimed: number | undefined,
  overdue: OverdueTerms,
): readonly ClaimOutcome[] {
  const claim = "overdue-days";
  if (standing.state === "repaid" && own.repayments === "by-balance" && maturesOn < asOf)
    return claimed === undefined
      ? []
      : [notChecked(claim, { zh: "已还清，但没有结清日期", en: "it is repaid, and no day says since when" })];
  const right = daysOverdue({ standing, episodes });
  if ((claimed ?? 0) === right || (claimed === undefined && standing.state !== "overdue"))
    return [{ state: "right", claim }];
  const { explanations } = claimed === undefined ? { explanations: [] } : diagnoseOverdueDays(overdue, facts, claimed);
  const why = sayExplanations(explanations, overdueDaysMistakes);
  const said =
    claimed === undefined ? { zh: "未填", en: "nothing" } : { zh: `填 ${String(claimed)} 天`, en: String(claimed) };
  const isConvention = explanations[0]?.[0] === "rest-day-otherwise" && basis.some(isOfRestDayReading);
  const isOfInstalment = explanations.length === 0 && mayBeOfInstalment({ maturesOn, asOf }, right);
  const further = isOfInstalment ? OF_INSTALMENT : why;
  return [
    {
      ...{ state: "found", claim },
      finding: findingOf(
        own,
        claim,
        isConvention ? "convention" : isOfInstalment ? "suspicion" : "error",
        {
          zh: `逾期天数${said.zh}，应为 ${String(right)} 天（到期 ${maturesOn}，判断日 ${asOf}）${further.zh}`,
          en: `days overdue: ${said.en}, and should be ${String(right)} (matured ${maturesOn}, judged on ${asOf})${further.en}`,
        },
        basis,
        {
          ...(claimed === undefined ? {} : { claimed: String(claimed) }),
          ...{ recomputed: String(right), explanations },
        },
      ),
    },
  ];
}

/** Before the maturity only an instalment can be overdue, of which a ledger shows no terms. */
function mayBeOfInstalment({ maturesOn, asOf }: Pick<OverdueTrack, "maturesOn" | "asOf">, right: number): boolean {
  return right === 0 && maturesOn >= asOf;
}

const OF_INSTALMENT: Bilingual = {
  zh: "；贷款未到期，如系分期本金逾期，台账没有分期约定，未能复算",
  en: "; it has not matured: if an instalment is overdue, the ledger does not say when it fell due",
};

/** Whether a maturity moves is for the documents to say; where none does, the other way is another lender's. */
function isOfRestDayReading(basis: Basis): boolean {
  return basis.by === "reading" && basis.term === "maturityOnRestDay";
}

function amountClaim(
  own: LoanOfRow,
  claim: "balance" | "overdue-amount",
  claimed: Amount | undefined,
  recomputed: Amount,
  track: OverdueTrack,
): readonly ClaimOutcome[] {
  if (claimed === undefined)
    return fenOf(recomputed) === 0 ? [{ state: "right", claim }] : [notChecked(claim, BLANK_CELL)];
  const pair = { claimed, recomputed };
  const difference = fenOf(claimed) - fenOf(recomputed);
  if (difference === 0) return [{ state: "right", claim, pair }];
  const isOfInstalment = claim === "overdue-amount" && mayBeOfInstalment(track, fenOf(recomputed));
  const further = isOfInstalment ? OF_INSTALMENT : { zh: "", en: "" };
  const name = claim === "balance" ? { zh: "余额", en: "the balance" } : { zh: "逾期金额", en: "the overdue amount" };
  const finding = findingOf(
    own,
    claim,
    Math.abs(difference) <= ROUNDING_FEN ? "rounding" : isOfInstalment ? "suspicion" : "error",
    {
      zh: `${name.zh}填 ${claimed} 元，应为 ${recomputed} 元${further.zh}`,
      en: `${name.en} is ${claimed} yuan, and should be ${recomputed}${further.en}`,
    },
    track.basis,
    { claimed, recomputed, difference: amountOf(difference) },
  );
  return [{ state: "found", claim, finding, pair }];
}
