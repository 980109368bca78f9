import { describe, expect, it } from "vitest";
import { mainlandCalendar } from "../../../src/packs/calendars/mainland.ts";
import { accrueInterest, type InterestSchedule } from "../../../src/ledger/interest/accrue-interest.ts";
import type { InterestFacts, InterestLoan, InterestTermValues } from "../../../src/ledger/interest/types.ts";
import type { WorkingCalendar } from "../../../src/ledger/working-days/types.ts";
import { aSeries, without } from "../../support/builders.ts";
import { daysAfter } from "../../support/diary.ts";
import { aPricedLoan, interestTerms } from "../../support/interest-builders.ts";

/*
 * A maturity that moves off a rest day makes no longer loan: its band and its limit are those of the contract. Our
 * series has 4 % up to a year and 5 % above, so a night of 36,000 is 4.00 or 5.00.
 */

const stands = interestTerms({ settlement: "at-maturity", maturityOnRestDay: "stands" });
const byGeneralRules = interestTerms({
  ...{ settlement: "at-maturity", maturityOnRestDay: "stands", extensionRule: "general-rules" },
});
const next = { settlement: "at-maturity", maturityOnRestDay: "next-working-day" } as const;
const moves = interestTerms(next);

const factsOf = (loan: Partial<InterestLoan>): InterestFacts => ({
  loan: aPricedLoan({
    ...{ principal: "36000", rate: { series: "ours", reset: "contract" } },
    ...{ paidOutOn: "2023-02-10", maturesOn: "2024-02-10", ...loan },
  }),
  ...{ rates: [aSeries()], calendar: mainlandCalendar },
});
const accrued = (loan: Partial<InterestLoan>, rules: InterestTermValues = {}): InterestSchedule =>
  accrueInterest(interestTerms({ ...next, ...rules }), factsOf(loan));

describe("the band of a rate", () => {
  it.each([
    ["2024-02-10", "1492.00"], // exactly 12 months: 373 × 4.00
    ["2024-02-11", "1865.00"], // a day more: 373 × 5.00
    ["2024-02-09", "1456.00"], // 364 × 4.00
  ])("is that of the contract to %s: %s", (maturesOn, interest) => {
    expect(accrued({ maturesOn }).totals.interest).toBe(interest);
  });

  it.each(["anniversary", "each-change"] as const)(
    "stays in the nights after the contract's day, reset %s",
    (reset) => {
      expect(accrued({ rate: { series: "ours", reset } }).totals.interest).toBe("1492.00");
    },
  );

  it("of an extension is that of the extended contract", () => {
    const extended = (from: string, maturesOn: string): string =>
      accrued({ maturesOn: from, extensions: [{ agreedOn: "2023-08-01", maturesOn }] }).totals.interest;
    // Exactly 12 months in all: 373 × 4.00. A day more: 242 nights to 2023-10-10 at 4.00, then 131 at 5.00.
    expect(extended("2023-08-10", "2024-02-10")).toBe("1492.00");
    expect(extended("2023-10-10", "2024-02-11")).toBe("1623.00");
  });

  it("of a cap is that of the contract", () => {
    const rateCaps = [{ limit: { series: "ours" } }] as const;
    const { rateCap } = accrued({ rate: { fixed: "4.01%" } }, { rateCaps });
    expect(rateCap).toMatchObject({ outcome: "unmet", required: { atMost: "4.00%" } });
    expect(accrued({ rate: { fixed: "4%" } }, { rateCaps }).rateCap).toMatchObject({ outcome: "met" });
  });
});

describe("the limit of extensions", () => {
  const to = (paidOutOn: string, maturesOn: string, last: string): InterestFacts =>
    factsOf({
      ...{ paidOutOn, maturesOn, rate: { fixed: "4.35%" } },
      extensions: [{ agreedOn: paidOutOn, maturesOn: last }],
    });
  const tooLong = ({ findings }: InterestSchedule): readonly unknown[] =>
    findings.filter(({ finding }) => finding === "loan/extension-too-long").map(({ limit }) => limit);

  it.each([
    // Contract, its maturity, the last day counted from it; where the maturity moved the limit does not.
    ["2023-02-10", "2024-02-10", "2025-02-10"], // 12 months, moved to 02-18: 12 more
    ["2023-08-10", "2024-02-10", "2024-08-10"], // 6 months
    ["2024-01-31", "2024-02-10", "2024-02-20"], // 10 days
    ["2022-02-10", "2024-02-10", "2025-02-10"], // 24 months: half of them
    ["2023-01-10", "2024-02-10", "2024-08-25"], // 13 months: 6 months and 15 days
    ["2023-02-09", "2024-02-10", "2024-08-10"], // a year and a day: 6 months
    ["2015-05-01", "2021-05-01", "2024-05-01"], // six years: three years
    ["2024-02-29", "2024-08-31", "2025-03-04"], // 6 months 2 days, so 12 and 4 from the pay-out
    ["2022-09-29", "2023-09-29", "2024-09-29"], // a rest day itself
    ["2023-02-09", "2024-02-09", "2025-02-09"], // a working day
  ])("of a loan from %s to %s is %s by the general rules, moved or not", (paidOutOn, maturesOn, last) => {
    for (const terms of [interestTerms({ ...next, extensionRule: "general-rules" }), byGeneralRules]) {
      expect(tooLong(accrueInterest(terms, to(paidOutOn, maturesOn, last)))).toStrictEqual([]);
      expect(tooLong(accrueInterest(terms, to(paidOutOn, maturesOn, daysAfter(last, 1))))).toStrictEqual([last]);
    }
  });

  it("is that of the contract as it is written: an extension at the limit moves on from it", () => {
    const schedule = accrueInterest(moves, to("2022-09-29", "2023-09-29", "2024-09-29"));
    expect(schedule).toMatchObject({ maturesOn: "2024-09-29", findings: [] }); // a Sunday that is worked
  });
});

describe("a calendar that interest needs", () => {
  /** The mainland's days of February 2024, as far as a day. */
  const until = (coveredThrough: string): WorkingCalendar => ({
    ...{ ...mainlandCalendar, coveredFrom: "2024-02-05", coveredThrough },
    off: mainlandCalendar.off.filter((day) => day >= "2024-02-05" && day <= coveredThrough),
    worked: mainlandCalendar.worked.filter((day) => day >= "2024-02-05" && day <= coveredThrough),
  });
  const extended = factsOf({ extensions: [{ agreedOn: "2024-02-01", maturesOn: "2025-02-10" }] });
  const warned = (facts: InterestFacts): readonly unknown[] => {
    const { maturesOn, warnings } = accrueInterest(moves, facts);
    return [maturesOn, ...warnings.map((w) => ("maturesOn" in w ? w.maturesOn : w.code))];
  };

  it("is missing: the maturity stands, with a warning; none where maturities stand anyway", () => {
    expect(warned(without(extended, "calendar"))).toStrictEqual(["2025-02-10", "2025-02-10"]);
    expect(accrueInterest(stands, without(extended, "calendar"))).toMatchObject({
      maturesOn: "2025-02-10",
      warnings: [],
    });
  });

  it("does not reach the maturity: it stands, with a warning", () => {
    expect(warned({ ...extended, calendar: until("2024-02-18") })).toStrictEqual(["2025-02-10", "2025-02-10"]);
    expect(warned({ ...factsOf({}), calendar: until("2024-02-17") })).toStrictEqual(["2024-02-10", "2024-02-10"]);
    expect(warned({ ...factsOf({}), calendar: until("2024-02-18") })).toStrictEqual(["2024-02-18"]);
  });
});
