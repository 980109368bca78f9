import type { HouseholdRule } from "../../src/policy/eligibility/household/assess-household.ts";
import type { HouseholdApplication } from "../../src/policy/eligibility/household/types.ts";
import type { HouseholdKind } from "../../src/ledger/loan/types.ts";
import type { Purpose } from "../../src/policy/eligibility/household/types.ts";

/*
 * Applications at the edges of each requirement, for a credit officer to check. Everything that a row
 * does not say is as in an ordinary application, whose conditions are all answered well.
 */

type Facts = Partial<HouseholdApplication>;

/** An application in order under every pack of its time. */
export const ORDINARY: HouseholdApplication = {
  id: "A1",
  appliedOn: "2019-05-06",
  contractOn: "2019-05-20",
  product: "registered-household",
  amount: "30000",
  termMonths: 24,
  rate: "4.35%",
  householdKind: "registered-poor",
  lender: "南部县农村信用合作联社",
  purposes: ["farming-and-animals"],
  outstanding: "0",
  outstandingOldProduct: "0",
  higherNeed: false,
  availableLine: "50000",
  projectScale: "50000",
  productionCycle: "50000",
  statedNeed: "50000",
  renewals: 0,
  bars: [],
  bornOn: "1980-01-01",
  grade: "A",
};

/** A household that is no longer poor, under the notice of 2021. */
export const BASE_2021: Facts = {
  appliedOn: "2022-06-01",
  contractOn: "2022-06-10",
  householdKind: "no-longer-poor",
  rate: "3.70%",
};

/** Article, what is applied for, the requirement, its outcome; and the facts that are not known. */
export type HouseholdCase = readonly [
  article: string,
  facts: Facts,
  rule: HouseholdRule,
  outcome: "met" | "unmet" | "undetermined" | "not-applicable",
  unknown?: readonly (keyof HouseholdApplication)[],
];

/** One fact that answers a condition the wrong way; answered the other way it is met, unanswered undetermined. */
export type ConditionCase = readonly [article: string, wrong: Facts, rule: HouseholdRule];

const WELL_USED = [
  "farming-and-animals",
  "simple-processing",
  "household-tourism",
  "small-machines",
  "other-production",
] as const satisfies readonly Purpose[];

const POORLY_USED = [
  "building",
  "wealth-products",
  "household-goods",
  "weddings",
  "other-consumption",
  "share-dividend",
  "on-lending",
  "quota-swap",
  "platform-pooling",
  "real-estate",
  "infrastructure",
] as const satisfies readonly Purpose[];

/** One row for each purpose alone, and one beside a purpose that passes. */
function purposes(
  article: string,
  rule: HouseholdRule,
  outcome: "met" | "unmet",
  list: readonly Purpose[],
): readonly HouseholdCase[] {
  return list.flatMap((purpose): readonly HouseholdCase[] => [
    [article, { purposes: [purpose] }, rule, outcome],
    ...(purpose === "farming-and-animals"
      ? []
      : ([[article, { purposes: ["farming-and-animals", purpose] }, rule, outcome]] as const)),
  ]);
}

function kinds(article: string, served: readonly HouseholdKind[]): readonly HouseholdCase[] {
  const all: readonly HouseholdKind[] = [
    "registered-poor",
    "no-longer-poor",
    "monitored-unstable",
    "monitored-marginal",
    "monitored-sudden-hardship",
    "other",
  ];
  return all.map((householdKind): HouseholdCase => {
    const outcome = served.includes(householdKind) ? "met" : "unmet";
    return [article, { householdKind }, "household/kind", outcome];
  });
}

