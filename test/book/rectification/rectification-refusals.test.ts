import { describe, expect, it } from "vitest";
import { explainRectification } from "../../../src/book/rectification/explain.ts";
import type { Correction, ExaminedLoan, RectificationBook } from "../../../src/book/rectification/types.ts";
import type { RectificationTerms, RectificationTermValues } from "../../../src/book/rectification/types.ts";
import { rectify } from "../../../src/book/rectification/rectify.ts";
import { unchecked, without } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { bareLoan, book, goodLoan, rectificationTerms, SCHEME } from "./rectification-builders.ts";

const refused = (given: unknown, terms: RectificationTerms = SCHEME): readonly string[] =>
  issuesOfCall(() => rectify(terms, unchecked<RectificationBook>(given)));
const ofTerms = (values: unknown): readonly string[] =>
  refused(book([]), rectificationTerms(unchecked<RectificationTermValues>(values))).map((i) =>
    i.replace('terms.stated["our-rules#1"].', ""),
  );
const ofLoan = (facts: object): readonly string[] =>
  refused(book([unchecked<ExaminedLoan>({ ...bareLoan(), ...facts })])).map((i) => i.replace("book.loans[0].", ""));

describe("terms", () => {
  it("that ask nothing are refused, whatever readings they choose", () => {
    expect(ofTerms({})).toStrictEqual(["missing at terms.stated"]);
    expect(ofTerms({ strikeOff: "when-corrected", capCounts: "principal", rateBelow: "wrong" })).toStrictEqual([
      "missing at terms.stated",
    ]);
    expect(() => rectify({ ...rectificationTerms({}), caller: { wantsLoan: "required" } }, book([]))).not.toThrow();
  });

  it.each<readonly [object, string]>([
    [{ householdCap: "50000.001" }, "too-many-decimals at householdCap"],
    [{ householdCap: -1 }, "negative-amount at householdCap"],
    [{ longestMonths: 0 }, "below-minimum at longestMonths"],
    [{ longestMonths: 1201 }, "above-maximum at longestMonths"],
    [{ longestMonths: "36" }, "wrong-type at longestMonths"],
    [{ rateLimit: { fixed: 4.75 } }, "percent-without-sign at rateLimit.fixed"],
    [{ householdKinds: [] }, "empty at householdKinds"],
    [{ householdKinds: ["poor"] }, "not-listed at householdKinds[0]"],
    [{ householdKinds: ["other", "other"] }, "repeated-id at householdKinds[1]"],
    [{ allowedUses: ["gambling"] }, "not-listed at allowedUses[0]"],
    [{ forbiddenUses: ["building", "building"] }, "repeated-id at forbiddenUses[1]"],
    [{ collateralTaken: "required" }, "not-listed at collateralTaken"],
    [{ wantsLoan: "forbidden" }, "not-listed at wantsLoan"],
    [{ capCounts: "owed" }, "not-listed at capCounts"],
    [{ lengthThrough: "end" }, "not-listed at lengthThrough"],
    [{ rateBelow: "ok" }, "not-listed at rateBelow"],
    [{ dividendUse: "fine" }, "not-listed at dividendUse"],
    [{ strikeOff: true }, "not-listed at strikeOff"],
    [{ correctWithinDays: 30 }, "unknown-key at correctWithinDays"],
  ])("of the wrong shape: %o", (values, issue) => {
    expect(ofTerms(values)).toStrictEqual([issue]);
  });

  it("with a reading that is not theirs", () => {
    expect(refused(book([]), { ...SCHEME, readings: { "rectification/late": { rateBelow: "wrong" } } })).toStrictEqual([
      'unknown-reading at terms.readings["rectification/late"]',
    ]);
  });
});

