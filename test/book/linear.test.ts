import { describe, it } from "vitest";
import { percentOf } from "../../src/base/money/percent.ts";
import { reconcileBulletin } from "../../src/book/bulletin/reconcile-bulletin.ts";
import { summarisePortfolio } from "../../src/book/portfolio/summarise-portfolio.ts";
import { rectify } from "../../src/book/rectification/rectify.ts";
import { assessTargets } from "../../src/book/targets/assess-targets.ts";
import { changge2017 } from "../../src/packs/changge2017.ts";
import { luoping2023 } from "../../src/packs/luoping2023.ts";
import { zhaohua2019 } from "../../src/packs/zhaohua2019.ts";
import { checkRelations } from "../../src/policy/blacklist/check-relations.ts";
import { propagateBlacklist } from "../../src/policy/blacklist/propagate-blacklist.ts";
import type { Listing, Relation } from "../../src/policy/blacklist/types.ts";
import { reviewPlaces } from "../../src/policy/breaker/review-places.ts";
import { splitRecovery } from "../../src/policy/compensation/split-recovery.ts";
import { stateClaim } from "../../src/policy/compensation/state-claim.ts";
import type { LossShare } from "../../src/policy/compensation/types.ts";
import { listDeadlines } from "../../src/policy/deadlines/list-deadlines.ts";
import { shareDividend } from "../../src/policy/dividend/share-dividend.ts";
import { stateFund } from "../../src/policy/fund/state-fund.ts";
import { assessMonitoring } from "../../src/policy/monitoring/assess-monitoring.ts";
import { aListing, parentOf, spouses } from "../policy/blacklist/blacklist-builders.ts";
import { aTown, aVillage, loans, places } from "../policy/breaker/breaker-builders.ts";
import {
  compensated,
  history,
  recovered,
  sharedBy,
  SIXTY_FORTY,
} from "../policy/compensation/compensation-builders.ts";
import { aRow, deadlineFacts, deadlineTerms, event } from "../policy/deadlines/deadline-builders.ts";
import { cooperative } from "../policy/dividend/dividend-builders.ts";
import { ENDOWED, fundTerms, history as fundHistory, moved } from "../policy/fund/fund-builders.ts";
import { changgeOperators, facts as monitored, ORDERLY } from "../policy/monitoring/monitoring-builders.ts";
import { aBookLoan, aBulletin, unchecked } from "../support/builders.ts";
import { expectLinear } from "../support/counted.ts";
import { daysAfter } from "../support/diary.ts";
import { codesOf } from "../support/refusal.ts";
import { book, goodLoan, SCHEME } from "./rectification/rectification-builders.ts";
import { COVERAGE, targetTerms, unitsOf } from "./targets/target-builders.ts";

/*
 * Whatever takes a list grows with it: listings and relations, places, parties and events, loans and rows.
 */

const many = <T>(n: number, each: (i: number) => T): readonly T[] => Array.from({ length: n }, (_, i) => each(i));
const id = (i: number): string => `X${String(i).padStart(6, "0")}`;
const day = (i: number): string => daysAfter("2018-01-10", i % 300);

/** So many parties, all but the last of a hundredth of a per cent. */
const parties = (n: number): readonly LossShare[] =>
  many(n, (i) => ({ party: id(i), share: i < n - 1 ? "0.01%" : percentOf((10_001 - n) * 100) }));

const blacklist = (listings: readonly Listing[], relations: readonly Relation[]): unknown =>
  propagateBlacklist(changge2017.blacklist, { listings, relations, asOf: "2021-01-01" });

