import { describe, expect, it } from "vitest";
import { householdScheme } from "../../../src/packs/household-scheme.ts";
import { jiange2019 } from "../../../src/packs/jiange2019.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { advanceApplication } from "../../../src/policy/workflow/advance-application.ts";
import type { ApplicationStepFacts } from "../../../src/policy/workflow/types.ts";
import { trackApplication } from "../../../src/policy/workflow/track-application.ts";
import { unchecked } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { passed } from "./workflow-builders.ts";

const APPLIED = passed("application", "household", "2019-03-04");
const REVIEWED = passed("village-review", "village", "2019-03-06");

describe("the shape of an application", () => {
  const facts = (value: unknown): readonly string[] =>
    issuesOfCall(() => advanceApplication(jiange2019.route, unchecked<ApplicationStepFacts>(value)));
  const good = { state: { application: "A1", record: [APPLIED] }, event: REVIEWED };
  const event = (value: unknown): readonly string[] => facts({ ...good, event: value });
  const { stage, by, on } = REVIEWED;

  it.each<readonly [string, unknown]>([
    ["missing at facts", undefined],
    ["wrong-type at facts", null],
    ["wrong-type at facts", "A1"],
    ["missing at facts.event", { state: good.state }],
    ["missing at facts.state", { event: REVIEWED }],
    ["missing at facts.state.record", { ...good, state: { application: "A1" } }],
    ["missing at facts.state.application", { ...good, state: { record: [] } }],
    ["padded at facts.state.application", { ...good, state: { application: " A1", record: [] } }],
    ["unknown-key at facts.state.next", { ...good, state: { ...good.state, next: "lending" } }],
    ["unknown-key at facts.asOf", { ...good, asOf: "2019-03-08" }],
    ["wrong-type at facts.calendar", { ...good, calendar: null }],
  ])("is this: %s", (issue, value) => {
    expect(facts(value)).toStrictEqual([issue]);
  });

  it.each<readonly [string, unknown]>([
    ["missing at facts.event.outcome", { stage, by, on, records: [] }],
    ["not-listed at facts.event.outcome", { stage, by, on, outcome: "approved" }],
    ["missing at facts.event.records", { stage, by, on, outcome: "passed" }],
    ["missing at facts.event.backTo", { stage, by, on, outcome: "returned" }],
    ["unknown-key at facts.event.records", { stage, by, on, outcome: "refused", records: [] }],
    ["unknown-key at facts.event.because", { ...REVIEWED, because: "资料不全" }],
    ["unknown-key at facts.event.backTo", { stage, by, on, outcome: "withdrawn", backTo: "application" }],
    ["empty at facts.event.because", { stage, by, on, outcome: "refused", because: "" }],
    ["no-such-day at facts.event.on", { ...REVIEWED, on: "2019-02-29" }],
    ["not-a-day at facts.event.publishedFrom", { ...REVIEWED, publishedFrom: "2019/03/06" }],
    ["wrong-type at facts.event.records[0]", { ...REVIEWED, records: [1] }],
    ["repeated-id at facts.event.records[1]", { ...REVIEWED, records: ["r", "r"] }],
    ["empty at facts.event.by", { ...REVIEWED, by: "" }],
    ["missing at facts.event.stage", { by, on, outcome: "refused" }],
  ])("has events of this form: %s", (issue, value) => {
    expect(event(value)).toStrictEqual([issue]);
    const inRecord = facts({ ...good, state: { application: "A1", record: [value] } });
    expect(inRecord).toStrictEqual([issue.replace("facts.event", "facts.state.record[0]")]);
  });

  it("is refused for everything at once, with the missing calendar", () => {
    const terms = adjustTerms(householdScheme.ratingRoute, { publicityPeriod: { workingDays: 5 } });
    const bad = {
      state: { application: "", record: [{ stage, by, on, outcome: "passed" }] },
      event: { ...REVIEWED, on: 1 },
    };
    const call = () => advanceApplication(terms, unchecked<ApplicationStepFacts>(bad));
    expect(new Set(issuesOfCall(call))).toStrictEqual(
      new Set([
        ...["empty at facts.state.application", "missing at facts.state.record[0].records"],
        ...["not-a-day at facts.event.on", "missing at facts.calendar"],
      ]),
    );
  });

  it("is refused, and nothing else is thrown, where a field is a getter that throws", () => {
    const hostile = (object: object, field: string): object =>
      Object.defineProperty({ ...object }, field, {
        enumerable: true,
        get: () => {
          throw new TypeError("hostile");
        },
      });
    expect(facts(hostile(good, "calendar"))).toStrictEqual(["not-plain at facts.calendar"]);
    expect(facts(hostile(good, "state"))).toStrictEqual(["not-plain at facts.state"]);
    expect(facts({ ...good, state: hostile(good.state, "record") })).toStrictEqual(["not-plain at facts.state.record"]);
    expect(event(hostile(REVIEWED, "outcome"))).toStrictEqual(["not-plain at facts.event.outcome"]);
    expect(event(hostile(REVIEWED, "records"))).toStrictEqual(["not-plain at facts.event.records"]);
    const terms = unchecked<typeof householdScheme.ratingRoute>(hostile(householdScheme.ratingRoute, "caller"));
    expect(issuesOfCall(() => trackApplication(terms, { state: good.state }))).toStrictEqual([
      "not-plain at terms.caller",
    ]);
  });
});
