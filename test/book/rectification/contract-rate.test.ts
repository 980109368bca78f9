import { describe, expect, it } from "vitest";
import type { ExaminedLoan, RectificationBook } from "../../../src/book/rectification/types.ts";
import type { RectificationTerms } from "../../../src/book/rectification/types.ts";
import { rectify } from "../../../src/book/rectification/rectify.ts";
import { aSeries, without } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { bareLoan, book, findingIn, goodLoan, onLoan, rectificationTerms, SCHEME } from "./rectification-builders.ts";

const RULE = "rectification/contract-rate";

/** Up to a year at 4 %, above it at 5 %, from 2018 on. */
const series = aSeries({
  rows: [{ from: "2018-01-01", rates: { short: "4.00%", long: "5.00%" } }],
  verifiedThrough: "2018-06-15",
});
const short = { contractOn: "2018-01-01", paidOutOn: "2018-01-01", maturesOn: "2019-01-01" } as const;

function inBook(loan: ExaminedLoan, more: Partial<RectificationBook> = {}): RectificationBook {
  return { ...book([loan]), rates: [series], ...more };
}

const rateOf = (t: RectificationTerms, of: RectificationBook) => findingIn(rectify(t, of), RULE);

describe("the rate of the contract by the scheme", () => {
  it.each([
    // Above one year, up to three: 4.75 % since 2015-10-24; up to one year: 4.35 %.
    ["2020-01-10", "4.74%", "met"],
    ["2020-01-10", "4.75%", "met"],
    ["2020-01-10", "4.7501%", "unmet"],
    ["2018-01-10", "4.35%", "met"],
    ["2018-01-10", "4.3501%", "unmet"],
    ["2018-01-11", "4.75%", "met"],
    ["2018-01-11", "4.76%", "unmet"],
  ] as const)("of a loan of 2017-01-10 to %s at %s: %s", (maturesOn, rate, outcome) => {
    expect(onLoan(RULE, goodLoan({ maturesOn, rate })).outcome).toBe(outcome);
  });

  it.each([
    // 5.00 % through 2015-10-23, 4.75 % from the day after.
    ["2015-10-23", "5.00%", "met"],
    ["2015-10-24", "5.00%", "unmet"],
    ["2015-10-24", "4.75%", "met"],
  ] as const)("is that of the day of the contract, not of the pay-out: %s at %s: %s", (contractOn, rate, outcome) => {
    const days = { contractOn, paidOutOn: "2015-10-28", maturesOn: "2018-10-28" };
    expect(onLoan(RULE, goodLoan({ ...days, rate })).outcome).toBe(outcome);
  });

  it("shows both sides and the day of the publication", () => {
    expect(onLoan(RULE, goodLoan({ rate: "6%" }))).toStrictEqual({
      check: "policy",
      household: "H1",
      loan: "L1",
      rule: RULE,
      outcome: "unmet",
      reason: "above-rate-limit",
      observed: { rate: "6.00%" },
      required: { atMost: "4.75%" },
      basis: [
        { by: "article", term: "rateLimit", article: "rectification-scheme#2.2" },
        { by: "reading", term: "rateBelow", reading: "rectification/rate-below" },
        { by: "published", article: "pboc-benchmark-rates#2015-10-24" },
      ],
    });
  });
});

