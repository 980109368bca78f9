import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classifyMaturity, type MaturityClassification } from "../../../src/policy/maturity/classify-maturity.ts";
import type { JudgedFact } from "../../../src/policy/maturity/completions.ts";
import type {
  MaturityFacts,
  MaturityTerms,
  MaturityTermValues,
  Treatment,
} from "../../../src/policy/maturity/types.ts";
import { daysAfter } from "../../support/diary.ts";
import { anyMaturityFacts, anySortingRules } from "./any-maturity.ts";
import { type ClassifiedByHand, classifyByHand, type Told } from "./classify-by-hand.ts";
import { maturityTerms, treatmentIn } from "./maturity-builders.ts";

/** A result in the shape of the second program: what has no order there is a set. */
function told(result: MaturityClassification): ClassifiedByHand {
  const { maturesOn, daysPastMaturity, balance, classified, treatments } = result;
  return {
    ...{ maturesOn, daysPastMaturity, balance },
    told:
      classified.state === "nothing-owed"
        ? classified.because
        : classified.state === "known"
          ? { state: "known", answer: classified.maturityKind }
          : classified.state === "not-sorted"
            ? never("the rules name kinds")
            : { state: "undetermined", possible: new Set(classified.possible), missing: new Set(classified.missing) },
    treatments: named(treatments).map(({ treatment, ...finding }) => ({
      treatment,
      told: openOrClosed(finding),
      first: finding.state === "first-choice",
      against: new Set(finding.state === "not-offered-by-these-terms" ? finding.reasons : []),
      ...(finding.latest === undefined ? {} : { latest: finding.latest }),
    })),
  };
}

/** The second program goes by the general rules; the length that personal loans may have has a table of its own. */
const terms = (rules: MaturityTermValues): MaturityTerms => maturityTerms({ ...rules, extensionRule: "general-rules" });

type Named = MaturityClassification["treatments"][number] & { readonly treatment: Treatment };

type Outcome =
  | { readonly state: Exclude<Named["state"], "undetermined"> }
  | Pick<Extract<Named, { readonly state: "undetermined" }>, "state" | "missing">;

/** The treatments that the terms name. */
function named(treatments: MaturityClassification["treatments"]): readonly Named[] {
  return treatments.filter((finding): finding is Named => finding.treatment !== "estate");
}

function never(why: string): never {
  throw new Error(why);
}

function openOrClosed(finding: Outcome): Told<"open" | "closed"> {
  if (finding.state !== "undetermined")
    return { state: "known", answer: finding.state === "not-offered-by-these-terms" ? "closed" : "open" };
  return { state: "undetermined", possible: new Set(["open", "closed"] as const), missing: new Set(finding.missing) };
}

/** The same facts with one of those that are missing learned. */
const LEARNED: { readonly [F in JudgedFact]: (yes: boolean) => Partial<MaturityFacts> } = {
  deceased: (deceased) => ({ deceased }),
  willingToRepay: (willingToRepay) => ({ willingToRepay }),
  ableToRepay: (ableToRepay) => ({ ableToRepay }),
  stillInNeed: (stillInNeed) => ({ stillInNeed }),
  qualifiesForExtension: (qualifiesForExtension) => ({ qualifiesForExtension }),
  qualifiesForCompensation: (qualifiesForCompensation) => ({ qualifiesForCompensation }),
  projectThriving: (projectThriving) => ({ projectThriving }),
  noLongerPoor: (noLongerPoor) => ({ noLongerPoor }),
  renewals: (oneMore) => ({ renewals: oneMore ? 0 : 3 }),
};
const anyFact = fc.constantFrom(...(Object.keys(LEARNED) as readonly JudgedFact[])); // its keys are the facts

describe("classifying a loan that falls due", () => {
  it("for every loan, facts and terms, gives what supposing each unknown fact one way and the other gives", () => {
    fc.assert(
      fc.property(anySortingRules, anyMaturityFacts, (rules, facts) => {
        const result = classifyMaturity(terms(rules), facts);
        const byHand = classifyByHand(rules, facts);
        const reasonless = byHand.treatments.map((t) =>
          t.told.state !== "known"
            ? { ...t, first: false, against: new Set() }
            : t.told.answer === "closed"
              ? { ...t, first: false }
              : { ...t, against: new Set() },
        );
        expect(told(result)).toStrictEqual({ ...byHand, treatments: reasonless });
      }),
      { numRuns: 600 },
    );
  });

  it("for every treatment, offers it or names it as not offered", () => {
    fc.assert(
      fc.property(anySortingRules, anyMaturityFacts, (rules, facts) => {
        const { treatments, notOffered, classified } = classifyMaturity(terms(rules), facts);
        const offered = named(treatments).map(({ treatment }) => treatment);
        if (classified.state === "nothing-owed") expect(offered).toStrictEqual([]);
        else expect(new Set([...offered, ...notOffered]).size).toBe(7);
        for (const name of notOffered) expect(rules).not.toHaveProperty(name);
      }),
    );
  });
});

