import { describe, expect, it } from "vitest";
import { mainlandCalendar } from "../../../src/packs/calendars/mainland.ts";
import type { Loan } from "../../../src/ledger/loan/types.ts";
import { type OverdueTrack, trackOverdue } from "../../../src/ledger/loan/track-overdue.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { aLoan, overdueTerms } from "../../support/builders.ts";

const stands = overdueTerms({ maturityOnRestDay: "stands" });
const moves = overdueTerms({ maturityOnRestDay: "next-working-day" });
/** 50,000 from 2023-02-10 to 2024-02-10: the first day of the Spring Festival, a Saturday. It moves to Sunday the 18th. */
const festive = (facts: Partial<Loan> = {}): Loan =>
  aLoan({ paidOutOn: "2023-02-10", maturesOn: "2024-02-10", ...facts });
const track = (facts: Partial<Loan>, asOf: string, terms = moves): OverdueTrack =>
  trackOverdue(terms, { loan: festive(facts), asOf, calendar: mainlandCalendar });

/** Public holidays as the notices of their year set them. */
const MOVED: readonly (readonly [what: string, maturesOn: string, to: string])[] = [
  ["a Saturday", "2024-03-09", "2024-03-11"],
  ["a Sunday", "2024-03-10", "2024-03-11"],
  ["a Saturday before a Sunday that is worked", "2024-09-28", "2024-09-29"],
  ["the first day of the Spring Festival, before a Sunday that is worked", "2024-02-10", "2024-02-18"],
  ["a weekday of the Spring Festival", "2024-02-12", "2024-02-18"],
  ["its last day, a Saturday", "2024-02-17", "2024-02-18"],
  ["the first day of the National Day weeks of 2023, to a Saturday that is worked", "2023-09-29", "2023-10-07"],
  ["their last day", "2023-10-06", "2023-10-07"],
  ["National Day 2024", "2024-10-01", "2024-10-08"],
  ["the last day of its week, a Monday", "2024-10-07", "2024-10-08"],
  ["National Day 2020, with the Mid-Autumn Festival", "2020-10-01", "2020-10-09"],
  ["a Saturday before New Year", "2023-12-30", "2024-01-02"],
  ["the first days covered", "2007-01-01", "2007-01-04"],
];

const STANDING: readonly (readonly [what: string, maturesOn: string])[] = [
  ["a Friday", "2024-03-08"],
  ["a Monday", "2024-03-11"],
  ["the day before the Spring Festival", "2024-02-09"],
  ["a Sunday before it, made up for", "2024-02-04"],
  ["the Sunday after it, made up for", "2024-02-18"],
  ["a Saturday after National Day, made up for", "2024-10-12"],
  ["the last day covered", "2026-12-31"],
];

describe("a maturity on a rest day", () => {
  it.each(MOVED)("%s, %s, moves to %s", (_, maturesOn, to) => {
    const facts = { paidOutOn: "2006-06-01", maturesOn };
    expect(track(facts, "2006-06-01")).toMatchObject({ maturesOn: to, movedFrom: maturesOn });
    const stayed = track(facts, "2006-06-01", stands);
    expect(stayed.maturesOn).toBe(maturesOn);
    expect(stayed).not.toHaveProperty("movedFrom");
  });

  it.each(STANDING)("%s, %s, is none: it stays", (_, maturesOn) => {
    const result = track({ paidOutOn: "2006-06-01", maturesOn }, "2006-06-01");
    expect(result.maturesOn).toBe(maturesOn);
    expect(result).not.toHaveProperty("movedFrom");
  });
});

describe("overdue days", () => {
  it.each([
    ["2024-02-10", 0],
    ["2024-02-11", 0],
    ["2024-02-18", 0], // the day to which it moved
    ["2024-02-19", 1],
    ["2024-03-19", 30], // 11 in February and 19
    ["2024-03-20", 31],
  ])("are counted from the day to which it moved: on %s %i", (asOf, days) => {
    const { standing, episodes } = track({}, asOf);
    if (days === 0) {
      expect(standing).toStrictEqual({ state: "not-overdue" });
      expect(episodes).toStrictEqual([]);
    } else {
      expect(standing).toMatchObject({ state: "overdue", amount: "50000.00", days });
      expect(episodes).toStrictEqual([{ state: "running", dueOn: "2024-02-18", days }]);
    }
  });

  it("are counted from the written day where it stands", () => {
    expect(track({}, "2024-02-10", stands).standing).toStrictEqual({ state: "not-overdue" });
    expect(track({}, "2024-02-11", stands).standing).toMatchObject({ state: "overdue", days: 1 });
    expect(track({}, "2024-02-19", stands).standing).toMatchObject({ state: "overdue", days: 9 });
  });

  it("are none where it is repaid on the day to which it moved, one where it is repaid the day after", () => {
    const repaidOn = (day: string): OverdueTrack => track({ repayments: [{ day, amount: "50000" }] }, "2024-03-31");
    expect(repaidOn("2024-02-18")).toMatchObject({ standing: { state: "repaid" }, episodes: [] });
    expect(repaidOn("2024-02-19").episodes).toStrictEqual([
      { state: "ended", dueOn: "2024-02-18", paidOn: "2024-02-19", days: 1 },
    ]);
  });
});

