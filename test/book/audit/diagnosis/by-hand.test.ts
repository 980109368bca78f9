import { adjustTerms } from "../../../../src/terms/adjust-terms.ts";
import { describe, expect, it } from "vitest";
import { diagnoseCompensation } from "../../../../src/book/audit/diagnosis/diagnose-compensation.ts";
import { diagnoseGrade } from "../../../../src/book/audit/diagnosis/diagnose-grade.ts";
import { diagnoseOverdueDays } from "../../../../src/book/audit/diagnosis/diagnose-overdue-days.ts";
import { diagnoseShares } from "../../../../src/book/audit/diagnosis/diagnose-shares.ts";
import { diagnoseSubsidy, type SubsidyDiagnosis } from "../../../../src/book/audit/diagnosis/diagnose-subsidy.ts";
import type { SubsidyClaimFacts } from "../../../../src/book/audit/diagnosis/types.ts";
import { InputError } from "../../../../src/base/input/input-error.ts";
import type { InterestLoan } from "../../../../src/ledger/interest/types.ts";
import { changge2017 } from "../../../../src/packs/changge2017.ts";
import { mainlandCalendar } from "../../../../src/packs/calendars/mainland.ts";
import { national2021 } from "../../../../src/packs/national2021.ts";
import type { SubsidyTerms, SubsidyTermValues } from "../../../../src/policy/subsidy/types.ts";

/** 36,000 yuan at 4 % make 4.00 a night of 360; 365 nights from 2022-01-01 are 1,460.00. */
const loan: InterestLoan = {
  ...{ id: "A", household: "H", lender: "B", principal: "36000", contractOn: "2022-01-01", paidOutOn: "2022-01-01" },
  ...{ maturesOn: "2023-01-01", rate: { fixed: "4%" }, instalments: [], repayments: [], extensions: [] },
};

const ALL = [{ share: "100%" }] as const;

function diagnosed(
  claimed: string,
  changes: Partial<InterestLoan> = {},
  values: Partial<SubsidyTermValues> = {},
  more: Partial<Pick<SubsidyClaimFacts, "from" | "through" | "loans" | "calendar">> = {},
): SubsidyDiagnosis {
  const { loans = [], ...window } = more;
  const terms: SubsidyTerms = {
    ...({ kind: "subsidy", pack: "ours", edition: "1", stated: {} } as const),
    caller: { subsidyCap: "50000", subsidyShares: ALL, ...values },
  };
  return diagnoseSubsidy(terms, { loans: [...loans, { ...loan, ...changes }], loan: "A", ...window }, claimed);
}

const said = ({ right, state, explanations }: SubsidyDiagnosis): string =>
  `${String(right)} ${state} ${explanations.map((each) => each.join("+")).join(" ")}`.trim();

