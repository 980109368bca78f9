import { addMonths } from "../../base/date/arithmetic.ts";
import { dayNumber } from "../../base/date/day.ts";
import { ageOn } from "../../base/date/age.ts";
import { readDay } from "../../base/date/read-day.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { isInputError } from "../../base/input/input-error.ts";
import { type Amount, amountOf, fenOf } from "../../base/money/amount.ts";
import type { Basis } from "../../kernel/basis.ts";
import { loanFindingWords } from "../../ledger/loan/finding-words.ts";
import { type OverdueTrack, trackOverdue } from "../../ledger/loan/track-overdue.ts";
import type { OverdueFacts, OverdueTerms } from "../../ledger/loan/types.ts";
import { gradeOf } from "../../ledger/points/grade-of.ts";
import { planReminders } from "../../policy/reminders/plan-reminders.ts";
import { trackReminders } from "../../policy/reminders/track-reminders.ts";
import type { ColumnKey } from "../sheet/columns.ts";
import type { SheetValues } from "../sheet/read-cell.ts";
import { diagnoseGrade, gradeMistakes } from "./diagnosis/diagnose-grade.ts";
import { daysOverdue, diagnoseOverdueDays, overdueDaysMistakes } from "./diagnosis/diagnose-overdue-days.ts";
import type { AuditFinding } from "./finding.ts";
import type { LoanOfRow } from "./loan-of-row.ts";
import { sayExplanations } from "./say-explanations.ts";
import type { LedgerAuditSettings } from "./settings.ts";
import type { AuditClaim, AuditClass } from "./types.ts";

/** What came of one claim of one loan. */
export type ClaimOutcome =
  | { readonly state: "right"; readonly claim: AuditClaim; readonly pair?: AmountPair }
  | { readonly state: "found"; readonly claim: AuditClaim; readonly finding: AuditFinding; readonly pair?: AmountPair }
  | { readonly state: "not-checked"; readonly claim: AuditClaim; readonly why: Bilingual };

/** An amount as it is claimed and as it was recomputed. */
export interface AmountPair {
  readonly claimed: Amount;
  readonly recomputed: Amount;
}

/** The most by which an amount may differ and be a matter of rounding, in fen. */
export const ROUNDING_FEN = 2;

/** Judges everything that a row claims of a loan by itself. */
export function judgeLoan(own: LoanOfRow, settings: LedgerAuditSettings): readonly ClaimOutcome[] {
  return [
    ...overdueClaims(own, settings),
    ...gradeClaim(own, settings),
    ...noticeClaims(own, settings),
    ...termClaim(own),
    ...ageClaims(own, settings),
  ];
}

/** Where a finding lies. */
function placeOf({
  line,
  part,
  values,
}: LoanOfRow): Pick<AuditFinding, "line" | "part" | "others" | "township" | "lender"> {
  const { township, lender } = values;
  return {
    line,
    part,
    others: [],
    ...(township === undefined ? {} : { township }),
    ...(lender === undefined ? {} : { lender }),
  };
}

/** A finding about a loan, in words that begin with its line. */
export function findingOf(
  own: LoanOfRow,
  claim: AuditClaim,
  of: AuditClass,
  words: Bilingual,
  basis: readonly Basis[],
  more: Partial<AuditFinding> = {},
): AuditFinding {
  const line = String(own.line);
  return {
    ...{ class: of, claim, ...placeOf(own), ...more, basis },
    says: { zh: `第 ${line} 行：${words.zh}`, en: `line ${line}: ${words.en}` },
  };
}

export function notChecked(claim: AuditClaim, zh: string, en: string): ClaimOutcome {
  return { state: "not-checked", claim, why: { zh, en } };
}

export const NO_TERMS: readonly [zh: string, en: string] = [
  "设置和所用政策没有写明这方面的规定",
  "neither the settings nor the terms say anything of it",
];

/** Other columns whose figures hang on the maturity. */
const BY_MATURITY: readonly ColumnKey[] = ["subsidyDue", "subsidyTotal"];

/** Columns that say that a loan was repaid in full: where a ledger has one, a blank in it says that it was not. */
const REPAYMENT_COLUMNS: readonly ColumnKey[] = ["settledOn"];

