import type { BreakerTermValues } from "../../../src/policy/breaker/types.ts";
import type { Conduct, PlaceFacts } from "../../../src/policy/breaker/types.ts";
import type { PlaceRule } from "../../../src/policy/breaker/types.ts";
import type { RateStop } from "../../../src/policy/breaker/rate-findings.ts";
import {
  type NewCredit,
  type PlaceReview,
  type ReviewedTown,
  reviewPlaces,
} from "../../../src/policy/breaker/review-places.ts";
import { cangxi2019 } from "../../../src/packs/cangxi2019.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { henan2017 } from "../../../src/packs/henan2017.ts";
import { jiange2019 } from "../../../src/packs/jiange2019.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { aTown, aVillage, places } from "./breaker-builders.ts";

/*
 * What must not compile. Read by the compiler only, never run.
 */

export function terms(): void {
  reviewPlaces(changge2017.breaker, places([]));
  reviewPlaces(henan2017.breaker, places([]));
  reviewPlaces(adjustTerms(cangxi2019.breaker, { villageStopOver: "5%" }), places([]));
  // @ts-expect-error terms about points
  reviewPlaces(jiange2019.points, places([]));
  // @ts-expect-error a whole pack
  reviewPlaces(changge2017, places([]));
  // @ts-expect-error Jiange has no breaker
  void jiange2019.breaker;
  // @ts-expect-error no such term
  adjustTerms(henan2017.breaker, { countyStopOver: "5%" });
}

export function values(): readonly BreakerTermValues[] {
  return [
    { villageStopOver: "5%", townStopVillagesOver: "30%", townVillages: "with-loans" },
    // @ts-expect-error a bare number: 5 and 0.05 must not be confused
    { villageStopOver: 5 },
    // @ts-expect-error without its sign
    { villageStopOver: "5" },
    // @ts-expect-error no such reading
    { townVillages: "listed" },
    // @ts-expect-error conduct is required, or is not named
    { villageConduct: true },
    // @ts-expect-error a village is no town
    { villageTitle: "credit-town" },
    // @ts-expect-error the rhythm that a document names
    { breakerReview: "weekly" },
    // @ts-expect-error what is not asked is left out
    { townStopOver: undefined },
  ];
}

export function facts(): readonly PlaceFacts[] {
  aVillage({ allLoans: { bad: "1.50", balance: 100 }, conduct: { support: true } });
  // @ts-expect-error bad loans of a balance
  aVillage({ allLoans: { bad: "1" } });
  // @ts-expect-error a rate is computed, not told
  aVillage({ allLoans: "5%" });
  // @ts-expect-error what is not known is left out
  aVillage({ creditLoansThisYear: undefined });
  // @ts-expect-error a misspelt fact
  aVillage({ credditLoansThisYear: { bad: "0", balance: "1" } });
  // @ts-expect-error villages are counted
  aTown({ administrativeVillages: "3" });
  return [
    // @ts-expect-error the day is always given: there is no clock
    { villages: [], towns: [] },
    // @ts-expect-error a town says how many villages it has
    { asOf: "2018-12-31", villages: [], towns: [{ town: "T1" }] },
    // @ts-expect-error a village lies in a town
    { asOf: "2018-12-31", villages: [{ village: "V1" }], towns: [] },
  ];
}

export const conduct: readonly Conduct[] = [
  { serviceWork: true, support: false },
  // @ts-expect-error judged by yes and no
  { recoveryHelp: "good" },
  // @ts-expect-error no such judgement
  { loyalty: true },
];

export const rules: readonly PlaceRule[] = [
  "town-stop-by-villages",
  // @ts-expect-error there are two for a town
  "town-stop",
];

export function inFull(newCredit: NewCredit): string {
  switch (newCredit) {
    case "may-be-stopped":
      return "may be stopped";
    case "goes-on":
      return "goes on";
    case "undetermined":
      return "open";
  }
}

// @ts-expect-error it may be open: a state that is forgotten gives nothing
export function forgotten(newCredit: NewCredit): string {
  switch (newCredit) {
    case "may-be-stopped":
      return "may be stopped";
    case "goes-on":
      return "goes on";
  }
}

/** Both sides of a rate may be read where there is one, and only there. */
export function sides({ rate }: RateStop, town: ReviewedTown): string {
  // @ts-expect-error the rate may not be known
  void rate.percent;
  // @ts-expect-error the terms may not ask for it
  void town.stopByVillages.above;
  // @ts-expect-error a town stops by two rules, each with its name
  void town.stop;
  if (rate.state === "known") return `${rate.numerator} of ${rate.denominator}: ${rate.percent}`;
  return rate.why === "missing" ? rate.missing.join(", ") : rate.denominator;
}

export function readOnly(review: PlaceReview, asked: PlaceFacts): void {
  // @ts-expect-error a result is read only
  review.asOf = "2019-01-01";
  // @ts-expect-error its lists too
  review.villages.push({ village: "V1", town: "T1", newCredit: "goes-on" });
  // @ts-expect-error and the facts
  asked.towns.push(aTown());
}