describe("a subsidy", () => {
  it("that is right is not explained", () => {
    expect(diagnosed("1460.00")).toMatchObject({ state: "right", difference: "0.00", explanations: [] });
  });

  it.each<[string, SubsidyDiagnosis]>([
    ["1460.00 unique last-day-counted", diagnosed("1464.00")],
    ["1460.00 unique first-day-not-counted", diagnosed("1456.00")],
    ["1460.00 unique claimed-twice", diagnosed("2920.00")],
    // Over 365: 79, 92, 92, 91 and 11 nights make 311.67 + 362.96 × 2 + 359.01 + 43.40; twelve months of 120.00 are as much.
    ["1460.00 several other-year months-for-days", diagnosed("1440.00")],
    // To 2022-12-01 there are 79, 92, 92 and 71 nights: over 365 they are 311.67 + 362.96 × 2 + 280.11; or eleven months.
    ["1336.00 unique other-year", diagnosed("1317.70", { maturesOn: "2022-12-01" })],
    ["1336.00 unique months-for-days", diagnosed("1320.00", { maturesOn: "2022-12-01" })],
    // 2023-01-01 is a Sunday, and the Monday is off too: two more nights to Tuesday, unless the contract lets it stand.
    [
      "1468.00 unique rest-day-otherwise",
      diagnosed("1460.00", {}, {}, { through: "2023-01-10", calendar: mainlandCalendar }),
    ],
    [
      "1460.00 unique rest-day-otherwise",
      diagnosed("1468.00", { maturityOnRestDay: "stands" }, {}, { through: "2023-01-10", calendar: mainlandCalendar }),
    ],
    // Repaid on that Tuesday: its night counted too is the 368th.
    [
      "1468.00 unique last-day-counted",
      diagnosed(
        "1472.00",
        { repayments: [{ day: "2023-01-03", amount: "36000" }] },
        {},
        { through: "2023-01-10", calendar: mainlandCalendar },
      ),
    ],
    ["1460.00 unique yuan-for-wan", diagnosed("14600000.00")],
    ["1460.00 unique after-maturity", diagnosed("1500.00", {}, {}, { through: "2023-01-10" })],
    ["1460.00 unique after-maturity-day", diagnosed("1496.00", {}, {}, { through: "2023-01-10" })],
    [
      "1460.00 unique extension-without-right",
      diagnosed(
        "1580.00",
        { extensions: [{ agreedOn: "2022-12-01", maturesOn: "2023-01-31" }] },
        { extensionSubsidy: "ends" },
      ),
    ],
    // 18,000 repaid on 2022-07-04: 184 nights at 4.00 and 181 at 2.00.
    ["1098.00 unique prepayment-ignored", diagnosed("1460.00", halved())],
    // The night of maturity would be one of 2.00 too.
    ["1098.00 several last-day-counted prepayment-a-day-late", diagnosed("1100.00", halved())],
    ["1098.00 unique prepayment-a-day-early", diagnosed("1096.00", halved())],
    ["1095.00 unique above-rate-limit", diagnosed("1460.00", {}, { subsidyRateLimit: { fixed: "3%" } })],
    // The nights from 06-21 on are the half share's too early: ten of them at 2.00 less.
    ["1092.00 unique share-change-ignored", diagnosed("1460.00", {}, { subsidyShares: half() })],
    ["1092.00 unique share-change-early", diagnosed("1072.00", {}, { subsidyShares: half() })],
    [
      "1825.00 several no-cap excess-at-full claimed-twice",
      diagnosed("3650.00", { principal: "90000" }, { subsidyCap: "45000" }),
    ],
    // 79 nights of the period before.
    ["368.00 unique period-before-again", diagnosed("684.00", {}, {}, { from: "2022-03-21", through: "2022-06-20" })],
    // Matured in the period before: 41 nights of it, whether it was repaid then or not.
    [
      "0.00 unique period-before-again",
      diagnosed("164.00", { maturesOn: "2022-05-01" }, {}, { from: "2022-06-21", through: "2022-09-20" }),
    ],
    [
      "0.00 unique period-before-again",
      diagnosed(
        "164.00",
        { maturesOn: "2022-05-01", repayments: [{ day: "2022-05-01", amount: "36000" }] },
        {},
        { from: "2022-06-21", through: "2022-09-20" },
      ),
    ],
    // Two periods later that before has nothing.
    [
      "0.00 none",
      diagnosed(
        "164.00",
        { maturesOn: "2022-05-01", repayments: [{ day: "2022-05-01", amount: "36000" }] },
        {},
        { from: "2022-09-21", through: "2022-12-20" },
      ),
    ],
    // 365 of the second loan's nights find 18,000 of room.
    [
      "730.00 several no-cap cap-per-loan claimed-twice",
      diagnosed(
        "1460.00",
        {},
        {},
        {
          loans: [
            {
              ...loan,
              id: "first",
              principal: "32000",
              contractOn: "2021-06-01",
              paidOutOn: "2021-06-01",
              maturesOn: "2023-06-01",
            },
          ],
        },
      ),
    ],
  ])("%s", (expected, diagnosis) => {
    expect(said(diagnosis)).toBe(expected);
  });

  it("of a window that cuts a period is rounded as the terms have it", () => {
    // 48 and 92 nights of 1.1111: 53.33 and 102.22, or 155.5556 at once.
    const window = { from: "2022-02-01", through: "2022-06-20" };
    const right = (values: Partial<SubsidyTermValues>): unknown =>
      diagnosed("1", { principal: "10000" }, values, window).right;
    expect([right({}), right({ windowRounding: "per-period" })]).toStrictEqual(["155.56", "155.55"]);
    // 79 and 92 whole ones: 87.78 and 102.22, or 189.9999.
    const whole = (values: Partial<SubsidyTermValues>): unknown =>
      diagnosed("1", { principal: "10000" }, values, { from: "2022-01-01", through: "2022-06-20" }).right;
    expect([whole({}), whole({ windowRounding: "once" })]).toStrictEqual(["190.00", "190.00"]);
  });

  it("that two mistakes make together: 368 nights of the loan without its repayment, and one more", () => {
    const { state, explanations } = diagnosed("1464.00", halved());
    expect(state).not.toBe("none");
    expect(explanations).toContainEqual(["last-day-counted", "prepayment-ignored"]);
  });

  it("that nothing explains: the nearest, and what it leaves", () => {
    const { state, nearest } = diagnosed("1463.21");
    expect(state).toBe("none");
    expect(nearest).toStrictEqual({ mistakes: ["last-day-counted"], figure: "1464.00", rest: "-0.79" });
  });

  it("of which the share is not known", () => {
    const shares = [{ through: "2022-02-28", share: "100%" }] as const;
    expect(diagnosed("1.00", {}, { subsidyShares: shares })).toMatchObject({ state: "undetermined", right: null });
  });

  it("of a loan that is not there, and of no amount", () => {
    const terms = { kind: "subsidy", pack: "ours", edition: "1", stated: {}, caller: { subsidyShares: ALL } } as const;
    expect(() => diagnoseSubsidy(terms, { loans: [loan], loan: "B" }, "1")).toThrow(InputError);
    expect(() => diagnoseSubsidy(terms, { loans: [loan], loan: "A" }, "-1")).toThrow(InputError);
  });
});

function half(): NonNullable<SubsidyTermValues["subsidyShares"]> {
  return [
    { through: "2022-06-30", share: "100%" },
    { from: "2022-07-01", share: "50%" },
  ];
}

