import { describe, expect, it } from "vitest";
import { mainlandCalendar } from "../../../src/packs/calendars/mainland.ts";
import { assessClaim } from "../../../src/policy/compensation/assess-claim.ts";
import { cangxi2019 } from "../../../src/packs/cangxi2019.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { national2021 } from "../../../src/packs/national2021.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { combineTerms } from "../../../src/terms/combine-terms.ts";
import { aLoan as anyLoan, without } from "../../support/builders.ts";
import { AGREED, claimFacts, findingsSaid } from "./compensation-builders.ts";

/** The documents with what the agreement sets. */
const changge = adjustTerms(changge2017.compensation, AGREED);
const cangxi = adjustTerms(cangxi2019.compensation, AGREED);
const aLoan = (facts: Parameters<typeof anyLoan>[0] = {}): ReturnType<typeof anyLoan> =>
  anyLoan({ contractOn: "2017-11-15", ...facts });

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
    expect(findingsSaid(cangxi, claimFacts(facts))).toMatchObject({ "claim/conditions-met": finding });
    expect(assessClaim(cangxi, claimFacts(facts)).outcome).toBe(outcome);
  });
});

describe("what only the agreement sets", () => {
  const asks = ["claimAfterDays", "lossShares", "claimCovers"];

  it.each([
    ["Changge", changge2017.compensation],
    ["Cangxi", cangxi2019.compensation],
    ["the national notice", national2021.compensation],
  ] as const)("is not printed by %s: nothing is decided", (_, terms) => {
    const loan = aLoan({ contractOn: "2022-05-10", paidOutOn: "2022-05-10", maturesOn: "2023-05-10" });
    const facts = { ...claimFacts({ loan, asOf: "2033-05-10", noticeOn: "2023-05-11", qualifies: true }) };
    const { outcome, missing, findings, amount } = assessClaim(terms, { ...facts, compensatedBefore: "0" });
    expect([outcome, missing]).toStrictEqual(["undetermined", asks]);
    expect(findings.find(({ rule }) => rule === "claim/agreement")).toMatchObject({ missing: asks });
    expect(amount).toMatchObject({ state: "undetermined", missing: ["claimCovers"] });
  });

  it("is wanted piece by piece", () => {
    const only = (values: object): readonly string[] =>
      assessClaim(adjustTerms(changge2017.compensation, values), claimFacts()).missing;
    expect(only({ claimAfterDays: 0 })).toStrictEqual(["lossShares", "claimCovers"]);
    expect(only({ claimAfterDays: 0, claimCovers: ["principal"] })).toStrictEqual(["lossShares"]);
    expect(only(AGREED)).toStrictEqual([]);
  });

  it("rests on the article that leaves it to the agreement", () => {
    const of = (terms: Parameters<typeof assessClaim>[0]): unknown =>
      assessClaim(terms, claimFacts()).findings.find(({ rule }) => rule === "claim/agreement")?.basis[0];
    expect(of(changge)).toStrictEqual({ by: "article", term: "agreement", article: "changge-2017-64#loan 6.3" });
  });
});

describe("what is owed", () => {
  const owed = (facts: Parameters<typeof claimFacts>[0]): unknown =>
    findingsSaid(changge, claimFacts(facts))["claim/amount-owed"];

  it("is something: there is no claim to 0.00", () => {
    const repaid = (amount: string): ReturnType<typeof aLoan> => aLoan({ repayments: [{ day: "2020-11-15", amount }] });
    expect(owed({ loan: repaid("50000") })).toBe("unmet: nothing-owed");
    expect(owed({ loan: repaid("49999.99") })).toBe("met");
    expect(owed({ asOf: "2020-11-15" })).toBe("unmet: not-due");
  });

  it("is not covered where the household had it all before", () => {
    const terms = adjustTerms(national2021.compensation, AGREED);
    const loan = aLoan({ contractOn: "2022-05-10", paidOutOn: "2022-05-10", maturesOn: "2023-05-10" });
    const on = (compensatedBefore: string): ReturnType<typeof assessClaim> =>
      assessClaim(terms, claimFacts({ loan, asOf: "2023-05-11", compensatedBefore }));
    expect(on("50000")).toMatchObject({ outcome: "not-entitled", amount: { total: "0.00" } });
    expect(on("50000").findings[2]).toMatchObject({ rule: "claim/amount-owed", reason: "nothing-covered" });
    expect(on("49999.99")).toMatchObject({ outcome: "entitled", amount: { total: "0.01" } });
  });

  it("may be interest alone, where it is covered", () => {
    const terms = adjustTerms(changge, { claimCovers: ["principal", "interest"] });
    const loan = aLoan({ repayments: [{ day: "2020-11-15", amount: "50000" }] });
    const said = (interest?: string): unknown =>
      findingsSaid(terms, claimFacts({ loan, ...(interest === undefined ? {} : { interest }) }))["claim/amount-owed"];
    expect(said("0")).toBe("unmet: nothing-owed");
    expect(said("0.01")).toBe("met");
    expect(said()).toBe("needs: interest");
  });
});

