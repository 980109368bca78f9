import { describe, expect, it } from "vitest";
import { assessHousehold } from "../../src/policy/eligibility/household/assess-household.ts";
import type { HouseholdTerms } from "../../src/policy/eligibility/household/types.ts";
import { trackOverdue } from "../../src/ledger/loan/track-overdue.ts";
import { changge2017 } from "../../src/packs/changge2017.ts";
import { luoping2023 } from "../../src/packs/luoping2023.ts";
import { reconcileBulletin } from "../../src/book/bulletin/reconcile-bulletin.ts";
import { summarisePortfolio } from "../../src/book/portfolio/summarise-portfolio.ts";
import { lookUpRate } from "../../src/ledger/rates/look-up-rate.ts";
import { IN_INSTALMENTS } from "../cases/overdue.ts";
import { LUOPING } from "../cases/luoping-2023-10.ts";
import { SMALL_BOOK_FACTS } from "../cases/small-book.ts";
import { aLoan, anApplication, aSeries, unchecked } from "../support/builders.ts";
import { placesOf, placeText, valueAt, withValue } from "../support/damage.ts";
import { issuesOfCall } from "../support/issues.ts";

const EXTENDED_TWICE = aLoan({
  ...IN_INSTALMENTS,
  extensions: [
    { agreedOn: "2019-08-01", maturesOn: "2020-09-01" },
    { agreedOn: "2020-08-01", maturesOn: "2021-09-01" },
  ],
});

const TERMS: HouseholdTerms = {
  kind: "household",
  pack: "ours",
  edition: "1",
  stated: { "our-rules#1": { householdCap: "50000", minimumGrade: "A" }, "our-rules#2": { gradeOrder: ["AA", "A"] } },
  readings: { "household/old-product": { oldProduct: "does-not-count" } },
  caller: { termMonths: { min: 12, max: 36 }, age: { min: 18, max: 65 } },
};

/** A function, right facts for it, and the name under which they come in. */
const CALLS: readonly (readonly [name: string, facts: unknown, root: string, call: (facts: never) => unknown])[] = [
  ["an application", anApplication(), "application", (facts) => assessHousehold(changge2017.household, facts)],
  [
    "a loan",
    { loan: EXTENDED_TWICE, asOf: "2020-01-01" },
    "facts",
    (facts) => trackOverdue(changge2017.overdue, facts),
  ],
  ["a book", SMALL_BOOK_FACTS, "facts", (facts) => summarisePortfolio(luoping2023.portfolio, facts)],
  ["a bulletin", LUOPING, "bulletin", (facts) => reconcileBulletin(luoping2023.bulletin, facts)],
  ["terms", TERMS, "terms", (terms) => assessHousehold(terms, anApplication())],
  ["a series of rates", aSeries(), "series", (facts) => lookUpRate(facts, { day: "2021-01-01", termMonths: 12 })],
];

describe.each(CALLS)("checks between the facts of %s", (_, facts, root, call) => {
  it.each([true, null, {}])("never blame another place than the one where %j stands", (wrong) => {
    const blamed: (readonly string[])[] = [];
    for (const place of placesOf(facts)) {
      if (typeof valueAt(facts, place) === "object") continue; // only facts that stand for themselves
      if (typeof valueAt(facts, place) === "boolean" && typeof wrong === "boolean") continue; // another answer, not a wrong one
      const at = placeText([root, ...place]);
      const issues = issuesOfCall(() => call(unchecked<never>(withValue(facts, place, wrong))));
      const places = issues.map((issue) => issue.slice(issue.indexOf(" at ") + 4));
      if (places.length !== 1 || places[0] !== at) blamed.push([at, ...places]);
    }
    expect(blamed).toStrictEqual([]);
  });
});
