import { describe, expect, it } from "vitest";
import type { InterestLoan } from "../../../src/ledger/interest/types.ts";
import {
  computeSubsidy,
  type SubsidisedLoan,
  type SubsidyStatement,
} from "../../../src/policy/subsidy/compute-subsidy.ts";
import type { SubsidyFacts, SubsidyTermValues } from "../../../src/policy/subsidy/types.ts";
import { aPricedLoan, subsidyTerms } from "../../support/interest-builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { subsidiesOf } from "./as-nightly-subsidy.ts";

/*
 * Households' loans as they really ran. At 10 % a night of 36,000 is 10.00; from 2021-01-10 to 2021-03-10 there are 59.
 */

const loan = aPricedLoan({
  ...{ principal: "36000", rate: { fixed: "10%" }, paidOutOn: "2021-01-10", maturesOn: "2021-03-10" },
});
const state = (
  loans: readonly InterestLoan[],
  rules: SubsidyTermValues = {},
  facts: Partial<SubsidyFacts> = {},
): SubsidyStatement => computeSubsidy(subsidyTerms({ settlement: "at-maturity", ...rules }), { loans, ...facts });
const first = (statement: SubsidyStatement): SubsidisedLoan => {
  const [of] = statement.loans;
  if (of === undefined) throw new Error("a household has a loan");
  return of;
};
const amount = ({ totals }: Pick<SubsidisedLoan, "totals">): string =>
  totals.state === "known" ? totals.subsidy : totals.state;
const found = ({ findings }: SubsidisedLoan): readonly string[] => findings.map((f) => `${f.finding} ${f.state}`);

describe("an overdue instalment", () => {
  // 50,000 at 3.70 % from 2021-09-01 to 2024-09-01, of which 20,000 fell due on 2022-09-01.
  const late = aPricedLoan({
    ...{ paidOutOn: "2021-09-01", maturesOn: "2024-09-01", rate: { fixed: "3.70%" } },
    instalments: [{ dueOn: "2022-09-01", amount: "20000" }],
  });
  const lines = (repayments: InterestLoan["repayments"] = [], rules: SubsidyTermValues = {}): readonly string[] =>
    subsidiesOf(state([{ ...late, repayments }], { settlement: "quarterly", subsidyCap: "50000", ...rules }))["L1"] ??
    [];

  it("bears no subsidy from the night of its due day on", () => {
    // 50,000 for 72 nights to 31 August, 30,000 for 20 to 20 September: 370.00 and 61.67.
    expect(lines().slice(4, 7)).toStrictEqual(["431.67", "280.58", "277.50"]); // 91 and 90 nights of 30,000
    const part = [{ day: "2022-09-01", amount: "20000" }];
    expect(lines(part).slice(4, 7)).toStrictEqual(["431.67", "280.58", "277.50"]); // repaid on the day: the same balance
  });

  it("paid late is no part of what is subsidised in between", () => {
    // Repaid on 10 September: 9 nights overdue, and the balance is 30,000 from then on.
    expect(lines([{ day: "2022-09-10", amount: "20000" }])[4]).toBe("431.67");
    // Half of it repaid: 10,000 stay overdue, 30,000 are subsidised.
    expect(lines([{ day: "2022-09-10", amount: "10000" }]).slice(4, 6)).toStrictEqual(["431.67", "280.58"]);
  });

  it("takes room while it is unpaid, or none", () => {
    const second = { ...loan, id: "L2", paidOutOn: "2023-01-10", contractOn: "2023-01-10", maturesOn: "2023-03-10" };
    const room = (roomAfterMaturity: "none" | "while-unpaid"): unknown =>
      subsidiesOf(state([late, second], { subsidyCap: "50000", roomAfterMaturity }))["L2"];
    expect(room("while-unpaid")).toStrictEqual(["0.00"]); // the first owes 50,000
    expect(room("none")).toStrictEqual(["327.78"]); // 20,000 × 10 % × 59 ÷ 360
  });

  it("of a loan above the cap, it takes the room first", () => {
    const large = { ...late, principal: "80000" };
    const line = (roomAfterMaturity: "none" | "while-unpaid"): string | undefined =>
      subsidiesOf(state([large], { settlement: "quarterly", subsidyCap: "50000", roomAfterMaturity }))["L1"]?.[5];
    expect(line("while-unpaid")).toBe("280.58"); // 50,000 less 20,000
    expect(line("none")).toBe("467.64"); // 50,000 of the 60,000 that are not overdue
  });
});

