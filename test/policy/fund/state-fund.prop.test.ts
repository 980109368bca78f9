import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mainlandCalendar } from "../../../src/packs/calendars/mainland.ts";
import type { FundEvent } from "../../../src/policy/fund/types.ts";
import { type FundStatement, type FundYear, stateFund } from "../../../src/policy/fund/state-fund.ts";
import { everyDay } from "../../support/diary.ts";
import { fenIn } from "../../support/exact.ts";
import { forEvery } from "../../support/for-every.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { anyCarelessEvents, anyDay, anyFundEvents } from "./any-fund.ts";
import { fundTerms } from "./fund-builders.ts";
import { entriesByHand, lastDayByHand, type LineByHand, linesByHand, unpaidOf, yearByHand } from "./fund-by-hand.ts";

const TERMS = fundTerms({ leverageMost: 3, fundTarget: "400000", topUpBelow: "17.5%", returnWorkingDays: 20 });
const LAST = "2035-12-31";
const state = (events: readonly FundEvent[], asOf = LAST): FundStatement =>
  stateFund(TERMS, { fund: "F1", asOf, events, calendar: mainlandCalendar });
const linesOf = (events: readonly FundEvent[]): readonly LineByHand[] => {
  const lines = linesByHand(events);
  if (typeof lines === "string") throw new Error(`${lines} takes more than there is`);
  return lines;
};
const sum = (amounts: readonly string[]): bigint => amounts.reduce((all, amount) => all + fenIn(amount), 0n);

describe("the account of a fund", () => {
  it("for every history, is the one that a second program keeps", () => {
    forEvery({ runs: 400, of: [anyFundEvents, anyDay] }, (events, asOf) => {
      const statement = state(events, asOf);
      const lines = linesOf(events.filter(({ on }) => on <= asOf));
      const entries = entriesByHand(lines);
      expect(statement.entries).toHaveLength(entries.length);
      expect(statement.entries).toMatchObject(entries);
      expect(fenIn(statement.unpaid)).toBe(unpaidOf(lines));
      expect(statement.balance).toBe(statement.entries.at(-1)?.balance ?? "0.00");
      for (const year of statement.years) expect(year).toStrictEqual(yearByHand(lines, year.year));
      const [first, last] = [lines[0], lines.at(-1)].map((line) => Number(line?.year));
      const years = everyDay("2010-01-01", LAST).flatMap((day) => (day.endsWith("-01-01") ? [day.slice(0, 4)] : []));
      expect(statement.years.map(({ year }) => year)).toStrictEqual(
        years.filter((year) => Number(year) >= (first ?? NaN) && Number(year) <= (last ?? NaN)),
      );
    });
  });

  it("for every history that pays without a look at the balance, is refused at the first payment too many", () => {
    forEvery({ runs: 300, of: [anyCarelessEvents] }, (events) => {
      const lines = linesByHand(events);
      if (typeof lines !== "string") expect(() => state(events)).not.toThrow();
      else {
        const at = String(events.findIndex(({ id }) => id === lines));
        expect(issuesOfCall(() => state(events))).toStrictEqual([`above-maximum at history.events[${at}].amount`]);
      }
    });
  });

  it("always has opening + in - out = closing, on every line", () => {
    forEvery([anyFundEvents], (events) => {
      let before = 0n;
      for (const entry of state(events).entries) {
        before += fenIn(entry.in) - fenIn(entry.out);
        expect(fenIn(entry.balance)).toBe(before);
      }
    });
  });

  it("always has opening + in - out = closing in every year, and opens the next with it", () => {
    const flow = (y: FundYear): bigint =>
      sum([y.endowed, y.interest, y.recovered, y.replenished]) -
      sum([y.compensated, y["paid-later"], y.cost, y.returned]);
    forEvery([anyFundEvents, anyDay], (events, asOf) => {
      const { years, balance } = state(events, asOf);
      years.forEach((year, i) => {
        expect(fenIn(year.opening) + flow(year)).toBe(fenIn(year.closing));
        expect(year.opening).toBe(years[i - 1]?.closing ?? "0.00");
      });
      expect(years.at(-1)?.closing ?? "0.00").toBe(balance);
    });
  });

  it("never has a balance below nothing, nor more unpaid than compensations were short of", () => {
    forEvery([anyFundEvents], (events) => {
      const { entries, unpaid } = state(events);
      for (const { balance } of entries) expect(fenIn(balance)).toBeGreaterThanOrEqual(0n);
      const short = sum(entries.flatMap((entry) => entry.unpaid ?? []));
      const later = sum(entries.flatMap((entry) => (entry.event === "paid-later" ? entry.out : [])));
      expect(fenIn(unpaid)).toBe(short - later);
      expect(fenIn(unpaid)).toBeGreaterThanOrEqual(0n);
    });
  });

  it("for every earlier day, begins the account of a later one", () => {
    forEvery([anyFundEvents, anyDay], (events, asOf) => {
      const early = state(events, asOf);
      expect(state(events).entries.slice(0, early.entries.length)).toStrictEqual(early.entries);
      const known = events.filter(({ on }) => on <= asOf);
      expect(state(known, asOf)).toStrictEqual(early); // as if nothing else had been told
    });
  });

  it("always is the same whatever the order of the list", () => {
    const shuffled = anyFundEvents.chain((events) =>
      fc.tuple(fc.constant(events), fc.shuffledSubarray([...events], { minLength: events.length })),
    );
    forEvery([shuffled, anyDay], ([events, other], asOf) => {
      expect(state(other, asOf)).toStrictEqual(state(events, asOf));
    });
  });
});

describe("what the terms ask of a fund", () => {
  it("for every history, is what whole numbers without bounds say", () => {
    forEvery([anyFundEvents, anyDay], (events, asOf) => {
      const { leverage, topUp, balance } = state(events, asOf);
      const loans = events.flatMap((e) => (e.event === "loans" && e.on <= asOf ? String(e.outstanding) : [])).at(-1);
      if (events.some((e) => e.event === "closed" && e.on <= asOf)) {
        expect([leverage, topUp]).toStrictEqual([undefined, undefined]);
        return;
      }
      if (loans === undefined) expect(leverage?.state).toBe("undetermined");
      else expect(leverage?.state).toBe(fenIn(loans) > 3n * fenIn(balance) ? "exceeded" : "within");
      expect(topUp?.state).toBe(fenIn(balance) * 1_000n < 175n * 40_000_000n ? "needed" : "not-needed");
    });
  });

  it("for every fund that ended, names the day that turning the pages of the calendar finds", () => {
    forEvery({ runs: 300, of: [anyFundEvents, anyDay] }, (events, asOf) => {
      const { goesBack, entries, balance } = state(events, asOf);
      const closed = events.find((e) => e.event === "closed");
      if (closed === undefined || closed.on > asOf) {
        expect(goesBack).toBeUndefined();
        return;
      }
      const received = closed.noticesReceivedOn;
      expect(goesBack?.amount).toBe(balance);
      if (received === undefined || received > asOf) {
        expect(goesBack?.due).toStrictEqual({ state: "undetermined", missing: ["noticesReceivedOn"] });
        return;
      }
      const by = lastDayByHand(mainlandCalendar, received, 20);
      if (by === undefined) expect(goesBack?.due.state).toBe("not-covered");
      else {
        const done = balance === "0.00" ? entries.at(-1)?.on : undefined;
        const late = (done ?? asOf) > by;
        const standing = late ? "late" : done === undefined ? "open" : "done";
        expect(goesBack?.due).toStrictEqual({ state: "known", by, standing });
      }
    });
  });
});
