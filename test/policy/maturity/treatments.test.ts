import { describe, expect, it } from "vitest";
import { classifyMaturity } from "../../../src/policy/maturity/classify-maturity.ts";
import type { MaturityFacts, MaturityKind, MaturityTermValues, Treatment } from "../../../src/policy/maturity/types.ts";
import { aLoan } from "../../support/builders.ts";
import { dueFacts, KINDS, OF_KIND, saidOf, sortingTerms, treatmentIn, treatmentsIn } from "./maturity-builders.ts";

const NEVER = "closed: not-for-this-kind";
/** What is said of one treatment of a loan of a kind, on 2020-11-15, its maturity, unless the facts say otherwise. */
const say = (
  treatment: Treatment,
  kind: MaturityKind,
  facts: Partial<MaturityFacts> = {},
  values: MaturityTermValues = {},
): string =>
  saidOf(treatmentIn(classifyMaturity(sortingTerms(values), dueFacts({ ...OF_KIND[kind], ...facts })), treatment));
const dayAfter = { asOf: "2020-11-16" } as const;

/** On the day after maturity; of an extension on the maturity itself. */
const PAIRED: Readonly<Record<MaturityKind, readonly Treatment[]>> = {
  "able-and-willing": ["collect"],
  "willing-still-in-need": ["extend", "renew", "convert"],
  "willing-but-unable": ["extend", "renew", "convert", "compensate"],
  unwilling: ["collect", "jointCollection", "sue"],
  deceased: ["collect", "compensate"],
};

describe("the treatments of each kind (分类处置)", () => {
  it.each(KINDS)("%s", (kind) => {
    const names = ["collect", "extend", "renew", "convert", "compensate", "jointCollection", "sue"] as const;
    for (const name of names) {
      const said = say(name, kind, name === "extend" ? {} : dayAfter);
      // Demanding payment and suing are a creditor's right, for whichever kind.
      const otherwise = name === "collect" || name === "sue" ? "possible" : NEVER;
      expect(`${name} ${said}`).toBe(`${name} ${PAIRED[kind].includes(name) ? "open" : otherwise}`);
    }
  });

  it("come in one order; what is not offered is named apart", () => {
    const some: MaturityTermValues = { kindTreatments: { ...PAIRED, unwilling: ["sue", "collect"] } };
    const terms = {
      ...sortingTerms(),
      stated: { "our-rules#1": { maturityKinds: KINDS, sue: "offered", collect: "offered", ...some } },
    } as const;
    const result = classifyMaturity(terms, dueFacts({ ...OF_KIND.unwilling, ...dayAfter }));
    expect(treatmentsIn(result)).toStrictEqual({ collect: "open", sue: "open" });
    expect(result.treatments.map(({ treatment }) => treatment)).toStrictEqual(["collect", "sue"]);
    expect(result.notOffered).toStrictEqual(["extend", "renew", "convert", "compensate", "jointCollection"]);
  });
});

describe("an extension of an overdue loan", () => {
  it("is offered where the terms name it among the treatments of overdue loans, and only there", () => {
    const named = { extensionOfOverdue: "offered" } as const;
    expect(say("extend", "willing-still-in-need", dayAfter, named)).toBe("open");
    expect(say("extend", "willing-still-in-need", dayAfter)).toBe("closed: after-maturity");
  });
});

describe("treatments of overdue loans", () => {
  it.each([
    ["compensate", "willing-but-unable"],
    ["compensate", "deceased"],
    ["jointCollection", "unwilling"],
    ["sue", "unwilling"],
  ] as const)("%s of %s begins on the day after maturity", (treatment, kind) => {
    expect(say(treatment, kind, { asOf: "2020-11-14" })).toBe("closed: not-past-maturity");
    expect(say(treatment, kind)).toBe("closed: not-past-maturity");
    expect(say(treatment, kind, dayAfter)).toBe("open");
  });

  it("follow an extension from the day on which it is agreed", () => {
    const loan = aLoan({ extensions: [{ agreedOn: "2020-11-15", maturesOn: "2021-05-15" }] });
    expect(say("sue", "unwilling", { loan, asOf: "2021-05-15" })).toBe("closed: not-past-maturity");
    expect(say("sue", "unwilling", { loan, asOf: "2021-05-16" })).toBe("open");
  });

  it.each([
    ["collect", "able-and-willing"],
    ["renew", "willing-still-in-need"],
    ["convert", "willing-but-unable"],
  ] as const)("%s of %s is none of them: it is open before, on and after maturity", (treatment, kind) => {
    for (const asOf of ["2017-11-15", "2020-11-15", "2020-11-16"]) expect(say(treatment, kind, { asOf })).toBe("open");
  });
});

