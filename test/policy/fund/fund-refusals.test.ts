import { describe, expect, it } from "vitest";
import type { FundEvent } from "../../../src/policy/fund/types.ts";
import { stateFund } from "../../../src/policy/fund/state-fund.ts";
import { ENDOWED, fundTerms, history, lent, moved, refusals } from "./fund-builders.ts";

const CLOSED = { event: "closed", id: "E5", on: "2018-06-30" } as const;

const cost = (id: string, on: string): FundEvent => moved("cost", id, on, 1);
const returned = (id: string, on: string): FundEvent => moved("returned", id, on, 1);
const AFTER_THE_END = ["endowed", "interest", "recovered", "replenished", "compensated", "paid-later", "cost"] as const;

describe("the order of a fund's life", () => {
  it.each<readonly [string, readonly FundEvent[], number]>([
    ["interest before the endowment", [moved("interest", "E2", "2018-01-09", 1), ENDOWED], 0],
    ["loans before the endowment", [lent("E2", "2018-01-09", "0"), ENDOWED], 0],
    ["anything without an endowment", [moved("replenished", "E2", "2018-01-11", 1)], 0],
    ["interest of the day of the endowment, by id before it", [ENDOWED, moved("interest", "E0", "2018-01-10", 1)], 1],
    ...AFTER_THE_END.map((e) => [`${e} after the end`, [ENDOWED, CLOSED, moved(e, "E6", "2018-07-01", 1)], 2] as const),
    ["a second end", [ENDOWED, CLOSED, { ...CLOSED, id: "E6", on: "2018-08-01" }], 2],
    ["a return before the end", [ENDOWED, returned("E2", "2018-06-29"), CLOSED], 1],
    ["a return without an end", [ENDOWED, returned("E2", "2018-06-29")], 1],
    ["a return of the day of the end, by id before it", [ENDOWED, CLOSED, returned("E4", "2018-06-30")], 2],
    ["a cost of the day of the end, by id after it", [ENDOWED, CLOSED, cost("E6", "2018-06-30")], 2],
  ])("has no %s", (_, events, at) => {
    expect(refusals(events)).toStrictEqual([`out-of-order at history.events[${String(at)}].on`]);
  });

  it("has everything else, on the days of endowment and end by id", () => {
    const same = [ENDOWED, CLOSED, returned("E6", "2018-06-30"), cost("E4", "2018-06-30")];
    expect(stateFund(fundTerms(), history(same)).balance).toBe("99998.00");
    expect(() => stateFund(fundTerms(), history([ENDOWED, moved("interest", "E2", "2018-01-10", 1)]))).not.toThrow();
  });

  it("names everything that comes before its endowment, by its place in the list", () => {
    const early = [ENDOWED, cost("E3", "2018-01-02"), moved("interest", "E2", "2018-01-01", 1)];
    expect(new Set(refusals(early))).toStrictEqual(
      new Set(["out-of-order at history.events[1].on", "out-of-order at history.events[2].on"]),
    );
  });

  it("is judged whole, also where the statement is of an earlier day", () => {
    const late = [ENDOWED, CLOSED, cost("E6", "2018-07-01")];
    expect(refusals(late, { asOf: "2018-02-01" })).toStrictEqual(["out-of-order at history.events[2].on"]);
  });
});

describe("amounts", () => {
  it("of a return are at most what is there", () => {
    expect(refusals([ENDOWED, CLOSED, moved("returned", "E6", "2018-07-01", "100000.01")])).toStrictEqual([
      "above-maximum at history.events[2].amount",
    ]);
    const twice = [moved("returned", "E6", "2018-07-01", "60000"), moved("returned", "E7", "2018-07-02", "40000.01")];
    expect(refusals([...twice.toReversed(), CLOSED, ENDOWED])).toStrictEqual([
      "above-maximum at history.events[0].amount",
    ]);
  });

  it.each([
    ["nothing", "0", "below-minimum"],
    ["nothing at all", 0, "below-minimum"],
    ["less than nothing", "-1", "negative-amount"],
    ["a tenth of a fen", "0.001", "too-many-decimals"],
    ["more than twelve digits", "1000000000000", "amount-too-large"],
    ["words", "ten", "not-an-amount"],
  ])("are not %s", (_, amount, code) => {
    expect(refusals([ENDOWED, moved("compensated", "E2", "2018-02-01", amount)])).toStrictEqual([
      `${code} at history.events[1].amount`,
    ]);
  });

  it("of loans may be nothing, not less", () => {
    const loans = (outstanding: string): FundEvent => ({ event: "loans", id: "E2", on: "2018-02-01", outstanding });
    expect(() => stateFund(fundTerms(), history([ENDOWED, loans("0")]))).not.toThrow();
    expect(refusals([ENDOWED, loans("-0.01")])).toStrictEqual(["negative-amount at history.events[1].outstanding"]);
  });

  it("add up to no more than twelve digits", () => {
    const most = moved("endowed", "E2", "2018-02-01", "999999999999.99");
    expect(refusals([ENDOWED, most])).toStrictEqual(["amount-too-large at history.events[1].amount"]);
  });
});