describe("instalments", () => {
  it("stay on their day, whether it is worked or not", () => {
    const instalments = [{ dueOn: "2023-10-01", amount: "10000" }]; // National Day
    expect(track({ instalments }, "2023-10-01").standing).toStrictEqual({ state: "not-overdue" });
    expect(track({ instalments }, "2023-10-02").standing).toMatchObject({ amount: "10000.00", days: 1 });
    expect(track({ instalments }, "2024-02-18").standing).toMatchObject({ amount: "10000.00", days: 140 }); // 30 + 30 + 31 + 31 + 18
    expect(track({ instalments }, "2024-02-19").standing).toMatchObject({ amount: "50000.00", days: 141 });
  });
});

describe("an extension", () => {
  // Agreed on 2024-01-15, to the Saturday of the Spring Festival of 2025, which ends on 4 February.
  const extensions = [{ agreedOn: "2024-01-15", maturesOn: "2025-02-01" }];

  it.each([
    ["2024-01-14", "2024-02-18", "2024-02-10"],
    ["2024-01-15", "2025-02-05", "2025-02-01"],
  ])("counts from its agreement: on %s the loan matures on %s, not on %s", (asOf, maturesOn, movedFrom) => {
    expect(track({ extensions }, asOf)).toMatchObject({ maturesOn, movedFrom });
  });

  it("has its own days overdue", () => {
    expect(track({ extensions }, "2025-02-05").standing).toStrictEqual({ state: "not-overdue" });
    expect(track({ extensions }, "2025-02-06").standing).toMatchObject({ state: "overdue", days: 1 });
  });

  it("to a working day leaves nothing moved", () => {
    const result = track({ extensions: [{ agreedOn: "2024-01-15", maturesOn: "2025-02-05" }] }, "2024-01-15");
    expect(result.maturesOn).toBe("2025-02-05");
    expect(result).not.toHaveProperty("movedFrom");
  });

  it("within the same rest days moves to the same day", () => {
    const within = [{ agreedOn: "2024-02-10", maturesOn: "2024-02-15" }];
    expect(track({ extensions: within }, "2024-02-18")).toMatchObject({
      ...{ maturesOn: "2024-02-18", movedFrom: "2024-02-15", standing: { state: "not-overdue" } },
    });
  });
});

describe("what the answer rests on", () => {
  const law = { by: "law", article: "civil-code#203" };
  const notice = (year: string): object => ({ by: "published", article: `holiday-notices#${year}` });

  it("is the term, the law and the notice of the year, where the maturity moved", () => {
    const term = { by: "article", term: "maturityOnRestDay", article: "our-rules#1" };
    const { basis } = track({}, "2024-02-18");
    expect(basis.slice(-3)).toStrictEqual([term, law, notice("2024")]);
    expect(track({}, "2024-02-18", stands).basis).toStrictEqual(basis.slice(0, -3));
    // The day before New Year moves by the notice for the year of the day to which it moves.
    expect(track({ maturesOn: "2023-12-30" }, "2023-12-30").basis.slice(-2)).toStrictEqual([law, notice("2024")]);
  });

  it("is that of the extension once it is agreed", () => {
    const extensions = [{ agreedOn: "2024-01-15", maturesOn: "2025-02-01" }];
    expect(track({ extensions }, "2024-01-14").basis.at(-1)).toStrictEqual(notice("2024"));
    expect(track({ extensions }, "2024-01-15").basis.at(-1)).toStrictEqual(notice("2025"));
  });

  it("is neither law nor notice where it stayed", () => {
    const { basis } = track({ maturesOn: "2024-02-09" }, "2024-02-18");
    expect(basis).toStrictEqual(track({}, "2024-02-18", stands).basis);
  });

  it("is reported as it was chosen, also by who adjusts a pack", () => {
    const id = "loan/maturity-on-rest-day";
    // Where an article says so, nothing was left to be read.
    expect(track({}, "2024-02-18").readings.map((r) => r.id)).not.toContain(id);
    expect(track({}, "2024-02-18", overdueTerms()).readings).toContainEqual({ id, chosen: "next-working-day" });
    const adjusted = adjustTerms(changge2017.overdue, { maturityOnRestDay: "next-working-day" });
    const result = trackOverdue(adjusted, { loan: festive(), asOf: "2024-02-18", calendar: mainlandCalendar });
    expect(result.terms.changed).toStrictEqual(["maturityOnRestDay"]);
    expect(result.readings).toContainEqual({ id, chosen: "next-working-day" });
    expect(result.basis.slice(-3)).toStrictEqual([{ by: "caller", term: "maturityOnRestDay" }, law, notice("2024")]);
  });
});
