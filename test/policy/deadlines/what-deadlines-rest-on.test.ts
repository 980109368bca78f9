import { describe, expect, it } from "vitest";
import type { DeadlineFacts, DeadlineTermValues } from "../../../src/policy/deadlines/types.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { listDeadlines } from "../../../src/policy/deadlines/list-deadlines.ts";
import { deadlineFacts, event, listed } from "./deadline-builders.ts";

/** What the times of one of Changge's deadlines rest on, each in a word. */
function restsOn(
  deadline: string,
  facts: Partial<DeadlineFacts>,
  changes: DeadlineTermValues = {},
): readonly unknown[] {
  return listed(changge2017.deadlines, facts, changes)
    .deadlines.filter((one) => one.deadline === deadline)
    .map(({ basis }) =>
      basis.map((b) => ("article" in b ? b.article : b.by === "reading" ? b.reading : `caller: ${b.term}`)),
    );
}

describe("a deadline rests on", () => {
  it("its own article, the law and the notice of the year", () => {
    expect(restsOn("user-change-applied-for", { events: [event("system-user-changed", "2024-02-08")] })).toStrictEqual([
      ["changge-2017-64#information 30", "civil-code#201", "holiday-notices#2024"],
    ]);
  });

  it("no notice where no calendar reaches its day", () => {
    const facts = { since: "2026-12-01", asOf: "2026-12-31", events: [event("system-user-changed", "2026-12-30")] };
    expect(restsOn("user-change-applied-for", facts)).toStrictEqual([
      ["changge-2017-64#information 30", "civil-code#201"],
    ]);
  });

  it("the notice of the year of its day, not of its event", () => {
    const facts = { since: "2024-12-01", asOf: "2024-12-31", events: [event("system-user-changed", "2024-12-31")] };
    expect(restsOn("user-change-applied-for", facts)).toStrictEqual([
      ["changge-2017-64#information 30", "civil-code#201", "holiday-notices#2025"],
    ]);
  });

  it("the law of days of rest only where its day is one", () => {
    const of = (on: string): readonly unknown[] =>
      restsOn("release-notice", { since: on, asOf: on, events: [event("loan-repaid-at-maturity", on)] });
    expect(of("2024-04-30")).toStrictEqual([["changge-2017-64#loan 5.6", "deadlines/by-day"]]);
    expect(of("2024-01-31")).toStrictEqual([
      [
        ...["changge-2017-64#loan 5.6", "deadlines/by-day", "deadlines/fixed-day-on-rest-day"],
        ...["civil-code#203", "holiday-notices#2024"],
      ],
    ]);
  });

  it("the reading of periods only where the period had begun before", () => {
    const of = (since: string): readonly unknown[] =>
      restsOn("other-information-updated", { since, asOf: "2024-04-01" }, { partialPeriods: "due" });
    const each = ["changge-2017-64#information 18", "deadlines/period-on-rest-day"];
    expect(of("2024-02-01")).toStrictEqual([[...each, "caller: partialPeriods"], each]);
    expect(of("2024-01-01")).toStrictEqual([each, each]);
  });

  it("the reading of the last day of a period where that stays, or where it moves", () => {
    // 31 March 2024 is a Sunday, 30 June is one too, 30 September 2024 is a Monday.
    const of = (since: string, periodOnRestDay: "stays" | "next-working-day"): readonly unknown[] =>
      restsOn("other-information-updated", { since, asOf: since }, { periodOnRestDay });
    const [article, reading] = ["changge-2017-64#information 18", "caller: periodOnRestDay"];
    const moved = [article, reading, "civil-code#203", "holiday-notices#2024"];
    expect(of("2024-01-01", "next-working-day")).toStrictEqual([moved]);
    expect(of("2024-04-01", "next-working-day")).toStrictEqual([moved]);
    expect(of("2024-07-01", "next-working-day")).toStrictEqual([[article]]);
    expect(of("2024-07-01", "stays")).toStrictEqual([[article, reading]]);
  });

  it("the reading of months without only in a month in which nothing happened", () => {
    const events = [event("loan-paid-out", "2024-05-31", "L1")];
    expect(restsOn("lending-report", { since: "2024-04-01", asOf: "2024-06-30", events })).toStrictEqual([
      ["changge-2017-64#loan 5.5", "deadlines/by-day", "deadlines/months-without"],
      [
        ...["changge-2017-64#loan 5.5", "deadlines/by-day", "deadlines/fixed-day-on-rest-day"],
        ...["civil-code#203", "holiday-notices#2024"],
      ],
      ["changge-2017-64#loan 5.5", "deadlines/by-day", "deadlines/months-without"],
    ]);
  });

  it("nothing that the caller said of months without in a month in which something happened", () => {
    const facts = { since: "2024-04-01", asOf: "2024-05-31", events: [event("loan-paid-out", "2024-04-01", "L1")] };
    expect(restsOn("lending-report", facts, { monthsWithout: "not-due" })).toStrictEqual([
      ["changge-2017-64#loan 5.5", "deadlines/by-day"],
    ]);
  });

  it("the reading of the first day of keeping only where none is printed", () => {
    const events = [event("records-collected", "2024-02-08"), event("record-changed", "2024-02-08")];
    const law = ["civil-code#201", "civil-code#202"];
    expect(restsOn("first-records-kept", { events })).toStrictEqual([
      ["changge-2017-64#information 33", "deadlines/kept-from", ...law],
    ]);
    expect(restsOn("change-records-kept", { events })).toStrictEqual([["changge-2017-64#information 34", ...law]]);
  });

  it("the article of the table where it names none of its own", () => {
    expect(restsOn("lending-report", { since: "2024-04-01", asOf: "2024-04-30" })).toStrictEqual([
      ["changge-2017-64#loan 5.5", "deadlines/by-day", "deadlines/months-without"],
    ]);
  });
});