describe("other limits", () => {
  it.each([
    ["4.99%", "in-order", "met"],
    ["5%", "in-order", "met"],
    ["5.0001%", "in-order", "unmet"],
    ["4.9999%", "wrong", "unmet"],
    ["5%", "wrong", "met"],
    ["5.0001%", "wrong", "unmet"],
  ] as const)("%s against 5 %%, a lower rate %s: %s", (rate, rateBelow, outcome) => {
    const finding = onLoan(RULE, bareLoan({ rate }), rectificationTerms({ rateLimit: { fixed: "5%" }, rateBelow }));
    expect(finding.outcome).toBe(outcome);
  });

  it("name which side of it a rate is on", () => {
    const exact = rectificationTerms({ rateLimit: { fixed: "5%" }, rateBelow: "wrong" });
    expect(onLoan(RULE, bareLoan({ rate: "4%" }), exact)).toMatchObject({
      reason: "below-rate-limit",
      required: { exactly: "5.00%" },
    });
    expect(onLoan(RULE, bareLoan({ rate: "6%" }), exact)).toMatchObject({ reason: "above-rate-limit" });
  });

  it("by one band for every length need no length", () => {
    const terms = rectificationTerms({ rateLimit: { series: "ours", band: "long" } });
    const loan = bareLoan({ contractOn: "2018-01-01", rate: "5.00%" });
    expect(rateOf(terms, inBook(loan)).outcome).toBe("met");
    expect(rateOf(terms, inBook({ ...loan, rate: "5.01%" })).outcome).toBe("unmet");
  });

  it("by bands of their own apply as far as these reach", () => {
    const terms = rectificationTerms({ rateLimit: { series: "ours", bands: [{ throughMonths: 12, band: "long" }] } });
    const loan = bareLoan({ ...short, rate: "5.00%" });
    expect(rateOf(terms, inBook(loan)).outcome).toBe("met");
    expect(rateOf(terms, inBook({ ...loan, rate: "5.01%" })).outcome).toBe("unmet");
    expect(rateOf(terms, inBook({ ...loan, maturesOn: "2019-01-02" })).outcome).toBe("not-applicable");
    const unpriced = without({ ...loan, maturesOn: "2019-01-02" }, "rate", "contractOn");
    expect(rateOf(terms, inBook(unpriced)).outcome).toBe("not-applicable");
  });
});

describe("what is not known of it", () => {
  const terms = rectificationTerms({ rateLimit: { series: "ours" } });

  it("is named", () => {
    expect(rateOf(terms, without(inBook(bareLoan()), "rates"))).toMatchObject({
      outcome: "undetermined",
      missing: ["rate", "contractOn", "paidOutOn", "maturesOn", "rates"],
    });
    expect(onLoan(RULE, bareLoan(), rectificationTerms({ rateLimit: { fixed: "5%" } }))).toMatchObject({
      missing: ["rate"],
    });
    const byBand = rectificationTerms({ rateLimit: { series: "ours", band: "long" } });
    expect(rateOf(byBand, inBook(bareLoan()))).toMatchObject({ missing: ["rate", "contractOn"] });
  });

  it.each(["rate", "contractOn", "paidOutOn", "maturesOn"] as const)("%s alone leaves it open", (fact) => {
    const loan = bareLoan({ ...short, rate: "4.01%" });
    expect(rateOf(terms, inBook(loan)).outcome).toBe("unmet");
    expect(rateOf(terms, inBook(without(loan, fact)))).toMatchObject({ outcome: "undetermined", missing: [fact] });
  });

  // Up to a year 4 %, above it 5 %.
  it.each([
    ["4.00%", "in-order", { outcome: "met", required: { atMost: "4.00%" } }],
    ["4.01%", "in-order", { outcome: "undetermined", missing: ["maturesOn"] }],
    ["5.00%", "in-order", { outcome: "undetermined", missing: ["maturesOn"] }],
    ["5.01%", "in-order", { outcome: "unmet", reason: "above-rate-limit", required: { atMost: "4.00%" } }],
    ["3.99%", "wrong", { outcome: "unmet", reason: "below-rate-limit", required: { exactly: "4.00%" } }],
    ["4.00%", "wrong", { outcome: "undetermined", missing: ["maturesOn"] }],
    ["5.00%", "wrong", { outcome: "undetermined", missing: ["maturesOn"] }],
    ["5.01%", "wrong", { outcome: "unmet", reason: "above-rate-limit", required: { exactly: "4.00%" } }],
  ] as const)(
    "the length is not wanted where every band answers alike: %s, a lower rate %s",
    (rate, rateBelow, found) => {
      const of = inBook(without(bareLoan({ ...short, rate }), "maturesOn"));
      expect(rateOf(rectificationTerms({ rateLimit: { series: "ours" }, rateBelow }), of)).toMatchObject(found);
    },
  );

  it("the length is wanted where it decides whether there is a limit at all, or whether there is a rate", () => {
    const bands = [{ throughMonths: 12, band: "long" }];
    const loan = without(bareLoan({ ...short, rate: "4.00%" }), "maturesOn");
    const missing = ["maturesOn"];
    expect(rateOf(rectificationTerms({ rateLimit: { series: "ours", bands } }), inBook(loan))).toMatchObject({
      missing,
    });
    const early = { ...loan, contractOn: "2017-12-31" }; // nothing is published yet
    expect(rateOf(terms, inBook(early))).toMatchObject({ missing });
  });

  it("published rates are a fact like the others", () => {
    const of = without(inBook(bareLoan({ ...short, rate: "4.00%" })), "rates");
    expect(rateOf(terms, of)).toMatchObject({ outcome: "undetermined", missing: ["rates"] });
  });
});

