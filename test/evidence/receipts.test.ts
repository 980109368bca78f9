import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { assessHousehold, explain, receiptOf, termsHash, verifyReceipt, version } from "../../src/entries/index.ts";
import type { FunctionName, Receipt, ReceiptCheck } from "../../src/entries/index.ts";
import { computeSubsidy } from "../../src/entries/index.ts";
import { pbocBenchmark } from "../../src/entries/rates.ts";
import { changge2017, householdScheme } from "../../src/entries/packs.ts";
import { adjustTerms } from "../../src/terms/adjust-terms.ts";
import { functionsByName } from "../../src/evidence/functions.ts";
import { cardFunctions } from "../../src/policy/scoring/card.ts";
import { termKinds } from "../../src/terms/kinds.ts";
import { lookAt } from "../../src/base/input/look-at.ts";
import { placesOf, placeText, valueAt, withoutValue, withValue } from "../support/damage.ts";
import { issuesOfCall } from "../support/issues.ts";
import { source } from "../support/samples/from-source.ts";
import { answerOf, callsOf } from "../support/samples/index.ts";

/** A receipt of every sample of every function that takes terms. */
const receipts = callsOf(source)
  .filter(({ of }) => Object.hasOwn(functionsByName, of))
  .map((call) => {
    const [terms, facts] = call.args as [Receipt["terms"], unknown]; // these functions take both
    const result = answerOf(source, call);
    return { name: call.name, receipt: receiptOf(call.of as FunctionName, terms, facts, result as never) };
  });

const asked = {
  ...{ id: "A1", appliedOn: "2019-05-06", amount: "50000", termMonths: 36, contractOn: "2019-05-13" },
} as const;
const ours = adjustTerms(householdScheme.household, { householdCap: "60000" });
const receipt = receiptOf("assessHousehold", ours, asked, assessHousehold(ours, asked));

/** Plain data as a database hands it back: in another order. */
function reordered<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(reordered) as T;
  const fields = Object.entries(value).map(([key, inner]) => [key, reordered(inner as unknown)] as const);
  return Object.fromEntries(fields.sort(([a], [b]) => a.length - b.length || (a < b ? 1 : -1))) as T;
}

describe("a receipt", () => {
  it("names the function, what made it, and hashes as the standard tools count them", () => {
    expect(receipt).toMatchObject({ format: 2, library: `fupin-credit@${version}`, function: "assessHousehold" });
    expect(receipt.result).toMatchObject({
      made: { pack: "householdScheme", changed: { householdCap: "60000" }, library: receipt.library, format: 2 },
    });
    const text = `{"amount":"50000","appliedOn":"2019-05-06","contractOn":"2019-05-13","id":"A1","termMonths":36}`;
    expect(receipt.hashes.facts).toBe(createHash("sha256").update(text).digest("hex"));
    expect(receipt.hashes.terms).toBe(termsHash(ours));
  });

  it("can be made of every function of the register, and of no other", () => {
    const named = [...Object.values(termKinds).flatMap(({ functions }) => functions), ...cardFunctions];
    expect([...new Set(receipts.map(({ receipt: of }) => of.function))].sort()).toStrictEqual([...named].sort());
    const other = (): Receipt => receiptOf("lookUpRate" as FunctionName, ours, asked, receipt.result as never);
    expect(issuesOfCall(other)).toStrictEqual(["not-listed at name"]);
  });

  it("of rates and a calendar has a hash of each", () => {
    const priced = receipts.find(({ receipt: of }) => of.function === "accrueInterest")?.receipt;
    expect(priced?.hashes.rates?.[0]).toMatchObject({ verifiedThrough: expect.stringMatching(/^\d{4}/) as string });
    const dated = receipts.find(({ receipt: of }) => of.hashes.calendar !== undefined)?.receipt;
    expect(dated?.hashes.calendar).toMatch(/^[0-9a-f]{64}$/);
  });

  it("of two caps has two hashes of terms", () => {
    const caps = (["60000", "60000.01"] as const).map((householdCap) => termsHash(adjustTerms(ours, { householdCap })));
    expect(new Set(caps).size).toBe(2);
    expect(caps[0]).toBe(termsHash(ours));
  });
});