describe("a list", () => {
  it("says under which terms it was drawn up, and from when to when", () => {
    const terms = adjustTerms(changge2017.deadlines, { byDay: "day-before" });
    const { kind, asOf, through, terms: used, readings } = listDeadlines(terms, deadlineFacts());
    expect({ kind, asOf, through }).toStrictEqual({
      ...{ kind: "deadline-list", asOf: "2024-02-19", through: "2024-02-19" },
    });
    const { title } = changge2017.deadlines;
    expect(used).toStrictEqual({ pack: "changge2017", edition: "2017-10-26", title, changed: ["byDay"] });
    expect(readings[0]).toStrictEqual({ id: "deadlines/by-day", chosen: "day-before" });
  });

  it("names what has not come up, with its article", () => {
    const { notArisen } = listed(changge2017.deadlines, { since: "2024-02-01", asOf: "2024-02-19" });
    expect(notArisen.map(({ deadline }) => deadline)).toStrictEqual([
      ...["lending-report", "release-notice", "basic-information-updated", "other-information-updated"],
      ...["user-change-applied-for", "user-change-carried-out", "first-records-kept", "change-records-returned"],
      ...["change-records-kept", "fund-account-opened", "fund-returned"],
    ]);
    expect(notArisen[0]?.basis).toStrictEqual([
      { by: "article", term: "deadlines", article: "changge-2017-64#loan 5.5" },
    ]);
    expect(notArisen[1]?.basis).toStrictEqual([
      { by: "article", term: "deadlines", article: "changge-2017-64#loan 5.6" },
    ]);
  });

  it("takes events that happened on its first day and on the day of judgement, none before or after", () => {
    const days = ["2024-01-31", "2024-02-01", "2024-02-19", "2024-02-20"];
    const events = days.map((on, i) => event("record-changed", on, `E${String(i)}`));
    const ids = listed(changge2017.deadlines, { events, through: "2024-12-31" }).deadlines.flatMap((one) =>
      one.deadline === "change-records-returned" ? [one.event?.id] : [],
    );
    expect(ids).toStrictEqual(["E1", "E2"]);
  });
});
