import type { GuangyuanBulletin2019Citation } from "../documents/guangyuan-bulletin-2019-139.ts";
import { type Articles, pack } from "./pack.ts";

/**
 * Cangxi (Sichuan), as the province's bulletin of 2019 tells it. It prints neither the items of 五有两无一勤劳
 * nor the points of an event nor a table of grades nor the rate at which its breaker trips: these are for the caller, and
 * until the threshold is set the breaker leaves every place open. The kinds of loans that fall due
 * are Jiange's: join its terms before sorting (`combineTerms`).
 */
export const cangxi2019 = /* @__PURE__ */ pack(
  {
    pack: "cangxi2019",
    title: { zh: "苍溪县扶贫小额信贷（2019）", en: "Cangxi, microcredit (2019)" },
    edition: "2019",
    inForce: {},
    coverage: "report",
  },
  {
    "guangyuan-bulletin-2019-139#cangxi": {
      checklist: {
        checklistParts: [
          { part: "five-have", label: { zh: "五有", en: "has five" }, count: 5 },
          { part: "two-without", label: { zh: "两无", en: "is without two" }, count: 2 },
          { part: "one-diligent", label: { zh: "一勤劳", en: "is diligent" }, count: 1 },
        ],
      },
      points: { basePoints: 100 },
      reminders: {
        notices: [
          { daysBefore: 60, form: "advance", by: "lender", to: "borrower" },
          { daysBefore: 30, form: "written", by: "lender", to: "borrower" },
        ],
      },
      maturity: {
        maturityList: ["month"],
        collect: "offered",
        extend: "offered",
        renew: "offered",
        extensionConditions: "required",
        extensionOfOverdue: "offered", // among the five batches for overdue loans
        convert: "offered",
        compensate: "offered",
        compensationConditions: "required",
        sue: "offered",
      },
      monitoring: {
        idleMonths: 2,
        idleMeasures: ["recover-at-once"],
        usedForProduction: ["recover-at-once"],
      },
      deadlines: {
        deadlines: [
          {
            deadline: "supervision",
            what: { zh: "工作推进督办（一周一督办）", en: "supervision of progress" },
            who: { zh: "文件未写明", en: "not printed" },
            when: { due: "in-each", period: "week" },
          },
          {
            deadline: "notice",
            what: { zh: "工作推进通报（一月一通报）", en: "notice of progress" },
            who: { zh: "文件未写明", en: "not printed" },
            when: { due: "in-each", period: "month" },
          },
          {
            deadline: "evaluation",
            what: { zh: "工作推进评估（一季一评估）", en: "evaluation of progress" },
            who: { zh: "文件未写明", en: "not printed" },
            when: { due: "in-each", period: "quarter" },
          },
          {
            deadline: "meeting",
            what: { zh: "扶贫小额信贷调度会", en: "monthly meeting on microcredit" },
            who: { zh: "文件未写明", en: "not printed" },
            when: { due: "in-each", period: "month" },
          },
          {
            deadline: "overdue-notice",
            what: { zh: "监测、通报各乡镇、银行逾期情况", en: "notice of what is overdue by township and lender" },
            who: {
              zh: "县级监管部门（人行、扶贫、金融、财政）",
              en: "county authorities (central bank, poverty alleviation, finance office, treasury)",
            },
            when: { due: "in-each", period: "month" },
          },
          {
            deadline: "report-to-township",
            what: {
              zh: "向乡镇汇报风险防控情况，报送台账和当年逐月到期情况表",
              en: "report on risk to the township, with the ledger and the year's maturities by month",
            },
            who: { zh: "基层网点", en: "lender's branch" },
            when: { due: "in-each", period: "month" },
          },
        ],
      },
      // What is monthly is the coordination meeting: no rhythm of the breaker is printed.
      breaker: { breakerThreshold: "not-printed" },
      compensation: { claimConditions: "required" },
    },
  } as const satisfies Articles<GuangyuanBulletin2019Citation>,
);
