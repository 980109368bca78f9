import { describe, expect, it } from "vitest";
import type { Bilingual } from "../../src/base/input/bilingual.ts";
import { deciding } from "../../src/ask/deciding.ts";
import { reasonCodes, type Words } from "../../src/ask/code-words.ts";
import { labels } from "../../src/ask/labels.ts";
import { type ChosenReading, optionKey } from "../../src/kernel/reading.ts";
import { RESULT_KINDS, shapeOfResult } from "../../src/kernel/result-shapes.ts";
import type { Shape } from "../../src/kernel/shape.ts";
import { isFrozenDeep } from "../../src/kernel/freeze-deep.ts";
import { renderText } from "../../src/explain/render.ts";
import { explainHousehold } from "../../src/policy/eligibility/household/explain.ts";
import { assessHousehold } from "../../src/policy/eligibility/household/assess-household.ts";
import { changge2017 } from "../../src/packs/changge2017.ts";
import { ISSUE_CODES } from "../../src/base/input/issue.ts";
import { anApplication } from "../support/builders.ts";
import { source } from "../support/samples/from-source.ts";
import { explainedCalls } from "../support/samples/told.ts";

/** Fields whose words are names: `describe` and the terms themselves say them. */
const NAMES: Readonly<Record<string, string>> = {
  kind: "results tell their kind apart",
  function: "a function of the package",
  missing: "facts, as `describe` says them",
  code: "of issues, whose messages are in both languages",
};

/** The words that results can hold, by the field in which they stand, and the kind of result: what their shapes enumerate. */
function codesOf(kind: (typeof RESULT_KINDS)[number]): ReadonlyMap<string, ReadonlySet<string>> {
  const { shape, named } = shapeOfResult(kind);
  const found = new Map<string, Set<string>>();
  const seen = new Set<string>();
  const put = (field: string, word: unknown): void => {
    if (typeof word === "string") found.set(field, (found.get(field) ?? new Set()).add(word));
  };
  const visit = (of: Shape, field: string): void => {
    if (typeof of === "string") {
      if (of.startsWith("=")) put(field, of.slice(1));
      if (!of.startsWith("#") || seen.has(`${field} ${of}`)) return;
      seen.add(`${field} ${of}`);
      visit(named[of.slice(1)] ?? "*", field);
    } else if (isListShape(of)) visit(of[0], field);
    else if ("e" in of) for (const word of of.e) put(field, word);
    else if ("u" in of) for (const each of of.u) visit(each, field);
    else if ("t" in of) for (const each of [...of.t, ...(of.i === undefined ? [] : [of.i])]) visit(each, field);
    else {
      for (const [name, inner] of Object.entries(of.o)) visit(inner, name.replace(/\?$/, ""));
      if (of.a !== undefined) visit(of.a, field);
    }
  };
  visit(shape, "");
  return found;
}

const isListShape = (of: Shape): of is readonly [Shape] => Array.isArray(of);

/** The words of a code, where a screen would look for them. */
function labelled(kind: string, field: string, code: string): Bilingual | undefined {
  const { rules, reasons, findings, warnings, outcomes, verdicts, codes, members } = labels;
  const lists: readonly (Words | undefined)[] =
    field === "rule" || field === "flagged" || field === "boundBy"
      ? [rules, members["PlaceRule"], members["TargetName"]]
      : field === "reason"
        ? [reasons]
        : field === "finding"
          ? [findings]
          : field === "code"
            ? [warnings]
            : ["outcome", "state"].includes(field)
              ? [outcomes[kind], verdicts, codes[field]]
              : [codes[field], outcomes[kind], rules, ...Object.values(members), verdicts];
  return lists.find((list) => list !== undefined && Object.hasOwn(list, code))?.[code];
}

/** What stands in a result as text, by the fields in which it stands. */
function textsOf(value: unknown, field = ""): readonly (readonly [field: string, text: string])[] {
  if (typeof value === "string") return [[field, value]];
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => textsOf(each, field));
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, name));
}

