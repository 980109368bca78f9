import { describe, expect, it } from "vitest";
import type { InterestLoan } from "../../../src/ledger/interest/types.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { pbocBenchmark } from "../../../src/ledger/rates/pboc-benchmark.ts";
import { computeOperatorSubsidy, type OperatorSubsidy } from "../../../src/policy/subsidy/compute-operator-subsidy.ts";
import type {
  OperatorSubsidyFacts,
  OperatorSubsidyTermValues,
  PaidSubsidy,
} from "../../../src/policy/subsidy/types.ts";
import { reclaimOperatorSubsidy } from "../../../src/policy/subsidy/reclaim-operator-subsidy.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { aPricedLoan, operatorTerms } from "../../support/interest-builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { codesOf } from "../../support/refusal.ts";

/** 1,000,000 at 4.35 % for a year from 2018-01-15, to an operator. */
const aCompanyLoan = (facts: Partial<InterestLoan> = {}): InterestLoan =>
  aPricedLoan({
    ...{ household: "O1", product: "operator", principal: "1000000", rate: { fixed: "4.35%" } },
    ...{ paidOutOn: "2018-01-15", maturesOn: "2019-01-15" },
    ...facts,
  });

function subsidised(
  rules: OperatorSubsidyTermValues = {},
  facts: Partial<InterestLoan> = {},
  more: Partial<OperatorSubsidyFacts> = {},
): OperatorSubsidy {
  return computeOperatorSubsidy(operatorTerms(rules), { loan: aCompanyLoan(facts), householdsCarried: 5, ...more });
}
const linesOf = ({ periods }: OperatorSubsidy): readonly string[] =>
  periods.map(({ from, through, subsidy }) => `${from} ${through} ${subsidy}`);

describe("2 % a year on 1,000,000", () => {
  it("for a year is 20,000.00 by months over 12, 20,277.78 by actual days", () => {
    expect(subsidised({ settlement: "at-maturity" }).subsidy).toBe("20000.00");
    const actual = { settlement: "at-maturity", operatorCounting: "actual-days" } as const;
    expect(subsidised(actual).subsidy).toBe("20277.78"); // 365 ÷ 360
    expect(subsidised({ ...actual, yearBase: 365 }).subsidy).toBe("20000.00");
    // The odd days of the months reading are always of 360.
    expect(subsidised({ settlement: "at-maturity", yearBase: 365 }, { maturesOn: "2018-02-25" }).subsidy).toBe(
      "2222.22",
    );
  });

  it("is rounded once per settlement period, months and odd days counted from the pay-out", () => {
    // To 21 March 2 months 6 days: 66 units of 55.5555…; then 90, 90, 90; the last 24.
    expect(linesOf(subsidised())).toStrictEqual([
      "2018-01-15 2018-03-20 3666.67",
      "2018-03-21 2018-06-20 5000.00",
      "2018-06-21 2018-09-20 5000.00",
      "2018-09-21 2018-12-20 5000.00",
      "2018-12-21 2019-01-14 1333.33",
    ]);
    expect(subsidised().subsidy).toBe("20000.00");
  });

  it("of more than twelve digits is refused like an amount", () => {
    const facts = { principal: "999999999999.99", rate: { fixed: "99%" } } as const;
    const subsidy = (operatorRate: "98%" | "99%", maturesOn: string): unknown =>
      codesOf(() => subsidised({ operatorRate }, { ...facts, maturesOn }, { householdsCarried: 5_000_000 }));
    expect(subsidy("99%", "2019-01-15")).toStrictEqual([]); // 0.99 of the principal
    expect(subsidy("99%", "2019-02-15")).toStrictEqual(["amount-too-large"]); // 13 months: 1.0725 of it
    expect(subsidy("98%", "2019-02-15")).toStrictEqual(["amount-too-large"]);
  });

  it("is on the balance", () => {
    const repayments = [{ day: "2018-07-15", amount: "400000" }]; // after six months
    expect(subsidised({ settlement: "at-maturity" }, { repayments }).subsidy).toBe("16000.00");
  });

  it.each([
    ["1.99%", "19900.00"],
    ["2%", "20000.00"],
    ["2.01%", "20000.00"],
  ])("is never more than the interest: at a contract rate of %s, %s", (fixed, subsidy) => {
    expect(subsidised({ settlement: "at-maturity" }, { rate: { fixed } }).subsidy).toBe(subsidy);
  });

  it("ends with maturity; an extension belongs to the loan", () => {
    const overdue = subsidised({}, {}, { through: "2019-06-30" });
    expect(overdue.subsidy).toBe("20000.00");
    expect(linesOf(overdue).at(-1)).toBe("2018-12-21 2019-01-14 1333.33");
    const extensions = [{ agreedOn: "2019-01-01", maturesOn: "2019-07-15" }];
    expect(subsidised({ settlement: "at-maturity" }, { extensions }).subsidy).toBe("30000.00");
  });

  it("goes on while money is misused, unless the terms end it", () => {
    const misusedOn = "2018-07-15";
    const at = (lossOfRight: OperatorSubsidyTermValues["lossOfRight"]): string | undefined =>
      subsidised({ settlement: "at-maturity", ...(lossOfRight && { lossOfRight }) }, { misusedOn }).subsidy;
    expect(at(undefined)).toBe("20000.00");
    expect(at([{ ground: "misuse", from: "event" }])).toBe("10000.00");
    expect(at([{ ground: "misuse", from: "start" }])).toBe("0.00");
    expect(at([{ ground: "false-data", from: "start" }])).toBe("20000.00");
  });
});

