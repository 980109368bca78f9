import { describe, expect, it } from "vitest";
import { assessSuspension } from "../../../src/policy/credit-line/suspension/assess-suspension.ts";
import type { SuspensionTerms } from "../../../src/policy/credit-line/suspension/types.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { FOUR_DUES, OVERDUE_FOR_LONG, OVERDUE_OFTEN } from "../../cases/suspension.ts";
import { aBorrower, groundIn, suspensionTerms } from "./line-builders.ts";
import { LAW_BEFORE_2021 } from "../../support/law.ts";

const terms = changge2017.suspension;

const stateOf = (since: string | null): object => (since === null ? { state: "absent" } : { state: "present", since });

describe("a loan overdue for too long", () => {
  it.each(OVERDUE_FOR_LONG)("%s: %s", (_, __, loans, asOf, since) => {
    const result = assessSuspension(terms, aBorrower(asOf, loans));
    expect(groundIn(result, "overdue-days")).toMatchObject({ ...stateOf(since), required: { daysOver: 70 } });
  });

  it("shows what is overdue, also where it is no ground yet", () => {
    const on = (asOf: string): unknown => groundIn(assessSuspension(terms, aBorrower(asOf, [{}])), "overdue-days");
    expect(on("2019-03-21")).toMatchObject({ evidence: { episodes: [{ loan: "L1", dueOn: "2019-01-10", days: 70 }] } });
    expect(on("2019-03-22")).toStrictEqual({
      ground: "overdue-days",
      state: "present",
      since: "2019-03-22",
      evidence: { episodes: [{ loan: "L1", dueOn: "2019-01-10", days: 71 }] },
      required: { daysOver: 70 },
      basis: [
        { by: "article", term: "overdueDaysOver", article: "changge-2017-64#incentive 3.1.1" },
        { by: "reading", term: "overdueEpisode", reading: "loan/overdue-episode" },
        { by: "reading", term: "pastOverdue", reading: "suspension/past-overdue" },
        { by: "reading", term: "maturityOnRestDay", reading: "loan/maturity-on-rest-day" },
        ...LAW_BEFORE_2021.restDay,
        ...LAW_BEFORE_2021.inclusive,
      ],
    });
  });

  it("shows only the loans that are the ground where there is one", () => {
    const result = assessSuspension(terms, aBorrower("2019-03-22", [{}, { maturesOn: "2019-03-01" }]));
    expect(groundIn(result, "overdue-days")).toMatchObject({
      evidence: { episodes: [{ loan: "L1", days: 71 }] },
    });
    const before = assessSuspension(terms, aBorrower("2019-03-21", [{}, { maturesOn: "2019-03-01" }]));
    expect(groundIn(before, "overdue-days")).toMatchObject({
      evidence: {
        episodes: [
          { loan: "L1", days: 70 },
          { loan: "L2", days: 20 },
        ],
      },
    });
  });

  it("does not see a loan that was paid out later", () => {
    const later = { paidOutOn: "2019-03-22", maturesOn: "2019-03-23" };
    expect(assessSuspension(terms, aBorrower("2019-03-21", [later])).outcome).toBe("no-ground");
  });
});

describe("times overdue", () => {
  it.each(OVERDUE_OFTEN)("%s: %s", (_, __, loans, asOf, since) => {
    const result = assessSuspension(terms, aBorrower(asOf, loans));
    expect(groundIn(result, "late-episodes")).toMatchObject({
      ...stateOf(since),
      required: { times: 3, daysOver: 30 },
    });
  });

  it("shows each of them, the running one without a day of payment", () => {
    const repayments = [
      { day: "2018-04-09", amount: "10000" }, // the 30th day
      { day: "2018-06-10", amount: "10000" }, // the 31st day
    ];
    const result = assessSuspension(terms, aBorrower("2018-08-15", [{ ...FOUR_DUES, repayments }]));
    expect(groundIn(result, "late-episodes")).toMatchObject({
      state: "absent",
      evidence: {
        times: 2,
        episodes: [
          { loan: "L1", dueOn: "2018-05-10", paidOn: "2018-06-10", days: 31 },
          { loan: "L1", dueOn: "2018-07-10", days: 36 }, // 21 + 15
        ],
      },
    });
  });
});

describe("other figures than Changge's", () => {
  const asked = (own: SuspensionTerms, asOf: string): readonly string[] =>
    assessSuspension(own, aBorrower(asOf, [{}])).grounds.map((g) => g.state);

  it("90 days: 90 are no ground, 91 are", () => {
    const ninety = suspensionTerms({ overdueDaysOver: 90 });
    expect(asked(ninety, "2019-04-10")).toStrictEqual(["absent"]); // 21 + 28 + 31 + 10
    expect(asked(ninety, "2019-04-11")).toStrictEqual(["present"]);
  });

  it("0 days: the due day is no ground, the day after is", () => {
    const none = suspensionTerms({ overdueDaysOver: 0 });
    expect(asked(none, "2019-01-10")).toStrictEqual(["absent"]);
    expect(asked(none, "2019-01-11")).toStrictEqual(["present"]);
  });

  it("once for more than 10 days: 10 are no ground, 11 are", () => {
    const once = suspensionTerms({ lateEpisodes: { daysOver: 10, times: 1 } });
    expect(asked(once, "2019-01-20")).toStrictEqual(["absent"]);
    expect(asked(once, "2019-01-21")).toStrictEqual(["present"]);
  });
});
