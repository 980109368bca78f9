import type { HouseholdSchemeCitation } from "../documents/household-scheme.ts";
import { type Articles, pack } from "./pack.ts";

/** A town's household scheme (四有两好一项目). It prints neither its name nor its year, and asks no age. */
export const householdScheme = /* @__PURE__ */ pack(
  {
    pack: "householdScheme",
    title: { zh: "扶贫小额信贷实施方案（四有两好一项目）", en: "Household scheme (四有两好一项目)" },
    edition: "undated",
    inForce: {},
    coverage: "whole",
  },
  {
    "household-scheme#definition": {
      household: {
        availableLine: "limits",
        collateralTaken: "forbidden",
        guarantorTaken: "forbidden",
      },
    },
    "household-scheme#loan 1.1": {
      household: { householdKinds: ["registered-poor"] },
    },
    "household-scheme#loan 1.2": {
      household: {
        ableToWork: "required",
        wantsToProsper: "required",
        wantsLoan: "required",
        hasIncome: "required",
        lawAbiding: "required",
        goodCreditAttitude: "required",
        suitableProject: "required",
      },
    },
    "household-scheme#loan 1.3": {
      // Mainly for these; 等创收项目 lets in other projects that earn income.
      household: {
        allowedPurposes: [
          "farming-and-animals",
          "simple-processing",
          "household-tourism",
          "small-machines",
          "other-production",
        ],
      },
    },
    "household-scheme#loan 2.1": {
      household: { householdCap: "50000.00" },
    },
    "household-scheme#loan 2.2": {
      household: { termMonths: { min: 12, max: 36 } },
    },
    "household-scheme#loan 2.3": {
      household: { rateCaps: [{ limit: { series: "pboc-benchmark" } }] },
    },
    "household-scheme#targets": {
      targets: {
        targets: [
          { target: "rated", of: "registered", atLeast: "100%" },
          { target: "credit-lines", of: "qualifying", atLeast: "90%" },
          { target: "coverage", of: "qualifying", atLeast: "80%" },
        ],
      },
    },
    "household-scheme#steps": {
      // How long a publication runs is not printed: it cannot be passed before the caller sets `publicityPeriod`.
      // Who reports to the town is not printed either; the village's group does in the order of the steps.
      ratingRoute: {
        routeName: { zh: "评级授信", en: "rating and credit line" },
        bodies: [
          { body: "household", name: { zh: "贫困户", en: "the household" } },
          { body: "village-risk-group", name: { zh: "村风控小组", en: "the village's risk group" } },
          { body: "lender", name: { zh: "银行", en: "the lender" } },
        ],
        records: [
          { record: "rating-form", name: { zh: "签字承诺的评级授信表", en: "the signed rating form" } },
          { record: "household-file", name: { zh: "贫困户基础档案", en: "the household's file" } },
          { record: "minutes", name: { zh: "风控小组评议记录", en: "the minutes of the risk group" } },
        ],
        stages: [
          {
            stage: "application",
            name: { zh: "申请评级授信", en: "application" },
            by: "household",
            records: ["rating-form"],
          },
          {
            stage: "file",
            name: { zh: "建立档案", en: "file" },
            by: "village-risk-group",
            records: ["household-file"],
          },
          { stage: "rating", name: { zh: "评级", en: "rating" }, by: "village-risk-group", records: ["minutes"] },
          {
            stage: "rating-published",
            name: { zh: "评级公示", en: "publication of the rating" },
            by: "village-risk-group",
            publicity: "required",
          },
          { stage: "credit-line", name: { zh: "授信", en: "credit line" }, by: "lender" },
          {
            stage: "credit-line-published",
            name: { zh: "授信公示", en: "publication of the credit line" },
            by: "lender",
            publicity: "required",
          },
          { stage: "report-to-town", name: { zh: "汇总上报镇", en: "report to the town" }, by: "village-risk-group" },
        ],
      },
      deadlines: {
        deadlines: [
          {
            deadline: "preparation",
            what: { zh: "筹备阶段", en: "preparation" },
            who: { zh: "镇、村", en: "town and villages" },
            when: { due: "day-of-year", month: 11, day: 10, after: "scheme-started" },
          },
          {
            deadline: "mobilisation",
            what: { zh: "宣传动员阶段", en: "publicity among the households" },
            who: { zh: "村风控小组", en: "village risk groups" },
            when: { due: "day-of-year", month: 11, day: 15, after: "scheme-started" },
          },
          {
            deadline: "rating-and-lines",
            what: { zh: "开展评级授信工作阶段", en: "rating and credit lines" },
            who: { zh: "村风控小组、银行", en: "village risk groups and lender" },
            when: { due: "day-of-year", month: 11, day: 25, after: "scheme-started" },
          },
        ],
      },
    },
  } as const satisfies Articles<HouseholdSchemeCitation>,
);
