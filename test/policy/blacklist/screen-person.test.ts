import { describe, expect, it } from "vitest";
import type { Listing, Relation } from "../../../src/policy/blacklist/types.ts";
import { type Screening, screenPerson } from "../../../src/policy/blacklist/screen-person.ts";
import type { Bar } from "../../../src/policy/eligibility/household/types.ts";
import { assessHousehold } from "../../../src/policy/eligibility/household/assess-household.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { anApplication, without } from "../../support/builders.ts";
import { aListing, asPersons, asPrinted, parentOf, reachOn, spouses } from "./blacklist-builders.ts";
import { stamped } from "../../support/stamped.ts";

const relations: readonly Relation[] = [
  spouses("P1", "P2", { through: "2023-05-31" }),
  parentOf("P3", "P2"),
  parentOf("P4", "P1"),
];

function screen(person: string, asOf: string, listings: readonly Listing[] = [aListing()]): Screening {
  return screenPerson(changge2017.blacklist, { person, who: "person", listings, relations, asOf });
}

describe("screening one person", () => {
  it("says the same as going through all", () => {
    const all = reachOn("2021-01-01", relations).barred;
    expect(all.map(({ id }) => id)).toStrictEqual(["P1", "P2", "P4"]);
    for (const { id, bars } of all) expect(screen(id, "2021-01-01").bars).toStrictEqual(bars);
  });

  it("has everything of the question in the answer", () => {
    const { asked, ...answer } = screen("P3", "2021-01-01");
    const begins = { by: "reading", term: "barBegins", reading: "blacklist/begins" };
    expect(asked.map(({ scope }) => scope)).toStrictEqual(["credit", "subsidy", "interest-subsidy"]);
    expect(asked.slice(0, 2).map(({ basis }) => basis)).toStrictEqual([
      [{ by: "article", term: "creditBar", article: "changge-2017-64#incentive 3.1.2" }, begins],
      [{ by: "article", term: "subsidyBar", article: "changge-2017-64#incentive 3.1.3" }, begins],
    ]);
    expect(answer).toStrictEqual({
      ...{
        kind: "screening",
        person: "P3",
        who: "person",
        asOf: "2021-01-01",
        outcome: "free",
        bars: [],
        notAsked: [],
        missing: [],
        warnings: [],
      },
      ...stamped({ pack: "changge2017", title: changge2017.title, edition: "2017-10-26", changed: [] }),
      readings: [
        { id: "blacklist/begins", chosen: "listing-day" },
        { id: "blacklist/ends", chosen: "corresponding-day" },
        { id: "blacklist/organisations", chosen: "for-good-only" },
        { id: "blacklist/relatives-after-2020", chosen: "open" },
        { id: "blacklist/relative-on", chosen: "day-of-judgement" },
      ],
    });
  });

  it("frees after a divorce, and on the day on which the listing runs out", () => {
    const facts = { person: "P2", who: "person", listings: [aListing()], relations, asOf: "2023-05-31" } as const;
    expect(screen("P2", "2023-05-31").outcome).toBe("undetermined");
    expect(screenPerson(asPrinted, facts).outcome).toBe("barred");
    expect(screen("P2", "2023-06-01").outcome).toBe("free");
    expect(screen("P1", "2025-02-28").outcome).toBe("barred");
    expect(screen("P1", "2025-03-01").outcome).toBe("free");
  });

  it("does not know somebody who is nowhere", () => {
    expect(screen("P99", "2021-01-01").outcome).toBe("free");
    expect(screen("P1", "2021-01-01", []).outcome).toBe("free");
  });

  it("can be asked about an organisation", () => {
    const listings = [aListing({ listed: "O1", who: "organisation", ground: "false-data" })];
    const facts = { person: "O1", who: "organisation", listings, relations: [], asOf: "2021-01-01" } as const;
    const screening = screenPerson(asPersons, facts);
    expect(screening).toMatchObject({ person: "O1", who: "organisation", outcome: "barred", notAsked: [] });
    expect(screening.bars.map(({ scope, through }) => [scope, through])).toStrictEqual([
      ["credit", "2025-02-28"],
      ["subsidy", "2025-02-28"],
      ["interest-subsidy", "for-good"],
    ]);
    expect(screenPerson(changge2017.blacklist, facts).bars).toStrictEqual(screening.bars.slice(2));
  });

  it("does not find an organisation as a person, nor a person as an organisation", () => {
    const listings = [aListing(), aListing({ id: "N2", listed: "O1", who: "organisation", ground: "false-data" })];
    const facts = { listings, relations: [spouses("P9", "O1")], asOf: "2021-01-01" };
    for (const [person, who, other] of [
      ["O1", "organisation", "person"],
      ["P1", "person", "organisation"],
    ] as const) {
      expect(screenPerson(changge2017.blacklist, { ...facts, person, who }).outcome).toBe("barred");
      const wrong = screenPerson(changge2017.blacklist, { ...facts, person, who: other });
      expect(wrong).toMatchObject({ person, who: other, outcome: "free", bars: [] });
    }
  });

  it("keeps a person and an organisation of the same id apart", () => {
    const listings = [aListing(), aListing({ id: "N2", listed: "P1", who: "organisation", on: "2020-05-01" })];
    const facts = { person: "P1", who: "person" as const, listings, relations: [], asOf: "2021-01-01" };
    const listingsOf = ({ bars }: Screening): unknown => bars[0]?.causes.map(({ listing }) => listing);
    expect(listingsOf(screenPerson(changge2017.blacklist, facts))).toStrictEqual(["N1"]);
    const organisation = screenPerson(asPersons, { ...facts, who: "organisation" });
    expect(listingsOf(organisation)).toStrictEqual(["N2"]);
    expect(organisation.bars[0]?.through).toBe("2025-05-01");
  });
});