/** The household scheme: up to 50,000 (含) per household, 1 to 3 years, benchmark rate. */
export const SCHEME_CASES: readonly HouseholdCase[] = [
  ...kinds("方案 一1", ["registered-poor", "no-longer-poor"]), // reading: those lifted out count to 2020
  ...purposes("方案 一3", "household/allowed-purposes", "met", WELL_USED),
  ...purposes("方案 一3", "household/allowed-purposes", "unmet", POORLY_USED),
  ["方案 二1", { amount: "49999.99" }, "household/within-cap", "met"],
  ["方案 二1", { amount: "50000" }, "household/within-cap", "met"],
  ["方案 二1", { amount: "50000.01" }, "household/within-cap", "unmet"],
  ["方案 二1", { amount: 50_000 }, "household/within-cap", "met"], // as a number
  ["方案 二1", { outstanding: "19999.99" }, "household/within-cap", "met"], // 30,000 + 19,999.99
  ["方案 二1", { outstanding: "20000" }, "household/within-cap", "met"], // exactly 50,000
  ["方案 二1", { outstanding: "20000.01" }, "household/within-cap", "unmet"],
  ["方案 二1", { outstandingOldProduct: "20000" }, "household/within-cap", "met"],
  ["方案 二1", { outstandingOldProduct: "20000.01" }, "household/within-cap", "unmet"], // reading: it counts
  ["方案 二1", { outstanding: "15000", outstandingOldProduct: "5000" }, "household/within-cap", "met"],
  ["方案 二1", { outstanding: "15000", outstandingOldProduct: "5000.01" }, "household/within-cap", "unmet"],
  ["方案 二1", { amount: "50000.01", higherNeed: true }, "household/within-cap", "unmet"], // the scheme has no higher cap
  ["方案 二2", { termMonths: 1 }, "household/term-length", "unmet"],
  ["方案 二2", { termMonths: 11 }, "household/term-length", "unmet"],
  ["方案 二2", { termMonths: 12 }, "household/term-length", "met"],
  ["方案 二2", { termMonths: 13 }, "household/term-length", "met"],
  ["方案 二2", { termMonths: 35 }, "household/term-length", "met"],
  ["方案 二2", { termMonths: 36 }, "household/term-length", "met"],
  ["方案 二2", { termMonths: 37, rate: "4.35%" }, "household/term-length", "unmet"],
  // The benchmark of 2015-10-24: 4.35 % through one year, 4.75 % above it through three.
  ["方案 二3", { termMonths: 12, rate: "4.3499%" }, "household/within-rate-cap", "met"],
  ["方案 二3", { termMonths: 12, rate: "4.35%" }, "household/within-rate-cap", "met"],
  ["方案 二3", { termMonths: 12, rate: "4.3501%" }, "household/within-rate-cap", "unmet"],
  ["方案 二3", { termMonths: 13, rate: "4.7499%" }, "household/within-rate-cap", "met"],
  ["方案 二3", { termMonths: 13, rate: "4.75%" }, "household/within-rate-cap", "met"],
  ["方案 二3", { termMonths: 13, rate: "4.7501%" }, "household/within-rate-cap", "unmet"],
  ["方案 二3", { termMonths: 36, rate: "4.75%" }, "household/within-rate-cap", "met"],
  ["方案 二3", { termMonths: 36, rate: "4.7501%" }, "household/within-rate-cap", "unmet"],
  // The day of the contract counts, not that of the application: 5.00 % through 2015-10-23.
  ...(
    [
      ["2015-10-23", "5.00%", "met"],
      ["2015-10-23", "5.0001%", "unmet"],
      ["2015-10-24", "4.75%", "met"],
      ["2015-10-24", "4.7501%", "unmet"],
    ] as const
  ).map(([contractOn, rate, outcome]): HouseholdCase => [
    "方案 二3",
    { appliedOn: "2015-10-20", contractOn, rate },
    "household/within-rate-cap",
    outcome,
  ]),
];

