import { describe, expect, it } from "vitest";
import { assessHousehold } from "../../src/policy/eligibility/household/assess-household.ts";
import { isInputError } from "../../src/base/input/input-error.ts";
import { explain, type Explainable } from "../../src/explain/explain.ts";
import { renderText } from "../../src/explain/render.ts";
import { readings as registers } from "../../src/entries/documents.ts";
import { resultIssues } from "../../src/evidence/result-issues.ts";
import type { CitedDocument, Explanation } from "../../src/kernel/explanation.ts";
import { anApplication, householdTerms, unchecked } from "../support/builders.ts";
import { type Place, placesOf, placeText, valueAt, withoutValue, withValue } from "../support/damage.ts";
import { issuesOfCall } from "../support/issues.ts";
import { source } from "../support/samples/from-source.ts";
import { explainableKinds, explainedCalls } from "../support/samples/told.ts";

const explained = explainedCalls(source);

/** Their pages pass over what came to nothing: a mark-up not charged, a term that two packs share, a loan in order, a stage that was passed. */
const IN_PART = new Set<string>([
  ...["interest-schedule", "subsidy-statement", "operator-subsidy", "pack-comparison", "rectification-list"],
  "advanceApplication",
]);

/** Every article or law that a result rests on, wherever in it it stands. */
function basesIn(value: unknown, field: "article"): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "by" in value && field in value ? [String((value as Record<string, unknown>)[field])] : [];
  return [...new Set([...own, ...Object.values(value).flatMap((inner) => basesIn(inner, field))])];
}

const citationsOf = (explanation: Explanation): readonly string[] =>
  explanation.lines.flatMap((line) => (line.type === "citation" ? [line.citation] : []));

it("every kind of result has a sample", () => {
  const kinds = new Set<string>(explained.map(({ result }) => result.kind));
  const without = explainableKinds(source).filter((kind) => !kinds.has(kind));
  expect(without).toStrictEqual(["receipt-check"]); // held by the tests of receipts
});

it.each(explained.flatMap((sample) => (sample.says === undefined ? [] : [{ ...sample, says: sample.says }])))(
  "$name says what only this outcome has, with its figures",
  ({ result, says, shows = [] }) => {
    const pages = {
      zh: renderText(explain(result, { language: "zh" })),
      en: renderText(explain(result, { language: "en" })),
    };
    for (const [i, words] of says.entries()) expect(i % 2 === 0 ? pages.zh : pages.en).toContain(words);
    const plain = (page: string): string => page.replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, "");
    // In Chinese twelve months are a year.
    const years = (figure: string): string => (Number(figure) % 12 === 0 ? `${String(Number(figure) / 12)}年` : figure);
    for (const figure of shows) {
      expect(plain(pages.en)).toContain(figure);
      if (!pages.zh.includes(years(figure))) expect(plain(pages.zh)).toContain(figure);
    }
  },
);

