import { describe, expect, it } from "vitest";
import { sampleCard } from "../../src/entries/sample-card.ts";
import {
  explain,
  findNearestChanges,
  isInputError,
  readResult,
  type Receipt,
  type ReceiptCheck,
  receiptOf,
  scoreHousehold,
  verifyReceipt,
  version,
} from "../../src/entries/index.ts";
import { functionsByName } from "../../src/evidence/functions.ts";
import { issuesOfCall } from "../support/issues.ts";
import { printedBy } from "../support/own-process.ts";
import { filesIn, textOf } from "../support/source.ts";

/** Receipts as versions wrote them: a file a version, `next.jsonl` that to come. */
const kept = filesIn("test/cases/receipts", /\.jsonl$/).flatMap((file) =>
  textOf(file)
    .trimEnd()
    .split("\n")
    .map((line) => ({
      name: `${file.replace(/^.*\/|\.jsonl$/g, "")}: ${(JSON.parse(line) as Receipt).function}`,
      line,
    })),
);

/** Receipts whose answer a later version gives otherwise; CHANGELOG says why. */
const ANSWERED_OTHERWISE: readonly string[] = [];

describe("kept receipts", () => {
  it("are of every function", () => {
    const named = kept.map(({ line }) => (JSON.parse(line) as Receipt).function);
    expect(named.toSorted()).toStrictEqual(expect.arrayContaining(Object.keys(functionsByName)));
  });

  it.each(kept)("$name is verified, its result read and explained", ({ name, line }) => {
    const receipt = JSON.parse(line) as Receipt;
    const check = verifyReceipt(receipt);
    if (receipt.library === `fupin-credit@${version}`) expect(check.state).toBe("verified");
    else expect(check).toMatchObject({ state: "made-by-another-version", agrees: !ANSWERED_OTHERWISE.includes(name) });
    const result = readResult(receipt.result);
    for (const language of ["zh", "en"] as const) expect(explain(result, { language }).lines.length).toBeGreaterThan(0);
  });

  // The version of Node is the one that runs; what another wrote is in the files of the versions before.
  it("are verified in a Turkish host, in five zones one after the other", () => {
    const zones = ["UTC", "Asia/Shanghai", "Pacific/Apia", "America/Sao_Paulo", "Asia/Kathmandu"];
    const told = printedBy("test/support/run-receipts.ts", {
      args: zones,
      env: { TZ: "Pacific/Apia", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" },
    })
      .trimEnd()
      .split("\n")
      .map((line) => line.split(" "));
    expect(new Set(told.map(([midnight]) => midnight)).size).toBe(zones.length); // the zones did change
    for (const [, ...said] of told) expect(said).toStrictEqual(["verified", String(kept.length)]);
  });
});

describe("one flipped digit", () => {
  const line = kept.find(({ name }) => name === "next: gradeOf")?.line ?? "";
  const digits = [...line.matchAll(/\d/g)].map(({ index }) => index);

  it("anywhere in a receipt is found, with its place", () => {
    expect(digits.length).toBeGreaterThan(100);
    for (const at of digits) {
      const other = `${line.slice(0, at)}${String((Number(line[at]) + 1) % 10)}${line.slice(at + 1)}`;
      expect([at, foundIn(other)]).toStrictEqual([at, true]);
    }
  });

  /** Whether it is refused, or not verified with a place. */
  function foundIn(text: string): boolean {
    let receipt: Receipt;
    try {
      receipt = JSON.parse(text) as Receipt;
    } catch {
      return true; // no number begins with a nought
    }
    const check = checked(receipt);
    if (check === undefined) return true; // refused, with its place
    switch (check.state) {
      case "verified":
        return false;
      case "differs":
        return check.difference.path !== "";
      case "made-by-another-version":
        return check.difference?.path === "result.made.library"; // the receipt calls itself by another version than its result
      case "not-computable":
        return check.issues.every(({ path }) => path !== "") && check.wrongHashes.length > 0;
    }
  }
});

/** What becomes of it; undefined where it is refused at a place of it. */
function checked(receipt: Receipt): ReceiptCheck | undefined {
  try {
    return verifyReceipt(receipt);
  } catch (error) {
    if (!isInputError(error) || !error.issues.every(({ path }) => path.startsWith("receipt."))) throw error;
    return undefined;
  }
}

describe("a receipt of a score", () => {
  const facts = { household: "H1", asOf: "2019-05-06", answers: {}, vetoes: {} };

  it("goes by the card, and is found where the card or the score was changed", () => {
    const receipt = receiptOf("scoreHousehold", sampleCard, facts, scoreHousehold(sampleCard, facts));
    expect(receipt.terms).toStrictEqual(sampleCard);
    expect(verifyReceipt(receipt).state).toBe("verified");
    const other = { ...sampleCard, base: sampleCard.base + 1 };
    expect(verifyReceipt({ ...receipt, terms: other })).toMatchObject({
      ...{ state: "differs", wrongHashes: ["hashes.terms"] },
      difference: { path: "result.base", stored: sampleCard.base, recomputed: sampleCard.base + 1 },
    });
  });

  it("leaves the household out by its hash", () => {
    const options = { leaveOut: ["household"], salt: "3f9a7c51b2e84d06" };
    const receipt = receiptOf("scoreHousehold", sampleCard, facts, scoreHousehold(sampleCard, facts), options);
    expect(JSON.stringify([receipt.facts, receipt.result])).not.toContain('"H1"');
    expect(receipt.leftOut).toStrictEqual(["facts.household"]);
    expect(verifyReceipt(receipt).state).toBe("verified");
  });

  it("is made of what would reach a grade too, and of no other card", () => {
    const question = { facts, grade: "A", limit: 1 };
    const made = receiptOf("findNearestChanges", sampleCard, question, findNearestChanges(sampleCard, question));
    expect(verifyReceipt(made).state).toBe("verified");
    const none = { ...sampleCard, items: [{}] };
    const make = (): Receipt => receiptOf("scoreHousehold", none as never, facts, scoreHousehold(sampleCard, facts));
    expect(issuesOfCall(make).every((issue) => issue.includes(" at terms.items[0]"))).toBe(true);
  });
});
