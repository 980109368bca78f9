import { describe, expect, it } from "vitest";
import { mainlandCalendar } from "../../../src/packs/calendars/mainland.ts";
import { classifyMaturity } from "../../../src/policy/maturity/classify-maturity.ts";
import type { MaturityFacts } from "../../../src/policy/maturity/types.ts";
import type { Loan } from "../../../src/ledger/loan/types.ts";
import { jiange2019 } from "../../../src/packs/jiange2019.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { aLoan } from "../../support/builders.ts";
import { answerOrRefused } from "../../support/refusal.ts";
import { daysAfter } from "../../support/diary.ts";
import { dueFacts, OF_KIND, saidOf, sortingTerms, treatmentIn, treatmentsIn } from "./maturity-builders.ts";

const IN_NEED = OF_KIND["willing-still-in-need"];
/** What is said of an extension of a loan by one who is willing and still in need. */
const extend = (loan: Partial<Loan>, facts: Partial<MaturityFacts>): string =>
  saidOf(
    treatmentIn(classifyMaturity(sortingTerms(), dueFacts({ loan: aLoan(loan), ...IN_NEED, ...facts })), "extend"),
  );

/** How far a loan may be extended, counted by hand from its own maturity. */
const LIMITS: readonly (readonly [what: string, paidOutOn: string, maturesOn: string, latest: string])[] = [
  ["short, one day: by one day", "2018-03-10", "2018-03-11", "2018-03-12"],
  ["short, six months: by six", "2018-03-10", "2018-09-10", "2019-03-10"],
  ["short, two months and ten days: by as much", "2018-01-15", "2018-03-25", "2018-06-04"], // 25 May and ten days
  ["short, a month to the end of February: two from the pay-out", "2018-01-31", "2018-02-28", "2018-03-31"],
  ["short, six months to the end of February: a year", "2018-08-31", "2019-02-28", "2019-08-31"],
  ["short, twelve months: by twelve", "2018-03-10", "2019-03-10", "2020-03-10"],
  ["short, twelve months from the leap day", "2016-02-29", "2017-02-28", "2018-02-28"],
  ["medium, a day over twelve months: by six", "2018-03-10", "2019-03-11", "2019-09-11"],
  ["medium, from the end of February to the leap day", "2019-02-28", "2020-02-29", "2020-08-29"],
  ["medium, thirteen months: by six and fifteen days", "2018-03-10", "2019-04-10", "2019-10-25"],
  ["medium, thirteen and five days: by six and seventeen days", "2018-03-10", "2019-04-15", "2019-11-01"],
  ["medium, eighteen months: by nine", "2018-03-10", "2019-09-10", "2020-06-10"],
  ["medium, three years: by eighteen months", "2017-11-15", "2020-11-15", "2022-05-15"],
  ["medium, five years: by thirty months", "2015-06-01", "2020-06-01", "2022-12-01"],
  ["long, a day over five years: by three years", "2015-06-01", "2020-06-02", "2023-06-02"],
  ["long, ten years: by three years", "2010-06-01", "2020-06-01", "2023-06-01"],
];

describe("the limit of an extension", () => {
  it.each(LIMITS)("%s: %s to %s, at the latest to %s", (_, paidOutOn, maturesOn, latest) => {
    const facts = dueFacts({ loan: aLoan({ paidOutOn, maturesOn }), asOf: maturesOn, ...IN_NEED });
    expect(treatmentIn(classifyMaturity(sortingTerms(), facts), "extend")).toMatchObject({
      state: "first-choice",
      latest,
    });
    expect(extend({ paidOutOn, maturesOn }, { asOf: maturesOn, extendTo: latest })).toBe("open");
    const beyond = { asOf: maturesOn, extendTo: daysAfter(latest, 1) };
    expect(extend({ paidOutOn, maturesOn }, beyond)).toBe("closed: beyond-limit");
  });

  describe("over all extensions together", () => {
    // Twelve months from 2018-03-10, so at the latest to 2020-03-10.
    const until = (maturesOn: string): Partial<Loan> => ({
      ...{ paidOutOn: "2018-03-10", maturesOn: "2019-03-10" },
      extensions: [{ agreedOn: "2019-02-01", maturesOn }],
    });

    it("stays that of the contract", () => {
      const asOf = "2019-12-31";
      expect(extend(until(asOf), { asOf, extendTo: "2020-03-10" })).toBe("open");
      expect(extend(until(asOf), { asOf, extendTo: "2020-03-11" })).toBe("closed: beyond-limit");
    });

    it("can be reached; then no day is asked for that would do", () => {
      expect(extend(until("2020-03-09"), { asOf: "2020-03-09" })).toBe("open");
      expect(extend(until("2020-03-10"), { asOf: "2020-03-10" })).toBe("closed: limit-reached");
      expect(extend(until("2020-03-10"), { asOf: "2020-03-10", extendTo: "2020-03-11" })).toBe("closed: limit-reached");
      expect(extend(until("2020-12-31"), { asOf: "2020-03-10" })).toBe("closed: limit-reached");
    });

    it("is not reached before the extension that reaches it is agreed", () => {
      expect(extend(until("2020-03-10"), { asOf: "2019-01-31" })).toBe("open");
      expect(extend(until("2020-03-10"), { asOf: "2019-02-01" })).toBe("closed: limit-reached");
    });
  });
});

