import { describe, expect, it } from "vitest";
import type { PolicyDocument } from "../../src/documents/document.ts";
import { documents } from "../../src/documents/registry.ts";
import * as packs from "../../src/entries/packs.ts";
import * as rates from "../../src/entries/rates.ts";
import { SITUATIONS } from "../cases/situations/index.ts";
import * as names from "../cases/situations/names.ts";
import { SAMPLES } from "../cases/situations/samples.ts";
import { type Expected, NATIONAL_EDITIONS, type Side, type Situation } from "../cases/situations/situation.ts";
import { filesIn, textOf } from "../support/source.ts";

/*
 * The table of situations itself: that it is sound and complete. What it expects is judged by its runner.
 */

const list = <T>(one: T | readonly T[] | undefined): readonly T[] =>
  one === undefined ? [] : Array.isArray(one) ? (one as readonly T[]) : [one as T]; // what is no list is one
const sorted = (all: Iterable<string>): readonly string[] => [...new Set(all)].sort();
const sample = ({ sample: name }: Situation): Readonly<Record<string, unknown>> =>
  (SAMPLES as Readonly<Record<string, Readonly<Record<string, unknown>>>>)[name] ?? {};

/** Every field that some generated type declares. */
const declared: ReadonlySet<string> = new Set(
  filesIn("src", /\/types\.ts$/).flatMap((file) =>
    [...textOf(file).matchAll(/readonly "?([\w-]+)"?\??:/g)].map(([, field = ""]) => field),
  ),
);

/** What the rows with this say of it. */
const used = (of: (row: Situation) => Iterable<string>): readonly string[] =>
  sorted(SITUATIONS.flatMap((row) => [...of(row)]));

describe("the table", () => {
  it("has at least 140 rows, each with an id of its own", () => {
    expect(SITUATIONS.length).toBeGreaterThanOrEqual(140);
    const ids = SITUATIONS.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toStrictEqual([]);
  });

  it("rests each row on articles that the register knows, or that are written down as new", () => {
    const known = (article: string): boolean => {
      const [id, place = ""] = article.split("#");
      const document = documents.find((d: PolicyDocument) => d.id === id);
      if (document === undefined) return false;
      return (
        Object.hasOwn(document.articles, place) || (document.byDay !== undefined && /^\d{4}-\d\d-\d\d$/.test(place))
      );
    };
    const cited = used(({ article }) => list(article));
    expect(cited.filter((a) => !known(a) && !names.NEW_ARTICLES.includes(a as never))).toStrictEqual([]); // any text may be looked for
    expect(names.NEW_ARTICLES.filter((a) => !cited.includes(a))).toStrictEqual([]);
  });

  it("asks packs that there are, or that are written down as new", () => {
    const there = [...Object.keys(packs), ...Object.keys(rates), ...Object.keys(names.NEW_PACKS)];
    expect(used(({ pack }) => list(pack)).filter((p) => !there.includes(p))).toStrictEqual([]);
  });

  it("chooses among editions that there are, or that are written down as new", () => {
    const known = [...Object.keys(packs), ...Object.keys(names.NEW_PACKS)];
    expect(NATIONAL_EDITIONS.filter((edition) => !known.includes(edition))).toStrictEqual([]);
    const chosen = SITUATIONS.flatMap(({ expected }) => expected.edition ?? []);
    expect(sorted(chosen)).toStrictEqual(sorted(NATIONAL_EDITIONS));
  });

  it("names `within` with every `eligible`, and only there", () => {
    const wrong = SITUATIONS.filter(({ expected: e }) => (e.outcome === "eligible") !== (e.within !== undefined));
    expect(wrong.map(({ id }) => id)).toStrictEqual([]);
  });

  it("lets no excerpt and no report alone say `eligible`, nor anybody within more than is at hand", () => {
    const order = ["report", "excerpt", "points", "whole"];
    const wrong = SITUATIONS.filter(({ pack, expected: { within } }) => {
      if (within === undefined) return false;
      const ofParts = list(pack).map((p) => order.indexOf(names.COVERAGE_OF[p] ?? ""));
      const best = Math.max(...ofParts);
      return order.indexOf(within) > best || (ofParts.length === 1 && best < order.indexOf("points"));
    });
    expect(wrong.map(({ id }) => id)).toStrictEqual([]);
  });

  it("says why in both languages, Chinese with its own punctuation", () => {
    const wrong = SITUATIONS.filter(({ because: { zh, en } }) => {
      const ascii = /[,;:?!()]/.test(zh.replaceAll(/\d,\d/g, ""));
      return zh.length < 4 || en.length < 8 || ascii || /[\u4e00-\u9fff]/.test(en.replaceAll(/原则上|含|超过/g, ""));
    });
    expect(wrong.map(({ id }) => id)).toStrictEqual([]);
  });
});

describe("the facts of a row", () => {
  it("change what the sample has, or bring a fact that some type or the list of names knows", () => {
    const unknown = used((row) => Object.keys(row.facts ?? {}).filter((f) => !Object.hasOwn(sample(row), f)));
    expect(unknown.filter((f) => !declared.has(f) && !Object.hasOwn(names.NEW_FACTS, f))).toStrictEqual([]);
    const inSamples = sorted(Object.values(SAMPLES).flatMap((s) => Object.keys(s)));
    expect(inSamples.filter((f) => !declared.has(f) && !Object.hasOwn(names.NEW_FACTS, f))).toStrictEqual([]);
  });

  it("take away only what the sample has and the row does not set", () => {
    const wrong = SITUATIONS.filter((row) =>
      (row.unknown ?? []).some((f) => !Object.hasOwn(sample(row), f) || Object.hasOwn(row.facts ?? {}, f)),
    );
    expect(wrong.map(({ id }) => id)).toStrictEqual([]);
  });

  it("are of a sample that there is", () => {
    expect(used(({ sample: name }) => [name]).filter((name) => !Object.hasOwn(SAMPLES, name))).toStrictEqual([]);
    expect(Object.keys(SAMPLES).filter((name) => !SITUATIONS.some((row) => row.sample === name))).toStrictEqual([]);
  });
});

