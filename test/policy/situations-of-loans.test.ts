import { describe, expect, it } from "vitest";
import * as api from "../../src/entries/index.ts";
import type { Explainable } from "../../src/explain/explain.ts";
import {
  type Adapter,
  byName,
  everywhere,
  listOf,
  OF_LOANS as ADAPTERS,
} from "../cases/situations/answers-of-loans.ts";
import { HELD } from "../cases/situations/held.ts";
import { SITUATIONS } from "../cases/situations/index.ts";
import { factsOf, termsOf } from "../cases/situations/asked.ts";
import type { Expected, Situation } from "../cases/situations/situation.ts";

/*
 * The rows of the table that are about loans after lending, dividends, books and rates, held to the product as
 * `situation.ts` says. For each function: how its facts are handed in, and where in its answer the words of a row stand.
 */

type Plain = Readonly<Record<string, unknown>>;
type Call = (terms: unknown, facts: unknown) => Plain;

type Held = keyof typeof ADAPTERS;

/** The articles that a letter cites; of a rate that is looked up, its row and what stopped the series. */
function citedIn(fn: Held, result: Plain): readonly string[] {
  if (fn === "lookUpRate") return [result["source"], result["because"]].filter((of) => typeof of === "string");
  const pages = (["zh", "en"] as const).map((language) => api.explain(result as unknown as Explainable, { language }));
  return pages.flatMap(({ lines }) => lines.flatMap((line) => ("citation" in line ? [line.citation] : [])));
}

const isIn = (cited: readonly string[], name: string): boolean =>
  cited.some((article) => article === name || article.startsWith(`${name}#`));

function check(row: Situation, fn: Held, result: Plain): void {
  const { expected, article, because } = row;
  const adapter: Adapter = ADAPTERS[fn];
  const why = because.zh;
  const codes = everywhere(result, "warnings").map((of) => (typeof of === "string" ? of : (of as Plain)["code"]));
  const missing = everywhere(result, "missing");
  const cited = citedIn(fn, result);
  const states = adapter.states?.(result) ?? {};
  const amounts = adapter.amounts?.(result) ?? {};
  const checks: { readonly [K in keyof Expected]?: () => void } = {
    outcome: () => {
      expect(adapter.outcome?.(result) ?? result["outcome"], why).toBe(expected.outcome);
    },
    rules: () => {
      const found = byName(listOf(result["findings"]), "rule", "outcome");
      expect(
        Object.fromEntries(Object.keys(expected.rules ?? {}).map((rule) => [rule, found[rule]])),
        why,
      ).toStrictEqual(expected.rules);
    },
    missing: () => {
      expect(missing, why).toEqual(expect.arrayContaining([...(expected.missing ?? [])]));
    },
    warnings: () => {
      expect(codes, why).toEqual(expect.arrayContaining([...(expected.warnings ?? [])]));
    },
    neverWarns: () => {
      expect(
        codes.filter((code) => expected.neverWarns?.includes(code as string)),
        why,
      ).toStrictEqual([]);
    },
    notAsked: () => {
      expect(result["notAsked"], why).toEqual(expect.arrayContaining([...(expected.notAsked ?? [])]));
    },
    cites: () => {
      expect(
        expected.cites?.filter((name) => !isIn(cited, name)),
        why,
      ).toStrictEqual([]);
    },
    neverCites: () => {
      expect(
        expected.neverCites?.filter((name) => isIn(cited, name)),
        why,
      ).toStrictEqual([]);
    },
    states: () => {
      for (const [name, allowed] of Object.entries(expected.states ?? {})) {
        expect([name, [allowed].flat().includes(states[name] as string) ? "right" : states[name]], why).toStrictEqual([
          name,
          "right",
        ]);
      }
    },
    amounts: () => {
      expect(
        Object.fromEntries(Object.keys(expected.amounts ?? {}).map((name) => [name, amounts[name]])),
        why,
      ).toStrictEqual(expected.amounts);
    },
  };
  for (const name of Object.keys(expected) as (keyof Expected)[]) {
    const one = checks[name];
    if (one === undefined) throw new Error(`nothing checks ${name}`);
    one();
  }
  const articles = [article].flat();
  expect(articles.some((one) => cited.includes(one)) ? "cited" : { articles, cited }, why).toBe("cited");
}

it("runs every function of loans after lending", () => {
  expect(Object.keys(ADAPTERS).toSorted()).toStrictEqual(HELD.loans.toSorted());
});

describe.each(Object.keys(ADAPTERS) as Held[])("%s", (fn) => {
  const rows = SITUATIONS.filter((row) => row.fn === fn);

  it("has rows", () => {
    expect(rows.length).toBeGreaterThan(0);
  });

  it.each(rows.map((row) => [row.id, row] as const))("%s", (_, row) => {
    const terms = termsOf(row);
    if (terms === undefined) {
      // The pack has no such part: what the row says is not asked is asked nowhere in it.
      expect(Object.keys(row.expected), row.because.zh).toStrictEqual(["notAsked"]);
      return;
    }
    const adapter: Adapter = ADAPTERS[fn];
    const facts = factsOf(row);
    const answer = api[fn] as unknown as Call;
    check(row, fn, answer(terms, adapter.facts?.(facts, terms) ?? facts));
  });
});