describe("a renewal without repayment", () => {
  const renewed = {
    ...loan,
    ...{ id: "L2", paidOutOn: "2021-03-10", contractOn: "2021-03-01", maturesOn: "2021-05-10" },
  };

  it("repays the loan before it on its pay-out day: it has the room to itself", () => {
    expect(subsidiesOf(state([loan, renewed], { subsidyCap: "36000" }))).toStrictEqual({
      L1: ["590.00"],
      L2: ["0.00"],
    });
    for (const replaces of [["L1"], "36000"]) {
      const statement = state([loan, { ...renewed, replaces }], { subsidyCap: "36000" });
      expect(subsidiesOf(statement)).toStrictEqual({ L1: ["590.00"], L2: ["610.00"] }); // 61 nights
      expect(statement).toMatchObject({ entitled: "yes", missing: [] });
    }
  });

  it("of a part leaves the rest", () => {
    const part = state([loan, { ...renewed, replaces: "18000" }], { subsidyCap: "36000" });
    expect(subsidiesOf(part)["L2"]).toStrictEqual(["305.00"]); // the first owes 18,000 still
  });

  it("of a part of two loans of one day is refused, unless it is told which comes first", () => {
    const twin = { ...loan, id: "L0" };
    const half = { ...renewed, replaces: "18000" };
    expect(issuesOfCall(() => state([loan, twin, half]))).toStrictEqual(["not-told-apart at facts.loans[2].replaces"]);
    expect(() => state([loan, twin, { ...renewed, replaces: "72000" }])).not.toThrow();
    const told = [loan, twin, half].map((each, i) => ({ ...each, order: i + 1 }));
    // Ten nights past maturity at 13.00 a night of 36,000: of the first, half is left.
    const { loans } = state(told, {}, { through: "2021-03-19" });
    expect(loans.map((of) => [of.loan, of.totals.interest])).toStrictEqual([
      ["L0", "720.00"], // 590.00 and 130.00
      ["L1", "655.00"], // 590.00 and 65.00
      ["L2", "100.00"],
    ]);
  });

  it("counts as a renewal, and two in a row are open where one is allowed", () => {
    const again = { ...renewed, id: "L3", paidOutOn: "2021-05-10", contractOn: "2021-05-10", maturesOn: "2021-06-10" };
    const chain = [loan, { ...renewed, replaces: ["L1"] }, { ...again, replaces: ["L2"] }];
    const { loans, entitled } = state(chain, { mostRenewals: 1 });
    expect(loans.map((of) => [of.loan, of.entitled, found(of)])).toStrictEqual([
      ["L1", "yes", []],
      ["L2", "yes", []],
      ["L3", "open", ["loan/extended-too-often open"]],
    ]);
    expect(entitled).toBe("open");
  });
});

describe("loans of one day of which no order is told", () => {
  const loans = [loan, { ...loan, id: "L2" }];
  // 36,000 at a flat 3 % is 3.00 a night: 59 nights of either loan.
  const flat = { subsidyRate: "3%", subsidyCap: "36000" } as const;

  it("leave open which loan it is for, and not what the household gets where every order comes to the same", () => {
    const { loans: each, totals } = state(loans, flat);
    expect(totals).toMatchObject({ state: "known", subsidy: "177.00", interest: "1180.00", borrower: "1003.00" });
    expect(each.map(amount)).toStrictEqual(["undetermined", "undetermined"]);
  });

  it("leave the household's sum open where orders differ by a fen", () => {
    // 36,000 at 3 % is 3.00 a night, at 2.9999 % a hundredth of a fen less: 177.00 and 176.99.
    const cheaper = [loan, { ...loan, id: "L2", rate: { fixed: "2.9999%" } }];
    expect(state(cheaper, flat).totals).toMatchObject({
      ...{ state: "undetermined", between: { lower: "176.99", higher: "177.00" } },
    });
  });
});

