import { describe, expect, it } from "vitest";
import type { Correction } from "../../../src/book/rectification/types.ts";
import { rectify } from "../../../src/book/rectification/rectify.ts";
import { bareLoan, book, goodLoan, inShort, rectificationTerms, SCHEME } from "./rectification-builders.ts";

const loan = goodLoan({ collateralTaken: true });
const RULE = "rectification/no-collateral";
const done = (on: string): readonly Correction[] => [{ loan: "L1", rule: RULE, on }];
const on = (asOf: string, corrected: readonly Correction[]) => rectify(SCHEME, { ...book([loan], corrected), asOf });

describe("an entry of the list", () => {
  it("is open until the day before its correction, struck off from that day on", () => {
    const states = ["2018-08-14", "2018-08-15", "2018-08-16"].map((asOf) => on(asOf, done("2018-08-15")));
    expect(states.map(({ entries }) => entries[0]?.state)).toStrictEqual(["open", "struck-off", "struck-off"]);
    expect(states.map(({ outcome }) => outcome)).toStrictEqual(["open", "in-order", "in-order"]);
  });

  it("may be corrected on the day on which it was found, and found on the day of the list", () => {
    expect(on("2018-06-30", done("2018-06-30")).entries[0]).toMatchObject({
      foundOn: "2018-06-30",
      state: "struck-off",
      on: "2018-06-30",
    });
    expect(on("2018-06-30", []).entries[0]).toMatchObject({ state: "open" });
  });

  it("is the finding with how it stands", () => {
    const finding = {
      check: "policy",
      household: "H1",
      loan: "L1",
      rule: RULE,
      outcome: "unmet",
      reason: "collateral-taken",
      observed: { holds: true },
      required: { holds: false },
      basis: [{ by: "article", term: "collateralTaken", article: "rectification-scheme#2.2" }],
      foundOn: "2018-06-30",
    };
    expect(on("2018-09-30", []).entries).toStrictEqual([{ ...finding, state: "open" }]);
    const how = [{ loan: "L1", rule: RULE, on: "2018-09-30", how: "解除抵押" }] as const;
    expect(on("2018-09-30", how).entries).toStrictEqual([
      { ...finding, state: "struck-off", on: "2018-09-30", how: "解除抵押" },
    ]);
    expect(on("2018-09-30", done("2018-07-01")).entries).toStrictEqual([
      { ...finding, state: "struck-off", on: "2018-07-01" },
    ]);
  });

  it("says nothing yet of a correction that lies ahead", () => {
    expect(JSON.stringify(on("2018-09-30", done("2018-10-01")))).toBe(JSON.stringify(on("2018-09-30", [])));
  });

  it("stands for one rule and one loan, or one household", () => {
    const loans = [
      goodLoan({ loan: "L1", collateralTaken: true, guarantorTaken: true }),
      goodLoan({ loan: "L2", collateralTaken: true }),
    ];
    const corrected = [
      { loan: "L2", rule: RULE, on: "2018-08-01" },
      { household: "H1", rule: "rectification/household-cap", on: "2018-08-01" },
    ] as const;
    expect(inShort(rectify(SCHEME, book(loans, corrected)).entries)).toStrictEqual([
      "H1 household-cap struck-off",
      "L1 no-guarantor open",
      "L1 no-collateral open",
      "L2 no-collateral struck-off",
    ]);
  });

  it("is told from a loan and a household of the same name", () => {
    const same = goodLoan({
      loan: "X",
      household: "X",
      principal: "60000",
      outstanding: "60000",
      collateralTaken: true,
    });
    const corrected = [{ household: "X", rule: "rectification/household-cap", on: "2018-08-01" }] as const;
    expect(inShort(rectify(SCHEME, book([same], corrected)).entries)).toStrictEqual([
      "X household-cap struck-off",
      "X no-collateral open",
    ]);
  });
});

describe("the list", () => {
  it("is open while one entry is, even where other points are not known", () => {
    const unknown = bareLoan({ loan: "L2", household: "H2" });
    const list = (corrected: readonly Correction[]) => rectify(SCHEME, book([loan, unknown], corrected)).outcome;
    expect([list([]), list(done("2018-08-01"))]).toStrictEqual(["open", "undetermined"]);
  });

  it("rests on what the terms say of striking off, where they do", () => {
    expect(on("2018-09-30", []).listBasis).toStrictEqual([
      { by: "article", term: "strikeOff", article: "rectification-scheme#1" },
    ]);
    expect(rectify(rectificationTerms({ guarantorTaken: "forbidden" }), book([])).listBasis).toStrictEqual([]);
  });
});
