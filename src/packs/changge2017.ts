import type { Changge201764Citation } from "../documents/changge-2017-64.ts";
import type { Deadline } from "../policy/deadlines/types.ts";
import type { RateCap } from "../ledger/interest/types.ts";
import type { RouteBody, RouteRecord, RouteStage } from "../policy/workflow/types.ts";
import { type Articles, pack } from "./pack.ts";

/**
 * Section 4(1) is for registered poor households, 1(4) for the general credit line: the latter's 4.35 %
 * moves with the published one-year rate, which it was on the day of the measures.
 */
const RATE_CAPS = [
  { product: "registered-household", limit: { series: "pboc-benchmark" } },
  { product: "operator", limit: { series: "pboc-benchmark" }, source: "changge-2017-64#loan 4.2.1" },
  {
    product: "credit-line",
    limit: { series: "pboc-benchmark", band: "to-1-year" },
    source: "changge-2017-64#incentive 1.4",
  },
] as const satisfies readonly RateCap[];

const BODIES = [
  { body: "applicant", name: { zh: "申请人", en: "the applicant" } },
  { body: "village-office", name: { zh: "村金融扶贫服务部", en: "the village office" } },
  { body: "town-office", name: { zh: "镇金融扶贫服务站", en: "the town office" } },
  { body: "city-centre", name: { zh: "市金融扶贫服务中心", en: "the city centre" } },
  { body: "receiving-lender", name: { zh: "收单金融机构", en: "the lender that received it" } },
  { body: "lender", name: { zh: "合作金融机构", en: "the lender" } },
  { body: "guarantor", name: { zh: "合作担保机构", en: "the guarantor" } },
] as const satisfies readonly RouteBody[];

const RECORDS = [
  { record: "application-form", name: { zh: "贷款申请书", en: "the application form" } },
  {
    record: "commitment-letter",
    name: { zh: "贷款承诺书", en: "the commitment letter" },
    source: "changge-2017-64#loan annex 1",
  },
  { record: "acceptance-opinion", name: { zh: "受理意见", en: "the lender's opinion" } },
  { record: "household-visit", name: { zh: "入户调查记录", en: "the record of the visit" } },
  { record: "guarantee-opinion", name: { zh: "担保意见", en: "the guarantor's opinion" } },
  { record: "loan-contract", name: { zh: "借款合同", en: "the loan contract" } },
  { record: "guarantee-contract", name: { zh: "担保合同", en: "the guarantee contract" } },
  {
    record: "loan-notice",
    name: { zh: "贷款告知书", en: "the notice to borrowers" },
    source: "changge-2017-64#loan annex 2",
  },
] as const satisfies readonly RouteRecord[];

/** From the recommendation on both routes are one. */
const FROM_RECOMMENDATION = [
  {
    stage: "recommendation",
    name: { zh: "向合作金融机构、担保机构推荐", en: "recommendation to lender and guarantor" },
    by: "city-centre",
  },
  {
    stage: "lender-review",
    name: { zh: "受理与入户调查", en: "review with a visit" },
    by: "lender",
    records: ["acceptance-opinion", "household-visit"],
    source: "changge-2017-64#loan 5.2",
  },
  {
    stage: "guarantee",
    name: { zh: "担保审批", en: "approval of the guarantee" },
    by: "guarantor",
    records: ["guarantee-opinion"],
    source: "changge-2017-64#loan 5.3",
  },
  {
    stage: "release",
    name: { zh: "签约发放", en: "contracts and release" },
    by: "lender",
    records: ["loan-contract", "guarantee-contract", "loan-notice"], // on route two it is given here
    source: "changge-2017-64#loan 5.4",
  },
] as const satisfies readonly RouteStage[];

const RETURN_WORKING_DAYS = 20;