function overdueClaims(
  own: LoanOfRow,
  { asOf, overdue, columns, calendar }: LedgerAuditSettings,
): readonly ClaimOutcome[] {
  const { values } = own;
  const asked = (["overdueDays", "overdueAmount", "balance"] as const).filter((key) => columns.includes(key));
  const claims = { overdueDays: "overdue-days", overdueAmount: "overdue-amount", balance: "balance" } as const;
  if (asked.length === 0 && !columns.some((key) => BY_MATURITY.includes(key))) return [];
  const all = (zh: string, en: string): readonly ClaimOutcome[] => asked.map((key) => notChecked(claims[key], zh, en));
  if (overdue === undefined) return all(...NO_TERMS);
  if (own.repayments === "unknown" && !columns.some((key) => REPAYMENT_COLUMNS.includes(key)))
    return all("缺少结清日期、还款或余额", "neither a day of settlement, nor repayments, nor a balance");
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
    const words = error.issues[0]?.message ?? {
      zh: "还款或展期与贷款不合",
      en: "repayments or extensions do not fit the loan",
    };
    const [first] = asked;
    if (first === undefined) return []; // the subsidies say it
    const finding = findingOf(
      own,
      claims[first],
      "incomplete",
      { zh: `还款、展期与贷款不合：${words.zh}`, en: `repayments or extensions do not fit the loan: ${words.en}` },
      [],
    );
    return [{ state: "found", claim: finding.claim, finding }];
  }
  const ofFigures = asked.flatMap((key): readonly ClaimOutcome[] => {
    if (key === "overdueDays") return daysClaim(own, track, facts, values.overdueDays, overdue);
    if (key === "balance" && own.repayments === "by-balance") return []; // it is what the rest was reckoned from
    const recomputed =
      key === "balance" ? track.balance : track.standing.state === "overdue" ? track.standing.amount : "0.00";
    return amountClaim(own, claims[key], values[key], recomputed, track.basis);
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
      ? notChecked(
          claim,
          "没有工作日历，到期日是否为休息日未核对，按原到期日计算",
          "there is no calendar: whether the maturity is a rest day was not checked, and it stands",
        )
      : notChecked(
          claim,
          "工作日历未及到期日，是否为休息日未核对，按原到期日计算",
          "no calendar reaches the maturity: whether it is a rest day was not checked, and it stands",
        ),
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
      : [notChecked(claim, "已还清，但没有结清日期", "it is repaid, and no day says since when")];
  const right = daysOverdue({ standing, episodes });
  if ((claimed ?? 0) === right || (claimed === undefined && standing.state !== "overdue"))
    return [{ state: "right", claim }];
  const { explanations } = claimed === undefined ? { explanations: [] } : diagnoseOverdueDays(overdue, facts, claimed);
  const why = sayExplanations(explanations, overdueDaysMistakes);
  const said =
    claimed === undefined ? { zh: "未填", en: "nothing" } : { zh: `填 ${String(claimed)} 天`, en: String(claimed) };
  const isConvention = explanations[0]?.[0] === "rest-day-otherwise" && basis.some(isOfRestDayReading);
  return [
    {
      ...{ state: "found", claim },
      finding: findingOf(
        own,
        claim,
        isConvention ? "convention" : "error",
        {
          zh: `逾期天数${said.zh}，应为 ${String(right)} 天（到期 ${maturesOn}，判断日 ${asOf}）${why.zh}`,
          en: `days overdue: ${said.en}, and should be ${String(right)} (matured ${maturesOn}, judged on ${asOf})${why.en}`,
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

/** Whether a maturity moves is for the documents to say; where none does, the other way is another lender's. */
function isOfRestDayReading(basis: Basis): boolean {
  return basis.by === "reading" && basis.term === "maturityOnRestDay";
}

function amountClaim(
  own: LoanOfRow,
  claim: "balance" | "overdue-amount",
  claimed: Amount | undefined,
  recomputed: Amount,
  basis: readonly Basis[],
): readonly ClaimOutcome[] {
  if (claimed === undefined)
    return fenOf(recomputed) === 0
      ? [{ state: "right", claim }]
      : [notChecked(claim, "本格空白", "nothing stands in its cell")];
  const pair = { claimed, recomputed };
  const difference = fenOf(claimed) - fenOf(recomputed);
  if (difference === 0) return [{ state: "right", claim, pair }];
  const name = claim === "balance" ? { zh: "余额", en: "the balance" } : { zh: "逾期金额", en: "the overdue amount" };
  const finding = findingOf(
    own,
    claim,
    Math.abs(difference) <= ROUNDING_FEN ? "rounding" : "error",
    {
      zh: `${name.zh}填 ${claimed} 元，应为 ${recomputed} 元`,
      en: `${name.en} is ${claimed} yuan, and should be ${recomputed}`,
    },
    basis,
    { claimed, recomputed, difference: amountOf(difference) },
  );
  return [{ state: "found", claim, finding, pair }];
}

function gradeClaim(own: LoanOfRow, { grading, columns }: LedgerAuditSettings): readonly ClaimOutcome[] {
  const { points, grade } = own.values;
  if (!columns.includes("grade")) return [];
  if (grading === undefined) return [notChecked("grade", ...NO_TERMS)];
  if (grade === undefined && points === undefined) return [];
  if (points === undefined) return [notChecked("grade", "缺少评级得分", "there are no points")];
  const answer = gradeOf(grading, Number(points)); // terms without bands are refused at the door
  const right = answer.graded.state === "graded" ? answer.graded.grade : undefined;
  const claimed = gradeText(grade ?? "无"); // a blank, and 无, say that there is none
  if (right !== undefined && gradeText(right) === claimed) return [{ state: "right", claim: "grade" }];
  const shown =
    right === undefined
      ? { zh: "等级表中没有这个分数", en: "no band of the table" }
      : right === "none"
        ? { zh: "无信用等级", en: "no grade" }
        : { zh: right, en: right };
  const { explanations } = diagnoseGrade(grading, Number(points), named(claimed)); // likewise
  const why = sayExplanations(explanations, gradeMistakes);
  const finding = findingOf(
    own,
    "grade",
    grade === undefined ? "suspicion" : "error", // it may not have been rated yet
    {
      zh: `信用等级${grade === undefined ? "未填（或填无）" : `填 ${grade}`}，得分 ${points} 应为 ${shown.zh}${why.zh}`,
      en: `the grade is ${grade ?? "none, or blank"}; ${points} points are ${shown.en}${why.en}`,
    },
    answer.basis,
    { ...(grade === undefined ? {} : { claimed: grade }), recomputed: right ?? "", explanations },
  );
  return [{ state: "found", claim: "grade", finding }];
}

/** A grade as terms name it. */
function named(grade: string): string {
  return grade === "NONE" ? "none" : grade;
}

/** A grade as it is compared: AAA 级 and aaa are one, and so are all ways to say that there is none. */
function gradeText(grade: string): string {
  const text = grade.normalize("NFKC").toUpperCase().replace(/\s|级/g, "");
  return /^(无(信用等)?|无信用等|NONE|未评|不予评)$/.test(text) ? "NONE" : text;
}

const NOTICES = [
  { claim: "notice-60", key: "firstNotice", daysBefore: 60 },
  { claim: "notice-30", key: "secondNotice", daysBefore: 30 },
] as const;

function noticeClaims(own: LoanOfRow, { asOf, reminders, columns }: LedgerAuditSettings): readonly ClaimOutcome[] {
  const asked = NOTICES.filter(({ key }) => columns.includes(key));
  if (asked.length === 0) return [];
  if (reminders === undefined) return asked.map(({ claim }) => notChecked(claim, ...NO_TERMS));
  const terms = reminders; // terms without notices are refused at the door
  try {
    const { notices } = planReminders(terms, { loans: [own.loan] });
    const sent = asked.flatMap(({ key, daysBefore }) => {
      const [planned, on] = [notices.findLast((notice) => notice.daysBefore === daysBefore), own.values[key]];
      return planned === undefined || on === undefined ? [] : [{ notice: planned.id, on }];
    });
    const tracked = trackReminders(terms, { loans: [own.loan], asOf, sent }).notices;
    return asked.flatMap(({ claim, key, daysBefore }): readonly ClaimOutcome[] => {
      const notice = tracked.findLast((each) => each.daysBefore === daysBefore);
      if (notice === undefined) return [notChecked(claim, ...NO_TERMS)];
      const on = own.values[key];
      const due = notice.dueOn;
      const early = notice.notCounted.find(({ because }) => because === "too-early");
      const words: Bilingual | undefined =
        notice.state === "sent-late"
          ? {
              zh: `最迟应于 ${due} 通知，${notice.sentOn} 才通知，迟 ${String(notice.lateBy)} 天`,
              en: `due by ${due}, given on ${notice.sentOn}, ${String(notice.lateBy)} days late`,
            }
          : early !== undefined
            ? {
                zh: `通知日 ${early.on} 过早，不算（应在 ${due} 前后）`,
                en: `given on ${early.on}, too early to count (due on ${due})`,
              }
            : notice.state === "never-given" || notice.state === "late"
              ? { zh: `最迟应于 ${due} 通知，没有通知记录`, en: `due by ${due}, and none is on record` }
              : undefined;
      if (words === undefined) return [{ state: "right", claim }];
      const name = {
        zh: `到期前 ${String(daysBefore)} 天通知`,
        en: `the notice ${String(daysBefore)} days before maturity`,
      };
      const finding = findingOf(
        own,
        claim,
        "error",
        { zh: `${name.zh}：${words.zh}`, en: `${name.en}: ${words.en}` },
        notice.basis,
        { ...(on === undefined ? {} : { claimed: on }), recomputed: due },
      );
      return [{ state: "found", claim, finding }];
    });
  } catch (error) {
    if (!isInputError(error)) throw error;
    return asked.map(({ claim }) =>
      notChecked(claim, "还款、展期与贷款不合", "repayments or extensions do not fit the loan"),
    );
  }
}

/** The term in months against the two days of the contract. */
function termClaim(own: LoanOfRow): readonly ClaimOutcome[] {
  const { term, maturesOn, paidOutOn } = own.values;
  if (term === undefined || maturesOn === undefined || paidOutOn === undefined) return [];
  const right = addMonths(paidOutOn, term);
  const days = dayNumber(maturesOn) - dayNumber(right);
  if (days === 0) return [{ state: "right", claim: "term" }];
  // The last day of the term as its maturity is a convention of some lenders.
  const of = days === -1 ? "convention" : "suspicion";
  const finding = findingOf(
    own,
    "term",
    of,
    {
      zh: `期限 ${String(term)} 个月，放款 ${paidOutOn}，到期日应为 ${right}，填 ${maturesOn}`,
      en: `${String(term)} months from ${paidOutOn} end on ${right}, and ${maturesOn} is given`,
    },
    [],
    { claimed: maturesOn, recomputed: right },
  );
  return [{ state: "found", claim: "term", finding }];
}

/** The birthday that stands in an identity number of 18 digits, in days since 1970-01-01. */
export function birthdayIn(id: string | undefined): number | undefined {
  const [, year = "", month = "", date = ""] = /^\d{6}(\d{4})(\d{2})(\d{2})\d{3}[\dX]$/.exec(id ?? "") ?? [];
  return readDay(`${year}-${month}-${date}`);
}

function birthdayOf(values: SheetValues): number | undefined {
  if (values.birthday !== undefined) return dayNumber(values.birthday);
  const id = values.borrowerId ?? (values.borrower === undefined ? (values.householderId ?? values.someId) : undefined);
  return id?.tells === true ? birthdayIn(id.text) : undefined;
}

/** Years of age as everybody counts them. */
const AGE = { ageReached: "on-birthday", leapBirthday: "1-march" } as const;

function ageClaims(own: LoanOfRow, { ages, asOf, columns }: LedgerAuditSettings): readonly ClaimOutcome[] {
  const { values, loan } = own;
  const bornOn = birthdayOf(values);
  const asked = columns.some(
    (key) => key === "birthday" || key === "borrowerId" || key === "householderId" || key === "someId",
  );
  if (bornOn === undefined)
    return ages === undefined || !asked
      ? []
      : [notChecked("age-limit", "没有完整的身份证号或出生日期", "no whole identity number and no birthday")];
  const age = ageOn(bornOn, dayNumber(loan.paidOutOn), AGE);
  const outcomes: ClaimOutcome[] = [];
  if (values.age !== undefined) {
    // An age may be that of any day from the pay-out to the judgement, and be counted by years alone.
    const most = ageOn(bornOn, Math.max(dayNumber(asOf), dayNumber(loan.paidOutOn)), AGE) + 1;
    const isPossible = values.age >= age && values.age <= most;
    const finding = findingOf(
      own,
      "age",
      "suspicion",
      {
        zh: `年龄填 ${String(values.age)} 岁，放款时为 ${String(age)} 岁`,
        en: `the age is ${String(values.age)}, and was ${String(age)} at pay-out`,
      },
      [],
      { claimed: String(values.age), recomputed: String(age) },
    );
    outcomes.push(isPossible ? { state: "right", claim: "age" } : { state: "found", claim: "age", finding });
  }
  if (ages === undefined) return outcomes;
  if (age >= ages.from && age <= ages.through) return [...outcomes, { state: "right", claim: "age-limit" }];
  const [from, through] = [String(ages.from), String(ages.through)];
  const finding = findingOf(
    own,
    "age-limit",
    "suspicion",
    {
      zh: `放款时 ${String(age)} 岁，不在 ${from} 至 ${through} 岁之间，须核实`,
      en: `${String(age)} years old at pay-out, not from ${from} to ${through}; to be verified`,
    },
    ages.basis,
    { recomputed: String(age) },
  );
  return [...outcomes, { state: "found", claim: "age-limit", finding }];
}
