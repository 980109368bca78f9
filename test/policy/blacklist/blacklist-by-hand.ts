import type { Barred } from "../../../src/policy/blacklist/propagate-blacklist.ts";
import type { Listing, Relation } from "../../../src/policy/blacklist/types.ts";
import type { BarScope, BlacklistTermValues, Kinship } from "../../../src/policy/blacklist/types.ts";
import { type CivilDay, civilPlusMonths, civilText, lengthOfMonth, nextDay } from "../../support/civil-calendar.ts";

/*
 * A second way to tell who is barred: everybody is asked in turn for their relatives, and whether one of them is
 * listed. Days are compared as text; the word "for-good" stands after every day. Only types come from `src`.
 */

export interface CauseByHand {
  readonly listing: string;
  readonly listed: string;
  readonly listedOn: string;
  readonly ground: string;
  readonly kinship: Kinship;
  readonly months?: number;
  readonly related?: { readonly from?: string; readonly through?: string };
  readonly from: string;
  readonly through: string;
  /** The terms and the law that it rests on. */
  readonly cites: readonly string[];
}

export interface BarByHand {
  readonly scope: BarScope;
  readonly through: string;
  readonly causes: readonly CauseByHand[];
}

export interface BarredByHand {
  readonly id: string;
  readonly who: string;
  readonly bars: readonly BarByHand[];
}

interface Facts {
  readonly listings: readonly Listing[];
  readonly relations: readonly Relation[];
  readonly asOf: string;
}

/** What somebody is to somebody else, and from when to when. */
interface Tie {
  readonly to: string;
  readonly as: Kinship;
  readonly from: string;
  readonly through: string;
}

const BEFORE_ALL = "0000";
const AFTER_ALL = "for-good";
const SCOPES = [
  ["credit", "creditBar"],
  ["subsidy", "subsidyBar"],
  ["interest-subsidy", undefined],
] as const;

export function barredByHand(rules: BlacklistTermValues, facts: Facts): readonly BarredByHand[] {
  const listedAs = (who: string): Map<string, Listing[]> => {
    const all = new Map<string, Listing[]>();
    for (const listing of facts.listings)
      if (listing.who === who) all.set(listing.listed, [...(all.get(listing.listed) ?? []), listing]);
    return all;
  };
  const [listedPersons, listedOrganisations] = [listedAs("person"), listedAs("organisation")];
  const ties = tiesByHand(facts.relations);
  const persons = [...new Set([...ties.keys(), ...listedPersons.keys()])].sort(); // by code units
  const organisations = [...listedOrganisations.keys()].sort();
  return [
    ...persons.map((id) => {
      const self: Tie = { to: id, as: "self", from: BEFORE_ALL, through: AFTER_ALL };
      return { id, who: "person", bars: barsByHand(rules, facts, [self, ...(ties.get(id) ?? [])], listedPersons) };
    }),
    ...organisations.map((id) => {
      const self: Tie = { to: id, as: "self", from: BEFORE_ALL, through: AFTER_ALL };
      return { id, who: "organisation", bars: barsByHand(rules, facts, [self], listedOrganisations) };
    }),
  ].filter(({ bars }) => bars.length > 0);
}

/** Each relation twice: from one side and from the other. */
function tiesByHand(relations: readonly Relation[]): Map<string, Tie[]> {
  const ties = new Map<string, Tie[]>();
  const tie = (person: string, to: string, as: Kinship, { from, through }: Relation): void => {
    const own = ties.get(person) ?? [];
    own.push({ to, as, from: from ?? BEFORE_ALL, through: through ?? AFTER_ALL });
    ties.set(person, own);
  };
  for (const one of relations) {
    if (one.relation === "spouse") {
      tie(one.a, one.b, "spouse", one);
      tie(one.b, one.a, "spouse", one);
    } else {
      tie(one.parent, one.child, "parent", one);
      tie(one.child, one.parent, "child", one);
    }
  }
  return new Map([...ties].map(([person, own]) => [person, own.reduce(joinByHand, [])]));
}

/** Rows about the same two that adjoin or overlap are one: joined until none do. */
function joinByHand(joined: Tie[], tie: Tie): Tie[] {
  const met = joined.find(
    (one) =>
      one.to === tie.to && one.as === tie.as && tie.from <= dayAfter(one.through) && one.from <= dayAfter(tie.through),
  );
  if (met === undefined) return [...joined, tie];
  const from = met.from < tie.from ? met.from : tie.from;
  const through = met.through > tie.through ? met.through : tie.through;
  return joinByHand(
    joined.filter((one) => one !== met),
    { ...tie, from, through },
  );
}

