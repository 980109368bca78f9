import { describe, expect, it } from "vitest";
import { type Classified, classifyMaturity } from "../../../src/policy/maturity/classify-maturity.ts";
import type { MaturityFacts, MaturityKind } from "../../../src/policy/maturity/types.ts";
import { jiange2019 } from "../../../src/packs/jiange2019.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { aLoan } from "../../support/builders.ts";
import { dueFacts, KINDS, OF_KIND } from "./maturity-builders.ts";

const kindOf = (facts: Partial<MaturityFacts>): Classified =>
  classifyMaturity(jiange2019.maturity, dueFacts(facts)).classified;
/** The other reading: who cannot repay is unable first. */
const unableFirst = adjustTerms(jiange2019.maturity, { inNeedAndUnable: "willing-but-unable" });
const otherwise = (facts: Partial<MaturityFacts>): Classified =>
  classifyMaturity(unableFirst, dueFacts(facts)).classified;
const known = (maturityKind: MaturityKind): Classified => ({ state: "known", maturityKind });
const IN_NEED_AND_UNABLE = { deceased: false, willingToRepay: true, ableToRepay: false, stillInNeed: true } as const;

describe("the five kinds (到期分类)", () => {
  it.each(KINDS)("%s", (kind) => {
    expect(kindOf(OF_KIND[kind])).toStrictEqual(known(kind));
    expect(otherwise(OF_KIND[kind])).toStrictEqual(known(kind));
  });

  it("one who is willing, unable and still in need is of the kind that the reading says", () => {
    expect(kindOf(IN_NEED_AND_UNABLE)).toStrictEqual(known("willing-still-in-need"));
    expect(otherwise(IN_NEED_AND_UNABLE)).toStrictEqual(known("willing-but-unable"));
  });

  it("one who is unwilling is that, able or not, in need or not", () => {
    for (const ableToRepay of [true, false])
      for (const stillInNeed of [true, false])
        expect(kindOf({ deceased: false, willingToRepay: false, ableToRepay, stillInNeed })).toStrictEqual(
          known("unwilling"),
        );
  });

  it("are the same before, on and after the maturity", () => {
    for (const asOf of ["2017-11-15", "2020-11-15", "2023-01-01"])
      expect(kindOf({ asOf, ...OF_KIND.unwilling })).toStrictEqual(known("unwilling"));
  });

  it("do not depend on what is for the treatments to ask", () => {
    const more = { qualifiesForExtension: false, noLongerPoor: false, projectThriving: false, renewals: 9 };
    expect(kindOf({ ...OF_KIND["able-and-willing"], ...more })).toStrictEqual(known("able-and-willing"));
  });
});

describe("what is known decides", () => {
  it("who has died is of that kind, whatever else is not known", () => {
    expect(kindOf({ deceased: true })).toStrictEqual(known("deceased"));
  });

  it("who is alive and unwilling is of that kind", () => {
    expect(kindOf({ deceased: false, willingToRepay: false })).toStrictEqual(known("unwilling"));
  });

  it("who is willing and still in need is of that kind, able or not", () => {
    expect(kindOf({ deceased: false, willingToRepay: true, stillInNeed: true })).toStrictEqual(
      known("willing-still-in-need"),
    );
  });

  it("under the other reading, who is willing and unable is of that kind, in need or not", () => {
    expect(otherwise({ deceased: false, willingToRepay: true, ableToRepay: false })).toStrictEqual(
      known("willing-but-unable"),
    );
  });
});

describe("a loan of which nothing is owed", () => {
  const because = (facts: Partial<MaturityFacts>): unknown => {
    const { classified, treatments, notOffered, balance } = classifyMaturity(jiange2019.maturity, dueFacts(facts));
    expect(treatments).toStrictEqual([]);
    expect(notOffered).toStrictEqual(["convert", "compensate", "jointCollection", "sue"]);
    expect(balance).toBe("0.00");
    return classified;
  };
  const repaid = aLoan({ repayments: [{ day: "2020-11-15", amount: "50000" }] });

  it("is of no kind, whatever is known", () => {
    expect(because({ loan: repaid })).toStrictEqual({ state: "nothing-owed", because: "repaid" });
    expect(because({ loan: repaid, deceased: true })).toStrictEqual({ state: "nothing-owed", because: "repaid" });
  });

  it("on the day before it was repaid, and where a fen is left, is of a kind", () => {
    expect(kindOf({ loan: repaid, asOf: "2020-11-14", deceased: true })).toStrictEqual(known("deceased"));
    const almost = aLoan({ repayments: [{ day: "2020-11-15", amount: "49999.99" }] });
    expect(classifyMaturity(jiange2019.maturity, dueFacts({ loan: almost, deceased: true }))).toMatchObject({
      ...{ balance: "0.01", classified: known("deceased") },
    });
  });

  it("before it is paid out is of no kind; on the day of pay-out it is", () => {
    expect(because({ asOf: "2017-11-14" })).toStrictEqual({ state: "nothing-owed", because: "not-paid-out" });
    expect(kindOf({ asOf: "2017-11-15", deceased: true })).toStrictEqual(known("deceased"));
  });

  it("is repaid, not waiting, where it was repaid on the day of pay-out", () => {
    const atOnce = aLoan({ repayments: [{ day: "2017-11-15", amount: "50000" }] });
    expect(because({ loan: atOnce, asOf: "2017-11-15" })).toMatchObject({ because: "repaid" });
    expect(because({ loan: atOnce, asOf: "2017-11-14" })).toMatchObject({ because: "not-paid-out" });
  });
});
