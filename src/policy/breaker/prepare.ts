import { exceedingIsSettled, INCLUSIVE, lawOfDay } from "../../kernel/law.ts";
import { refuse } from "../../base/input/input-error.ts";
import { missing } from "../../base/input/wording.ts";
import type { Basis } from "../../kernel/basis.ts";
import { lay } from "../../kernel/kind.ts";
import { members } from "../../kernel/members.ts";
import { preparedTerms } from "../../kernel/policy.ts";
import type { UnderTerms } from "../../kernel/terms.ts";
import type { Percent } from "../../base/money/percent.ts";
import { breakerTermsKind } from "./terms.ts";
import type { BreakerTerms, BreakerTermValues, PlaceRule } from "./types.ts";

/** A limit of the terms with what it rests on. */
export interface Limit {
  readonly percent: Percent;
  readonly basis: readonly Basis[];
}

/** A limit that the document has and does not print: what must be set before a place can be judged by it. */
export interface OpenLimit {
  readonly percent?: undefined;
  readonly missing: "villageStopOver" | "townStopOver";
  readonly basis: readonly Basis[];
}

/** What an honour asks. */
export interface HonourTerms extends Limit {
  readonly conduct: boolean;
  readonly title: "credit-village" | "credit-town" | undefined;
}

export const placeRules = /* @__PURE__ */ members("PlaceRule", "One of the rules that `reviewPlaces` can apply.", {
  "village-stop": ["村的熔断", "stopping a village"],
  "town-stop-by-rate": ["镇按不良率的熔断", "stopping a town by its rate"],
  "town-stop-by-villages": ["镇按超标村占比的熔断", "stopping a town by its villages"],
  "village-honour": ["信用村", "honouring a village"],
  "town-honour": ["信用镇", "honouring a town"],
});

/** Terms of stopping and honouring laid flat; what they do not ask is undefined. */
export interface PreparedBreaker {
  readonly villageStop: Limit | OpenLimit | undefined;
  readonly townStopByRate: Limit | OpenLimit | undefined;
  readonly townStopByVillages: Limit | undefined;
  readonly villagesWithLoansOnly: boolean;
  readonly emptyGoesOn: boolean;
  /** What the answer for a place without loans rests on. */
  readonly emptyBasis: readonly Basis[];
  readonly villageHonour: HonourTerms | undefined;
  readonly townHonour: HonourTerms | undefined;
  /** The law of the day does not say whether 超过 takes its figure in: exactly the limit is open. */
  readonly figureIsOpen: boolean;
  readonly notAsked: readonly PlaceRule[];
  /** What the rhythm of the review rests on; empty where the terms name none. */
  readonly reviewBasis: readonly Basis[];
  readonly under: UnderTerms;
}

/** 超过 and 及以下: whether the figure itself is included. */
const EXACTLY = INCLUSIVE;

/** Prepares terms that the door has let in; throws where they have no limit at all, and where villages are counted without one. */
function prepareBreaker(terms: BreakerTerms): PreparedBreaker {
  const { values: v, basisOf, under } = lay(breakerTermsKind, terms);
  const limit = (percent: Percent | undefined, ...names: readonly (keyof BreakerTermValues)[]): Limit | undefined =>
    percent === undefined ? undefined : { percent, basis: [...basisOf(...names), EXACTLY] };
  const honour = (of: Limit | undefined, conduct: boolean, title: HonourTerms["title"]): HonourTerms | undefined =>
    of === undefined ? undefined : { ...of, conduct, title };
  // Whoever sets one of them has said what the breaker is; until then its threshold is not known.
  const stops = [v.villageStopOver, v.townStopOver, v.townStopVillagesOver];
  const isOpen = v.breakerThreshold !== undefined && stops.every((stop) => stop === undefined);
  const stop = (name: OpenLimit["missing"]): Limit | OpenLimit | undefined =>
    isOpen ? { missing: name, basis: basisOf("breakerThreshold") } : limit(v[name], name);
  const asksConduct = v.honourBy !== "rate-alone";
  const prepared = {
    villageStop: stop("villageStopOver"),
    townStopByRate: stop("townStopOver"),
    townStopByVillages: limit(
      v.townStopVillagesOver,
      ...(["townStopVillagesOver", "townVillages", "villageStopOver"] as const),
    ),
    villageHonour: honour(
      limit(v.villageHonourUpTo, "villageHonourUpTo", "villageConduct", "villageTitle", "honourBy"),
      v.villageConduct === "required" && asksConduct,
      v.villageTitle,
    ),
    townHonour: honour(
      limit(v.townHonourUpTo, "townHonourUpTo", "townConduct", "townTitle", "honourBy"),
      v.townConduct === "required" && asksConduct,
      v.townTitle,
    ),
  };
  const { villageStop, townStopByRate, townStopByVillages, villageHonour, townHonour } = prepared;
  const byRule = [villageStop, townStopByRate, townStopByVillages, villageHonour, townHonour];
  const needsVillageLimit = byRule.every((rule) => rule === undefined) || townStopByVillages !== undefined;
  if (needsVillageLimit && villageStop === undefined) refuse(missing("terms.villageStopOver"));
  return {
    ...prepared,
    figureIsOpen: false,
    emptyBasis: basisOf("withoutLoans"),
    emptyGoesOn: v.withoutLoans === "not-stopped",
    villagesWithLoansOnly: v.townVillages === "with-loans",
    notAsked: placeRules.list.filter((_, i) => byRule[i] === undefined),
    reviewBasis: basisOf("breakerReview"),
    under,
  };
}

/** Terms of stopping and honouring behind the door. */
export const breakerTerms = /* @__PURE__ */ preparedTerms(breakerTermsKind, prepareBreaker);

/** The same terms, each limit by the law of a day. */
export function limitsOfDay(t: PreparedBreaker, day: number): PreparedBreaker {
  const of = <L extends { readonly basis: readonly Basis[] }>(limit: L | undefined): L | undefined =>
    limit === undefined ? undefined : { ...limit, basis: lawOfDay(limit.basis, day) };
  return {
    ...t,
    figureIsOpen: !exceedingIsSettled(day),
    townStopByRate: of(t.townStopByRate),
    townStopByVillages: of(t.townStopByVillages),
    villageStop: of(t.villageStop),
    townHonour: of(t.townHonour),
    villageHonour: of(t.villageHonour),
  };
}
