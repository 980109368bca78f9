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
  hopelessUnless,
  inRange,
  leftTo,
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
    answer: t[fact] && ofSome(t[fact] as string, a, () => condition(fact, a[fact], t[fact] !== "forbidden")),
  });
  const limit = (rule: HouseholdRule, fact: "availableLine" | "projectScale" | "productionCycle" | "statedNeed") =>
    amountLine(rule, digits(a.amount), t[fact] && ((fen: bigint) => withinFact(fen, a[fact], fact)));
  return [
    { rule: "household/edition-in-force", answer: undefined }, // these terms print no days
    { rule: "household/kind", answer: t.householdKinds && kind(t.householdKinds, t, a) },
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

/** Asked of some only: of marginal households, of those lifted out, of those with an operator. */
function ofSome(word: string, { householdKind, withOperator }: A, answer: () => Answer): Answer {
  switch (word) {
    case "required-of-marginal":
      return of("householdKind", householdKind, "monitored-marginal", answer());
    case "required-of-lifted-out":
      return of("householdKind", householdKind, "no-longer-poor", answer());
    case "required-with-operator":
      return of("withOperator", withOperator, true, answer());
    default:
      return answer();
  }
}

/** Where it is met anyway, it does not matter of whom it is asked. */
function of(fact: string, given: unknown, asked: unknown, answer: Answer): Answer {
  if (given === undefined) return answer.is === "met" ? answer : wants(fact, ...answer.wants);
  return given === asked ? answer : NOT_APPLICABLE;
}

/** Where a document names the registered poor only, those lifted out count by the reading: tried with early and late contracts. */
function kind(served: readonly string[], t: T, a: A): Answer {
  const { householdKind, appliedOn } = a;
  if (householdKind === undefined) {
    const later = t.laterKinds !== undefined && appliedOn < t.laterKinds.from;
    const silent = served.includes("registered-poor") && !served.includes("no-longer-poor");
    const lifted = silent && (t.liftedOut ?? "through-campaign") === "through-campaign" && appliedOn <= "2020-12-31";
    return a.contractOn === undefined && (later || lifted)
      ? wants("householdKind", "contractOn")
      : wants("householdKind");
  }
  if (served.includes(householdKind)) return yes(true);
  const { laterKinds } = t;
  const days = a.contractOn === undefined ? [appliedOn, "9999-12-31"] : [a.contractOn];
  if (laterKinds?.kinds.includes(householdKind) === true) {
    const early = days.filter((day) => day < laterKinds.from).length;
    return early === 0 ? yes(true) : early === days.length ? leftTo("nobody") : wants("contractOn");
  }
  const isLiftedOut = householdKind === "no-longer-poor" && served.includes("registered-poor");
  const counts = (day: string): boolean =>
    isLiftedOut && (t.liftedOut === "always" || (t.liftedOut !== "never" && day <= "2020-12-31"));
  return tried(
    ["contractOn"],
    days.map((day) => (counts(day) ? "met" : "unmet")),
  );
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

/** Tried with nothing, one fen and more than anyone may where a debt is not known, and with every need, ability and loan. */
function withinCap(fen: bigint, t: T, a: A): Answer {
  const debt = (given: string | number | undefined): readonly bigint[] =>
    given === undefined ? [0n, 1n, 10n ** 20n] : [digits(given)];
  const either = (given: boolean | undefined): readonly boolean[] => (given === undefined ? [true, false] : [given]);
  const old = t.oldProduct === "does-not-count" ? [0n] : debt(a.outstandingOldProduct);
  const running = a.outstanding === undefined ? either(a.runningLoan) : [a.runningLoan === true];
  const nothing = a.outstanding === undefined && a.runningLoan === false;
  const answers = (nothing ? [0n] : debt(a.outstanding)).flatMap((owed) =>
    running.flatMap((runs) =>
      old.flatMap((before) =>
        either(a.higherNeed).flatMap((need) =>
          either(a.ableToRepay).map((able) => capAnswer(fen + owed + before, runs || owed > 0n, need && able, t)),
        ),
      ),
    ),
  );
  const [first = "met"] = answers;
  if (answers.every((answer) => answer === first))
    return first === "open" ? leftTo(leftToWhom(t)) : { is: first, wants: [] };
  const more = t.capWithHigherNeed !== undefined || t.furtherLoan !== undefined;
  const mayBeFurther =
    a.outstanding === undefined ? a.runningLoan !== false : running[0] === true || digits(a.outstanding) > 0n;
  const asksNeed = more && mayBeFurther && a.higherNeed !== false && a.ableToRepay !== false;
  return hopelessUnless(
    answers.includes("met"),
    ...(a.outstanding === undefined && !nothing ? ["outstanding"] : []),
    ...(t.oldProduct !== "does-not-count" && a.outstandingOldProduct === undefined ? ["outstandingOldProduct"] : []),
    ...(asksNeed && a.higherNeed === undefined ? ["higherNeed"] : []),
    ...(asksNeed && a.ableToRepay === undefined ? ["ableToRepay"] : []),
  );
}

const leftToWhom = (t: T): "lender" | "nobody" => (t.capWithHigherNeed === undefined ? "nobody" : "lender");

function capAnswer(total: bigint, isFurther: boolean, needAndAble: boolean, t: T): "met" | "unmet" | "open" {
  if (total <= digits(t.householdCap ?? "0")) return "met";
  if (t.capWithHigherNeed === undefined) {
    return t.furtherLoan !== undefined && isFurther && needAndAble ? "open" : "unmet";
  }
  if (total > digits(t.capWithHigherNeed)) return "unmet";
  if (isFurther) return needAndAble ? "met" : "unmet";
  return t.inPrinciple === "refuse" ? "unmet" : "open";
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