describe("grows with its input:", () => {
  it.each<readonly [string, (n: number) => readonly Listing[], (n: number) => readonly Relation[]]>([
    ["listings of one person", (n) => many(n, (i) => aListing({ id: id(i) })), () => [spouses("P1", "P2")]],
    ["spouses of one person", () => [aListing()], (n) => many(n, (i) => spouses("P1", id(i)))],
    [
      "rows of one marriage",
      () => [aListing()],
      (n) =>
        many(n, (i) =>
          spouses("P1", "P2", { from: `${String(1_000 + i)}-01-01`, through: `${String(1_000 + i)}-12-31` }),
        ),
    ],
  ])("a blacklist with %s", (_, listings, relations) => {
    expectLinear(
      100,
      (n) => ({ listings: listings(n), relations: relations(n) }),
      (f) => blacklist(f.listings, f.relations),
    );
  });

  it.each<readonly [string, (n: number) => readonly Relation[]]>([
    ["spouses of one person", (n) => many(n, (i) => spouses("P1", id(i)))],
    [
      "spouses and children of one person",
      (n) => many(n, (i) => (i % 2 === 0 ? spouses("P1", id(i)) : parentOf(id(i), "P1"))),
    ],
    [
      "a line of which everybody is a parent of the first",
      (n) => many(n, (i) => parentOf(id(i + 1), id(i))).concat(many(n, (i) => parentOf("X000000", id(i + 2)))),
    ],
    ["one relation, again and again", (n) => many(n, () => spouses("P1", "P2"))],
  ])("a check of %s", (_, relations) => {
    expectLinear(100, (n) => ({ relations: relations(n) }), checkRelations);
  });

  it("a refusal of bad relations", () => {
    const bad = (n: number): object => ({
      relations: many(n, (i) => ({ ...spouses("P1", id(i)), from: undefined, [id(i)]: 1 })),
    });
    expectLinear(100, bad, (f) => codesOf(() => checkRelations(unchecked(f))));
  });

  it("a review of towns and their villages", () => {
    const of = (n: number): ReturnType<typeof places> =>
      places(
        many(n, (i) => aVillage({ town: id(i), allLoans: loans("1", "10") })),
        many(n, (i) => aTown({ town: id(i) })),
      );
    expectLinear(100, of, (f) => reviewPlaces(changge2017.breaker, f));
  });

  it("a recovery among parties, and an account of them", () => {
    const of = (n: number): object => ({ shares: parties(n), borne: many(n, (i) => ({ party: id(i), amount: "1" })) });
    expectLinear(100, of, (f) => {
      const { shares, borne } = f as {
        shares: readonly LossShare[];
        borne: readonly { party: string; amount: string }[];
      };
      return [
        splitRecovery(sharedBy(shares), { recovered: "900", cost: "0", borne }),
        stateClaim(sharedBy(shares), history([compensated({ amount: "1000000", unpaid: borne })])),
      ];
    });
  });

  it("an account of events", () => {
    const of = (n: number): ReturnType<typeof history> =>
      history([compensated(), ...many(n, (i) => recovered(id(i), daysAfter("2019-03-01", i % 300), "1"))]);
    expectLinear(100, of, (f) => stateClaim(sharedBy(SIXTY_FORTY), f));
  });

  it("deadlines of as many kinds as there are events", () => {
    const of = (n: number): object => ({
      terms: deadlineTerms(many(n, (i) => aRow({ due: "next-year", after: id(i) }, id(i)))),
      facts: deadlineFacts({ events: many(n, (i) => event(id(i), "2024-02-08", id(i))) }),
    });
    expectLinear(50, of, (f) => {
      const { terms, facts } = f as {
        terms: ReturnType<typeof deadlineTerms>;
        facts: ReturnType<typeof deadlineFacts>;
      };
      return listDeadlines(terms, facts);
    });
  });

  it("a dividend of members", () => {
    expectLinear(
      100,
      (n) => cooperative(many(n, () => "100")),
      (f) => shareDividend(zhaohua2019.dividend, f),
    );
  });

  it("a fund with an event in each year", () => {
    const of = (n: number): ReturnType<typeof fundHistory> =>
      fundHistory([ENDOWED, ...many(n, (i) => moved("interest", id(i), `${String(2019 + i)}-01-01`, "1"))], {
        asOf: "9999-12-31",
      });
    expectLinear(100, of, (f) => stateFund(fundTerms(), f));
  });

  it("care after lending with visits, idle money and anomalies", () => {
    const of = (n: number): ReturnType<typeof monitored> =>
      monitored({
        ...ORDERLY,
        visits: many(n, (i) => ({ on: day(i), by: "lender" as const })),
        idle: many(n, (i) => ({ since: day(i), amount: "1" })),
        anomalies: many(n, (i) => ({ id: id(i), seenOn: day(i) })),
      });
    expectLinear(100, of, (f) => [
      assessMonitoring(changgeOperators, f),
      assessMonitoring(
        {
          ...changgeOperators,
          stated: { "our-rules#1": { idleMonths: 2, idleMeasures: ["warn"], anomalies: "reported-at-once" } },
        },
        f,
      ),
    ]);
  });

  it("a book of loans, each of its own region, and of one household", () => {
    const of = (n: number): object => ({
      asOf: "2020-12-31",
      loans: many(n, (i) => aBookLoan({ id: id(i), region: id(i) })),
    });
    expectLinear(50, of, (f) =>
      summarisePortfolio(luoping2023.portfolio, f as Parameters<typeof summarisePortfolio>[1]),
    );
    expectLinear(
      50,
      (n) => book(many(n, (i) => goodLoan({ loan: id(i), region: id(i) }))),
      (f) => rectify(SCHEME, f),
    );
  });

  it("targets of units, and a bulletin of rows", () => {
    const rated = (i: number): object => ({ unit: id(i), qualifyingHouseholds: 10, qualifyingLentTo: 9 });
    expectLinear(
      100,
      (n) => unitsOf(...many(n, (i) => unchecked<{ unit: string }>(rated(i)))),
      (f) => assessTargets(targetTerms([COVERAGE]), f),
    );
    const row = (i: number): object => ({
      name: id(i),
      newLoans: { amount: "1", completion: `${String(i + 1)}%` },
      outstanding: { amount: "1" },
    });
    expectLinear(
      100,
      (n) =>
        aBulletin({
          rows: many(n, (i) => unchecked<{ name: string }>(row(i))),
          total: { newLoans: { amount: "1", completion: "50%" } },
        }),
      (f) => reconcileBulletin(luoping2023.bulletin, f),
    );
  });
});