describe("a loan", () => {
  it.each(["loan", "household"] as const)("without %s is refused", (name) => {
    expect(refused(book([unchecked<ExaminedLoan>(without(goodLoan(), name))]))).toStrictEqual([
      `missing at book.loans[0].${name}`,
    ]);
  });

  it.each<readonly [string, Partial<ExaminedLoan>, Partial<ExaminedLoan>]>([
    [
      "paidOutOn",
      { contractOn: "2017-01-11", paidOutOn: "2017-01-10" },
      { contractOn: "2017-01-10", paidOutOn: "2017-01-10" },
    ],
    [
      "maturesOn",
      { paidOutOn: "2017-01-10", maturesOn: "2017-01-10" },
      { paidOutOn: "2017-01-10", maturesOn: "2017-01-11" },
    ],
    [
      "maturesOn",
      { paidOutOn: "2017-01-10", maturesOn: "2017-01-09" },
      { paidOutOn: "2017-01-10", maturesOn: "2017-01-11" },
    ],
    [
      "extendedTo",
      { maturesOn: "2018-01-10", extendedTo: "2018-01-09" },
      { maturesOn: "2018-01-10", extendedTo: "2018-01-10" },
    ],
    ["contractOn", { contractOn: "2018-07-01" }, { contractOn: "2018-06-30" }],
    ["paidOutOn", { paidOutOn: "2018-07-01" }, { paidOutOn: "2018-06-30" }],
    ["outstanding", { principal: "100", outstanding: "100.01" }, { principal: "100", outstanding: "100" }],
    [
      "withOperator",
      { usedFor: ["share-dividend"], withOperator: false },
      { usedFor: ["share-dividend"], withOperator: true },
    ],
  ])("with %s that does not agree is refused, and not where it just does", (name, wrong, right) => {
    expect(ofLoan(wrong)).toStrictEqual([`out-of-order at ${name}`]);
    expect(() => rectify(SCHEME, book([bareLoan(right)]))).not.toThrow();
  });

  it.each<readonly [object, string]>([
    [{ principal: "0" }, "below-minimum at principal"],
    [{ outstanding: "-1" }, "negative-amount at outstanding"],
    [{ rate: "4.75" }, "percent-without-sign at rate"],
    [{ rate: 4.75 }, "percent-without-sign at rate"],
    [{ householdKind: "poor" }, "not-listed at householdKind"],
    [{ usedFor: [] }, "empty at usedFor"],
    [{ usedFor: ["building", "building"] }, "repeated-id at usedFor[1]"],
    [{ collateralTaken: "no" }, "wrong-type at collateralTaken"],
    [{ colateralTaken: true }, "unknown-key at colateralTaken"],
    [{ paidOutOn: "2018-02-29" }, "no-such-day at paidOutOn"],
    [{ region: " " }, "empty at region"],
  ])("of the wrong shape: %o", (facts, issue) => {
    expect(ofLoan(facts)).toStrictEqual([issue]);
  });

  it("comes once", () => {
    const loans = [bareLoan(), bareLoan({ household: "H2" }), bareLoan({ loan: "L2" }), bareLoan()];
    expect(refused(book(loans))).toStrictEqual([
      "repeated-id at book.loans[1].loan",
      "repeated-id at book.loans[3].loan",
    ]);
  });

  it("does not bring its household beyond what an amount can be", () => {
    const most = "999999999999.99";
    const loans = [
      bareLoan({ loan: "L1", principal: most }),
      bareLoan({ loan: "L2", household: "H2", outstanding: most }),
    ];
    expect(() => rectify(SCHEME, book(loans))).not.toThrow();
    const [a, b, c] = ["L3", "L4", "L5"].map((loan) => bareLoan({ loan, principal: "0.01" }));
    expect(refused(book([...loans, ...[a, b, c].flatMap((x) => x ?? [])]))).toStrictEqual([
      "amount-too-large at book.loans[2].principal",
    ]);
    expect(refused(book([...loans, bareLoan({ loan: "L3", household: "H2", outstanding: "0.01" })]))).toStrictEqual([
      "amount-too-large at book.loans[2].outstanding",
    ]);
  });
});

describe("a book", () => {
  it.each(["examinedOn", "asOf", "loans", "corrected"] as const)("without %s is refused", (name) => {
    expect(refused(without(book([]), name))).toStrictEqual([`missing at book.${name}`]);
  });

  it("is not drawn up before the examination", () => {
    expect(refused({ ...book([]), asOf: "2018-06-29" })).toStrictEqual(["out-of-order at book.asOf"]);
    expect(() => rectify(SCHEME, { ...book([]), asOf: "2018-06-30" })).not.toThrow();
  });
});

