import { describe, expect, it } from "vitest";
import { assessSuspension } from "../../../src/policy/credit-line/suspension/assess-suspension.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { FOUR_DUES } from "../../cases/suspension.ts";
import { aBorrower, groundIn, suspensionTerms } from "./line-builders.ts";

const terms = changge2017.suspension;

describe("reading loan/overdue-episode", () => {
  const eachDue = adjustTerms(terms, { overdueEpisode: "each-due" });

  it("stretch: three instalments paid together are one time; each-due: they are three", () => {
    const paidTogether = { ...FOUR_DUES, repayments: [{ day: "2018-08-20", amount: "30000" }] };
    const facts = aBorrower("2018-12-31", [paidTogether]);
    expect(groundIn(assessSuspension(terms, facts), "late-episodes")).toMatchObject({
      state: "absent",
      // 21 + 30 + 31 + 30 + 31 + 20
      evidence: { times: 1, episodes: [{ dueOn: "2018-03-10", paidOn: "2018-08-20", days: 163 }] },
    });
    expect(groundIn(assessSuspension(eachDue, facts), "late-episodes")).toMatchObject({
      state: "present",
      since: "2018-08-10",
      evidence: {
        times: 3,
        episodes: [
          { dueOn: "2018-03-10", days: 163 },
          { dueOn: "2018-05-10", days: 102 }, // 21 + 30 + 31 + 20
          { dueOn: "2018-07-10", days: 41 }, // 21 + 20
        ],
      },
    });
  });

  it("stretch: a debt paid the day after the next fell due goes on; each-due: its days begin anew", () => {
    // Paid on the first day on which the next 10,000 are overdue, which stay unpaid: 21 + 30 + 20 days from 10 March.
    const handed = { ...FOUR_DUES, repayments: [{ day: "2018-05-11", amount: "10000" }] };
    const facts = aBorrower("2018-05-20", [handed]);
    expect(groundIn(assessSuspension(terms, facts), "overdue-days")).toMatchObject({
      state: "present",
      since: "2018-05-20",
      evidence: { episodes: [{ dueOn: "2018-03-10", days: 71 }] },
    });
    expect(groundIn(assessSuspension(eachDue, facts), "overdue-days")).toMatchObject({
      state: "absent",
      evidence: { episodes: [{ dueOn: "2018-05-10", days: 10 }] },
    });
  });

  it.each(["2018-05-09", "2018-05-10"])(
    "a debt paid by the day on which the next falls due, on %s, has ended under both",
    (day) => {
      const apart = { ...FOUR_DUES, repayments: [{ day, amount: "10000" }] };
      const facts = aBorrower("2018-05-20", [apart]);
      for (const t of [terms, eachDue]) {
        expect(groundIn(assessSuspension(t, facts), "overdue-days")).toMatchObject({
          state: "absent",
          evidence: { episodes: [{ dueOn: "2018-05-10", days: 10 }] },
        });
      }
    },
  );
});

describe("reading suspension/late-records", () => {
  const each = adjustTerms(terms, { lateRecords: "each-loan" });
  const timesOf = (t: typeof terms | typeof each, loans: Parameters<typeof aBorrower>[1]): unknown =>
    groundIn(assessSuspension(t, aBorrower("2019-12-31", loans)), "late-episodes");
  const late = (maturesOn: string, day: string): object => ({ maturesOn, repayments: [{ day, amount: "50000" }] });

  it("one: three loans late over the same days are one time; each-loan: they are three", () => {
    const loans = [1, 2, 3].map(() => late("2019-01-10", "2019-02-20")); // 41 days
    expect(timesOf(terms, loans)).toMatchObject({ state: "absent", evidence: { times: 1 } });
    expect(timesOf(each, loans)).toMatchObject({ state: "present", since: "2019-02-10", evidence: { times: 3 } });
  });

  it("one: late again from the day on which the other was paid is another time, from a day before it is the same", () => {
    const three = (second: string): readonly object[] => [
      late("2018-05-10", "2018-06-15"), // 36 days
      late(second, "2018-08-01"),
      late("2018-09-10", "2018-10-21"),
    ];
    expect(timesOf(terms, three("2018-06-15"))).toMatchObject({ state: "present", since: "2018-10-11" });
    expect(timesOf(terms, three("2018-06-14"))).toMatchObject({ state: "absent", evidence: { times: 2 } });
    expect(timesOf(each, three("2018-06-14"))).toMatchObject({ state: "present", since: "2018-10-11" });
  });

  it("one: a third that overlaps two takes neither away", () => {
    // The third runs from the first into the second.
    const loans = [
      late("2018-05-10", "2018-06-15"),
      late("2018-06-01", "2018-08-01"),
      late("2018-07-10", "2018-08-20"),
    ];
    expect(timesOf(terms, loans)).toMatchObject({ state: "absent", evidence: { times: 2 } });
    expect(timesOf(terms, [loans[0] ?? {}, loans[2] ?? {}])).toMatchObject({ state: "absent", evidence: { times: 2 } });
  });
});