const DEADLINES = [
  {
    deadline: "lending-report",
    what: {
      zh: "向市金融扶贫服务中心、合作担保机构报备上月放款情况",
      en: "report on last month's lending to city centre and guarantor",
    },
    who: { zh: "合作金融机构", en: "lender" },
    when: { due: "next-month", day: 10, about: "loan-paid-out" },
    source: "changge-2017-64#loan 5.5",
  },
  {
    deadline: "release-notice",
    what: {
      zh: "就到期足额清偿的贷款出具《解除担保责任通知书》",
      en: "notice of release from the guarantee of a loan repaid at maturity",
    },
    who: { zh: "合作金融机构", en: "lender" },
    when: { due: "next-month", day: 10, each: "loan-repaid-at-maturity" },
    source: "changge-2017-64#loan 5.6",
  },
  {
    deadline: "basic-information-updated",
    what: { zh: "更新农户基本信息", en: "update of a household's basic information" },
    who: { zh: "村金融扶贫服务部、镇金融扶贫服务站", en: "village office and town office" },
    when: { due: "in-each", period: "year", each: "household-recorded" },
    inPrinciple: true,
    source: "changge-2017-64#information 17",
  },
  {
    deadline: "other-information-updated",
    what: { zh: "维护农户其他信息", en: "update of households' other information" },
    who: { zh: "各相关部门（对口）", en: "departments, each its own" },
    when: { due: "in-each", period: "quarter" },
    source: "changge-2017-64#information 18",
  },
  {
    deadline: "user-change-applied-for",
    what: { zh: "申请变更操作员", en: "application to change a user" },
    who: { zh: "各相关部门、信息使用部门", en: "department or body that uses information" },
    when: { due: "working-days", days: 2, after: "system-user-changed" },
    source: "changge-2017-64#information 30",
  },
  {
    deadline: "user-change-carried-out",
    what: { zh: "完成操作员变更", en: "change of the user" },
    who: { zh: "人行长葛市支行管理员", en: "administrator at the central bank's branch" },
    when: { due: "working-days", days: 2, after: "user-change-application-received" },
    source: "changge-2017-64#information 30",
  },
  {
    deadline: "first-records-kept",
    what: { zh: "保管首次采集的纸质档案", en: "keeping of paper records first collected" },
    who: { zh: "村金融扶贫服务部", en: "village office" },
    when: { due: "keep", months: 60, after: "records-collected" },
    source: "changge-2017-64#information 33",
  },
  {
    deadline: "change-records-returned",
    what: { zh: "变更档案返回村", en: "return of records of changes to the village" },
    who: { zh: "镇金融扶贫服务站", en: "town office" },
    when: { due: "next-year", after: "record-changed" },
    source: "changge-2017-64#information 34",
  },
  {
    deadline: "change-records-kept",
    what: { zh: "保管信息变更的纸质档案", en: "keeping of paper records of changes" },
    who: { zh: "村金融扶贫服务部", en: "village office" },
    when: { due: "keep", months: 60, after: "record-changed", from: "the-day" },
    source: "changge-2017-64#information 34",
  },
  {
    deadline: "fund-account-opened",
    what: { zh: "设立风险基金财政专户", en: "opening of the fund's account" },
    who: { zh: "市财政局", en: "finance bureau" },
    when: { due: "working-days", days: 15, after: "cooperation-agreement-signed" },
    source: "changge-2017-64#fund 6",
  },
  {
    deadline: "fund-returned",
    what: { zh: "返还风险基金余额", en: "return of what is left of the fund" },
    who: { zh: "担保公司", en: "guarantor" },
    when: { due: "working-days", days: RETURN_WORKING_DAYS, after: "all-release-notices-received" },
    source: "changge-2017-64#fund 10",
  },
] as const satisfies readonly Deadline[];

