import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Notice } from "../../../src/policy/reminders/notices.ts";
import { planReminders, type ReminderPlan } from "../../../src/policy/reminders/plan-reminders.ts";
import type { ReminderFacts, ReminderTrackFacts } from "../../../src/policy/reminders/types.ts";
import { type ReminderTrack, trackReminders } from "../../../src/policy/reminders/track-reminders.ts";
import { without } from "../../support/builders.ts";
import { anyReminders, anyRules } from "./any-reminders.ts";
import { reminderTerms } from "./reminder-builders.ts";
import { planByHand, trackByHand } from "./reminders-by-hand.ts";

type Rules = typeof anyRules extends fc.Arbitrary<infer R> ? R : never;

const plan = (rules: Rules, { loans, calendar }: ReminderFacts): ReminderPlan =>
  planReminders(reminderTerms(rules), calendar === undefined ? { loans } : { loans, calendar });
const track = (rules: Rules, facts: ReminderTrackFacts): ReminderTrack => trackReminders(reminderTerms(rules), facts);
const idsIn = ({ notices }: ReminderPlan): readonly string[] => notices.map((n) => n.id);

describe("reminders", () => {
  it("for every loan and terms, are planned as someone plans them who turns the pages of a diary", () => {
    fc.assert(
      fc.property(anyReminders, ({ rules, facts }) => {
        const notices = plan(rules, facts).notices.map((n) => without(n, "basis"));
        expect(notices).toStrictEqual(planByHand(rules, facts));
      }),
      { numRuns: 300 },
    );
  });

  it("for every record and day, stand as they stand in that diary", () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(anyReminders, ({ rules, facts }) => {
        const result = track(rules, facts);
        const naive = trackByHand(rules, facts, facts.asOf, facts.sent);
        expect(result.notices.map((n) => without(n, "basis"))).toStrictEqual(naive);
        for (const [state, count] of Object.entries(result.counts)) {
          expect(count).toBe(naive.filter((n) => n.state === state).length);
          if (count > 0) met.add(state);
        }
      }),
      { numRuns: 600 },
    );
    expect(met.size).toBe(9); // every state came up
  });
});

describe("the laws of reminders", () => {
  it("never have a notice due before its loan is paid out or its extension agreed", () => {
    fc.assert(
      fc.property(anyReminders, ({ rules, facts }) => {
        const starts = new Map<string, string>(
          facts.loans.flatMap((loan) => [
            [`${loan.id}/${loan.maturesOn}`, loan.paidOutOn] as const,
            ...loan.extensions.map((e) => [`${loan.id}/${e.maturesOn}`, e.agreedOn] as const),
          ]),
        );
        for (const { id, dueOn, form, daysBefore } of plan(rules, facts).notices) {
          const start = starts.get(id.replace(`/${form}/${String(daysBefore)}`, ""));
          expect(start !== undefined && dueOn >= start).toBe(true);
        }
      }),
    );
  });

  it("always have one notice for each rule and maturity, each with its own id, by due day", () => {
    fc.assert(
      fc.property(anyReminders, ({ rules, facts }) => {
        const { notices } = plan(rules, facts);
        const maturities = facts.loans.reduce((sum, loan) => sum + 1 + loan.extensions.length, 0);
        expect(new Set(notices.map((n) => n.id)).size).toBe(maturities * rules.notices.length);
        expect(notices).toHaveLength(maturities * rules.notices.length);
        const days = notices.map((n) => n.dueOn);
        expect(days).toStrictEqual([...days].sort());
      }),
    );
  });

  it("always keep the notices that they had when a loan is extended or repaid", () => {
    fc.assert(
      fc.property(anyReminders, ({ rules, facts }) => {
        const byId = new Map(plan(rules, facts).notices.map((n) => [n.id, n]));
        const before = facts.loans.map((loan) => ({
          ...loan,
          repayments: [],
          extensions: loan.extensions.slice(0, -1),
        }));
        const kept = (n: Notice | undefined): unknown => [
          n?.id,
          n?.dueOn,
          n?.maturesOn,
          n?.compressed,
          n?.movedFrom,
          n?.basis,
        ];
        for (const old of plan(rules, { ...facts, loans: before }).notices) {
          expect(kept(byId.get(old.id))).toStrictEqual(kept(old));
        }
      }),
    );
  });

  it("always have the same ids, whatever moves and whatever is dropped", () => {
    fc.assert(
      fc.property(anyReminders, ({ rules, facts }) => {
        const plain = plan({ notices: rules.notices }, facts);
        expect([...idsIn(plan(rules, facts))].sort()).toStrictEqual([...idsIn(plain)].sort());
      }),
    );
  });

  it("always give the same bytes, however loans and records are ordered", () => {
    fc.assert(
      fc.property(anyReminders, ({ rules, facts }) => {
        const loans = facts.loans.map((loan) => ({ ...loan, repayments: loan.repayments.toReversed() })).toReversed();
        const turned = { ...facts, loans, sent: facts.sent.toReversed() };
        expect(JSON.stringify(track(rules, turned))).toBe(JSON.stringify(track(rules, facts)));
        expect(JSON.stringify(plan(rules, turned))).toBe(JSON.stringify(plan(rules, facts)));
      }),
    );
  });

  it("never look at what comes after the day of judgement", () => {
    fc.assert(
      fc.property(anyReminders, ({ rules, facts }) => {
        const { asOf } = facts;
        const loans = facts.loans.map((loan) => ({
          ...loan,
          repayments: loan.repayments.filter(({ day }) => day <= asOf),
          extensions: loan.extensions.filter(({ agreedOn }) => agreedOn <= asOf),
        }));
        const known = new Set(idsIn(plan(rules, { ...facts, loans })));
        const sent = facts.sent.filter(({ notice, on }) => on <= asOf && known.has(notice));
        expect(track(rules, { ...facts, loans, sent })).toStrictEqual(track(rules, facts));
      }),
    );
  });

  it("never turn a notice that was given in time into one that was not, whatever day follows", () => {
    fc.assert(
      fc.property(anyReminders, fc.integer({ min: 0, max: 60 }), ({ rules, facts }, later) => {
        const days = facts.sent.map(({ on }) => on).sort();
        const asOf = days[later % Math.max(1, days.length)] ?? facts.asOf;
        const then = new Map(track(rules, { ...facts, asOf: "2031-12-31" }).notices.map((n) => [n.id, n]));
        for (const notice of track(rules, { ...facts, asOf }).notices) {
          if (notice.state !== "sent") continue;
          expect(then.get(notice.id)).toMatchObject({ sentOn: notice.sentOn });
          expect(then.get(notice.id)).not.toHaveProperty("lateBy");
        }
      }),
    );
  });
});
