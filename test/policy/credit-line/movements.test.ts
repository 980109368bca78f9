import { describe, expect, it } from "vitest";
import type { CreditLineHistory } from "../../../src/policy/credit-line/types.ts";
import { reviewCreditLine } from "../../../src/policy/credit-line/review-credit-line.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { aDraw, aLine } from "./line-builders.ts";

const terms = changge2017.creditLine;
const rewarding = adjustTerms(terms, { rewardSteps: [{ line: "5000" }], penaltySteps: [{ line: "20000" }] });

const told = (t: typeof terms, facts: Partial<CreditLineHistory>): readonly string[] =>
  reviewCreditLine(t, aLine(facts)).movements.map(
    (m) => `${m.day} ${m.movement} ${m.loan ?? "-"} ${m.amount ?? "-"}: ${m.limit} ${m.drawn} ${m.available}`,
  );

describe("the movements of a line", () => {
  const story: Partial<CreditLineHistory> = {
    asOf: "2019-06-01",
    adjustments: [{ on: "2018-07-01", amount: "25000" }],
    suspensions: [{ from: "2018-08-01", through: "2018-08-31" }],
    draws: [
      aDraw({ id: "L2", paidOutOn: "2018-09-01", maturesOn: "2019-09-01", principal: "5000" }),
      aDraw({
        maturesOn: "2020-03-01",
        repayments: [
          { day: "2018-09-01", amount: "10000" },
          { day: "2018-05-01", amount: "0" }, // a row that paid interest only
          { day: "2019-06-02", amount: "1" }, // later
        ],
      }),
    ],
  };

  it("are told in the order of time, each with how the line stood after it", () => {
    expect(told(terms, story)).toStrictEqual([
      "2018-01-15 granted - -: 50000.00 0.00 50000.00",
      "2018-03-01 drawn L1 30000.00: 50000.00 30000.00 20000.00",
      "2018-07-01 adjusted - -: 25000.00 30000.00 0.00",
      "2018-08-01 suspended - -: 25000.00 30000.00 0.00",
      "2018-09-01 resumed - -: 25000.00 30000.00 0.00",
      "2018-09-01 repaid L1 10000.00: 25000.00 20000.00 5000.00",
      "2018-09-01 drawn L2 5000.00: 25000.00 25000.00 0.00",
    ]);
  });

  it("tell the lender's steps on the day from which they apply", () => {
    expect(told(rewarding, { ...story, asOf: "2019-01-14" })).toHaveLength(7);
    expect(told(rewarding, { ...story, asOf: "2019-01-15" }).at(-1)).toBe(
      "2019-01-15 rewarded - -: 30000.00 25000.00 5000.00",
    );
  });

  it("a step comes before an adjustment of its day, and the line stands after each", () => {
    const both = {
      asOf: "2019-06-01",
      adjustments: [{ on: "2019-01-15", amount: "70000" }],
      draws: [aDraw({ maturesOn: "2020-03-01" })],
    };
    expect(told(rewarding, both).slice(2)).toStrictEqual([
      "2019-01-15 rewarded - -: 55000.00 30000.00 25000.00",
      "2019-01-15 adjusted - -: 70000.00 30000.00 40000.00",
    ]);
    expect(reviewCreditLine(rewarding, aLine(both)).standing.limit).toBe("70000.00");
  });

  it("a penalty lowers the line for the draws of its day", () => {
    const late = aDraw({ principal: "10000", maturesOn: "2018-12-01" }); // never repaid
    const draws = [late, aDraw({ id: "L2", paidOutOn: "2019-01-15", maturesOn: "2020-01-15", principal: "20000.01" })];
    expect(told(rewarding, { draws, asOf: "2019-01-15" }).slice(2)).toStrictEqual([
      "2019-01-15 penalised - -: 30000.00 10000.00 20000.00",
      "2019-01-15 drawn L2 20000.01: 30000.00 30000.01 0.00",
    ]);
    expect(reviewCreditLine(rewarding, aLine({ draws, asOf: "2019-01-15" })).breached).toBe(true);
  });

  it("a draw before the grant finds a line of nothing", () => {
    const draws = [
      aDraw({ paidOutOn: "2018-01-10", principal: "1", repayments: [{ day: "2018-01-20", amount: "1" }] }),
    ];
    expect(told(terms, { draws })).toStrictEqual([
      "2018-01-10 drawn L1 1.00: 0.00 1.00 0.00",
      "2018-01-15 granted - -: 50000.00 1.00 49999.00",
      "2018-01-20 repaid L1 1.00: 50000.00 0.00 50000.00",
    ]);
  });

  it("what is repaid after the end is still told", () => {
    const draws = [aDraw({ repayments: [{ day: "2021-02-01", amount: "30000" }] })];
    const ended = reviewCreditLine(terms, aLine({ asOf: "2021-02-01", draws }));
    expect(ended.movements.at(-1)).toMatchObject({ day: "2021-02-01", movement: "repaid", drawn: "0.00" });
    expect(ended).toMatchObject({ state: "ended", drawn: "0.00", available: "0.00" });
  });

  it("never tell of resuming while another suspension goes on", () => {
    const suspensions = [{ from: "2018-06-01", through: "2018-06-30" }, { from: "2018-06-15" }];
    const facts = aLine({ suspensions, asOf: "2018-07-01" });
    expect(issuesOfCall(() => reviewCreditLine(terms, facts))).toStrictEqual([
      "overlapping at history.suspensions[1].from",
    ]);
  });
});