describe("reading suspension/past-overdue", () => {
  const ever = adjustTerms(terms, { pastOverdue: "ever" });
  const paidOn = (day: string): ReturnType<typeof aBorrower> =>
    aBorrower("2019-12-31", [{ repayments: [{ day, amount: "50000" }] }]);

  it("running-only: what was paid in the end is none; ever: it stays one", () => {
    const late = paidOn("2019-03-22"); // 71 days
    expect(assessSuspension(terms, late).outcome).toBe("no-ground");
    expect(groundIn(assessSuspension(terms, late), "overdue-days")).toMatchObject({ evidence: { episodes: [] } });
    expect(assessSuspension(ever, late).outcome).toBe("may-be-suspended");
    expect(groundIn(assessSuspension(ever, late), "overdue-days")).toMatchObject({
      state: "present",
      since: "2019-03-22",
      evidence: { episodes: [{ loan: "L1", dueOn: "2019-01-10", paidOn: "2019-03-22", days: 71 }] },
    });
  });

  it("ever: what was paid on the 70th day is none", () => {
    expect(groundIn(assessSuspension(ever, paidOn("2019-03-21")), "overdue-days")).toMatchObject({ state: "absent" });
  });

  it("changes nothing where times are counted", () => {
    const facts = aBorrower(
      "2019-12-31",
      [
        ["2018-05-10", "2018-06-10"],
        ["2018-06-10", "2018-07-11"],
        ["2018-07-11", "2018-08-11"],
      ].map(([maturesOn = "", day = ""]) => ({ maturesOn, repayments: [{ day, amount: "50000" }] })),
    );
    for (const t of [terms, ever])
      expect(groundIn(assessSuspension(t, facts), "late-episodes")).toMatchObject({ state: "present" });
  });
});

describe("reading suspension/ended-event", () => {
  const outlives = adjustTerms(terms, { endedEvents: "ground" });
  const events = { proceedings: [{ on: "2018-02-01", through: "2018-06-09", evidence: "F-1" }] };

  it.each([
    ["2018-01-31", "absent", "absent"],
    ["2018-02-01", "present", "present"],
    ["2018-06-09", "present", "present"], // its last day
    ["2018-06-10", "absent", "present"],
    ["2028-06-10", "absent", "present"],
  ])("on %s: no-ground %s, ground %s", (asOf, chosen, alternative) => {
    const facts = aBorrower(asOf, [], events);
    expect(groundIn(assessSuspension(terms, facts), "proceedings")).toMatchObject({ state: chosen });
    expect(groundIn(assessSuspension(outlives, facts), "proceedings")).toMatchObject({ state: alternative });
  });
});

describe("the readings that are named", () => {
  const ids = (values: Parameters<typeof suspensionTerms>[0]): readonly string[] =>
    assessSuspension(suspensionTerms(values), aBorrower("2018-06-10")).readings.map((r) => r.id);

  it("are those of the grounds that are asked", () => {
    expect(ids({ overdueDaysOver: 70 })).toContain("suspension/past-overdue");
    expect(ids({ overdueDaysOver: 70 })).not.toContain("suspension/ended-event");
    expect(ids({ suspensionEvents: ["death"] })).toContain("suspension/ended-event");
    expect(ids({ suspensionEvents: ["death"] })).not.toContain("suspension/past-overdue");
  });

  it("say what was chosen, and what the caller changed", () => {
    const result = assessSuspension(adjustTerms(terms, { pastOverdue: "ever" }), aBorrower("2018-06-10"));
    expect(result.terms).toStrictEqual({
      pack: "changge2017",
      title: changge2017.title,
      edition: "2017-10-26",
      changed: ["pastOverdue"],
    });
    expect(result.readings).toStrictEqual([
      { id: "loan/maturity-on-rest-day", chosen: "next-working-day" },
      { id: "loan/rest-day-overdue-from", chosen: "working-day" },
      { id: "loan/after-grace", chosen: "from-due-day" },
      { id: "loan/overdue-episode", chosen: "stretch" },
      { id: "suspension/late-records", chosen: "one" },
      { id: "suspension/past-overdue", chosen: "ever" },
      { id: "suspension/ended-event", chosen: "no-ground" },
    ]);
  });
});
