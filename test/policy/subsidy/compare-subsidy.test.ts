import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { InterestLoan } from "../../../src/ledger/interest/types.ts";
import { compareSubsidy, type SubsidyComparison } from "../../../src/policy/subsidy/compare-subsidy.ts";
import { computeSubsidy } from "../../../src/policy/subsidy/compute-subsidy.ts";
import type { SubsidyComparisonFacts, SubsidyTermValues } from "../../../src/policy/subsidy/types.ts";
import { anyHousehold } from "../../ledger/interest/any-priced-loan.ts";
import { daysAfter } from "../../support/diary.ts";
import { fenIn, yuan } from "../../support/exact.ts";
import { aPricedLoan, subsidyTerms } from "../../support/interest-builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { anySubsidyRules } from "./any-subsidy-rules.ts";

/*
 * 36,000 at 10 % from 2021-01-10 to 2021-03-10: a night is 10.00. What was paid against what was due.
 */

const loan = aPricedLoan({
  ...{ principal: "36000", rate: { fixed: "10%" }, paidOutOn: "2021-01-10", maturesOn: "2021-03-10" },
});
type Paid = readonly [from: string, through: string, amount: string, loan?: string];
const compared = (
  paid: readonly Paid[],
  loans: readonly InterestLoan[] = [loan],
  rules: SubsidyTermValues = {},
  more: Partial<SubsidyComparisonFacts> = {},
): SubsidyComparison =>
  compareSubsidy(subsidyTerms({ settlement: "at-maturity", ...rules }), {
    loans,
    paid: paid.map(([from, through, amount, of = "L1"]) => ({ loan: of, from, through, amount })),
    ...more,
  });
/** Due of each line, and what was found. */
const found = (...of: Parameters<typeof compared>): readonly (readonly string[])[] =>
  compared(...of).lines.map((line) =>
    line.state === "known" ? [line.due, ...line.findings.map((f) => `${f.finding} ${f.amount}`)] : [line.why],
  );

describe("a subsidy that was paid", () => {
  it("as it was due leaves nothing to find, for any window", () => {
    expect(found([["2021-01-10", "2021-03-09", "590"]])).toStrictEqual([["590.00"]]);
    expect(found([["2021-02-01", "2021-02-10", "100"]])).toStrictEqual([["100.00"]]);
  });

  it("for nights after maturity", () => {
    expect(found([["2021-01-10", "2021-03-20", "700"]])).toStrictEqual([["590.00", "after-maturity 110.00"]]); // 11 nights
    expect(found([["2021-03-10", "2021-03-20", "110"]])).toStrictEqual([["0.00", "after-maturity 110.00"]]);
  });

  it("for nights after it was repaid, in whole or in part", () => {
    const repaid = (amount: string): readonly InterestLoan[] => [
      { ...loan, repayments: [{ day: "2021-02-10", amount }] },
    ];
    expect(found([["2021-01-10", "2021-03-09", "590"]], repaid("36000"))).toStrictEqual([
      ["310.00", "after-repayment 280.00"],
    ]);
    expect(found([["2021-01-10", "2021-03-09", "590"]], repaid("18000"))).toStrictEqual([
      ["450.00", "after-repayment 140.00"],
    ]);
  });

  it("twice: the nights that a payment before it claimed are due once", () => {
    expect(
      found([
        ["2021-01-10", "2021-02-09", "310"],
        ["2021-02-01", "2021-03-09", "370"],
      ]),
    ).toStrictEqual([["310.00"], ["280.00", "paid-twice 90.00"]]); // the nights of 1 to 9 February
    expect(
      found([
        ["2021-01-10", "2021-03-09", "590"],
        ["2021-01-10", "2021-03-09", "590"],
      ])[1],
    ).toStrictEqual(["0.00", "paid-twice 590.00"]);
  });

  it("outside the window: without right, or outside the days that are audited", () => {
    expect(found([["2021-01-10", "2021-03-09", "590"]], [loan], { longestSubsidisedMonths: 1 })).toStrictEqual([
      ["310.00", "outside-window 280.00"],
    ]);
    const lost = { lossOfRight: [{ ground: "misuse", from: "start" }] } as const;
    expect(found([["2021-01-10", "2021-03-09", "590"]], [{ ...loan, misusedOn: "2021-03-01" }], lost)).toStrictEqual([
      ["0.00", "outside-window 590.00"],
    ]);
    const audited = { from: "2021-02-01", through: "2021-02-28" };
    expect(found([["2021-01-10", "2021-03-09", "590"]], [loan], {}, audited)).toStrictEqual([
      ["280.00", "outside-window 310.00"],
    ]);
  });

  it("above the cap", () => {
    expect(found([["2021-01-10", "2021-03-09", "590"]], [loan], { subsidyCap: "18000" })).toStrictEqual([
      ["295.00", "above-cap 295.00"],
    ]);
    // The room that an earlier loan takes.
    const second = { ...loan, id: "L2", paidOutOn: "2021-01-20", contractOn: "2021-01-20", maturesOn: "2021-03-09" };
    expect(found([["2021-01-20", "2021-03-08", "480", "L2"]], [loan, second], { subsidyCap: "36000" })).toStrictEqual([
      ["0.00", "above-cap 480.00"],
    ]);
  });

  it("at another share or rate, too much or too little", () => {
    const half = { subsidyShares: [{ share: "50%" }] } as const;
    expect(found([["2021-01-10", "2021-03-09", "590"]], [loan], half)).toStrictEqual([["295.00", "share 295.00"]]);
    expect(found([["2021-01-10", "2021-03-09", "589.99"]])).toStrictEqual([["590.00", "share -0.01"]]);
  });

  it("on an overdue instalment is like after maturity", () => {
    const late = { ...loan, instalments: [{ dueOn: "2021-02-10", amount: "18000" }] };
    expect(found([["2021-01-10", "2021-03-09", "590"]], [late])).toStrictEqual([["450.00", "after-maturity 140.00"]]);
  });

  it("for several reasons is blamed once each, in their order", () => {
    // 72,000, cap 36,000, half repaid on 10 February, claimed whole to 20 March, and twice the first ten nights.
    const large = { ...loan, principal: "72000", repayments: [{ day: "2021-02-10", amount: "54000" }] };
    const result = found(
      [
        ["2021-01-10", "2021-01-19", "100"],
        ["2021-01-10", "2021-03-20", "1400"],
      ],
      [large],
      { subsidyCap: "36000" },
    );
    // Due: 21 nights of 10.00, 28 of 5.00. After maturity 11 of 10.00; repaid 28 of 5.00; twice 10 of 10.00;
    // above the cap 60 of 10.00 (21 + 28 + 11), and what is left.
    expect(result[1]).toStrictEqual([
      ...["350.00", "after-maturity 110.00", "after-repayment 140.00", "paid-twice 100.00", "above-cap 600.00"],
      "share 100.00",
    ]);
  });
});

