import { describe, expect, it } from "vitest";
import { mainlandCalendar } from "../../../src/packs/calendars/mainland.ts";
import { assessClaim } from "../../../src/policy/compensation/assess-claim.ts";
import { cangxi2019 } from "../../../src/packs/cangxi2019.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { national2021 } from "../../../src/packs/national2021.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { combineTerms } from "../../../src/terms/combine-terms.ts";
import { aLoan, without } from "../../support/builders.ts";
import { claimFacts, findingsSaid } from "./compensation-builders.ts";

const changge = changge2017.compensation;
const cangxi = cangxi2019.compensation;

/** Days overdue, the outcome and the amount overdue. */
const overdueSaid = (asOf: string, loan = aLoan(), terms: Parameters<typeof assessClaim>[0] = changge): string => {
  const { findings, outcome, overdue } = assessClaim(terms, claimFacts({ loan, asOf, noticeOn: asOf }));
  const days = findings.flatMap((f) =>
    f.rule === "claim/overdue" && (f.outcome === "met" || f.outcome === "unmet") ? [f.observed.days] : [],
  );
  return `${days.join()} ${outcome} ${overdue}`;
};

describe("a claim for a loan that matured", () => {
  it.each([
    ["2020-11-14", "0 not-entitled 0.00"],
    ["2020-11-15", "0 not-entitled 0.00"], // the due day
    ["2020-11-16", "1 entitled 50000.00"],
    ["2021-11-15", "365 entitled 50000.00"],
  ])("on %s: %s", (asOf, expected) => {
    expect(overdueSaid(asOf)).toBe(expected);
  });

  it("waits as long as the terms ask", () => {
    const ninety = adjustTerms(changge, { claimAfterDays: 90 });
    expect(overdueSaid("2021-02-13", aLoan(), ninety)).toBe("90 not-entitled 50000.00");
    expect(overdueSaid("2021-02-14", aLoan(), ninety)).toBe("91 entitled 50000.00");
  });

  it("is for what was not repaid by the day, whatever was later", () => {
    const repaid = aLoan({ repayments: [{ day: "2020-11-17", amount: "20000" }] });
    expect(overdueSaid("2020-11-16", repaid)).toBe("1 entitled 50000.00");
    expect(overdueSaid("2020-11-17", repaid)).toBe("2 entitled 30000.00");
  });

  it("is for nothing once all is repaid", () => {
    const repaid = aLoan({ repayments: [{ day: "2020-11-17", amount: "50000" }] });
    expect(overdueSaid("2020-11-16", repaid)).toBe("1 entitled 50000.00");
    expect(overdueSaid("2020-11-17", repaid)).toBe("0 not-entitled 0.00");
  });

  it("looks at the new maturity of a loan that was extended", () => {
    const extended = aLoan({ extensions: [{ agreedOn: "2020-11-10", maturesOn: "2021-11-15" }] });
    expect(overdueSaid("2020-11-16", extended)).toBe("0 not-entitled 0.00");
    expect(overdueSaid("2021-11-16", extended)).toBe("1 entitled 50000.00");
  });
});

describe("a claim for instalments", () => {
  const loan = aLoan({ instalments: [{ dueOn: "2019-11-15", amount: "20000" }] });

  it("is for those that fell due and are unpaid, before the loan matures", () => {
    expect(overdueSaid("2019-11-15", loan)).toBe("0 not-entitled 0.00");
    expect(overdueSaid("2019-11-16", loan)).toBe("1 entitled 20000.00");
    const partly = { ...loan, repayments: [{ day: "2019-11-10", amount: "5000" }] };
    expect(overdueSaid("2019-11-16", partly)).toBe("1 entitled 15000.00");
  });

  it("is for all of it from the day after maturity, overdue since the first of them", () => {
    expect(overdueSaid("2020-11-15", loan)).toBe("366 entitled 20000.00"); // a leap year
    expect(overdueSaid("2020-11-16", loan)).toBe("367 entitled 50000.00");
  });
});

