import { describe, expect, it } from "vitest";
import { classifyMaturity } from "../../../src/policy/maturity/classify-maturity.ts";
import type { MaturityFacts, MaturityTermValues } from "../../../src/policy/maturity/types.ts";
import { aLoan } from "../../support/builders.ts";
import { dueFacts, OF_KIND, sortingTerms, treatmentsIn } from "./maturity-builders.ts";

/** Everything that terms can ask. */
const STRICT = {
  ...{ extensionConditions: "required", compensationConditions: "required", mostRenewals: 1 },
  jointCollectionFor: "thriving-and-no-longer-poor",
} as const satisfies MaturityTermValues;
const said = (facts: Partial<MaturityFacts>, values: MaturityTermValues = {}): Readonly<Record<string, string>> =>
  treatmentsIn(classifyMaturity(sortingTerms(values), dueFacts(facts)));
const NEVER = "closed: not-for-this-kind";
const NOT_YET = "closed: not-past-maturity";
const dayAfter = { asOf: "2020-11-16" } as const;

describe("several reasons against a treatment", () => {
  it("are all named, in one order", () => {
    const facts = {
      ...{ ...OF_KIND.unwilling, ...dayAfter, extendTo: "2022-05-16", renewals: 1, qualifiesForExtension: false },
      ...{ qualifiesForCompensation: false, projectThriving: false, noLongerPoor: false },
    };
    expect(said(facts, STRICT)).toStrictEqual({
      collect: "open",
      extend: "closed: not-for-this-kind, after-maturity, beyond-limit, renewals-used-up, conditions-not-met",
      renew: "closed: not-for-this-kind, renewals-used-up, conditions-not-met",
      convert: NEVER,
      compensate: "closed: not-for-this-kind, conditions-not-met",
      jointCollection: "closed: still-poor, project-not-thriving",
      sue: "open",
    });
  });

  it("of a deceased on the maturity itself", () => {
    const facts = { deceased: true, qualifiesForCompensation: false, projectThriving: false, noLongerPoor: false };
    const { compensate, jointCollection, sue } = said(facts, STRICT);
    expect(compensate).toBe("closed: conditions-not-met, not-past-maturity");
    expect(jointCollection).toBe("closed: not-for-this-kind, not-past-maturity, still-poor, project-not-thriving");
    expect(sue).toBe("closed: not-past-maturity");
  });

  it("of an extension to its limit, asked for a day that is not later", () => {
    const loan = aLoan({ extensions: [{ agreedOn: "2020-11-01", maturesOn: "2022-05-15" }] });
    const facts = { loan, asOf: "2022-05-16", ...OF_KIND["willing-but-unable"], extendTo: "2022-05-15" };
    expect(said(facts)["extend"]).toBe("closed: after-maturity, limit-reached, not-later");
  });
});

describe("where nothing is known of the borrower", () => {
  const all = "deceased, willingToRepay, ableToRepay, stillInNeed";

  it("what the calendar closes is closed, the rest needs the facts that sort the kinds", () => {
    expect(said({})).toStrictEqual({
      // Collecting comes first for the able, the unwilling and the deceased, and is possible for everyone.
      collect: "possible",
      // These are for who lives and is willing: in need, or unable.
      extend: `needs: ${all}`,
      renew: `needs: ${all}`,
      convert: `needs: ${all}`,
      ...{ compensate: NOT_YET, jointCollection: NOT_YET, sue: NOT_YET },
    });
    expect(said(dayAfter)).toStrictEqual({
      ...{ collect: "possible", extend: "closed: after-maturity", renew: `needs: ${all}` },
      ...{ convert: `needs: ${all}`, compensate: `needs: ${all}` },
      // What is for the unwilling only does not need to know more than that one lives; anyone can be sued.
      ...{ jointCollection: "needs: deceased, willingToRepay", sue: "possible" },
    });
  });

  it("what the terms ask is needed too", () => {
    expect(said(dayAfter, STRICT)).toMatchObject({
      extend: "closed: after-maturity",
      renew: `needs: ${all}, qualifiesForExtension, renewals`,
      compensate: `needs: ${all}, qualifiesForCompensation`,
      jointCollection: "needs: deceased, willingToRepay, projectThriving, noLongerPoor",
    });
  });

  it("what is known to stand against it closes it, whatever the kind", () => {
    const facts = { qualifiesForExtension: false, qualifiesForCompensation: false, noLongerPoor: false };
    expect(said({ ...dayAfter, ...facts }, STRICT)).toMatchObject({
      ...{ extend: "closed: after-maturity, conditions-not-met", renew: "closed: conditions-not-met" },
      ...{ compensate: "closed: conditions-not-met", jointCollection: "closed: still-poor" },
    });
    expect(said({ renewals: 1 }, STRICT)).toMatchObject({ renew: "closed: renewals-used-up" });
  });
});

