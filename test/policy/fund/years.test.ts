import { describe, expect, it } from "vitest";
import { stateFund } from "../../../src/policy/fund/state-fund.ts";
import { afterEndowment, ENDOWED, fundTerms, history, lent, moved, yearLine } from "./fund-builders.ts";

const years = (events: Parameters<typeof history>[0], asOf: string): readonly string[] =>
  stateFund(fundTerms(), history(events, { asOf })).years.map(yearLine);

describe("the account year by year", () => {
  const events = [
    ENDOWED,
    moved("interest", "E2", "2018-12-31", "1500.50"),
    moved("compensated", "E3", "2019-01-01", "30000"),
    moved("cost", "E4", "2019-02-01", "400"),
    moved("recovered", "E5", "2019-08-01", "12000"),
    moved("recovered", "E6", "2019-09-01", "3000.25"),
    moved("compensated", "E7", "2020-03-01", "90000"),
    moved("replenished", "E8", "2020-04-01", "50000"),
    moved("paid-later", "E9", "2020-04-02", "3899.25"),
  ];
  // 100,000 + 1,500.50 = 101,500.50; less 30,000 and 400, and 15,000.25 back: 86,100.75. Of 90,000 that is
  // paid and 3,899.25 is not; 50,000 less that is 46,100.75.
  const lines = [
    "2018: 0.00 | endowed 100000.00 | interest 1500.50 | 101500.50",
    "2019: 101500.50 | recovered 15000.25 | compensated 30000.00 | cost 400.00 | 86100.75",
    "2020: 86100.75 | replenished 50000.00 | compensated 86100.75 | paid-later 3899.25 | 46100.75",
  ];

  it("opens with what the year before closed with", () => {
    expect(years(events, "2020-12-31")).toStrictEqual(lines);
  });

  it("counts 31 December and 1 January to their own years", () => {
    expect(years(events, "2018-12-31")).toStrictEqual(lines.slice(0, 1));
    expect(years(events, "2019-01-01").at(-1)).toBe("2019: 101500.50 | compensated 30000.00 | 71500.50");
  });

  it("shows what was paid of a compensation, not what was asked", () => {
    const { years: list } = afterEndowment(moved("compensated", "E2", "2018-06-30", "120000"));
    expect(list.map(yearLine)).toStrictEqual(["2018: 0.00 | endowed 100000.00 | compensated 100000.00 | 0.00"]);
  });

  it("shows what went back after the end", () => {
    const closed = { event: "closed", id: "E2", on: "2018-11-30" } as const;
    expect(years([ENDOWED, closed, moved("returned", "E3", "2019-01-04", "100000")], "2019-12-31")).toStrictEqual([
      ...["2018: 0.00 | endowed 100000.00 | 100000.00", "2019: 100000.00 | returned 100000.00 | 0.00"],
    ]);
  });

  it("has a year in which only what is lent changed", () => {
    expect(years([ENDOWED, lent("E2", "2019-03-01", "400000")], "2019-12-31")).toStrictEqual([
      ...["2018: 0.00 | endowed 100000.00 | 100000.00", "2019: 100000.00 | 100000.00"],
    ]);
  });

  it("has every year: one without events between two others closes as it opened", () => {
    expect(years([ENDOWED, moved("cost", "E2", "2020-03-01", "250")], "2020-12-31")).toStrictEqual([
      "2018: 0.00 | endowed 100000.00 | 100000.00",
      "2019: 100000.00 | 100000.00",
      "2020: 100000.00 | cost 250.00 | 99750.00",
    ]);
  });
});
