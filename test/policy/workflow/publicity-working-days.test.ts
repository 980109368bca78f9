import { describe, expect, it } from "vitest";
import { mainlandCalendar } from "../../../src/packs/calendars/mainland.ts";
import { householdScheme } from "../../../src/packs/household-scheme.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { trackApplication } from "../../../src/policy/workflow/track-application.ts";
import type { WorkingCalendar } from "../../../src/ledger/working-days/types.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { CALLER, LAW, publish, SCHEME } from "./publication-builders.ts";
import { ordinary, ROUTES } from "./routes-by-hand.ts";
import { NEW, passed, routeOf, routeTerms, stageOf, step, walk } from "./workflow-builders.ts";

/*
 * Spring Festival 2024: off from Saturday 10 through Saturday 17 February; Sundays 4 and 18 February are worked.
 */

const terms = (workingDays: number) => adjustTerms(householdScheme.ratingRoute, { publicityPeriod: { workingDays } });

/** A household rated and published on a day; what speaks against passing the publication on another. */
const reasons = (workingDays: number, from: string, on: string, calendar: WorkingCalendar = mainlandCalendar) =>
  publish(from, from, on, { workingDays }, calendar).reasons;

describe("a publication of working days across the Spring Festival of 2024", () => {
  it.each<readonly [number, string, string, string]>([
    [4, "2024-02-05", "2024-02-09", "2024-02-10"], // 6, 7, 8, 9; the day after is a holiday, which does not matter
    [5, "2024-02-05", "2024-02-18", "2024-02-19"], // ... and Sunday 18, which is worked
    [7, "2024-02-05", "2024-02-20", "2024-02-21"], // ... 19, 20
    [1, "2024-02-02", "2024-02-04", "2024-02-05"], // a Friday: Sunday 4 is worked
    [1, "2024-02-09", "2024-02-18", "2024-02-19"],
    [1, "2024-02-12", "2024-02-18", "2024-02-19"], // from a holiday
    [2, "2024-02-18", "2024-02-20", "2024-02-21"], // from a Sunday that is worked and not counted
    [5, "2024-03-01", "2024-03-08", "2024-03-09"], // an ordinary week
  ])("%i from %s runs through %s and passes from %s", (days, from, through, passes) => {
    expect(reasons(days, from, through)).toMatchObject([
      { reason: "publicity-not-over", publishedFrom: from, through },
    ]);
    expect(reasons(days, from, passes)).toStrictEqual([]);
  });

  it("rests on the stage, the caller's period, the law and the notice of the year", () => {
    expect(reasons(7, "2024-02-05", "2024-02-19")).toStrictEqual([
      {
        ...{ reason: "publicity-not-over", publishedFrom: "2024-02-05", through: "2024-02-20" },
        basis: [SCHEME, CALLER, LAW, { by: "published", article: "holiday-notices#2024" }],
      },
    ]);
  });
});

describe("a calendar that does not reach", () => {
  // December 2026: the 25th is a Friday; the 28th to the 31st are worked, and the calendar ends.
  it("tells the last day as long as it lies in it", () => {
    expect(reasons(4, "2026-12-25", "2026-12-31")).toMatchObject([
      { reason: "publicity-not-over", through: "2026-12-31" },
    ]);
    expect(reasons(4, "2026-12-25", "2027-01-01")).toStrictEqual([]);
  });

  it.each(["2026-12-25", "2026-12-31", "2027-01-04", "2027-06-01"])("cannot tell it beyond, on %s", (on) => {
    expect(reasons(5, "2026-12-25", on)).toMatchObject([
      {
        ...{ reason: "calendar-does-not-reach", publishedFrom: "2026-12-25" },
        ...{ coveredFrom: "2007-01-01", coveredThrough: "2026-12-31" },
      },
    ]);
  });

  it("need not cover the first day, which is not counted, but every day after it", () => {
    // A calendar that begins on Tuesday 2024-03-05.
    const later = { ...mainlandCalendar, coveredFrom: "2024-03-05", coveredThrough: "2024-03-31", off: [], worked: [] };
    expect(reasons(1, "2024-03-04", "2024-03-06", later)).toStrictEqual([]);
    expect(reasons(1, "2024-03-03", "2024-03-06", later)).toMatchObject([{ reason: "calendar-does-not-reach" }]);
  });
});

describe("working days without a calendar", () => {
  it("are refused, for a step and for a track, from the beginning", () => {
    const event = passed("application", "household", "2024-02-01", ["rating-form"]);
    expect(issuesOfCall(() => step(terms(5), NEW, event))).toStrictEqual(["missing at facts.calendar"]);
    expect(issuesOfCall(() => trackApplication(terms(5), { state: NEW }))).toStrictEqual(["missing at facts.calendar"]);
  });

  it("are no matter where calendar days are counted, or nothing", () => {
    for (const route of [adjustTerms(terms(5), { publicityPeriod: { days: 5 } }), householdScheme.ratingRoute]) {
      expect(trackApplication(route, { state: NEW, calendar: mainlandCalendar }).standing).toMatchObject({
        state: "open",
      });
      expect(trackApplication(route, { state: NEW }).standing).toMatchObject({ state: "open" });
    }
  });

  it("are no matter on a route without a publication, from its beginning to its end", () => {
    const route = ROUTES.find(({ stages }) => !stages.some(({ publication }) => publication));
    if (route === undefined) throw new Error("three have none");
    const ours = adjustTerms(route.terms, { publicityPeriod: { workingDays: 5 } });
    const { standing } = walk(ours, ordinary(route, route.stages.length));
    expect(standing).toMatchObject({ state: "completed" });
    expect(trackApplication(ours, { state: NEW }).standing).toStrictEqual(
      trackApplication(route.terms, { state: NEW }).standing,
    );
  });

  it("are asked for also where the publication is the last stage, or passed", () => {
    const stages = [stageOf("a", "x"), stageOf("p", "y", { publicity: "required" })];
    const route = routeTerms(routeOf(stages, { publicityPeriod: { workingDays: 1 } }));
    const events = [passed("a", "x", "2024-03-04"), passed("p", "y", "2024-03-06", [], "2024-03-04")];
    const { state } = walk(route, events, mainlandCalendar);
    expect(issuesOfCall(() => trackApplication(route, { state: NEW }))).toStrictEqual(["missing at facts.calendar"]);
    expect(issuesOfCall(() => trackApplication(route, { state }))).toStrictEqual(["missing at facts.calendar"]);
    expect(trackApplication(route, { state, calendar: mainlandCalendar }).standing).toMatchObject({
      state: "completed",
    });
  });
});
