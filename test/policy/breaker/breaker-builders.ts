import type { BreakerTerms, BreakerTermValues } from "../../../src/policy/breaker/types.ts";
import type { BadLoans, Conduct, PlaceFacts, Town, Village } from "../../../src/policy/breaker/types.ts";
import type { PlaceReview, ReviewedTown, ReviewedVillage } from "../../../src/policy/breaker/review-places.ts";

/** Terms that one article states. */
export function breakerTerms(values: BreakerTermValues = {}): BreakerTerms {
  return { kind: "breaker", pack: "ours", edition: "1", stated: { "our-rules#1": values } };
}

/** Yuan of bad loans of a balance. */
export function loans(bad: string, balance: string): BadLoans {
  return { bad, balance };
}

/** Every judgement of conduct: done well. */
export const GOOD: Conduct = { serviceWork: true, support: true, recoveryHelp: true, publicity: true };

/** A village of the town T1 of which nothing else is known. */
export function aVillage(facts: Partial<Village> = {}): Village {
  return { village: "V1", town: "T1", ...facts };
}

/** The town T1 with one administrative village, of which nothing else is known. */
export function aTown(facts: Partial<Town> = {}): Town {
  return { town: "T1", administrativeVillages: 1, ...facts };
}

/** Places at the end of 2018. */
export function places(villages: readonly Village[], towns: readonly Town[] = [aTown()]): PlaceFacts {
  return { asOf: "2018-12-31", villages, towns };
}

/** How many villages of each kind a town has. */
export interface Villages {
  readonly above?: number;
  readonly within?: number;
  readonly withoutLoans?: number;
  /** On the list, without figures. */
  readonly listedUnknown?: number;
  /** Not on the list. */
  readonly unlisted?: number;
}

/** The town T1 with so many villages: those above at 10 %, those within at 1 %. */
export function townWith(v: Villages): PlaceFacts {
  const kinds: readonly (readonly [string, number | undefined, Partial<Village>])[] = [
    ["above", v.above, { allLoans: loans("1000", "10000") }],
    ["within", v.within, { allLoans: loans("100", "10000") }],
    ["without", v.withoutLoans, { allLoans: loans("0", "0") }],
    ["unknown", v.listedUnknown, {}],
  ];
  const listed = kinds.flatMap(([kind, count = 0, facts]) =>
    Array.from({ length: count }, (_, i) => aVillage({ village: `${kind} ${String(i + 1)}`, ...facts })),
  );
  return places(listed, [aTown({ administrativeVillages: listed.length + (v.unlisted ?? 0) })]);
}

/** A reviewed village by its name. Fails if there is not exactly one. */
export function villageIn({ villages }: PlaceReview, name: string): ReviewedVillage {
  const [found, another] = villages.filter(({ village }) => village === name);
  if (found === undefined || another !== undefined) throw new Error(`${name} is not reviewed once`);
  return found;
}

/** A reviewed town by its name. Fails if there is not exactly one. */
export function townIn({ towns }: PlaceReview, name = "T1"): ReviewedTown {
  const [found, another] = towns.filter(({ town }) => town === name);
  if (found === undefined || another !== undefined) throw new Error(`${name} is not reviewed once`);
  return found;
}
