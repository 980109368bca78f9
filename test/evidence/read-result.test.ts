import { describe, expect, it } from "vitest";
import { explain, readResult, renderText } from "../../src/entries/index.ts";
import { withoutValue } from "../support/damage.ts";
import { issuesOfCall } from "../support/issues.ts";
import { explainedCalls } from "../support/samples/told.ts";
import { source } from "../support/samples/from-source.ts";
import { textOf } from "../support/source.ts";

/** Results that version 0.1.0 made of its own samples, as it wrote them. */
const kept = JSON.parse(textOf("test/cases/results/0.1.0.json")) as readonly {
  readonly name: string;
  readonly result: { readonly kind: string; readonly terms: { readonly changed: readonly string[] } };
}[];

/** Plain data as a database hands it back: in another order. */
function turned(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(turned);
  const fields = Object.entries(value as Readonly<Record<string, unknown>>).toReversed();
  return Object.fromEntries(fields.map(([key, inner]) => [key, turned(inner)]));
}

/** What 0.1.0 did not look for, by the entries of CHANGELOG that brought it. */
const NOT_RECORDED: Readonly<Record<string, readonly string[]>> = {
  "interest-schedule": ["findings", "notAsked"],
  "operator-subsidy": ["loanFindings", "notAsked", "missing"],
  "overdue-track": ["findings", "warnings"],
};

const readable = kept.filter(({ result }) => result.kind !== "portfolio-summary");

describe("a result of 0.1.0", () => {
  it.each(readable)("$name is read, keeps all that it had, and says what it did not record", ({ result }) => {
    const read = readResult(JSON.stringify(result));
    expect(read).toMatchObject(result);
    const changed = result.terms.changed;
    const notRecorded = [...(changed.length > 0 ? ["made.changed"] : []), ...(NOT_RECORDED[result.kind] ?? [])];
    expect(read.made).toStrictEqual({
      ...{ library: "fupin-credit@0.1.0", format: 2, ...result.terms },
      changed: Object.fromEntries(changed.map((term) => [term, null])),
      ...(notRecorded.length === 0 ? {} : { notRecorded }),
    });
  });

  it.each(readable)("$name is explained in both languages", ({ result }) => {
    for (const language of ["zh", "en"] as const) {
      const text = renderText(explain(readResult(result), { language }));
      expect(text).not.toMatch(/undefined|NaN/);
      expect(/由较早版本作出|Made by an earlier version/.test(text)).toBe(
        result.kind in NOT_RECORDED || result.terms.changed.length > 0,
      );
    }
  });

  it("whose figures were counted otherwise is refused with every place", () => {
    const book = kept.find(({ result }) => result.kind === "portfolio-summary")?.result;
    const issues = issuesOfCall(() => readResult(book));
    expect(issues.slice(0, 2)).toStrictEqual([
      "missing at json.all.book.unclassed",
      "missing at json.all.otherwise.unclassed",
    ]);
    expect(issues).toContain("missing at json.classes");
  });

  it("is not explained unread: its stamp is missing", () => {
    const { result } = readable[0] ?? { result: {} };
    expect(issuesOfCall(() => explain(result as never, { language: "zh" }))).toStrictEqual(["missing at result.made"]);
  });
});

describe("a result of today", () => {
  it.each(explainedCalls(source))("$name is read as it is", ({ result }) => {
    expect(readResult(JSON.stringify(result))).toStrictEqual(JSON.parse(JSON.stringify(result)));
  });

  it.each(explainedCalls(source))("$name says the same in whatever order its fields stand", ({ result }) => {
    for (const language of ["zh", "en"] as const)
      expect(renderText(explain(readResult(turned(result)), { language }))).toBe(
        renderText(explain(result as never, { language })),
      );
  });

  it("that has lost its stamp, and has what only today's has, is not taken for one of 0.1.0", () => {
    const schedule = explainedCalls(source).find(({ result }) => result.kind === "interest-schedule")?.result;
    expect(issuesOfCall(() => readResult(withoutValue(schedule, ["made"])))).toStrictEqual(["missing at json.made"]);
  });
});

describe("what cannot be read", () => {
  const [sample] = explainedCalls(source);
  const made = sample?.result.made ?? { library: "", format: 2 };
  it.each([
    ["no JSON", "{", "bad-format at json"],
    ["nothing", undefined, "explicit-undefined at json"],
    ["a number", "5", "wrong-type at json"],
    ["a list", [], "not-listed at json.kind"],
    ["another kind", { kind: "toString" }, "not-listed at json.kind"],
    ["a later format", { ...sample?.result, made: { ...made, format: 3 } }, "above-maximum at json.made.format"],
    [
      "a format that is no number",
      { ...sample?.result, made: { ...made, format: "2" } },
      "wrong-type at json.made.format",
    ],
  ] as const)("is refused: %s", (_, given, issue) => {
    expect(issuesOfCall(() => readResult(given))).toStrictEqual([issue]);
  });
});