describe("a receipt is verified", () => {
  it.each(receipts)("$name: stored, and read back in another order", ({ receipt: of }) => {
    const back = reordered(JSON.parse(JSON.stringify(of)) as Receipt);
    expect(verifyReceipt(back)).toStrictEqual({
      ...{ kind: "receipt-check", function: of.function, library: of.library, state: "verified" },
      made: { library: of.library, format: 2 },
    });
  });

  it("and says so in both languages", () => {
    const check = verifyReceipt(receipt);
    expect(explain(check, { language: "zh" }).lines[0]).toMatchObject({ text: "收据核对：一致" });
    expect(explain(check, { language: "en" }).lines[0]).toMatchObject({ text: "Receipt: verified" });
  });
});

/** A receipt with another result, whose hash was made anew. */
function forged(of: Receipt, result: unknown): Receipt {
  const { result: hash } = receiptOf(of.function, of.terms, of.facts, result as never).hashes;
  return { ...of, result: result as Receipt["result"], hashes: { ...of.hashes, result: hash } };
}

describe("a forged receipt", () => {
  it("is found by its outcome, whatever its hashes say", () => {
    const check = verifyReceipt(forged(receipt, { ...receipt.result, outcome: "eligible" }));
    expect(check).toMatchObject({
      ...{ state: "differs", wrongHashes: [] },
      difference: { path: "result.outcome", stored: "eligible" },
    });
    expect(explain(check, { language: "en" }).lines.map((l) => ("text" in l ? l.text : ""))).toContain(
      "Computed again from its terms and facts it is another; first at result.outcome",
    );
  });

  it.each(receipts)(
    "$name: is found by one digit or letter anywhere in the result, at its place",
    ({ receipt: of }) => {
      const places = placesOf(of.result).filter((place) => isLeaf(valueAt(of.result, place)) && place[0] !== "made");
      const step = Math.max(1, Math.floor(places.length / 6)); // of long results some places
      for (const place of places.filter((_place, i) => i % step === 0)) {
        const before = valueAt(of.result, place);
        const after = typeof before === "number" ? before + 1 : turned(String(before));
        if (typeof before === "boolean" || before === null) continue;
        const check = verifyReceipt({ ...of, result: withValue(of.result, place, after) as Receipt["result"] });
        const path = placeText(["result", ...place]);
        expect(check).toMatchObject({ state: "differs", difference: { path, stored: after, recomputed: before } });
      }
    },
  );

  it("is found by a digit in its facts and its terms, also where the answer is the same", () => {
    expect(verifyReceipt({ ...receipt, facts: { ...asked, id: "A2" } })).toMatchObject({
      ...{ state: "differs", wrongHashes: ["hashes.facts"] },
      difference: { path: "result.application", stored: "A1", recomputed: "A2" },
    });
    const terms = adjustTerms(ours, { householdCap: "60000.00" });
    const check = verifyReceipt({ ...receipt, terms });
    expect(check).toMatchObject({ state: "differs", wrongHashes: ["hashes.terms"] });
    const unseen = { ...householdScheme.household, coverage: "whole" as const, basedOn: "whole" as const };
    const twice = receiptOf("assessHousehold", unseen, asked, assessHousehold(unseen, asked));
    const without = withoutValue(unseen, ["basedOn"]) as typeof unseen;
    expect(verifyReceipt({ ...twice, terms: without })).toMatchObject({
      ...{ state: "differs", wrongHashes: ["hashes.terms"] },
      difference: { path: "hashes.terms", stored: twice.hashes.terms },
    });
  });

  it.each(["propagateBlacklist", "screenPerson", "computeSubsidy", "trackReminders"] as const)(
    "of %s is found by a digit anywhere in the lists of its facts: listings, relations, loans, payments, notices",
    (name) => {
      const of = receipts.find(({ receipt: each }) => each.function === name)?.receipt;
      const text = JSON.stringify(of?.facts);
      const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
      const turnedAt = (at: number): unknown =>
        lookAt(
          () =>
            JSON.parse(`${text.slice(0, at)}${String((Number(text[at]) + 1) % 10)}${text.slice(at + 1)}`) as unknown,
        );
      let decided = 0;
      const step = Math.ceil(digits.length / 200); // of series of rates some
      for (const at of digits.filter((_at, i) => i % step === 0)) {
        const facts = turnedAt(at);
        if (of === undefined || facts === undefined) continue; // no number begins with a nought
        const check = verifyReceipt({ ...of, facts });
        if (check.state === "not-computable") {
          expect(check.issues.map(({ path }) => path)).not.toContain("");
          continue;
        }
        if (check.state !== "differs") throw new Error(`${String(at)}: ${check.state}`);
        expect(check.wrongHashes[0]).toBe("hashes.facts");
        const { path } = check.difference;
        expect(path).toMatch(/^(?:result\.|hashes\.facts$)/);
        if (path.startsWith("result.")) decided += 1;
      }
      expect(decided).toBeGreaterThan(8);
    },
  );

  it("is found by a field too few or too many", () => {
    const fewer = withoutValue(receipt.result, ["outcome"]);
    expect(verifyReceipt(forged(receipt, fewer))).toMatchObject({
      difference: { path: "result.outcome", recomputed: expect.any(String) as string },
    });
    expect(verifyReceipt(forged(receipt, { ...receipt.result, paid: true }))).toMatchObject({
      difference: { path: "result.paid", stored: true },
    });
  });

  it("of facts that are not let in says what is wrong with them", () => {
    const check = verifyReceipt({ ...receipt, facts: { ...asked, amount: "5 0000" } });
    expect(check).toMatchObject({
      ...{ state: "not-computable", wrongHashes: ["hashes.facts"] },
      issues: [{ code: "not-an-amount", path: "application.amount" }],
    });
    expect(explain(check, { language: "zh" }).lines[0]).toMatchObject({ text: "收据核对：不能重新计算" });
  });
});

