import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DeadlineFacts } from "../../../src/policy/deadlines/types.ts";
import { type DeadlineList, type ListedDeadline, listDeadlines } from "../../../src/policy/deadlines/list-deadlines.ts";
import { without } from "../../support/builders.ts";
import { daysAfter, nightsBetween } from "../../support/diary.ts";
import { forEvery } from "../../support/for-every.ts";
import { anyDeadlines } from "./any-deadlines.ts";
import { deadlineTerms } from "./deadline-builders.ts";
import type { Values } from "./deadlines-by-hand.ts";
import { nameByHand } from "./periods-by-hand.ts";

function listOf({ deadlines, ...readings }: Values, facts: DeadlineFacts): DeadlineList {
  return listDeadlines(deadlineTerms(deadlines, readings), facts);
}

const keyOf = ({ deadline, event, period }: ListedDeadline): string =>
  JSON.stringify([deadline, event?.id, period?.period]);
const byKey = ({ deadlines }: DeadlineList): ReadonlyMap<string, ListedDeadline> =>
  new Map(deadlines.map((one) => [keyOf(one), one]));

/** What each standing may become as days go by. */
const BECOMES: Readonly<Record<ListedDeadline["standing"], readonly string[]>> = {
  open: ["open", "done", "done-late", "late", "undetermined"],
  late: ["late", "done-late"],
  undetermined: ["undetermined"],
  done: ["done"],
  "done-late": ["done-late"],
  keep: ["keep", "may-be-given-up", "given-up", "given-up-early"],
  "may-be-given-up": ["may-be-given-up", "given-up"],
  "given-up": ["given-up"],
  "given-up-early": ["given-up-early"],
};

describe("a list of deadlines", () => {
  it("never takes back what was done or late as days go by, nor a due day", () => {
    forEvery({ runs: 300, of: [anyDeadlines, fc.integer({ min: 1, max: 200 })] }, ({ values, facts }, days) => {
      const later = daysAfter(facts.asOf, days);
      const through = facts.through !== undefined && facts.through > later ? { through: facts.through } : {};
      const rest = without(facts, "through");
      const then = byKey(listOf(values, { ...rest, asOf: later, ...through }));
      for (const [key, now] of byKey(listOf(values, facts))) {
        const after = then.get(key);
        expect(after?.due).toStrictEqual(now.due);
        expect(BECOMES[now.standing]).toContain(after?.standing);
        const doneOn = "doneOn" in now ? now.doneOn : undefined;
        if (after !== undefined && doneOn !== undefined) expect(after).toHaveProperty("doneOn", doneOn);
      }
    });
  });

  it("for every order of events and doings, is the same", () => {
    const shuffled = anyDeadlines.chain(({ values, facts }) =>
      fc
        .tuple(
          fc.shuffledSubarray([...facts.events], { minLength: facts.events.length }),
          fc.shuffledSubarray([...facts.done], { minLength: facts.done.length }),
        )
        .map(([events, done]) => ({ values, facts, other: { ...facts, events, done } })),
    );
    forEvery({ runs: 200, of: [shuffled] }, ({ values, facts, other }) => {
      expect(listOf(values, other)).toStrictEqual(listOf(values, facts));
    });
  });

  it("never has another deadline stand otherwise for something done, nor its own later", () => {
    const worse = ["late", "open"];
    forEvery({ runs: 300, of: [anyDeadlines] }, ({ values, facts }) => {
      const last = facts.done.at(-1);
      if (last === undefined) return;
      const before = byKey(listOf(values, { ...facts, done: facts.done.slice(0, -1) }));
      for (const [key, after] of byKey(listOf(values, facts))) {
        const was = before.get(key);
        const ofItsOwn = after.deadline === last.deadline && after.event?.id === last.for;
        const aboutIt = last.period === undefined || after.period?.period === last.period;
        if (!ofItsOwn || !aboutIt) expect(after).toStrictEqual(was);
        else if (!worse.includes(was?.standing ?? "")) expect(worse).not.toContain(after.standing);
      }
    });
  });

  it("for everything done once in a period, is the same where it names the period in which it was done", () => {
    let named = 0;
    forEvery({ runs: 200, of: [anyDeadlines] }, ({ values, facts }) => {
      const lengths = new Map(
        values.deadlines.map(({ deadline, when }) => [deadline, when.due === "in-each" ? when.period : undefined]),
      );
      const done = facts.done.map((doing) => {
        const length = lengths.get(doing.deadline);
        if (length === undefined || doing.period !== undefined) return doing;
        named += 1;
        return { ...doing, period: nameByHand(doing.on, length) };
      });
      expect(listOf(values, { ...facts, done })).toStrictEqual(listOf(values, facts));
    });
    expect(named).toBeGreaterThan(0);
  });

  it("for every event since the first day has one time for each row that names it, and none for another", () => {
    forEvery({ runs: 200, of: [anyDeadlines] }, ({ values, facts }) => {
      const list = listOf(values, facts);
      for (const event of facts.events) {
        const counts = event.on >= facts.since && event.on <= facts.asOf;
        for (const { deadline, when } of values.deadlines) {
          const kind = when.due === "in-each" || when.due === "next-month" ? when.each : when.after;
          const own = list.deadlines.filter(
            (one) => one.deadline === deadline && one.event?.id === event.id && one.event.event === event.event,
          );
          if (kind !== event.event || !counts) expect(own).toHaveLength(0);
          else if (when.due !== "in-each") expect(own).toHaveLength(1);
          else expect(new Set(own.map(keyOf)).size).toBe(own.length);
        }
      }
    });
  });

  it("always adds up, and is plain data", () => {
    forEvery({ runs: 200, of: [anyDeadlines] }, ({ values, facts }) => {
      const list = listOf(values, facts);
      const counted = Object.entries(list.counts);
      for (const [standing, count] of counted) {
        expect(count).toBe(list.deadlines.filter((one) => one.standing === standing).length);
        expect(count).toBeGreaterThan(0);
      }
      expect(counted.reduce((sum, [, count]) => sum + count, 0)).toBe(list.deadlines.length);
      expect(JSON.parse(JSON.stringify(list))).toStrictEqual(list);
    });
  });

  it("never says under a shorter calendar what a longer one denies", () => {
    let undecided = 0;
    forEvery({ runs: 300, of: [anyDeadlines, fc.nat({ max: 60 })] }, ({ values, facts }, cut) => {
      const { calendar } = facts;
      const most = nightsBetween(calendar.coveredFrom, calendar.coveredThrough);
      const coveredThrough = daysAfter(calendar.coveredFrom, Math.min(most, cut));
      const covered = (days: readonly string[]): readonly string[] => days.filter((day) => day <= coveredThrough);
      const shorter = { ...calendar, coveredThrough, off: covered(calendar.off), worked: covered(calendar.worked) };
      const long = byKey(listOf(values, facts));
      for (const [key, one] of byKey(listOf(values, { ...facts, calendar: shorter }))) {
        const other = long.get(key);
        if (one.due.state === "known") expect(one.due).toStrictEqual(other?.due);
        else if (other?.due.state === "known") expect(other.due.on >= one.due.notBefore).toBe(true);
        if (one.standing !== "undetermined") expect(other?.standing).toBe(one.standing);
        else if (other?.standing !== "undetermined") undecided += 1;
      }
      expect(long.size).toBe(byKey(listOf(values, { ...facts, calendar: shorter })).size);
    });
    expect(undecided).toBeGreaterThan(0); // it does say less
  });
});
