import { mainlandCalendar } from "../../src/packs/calendars/mainland.ts";
import { assessClaim } from "../../src/policy/compensation/assess-claim.ts";
import { splitLoss } from "../../src/policy/compensation/split-loss.ts";
import { splitRecovery } from "../../src/policy/compensation/split-recovery.ts";
import { stateClaim } from "../../src/policy/compensation/state-claim.ts";
import { shareDividend } from "../../src/policy/dividend/share-dividend.ts";
import { stateFund } from "../../src/policy/fund/state-fund.ts";
import { cangxi2019 } from "../../src/packs/cangxi2019.ts";
import { changge2017 } from "../../src/packs/changge2017.ts";
import { gansu2021 } from "../../src/packs/gansu2021.ts";
import { national2021 } from "../../src/packs/national2021.ts";
import { zhaohua2019 } from "../../src/packs/zhaohua2019.ts";
import { adjustTerms } from "../../src/terms/adjust-terms.ts";
import { combineTerms } from "../../src/terms/combine-terms.ts";
import { aLoan } from "../support/builders.ts";
import type { Explained } from "./results.ts";

const shared = adjustTerms(changge2017.compensation, {
  lossShares: [
    { party: "基金", share: "60%" },
    { party: "银行", share: "40%" },
  ],
});
const covered = combineTerms(changge2017.compensation, national2021.compensation);
const claim = { claim: "C1", loan: aLoan({ principal: "80000" }), asOf: "2020-11-20" };
const borne = [
  { party: "基金", amount: "60" },
  { party: "银行", amount: "40" },
];
const fund = adjustTerms(combineTerms(changge2017.fund, gansu2021.fund), { fundTarget: "200000" });
const events = [
  { event: "endowed", id: "E1", on: "2022-01-10", amount: "100000" },
  { event: "loans", id: "E2", on: "2022-02-01", outstanding: "900000.01" },
  { event: "compensated", id: "E3", on: "2023-06-30", amount: "120000" },
  { event: "closed", id: "E4", on: "2024-01-15", noticesReceivedOn: "2024-01-22" },
] as const;
const dividend = { cooperative: "犇牛", members: [{ member: "M1", paidIn: "33333.33" }] };

export const losses: readonly Explained[] = [
  {
    name: "a claim with a part that is not covered",
    result: assessClaim(covered, { ...claim, noticeOn: "2020-11-16", compensatedBefore: "10000" }),
    zh: "所欠 80000.00 - 不补偿 40000.00 = 40000.00 元",
    en: "entitled to 40000.00 yuan",
    figures: ["2020-11-16", "5"],
  },
  {
    name: "a claim that cannot be decided yet",
    result: assessClaim(combineTerms(changge2017.compensation, cangxi2019.compensation), claim),
    zh: "尚缺:通知书的日期",
    en: "whether the conditions are met",
    figures: ["80000.00"],
  },
  {
    name: "a loss at 60 to 40",
    result: splitLoss(shared, { amount: "0.07" }),
    zh: "损失 0.07 元的分担",
    en: "A loss of 0.07 yuan, shared",
    figures: ["0.07 × 60% = 0.042", "0.03"],
  },
  {
    name: "a recovery with a surplus",
    result: splitRecovery(shared, { recovered: "130", cost: "20", borne }),
    zh: "净额 110.00 元,退还 100.00 元,结余 10.00 元",
    en: "net 110.00, given back 100.00, surplus 10.00",
    figures: ["66.00", "44.00"],
  },
  {
    name: "a recovery that cost more than it brought",
    result: splitRecovery(shared, { recovered: "100", cost: "150", borne }),
    zh: "不足 50.00 元,由各方按比例承担",
    en: "50.00 short, borne by the shares",
    figures: ["30.00", "20.00"],
  },
  {
    name: "the account of a claim",
    result: stateClaim(shared, {
      claim: "C1",
      asOf: "2021-12-31",
      events: [
        { event: "compensated", id: "E1", on: "2021-01-05", amount: "100", unpaid: [{ party: "基金", amount: "1" }] },
        { event: "offset", id: "E2", on: "2021-03-05", amount: "10", order: "抵扣1号" },
      ],
    }),
    zh: "补贴抵扣 10.00 元",
    en: "borne 59.00 + cost 0.00 - got back 6.00 = still out 53.00, unpaid 1.00",
    figures: ["36.00"],
  },
  {
    name: "a fund that must be topped up",
    result: stateFund(fund, { fund: "F1", asOf: "2023-12-31", events, calendar: mainlandCalendar }),
    zh: "低于,须补充",
    en: "Leverage: loans 900000.01 yuan, more than 0.00 × 10",
    figures: ["20000.00", "100000.00"],
  },
  {
    name: "a fund that was closed",
    result: stateFund(fund, { fund: "F1", asOf: "2024-02-20", events, calendar: mainlandCalendar }),
    zh: "收齐通知书后 20 个工作日内",
    en: "within 20 working days of the last notice, by 2024-02-22",
    figures: [],
  },
  {
    name: "a dividend",
    result: shareDividend(zhaohua2019.dividend, { ...dividend, contractedOn: "2016-05-01" }),
    zh: "分红 4000.00 元",
    en: "contract of 2016-05-01: 4000.00 yuan",
    figures: ["33333.33 × 12% = 3999.9996"],
  },
  {
    name: "a dividend that is refused",
    result: shareDividend(zhaohua2019.dividend, { ...dividend, contractedOn: "2019-07-01" }),
    zh: "不予分红",
    en: "refused",
    figures: ["2019-07-01"],
  },
];
