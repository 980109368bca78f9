import type { CreditLineTermValues, GrantedLine, LineStep } from "../../../src/policy/credit-line/types.ts";
import { fenIn, yuan } from "../../support/exact.ts";

/*
 * What a borrower has, and what a step makes of it. Grades are names in the order of the terms; rates are whole
 * hundredths of a per cent, which is all that the tests use.
 */

export interface Standing {
  readonly limit: bigint;
  readonly points: bigint | undefined;
  readonly grade: string | undefined;
  readonly rate: bigint | undefined;
  readonly months: bigint | undefined;
}

export function standingGranted(granted: GrantedLine, { gradeOrder }: CreditLineTermValues): Standing {
  const { amount, points, grade, rate, longestMonths } = granted;
  return {
    limit: fenIn(String(amount)),
    points: points === undefined ? undefined : BigInt(points),
    grade: gradeOrder === undefined ? undefined : grade,
    rate: rate === undefined ? undefined : hundredths(rate),
    months: longestMonths === undefined ? undefined : BigInt(longestMonths),
  };
}

export function stepTaken(s: Standing, step: LineStep, way: "up" | "down", rules: CreditLineTermValues): Standing {
  const sign = way === "up" ? 1n : -1n;
  const by = (value: bigint | undefined, size: number | undefined): bigint | undefined =>
    value === undefined ? undefined : notBelowNothing(value + sign * BigInt(size ?? 0));
  const line = notBelowNothing(s.limit + sign * (step.line === undefined ? 0n : fenIn(String(step.line))));
  const highest = rules.highestLine === undefined ? undefined : fenIn(String(rules.highestLine));
  const tooHigh = way === "up" && highest !== undefined && line > highest;
  return {
    limit: !tooHigh ? line : s.limit > highest ? s.limit : highest,
    points: by(s.points, step.points),
    grade: climb(s.grade, step.grades ?? 0, way, rules.gradeOrder ?? []),
    rate:
      s.rate === undefined
        ? undefined
        : notBelowNothing(s.rate - sign * (step.rate === undefined ? 0n : hundredths(step.rate))),
    months: by(s.months, step.months),
  };
}

/** One grade after the other, up to the highest or down to none. */
function climb(
  grade: string | undefined,
  count: number,
  way: "up" | "down",
  order: readonly string[],
): string | undefined {
  if (grade === undefined) return undefined;
  const ladder = [...order, "none"];
  let at = grade;
  for (let left = count; left > 0; left--) at = ladder[ladder.indexOf(at) + (way === "up" ? -1 : 1)] ?? at;
  return at;
}

export function presented({ limit, points, grade, rate, months }: Standing): unknown {
  return {
    limit: yuan(limit),
    ...(points === undefined ? {} : { points: Number(points) }),
    ...(grade === undefined ? {} : { grade }),
    ...(rate === undefined ? {} : { rate: `${yuan(rate)}%` }), // two decimals, as an amount has
    ...(months === undefined ? {} : { longestMonths: Number(months) }),
  };
}

function hundredths(percent: string): bigint {
  return fenIn(percent.replace("%", ""));
}

function notBelowNothing(n: bigint): bigint {
  return n < 0n ? 0n : n;
}