describe("a claim for a window", () => {
  // 50,000 at 4.60 %: a calendar year is 50,000 × 4.60 % × 365 ÷ 360 = 2,331.944…
  const year = aPricedLoan({ paidOutOn: "2021-06-10", maturesOn: "2024-06-10", rate: { fixed: "4.60%" } });
  const window = (from: string, through: string, rules: SubsidyTermValues = {}): readonly unknown[] => {
    const of = first(state([year], { settlement: "quarterly", subsidyCap: "50000", ...rules }, { from, through }));
    return [amount(of), of.window?.wholePeriods, of.window?.perPeriod, of.window?.once];
  };

  it("that cuts periods is rounded once, the other sum beside it", () => {
    expect(window("2022-01-01", "2022-12-31")).toStrictEqual(["2331.94", false, "2331.95", "2331.94"]);
  });

  it("of whole periods is what the borrower really paid", () => {
    expect(window("2021-12-21", "2022-12-20")).toStrictEqual(["2331.95", true, "2331.95", "2331.94"]);
  });

  it("under either other reading is one of the two", () => {
    expect(window("2022-01-01", "2022-12-31", { windowRounding: "per-period" })[0]).toBe("2331.95");
    expect(window("2021-12-21", "2022-12-20", { windowRounding: "once" })[0]).toBe("2331.94");
  });
});

describe("whether the settling repayment is known", () => {
  const later = { ...loan, id: "L2", paidOutOn: "2021-02-10", contractOn: "2021-02-10", maturesOn: "2021-04-10" };
  const missing = (facts: Partial<InterestLoan>): readonly string[] =>
    state([{ ...loan, ...facts }, later], { subsidyCap: "36000" }).missing;

  it("matters where another loan is counted after the maturity", () => {
    expect(missing({})).toStrictEqual(["loans[0].repayments"]);
    expect(missing({ unpaid: true })).toStrictEqual([]);
    expect(missing({ repayments: [{ day: "2021-03-20", amount: "36000" }] })).toStrictEqual([]);
    expect(state([loan], { subsidyCap: "36000" }).missing).toStrictEqual([]);
    expect(state([loan, later], { subsidyCap: "36000", roomAfterMaturity: "none" }).missing).toStrictEqual([]);
  });
});

describe("the loss of the right by being overdue", () => {
  // Monthly: to 20 January, 20 February, 9 March. 18,000 fell due on 1 February and were paid on the 11th.
  const late = {
    ...loan,
    instalments: [{ dueOn: "2021-02-01", amount: "18000" }],
    repayments: [{ day: "2021-02-11", amount: "18000" }],
  };
  const lines = (from?: "event" | "period" | "start"): unknown => {
    const lossOfRight = from === undefined ? [] : [{ ground: "overdue", from } as const];
    const of = state([late], { settlement: "monthly", lossOfRight });
    return [...(subsidiesOf(of)["L1"] ?? []), of.entitled];
  };

  it("is none by analogy: only the overdue principal bears none", () => {
    // 11 × 10.00; 11 × 10.00 and 20 × 5.00; 17 × 5.00.
    expect(lines()).toStrictEqual(["110.00", "210.00", "85.00", "yes"]);
  });

  it("is from the event on, for the periods that it reaches, or of everything", () => {
    expect(lines("event")).toStrictEqual(["110.00", "110.00", "0.00", "yes"]);
    expect(lines("period")).toStrictEqual(["110.00", "0.00", "85.00", "yes"]);
    expect(lines("start")).toStrictEqual(["0.00", "0.00", "0.00", "no"]);
  });
});

describe("interest that is paid first, and subsidised then", () => {
  const rules = { settlement: "monthly", subsidyPaid: "after-interest" } as const;
  const lines = (interestPayments?: InterestLoan["interestPayments"], through?: string): unknown => {
    const of = { ...loan, ...(interestPayments === undefined ? {} : { interestPayments }) };
    return subsidiesOf(state([of], rules, through === undefined ? {} : { through }))["L1"];
  };

  it("gives those periods that are covered, the earliest first", () => {
    // 110.00, 310.00 and 170.00.
    expect(lines([])).toStrictEqual(["0.00", "0.00", "0.00"]);
    expect(lines([{ day: "2021-01-20", amount: "110" }])).toStrictEqual(["110.00", "0.00", "0.00"]);
    expect(lines([{ day: "2021-02-20", amount: "419.99" }])).toStrictEqual(["110.00", "0.00", "0.00"]);
    expect(lines([{ day: "2021-02-20", amount: "420" }])).toStrictEqual(["110.00", "310.00", "0.00"]);
    expect(lines([{ day: "2021-02-21", amount: "420" }], "2021-02-20")).toStrictEqual(["0.00", "0.00"]);
  });

  it("is undetermined where it is not told what was paid", () => {
    const { totals, loans } = state([loan], rules);
    expect(totals).toMatchObject({ state: "undetermined", undeterminedPeriods: 3 });
    expect(loans[0]?.periods[0]).toMatchObject({ why: "interest-payments-not-known" });
  });

  it("says how many periods were left out", () => {
    const of = first(state([{ ...loan, interestPayments: [] }], rules));
    expect(of.findings).toMatchObject([{ finding: "subsidy/interest-unpaid", state: "info", periods: 3 }]);
    expect(of.entitled).toBe("yes");
  });
});