/** The seven of 四有两好一项目, and 免担保免抵押. */
export const SCHEME_CONDITIONS: readonly ConditionCase[] = [
  ["方案 一2", { ableToWork: false }, "household/able-to-work"],
  ["方案 一2", { wantsToProsper: false }, "household/wants-to-prosper"],
  ["方案 一2", { wantsLoan: false }, "household/wants-loan"],
  ["方案 一2", { hasIncome: false }, "household/has-income"],
  ["方案 一2", { lawAbiding: false }, "household/law-abiding"],
  ["方案 一2", { goodCreditAttitude: false }, "household/good-credit-attitude"],
  ["方案 一2", { suitableProject: false }, "household/suitable-project"],
  ["方案", { collateralTaken: true }, "household/no-collateral"],
  ["方案", { guarantorTaken: true }, "household/no-guarantor"],
];

const bar = (from: string, through: string, who: "applicant" | "member" = "applicant"): Facts => ({
  bars: [{ listing: "L1", who, from, through }],
});

/** Changge 2017: grade A or better, at most 3 years; the amount within the credit line; the blacklist. */
export const CHANGGE_CASES: readonly HouseholdCase[] = [
  ["贷款 一（一）1", { grade: "AAA+" }, "household/minimum-grade", "met"],
  ["贷款 一（一）1", { grade: "AAA" }, "household/minimum-grade", "met"],
  ["贷款 一（一）1", { grade: "AA" }, "household/minimum-grade", "met"],
  ["贷款 一（一）1", { grade: "A" }, "household/minimum-grade", "met"], // A级(含)以上
  ["贷款 一（一）1", { grade: "none" }, "household/minimum-grade", "unmet"], // rated, and no grade
  ["贷款 二1", { amount: "49999.99" }, "household/within-credit-line", "met"],
  ["贷款 二1", { amount: "50000" }, "household/within-credit-line", "met"],
  ["贷款 二1", { amount: "50000.01" }, "household/within-credit-line", "unmet"],
  ["贷款 二1", { availableLine: "0" }, "household/within-credit-line", "unmet"],
  ["贷款 二1", { outstanding: "900000", outstandingOldProduct: "1" }, "household/within-credit-line", "met"], // no cap per household
  ["贷款 三", { termMonths: 1 }, "household/term-length", "met"], // Changge sets no shortest term
  ["贷款 三", { termMonths: 35 }, "household/term-length", "met"],
  ["贷款 三", { termMonths: 36 }, "household/term-length", "met"],
  ["贷款 三", { termMonths: 37 }, "household/term-length", "unmet"],
  ["贷款 四（一）", { termMonths: 12, rate: "4.35%" }, "household/within-rate-cap", "met"],
  ["贷款 四（一）", { termMonths: 12, rate: "4.3501%" }, "household/within-rate-cap", "unmet"],
  ["贷款 四（一）", { termMonths: 13, rate: "4.75%" }, "household/within-rate-cap", "met"],
  ["贷款 四（一）", { termMonths: 13, rate: "4.7501%" }, "household/within-rate-cap", "unmet"],
  // The general credit line: the one-year rate, however long the loan.
  ["激励 一（四）", { product: "credit-line", termMonths: 36, rate: "4.35%" }, "household/within-rate-cap", "met"],
  ["激励 一（四）", { product: "credit-line", termMonths: 36, rate: "4.3501%" }, "household/within-rate-cap", "unmet"],
  ["激励 一（四）", { product: "credit-line", termMonths: 12, rate: "4.3501%" }, "household/within-rate-cap", "unmet"],
  ["贷款 四", { product: "other-loan", rate: "12%" }, "household/within-rate-cap", "not-applicable"],
  ["贷款 四", { product: "other-loan" }, "household/within-rate-cap", "not-applicable", ["rate", "rates"]],
  ["贷款 四", {}, "household/within-rate-cap", "met", ["product"]], // 4.35 % is within the cap of every product
  ["贷款 四", { rate: "9.99%" }, "household/within-rate-cap", "undetermined", ["product"]], // other products have none
  ...purposes("贷款 附件2", "household/no-forbidden-purpose", "unmet", ["on-lending"]),
  ...purposes("贷款 附件2", "household/no-forbidden-purpose", "met", WELL_USED),
  ...purposes("贷款 附件2", "household/no-forbidden-purpose", "met", ["weddings", "building", "share-dividend"]), // Changge does not forbid them
  // Applied for on 2019-05-06.
  ["激励 三（一）2", bar("2019-05-06", "for-good"), "household/not-barred", "unmet"], // first barred day
  ["激励 三（一）2", bar("2019-05-07", "for-good"), "household/not-barred", "met"],
  ["激励 三（一）2", bar("2018-05-06", "2019-05-07"), "household/not-barred", "unmet"],
  ["激励 三（一）2", bar("2018-05-06", "2019-05-06"), "household/not-barred", "unmet"], // last barred day
  ["激励 三（一）2", bar("2018-05-06", "2019-05-05"), "household/not-barred", "met"], // over since yesterday
  ["激励 三（一）2", bar("2019-05-06", "2019-05-06"), "household/not-barred", "unmet"], // one day
  ["激励 三（一）2", bar("2010-01-01", "for-good"), "household/not-barred", "unmet"],
  ["激励 三（一）2", bar("2010-01-01", "for-good", "member"), "household/not-barred", "met"], // reading: the applicant only
];