describe.each(explained)("$name explained", ({ name, result }) => {
  const isInPart = IN_PART.has(result.kind) || IN_PART.has(name);

  it.each(["zh", "en"] as const)("in %s has a heading, and nothing but words", (language) => {
    const explanation = explain(result, { language });
    expect(explanation.language).toBe(language);
    expect(explanation.lines[0]?.type).toBe("heading");
    expect(renderText(explanation)).not.toMatch(/undefined|NaN|\[object/);
  });

  it("cites everything that the result rests on, in both languages", () => {
    if (isInPart) return;
    for (const language of ["zh", "en"] as const) {
      const cited = citationsOf(explain(result, { language }));
      for (const article of basesIn(result, "article")) expect(cited).toContain(article);
    }
  });

  it("names the terms by their title, asks what is read, and says how much the caller changed", () => {
    for (const language of ["zh", "en"] as const) {
      const lines = renderText(explain(result, { language })).split("\n");
      const text = lines.join("\n");
      if ("terms" in result && "edition" in result.terms) {
        const { title, pack, changed } = result.terms;
        expect(text).toContain(title?.[language] ?? pack);
        const told = lines.filter((line) => /由使用单位改动|Changed by the caller/.test(line));
        expect(told.map((line) => Number(/\d+/.exec(line)?.[0] ?? 0))).toStrictEqual(
          changed.length === 0 ? [] : [changed.length],
        );
      }
      if ("readings" in result) for (const { id } of result.readings) expect(text).toContain(questionOf(id, language));
    }
  });

  it("is the same for the result stored and read back, and is plain data itself", () => {
    const stored = JSON.parse(JSON.stringify(result)) as Explainable;
    for (const language of ["zh", "en"] as const) {
      const explanation = explain(result, { language });
      expect(explain(stored, { language })).toStrictEqual(explanation);
      expect(JSON.parse(JSON.stringify(explanation))).toStrictEqual(explanation);
    }
  });

  it("has the same lines in two languages, with the same figures", () => {
    const zh = explain(result, { language: "zh" }).lines;
    const en = explain(result, { language: "en" }).lines;
    expect(zh.map(({ type }) => type)).toStrictEqual(en.map(({ type }) => type));
    const amounts = (lines: typeof zh): readonly string[] =>
      lines.flatMap((line) => JSON.stringify(line).match(/\d+\.\d\d%?/g) ?? []).sort();
    expect(amounts(zh)).toStrictEqual(amounts(en));
  });
});

/** What a reading asks, by its id. */
function questionOf(id: string, language: "zh" | "en"): string {
  const found = Object.values(registers).find((register) => Object.hasOwn(register, id));
  return found?.[id]?.question[language] ?? id;
}

describe("documents of the caller's own", () => {
  const result = assessHousehold(householdTerms({ householdCap: "50000" }), anApplication());
  const rules: CitedDocument = {
    id: "our-rules",
    title: { zh: "本地办法", en: "Local rules" },
    articles: { "1": { zh: "第一条", en: "article 1" } },
  };

  it("are cited by title and article where they are handed in", () => {
    expect(renderText(explain(result, { language: "zh", documents: [rules] }))).toContain("《本地办法》第一条");
    expect(renderText(explain(result, { language: "en", documents: [rules] }))).toContain("Local rules, article 1");
    const numbered = { ...rules, number: "本办〔2020〕1号" };
    expect(renderText(explain(result, { language: "zh", documents: [numbered] }))).toContain(
      "《本地办法》（本办〔2020〕1号）第一条",
    );
  });

  it("and by their ids where they are not; the package's own are always at hand", () => {
    const text = renderText(explain(result, { language: "en" }));
    expect(text).toContain("our-rules#1");
    expect(text).toContain("General Provisions of Civil Law of the People's Republic of China, art. 205");
  });
});

describe.each(explained)("$name, damaged", ({ result }) => {
  const all = placesOf(result).filter((place) => place.length > 0 && place[0] !== "kind");
  const step = Math.max(1, Math.floor(all.length / 25)); // of long results some places
  const places = all.filter((_, i) => i % step === 0);

  it("is refused at the place, or explained where nothing need stand there", () => {
    for (const place of places) {
      for (const damaged of [withoutValue(result, place), withValue(result, place, null)]) {
        const error = thrownBy(() => explain(unchecked(damaged), { language: "zh" }));
        if (error === undefined) continue;
        if (!isInputError(error)) throw error as Error;
        const text = placeText(["result", ...place]);
        const near = error.issues.filter(
          ({ path }) => path.startsWith(text) || text.startsWith(path) || isBeside(path, text),
        );
        expect(near).not.toStrictEqual([]);
        expect(error).not.toHaveProperty("cause", expect.any(Error));
      }
    }
  });

  it("is refused wherever null stands for something that has a shape", () => {
    const taken = places.filter((place) => resultIssues(withValue(result, place, null)).length === 0);
    expect(
      taken.filter((place) => valueAt(result, place) !== null && !isFree(place) && !NULLABLE.includes(place.at(-1))),
    ).toStrictEqual([]);
  });

  it("is refused with a field that it does not have, at its place", () => {
    const records = [[], ...places].filter((place) => isRecord(valueAt(result, place)) && !isFree([...place, "x"]));
    for (const place of records) {
      const issues = resultIssues(withValue(result, [...place, "x"], 1));
      expect(issues.map(({ path }) => path)).toContain(placeText(["result", ...place, "x"]));
    }
  });
});

/** Fields that are null where a figure is not known, or nothing is meant. */
const NULLABLE: readonly unknown[] = ["changes", "difference", "name", "right", "row", "share", "total"];

/** Where anything may stand: what the caller set or handed in, and what a reading chooses. */
function isFree(place: Place): boolean {
  const last = place.at(-1);
  const names = place.filter((step) => typeof step === "string");
  return (
    names.some((name, i) => name === "changed" && names[i - 1] === "made" && i < names.length - 1) ||
    names.some(
      (name) =>
        name === "chosen" || name === "value" || name === "alternative" || name === "stored" || name === "recomputed",
    ) ||
    (names[0] === "edition" && names.length > 1) ||
    last === undefined
  );
}

function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether two places are fields of one record: what tells its variants apart may stand beside. */
function isBeside(path: string, other: string): boolean {
  const above = (of: string): string => of.replace(/(?:\.[^.[\]]+|\[[^\]]*\])$/, "");
  return above(path) === above(other);
}

