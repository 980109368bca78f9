import { describe, expect, it } from "vitest";
import { mainlandCalendar } from "../../../src/packs/calendars/mainland.ts";
import type { FundEvent, FundHistory } from "../../../src/policy/fund/types.ts";
import { stateFund } from "../../../src/policy/fund/state-fund.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { without } from "../../support/builders.ts";
import { ENDOWED, fundTerms, history, moved } from "./fund-builders.ts";

const LAW = { by: "law", article: "civil-code#201" };
const ARTICLE = { by: "article", term: "returnWorkingDays", article: "changge-2017-64#fund 10" };

/** Ended on 2 January 2024; the notices were received on Friday 26 January. */
const closedWith = (noticesReceivedOn?: string): FundEvent => {
  const closed = { event: "closed", id: "E2", on: "2024-01-02" } as const;
  return noticesReceivedOn === undefined ? closed : { ...closed, noticesReceivedOn };
};
const RECEIVED = closedWith("2024-01-26");

const facts = (events: readonly FundEvent[], asOf: string): FundHistory =>
  history([ENDOWED, ...events], { asOf, calendar: mainlandCalendar });
const found = (events: readonly FundEvent[], asOf: string): ReturnType<typeof stateFund>["goesBack"] =>
  stateFund(changge2017.fund, facts(events, asOf)).goesBack;
const due = (events: readonly FundEvent[], asOf: string): unknown => found(events, asOf)?.due;

/*
 * Twenty working days after Friday 2024-01-26, across the Spring Festival (10 to 17 February off, the Sundays
 * 4 and 18 February worked): 29-31 Jan three, 1-2 Feb five, Sunday the 4th six, 5-9 Feb eleven, Sunday the
 * 18th twelve, 19-23 Feb seventeen, 26, 27 and 28 February twenty.
 */
describe("what goes back after the end", () => {
  it("is due 20 working days after the last notice, across the Spring Festival", () => {
    expect(found([RECEIVED], "2024-01-26")).toStrictEqual({
      ...{ amount: "100000.00", workingDays: 20 },
      due: { state: "known", by: "2024-02-28", standing: "open" },
      basis: [ARTICLE, LAW, { by: "published", article: "holiday-notices#2024" }],
    });
  });

  it.each([
    ["a Saturday that is off", "2024-01-27", "2024-02-28"],
    ["the Monday after", "2024-01-29", "2024-02-29"],
    ["a Sunday that is worked", "2024-02-04", "2024-03-07"],
    ["the Saturday before it", "2024-02-03", "2024-03-06"],
  ])("counts from the day after %s", (_, received, by) => {
    expect(due([closedWith(received)], "2024-12-31")).toMatchObject({ by });
  });

  it("is open through its last day, and late from the next", () => {
    expect(due([RECEIVED], "2024-02-28")).toMatchObject({ standing: "open" });
    expect(due([RECEIVED], "2024-02-29")).toMatchObject({ standing: "late" });
  });

  it("needs the notices", () => {
    const missing = { state: "undetermined", missing: ["noticesReceivedOn"] };
    expect(found([closedWith()], "2024-12-31")).toStrictEqual({
      ...{ amount: "100000.00", workingDays: 20, due: missing, basis: [ARTICLE, LAW] },
    });
    expect(due([RECEIVED], "2024-01-25")).toStrictEqual(missing); // received the day after
  });

  it("needs a calendar", () => {
    const { goesBack } = stateFund(changge2017.fund, without(facts([RECEIVED], "2024-03-01"), "calendar"));
    expect(goesBack?.due).toStrictEqual({ state: "undetermined", missing: ["calendar"] });
    expect(goesBack?.basis).toStrictEqual([ARTICLE, LAW]);
  });

  it("is not asked before the end, nor by terms that say nothing of it", () => {
    expect(found([RECEIVED], "2024-01-01")).toBeUndefined();
    expect(found([RECEIVED], "2024-01-02")).toMatchObject({ amount: "100000.00", workingDays: 20 });
    expect(stateFund(fundTerms(), facts([RECEIVED], "2024-03-01"))).not.toHaveProperty("goesBack");
  });
});

describe("a calendar that ends", () => {
  // Backwards from Thursday 2026-12-31: 28-31 Dec four, 21-25 nine, 14-18 fourteen, 7-11 nineteen, Friday the 4th.
  const uncovered = { state: "not-covered", coveredFrom: "2007-01-01", coveredThrough: "2026-12-31" };

  it("still knows its own last day, and nothing beyond", () => {
    const received = (day: string): readonly FundEvent[] => [closedWith(day)];
    expect(due(received("2026-12-03"), "2026-12-31")).toMatchObject({ state: "known", by: "2026-12-31" });
    expect(due(received("2026-12-04"), "2026-12-31")).toStrictEqual(uncovered);
    expect(found(received("2026-12-04"), "2026-12-31")?.basis).toStrictEqual([ARTICLE, LAW]);
  });

  it("knows nothing before its first day", () => {
    const calendar = { ...mainlandCalendar, coveredFrom: "2024-01-28", off: [], worked: [] };
    const on = (first: string): unknown =>
      stateFund(changge2017.fund, {
        ...facts([RECEIVED], "2024-12-31"),
        calendar: { ...calendar, coveredFrom: first },
      }).goesBack?.due;
    expect(on("2024-01-27")).toMatchObject({ state: "known", by: "2024-02-23" }); // four plain weeks
    expect(on("2024-01-28")).toStrictEqual({ ...uncovered, coveredFrom: "2024-01-28" });
  });
});

describe("a return", () => {
  const returned = (on: string, amount: string, id = "E3"): FundEvent => moved("returned", id, on, amount);
  const state = (asOf: string, ...events: readonly FundEvent[]): string => {
    const finding = found([RECEIVED, ...events], asOf);
    if (finding?.due.state !== "known") return "not known";
    return `${finding.amount} ${finding.due.standing}`;
  };

  it("of everything before the last day or on it is done", () => {
    expect(state("2024-12-31", returned("2024-02-20", "100000"))).toBe("0.00 done");
    expect(state("2024-12-31", returned("2024-02-28", "100000"))).toBe("0.00 done");
  });

  it("of everything on the day after it is late", () => {
    expect(state("2024-12-31", returned("2024-02-29", "100000"))).toBe("0.00 late");
  });

  it("of a part leaves the rest open, then late", () => {
    const part = returned("2024-02-20", "99999.99");
    expect(state("2024-02-28", part)).toBe("0.01 open");
    expect(state("2024-02-29", part)).toBe("0.01 late");
    expect(state("2024-12-31", part, returned("2024-02-28", "0.01", "E4"))).toBe("0.00 done");
    expect(state("2024-12-31", part, returned("2024-02-29", "0.01", "E4"))).toBe("0.00 late");
  });

  it("is less what was compensated and what collection cost", () => {
    const earlier = [moved("compensated", "B1", "2019-01-01", "40000"), moved("cost", "B2", "2019-01-02", "500")];
    expect(state("2024-02-28", ...earlier)).toBe("59500.00 open");
  });

  it("of nothing is done where nothing was left at the end", () => {
    expect(state("2024-12-31", moved("compensated", "B1", "2019-01-01", "100000"))).toBe("0.00 done");
  });
});