describe("a receipt of another version", () => {
  const older = (result: object): Receipt => {
    const made = { ...(receipt.result as { readonly made?: object }).made, library: "fupin-credit@0.0.9" };
    return { ...forged(receipt, { ...result, made }), library: "fupin-credit@0.0.9" };
  };

  it("is shown with both answers, which agree", () => {
    const check = verifyReceipt(older(receipt.result));
    expect(check).toMatchObject({ state: "made-by-another-version", agrees: true, wrongHashes: [] });
    expect(check).not.toHaveProperty("difference");
    expect(check.state === "made-by-another-version" && check.recomputed).toStrictEqual(receipt.result);
  });

  it("or do not, with the first place", () => {
    const check = verifyReceipt(older({ ...receipt.result, outcome: "eligible" }));
    expect(check).toMatchObject({
      ...{ state: "made-by-another-version", agrees: false },
      difference: { path: "result.outcome", stored: "eligible" },
    });
  });

  it("that calls itself by another than its result does is not believed", () => {
    expect(verifyReceipt({ ...receipt, library: "fupin-credit@0.0.9" })).toMatchObject({
      ...{ state: "made-by-another-version", agrees: false },
      difference: { path: "result.made.library", stored: `fupin-credit@${version}`, recomputed: "fupin-credit@0.0.9" },
    });
  });
});