describe("the day from which penalties rest on law and central policy only", () => {
  const under = (relativesAfter2020: "open" | "as-printed" | "lapsed", person: string, asOf: string): Screening =>
    screenPerson(adjustTerms(changge2017.blacklist, { relativesAfter2020 }), {
      ...{ person, who: "person", listings: [aListing()], relations, asOf },
    });

  it.each([
    ["open", "barred", "undetermined"],
    ["as-printed", "barred", "barred"],
    ["lapsed", "barred", "free"],
  ] as const)("%s: a spouse is %s the day before, and %s on it", (reading, before, after) => {
    for (const relative of ["P2", "P4"]) {
      expect(under(reading, relative, "2020-12-17").outcome).toBe(before);
      expect(under(reading, relative, "2020-12-18").outcome).toBe(after);
    }
    expect(under(reading, "P1", "2020-12-18").outcome).toBe("barred");
  });

  it("is told with the bar that still holds, which ends on the day before where it lapses", () => {
    const cause = (reading: "open" | "as-printed" | "lapsed"): unknown =>
      under(reading, "P4", "2020-12-17").bars[0]?.causes[0];
    expect(cause("open")).toMatchObject({ state: "barred", through: "2025-02-28", openFrom: "2020-12-18" });
    expect(cause("as-printed")).not.toHaveProperty("openFrom");
    expect(cause("lapsed")).toMatchObject({ state: "barred", through: "2020-12-17" });
    expect(cause("lapsed")).not.toHaveProperty("related");
  });

  it("is a caveat of whoever is barred from it on, or may be, with what it rests on", () => {
    const codes = (person: string, asOf: string): unknown =>
      under("open", person, asOf).warnings.map(({ code }) => code);
    expect(codes("P1", "2020-12-17")).toStrictEqual([]);
    expect(codes("P1", "2020-12-18")).toStrictEqual(["penalties-by-law-only"]);
    expect(codes("P4", "2020-12-18")).toStrictEqual(["penalties-by-law-only"]);
    expect(codes("P9", "2020-12-18")).toStrictEqual([]);
    const { causes = [] } = under("open", "P4", "2020-12-18").bars[0] ?? {};
    expect(causes[0]?.basis.slice(-3)).toStrictEqual([
      { by: "caller", term: "relativesAfter2020" },
      { by: "law", article: "state-council-2020-49#penalties" },
      { by: "law", article: "credit-reporting-rules#16" },
    ]);
  });
});