describe("labels of every code", () => {
  it.each(RESULT_KINDS)("that a %s can hold", (kind) => {
    const issueCodes = new Set<string>(ISSUE_CODES);
    const bare = [...codesOf(kind)].flatMap(([field, codes]) =>
      [...codes]
        .filter((code) => !Object.hasOwn(NAMES, field) || (field === "code" && !issueCodes.has(code)))
        .filter((code) => labelled(kind, field, code) === undefined)
        .map((code) => `${field} ${code}`),
    );
    expect(bare).toStrictEqual([]);
  });

  it("of a word that no result can hold there are none", () => {
    const held = new Set(RESULT_KINDS.flatMap((kind) => [...codesOf(kind).values()].flatMap((codes) => [...codes])));
    const { findings, warnings, codes, outcomes } = labels;
    const said = [findings, warnings, reasonCodes, ...Object.values(codes), ...Object.values(outcomes)].flatMap(
      Object.keys,
    );
    expect([...new Set(said)].filter((code) => !held.has(code))).toStrictEqual([]);
  });

  it("that a sample holds: its requirements, and its readings with what they choose", () => {
    const bare = new Set<string>();
    let readings = 0;
    const registered = new Map(Object.values(source.readings).flatMap((register) => Object.entries(register)));
    for (const { result } of explainedCalls(source)) {
      for (const [field, text] of textsOf(result))
        if (field === "rule" && labelled(result.kind, field, text) === undefined) bare.add(text);
      const { readings: chosen = [] } = result as { readonly readings?: readonly ChosenReading[] };
      for (const { id, chosen: option } of chosen) {
        readings += 1;
        const words = labels.readings[id];
        const { chosen: usual, alternatives = [] } = registered.get(id) ?? {};
        const isListed = [usual, ...alternatives].map(optionKey).includes(optionKey(option)); // else the caller's own
        if (words?.question.zh === undefined || (isListed && words.options[optionKey(option)] === undefined))
          bare.add(`${id} ${optionKey(option)}`);
      }
    }
    expect([...bare]).toStrictEqual([]);
    expect(readings).toBeGreaterThan(100);
  });
});

describe("labels", () => {
  it("are frozen plain data with words in both languages", () => {
    expect(isFrozenDeep(labels)).toBe(true);
    expect(JSON.parse(JSON.stringify(labels))).toStrictEqual(labels);
    const words = (of: unknown): readonly { readonly zh: string; readonly en: string }[] =>
      typeof of !== "object" || of === null
        ? []
        : "zh" in of
          ? [of as { zh: string; en: string }]
          : Object.values(of).flatMap(words);
    expect(words(labels).length).toBeGreaterThan(250);
    for (const { zh, en } of words(labels)) expect([zh, en]).not.toContain("");
  });

  it("of rules, reasons, verdicts, outcomes and members", () => {
    expect(labels.rules["household/no-collateral"]).toStrictEqual({ zh: "免抵押", en: "no collateral" });
    expect(labels.reasons["collateral-taken"]).toStrictEqual({ zh: "免抵押：不符合", en: "no collateral: not met" });
    expect(labels.reasons["letter-missing"]?.zh).toBe("划转后未出具《资金扣划函》");
    expect(labels.verdicts["not-applicable"]?.zh).toBe("不适用");
    expect(labels.outcomes["household-assessment"]?.["not-under-this-edition"]?.zh).toBe("不适用本版条件");
    expect(labels.members["OperatorKind"]?.["cooperative"]?.zh).toBe("农民合作社");
    for (const { requirements } of Object.values(deciding))
      for (const { rule } of requirements) expect(labels.rules).toHaveProperty([rule as string]);
  });

  it("are the words of the letter", () => {
    const result = assessHousehold(changge2017.household, anApplication({ grade: "none" }));
    const letter = renderText(explainHousehold(result, { language: "zh" }));
    expect(letter).toContain(labels.outcomes["household-assessment"]?.[result.outcome]?.zh);
    for (const { rule, outcome } of result.findings)
      expect(letter).toContain(`${labels.rules[rule]?.zh ?? ""}：${labels.verdicts[outcome]?.zh ?? ""}`);
  });
});
