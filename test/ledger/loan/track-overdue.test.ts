import { describe, expect, it } from "vitest";
import type { Loan } from "../../../src/ledger/loan/types.ts";
import { type Episode, type OverdueTrack, trackOverdue } from "../../../src/ledger/loan/track-overdue.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { BULLET, BULLET_STANDINGS, IN_INSTALMENTS, INSTALMENT_STANDINGS } from "../../cases/overdue.ts";
import { aLoan, overdueTerms } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";

const terms = changge2017.overdue;
const track = (facts: Partial<Loan>, asOf: string): OverdueTrack => trackOverdue(terms, { loan: aLoan(facts), asOf });

describe("a loan that falls due in one sum", () => {
  it.each(BULLET_STANDINGS)("%s: on %s", (_, asOf, standing) => {
    expect(track(BULLET, asOf).standing).toStrictEqual(standing);
  });

  it("is repaid on the day of the last repayment, late or not", () => {
    const rest = (day: string): Partial<Loan> => ({ repayments: [...BULLET.repayments, { day, amount: "30000" }] });
    expect(track(rest("2020-11-15"), "2020-11-15")).toMatchObject({ standing: { state: "repaid" }, episodes: [] });
    expect(track(rest("2020-11-16"), "2020-11-15")).toMatchObject({ standing: { state: "not-overdue" }, episodes: [] });
    expect(track(rest("2020-11-16"), "2020-11-16")).toMatchObject({
      standing: { state: "repaid" },
      episodes: [{ state: "ended", dueOn: "2020-11-15", paidOn: "2020-11-16", days: 1 }],
    });
  });

  it("a repayment that is a fen short leaves a fen overdue", () => {
    const track1 = track({ repayments: [{ day: "2020-11-15", amount: "49999.99" }] }, "2020-11-16");
    expect(track1.balance).toBe("0.01");
    expect(track1.standing).toMatchObject({ state: "overdue", amount: "0.01", days: 1 });
  });

  it("says balance and maturity of the day", () => {
    expect(track(BULLET, "2019-04-30")).toMatchObject({ loan: "L1", balance: "50000.00", maturesOn: "2020-11-15" });
    expect(track(BULLET, "2019-05-01")).toMatchObject({ asOf: "2019-05-01", balance: "30000.00" });
    expect(track(BULLET, "2017-11-14")).toMatchObject({ balance: "0.00", episodes: [] });
  });
});

describe("a loan in instalments", () => {
  it.each(INSTALMENT_STANDINGS)("%s: on %s", (_, asOf, standing, episodes) => {
    expect(track(IN_INSTALMENTS, asOf)).toMatchObject({ standing, episodes });
    expect(track(IN_INSTALMENTS, asOf).episodes).toStrictEqual(episodes);
  });

  it("what is paid ahead settles what falls due later", () => {
    const ahead = { ...IN_INSTALMENTS, repayments: [{ day: "2019-02-01", amount: "15000" }] };
    expect(track(ahead, "2019-06-01").standing).toStrictEqual({ state: "not-overdue" });
    expect(track(ahead, "2019-06-02").standing).toMatchObject({ amount: "5000.00", days: 1 }); // 10,000 + 10,000 − 15,000
  });

  it("nothing is left for maturity where the instalments are the whole", () => {
    const whole: Partial<Loan> = { principal: "20000", instalments: IN_INSTALMENTS.instalments ?? [] };
    const loan = { ...whole, paidOutOn: "2018-09-01", maturesOn: "2019-09-01" };
    expect(track(loan, "2019-09-02").episodes).toStrictEqual([{ state: "running", dueOn: "2019-03-01", days: 185 }]);
    // 30 + 30 + 31 + 30 + 31 + 31 + 2 days from 1 March
  });
});

