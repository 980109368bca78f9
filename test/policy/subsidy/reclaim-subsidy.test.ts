import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computeSubsidy } from "../../../src/policy/subsidy/compute-subsidy.ts";
import type { LossGround, PaidSubsidy, ReclaimFacts, SubsidyTermValues } from "../../../src/policy/subsidy/types.ts";
import { reclaimSubsidy, type SubsidyReclaim } from "../../../src/policy/subsidy/reclaim-subsidy.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { anyHousehold } from "../../ledger/interest/any-priced-loan.ts";
import { daysAfter } from "../../support/diary.ts";
import { fenIn, yuan } from "../../support/exact.ts";
import { aPricedLoan, subsidyTerms } from "../../support/interest-builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { codesOf } from "../../support/refusal.ts";
import { anySubsidyRules } from "./any-subsidy-rules.ts";
import { nightlySubsidy } from "./household-by-night.ts";

/*
 * 36,000 at 10 % from 2021-01-10 to 2021-03-10, settled on the 20th of each month: 11, 31 and 17 nights of 10.00.
 */

const loan = aPricedLoan({
  ...{ principal: "36000", rate: { fixed: "10%" }, paidOutOn: "2021-01-10", maturesOn: "2021-03-10" },
});
const paid = (...amounts: readonly [string, string, string]): readonly PaidSubsidy[] => [
  { from: "2021-01-10", through: "2021-01-20", amount: amounts[0] },
  { from: "2021-01-21", through: "2021-02-20", amount: amounts[1] },
  { from: "2021-02-21", through: "2021-03-09", amount: amounts[2] },
];
const all = paid("110", "310", "170");
const rules = {
  settlement: "monthly",
  lossOfRight: [
    { ground: "misuse", from: "event" },
    { ground: "false-data", from: "start", source: "our-rules#9" },
  ],
} as const satisfies SubsidyTermValues;

function reclaimed(
  ground: LossGround,
  on: string,
  facts: Partial<ReclaimFacts> = {},
  more: SubsidyTermValues = {},
): SubsidyReclaim {
  return reclaimSubsidy(subsidyTerms({ ...rules, ...more }), {
    loans: [loan],
    paid: all,
    loss: { loan: "L1", ground, on },
    ...facts,
  });
}
const lines = ({ lines: of }: SubsidyReclaim): readonly string[] =>
  of.map((line) => (line.state === "known" ? `${line.entitled} back ${line.reclaim} short ${line.underpaid}` : "?"));

describe("a right that is lost from the event on", () => {
  it.each([
    ["2021-01-10", "590.00"], // on the day of pay-out
    ["2021-01-20", "490.00"],
    ["2021-01-21", "480.00"],
    ["2021-02-01", "370.00"], // 11 of 31 nights are left
    ["2021-02-20", "180.00"], // the night of the settlement day is lost
    ["2021-02-21", "170.00"],
    ["2021-03-09", "10.00"],
    ["2021-03-10", "0.00"], // after the last night nothing is lost
    ["2022-01-01", "0.00"],
  ])("on %s: %s comes back", (on, back) => {
    expect(reclaimed("misuse", on).totals).toStrictEqual({ paid: "590.00", reclaim: back, undeterminedLines: 0 });
  });

  it("is stated line by line, with what was paid, what there was a right to, and why", () => {
    const statement = reclaimed("misuse", "2021-02-01");
    expect(statement).toMatchObject({
      kind: "subsidy-reclaim",
      loss: { loan: "L1", ground: "misuse", on: "2021-02-01" },
      lost: "event",
      basis: [{ by: "article", term: "lossOfRight", article: "our-rules#1" }],
    });
    expect(lines(statement)).toStrictEqual([
      "110.00 back 0.00 short 0.00",
      "110.00 back 200.00 short 0.00",
      "0.00 back 170.00 short 0.00",
    ]);
    expect(statement.lines[1]).toMatchObject({ from: "2021-01-21", through: "2021-02-20", paid: "310.00" });
  });
});

describe("a right that is lost from the start", () => {
  it("comes back whole, whenever it is found out", () => {
    for (const on of ["2021-01-10", "2021-03-09", "2022-01-01"]) {
      const statement = reclaimed("false-data", on);
      expect(statement.totals.reclaim).toBe("590.00");
      expect(statement.lost).toBe("start");
      expect(statement.basis).toStrictEqual([{ by: "article", term: "lossOfRight", article: "our-rules#9" }]);
    }
  });
});

