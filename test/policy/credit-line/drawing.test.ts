import { describe, expect, it } from "vitest";
import type { CreditLineHistory } from "../../../src/policy/credit-line/types.ts";
import { type CreditLineReview, reviewCreditLine } from "../../../src/policy/credit-line/review-credit-line.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { answerOrRefused, codesOf } from "../../support/refusal.ts";
import { aDraw, aLine, breachesIn } from "./line-builders.ts";

const terms = changge2017.creditLine;
const review = (facts: Partial<CreditLineHistory>): CreditLineReview => reviewCreditLine(terms, aLine(facts));
const repaid = (day: string, amount: string): object => ({ repayments: [{ day, amount }] });

describe("what can be drawn", () => {
  const second = (amount: string): CreditLineReview =>
    review({ draws: [aDraw(), aDraw({ id: "L2", paidOutOn: "2018-06-01", principal: amount })] });

  it("is the line less what is drawn: to the fen, and no further", () => {
    expect(second("19999.99")).toMatchObject({ drawn: "49999.99", available: "0.01", breached: false });
    expect(second("20000")).toMatchObject({ drawn: "50000.00", available: "0.00", breached: false });
    expect(second("20000.01")).toMatchObject({ drawn: "50000.01", available: "0.00", breached: true });
    expect(breachesIn(second("20000.01"))).toStrictEqual(["L2: above-available-line"]);
    expect(second("20000.01").draws[1]?.findings).toContainEqual(
      expect.objectContaining({ observed: { amount: "20000.01" }, required: { atMost: "20000.00" } }),
    );
  });

  it("is nothing where more is drawn than the line, not less than nothing", () => {
    const third = aDraw({ id: "L3", paidOutOn: "2018-07-01", principal: "0.01" });
    const over = review({ draws: [aDraw({ principal: "60000" }), third] });
    expect(over.draws[1]?.findings).toContainEqual(expect.objectContaining({ required: { atMost: "0.00" } }));
    expect(over).toMatchObject({ drawn: "60000.01", available: "0.00" });
  });

  it("of two draws of one day the smaller id comes first, however they are written down", () => {
    const draws = [aDraw({ id: "L2" }), aDraw({ id: "L1" })];
    expect(breachesIn(review({ draws }))).toStrictEqual(["L2: above-available-line"]);
    expect(breachesIn(review({ draws: draws.toReversed() }))).toStrictEqual(["L2: above-available-line"]);
  });

  it("a sum beyond twelve digits is refused", () => {
    const draws = ["L1", "L2"].map((id) => aDraw({ id, principal: "999999999999.99" }));
    expect(codesOf(() => review({ draws }))).toStrictEqual(["amount-too-large"]);
  });
});

describe("what is repaid (循环使用,随借随还)", () => {
  const all = aDraw({ principal: "50000", ...repaid("2018-06-01", "20000") });
  const again = (paidOutOn: string, principal = "20000"): readonly string[] =>
    breachesIn(review({ draws: [all, aDraw({ id: "K2", paidOutOn, principal })] }));

  it("can be drawn again from its own day on", () => {
    expect(again("2018-05-31")).toStrictEqual(["K2: above-available-line"]);
    expect(again("2018-06-01")).toStrictEqual([]);
    expect(again("2018-06-02")).toStrictEqual([]);
    expect(again("2018-06-01", "20000.01")).toStrictEqual(["K2: above-available-line"]);
  });

  it("cannot where the line can be drawn once", () => {
    const once = adjustTerms(terms, { drawing: "once" });
    const result = reviewCreditLine(
      once,
      aLine({ draws: [all, aDraw({ id: "L2", paidOutOn: "2018-06-01", principal: "0.01" })] }),
    );
    expect(breachesIn(result)).toStrictEqual(["L2: above-available-line"]);
    expect(result).toMatchObject({ drawn: "50000.01", available: "0.00" });
    expect(reviewCreditLine(once, aLine({ draws: [all] })).movements.at(-1)).toMatchObject({
      movement: "repaid",
      amount: "20000.00",
      drawn: "50000.00",
    });
  });

  it("on the day of its own draw does not come before it", () => {
    const back = review({ draws: [aDraw({ principal: "60000", ...repaid("2018-03-01", "60000") })] });
    expect(breachesIn(back)).toStrictEqual(["L1: above-available-line"]);
    expect(back.movements.map((m) => [m.movement, m.drawn, m.available])).toStrictEqual([
      ["granted", "0.00", "50000.00"],
      ["drawn", "60000.00", "0.00"],
      ["repaid", "0.00", "50000.00"],
    ]);
  });
});

