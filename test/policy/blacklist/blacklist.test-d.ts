import type { BarCause, ScopeBar } from "../../../src/policy/blacklist/bars.ts";
import type { Listing, Relation } from "../../../src/policy/blacklist/types.ts";
import type {
  BarScope,
  BlacklistTerms,
  BlacklistTermValues,
  ListingGround,
} from "../../../src/policy/blacklist/types.ts";
import {
  checkRelations,
  type RelationCheck,
  type RelationFinding,
} from "../../../src/policy/blacklist/check-relations.ts";
import { type BlacklistReach, propagateBlacklist } from "../../../src/policy/blacklist/propagate-blacklist.ts";
import { type Screening, screenPerson } from "../../../src/policy/blacklist/screen-person.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { aListing, spouses } from "./blacklist-builders.ts";

/*
 * What must not compile. Read by the compiler only, never run.
 */

const facts = { listings: [aListing()], relations: [spouses("P1", "P2")], asOf: "2021-01-01" };
const RULE = { months: 60, reaches: ["self"] } as const;
const none = { kind: "blacklist", pack: "ours", edition: "1", stated: {} } as const;
const subsidyOnly = { ...none, stated: { "our-rules#1": { subsidyBar: RULE } } } as const;

/** Without a bar from credit there is nothing to ask. */
export function terms(wide: BlacklistTerms): void {
  propagateBlacklist(changge2017.blacklist, facts);
  propagateBlacklist(wide, facts);
  // @ts-expect-error no bar at all
  propagateBlacklist(none, facts);
  // @ts-expect-error no bar from credit
  propagateBlacklist(subsidyOnly, facts);
  // @ts-expect-error no bar from credit
  screenPerson(subsidyOnly, { ...facts, person: "P1", who: "person" });
  // @ts-expect-error another term does not help
  propagateBlacklist(adjustTerms(subsidyOnly, { relativeOn: "listing-day" }), facts);
  propagateBlacklist(adjustTerms(none, { creditBar: RULE }), facts);
  screenPerson(adjustTerms(subsidyOnly, { creditBar: RULE }), { ...facts, person: "P1", who: "person" });
  // @ts-expect-error terms about places
  propagateBlacklist(changge2017.breaker, facts);
  // @ts-expect-error terms about places
  screenPerson(changge2017.breaker, { ...facts, person: "P1", who: "person" });
  // @ts-expect-error a misspelt term
  adjustTerms(changge2017.blacklist, { creditbar: RULE });
}

export function values(): readonly BlacklistTermValues[] {
  return [
    { creditBar: { months: 60, reaches: ["self", "spouse", "parent", "child"] } },
    // @ts-expect-error months are a number
    { creditBar: { months: "60", reaches: ["self"] } },
    // @ts-expect-error one step only: no such relative
    { creditBar: { months: 60, reaches: ["sibling"] } },
    // @ts-expect-error whom it reaches is said
    { creditBar: { months: 60 } },
    // @ts-expect-error nobody is barred from anything else
    { forGood: [{ ground: "misuse", scope: "loans" }] },
    { forGood: [{ ground: "misuse", who: "person", scope: "interest-subsidy" }] },
    // @ts-expect-error a person or an organisation
    { forGood: [{ ground: "misuse", who: "household", scope: "credit" }] },
    // @ts-expect-error nobody is barred from the interest subsidy for so many months
    { interestSubsidyBar: { months: 60, reaches: ["self"] } },
    // @ts-expect-error no such reading
    { organisationBars: "never" },
    // @ts-expect-error a source is a citation
    { forGood: [{ ground: "misuse", scope: "credit", source: "6.2" }] },
    // @ts-expect-error no such reading
    { relativeOn: "wedding-day" },
  ];
}

export function asked(): void {
  propagateBlacklist(changge2017.blacklist, { ...facts, relations: new Set<Relation>() });
  checkRelations({ relations: new Set<Relation>() });
  // @ts-expect-error a person is asked about with screenPerson
  propagateBlacklist(changge2017.blacklist, { listings: [], relations: [], asOf: "2021-01-01", person: "P1" });
  // @ts-expect-error the person is needed
  screenPerson(changge2017.blacklist, { ...facts, who: "person" });
  // @ts-expect-error and whether it is one
  screenPerson(changge2017.blacklist, { ...facts, person: "P1" });
  // @ts-expect-error a person or an organisation
  screenPerson(changge2017.blacklist, { ...facts, person: "P1", who: "household" });
  // @ts-expect-error the day is given, never taken from a clock
  propagateBlacklist(changge2017.blacklist, { listings: [], relations: [] });
  // @ts-expect-error nothing that can be gone through
  checkRelations({ relations: { length: 0 } });
  // @ts-expect-error listings are a list
  propagateBlacklist(changge2017.blacklist, { ...facts, listings: new Set<Listing>() });
}

export const relations: readonly Relation[] = [
  { relation: "spouse", a: "P1", b: "P2" },
  { relation: "parent", parent: "P1", child: "P2", from: "2001-05-01" },
  // @ts-expect-error no such relation
  { relation: "sibling", a: "P1", b: "P2" },
  // @ts-expect-error spouses have two sides
  { relation: "spouse", a: "P1" },
  // @ts-expect-error a parent is no side of a marriage
  { relation: "spouse", parent: "P1", child: "P2" },
  // @ts-expect-error what is not known is left out
  { relation: "spouse", a: "P1", b: "P2", from: undefined },
];

export const listings: readonly Listing[] = [
  { id: "N1", listed: "P1", who: "person", on: "2020-02-29", ground: "misuse" },
  // @ts-expect-error a person or an organisation
  { id: "N1", listed: "P1", who: "household", on: "2020-02-29", ground: "misuse" },
  // @ts-expect-error no such ground
  { id: "N1", listed: "P1", who: "person", on: "2020-02-29", ground: "arrears" },
  // @ts-expect-error an id, and no name
  { id: "N1", listed: "P1", name: "张三", who: "person", on: "2020-02-29", ground: "misuse" },
];

/** Every ground and every finding has a word. */
export function groundWord(ground: ListingGround): string {
  switch (ground) {
    case "bad-faith":
    case "misuse":
    case "on-lending":
    case "false-data":
      return "said";
  }
}

/** Every scope has a word. */
export function scopeWord(scope: BarScope): string {
  switch (scope) {
    case "credit":
    case "subsidy":
    case "interest-subsidy":
      return "said";
  }
}

// @ts-expect-error repeats have none
export function forgetsRepeated({ finding }: RelationFinding): string {
  switch (finding) {
    case "mutual-parents":
    case "own-ancestor":
    case "spouse-and-parent":
    case "two-spouses":
      return "said";
  }
}

export function readOnly(
  [reach, screening, check]: readonly [BlacklistReach, Screening, RelationCheck],
  bar: ScopeBar,
  cause: BarCause,
): void {
  // @ts-expect-error a result is read only
  reach.asOf = "2021-01-02";
  // @ts-expect-error its lists too
  reach.barred.push({ id: "P9", who: "person", bars: [] });
  // @ts-expect-error nobody is set free by hand
  screening.outcome = "free";
  // @ts-expect-error nor is it somebody else
  screening.who = "organisation";
  // @ts-expect-error nor was anything else asked
  screening.asked.pop();
  // @ts-expect-error a last day is not moved
  bar.through = "2021-01-02";
  // @ts-expect-error nor a cause
  cause.kinship = "self";
  // @ts-expect-error a bar for good has none
  cause.months.toFixed();
  // @ts-expect-error nor is it made shorter
  cause.months = 36;
  // @ts-expect-error nor a finding
  check.findings.pop();
}