/** Changge's conditions, and what stops credit. */
export const CHANGGE_CONDITIONS: readonly ConditionCase[] = [
  ["贷款 一（一）2", { inLeadingIndustry: false }, "household/leading-industry"],
  ["贷款 一（一）3", { meetsLenderConditions: false }, "household/lender-conditions"],
  ["激励 三（一）1", { lineSuspended: true }, "household/line-not-suspended"],
  ["激励 三（二）", { villageStopped: true }, "household/village-not-stopped"],
  ["激励 三（三）", { townStopped: true }, "household/town-not-stopped"],
];

/** Jiange: the smallest of four limits; an application has 50,000 for each. */
export const JIANGE_CASES: readonly HouseholdCase[] = (
  [
    ["projectScale", "household/within-project-scale"],
    ["productionCycle", "household/within-production-cycle"],
    ["availableLine", "household/within-credit-line"],
    ["statedNeed", "household/within-stated-need"],
  ] as const
).flatMap(([fact, rule]): readonly HouseholdCase[] => [
  ["剑阁", { [fact]: "30000.01" }, rule, "met"],
  ["剑阁", { [fact]: "30000" }, rule, "met"],
  ["剑阁", { [fact]: "29999.99" }, rule, "unmet"],
  ["剑阁", { [fact]: "0" }, rule, "unmet"],
  ["剑阁", {}, rule, "undetermined", [fact]],
]);

/** Nanbu: registered poor households, one lender. */
export const NANBU_CASES: readonly HouseholdCase[] = [
  ...kinds("南部 五1", ["registered-poor", "no-longer-poor"]), // the same reading
  ["南部 三", { lender: "南部县农村信用合作联社" }, "household/named-lender", "met"],
  ["南部 三", { lender: "南部县农业银行" }, "household/named-lender", "unmet"],
  ["南部 三", {}, "household/named-lender", "undetermined", ["lender"]],
];

export const NANBU_CONDITIONS: readonly ConditionCase[] = [
  ["南部 五1", { ableToWork: false }, "household/able-to-work"],
  ["南部 五1", { wantsToProsper: false }, "household/wants-to-prosper"],
  ["南部 五1", { maliciousRecord: true }, "household/no-malicious-record"],
  ["南部 五1", { rated: false }, "household/rated"],
];

/** Share-dividend loans of which the contract day is not known. */
export const SHARE_DIVIDEND_WITHOUT_CONTRACT: readonly HouseholdCase[] = [
  ["〔2019〕24号", { appliedOn: "2019-06-30" }, "household/share-dividend-ended", "undetermined"],
  ["〔2019〕24号", { appliedOn: "2019-07-01" }, "household/share-dividend-ended", "unmet"], // its contract can only be later
  ["〔2019〕24号", { appliedOn: "2019-07-02" }, "household/share-dividend-ended", "unmet"],
];

