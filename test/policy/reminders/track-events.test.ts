import { describe, expect, it } from "vitest";
import type { Loan } from "../../../src/ledger/loan/types.ts";
import { aYearsLoan, ADVANCE, extended, repaidOn, tracked, WRITTEN } from "./reminder-builders.ts";

/* The loan is told on 2023-12-31 and written to on 2024-01-30; it matures on 2024-02-29. */

const stateOf = (id: string, facts: Partial<Loan>, asOf: string, ...sentOn: readonly string[]): unknown =>
  tracked(
    aYearsLoan(facts),
    asOf,
    sentOn.map((on) => ({ notice: id, on })),
  ).get(id);

describe("a loan repaid after its notice was due", () => {
  const repaid = repaidOn("2024-02-10");

  it("was given it in time, late, or never", () => {
    const on = (...sentOn: readonly string[]): unknown => stateOf(WRITTEN, repaid, "2024-03-31", ...sentOn);
    expect(on("2024-01-30")).toStrictEqual({ state: "sent", sentOn: "2024-01-30" });
    expect(on("2024-02-09")).toStrictEqual({ state: "sent-late", sentOn: "2024-02-09", lateBy: 10 });
    expect(on()).toStrictEqual({ state: "never-given", days: 11, because: "repaid", on: "2024-02-10" });
  });

  it("needs none from the day of repayment on: one given then does not count", () => {
    for (const day of ["2024-02-10", "2024-02-11"]) {
      const notCounted = [{ on: day, because: "no-longer-needed" }];
      expect(stateOf(WRITTEN, repaid, "2024-03-31", day)).toStrictEqual({
        ...{ state: "never-given", days: 11, because: "repaid", on: "2024-02-10" },
        notCounted,
      });
    }
  });

  it("is late on the day before, never given from the day of repayment on", () => {
    expect(stateOf(WRITTEN, repaid, "2024-02-09")).toStrictEqual({ state: "late", days: 10 });
    const never = { state: "never-given", days: 11, because: "repaid", on: "2024-02-10" };
    expect(stateOf(WRITTEN, repaid, "2024-02-10")).toStrictEqual(never);
    expect(stateOf(WRITTEN, repaid, "2024-12-31")).toStrictEqual(never);
  });

  it("in part only goes on being late", () => {
    const part = { repayments: [{ day: "2024-02-10", amount: "49999.99" }] };
    expect(stateOf(WRITTEN, part, "2024-02-11")).toStrictEqual({ state: "late", days: 12 });
  });
});

describe("a loan repaid by the day of its notice", () => {
  const cancelled = (on: string): object => ({ state: "cancelled", because: "repaid", on });

  it("needs none, on the due day itself too", () => {
    const facts = repaidOn("2024-01-30");
    expect(stateOf(WRITTEN, facts, "2024-01-29")).toStrictEqual({ state: "upcoming" });
    expect(stateOf(WRITTEN, facts, "2024-01-30")).toStrictEqual(cancelled("2024-01-30"));
    expect(stateOf(WRITTEN, repaidOn("2024-01-31"), "2024-01-30")).toStrictEqual({ state: "due" });
  });

  it("keeps in the record that it was given before", () => {
    const facts = repaidOn("2024-01-20");
    expect(stateOf(WRITTEN, facts, "2024-03-31", "2024-01-19")).toStrictEqual({
      ...cancelled("2024-01-20"),
      sentOn: "2024-01-19",
    });
    expect(stateOf(WRITTEN, facts, "2024-03-31", "2024-01-20")).toStrictEqual({
      ...cancelled("2024-01-20"),
      notCounted: [{ on: "2024-01-20", because: "no-longer-needed" }],
    });
    expect(stateOf(WRITTEN, facts, "2024-03-31", "2023-02-28", "2024-01-21")).toStrictEqual({
      ...cancelled("2024-01-20"),
      notCounted: [
        { on: "2023-02-28", because: "at-lending" },
        { on: "2024-01-21", because: "no-longer-needed" },
      ],
    });
  });
});

describe("a loan extended on 2024-01-10", () => {
  const facts = extended("2024-01-10", "2024-08-31"); // told on 2024-07-02, written to on 2024-08-01

  it("is not extended on the day before", () => {
    const states = tracked(aYearsLoan(facts), "2024-01-09");
    expect([...states]).toStrictEqual([
      [ADVANCE, { state: "late", days: 9 }],
      [WRITTEN, { state: "upcoming" }],
    ]);
  });

  it("has the notices of both maturities from its day on", () => {
    expect([...tracked(aYearsLoan(facts), "2024-01-10")]).toStrictEqual([
      [ADVANCE, { state: "superseded", on: "2024-01-10" }],
      [WRITTEN, { state: "cancelled", because: "extended", on: "2024-01-10" }],
      ["L1/2024-08-31/advance/60", { state: "upcoming" }],
      ["L1/2024-08-31/written/30", { state: "upcoming" }],
    ]);
  });

  it("keeps in the record whether the old notice was given, and how late", () => {
    const superseded = { state: "superseded", on: "2024-01-10" };
    const on = (...sentOn: readonly string[]): unknown => stateOf(ADVANCE, facts, "2024-05-01", ...sentOn);
    expect(on()).toStrictEqual(superseded);
    expect(on("2023-12-31")).toStrictEqual({ ...superseded, sentOn: "2023-12-31" });
    expect(on("2024-01-03")).toStrictEqual({ ...superseded, sentOn: "2024-01-03", lateBy: 3 });
    const notCounted = [{ on: "2024-01-10", because: "no-longer-needed" }];
    expect(on("2024-01-10")).toStrictEqual({ ...superseded, notCounted });
  });

  it("has a notice that was given before it was cancelled", () => {
    const later = extended("2024-01-20", "2024-08-31");
    expect(stateOf(WRITTEN, later, "2024-05-01", "2024-01-19")).toStrictEqual({
      ...{ state: "cancelled", because: "extended", on: "2024-01-20", sentOn: "2024-01-19" },
    });
  });
});

describe("a notice of an extension", () => {
  const facts = extended("2024-02-20", "2024-03-31"); // written to on 2024-03-01
  const id = "L1/2024-03-31/written/30";

  it("does not count before the extension was agreed, however little early", () => {
    expect(stateOf(id, facts, "2024-03-01", "2024-02-20")).toStrictEqual({ state: "sent", sentOn: "2024-02-20" });
    const notCounted = [{ on: "2024-02-19", because: "too-early" }];
    expect(stateOf(id, facts, "2024-03-01", "2024-02-19")).toStrictEqual({ state: "due", notCounted });
  });

  it("that was given before is not looked at until the extension is agreed", () => {
    const states = tracked(aYearsLoan(facts), "2024-02-19", [{ notice: id, on: "2024-02-19" }]);
    expect([...states.keys()]).toStrictEqual([ADVANCE, WRITTEN]);
  });

  it("with 40 days left is compressed and due on the day of agreement", () => {
    const its = "L1/2024-03-31/advance/60";
    expect(stateOf(its, facts, "2024-02-20")).toStrictEqual({ state: "due" });
    expect(stateOf(its, facts, "2024-02-22")).toStrictEqual({ state: "late", days: 2 });
    expect(stateOf(its, facts, "2024-02-22", "2024-02-20")).toStrictEqual({ state: "sent", sentOn: "2024-02-20" });
  });
});