describe("the households that must be carried, one for every 200,000", () => {
  it.each([
    ["0.01", 1],
    ["200000", 1],
    ["200000.01", 2],
    ["400000", 2],
    ["400000.01", 3],
    ["500000", 3],
    ["600000", 3],
    ["10000000", 50],
    ["999999999999.99", 5_000_000],
  ])("for %s are %i", (principal, needed) => {
    const carrying = (householdsCarried: number): OperatorSubsidy =>
      subsidised({}, { principal }, { householdsCarried });
    expect(carrying(needed)).toMatchObject({
      outcome: "granted",
      findings: [{ rule: "operator/enough-households", outcome: "met", required: { households: needed } }],
    });
    expect(carrying(needed + 1).outcome).toBe("granted");
    expect(carrying(needed - 1)).toMatchObject({
      outcome: "refused",
      findings: [{ outcome: "unmet", reason: "too-few-households", observed: { households: needed - 1 } }],
      periods: [],
      subsidy: "0.00",
    });
  });

  it.each([
    [3, "granted", "10000.00"], // 500,000
    [2, "in-part", "8000.00"], // 400,000
    [1, "in-part", "4000.00"],
    [0, "refused", "0.00"],
  ])("matched by %i for 500,000: %s, %s", (householdsCarried, outcome, subsidy) => {
    const rules = { settlement: "at-maturity", tooFewHouseholds: "matching-amount" } as const;
    expect(subsidised(rules, { principal: "500000" }, { householdsCarried })).toMatchObject({ outcome, subsidy });
  });

  it("match what is left as well", () => {
    const rules = { settlement: "at-maturity", tooFewHouseholds: "matching-amount" } as const;
    const repayments = [{ day: "2018-07-15", amount: "300000" }]; // 400,000 for six months, then 200,000
    const facts = { principal: "500000", repayments };
    expect(subsidised(rules, facts, { householdsCarried: 2 }).subsidy).toBe("6000.00");
  });
});

describe("Changge", () => {
  const of = (fixed: string, householdsCarried = 5): OperatorSubsidy =>
    computeOperatorSubsidy(changge2017.operatorSubsidy, {
      ...{ loan: aCompanyLoan({ rate: { fixed } }), householdsCarried, rates: [pbocBenchmark] },
    });

  it.each([
    ["4.34%", "granted", "met"],
    ["4.35%", "granted", "met"],
    ["4.36%", "refused", "unmet"],
  ])("pays at the benchmark without mark-up: at %s %s", (fixed, outcome, finding) => {
    const result = of(fixed);
    expect(result.outcome).toBe(outcome);
    expect(result.findings[1]).toMatchObject({ rule: "interest/within-rate-cap", outcome: finding });
  });

  it("shows every finding, also where one refuses already", () => {
    expect(of("4.36%", 4)).toMatchObject({
      outcome: "refused",
      findings: [{ outcome: "unmet" }, { outcome: "unmet" }],
    });
    expect(of("4.35%", 4)).toMatchObject({ outcome: "refused", findings: [{ outcome: "unmet" }, { outcome: "met" }] });
  });

  it("says where it read", () => {
    const { readings, basis } = of("4.35%");
    expect(readings).toContainEqual({ id: "operator/counting", chosen: "months-over-12" });
    expect(basis.rate).toContainEqual({ by: "article", term: "operatorRate", article: "changge-2017-64#loan 4.2.1" });
  });
});

