import { describe, expect, it } from "vitest";
import { type Classified, classifyMaturity } from "../../../src/policy/maturity/classify-maturity.ts";
import type { JudgedFact } from "../../../src/policy/maturity/completions.ts";
import type { MaturityFacts, MaturityKind } from "../../../src/policy/maturity/types.ts";
import { jiange2019 } from "../../../src/packs/jiange2019.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { dueFacts, KINDS } from "./maturity-builders.ts";

const kindOf = (facts: Partial<MaturityFacts>): Classified =>
  classifyMaturity(jiange2019.maturity, dueFacts(facts)).classified;
/** The other reading: who cannot repay is unable first. */
const unableFirst = adjustTerms(jiange2019.maturity, { inNeedAndUnable: "willing-but-unable" });
const otherwise = (facts: Partial<MaturityFacts>): Classified =>
  classifyMaturity(unableFirst, dueFacts(facts)).classified;
const known = (maturityKind: MaturityKind): Classified => ({ state: "known", maturityKind });

type NotKnown = readonly [
  what: string,
  facts: Partial<MaturityFacts>,
  possible: readonly MaturityKind[],
  missing: readonly JudgedFact[],
];

/** Under both readings. */
const OPEN: readonly NotKnown[] = [
  ["nothing", {}, KINDS, ["deceased", "willingToRepay", "ableToRepay", "stillInNeed"]],
  ["that one is unwilling", { willingToRepay: false }, ["unwilling", "deceased"], ["deceased"]],
  [
    "that one is alive",
    { deceased: false },
    ["able-and-willing", "willing-still-in-need", "willing-but-unable", "unwilling"],
    ["willingToRepay", "ableToRepay", "stillInNeed"],
  ],
  [
    "that one is alive and willing",
    { deceased: false, willingToRepay: true },
    ["able-and-willing", "willing-still-in-need", "willing-but-unable"],
    ["ableToRepay", "stillInNeed"],
  ],
  [
    "that one is alive, willing and able",
    { deceased: false, willingToRepay: true, ableToRepay: true },
    ["able-and-willing", "willing-still-in-need"],
    ["stillInNeed"],
  ],
  [
    "that one is alive, willing and not in need",
    { deceased: false, willingToRepay: true, stillInNeed: false },
    ["able-and-willing", "willing-but-unable"],
    ["ableToRepay"],
  ],
  [
    "all but the will",
    { deceased: false, ableToRepay: true, stillInNeed: false },
    ["able-and-willing", "unwilling"],
    ["willingToRepay"],
  ],
  [
    "all but whether one lives",
    { willingToRepay: true, ableToRepay: false, stillInNeed: false },
    ["willing-but-unable", "deceased"],
    ["deceased"],
  ],
];

const told = (classified: Classified): unknown =>
  classified.state === "undetermined"
    ? { possible: new Set(classified.possible), missing: classified.missing }
    : classified;

describe("what is not known", () => {
  it.each(OPEN)("with %s known, leaves more than one kind, and is named", (_, facts, possible, missing) => {
    const expected = { possible: new Set(possible), missing };
    expect(told(kindOf(facts))).toStrictEqual(expected);
    expect(told(otherwise(facts))).toStrictEqual(expected);
    expect(kindOf(facts).state).toBe("undetermined");
  });

  it("with one known to be alive, willing and unable: the need matters as it is read, not otherwise", () => {
    const facts = { deceased: false, willingToRepay: true, ableToRepay: false };
    expect(told(kindOf(facts))).toStrictEqual({
      possible: new Set(["willing-still-in-need", "willing-but-unable"]),
      missing: ["stillInNeed"],
    });
    expect(otherwise(facts)).toStrictEqual(known("willing-but-unable"));
  });

  it("with one known to be alive, willing and in need: what one can matters otherwise, not as it is read", () => {
    const facts = { deceased: false, willingToRepay: true, stillInNeed: true };
    expect(kindOf(facts)).toStrictEqual(known("willing-still-in-need"));
    expect(told(otherwise(facts))).toStrictEqual({
      possible: new Set(["willing-still-in-need", "willing-but-unable"]),
      missing: ["ableToRepay"],
    });
  });
});
