import { describe, expect, it } from "vitest";
import { mainlandCalendar } from "../../../src/packs/calendars/mainland.ts";
import type { InterestLoan } from "../../../src/ledger/interest/types.ts";
import { computeSubsidy, type SubsidyStatement } from "../../../src/policy/subsidy/compute-subsidy.ts";
import type { SubsidyFacts, SubsidyTermValues } from "../../../src/policy/subsidy/types.ts";
import { reclaimSubsidy } from "../../../src/policy/subsidy/reclaim-subsidy.ts";
import { aPricedLoan, subsidyTerms } from "../../support/interest-builders.ts";

/*
 * 36,000 at 10 % from 2023-02-10 to 2024-02-10: 365 nights of 10.00. The first day of the Spring Festival moves to
 * Sunday 2024-02-18: 373 nights; an overdue night is 15.00.
 */

const festive = (facts: Partial<InterestLoan> = {}): InterestLoan =>
  aPricedLoan({
    ...{ principal: "36000", rate: { fixed: "10%" }, paidOutOn: "2023-02-10", maturesOn: "2024-02-10" },
    ...facts,
  });

const rules = { settlement: "at-maturity", maturityOnRestDay: "next-working-day", overdueMarkUp: "50%" } as const;
const statement = (
  loans: readonly InterestLoan[],
  more: SubsidyTermValues = {},
  facts: Partial<SubsidyFacts> = {},
): SubsidyStatement =>
  computeSubsidy(subsidyTerms({ ...rules, ...more }), { loans, calendar: mainlandCalendar, ...facts });

/** Subsidy and what the borrower bears, for each loan. */
const borne = (...of: Parameters<typeof statement>): readonly string[] =>
  statement(...of).loans.map(({ totals }) =>
    totals.state === "known" ? `${totals.subsidy} + ${totals.borrower}` : totals.state,
  );

describe("the subsidy of a household's loan", () => {
  it("runs to the night before the day to which the maturity moves", () => {
    expect(borne([festive()])).toStrictEqual(["3730.00 + 0.00"]);
    expect(borne([festive()], { maturityOnRestDay: "stands" })).toStrictEqual(["3650.00 + 0.00"]);
  });

  it.each([
    ["2024-02-09", "3650.00 + 0.00", "3650.00 + 0.00"],
    ["2024-02-10", "3650.00 + 15.00", "3660.00 + 0.00"],
    ["2024-02-17", "3650.00 + 120.00", "3730.00 + 0.00"],
    ["2024-02-18", "3650.00 + 135.00", "3730.00 + 15.00"],
  ])("is none from that night on: through %s", (through, stands, moves) => {
    expect(borne([festive()], { maturityOnRestDay: "stands" }, { through })).toStrictEqual([stands]);
    expect(borne([festive()], {}, { through })).toStrictEqual([moves]);
  });

  it("is that of the share of those nights", () => {
    const shares = [
      { through: "2024-02-11", share: "100%" },
      { from: "2024-02-12", share: "50%" },
    ] as const;
    expect(borne([festive()], { subsidyShares: shares })).toStrictEqual(["3700.00 + 30.00"]); // 367 nights and six halves
  });

  it("goes on through an extension, or ends on the contract's maturity: extended, nothing falls due on it and it does not move", () => {
    // To Saturday 2024-08-10, moved to the 12th: 176 nights more.
    const extended = festive({ extensions: [{ agreedOn: "2024-01-20", maturesOn: "2024-08-10" }] });
    expect(borne([extended])).toStrictEqual(["5490.00 + 0.00"]);
    expect(borne([extended], { extensionSubsidy: "ends" })).toStrictEqual(["3650.00 + 1840.00"]); // 365 nights, 184 more
  });

  it("is for no longer than the longest time, which runs by corresponding day", () => {
    expect(borne([festive()], { longestSubsidisedMonths: 12 })).toStrictEqual(["3650.00 + 80.00"]);
    expect(borne([festive()], { longestSubsidisedMonths: 13 })).toStrictEqual(["3730.00 + 0.00"]);
  });

  it("takes room to that night, and leaves it to the next loan from then on", () => {
    // The second, from 2024-01-10 to Monday 2024-06-03, has room from 2024-02-18 on: 12 + 31 + 30 + 31 + 2 nights of 145.
    const second = festive({ id: "L2", paidOutOn: "2024-01-10", maturesOn: "2024-06-03" });
    const free = { subsidyCap: "36000", roomAfterMaturity: "none" } as const;
    expect(borne([festive(), second], free)).toStrictEqual(["3730.00 + 0.00", "1060.00 + 390.00"]);
    expect(borne([festive(), second], { ...free, maturityOnRestDay: "stands" })).toStrictEqual([
      ...["3650.00 + 0.00", "1140.00 + 310.00"],
    ]);
  });

  it("rests on the term, the law and the notice where the maturity moved, on none where it stayed", () => {
    expect(statement([festive()]).basis.maturity).toStrictEqual([
      { by: "article", term: "maturityOnRestDay", article: "our-rules#1" },
      { by: "law", article: "civil-code#203" },
      { by: "published", article: "holiday-notices#2024" },
    ]);
    expect(statement([festive({ maturesOn: "2024-02-09" })]).basis.maturity).toStrictEqual([]);
    const silent = computeSubsidy(subsidyTerms(), { loans: [festive()] });
    expect(silent.readings).toContainEqual({ id: "loan/maturity-on-rest-day", chosen: "next-working-day" });
  });
});

describe("a calendar that does not reach a maturity", () => {
  it("leaves it where it stands, and each loan is warned of", () => {
    const loans = [
      festive({ maturesOn: "2027-01-04" }),
      festive({ id: "L2", paidOutOn: "2026-02-10", maturesOn: "2026-12-31" }),
      festive({
        ...{ id: "L3", paidOutOn: "2026-02-11", maturesOn: "2026-12-31" },
        extensions: [{ agreedOn: "2026-12-01", maturesOn: "2027-02-10" }],
      }),
    ];
    const warned = (facts: SubsidyFacts): unknown =>
      computeSubsidy(subsidyTerms(rules), facts).warnings.map((w) =>
        w.code === "rest-day-not-checked" ? [w.loan, w.maturesOn] : w.code,
      );
    expect(warned({ loans, calendar: mainlandCalendar })).toStrictEqual([
      ["L1", "2027-01-04"],
      ["L3", "2027-02-10"],
    ]);
    expect(warned({ loans })).toHaveLength(3);
  });
});

describe("a right that is lost in those nights", () => {
  it("leaves the nights before the event", () => {
    const terms = subsidyTerms({ ...rules, lossOfRight: [{ ground: "on-lending", from: "event" }] });
    const result = reclaimSubsidy(terms, {
      ...{ loans: [festive()], calendar: mainlandCalendar },
      paid: [{ from: "2023-02-10", through: "2024-02-17", amount: "3730" }],
      loss: { loan: "L1", ground: "on-lending", on: "2024-02-12" },
    });
    // Six nights, from that of the 12th to that of the 17th.
    expect(result.lines).toMatchObject([{ entitled: "3670.00", reclaim: "60.00", underpaid: "0.00" }]);
  });
});
