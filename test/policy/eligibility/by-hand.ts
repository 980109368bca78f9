import {
  creditConditions,
  personConditions,
  projectConditions,
  securityConditions,
} from "../../../src/policy/eligibility/household/conditions.ts";
import type { HouseholdRule } from "../../../src/policy/eligibility/household/assess-household.ts";
import type { HouseholdApplication, HouseholdTermValues } from "../../../src/policy/eligibility/household/types.ts";
import {
  amountLine,
  type Answer,
  digits,
  gradeOnPaper,
  inRange,
  type Line,
  NOT_APPLICABLE,
  type Paper,
  rateOnPaper,
  sumUp,
  tried,
  wants,
  yes,
} from "./paper.ts";

/*
 * Every requirement on a household once more, the way one would check it on paper.
 */

type A = HouseholdApplication;
type T = HouseholdTermValues;

/** The whole sheet: every requirement in the order of the documents, and what follows from them. */
export function checkByHand(t: T, a: A): Paper {
  return sumUp(linesOf(t, a));
}

function linesOf(t: T, a: A): readonly Line<HouseholdRule>[] {
  const must = (rule: HouseholdRule, fact: keyof T & keyof A): Line<HouseholdRule> => ({
    rule,
    answer: t[fact] && condition(fact, a[fact], t[fact] === "required"),
  });
  const limit = (rule: HouseholdRule, fact: "availableLine" | "projectScale" | "productionCycle" | "statedNeed") =>
    amountLine(rule, digits(a.amount), t[fact] && ((fen: bigint) => withinFact(fen, a[fact], fact)));
  return [
    { rule: "household/kind", answer: t.householdKinds && listed(t.householdKinds, a.householdKind, "householdKind") },
    ...personConditions.map(({ rule, fact }) => must(rule, fact)),
    { rule: "household/applicant-age", answer: t.age && ofAge(t.age, t, a) },
    {
      rule: "household/minimum-grade",
      answer: t.minimumGrade === undefined ? undefined : gradeOnPaper(t.gradeOrder ?? [], t.minimumGrade, a.grade),
    },
    ...projectConditions.map(({ rule, fact }) => must(rule, fact)),
    { rule: "household/allowed-purposes", answer: t.allowedPurposes && allAmong(t.allowedPurposes, a) },
    { rule: "household/no-forbidden-purpose", answer: t.forbiddenPurposes && noneAmong(t.forbiddenPurposes, a) },
    {
      rule: "household/share-dividend-ended",
      answer: t.shareDividend && shares(t.shareDividendEnd ?? "2019-07-01", a),
    },
    amountLine(
      "household/within-cap",
      digits(a.amount),
      t.householdCap === undefined ? undefined : (fen) => withinCap(fen, t, a),
    ),
    limit("household/within-credit-line", "availableLine"),
    limit("household/within-project-scale", "projectScale"),
    limit("household/within-production-cycle", "productionCycle"),
    limit("household/within-stated-need", "statedNeed"),
    { rule: "household/term-length", answer: t.termMonths && inRange(a.termMonths, t.termMonths) },
    { rule: "household/within-renewals", answer: renewals(t.mostRenewals, a.renewals) },
    { rule: "household/within-rate-cap", answer: t.rateCaps && rateOnPaper(t.rateCaps, a) },
    ...securityConditions.map(({ rule, fact }) => must(rule, fact)),
    { rule: "household/not-barred", answer: t.blacklist && notBarred(t, a) },
    ...creditConditions.map(({ rule, fact }) => must(rule, fact)),
    { rule: "household/named-lender", answer: t.lenders && listed(t.lenders, a.lender, "lender") },
  ];
}

function condition(fact: string, given: unknown, required: boolean): Answer {
  return given === undefined ? wants(fact) : yes(given === required);
}

function listed(list: readonly string[], given: string | undefined, fact: string): Answer {
  return given === undefined ? wants(fact) : yes(list.includes(given));
}

