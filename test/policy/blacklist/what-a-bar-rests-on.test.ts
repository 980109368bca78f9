import { describe, expect, it } from "vitest";
import type { Listing } from "../../../src/policy/blacklist/types.ts";
import type { BlacklistTerms, ForGood } from "../../../src/policy/blacklist/types.ts";
import { type BlacklistReach, propagateBlacklist } from "../../../src/policy/blacklist/propagate-blacklist.ts";
import { screenPerson } from "../../../src/policy/blacklist/screen-person.ts";
import type { Basis } from "../../../src/kernel/basis.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { unchecked } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import {
  aListing,
  blacklistTerms,
  byListingDay,
  asPersons,
  reachOn,
  spouses,
  untilWhen,
} from "./blacklist-builders.ts";
import { LAW_BEFORE_2021 } from "../../support/law.ts";

const falseData = aListing({ listed: "O1", who: "organisation", ground: "false-data" });
const RULE = { months: 60, reaches: ["self"] } as const;
const BEGINS = { by: "reading", term: "barBegins", reading: "blacklist/begins" } as const;
const DAYS = [
  BEGINS,
  { by: "reading", term: "barEnds", reading: "blacklist/ends" },
  ...LAW_BEFORE_2021.correspondingDay,
] as const satisfies readonly Basis[];
const CREDIT = { by: "article", term: "creditBar", article: "changge-2017-64#incentive 3.1.2" } as const;
const SUBSIDY = { by: "article", term: "subsidyBar", article: "changge-2017-64#incentive 3.1.3" } as const;

const AFTER_2020 = {
  ...{ by: "reading", term: "relativesAfter2020", reading: "blacklist/relatives-after-2020" },
} as const;
const PENALTIES = [
  { by: "law", article: "state-council-2020-49#penalties" },
  { by: "law", article: "credit-reporting-rules#16" },
] as const satisfies readonly Basis[];
/** The choice is the caller's. */
const OURS = { by: "caller", term: "organisationBars" } as const;
const underAsPersons = (asOf: string, listings: readonly Listing[]): BlacklistReach["barred"] =>
  propagateBlacklist(asPersons, { listings, relations: [], asOf }).barred;

describe("a bar of Changge", () => {
  it("rests on the article of its scope, and on how days are counted", () => {
    const [listed, spouse] = reachOn("2020-12-17", [spouses("P1", "P2")]).barred;
    expect(listed?.bars.map(({ scope, causes }) => [scope, causes[0]?.basis])).toStrictEqual([
      ["credit", [CREDIT, ...DAYS]],
      ["subsidy", [SUBSIDY, ...DAYS]],
    ]);
    const relative = { by: "reading", term: "relativeOn", reading: "blacklist/relative-on" };
    expect(spouse?.bars.map(({ scope, causes }) => [scope, causes[0]?.basis])).toStrictEqual([
      ["credit", [CREDIT, ...DAYS, relative, AFTER_2020, ...PENALTIES]], // it goes on beyond that day
    ]);
  });

  it("tells everything about its cause", () => {
    const { basis, ...cause } = reachOn("2020-12-17", [spouses("P1", "P2")]).barred[1]?.bars[0]?.causes[0] ?? {};
    expect(basis).toHaveLength(9);
    expect(cause).toStrictEqual({
      ...{ listing: "N1", listed: "P1", listedOn: "2020-02-29", ground: "bad-faith", kinship: "spouse" },
      ...{ state: "barred", openFrom: "2020-12-18" },
      ...{ months: 60, from: "2020-02-29", through: "2025-02-28" },
    });
  });

  it("of an organisation rests also on the reading that it is for them, and where it has no end on the loan measure", () => {
    const bars = underAsPersons("2020-12-17", [falseData])[0]?.bars;
    expect(bars?.map(({ scope, causes }) => [scope, causes[0]?.basis])).toStrictEqual([
      ["credit", [CREDIT, ...DAYS, OURS]],
      ["subsidy", [SUBSIDY, ...DAYS, OURS]],
      ["interest-subsidy", [BEGINS, { by: "article", term: "forGood", article: "changge-2017-64#loan 6.2" }]],
    ]);
  });

  it("of a person after false data rests on what all others rest on", () => {
    const bars = reachOn("2020-12-17", [], [aListing({ ground: "false-data" })]).barred[0]?.bars;
    expect(bars?.map(({ scope, causes }) => [scope, causes[0]?.basis])).toStrictEqual([
      ["credit", [CREDIT, ...DAYS]],
      ["subsidy", [SUBSIDY, ...DAYS]],
    ]);
  });

  it("tells for how many months the listing bars, and nothing of them where it does so for good", () => {
    const bars = underAsPersons("2020-12-17", [falseData])[0]?.bars;
    expect(bars?.map(({ causes }) => causes.map((cause) => [cause.months, "months" in cause]))).toStrictEqual([
      [[60, true]],
      [[60, true]],
      [[undefined, false]],
    ]);
  });
});

