import { aLoan } from "../builders.ts";
import { aPricedLoan } from "../interest-builders.ts";
import { calendar, dueLoan, loan, ours, series } from "./ours.ts";
import { type Api, given, type Samples } from "./sample.ts";

const shares = [
  { party: "fund", share: "70%" },
  { party: "bank", share: "30%" },
] as const;

const compensationTerms = ours("compensation", {
  stated: { "ours#50": { claimCovers: ["principal"], coveredUpTo: "30000" } },
  caller: { claimAfterDays: 0, lossShares: shares, maturityOnRestDay: "next-working-day" },
});

/** 36,000 yuan at 4 % for a quarter and a day more: 4.00 a night. */
const claimedLoan = aPricedLoan({
  ...{ principal: "36000", rate: { fixed: "4%" }, contractOn: "2024-01-10", paidOutOn: "2024-01-10" },
  ...{ maturesOn: "2024-04-10", repayments: [{ day: "2024-04-01", amount: "18000" }] },
});

/** Why figures that were claimed are wrong. */
export function diagnosisSamples({ adjustTerms, changge2017, lpr, mainlandCalendar, national2021 }: Api) {
  const agreed = adjustTerms(national2021.compensation, {
    ...{ claimAfterDays: 0, claimCovers: ["principal"], lossShares: shares },
  });
  const large = aLoan({
    principal: "80000",
    contractOn: "2022-03-10",
    paidOutOn: "2022-03-10",
    maturesOn: "2023-03-10",
  });
  const claim = { claim: "C1", loan: large, asOf: "2023-06-10" };
  const subsidy = adjustTerms(national2021.subsidy, { subsidyShares: [{ share: "100%" }] });
  // 2022-01-04 to 2023-01-04 at 3.6 %: 365 nights of 3.60.
  const yearly = aPricedLoan({
    ...{ principal: "36000", rate: { fixed: "3.6%" }, contractOn: "2022-01-04", paidOutOn: "2022-01-04" },
    ...{ maturesOn: "2023-01-04" },
  });
  const facts = { loans: [yearly], rates: [lpr], loan: yearly.id };
  return {
    diagnoseSubsidy: {
      args: given(
        ours("subsidy", {
          stated: { "ours#51": { subsidyCap: "50000", subsidyShares: [{ share: "100%" }] } },
          caller: { subsidyRateLimit: { series: "ours", band: "short" }, maturityOnRestDay: "next-working-day" },
        }),
        {
          loans: [{ ...claimedLoan, contractOn: "2020-01-10" }],
          ...{ loan: claimedLoan.id, from: "2024-01-10", through: "2024-06-20", rates: [series], calendar },
        },
        "368.00",
      ),
      also: {
        "a subsidy claimed twice": {
          args: given(subsidy, facts, "2628"),
          says: ["同一期申报两次", "the same period claimed twice"],
          shows: ["1314.00", "2628.00"],
        },
        "a subsidy that is right": {
          args: given(subsidy, facts, "1314"),
          says: ["申报无误", "What is claimed is right"],
        },
        "a subsidy that nothing explains": {
          args: given(subsidy, facts, "1316.21"),
          says: ["没有已知的差错能得出申报数", "No mistake that is known makes what is claimed"],
          shows: ["1317.60", "1.39"],
        },
        "a subsidy of two mistakes": {
          args: given(
            subsidy,
            { ...facts, loans: [{ ...yearly, repayments: [{ day: "2022-07-05", amount: "18000" }] }] },
            "1317.60",
          ),
          says: ["提前还款未扣减", "repayments before maturity not looked at"],
        },
        "a subsidy of which the share is not known": {
          args: given(adjustTerms(subsidy, { subsidyShares: [{ through: "2022-03-01", share: "100%" }] }), facts, "1"),
          says: ["尚不能判断应为多少", "what is right is undetermined"],
        },
      },
    },
    diagnoseOverdueDays: {
      args: given(
        ours("overdue", {
          stated: { "ours#52": { overdueBuckets: [30, 60, 90] } },
          caller: { maturityOnRestDay: "stands" },
        }),
        { loan, asOf: "2021-06-10", calendar },
        27,
      ),
      also: {
        "a day too many": {
          args: given(changge2017.overdue, { loan: aLoan(), asOf: "2020-11-21" }, 7),
        },
        "days that nothing explains": {
          args: given(changge2017.overdue, { loan: aLoan(), asOf: "2021-06-10" }, 33),
          says: ["最接近的是", "The nearest is"],
        },
        "a maturity on a rest day": {
          args: given(
            changge2017.overdue,
            {
              loan: aLoan({ paidOutOn: "2022-01-01", contractOn: "2022-01-01", maturesOn: "2023-01-01" }),
              ...{ asOf: "2023-03-11", calendar: mainlandCalendar },
            },
            69,
          ),
          says: ["顺延与否不同", "moved, or not moved, otherwise"],
          shows: ["67", "69"],
        },
      },
    },
    diagnoseGrade: {
      points: () => true,
      args: given(
        ours("grading", {
          stated: {
            "ours#53": {
              gradeBands: [
                { grade: "A", from: 80, through: 100 },
                { grade: "none", below: 80 },
              ],
            },
          },
          caller: { fractionalScore: "lower-edge" },
        }),
        79.5,
        "A",
      ),
      also: {
        "a grade of a rounded score": {
          args: given(changge2017.grading, 95.5, "AAA"),
          says: ["得分先四舍五入到整数", "the score rounded to whole points first"],
          shows: ["95.5", "AAA", "AA"],
        },
        "no grade, wrongly": {
          args: given(changge2017.grading, 80, "none"),
          says: ["申报 无信用等级", "no grade claimed"],
        },
      },
    },
    diagnoseCompensation: {
      args: given(
        compensationTerms,
        {
          ...{ claim: "C1", loan: dueLoan, asOf: "2024-06-01", calendar, interest: "12.34", noticeOn: "2024-05-20" },
          ...{ qualifies: true, compensatedBefore: "1000" },
        },
        "39999.50",
      ),
      also: {
        "a compensation above its cap": {
          args: given(agreed, { ...claim, compensatedBefore: "0" }, "80000"),
          says: ["超过补偿上限的部分也代偿", "the part above the covered amount too"],
          shows: ["50000.00", "80000.00"],
        },
        "a compensation of which it is not known what was compensated before": {
          args: given(agreed, claim, "80000"),
          says: ["尚缺事实", "Facts still needed"],
        },
      },
    },
    diagnoseShares: {
      args: given(compensationTerms, { amount: "100.01" }, "fund", "70.00"),
      also: {
        "a share of another party": {
          args: given(compensationTerms, { amount: "100.01" }, "fund", "30.00"),
          says: ["用了另一方的比例", "the share of another party"],
          shows: ["70.01", "30.00"],
        },
        "a part whose shares nobody has told": {
          args: given(changge2017.compensation, { amount: "100.01" }, "fund", "70.00"),
          says: ["尚不能判断应为多少", "what is right is undetermined"],
        },
      },
    },
  } satisfies Samples;
}
