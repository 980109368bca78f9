import { describe, expect, it } from "vitest";
import type { FundEvent } from "../../../src/policy/fund/types.ts";
import { stateFund } from "../../../src/policy/fund/state-fund.ts";
import { ENDOWED, fundTerms, history, moved, refusals } from "./fund-builders.ts";

const CLOSED = { event: "closed", id: "E5", on: "2018-06-30" } as const;

describe("the order of a fund's life", () => {
  it("opens with an endowment", () => {
    expect(refusals([moved("interest", "E2", "2018-01-09", 1), ENDOWED])).toStrictEqual([
      "out-of-order at history.events[0].on",
    ]);
    expect(refusals([{ event: "loans", id: "E2", on: "2018-01-09", outstanding: "0" }, ENDOWED])).toStrictEqual([
      "out-of-order at history.events[0].on",
    ]);
    expect(refusals([moved("replenished", "E2", "2018-01-11", 1)])).toStrictEqual([
      "out-of-order at history.events[0].on",
    ]);
  });

  it("names everything that comes before it, by its place in the list", () => {
    const early = [ENDOWED, moved("cost", "E3", "2018-01-02", 1), moved("interest", "E2", "2018-01-01", 1)];
    expect(new Set(refusals(early))).toStrictEqual(
      new Set(["out-of-order at history.events[1].on", "out-of-order at history.events[2].on"]),
    );
  });

  it("on the day of the endowment goes by id", () => {
    expect(refusals([ENDOWED, moved("interest", "E0", "2018-01-10", 1)])).toStrictEqual([
      "out-of-order at history.events[1].on",
    ]);
    expect(() => stateFund(fundTerms(), history([ENDOWED, moved("interest", "E2", "2018-01-10", 1)]))).not.toThrow();
  });

  it.each(["endowed", "interest", "recovered", "replenished", "compensated", "paid-later", "cost"] as const)(
    "knows no %s after the end",
    (event) => {
      expect(refusals([ENDOWED, CLOSED, moved(event, "E6", "2018-07-01", 1)])).toStrictEqual([
        "out-of-order at history.events[2].on",
      ]);
    },
  );

  it("ends once", () => {
    expect(refusals([ENDOWED, CLOSED, { ...CLOSED, id: "E6", on: "2018-08-01" }])).toStrictEqual([
      "out-of-order at history.events[2].on",
    ]);
  });

  it("has no return before the end", () => {
    expect(refusals([ENDOWED, moved("returned", "E2", "2018-06-29", 1), CLOSED])).toStrictEqual([
      "out-of-order at history.events[1].on",
    ]);
    expect(refusals([ENDOWED, moved("returned", "E2", "2018-06-29", 1)])).toStrictEqual([
      "out-of-order at history.events[1].on",
    ]);
  });

  it("on the day of the end goes by id", () => {
    expect(refusals([ENDOWED, CLOSED, moved("returned", "E4", "2018-06-30", 1)])).toStrictEqual([
      "out-of-order at history.events[2].on",
    ]);
    expect(refusals([ENDOWED, CLOSED, moved("cost", "E6", "2018-06-30", 1)])).toStrictEqual([
      "out-of-order at history.events[2].on",
    ]);
    const same = [ENDOWED, CLOSED, moved("returned", "E6", "2018-06-30", 1), moved("cost", "E4", "2018-06-30", 1)];
    expect(stateFund(fundTerms(), history(same)).balance).toBe("99998.00");
  });

  it("is judged whole, also where the statement is of an earlier day", () => {
    const late = [ENDOWED, CLOSED, moved("cost", "E6", "2018-07-01", 1)];
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