describe("what was paid", () => {
  it("too much comes back too, too little is named, exactly right is neither", () => {
    const wrong = paid("120.01", "309.99", "170.00");
    expect(lines(reclaimed("misuse", "2021-03-10", { paid: wrong }))).toStrictEqual([
      "110.00 back 10.01 short 0.00",
      "310.00 back 0.00 short 0.01",
      "170.00 back 0.00 short 0.00",
    ]);
    expect(reclaimed("misuse", "2021-03-10", { paid: wrong }).totals).toStrictEqual({
      ...{ paid: "600.00", reclaim: "10.01", undeterminedLines: 0 }, // what is short is not set off
    });
  });

  it("of more than twelve digits is refused like an amount", () => {
    const codes = (first: string): readonly string[] =>
      codesOf(() => reclaimed("misuse", "2021-02-01", { paid: paid(first, "0.01", "0") }));
    expect(codes("999999999999.98")).toStrictEqual([]);
    expect(codes("999999999999.99")).toStrictEqual(["amount-too-large"]);
  });

  it("may be nothing, or a part of the periods", () => {
    expect(reclaimed("misuse", "2021-02-01", { paid: [] }).totals).toStrictEqual({
      ...{ paid: "0.00", reclaim: "0.00", undeterminedLines: 0 },
    });
    expect(reclaimed("misuse", "2021-02-01", { paid: all.slice(1, 2) }).totals.reclaim).toBe("200.00");
    expect(lines(reclaimed("misuse", "2021-02-01", { paid: paid("0", "0", "0") }))[0]).toBe(
      "110.00 back 0.00 short 110.00",
    );
  });

  it("where no share is known, is neither owed back nor forgotten", () => {
    const shares = { subsidyShares: [{ through: "2021-02-10", share: "100%" }] } as const;
    const statement = reclaimed("misuse", "2021-03-01", {}, shares);
    expect(lines(statement)).toStrictEqual(["110.00 back 0.00 short 0.00", "?", "?"]);
    expect(statement.totals).toStrictEqual({ paid: "590.00", reclaim: "0.00", undeterminedLines: 2 });
    // Lost before the share ends: nothing is missing any more.
    expect(reclaimed("misuse", "2021-02-01", {}, shares).totals.reclaim).toBe("370.00");
  });

  it.each<readonly [string, readonly PaidSubsidy[], readonly string[]]>([
    [
      "of no period",
      [{ from: "2021-01-10", through: "2021-01-31", amount: "1" }],
      ["unknown-reference at facts.paid[0]"],
    ],
    [
      "of a part of a period",
      [{ from: "2021-01-11", through: "2021-01-20", amount: "1" }],
      ["unknown-reference at facts.paid[0]"],
    ],
    [
      "of two periods in one",
      [{ from: "2021-01-10", through: "2021-02-20", amount: "1" }],
      ["unknown-reference at facts.paid[0]"],
    ],
    ["twice", [...all, ...all.slice(0, 1)], ["repeated-id at facts.paid[3].from"]],
    [
      "less than nothing",
      [{ from: "2021-01-10", through: "2021-01-20", amount: "-1" }],
      ["negative-amount at facts.paid[0].amount"],
    ],
  ])("%s is refused", (_, wrong, issues) => {
    expect(issuesOfCall(() => reclaimed("misuse", "2021-02-01", { paid: wrong }))).toStrictEqual(issues);
  });
});

describe("a loss", () => {
  it("on a ground that the terms do not name is refused", () => {
    expect(codesOf(() => reclaimed("on-lending", "2021-02-01"))).toStrictEqual(["not-listed"]);
  });

  it("of a loan that is not there is refused", () => {
    const loss = { loan: "L2", ground: "misuse", on: "2021-02-01" } as const;
    expect(issuesOfCall(() => reclaimed("misuse", "2021-02-01", { loss }))).toStrictEqual([
      "unknown-reference at facts.loss.loan",
    ]);
  });

  it("of one loan gives no room to another", () => {
    const second = { ...loan, id: "L2", paidOutOn: "2021-01-15", contractOn: "2021-01-15", maturesOn: "2021-03-15" };
    const terms = adjustTerms(subsidyTerms(rules), { subsidyCap: "54000", roomAfterMaturity: "none" });
    const facts = {
      loans: [second, loan],
      paid: [],
      loss: { loan: "L1", ground: "false-data", on: "2021-02-01" },
    } as const;
    const right = computeSubsidy(terms, { loans: facts.loans }).loans[1]?.periods.map(
      (p) => p.state === "known" && p.subsidy,
    );
    // Half of the second, 5.00 a night, until the first matures: 6 nights, 31, then 17 and 5 of 10.00.
    expect(right).toStrictEqual(["30.00", "155.00", "135.00"]);
    const { lines: of } = reclaimSubsidy(terms, {
      ...facts,
      paid: [{ from: "2021-02-21", through: "2021-03-14", amount: "135" }],
      loss: { ...facts.loss, loan: "L2", ground: "misuse", on: "2021-03-10" },
    });
    expect(of).toMatchObject([{ entitled: "85.00", reclaim: "50.00" }]);
  });
});

describe("what must come back", () => {
  it("for every household, is what was paid without the loss and is not due with it, night by night", () => {
    const grounds = fc.constantFrom("misuse" as const, "false-data" as const);
    fc.assert(
      fc.property(
        anyHousehold,
        anySubsidyRules,
        grounds,
        fc.nat(900),
        ({ loans, ...world }, { rules: r, terms }, ground, after) => {
          const [loser] = loans;
          fc.pre(loser !== undefined && r.lossOfRight?.some((row) => row.ground === ground) === true);
          const loss = { loan: loser.id, ground, on: daysAfter(loser.paidOutOn, after) };
          const before = nightlySubsidy(loans, world, r).find(({ loan: id }) => id === loser.id)?.periods ?? [];
          const due = nightlySubsidy(loans, world, r, loss).find(({ loan: id }) => id === loser.id)?.periods ?? [];
          const wasPaid = before.map(({ from, through, subsidy }) => ({
            ...{ from, through, amount: "subsidy" in subsidy ? subsidy.subsidy : "1.00" },
          }));
          const statement = reclaimSubsidy(terms, {
            ...{ loans, ...world, paid: wasPaid, loss },
          });
          const expected = due.map(({ subsidy }, i) => {
            if (!("subsidy" in subsidy)) return "?";
            const back = fenIn(wasPaid[i]?.amount ?? "") - fenIn(subsidy.subsidy);
            return `${subsidy.subsidy} back ${yuan(back < 0n ? 0n : back)} short ${yuan(back < 0n ? -back : 0n)}`;
          });
          expect(lines(statement)).toStrictEqual(expected);
          expect(JSON.parse(JSON.stringify(statement))).toStrictEqual(statement);
        },
      ),
      { numRuns: 200 },
    );
  });
});
