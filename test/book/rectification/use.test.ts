import { describe, expect, it } from "vitest";
import { purposes } from "../../../src/policy/eligibility/household/purposes.ts";
import { type Purpose } from "../../../src/policy/eligibility/household/types.ts";
import { bareLoan, changed, goodLoan, onLoan, rectificationTerms } from "./rectification-builders.ts";

const RULE = "rectification/use";
const PRODUCTION: readonly Purpose[] = [
  ...(["farming-and-animals", "simple-processing", "household-tourism", "small-machines", "other-production"] as const),
];
const FORBIDDEN: readonly Purpose[] = [
  ...(["building", "wealth-products", "household-goods", "weddings", "other-consumption"] as const),
  ...(["platform-pooling", "real-estate", "infrastructure"] as const),
];
const OTHERS: readonly Purpose[] = [
  ...(["on-lending", "quota-swap", "operators", "trade", "small-trade", "skills-training"] as const),
];

describe("the use of the money by the scheme", () => {
  it("covers every use that there is a name for", () => {
    expect(new Set([...PRODUCTION, ...FORBIDDEN, ...OTHERS, "share-dividend"])).toStrictEqual(new Set(purposes.list));
  });

  it.each(PRODUCTION)("%s is in order", (use) => {
    expect(onLoan(RULE, bareLoan({ usedFor: [use] })).outcome).toBe("met");
  });

  it.each(FORBIDDEN)("%s is forbidden, beside production too", (use) => {
    expect(onLoan(RULE, bareLoan({ usedFor: [use] }))).toMatchObject({ outcome: "unmet", reason: "use-forbidden" });
    expect(onLoan(RULE, bareLoan({ usedFor: ["small-machines", use] }))).toMatchObject({
      outcome: "unmet",
      observed: { usedFor: ["small-machines", use], wrong: [use] },
    });
  });

  it.each(OTHERS)("%s is no production", (use) => {
    expect(onLoan(RULE, bareLoan({ usedFor: [use] }))).toMatchObject({
      outcome: "unmet",
      reason: "use-not-allowed",
      observed: { wrong: [use] },
    });
  });

  it("that is forbidden goes before one that is merely not allowed", () => {
    expect(onLoan(RULE, bareLoan({ usedFor: ["on-lending", "building", "farming-and-animals"] }))).toMatchObject({
      reason: "use-forbidden",
      observed: { wrong: ["on-lending", "building"] },
    });
  });

  it("that is not known leaves it open", () => {
    expect(onLoan(RULE, bareLoan())).toStrictEqual({
      check: "use",
      household: "H1",
      loan: "L1",
      rule: RULE,
      outcome: "undetermined",
      missing: ["usedFor"],
      basis: [
        { by: "article", term: "allowedUses", article: "rectification-scheme#2.3" },
        { by: "article", term: "forbiddenUses", article: "rectification-scheme#2.3" },
      ],
    });
  });
});

describe("money put into an operator for a share of its gains", () => {
  const loan = goodLoan({ usedFor: ["share-dividend"], withOperator: true });

  it("is a form of working together, or a wrong use", () => {
    expect(onLoan(RULE, loan).outcome).toBe("met");
    expect(onLoan(RULE, loan, changed({ dividendUse: "wrong-use" }))).toMatchObject({
      outcome: "unmet",
      reason: "use-not-allowed",
    });
  });

  it("rests on the reading, where other uses do not", () => {
    const reading = { by: "reading", term: "dividendUse", reading: "rectification/dividend-use" };
    expect(onLoan(RULE, loan).basis).toContainEqual(reading);
    expect(onLoan(RULE, goodLoan()).basis).not.toContainEqual(reading);
  });

  it.each([
    [{ allowedUses: ["share-dividend"], dividendUse: "wrong-use" }, "met"],
    [{ allowedUses: ["small-machines"], forbiddenUses: ["share-dividend"] }, "unmet"],
    [{ forbiddenUses: ["building"] }, "met"],
  ] as const)("is what the lists themselves say of it: %j", (values, outcome) => {
    const finding = onLoan(RULE, loan, rectificationTerms(values));
    expect(finding.outcome).toBe(outcome);
    expect(finding.basis.some(({ by }) => by === "reading")).toBe(false);
  });
});

describe("one list alone", () => {
  it.each([
    [{ forbiddenUses: ["building"] }, ["on-lending"], "met"],
    [{ forbiddenUses: ["building"] }, ["building"], "unmet"],
    [{ allowedUses: ["building"] }, ["building"], "met"],
    [{ allowedUses: ["building"] }, ["weddings"], "unmet"],
  ] as const)("%j of %j: %s", (values, usedFor, outcome) => {
    expect(onLoan(RULE, bareLoan({ usedFor }), rectificationTerms(values)).outcome).toBe(outcome);
  });

  it("is the only one shown", () => {
    expect(
      onLoan(RULE, bareLoan({ usedFor: ["building"] }), rectificationTerms({ forbiddenUses: ["building"] })),
    ).toMatchObject({
      required: { noneOf: ["building"] },
    });
  });
});
