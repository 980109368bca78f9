import { describe, expect, it } from "vitest";
import type { FundEvent } from "../../../src/policy/fund/types.ts";
import { stateFund } from "../../../src/policy/fund/state-fund.ts";
import { afterEndowment, ENDOWED, entryLine, fundTerms, history, lent, moved, refusals } from "./fund-builders.ts";

const lastLine = (...events: readonly FundEvent[]): string => {
  const last = afterEndowment(...events).entries.at(-1);
  return last === undefined ? "nothing" : entryLine(last);
};

describe("each kind of event", () => {
  it.each([
    ["endowed", "E2 +5000.25 -0.00 = 105000.25"],
    ["interest", "E2 +5000.25 -0.00 = 105000.25"],
    ["recovered", "E2 +5000.25 -0.00 = 105000.25"],
    ["replenished", "E2 +5000.25 -0.00 = 105000.25"],
    ["compensated", "E2 +0.00 -5000.25 = 94999.75, unpaid 0.00"],
    ["cost", "E2 +0.00 -5000.25 = 94999.75"],
  ] as const)("%s moves 5,000.25 yuan", (event, line) => {
    expect(lastLine(moved(event, "E2", "2018-03-01", "5000.25"))).toBe(line);
  });

  it("what is lent moves nothing, nor does the end of the agreement", () => {
    expect(lastLine(lent("E2", "2018-03-01", "400000"))).toBe("E2 +0.00 -0.00 = 100000.00");
    expect(lastLine({ event: "closed", id: "E2", on: "2018-03-01" })).toBe("E2 +0.00 -0.00 = 100000.00");
  });

  it("a return after the end takes the money out", () => {
    const closed = { event: "closed", id: "E2", on: "2018-03-01" } as const;
    expect(lastLine(closed, moved("returned", "E3", "2018-03-20", 40000))).toBe("E3 +0.00 -40000.00 = 60000.00");
  });
});

describe("a compensation", () => {
  it.each([
    ["one fen below the balance", "99999.99", "E2 +0.00 -99999.99 = 0.01, unpaid 0.00", "0.00"],
    ["the balance itself", "100000", "E2 +0.00 -100000.00 = 0.00, unpaid 0.00", "0.00"],
    ["one fen above the balance", "100000.01", "E2 +0.00 -100000.00 = 0.00, unpaid 0.01", "0.01"],
    ["far above it", "120000", "E2 +0.00 -100000.00 = 0.00, unpaid 20000.00", "20000.00"],
  ])("of %s pays what is there and records the rest", (_, amount, line, unpaid) => {
    const compensated = moved("compensated", "E2", "2018-06-30", amount);
    expect(lastLine(compensated)).toBe(line);
    expect(afterEndowment(compensated).unpaid).toBe(unpaid);
  });

  it("out of an empty fund pays nothing, and adds to what is unpaid", () => {
    const emptied = moved("compensated", "E2", "2018-06-30", "120000");
    const another = moved("compensated", "E3", "2018-07-01", "3000.50");
    expect(lastLine(emptied, another)).toBe("E3 +0.00 -0.00 = 0.00, unpaid 3000.50");
    expect(afterEndowment(emptied, another)).toMatchObject({ balance: "0.00", unpaid: "23000.50" });
  });
});

