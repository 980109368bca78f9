import type { OperatorRule } from "../../src/policy/eligibility/operator/assess-operator.ts";
import type { OperatorApplication } from "../../src/policy/eligibility/operator/types.ts";

/*
 * Applications of operators at the edges of Changge's requirements. Everything that a row does not say is
 * as in an ordinary application: a cooperative asks for 500,000 for 24 months at 4.75 %, owes nothing,
 * carries three households and has grade A; contract on 2018-03-20.
 */

type Facts = Partial<OperatorApplication>;

/** Article, what is applied for, the requirement, its outcome; and the facts that are not known. */
export type OperatorCase = readonly [
  article: string,
  facts: Facts,
  rule: OperatorRule,
  outcome: "met" | "unmet" | "undetermined" | "not-applicable",
  unknown?: readonly (keyof OperatorApplication)[],
];

/** One fact that answers a condition the wrong way; answered the other way it is met, unanswered undetermined. */
export type OperatorConditionCase = readonly [article: string, wrong: Facts, rule: OperatorRule];

/** Enough households for any amount below. */
const MANY = { householdsCarried: 100 };
const company = (amount: string, outstanding = "0"): Facts => ({
  ...MANY,
  operatorKind: "company",
  amount,
  outstanding,
});
const cooperative = (amount: string, outstanding = "0"): Facts => ({
  ...MANY,
  operatorKind: "cooperative",
  amount,
  outstanding,
});
const carrying = (householdsCarried: number, amount: string): Facts => ({ householdsCarried, amount });

/** Caps by kind, one household for each full or begun 200,000, grade A, at most 3 years. */
export const CHANGGE_OPERATORS: readonly OperatorCase[] = [
  ["贷款 二2", company("9999999.99"), "operator/within-cap", "met"],
  ["贷款 二2", company("10000000"), "operator/within-cap", "met"], // 1000万元(含)
  ["贷款 二2", company("10000000.01"), "operator/within-cap", "undetermined"],
  ["贷款 二2", company("4000000", "6000000"), "operator/within-cap", "met"], // on outstanding balance
  ["贷款 二2", company("4000000", "6000000.01"), "operator/within-cap", "undetermined"],
  ["贷款 二2", cooperative("2999999.99"), "operator/within-cap", "met"],
  ["贷款 二2", cooperative("3000000"), "operator/within-cap", "met"], // 300万元(含)
  ["贷款 二2", cooperative("3000000.01"), "operator/within-cap", "undetermined"],
  ["贷款 二2", cooperative("500000", "2500000"), "operator/within-cap", "met"],
  ["贷款 二2", cooperative("500000", "2500000.01"), "operator/within-cap", "undetermined"],
  ["贷款 二2", { ...cooperative("3000000"), operatorKind: "new-type-operator" }, "operator/within-cap", "met"],
  [
    "贷款 二2",
    { ...cooperative("3000000.01"), operatorKind: "new-type-operator" },
    "operator/within-cap",
    "undetermined",
  ],
  // The measure names no cap for a small firm.
  ["贷款 二2", { ...company("20000000"), operatorKind: "small-firm" }, "operator/within-cap", "not-applicable"],
  [
    "贷款 二2",
    { ...company("20000000"), operatorKind: "small-firm" },
    "operator/within-cap",
    "not-applicable",
    ["outstanding"],
  ],
  // What it owes is not known: it could be nought, or too much.
  ["贷款 二2", cooperative("3000000"), "operator/within-cap", "undetermined", ["outstanding"]],
  ["贷款 二2", cooperative("3000000.01"), "operator/within-cap", "undetermined", ["outstanding"]],
  // Its kind is not known: 3,000,000 pass for every kind; above that it depends.
  ["贷款 二2", cooperative("3000000"), "operator/within-cap", "met", ["operatorKind"]],
  ["贷款 二2", cooperative("3000000.01"), "operator/within-cap", "undetermined", ["operatorKind"]],
  ["贷款 二2", company("10000000.01"), "operator/within-cap", "undetermined", ["operatorKind"]], // a small firm could
  ["贷款 二2", cooperative("1"), "operator/within-cap", "undetermined", ["operatorKind", "outstanding"]],
  // Only what is asked for is divided, not what is owed.
  ["贷款 四（二）1", {}, "operator/households-carried", "undetermined", ["householdsCarried"]],
  ["贷款 一（二）", { grade: "A" }, "operator/minimum-grade", "met"],
  ["贷款 一（二）", { grade: "B" }, "operator/minimum-grade", "unmet"],
  ["贷款 一（二）", { grade: "M" }, "operator/minimum-grade", "unmet"],
  ["贷款 一（二）", { grade: "D" }, "operator/minimum-grade", "unmet"],
  ["贷款 一（二）", { grade: "none" }, "operator/minimum-grade", "unmet"],
  ["贷款 一（二）", {}, "operator/minimum-grade", "undetermined", ["grade"]],
  ["贷款 三", { termMonths: 1, rate: "4.35%" }, "operator/term-length", "met"],
  ["贷款 三", { termMonths: 35 }, "operator/term-length", "met"],
  ["贷款 三", { termMonths: 36 }, "operator/term-length", "met"],
  ["贷款 三", { termMonths: 37 }, "operator/term-length", "unmet"],
  ["贷款 四（二）1", { termMonths: 12, rate: "4.35%" }, "operator/within-rate-cap", "met"],
  ["贷款 四（二）1", { termMonths: 12, rate: "4.3501%" }, "operator/within-rate-cap", "unmet"],
  ["贷款 四（二）1", { termMonths: 13, rate: "4.75%" }, "operator/within-rate-cap", "met"],
  ["贷款 四（二）1", { termMonths: 13, rate: "4.7501%" }, "operator/within-rate-cap", "unmet"],
  ["贷款 四（二）1", {}, "operator/within-rate-cap", "undetermined", ["rate"]],
  ["贷款 四（二）1", {}, "operator/within-rate-cap", "undetermined", ["contractOn"]],
];

