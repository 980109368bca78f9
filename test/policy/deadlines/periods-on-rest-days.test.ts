import { describe, expect, it } from "vitest";
import type { DeadlineFacts, DeadlineTerms, DueRule } from "../../../src/policy/deadlines/types.ts";
import { listDeadlines } from "../../../src/policy/deadlines/list-deadlines.ts";
import { without } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { aRow, deadlineFacts, deadlineTerms, done, doneAbout, lines, listed } from "./deadline-builders.ts";

describe("a period that ends on a day of rest", () => {
  type Way = "stays" | "next-working-day";
  const asked = (
    rule: DueRule & { readonly due: "in-each" },
    facts: Partial<DeadlineFacts>,
    periodOnRestDay?: Way,
  ): readonly string[] =>
    lines(listed(deadlineTerms([aRow(rule)], periodOnRestDay === undefined ? {} : { periodOnRestDay }), facts));
  const month = { due: "in-each", period: "month" } as const;

  it("ends there, or on the next working day", () => {
    // 31 March 2024 is a Sunday.
    const sunday = { since: "2024-03-01", asOf: "2024-03-31" };
    expect(asked(month, sunday)).toStrictEqual(["2024-03 2024-03-31 open"]);
    expect(asked(month, sunday, "stays")).toStrictEqual(["2024-03 2024-03-31 open"]);
    expect(asked(month, sunday, "next-working-day")).toStrictEqual(["2024-03 2024-03-31>2024-04-01 open"]);
    const next = { ...sunday, asOf: "2024-04-01" };
    expect(asked(month, next, "stays")[0]).toBe("2024-03 2024-03-31 late +1");
    expect(asked(month, next, "next-working-day")[0]).toBe("2024-03 2024-03-31>2024-04-01 open");
    expect(asked(month, { ...sunday, asOf: "2024-04-02" }, "next-working-day")[0]).toBe(
      "2024-03 2024-03-31>2024-04-01 late +1",
    );
  });

  it.each([
    ["a Friday", month, "2024-05-01", "2024-05 2024-05-31 open"],
    ["a Sunday that is worked", { due: "in-each", period: "week" }, "2024-02-12", "2024-W07 2024-02-18 open"],
    [
      "a Sunday before a holiday",
      { due: "in-each", period: "week" },
      "2024-06-03",
      "2024-W23 2024-06-09>2024-06-11 open",
    ],
    [
      "a Sunday in a long holiday",
      { due: "in-each", period: "week" },
      "2024-02-05",
      "2024-W06 2024-02-11>2024-02-18 open",
    ],
    ["a Sunday, a quarter", { due: "in-each", period: "quarter" }, "2024-01-01", "2024-Q1 2024-03-31>2024-04-01 open"],
    ["a Sunday, a year", { due: "in-each", period: "year" }, "2023-01-01", "2023 2023-12-31>2024-01-02 open"],
  ] as const)("runs on past its last day where that is no working day: %s", (_, rule, since, line) => {
    expect(asked(rule, { since, asOf: since }, "next-working-day")).toStrictEqual([line]);
  });

  it("takes what was done on the day to which it moved only where that names it", () => {
    const march = (on: string, period?: string): readonly string[] => {
      const doing = period === undefined ? done("report", on) : doneAbout(period, "report", on);
      return asked(month, { since: "2024-03-01", asOf: "2024-04-03", done: [doing] }, "next-working-day");
    };
    expect(march("2024-03-31")[0]).toBe("2024-03 2024-03-31>2024-04-01 done 2024-03-31");
    expect(march("2024-04-01", "2024-03")).toStrictEqual([
      "2024-03 2024-03-31>2024-04-01 done 2024-04-01",
      "2024-04 2024-04-30 open",
    ]);
    expect(march("2024-04-01")).toStrictEqual([
      "2024-03 2024-03-31>2024-04-01 late +2",
      "2024-04 2024-04-30 done 2024-04-01",
    ]);
    expect(march("2024-04-02", "2024-03")[0]).toBe("2024-03 2024-03-31>2024-04-01 done-late 2024-04-02 +1");
  });

  it("asks a calendar only where it moves", () => {
    const terms = (periodOnRestDay: Way): DeadlineTerms => deadlineTerms([aRow(month)], { periodOnRestDay });
    const facts = without(deadlineFacts(), "calendar");
    expect(issuesOfCall(() => listDeadlines(terms("next-working-day"), facts))).toStrictEqual([
      "missing at facts.calendar",
    ]);
    expect(() => listDeadlines(terms("stays"), facts)).not.toThrow();
    const other = deadlineTerms([aRow({ due: "next-year", after: "e" })], { periodOnRestDay: "next-working-day" });
    expect(() => listDeadlines(other, facts)).not.toThrow();
  });

  it("is none of the fixed days", () => {
    const report = deadlineTerms([aRow({ due: "next-month", day: 10 })], { periodOnRestDay: "stays" });
    expect(lines(listed(report, { since: "2024-01-31", asOf: "2024-01-31" }))).toStrictEqual([
      "2024-01 2024-02-10>2024-02-18 open",
    ]);
    const weekly = deadlineTerms([aRow({ due: "in-each", period: "week" })], {
      ...{ fixedDayOnRestDay: "next-working-day", periodOnRestDay: "stays" },
    });
    expect(lines(listed(weekly, { since: "2024-02-05", asOf: "2024-02-05" }))).toStrictEqual([
      "2024-W06 2024-02-11 open",
    ]);
  });
});
