import type { GuangyuanBulletin2019Citation } from "../documents/guangyuan-bulletin-2019-139.ts";
import { type Articles, pack } from "./pack.ts";

/** Jiange (Sichuan), as the province's bulletin of 2019 tells it: limits of the amount, reminders, loans that fall due. */
export const jiange2019 = /* @__PURE__ */ pack(
  {
    pack: "jiange2019",
    title: { zh: "剑阁县扶贫小额信贷（2019）", en: "Jiange, microcredit (2019)" },
    edition: "2019",
    inForce: {},
    coverage: "report",
  },
  {
    "guangyuan-bulletin-2019-139#jiange": {
      household: {
        projectScale: "limits",
        productionCycle: "limits",
        availableLine: "limits",
        statedNeed: "limits",
      },
      route: {
        routeName: { zh: "户申请、村初审、乡审核、银行审定", en: "household, village, township, bank" },
        bodies: [
          { body: "household", name: { zh: "农户", en: "the household" } },
          { body: "village", name: { zh: "村风控小组", en: "the village's risk group" } },
          { body: "township", name: { zh: "乡镇", en: "the township" } },
          { body: "lender", name: { zh: "金融机构", en: "the lender" } },
        ],
        records: [
          {
            record: "project-visit",
            name: { zh: "实地查看产业项目记录", en: "the record of the visit to the project" },
          },
          { record: "repayment-warning", name: { zh: "按时还款书面告知", en: "the written warning to repay on time" } },
        ],
        stages: [
          { stage: "application", name: { zh: "户申请", en: "application" }, by: "household" },
          { stage: "village-review", name: { zh: "村初审", en: "first review by the village" }, by: "village" },
          { stage: "township-review", name: { zh: "乡审核", en: "review by the township" }, by: "township" },
          {
            stage: "bank-decision",
            name: { zh: "银行审定", en: "decision of the bank" },
            by: "lender",
            records: ["project-visit"],
          },
          { stage: "lending", name: { zh: "放款", en: "lending" }, by: "lender", records: ["repayment-warning"] },
        ],
      },
      monitoring: { ledgerCard: ["use", "visits", "state"] },
      reminders: {
        notices: [
          { daysBefore: 60, form: "advance", by: "lender", to: "borrower" },
          { daysBefore: 30, form: "written", by: "lender", to: "borrower" },
        ],
      },
      maturity: {
        maturityList: ["month", "township", "lender"],
        maturityKinds: ["able-and-willing", "willing-still-in-need", "willing-but-unable", "unwilling", "deceased"],
        collect: "offered",
        extend: "offered",
        renew: "offered",
      },
      points: {
        pointsKinds: [
          { event: "credit-kept", effect: "adds" },
          { event: "deliberate-default", effect: "restricts" },
        ],
      },
      // The bulletin names both for townships and lenders, and prints no figure.
      targets: {
        targets: [
          { target: "overdue-rate", of: "outstanding", atMost: "set-by-authority" },
          { target: "bad-rate", of: "outstanding", atMost: "set-by-authority" },
        ],
      },
    },
  } as const satisfies Articles<GuangyuanBulletin2019Citation>,
);