describe("the right to the subsidy, beside the figures", () => {
  const right = (facts: Partial<InterestLoan>, rules: SubsidyTermValues = {}, more: Partial<SubsidyFacts> = {}) => {
    const of = first(state([{ ...loan, ...facts }], rules, more));
    return [amount(of), of.entitled, ...found(of)];
  };

  it.each<readonly [string, Partial<InterestLoan>, SubsidyTermValues, Partial<SubsidyFacts>, readonly string[]]>([
    ["nothing to say", {}, {}, {}, ["590.00", "yes"]],
    [
      "a household that is not eligible",
      {},
      {},
      { householdEligible: false },
      [...["590.00", "no", "subsidy/household-ineligible breach"]],
    ],
    ["one that is", {}, {}, { householdEligible: true }, ["590.00", "yes"]],
    [
      "a rate above the cap",
      {},
      { rateCaps: [{ limit: { fixed: "9%" } }] },
      {},
      [...["590.00", "open", "interest/rate-above-cap breach"]],
    ],
    [
      "misuse that the terms do not name",
      { misusedOn: "2021-03-01" },
      {},
      {},
      ["500.00", "open", "subsidy/misuse open"], // 50 nights to 2021-02-28
    ],
    [
      "misuse that takes the rest",
      { misusedOn: "2021-02-10" },
      { lossOfRight: [{ ground: "misuse", from: "event" }] },
      {},
      [...["310.00", "yes", "subsidy/misuse breach"]],
    ],
    [
      "misuse that takes all",
      { misusedOn: "2021-02-10" },
      { lossOfRight: [{ ground: "misuse", from: "start" }] },
      {},
      [...["0.00", "no", "subsidy/misuse breach"]],
    ],
    [
      "a bar from city subsidies",
      {},
      {},
      { barredFromSubsidies: { from: "2021-03-09" } },
      [...["590.00", "open", "subsidy/barred open"]],
    ],
    [
      "one that is over",
      {},
      {},
      { barredFromSubsidies: { from: "2016-01-01", through: "2021-01-09" } },
      ["590.00", "yes"],
    ],
    [
      "a contract too long",
      { maturesOn: "2021-03-11" },
      { longestMonths: 2 },
      {},
      [...["600.00", "open", "loan/longer-than-allowed breach"]],
    ],
    [
      "an extension that is unlawful",
      { extensions: [{ agreedOn: "2021-02-10", maturesOn: "2021-07-12" }] },
      {},
      {},
      [...["590.00", "yes", "loan/extension-too-long breach"]],
    ],
  ])("%s", (_, facts, rules, more, expected) => {
    expect(right(facts, rules, more)).toStrictEqual(expected);
  });

  it("is open for a contract outside the days of the edition", () => {
    const terms = { ...subsidyTerms({ settlement: "at-maturity" }), inForce: { from: "2021-01-11" } } as const;
    const of = first(computeSubsidy(terms, { loans: [loan] }));
    expect([of.entitled, ...found(of)]).toStrictEqual(["open", "subsidy/outside-edition open"]);
  });

  it("is open for a loan beside which another of the household is overdue", () => {
    const later = { ...loan, id: "L2", paidOutOn: "2021-03-20", contractOn: "2021-03-20", maturesOn: "2021-05-10" };
    const late = (day: string): readonly string[] =>
      state([{ ...loan, repayments: [{ day, amount: "36000" }] }, later]).loans.map((of) => of.entitled);
    expect(late("2021-03-20")).toStrictEqual(["yes", "yes"]); // paid by the day on which the other is paid out
    expect(late("2021-03-21")).toStrictEqual(["yes", "open"]);
  });

  it("the deferral of 2020 keeps the subsidy, under every reading", () => {
    const deferred = aPricedLoan({
      ...{ principal: "36000", rate: { fixed: "10%" }, paidOutOn: "2019-03-11", maturesOn: "2020-03-11" },
      extensions: [{ agreedOn: "2020-04-20", maturesOn: "2020-09-11", epidemicHardship: true }],
    });
    const of = first(state([deferred], { extensionSubsidy: "ends" }));
    expect([amount(of), of.entitled, ...found(of)]).toStrictEqual(["5500.00", "yes", "loan/deferral-2020 info"]); // 366 + 184 nights
  });
});

