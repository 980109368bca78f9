import { describe, expect, it } from "vitest";
import { mainlandCalendar } from "../../../src/packs/calendars/mainland.ts";
import type { InterestLoan } from "../../../src/ledger/interest/types.ts";
import { computeOperatorSubsidy, type OperatorSubsidy } from "../../../src/policy/subsidy/compute-operator-subsidy.ts";
import type { OperatorSubsidyFacts, OperatorSubsidyTermValues } from "../../../src/policy/subsidy/types.ts";
import { reclaimOperatorSubsidy } from "../../../src/policy/subsidy/reclaim-operator-subsidy.ts";
import { without } from "../../support/builders.ts";
import { aPricedLoan, operatorTerms } from "../../support/interest-builders.ts";

/*
 * 1,000,000 for a year from 2023-02-10, subsidised at 2 % a year. Its maturity, the first day of the Spring Festival,
 * moves to Sunday 2024-02-18: 12 months and 8 days, 373 nights.
 */

const rules = { settlement: "at-maturity", maturityOnRestDay: "next-working-day" } as const;
const factsOf = (loan: Partial<InterestLoan> = {}): OperatorSubsidyFacts => ({
  loan: aPricedLoan({
    ...{ household: "O1", product: "operator", principal: "1000000", rate: { fixed: "4.35%" } },
    ...{ paidOutOn: "2023-02-10", maturesOn: "2024-02-10", ...loan },
  }),
  ...{ householdsCarried: 5, calendar: mainlandCalendar },
});
const subsidised = (more: OperatorSubsidyTermValues = {}, facts: Partial<OperatorSubsidyFacts> = {}): OperatorSubsidy =>
  computeOperatorSubsidy(operatorTerms({ ...rules, ...more }), { ...factsOf(), ...facts });

describe("the subsidy of an operator", () => {
  it("runs to the night before the day to which the maturity moves", () => {
    expect(subsidised({ maturityOnRestDay: "stands" }).subsidy).toBe("20000.00");
    expect(subsidised().subsidy).toBe("20444.44"); // 20,000 × 368 ÷ 360
    const actual = { operatorCounting: "actual-days" } as const;
    expect(subsidised({ ...actual, maturityOnRestDay: "stands" }).subsidy).toBe("20277.78"); // × 365 ÷ 360
    expect(subsidised(actual).subsidy).toBe("20722.22"); // × 373 ÷ 360
  });

  it("is none from that night on", () => {
    for (const through of ["2024-02-17", "2024-02-18", "2024-03-10"]) {
      expect(subsidised({}, { through }).subsidy).toBe("20444.44");
    }
    expect(subsidised({}, { through: "2024-02-16" }).subsidy).toBe("20388.89"); // 367 of 360
    expect(subsidised({ maturityOnRestDay: "stands" }, { through: "2024-02-18" }).subsidy).toBe("20000.00");
  });

  it("rests on the term, the law and the notice where the maturity moved, on none where it stayed", () => {
    expect(subsidised().basis.maturity).toStrictEqual([
      { by: "article", term: "maturityOnRestDay", article: "our-rules#1" },
      { by: "law", article: "civil-code#203" },
      { by: "published", article: "holiday-notices#2024" },
    ]);
    expect(subsidised({}, factsOf({ maturesOn: "2024-02-09" })).basis.maturity).toStrictEqual([]);
    const silent = computeOperatorSubsidy(operatorTerms(), without(factsOf(), "calendar"));
    expect(silent.readings).toContainEqual({ id: "loan/maturity-on-rest-day", chosen: "next-working-day" });
    expect(silent.basis.maturity).toStrictEqual([]);
  });

  it("is taken back as it was paid", () => {
    const terms = operatorTerms({ ...rules, lossOfRight: [{ ground: "false-data", from: "start" }] });
    const result = reclaimOperatorSubsidy(terms, {
      ...factsOf(),
      paid: [{ from: "2023-02-10", through: "2024-02-17", amount: "20444.44" }],
      loss: { loan: "L1", ground: "false-data", on: "2024-02-20" },
    });
    expect(result.lines).toMatchObject([{ entitled: "0.00", reclaim: "20444.44" }]);
  });
});

describe("a calendar that does not reach the maturity", () => {
  it("leaves it where it stands, with a warning", () => {
    const facts = without(factsOf({ maturesOn: "2027-02-10" }), "calendar");
    expect(computeOperatorSubsidy(operatorTerms(rules), facts).warnings).toStrictEqual([
      { code: "rest-day-not-checked", loan: "L1", maturesOn: "2027-02-10" },
    ]);
  });
});