describe("one more fact", () => {
  it("never turns a known kind into another, nor adds a possible one", () => {
    fc.assert(
      fc.property(anySortingRules, anyMaturityFacts, anyFact, fc.boolean(), (rules, facts, fact, yes) => {
        fc.pre(facts[fact] === undefined);
        const before = classifyMaturity(terms(rules), facts).classified;
        const after = classifyMaturity(terms(rules), { ...facts, ...LEARNED[fact](yes) }).classified;
        if (before.state !== "undetermined") expect(after).toStrictEqual(before);
        else if (after.state === "known") expect(before.possible).toContain(after.maturityKind);
        else if (after.state === "undetermined") {
          expect(before.possible).toStrictEqual(expect.arrayContaining([...after.possible]));
          expect(before.missing).toStrictEqual(expect.arrayContaining([...after.missing]));
          expect(after.missing).not.toContain(fact);
        }
      }),
    );
  });

  it("never turns a decided treatment into another, nor takes away a reason", () => {
    fc.assert(
      fc.property(anySortingRules, anyMaturityFacts, anyFact, fc.boolean(), (rules, facts, fact, yes) => {
        fc.pre(facts[fact] === undefined);
        const before = named(classifyMaturity(terms(rules), facts).treatments);
        const learned = classifyMaturity(terms(rules), { ...facts, ...LEARNED[fact](yes) });
        for (const finding of before) {
          const after = treatmentIn(learned, finding.treatment);
          if (finding.state === "undetermined") continue;
          // What is possible can turn out to come first.
          if (finding.state === "possible") expect(["first-choice", "possible"]).toContain(after.state);
          else expect(after.state).toBe(finding.state);
          if (finding.state === "not-offered-by-these-terms" && after.state === "not-offered-by-these-terms")
            expect(after.reasons).toStrictEqual(expect.arrayContaining([...finding.reasons]));
        }
      }),
    );
  });

  it("always decides the kind where it was the only one missing", () => {
    fc.assert(
      fc.property(anySortingRules, anyMaturityFacts, fc.boolean(), (rules, facts, yes) => {
        const { classified } = classifyMaturity(terms(rules), facts);
        if (classified.state !== "undetermined" || classified.missing.length > 1) return;
        const learned = { ...facts, ...LEARNED[classified.missing[0]](yes) };
        expect(classifyMaturity(terms(rules), learned).classified.state).toBe("known");
      }),
    );
  });
});

describe("what a borrower left", () => {
  it("is named wherever the borrower has died and owes, by the law of the day", () => {
    fc.assert(
      fc.property(anySortingRules, anyMaturityFacts, (rules, facts) => {
        const { treatments, classified } = classifyMaturity(terms(rules), facts);
        const estate = treatments.filter(({ treatment }) => treatment === "estate");
        const owes = classified.state !== "nothing-owed";
        const state = facts.deceased === undefined ? "undetermined" : "possible";
        expect(estate.map((one) => one.state)).toStrictEqual(owes && facts.deceased !== false ? [state] : []);
        const article = facts.asOf >= "2021-01-01" ? "civil-code#1161" : "succession-law#33";
        for (const { basis } of estate) expect(basis).toStrictEqual([{ by: "law", article }]);
      }),
    );
  });
});

describe("time", () => {
  it("never reopens an extension of the same maturity", () => {
    fc.assert(
      fc.property(anySortingRules, anyMaturityFacts, fc.nat({ max: 60 }), (rules, facts, later) => {
        const extending = terms({ ...rules, extend: "offered" });
        const now = classifyMaturity(extending, facts);
        const then = classifyMaturity(extending, { ...facts, asOf: daysAfter(facts.asOf, later) });
        const owed = ({ classified }: MaturityClassification): boolean => classified.state !== "nothing-owed";
        fc.pre(owed(now) && owed(then) && now.maturesOn === then.maturesOn);
        const [before, after] = [treatmentIn(now, "extend"), treatmentIn(then, "extend")];
        expect(after.latest).toBe(before.latest);
        if (before.state === "not-offered-by-these-terms") expect(after.state).toBe(before.state);
        if (after.state === "first-choice") expect(before.state).toBe("first-choice");
      }),
    );
  });

  it("never asks what was repaid or extended later", () => {
    fc.assert(
      fc.property(anySortingRules, anyMaturityFacts, (rules, facts) => {
        const { loan, asOf } = facts;
        const asItStood = {
          ...loan,
          repayments: loan.repayments.filter(({ day }) => day <= asOf),
          extensions: loan.extensions.filter(({ agreedOn }) => agreedOn <= asOf),
        };
        const result = classifyMaturity(terms(rules), facts);
        expect(classifyMaturity(terms(rules), { ...facts, loan: asItStood })).toStrictEqual(result);
      }),
    );
  });
});