describe("what was left unpaid", () => {
  const short = moved("compensated", "E2", "2018-06-30", "120000"); // 20,000 unpaid, nothing there
  const recovered = (amount: string): ReturnType<typeof moved> => moved("recovered", "E3", "2018-09-01", amount);
  const later = (amount: string): ReturnType<typeof moved> => moved("paid-later", "E4", "2018-09-02", amount);

  it("is never paid by itself when money comes in", () => {
    expect(afterEndowment(short, recovered("5000"))).toMatchObject({ balance: "5000.00", unpaid: "20000.00" });
  });

  it("is paid later in part, or in full", () => {
    const part = afterEndowment(short, recovered("30000"), later("12000"));
    expect(part).toMatchObject({ balance: "18000.00", unpaid: "8000.00" });
    const full = afterEndowment(short, recovered("30000"), later("20000"));
    expect(full).toMatchObject({ balance: "10000.00", unpaid: "0.00" });
    expect(full.entries.map(entryLine).at(-1)).toBe("E4 +0.00 -20000.00 = 10000.00");
  });

  it("is paid up to the balance and no fen more", () => {
    expect(afterEndowment(short, recovered("5000"), later("5000"))).toMatchObject({
      ...{ balance: "0.00", unpaid: "15000.00" },
    });
    const more = [ENDOWED, short, recovered("5000"), later("5000.01")];
    expect(refusals(more)).toStrictEqual(["above-maximum at history.events[3].amount"]);
  });

  it("is paid up to what is unpaid and no fen more", () => {
    const more = [ENDOWED, short, recovered("30000"), later("20000.01")];
    expect(refusals(more)).toStrictEqual(["above-maximum at history.events[3].amount"]);
    expect(refusals([ENDOWED, moved("paid-later", "E2", "2018-09-02", "0.01")])).toStrictEqual([
      "above-maximum at history.events[1].amount",
    ]);
  });

  it("keeps what its compensation recorded", () => {
    const { entries } = afterEndowment(short, recovered("30000"), later("20000"));
    expect(entries.map(({ unpaid }) => unpaid)).toStrictEqual([undefined, "20000.00", undefined, undefined]);
  });
});

describe("the cost of collection", () => {
  it("is paid up to the balance and no fen more", () => {
    expect(lastLine(moved("cost", "E2", "2018-05-01", "100000"))).toBe("E2 +0.00 -100000.00 = 0.00");
    expect(refusals([ENDOWED, moved("cost", "E2", "2018-05-01", "100000.01")])).toStrictEqual([
      "above-maximum at history.events[1].amount",
    ]);
  });
});

describe("the order of events", () => {
  it("is by day, whatever the order of the list", () => {
    const events = [moved("cost", "E2", "2018-05-02", 1), moved("interest", "E3", "2018-05-01", 2), ENDOWED];
    expect(stateFund(fundTerms(), history(events)).entries.map(entryLine)).toStrictEqual([
      ...["E1 +100000.00 -0.00 = 100000.00", "E3 +2.00 -0.00 = 100002.00", "E2 +0.00 -1.00 = 100001.00"],
    ]);
  });

  it("within one day is by id: what is paid depends on it", () => {
    const compensated = (id: string): ReturnType<typeof moved> => moved("compensated", id, "2018-06-30", "110000");
    const interest = moved("interest", "E3", "2018-06-30", "10000");
    expect(afterEndowment(compensated("E2"), interest)).toMatchObject({ balance: "10000.00", unpaid: "10000.00" });
    expect(afterEndowment(compensated("E4"), interest)).toMatchObject({ balance: "0.00", unpaid: "0.00" });
  });

  it("compares ids as text, not as numbers: E10 comes before E9", () => {
    const events = [moved("interest", "E9", "2018-06-30", 1), moved("interest", "E10", "2018-06-30", 1)];
    expect(afterEndowment(...events).entries.map(({ id }) => id)).toStrictEqual(["E1", "E10", "E9"]);
  });
});

describe("the day of the statement", () => {
  const events = [ENDOWED, moved("cost", "E2", "2018-05-01", "100")];

  it("before all events shows a fund that is not endowed", () => {
    expect(stateFund(fundTerms(), history(events, { asOf: "2018-01-09" }))).toMatchObject({
      ...{ state: "not-endowed", entries: [], balance: "0.00", unpaid: "0.00", years: [] },
    });
    expect(stateFund(fundTerms(), history([])).state).toBe("not-endowed");
  });

  it("counts the events of that day, not those of the next", () => {
    expect(stateFund(fundTerms(), history(events, { asOf: "2018-04-30" })).balance).toBe("100000.00");
    expect(stateFund(fundTerms(), history(events, { asOf: "2018-05-01" })).balance).toBe("99900.00");
  });

  it("does not look at a payment that comes later and cannot be made", () => {
    const later = [...events, moved("cost", "E3", "2019-01-01", "99900.01")];
    expect(stateFund(fundTerms(), history(later)).balance).toBe("99900.00");
    expect(refusals(later, { asOf: "2019-01-01" })).toStrictEqual(["above-maximum at history.events[2].amount"]);
  });
});
