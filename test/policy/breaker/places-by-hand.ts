import type { BreakerTermValues } from "../../../src/policy/breaker/types.ts";
import type { BadLoans, PlaceFacts, Town, Village } from "../../../src/policy/breaker/types.ts";
import { fenIn } from "../../support/exact.ts";

/*
 * A second way to review places, from the articles: fractions of whole numbers without bounds, and every way in
 * which what is unknown can turn out, one after the other. Nothing but types comes from `src`.
 */

export type Yes = "yes" | "no" | "unknown";

export interface PlaceByHand {
  readonly stopByRate?: Yes;
  readonly stopByVillages?: Yes;
  readonly honoured?: Yes;
  readonly mayStop: Yes;
}

export interface ReviewByHand {
  readonly towns: ReadonlyMap<string, PlaceByHand>;
  /** By town and village. */
  readonly villages: ReadonlyMap<string, PlaceByHand>;
}

/** A share: so many of so many. */
type Fraction = readonly [of: bigint, whole: bigint];

/** 超过 5 %: whether a share is more than a limit; of nothing there is no share. */
function isOver([part, whole]: Fraction, limit: string): Yes {
  if (whole === 0n) return "unknown";
  const [of, hundred] = fractionIn(limit);
  return part * hundred > of * whole ? "yes" : "no";
}

/** `"4.9999%"` is 49999 of 1000000. */
function fractionIn(percent: string): Fraction {
  const [, whole = "", decimals = ""] = /^(\d+)(?:\.(\d+))?%$/.exec(percent) ?? [];
  return [BigInt(whole + decimals), 100n * 10n ** BigInt(decimals.length)];
}

function shareBad({ bad, balance }: BadLoans): Fraction {
  return [fenIn(String(bad)), fenIn(String(balance))];
}

/** What is the same in every world is known. */
function inEvery(worlds: readonly Yes[]): Yes {
  const [one, another] = new Set(worlds);
  return one === undefined || another !== undefined ? "unknown" : one;
}

/** Above, within, without loans: the ways in which figures that are not known can turn out. */
const WAYS: readonly Yes[] = ["yes", "no", "unknown"];

function over(loans: BadLoans | undefined, limit: string): Yes {
  return loans === undefined ? inEvery(WAYS) : isOver(shareBad(loans), limit);
}

const OPPOSITE = { yes: "no", no: "yes", unknown: "unknown" } as const;

function isHonoured(
  place: Town | Village,
  limit: string | undefined,
  conduct: "required" | undefined,
): Yes | undefined {
  if (limit === undefined) return undefined;
  const { creditLoansThisYear: loans, conduct: did } = place;
  const rates = loans === undefined ? WAYS : [OPPOSITE[isOver(shareBad(loans), limit)]];
  let worlds: readonly (readonly boolean[])[] = [[]];
  for (const told of conduct === undefined ? [] : [did?.serviceWork, did?.support, did?.recoveryHelp, did?.publicity]) {
    worlds = worlds.flatMap((world) => (told === undefined ? [true, false] : [told]).map((is) => [...world, is]));
  }
  return inEvery(worlds.flatMap((world) => (world.includes(false) ? ["no" as const] : rates)));
}

function stoppedByVillages(town: Town, own: readonly Village[], v: BreakerTermValues): Yes | undefined {
  const { townStopVillagesOver: limit, villageStopOver: villageLimit } = v;
  if (limit === undefined || villageLimit === undefined) return undefined;
  const told = own.flatMap(({ allLoans }) =>
    allLoans === undefined ? [] : [isOver(shareBad(allLoans), villageLimit)],
  );
  const unknown = town.administrativeVillages - told.length;
  const worlds: Yes[] = [];
  for (let above = 0; above <= unknown; above++) {
    for (let within = 0; above + within <= unknown; within++) {
      const without = unknown - above - within;
      const count = (way: Yes, more: number): number => told.filter((is) => is === way).length + more;
      const [over, under, none] = [count("yes", above), count("no", within), count("unknown", without)];
      const villages = over + under + (v.townVillages === "with-loans" ? 0 : none);
      worlds.push(isOver([BigInt(over), BigInt(villages)], limit));
    }
  }
  return inEvery(worlds);
}

/** One rule that stops is enough; while none does, one that is open leaves it open. */
function either(...rules: readonly (Yes | undefined)[]): Yes {
  if (rules.some((rule) => rule === "yes")) return "yes";
  return rules.some((rule) => rule === "unknown") ? "unknown" : "no";
}

/** Without the rules that the terms do not ask. */
function asked(place: {
  readonly stopByRate?: Yes | undefined;
  readonly stopByVillages?: Yes | undefined;
  readonly honoured?: Yes | undefined;
  readonly mayStop: Yes;
}): PlaceByHand {
  return Object.fromEntries(Object.entries(place).filter(([, is]) => is !== undefined)) as unknown as PlaceByHand; // the others as they were
}

export function reviewByHand(v: BreakerTermValues, { villages, towns }: PlaceFacts): ReviewByHand {
  const byTown = new Map<string, PlaceByHand>();
  for (const town of towns) {
    const own = villages.filter((village) => village.town === town.town);
    const stopByRate = v.townStopOver === undefined ? undefined : over(town.allLoans, v.townStopOver);
    const stopByVillages = stoppedByVillages(town, own, v);
    const honoured = isHonoured(town, v.townHonourUpTo, v.townConduct);
    byTown.set(town.town, asked({ stopByRate, stopByVillages, honoured, mayStop: either(stopByRate, stopByVillages) }));
  }
  const byVillage = new Map<string, PlaceByHand>();
  for (const village of villages) {
    const stopByRate = v.villageStopOver === undefined ? undefined : over(village.allLoans, v.villageStopOver);
    const honoured = isHonoured(village, v.villageHonourUpTo, v.villageConduct);
    const mayStop = either(stopByRate, byTown.get(village.town)?.mayStop);
    byVillage.set(`${village.town} / ${village.village}`, asked({ stopByRate, honoured, mayStop }));
  }
  return { towns: byTown, villages: byVillage };
}