describe("renewals and extensions (续贷展期)", () => {
  const extended = (...days: readonly string[]): Partial<MaturityFacts> => ({
    loan: aLoan({ extensions: days.map((maturesOn, i) => ({ agreedOn: `2020-11-${String(i + 10)}`, maturesOn })) }),
  });
  const atMost = (mostRenewals: number): MaturityTermValues => ({ mostRenewals });

  it.each([
    [0, 0, "closed: renewals-used-up"],
    [1, 0, "open"],
    [1, 1, "closed: renewals-used-up"],
    [1, 2, "closed: renewals-used-up"],
    [2, 1, "open"],
    [2, 2, "closed: renewals-used-up"],
  ])("at most %i of one loan: after %i renewals %s", (most, renewals, said) => {
    for (const treatment of ["extend", "renew"] as const)
      expect(say(treatment, "willing-still-in-need", { renewals }, atMost(most))).toBe(said);
  });

  it("count together", () => {
    const once = { ...extended("2021-05-15"), renewals: 1 };
    expect(say("extend", "willing-still-in-need", once, atMost(3))).toBe("open");
    expect(say("extend", "willing-still-in-need", once, atMost(2))).toBe("closed: renewals-used-up");
    const twice = { ...extended("2021-05-15", "2021-08-15"), renewals: 0 };
    expect(say("renew", "willing-still-in-need", twice, atMost(3))).toBe("open");
    expect(say("renew", "willing-still-in-need", twice, atMost(2))).toBe("closed: renewals-used-up");
  });

  it("count an extension from the day on which it is agreed", () => {
    const once = { ...extended("2021-05-15"), renewals: 0 };
    const on = (asOf: string): string => say("extend", "willing-still-in-need", { ...once, asOf }, atMost(1));
    expect(on("2020-11-09")).toBe("open");
    expect(on("2020-11-10")).toBe("closed: renewals-used-up");
  });

  it("need not be counted where extensions alone use them up, nor where the terms set no number", () => {
    expect(say("renew", "willing-still-in-need", extended("2021-05-15"), atMost(1))).toBe("closed: renewals-used-up");
    expect(say("renew", "willing-still-in-need", extended("2021-05-15"), atMost(2))).toBe("needs: renewals");
    expect(say("renew", "willing-still-in-need")).toBe("open");
    expect(say("renew", "willing-still-in-need", { renewals: 99 })).toBe("open");
  });

  it("do not touch conversion", () => {
    expect(say("convert", "willing-still-in-need", { renewals: 1 }, atMost(1))).toBe("open");
  });
});

describe("conditions", () => {
  it("of extension and renewal, where the terms ask for them", () => {
    const asked = { extensionConditions: "required" } as const;
    for (const treatment of ["extend", "renew"] as const) {
      const said = (facts: Partial<MaturityFacts>): string => say(treatment, "willing-but-unable", facts, asked);
      expect(said({ qualifiesForExtension: true })).toBe("open");
      expect(said({ qualifiesForExtension: false })).toBe("closed: conditions-not-met");
      expect(said({})).toBe("needs: qualifiesForExtension");
      // Where they do not ask, it is passed over.
      expect(say(treatment, "willing-but-unable", { qualifiesForExtension: false })).toBe("open");
    }
    expect(say("convert", "willing-but-unable", { qualifiesForExtension: false }, asked)).toBe("open");
  });

  it("of compensation, where the terms ask for them", () => {
    const asked = { compensationConditions: "required" } as const;
    const said = (facts: Partial<MaturityFacts>): string =>
      say("compensate", "willing-but-unable", { ...dayAfter, ...facts }, asked);
    expect(said({ qualifiesForCompensation: true })).toBe("open");
    expect(said({ qualifiesForCompensation: false })).toBe("closed: conditions-not-met");
    expect(said({ qualifiesForExtension: true })).toBe("needs: qualifiesForCompensation");
    expect(say("compensate", "deceased", { ...dayAfter, qualifiesForCompensation: false })).toBe("open");
  });

  it("of joint collection (1+5联动催收): the project thrives, and they are no longer poor", () => {
    const asked = { jointCollectionFor: "thriving-and-no-longer-poor" } as const;
    const said = (facts: Partial<MaturityFacts>): string =>
      say("jointCollection", "unwilling", { ...dayAfter, ...facts }, asked);
    expect(said({ noLongerPoor: true, projectThriving: true })).toBe("open");
    expect(said({ noLongerPoor: false, projectThriving: true })).toBe("closed: still-poor");
    expect(said({ noLongerPoor: true, projectThriving: false })).toBe("closed: project-not-thriving");
    expect(said({ noLongerPoor: false, projectThriving: false })).toBe("closed: still-poor, project-not-thriving");
    expect(said({ noLongerPoor: false })).toBe("closed: still-poor");
    expect(said({ projectThriving: false })).toBe("closed: project-not-thriving");
    expect(said({ projectThriving: true })).toBe("needs: noLongerPoor");
    expect(said({})).toBe("needs: projectThriving, noLongerPoor");
    expect(say("jointCollection", "unwilling", { ...dayAfter, noLongerPoor: false })).toBe("open");
  });
});
