import { aPricedLoan } from "../interest-builders.ts";
import { calendar, loan, ours, pricedLoan, series } from "./ours.ts";
import { type Api, given, type Samples } from "./sample.ts";

const subsidyTerms = ours("subsidy", {
  stated: {
    "ours#6": { subsidyCap: "50000", aboveCap: "portion", subsidyRateLimit: { fixed: "5%" } },
    "ours#7": {
      subsidyShares: [
        { product: "ours", through: "2019-12-31", share: "100%", source: "ours#8" },
        { product: "ours", from: "2020-01-01", share: "70%" },
      ],
      longestSubsidisedMonths: 36,
    },
    "ours#9": { lossOfRight: [{ ground: "misuse", from: "event" }] },
  },
  readings: { "subsidy/extension": { extensionSubsidy: "kept" } },
  caller: { settlement: "quarterly", overdueMarkUp: "30%" },
});

const operatorTerms = ours("operator-subsidy", {
  stated: {
    "ours#10": {
      ...{ operatorRate: "2%", amountPerHousehold: "200000" },
      rateCaps: [{ limit: { series: "ours", band: "long" } }],
    },
    "ours#11": { lossOfRight: [{ ground: "false-data", from: "start" }] },
  },
  caller: { operatorCounting: "actual-days" },
});