function dayAfter(day: string): string {
  return day === AFTER_ALL ? day : civilText(nextDay(civil(day)));
}

/** What nobody can be barred from by these terms. */
export function notAskedByHand(rules: BlacklistTermValues): readonly BarScope[] {
  return SCOPES.flatMap(([scope, name]) => {
    const forGood = (rules.forGood ?? []).map((row) => row.scope);
    return (name !== undefined && rules[name] !== undefined) || forGood.includes(scope) ? [] : [scope];
  });
}

function barsByHand(
  rules: BlacklistTermValues,
  { asOf }: Facts,
  ties: readonly Tie[],
  listed: Map<string, Listing[]>,
): readonly BarByHand[] {
  return SCOPES.flatMap(([scope, name]) => {
    const rule = name === undefined ? undefined : rules[name];
    const reaches = rule === undefined ? ["self"] : rule.reaches;
    const causes: CauseByHand[] = [];
    for (const tie of ties) {
      for (const { id, who, on, ground, liftedOn } of listed.get(tie.to) ?? []) {
        if (!reaches.includes(tie.as) || on > asOf || (liftedOn ?? AFTER_ALL) <= asOf) continue;
        const byListingDay = rules.relativeOn === "listing-day";
        const relativeOn = byListingDay ? on : asOf;
        if (relativeOn < tie.from || relativeOn > tie.through) continue;
        const forGood = (rules.forGood ?? []).some(
          (row) => row.ground === ground && row.scope === scope && (row.who ?? who) === who,
        );
        const spared = who === "organisation" && rules.organisationBars === "for-good-only";
        if (!forGood && (rule === undefined || spared)) continue;
        const months = forGood ? undefined : rule?.months;
        const ownFrom = rules.barBegins === "day-after" ? civilText(nextDay(civil(on))) : on;
        const ownThrough = months === undefined ? AFTER_ALL : lastDayByHand(on, months, rules.barEnds === "day-before");
        const startsLater = !byListingDay && tie.from > ownFrom;
        const endsEarlier = !byListingDay && tie.through < ownThrough;
        const related = {
          ...(startsLater ? { from: tie.from } : {}),
          ...(endsEarlier ? { through: tie.through } : {}),
        };
        const [from, through] = [startsLater ? tie.from : ownFrom, endsEarlier ? tie.through : ownThrough];
        const cause: CauseByHand = {
          ...{ listing: id, listed: tie.to, listedOn: on, ground, kinship: tie.as, from, through },
          ...(months === undefined ? {} : { months }),
          ...(startsLater || endsEarlier ? { related } : {}),
          cites: [
            ...(name === undefined || rule === undefined ? [] : [name]),
            "barBegins",
            ...(forGood ? ["forGood"] : ["barEnds", "civil-code#202"]),
            ...(!forGood && who === "organisation" ? ["organisationBars"] : []),
            ...(tie.as === "self" ? [] : ["relativeOn"]),
          ],
        };
        if (from <= asOf && asOf <= through && !causes.some((other) => keyOf(other) === keyOf(cause)))
          causes.push(cause);
      }
    }
    if (causes.length === 0) return [];
    const through =
      causes
        .map((cause) => cause.through)
        .sort()
        .at(-1) ?? "";
    return [{ scope, through, causes: causes.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)) }];
  });
}

function lastDayByHand(on: string, months: number, dayBefore: boolean): string {
  const { year, month, day } = civilPlusMonths(civil(on), months);
  if (!dayBefore) return civilText({ year, month, day });
  if (day > 1) return civilText({ year, month, day: day - 1 });
  return civilText(
    month > 1
      ? { year, month: month - 1, day: lengthOfMonth(year, month - 1) }
      : { year: year - 1, month: 12, day: 31 },
  );
}

function civil(day: string): CivilDay {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return { year, month, day: date };
}

/** First day, listing, and then whatever else tells two causes apart. */
function keyOf({ from, listing, kinship, through }: CauseByHand): string {
  return [from, listing, kinship, through].join("\n");
}

/** The same of a result: what its causes rest on by name, and causes of one day and listing in the order above. */
export function asByHand(barred: readonly Barred[]): readonly BarredByHand[] {
  return barred.map(({ id, who, bars }) => ({
    id,
    who,
    bars: bars.map(({ scope, through, causes }) => ({
      scope,
      through,
      causes: causes
        .map(({ basis, ...cause }) => ({
          ...cause,
          cites: basis.map((one) => ("term" in one ? one.term : one.by === "law" ? one.article : one.by)),
        }))
        .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    })),
  }));
}
