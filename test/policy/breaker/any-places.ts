import fc from "fast-check";
import type { BreakerTermValues } from "../../../src/policy/breaker/types.ts";
import type { BadLoans, Conduct, PlaceFacts, Town, Village } from "../../../src/policy/breaker/types.ts";
import type { Percent } from "../../../src/base/money/percent.ts";
import { MOST_FEN } from "../../support/arbitraries.ts";
import { yuan } from "../../support/exact.ts";

/*
 * Terms and places: bad loans that are often at a limit or one fen beside it, shares of villages that often meet
 * theirs, and much that is not known.
 */

const LIMITS = ["0%", "2%", "3%", "4.9999%", "5%", "7%", "33.3333%"] as const satisfies readonly Percent[];
const SHARES = ["0%", "20%", "25%", "30%", "33.3333%", "50%", "100%"] as const satisfies readonly Percent[];

/** The same without what is undefined. */
function written<T extends object>(object: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T; // the others as they were
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 5, arbitrary });
const aLimit = maybe(fc.constantFrom(...LIMITS));
const required = maybe(fc.constant("required" as const));

/** Any terms that set a limit at all, and one of villages where these are counted. */
export const anyBreakerRules: fc.Arbitrary<BreakerTermValues> = fc
  .record({
    ...{ villageStopOver: aLimit, townStopOver: aLimit, townStopVillagesOver: maybe(fc.constantFrom(...SHARES)) },
    townVillages: maybe(fc.constantFrom("all" as const, "with-loans" as const)),
    breakerReview: maybe(fc.constant("monthly" as const)),
    ...{ villageHonourUpTo: aLimit, townHonourUpTo: aLimit, villageConduct: required, townConduct: required },
    villageTitle: maybe(fc.constant("credit-village" as const)),
    townTitle: maybe(fc.constant("credit-town" as const)),
  })
  .map((values) => written<BreakerTermValues>(values))
  .filter((v) => v.villageStopOver !== undefined || v.townStopVillagesOver === undefined)
  .filter((v) => [v.villageStopOver, v.townStopOver, v.villageHonourUpTo, v.townHonourUpTo].some(Boolean));

/** Terms that count villages. */
export const anyCountingRules: fc.Arbitrary<BreakerTermValues> = fc
  .tuple(anyBreakerRules, fc.constantFrom(...LIMITS), fc.constantFrom(...SHARES))
  .map(([values, villageStopOver, townStopVillagesOver]) => ({ ...values, villageStopOver, townStopVillagesOver }));

function anyLoans(mostFen: number): fc.Arbitrary<BadLoans> {
  const balance = fc.oneof(
    fc.constant(0),
    fc.integer({ min: 1, max: 400 }),
    fc.integer({ min: 1, max: 400 }).map((n) => n * 1_000_000),
    fc.integer({ min: Math.floor(mostFen / 2), max: mostFen }),
  );
  const at = fc.constantFrom(0, 20_000, 30_000, 49_999, 50_000, 70_000, 333_333, 1_000_000);
  return fc.tuple(balance, at, fc.constantFrom(-1, 0, 0, 1)).map(([whole, ppm, beside]) => {
    const [of, near] = [BigInt(whole), (BigInt(whole) * BigInt(ppm)) / 1_000_000n + BigInt(beside)];
    const bad = near < 0n ? 0n : near > of ? of : near;
    return { bad: yuan(bad), balance: yuan(of) };
  });
}

const judged = maybe(
  fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
);
const anyConduct = fc
  .record({ serviceWork: judged, support: judged, recoveryHelp: judged, publicity: judged })
  .map((conduct) => written<Conduct>(conduct));

/** Any places, with balances up to so many fen: up to three towns of up to ten villages. */
export function anyPlacesUpTo(mostFen: number): fc.Arbitrary<PlaceFacts> {
  const loans = maybe(anyLoans(mostFen));
  const place = { allLoans: loans, creditLoansThisYear: loans, conduct: maybe(anyConduct) };
  const aName = fc.constantFrom("V1", "V10", "V9", "v", "é", "甲", "乙", "😀", "\uffee");
  const village = fc.record({ village: aName, ...place });
  const town = fc.record({ town: fc.constantFrom("T1", "T10", "T9", "t", "西乡", "东镇"), ...place });
  const villages = fc.uniqueArray(village, { selector: (v) => v.village, maxLength: 7 });
  const rows = fc.uniqueArray(fc.tuple(town, villages, fc.constantFrom(0, 0, 0, 1, 2, 3)), {
    selector: ([t]) => t.town,
    maxLength: 3,
  });
  const everything = rows.map((all) => ({
    towns: all.map(([t, own, more]) => written<Town>({ ...t, administrativeVillages: own.length + more })),
    villages: all.flatMap(([t, own]) => own.map((v) => written<Village>({ ...v, town: t.town }))),
  }));
  return everything.map(({ towns, villages: listed }) => ({ asOf: "2018-12-31", towns, villages: listed }));
}

/** Any places, up to the largest amounts. */
export const anyPlaces = anyPlacesUpTo(MOST_FEN);