/** The plan of 2022: up to 100,000 (含), at most 3 years, benchmark rate. */
export const PLAN_2022_CASES: readonly HouseholdCase[] = [
  ...kinds("方案2022 户1", ["registered-poor", "no-longer-poor"]),
  ["方案2022 户2", { amount: "99999.99" }, "household/within-cap", "met"],
  ["方案2022 户2", { amount: "100000" }, "household/within-cap", "met"],
  ["方案2022 户2", { amount: "100000.01" }, "household/within-cap", "unmet"],
  ["方案2022 户2", { termMonths: 36 }, "household/term-length", "met"],
  ["方案2022 户2", { termMonths: 37 }, "household/term-length", "unmet"],
  ["方案2022 户2", { rate: "4.75%" }, "household/within-rate-cap", "met"],
  ["方案2022 户2", { rate: "4.7501%" }, "household/within-rate-cap", "unmet"],
  ...purposes("方案2022 户3", "household/allowed-purposes", "met", WELL_USED),
  ...purposes("方案2022 户3", "household/allowed-purposes", "unmet", POORLY_USED),
  ...purposes("方案2022 户3", "household/no-forbidden-purpose", "met", WELL_USED),
  ...purposes("方案2022 户3", "household/no-forbidden-purpose", "unmet", [
    "building",
    "wealth-products",
    "household-goods",
    "other-consumption",
    "platform-pooling",
    "real-estate",
    "infrastructure",
  ]),
  // The main reference (主要参考): the bank decides.
  ["方案2022 户1、户2", { goodCreditRecord: false }, "household/good-credit-record", "undetermined"],
  ["方案2022 户1、户2", { goodCreditRecord: true }, "household/good-credit-record", "met"],
  ["方案2022 户1、户2", {}, "household/good-credit-record", "undetermined", ["goodCreditRecord"]],
  ["方案2022 户1、户2", { ableToRepay: false }, "household/able-to-repay", "undetermined"],
  ["方案2022 户1、户2", { ableToRepay: true }, "household/able-to-repay", "met"],
  ["方案2022 户1、户2", {}, "household/able-to-repay", "undetermined", ["ableToRepay"]],
];

export const PLAN_2022_CONDITIONS: readonly ConditionCase[] = [
  ["方案2022 户1", { wantsLoan: false }, "household/wants-loan"],
  ["方案2022 户1", { hasPotential: false }, "household/has-potential"],
  ["方案2022 户1", { hasSkills: false }, "household/has-skills"],
  ["方案2022 户2", { collateralTaken: true }, "household/no-collateral"],
  ["方案2022 户2", { guarantorTaken: true }, "household/no-guarantor"],
  ["方案2022 户2", { usesItself: false }, "household/uses-itself"],
];

/** A rural credit cooperative: 18 to 55 completed years, poor by standard. */
export const RURAL_COOPERATIVE_CASES: readonly HouseholdCase[] = [
  ...kinds("模版 八", ["registered-poor"]),
  ["模版 八", { bornOn: "2001-05-07" }, "household/applicant-age", "unmet"],
  ["模版 八", { bornOn: "2001-05-06" }, "household/applicant-age", "met"],
  ["模版 八", { bornOn: "1963-05-07" }, "household/applicant-age", "met"], // 56 tomorrow
  ["模版 八", { bornOn: "1963-05-06" }, "household/applicant-age", "unmet"],
];

export const RURAL_COOPERATIVE_CONDITIONS: readonly ConditionCase[] = [
  ["模版 八", { hasIncome: false }, "household/has-income"],
  ["模版 八", { ableToRepay: false }, "household/able-to-repay"],
  ["模版 八", { goodCreditRecord: false }, "household/good-credit-record"],
];

/** Shanxi: registered households, poor and no longer poor; nothing else is a condition. */
export const SHANXI_CASES: readonly HouseholdCase[] = kinds("山西 四1", ["registered-poor", "no-longer-poor"]);
