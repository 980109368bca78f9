import { describe, expect, it } from "vitest";
import type { AnyValue } from "../../src/kernel/value.ts";
import { termKinds } from "../../src/terms/kinds.ts";

const kinds = Object.entries(termKinds).map(([kind, { values }]) => ({
  kind,
  terms: Object.entries(values.fields()) as [string, AnyValue][], // a value for each term
}));

/** The entries that an earlier one equals. */
function again(texts: readonly string[]): readonly string[] {
  return texts.filter((text, i) => texts.indexOf(text) < i);
}

describe("words for terms", () => {
  it.each(kinds)("no two terms of $kind are called the same", ({ terms }) => {
    expect(terms).not.toHaveLength(0);
    expect(again(terms.map(([, { says }]) => says.zh))).toStrictEqual([]);
    expect(again(terms.map(([, { says }]) => says.en))).toStrictEqual([]);
  });

  it("are in Chinese and in plain English, and are no sentences", () => {
    const words = kinds.flatMap(({ terms }) => terms.map(([name, { says }]) => ({ name, ...says })));
    const chinese = /\p{Script=Han}/u;
    const odd = words.filter(
      ({ zh, en }) => !chinese.test(zh) || !/^[a-z][a-z0-9 ,'-]+$/i.test(en) || /[。?!;]$|\s$/u.test(zh),
    );
    expect(odd).toStrictEqual([]);
  });

  it("are the same wherever a term of that name is asked for the same", () => {
    const byName = new Map<string, Set<string>>();
    for (const { terms } of kinds)
      for (const [name, { type, says }] of terms) {
        const key = `${name}: ${type.text}`;
        byName.set(key, (byName.get(key) ?? new Set()).add(says.zh));
      }
    const differing = [...byName].filter(([, words]) => words.size > 1);
    expect(differing.map(([name]) => name)).toStrictEqual([]);
  });
});
