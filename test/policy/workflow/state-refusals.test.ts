import { describe, expect, it } from "vitest";
import { isInputError } from "../../../src/base/input/input-error.ts";
import type { Issue } from "../../../src/base/input/issue.ts";
import { mainlandCalendar } from "../../../src/packs/calendars/mainland.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { householdScheme } from "../../../src/packs/household-scheme.ts";
import { jiange2019 } from "../../../src/packs/jiange2019.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { advanceApplication } from "../../../src/policy/workflow/advance-application.ts";
import type { ApplicationEvent, RouteTerms } from "../../../src/policy/workflow/types.ts";
import { trackApplication } from "../../../src/policy/workflow/track-application.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { inOrder, ordinary, places, ROUTES } from "./routes-by-hand.ts";
import { passed, refused, returned, withdrawn } from "./workflow-builders.ts";

const APPLIED = passed("application", "household", "2019-03-04");
const REVIEWED = passed("village-review", "village", "2019-03-06");
const EVENT = passed("township-review", "township", "2019-03-08");

/** What a record is refused for; a step and a track refuse the same. */
function forged(record: readonly ApplicationEvent[], terms: RouteTerms = jiange2019.route): readonly string[] {
  const state = { application: "A1", record };
  const tracked = issuesOfCall(() => trackApplication(terms, { state }));
  expect(issuesOfCall(() => advanceApplication(terms, { state, event: EVENT }))).toStrictEqual(tracked);
  return tracked;
}

/** What the first issue of a refusal says. */
function messageOf(call: () => unknown): Issue["message"] {
  try {
    call();
  } catch (error) {
    if (isInputError(error) && error.issues[0] !== undefined) return error.issues[0].message;
    throw error;
  }
  throw new Error("not refused");
}

const at = (i: number): readonly string[] => [`out-of-order at facts.state.record[${String(i)}]`];

describe("a record that could not have come about", () => {
  it.each<readonly [string, number, readonly ApplicationEvent[]]>([
    ["a stage left out", 1, [APPLIED, EVENT]],
    ["not begun with the first", 0, [REVIEWED]],
    ["a stage twice", 1, [APPLIED, { ...APPLIED, on: "2019-03-05" }]],
    ["another body", 1, [APPLIED, { ...REVIEWED, by: "township" }]],
    ["days going back", 1, [APPLIED, { ...REVIEWED, on: "2019-03-03" }]],
    ["something after a refusal", 2, [APPLIED, refused("village-review", "village", "2019-03-05"), REVIEWED]],
    ["something after a withdrawal", 1, [withdrawn("application", "household", "2019-03-05"), REVIEWED]],
    ["a return to what was not passed", 1, [APPLIED, returned("village-review", "village", "2019-03-05", "lending")]],
    ["withdrawn by a body", 1, [APPLIED, withdrawn("village-review", "village", "2019-03-05")]],
    ["an unknown stage", 1, [APPLIED, passed("nowhere", "village", "2019-03-05")]],
    ["an unknown record", 1, [APPLIED, { ...REVIEWED, records: ["something-else"] }]],
    ["an application refused", 0, [refused("application", "household", "2019-03-04")]],
    ["published without a publication", 1, [APPLIED, { ...REVIEWED, publishedFrom: "2019-03-05" }]],
  ])("is refused at its place: %s", (_, i, record) => {
    expect(forged(record)).toStrictEqual(at(i));
  });

  it("is refused at every place of every route where a stage was left out", () => {
    for (const route of ROUTES) {
      for (const { place, before } of places(route)) {
        const later = route.stages[place + 1];
        if (later === undefined) continue;
        expect(forged([...before, inOrder(later, "2019-08-01")], route.terms)).toStrictEqual(at(place));
      }
    }
  });

  it("is refused without its records", () => {
    const bare = [passed("application", "applicant", "2019-03-04", ["application-form"])];
    expect(forged(bare, changge2017.route)).toStrictEqual(at(0));
    expect(forged(bare, adjustTerms(changge2017.route, { recordsAfterReturn: "kept" }))).toStrictEqual(at(0));
  });

  it("is refused where its publication was too short", () => {
    const route = ROUTES[3];
    if (route === undefined) throw new Error("four routes");
    const record = ordinary(route, 4); // published for seven days
    expect(trackApplication(route.terms, { state: { application: "A1", record } }).stages[3]?.state).toBe("passed");
    expect(forged(record, adjustTerms(route.terms, { publicityPeriod: { days: 8 } }))).toStrictEqual(at(3));
    expect(forged(record, householdScheme.ratingRoute)).toStrictEqual(at(3)); // for how long is not known
  });

  it("is refused in these words", () => {
    const { zh, en } = messageOf(() =>
      trackApplication(jiange2019.route, { state: { application: "A1", record: [REVIEWED] } }),
    );
    expect(zh).toBe("按这一流程、条件和日历不会被接受：记录须由 advanceApplication 逐步形成");
    expect(en).toBe(
      "would not have been taken on this route, with these terms and this calendar: a record grows by advanceApplication",
    );
  });

  it("is refused on another route, though it fits its own", () => {
    const { state } = advanceApplication(jiange2019.route, {
      state: { application: "A1", record: [] },
      event: APPLIED,
    });
    expect(forged(state.record, changge2017.route)).toStrictEqual(at(0));
    expect(forged(state.record, changge2017.onlineRoute)).toStrictEqual(at(0));
  });
});

describe("a calendar that reached when the publication was passed, and does not any more", () => {
  it("refuses the record at the publication", () => {
    const terms = adjustTerms(householdScheme.ratingRoute, { publicityPeriod: { workingDays: 5 } });
    // Published on Monday 4 March 2019, through the 11th.
    const record = [
      passed("application", "household", "2019-03-04", ["rating-form"]),
      passed("file", "village-risk-group", "2019-03-04", ["household-file"]),
      passed("rating", "village-risk-group", "2019-03-04", ["minutes"]),
      passed("rating-published", "village-risk-group", "2019-03-12", [], "2019-03-04"),
    ];
    const state = { application: "A1", record };
    expect(trackApplication(terms, { state, calendar: mainlandCalendar }).standing).toMatchObject({ state: "open" });
    const other = { ...mainlandCalendar, coveredFrom: "2024-01-01", coveredThrough: "2024-02-01", off: [], worked: [] };
    const [issue, ...rest] = issuesOfCall(() => trackApplication(terms, { state, calendar: other }));
    expect(issue).toMatch(/ at facts\.state\.record\[3\]$/);
    expect(rest).toStrictEqual([]);
  });
});