function halved(): Partial<InterestLoan> {
  return { repayments: [{ day: "2022-07-04", amount: "18000" }] };
}

describe("overdue days", () => {
  const extended = { ...loan, extensions: [{ agreedOn: "2022-12-01", maturesOn: "2023-03-01" }] };
  // From the extended maturity to 2023-03-11 ten days, from the pay-out 434, from the first maturity 69.
  it.each<[number, readonly string[]]>([
    [10, []],
    [11, ["day-too-many"]],
    [9, ["day-too-few"]],
    [434, ["from-pay-out"]],
    [69, ["extension-ignored"]],
    [70, []],
  ])("%i", (claimed, names) => {
    const { right, explanations } = diagnoseOverdueDays(
      changge2017.overdue,
      { loan: extended, asOf: "2023-03-11" },
      claimed,
    );
    expect([right, explanations.flat()]).toStrictEqual([10, names]);
  });

  it("of a maturity on a Sunday that moves two days: 67, and 69 where it stands", () => {
    const facts = { loan, asOf: "2023-03-11", calendar: mainlandCalendar };
    expect(diagnoseOverdueDays(changge2017.overdue, facts, 69)).toMatchObject({
      ...{ right: 67, state: "unique", explanations: [["rest-day-otherwise"]] },
    });
    const stands = { ...facts, loan: { ...loan, maturityOnRestDay: "stands" as const } };
    expect(diagnoseOverdueDays(changge2017.overdue, stands, 67)).toMatchObject({
      ...{ right: 69, state: "unique", explanations: [["rest-day-otherwise"]] },
    });
  });

  it("are whole, and not below zero", () => {
    expect(() => diagnoseOverdueDays(changge2017.overdue, { loan, asOf: "2023-03-11" }, 1.5)).toThrow(InputError);
  });
});

describe("grades", () => {
  it.each<[number, string, string, readonly string[]]>([
    [95.99, "AAA", "AA", ["rounded"]],
    [100.01, "AAA", "AAA+", ["floored", "rounded"]],
    [96, "AA", "AAA", ["edge-on-wrong-side"]],
    [80, "none", "A", ["edge-on-wrong-side"]],
    [80, "AA", "A", []],
  ])("%d points as %s", (score, claimed, right, names) => {
    const diagnosis = diagnoseGrade(changge2017.grading, score, claimed);
    expect([diagnosis.right, diagnosis.explanations.flat()]).toStrictEqual([right, names]);
  });
});

describe("compensation and shares", () => {
  const facts = {
    claim: "C1",
    loan: { ...loan, principal: "80000" },
    ...{ asOf: "2023-06-01", compensatedBefore: "0", interest: "820.50" },
  };
  // What only the cooperation agreement sets.
  const agreed = adjustTerms(national2021.compensation, {
    ...{ claimAfterDays: 0, claimCovers: ["principal"] },
    lossShares: [
      { party: "government-fund", share: "70%" },
      { party: "bank", share: "30%" },
    ],
  });

  it.each<[string, string, readonly (readonly string[])[]]>([
    ["50000.00", "right", []],
    ["80000.00", "unique", [["above-cap"]]],
    ["50820.50", "unique", [["with-interest"]]],
    ["80820.50", "unique", [["above-cap", "with-interest"]]],
    ["49999.00", "none", []],
  ])("%s", (claimed, state, explanations) => {
    expect(diagnoseCompensation(agreed, facts, claimed)).toMatchObject({
      ...{ right: "50000.00", state, explanations },
    });
  });

  it("are not told where it is not known what was compensated before", () => {
    const { claim, asOf, interest } = facts;
    const others = { claim, loan: facts.loan, asOf, interest };
    expect(diagnoseCompensation(agreed, others, "1")).toMatchObject({
      ...{ right: null, state: "undetermined", missing: ["compensatedBefore"] },
    });
  });

  // 70 % of 100.01 is 70.007, of which the larger remainder is the fund's.
  it.each<[string, readonly string[]]>([
    ["70.01", []],
    ["70.00", ["odd-fen-to-another"]],
    ["100.01", ["all-to-one"]],
    ["30.00", ["share-of-another"]],
  ])("the fund's part as %s", (claimed, names) => {
    const terms = {
      ...changge2017.compensation,
      caller: {
        lossShares: [
          { party: "fund", share: "70%" },
          { party: "bank", share: "30%" },
        ],
      },
    } as const;
    const { right, explanations } = diagnoseShares(terms, { amount: "100.01" }, "fund", claimed);
    expect([right, explanations.flat()]).toStrictEqual(["70.01", names]);
  });

  it("are not told where nobody has told the shares, or for a party without one", () => {
    expect(diagnoseShares(changge2017.compensation, { amount: "100.01" }, "fund", "70.01")).toMatchObject({
      ...{ right: null, state: "undetermined", missing: ["lossShares"] },
    });
    expect(() => diagnoseShares(agreed, { amount: "100.01" }, "nobody", "70.01")).toThrow(InputError);
  });
});