describe("a correction", () => {
  const loans = [
    goodLoan({ loan: "L1", collateralTaken: true }),
    goodLoan({ loan: "L2", household: "H2", principal: "60000", outstanding: "60000" }),
    bareLoan({ loan: "L3", household: "H3" }),
  ];
  const collateral = { loan: "L1", rule: "rectification/no-collateral", on: "2018-06-30" } as const;
  const cap = { household: "H2", rule: "rectification/household-cap", on: "2018-06-30" } as const;
  const of = (...corrected: readonly object[]): readonly string[] =>
    refused(book(loans, unchecked<readonly Correction[]>(corrected))).map((i) => i.replace("book.corrected", ""));

  it("of what was found is taken", () => {
    expect(() => rectify(SCHEME, book(loans, [collateral, cap]))).not.toThrow();
  });

  it.each<readonly [string, object, string]>([
    ["of an unknown loan", { ...collateral, loan: "L9" }, "unknown-reference at [0].loan"],
    ["of an unknown household", { ...cap, household: "H9" }, "unknown-reference at [0].household"],
    ["before the examination", { ...collateral, on: "2018-06-29" }, "out-of-order at [0].on"],
    ["of an unknown rule", { ...collateral, rule: "rectification/colour" }, "not-listed at [0].rule"],
    ["without a rule", without(collateral, "rule"), "missing at [0].rule"],
    ["without a day", without(collateral, "on"), "missing at [0].on"],
    ["without its loan", without(collateral, "loan"), "missing at [0].loan"],
    ["without its household", without(cap, "household"), "missing at [0].household"],
    ["with nothing said", { ...collateral, how: "" }, "empty at [0].how"],
    ["of what is in order", { ...collateral, rule: "rectification/no-guarantor" }, "unknown-reference at [0].rule"],
    ["of what is not known", { ...collateral, loan: "L3" }, "unknown-reference at [0].rule"],
    ["of what does not apply", { ...collateral, rule: "rectification/duties-clear" }, "unknown-reference at [0].rule"],
    ["of a household within the cap", { ...cap, household: "H1" }, "unknown-reference at [0].rule"],
  ])("%s is refused", (_, correction, issue) => {
    expect(of(correction)).toStrictEqual([issue]);
  });

  it("of what the terms do not ask is refused, in both languages", () => {
    const terms = rectificationTerms({ guarantorTaken: "forbidden" });
    expect(refused(book(loans, [collateral]), terms)).toStrictEqual(["unknown-reference at book.corrected[0].rule"]);
    try {
      rectify(terms, book(loans, [collateral]));
    } catch (error) {
      expect(error).toMatchObject({
        issues: [
          { message: { zh: "检查没有发现这一问题，无从销号", en: "corrects what the examination did not find" } },
        ],
      });
    }
    expect.assertions(2);
  });

  it("that comes twice is refused, on another day too", () => {
    expect(of(collateral, cap, { ...collateral, on: "2018-07-01" }, cap)).toStrictEqual([
      "repeated-id at [2].rule",
      "repeated-id at [3].rule",
    ]);
  });

  it("names a household for the cap, and a loan for everything else", () => {
    expect(of({ ...cap, loan: "L2" })).toStrictEqual(["unknown-key at [0].loan"]);
    expect(of({ ...collateral, household: "H1" })).toStrictEqual(["unknown-key at [0].household"]);
  });
});

describe("everything that is wrong", () => {
  it("is said in one error", () => {
    const given = {
      examinedOn: "2018-06-30",
      asOf: "2018-06-29",
      loans: [
        { loan: "L1", household: "H1", paidOutOn: "2018-07-01", rate: 4 },
        { loan: "L1", principal: "1", outstanding: "2" },
      ],
      corrected: [
        { loan: "L2", rule: "rectification/use", on: "2018-06-29" },
        { household: "H1", rule: "rectification/use", on: "2018-13-01" },
      ],
      rates: [],
    };
    expect(new Set(refused(given))).toStrictEqual(
      new Set([
        "out-of-order at book.asOf",
        "out-of-order at book.loans[0].paidOutOn",
        "percent-without-sign at book.loans[0].rate",
        "repeated-id at book.loans[1].loan",
        "missing at book.loans[1].household",
        "out-of-order at book.loans[1].outstanding",
        "unknown-reference at book.corrected[0].loan",
        "out-of-order at book.corrected[0].on",
        "missing at book.corrected[1].loan",
        "unknown-key at book.corrected[1].household",
        "no-such-day at book.corrected[1].on",
        "unknown-reference at book.rates",
      ]),
    );
  });

  it("with terms too, and the options of an explanation", () => {
    expect(refused({ ...book([]), asOf: "2018-06-29" }, rectificationTerms({}))).toStrictEqual([
      "missing at terms.stated",
      "out-of-order at book.asOf",
    ]);
    const list = rectify(SCHEME, book([]));
    expect(issuesOfCall(() => explainRectification(list, unchecked({ language: "fr" })))).toStrictEqual([
      "not-listed at options.language",
    ]);
  });

  it("about rates and corrections is said together, once the facts are in order", () => {
    const loan = goodLoan({ contractOn: "1990-01-01" });
    const corrected = [{ loan: "L1", rule: "rectification/no-collateral", on: "2018-07-01" }] as const;
    expect(refused(book([loan], corrected))).toStrictEqual([
      "rate-not-known at book.loans[0].contractOn",
      "unknown-reference at book.corrected[0].rule",
    ]);
  });
});
