import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BadLoans, PlaceFacts, Town, Village } from "../../../src/policy/breaker/types.ts";
import { type PlaceReview, reviewPlaces } from "../../../src/policy/breaker/review-places.ts";
import { fenIn, yuan } from "../../support/exact.ts";
import { forEvery } from "../../support/for-every.ts";
import { anyBreakerRules, anyCountingRules, anyPlaces, anyPlacesUpTo } from "./any-places.ts";
import { breakerTerms, loans, townIn } from "./breaker-builders.ts";
import { reviewByHand, type ReviewByHand, type Yes } from "./places-by-hand.ts";

const ANSWER: Readonly<Record<string, Yes>> = {
  ...{ stopped: "yes", "not-stopped": "no", honoured: "yes", "not-honoured": "no" },
  ...{ "may-be-stopped": "yes", "goes-on": "no", undetermined: "unknown" },
};
const answer = (name: string, finding: { readonly state: string } | undefined): object =>
  finding === undefined ? {} : { [name]: ANSWER[finding.state] };

/** A result in the shape of the second program. */
function told({ towns, villages }: PlaceReview): ReviewByHand {
  const place = (p: PlaceReview["towns"][number] | PlaceReview["villages"][number]): object => ({
    ...("village" in p
      ? answer("stopByRate", p.stop)
      : { ...answer("stopByRate", p.stopByRate), ...answer("stopByVillages", p.stopByVillages) }),
    ...answer("honoured", p.honour),
    ...answer("mayStop", { state: p.newCredit }),
  });
  return {
    towns: new Map(towns.map((t) => [t.town, place(t)])) as ReviewByHand["towns"], // as the second program writes it
    villages: new Map(villages.map((v) => [`${v.town} / ${v.village}`, place(v)])) as ReviewByHand["villages"], // likewise
  };
}

/** Every state of a review by place and rule. */
function statesOf(review: PlaceReview): ReadonlyMap<string, Yes> {
  const { towns, villages } = told(review);
  return new Map(
    [...towns, ...villages].flatMap(
      ([name, rules]) => Object.entries(rules).map(([rule, is]): [string, Yes] => [`${name}: ${rule}`, is as Yes]), // a rule and its answer
    ),
  );
}

/** The same places with the loans of each changed. */
function changed(facts: PlaceFacts, change: (loans: BadLoans) => BadLoans): PlaceFacts {
  const place = <P extends Village | Town>(p: P): P => ({
    ...p,
    ...(p.allLoans === undefined ? {} : { allLoans: change(p.allLoans) }),
    ...(p.creditLoansThisYear === undefined ? {} : { creditLoansThisYear: change(p.creditLoansThisYear) }),
  });
  return { ...facts, villages: facts.villages.map(place), towns: facts.towns.map(place) };
}

describe("reviewing places", () => {
  it("for every terms and places, gives what trying every way in which the unknown can turn out gives", () => {
    forEvery({ runs: 800, of: [anyBreakerRules, anyPlaces] }, (rules, facts) => {
      expect(told(reviewPlaces(breakerTerms(rules), facts))).toStrictEqual(reviewByHand(rules, facts));
    });
  });

  it("for every town whose villages are counted, likewise", () => {
    forEvery({ runs: 800, of: [anyCountingRules, anyPlaces] }, (rules, facts) => {
      expect(told(reviewPlaces(breakerTerms(rules), facts))).toStrictEqual(reviewByHand(rules, facts));
    });
  });

  it("always accounts for every village of a town", () => {
    forEvery([anyCountingRules, anyPlaces], (rules, facts) => {
      for (const { town, stopByVillages } of reviewPlaces(breakerTerms(rules), facts).towns) {
        if (stopByVillages === undefined) throw new Error("these terms count villages");
        const { villages, above, within, withoutLoans, unknown } = stopByVillages;
        expect(above + within + withoutLoans + unknown).toBe(villages);
        expect(villages).toBe(facts.towns.find((t) => t.town === town)?.administrativeVillages);
      }
    });
  });
});

describe("more bad loans", () => {
  it("never turn stopped into anything else, nor not honoured", () => {
    forEvery({ runs: 300, of: [anyBreakerRules, anyPlaces, fc.array(fc.nat({ max: 100 }))] }, (rules, facts, parts) => {
      let next = 0;
      const more = changed(facts, ({ bad, balance }) => {
        const part = BigInt(parts[next++ % Math.max(parts.length, 1)] ?? 0);
        const [of, whole] = [fenIn(String(bad)), fenIn(String(balance))];
        return { bad: yuan(of + ((whole - of) * part) / 100n), balance };
      });
      const after = statesOf(reviewPlaces(breakerTerms(rules), more));
      for (const [rule, is] of statesOf(reviewPlaces(breakerTerms(rules), facts))) {
        if (is === (rule.endsWith(": honoured") ? "no" : "yes"))
          expect([rule, after.get(rule)]).toStrictEqual([rule, is]);
      }
    });
  });
});

describe("the figures of one more village", () => {
  it("never turn a decided town into the other, nor leave it open", () => {
    const anyFigures = fc.constantFrom(loans("100", "100"), loans("0", "100"), loans("0", "0"));
    forEvery({ runs: 500, of: [anyCountingRules, anyPlaces, anyFigures, fc.nat()] }, (rules, facts, figures, place) => {
      const before = reviewPlaces(breakerTerms(rules), facts);
      const unknown = facts.villages.filter(({ allLoans }) => allLoans === undefined);
      const learned = unknown[place % Math.max(unknown.length, 1)];
      const short = before.towns.find(({ stopByVillages }) => (stopByVillages?.unknown ?? 0) > 0)?.town;
      fc.pre(learned !== undefined || short !== undefined);
      const villages =
        learned === undefined
          ? [...facts.villages, { village: "learned", town: short ?? "", allLoans: figures }]
          : facts.villages.map((v) => (v === learned ? { ...v, allLoans: figures } : v));
      const after = reviewPlaces(breakerTerms(rules), { ...facts, villages });
      for (const { town, stopByVillages } of before.towns) {
        if (stopByVillages === undefined || stopByVillages.state === "undetermined") continue;
        expect(townIn(after, town).stopByVillages?.state).toBe(stopByVillages.state);
      }
    });
  });
});

describe("what makes no difference", () => {
  it("for every order of villages and towns, the same bytes come out", () => {
    const reordered = anyPlaces.chain((facts) => {
      const all = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
        fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
      return fc
        .tuple(all(facts.villages), all(facts.towns))
        .map(([villages, towns]): readonly [PlaceFacts, PlaceFacts] => [facts, { ...facts, villages, towns }]);
    });
    forEvery([anyBreakerRules, reordered], (rules, [facts, other]) => {
      const [a, b] = [facts, other].map((f) => JSON.stringify(reviewPlaces(breakerTerms(rules), f)));
      expect(b).toBe(a);
    });
  });

  it("for every whole factor of all amounts, every state stays", () => {
    forEvery(
      [anyBreakerRules, anyPlacesUpTo(5_000_000_000), fc.integer({ min: 2, max: 9_999 })],
      (rules, facts, by) => {
        const times = (amount: BadLoans["bad"]): string => yuan(fenIn(String(amount)) * BigInt(by));
        const scaled = changed(facts, ({ bad, balance }) => ({ bad: times(bad), balance: times(balance) }));
        const terms = breakerTerms(rules);
        expect(statesOf(reviewPlaces(terms, scaled))).toStrictEqual(statesOf(reviewPlaces(terms, facts)));
      },
    );
  });
});
