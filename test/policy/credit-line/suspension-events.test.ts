import { describe, expect, it } from "vitest";
import {
  assessSuspension,
  type SuspensionAssessment,
} from "../../../src/policy/credit-line/suspension/assess-suspension.ts";
import { type BorrowerEvent, type SuspensionEvent } from "../../../src/policy/credit-line/suspension/types.ts";
import { suspensionEvents } from "../../../src/policy/credit-line/suspension/terms.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { without } from "../../support/builders.ts";
import { aBorrower, groundIn, NOTHING_HAPPENED, suspensionTerms } from "./line-builders.ts";

const terms = changge2017.suspension;
const EVENTS = ["illegal-fund-raising", "death", "loss-of-capacity", "declared-missing"] as const;
const MORE_EVENTS = ["declared-dead", "proceedings", "refused-check", "refused-proof"] as const;
const ALL = [...EVENTS, ...MORE_EVENTS];

function after(kind: SuspensionEvent, asOf: string, ...events: readonly BorrowerEvent[]): SuspensionAssessment {
  return assessSuspension(terms, aBorrower(asOf, [], { [kind]: events }));
}

it("the eight kinds of event are those of the measure", () => {
  expect([...suspensionEvents.list]).toStrictEqual(ALL);
});

describe.each(ALL)("%s", (kind) => {
  const event = { on: "2018-06-10", evidence: "F-1" };

  it("is a ground from its day on", () => {
    expect(groundIn(after(kind, "2018-06-09", event), kind)).toMatchObject({
      state: "absent",
      evidence: { events: [] },
    });
    expect(after(kind, "2018-06-09", event).outcome).toBe("no-ground");
    for (const asOf of ["2018-06-10", "2018-06-11", "2030-01-01"]) {
      expect(groundIn(after(kind, asOf, event), kind)).toMatchObject({
        state: "present",
        since: "2018-06-10",
        evidence: { events: [event] },
      });
      expect(after(kind, asOf, event).outcome).toBe("may-be-suspended");
    }
  });

  it("leaves every other ground absent", () => {
    const others = after(kind, "2018-06-10", event).grounds.filter((g) => g.ground !== kind);
    expect(others).toHaveLength(10);
    expect(others.every((g) => g.state === "absent")).toBe(true);
  });

  it("holds through its last day, and not after it", () => {
    const ended = { ...event, through: "2018-07-01" };
    expect(groundIn(after(kind, "2018-07-01", ended), kind)).toMatchObject({ state: "present", since: "2018-06-10" });
    expect(groundIn(after(kind, "2018-07-02", ended), kind)).toMatchObject({ state: "absent" });
  });

  it("of one day is there on that day alone", () => {
    const once = { ...event, through: "2018-06-10" };
    expect(after(kind, "2018-06-10", once).outcome).toBe("may-be-suspended");
    expect(after(kind, "2018-06-11", once).outcome).toBe("no-ground");
  });
});

describe("several events of a kind", () => {
  it("are shown by their day, without those to come and those that ended", () => {
    const result = after(
      "proceedings",
      "2018-06-10",
      { on: "2018-06-10", evidence: "F-4" },
      { on: "2018-05-01", evidence: "F-3" },
      { on: "2018-01-01", through: "2018-06-09", evidence: "F-1" },
      { on: "2018-06-11", evidence: "F-5" },
    );
    expect(groundIn(result, "proceedings")).toMatchObject({
      state: "present",
      since: "2018-05-01",
      evidence: {
        events: [
          { on: "2018-05-01", evidence: "F-3" },
          { on: "2018-06-10", evidence: "F-4" },
        ],
      },
    });
  });
});

describe("misuse", () => {
  const on = (asOf: string): SuspensionAssessment =>
    assessSuspension(terms, aBorrower(asOf, [{}, { misusedOn: "2018-06-10" }, { misusedOn: "2018-05-01" }]));

  it("is a ground from its day on, for good", () => {
    expect(groundIn(on("2018-04-30"), "misuse")).toMatchObject({ state: "absent", evidence: { loans: [] } });
    expect(groundIn(on("2018-05-01"), "misuse")).toMatchObject({
      state: "present",
      since: "2018-05-01",
      evidence: { loans: [{ loan: "L3", on: "2018-05-01" }] },
      required: {},
    });
    expect(groundIn(on("2018-06-10"), "misuse")).toMatchObject({
      since: "2018-05-01",
      evidence: {
        loans: [
          { loan: "L3", on: "2018-05-01" },
          { loan: "L2", on: "2018-06-10" },
        ],
      },
    });
  });
});

describe("what is not known", () => {
  const unknown = without(NOTHING_HAPPENED, "death", "refused-proof");

  it("makes its ground undetermined, and names the fact", () => {
    const result = assessSuspension(terms, { ...aBorrower("2018-06-10"), events: unknown });
    expect(result).toMatchObject({ outcome: "undetermined", missing: ["events.death", "events.refused-proof"] });
    expect(groundIn(result, "death")).toMatchObject({ state: "undetermined", missing: ["events.death"] });
    expect(groundIn(result, "proceedings")).toMatchObject({ state: "absent" });
  });

  it("does not hide a ground that is there", () => {
    const result = assessSuspension(terms, { ...aBorrower("2019-03-22", [{}]), events: unknown });
    expect(result).toMatchObject({ outcome: "may-be-suspended", missing: ["events.death", "events.refused-proof"] });
  });

  it("is not missed where the terms do not ask for it", () => {
    const narrow = adjustTerms(terms, { suspensionEvents: ["proceedings"] });
    const result = assessSuspension(narrow, { ...aBorrower("2018-06-10"), events: unknown });
    expect(result).toMatchObject({ outcome: "no-ground", missing: [] });
  });
});

describe("grounds that the terms do not name", () => {
  it("are listed in the order of the measure", () => {
    const result = assessSuspension(
      suspensionTerms({ suspensionEvents: ["proceedings"] }),
      aBorrower("2019-03-22", [{}]),
    );
    expect(result.grounds.map((g) => g.ground)).toStrictEqual(["proceedings"]);
    expect(result.notAsked).toStrictEqual([
      ...["overdue-days", "late-episodes", "misuse"],
      ...ALL.filter((kind) => kind !== "proceedings"),
    ]);
    expect(result.outcome).toBe("no-ground");
  });

  it("are all of them under terms that name none", () => {
    const result = assessSuspension(suspensionTerms({}), aBorrower("2019-03-22", [{ misusedOn: "2018-05-01" }]));
    expect(result).toMatchObject({ outcome: "no-ground", grounds: [], missing: [] });
    expect(result.notAsked).toStrictEqual(["overdue-days", "late-episodes", "misuse", ...ALL]);
  });

  it("are none in Changge", () => {
    const result = assessSuspension(terms, aBorrower("2018-06-10"));
    expect(result.grounds.map((g) => g.ground)).toStrictEqual(["overdue-days", "late-episodes", "misuse", ...ALL]);
    expect(result.notAsked).toStrictEqual([]);
  });
});