describe("an extension", () => {
  const extended = { extensions: [{ agreedOn: "2020-11-15", maturesOn: "2021-05-15" }] };

  it.each([
    ["2020-11-14", "2020-11-15", "not-overdue"],
    ["2020-11-15", "2021-05-15", "not-overdue"],
    ["2021-05-15", "2021-05-15", "not-overdue"],
    ["2021-05-16", "2021-05-15", "overdue"],
  ])("on %s the maturity is %s and the loan %s", (asOf, maturesOn, state) => {
    expect(track(extended, asOf)).toMatchObject({ maturesOn, standing: { state } });
  });

  it("leaves instalments before the old maturity where they are", () => {
    const loan = {
      ...IN_INSTALMENTS,
      repayments: [],
      extensions: [{ agreedOn: "2019-02-01", maturesOn: "2020-03-01" }],
    };
    expect(track(loan, "2019-09-02").standing).toMatchObject({ amount: "20000.00", days: 185 });
    expect(track(loan, "2020-03-02").standing).toMatchObject({ amount: "40000.00" });
  });
});

describe("reading loan/overdue-episode", () => {
  // 10,000 due on 1 March, 10,000 on 1 June; the first paid on a day, the second on 11 June.
  const paidOn = (day: string): Partial<Loan> => ({
    ...IN_INSTALMENTS,
    repayments: [day, "2019-06-11"].map((on) => ({ day: on, amount: "10000" })),
  });
  const joined = paidOn("2019-06-02");
  const eachDue = adjustTerms(terms, { overdueEpisode: "each-due" });
  const episodes = (facts: Partial<Loan>, asOf: string): readonly Episode[] =>
    trackOverdue(eachDue, { loan: aLoan(facts), asOf }).episodes;

  it("stretch: one episode as long as anything is overdue", () => {
    expect(track(joined, "2019-07-01").episodes).toStrictEqual([
      { state: "ended", dueOn: "2019-03-01", paidOn: "2019-06-11", days: 102 }, // 30 + 30 + 31 + 11
    ]);
  });

  it.each([
    ["2019-05-31", 91],
    ["2019-06-01", 92], // on which the second falls due: nothing is overdue
  ])("two under both, where the first is paid on %s", (day, days) => {
    const two = [
      { state: "ended", dueOn: "2019-03-01", paidOn: day, days },
      { state: "ended", dueOn: "2019-06-01", paidOn: "2019-06-11", days: 10 },
    ];
    expect(track(paidOn(day), "2019-07-01").episodes).toStrictEqual(two);
    expect(episodes(paidOn(day), "2019-07-01")).toStrictEqual(two);
  });

  it("each-due: every amount paid late is one", () => {
    expect(episodes(joined, "2019-07-01")).toStrictEqual([
      { state: "ended", dueOn: "2019-03-01", paidOn: "2019-06-02", days: 93 },
      { state: "ended", dueOn: "2019-06-01", paidOn: "2019-06-11", days: 10 },
    ]);
  });

  it("a stretch that begins with a paid amount and ends with an unpaid one is running; the standing says the same days", () => {
    expect(track(joined, "2019-06-10")).toMatchObject({
      standing: { amount: "10000.00", days: 101, bucket: { fromDays: 91 } },
      episodes: [{ state: "running", dueOn: "2019-03-01", days: 101 }],
    });
    expect(trackOverdue(eachDue, { loan: aLoan(joined), asOf: "2019-06-10" })).toMatchObject({
      standing: { amount: "10000.00", days: 9 },
      episodes: [
        { state: "ended", dueOn: "2019-03-01", paidOn: "2019-06-02", days: 93 },
        { state: "running", dueOn: "2019-06-01", days: 9 },
      ],
    });
  });

  describe("an instalment that is paid on the maturity day", () => {
    // 10,000 due on 2018-06-15, the rest on 2018-12-15: 15 + 31 + 31 + 30 + 31 + 30 + 15 days between them.
    const loan = {
      ...{ paidOutOn: "2017-12-15", maturesOn: "2018-12-15" },
      instalments: [{ dueOn: "2018-06-15", amount: "10000" }],
      repayments: [{ day: "2018-12-15", amount: "10000" }],
    };
    const ended = { state: "ended", dueOn: "2018-06-15", paidOn: "2018-12-15", days: 183 };

    it("has ended on it, and stays so while the rest is overdue", () => {
      expect(track(loan, "2018-12-14")).toMatchObject({ standing: { days: 182 }, episodes: [{ days: 182 }] });
      expect(track(loan, "2018-12-15")).toMatchObject({ standing: { state: "not-overdue" }, episodes: [ended] });
      expect(track(loan, "2018-12-16")).toMatchObject({ standing: { days: 1 }, episodes: [ended, { days: 1 }] });
    });

    it("leaves 70 days on 2019-02-23, in the standing and in the episode", () => {
      const { standing, episodes: all } = track(loan, "2019-02-23"); // 16 + 31 + 23
      expect(standing).toMatchObject({ state: "overdue", amount: "40000.00", days: 70 });
      expect(all).toStrictEqual([ended, { state: "running", dueOn: "2018-12-15", days: 70 }]);
    });

    it("three instalments each paid on the day of the next are three episodes", () => {
      const days = ["2018-03-15", "2018-06-15", "2018-09-15", "2018-12-15"];
      const handed = {
        ...loan,
        instalments: days.slice(0, 3).map((dueOn) => ({ dueOn, amount: "10000" })),
        repayments: days.slice(1).map((day) => ({ day, amount: "10000" })),
      };
      expect(track(handed, "2018-12-15").episodes).toMatchObject([{ days: 92 }, { days: 92 }, { days: 91 }]);
    });
  });

  it("is reported with what was chosen", () => {
    const result = trackOverdue(eachDue, { loan: aLoan(), asOf: "2018-01-01" });
    expect(result.terms).toStrictEqual({
      pack: "changge2017",
      title: changge2017.title,
      edition: "2017-10-26",
      changed: ["overdueEpisode"],
    });
    expect(result.readings).toStrictEqual([
      { id: "loan/overdue-buckets", chosen: [30, 70, 90] },
      { id: "loan/overdue-episode", chosen: "each-due" },
      { id: "loan/maturity-on-rest-day", chosen: "next-working-day" },
      { id: "loan/rest-day-overdue-from", chosen: "working-day" },
      { id: "loan/after-grace", chosen: "from-due-day" },
    ]);
  });
});

