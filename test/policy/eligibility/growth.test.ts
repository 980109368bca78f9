import { describe, expect, it } from "vitest";
import { assessHousehold } from "../../../src/policy/eligibility/household/assess-household.ts";
import type { Bar } from "../../../src/policy/eligibility/household/types.ts";
import { anApplication, householdTerms, without } from "../../support/builders.ts";
import { expectLinear } from "../../support/counted.ts";
import { daysAfter } from "../../support/diary.ts";

describe("a long list of bars", () => {
  /** Each begins on the day after the one before it has ended; the last is listed first. */
  const bars = (count: number): readonly Bar[] =>
    Array.from({ length: count }, (_, i) => {
      const day = daysAfter("2019-05-06", count - 1 - i);
      return { listing: `L${String(i)}`, who: "applicant", from: day, through: day };
    });
  const terms = householdTerms({ blacklist: "bars" });

  it("is gone through once, though each bar follows another", () => {
    expectLinear(
      40,
      (count) => without(anApplication({ bars: bars(count) }), "rates"), // they are frozen, and not read
      (application) => assessHousehold(terms, application),
    );
  });

  it("ends on the day after the last", () => {
    const { remedies } = assessHousehold(terms, anApplication({ bars: bars(26) }));
    expect(remedies).toMatchObject([{ change: "apply-from", day: "2019-06-01" }]); // 6 May and 25 days more
  });
});