describe("a bar from credit, as an application has it", () => {
  const barsOf = (screening: Screening): readonly Bar[] =>
    screening.bars
      .filter(({ scope }) => scope === "credit")
      .flatMap(({ causes }) =>
        causes.map(({ listing, from, through, state }): Bar => ({ listing, who: "applicant", from, through, state })),
      );
  // No rate is offered: what is published ends before some of these days.
  const asked = without(anApplication(), "rate", "rates", "contractOn");
  const judged = (bars: readonly Bar[], appliedOn: string): string | undefined =>
    assessHousehold(changge2017.household, { ...asked, appliedOn, bars }).findings.find(
      ({ rule }) => rule === "household/not-barred",
    )?.outcome;

  it("is an obstacle from the listing through the last day, and met after it", () => {
    const bars = barsOf(screen("P1", "2020-03-01"));
    expect(bars).toStrictEqual([
      { listing: "N1", who: "applicant", from: "2020-02-29", through: "2025-02-28", state: "barred" },
    ]);
    const on = (day: string): string | undefined => judged(bars, day);
    expect(["2020-02-28", "2020-02-29", "2025-02-28", "2025-03-01"].map(on)).toStrictEqual([
      ...["met", "unmet", "unmet", "met"],
    ]);
  });

  it("of a spouse is one until the divorce", () => {
    const bars = barsOf(screen("P2", "2020-03-01"));
    const on = (day: string): string | undefined => judged(bars, day);
    expect(["2020-02-29", "2023-05-31", "2023-06-01"].map(on)).toStrictEqual(["unmet", "unmet", "met"]);
  });

  it("that is open leaves the application open, unless another is certain", () => {
    const open = barsOf(screen("P4", "2023-03-01"));
    expect(open.map(({ state }) => state)).toStrictEqual(["open"]);
    expect(judged(open, "2023-03-01")).toBe("undetermined");
    expect(judged(open, "2025-03-01")).toBe("met");
    expect(judged([...open, ...barsOf(screen("P1", "2023-03-01"))], "2023-03-01")).toBe("unmet");
  });

  it("of two listings is one as long as either", () => {
    const listings = [aListing(), aListing({ id: "N2", on: "2023-03-01", ground: "on-lending" })];
    const facts = { person: "P4", who: "person", listings, relations, asOf: "2023-03-01" } as const;
    const bars = barsOf(screenPerson(asPrinted, facts));
    expect(bars).toHaveLength(2);
    expect(judged(bars, "2025-03-01")).toBe("unmet");
    expect(judged(bars, "2028-03-01")).toBe("unmet");
    expect(judged(bars, "2028-03-02")).toBe("met");
  });

  it("is none for who is free", () => {
    expect(judged(barsOf(screen("P3", "2021-01-01")), "2021-01-01")).toBe("met");
  });

  it.each(["subsidy", "interest-subsidy"] as const)("is none for who is barred from the %s alone", (scope) => {
    const terms = adjustTerms(changge2017.blacklist, { forGood: [{ ground: "false-data", scope }] });
    const facts = { person: "P1", who: "person", relations, asOf: "2030-01-01" } as const;
    const later = screenPerson(terms, { ...facts, listings: [aListing({ ground: "false-data" })] });
    expect(later.bars.map((bar) => bar.scope)).toStrictEqual([scope]);
    expect(judged(barsOf(later), "2030-01-01")).toBe("met");
  });
});
