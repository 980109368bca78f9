import { aLoan } from "../builders.ts";
import { calendar, dueLoan, ours } from "./ours.ts";
import { type Api, given, type Samples } from "./sample.ts";

const compensationTerms = ours("compensation", {
  stated: {
    "ours#38": { claimAfterDays: 0, lenderNotice: "required", claimConditions: "required", offsets: "ordered" },
    "ours#39": { claimCovers: ["principal", "interest"], coveredUpTo: "50000", recoveryGoesBack: "by-shares" },
    "ours#43": { sharingParties: ["bank"] },
  },
  readings: { "compensation/above-cover": { aboveCover: "in-proportion" } },
  caller: {
    lossShares: [
      {
        ...{ party: "government", share: "70%" },
        within: [
          { party: "city", share: "60%" },
          { party: "county", share: "40%" },
        ],
      },
      { party: "bank", share: "30%" },
    ],
    oddFen: { to: "city" },
    maturityOnRestDay: "next-working-day",
  },
});

/** Losses and who bears them, the fund, and dividends. */
export function lossSamples(api: Api) {
  const { adjustTerms, cangxi2019, changge2017, combineTerms, gansu2021, mainlandCalendar } = api;
  const { national2021, zhaohua2019 } = api;
  const shared = adjustTerms(changge2017.compensation, {
    lossShares: [
      { party: "基金", share: "60%" },
      { party: "银行", share: "40%" },
    ],
  });
  const agreed = {
    claimAfterDays: 0,
    claimCovers: ["principal"],
    lossShares: [{ party: "基金", share: "100%" }],
  } as const;
  // Of 2022: under the national notice of 2021 and under Changge.
  const of2022 = { contractOn: "2022-11-15", paidOutOn: "2022-11-15", maturesOn: "2025-11-14" } as const;
  const claim = { claim: "C1", loan: aLoan({ ...of2022, principal: "80000" }), asOf: "2025-11-20" };
  const borne = [
    { party: "基金", amount: "60" },
    { party: "银行", amount: "40" },
  ];
  const fundTerms = adjustTerms(combineTerms(changge2017.fund, gansu2021.fund), { fundTarget: "200000" });
  const fund = {
    ...{ fund: "F1", calendar: mainlandCalendar },
    events: [
      { event: "endowed", id: "E1", on: "2022-01-10", amount: "100000" },
      { event: "loans", id: "E2", on: "2022-02-01", outstanding: "900000.01" },
      { event: "compensated", id: "E3", on: "2023-06-30", amount: "120000" },
      { event: "closed", id: "E4", on: "2024-01-15", noticesReceivedOn: "2024-01-22" },
    ],
  } as const;
  const cooperative = { cooperative: "犇牛", members: [{ member: "M1", paidIn: "33333.33" }] };
  return {
    assessClaim: {
      args: given(compensationTerms, {
        ...{ claim: "C1", loan: dueLoan, asOf: "2024-06-01", calendar, interest: "12.34", noticeOn: "2024-05-20" },
        ...{ qualifies: true, compensatedBefore: "1000" },
      }),
      also: {
        "a claim with a part that is not covered": {
          args: given(adjustTerms(combineTerms(changge2017.compensation, national2021.compensation), agreed), {
            ...{ ...claim, noticeOn: "2025-11-15", transferredOn: "2025-11-18", deductionLetterOn: "not-given" },
            compensatedBefore: "10000",
          }),
          says: ["所欠 80,000.00 − 不补偿 40,000.00 = 40,000.00 元", "entitled to 40,000.00 yuan"],
          shows: ["2025-11-15", "6"],
        },
        "a claim that cannot be decided yet": {
          args: given(combineTerms(changge2017.compensation, cangxi2019.compensation), claim),
          says: ["缺少：通知书的日期", "whether the conditions are met"],
          shows: ["80000.00"],
        },
        "a claim of a contract outside the days": {
          args: given(adjustTerms(national2021.compensation, agreed), {
            ...{ ...claim, asOf: "2027-12-01", compensatedBefore: "0" },
            loan: aLoan({ contractOn: "2026-05-10", paidOutOn: "2026-05-10", maturesOn: "2027-05-10" }),
          }),
          says: ["不在本套条件的适用期间内", "outside these days: other terms decide it"],
        },
      },
    },
    splitLoss: {
      args: given(compensationTerms, { amount: "33333.33" }),
      also: {
        "three fen and a half above a party that takes the difference": {
          args: given(compensationTerms, { amount: "0.05" }),
        },
        "half a fen each": {
          args: given(
            adjustTerms(changge2017.compensation, {
              lossShares: [
                { party: "lender", share: "50%" },
                { party: "fund", share: "50%" },
              ],
            }),
            { amount: "100.01" },
          ),
        },
        "a loss whose shares nobody has told": {
          args: given(changge2017.compensation, { amount: "100.01" }),
          says: ["损失 100.01 元的分担：尚不能判断", "A loss of 100.01 yuan: how it is shared is undetermined"],
        },
        "a loss at 60 to 40": {
          args: given(shared, { amount: "0.07" }),
          says: ["损失 0.07 元的分担", "A loss of 0.07 yuan, shared"],
          shows: ["0.07 × 60% = 0.042", "0.03"],
        },
      },
    },
    splitRecovery: {
      args: given(compensationTerms, {
        ...{ recovered: "1000", cost: "10.50" },
        borne: [
          { party: "city", amount: "600" },
          { party: "county", amount: "100" },
          { party: "bank", amount: "300" },
        ],
      }),
      also: {
        "a recovery with a surplus": {
          args: given(shared, { recovered: "130", cost: "20", borne }),
          says: ["净额 110.00 元，退还 100.00 元，结余 10.00 元", "net 110.00, given back 100.00, surplus 10.00"],
          shows: ["66.00", "44.00"],
        },
        "a recovery that cost more than it brought": {
          args: given(shared, { recovered: "100", cost: "150", borne }),
          says: ["不足 50.00 元，由各方按比例承担", "50.00 short, borne by the shares"],
          shows: ["30.00", "20.00"],
        },
      },
    },
    stateClaim: {
      args: given(compensationTerms, {
        ...{ claim: "C1", asOf: "2019-12-31" },
        events: [
          {
            ...{ event: "compensated", id: "E1", on: "2019-01-02", amount: "10000" },
            unpaid: [{ party: "county", amount: "50" }],
          },
          { event: "paid-later", id: "E2", on: "2019-02-02", party: "county", amount: "50" },
          { event: "recovered", id: "E3", on: "2019-03-02", amount: "100", cost: "150" },
          { event: "offset", id: "E4", on: "2019-04-02", amount: "10", order: "1号" },
        ],
      }),
      also: {
        "the account of a claim": {
          args: given(shared, {
            ...{ claim: "C1", asOf: "2021-12-31" },
            events: [
              {
                ...{ event: "compensated", id: "E1", on: "2021-01-05", amount: "100" },
                unpaid: [{ party: "基金", amount: "1" }],
              },
              { event: "offset", id: "E2", on: "2021-03-05", amount: "10", order: "抵扣1号" },
            ],
          }),
          says: ["补贴抵扣 10.00 元", "borne 59.00 + cost 0.00 − got back 6.00 = still out 53.00, unpaid 1.00"],
          shows: ["36.00"],
        },
      },
    },
    stateFund: {
      args: given(
        ours("fund", {
          stated: {
            "ours#40": { leverageMost: 10, topUpBelow: "20%", returnWorkingDays: 5 },
            "ours#41": { separateAccount: "required", yearlyStatement: "required" },
          },
          caller: { fundTarget: "100000" },
        }),
        {
          ...{ fund: "F1", asOf: "2024-12-31", calendar },
          events: [
            { event: "endowed", id: "E1", on: "2024-01-02", amount: "10000" },
            { event: "loans", id: "E2", on: "2024-01-03", outstanding: "50000" },
            { event: "compensated", id: "E3", on: "2024-02-02", amount: "12000" },
            { event: "recovered", id: "E4", on: "2024-02-03", amount: "500" },
            { event: "closed", id: "E5", on: "2024-03-02", noticesReceivedOn: "2024-03-05" },
            { event: "returned", id: "E6", on: "2024-03-08", amount: "500" },
          ],
        },
      ),
      also: {
        "a fund that must be topped up": {
          args: given(fundTerms, { ...fund, asOf: "2023-12-31" }),
          says: ["低于，须补充", "Leverage: loans 900,000.01 yuan, more than 0.00 × 10"],
          shows: ["20000.00", "100000.00"],
        },
        "a fund that was closed": {
          args: given(fundTerms, { ...fund, asOf: "2024-02-20" }),
          says: ["收齐通知书后 20 个工作日内", "within 20 working days of the last notice, by 2024-02-22"],
        },
      },
    },
    shareDividend: {
      args: given(
        ours("dividend", {
          stated: { "ours#42": { dividendRate: "12%", guaranteedReturn: "by-agreement" } },
          readings: { "dividend/pay-out": { payOut: "yuan" } },
          caller: { shareDividendEnd: "2019-05-01" },
        }),
        {
          ...{ cooperative: "C1", contractedOn: "2018-05-02", voluntary: true, takesPart: true },
          members: [{ member: "M1", paidIn: "30000.05" }],
        },
      ),
      also: {
        "a dividend": {
          args: given(zhaohua2019.dividend, { ...cooperative, contractedOn: "2016-05-01" }),
          says: ["分红 4,000.00 元", "contract of 2016-05-01: 4,000.00 yuan"],
          shows: ["33333.33 × 12% = 3999.9996"],
        },
        "a dividend on the last day": {
          args: given(zhaohua2019.dividend, {
            cooperative: "犇牛",
            members: [{ member: "M1", paidIn: "101" }],
            contractedOn: "2019-05-01",
          }),
        },
        "a dividend that is refused": {
          args: given(zhaohua2019.dividend, { ...cooperative, contractedOn: "2019-07-01" }),
          says: ["不予分红", "refused"],
          shows: ["2019-07-01"],
        },
      },
    },
  } satisfies Samples;
}