describe("the days of the edition", () => {
  const terms = adjustTerms(national2021.compensation, AGREED);
  const claim = (
    contractOn: string | undefined,
    paidOutOn = contractOn ?? "2022-05-10",
  ): ReturnType<typeof assessClaim> => {
    const day = contractOn === undefined ? {} : { contractOn };
    const loan = anyLoan({ ...day, paidOutOn, maturesOn: "2027-05-10" });
    return assessClaim(terms, claimFacts({ loan, asOf: "2027-06-10", compensatedBefore: "0" }));
  };

  it.each([
    ["2021-03-03", "undetermined"], // practice went on, and the notice was not issued
    ["2021-03-04", "entitled"],
    ["2025-12-31", "entitled"],
    ["2026-01-01", "undetermined"],
    ["2026-05-20", "undetermined"],
  ])("a contract of %s: %s", (contractOn, outcome) => {
    expect(claim(contractOn).outcome).toBe(outcome);
  });

  it("are warned of where the contract lies outside", () => {
    expect(claim("2026-05-20").warnings.map(({ code }) => code)).toStrictEqual([
      ...["outside-edition", "rest-day-not-checked"], // no calendar is handed in
    ]);
    expect(claim("2025-12-31").warnings).toStrictEqual([
      { code: "rest-day-not-checked", loan: "L1", maturesOn: "2027-05-10" },
    ]);
    expect(claim("2026-05-20").findings[0]).toMatchObject({
      ...{ rule: "claim/edition-in-force", outcome: "undetermined", reason: "outside-edition" },
      basis: [{ by: "article", term: "inForce", article: "national-2021-6#in force" }],
    });
  });

  it("want the day of the contract, unless the loan was paid out before them", () => {
    expect(claim(undefined)).toMatchObject({ outcome: "undetermined", missing: ["loan.contractOn"] });
    expect(claim(undefined, "2019-05-10").findings[0]).toMatchObject({ reason: "outside-edition" });
  });

  it("are not asked where none are printed", () => {
    const { notAsked } = assessClaim(cangxi, without(claimFacts(), "noticeOn"));
    expect(notAsked).toContain("claim/edition-in-force");
  });
});

describe("notice, transfer and deduction letter", () => {
  const LATER = { asOf: "2021-02-26", noticeOn: "2021-02-10" } as const;
  const chain = (facts: object): unknown =>
    findingsSaid(changge, claimFacts({ ...LATER, ...facts }))["claim/chain-in-order"];

  it.each([
    [{}, "not-applicable"],
    [{ transferredOn: "not-given" }, "not-applicable"],
    [{ transferredOn: "2021-02-27" }, "not-applicable"], // after the day of judgement
    [{ transferredOn: "2021-02-10", deductionLetterOn: "2021-02-10" }, "met"], // all of one day
    [{ transferredOn: "2021-02-09", deductionLetterOn: "2021-02-10" }, "unmet: transferred-before-notice"],
    [{ noticeOn: "not-given", transferredOn: "2021-02-11" }, "unmet: transferred-before-notice"],
    [{ transferredOn: "2021-02-20", deductionLetterOn: "not-given" }, "unmet: letter-missing"],
    [{ transferredOn: "2021-02-20", deductionLetterOn: "2021-02-27" }, "unmet: letter-missing"], // not yet there
    [{ transferredOn: "2021-02-20", deductionLetterOn: "2021-02-19" }, "unmet: letter-before-transfer"],
    [{ transferredOn: "2021-02-20" }, "needs: deductionLetterOn"],
  ])("%j: %s", (facts, expected) => {
    expect(chain(facts)).toBe(expected);
  });

  it("are shown with their days, and take no claim away", () => {
    const facts = claimFacts({ ...LATER, transferredOn: "2021-02-20", deductionLetterOn: "not-given" });
    const { outcome, records, missing } = assessClaim(changge, facts);
    expect([outcome, missing]).toStrictEqual(["entitled", []]);
    expect(records).toStrictEqual([
      { record: "notice", on: "2021-02-10" },
      { record: "transfer", on: "2021-02-20" },
      { record: "deduction-letter", on: "not-given" },
    ]);
  });
});

describe("what the terms do not ask", () => {
  it("is said", () => {
    const plain = changge2017.compensation;
    expect(assessClaim(plain, claimFacts()).notAsked).toStrictEqual(["claim/overdue", "claim/conditions-met"]);
    expect(assessClaim(cangxi2019.compensation, claimFacts()).notAsked).toStrictEqual([
      ...["claim/edition-in-force", "claim/overdue", "claim/notice-given", "claim/chain-in-order"],
    ]);
  });

  it("is asked once another document is laid over them", () => {
    const together = combineTerms(changge, cangxi); // Cangxi has no days of its own: those of Changge hold
    const { notAsked, missing, terms, findings } = assessClaim(together, without(claimFacts(), "noticeOn"));
    expect(notAsked).toStrictEqual([]);
    expect(missing).toStrictEqual(["noticeOn", "qualifies"]);
    expect(terms.pack).toBe("changge2017+cangxi2019");
    expect(findings.map(({ rule }) => rule)).toStrictEqual([
      ...["claim/edition-in-force", "claim/agreement", "claim/amount-owed", "claim/overdue"],
      ...["claim/notice-given", "claim/conditions-met", "claim/chain-in-order"],
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
    expect(on("2020-11-17").findings[3]).toMatchObject({ observed: { days: 1 } });
    expect(on("2020-11-17").findings[3]?.basis).toContainEqual({ by: "law", article: "general-provisions#203" });
  });

  it("leaves it where it stands", () => {
    const stands = adjustTerms(changge, { maturityOnRestDay: "stands" });
    const { outcome, findings } = assessClaim(stands, claimFacts({ calendar: mainlandCalendar }));
    expect(outcome).toBe("entitled");
    expect(findings[3]?.basis).not.toContainEqual({ by: "law", article: "general-provisions#203" });
  });

  it("leaves it where it stands without a calendar too", () => {
    expect(assessClaim(moves, claimFacts()).outcome).toBe("entitled");
  });
});
