import { describe, expect, it } from "vitest";
import { assessSuspension } from "../../../src/policy/credit-line/suspension/assess-suspension.ts";
import type {
  CreditLineHistory,
  CreditLineTerms,
  CreditLineTermValues,
} from "../../../src/policy/credit-line/types.ts";
import { reviewCreditLine } from "../../../src/policy/credit-line/review-credit-line.ts";
import type { SuspensionHistory, SuspensionTermValues } from "../../../src/policy/credit-line/suspension/types.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { unchecked, without } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { aBorrower, aDraw, aLine, lineTerms, suspensionTerms } from "./line-builders.ts";

const reviewed = (facts: Partial<CreditLineHistory>): readonly string[] =>
  issuesOfCall(() => reviewCreditLine(changge2017.creditLine, aLine(facts)));
const assessed = (history: SuspensionHistory): readonly string[] =>
  issuesOfCall(() => assessSuspension(changge2017.suspension, history));

describe("a history of a line", () => {
  it("has loans of its own household, each once", () => {
    const draws = [aDraw(), aDraw({ id: "L2", household: "H2" }), aDraw()];
    expect(reviewed({ draws })).toStrictEqual([
      "mixed-households at history.draws[1].household",
      "repeated-id at history.draws[2].id",
    ]);
  });

  it("has adjustments from the grant on, one a day, in the order of time", () => {
    const on = (...days: readonly string[]): Partial<CreditLineHistory> => ({
      adjustments: days.map((day) => ({ on: day, amount: "1" })),
    });
    expect(reviewed(on("2018-01-14"))).toStrictEqual(["out-of-order at history.adjustments[0].on"]);
    expect(reviewed(on("2018-06-01", "2018-06-01"))).toStrictEqual(["out-of-order at history.adjustments[1].on"]);
    expect(reviewed(on("2018-06-02", "2018-06-01"))).toStrictEqual(["out-of-order at history.adjustments[1].on"]);
    const passing = aLine(on("2018-01-15", "2018-01-16"));
    expect(reviewCreditLine(changge2017.creditLine, passing).standing.limit).toBe("1.00");
  });

  it("has suspensions that end on their first day or later", () => {
    const suspensions = [{ from: "2018-06-01", through: "2018-05-31" }];
    expect(reviewed({ suspensions })).toStrictEqual(["out-of-order at history.suspensions[0].through"]);
  });

  it("has a grade that the terms know, or none", () => {
    const grade = (name: string): Partial<CreditLineHistory> => ({
      granted: { on: "2018-01-15", amount: "1", grade: name },
    });
    expect(reviewed(grade("B"))).toStrictEqual(["not-listed at history.granted.grade"]);
    expect(reviewed(grade("None"))).toStrictEqual(["not-listed at history.granted.grade"]);
    for (const name of ["AAA+", "A", "none"])
      expect(reviewCreditLine(changge2017.creditLine, aLine(grade(name))).standing.grade).toBe(name);
  });

  it("has no field that is not known", () => {
    const misspelt = { ...aLine(), suspension: [], granted: { on: "2018-01-15", amount: "1", point: 3 } };
    expect(issuesOfCall(() => reviewCreditLine(changge2017.creditLine, unchecked(misspelt)))).toStrictEqual([
      "unknown-key at history.granted.point",
      "unknown-key at history.suspension",
    ]);
    expect(reviewed(unchecked({ draws: undefined }))).toHaveLength(1);
    expect(
      issuesOfCall(() => reviewCreditLine(changge2017.creditLine, unchecked(without(aLine(), "suspensions")))),
    ).toStrictEqual(["missing at history.suspensions"]);
  });

  it("has amounts, rates and counts that are such", () => {
    const granted = { on: "2018-01-15", amount: "-1", rate: "4.35", points: 1.5, longestMonths: 0 };
    expect(reviewed({ granted })).toStrictEqual([
      "negative-amount at history.granted.amount",
      "not-a-whole-number at history.granted.points",
      "percent-without-sign at history.granted.rate",
      "below-minimum at history.granted.longestMonths",
    ]);
  });

  it("is refused together with what is wrong with its loans", () => {
    expect(reviewed({ asOf: "2018-02-30", draws: [aDraw({ maturesOn: "2018-02-01" })] })).toStrictEqual([
      "no-such-day at history.asOf",
      "out-of-order at history.draws[0].maturesOn",
    ]);
  });
});

