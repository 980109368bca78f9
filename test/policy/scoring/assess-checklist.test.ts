import { describe, expect, it } from "vitest";
import { cangxi2019 } from "../../../src/packs/cangxi2019.ts";
import { assessChecklist, type ChecklistAssessment } from "../../../src/policy/scoring/assess-checklist.ts";
import type { ChecklistItem, ChecklistTermValues } from "../../../src/policy/scoring/types.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { unchecked } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { answerOrRefused } from "../../support/refusal.ts";
import { aLabel } from "./card-builders.ts";
import { stamped } from "../../support/stamped.ts";

const anItem = (part: string, item: string): ChecklistItem => ({ item, part, label: aLabel });
const eight = [
  ...["h1", "h2", "h3", "h4", "h5"].map((item) => anItem("five-have", item)),
  ...["w1", "w2"].map((item) => anItem("two-without", item)),
  anItem("one-diligent", "d1"),
];
const allMet = Object.fromEntries(eight.map(({ item }) => [item, true]));
const withItems = (checklistItems: readonly ChecklistItem[]) => adjustTerms(cangxi2019.checklist, { checklistItems });

/** Terms that name parts and items. */
type Complete = ReturnType<typeof withItems>;

function assessed(answers: Readonly<Record<string, boolean>>, items = eight): ChecklistAssessment {
  return assessChecklist(withItems(items), { household: "H1", asOf: "2019-05-06", answers });
}

const counts = ({ parts }: ChecklistAssessment): unknown =>
  parts.map(({ part, count, met, undetermined }) => [part, count, met, undetermined]);

describe("五有两无一勤劳", () => {
  it("is met where all eight hold", () => {
    const result = assessed(allMet);
    expect(result.outcome).toBe("met");
    expect(result.items.map((i) => i.outcome)).toStrictEqual(eight.map(() => "met"));
    expect(counts(result)).toStrictEqual([
      ["five-have", 5, 5, 0],
      ["two-without", 2, 2, 0],
      ["one-diligent", 1, 1, 0],
    ]);
    expect(result.missing).toStrictEqual([]);
  });

  it.each(eight.map((i) => i.item))("is unmet where %s alone does not hold", (item) => {
    const result = assessed({ ...allMet, [item]: false });
    expect(result.outcome).toBe("unmet");
    expect(result.items.filter((i) => i.outcome === "unmet").map((i) => i.item)).toStrictEqual([item]);
    expect(result.missing).toStrictEqual([]);
  });

  it("is undetermined where one is not known and no other is unmet", () => {
    const known = { h1: true, h2: true, h4: true, h5: true, w1: true, w2: true };
    const result = assessed(known);
    expect(result.outcome).toBe("undetermined");
    expect(result.missing).toStrictEqual(["answers.h3", "answers.d1"]);
    expect(counts(result)).toStrictEqual([
      ["five-have", 5, 4, 1],
      ["two-without", 2, 2, 0],
      ["one-diligent", 1, 0, 1],
    ]);
  });

  it("is unmet where one does not hold, whatever the others: none of them can change it any more", () => {
    const result = assessed({ w1: false, h1: true });
    expect(result.outcome).toBe("unmet");
    expect(result.missing).toStrictEqual([]);
    expect(counts(result)).toStrictEqual([
      ["five-have", 5, 1, 4],
      ["two-without", 2, 0, 1],
      ["one-diligent", 1, 0, 1],
    ]);
  });

  it("is not known at all of a household of which nothing is known", () => {
    expect(assessed({}).outcome).toBe("undetermined");
    expect(assessed({}).missing).toHaveLength(8);
  });

  it("says what it rests on", () => {
    const { items, parts, ...result } = assessed(allMet);
    expect(result).toStrictEqual({
      kind: "checklist-assessment",
      household: "H1",
      asOf: "2019-05-06",
      outcome: "met",
      missing: [],
      basis: [
        { by: "article", term: "checklistParts", article: "guangyuan-bulletin-2019-139#cangxi" },
        { by: "caller", term: "checklistItems" },
      ],
      ...stamped(
        { pack: "cangxi2019", title: cangxi2019.title, edition: "2019", changed: ["checklistItems"] },
        { checklistItems: eight },
      ),
      readings: [],
    });
    expect(items[7]).toStrictEqual({ item: "d1", part: "one-diligent", label: aLabel, outcome: "met" });
    expect(parts[2]).toStrictEqual({
      part: "one-diligent",
      label: { zh: "一勤劳", en: "is diligent" },
      count: 1,
      met: 1,
      undetermined: 0,
    });
  });

  it("comes in the order in which its items are named; the order decides nothing", () => {
    const turned = assessed({ ...allMet, h3: false }, eight.toReversed());
    expect(turned.items.map((i) => i.item)).toStrictEqual(["d1", "w2", "w1", "h5", "h4", "h3", "h2", "h1"]);
    expect(counts(turned)).toStrictEqual(counts(assessed({ ...allMet, h3: false })));
    expect(turned.outcome).toBe("unmet");
  });
});