describe("what an operator must give back", () => {
  const paid: readonly PaidSubsidy[] = [
    { from: "2018-01-15", through: "2018-03-20", amount: "3666.67" },
    { from: "2018-03-21", through: "2018-06-20", amount: "5000" },
  ];
  const facts = { loan: aCompanyLoan(), householdsCarried: 5, rates: [pbocBenchmark], paid } as const;
  const fraud = { loan: "L1", ground: "false-data", on: "2018-11-01" } as const;

  it("after fraud is all of it, for good", () => {
    const statement = reclaimOperatorSubsidy(changge2017.operatorSubsidy, { ...facts, loss: fraud });
    expect(statement).toMatchObject({
      ...{ kind: "subsidy-reclaim", lost: "start", loss: fraud },
      totals: { paid: "8666.67", reclaim: "8666.67", undeterminedLines: 0 },
      basis: [{ by: "article", article: "changge-2017-64#loan 6.2" }],
    });
    expect(statement.lines[1]).toStrictEqual({
      ...{ from: "2018-03-21", through: "2018-06-20", paid: "5000.00" },
      ...{ state: "known", entitled: "0.00", reclaim: "5000.00", underpaid: "0.00" },
    });
  });

  it("after a loss from the event is what was paid for the nights from it on", () => {
    const terms = operatorTerms({ lossOfRight: [{ ground: "on-lending", from: "event" }] });
    const loss = { loan: "L1", ground: "on-lending", on: "2018-04-15" } as const;
    // Three months in all: 66 units, then 24 of 90.
    expect(reclaimOperatorSubsidy(terms, { ...facts, loss }).lines).toMatchObject([
      { entitled: "3666.67", reclaim: "0.00" },
      { entitled: "1333.33", reclaim: "3666.67" },
    ]);
  });

  it("is all as well where the true number of households would have refused the subsidy", () => {
    const terms = changge2017.operatorSubsidy;
    const statement = reclaimOperatorSubsidy(terms, { ...facts, householdsCarried: 3, loss: fraud });
    expect(statement.totals).toStrictEqual({ paid: "8666.67", reclaim: "8666.67", undeterminedLines: 0 });
  });

  it("is refused for another loan, an unknown ground, or what is no period", () => {
    const terms = changge2017.operatorSubsidy;
    expect(
      issuesOfCall(() => reclaimOperatorSubsidy(terms, { ...facts, loss: { ...fraud, loan: "L2" } })),
    ).toStrictEqual(["unknown-reference at facts.loss.loan"]);
    const misuse = { ...fraud, ground: "misuse" } as const;
    expect(codesOf(() => reclaimOperatorSubsidy(terms, { ...facts, loss: misuse }))).toStrictEqual(["not-listed"]);
    const year = [{ from: "2018-01-15", through: "2019-01-14", amount: "20000" }];
    expect(issuesOfCall(() => reclaimOperatorSubsidy(terms, { ...facts, paid: year, loss: fraud }))).toStrictEqual([
      "unknown-reference at facts.paid[0]",
    ]);
    expect(
      issuesOfCall(() =>
        reclaimOperatorSubsidy(terms, { ...facts, paid: [...paid, ...paid.slice(0, 1)], loss: fraud }),
      ),
    ).toStrictEqual(["repeated-id at facts.paid[2].from"]);
  });
});

describe("terms and facts that are refused", () => {
  it("a rate is needed; without an amount per household, and without the households, nothing is certain", () => {
    const bare = { kind: "operator-subsidy", pack: "ours", edition: "1", stated: {} } as const;
    const facts = { loan: aCompanyLoan(), householdsCarried: 5 };
    // @ts-expect-error no rate is set
    expect(issuesOfCall(() => computeOperatorSubsidy(bare, facts))).toStrictEqual(["missing at terms.operatorRate"]);
    const open = { outcome: "undetermined", periods: [] };
    const noRatio = computeOperatorSubsidy(adjustTerms(bare, { operatorRate: "2%" }), facts);
    expect(noRatio).toMatchObject({ ...open, missing: ["amountPerHousehold"] });
    expect(noRatio).not.toHaveProperty("subsidy");
    const unknown = computeOperatorSubsidy(changge2017.operatorSubsidy, {
      loan: aCompanyLoan(),
      rates: [pbocBenchmark],
    });
    expect(unknown).toMatchObject({ ...open, missing: ["householdsCarried"] });
    expect(unknown).not.toHaveProperty("subsidy");
    // Who carries nobody is refused, whatever the amount per household.
    const nobody = computeOperatorSubsidy(adjustTerms(bare, { operatorRate: "2%" }), {
      ...facts,
      householdsCarried: 0,
    });
    expect(nobody).toMatchObject({ outcome: "refused", subsidy: "0.00", missing: [] });
    const set = adjustTerms(bare, { operatorRate: "2%", amountPerHousehold: "200000" });
    expect(computeOperatorSubsidy(set, facts).subsidy).toBe("20000.00");
  });

  it.each([
    ["half a household", 2.5, "not-a-whole-number at facts.householdsCarried"],
    ["less than none", -1, "below-minimum at facts.householdsCarried"],
  ])("%s", (_, householdsCarried, issue) => {
    expect(issuesOfCall(() => subsidised({}, {}, { householdsCarried }))).toStrictEqual([issue]);
  });
});