/** Changge (Henan), the four measures of 2017. They ask no age and set no cap per household. */
export const changge2017 = /* @__PURE__ */ pack(
  {
    pack: "changge2017",
    title: { zh: "长葛市金融扶贫（2017）", en: "Changge, finance for poverty alleviation (2017)" },
    edition: "2017-10-26",
    inForce: { from: "2017-10-26", sources: ["changge-2017-64#fund 14", "changge-2017-64#information 43"] },
    coverage: "whole",
  },
  {
    "changge-2017-64#loan 1.1.1": {
      household: { minimumGrade: "A" },
    },
    "changge-2017-64#loan 1.1.2": {
      household: { inLeadingIndustry: "required" },
    },
    "changge-2017-64#loan 1.1.3": {
      household: { meetsLenderConditions: "required" },
    },
    "changge-2017-64#loan 1.2": {
      operator: {
        soundOperation: "required",
        inLeadingIndustry: "required",
        carryingAgreement: "required",
        meetsLenderConditions: "required",
        minimumGrade: "A",
        notableTaxContribution: "required",
      },
    },
    "changge-2017-64#loan 2.1": {
      household: { availableLine: "limits" },
    },
    "changge-2017-64#loan 2.2": {
      operator: {
        operatorCaps: [
          { operatorKind: "company", cap: "10000000.00" },
          { operatorKind: "cooperative", cap: "3000000.00" },
          { operatorKind: "new-type-operator", cap: "3000000.00" },
        ],
      },
    },
    "changge-2017-64#loan 3": {
      household: { termMonths: { max: 36 } },
      operator: { termMonths: { max: 36 } },
      interest: { longestMonths: 36 },
      subsidy: { longestMonths: 36 },
      operatorSubsidy: { longestMonths: 36 },
    },
    "changge-2017-64#loan 4.1": {
      household: { rateCaps: RATE_CAPS },
      interest: { rateCaps: RATE_CAPS },
      subsidy: {
        subsidyCap: "50000.00",
        subsidyRateLimit: { series: "pboc-benchmark" },
        subsidyShares: [{ product: "registered-household", share: "100%" }],
        householdKinds: ["registered-poor"],
      },
    },
    "changge-2017-64#loan 4.2.1": {
      operator: {
        amountPerHousehold: "200000.00",
        rateCaps: [{ limit: { series: "pboc-benchmark" } }],
      },
      operatorSubsidy: {
        operatorRate: "2%",
        amountPerHousehold: "200000.00",
        rateCaps: [{ limit: { series: "pboc-benchmark" } }],
      },
    },
    "changge-2017-64#loan 4.2.2": {
      guaranteeFee: { feeRate: "1%" },
    },
    "changge-2017-64#loan 5.1": {
      route: {
        routeName: { zh: "途径一：经村、镇申请", en: "route one, by village and town" },
        bodies: BODIES,
        records: RECORDS,
        stages: [
          {
            stage: "application",
            name: { zh: "申请", en: "application" },
            by: "applicant",
            records: ["application-form", "commitment-letter", "loan-notice"], // who signs the letter knows the notice
          },
          { stage: "village-review", name: { zh: "村初审", en: "first review by the village" }, by: "village-office" },
          { stage: "town-review", name: { zh: "镇审核", en: "review by the town" }, by: "town-office" },
          { stage: "declaration", name: { zh: "向市申报", en: "submission to the city centre" }, by: "town-office" },
          ...FROM_RECOMMENDATION,
        ],
      },
      onlineRoute: {
        routeName: { zh: "途径二：在线申请", en: "route two, online" },
        bodies: BODIES,
        records: RECORDS,
        stages: [
          { stage: "online-application", name: { zh: "在线申请", en: "online application" }, by: "applicant" },
          {
            stage: "receiving-review",
            name: { zh: "收单机构审核", en: "review by the receiving lender" },
            by: "receiving-lender",
          },
          {
            stage: "declaration",
            name: { zh: "向市申报", en: "submission to the city centre" },
            by: "receiving-lender",
          },
          ...FROM_RECOMMENDATION,
        ],
      },
    },
    "changge-2017-64#loan 5.5": {
      deadlines: { deadlines: DEADLINES },
    },
    "changge-2017-64#loan 6.1": {
      monitoring: { anomalies: "reported-at-once" },
    },
    "changge-2017-64#loan 6.2": {
      operatorSubsidy: { lossOfRight: [{ ground: "false-data", from: "start" }] },
      // Section 6(2) is for large loans (大额信贷); from which amount it does not print.
      operatorMonitoring: {
        usedLocally: ["warn", "may-stop-payments"],
        usedInLeadingIndustry: ["warn", "may-stop-payments"],
        usedPerPlan: ["warn", "may-stop-payments"],
        signsOfMisuse: ["warn", "may-stop-payments"],
        misuseConfirmed: ["repay-by-date", "joint-collection"],
        agreementKept: ["public-notice", "mend-by-date"],
        visitsPerQuarter: 1,
        visitors: ["lender", "city-centre", "town-government"],
      },
      blacklist: {
        forGood: [{ ground: "false-data", who: "organisation", scope: "interest-subsidy" }],
      },
    },
    "changge-2017-64#loan 6.3": {
      compensation: { agreement: "decides" },
    },
    "changge-2017-64#loan 6.4": {
      compensation: { recoveryGoesBack: "by-shares" },
    },
    "changge-2017-64#loan annex 2": {
      household: { forbiddenPurposes: ["on-lending"] },
      creditLine: { drawing: "revolving" },
      monitoring: { usedInLeadingIndustry: "required", lentOn: ["sanction"] },
      // Section 6(2) is for large loans (大额信贷); from which amount it does not print.
      operatorMonitoring: { lentOn: ["sanction"] },
    },
    "changge-2017-64#incentive 1.2": {
      creditLine: { validMonths: 36 },
    },
    "changge-2017-64#incentive 2.1": {
      creditLine: { goodYears: "rewarded" },
    },
    "changge-2017-64#incentive 2.2": {
      breaker: { villageHonourUpTo: "3%", villageConduct: "required" },
    },
    "changge-2017-64#incentive 2.3": {
      breaker: { townHonourUpTo: "2%", townConduct: "required" },
    },
    "changge-2017-64#incentive 3.1.1": {
      household: { lineSuspended: "forbidden" },
      creditLine: { brokenYears: "penalised", suspendedLine: "stops-draws" },
      suspension: {
        overdueDaysOver: 70,
        lateEpisodes: { daysOver: 30, times: 3 },
        misuse: "ground",
        suspensionEvents: [
          "illegal-fund-raising",
          "death",
          "loss-of-capacity",
          "declared-missing",
          "declared-dead",
          "proceedings",
          "refused-check",
          "refused-proof",
        ],
      },
    },
    "changge-2017-64#incentive 3.1.2": {
      household: { blacklist: "bars" },
      blacklist: {
        creditBar: { months: 60, reaches: ["self", "spouse", "parent", "child"] },
      },
    },
    "changge-2017-64#incentive 3.1.3": {
      blacklist: { subsidyBar: { months: 60, reaches: ["self"] } },
    },
    "changge-2017-64#incentive 3.1.4": {
      compensation: { offsets: "ordered" },
    },
    "changge-2017-64#incentive 3.2": {
      household: { villageStopped: "forbidden" },
      breaker: { villageStopOver: "5%" },
    },
    "changge-2017-64#incentive 3.3": {
      household: { townStopped: "forbidden" },
      breaker: { townStopVillagesOver: "30%" },
    },
    "changge-2017-64#information 6": {
      record: { writtenConsent: "required" },
    },
    "changge-2017-64#information 7": {
      record: {
        residentLocally: "required",
        locallyRegistered: "required",
        fullCivilCapacity: "required",
        farming: "required",
      },
    },
    "changge-2017-64#information 10": {
      record: { collectorsAtLeast: 2, collectorsSign: "required" },
    },
    "changge-2017-64#information 19": {
      household: { gradeOrder: ["AAA+", "AAA", "AA", "A"] },
      creditLine: { gradeOrder: ["AAA+", "AAA", "AA", "A"] },
      grading: {
        gradeBands: [
          { grade: "AAA+", over: 100 },
          { grade: "AAA", from: 96, through: 100 },
          { grade: "AA", from: 87, through: 95 },
          { grade: "A", from: 80, through: 86 },
          { grade: "none", through: 79 },
        ],
      },
    },
    "changge-2017-64#information 21": {
      breaker: { villageTitle: "credit-village" },
    },
    "changge-2017-64#information 22": {
      breaker: { townTitle: "credit-town" },
    },
    "changge-2017-64#information 23": {
      query: { authorisation: "written-with-purpose" },
    },
    "changge-2017-64#information 26": {
      query: {
        queryBodies: [
          { body: "village-office", area: "village", information: "all" },
          { body: "town-office", area: "town", information: "all" },
          { body: "city-centre", area: "city", information: "all" },
          {
            body: "financial-institution",
            area: "city",
            information: "all",
            source: "changge-2017-64#information 27",
          },
          { body: "department", area: "city", information: "matching", source: "changge-2017-64#information 28" },
          // Neither their area nor what they may see is printed.
          { body: "approved-department", area: "city", approval: "required", source: "changge-2017-64#information 41" },
        ],
      },
    },
    "changge-2017-64#information 11": {
      record: { confirmed: "required" },
    },
    "changge-2017-64#fund 7": {
      fund: { separateAccount: "required" },
    },
    "changge-2017-64#fund 8": {
      compensation: { lenderNotice: "required", deductionLetter: "required" },
    },
    "changge-2017-64#fund 10": {
      fund: { returnWorkingDays: RETURN_WORKING_DAYS },
    },
    "changge-2017-64#fund 12": {
      fund: { yearlyStatement: "required" },
    },
  } as const satisfies Articles<Changge201764Citation>,
  ["overdue"],
);
