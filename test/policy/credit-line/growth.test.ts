import { describe, expect, it } from "vitest";
import { explainCreditLine } from "../../../src/policy/credit-line/explain.ts";
import { reviewCreditLine } from "../../../src/policy/credit-line/review-credit-line.ts";
import { assessSuspension } from "../../../src/policy/credit-line/suspension/assess-suspension.ts";
import { explainSuspension } from "../../../src/policy/credit-line/suspension/explain.ts";
import { overdueForLong } from "../../../src/policy/credit-line/suspension/grounds.ts";
import { prepareSuspension } from "../../../src/policy/credit-line/suspension/prepare.ts";
import type { CreditLineHistory } from "../../../src/policy/credit-line/types.ts";
import { expectLinear } from "../../support/counted.ts";
import { daysAfter } from "../../support/diary.ts";
import { aBorrower, aDraw, aLine, lineTerms, suspensionTerms } from "./line-builders.ts";

/** More than a call takes arguments, also where the stack is four times the ordinary one. */
const MANY = 600_000;

const steps = [{ line: "1" }] as const;
const terms = lineTerms({
  ...{ drawing: "revolving", goodYears: "rewarded", brokenYears: "penalised" },
  ...{ rewardSteps: steps, penaltySteps: steps },
});
const day = (i: number): string => daysAfter("2018-01-16", 2 * i);
const some = <T>(count: number, make: (i: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => make(i));

describe("the review of a line grows no faster than what happened to it", () => {
  it.each<[string, (count: number) => Partial<CreditLineHistory>]>([
    ["suspensions", (count) => ({ suspensions: some(count, (i) => ({ from: day(i), through: day(i) })) })],
    ["adjustments", (count) => ({ adjustments: some(count, (i) => ({ on: day(i), amount: String(i) })) })],
    ["draws", (count) => ({ draws: some(count, (i) => aDraw({ id: `L${String(i)}`, principal: "1" })) })],
  ])("%s", (_, facts) => {
    expectLinear(
      40,
      (count) => aLine({ asOf: "2021-12-31", ...facts(count) }),
      (history) => reviewCreditLine(terms, history),
    );
  });
});

describe("lists that are longer than a call takes arguments are no matter", () => {
  it("the movements of a review", () => {
    const review = reviewCreditLine(terms, aLine());
    const [granted] = review.movements;
    if (granted === undefined) throw new Error("it was granted");
    const result = { ...review, movements: some(MANY, () => granted) };
    expect(explainCreditLine(result, { language: "en" }).lines.length).toBeGreaterThan(MANY);
  });

  it("the episodes of a ground, and its evidence in words", () => {
    const values = { overdueDaysOver: 70 } as const;
    const prepared = prepareSuspension(suspensionTerms(values));
    const episode = { loan: "L1", dueOn: "2019-01-10", days: 71, dueDay: 17_906 };
    const ground = overdueForLong(
      some(MANY, () => episode),
      70,
      prepared,
    );
    expect(ground).toMatchObject({ state: "present", since: "2019-03-22" }); // the 71st day
    const assessed = assessSuspension(suspensionTerms(values), aBorrower("2019-03-22"));
    const { lines } = explainSuspension({ ...assessed, grounds: [ground] }, { language: "en" });
    expect(lines.length).toBeGreaterThan(MANY);
  });
});
