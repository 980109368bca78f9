import { describe, expect, it } from "vitest";
import type { FundEvent, FundHistory, FundTermValues, FundTerms } from "../../../src/policy/fund/types.ts";
import { stateFund } from "../../../src/policy/fund/state-fund.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { unchecked, without } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { ENDOWED, fundTerms, history, moved, refusals } from "./fund-builders.ts";

const CLOSED = { event: "closed", id: "E5", on: "2018-06-30" } as const;

describe("the shape of a history", () => {
  const shape = (value: object): readonly string[] =>
    issuesOfCall(() => stateFund(fundTerms(), unchecked<FundHistory>({ ...history([ENDOWED]), ...value })));
  const second = (event: object): readonly string[] => shape({ events: [ENDOWED, event] });

  it("has each id once", () => {
    expect(refusals([ENDOWED, moved("cost", "E1", "2018-02-01", 1)])).toStrictEqual([
      "repeated-id at history.events[1].id",
    ]);
  });

  it("has no field that is not known", () => {
    expect(shape({ calender: {} })).toStrictEqual(["unknown-key at history.calender"]);
    expect(second({ ...moved("cost", "E2", "2018-02-01", 1), note: "" })).toStrictEqual([
      "unknown-key at history.events[1].note",
    ]);
    expect(second({ ...CLOSED, amount: "1" })).toStrictEqual(["unknown-key at history.events[1].amount"]);
    expect(second({ ...moved("cost", "E2", "2018-02-01", 1), outstanding: "1" })).toStrictEqual([
      "unknown-key at history.events[1].outstanding",
    ]);
  });

  it("leaves out what is not known", () => {
    expect(shape({ calendar: null })).toStrictEqual(["wrong-type at history.calendar"]);
  });

  it("has days that there are, events that we know, and the day of the statement", () => {
    expect(second(moved("cost", "E2", "2018-02-29", 1))).toStrictEqual(["no-such-day at history.events[1].on"]);
    expect(second({ event: "lost", id: "E2", on: "2018-02-01" })).toStrictEqual([
      "not-listed at history.events[1].event",
    ]);
    const timeless = unchecked<FundHistory>(without(history([ENDOWED]), "asOf"));
    expect(issuesOfCall(() => stateFund(fundTerms(), timeless))).toStrictEqual(["missing at history.asOf"]);
  });

  it("is refused for everything at once, with the terms", () => {
    const events = [moved("cost", "E1", "2018-01-09", "0"), { ...ENDOWED, remark: 1 }];
    const terms = fundTerms(unchecked<FundTermValues>({ leverageMost: 0 }));
    const issues = issuesOfCall(() => stateFund(terms, unchecked<FundHistory>({ ...history(events), fund: "" })));
    expect(new Set(issues)).toStrictEqual(
      new Set([
        'below-minimum at terms.stated["our-rules#1"].leverageMost',
        "empty at history.fund",
        "below-minimum at history.events[0].amount",
        "unknown-key at history.events[1].remark",
        "repeated-id at history.events[1].id",
        "out-of-order at history.events[0].on",
      ]),
    );
  });
});

describe("one thing that is wrong", () => {
  it("is not reported a second time of an event that is right: an endowment with a misspelt day", () => {
    const endowed = moved("endowed", "E9", "2018-02-30", 1);
    expect(refusals([endowed, moved("interest", "E2", "2018-03-01", 1)])).toStrictEqual([
      "no-such-day at history.events[0].on",
    ]);
  });

  it("nor of an endowment with a misspelt name", () => {
    const endowed = unchecked<FundEvent>({ ...ENDOWED, event: "endowd" });
    expect(refusals([endowed, moved("interest", "E2", "2018-03-01", 1)])).toStrictEqual([
      "not-listed at history.events[0].event",
    ]);
  });
});

describe("terms of a fund", () => {
  const values = (v: object): readonly string[] =>
    issuesOfCall(() => stateFund(fundTerms(unchecked<FundTermValues>(v)), history([]))).map((i) =>
      i.replace('terms.stated["our-rules#1"].', ""),
    );

  it("count whole times and whole days from one", () => {
    expect(values({ leverageMost: 1.5 })).toStrictEqual(["not-a-whole-number at leverageMost"]);
    expect(values({ returnWorkingDays: 0 })).toStrictEqual(["below-minimum at returnWorkingDays"]);
  });

  it("have a target above nothing and a share of at most the whole", () => {
    expect(values({ fundTarget: "0" })).toStrictEqual(["below-minimum at fundTarget"]);
    expect(values({ topUpBelow: "100.01%" })).toStrictEqual(["above-maximum at topUpBelow"]);
    expect(values({ topUpBelow: "20" })).toStrictEqual(["percent-without-sign at topUpBelow"]);
  });

  it("of another kind, and misspelt ones, are refused", () => {
    expect(values({ target: "5" })).toStrictEqual(["unknown-key at target"]);
    expect(issuesOfCall(() => stateFund(unchecked<FundTerms>(changge2017.overdue), history([])))).toContain(
      "not-listed at terms.kind",
    );
  });
});
