import { aLoan, anApplication, anOperator, without } from "../builders.ts";
import { loan, ours, series } from "./ours.ts";
import { type Api, given, type Samples } from "./sample.ts";

export const householdTerms = ours("household", {
  stated: {
    "ours#1": { householdCap: "50000", termMonths: { min: 12, max: 36 } },
    "ours#2": { minimumGrade: "A", gradeOrder: ["AA", "A"] },
  },
  readings: { "age/reached": { ageReached: "day-after" } },
  caller: {
    ...{ age: { min: 18, max: 65 }, householdKinds: ["registered-poor"], allowedPurposes: ["building"] },
    ...{ capWithHigherNeed: "60000", availableLine: "limits", lenders: ["农商行"], blacklist: "bars", mostRenewals: 1 },
    ...{ ableToWork: "required", collateralTaken: "forbidden" },
    rateCaps: [{ product: "ours", limit: { series: "ours", band: "long" }, source: "ours#3" }],
  },
});

/** With every fact that there is. */
export const application = anApplication({
  ...{ amount: "30000.00", termMonths: 36, outstandingOldProduct: "19999.9", bornOn: "1960-02-29", grade: "AA" },
  ...{ contractOn: "2019-05-07", product: "ours", rate: "4.5%", rates: [series], beyondVerified: "last-value" },
  ...{ purposes: ["building"], lender: "农商行", availableLine: "30000", renewals: 1 },
  bars: [{ listing: "B1", who: "member", from: "2018-01-01", through: "2023-01-01" }],
});

/** Applications of households and of operators. */
export function applicationSamples({
  adjustTerms,
  changge2017,
  householdScheme,
  lpr,
  national2019,
  national2021,
  pbocBenchmark,
}: Api) {
  const changge = changge2017.household;
  const withAge = adjustTerms(householdScheme.household, { age: { min: 18, max: 65 } });
  return {
    assessHousehold: {
      args: given(householdTerms, application),
      also: {
        "an eligible household": {
          args: given(withAge, anApplication({ outstanding: "15000.5" })),
          says: ["符合条件", "A1, 2019-05-06: eligible"],
          shows: ["= 45000.50", "50000.00", "24", "12", "36", "39", "18", "65"],
        },
        "a contract after the benchmark has ended": {
          args: given(
            householdScheme.household,
            anApplication({
              appliedOn: "2021-06-01",
              contractOn: "2021-06-01",
              rate: "4%",
              rates: [pbocBenchmark, lpr],
            }),
          ),
          says: ["文件没有写以什么代替", "no document says what takes its place"],
        },
        "a household above every limit": {
          args: given(withAge, anApplication({ amount: "60000", termMonths: 48, bornOn: "2010-01-01" })),
          says: ["不符合", "not eligible"],
          shows: ["= 60000.00", "50000.00", "48", "9"],
        },
        "a household above the cap, whatever it owes": {
          args: given(householdScheme.household, without(anApplication({ amount: "60000" }), "outstanding")),
          says: ["至少", "at least"],
          shows: ["60000.00"],
        },
        "a household of which facts are missing": {
          args: given(withAge, without(anApplication(), "outstanding", "bornOn")),
          says: ["出生日期、现有贷款余额", "day of birth, what is owed already"],
          shows: ["24", "36"],
        },
        "a household without a grade, under Changge": {
          args: given(changge, anApplication({ grade: "none" })),
          says: ["无等级", "grade none"],
          shows: ["A", "36"],
        },
        "a household under terms with upper edges only": {
          args: given(
            adjustTerms(householdScheme.household, { termMonths: { max: 24 }, age: { min: 18 } }),
            anApplication(),
          ),
          says: ["不超过 2年", "at most 24"],
          shows: ["39"],
        },
        "a household under terms with lower edges only": {
          args: given(
            adjustTerms(householdScheme.household, { termMonths: { min: 24 }, age: { max: 65 } }),
            anApplication(),
          ),
          says: ["不少于 2年", "at least 24"],
          shows: ["39"],
        },
        "a household that is barred, and for what it would use the money": {
          args: given(
            changge,
            anApplication({
              bars: [{ listing: "N-7", who: "applicant", from: "2018-01-01", through: "2022-12-31" }],
              purposes: ["on-lending"],
            }),
          ),
          says: ["2023-01-01 起再申请", "apply on 2023-01-01 or later"],
          shows: ["N-7", "2018-01-01", "2022-12-31"],
        },
        "a household with a higher need": {
          args: given(
            adjustTerms(national2021.household, { rateCaps: [{ limit: { fixed: "4.60%" } }] }),
            anApplication({
              ...{ appliedOn: "2022-03-01", contractOn: "2022-03-10", rates: [], householdKind: "no-longer-poor" },
              ...{ amount: "90000", outstanding: "9999.99", higherNeed: true },
            }),
          ),
          says: ["确有需求的上限 100,000.00 元", "with a higher need at most 100,000.00 yuan"],
          shows: ["= 99999.99", "90000.01"],
        },
        "a household lifted out during the campaign": {
          args: given(householdScheme.household, anApplication({ householdKind: "no-longer-poor" })),
        },
        "a household lifted out after the campaign": {
          args: given(
            householdScheme.household,
            anApplication({
              ...{ householdKind: "no-longer-poor", appliedOn: "2021-01-01", contractOn: "2021-01-01" },
              beyondVerified: "last-value",
            }),
          ),
          says: ["不符合", "not eligible"],
        },
        "a first loan above a cap in principle": {
          args: given(
            ours("household", {
              stated: { "ours#9": { householdCap: "50000", capWithHigherNeed: "100000" } },
            }),
            anApplication({ amount: "50000.01", higherNeed: true }),
          ),
          says: ["由承贷机构决定", "the lender decides"],
          shows: ["50000.01", "50000.00"],
        },
        "an applicant born on a leap day, a day before 1 March": {
          args: given(withAge, anApplication({ bornOn: "2000-02-29", appliedOn: "2018-02-28" })),
        },
        "a share dividend on 1 May 2019": {
          args: given(
            national2019.household,
            anApplication({ appliedOn: "2019-04-20", contractOn: "2019-05-01", purposes: ["share-dividend"] }),
          ),
        },
        "a household with nothing left to borrow": {
          args: given(
            national2019.household,
            anApplication({ outstanding: "50000", appliedOn: "2019-08-01", contractOn: "2019-08-02" }),
          ),
          says: ["先归还 30,000.00 元", "repay 30,000.00 yuan first"],
          shows: ["= 80000.00", "0.00"],
        },
      },
    },
    assessOperator: {
      args: given(
        ours("operator", {
          stated: {
            "ours#12": { operatorCaps: [{ operatorKind: "company", cap: "10000000" }], minimumGrade: "A" },
            "ours#13": { amountPerHousehold: "200000", termMonths: { max: 36 }, carryingAgreement: "required" },
          },
          readings: { "operator/in-principle": { inPrinciple: "flag" } },
          caller: { rateCaps: [{ limit: { fixed: "4.75%" } }] },
        }),
        anOperator({
          ...{ appliedOn: "2019-05-06", contractOn: "2019-05-06", operatorKind: "company", rates: [series] },
          ...{ amount: "500000.00", outstanding: "9500000" },
        }),
      ),
      also: {
        "an operator above a cap in principle": {
          args: given(
            adjustTerms(changge2017.operator, { inPrinciple: "flag" }),
            anOperator({ outstanding: "2500000.01" }),
          ),
          says: ["由承贷机构决定", "the lender decides"],
          shows: ["= 3000000.01", "3000000.00", "500000.00 ÷ 200000.00"],
        },
        "an operator with a grade of taxpayers": {
          args: given(
            adjustTerms(changge2017.operator, { gradeOrder: ["AAA+", "AAA", "AA", "A"] }),
            anOperator({ grade: "AA" }),
          ),
        },
        "an operator of an unknown kind": {
          args: given(changge2017.operator, without(anOperator({ outstanding: "2600000" }), "operatorKind")),
          says: ["经营主体类别", "kind of operator"],
          shows: ["500000.00"],
        },
      },
    },
  } satisfies Samples;
}