function thrownBy(call: () => unknown): unknown {
  try {
    call();
    return undefined;
  } catch (error) {
    return error;
  }
}

describe("what cannot be explained", () => {
  it.each([[{ kind: "weather-report" }], [{ kind: "toString" }], [{}]])("%j is refused", (thing) => {
    expect(issuesOfCall(() => explain(unchecked(thing), { language: "en" }))).toStrictEqual([
      "not-listed at result.kind",
    ]);
  });

  it.each([[null], [undefined], ["household-assessment"], [{ kind: "household-assessment" }]])(
    "%j is refused like any bad input",
    (thing) => {
      expect(issuesOfCall(() => explain(unchecked(thing), { language: "en" }))).not.toStrictEqual([]);
    },
  );

  it("a damaged result names the place", () => {
    const result = assessHousehold(householdTerms({ householdCap: "50000" }), anApplication());
    const broken = (place: Place): readonly string[] =>
      issuesOfCall(() => explain(unchecked(withoutValue(result, place)), { language: "en" }));
    expect(broken(["findings"])).toStrictEqual(["missing at result.findings"]);
    expect(broken(["terms"])).toStrictEqual(["missing at result.terms"]);
    expect(broken(["findings", 0, "basis"])).toStrictEqual(["missing at result.findings[0].basis"]);
    const renamed = withValue(withoutValue(result, ["outcome"]), ["outcomes"], "eligible");
    expect(issuesOfCall(() => explain(unchecked(renamed), { language: "en" }))).toStrictEqual([
      ...["missing at result.outcome", "unknown-key at result.outcomes"],
    ]);
    const other = withValue(result, ["outcome"], "elligible");
    expect(issuesOfCall(() => explain(unchecked(other), { language: "en" }))).toStrictEqual([
      "not-listed at result.outcome",
    ]);
  });

  it.each([
    ["a misspelt option", { document: [] }, "options.document"],
    ["documents that are no list", { documents: 5 }, "options.documents"],
    ["a document that is none", { documents: [{ id: "our-rules" }] }, "options.documents[0]"],
  ])("%s is refused, and named", (_, wrong, place) => {
    const result = assessHousehold(householdTerms({ householdCap: "50000" }), anApplication());
    const issues = issuesOfCall(() => explain(result, unchecked({ language: "en", ...wrong })));
    expect(issues.every((issue) => issue.includes(` at ${place}`))).toBe(true);
  });

  it("a result that runs code of its own is refused at its place, and nothing of it is run", () => {
    const result = assessHousehold(householdTerms({ householdCap: "50000" }), anApplication());
    let runs = 0;
    const hiding = Object.defineProperty({ ...result }, "findings", { get: () => (runs += 1) });
    expect(issuesOfCall(() => explain(hiding, { language: "en" }))).toStrictEqual(["not-plain at result.findings"]);
    expect(runs).toBe(0);
  });

  it("another language is refused", () => {
    const result = assessHousehold(householdTerms({ householdCap: "50000" }), anApplication());
    expect(issuesOfCall(() => explain(result, unchecked({ language: "fr" })))).toStrictEqual([
      "not-listed at options.language",
    ]);
  });
});
