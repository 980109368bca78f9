import { LUOPING } from "../../cases/luoping-2023-10.ts";
import { SMALL_BOOK_FACTS } from "../../cases/small-book.ts";
import { aBookLoan, aBulletin } from "../builders.ts";
import { loan, ours, series } from "./ours.ts";
import { type Api, given, type Samples } from "./sample.ts";

/** Books of loans, what is printed of them, and how they are put in order. */
export function bookSamples({
  adjustTerms,
  combineTerms,
  luoping2023,
  national2021,
  pbocBenchmark,
  rectification,
}: Api) {
  const none = { amount: "0", rate: "0%" };
  const contradictory = aBulletin({
    rows: [
      {
        ...{ name: "East", outstanding: { households: 1, amount: "10" } },
        ...{ newLoans: { amount: "100", completion: "100%" }, overdue: { households: 2, amount: "11", rate: "5%" } },
        movement: { opening: "1", lent: "2", repaid: "0.5", compensated: "0.25" },
      },
      { name: "West", newLoans: { amount: "100", completion: "100%" }, overdue: none },
      {
        ...{ name: "North", outstanding: { amount: "0" }, newLoans: { amount: "0", completion: "0%" } },
        overdue: none,
      },
    ],
    total: { outstanding: { amount: "20" }, newLoans: { amount: "200", completion: "50%" } },
  });
  const examined = { lender: "农商行", region: "东镇", contractOn: "2017-01-05", paidOutOn: "2017-01-10" };
  return {
    summarisePortfolio: {
      args: given(
        ours("portfolio", {
          stated: {
            "ours#4": { ratePlaces: 2, completionPlaces: 0 },
            "ours#5": { classFromDays: { "special-mention": 1, substandard: 91, doubtful: 271, loss: 361 } },
          },
          readings: { "portfolio/settled-loans": { settledLoans: "counted" } },
          caller: { overdueBuckets: [30, 70, 90] },
        }),
        {
          asOf: "2021-06-10",
          loans: [
            aBookLoan({ ...loan, lender: "农商行", class: "substandard", compensatedOn: "2021-06-01" }),
            aBookLoan({ ...loan, id: "L2", lender: "农商行", region: "西镇", writtenOffOn: "2021-06-02" }),
          ],
          counts: {
            all: { registeredHouseholds: 9, qualifyingHouseholds: 8, householdsWithNeed: 7, yearTarget: "40000" },
            regions: { 西镇: { qualifiedApplicants: 6, grantedApplicants: 5 } },
            lenders: { 农商行: { yearTarget: "20000" } },
          },
        },
      ),
      also: {
        "the small book": {
          args: given(luoping2023.portfolio, SMALL_BOOK_FACTS),
          says: ["逾期率", "overdue rate"],
          shows: [
            "70000.50 ÷ 150000.50",
            "46.67%",
            "160000.50 ÷ 240000.50",
            "8 ÷ 20",
            "40.00%",
            "30000.00 ÷ 90000.00",
            "33%",
            "30000.10",
            "L7",
            "East",
            "West",
          ],
        },
        "the small book with the settled loans in it": {
          args: given(adjustTerms(luoping2023.portfolio, { settledLoans: "counted" }), SMALL_BOOK_FACTS),
          says: ["不计已代偿", "Without compensated"],
          shows: ["160000.50 ÷ 240000.50"],
        },
        "a loan that is 181 days overdue": {
          args: given(luoping2023.portfolio, {
            asOf: "2023-10-31",
            loans: [aBookLoan({ class: "loss", paidOutOn: "2022-05-03", maturesOn: "2023-05-03" })],
          }),
        },
        "an empty book": {
          args: given(luoping2023.portfolio, { asOf: "2023-10-31", loans: [] }),
          says: ["分母为零", "the denominator is zero"],
          shows: ["0.00"],
        },
        "a book without the target of its year": {
          args: given(luoping2023.portfolio, { asOf: "2023-10-31", loans: [] }),
          says: ["完成率 不能计算：缺少 年度目标任务", "completion undetermined: missing the year's target"],
          shows: ["0.00"],
        },
      },
    },
    reconcileBulletin: {
      takes: (_, value) => value === "5元", // an amount with its own unit
      args: given(luoping2023.bulletin, {
        ...{ bulletin: "通报", asOf: "2023-10-31", unit: "wan" },
        rows: [
          {
            ...{ name: "甲乡", outstanding: { households: 110, amount: "642.99" } },
            newLoans: { households: 112, amount: "489.56", completion: "91%", target: "538" },
            overdue: { households: 2, amount: "5.38", rate: "0%" },
            movement: { opening: "600", lent: "489.56", repaid: "440.57", compensated: "6" },
          },
          { name: "乙镇", overdue: { amount: "118.25" } },
        ],
        total: { outstanding: { amount: "642.99" } },
      }),
      also: {
        "the Luoping bulletin": {
          args: given(luoping2023.bulletin, LUOPING),
          says: ["不符 1 项", "differing 1"],
          shows: ["老厂乡", "5.38 ÷ 642.99", "0.84%", "0%"],
        },
        "a publication of subsidies with a unit that its sum proves": {
          args: given(combineTerms(national2021.bulletin, luoping2023.bulletin), {
            ...{ bulletin: "贴息公示", asOf: "2023-06-30", unit: "wan", rowsAre: "all" },
            period: { from: "2023-04-01", through: "2023-06-30" },
            rows: [
              {
                name: "甲乡",
                subsidy: { households: 20, loans: 21, principal: "120", amount: "11830元", average: "591.5元" },
                outstanding: { households: 24, loans: 26, amount: "130", shareOfAmount: "65%" },
              },
              {
                name: "乙镇",
                subsidy: { households: 10, loans: 9, principal: "45", amount: "4436.25万元", average: "443.62元" },
                outstanding: { households: 12, loans: 12, amount: "70", shareOfAmount: "36%" },
              },
            ],
            total: {
              outstanding: { households: 36, loans: 38, amount: "200", average: "55556元" },
              subsidy: { households: 30, principal: "165", amount: "16266.25元", rate: "3.5%" },
              fund: { amount: "15", leverage: "10", asOf: "2023-06-30" },
            },
            furtherTables: [
              {
                ...{ table: "台账", unit: "yuan" },
                rows: [{ name: "甲乡", outstanding: { households: 25, amount: "1300400.00" } }],
              },
            ],
          }),
          says: ["合计证明单位为元", "the sum proves yuan", "高于每户上限", "above the cap", "尾数范围内相符", "台账"],
          shows: ["15 × 10 = 150.00", "乙镇"],
        },
        "a fund of another day, and a subsidy for longer than the period": {
          args: given(luoping2023.bulletin, {
            ...{ bulletin: "通报", asOf: "2023-06-30", unit: "wan", rowsAre: "some" },
            earlier: {
              ...{ asOf: "2023-05-31", unit: "wan" },
              rows: [{ name: "甲乡", outstanding: { amount: "20" }, newLoans: { households: 9, amount: "12" } }],
            },
            rows: [
              {
                ...{ name: "甲乡", newLoans: { households: 8, amount: "14" } },
                outstanding: { households: 10, amount: "40", shareOfHouseholds: "9%" },
                subsidy: { principal: "40", amount: "2", rate: "3.5%" },
                fund: { amount: "5", leverage: "10", asOf: "2022-12-31" },
              },
            ],
            total: { outstanding: { amount: "30" } },
          }),
          says: ["不是同一天", "of different days", "线索", "Leads", "降为 8", "up by 20.00"],
          shows: ["40 × 3.5% × 360 ÷ 360"],
        },
        "a bulletin with a difference of every kind": {
          args: given(luoping2023.bulletin, contradictory),
          says: ["大于整体", "more than the whole"],
          shows: ["1 + 2 − 0.5 − 0.25", "2.25", "11 ÷ 10", "110.00%", "396.039603", "404.040404", "West", "North"],
        },
      },
    },
    restoreTable: {
      takes: (_, value) => value === "05" || value === "1000000000000", // digits that ran together
      args: given({
        rows: [
          { name: "甲乡", digits: "230985.92" },
          { name: "乙镇", digits: "164923.53" },
        ],
        total: "3941909.45",
      }),
      also: {
        "a table that two ways of cutting put right": {
          args: given({
            rows: [
              { name: "甲乡", digits: "1111" },
              { name: "乙镇", digits: "1111" },
            ],
            total: "12122",
          }),
          says: ["有 2 种切分都与合计相符", "2 ways of cutting agree with the total"],
          shows: ["甲乡"],
        },
        "a table that nothing puts right": {
          args: given({ rows: [{ name: "甲乡", digits: "12" }], total: "13" }),
          says: ["没有一种切分", "no way of cutting"],
          shows: ["13"],
        },
      },
    },
    rectify: {
      args: given(
        ours("rectification", {
          stated: {
            "ours#60": { householdCap: "50000", longestMonths: 12, rateLimit: { series: "ours", band: "short" } },
            "ours#61": {
              ...{ householdKinds: ["registered-poor"], allowedUses: ["farming-and-animals"] },
              forbiddenUses: ["building"],
            },
            "ours#62": { strikeOff: "when-corrected", wantsLoan: "required", joinedFreely: "required" },
          },
          readings: { "rectification/length-through": { lengthThrough: "extension" } },
          caller: { collateralTaken: "forbidden", capCounts: "principal" },
        }),
        {
          ...{ examinedOn: "2018-06-30", asOf: "2018-09-30", rates: [series], beyondVerified: "last-value" },
          loans: [
            {
              ...{ ...examined, loan: "L1", household: "H1", householdKind: "other", usedFor: ["building"] },
              ...{ principal: "60000", outstanding: "55000", maturesOn: "2018-01-10", extendedTo: "2018-01-11" },
              ...{ rate: "4.36%", withOperator: true, wantsLoan: false, collateralTaken: true, joinedFreely: false },
            },
          ],
          corrected: [
            { loan: "L1", rule: "rectification/no-collateral", on: "2018-08-31", how: "released" },
            { household: "H1", rule: "rectification/household-cap", on: "2018-09-30" },
          ],
        },
      ),
      also: {
        "loans of which little is known": {
          args: given(rectification.rectification, {
            ...{ examinedOn: "2018-06-30", asOf: "2018-09-30", rates: [pbocBenchmark] },
            loans: [
              {
                ...{ ...examined, loan: "L2", household: "H1", outstanding: "25000.01", rate: "4.76%" },
                maturesOn: "2020-01-11",
              },
              { ...examined, loan: "L1", household: "H1", outstanding: 25000, usedFor: ["building", "on-lending"] },
              {
                ...{ loan: "L3", household: "H2", principal: "30000", usedFor: ["share-dividend"] },
                joinedFreely: false,
              },
            ],
            corrected: [
              { household: "H1", rule: "rectification/household-cap", on: "2018-09-30", how: "收回 0.01 元" },
            ],
          }),
        },
      },
    },
  } satisfies Samples;
}
