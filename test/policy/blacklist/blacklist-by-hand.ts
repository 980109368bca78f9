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
  readonly ground?: string;
  readonly kinship: Kinship;
  readonly state: "barred" | "open";
  readonly open?: string;
  readonly openFrom?: string;
  readonly months?: number;
  readonly related?: { readonly from?: string; readonly through?: string };
  readonly from: string;
  readonly through: string;
  /** The terms and the law that it rests on. */
  readonly cites: readonly string[];
}

export interface BarByHand {
  readonly scope: BarScope;
  readonly state: "barred" | "open";
  readonly through: string;
  readonly causes: readonly CauseByHand[];
}

export interface BarredByHand {
  readonly id: string;
  readonly who: string;
  readonly outcome: string;
  readonly bars: readonly BarByHand[];
}

/** From this day it is open whether relatives are barred, and the listed are with a caveat. */
const AFTER_2020 = "2020-12-18";
const THE_DAY_BEFORE = "2020-12-17";
const GROUNDS = ["bad-faith", "misuse", "on-lending", "false-data"] as const;

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
  ]
    .filter(({ bars }) => bars.length > 0)
    .map(({ id, who, bars }) => {
      const outcome = bars.some(({ state }) => state === "barred") ? "barred" : "undetermined";
      return { id, who, outcome, bars };
    });
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
        const rowFor = (of: string): boolean =>
          (rules.forGood ?? []).some((row) => row.ground === of && row.scope === scope && (row.who ?? who) === who);
        // A ground that is not known may be any: one that bars without end where all do, and perhaps where some do.
        const grounds = (ground === undefined ? GROUNDS : [ground]).map(rowFor);
        const spared = who === "organisation" && rules.organisationBars !== "as-persons";
        const ways = [
          ...(grounds.includes(true) ? [{ forGood: true, unsure: grounds.includes(false) }] : []),
          ...(grounds.includes(false) && rule !== undefined && !spared ? [{ forGood: false, unsure: false }] : []),
        ];
        for (const { forGood, unsure } of ways) {
          const months = forGood ? undefined : rule?.months;
          const ownFrom = rules.barBegins === "day-after" ? civilText(nextDay(civil(on))) : on;
          const ownThrough =
            months === undefined ? AFTER_ALL : lastDayByHand(on, months, rules.barEnds === "day-before");
          const startsLater = !byListingDay && tie.from > ownFrom;
          const endsEarlier = !byListingDay && tie.through < ownThrough;
          const related = {
            ...(startsLater ? { from: tie.from } : {}),
            ...(endsEarlier ? { through: tie.through } : {}),
          };
          const [from, printed] = [startsLater ? tie.from : ownFrom, endsEarlier ? tie.through : ownThrough];
          const isRelative = tie.as !== "self";
          const after = rules.relativesAfter2020 ?? "open";
          const reachesBeyond = isRelative && asOf < AFTER_2020 && printed >= AFTER_2020 && after !== "as-printed";
          if (isRelative && after === "lapsed" && asOf >= AFTER_2020) continue;
          const through = reachesBeyond && after === "lapsed" ? THE_DAY_BEFORE : printed;
          const isOpen = isRelative && after === "open" && asOf >= AFTER_2020;
          const touched = asOf >= AFTER_2020 || reachesBeyond;
          const cause: CauseByHand = {
            ...{ listing: id, listed: tie.to, listedOn: on, kinship: tie.as, from, through },
            ...(ground === undefined ? {} : { ground }),
            state: isOpen || unsure ? "open" : "barred",
            ...(isOpen ? { open: "relatives-after-2020" } : unsure ? { open: "ground-not-known" } : {}),
            ...(reachesBeyond && after === "open" ? { openFrom: AFTER_2020 } : {}),
            ...(rule === undefined || forGood ? {} : { months: rule.months }),
            ...(startsLater || endsEarlier ? { related } : {}),
            cites: [
              ...(name === undefined || rule === undefined ? [] : [name]),
              "barBegins",
              ...(forGood ? ["forGood"] : ["barEnds", ...periodsEnd(on)]),
              ...(!forGood && who === "organisation" ? ["organisationBars"] : []),
              ...(isRelative ? ["relativeOn"] : []),
              ...(isRelative && touched ? ["relativesAfter2020"] : []),
              ...(touched ? ["state-council-2020-49#penalties", "credit-reporting-rules#16"] : []),
            ],
          };
          if (from <= asOf && asOf <= through && !causes.some((other) => keyOf(other) === keyOf(cause)))
            causes.push(cause);
        }
      }
    }
    if (causes.length === 0) return [];
    const certain = causes.filter(({ state }) => state === "barred");
    const through =
      (certain.length > 0 ? certain : causes)
        .map((cause) => cause.through)
        .sort()
        .at(-1) ?? "";
    const state = certain.length > 0 ? "barred" : "open";
    return [{ scope, state, through, causes: causes.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)) }];
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
function keyOf({ from, listing, kinship, through, state, months }: CauseByHand): string {
  return [from, listing, kinship, through, state, String(months ?? "none")].join("\n");
}

/** The same of a result: what its causes rest on by name, and causes of one day and listing in the order above. */
export function asByHand(barred: readonly Barred[]): readonly BarredByHand[] {
  return barred.map(({ id, who, outcome, bars }) => ({
    ...{ id, who, outcome },
    bars: bars.map(({ scope, state, through, causes }) => ({
      scope,
      state,
      through,
      causes: causes
        .map(({ basis, ...cause }) => ({
          ...cause,
          cites: [...new Set(basis.map((one) => ("term" in one ? one.term : one.by === "law" ? one.article : one.by)))],
        }))
        .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    })),
  }));
}

/** The law by which a period of years ends, on the day from which it runs. */
function periodsEnd(on: string): readonly string[] {
  if (on >= "2021-01-01") return ["civil-code#202"];
  return on >= "2017-10-01" ? ["general-provisions#202", "general-principles#154"] : ["general-principles#154"];
}
