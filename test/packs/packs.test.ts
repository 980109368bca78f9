import { describe, expect, it } from "vitest";
import * as packs from "../../src/entries/packs.ts";
import { freezeDeep, isFrozenDeep } from "../../src/kernel/freeze-deep.ts";
import { layTerms, type Terms } from "../../src/kernel/terms.ts";
import type { Reading } from "../../src/kernel/reading.ts";
import type { PackFrame } from "../../src/packs/pack.ts";
import { admitTerms } from "../../src/terms/admit-terms.ts";
import { termKinds } from "../../src/terms/kinds.ts";
import { readings } from "../../src/terms/registers.ts";

type Kind = keyof typeof termKinds;
type AnyPart = Terms<Kind, Record<string, unknown>>;

const isPart = (value: unknown): value is AnyPart =>
  typeof value === "object" && value !== null && "kind" in value && Object.hasOwn(termKinds, String(value.kind));

const parts = Object.entries(packs).flatMap(([name, pack]) =>
  Object.entries(pack).flatMap(([part, terms]: [string, unknown]) => (isPart(terms) ? [{ name, part, terms }] : [])),
);

describe.each(Object.entries(packs))("the pack %s", (name, pack) => {
  it("holds nothing but its name, edition, days, coverage and terms", () => {
    const rest = Object.entries(pack).filter(([, value]: [string, unknown]) => !isPart(value));
    const frame = rest.map(([key]) => key).filter((key) => key !== "addsTo"); // where it only adds to another
    expect(frame.sort()).toStrictEqual(["coverage", "edition", "inForce", "pack", "title"]);
  });

  it("is frozen all the way down, and says something", () => {
    expect(isFrozenDeep(pack)).toBe(true);
    expect(parts.some((p) => p.name === name)).toBe(true);
  });
});

describe.each(parts)("the terms $part of $name", ({ name, terms }) => {
  it("carry the pack's own name, edition, title, days and coverage, and pass their schema", () => {
    const own = (packs as Record<string, PackFrame>)[name];
    const { pack, edition, title, inForce, coverage } = terms;
    expect({ pack, edition, title, inForce, coverage }).toStrictEqual({
      pack: own?.pack,
      edition: own?.edition,
      title: own?.title,
      inForce: own?.inForce,
      coverage: own?.coverage,
    });
    expect(() => {
      admitTerms(terms, "terms");
    }).not.toThrow();
  });

  it("come to the same after a trip through JSON", () => {
    const back = freezeDeep(JSON.parse(JSON.stringify(terms)) as AnyPart);
    const [here, there] = [terms, back].map((t) => layTerms(t, readings[t.kind] as never));
    expect(there?.values).toStrictEqual(here?.values);
    expect(there?.readings).toStrictEqual(here?.readings);
    const names = Object.keys(here?.values ?? {}) as never[];
    expect(there?.basisOf(...names)).toStrictEqual(here?.basisOf(...names));
  });

  it("let every term rest on one thing: an article or a reading", () => {
    const laid = layTerms(terms, readings[terms.kind] as never);
    const values = laid.values as Readonly<Record<string, unknown>>;
    const register: Readonly<Record<string, Pick<Reading, "term" | "where">>> = readings[terms.kind];
    // Where the text is not silent, nothing rests on a reading of its silence.
    const stated = Object.values(terms.stated as Readonly<Record<string, object>>).flatMap(Object.keys);
    const spokenOf = Object.values(register).flatMap(({ term, where }) => {
      if (stated.includes(term)) return [];
      const list = where === undefined ? [] : ((values[where.term] ?? []) as readonly string[]);
      return where === undefined || (list.includes(where.names) && !list.includes(where.not)) ? [] : [term];
    });
    for (const term of Object.keys(values))
      expect([term, laid.basisOf(term as never).length]).toStrictEqual([term, spokenOf.includes(term) ? 0 : 1]);
  });
});