describe("where the kind is not known, but what is known decides", () => {
  const alive = { deceased: false, willingToRepay: true, ableToRepay: false } as const;

  it("a treatment of every possible kind is open", () => {
    // Willing and unable: in need or not, more time and conversion are open; compensation hangs on the need.
    expect(said({ ...alive, ...dayAfter })).toMatchObject({
      ...{ renew: "open", convert: "open", compensate: "needs: stillInNeed", collect: "possible" },
    });
    expect(said(alive)).toMatchObject({ extend: "open" });
    // Unwilling or deceased: both are collected from first, only one of them is sued first.
    expect(said({ ...dayAfter, willingToRepay: false })).toMatchObject({
      ...{ collect: "open", renew: NEVER, compensate: "needs: deceased", sue: "possible" },
    });
  });

  it("a treatment of no possible kind is closed", () => {
    expect(said({ ...dayAfter, deceased: false, willingToRepay: true })).toMatchObject({
      ...{ jointCollection: NEVER, sue: "possible" },
      ...{ renew: "needs: ableToRepay, stillInNeed", compensate: "needs: ableToRepay, stillInNeed" },
    });
  });

  it("a fact that sorts kinds alone is not needed where both kinds are treated alike", () => {
    // In need or unable: both may be renewed. Only one who is able and not in need may not.
    expect(said({ deceased: false, willingToRepay: true, stillInNeed: false })).toMatchObject({
      ...{ collect: "possible", renew: "needs: ableToRepay" },
    });
    expect(said({ deceased: false, willingToRepay: true, stillInNeed: true })).toMatchObject({ renew: "open" });
  });
});

describe("conditions that are not known", () => {
  it("are not needed where the kind closes the treatment", () => {
    expect(said({ ...OF_KIND["able-and-willing"], ...dayAfter }, STRICT)).toStrictEqual({
      ...{ collect: "open", extend: "closed: not-for-this-kind, after-maturity", renew: NEVER, convert: NEVER },
      ...{ compensate: NEVER, jointCollection: NEVER, sue: "possible" },
    });
  });

  it("are needed together with the number of renewals", () => {
    expect(said(OF_KIND["willing-still-in-need"], STRICT)).toMatchObject({
      ...{ extend: "needs: qualifiesForExtension, renewals", renew: "needs: qualifiesForExtension, renewals" },
    });
    expect(said({ ...OF_KIND["willing-still-in-need"], renewals: 0 }, STRICT)).toMatchObject({
      extend: "needs: qualifiesForExtension",
    });
  });
});

describe("the latest day of an extension", () => {
  it("is shown whether it is open, closed or not decided, and of no other treatment", () => {
    const latest = (facts: Partial<MaturityFacts>): unknown =>
      classifyMaturity(sortingTerms(), dueFacts(facts))
        .treatments.filter(({ treatment }) => treatment !== "estate")
        .map((t) => ("latest" in t ? t.latest : undefined));
    const only = [undefined, "2022-05-15", ...Array<undefined>(5).fill(undefined)];
    for (const facts of [OF_KIND["willing-but-unable"], OF_KIND.deceased, {}, dayAfter])
      expect(latest(facts)).toStrictEqual(only);
  });
});
