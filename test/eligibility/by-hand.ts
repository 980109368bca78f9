import type { HouseholdRule } from "../../src/eligibility/assess-household.ts";
import type { HouseholdApplication } from "../../src/eligibility/facts.ts";
import type { HouseholdTermValues } from "../../src/eligibility/terms.ts";

/*
 * The four requirements once more, the way one would check them on paper: amounts as digits, ages by
 * comparing month and day. Nothing here comes from `src` but the shapes.
 */

export type Answer = "met" | "unmet" | "undetermined";

/** The answer of every requirement that the terms ask. */
export function checkByHand(t: HouseholdTermValues, a: HouseholdApplication): Partial<Record<HouseholdRule, Answer>> {
  const answers: Partial<Record<HouseholdRule, Answer>> = {};
  if (t.minimumGrade !== undefined)
    answers["household/minimum-grade"] = grade(t.gradeOrder ?? [], t.minimumGrade, a.grade);
  if (t.householdCap !== undefined) answers["household/within-cap"] = cap(t, digits(t.householdCap), a);
  if (t.termMonths !== undefined) answers["household/term-length"] = inRange(a.termMonths, t.termMonths);
  if (t.age !== undefined) {
    answers["household/applicant-age"] =
      a.bornOn === undefined ? "undetermined" : inRange(age(a.bornOn, a.appliedOn, t), t.age);
  }
  return answers;
}

/** The joint outcome: one obstacle is enough, then one doubt. */
export function jointByHand(
  answers: Partial<Record<HouseholdRule, Answer>>,
): "eligible" | "ineligible" | "undetermined" {
  const all = Object.values(answers);
  if (all.some((answer) => answer === "unmet")) return "ineligible";
  return all.every((answer) => answer === "met") ? "eligible" : "undetermined";
}

function grade(order: readonly string[], lowest: string, given: string | undefined): Answer {
  if (given === undefined) return "undetermined";
  const passing = order.slice(0, order.indexOf(lowest) + 1);
  return passing.includes(given) ? "met" : "unmet";
}

/** Tried with the least and with the most that unknown debts could be. */
function cap(t: HouseholdTermValues, most: bigint, a: HouseholdApplication): Answer {
  const debts = t.oldProduct === "does-not-count" ? [a.outstanding] : [a.outstanding, a.outstandingOldProduct];
  const least = debts.reduce<bigint>((sum, debt) => sum + (debt === undefined ? 0n : digits(debt)), digits(a.amount));
  if (least > most) return "unmet";
  return debts.includes(undefined) ? "undetermined" : "met";
}

function inRange(figure: number, { min, max }: { readonly min?: number; readonly max?: number }): Answer {
  return (min === undefined || figure >= min) && (max === undefined || figure <= max) ? "met" : "unmet";
}

function age(bornOn: string, on: string, t: HouseholdTermValues): number {
  const years = Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4));
  const year = Number(on.slice(0, 4));
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  let birthday = bornOn.slice(5);
  if (birthday === "02-29" && !leap) birthday = t.leapBirthday === "28-february" ? "02-28" : "03-01";
  const past = t.ageReached === "day-after" ? on.slice(5) > birthday : on.slice(5) >= birthday;
  return past ? years : years - 1;
}

/** An amount as fen: the digits with the point moved by two. */
function digits(amount: string | number): bigint {
  const [whole = "", decimals = ""] = String(amount).split(".");
  return BigInt(whole + decimals.padEnd(2, "0"));
}
