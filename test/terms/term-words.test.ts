import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { Bilingual } from "../../src/base/input/bilingual.ts";
import { termKinds } from "../../src/terms/kinds.ts";
import { TERM_WORDS } from "../../src/terms/term-words.ts";
import { CREDIT_TERM_WORDS } from "../../src/terms/term-words-credit.ts";
import { FIGURES_TERM_WORDS } from "../../src/terms/term-words-figures.ts";
import { LOSS_TERM_WORDS } from "../../src/terms/term-words-loss.ts";
import { PROCEDURE_TERM_WORDS } from "../../src/terms/term-words-procedure.ts";
import { RECTIFICATION_TERM_WORDS } from "../../src/terms/term-words-rectification.ts";

const words = new Map<string, Bilingual>(Object.entries(TERM_WORDS));
const kinds = Object.entries(termKinds).map(([kind, { values }]) => ({ kind, names: namesIn(values) }));

/** The names of the terms that a kind can set, from the schema that the door uses. */
function namesIn(values: z.ZodType): readonly string[] {
  const { properties } = z.toJSONSchema(values, { io: "input", unrepresentable: "any" });
  return Object.keys(properties ?? {});
}

/** The entries that an earlier one equals. */
function again(texts: readonly (string | undefined)[]): readonly (string | undefined)[] {
  return texts.filter((text, i) => texts.indexOf(text) < i);
}

describe("words for terms", () => {
  it.each(kinds)("every term of $kind has words", ({ names }) => {
    expect(names).not.toHaveLength(0);
    expect(names.filter((name) => !words.has(name))).toStrictEqual([]);
  });

  it.each(kinds)("no two terms of $kind are called the same", ({ names }) => {
    expect(again(names.map((name) => words.get(name)?.zh))).toStrictEqual([]);
    expect(again(names.map((name) => words.get(name)?.en))).toStrictEqual([]);
  });

  it("are only for terms that exist", () => {
    const known = new Set(kinds.flatMap(({ names }) => names));
    expect([...words.keys()].filter((name) => !known.has(name))).toStrictEqual([]);
  });

  it("stand in one family only: none is laid over another", () => {
    const families = [
      CREDIT_TERM_WORDS,
      PROCEDURE_TERM_WORDS,
      LOSS_TERM_WORDS,
      FIGURES_TERM_WORDS,
      RECTIFICATION_TERM_WORDS,
    ];
    expect(again(families.flatMap((family) => Object.keys(family)))).toStrictEqual([]);
  });

  it("are in Chinese and in plain English, and are no sentences", () => {
    const chinese = /\p{Script=Han}/u;
    const odd = [...words].filter(
      ([, { zh, en }]) => !chinese.test(zh) || !/^[a-z][a-z0-9 ,'-]+$/i.test(en) || /[。?!;]$|\s$/u.test(zh),
    );
    expect(odd).toStrictEqual([]);
  });
});
