import { describe, expect, it } from "vitest";
import { jiange2019 } from "../../../src/packs/jiange2019.ts";
import { planReminders } from "../../../src/policy/reminders/plan-reminders.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { aYearsLoan, extended, planned, plannedFor, repaidOn } from "./reminder-builders.ts";

/* The loan is told on 2023-12-31 and written to on 2024-01-30; it matures on 2024-02-29. */

describe("a loan repaid in full", () => {
  const repaid = (day: string): readonly string[] => plannedFor(aYearsLoan(repaidOn(day)));

  it("on the day before a notice or on its day needs it no more", () => {
    for (const day of ["2023-12-30", "2023-12-31"]) {
      expect(repaid(day)).toStrictEqual([
        `2023-12-31 advance/60 cancelled: repaid ${day}`,
        `2024-01-30 written/30 cancelled: repaid ${day}`,
      ]);
    }
  });

  it("on the day after was to be told, and needs only the notices that follow no more", () => {
    expect(repaid("2024-01-01")).toStrictEqual([
      "2023-12-31 advance/60 planned",
      "2024-01-30 written/30 cancelled: repaid 2024-01-01",
    ]);
    expect(repaid("2024-01-30")[1]).toBe("2024-01-30 written/30 cancelled: repaid 2024-01-30");
    expect(repaid("2024-01-31")[1]).toBe("2024-01-30 written/30 planned");
  });

  it("on the day of pay-out needs none, not even one that is due on that day", () => {
    const loan = aYearsLoan({ paidOutOn: "2024-01-30", ...repaidOn("2024-01-30") });
    expect(plannedFor(loan)).toStrictEqual([
      "2024-01-30 advance/60 compressed cancelled: repaid 2024-01-30",
      "2024-01-30 written/30 cancelled: repaid 2024-01-30",
    ]);
  });

  it("is one of which not a fen is left", () => {
    const first = { day: "2023-06-01", amount: "49999.99" };
    expect(plannedFor(aYearsLoan({ repayments: [first] }))).toStrictEqual(plannedFor(aYearsLoan()));
    const last = { day: "2024-01-30", amount: "0.01" };
    expect(plannedFor(aYearsLoan({ repayments: [last, first] }))).toStrictEqual([
      "2023-12-31 advance/60 planned",
      "2024-01-30 written/30 cancelled: repaid 2024-01-30",
    ]);
  });

  it("counts from the day on which nothing was left, whatever rows of nothing follow", () => {
    const repayments = [
      { day: "2024-01-02", amount: "50000" },
      { day: "2024-02-29", amount: "0" },
    ];
    expect(plannedFor(aYearsLoan({ repayments }))[1]).toBe("2024-01-30 written/30 cancelled: repaid 2024-01-02");
  });
});

describe("a loan extended to 2024-08-31", () => {
  const extendedOn = (day: string): readonly string[] => plannedFor(aYearsLoan(extended(day, "2024-08-31")));
  const anew = ["2024-07-02 advance/60 planned", "2024-08-01 written/30 planned"];

  it("on the day before a notice or on its day has those of the new maturity instead", () => {
    for (const day of ["2023-12-30", "2023-12-31"]) {
      expect(extendedOn(day)).toStrictEqual([
        `2023-12-31 advance/60 cancelled: extended ${day}`,
        `2024-01-30 written/30 cancelled: extended ${day}`,
        ...anew,
      ]);
    }
  });

  it("on the day after keeps in the record what was due", () => {
    expect(extendedOn("2024-01-01")).toStrictEqual([
      "2023-12-31 advance/60 superseded: 2024-01-01",
      "2024-01-30 written/30 cancelled: extended 2024-01-01",
      ...anew,
    ]);
  });

  it("on the day of maturity keeps both", () => {
    expect(extendedOn("2024-02-29")).toStrictEqual([
      "2023-12-31 advance/60 superseded: 2024-02-29",
      "2024-01-30 written/30 superseded: 2024-02-29",
      ...anew,
    ]);
  });

  it("and repaid on one day is repaid: the new maturity needs no notice either", () => {
    const loan = aYearsLoan({ ...extended("2023-12-31", "2024-08-31"), ...repaidOn("2023-12-31") });
    expect(plannedFor(loan)).toStrictEqual([
      "2023-12-31 advance/60 cancelled: repaid 2023-12-31",
      "2024-01-30 written/30 cancelled: repaid 2023-12-31",
      "2024-07-02 advance/60 cancelled: repaid 2023-12-31",
      "2024-08-01 written/30 cancelled: repaid 2023-12-31",
    ]);
  });
});

describe("what an extension leaves", () => {
  // 60 days before 2024-03-31 is 2024-01-31, 30 days before it 2024-03-01.
  const newNotices = (agreedOn: string): readonly string[] =>
    plannedFor(aYearsLoan(extended(agreedOn, "2024-03-31"))).slice(2);

  it("of just as many days is told on the day of agreement", () => {
    expect(newNotices("2024-01-31")).toStrictEqual(["2024-01-31 advance/60 planned", "2024-03-01 written/30 planned"]);
  });

  it("of a day less is told on the day of agreement, compressed, or not at all", () => {
    const compressed = ["2024-02-01 advance/60 compressed planned", "2024-03-01 written/30 planned"];
    expect(newNotices("2024-02-01")).toStrictEqual(compressed);
    const dropping = adjustTerms(jiange2019.reminders, { shortLoan: "dropped" });
    const loan = aYearsLoan(extended("2024-02-01", "2024-03-31"));
    expect(planned(planReminders(dropping, { loans: [loan] })).slice(2)).toStrictEqual([
      ...["2024-02-01 advance/60 compressed dropped", "2024-03-01 written/30 planned"],
    ]);
  });

  it("is extended again: each maturity has its own notices", () => {
    const loan = aYearsLoan({
      extensions: [
        { agreedOn: "2024-01-15", maturesOn: "2024-05-31" }, // told on 2024-04-01, written to on 2024-05-01
        { agreedOn: "2024-05-01", maturesOn: "2024-11-30" },
      ],
    });
    expect(plannedFor(loan)).toStrictEqual([
      "2023-12-31 advance/60 superseded: 2024-01-15",
      "2024-01-30 written/30 cancelled: extended 2024-01-15",
      "2024-04-01 advance/60 superseded: 2024-05-01",
      "2024-05-01 written/30 cancelled: extended 2024-05-01",
      "2024-10-01 advance/60 planned",
      "2024-10-31 written/30 planned",
    ]);
  });

  it("and is extended again on the same day needs none in between", () => {
    const loan = aYearsLoan({
      extensions: [
        { agreedOn: "2024-02-20", maturesOn: "2024-03-10" },
        { agreedOn: "2024-02-20", maturesOn: "2024-05-31" },
      ],
    });
    expect(plannedFor(loan).slice(2)).toStrictEqual([
      "2024-02-20 advance/60 compressed cancelled: extended 2024-02-20",
      "2024-02-20 written/30 compressed cancelled: extended 2024-02-20",
      "2024-04-01 advance/60 planned",
      "2024-05-01 written/30 planned",
    ]);
  });
});