describe("totals", () => {
  it("name what was paid too much and too little apart", () => {
    expect(
      compared([
        ["2021-01-10", "2021-02-09", "300"],
        ["2021-02-10", "2021-03-09", "300"],
      ]).totals,
    ).toStrictEqual({
      paid: "600.00",
      due: "590.00",
      difference: "10.00",
      over: "20.00",
      under: "10.00",
      undeterminedLines: 0,
    });
  });

  it("leave out what is not known", () => {
    const shares = { subsidyShares: [{ through: "2021-02-09", share: "100%" }] } as const;
    const result = compared(
      [
        ["2021-01-10", "2021-02-09", "310"],
        ["2021-02-10", "2021-03-09", "280"],
      ],
      [loan],
      shares,
    );
    expect(result.lines.map(({ state }) => state)).toStrictEqual(["known", "undetermined"]);
    expect(result.totals).toMatchObject({ paid: "310.00", due: "310.00", undeterminedLines: 1 });
  });
});

it("a payment for a loan that is not there is refused", () => {
  expect(issuesOfCall(() => compared([["2021-01-10", "2021-02-09", "1", "L9"]]))).toStrictEqual([
    "unknown-reference at facts.paid[0].loan",
  ]);
});

describe("for every household and payments", () => {
  const anyPaid = fc.array(
    fc.record({ loan: fc.nat(3), after: fc.nat(1_300), nights: fc.nat(500), fen: fc.nat(500_000) }),
    { minLength: 1, maxLength: 5 },
  );

  it("what is found adds up to paid less due", () => {
    fc.assert(
      fc.property(anyHousehold, anySubsidyRules, anyPaid, ({ loans, ...world }, { terms }, payments) => {
        const paid = payments.map(({ loan: n, after, nights, fen }) => {
          const of = loans[n % loans.length] ?? loan;
          const from = daysAfter(of.paidOutOn, after - 30);
          return { loan: of.id, from, through: daysAfter(from, nights), amount: yuan(BigInt(fen)) };
        });
        const { lines, findings, totals } = compareSubsidy(terms, { loans, ...world, paid });
        const sum = (amounts: readonly string[]): bigint => amounts.reduce((all, amount) => all + fenIn(amount), 0n);
        expect(sum(findings.map(({ amount }) => amount))).toBe(fenIn(totals.paid) - fenIn(totals.due));
        expect(fenIn(totals.over) - fenIn(totals.under)).toBe(fenIn(totals.difference));
        for (const line of lines) {
          if (line.state !== "known") continue;
          expect(sum(line.findings.map(({ amount }) => amount))).toBe(fenIn(line.paid) - fenIn(line.due));
          expect(new Set(line.findings.map(({ finding }) => finding)).size).toBe(line.findings.length);
          expect(line.findings.every(({ finding, amount }) => finding === "share" || fenIn(amount) > 0n)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("paid period by period as it is computed, nothing is found", () => {
    fc.assert(
      fc.property(anyHousehold, anySubsidyRules, ({ loans, ...world }, { terms }) => {
        fc.pre(terms.caller.monthsCounted !== "each-segment");
        const paid = computeSubsidy(terms, { loans, ...world }).loans.flatMap(({ loan: id, periods }) =>
          periods.flatMap((p) =>
            p.state === "known" ? [{ loan: id, from: p.from, through: p.through, amount: p.subsidy }] : [],
          ),
        );
        fc.pre(paid.length > 0);
        expect(compareSubsidy(terms, { loans, ...world, paid }).findings).toStrictEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