function allAmong(list: readonly string[], { purposes }: A): Answer {
  return purposes === undefined ? wants("purposes") : yes(purposes.every((purpose) => list.includes(purpose)));
}

function noneAmong(list: readonly string[], { purposes }: A): Answer {
  return purposes === undefined ? wants("purposes") : yes(!purposes.some((purpose) => list.includes(purpose)));
}

/** Tried with a share dividend and with something else, and with the earliest and a late contract. */
function shares(end: string, a: A): Answer {
  const models = a.purposes === undefined ? [true, false] : [a.purposes.includes("share-dividend")];
  const contracts = a.contractOn === undefined ? [a.appliedOn, "9999-12-31"] : [a.contractOn];
  const answers = models.flatMap((model) =>
    contracts.map((day) => (model ? (day < end ? "met" : "unmet") : "not-applicable")),
  );
  const dayMatters = a.contractOn === undefined && a.appliedOn < end;
  if (!models.includes(true)) return NOT_APPLICABLE;
  return tried([...(a.purposes === undefined ? ["purposes"] : []), ...(dayMatters ? ["contractOn"] : [])], answers);
}

/** Tried with the least and the most that unknown debts could be, and with either need. */
function withinCap(fen: bigint, t: T, a: A): Answer {
  const debts = t.oldProduct === "does-not-count" ? [a.outstanding] : [a.outstanding, a.outstandingOldProduct];
  const known = debts.reduce<bigint>((sum, debt) => sum + (debt === undefined ? 0n : digits(debt)), fen);
  const totals = debts.includes(undefined) ? [known, known + 10n ** 20n] : [known];
  const ordinary = digits(t.householdCap ?? "0");
  const caps =
    t.capWithHigherNeed === undefined
      ? [ordinary]
      : [a.higherNeed === true ? [] : [ordinary], a.higherNeed === false ? [] : [digits(t.capWithHigherNeed)]].flat();
  return tried(
    [
      ...(a.outstanding === undefined ? ["outstanding"] : []),
      ...(t.oldProduct !== "does-not-count" && a.outstandingOldProduct === undefined ? ["outstandingOldProduct"] : []),
      ...(caps.length > 1 ? ["higherNeed"] : []),
    ],
    totals.flatMap((total) => caps.map((cap) => (total <= cap ? "met" : "unmet"))),
  );
}

function withinFact(fen: bigint, most: string | number | undefined, fact: string): Answer {
  return most === undefined ? wants(fact) : yes(fen <= digits(most));
}

function renewals(most: number | undefined, times: number | undefined): Answer | undefined {
  if (most === undefined) return undefined;
  return times === undefined ? wants("renewals") : yes(times <= most);
}

/** Days as text are in the order of the calendar. */
function notBarred(t: T, { bars, appliedOn }: A): Answer {
  if (bars === undefined) return wants("bars");
  return yes(
    !bars.some(
      ({ who, from, through }) =>
        (who === "applicant" || t.barredPersons === "any-member") &&
        from <= appliedOn &&
        (through === "for-good" || appliedOn <= through),
    ),
  );
}

function ofAge(range: { readonly min?: number; readonly max?: number }, t: T, { bornOn, appliedOn }: A): Answer {
  return bornOn === undefined ? wants("bornOn") : inRange(ageOnPaper(bornOn, appliedOn, t), range);
}

/** By comparing month and day. */
function ageOnPaper(bornOn: string, on: string, t: T): number {
  const year = Number(on.slice(0, 4));
  const years = year - Number(bornOn.slice(0, 4));
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  let birthday = bornOn.slice(5);
  if (birthday === "02-29" && !leap) birthday = t.leapBirthday === "28-february" ? "02-28" : "03-01";
  const past = t.ageReached === "day-after" ? on.slice(5) > birthday : on.slice(5) >= birthday;
  return past ? years : years - 1;
}