/** Lines of credit, and when they are suspended. */
export function lineSamples({ adjustTerms, changge2017 }: Api) {
  const late = aLoan({ maturesOn: "2018-11-15", repayments: [{ day: "2018-12-31", amount: "50000" }] });
  return {
    reviewCreditLine: {
      args: given(
        ours("credit-line", {
          stated: {
            "ours#14": { validMonths: 36, drawing: "revolving", gradeOrder: ["AA", "A"] },
            "ours#15": { rewardSteps: [{ points: 2, line: "5000", rate: "0.1%" }], highestLine: "80000" },
          },
          readings: { "credit-line/year": { lineYear: "calendar" } },
          caller: { penaltySteps: [{ grades: 1, months: 12 }] },
        }),
        {
          ...{ line: "C1", household: "H1", asOf: "2021-06-10", draws: [loan] },
          granted: { on: "2017-11-01", amount: "60000.00", points: 90, grade: "A", rate: "4.35%", longestMonths: 36 },
          adjustments: [{ on: "2018-11-01", amount: "70000.00" }],
          suspensions: [{ from: "2021-01-01", through: "2021-02-01" }],
        },
      ),
      also: {
        "a credit line with a broken year": {
          args: given(
            adjustTerms(changge2017.creditLine, {
              rewardSteps: [{ line: "5000" }],
              penaltySteps: [{ grades: 1, points: 5 }],
            }),
            {
              ...{ line: "C1", household: "H1", asOf: "2019-11-16", adjustments: [], suspensions: [], draws: [late] },
              granted: { on: "2017-11-15", amount: "60000", grade: "A", points: 90, rate: "4.35%", longestMonths: 36 },
            },
          ),
          says: ["2018-11-15 到期，逾期 46 天", "due on 2018-11-15, 46 days overdue"],
          shows: ["60000.00", "2020-11-15", "50000.00", "85"],
        },
      },
    },
    assessSuspension: {
      args: given(
        ours("suspension", {
          stated: {
            "ours#16": {
              ...{ overdueDaysOver: 70, lateEpisodes: { daysOver: 30, times: 3 }, suspensionEvents: ["death"] },
            },
          },
          readings: { "suspension/past-overdue": { pastOverdue: "ever" } },
          caller: { misuse: "ground" },
        }),
        {
          ...{ line: "C1", asOf: "2021-06-10", loans: [loan] },
          events: { death: [{ on: "2021-01-01", through: "2021-02-01", evidence: "第 1 号" }] },
        },
      ),
      also: {
        "loans that were late over the same days": {
          args: given(changge2017.suspension, {
            ...{ line: "C1", asOf: "2019-12-31", events: {} },
            loans: ["L1", "L2", "L3"].map((id) => ({ ...late, id })),
          }),
          says: ["几笔贷款同一段时间的逾期算一次", "several loans late over the same days are one time"],
          shows: ["46"],
        },
        "a suspension for what was overdue too long": {
          args: given(changge2017.suspension, {
            ...{ line: "C1", asOf: "2021-01-25", loans: [aLoan()] },
            events: { death: [], proceedings: [{ on: "2020-12-01", evidence: "file 9" }] },
          }),
          says: ["可以暂停", "it may be suspended"],
          shows: ["71", "2020-11-15", "file 9", "2021-01-25"],
        },
      },
    },
  } satisfies Samples;
}
