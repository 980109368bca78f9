import type { Changge201764Citation } from "../documents/changge-2017-64.ts";
import type { RateCap } from "../interest/terms.ts";
import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { Pack } from "./pack.ts";

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

/** Changge (Henan), the four measures of 2017. They ask no age and set no cap per household. */
export const changge2017 = /* @__PURE__ */ freezeDeep({
  pack: "changge2017",
  title: { zh: "长葛市金融扶贫(2017)", en: "Changge, finance for poverty alleviation (2017)" },
  edition: "2017-10-26",
  inForce: { from: "2017-10-26" },
  household: {
    kind: "household",
    pack: "changge2017",
    edition: "2017-10-26",
    stated: {
      "changge-2017-64#loan 1.1.1": { minimumGrade: "A" },
      "changge-2017-64#information 19": { gradeOrder: ["AAA+", "AAA", "AA", "A"] },
      "changge-2017-64#loan 1.1.2": { inLeadingIndustry: "required" },
      "changge-2017-64#loan 1.1.3": { meetsLenderConditions: "required" },
      "changge-2017-64#loan 2.1": { availableLine: "limits" },
      "changge-2017-64#loan 3": { termMonths: { max: 36 } },
      "changge-2017-64#loan 4.1": { rateCaps: RATE_CAPS },
      "changge-2017-64#loan annex 2": { forbiddenPurposes: ["on-lending"] },
      "changge-2017-64#incentive 3.1.1": { lineSuspended: "forbidden" },
      "changge-2017-64#incentive 3.1.2": { blacklist: "bars" },
      "changge-2017-64#incentive 3.2": { villageStopped: "forbidden" },
      "changge-2017-64#incentive 3.3": { townStopped: "forbidden" },
    },
  },
  operator: {
    kind: "operator",
    pack: "changge2017",
    edition: "2017-10-26",
    stated: {
      "changge-2017-64#loan 1.2": {
        soundOperation: "required",
        inLeadingIndustry: "required",
        carryingAgreement: "required",
        meetsLenderConditions: "required",
        minimumGrade: "A",
        notableTaxContribution: "required",
      },
      "changge-2017-64#loan 2.2": {
        operatorCaps: [
          { operatorKind: "company", cap: "10000000.00" },
          { operatorKind: "cooperative", cap: "3000000.00" },
          { operatorKind: "new-type-operator", cap: "3000000.00" },
        ],
      },
      "changge-2017-64#loan 3": { termMonths: { max: 36 } },
      "changge-2017-64#loan 4.2.1": {
        amountPerHousehold: "200000.00",
        rateCaps: [{ limit: { series: "pboc-benchmark" } }],
      },
    },
  },
  creditLine: {
    kind: "credit-line",
    pack: "changge2017",
    edition: "2017-10-26",
    stated: {
      "changge-2017-64#incentive 1.2": { validMonths: 36 },
      "changge-2017-64#incentive 2.1": { goodYears: "rewarded" },
      "changge-2017-64#incentive 3.1.1": { brokenYears: "penalised", suspendedLine: "stops-draws" },
      "changge-2017-64#loan annex 2": { drawing: "revolving" },
      "changge-2017-64#information 19": { gradeOrder: ["AAA+", "AAA", "AA", "A"] },
    },
  },
  suspension: {
    kind: "suspension",
    pack: "changge2017",
    edition: "2017-10-26",
    stated: {
      "changge-2017-64#incentive 3.1.1": {
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
  },
  grading: {
    kind: "grading",
    pack: "changge2017",
    edition: "2017-10-26",
    stated: {
      "changge-2017-64#information 19": {
        gradeBands: [
          { grade: "AAA+", over: 100 },
          { grade: "AAA", from: 96, through: 100 },
          { grade: "AA", from: 87, through: 95 },
          { grade: "A", from: 80, through: 86 },
          { grade: "none", through: 79 },
        ],
      },
    },
  },
  interest: {
    kind: "interest",
    pack: "changge2017",
    edition: "2017-10-26",
    stated: {
      "changge-2017-64#loan 4.1": { rateCaps: RATE_CAPS },
    },
  },
  subsidy: {
    kind: "subsidy",
    pack: "changge2017",
    edition: "2017-10-26",
    stated: {
      "changge-2017-64#loan 4.1": {
        subsidyCap: "50000.00",
        subsidyRateLimit: { series: "pboc-benchmark" },
        subsidyShares: [{ product: "registered-household", share: "100%" }],
      },
    },
  },
  operatorSubsidy: {
    kind: "operator-subsidy",
    pack: "changge2017",
    edition: "2017-10-26",
    stated: {
      "changge-2017-64#loan 4.2.1": {
        operatorRate: "2%",
        amountPerHousehold: "200000.00",
        rateCaps: [{ limit: { series: "pboc-benchmark" } }],
      },
      "changge-2017-64#loan 6.2": { lossOfRight: [{ ground: "false-data", from: "start" }] },
    },
  },
  guaranteeFee: {
    kind: "guarantee-fee",
    pack: "changge2017",
    edition: "2017-10-26",
    stated: { "changge-2017-64#loan 4.2.2": { feeRate: "1%" } },
  },
  overdue: { kind: "overdue", pack: "changge2017", edition: "2017-10-26", stated: {} },
  blacklist: {
    kind: "blacklist",
    pack: "changge2017",
    edition: "2017-10-26",
    stated: {
      "changge-2017-64#incentive 3.1.2": {
        creditBar: { months: 60, reaches: ["self", "spouse", "parent", "child"] },
      },
      "changge-2017-64#incentive 3.1.3": { subsidyBar: { months: 60, reaches: ["self"] } },
      "changge-2017-64#loan 6.2": {
        forGood: [{ ground: "false-data", who: "organisation", scope: "interest-subsidy" }],
      },
    },
  },
  breaker: {
    kind: "breaker",
    pack: "changge2017",
    edition: "2017-10-26",
    stated: {
      "changge-2017-64#incentive 2.2": { villageHonourUpTo: "3%", villageConduct: "required" },
      "changge-2017-64#incentive 2.3": { townHonourUpTo: "2%", townConduct: "required" },
      "changge-2017-64#incentive 3.2": { villageStopOver: "5%" },
      "changge-2017-64#incentive 3.3": { townStopVillagesOver: "30%" },
      "changge-2017-64#information 21": { villageTitle: "credit-village" },
      "changge-2017-64#information 22": { townTitle: "credit-town" },
    },
  },
  compensation: {
    kind: "compensation",
    pack: "changge2017",
    edition: "2017-10-26",
    stated: {
      "changge-2017-64#loan 6.3": { claimAfterDays: 0 },
      "changge-2017-64#fund 8": { lenderNotice: "required" },
      "changge-2017-64#loan 6.4": { recoveryGoesBack: "by-shares" },
      "changge-2017-64#incentive 3.1.4": { offsets: "ordered" },
    },
  },
  fund: {
    kind: "fund",
    pack: "changge2017",
    edition: "2017-10-26",
    stated: {
      "changge-2017-64#fund 7": { separateAccount: "required" },
      "changge-2017-64#fund 10": { returnWorkingDays: 20 },
      "changge-2017-64#fund 12": { yearlyStatement: "required" },
    },
  },
} as const satisfies Pack<Changge201764Citation>);
