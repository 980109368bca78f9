import { limitsOfDay } from "./prepare.ts";
import { type Day, dayNumber } from "../../base/date/day.ts";
import type { Basis } from "../../kernel/basis.ts";
import { given } from "../../kernel/given.ts";
import { groupBy } from "../../kernel/groups.ts";
import { compareText } from "../../kernel/order.ts";
import { policy } from "../../kernel/policy.ts";
import { type OfPart, partOf } from "../../kernel/refused-rows.ts";
import type { UnderTerms } from "../../kernel/terms.ts";
import { placeFactsRecord } from "./places.ts";
import { breakerTerms, type PreparedBreaker } from "./prepare.ts";
import { type Honour, judgeHonour, judgeStop, type RateStop } from "./rate-findings.ts";
import type { BreakerTerms, PlaceFacts, PlaceRule, Town, Village } from "./types.ts";
import { judgeVillages, type VillagesStop } from "./villages-stop.ts";

/** Whether institutions may stop new credit to the households of a place. */
export type NewCredit = "may-be-stopped" | "goes-on" | "undetermined";

/**
 * Why a place may be stopped and is honoured all the same. `two-rates`: the stop looks at all its loans, the honour at its
 * credit loans of the year. `its-town`, `its-villages`: it is stopped for the sake of these.
 */
export type PlaceRemark = "two-rates" | "its-town" | "its-villages";

/** A village as it was reviewed; what the terms do not ask is absent. */
export interface ReviewedVillage {
  readonly village: string;
  readonly town: string;
  /** By its own rate, or because its town is stopped. */
  readonly newCredit: NewCredit;
  readonly stop?: RateStop;
  /** Present where its town is stopped, or may be: the village goes with it. */
  readonly becauseOfTown?: { readonly newCredit: NewCredit; readonly basis: readonly Basis[] };
  readonly honour?: Honour;
  /** Present where it may be stopped and is honoured. */
  readonly remark?: "two-rates" | "its-town";
}

/** A town as it was reviewed; what the terms do not ask is absent. */
export interface ReviewedTown {
  readonly town: string;
  readonly newCredit: NewCredit;
  readonly stopByRate?: RateStop;
  readonly stopByVillages?: VillagesStop;
  readonly honour?: Honour;
  /** Present where it may be stopped and is honoured. */
  readonly remark?: "two-rates" | "its-villages";
}

/** The result of `reviewPlaces`. */
export interface PlaceReview extends UnderTerms, OfPart {
  readonly kind: "place-review";
  readonly asOf: Day;
  /** By name. */
  readonly towns: readonly ReviewedTown[];
  /** By town, then by name. */
  readonly villages: readonly ReviewedVillage[];
  readonly notAsked: readonly PlaceRule[];
  /** Where the terms say how often the breaker is looked at. */
  readonly reviewBasis: readonly Basis[];
}

const door = /* @__PURE__ */ policy({ terms: breakerTerms, facts: placeFactsRecord });

/**
 * Reviews villages and towns: where new credit may be stopped (熔断), and which are honoured (信用村, 信用镇).
 *
 * @remarks
 * **Source** the terms name it; in Changge the incentive measure 2(2), 2(3), 3(2), 3(3).
 * **Units** yuan of bad loans and of loans; villages. **Boundary** 超过 does not include its figure, 及以下 does;
 * every ratio is compared exactly, never as it is displayed.
 * **Reading** `breaker/town-villages`, `breaker/without-loans`.
 * **Beware** the two rates are kept apart: the breaker looks at all loans of a place, the honour at its credit
 * loans of the year; where a place may be stopped and is honoured, a remark says so. The measure says that institutions *may* stop (有权停止): the decision is theirs.
 * A document that has a breaker and prints no threshold leaves
 * every place open, and says which term is to be set.
 * @throws InputError for terms that set no limit and name no breaker, for facts of the wrong shape, a place that comes twice, a
 * village whose town is not listed, and more villages than a town has.
 * @example
 * ```ts
 * import { reviewPlaces } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const village = (name: string, bad: string) => ({ village: name, town: "T1", allLoans: { bad, balance: "1000000" } });
 * const facts = {
 *   asOf: "2018-12-31",
 *   villages: [village("V1", "50000"), village("V2", "50001"), village("V3", "0")],
 *   towns: [{ town: "T1", administrativeVillages: 3 }],
 * };
 * const { villages, towns } = reviewPlaces(changge2017.breaker, facts);
 * villages.map((v) => v.stop?.state); // => ["not-stopped", "stopped", "not-stopped"]
 * towns[0]?.stopByVillages?.share; // => { state: "known", numerator: 1, denominator: 3, percent: "33.33%" }
 * villages.map((v) => v.newCredit); // => ["may-be-stopped", "may-be-stopped", "may-be-stopped"]
 * ```
 */