describe("the names that were chosen", () => {
  it.each([
    ["reasons", names.NEW_REASONS, ({ expected }: Situation) => reasonsOf(expected)],
    ["warnings", names.NEW_WARNINGS, ({ expected: e }: Situation) => [...(e.warnings ?? []), ...(e.neverWarns ?? [])]],
    [
      "terms",
      names.NEW_TERMS,
      ({ terms = {} }: Situation) =>
        Object.keys(terms).filter((t) => !declared.has(t) || Object.hasOwn(names.NEW_TERMS, t)),
    ],
  ] as const)("%s: every one stands in the list, and is used", (_, chosen, of) => {
    const inRows = used(of);
    expect(Object.keys(chosen).filter((name) => !inRows.includes(name))).toStrictEqual([]);
    expect(inRows.filter((name) => !Object.hasOwn(chosen, name) && !declared.has(name))).toStrictEqual([]);
  });

  it("rules, words, members and packs in the list are used by some row", () => {
    const text = JSON.stringify([SITUATIONS, SAMPLES]);
    const chosen = [names.NEW_RULES, names.NEW_WORDS, names.NEW_MEMBERS, names.NEW_PACKS, names.NEW_FACTS];
    const idle = chosen.flatMap((of) => Object.keys(of)).filter((name) => !text.includes(`${name}"`));
    expect(idle).toStrictEqual([]);
  });
});

function reasonsOf({ reason, rules = {} }: Expected): readonly string[] {
  return [...list(reason), ...Object.values(rules).flatMap((f) => (typeof f === "string" ? [] : [f.reason]))];
}

describe("what the rows are about", () => {
  const sidesOf = (rows: readonly Situation[]): readonly Side[] => [...new Set(rows.map(({ side }) => side))].sort();

  it.each(Array.from({ length: 22 }, (_, i) => `K${String(i + 1)}`))("%s: both sides and the unknown", (key) => {
    const rows = SITUATIONS.filter((row) => list(row.key).includes(key));
    expect(rows.length).toBeGreaterThanOrEqual(3);
    expect(sidesOf(rows)).toStrictEqual(["beyond", "open", "within"]);
  });

  const shares = /^sharing/; // shares are known as soon as the pack is
  it.each(Object.keys(names.COVERAGE_OF))("%s is met on both sides", (pack) => {
    const sides = sidesOf(SITUATIONS.filter((row) => list(row.pack).includes(pack)));
    expect(sides).toStrictEqual(shares.test(pack) ? ["beyond", "within"] : ["beyond", "open", "within"]);
  });

  it("every pack has its coverage", () => {
    const all = [...Object.keys(packs), ...Object.keys(names.NEW_PACKS)];
    expect(Object.keys(names.COVERAGE_OF).sort()).toStrictEqual(sorted(all));
    for (const [pack, { coverage }] of Object.entries(packs))
      expect([pack, coverage]).toStrictEqual([pack, names.COVERAGE_OF[pack]]);
  });

  it.each([
    ...["2014-12-31", "2015-01-01", "2017-07-24", "2017-08-16", "2017-08-17", "2019-06-30", "2019-07-01"],
    ...["2020-03-31", "2020-05-31", "2020-06-01", "2020-07-03", "2020-12-31", "2021-01-01", "2021-03-03"],
    ...["2021-03-04", "2025-12-31", "2026-01-01", "2026-03-31", "2026-04-01"],
  ])("a contract of %s is asked", (day) => {
    expect(SITUATIONS.some(({ facts }) => facts?.["contractOn"] === day)).toBe(true);
  });
});

describe("two rows that ask the same", () => {
  const question = ({ pack, fn, part, sample: name, facts, unknown, terms }: Situation): string =>
    JSON.stringify([pack, fn, part, name, facts, unknown, terms]);
  const first = new Map<string, Situation>();
  for (const row of SITUATIONS) if (!first.has(question(row))) first.set(question(row), row);

  it("expect the same", () => {
    const clashes = SITUATIONS.flatMap((row) => {
      const earlier = first.get(question(row));
      return earlier !== undefined && clash(earlier.expected, row.expected) ? [[earlier.id, row.id]] : [];
    });
    expect(clashes).toStrictEqual([]);
  });
});

/** Whether both say something of one thing, and not the same. */
function clash(a: Expected, b: Expected): boolean {
  const differ = (x: unknown, y: unknown): boolean =>
    x !== undefined && y !== undefined && JSON.stringify(x) !== JSON.stringify(y);
  const within = (x: Readonly<Record<string, unknown>> = {}, y: Readonly<Record<string, unknown>> = {}): boolean =>
    Object.keys(x).some((name) => differ(x[name], y[name]));
  return (
    differ(a.outcome, b.outcome) ||
    differ(a.within, b.within) ||
    within(a.rules, b.rules) ||
    within(a.states, b.states) ||
    within(a.amounts, b.amounts)
  );
}
