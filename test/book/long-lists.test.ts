import { expect, it } from "vitest";
import { dayNumber } from "../../src/base/date/day.ts";
import { explainPortfolio } from "../../src/book/portfolio/explain.ts";
import { summarisePortfolio } from "../../src/book/portfolio/summarise-portfolio.ts";
import { explainRectification } from "../../src/book/rectification/explain.ts";
import { rectify } from "../../src/book/rectification/rectify.ts";
import type { Explanation } from "../../src/kernel/explanation.ts";
import { luoping2023 } from "../../src/packs/luoping2023.ts";
import { checkRelations } from "../../src/policy/blacklist/check-relations.ts";
import { explainBlacklist, explainRelations } from "../../src/policy/blacklist/explain.ts";
import { presentBars, type ReachedBar } from "../../src/policy/blacklist/bars.ts";
import type { PreparedBlacklist } from "../../src/policy/blacklist/prepare.ts";
import { stateClaim } from "../../src/policy/compensation/state-claim.ts";
import { explainClaimStatement } from "../../src/policy/compensation/explain.ts";
import { explainDeadlines } from "../../src/policy/deadlines/explain.ts";
import { explainFund } from "../../src/policy/fund/explain.ts";
import { stateFund } from "../../src/policy/fund/state-fund.ts";
import { aListing, reachOn, spouses } from "../policy/blacklist/blacklist-builders.ts";
import { compensated, history, sharedBy, SIXTY_FORTY } from "../policy/compensation/compensation-builders.ts";
import { aRow, deadlineTerms, event, listed } from "../policy/deadlines/deadline-builders.ts";
import { ENDOWED, fundTerms, history as fundHistory } from "../policy/fund/fund-builders.ts";
import { aBookLoan, unchecked } from "../support/builders.ts";
import { book, goodLoan, SCHEME } from "./rectification/rectification-builders.ts";

/*
 * A call takes only so many arguments, and how many depends on the stack that the host gives: a list of any length is
 * never spread into one. So many are too many for the largest stack on which these tests run.
 */

const MANY = 550_000;

/** The first of a list, again and again. */
function again<T>([first]: readonly T[]): readonly T[] {
  if (first === undefined) throw new Error("nothing to repeat");
  return Array<T>(MANY).fill(first);
}

const EN = { language: "en" } as const;

it("so many are too many for one call", () => {
  expect(() => Math.max(...again([1]))).toThrow(RangeError);
});

it("listings of one person, as many as there may be, bar them until the last day of all", () => {
  const bar = { scope: "credit", months: 60, reaches: new Set(["self"]), basis: [], forGoodBasis: [] } as const;
  const terms = {
    bars: [{ ...bar, forGood: () => undefined }],
    endBasis: [],
    organisationBasis: [],
    relativeBasis: [],
    relativesAfter2020Basis: [],
  };
  const [from, through] = [dayNumber("2020-02-29"), dayNumber("2025-02-28")];
  const slots = { listing: aListing(), listedDay: from, bar: terms.bars[0], from, through };
  const reached = again([{ slots, kinship: "self", from, through } as unknown as ReachedBar]); // of these terms
  const [credit, ...others] = presentBars(reached, dayNumber("2020-12-01"), unchecked<PreparedBlacklist>(terms));
  expect([credit?.through, credit?.causes.length, others]).toStrictEqual(["2025-02-28", MANY, []]);
});

it.each<readonly [string, () => Explanation]>([
  [
    "causes of a bar",
    () => {
      const reach = reachOn("2021-01-01");
      const barred = reach.barred.map((one) => ({
        ...one,
        bars: one.bars
          .slice(0, 1)
          .map((b) => ({ ...b, causes: again(b.causes.map((cause) => ({ ...cause, basis: [] }))) })),
      }));
      return explainBlacklist({ ...reach, barred }, EN);
    },
  ],
  [
    "findings about relations",
    () => {
      const check = checkRelations({ relations: [spouses("P1", "P2"), spouses("P1", "P2")] });
      return explainRelations({ ...check, findings: again(check.findings) }, EN);
    },
  ],
  [
    "parties of a claim",
    () => {
      const statement = stateClaim(sharedBy(SIXTY_FORTY), history([compensated()]));
      return explainClaimStatement(
        { ...statement, steps: statement.steps.map((step) => ({ ...step, parties: again(step.parties) })) },
        EN,
      );
    },
  ],
  [
    "times of a deadline",
    () => {
      const list = listed(deadlineTerms([aRow({ due: "next-year", after: "lent" })]), {
        events: [event("lent", "2024-02-08")],
      });
      return explainDeadlines({ ...list, deadlines: again(list.deadlines) }, EN);
    },
  ],
  [
    "entries of a fund",
    () => {
      const statement = stateFund(fundTerms(), fundHistory([ENDOWED]));
      return explainFund({ ...statement, entries: again(statement.entries) }, EN);
    },
  ],
  [
    "classes that a lender set",
    () => {
      const loans = [aBookLoan({ class: "loss", paidOutOn: "2022-11-15", maturesOn: "2025-11-15" })];
      const summary = summarisePortfolio(luoping2023.portfolio, { asOf: "2023-12-31", loans });
      return explainPortfolio({ ...summary, classOverrides: again(summary.classOverrides) }, EN);
    },
  ],
  [
    "regions and lenders of a book",
    () => {
      const { counts, ...list } = rectify(SCHEME, book([goodLoan()]));
      return explainRectification(
        { ...list, counts: { ...counts, regions: again(counts.regions), lenders: again(counts.lenders) } },
        EN,
      );
    },
  ],
])("as many %s are explained, each in its line", (_, explained) => {
  expect(explained().lines.length).toBeGreaterThan(MANY);
});