describe("a bar for good", () => {
  it("is for those whom its row names, and otherwise for all", () => {
    const rows = [
      { ground: "misuse", who: "person", scope: "credit" },
      { ground: "on-lending", who: "organisation", scope: "credit" },
      { ground: "false-data", scope: "credit" },
    ] as const;
    const terms = blacklistTerms({ creditBar: RULE, forGood: rows, organisationBars: "as-persons" });
    const until = (who: Listing["who"], ground: ForGood["ground"]): readonly string[] =>
      untilWhen(
        propagateBlacklist(terms, { listings: [aListing({ who, ground })], relations: [], asOf: "2021-01-01" }),
      );
    const grounds = ["misuse", "on-lending", "false-data", "bad-faith"] as const;
    expect(grounds.flatMap((ground) => until("person", ground))).toStrictEqual([
      ...["P1 for-good", "P1 2025-02-28", "P1 for-good", "P1 2025-02-28"],
    ]);
    expect(grounds.flatMap((ground) => until("organisation", ground))).toStrictEqual([
      ...["P1 2025-02-28", "P1 for-good", "P1 for-good", "P1 2025-02-28"],
    ]);
  });

  it("from the interest subsidy reaches no relative", () => {
    const terms = adjustTerms(changge2017.blacklist, { forGood: [{ ground: "bad-faith", scope: "interest-subsidy" }] });
    const facts = { listings: [aListing()], relations: [spouses("P1", "P2")], asOf: "2021-01-01" };
    const reach = propagateBlacklist(terms, facts);
    expect(untilWhen(reach, "interest-subsidy")).toStrictEqual(["P1 for-good"]);
    expect(untilWhen(reach)).toStrictEqual(["P1 2025-02-28", "P2 2025-02-28"]);
  });

  it("cites the source of its row, and otherwise the article of the term", () => {
    const terms = blacklistTerms({
      ...{ creditBar: RULE, subsidyBar: RULE },
      forGood: [
        { ground: "misuse", scope: "credit", source: "our-rules#9" },
        { ground: "false-data", scope: "credit" },
      ],
    });
    const cited = (ground: "misuse" | "false-data"): readonly Basis[] =>
      propagateBlacklist(terms, { listings: [aListing({ ground })], relations: [], asOf: "2030-01-01" })
        .barred.flatMap(({ bars }) => bars.flatMap(({ causes }) => causes.flatMap(({ basis }) => basis)))
        .filter((b) => "term" in b && b.term === "forGood");
    expect(cited("misuse")).toStrictEqual([{ by: "article", term: "forGood", article: "our-rules#9" }]);
    expect(cited("false-data")).toStrictEqual([{ by: "article", term: "forGood", article: "our-rules#1" }]);
  });

  it("ends where the listing is lifted", () => {
    const listings = [{ ...falseData, liftedOn: "2030-01-01" }];
    expect(untilWhen(reachOn("2029-12-31", [], listings), "interest-subsidy")).toStrictEqual(["O1 for-good"]);
    expect(untilWhen(reachOn("2030-01-01", [], listings), "interest-subsidy")).toStrictEqual([]);
  });
});

describe("what the terms do not bar from", () => {
  const facts = { listings: [aListing()], relations: [], asOf: "2021-01-01" };

  it("is named, and nobody is barred from it", () => {
    const terms = blacklistTerms({ creditBar: RULE });
    const reach = propagateBlacklist(terms, facts);
    expect(reach.notAsked).toStrictEqual(["subsidy", "interest-subsidy"]);
    for (const scope of reach.notAsked) expect(untilWhen(reach, scope)).toStrictEqual([]);
    const screening = screenPerson(terms, { ...facts, person: "P1", who: "person" });
    expect(screening.notAsked).toStrictEqual(["subsidy", "interest-subsidy"]);
    expect(screening.asked.map(({ scope }) => scope)).toStrictEqual(["credit"]);
    expect(reachOn("2021-01-01").notAsked).toStrictEqual([]);
  });

  it.each([
    ["subsidy", "interest-subsidy"],
    ["interest-subsidy", "subsidy"],
  ] as const)("is not the %s where the terms bar from it for good only", (scope, other) => {
    const terms = blacklistTerms({ creditBar: RULE, forGood: [{ ground: "bad-faith", scope }] });
    const reach = propagateBlacklist(terms, facts);
    expect(reach.notAsked).toStrictEqual([other]);
    expect(untilWhen(reach, scope)).toStrictEqual(["P1 for-good"]);
    expect(reach.barred[0]?.bars[1]?.causes[0]?.basis).toStrictEqual([
      ...[BEGINS, { by: "article", term: "forGood", article: "our-rules#1" }, ...PENALTIES],
    ]);
    const misuse = { ...facts, listings: [aListing({ ground: "misuse" })] };
    expect(untilWhen(propagateBlacklist(terms, misuse), scope)).toStrictEqual([]);
  });

  it("is something else than everything", () => {
    const none = unchecked<typeof changge2017.blacklist>(blacklistTerms({ relativeOn: "listing-day" }));
    expect(issuesOfCall(() => propagateBlacklist(none, facts))).toStrictEqual(["missing at terms.creditBar"]);
    expect(issuesOfCall(() => screenPerson(none, { ...facts, person: "P1", who: "person" }))).toStrictEqual([
      "missing at terms.creditBar",
    ]);
  });
});