describe("a flat rate on the principal", () => {
  const year = { ...loan, maturesOn: "2021-04-20" }; // three months and ten days, 100 nights

  it("is counted as the interest, or by whole months; at most the contract rate", () => {
    const flat = (rules: SubsidyTermValues): string =>
      amount(state([year], { subsidyShares: [{ share: "100%" }], ...rules }));
    expect(flat({ subsidyRate: "3%" })).toBe("300.00"); // 36,000 × 3 % × 100 ÷ 360
    expect(flat({ subsidyRate: "3%", counting: "whole-months" })).toBe("270.00"); // 3 months
    expect(flat({ subsidyRate: "12%" })).toBe("1000.00"); // 10 %, the contract rate
  });

  it("needs no share, and months that a settlement cuts are counted once", () => {
    const terms = {
      kind: "subsidy",
      pack: "ours",
      edition: "1",
      stated: { "ours#1": { subsidyRate: "3%", counting: "whole-months" } },
    } as const;
    const { loans, totals } = computeSubsidy(terms, { loans: [year] });
    expect(subsidiesOf({ loans } as SubsidyStatement)["L1"]).toStrictEqual(["180.00", "90.00"]); // 2 months by 20 March, 1 after
    expect(totals).toMatchObject({ subsidy: "270.00" });
  });
});

describe("limits", () => {
  const two = [
    { ...loan, maturesOn: "2021-04-10", repayments: [{ day: "2021-04-10", amount: "36000" }] },
    { ...loan, id: "L2", paidOutOn: "2021-01-11", contractOn: "2021-01-11", maturesOn: "2021-04-11" },
  ];
  const lines = (rules: SubsidyTermValues, facts: Partial<SubsidyFacts> = {}): unknown =>
    subsidiesOf(state(two, rules, facts));

  it("of a payment, a year, once a year, a budget, in the order of their periods", () => {
    expect(lines({})).toStrictEqual({ L1: ["900.00"], L2: ["900.00"] });
    expect(lines({ mostPerPayment: "500" })).toStrictEqual({ L1: ["500.00"], L2: ["500.00"] });
    expect(lines({ mostPerYear: "1000" })).toStrictEqual({ L1: ["900.00"], L2: ["100.00"] });
    expect(lines({ oncePerYear: true })).toStrictEqual({ L1: ["900.00"], L2: ["0.00"] });
    expect(lines({ yearBudget: "1000" }, { budgetSpent: "300" })).toStrictEqual({ L1: ["700.00"], L2: ["0.00"] });
  });

  it("are found, with the borrower bearing the rest; a budget of which the spent part is not told is missing", () => {
    const statement = state(two, { mostPerYear: "1000" });
    expect(statement.loans.map(found)).toStrictEqual([[], ["subsidy/limited info"]]);
    expect(statement.totals).toStrictEqual({
      state: "known",
      interest: "1800.00",
      subsidy: "1000.00",
      borrower: "800.00",
    });
    expect(state(two, { yearBudget: "1000" }).missing).toContain("budgetSpent");
  });
});

describe("what the terms do not ask", () => {
  it("is listed", () => {
    expect(state([loan]).notAsked).toStrictEqual([
      ...[
        "subsidyCap",
        "subsidyRateLimit",
        "longestSubsidisedMonths",
        "lossOfRight",
        "rateCaps",
        "longestMonths",
        "mostRenewals",
      ],
    ]);
    expect(state([loan], { subsidyCap: "50000", longestSubsidisedMonths: 36 }).notAsked).not.toContain("subsidyCap");
  });
});
