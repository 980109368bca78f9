import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { barScopes } from "../../../src/policy/blacklist/words.ts";
import { type BlacklistReach, propagateBlacklist } from "../../../src/policy/blacklist/propagate-blacklist.ts";
import { screenPerson } from "../../../src/policy/blacklist/screen-person.ts";
import { daysAfter, nightsBetween } from "../../support/diary.ts";
import { forEvery } from "../../support/for-every.ts";
import { type AnyFacts, anyFacts, anyRelation, anyRules, PEOPLE } from "./any-blacklist.ts";
import { asByHand, barredByHand, notAskedByHand } from "./blacklist-by-hand.ts";
import { blacklistTerms } from "./blacklist-builders.ts";

/** Who is barred from what, each as one text. */
const barsIn = ({ barred }: BlacklistReach): readonly string[] =>
  barred.flatMap(({ id, who, bars }) => bars.map(({ scope }) => JSON.stringify([id, who, scope])));

type Cause = BlacklistReach["barred"][number]["bars"][number]["causes"][number];

const turned = ({ listings, relations, asOf }: AnyFacts, by: number): AnyFacts => ({
  listings: [...listings.slice(by), ...listings.slice(0, by)].toReversed(),
  relations: [...relations.slice(by), ...relations.slice(0, by)],
  asOf,
});

