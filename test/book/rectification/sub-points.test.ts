import { describe, expect, it } from "vitest";
import { householdKinds } from "../../../src/ledger/loan/household-kind.ts";
import { rectify } from "../../../src/book/rectification/rectify.ts";
import { without } from "../../support/builders.ts";
import {
  bareLoan,
  book,
  changed,
  goodLoan,
  goodLoanWithOperator,
  inShort,
  onLoan,
  SCHEME,
} from "./rectification-builders.ts";

/** Fact, rule, check, the answer that is in order, why the other is not. */
const ALONE = [
  ["goodCreditRecord", "good-credit-record", "person", true, "poor-credit-record"],
  ["wantsLoan", "wants-loan", "person", true, "no-wish-for-loan"],
  ["hasPotential", "has-potential", "person", true, "no-potential"],
  ["hasSkills", "has-skills", "person", true, "no-skills"],
  ["ableToRepay", "able-to-repay", "person", true, "not-able-to-repay"],
  ["subsidyToOthers", "subsidy-to-household", "person", false, "subsidy-to-others"],
  ["termFitsHousehold", "term-fits-household", "policy", true, "term-does-not-fit"],
  ["guarantorTaken", "no-guarantor", "policy", false, "guarantor-taken"],
  ["collateralTaken", "no-collateral", "policy", false, "collateral-taken"],
  ["lendingRulesKept", "lending-rules-kept", "procedure", true, "lending-rules-broken"],
  ["borrowedByHousehold", "borrowed-by-household", "procedure", true, "borrowed-by-others"],
  ["usedByHousehold", "used-by-household", "procedure", true, "used-by-others"],
  ["repaidByHousehold", "repaid-by-household", "procedure", true, "repaid-by-others"],
] as const;

const TOGETHER = [
  ["inFeaturedIndustry", "featured-industry", "use", true, "no-featured-industry"],
  ["carriesHousehold", "carries-household", "use", true, "household-not-carried"],
  ["joinedFreely", "joined-freely", "procedure", true, "not-of-free-will"],
  ["agreementSigned", "agreement-signed", "procedure", true, "no-proper-agreement"],
  ["dutiesClear", "duties-clear", "procedure", true, "duties-not-clear"],
  ["benefitsLinked", "benefits-linked", "procedure", true, "benefits-not-linked"],
  ["riskControlled", "risk-controlled", "procedure", true, "risk-not-controlled"],
] as const;

describe.each([...ALONE, ...TOGETHER])("%s", (fact, name, check, good, reason) => {
  const rule = `rectification/${name}` as const;

  it("is in order one way", () => {
    expect(onLoan(rule, goodLoanWithOperator({ [fact]: good }))).toMatchObject({
      check,
      loan: "L1",
      outcome: "met",
      observed: { holds: good },
      required: { holds: good },
    });
  });

  it("is put on the list the other way, and nothing else is", () => {
    const { entries } = rectify(SCHEME, book([goodLoanWithOperator({ [fact]: !good })]));
    expect(inShort(entries)).toStrictEqual([`L1 ${name} open`]);
    expect(entries[0]).toMatchObject({ check, reason, observed: { holds: !good }, required: { holds: good } });
  });

  it("is open where nobody answered, and nothing else is", () => {
    const { findings, entries, outcome } = rectify(SCHEME, book([without(goodLoanWithOperator(), fact)]));
    expect(findings.filter((f) => f.outcome === "undetermined")).toMatchObject([{ rule, missing: [fact] }]);
    expect([entries, outcome]).toStrictEqual([[], "undetermined"]);
  });

  it("rests on its own article", () => {
    const article = `rectification-scheme#2.${String(["person", "policy", "use", "procedure"].indexOf(check) + 1)}`;
    expect(onLoan(rule, bareLoan()).basis).toStrictEqual([{ by: "article", term: fact, article }]);
    expect(onLoan(rule, bareLoan(), changed({ [fact]: good ? "required" : "forbidden" })).basis).toStrictEqual([
      { by: "caller", term: fact },
    ]);
  });
});

describe.each(TOGETHER)("%s, which is about an operator", (fact, name, _, good) => {
  const rule = `rectification/${name}` as const;

  it("does not apply where there is none, whatever is said of it", () => {
    for (const loan of [goodLoan(), goodLoan({ [fact]: !good })]) {
      expect(onLoan(rule, loan).outcome).toBe("not-applicable");
    }
  });

  it("is open where it is not known whether there is one", () => {
    const loan = without(goodLoanWithOperator(), "withOperator");
    expect(onLoan(rule, loan)).toMatchObject({ outcome: "undetermined", missing: ["withOperator"] });
    expect(onLoan(rule, { ...loan, [fact]: !good })).toMatchObject({ missing: ["withOperator"] });
    expect(onLoan(rule, without(loan, fact))).toMatchObject({ missing: ["withOperator", fact] });
  });

  it("applies where an operator took the money in, told or not", () => {
    const loan = without(goodLoanWithOperator({ usedFor: ["share-dividend"], [fact]: !good }), "withOperator");
    expect(onLoan(rule, loan).outcome).toBe("unmet");
  });
});

describe("the kind of household", () => {
  it.each(householdKinds.list)("%s", (householdKind) => {
    const registered = ["registered-poor", "no-longer-poor"];
    const outcome = registered.includes(householdKind) ? "met" : "unmet";
    expect(onLoan("rectification/kind", bareLoan({ householdKind }))).toMatchObject({
      check: "person",
      outcome,
      observed: { householdKind },
      required: { oneOf: registered },
    });
  });

  it("may be one alone", () => {
    const narrower = changed({ householdKinds: ["registered-poor"] });
    expect(onLoan("rectification/kind", bareLoan({ householdKind: "registered-poor" }), narrower).outcome).toBe("met");
    expect(onLoan("rectification/kind", bareLoan({ householdKind: "no-longer-poor" }), narrower).outcome).toBe("unmet");
  });

  it("that is not known leaves it open", () => {
    expect(onLoan("rectification/kind", bareLoan())).toMatchObject({ missing: ["householdKind"] });
  });
});

describe("a loan that is in order", () => {
  it.each([
    ["alone", goodLoan()],
    ["with an operator", goodLoanWithOperator()],
  ])("%s has no entry and no open question", (_, loan) => {
    const { entries, outcome, findings, notAsked } = rectify(SCHEME, book([loan]));
    expect([entries, outcome, notAsked]).toStrictEqual([[], "in-order", []]);
    expect(findings).toHaveLength(25);
    expect(findings.filter((f) => f.outcome === "not-applicable")).toHaveLength(loan.withOperator === true ? 0 : 7);
  });

  it("of which nothing is known is open in every point", () => {
    const { findings, outcome } = rectify(SCHEME, book([bareLoan()]));
    expect(findings.map((f) => f.outcome)).toStrictEqual(Array.from({ length: 25 }, () => "undetermined"));
    expect(outcome).toBe("undetermined");
  });

  it("is a book without loans too", () => {
    expect(rectify(SCHEME, book([]))).toMatchObject({ outcome: "in-order", findings: [], loans: 0, households: 0 });
  });
});