describe("reading loan/overdue-buckets", () => {
  it("flips the 61st to 70th day", () => {
    const other = adjustTerms(terms, { overdueBuckets: [30, 60, 90] });
    const facts = { loan: aLoan(), asOf: "2021-01-15" }; // 15 + 31 + 15 days
    expect(trackOverdue(terms, facts).standing).toMatchObject({ days: 61, bucket: { fromDays: 31, throughDays: 70 } });
    expect(trackOverdue(other, facts).standing).toMatchObject({ days: 61, bucket: { fromDays: 61, throughDays: 90 } });
  });

  it.each([[[]], [[30, 30]], [[70, 30]], [[0, 30]], [[1.5]]])("edges %j are refused", (edges) => {
    expect(() => trackOverdue(overdueTerms({ overdueBuckets: edges }), { loan: aLoan(), asOf: "2021-01-15" })).toThrow(
      /overdueBuckets/,
    );
  });

  it("an article that states the buckets can be told from the result", () => {
    const result = trackOverdue(overdueTerms({ overdueBuckets: [10] }), { loan: aLoan(), asOf: "2021-01-15" });
    expect(result.standing).toMatchObject({ bucket: { fromDays: 11 } });
    expect(JSON.stringify(result)).toContain("our-rules#1");
  });
});

describe("what is refused", () => {
  it("names faults of terms and of facts together", () => {
    const call = (): unknown =>
      trackOverdue(overdueTerms({ overdueBuckets: [] }), { loan: aLoan({ id: " L1" }), asOf: "2021-13-01" });
    expect(issuesOfCall(call)).toStrictEqual([
      'empty at terms.stated["our-rules#1"].overdueBuckets',
      "padded at facts.loan.id",
      "no-such-day at facts.asOf",
    ]);
  });
});