export const CHANGGE_OPERATOR_CONDITIONS: readonly OperatorConditionCase[] = [
  ["贷款 一（二）", { soundOperation: false }, "operator/sound-operation"],
  ["贷款 一（二）", { inLeadingIndustry: false }, "operator/leading-industry"],
  ["贷款 一（二）", { carryingAgreement: false }, "operator/carrying-agreement"],
  ["贷款 一（二）", { notableTaxContribution: false }, "operator/notable-tax-contribution"],
  ["贷款 一（二）", { meetsLenderConditions: false }, "operator/lender-conditions"],
];

/** A rural credit cooperative, article 9: operators. */
export const RURAL_OPERATOR_CONDITIONS: readonly OperatorConditionCase[] = [
  ["模版 九", { lawfulIncome: false }, "operator/lawful-income"],
  ["模版 九", { stableProduction: false }, "operator/stable-production"],
  ["模版 九", { goodCreditRecord: false }, "operator/good-credit-record"],
];

/** Article 10: small firms. */
export const RURAL_SMALL_FIRM_CONDITIONS: readonly OperatorConditionCase[] = [
  ["模版 十", { registered: false }, "operator/registered"],
  ["模版 十", { licensed: false }, "operator/licensed"],
  ["模版 十", { stableOperation: false }, "operator/stable-operation"],
  ["模版 十", { hasProspects: false }, "operator/has-prospects"],
  ["模版 十", { riskAssessed: false }, "operator/risk-assessed"],
];

/** Admission asks that somebody is carried; the ratio decides rate and subsidy. */
export const CHANGGE_CARRYING: readonly OperatorCase[] = [
  ["贷款 一（二）2", carrying(0, "1"), "operator/households-carried", "unmet"],
  ["贷款 一（二）2", carrying(1, "500000"), "operator/households-carried", "met"],
  ["贷款 一（二）2", {}, "operator/households-carried", "undetermined", ["householdsCarried"]],
];

/** Where the ratio is read as a condition of admission. */
export const CHANGGE_RATIO: readonly OperatorCase[] = [
  ["贷款 四（二）1", carrying(1, "199999.99"), "operator/households-carried", "met"],
  ["贷款 四（二）1", carrying(1, "200000"), "operator/households-carried", "met"],
  ["贷款 四（二）1", carrying(1, "200000.01"), "operator/households-carried", "unmet"],
  ["贷款 四（二）1", carrying(2, "400000"), "operator/households-carried", "met"],
  ["贷款 四（二）1", carrying(1, "400000"), "operator/households-carried", "unmet"],
  ["贷款 四（二）1", carrying(2, "400000.01"), "operator/households-carried", "unmet"],
  ["贷款 四（二）1", carrying(3, "400000.01"), "operator/households-carried", "met"],
  ["贷款 四（二）1", carrying(2, "500000"), "operator/households-carried", "unmet"],
  ["贷款 四（二）1", carrying(3, "500000"), "operator/households-carried", "met"],
  ["贷款 四（二）1", carrying(0, "0.01"), "operator/households-carried", "unmet"],
  ["贷款 四（二）1", carrying(1, "0.01"), "operator/households-carried", "met"],
  ["贷款 四（二）1", { ...carrying(2, "400000"), outstanding: "2600000" }, "operator/households-carried", "met"],
];
