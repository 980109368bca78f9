import { describe, expect, it } from "vitest";
import type { Correction, ExaminedLoan } from "../../../src/book/rectification/types.ts";
import { rectify } from "../../../src/book/rectification/rectify.ts";
import { without } from "../../support/builders.ts";
import { book, changed, goodLoan, goodLoanWithOperator, inShort, SCHEME } from "./rectification-builders.ts";

/*
 * Ten loans of eight households, worked by hand. The benchmark since 2015-10-24 is 4.35 % up to one year, 4.75 %
 * above one year and up to three.
 */
const LOANS: readonly ExaminedLoan[] = [
  // In order: exactly 50,000, 36 months, 4.75 %.
  goodLoan({ loan: "01", household: "A" }),
  // The two of B: 30,000 and 25,000 owed, of which the second had 30,000 lent. Over the cap by 5,000.
  goodLoan({ loan: "02", household: "B", principal: "30000", outstanding: "30000" }),
  goodLoan({ loan: "03", household: "B", principal: "30000", outstanding: "25000", lender: "B2" }),
  // The two of C: 60,000 was lent, 20,000 of it repaid; and 10,000. Exactly 50,000 is owed, 70,000 was lent.
  goodLoan({ loan: "04", household: "C", principal: "60000", outstanding: "40000", region: "West" }),
  goodLoan({ loan: "05", household: "C", principal: "10000", outstanding: "10000", region: "West" }),
  // Never registered as poor; a guarantor was taken.
  goodLoan({ loan: "06", household: "D", householdKind: "other", guarantorTaken: true, region: "West" }),
  // A day too long by its contract, so still of the band above one year; 4.80 % is too much.
  goodLoan({ loan: "07", household: "E", maturesOn: "2020-01-11", extendedTo: "2020-01-11", rate: "4.80%" }),
  // One year at 4.36 %, extended to four years; half of it went into a wedding.
  goodLoan({
    ...{ loan: "08", household: "F", maturesOn: "2018-01-10", extendedTo: "2021-01-10", rate: "4.36%" },
    usedFor: ["farming-and-animals", "weddings"],
  }),
  // Put into a cooperative for a share of its gains: no agreement, used by others.
  goodLoanWithOperator({
    ...{ loan: "09", household: "G", usedFor: ["share-dividend"], agreementSigned: false, usedByHousehold: false },
    rate: "4.35%",
  }),
  // Neither region nor lender, neither use nor operator known: use, and seven points about an operator.
  without(goodLoan({ loan: "10", household: "H" }), "region", "lender", "usedFor", "withOperator"),
];

const CORRECTED: readonly Correction[] = [
  { household: "B", rule: "rectification/household-cap", on: "2018-08-31", how: "收回 5000 元" },
  { loan: "06", rule: "rectification/no-guarantor", on: "2018-09-30" },
  { loan: "08", rule: "rectification/use", on: "2018-10-01" },
];

const FOUND = [
  "B household-cap struck-off",
  "06 kind open",
  "06 no-guarantor struck-off",
  "07 term-length open",
  "07 contract-rate open",
  "08 contract-rate open",
  "08 use open",
  "09 used-by-household open",
  "09 agreement-signed open",
];

