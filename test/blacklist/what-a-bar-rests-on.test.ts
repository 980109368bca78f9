import { describe, expect, it } from "vitest";
import type { BlacklistTerms } from "../../src/blacklist/blacklist-terms.ts";
import { propagateBlacklist } from "../../src/blacklist/propagate-blacklist.ts";
import { screenPerson } from "../../src/blacklist/screen-person.ts";
import type { Basis } from "../../src/kernel/basis.ts";
import { changge2017 } from "../../src/packs/changge2017.ts";
import { adjustTerms } from "../../src/terms/adjust-terms.ts";
import { unchecked } from "../support/builders.ts";
import { issuesOfCall } from "../support/issues.ts";
import { aListing, blacklistTerms, byListingDay, reachOn, spouses, untilWhen } from "./blacklist-builders.ts";

const falseData = aListing({ ground: "false-data" });
const RULE = { months: 60, reaches: ["self"] } as const;
const DAYS = [
  { by: "reading", term: "barBegins", reading: "blacklist/begins" },
  { by: "reading", term: "barEnds", reading: "blacklist/ends" },
  { by: "law", article: "civil-code#202" },
] as const satisfies readonly Basis[];
const CREDIT = { by: "article", term: "creditBar", article: "changge-2017-64#incentive 3.1.2" } as const;

describe("a bar of Changge", () => {
  it("rests on the article of its scope, and on how days are counted", () => {
    const [listed, spouse] = reachOn("2021-01-01", [spouses("P1", "P2")]).barred;
    expect(listed?.bars.map(({ scope, causes }) => [scope, causes[0]?.basis])).toStrictEqual([
      ["credit", [CREDIT, ...DAYS]],
      ["subsidy", [{ by: "article", term: "subsidyBar", article: "changge-2017-64#incentive 3.1.3" }, ...DAYS]],
    ]);
    const relative = { by: "reading", term: "relativeOn", reading: "blacklist/relative-on" };
    expect(spouse?.bars.map(({ scope, causes }) => [scope, causes[0]?.basis])).toStrictEqual([
      ["credit", [CREDIT, ...DAYS, relative]],
    ]);
  });

  it("tells everything about its cause", () => {
    const { basis, ...cause } = reachOn("2021-01-01", [spouses("P1", "P2")]).barred[1]?.bars[0]?.causes[0] ?? {};
    expect(basis).toHaveLength(5);
    expect(cause).toStrictEqual({
      ...{ listing: "N1", listed: "P1", listedOn: "2020-02-29", ground: "bad-faith", kinship: "spouse" },
      ...{ from: "2020-02-29", through: "2025-02-28" },
    });
  });

  it("after false data has no end for subsidies, by the loan measure, and five years for credit", () => {
    const reach = reachOn("2021-01-01", [spouses("P1", "P2")], [falseData]);
    expect(untilWhen(reach)).toStrictEqual(["P1 2025-02-28", "P2 2025-02-28"]);
    expect(untilWhen(reach, "subsidy")).toStrictEqual(["P1 for-good"]);
    expect(reach.barred[0]?.bars[1]?.causes[0]?.basis).toContainEqual({
      ...{ by: "article", term: "forGood", article: "changge-2017-64#loan 6.2" },
    });
    expect(reach.barred[0]?.bars[0]?.causes[0]?.basis).toStrictEqual([CREDIT, ...DAYS]);
    expect(untilWhen(reachOn("2099-01-01", [], [falseData]), "subsidy")).toStrictEqual(["P1 for-good"]);
    expect(untilWhen(reachOn("2099-01-01", [], [falseData]))).toStrictEqual([]);
  });
});

describe("a bar for good", () => {
  it.each(["bad-faith", "misuse", "on-lending"] as const)("is not brought by %s in Changge", (ground) => {
    expect(untilWhen(reachOn("2021-01-01", [], [aListing({ ground })]), "subsidy")).toStrictEqual(["P1 2025-02-28"]);
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
    expect(untilWhen(reachOn("2029-12-31", [], listings), "subsidy")).toStrictEqual(["P1 for-good"]);
    expect(untilWhen(reachOn("2030-01-01", [], listings), "subsidy")).toStrictEqual([]);
  });
});

describe("what the terms do not bar from", () => {
  const facts = { listings: [aListing()], relations: [], asOf: "2021-01-01" };

  it("is named, and nobody is barred from it", () => {
    const terms = blacklistTerms({ creditBar: RULE, forGood: [{ ground: "bad-faith", scope: "subsidy" }] });
    const reach = propagateBlacklist(terms, facts);
    expect(reach.notAsked).toStrictEqual(["subsidy"]);
    expect(untilWhen(reach, "subsidy")).toStrictEqual([]);
    expect(screenPerson(terms, { ...facts, person: "P1" }).notAsked).toStrictEqual(["subsidy"]);
    expect(reachOn("2021-01-01").notAsked).toStrictEqual([]);
  });

  it("is something else than everything", () => {
    const none = unchecked<typeof changge2017.blacklist>(blacklistTerms({ relativeOn: "listing-day" }));
    expect(issuesOfCall(() => propagateBlacklist(none, facts))).toStrictEqual(["missing at terms.creditBar"]);
    expect(issuesOfCall(() => screenPerson(none, { ...facts, person: "P1" }))).toStrictEqual([
      "missing at terms.creditBar",
    ]);
  });
});

describe("the readings", () => {
  it("are all reported where Changge leaves them open", () => {
    expect(reachOn("2021-01-01").readings).toStrictEqual([
      { id: "blacklist/begins", chosen: "listing-day" },
      { id: "blacklist/ends", chosen: "corresponding-day" },
      { id: "blacklist/relative-on", chosen: "day-of-judgement" },
    ]);
  });

  it("are the caller's where the caller chose them", () => {
    const facts = { listings: [aListing()], relations: [spouses("P1", "P2")], asOf: "2021-01-01" };
    const reach = propagateBlacklist(byListingDay, facts);
    expect(reach.terms).toStrictEqual({ pack: "changge2017", edition: "2017-10-26", changed: ["relativeOn"] });
    expect(reach.readings[2]).toStrictEqual({ id: "blacklist/relative-on", chosen: "listing-day" });
    const basis = reach.barred[1]?.bars[0]?.causes[0]?.basis;
    expect(basis?.at(-1)).toStrictEqual({ by: "caller", term: "relativeOn" });
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
  });

  it("are refused where they are of another kind", () => {
    const other = unchecked<BlacklistTerms>(changge2017.breaker);
    expect(
      issuesOfCall(() => propagateBlacklist(other, { listings: [], relations: [], asOf: "2021-01-01" })),
    ).toContain("not-listed at terms.kind");
  });
});
