import { describe, expect, it } from "vitest";
import { mainlandCalendar } from "../../../src/packs/calendars/mainland.ts";
import { assessSuspension } from "../../../src/policy/credit-line/suspension/assess-suspension.ts";
import type { SuspensionHistory } from "../../../src/policy/credit-line/suspension/types.ts";
import type { Loan } from "../../../src/ledger/loan/types.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { without } from "../../support/builders.ts";
import { aBorrower, groundIn } from "./line-builders.ts";

/* Loans from 2023-02-10 to 2024-02-10, the first day of the Spring Festival, which moves to Sunday 2024-02-18. */

const silent = changge2017.suspension;
const stands = adjustTerms(silent, { maturityOnRestDay: "stands" });
const moves = adjustTerms(silent, { maturityOnRestDay: "next-working-day" });
const borrower = (asOf: string, loans: readonly Partial<Loan>[] = [{}]): SuspensionHistory => ({
  ...aBorrower(
    asOf,
    loans.map((loan) => ({ paidOutOn: "2023-02-10", maturesOn: "2024-02-10", ...loan })),
  ),
  calendar: mainlandCalendar,
});

describe("a loan overdue for more than 70 days", () => {
  const ground = (terms: typeof stands | typeof moves, asOf: string): unknown =>
    groundIn(assessSuspension(terms, borrower(asOf)), "overdue-days");
  const episode = (dueOn: string, days: number): object => ({ evidence: { episodes: [{ loan: "L1", dueOn, days }] } });

  it("is counted from where its maturity came to lie: 70 days are none, 71 are", () => {
    // 11 in February, 31 in March, 28 in April.
    expect(ground(moves, "2024-04-28")).toMatchObject({ state: "absent", ...episode("2024-02-18", 70) });
    expect(ground(moves, "2024-04-29")).toMatchObject({
      ...{ state: "present", since: "2024-04-29", ...episode("2024-02-18", 71) },
    });
  });

  it("is counted from the written day where it stands", () => {
    expect(ground(stands, "2024-04-20")).toMatchObject({ state: "absent", ...episode("2024-02-10", 70) });
    expect(ground(stands, "2024-04-21")).toMatchObject({ state: "present", since: "2024-04-21" });
  });

  it("rests on the law, and the reading is reported", () => {
    const result = assessSuspension(moves, borrower("2024-04-29"));
    expect(groundIn(result, "overdue-days")).toMatchObject({
      basis: expect.arrayContaining([
        { by: "caller", term: "maturityOnRestDay" },
        { by: "law", article: "civil-code#203" },
      ]) as unknown,
    });
    expect(result.readings).toContainEqual({ id: "loan/maturity-on-rest-day", chosen: "next-working-day" });
    expect(assessSuspension(silent, borrower("2024-04-29")).readings).toContainEqual({
      ...{ id: "loan/maturity-on-rest-day", chosen: "next-working-day" },
    });
  });
});

describe("three times overdue for more than 30 days", () => {
  it.each([
    ["2024-03-11", "absent", "absent"], // 30 days from the written day
    ["2024-03-12", "present", "absent"], // 31; from the day to which it moved 23
    ["2024-03-19", "present", "absent"], // 38 and 30
    ["2024-03-20", "present", "present"], // 39 and 31
  ])("paid on %s: stands %s, moved %s", (day, written, moved) => {
    const history = borrower(
      "2024-12-31",
      [1, 2, 3].map(() => ({ repayments: [{ day, amount: "50000" }] })),
    );
    const each = { lateRecords: "each-loan" } as const; // the three are late over the same days
    const state = (own: typeof stands | typeof moves): unknown =>
      groundIn(assessSuspension(adjustTerms(own, each), history), "late-episodes");
    expect(state(stands)).toMatchObject({ state: written });
    expect(state(moves)).toMatchObject({ state: moved });
  });
});

describe("a calendar that does not reach a maturity", () => {
  it("leaves it where it stands", () => {
    const bare = without(borrower("2024-04-21"), "calendar");
    expect(groundIn(assessSuspension(moves, bare), "overdue-days")).toMatchObject({ since: "2024-04-21" });
  });
});
