import { addMonths } from "../../base/date/arithmetic.ts";
import { ageOn, type AgeReadings } from "../../base/date/age.ts";
import { dayNumber } from "../../base/date/day.ts";
import { readDay } from "../../base/date/read-day.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { isInputError } from "../../base/input/input-error.ts";
import { gradeOf } from "../../ledger/points/grade-of.ts";
import { planReminders } from "../../policy/reminders/plan-reminders.ts";
import { trackReminders } from "../../policy/reminders/track-reminders.ts";
import type { SheetValues } from "../sheet/read-cell.ts";
import { type ClaimOutcome, DOES_NOT_FIT, EXTENDED_UNTOLD, findingOf, NO_TERMS, notChecked } from "./claim-outcome.ts";
import { diagnoseGrade, gradeMistakes } from "./diagnosis/diagnose-grade.ts";
import { isExtendedUntold, type LoanOfRow } from "./loan-of-row.ts";
import { overdueClaims } from "./overdue-claims.ts";
import { sayExplanations } from "./say-explanations.ts";
import type { LedgerAuditSettings } from "./settings.ts";

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

function gradeClaim(own: LoanOfRow, { grading, columns }: LedgerAuditSettings): readonly ClaimOutcome[] {
  const { points, grade } = own.values;
  if (!columns.includes("grade")) return [];
  if (grading === undefined) return [notChecked("grade", NO_TERMS)];
  if (grade === undefined && points === undefined) return [];
  if (points === undefined) return [notChecked("grade", { zh: "缺少评级得分", en: "there are no points" })];
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
  if (reminders === undefined) return asked.map(({ claim }) => notChecked(claim, NO_TERMS));
  if (isExtendedUntold(own)) return asked.map(({ claim }) => notChecked(claim, EXTENDED_UNTOLD));
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
      if (notice === undefined) return [notChecked(claim, NO_TERMS)];
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
    return asked.map(({ claim }) => notChecked(claim, DOES_NOT_FIT));
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

/** Years of age where no terms say otherwise: as the readings `age/reached` and `age/leap-birthday` choose. */
const AGE: AgeReadings = { ageReached: "on-birthday", leapBirthday: "1-march" };

function ageClaims(own: LoanOfRow, { ages, asOf, columns }: LedgerAuditSettings): readonly ClaimOutcome[] {
  const { values, loan } = own;
  const bornOn = birthdayOf(values);
  const asked = columns.some(
    (key) => key === "birthday" || key === "borrowerId" || key === "householderId" || key === "someId",
  );
  if (bornOn === undefined)
    return ages === undefined || !asked
      ? []
      : [
          notChecked("age-limit", {
            zh: "没有完整的身份证号或出生日期",
            en: "no whole identity number and no birthday",
          }),
        ];
  const counted = ages?.counted ?? AGE;
  const age = ageOn(bornOn, dayNumber(loan.paidOutOn), counted);
  const outcomes: ClaimOutcome[] = [];
  if (values.age !== undefined) {
    // An age may be that of any day from the pay-out to the judgement, and be counted by years alone.
    const most = ageOn(bornOn, Math.max(dayNumber(asOf), dayNumber(loan.paidOutOn)), counted) + 1;
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
  const { from, through, basis } = ages;
  if (age >= (from ?? 0) && age <= (through ?? Infinity)) return [...outcomes, { state: "right", claim: "age-limit" }];
  const limits = rangeWords(from, through);
  const finding = findingOf(
    own,
    "age-limit",
    "suspicion",
    {
      zh: `放款时 ${String(age)} 岁，${limits.zh}，须核实`,
      en: `${String(age)} years old at pay-out, ${limits.en}; to be verified`,
    },
    basis,
    { recomputed: String(age) },
  );
  return [...outcomes, { state: "found", claim: "age-limit", finding }];
}

/** That an age is outside a range of which one edge may be open. */
function rangeWords(from: number | undefined, through: number | undefined): Bilingual {
  if (from === undefined) return { zh: `超过 ${String(through)} 岁`, en: `above ${String(through)}` };
  if (through === undefined) return { zh: `不满 ${String(from)} 岁`, en: `below ${String(from)}` };
  return {
    zh: `不在 ${String(from)} 至 ${String(through)} 岁之间`,
    en: `not from ${String(from)} to ${String(through)}`,
  };
}