describe("a blacklist", () => {
  it("for every terms and facts, bars whom going through everybody's relatives gives", () => {
    forEvery({ runs: 2_000, of: [anyRules, anyFacts] }, (rules, facts) => {
      const { barred, notAsked } = propagateBlacklist(blacklistTerms(rules), facts);
      expect(asByHand(barred)).toStrictEqual(barredByHand(rules, facts));
      expect(notAsked).toStrictEqual(notAskedByHand(rules));
    });
  });

  it("for every person, says one by one what it says of all", () => {
    forEvery({ runs: 300, of: [anyRules, anyFacts] }, (rules, facts) => {
      const terms = blacklistTerms(rules);
      const { barred, notAsked, readings } = propagateBlacklist(terms, facts);
      for (const person of [...PEOPLE, "nobody"]) {
        for (const who of ["person", "organisation"] as const) {
          const same = barred.find((b) => b.id === person && b.who === who);
          const screening = screenPerson(terms, { ...facts, person, who });
          expect(screening).toMatchObject({ person, who, asOf: facts.asOf, notAsked, readings });
          expect(screening.outcome).toBe(same?.outcome ?? "free");
          expect(screening.bars).toStrictEqual(same?.bars ?? []);
          const asked = screening.asked.map(({ scope }) => scope);
          expect(asked).toStrictEqual(barScopes.list.filter((scope) => !notAsked.includes(scope)));
        }
      }
    });
  });

  it("always bars those who are listed and those one step away, and nobody else", () => {
    forEvery([anyRules, anyFacts], (rules, facts) => {
      const { barred } = propagateBlacklist(blacklistTerms(rules), facts);
      const listed = new Set(facts.listings.map((l) => `${l.who} ${l.listed}`));
      for (const { id, who, bars } of barred) {
        const next = facts.relations
          .map((r) => (r.relation === "spouse" ? [r.a, r.b] : [r.parent, r.child]))
          .filter((pair) => pair.includes(id))
          .flatMap((pair) => pair.filter((other) => listed.has(`person ${other}`)));
        expect(listed.has(`${who} ${id}`) || (who === "person" && next.length > 0)).toBe(true);
        for (const { listed: whose } of bars.flatMap(({ causes }) => causes)) {
          expect([id, ...next]).toContain(whose);
        }
      }
    });
  });

  it("always leaves organisations their bars for good alone under that reading, and persons all of theirs", () => {
    forEvery([anyRules, anyFacts], (rules, facts) => {
      const under = (organisationBars: "as-persons" | "for-good-only"): BlacklistReach["barred"] =>
        propagateBlacklist(blacklistTerms({ ...rules, organisationBars }), facts).barred;
      // What may be without end may be so under either reading.
      const withoutEnd = ({ months, through, basis }: Cause): boolean =>
        months === undefined &&
        (through === "for-good" || basis.some((one) => "term" in one && one.term === "forGood"));
      const left = under("as-persons").flatMap(({ id, who, bars }) => {
        const kept = bars.flatMap(({ scope, causes }) => {
          const own = causes.filter((cause) => who === "person" || withoutEnd(cause));
          return own.length === 0 ? [] : [[scope, own]];
        });
        return kept.length === 0 ? [] : [[id, who, kept]];
      });
      const only = under("for-good-only").map(({ id, who, bars }) => [
        ...[id, who],
        bars.map(({ scope, causes }) => [scope, causes]),
      ]);
      expect(only).toStrictEqual(left);
    });
  });

  it("never bars anybody new when a listing is lifted, or taken away", () => {
    forEvery([anyRules, anyFacts, fc.nat(), fc.nat({ max: 150 })], (rules, facts, pick, after) => {
      const terms = blacklistTerms(rules);
      const before = barsIn(propagateBlacklist(terms, facts));
      const which = pick % facts.listings.length;
      const lifted = facts.listings.map((l, i) => {
        const earlier = daysAfter(l.on, after);
        return i === which && earlier < (l.liftedOn ?? "9999") ? { ...l, liftedOn: earlier } : l;
      });
      for (const listings of [lifted, facts.listings.toSpliced(which, 1)]) {
        expect(before).toStrictEqual(
          expect.arrayContaining([...barsIn(propagateBlacklist(terms, { ...facts, listings }))]),
        );
      }
    });
  });

  it("always gives the same bytes, however listings and relations are ordered", () => {
    forEvery([anyRules, anyFacts, fc.nat({ max: 7 })], (rules, facts, by) => {
      const terms = blacklistTerms(rules);
      const other = propagateBlacklist(terms, turned(facts, by));
      expect(JSON.stringify(other)).toBe(JSON.stringify(propagateBlacklist(terms, facts)));
    });
  });

  it("never frees anybody because of another relation, and keeps every cause, which may then last longer", () => {
    forEvery([anyRules, anyFacts, anyRelation], (rules, facts, another) => {
      const terms = blacklistTerms(rules);
      const before = propagateBlacklist(terms, facts);
      const after = propagateBlacklist(terms, { ...facts, relations: [another, ...facts.relations] });
      for (const { id, who, bars } of before.barred) {
        const then = after.barred.find((other) => other.id === id && other.who === who);
        for (const { scope, state, through, causes } of bars) {
          const bar = then?.bars.find((other) => other.scope === scope);
          for (const { listing, kinship, from, through: last } of causes) {
            const kept = bar?.causes.filter((c) => c.listing === listing && c.kinship === kinship) ?? [];
            expect(kept.some((c) => c.from <= from && c.through >= last)).toBe(true);
          }
          if (state === "barred") expect(bar?.state).toBe("barred");
          // "for-good" stands after every day; a bar that turns from open to certain may end before the open one.
          if (bar?.state === state) expect(bar.through >= through).toBe(true);
        }
      }
    });
  });

  it("for every day of a cause, bars on that day too, until the listing is lifted", () => {
    forEvery([anyRules, anyFacts, fc.nat({ max: 100 })], (rules, facts, place) => {
      const terms = blacklistTerms({ ...rules, relativeOn: "day-of-judgement" });
      for (const { id, who, bars } of propagateBlacklist(terms, facts).barred) {
        for (const { scope, causes } of bars) {
          for (const { from, through, listing } of causes) {
            const last = through === "for-good" ? "2035-12-31" : through;
            const between = daysAfter(from, Math.floor((nightsBetween(from, last) * place) / 100));
            const lifted = facts.listings.find(({ id: other }) => other === listing)?.liftedOn ?? "9999";
            for (const asOf of [from, between, last].filter((day) => day < lifted)) {
              const then = barsIn(propagateBlacklist(terms, { ...facts, asOf }));
              expect(then).toContain(JSON.stringify([id, who, scope]));
            }
          }
        }
      }
    });
  });

  it("always tells causes by first day, then by listing, and the last day is the latest of those that decide", () => {
    forEvery([anyRules, anyFacts], (rules, facts) => {
      const all = propagateBlacklist(blacklistTerms(rules), facts).barred.flatMap(({ bars }) => bars);
      for (const { state, through, causes } of all) {
        const keys = causes.map(({ from, listing }) => `${from} ${listing}`);
        expect(keys).toStrictEqual([...keys].sort());
        expect(through).toBe(
          causes
            .filter((cause) => cause.state === state)
            .map((cause) => cause.through)
            .sort()
            .at(-1),
        );
      }
    });
  });
});