describe("the readings", () => {
  it("are all reported where Changge leaves them open", () => {
    expect(reachOn("2021-01-01").readings).toStrictEqual([
      { id: "blacklist/begins", chosen: "listing-day" },
      { id: "blacklist/ends", chosen: "corresponding-day" },
      { id: "blacklist/organisations", chosen: "for-good-only" },
      { id: "blacklist/relatives-after-2020", chosen: "open" },
      { id: "blacklist/relative-on", chosen: "day-of-judgement" },
    ]);
  });

  it("are the caller's where the caller chose them", () => {
    const facts = { listings: [aListing()], relations: [spouses("P1", "P2")], asOf: "2021-01-01" };
    const reach = propagateBlacklist(byListingDay, facts);
    expect(reach.terms).toStrictEqual({
      pack: "changge2017",
      title: changge2017.title,
      edition: "2017-10-26",
      changed: ["relativeOn"],
    });
    expect(reach.readings[4]).toStrictEqual({ id: "blacklist/relative-on", chosen: "listing-day" });
    const basis = reach.barred[1]?.bars[0]?.causes[0]?.basis;
    expect(basis).toContainEqual({ by: "caller", term: "relativeOn" });
  });

  it("are the caller's also of organisations, cited where such a bar has an end", () => {
    const facts = { listings: [falseData, aListing({ id: "N2" })], relations: [], asOf: "2021-01-01" };
    const chosen = adjustTerms(changge2017.blacklist, { organisationBars: "as-persons" });
    const citing = propagateBlacklist(chosen, facts).barred.flatMap(({ id, bars }) =>
      bars
        .filter(({ causes }) => causes.some(({ basis }) => basis.some((b) => "term" in b && b.term === OURS.term)))
        .map(({ scope }) => `${id} ${scope}`),
    );
    expect(citing).toStrictEqual(["O1 credit", "O1 subsidy"]);
    const flipped = propagateBlacklist(
      adjustTerms(changge2017.blacklist, { organisationBars: "for-good-only" }),
      facts,
    );
    expect(flipped.terms.changed).toStrictEqual(["organisationBars"]);
    expect(flipped.readings[2]).toStrictEqual({ id: "blacklist/organisations", chosen: "for-good-only" });
    expect(JSON.stringify(flipped.barred)).not.toContain("organisationBars");
    expect(flipped.barred.map(({ id, bars }) => [id, bars.map(({ scope }) => scope)])).toStrictEqual([
      ["P1", ["credit", "subsidy"]],
      ["O1", ["interest-subsidy"]],
    ]);
  });
});

describe("terms that are not sound", () => {
  const issues = (values: unknown): readonly string[] =>
    issuesOfCall(() => adjustTerms(changge2017.blacklist, unchecked<{ readonly relativeOn: "listing-day" }>(values)));

  it("are refused by name", () => {
    const creditBar = { months: 0, reaches: ["self", "self"] };
    expect(issues({ creditBar })).toStrictEqual([
      "below-minimum at changes.creditBar.months",
      "repeated-id at changes.creditBar.reaches[1]",
    ]);
    expect(issues({ creditBar: { months: 1.5, reaches: [] } })).toStrictEqual([
      "not-a-whole-number at changes.creditBar.months",
      "empty at changes.creditBar.reaches",
    ]);
    expect(issues({ relativeOn: "wedding-day" })).toStrictEqual(["not-listed at changes.relativeOn"]);
    expect(issues({ forGood: [{ ground: "arrears", scope: "credit" }] })).toStrictEqual([
      "not-listed at changes.forGood[0].ground",
    ]);
    expect(issues({ forGood: [{ ground: "misuse", who: "household", scope: "loans" }] }).toSorted()).toStrictEqual([
      ...["not-listed at changes.forGood[0].scope", "not-listed at changes.forGood[0].who"],
    ]);
    expect(issues({ organisationBars: "never" })).toStrictEqual(["not-listed at changes.organisationBars"]);
  });

  it("are refused where a bar for good repeats, and not where it is for somebody else", () => {
    const row = { ground: "misuse", scope: "credit" };
    const [person, organisation] = [
      { ...row, who: "person" },
      { ...row, who: "organisation" },
    ];
    const forGood = unchecked<readonly ForGood[]>([row, person, organisation, { ...row, scope: "subsidy" }]);
    expect(adjustTerms(changge2017.blacklist, { forGood }).caller).toStrictEqual({ forGood });
    expect(issues({ forGood: [row, { ...row, source: "our-rules#2" }] })).toStrictEqual([
      "repeated-id at changes.forGood[1].ground",
    ]);
    expect(issues({ forGood: [person, row, person] })).toStrictEqual(["repeated-id at changes.forGood[2].ground"]);
  });

  it("are refused where they are of another kind", () => {
    const other = unchecked<BlacklistTerms>(changge2017.breaker);
    expect(
      issuesOfCall(() => propagateBlacklist(other, { listings: [], relations: [], asOf: "2021-01-01" })),
    ).toContain("not-listed at terms.kind");
  });
});