/** Rates, interest, and what is paid towards it. */
export function interestSamples(api: Api) {
  const { adjustTerms, changge2017, combineTerms, lpr, mainlandCalendar, national2021, pbocBenchmark, qingyang } = api;
  const rates = [pbocBenchmark];
  const poor = aPricedLoan({
    ...{ product: "registered-household", rate: { series: "pboc-benchmark", reset: "contract" } },
  });
  const short = aPricedLoan({
    ...{ principal: "36000", rate: { fixed: "10%" }, paidOutOn: "2021-01-10", maturesOn: "2021-03-10" },
  });
  return {
    lookUpRate: {
      args: given(series, {
        day: "2018-11-15",
        from: "2018-11-15",
        maturesOn: "2019-11-16",
        beyondVerified: "last-value",
      }),
      also: {
        "a published rate": {
          args: given(pbocBenchmark, { day: "2018-11-15", from: "2018-11-15", maturesOn: "2019-11-16" }),
        },
        "a rate beyond what is verified": { args: given(lpr, { day: "2099-01-01", termMonths: 12 }) },
      },
    },
    accrueInterest: {
      args: given(
        ours("interest", {
          stated: { "ours#12": { rateCaps: [{ product: "ours", limit: { series: "ours" }, source: "ours#13" }] } },
          readings: { "interest/method": { method: "term-units" } },
          caller: { yearBase: 365, settlement: "monthly", overdueMarkUp: "30%", misuseMarkUp: "50%" },
        }),
        { loan: pricedLoan, rates: [series], through: "2021-06-10", calendar },
      ),
      also: {
        "a maturity that moved off a rest day": {
          args: given(adjustTerms(changge2017.interest, { maturityOnRestDay: "next-working-day" }), {
            loan: poor,
            rates,
            calendar: mainlandCalendar,
          }),
        },
        "interest of a loan that was not repaid": {
          args: given(changge2017.interest, { loan: poor, rates, through: "2021-02-01" }),
        },
        "an extension while rates fall": {
          args: given(changge2017.interest, {
            loan: aPricedLoan({
              ...{ paidOutOn: "2015-03-01", maturesOn: "2015-06-01", rate: poor.rate },
              extensions: [{ agreedOn: "2015-05-20", maturesOn: "2015-09-01" }],
            }),
            rates,
          }),
        },
        "months from the pay-out, repaid in part, overdue after days of grace": {
          args: given(ours("interest", { stated: { "ours#6": { method: "term-units", settlement: "monthly" } } }), {
            loan: {
              ...short,
              ...{ graceDays: 5, instalments: [], repayments: [{ day: "2021-02-03", amount: "18000" }] },
            },
            through: "2021-04-30",
          }),
        },
        "a maturity that moved to a working day and was not kept then": {
          args: given(ours("interest", { stated: { "ours#6": { mostRenewals: 1, longestMonths: 2 } } }), {
            loan: { ...short, maturesOn: "2021-03-13", replaces: ["L0"] },
            ...{ from: "2021-02-01", through: "2021-03-31", calendar: mainlandCalendar },
          }),
        },
        "a rate that is reset, overdue": {
          args: given(ours("interest", { stated: { "ours#6": { longestMonths: 36 } } }), {
            loan: {
              ...poor,
              ...{ paidOutOn: "2015-03-01", contractOn: "2015-03-01", maturesOn: "2015-06-01" },
              ...{ rate: { series: "pboc-benchmark", reset: "each-change" } },
            },
            ...{ rates, through: "2015-07-10" },
          }),
        },
        "18 months, 30 in all": {
          args: given(ours("interest", { stated: { "ours#6": { longestMonths: 36 } } }), {
            loan: {
              ...short,
              maturesOn: "2022-07-11",
              extensions: [{ agreedOn: "2022-06-10", maturesOn: "2023-07-11" }],
            },
          }),
        },
        "three years and a half, too long and too often": {
          args: given(ours("interest", { stated: { "ours#6": { longestMonths: 36, mostRenewals: 1 } } }), {
            loan: {
              ...short,
              maturesOn: "2024-01-10",
              extensions: [
                { agreedOn: "2023-12-10", appliedOn: "2023-12-01", maturesOn: "2024-04-10" },
                { agreedOn: "2024-04-11", maturesOn: "2024-07-10" },
              ],
            },
          }),
        },
        "a deferral of 2020": {
          args: given(ours("interest", { stated: { "ours#6": { longestMonths: 36 } } }), {
            loan: {
              ...short,
              ...{ paidOutOn: "2019-01-01", contractOn: "2019-01-01", maturesOn: "2020-01-01" },
              extensions: [{ agreedOn: "2020-02-20", maturesOn: "2020-07-01", epidemicHardship: true }],
            },
          }),
        },
        "an extension that is too long": {
          args: given(ours("interest", { stated: { "ours#6": { longestMonths: 36 } } }), {
            loan: { ...short, extensions: [{ agreedOn: "2021-02-10", maturesOn: "2021-07-12" }] },
            through: "2021-08-31",
          }),
        },
        "a product that no double holds": {
          args: given(changge2017.interest, {
            loan: { ...poor, product: "other", principal: "99999999999.99", rate: { fixed: "4.3501%" } },
          }),
        },
      },
    },
    computeSubsidy: {
      args: given(subsidyTerms, {
        loans: [pricedLoan, { ...pricedLoan, id: "L2", rate: { fixed: "4.75%" } }],
        ...{ rates: [series], through: "2021-06-10", calendar },
      }),
      also: {
        "a loan that is extended, and one that waits for room": {
          args: given(
            ours("subsidy", { stated: { "ours#6": { subsidyCap: "36000", subsidyShares: [{ share: "100%" }] } } }),
            {
              loans: [
                { ...short, extensions: [{ agreedOn: "2021-03-01", maturesOn: "2021-03-20" }] },
                { ...short, id: "L2", contractOn: "2021-02-10", paidOutOn: "2021-02-10", maturesOn: "2021-04-10" },
              ],
            },
          ),
        },
        "whole loans only, each repaid in parts": {
          args: given(
            ours("subsidy", {
              stated: { "ours#6": { subsidyCap: "50000", aboveCap: "none", subsidyShares: [{ share: "100%" }] } },
            }),
            {
              loans: [
                aPricedLoan({
                  ...{ principal: "12000", paidOutOn: "2018-01-01", maturesOn: "2020-12-31", rate: { fixed: "4.35%" } },
                  repayments: ["2018-04-01", "2018-09-01", "2019-02-01", "2019-11-01"].map((day) => ({
                    ...{ day, amount: "3000" },
                  })),
                }),
              ],
            },
          ),
          grows: true,
        },
        "a household's loans as they really ran": {
          args: given(
            ours("subsidy", {
              stated: {
                "ours#6": {
                  ...{ subsidyCap: "50000", subsidyShares: [{ share: "100%" }], mostRenewals: 1, longestMonths: 2 },
                  lossOfRight: [{ ground: "misuse", from: "event" }],
                },
              },
            }),
            {
              loans: [
                {
                  ...short,
                  ...{ principal: "60000", contractOn: "2021-01-09", misusedOn: "2021-02-20" },
                  instalments: [{ dueOn: "2021-02-10", amount: "20000" }],
                  repayments: [
                    { day: "2021-02-15", amount: "15000" },
                    { day: "2021-02-25", amount: "5000", reverses: "2021-02-15" },
                  ],
                },
                {
                  ...{ ...short, id: "L2", principal: "30000", contractOn: "2021-01-08", paidOutOn: "2021-01-20" },
                  extensions: [{ agreedOn: "2021-03-20", maturesOn: "2021-06-10" }],
                },
              ],
              ...{ from: "2021-01-15", through: "2021-06-30", barredFromSubsidies: { from: "2021-05-01" } },
              householdEligible: true,
            },
          ),
        },
        "a claim for a window of a loan whose extension is too long": {
          args: given(
            ours("subsidy", {
              stated: { "ours#6": { subsidyShares: [{ share: "100%" }], subsidyCap: "50000", settlement: "monthly" } },
            }),
            {
              loans: [
                {
                  ...{ ...short, principal: "33333.33", rate: { fixed: "4.35%" } },
                  extensions: [{ agreedOn: "2021-02-10", maturesOn: "2021-09-10" }],
                },
              ],
              ...{ from: "2021-01-13", through: "2021-06-30" },
            },
          ),
        },
        "a claim for whole periods": {
          args: given(
            ours("subsidy", { stated: { "ours#6": { subsidyShares: [{ share: "100%" }], settlement: "monthly" } } }),
            {
              loans: [{ ...short, principal: "36000", rate: { fixed: "0.005%" } }],
              ...{ from: "2021-01-10", through: "2021-02-20" },
            },
          ),
        },
        "a claim that cuts one": {
          args: given(
            ours("subsidy", { stated: { "ours#6": { subsidyShares: [{ share: "100%" }], settlement: "monthly" } } }),
            {
              loans: [{ ...short, principal: "36000", rate: { fixed: "0.005%" } }],
              ...{ from: "2021-01-10", through: "2021-02-10" },
            },
          ),
        },
        "loans that are subsidised whole or not at all": {
          args: given(
            ours("subsidy", {
              stated: {
                "ours#6": {
                  subsidyCap: "36000",
                  aboveCap: "none",
                  subsidyShares: [{ share: "100%" }],
                  mostPerYear: "300",
                },
              },
            }),
            {
              loans: [
                { ...short, principal: "40000", repayments: [{ day: "2021-02-20", amount: "10000" }] },
                {
                  ...short,
                  id: "L2",
                  principal: "10000",
                  contractOn: "2021-02-10",
                  paidOutOn: "2021-02-10",
                  maturesOn: "2021-04-10",
                },
              ],
            },
          ),
        },
        "a flat rate by whole months, paid after the interest": {
          args: given(
            ours("subsidy", {
              stated: { "ours#6": { subsidyRate: "3%", subsidyPaid: "after-interest", counting: "whole-months" } },
            }),
            {
              loans: [
                { ...short, maturesOn: "2021-04-20", interestPayments: [{ day: "2021-03-20", amount: "700" }] },
                { ...short, id: "L2" },
              ],
            },
          ),
        },
        "two loans of one day of which the order is not told": {
          args: given(
            ours("subsidy", { stated: { "ours#6": { subsidyCap: "36000", subsidyShares: [{ share: "100%" }] } } }),
            {
              loans: [short, { ...short, id: "L2", rate: { fixed: "5%" } }],
            },
          ),
        },
        "a share of the county's over a national limit": {
          args: given(combineTerms(national2021.subsidy, qingyang.subsidy), {
            loans: [
              aPricedLoan({
                ...{ product: "microcredit-2021", paidOutOn: "2022-03-10", maturesOn: "2025-03-10" },
                rate: { fixed: "4.60%" },
              }),
            ],
            rates: [lpr],
          }),
        },
      },
    },
    compareSubsidy: {
      args: given(subsidyTerms, {
        ...{ loans: [pricedLoan], rates: [series], calendar },
        paid: [{ loan: "L1", from: "2017-11-15", through: "2017-12-31", amount: "400" }],
      }),
      also: {
        "a payment after maturity, twice, and above the cap": {
          args: given(changge2017.subsidy, {
            loans: [{ ...poor, principal: "60000" }],
            rates,
            paid: [
              { loan: "L1", from: "2020-10-01", through: "2020-12-31", amount: "999.99" },
              { loan: "L1", from: "2020-10-01", through: "2020-11-14", amount: "10" },
            ],
          }),
        },
      },
    },
    comparePolicies: {
      args: given(subsidyTerms, ours("subsidy", { stated: { "ours#6": { subsidyShares: [{ share: "70%" }] } } }), {
        ...{ loans: [pricedLoan], rates: [series], calendar },
      }),
      also: {
        "a household that gains, one that cannot be told, and one whose rate is not known": {
          args: given(
            ours("subsidy", {
              stated: { "ours#6": { subsidyShares: [{ share: "50%", product: "new" }], subsidyCap: "36000" } },
            }),
            ours("subsidy", { stated: { "ours#6": { subsidyShares: [{ share: "100%", product: "new" }] } } }),
            {
              loans: [
                { ...short, product: "new", region: "R1" },
                { ...short, id: "L2", household: "H2" },
                { ...short, id: "L3", household: "H3", product: "new", rate: { series: "lpr", reset: "contract" } },
              ],
            },
          ),
        },
      },
    },
    readingEffects: {
      args: given(subsidyTerms, { ...{ loans: [pricedLoan], rates: [series], through: "2021-06-10", calendar } }),
      also: {
        "the effects of readings on interest": {
          // Of two overloads the type of the arguments knows the last only.
          args: [changge2017.interest, { loan: poor, rates, through: "2021-01-31" }] as never,
        },
      },
    },
    reclaimSubsidy: {
      args: given(subsidyTerms, {
        ...{ loans: [pricedLoan], rates: [series], calendar },
        paid: [{ from: "2017-11-15", through: "2017-12-20", amount: "237.50" }],
        loss: { loan: "L1", ground: "misuse", on: "2018-02-10" },
      }),
      also: {
        "a subsidy reclaimed under Changge": {
          args: given(adjustTerms(changge2017.subsidy, { lossOfRight: [{ ground: "misuse", from: "event" }] }), {
            ...{ loans: [poor], rates },
            paid: [{ from: "2017-12-21", through: "2018-03-20", amount: "593.75" }],
            loss: { loan: "L1", ground: "misuse", on: "2018-02-01" },
          }),
        },
      },
    },
    computeOperatorSubsidy: {
      args: given(operatorTerms, { loan: pricedLoan, householdsCarried: 5, rates: [series] }),
      also: {
        "an operator with a household too few": {
          args: given(changge2017.operatorSubsidy, {
            loan: { ...poor, principal: "1000000" },
            householdsCarried: 4,
            rates,
          }),
        },
        "an operator under Changge": {
          args: given(changge2017.operatorSubsidy, {
            loan: { ...poor, principal: "1000000" },
            householdsCarried: 5,
            rates,
          }),
        },
      },
    },
    reclaimOperatorSubsidy: {
      args: given(operatorTerms, {
        ...{ loan: pricedLoan, householdsCarried: 5, rates: [series] },
        paid: [{ from: "2017-11-15", through: "2017-12-20", amount: "100.00" }],
        loss: { loan: "L1", ground: "false-data", on: "2018-02-10" },
      }),
    },
    computeGuaranteeFee: {
      args: given(
        ours("guarantee-fee", {
          stated: { "ours#14": { feeRate: "1%" } },
          readings: { "guarantee-fee/base": { feeBase: "balance-each-year" } },
        }),
        { loan },
      ),
      also: { "the fee under Changge": { args: given(changge2017.guaranteeFee, { loan }) } },
    },
  } satisfies Samples;
}
