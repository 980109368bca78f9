import { describe, expect, it } from "vitest";
import {
  adjustTerms,
  combineTerms,
  assessHousehold,
  computeSubsidy,
  isInputError,
  trackOverdue,
} from "../../src/entries/index.ts";
import { changge2017, householdScheme, national2021, qingyang } from "../../src/entries/packs.ts";
import { aLoan, anApplication, unchecked } from "../support/builders.ts";
import { issuesOfCall } from "../support/issues.ts";
import { source } from "../support/samples/from-source.ts";
import { toldBy } from "../support/samples/told.ts";

/* Input that runs code of its own, or stands at many places: it is refused, or read, and nothing else comes through. */

const angry = (): never => {
  throw new RangeError("from the caller's own trap");
};

const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

const HOSTILE: readonly (readonly [name: string, make: (of: object) => object])[] = [
  ["a revoked Proxy", revoked],
  ["a Proxy that does not list its fields", (of) => new Proxy(of, { ownKeys: angry })],
  ["a Proxy that does not tell its prototype", (of) => new Proxy(of, { getPrototypeOf: angry })],
  ["a Proxy that does not describe its fields", (of) => new Proxy(of, { getOwnPropertyDescriptor: angry })],
];

describe.each(HOSTILE)("%s", (_, make) => {
  it.each<[string, string, () => unknown]>([
    ["facts", "application", () => assessHousehold(householdScheme.household, unchecked(make(anApplication())))],
    ["terms", "terms", () => assessHousehold(unchecked(make(householdScheme.household)), anApplication())],
    [
      "terms to change",
      "terms",
      () => adjustTerms(unchecked<typeof householdScheme.household>(make(householdScheme.household)), {}),
    ],
    [
      "a loan",
      "facts.loan",
      () => trackOverdue(changge2017.overdue, { loan: unchecked(make(aLoan())), asOf: "2020-01-01" }),
    ],
    [
      "a list",
      "facts.loans",
      () =>
        computeSubsidy(combineTerms(national2021.subsidy, qingyang.subsidy), unchecked({ loans: make([]), rates: [] })),
    ],
  ])("as %s is refused at its place", (__, place, call) => {
    expect(issuesOfCall(call)[0]).toMatch(new RegExp(`^[a-z-]+ at ${place.replace(".", "\\.")}`));
  });
});

it.each<[string, ProxyHandler<object>]>([
  ["only hands on", {}],
  ["describes its fields, and gives others", { get: angry }],
])("a Proxy that %s is read as what it describes, once", (_, handler) => {
  const right = assessHousehold(householdScheme.household, anApplication());
  const facts = unchecked<typeof right>(new Proxy(anApplication(), handler));
  expect(assessHousehold(householdScheme.household, unchecked(facts))).toStrictEqual(right);
  const terms = unchecked<typeof householdScheme.household>(new Proxy(householdScheme.household, handler));
  expect(assessHousehold(terms, anApplication())).toStrictEqual(right);
});

it("one array that stands at every place of eight levels is gone through once", () => {
  let reads = 0;
  const counted = new Proxy(["x"], {
    ownKeys: (of) => {
      reads += 1;
      return Reflect.ownKeys(of);
    },
  });
  let wide: unknown = counted;
  for (let level = 0; level < 8; level++) wide = Array.from({ length: 12 }, () => wide);
  expect(issuesOfCall(() => assessHousehold(householdScheme.household, unchecked(wide)))).toStrictEqual([
    "wrong-type at application",
  ]);
  expect(reads).toBeLessThan(10);
});

it("a refusal can be told where Error.prototype is frozen", () => {
  const descriptor = Object.getOwnPropertyDescriptor(Error.prototype, "name");
  Object.defineProperty(Error.prototype, "name", { value: "Error", writable: false, configurable: true });
  try {
    assessHousehold(householdScheme.household, unchecked({}));
    expect.unreachable();
  } catch (error) {
    expect(error).toMatchObject({ name: "InputError", code: "FUPIN_CREDIT_INPUT" });
  } finally {
    Object.defineProperty(Error.prototype, "name", descriptor ?? {});
  }
});

/** Runs something while every object inherits a field that cannot be seen. */
function inheriting<T>(name: string, value: unknown, run: () => T): T {
  Object.defineProperty(Object.prototype, name, { value, enumerable: false, configurable: true, writable: true });
  try {
    return run();
  } finally {
    Reflect.deleteProperty(Object.prototype, name);
  }
}

describe("what a host adds to every object is no fact and no term", () => {
  const bytes = (): readonly (readonly [string, string])[] =>
    toldBy(source).map(({ name, tell }) => [name, JSON.stringify(tell())]);
  const before = bytes();

  it.each([
    ["misusedOn", "2018-01-01"],
    ["capWithHigherNeed", "1"],
    ["misuseRate", "0%"],
    ["deceasedOn", "2001-01-01"],
    ["extensions", [{ agreedOn: "2019-01-01" }]],
  ])("%s", (name, value) => {
    const after = new Map(inheriting(name, value, bytes));
    expect(before.filter(([sample, told]) => after.get(sample) !== told).map(([sample]) => sample)).toStrictEqual([]);
  });
});

describe("names and counts have ends", () => {
  const named = (id: string): readonly string[] | "taken" => {
    try {
      assessHousehold(householdScheme.household, anApplication({ id }));
      return "taken";
    } catch (error) {
      if (!isInputError(error)) throw error;
      return error.issues.map(({ code, path }) => `${code} at ${path}`);
    }
  };

  it.each([
    ["A1"],
    ["三组 12 号"],
    ["𠮷田"],
    ["é"],
    ["x".repeat(200)],
    ["𠮷".repeat(200)], // characters, not units
  ])("%j is a name", (id) => {
    expect(named(id)).toBe("taken");
  });

  it.each([
    ["\u200b"], // a space without width
    ["\u3164"], // a filler
    ["\u2800"], // a blank of Braille
    ["\u00ad\u200d"],
    ["A\ud800"], // half a character
    ["A\u0000B"],
    ["A\u0007B"],
    ["x".repeat(201)],
    ["𠮷".repeat(201)],
  ])("%j is none", (id) => {
    expect(named(id)).toStrictEqual(["not-a-name at application.id"]);
  });

  it("a length in months is a count that there can be", () => {
    const months = (termMonths: number) => (): unknown =>
      assessHousehold(householdScheme.household, anApplication({ termMonths }));
    expect(issuesOfCall(months(1_000_000_001))).toStrictEqual(["above-maximum at application.termMonths"]);
    expect(issuesOfCall(months(2 ** 53))).toStrictEqual(["above-maximum at application.termMonths"]);
  });
});