describe("a book of ten loans", () => {
  const list = rectify(SCHEME, book(LOANS, CORRECTED));

  it("gives these entries", () => {
    expect(inShort(list.entries)).toStrictEqual(FOUND);
    expect([list.outcome, list.loans, list.households]).toStrictEqual(["open", 10, 8]);
    expect(list.findings).toHaveLength(10 * 24 + 8);
  });

  it("and these a day later", () => {
    const later = rectify(SCHEME, { ...book(LOANS, CORRECTED), asOf: "2018-10-01" });
    expect(inShort(later.entries)).toStrictEqual(FOUND.with(6, "08 use struck-off"));
  });

  it("counts them by check", () => {
    expect(list.counts.all).toStrictEqual([
      { check: "person", entries: 1, open: 1, struckOff: 0, undetermined: 0 },
      { check: "policy", entries: 5, open: 3, struckOff: 2, undetermined: 0 },
      { check: "use", entries: 1, open: 1, struckOff: 0, undetermined: 3 },
      { check: "procedure", entries: 2, open: 2, struckOff: 0, undetermined: 5 },
    ]);
  });

  it("counts them by region and lender, as far as these are known", () => {
    const short = (name: string, groups: typeof list.counts.regions) =>
      groups.find((group) => group.name === name)?.checks.map((c) => [c.entries, c.open, c.undetermined]);
    expect(list.counts.regions.map(({ name }) => name)).toStrictEqual(["East", "West"]);
    expect(short("East", list.counts.regions)).toStrictEqual([
      ...[
        [0, 0, 0],
        [4, 3, 0],
        [1, 1, 0],
        [2, 2, 0],
      ], // 02 and 03 once, 07 twice, 08 twice, 09 twice
    ]);
    expect(short("West", list.counts.regions)).toStrictEqual([
      ...[
        [1, 1, 0],
        [1, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ], // 06
    ]);
    expect(list.counts.lenders.map(({ name }) => name)).toStrictEqual(["B1", "B2"]);
    expect(short("B2", list.counts.lenders)).toStrictEqual([
      ...[
        [0, 0, 0],
        [1, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ], // what B owes stands with both of its lenders
    ]);
    expect(short("B1", list.counts.lenders)).toStrictEqual([
      ...[
        [1, 1, 0],
        [5, 3, 0],
        [1, 1, 0],
        [2, 2, 0],
      ],
    ]);
  });

  it("tells for the loan that is not known in full what would decide it", () => {
    const open = list.findings.filter((f) => f.outcome === "undetermined");
    expect(open.map((f) => [f.rule, f.missing])).toStrictEqual([
      ["rectification/use", ["usedFor"]],
      ["rectification/featured-industry", ["withOperator", "inFeaturedIndustry"]],
      ["rectification/carries-household", ["withOperator", "carriesHousehold"]],
      ["rectification/joined-freely", ["withOperator", "joinedFreely"]],
      ["rectification/agreement-signed", ["withOperator", "agreementSigned"]],
      ["rectification/duties-clear", ["withOperator", "dutiesClear"]],
      ["rectification/benefits-linked", ["withOperator", "benefitsLinked"]],
      ["rectification/risk-controlled", ["withOperator", "riskControlled"]],
    ]);
  });
});

describe("the same book under other readings", () => {
  const foundUnder = (values: Parameters<typeof changed>[0]): readonly string[] =>
    inShort(rectify(changed(values), book(LOANS, CORRECTED)).entries);

  it.each([
    ["cap-counts", { capCounts: "principal" }, "C household-cap open", 1],
    ["length-through", { lengthThrough: "extension" }, "08 term-length open", 5],
    ["rate-below", { rateBelow: "wrong" }, "09 contract-rate open", 7],
    ["dividend-use", { dividendUse: "wrong-use" }, "09 use open", 7],
  ] as const)("rectification/%s: %j adds %s", (_, values, entry, at) => {
    expect(foundUnder(values)).toStrictEqual(FOUND.toSpliced(at, 0, entry));
  });

  it("tells which reading was chosen, and none that has no bearing", () => {
    expect(rectify(SCHEME, book([])).readings).toStrictEqual([
      { id: "rectification/cap-counts", chosen: "outstanding" },
      { id: "rectification/length-through", chosen: "contract" },
      { id: "rectification/rate-below", chosen: "in-order" },
      { id: "rectification/dividend-use", chosen: "cooperation" },
    ]);
    const { readings, terms } = rectify(changed({ rateBelow: "wrong" }), book([]));
    expect(readings).toContainEqual({ id: "rectification/rate-below", chosen: "wrong" });
    const { title } = SCHEME;
    expect(terms).toStrictEqual({ pack: "rectification", edition: "undated", title, changed: ["rateBelow"] });
  });
});