export function reviewPlaces(terms: BreakerTerms, facts: PlaceFacts): PlaceReview {
  const [admitted, own] = door.admit(terms, facts);
  facts = own;
  const t = limitsOfDay(admitted, dayNumber(facts.asOf));
  const byTown = groupBy(facts.villages, ({ town }) => town);
  const towns = [...facts.towns]
    .sort((a, b) => compareText(a.town, b.town))
    .map((town) => reviewTown(town, byTown.get(town.town) ?? [], t));
  const ofTown = new Map(towns.map((town) => [town.town, town]));
  const villages = [...facts.villages]
    .sort((a, b) => compareText(a.town, b.town) || compareText(a.village, b.village))
    .map((village) => reviewVillage(village, ofTown.get(village.town), t));
  return {
    kind: "place-review",
    asOf: facts.asOf,
    towns,
    villages,
    notAsked: t.notAsked,
    reviewBasis: t.reviewBasis,
    ...partOf(facts.refused),
    ...t.under,
  };
}

function reviewTown(town: Town, villages: readonly Village[], t: PreparedBreaker): ReviewedTown {
  const stopByRate = judgeStop(town.allLoans, t.townStopByRate, t);
  const stopByVillages = judgeVillages(town, villages, t);
  const newCredit = jointly([stopByRate?.state, stopByVillages?.state]);
  const honour = judgeHonour(town, t.townHonour);
  const remark = remarkOf(newCredit, honour, stopByRate, "its-villages");
  return { town: town.town, newCredit, ...given({ stopByRate, stopByVillages, honour, remark }) };
}

function reviewVillage(village: Village, town: ReviewedTown | undefined, t: PreparedBreaker): ReviewedVillage {
  const stop = judgeStop(village.allLoans, t.villageStop, t);
  const ofTown = town?.newCredit ?? "goes-on";
  const basis = [...(town?.stopByRate?.basis ?? []), ...(town?.stopByVillages?.basis ?? [])];
  const newCredit = jointly([stop?.state, ofTown]);
  const honour = judgeHonour(village, t.villageHonour);
  return {
    village: village.village,
    town: village.town,
    newCredit,
    ...given({
      stop,
      becauseOfTown: ofTown === "goes-on" ? undefined : { newCredit: ofTown, basis },
      honour,
      remark: remarkOf(newCredit, honour, stop, "its-town"),
    }),
  };
}

/** What must be said of a place that may be stopped and is honoured. */
function remarkOf<Other extends PlaceRemark>(
  newCredit: NewCredit,
  honour: Honour | undefined,
  own: RateStop | undefined,
  other: Other,
): Other | "two-rates" | undefined {
  if (newCredit !== "may-be-stopped" || honour?.state !== "honoured") return undefined;
  return own?.state === "stopped" ? "two-rates" : other;
}

/** One rule is enough to stop; what is not asked stops nothing. */
function jointly(states: readonly (RateStop["state"] | NewCredit | undefined)[]): NewCredit {
  if (states.includes("stopped") || states.includes("may-be-stopped")) return "may-be-stopped";
  return states.includes("undetermined") ? "undetermined" : "goes-on";
}