describe("a receipt without an identity number", () => {
  const salt = "3f9a7c51b2e84d06";

  it("has the hash of it instead, and is verified", () => {
    const result = assessHousehold(ours, asked);
    const without = receiptOf("assessHousehold", ours, asked, result, { leaveOut: ["id"], salt });
    const hash = `sha256:${createHash("sha256").update(`${salt}"A1"`).digest("hex")}`;
    expect(without).toMatchObject({ leftOut: ["facts.id"], facts: { id: hash }, result: { application: hash } });
    expect(JSON.stringify(without)).not.toContain('"A1"');
    expect(verifyReceipt(without).state).toBe("verified");
    expect(verifyReceipt({ ...without, facts: { ...asked } })).toMatchObject({ state: "differs" });
  });

  it("of a household with several loans, at every place where it stands", () => {
    const loan = (id: string): object => ({
      ...{ id, household: "510100198001011234", lender: "B1", principal: "30000", instalments: [], repayments: [] },
      ...{ contractOn: "2018-01-20", paidOutOn: "2018-01-20", maturesOn: "2019-01-20", rate: { fixed: "4.35%" } },
      ...{ product: "registered-household", extensions: [] },
    });
    const facts = { loans: [loan("L1"), loan("L2")], rates: [pbocBenchmark] };
    const terms = changge2017.subsidy;
    const result = computeSubsidy(terms, facts as never);
    const without = receiptOf("computeSubsidy", terms, facts, result, { leaveOut: ["loans[0].household"], salt });
    expect(JSON.stringify(without)).not.toContain("510100198001011234");
    expect(verifyReceipt(without).state).toBe("verified");
  });

  it("leaves out nothing on which the answer rests", () => {
    const result = assessHousehold(ours, asked);
    const leave = (place: string) => (): Receipt =>
      receiptOf("assessHousehold", ours, asked, result, { leaveOut: [place], salt });
    for (const place of ["amount", "appliedOn", "contractOn"])
      expect(issuesOfCall(leave(place))).toStrictEqual(["decides at options.leaveOut"]);
    for (const place of ["household", "constructor.name", "", "id.", "termMonths", '["id'])
      expect(issuesOfCall(leave(place))).toStrictEqual(["unknown-reference at options.leaveOut[0]"]);
  });

  it("wants a salt, and the result that these facts give", () => {
    const result = assessHousehold(ours, asked);
    const short = (): Receipt => receiptOf("assessHousehold", ours, asked, result, { leaveOut: ["id"], salt: "short" });
    expect(issuesOfCall(short)).toStrictEqual(["too-short at options.salt"]);
    const other = (): Receipt =>
      receiptOf("assessHousehold", ours, asked, { ...result, outcome: "eligible" }, { leaveOut: ["id"], salt });
    expect(issuesOfCall(other)).toStrictEqual(["not-the-result at result.outcome"]);
  });
});

describe("what is no receipt", () => {
  const refused = (given: unknown): readonly string[] => issuesOfCall(() => verifyReceipt(given as Receipt));

  it.each([
    ["nothing", undefined, "receipt"],
    ["null", null, "receipt"],
    ["a list", [], "receipt"],
    ["a function that there is not", { ...receipt, function: "eval" }, "receipt.function"],
    ["a name of every object", { ...receipt, function: "constructor" }, "receipt.function"],
    ["terms of another kind", { ...receipt, terms: changge2017.grading }, "receipt.terms.kind"],
    ["no terms", { ...receipt, terms: undefined }, "receipt.terms"],
    ["no hashes", { ...receipt, hashes: {} }, "receipt.hashes.terms"],
    ["a field too many", { ...receipt, signed: true }, "receipt.signed"],
    ["half a character", { ...receipt, facts: { ...asked, id: "\uD840" } }, "receipt.facts.id"],
    [
      "a getter",
      Object.defineProperty({ ...receipt }, "facts", { get: () => asked, enumerable: true }),
      "receipt.facts",
    ],
  ] as const)("is refused: %s", (_name, given, path) => {
    expect(refused(given).map((issue) => issue.split(" at ")[1])).toContain(path);
  });

  it("is refused at every place of its frame, and never breaks", () => {
    for (const place of placesOf(receipt)) {
      for (const value of [null, 1, "x", [], {}, true]) {
        const given = withValue(receipt, place, value) as Receipt;
        const check = checked(given);
        if (check !== undefined)
          expect(check.state === "verified").toBe(JSON.stringify(given) === JSON.stringify(receipt));
      }
    }
  });

  it("of a result that says nothing of what made it is not made", () => {
    const bare = withoutValue(assessHousehold(ours, asked), ["made"]);
    const make = (): Receipt => receiptOf("assessHousehold", ours, asked, bare as never);
    expect(issuesOfCall(make)).toStrictEqual(["missing at result.made"]);
  });
});

/** What becomes of it; undefined where it is refused, and any other error is one of ours. */
function checked(given: Receipt): ReceiptCheck | undefined {
  try {
    return verifyReceipt(given);
  } catch (error) {
    if (source.isInputError(error)) return undefined;
    throw error;
  }
}

function isLeaf(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}

/** The same text with another last character. */
function turned(text: string): string {
  return `${text.slice(0, -1)}${text.endsWith("7") ? "8" : "7"}`;
}