describe("the lender's notice", () => {
  const notice = (noticeOn?: string): string | undefined =>
    findingsSaid(changge, noticeOn === undefined ? without(claimFacts(), "noticeOn") : claimFacts({ noticeOn }))[
      "claim/notice-given"
    ];

  it("counts on the day of judgement, and not the day after", () => {
    expect(notice("2020-11-15")).toBe("met");
    expect(notice("2020-11-16")).toBe("met");
    expect(notice("2020-11-17")).toBe("unmet: notice-not-given");
  });

  it("that was not given, and one that is not known of, are two things", () => {
    expect(notice("not-given")).toBe("unmet: notice-not-given");
    expect(notice()).toBe("needs: noticeOn");
    expect(assessClaim(changge, without(claimFacts(), "noticeOn"))).toMatchObject({
      ...{ outcome: "undetermined", missing: ["noticeOn"] },
    });
  });

  it("is not waited for where the loan is not overdue", () => {
    expect(assessClaim(changge, without(claimFacts({ asOf: "2020-11-15" }), "noticeOn")).outcome).toBe("not-entitled");
  });
});

describe("the conditions of compensation", () => {
  it.each([
    [{ qualifies: true }, "met", "entitled"],
    [{ qualifies: false }, "unmet: conditions-not-met", "not-entitled"],
    [{}, "needs: qualifies", "undetermined"],
  ])("in Cangxi, %o", (facts, finding, outcome) => {
    expect(findingsSaid(cangxi, claimFacts(facts))).toStrictEqual({ "claim/conditions-met": finding });
    expect(assessClaim(cangxi, claimFacts(facts)).outcome).toBe(outcome);
  });
});

describe("what the terms do not ask", () => {
  it("is said", () => {
    expect(assessClaim(changge, claimFacts()).notAsked).toStrictEqual(["claim/conditions-met"]);
    expect(assessClaim(cangxi, claimFacts()).notAsked).toStrictEqual(["claim/overdue", "claim/notice-given"]);
    expect(assessClaim(national2021.compensation, claimFacts()).notAsked).toHaveLength(3);
  });

  it("is asked once another document is laid over them", () => {
    const together = combineTerms(changge, cangxi);
    const { notAsked, missing, terms, findings } = assessClaim(together, without(claimFacts(), "noticeOn"));
    expect(notAsked).toStrictEqual([]);
    expect(missing).toStrictEqual(["noticeOn", "qualifies"]);
    expect(terms.pack).toBe("changge2017+cangxi2019");
    expect(findings.map(({ basis: [first] }) => first?.by === "article" && first.article)).toStrictEqual([
      ...["changge-2017-64#loan 6.3", "changge-2017-64#fund 8", "guangyuan-bulletin-2019-139#cangxi"],
    ]);
  });
});

describe("the reading loan/maturity-on-rest-day", () => {
  const moves = adjustTerms(changge, { maturityOnRestDay: "next-working-day" });
  const on = (asOf: string): ReturnType<typeof assessClaim> =>
    assessClaim(moves, claimFacts({ asOf, noticeOn: asOf, calendar: mainlandCalendar }));

  it("moves a maturity on a Sunday to Monday, and the claim by a day", () => {
    expect(on("2020-11-16")).toMatchObject({ outcome: "not-entitled", overdue: "0.00" });
    expect(on("2020-11-17")).toMatchObject({ outcome: "entitled", overdue: "50000.00" });
    expect(on("2020-11-17").findings[0]).toMatchObject({ observed: { days: 1 } });
    expect(on("2020-11-17").findings[0]?.basis).toContainEqual({ by: "law", article: "civil-code#203" });
  });

  it("leaves it where it stands", () => {
    const stands = adjustTerms(changge, { maturityOnRestDay: "stands" });
    const { outcome, findings } = assessClaim(stands, claimFacts({ calendar: mainlandCalendar }));
    expect(outcome).toBe("entitled");
    expect(findings[0]?.basis).not.toContainEqual({ by: "law", article: "civil-code#203" });
  });

  it("leaves it where it stands without a calendar too", () => {
    expect(assessClaim(moves, claimFacts()).outcome).toBe("entitled");
  });
});