describe("the maturity asked for", () => {
  it("is later than the present one", () => {
    expect(extend({}, { extendTo: "2020-11-14" })).toBe("closed: not-later");
    expect(extend({}, { extendTo: "2020-11-15" })).toBe("closed: not-later");
    expect(extend({}, { extendTo: "2020-11-16" })).toBe("open");
  });

  it("is later than that of an extension, once it is agreed", () => {
    const extended = { extensions: [{ agreedOn: "2020-10-20", maturesOn: "2021-05-15" }] };
    expect(extend(extended, { asOf: "2020-10-19", extendTo: "2021-05-15" })).toBe("open");
    expect(extend(extended, { asOf: "2020-10-20", extendTo: "2021-05-15" })).toBe("closed: not-later");
    expect(extend(extended, { asOf: "2020-10-20", extendTo: "2021-05-16" })).toBe("open");
  });
});

describe("the last day on which an extension is agreed", () => {
  it("is the maturity", () => {
    expect(extend({}, { asOf: "2020-11-14" })).toBe("open");
    expect(extend({}, { asOf: "2020-11-15" })).toBe("open");
    expect(extend({}, { asOf: "2020-11-16" })).toBe("closed: after-maturity");
  });

  it("is that of the extension, once it is agreed", () => {
    const extended = { extensions: [{ agreedOn: "2020-11-15", maturesOn: "2021-05-15" }] };
    expect(extend(extended, { asOf: "2020-11-16" })).toBe("open");
    expect(extend(extended, { asOf: "2021-05-15" })).toBe("open");
    expect(extend(extended, { asOf: "2021-05-16" })).toBe("closed: after-maturity");
  });

  it("is none for a renewal: it can come later", () => {
    const result = classifyMaturity(jiange2019.maturity, dueFacts({ asOf: "2020-11-16", ...IN_NEED }));
    expect(treatmentsIn(result)).toStrictEqual({
      ...{ collect: "possible", extend: "closed: after-maturity", renew: "open" },
    });
  });
});

describe("where maturities move off rest days", () => {
  // Twelve months to the Saturday on which the Spring Festival of 2024 begins; it moves to Sunday the 18th.
  const loan = aLoan({ paidOutOn: "2023-02-10", maturesOn: "2024-02-10" });
  const moves = adjustTerms(jiange2019.maturity, { maturityOnRestDay: "next-working-day" });
  const on = (asOf: string, extendTo?: string): unknown => {
    const asked = extendTo === undefined ? {} : { extendTo };
    const result = classifyMaturity(moves, { loan, asOf, calendar: mainlandCalendar, ...IN_NEED, ...asked });
    return [saidOf(treatmentIn(result, "extend")), result.daysPastMaturity];
  };

  it("an extension is agreed by the day to which it moved", () => {
    expect(on("2024-02-18")).toStrictEqual(["open", 0]);
    expect(on("2024-02-19")).toStrictEqual(["closed: after-maturity", 1]);
  });

  it("the limit is the length of the contract as it is written: a move makes no loan longer", () => {
    expect(on("2024-02-18", "2025-02-10")).toStrictEqual(["open", 0]);
    expect(on("2024-02-18", "2025-02-11")).toStrictEqual(["closed: beyond-limit", 0]);
  });

  it("a maturity asked for is later than the day to which it moved", () => {
    expect(on("2024-02-18", "2024-02-18")).toStrictEqual(["closed: not-later", 0]);
    expect(on("2024-02-18", "2024-02-19")).toStrictEqual(["open", 0]);
  });
});

describe("an extension that is open", () => {
  const recorded = (loan: Loan, agreedOn: string, terms: Parameters<typeof classifyMaturity>[0]): unknown => {
    const extended = { ...loan, extensions: [{ agreedOn, maturesOn: "2024-08-30" }] };
    const facts = { asOf: agreedOn, calendar: mainlandCalendar, ...IN_NEED };
    expect(saidOf(treatmentIn(classifyMaturity(terms, { loan, ...facts }), "extend"))).toBe("open");
    return answerOrRefused(() => classifyMaturity(terms, { loan: extended, ...facts }).maturesOn);
  };
  const loan = aLoan({ paidOutOn: "2023-02-10", maturesOn: "2024-02-10" });

  it("can be agreed and written down on the maturity", () => {
    expect(recorded(loan, "2024-02-10", jiange2019.maturity)).toBe("2024-08-30");
  });

  it("can be agreed and written down on the day to which the maturity moved", () => {
    const moves = adjustTerms(jiange2019.maturity, { maturityOnRestDay: "next-working-day" });
    expect(recorded(loan, "2024-02-18", moves)).toBe("2024-08-30");
  });

  it("is let in for the day after too, where it is closed: an audit sees it", () => {
    const late = (agreedOn: string): Loan => ({ ...loan, extensions: [{ agreedOn, maturesOn: "2024-08-30" }] });
    const moves = adjustTerms(jiange2019.maturity, { maturityOnRestDay: "next-working-day" });
    const facts = { asOf: "2024-02-19", calendar: mainlandCalendar };
    expect(classifyMaturity(moves, { ...facts, loan: late("2024-02-19") }).maturesOn).toBe("2024-08-30");
  });
});

describe("the last days of the calendar", () => {
  it("have no limit that is no day: it is a day, or the loan is refused", () => {
    const loan = aLoan({ paidOutOn: "9999-01-01", maturesOn: "9999-12-31" });
    const facts = dueFacts({ loan, asOf: "9999-12-31", ...IN_NEED });
    const latest = answerOrRefused(() => treatmentIn(classifyMaturity(sortingTerms(), facts), "extend").latest);
    expect(latest).toMatch(/^refused$|^\d{4}-\d\d-\d\d$/);
  });
});
