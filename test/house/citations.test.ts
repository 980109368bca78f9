import ts from "typescript";
import { describe, expect, it } from "vitest";
import { dayIssue } from "../../src/base/date/day.ts";
import { documents, readings } from "../../src/entries/documents.ts";
import * as packs from "../../src/entries/packs.ts";
import { lpr, pbocBenchmark } from "../../src/entries/rates.ts";
import { isFrozenDeep } from "../../src/kernel/freeze-deep.ts";
import { parse, placeOf, sources, textOf } from "../support/source.ts";

const CITATION = /^[a-z0-9][a-z0-9-]*#.+$/;

/** Whether a citation leads to an article; a published series has one for every day. */
function resolves(citation: string): boolean {
  const [id, ...rest] = citation.split("#");
  const document = documents.find((d) => d.id === id);
  if (document === undefined) return false;
  const article = rest.join("#");
  return (
    Object.hasOwn(document.articles, article) || (document.byDay !== undefined && dayIssue(article, "") === undefined)
  );
}

/** Every citation that stands as a key or a value in plain data. */
function citationsIn(data: unknown): string[] {
  if (typeof data === "string") return CITATION.test(data) ? [data] : [];
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [...citationsIn(key), ...citationsIn(value)]);
}

/** Every literal text in code that has the shape of a citation, with its place. */
function citationsWritten(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && CITATION.test(node.text)) found.push(`${placeOf(node)} ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found;
}

const broken = (citations: readonly string[]): string[] =>
  citations.filter((c) => !resolves(c.slice(c.indexOf(" ") + 1)));

describe("citations", () => {
  it.each(Object.entries(packs))("of the pack %s all resolve", (_name, pack) => {
    expect(citationsIn(pack).filter((citation) => !resolves(citation))).toStrictEqual([]);
  });

  it("in the code all resolve", () => {
    const written = sources.flatMap(citationsWritten);
    expect(broken(written)).toStrictEqual([]);
    expect(written.length).toBeGreaterThan(0);
  });

  it("in the doc comments all resolve", () => {
    const named = sources.flatMap((file) =>
      [...textOf(file).matchAll(/`"?([a-z0-9][a-z0-9-]*#[^`"]+)"?`/g)].map(
        ([, citation]) => `${file} ${citation ?? ""}`,
      ),
    );
    expect(broken(named)).toStrictEqual([]);
  });

  it("of every published rate lead to a document that has an article for each day", () => {
    for (const { document, rows } of [lpr, pbocBenchmark]) {
      expect(rows.map(({ from }) => `${document}#${from}`).filter((citation) => !resolves(citation))).toStrictEqual([]);
    }
  });
});

describe("readings", () => {
  it.each(Object.entries(readings))("of %s each cite an article and have another way to read it", (_kind, register) => {
    for (const [id, reading] of Object.entries(register)) {
      expect([id, resolves(reading.source)]).toStrictEqual([id, true]);
      expect([id, reading.alternatives.length > 0]).toStrictEqual([id, true]);
      expect(reading.alternatives).not.toContainEqual(reading.chosen);
    }
  });
});

describe("packs, documents and rates", () => {
  const data = Object.entries({ ...packs, documents, lpr, pbocBenchmark });

  it.each(data)("%s is frozen all the way down", (name, value) => {
    expect([name, isFrozenDeep(value)]).toStrictEqual([name, true]);
  });

  it.each(data)("%s survives a trip through JSON", (_name, value) => {
    expect(JSON.parse(JSON.stringify(value))).toStrictEqual(value);
  });

  it("have ids of their own", () => {
    expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
  });
});
