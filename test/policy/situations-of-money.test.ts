import { describe, expect, it } from "vitest";
import * as api from "../../src/entries/index.ts";
import type { Explainable } from "../../src/explain/explain.ts";
import { codesOf, TOLD_OF_MONEY as TOLD, type Told } from "../cases/situations/answers-of-money.ts";
import { factsOf, termsOf } from "../cases/situations/asked.ts";
import { HELD } from "../cases/situations/held.ts";
import { SITUATIONS } from "../cases/situations/index.ts";
import type { Expected, Situation } from "../cases/situations/situation.ts";
import { issuesOfCall } from "../support/issues.ts";

/*
 * The rows of the table that are about money: interest, subsidy, the subsidy of an operator and the guarantee fee.
 */

type Plain = Readonly<Record<string, unknown>>;
const list = (of: unknown): readonly Plain[] => (of ?? []) as readonly Plain[];

type Held = keyof typeof TOLD;

function citedIn(result: Plain): readonly string[] {
  const pages = (["zh", "en"] as const).map((language) => api.explain(result as unknown as Explainable, { language }));
  return pages.flatMap(({ lines }) => lines.flatMap((line) => ("citation" in line ? [line.citation] : [])));
}

/** What is right, in the shape of what is looked at. */
function looked({ outcome, missing, warnings, neverWarns, states, amounts, rules }: Expected, told: Told): unknown {
  const named = (of: Plain | undefined, there: Plain | undefined): unknown =>
    of && Object.fromEntries(Object.keys(of).map((name) => [name, there?.[name]]));
  return {
    ...{ outcome: outcome && told.outcome, missing, warnings, neverWarns },
    ...{ states: named(states, told.states), amounts: named(amounts, told.amounts), rules: named(rules, told.rules) },
  };
}

function check(row: Situation, fn: Held, result: Plain): void {
  const { expected, article, because } = row;
  const told: Told = TOLD[fn](result);
  const codes = codesOf(result, told.findings);
  const among = (names: readonly string[] | undefined, there: readonly unknown[]): unknown =>
    names?.filter((name) => there.includes(name));
  const seen = {
    ...(looked(expected, told) as object),
    missing: among(expected.missing, list(result["missing"])),
    warnings: among(expected.warnings, codes),
    neverWarns: expected.neverWarns?.filter((code) => !codes.includes(code)),
  };
  const { outcome, missing, warnings, neverWarns, amounts, rules } = expected;
  const states = Object.fromEntries(
    Object.entries(expected.states ?? {}).map(([name, right]) => [
      name,
      [right].flat().includes(told.states?.[name] as string) ? told.states?.[name] : right,
    ]),
  );
  expect(seen, because.zh).toStrictEqual({
    ...{ outcome, missing, warnings, neverWarns, amounts, rules },
    states: expected.states && states,
  });
  expect(
    [article].flat().some((one) => citedIn(result).includes(one)) ? "cited" : { article, in: citedIn(result) },
  ).toBe("cited");
}

it("runs every function of money", () => {
  expect(Object.keys(TOLD).toSorted()).toStrictEqual(HELD.money.toSorted());
});

describe.each(Object.keys(TOLD) as Held[])("%s", (fn) => {
  const rows = SITUATIONS.filter((row) => row.fn === fn);

  it.each(rows.map((row) => [row.id, row] as const))("%s", (_, row) => {
    const call = (): Plain =>
      (api[fn] as unknown as (terms: unknown, facts: unknown) => Plain)(termsOf(row), factsOf(row));
    const { refused } = row.expected;
    if (refused === undefined) check(row, fn, call());
    else expect(issuesOfCall(call), row.because.zh).toStrictEqual([refused]);
  });
});