describe("published rates that do not answer", () => {
  const terms = rectificationTerms({ rateLimit: { series: "ours" } });
  const refused = (of: RectificationBook, t = terms) => issuesOfCall(() => rectify(t, of));
  const loans = [
    bareLoan({ ...short, loan: "L1", rate: "4%" }),
    bareLoan({ ...short, loan: "L2", rate: "4%", contractOn: "2017-12-31" }),
    bareLoan({ loan: "L3", contractOn: "2017-01-01" }),
    bareLoan({ ...short, loan: "L4", rate: "4%", contractOn: "2018-06-16", paidOutOn: "2018-06-16" }),
  ];

  it("are refused for every loan that asks them, and for no other", () => {
    expect(refused({ ...inBook(bareLoan()), loans })).toStrictEqual([
      "rate-not-known at book.loans[1].contractOn",
      "rate-not-known at book.loans[3].contractOn",
    ]);
  });

  it("beyond their verified day give the last value where that is asked, with a warning", () => {
    const of = { ...inBook(bareLoan()), loans: loans.slice(2), beyondVerified: "last-value" } as const;
    const { warnings, findings } = rectify(terms, of);
    expect(warnings).toStrictEqual([{ code: "beyond-verified-day", series: "ours" }]);
    expect(findings.map(({ outcome }) => outcome)).toStrictEqual(["undetermined", "met"]);
    const inTime = bareLoan({ ...short, contractOn: "2018-06-15", paidOutOn: "2018-06-15", rate: "4%" });
    expect(rectify(terms, inBook(inTime, { beyondVerified: "last-value" })).warnings).toStrictEqual([]);
  });

  it("of another series are refused once, and so are bands that it does not have", () => {
    expect(refused({ ...book(loans), rates: [series] }, SCHEME)).toStrictEqual(["unknown-reference at book.rates"]);
    const byBand = rectificationTerms({ rateLimit: { series: "ours", band: "longest" } });
    expect(refused({ ...inBook(bareLoan()), loans }, byBand)).toStrictEqual(["not-listed at terms.rateLimit"]);
    const bands = [{ throughMonths: 12, band: "shortest" }];
    const byBands = rectificationTerms({ rateLimit: { series: "ours", bands } });
    expect(refused({ ...inBook(bareLoan()), loans }, byBands)).toStrictEqual(["not-listed at terms.rateLimit"]);
  });

  it("for a length that they leave out are refused", () => {
    const closed = aSeries({
      ...series,
      bands: [
        { band: "short", overMonths: 0, throughMonths: 12 },
        { band: "long", overMonths: 12, throughMonths: 24 },
      ],
    });
    const loan = bareLoan({ ...short, rate: "4%", maturesOn: "2020-01-02" });
    expect(refused(inBook(loan, { rates: [closed] }))).toStrictEqual(["rate-not-known at book.loans[0].contractOn"]);
  });
});
