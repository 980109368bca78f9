import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describe as describeFacts } from "../../src/ask/describe.ts";
import { nextQuestion, type NextQuestion } from "../../src/ask/next-question.ts";
import type { FactDescription } from "../../src/ask/description.ts";
import { isInputError } from "../../src/base/input/input-error.ts";
import { type Answered, CASES, type Facts } from "./a-case.ts";

/*
 * A dialogue asks what `nextQuestion` names, and answers from facts that are all known. Its laws say nothing of how the
 * question is found: where it ends, what it must not ask, and that each answer can matter.
 */

/** What a function says as long as nothing is decided. */
const OPEN = "undetermined";

interface Asking {
  readonly terms: never;
  readonly facts: Facts;
}

interface Step {
  readonly facts: Facts;
  readonly notKnown: readonly string[];
  readonly question: NextQuestion;
}

const at = (facts: unknown, path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>((of, step) => (typeof of === "object" && of !== null ? (of as Facts)[step] : undefined), facts);

/** The same facts with one at a place. */
function put(facts: Facts, path: string, value: unknown): Facts {
  const [first = "", ...rest] = path.split(".");
  return rest.length === 0
    ? { ...facts, [first]: value }
    : { ...facts, [first]: put((facts[first] ?? {}) as Facts, rest.join("."), value) };
}

const ask = (terms: never, facts: Facts, notKnown: readonly string[]): NextQuestion =>
  nextQuestion(terms, facts as never, { notKnown });

/** Every step of a dialogue from the facts at its beginning on; a system hands in what it has. */
function dialogue({ terms, facts: all }: Asking, begin: Facts = {}): readonly Step[] {
  const steps: Step[] = [];
  let [facts, notKnown]: [Facts, readonly string[]] = [begin, []];
  for (let turn = 0; turn < 400; turn++) {
    const question = ask(terms, facts, notKnown);
    const handed = question.system.filter((path) => at(all, path) !== undefined);
    if (handed.length > 0) {
      for (const path of handed) facts = put(facts, path, at(all, path));
      continue;
    }
    steps.push({ facts, notKnown, question });
    const path = question.next?.path;
    if (path === undefined) return steps;
    const answer = at(all, path);
    if (answer === undefined) notKnown = [...notKnown, path];
    else facts = put(facts, path, answer);
  }
  throw new Error("a dialogue without end");
}

/** Days of each quarter, from the births of the old to the end of all that is drawn. */
const DAYS = Array.from(
  { length: 360 },
  (_, i) => `${String(1947 + Math.floor(i / 4))}-${["01", "04", "07", "10"][i % 4] ?? ""}-15`,
);

/** Values to try where a fact of this kind stands, beside those of drawn facts. */
function tries(
  { path, kind, members = [], variants = [] }: FactDescription,
  drawn: readonly unknown[],
  since: unknown,
): readonly unknown[] {
  const known = drawn.filter((value) => value !== undefined);
  switch (kind) {
    case "yes-no":
      return [true, false];
    case "one-of":
      return members.map(({ value }) => value);
    case "several-of":
      return [...members.map(({ value }) => [value]), ...known];
    case "amount":
      return ["0", "0.01", "20000", "50000.01", "99999999", ...known];
    case "percent":
      return ["0%", "3.9%", "3.95%", "4.35%", "4.95%", "40%", ...known];
    case "number":
      return [0, 1, 2, 3, 12, 36, 1_000_000, ...known];
    case "day":
      return [...DAYS, ...known];
    case "text":
      return [...members.map(({ value }) => value), ...NAMES, ...known];
    case "list":
      return [...(path === "visits" ? EVERY_VISIT : []), ...sinceTheBeginning(path, since), ...known, []];
    case "either": {
      const all = variants.flatMap(({ members: of = [] }) => (of.length === 0 ? [] : [of.map(({ value }) => value)]));
      return [...all, ...known, "none", ...DAYS, [], "not-given", { state: "none" }];
    }
    case "record":
    case "table":
    case "words":
    case "data":
      return [...known, ...DAYS, [], "none", "not-given", { state: "none" }];
  }
}

/** Where the body is: only there can a household live so that it is within its area. */
function placesLike(path: string, facts: Facts): readonly unknown[] {
  return path === "householdArea" ? [at(facts, "by.area")] : [];
}

/** What lasts from the pay-out on, or was seen then and never told. */
function sinceTheBeginning(path: string, since: unknown): readonly unknown[] {
  if (path === "idle") return [[{ since, amount: "1" }]];
  return path === "anomalies" ? [[{ id: "N0", seenOn: since }]] : [];
}

/** Names about which the drawn terms are. */
const NAMES = ["one", "two", "three", "B1", "B3", "loan", "loans", "rating"];

/** Each visitor each month; and all of them. */
const EVERY_VISIT = (() => {
  const bodies = ["lender", "city-centre", "town-government", "town-office", "village-office"] as const;
  const months = Array.from(
    { length: 48 },
    (_, i) => `${String(2017 + Math.floor(i / 12))}-${String((i % 12) + 1).padStart(2, "0")}`,
  );
  const each = bodies.map((by) =>
    months.flatMap((month) => ["05", "15", "25"].map((day) => ({ on: `${month}-${day}`, by }))),
  );
  return [...each, each.flat()];
})();

/** What a function says in short, and how much; nothing where the facts are refused. */
function said(call: (terms: never, facts: Facts) => Answered, terms: never, facts: Facts): string | undefined {
  try {
    const { outcome, findings, ...rest } = call(terms, facts);
    const howMuch = [Reflect.get(rest, "amount"), Reflect.get(rest, "maximum")] as unknown[];
    return JSON.stringify([
      ...[outcome, howMuch],
      ...findings.map((of) => [of.rule, of.outcome, Reflect.get(of, "missing") as unknown]),
    ]);
  } catch (error) {
    if (!isInputError(error)) throw error;
    return undefined;
  }
}

describe.each(CASES)("questions of %s", (name, call, cases) => {
  const described = describeFacts(name).facts;

  it("a dialogue always ends, in no more steps than there are facts, with the outcome of all facts", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const steps = dialogue(one);
        const last = steps.at(-1);
        expect(last?.question.next).toBeUndefined();
        expect(steps.length - 1).toBeLessThanOrEqual(described.length);
        expect(last?.question.outcome).toBe(call(one.terms, one.facts).outcome);
      }),
      { numRuns: 40 },
    );
  });

  it("never asks what was given, what nobody knows, what a system hands in, or anything once it is decided", () => {
    fc.assert(
      fc.property(cases, fc.func(fc.boolean()), (one, isGiven) => {
        const begin = Object.fromEntries(Object.entries(one.facts).filter(([fact]) => isGiven(fact)));
        for (const { facts, notKnown, question } of dialogue(one, begin)) {
          const { next, outcome, remaining } = question;
          if (outcome !== undefined && outcome !== OPEN) expect([next, ...remaining]).toStrictEqual([undefined]);
          if (next === undefined) continue;
          expect(at(facts, next.path)).toBeUndefined();
          expect(notKnown).not.toContain(next.path);
          expect(next.from).toBe("person");
          expect(remaining[0]).toBe(next.path);
          expect(described.map(({ path }) => path)).toContain(next.path.split(".")[0]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("every question once something can be judged is one that the function itself says is missing", () => {
    fc.assert(
      fc.property(cases, (one) => {
        for (const { facts, question } of dialogue(one)) {
          const { next, outcome } = question;
          if (next === undefined || outcome === undefined) continue;
          const { missing = [] } = call(one.terms, facts) as { readonly missing?: readonly string[] };
          expect(missing).toContain(next.path);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("has two answers that come to different findings or amounts: found by trying for most questions of a run", () => {
    // Two answers that differ prove that a question was worth asking; to find none by trying proves nothing.
    const tried: { readonly path: string; readonly differs: boolean }[] = [];
    fc.assert(
      fc.property(
        cases,
        fc.array(cases, { minLength: 8, maxLength: 8 }),
        fc.infiniteStream(fc.nat()),
        (one, more, dice) => {
          const die = dice[Symbol.iterator]();
          const pick = <T>(of: readonly T[]): T | undefined =>
            of[(die.next().value as number) % Math.max(1, of.length)];
          for (const { facts, notKnown, question } of dialogue(one)) {
            const { next, outcome, remaining, system } = question;
            if (next === undefined || outcome === undefined) continue;
            const valuesOf = (path: string): readonly unknown[] => {
              const fact = describeFacts(name, one.terms)
                .facts.flatMap(deep)
                .find((each) => each.path === path);
              return fact === undefined
                ? []
                : tries(
                    fact,
                    [one, ...more].flatMap((drawn) => [at(drawn.facts, path), ...placesLike(path, drawn.facts)]),
                    at(one.facts, "paidOutOn"),
                  );
            };
            const withSystem = system.reduce((all, path) => put(all, path, at(one.facts, path)), facts);
            const others = [...new Set([...remaining, ...notKnown])].filter((path) => path !== next.path);
            let differs = false;
            // At first as things stand; then with other answers beside it, of which none, some or all are known.
            for (let round = 0; round < 300 && !differs; round++) {
              const beside = others
                .filter(() => round > 0 && (die.next().value as number) % 2 === 0)
                .reduce((all, path) => {
                  const value = pick(valuesOf(path));
                  return value === undefined ? all : put(all, path, value);
                }, withSystem);
              const answers = valuesOf(next.path).map((value) => said(call, one.terms, put(beside, next.path, value)));
              differs = new Set(answers.filter((answer) => answer !== undefined)).size > 1;
            }
            tried.push({ path: next.path, differs });
          }
        },
      ),
      { numRuns: 8, endOnFailure: true },
    );
    const without = tried.filter(({ differs }) => !differs).map(({ path }) => path);
    expect({ without, few: without.length * 4 <= tried.length }).toMatchObject({ few: true });
  });
});

/** A fact with all that is in it. */
function deep(fact: FactDescription): readonly FactDescription[] {
  return [fact, ...(fact.fields ?? []).flatMap(deep), ...(fact.variants ?? []).flatMap(deep)];
}