describe("terms of a line", () => {
  const values = (v: CreditLineTermValues): readonly string[] =>
    issuesOfCall(() => reviewCreditLine(lineTerms({ drawing: "revolving", ...v }), aLine())).map((i) =>
      i.replace('terms.stated["our-rules#1"].', ""),
    );

  it("have steps that do something", () => {
    expect(values({ rewardSteps: [{}] })).toStrictEqual(["missing at rewardSteps[0].line"]);
    expect(values({ penaltySteps: [{ points: 1 }, {}] })).toStrictEqual(["missing at penaltySteps[1].line"]);
    expect(values({ rewardSteps: [] })).toHaveLength(1);
    expect(values({ rewardSteps: [{ points: 0 }] })).toStrictEqual(["below-minimum at rewardSteps[0].points"]);
    expect(values({ rewardSteps: [{ rate: "-1%" }] })).toStrictEqual(["not-a-percent at rewardSteps[0].rate"]);
  });

  it("order each grade once, and none is not one of them", () => {
    expect(values({ gradeOrder: ["A", "B", "A"] })).toStrictEqual(["repeated-id at gradeOrder[2]"]);
    expect(values({ gradeOrder: ["A", "none"] })).toStrictEqual(["repeated-id at gradeOrder[1]"]);
  });

  it("are valid for a month at least", () => {
    expect(values({ validMonths: 0 })).toStrictEqual(["below-minimum at validMonths"]);
  });

  it("say how the line is drawn: plain JavaScript is told what the compiler would", () => {
    const silent = lineTerms({ validMonths: 36 });
    expect(issuesOfCall(() => reviewCreditLine(silent, aLine()))).toStrictEqual(["missing at terms.drawing"]);
  });

  it("of another kind are refused", () => {
    const other = unchecked<CreditLineTerms>(changge2017.suspension);
    expect(issuesOfCall(() => reviewCreditLine(other, aLine()))).not.toStrictEqual([]);
  });
});

describe("a history for a suspension", () => {
  it("has each loan once", () => {
    const twice = aBorrower("2019-01-01", [{}, { id: "L1" }]);
    expect(assessed(twice)).toStrictEqual(["repeated-id at history.loans[1].id"]);
  });

  it("has events that end on their day or later, each with its paper", () => {
    const death = [{ on: "2018-06-01", through: "2018-05-31", evidence: "F-1" }];
    expect(assessed(aBorrower("2019-01-01", [], { death }))).toStrictEqual([
      "out-of-order at history.events.death[0].through",
    ]);
    expect(assessed(aBorrower("2019-01-01", [], { death: [{ on: "2018-06-01", evidence: "" }] }))).toStrictEqual([
      "empty at history.events.death[0].evidence",
    ]);
  });

  it("has no kind of event that is not known", () => {
    const events = unchecked<SuspensionHistory["events"]>({ divorce: [] });
    expect(assessed(aBorrower("2019-01-01", [], events))).toStrictEqual(["unknown-key at history.events.divorce"]);
  });
});

describe("terms of a suspension", () => {
  const values = (v: SuspensionTermValues): readonly string[] =>
    issuesOfCall(() => assessSuspension(suspensionTerms(v), aBorrower("2019-01-01"))).map((i) =>
      i.replace('terms.stated["our-rules#1"].', ""),
    );

  it("count whole days and at least one time", () => {
    expect(values({ overdueDaysOver: -1 })).toStrictEqual(["below-minimum at overdueDaysOver"]);
    expect(values({ overdueDaysOver: 70.5 })).toStrictEqual(["not-a-whole-number at overdueDaysOver"]);
    expect(values({ lateEpisodes: { daysOver: 30, times: 0 } })).toStrictEqual(["below-minimum at lateEpisodes.times"]);
  });

  it("name each event once, and one at least", () => {
    expect(values({ suspensionEvents: ["death", "death"] })).toStrictEqual(["repeated-id at suspensionEvents[1]"]);
    expect(values({ suspensionEvents: [] })).toHaveLength(1);
  });
});
