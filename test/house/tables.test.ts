import { describe, expect, it } from "vitest";
import { clauses } from "../../src/documents/clauses.ts";
import type { Article, PolicyDocument } from "../../src/documents/document.ts";
import { documents } from "../../src/documents/registry.ts";
import * as index from "../../src/entries/index.ts";
import { generatedFiles } from "../support/generated.ts";
import { textOf } from "../support/source.ts";
import { articlesPage, functionsOfParts, keysOf, restingOn, statusOf } from "../support/tables.ts";

const articles = documents.flatMap(({ id, articles: all }) =>
  Object.entries(all).map(([key, article]: [string, Article]) => ({ citation: `${id}#${key}`, ...article })),
);

describe("every article", () => {
  const resting = restingOn();

  it("that is implemented, in whole or in part, has a term or a rule that rests on it", () => {
    const idle = articles
      .filter(({ status }) => status === "implemented" || status === "partly")
      .filter(({ citation, by = [] }) => {
        const { terms, rules } = resting(citation);
        return terms.size === 0 && rules.size === 0 && by.length === 0;
      });
    expect(idle.map(({ citation }) => citation)).toStrictEqual([]);
  });

  it("names functions that there are", () => {
    const named = articles.flatMap(({ by = [] }) => by);
    expect(named.filter((name) => !Object.hasOwn(index, name))).toStrictEqual([]);
  });

  it("that is partly implemented or out of scope says what is missing, or why", () => {
    const silent = articles.filter(({ status, note }) => status !== "implemented" && note === undefined);
    expect(silent.map(({ citation }) => citation)).toStrictEqual([]);
  });

  it("that is still planned carries no term and no rule", () => {
    const planned = articles.filter(({ status }) => status === "planned").map(({ citation }) => citation);
    const used = planned.filter((citation) => resting(citation).terms.size + resting(citation).rules.size > 0);
    expect(used).toStrictEqual([]);
  });
});

describe("every article of a document that was counted in its source", () => {
  const counted = documents.flatMap(({ id, counted: of = {}, articles: all }: PolicyDocument) =>
    Object.entries(of).map(([word, count]) => [`${id} ${word}`, word, count, Object.keys(all)] as const),
  );

  it("is looked for in Changge's four measures", () => {
    expect(counted.map(([name]) => name).toSorted()).toStrictEqual(
      ["fund", "incentive", "information", "loan"].map((word) => `changge-2017-64 ${word}`),
    );
  });

  it.each(counted)("of %s stands in the table, and nothing that it does not print", (_, word, count, keys) => {
    // `loan 4.2.1` is an item of section 4(2); articles and annexes have a number of their own.
    const own = keys.filter((key) => key.startsWith(`${word} `)).map((key) => key.slice(word.length + 1));
    const sections = new Set(own.map((place) => place.split(".").slice(0, 2).join(".")));
    expect(sections.size).toBe(count);
    // Parts, and articles of a measure that is not divided, follow each other without a gap.
    const first = [
      ...new Set(own.filter((place) => !place.startsWith("annex")).map((place) => Number.parseInt(place))),
    ];
    expect(first.toSorted((a, b) => a - b)).toStrictEqual(first.map((_each, i) => i + 1));
  });
});

describe("every rule by key", () => {
  it("has articles that are in the tables, each with its status", () => {
    for (const { key, articles: stated } of clauses) {
      expect([key, stated.length > 0]).toStrictEqual([key, true]);
      for (const citation of stated) expect(statusOf(citation)).toMatch(/^(implemented|partly|out-of-scope)$/);
    }
  });

  it("stands once, and every series of keys is without a gap", () => {
    const keys = clauses.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const last = { A: 39, B: 20, C: 5, D: 7, E: 6, G: 11 };
    const expected = Object.entries(last).flatMap(([letter, n]) =>
      Array.from({ length: n }, (_, i) => `${letter}${String(i + 1)}`),
    );
    expect(expected.filter((key) => !keys.includes(key))).toStrictEqual([]);
  });

  it("is on the page of articles", () => {
    const page = articlesPage();
    for (const { key, about } of clauses) expect(page).toContain(`| ${key} | ${about.zh} ${about.en} |`);
    expect(keysOf("changge-2017-64#loan 6.2")).toStrictEqual(["A13", "A14"]);
  });
});

describe("what is generated", () => {
  const generated = generatedFiles();

  it("is that of the data: `npm run tables` writes it", async () => {
    const stale = [...(await generated)].filter(([file, text]) => textOf(file) !== text);
    expect(stale.map(([file]) => file)).toStrictEqual([]);
  });

  it("names functions that there are", () => {
    expect(functionsOfParts.filter((name) => !Object.hasOwn(index, name))).toStrictEqual([]);
  });
});