describe("a checklist", () => {
  const facts = { household: "H1", asOf: "2019-05-06", answers: {} };
  const refusedItems = (items: readonly ChecklistItem[]): readonly string[] =>
    issuesOfCall(() => assessChecklist(withItems(items), facts));

  it("has as many items for each part as it counts", () => {
    expect(refusedItems(eight.slice(1))).toStrictEqual(["wrong-count at terms.checklistItems"]);
    expect(refusedItems([...eight, anItem("one-diligent", "d2")])).toStrictEqual([
      "wrong-count at terms.checklistItems",
    ]);
    const moved = [...eight.slice(0, 7), anItem("five-have", "h6")];
    expect(refusedItems(moved)).toStrictEqual(Array(2).fill("wrong-count at terms.checklistItems"));
  });

  it("has items of its parts only", () => {
    expect(refusedItems([...eight, anItem("three", "t1")])).toStrictEqual([
      "not-listed at terms.checklistItems[8].part",
    ]);
    const other = [...eight.slice(0, 7), anItem("one-Diligent", "d1")];
    expect(refusedItems(other)).toStrictEqual([
      "not-listed at terms.checklistItems[7].part",
      "wrong-count at terms.checklistItems",
    ]);
  });

  it("has each item and each part once, and at least one item for a part", () => {
    const stated = (values: ChecklistTermValues): readonly string[] => {
      const terms = { kind: "checklist", pack: "ours", edition: "1", stated: { "our-rules#1": values } } as const;
      return issuesOfCall(() => assessChecklist(unchecked<Complete>(terms), facts)).map((issue) =>
        issue.replace('terms.stated["our-rules#1"].', ""),
      );
    };
    const part = (name: string, count: number) => ({ part: name, label: aLabel, count });
    const one = [anItem("x", "a")];
    const twice = [anItem("x", "a"), anItem("x", "a")];
    expect(stated({ checklistParts: [part("x", 2)], checklistItems: twice })).toStrictEqual([
      "repeated-id at checklistItems[1].item",
    ]);
    expect(stated({ checklistParts: [part("x", 1), part("x", 1)], checklistItems: one })).toStrictEqual([
      "repeated-id at checklistParts[1].part",
    ]);
    expect(stated({ checklistParts: [part("x", 0)], checklistItems: one })).toStrictEqual([
      "below-minimum at checklistParts[0].count",
    ]);
    expect(stated({ checklistParts: [], checklistItems: [] })).toStrictEqual([
      "empty at checklistParts",
      "empty at checklistItems",
    ]);
  });

  it("is refused without its items or its parts: plain JavaScript is told what the compiler would", () => {
    const silent = { kind: "checklist", pack: "ours", edition: "1", stated: {} } as const;
    expect(issuesOfCall(() => assessChecklist(unchecked<Complete>(cangxi2019.checklist), facts))).toStrictEqual([
      "missing at terms.checklistItems",
    ]);
    expect(
      issuesOfCall(() => assessChecklist(unchecked<Complete>({ ...silent, caller: { checklistItems: eight } }), facts)),
    ).toStrictEqual(["missing at terms.checklistParts"]);
  });

  it("is refused with both at once where it has neither", () => {
    const silent = { kind: "checklist", pack: "ours", edition: "1", stated: {} } as const;
    expect(issuesOfCall(() => assessChecklist(unchecked<Complete>(silent), facts))).toStrictEqual([
      "missing at terms.checklistParts",
      "missing at terms.checklistItems",
    ]);
  });

  it("takes answers to its own items, true or false, and nothing else", () => {
    const refused = (answers: unknown): readonly string[] =>
      issuesOfCall(() => assessChecklist(withItems(eight), unchecked({ ...facts, answers })));
    expect(refused({ h6: true, h1: true })).toStrictEqual(["unknown-key at facts.answers.h6"]);
    expect(refused({ h1: "true" })).toStrictEqual(["wrong-type at facts.answers.h1"]);
    expect(refused({ h1: "not-applicable", h9: 1 })).toHaveLength(2); // that it is no item of theirs is not said on top
    expect(refused([])).toStrictEqual(["wrong-type at facts.answers"]);
    expect(
      issuesOfCall(() => assessChecklist(withItems(eight.slice(1)), unchecked({ household: "", asOf: "2019" }))),
    ).toStrictEqual([
      "wrong-count at terms.checklistItems",
      "empty at facts.household",
      "not-a-day at facts.asOf",
      "missing at facts.answers",
    ]);
  });

  it("does not take a name that every object has for an answer", () => {
    const items = [...eight.slice(0, 7), anItem("one-diligent", "constructor")];
    const seven = Object.fromEntries(eight.slice(0, 7).map(({ item }) => [item, true]));
    const seen = answerOrRefused(() => assessed(seven, items).outcome);
    expect(["undetermined", "refused"]).toContain(seen);
  });
});