describe("a line set anew (适时调整)", () => {
  const adjusted = (amount: string, on = "2018-06-01"): Partial<CreditLineHistory> => ({
    adjustments: [{ on, amount }],
  });
  const more = aDraw({ id: "L2", paidOutOn: "2018-06-01", principal: "30000" });

  it("higher: can be drawn from that day on", () => {
    expect(breachesIn(review({ ...adjusted("60000"), draws: [aDraw(), more] }))).toStrictEqual([]);
    expect(breachesIn(review({ ...adjusted("59999.99"), draws: [aDraw(), more] }))).toHaveLength(1);
    expect(breachesIn(review({ ...adjusted("60000", "2018-06-02"), draws: [aDraw(), more] }))).toHaveLength(1);
  });

  it("below what is drawn: nothing can be drawn until enough is repaid", () => {
    const low = adjusted("20000");
    expect(review({ ...low, draws: [aDraw()] })).toMatchObject({
      standing: { limit: "20000.00" },
      drawn: "30000.00",
      available: "0.00",
      breached: false, // the draw was within the line of its day
    });
    expect(review({ ...low, draws: [aDraw(repaid("2018-07-01", "10000"))] })).toMatchObject({ available: "0.00" });
    expect(review({ ...low, draws: [aDraw(repaid("2018-07-01", "10000.01"))] })).toMatchObject({ available: "0.01" });
  });

  it("to nothing, and up again", () => {
    const adjustments = [
      { on: "2018-06-01", amount: "0" },
      { on: "2018-06-02", amount: 80_000 },
    ];
    expect(review({ adjustments, asOf: "2018-06-01" })).toMatchObject({ state: "in-force", available: "0.00" });
    expect(review({ adjustments, asOf: "2018-06-02" })).toMatchObject({ available: "80000.00" });
  });

  it("on the day of the grant: the grant stands as granted, then as adjusted", () => {
    const { movements } = review(adjusted("20000", "2018-01-15"));
    expect(movements.map((m) => [m.movement, m.limit])).toStrictEqual([
      ["granted", "50000.00"],
      ["adjusted", "20000.00"],
    ]);
  });

  it("after its end: is refused, or the standing and the last movement agree", () => {
    const late = { ...adjusted("20000", "2021-02-01"), asOf: "2021-12-31" };
    const answer = answerOrRefused(() => {
      const { standing, movements } = review(late);
      return standing.limit === movements.at(-1)?.limit ? "agree" : "disagree";
    });
    expect(answer).not.toBe("disagree");
  });
});

describe("a suspended line (暂停授信)", () => {
  const suspensions = [{ from: "2018-06-01", through: "2018-06-30" }];
  const drawnOn = (paidOutOn: string): readonly string[] =>
    breachesIn(review({ suspensions, draws: [aDraw({ paidOutOn })] }));

  it("cannot be drawn from its first day through its last", () => {
    expect(drawnOn("2018-05-31")).toStrictEqual([]);
    expect(drawnOn("2018-06-01")).toStrictEqual(["L1: line-suspended"]);
    expect(drawnOn("2018-06-30")).toStrictEqual(["L1: line-suspended"]);
    expect(drawnOn("2018-07-01")).toStrictEqual([]);
  });

  it.each([
    ["2018-05-31", "in-force", "20000.00"],
    ["2018-06-01", "suspended", "0.00"],
    ["2018-06-30", "suspended", "0.00"],
    ["2018-07-01", "in-force", "20000.00"],
  ])("is on %s %s, with %s to draw", (asOf, state, available) => {
    expect(review({ asOf, suspensions, draws: [aDraw()] })).toMatchObject({ state, available, drawn: "30000.00" });
  });

  it("without a last day still is, until the line itself has ended", () => {
    const open = { suspensions: [{ from: "2018-06-01" }] };
    expect(review({ ...open, asOf: "2021-01-15" })).toMatchObject({ state: "suspended", available: "0.00" });
    expect(review({ ...open, asOf: "2021-01-16" })).toMatchObject({ state: "ended" });
  });

  it("for one day is suspended on that day alone", () => {
    const day = { suspensions: [{ from: "2018-06-01", through: "2018-06-01" }] };
    expect(review({ ...day, asOf: "2018-06-01" }).state).toBe("suspended");
    expect(review({ ...day, asOf: "2018-06-02" }).state).toBe("in-force");
  });
});
