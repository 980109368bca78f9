import { describe, expect, it, vi } from "vitest";
import { functionFacts } from "../../src/ask/function-facts.ts";
import { splitAmount } from "../../src/base/money/split-amount.ts";
import { explain } from "../../src/explain/explain.ts";
import { renderMarkdown, renderText } from "../../src/explain/render.ts";
import { changge2017 } from "../../src/packs/changge2017.ts";
import { householdScheme } from "../../src/packs/household-scheme.ts";
import { assessHousehold } from "../../src/policy/eligibility/household/assess-household.ts";
import type { HouseholdApplication } from "../../src/policy/eligibility/household/types.ts";
import { answerOf, callsOf } from "../support/samples/index.ts";
import { source } from "../support/samples/from-source.ts";

/*
 * What one public call must not do, counted: run a schema over plain facts, ask again and again whether the host has added
 * to every object, look through what it made itself.
 */

/** How often the schemas of facts run while something is done. */
function schemaRuns(work: () => unknown): number {
  let runs = 0;
  const undo = Object.values(functionFacts).map(({ of }) => {
    const inner = of.schema()._zod;
    const run = inner.run.bind(inner);
    inner.run = (...given) => {
      runs += 1;
      return run(...given);
    };
    return () => {
      inner.run = run;
    };
  });
  try {
    work();
  } finally {
    for (const each of undo) each();
  }
  return runs;
}

/** The calls of a function of the language while something is done. */
function callsOfBuiltIn(
  of: typeof Reflect | typeof Object,
  name: "ownKeys" | "getOwnPropertyDescriptor",
  work: () => unknown,
): readonly unknown[] {
  const spy = vi.spyOn(of as unknown as Record<string, (target: object) => unknown>, name as never);
  try {
    work();
    return (spy.mock.calls as unknown as readonly (readonly unknown[])[]).map(([target]) => target);
  } finally {
    spy.mockRestore();
  }
}

const asked: HouseholdApplication = {
  ...{ id: "A1", appliedOn: "2019-05-06", amount: "60000", termMonths: 36, householdKind: "registered-poor" },
  ...{ ableToWork: true, purposes: ["farming-and-animals"], outstanding: "0" },
};
const loan = {
  ...{ id: "L1", household: "H1", lender: "B1", product: "registered-household", principal: "50000" },
  ...{ contractOn: "2017-11-15", paidOutOn: "2017-11-15", maturesOn: "2020-11-15", rate: { fixed: "4.75%" } },
  ...{ instalments: [], repayments: [{ day: "2019-01-15", amount: "5000.50" }], extensions: [] },
} as const;

const timesAsked = (work: () => unknown): number =>
  callsOfBuiltIn(Reflect, "ownKeys", work).filter((of) => of === Object.prototype).length;

describe("one public call", () => {
  it("runs no schema over the facts of any sample", () => {
    const calls = callsOf(source).filter(({ of }) => Object.hasOwn(functionFacts, of));
    for (const call of calls) answerOf(source, call); // terms are remembered, or read for the first time
    const runs = calls.filter((call) => schemaRuns(() => answerOf(source, call)) > 0).map(({ name }) => name);
    expect(runs).toStrictEqual([]);
    expect(calls.length).toBeGreaterThan(100);
  });

  it("asks once whether the host has added to every object, and once more for each look-up of a rate", () => {
    assessHousehold(householdScheme.household, asked);
    expect(timesAsked(() => assessHousehold(householdScheme.household, asked))).toBe(1);
    const facts = { loans: [loan], rates: [source.pbocBenchmark] };
    source.computeSubsidy(changge2017.subsidy, facts);
    expect(timesAsked(() => source.computeSubsidy(changge2017.subsidy, facts))).toBe(3);
    source.planReminders(source.jiange2019.reminders, { loans: [loan] });
    expect(timesAsked(() => source.planReminders(source.jiange2019.reminders, { loans: [loan] }))).toBe(1);
    expect(timesAsked(() => splitAmount("100.01", ["50%", "50%"], { remainder: "largest" }))).toBe(0);
  });

  it("looks once at each field of the facts, and at no published series that is frozen", () => {
    const fields = (of: unknown): number =>
      typeof of !== "object" || of === null || Object.isFrozen(of)
        ? 0
        : Object.values(of).reduce<number>((sum, inner) => sum + 1 + fields(inner), 0);
    const facts = { loans: [{ ...loan, repayments: loan.repayments.map((each) => ({ ...each })) }] };
    const looked = callsOfBuiltIn(Object, "getOwnPropertyDescriptor", () =>
      source.planReminders(source.jiange2019.reminders, facts),
    );
    expect(looked.length).toBeGreaterThan(10);
    expect(looked.length).toBeLessThanOrEqual(fields(facts));
    const with2 = { ...facts, rates: [source.pbocBenchmark] };
    source.computeSubsidy(changge2017.subsidy, with2);
    const seen = callsOfBuiltIn(Object, "getOwnPropertyDescriptor", () =>
      source.computeSubsidy(changge2017.subsidy, with2),
    );
    expect(seen).not.toContain(source.pbocBenchmark);
    expect(seen).not.toContain(source.pbocBenchmark.rows);
  });
});

describe("an explanation", () => {
  const result = assessHousehold(householdScheme.household, asked);

  it("is printed as it was written, and looked through where it comes from outside", () => {
    const written = explain(result, { language: "zh" });
    for (const print of [renderText, renderMarkdown]) {
      expect(callsOfBuiltIn(Object, "getOwnPropertyDescriptor", () => print(written))).toStrictEqual([]);
      const stored = structuredClone(written);
      expect(print(stored)).toBe(print(written));
      expect(callsOfBuiltIn(Object, "getOwnPropertyDescriptor", () => print(stored)).length).toBeGreaterThan(50);
    }
  });

  it("does not change any more once it is written", () => {
    const written = explain(result, { language: "en" });
    const [line] = written.lines;
    expect(() => Object.assign(written, { language: "zh" })).toThrow(TypeError);
    expect(() => (written.lines as unknown[]).push(line)).toThrow(TypeError);
    expect(() => Object.assign(line ?? {}, { text: "" })).toThrow(TypeError);
  });

  it("does not look into what terms hold again: the articles that findings rest on", () => {
    const basis = result.findings.flatMap((finding) => finding.basis);
    const seen = callsOfBuiltIn(Object, "getOwnPropertyDescriptor", () => explain(result, { language: "en" }));
    expect(basis.length).toBeGreaterThan(3);
    expect(seen.filter((of) => basis.includes(of as never))).toStrictEqual([]);
  });
});
