import { describe, expect, it } from "vitest";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { checkRelations } from "../../../src/policy/blacklist/check-relations.ts";
import { propagateBlacklist } from "../../../src/policy/blacklist/propagate-blacklist.ts";
import { screenPerson } from "../../../src/policy/blacklist/screen-person.ts";
import { unchecked } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { aListing, spouses } from "./blacklist-builders.ts";

const angry = (): never => {
  throw new RangeError("from the caller's own trap");
};

const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

const listed = { listings: [aListing()], asOf: "2021-01-01" };
const asked = { ...listed, person: "P1", who: "person" } as const;

/** Where each of the three functions refuses facts with these relations; `make`: what becomes of the facts. */
function places(relations: unknown, make: (of: object) => object = (of) => of): readonly (readonly string[])[] {
  return [
    () => propagateBlacklist(changge2017.blacklist, unchecked(make({ ...listed, relations }))),
    () => screenPerson(changge2017.blacklist, unchecked(make({ ...asked, relations }))),
    () => checkRelations(unchecked(make({ relations }))),
  ].map((call) => issuesOfCall(call).map((issue) => issue.replace(/^.* at /, "")));
}

describe.each<readonly [string, (of: object) => object]>([
  ["a revoked Proxy", revoked],
  ["a Proxy that does not list its fields", (given) => new Proxy(given, { ownKeys: angry })],
  ["a Proxy that does not describe its fields", (given) => new Proxy(given, { getOwnPropertyDescriptor: angry })],
])("%s", (_, make) => {
  it("as facts is refused", () => {
    for (const issues of places([], make)) expect(issues).toContain("facts");
  });
});

describe.each<readonly [string, (of: object) => object]>([
  ["a revoked Proxy", revoked],
  ["a Proxy that does not describe its fields", (given) => new Proxy(given, { getOwnPropertyDescriptor: angry })],
])("%s", (_, make) => {
  it.each<readonly [string, unknown, string]>([
    ["relations", make([spouses("P1", "P2")]), "facts.relations"],
    ["a row of a list", [spouses("P1", "P2"), make(spouses("P1", "P3"))], "facts.relations[1]"],
    ["a row of a stream", new Set([spouses("P1", "P2"), make(spouses("P1", "P3"))]), "facts.relations[1]"],
  ])("as %s is refused at its place", (__, relations, place) => {
    for (const [issue] of places(relations)) expect(issue?.startsWith(place)).toBe(true);
  });
});

it("what a stream of the caller's own throws comes through: it is no fault of the facts", () => {
  const broken = (function* () {
    yield spouses("P1", "P2");
    throw new RangeError("the file ended");
  })();
  expect(() => checkRelations({ relations: broken })).toThrow("the file ended");
});

it("facts that describe their fields and do not give them are read as they describe themselves", () => {
  const facts = { ...asked, relations: [spouses("P1", "P2")] };
  const screening = screenPerson(changge2017.blacklist, new Proxy(facts, { get: angry }));
  expect(screening).toStrictEqual(screenPerson(changge2017.blacklist, facts));
});
