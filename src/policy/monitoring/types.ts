// Written by `npm run tables` from what this room declares; a change by hand is lost.
import type { AmountInput } from "../../base/money/amount.ts";
import type { Citation } from "../../kernel/citation.ts";
import type { Day } from "../../base/date/day.ts";
import type { Terms } from "../../kernel/terms.ts";

/** What `assessMonitoring` needs to know about a loan. What is not known is left out. */
export interface MonitoringFacts {
  /** Id of the loan (贷款编号). */
  readonly loan: string;
  /** Day of pay-out (放款日). */
  readonly paidOutOn: Day;
  /** Last day on which the loan is looked after (结束日): it was repaid in full, or fell due; absent, it still is. */
  readonly endedOn?: Day;
  /** Day of judgement (判断日): what happens later is not looked at. */
  readonly asOf: Day;
  /** Money used in the place (资金用于当地). */
  readonly usedLocally?: boolean;
  /** Money used in a leading industry (资金用于主导产业). */
  readonly usedInLeadingIndustry?: boolean;
  /** Money used as the plan says (按项目方案使用). */
  readonly usedPerPlan?: boolean;
  /** Signs of misuse (有挪用迹象). */
  readonly signsOfMisuse?: boolean;
  /** Misuse confirmed (违规使用已经确认). */
  readonly misuseConfirmed?: boolean;
  /** Agreement to carry households kept (履行带贫协议). */
  readonly agreementKept?: boolean;
  /** Money lent on (贷款转借). */
  readonly lentOn?: boolean;
  /** What was drawn used for production (取款用于产业发展). */
  readonly usedForProduction?: boolean;
  /** Money idle at the bank (滞留银行的资金): an empty list, money never lay idle. */
  readonly idle?: readonly IdleStretch[];
  /** Visits to the project (实地察看): an empty list, nobody came. */
  readonly visits?: readonly ProjectVisit[];
  /** Anomalies (异常现象): an empty list, nothing unusual was noticed. */
  readonly anomalies?: readonly Anomaly[];
  /** Ledger card (贷后管理卡): the entries of that kept for the household; `none`, no card is kept. */
  readonly ledgerCard?: readonly LedgerEntry[] | "none";
}

/** What a document calls for where something is not in order. */
export type MonitoringMeasure =
  /** A warning (预警). */
  | "warn"
  /** The lender may stop paying out (可以终止资金拨付). */
  | "may-stop-payments"
  /** The lender may ask for repayment by a date (可以要求限期归还). */
  | "repay-by-date"
  /** Joint collection by city, town and village (市、镇、村三级共同清收). */
  | "joint-collection"
  /** Criticism by public notice (通报批评). */
  | "public-notice"
  /** Rectification by a set date (限期整改). */
  | "mend-by-date"
  /** Recovery at once (立即追回). */
  | "recover-at-once"
  /** A severe sanction (严惩). */
  | "sanction";

/** Something unusual (异常现象) that was noticed about the borrower or the use of the money. */
export interface Anomaly {
  /** Id of the anomaly (异常编号). */
  readonly id: string;
  /** Day on which it was found (发现日). */
  readonly seenOn: Day;
  /** Day on which the town was told (告知日): absent, it has not been. */
  readonly reportedOn?: Day;
}

/** A time for which money of the loan lay at the bank (滞留银行) without a break. */
export interface IdleStretch {
  /** First day on which it lay there (首日). */
  readonly since: Day;
  /** Last day on which it did (末日): absent, it still does on `asOf`. */
  readonly through?: Day;
  /** Amount that lay idle (滞留金额), yuan. */
  readonly amount: AmountInput;
}

/** What a ledger card (贷后管理卡) holds. */
export type LedgerEntry =
  /** Use (资金用途). */
  | "use"
  /** Visits (回访记录). */
  | "visits"
  /** State (现状). */
  | "state";

/** A look at the project on the spot (实地察看). */
export interface ProjectVisit {
  /** Day of the visit (察看日). */
  readonly on: Day;
  /** Body that came (察看机构). */
  readonly by: Visitor;
}

/** The bodies that look after a loan. */
export type Visitor =
  /** Lender (合作金融机构). */
  | "lender"
  /** City centre (市金融扶贫服务中心). */
  | "city-centre"
  /** Town government (镇政府). */
  | "town-government"
  /** Town office (镇金融扶贫服务站). */
  | "town-office"
  /** Village office (村金融扶贫服务部). */
  | "village-office";

/** What the terms can ask of a loan after it is paid out (贷后管理). A term that is absent is not asked. */
export interface MonitoringTermValues {
  /** Money used in the place (资金用于当地): it must be so; with the measures of a breach, if any. */
  readonly usedLocally?: readonly MonitoringMeasure[] | "required";
  /** Money used in a leading industry (资金用于主导产业): it must be so; with the measures of a breach, if any. */
  readonly usedInLeadingIndustry?: readonly MonitoringMeasure[] | "required";
  /** Money used as the plan says (按项目方案使用): it must be so; with the measures of a breach, if any. */
  readonly usedPerPlan?: readonly MonitoringMeasure[] | "required";
  /** Signs of misuse (有挪用迹象): there must be none; with the measures of a breach, if any. */
  readonly signsOfMisuse?: readonly MonitoringMeasure[] | "required";
  /** Misuse confirmed (违规使用已经确认): there must be none; with the measures of a breach, if any. */
  readonly misuseConfirmed?: readonly MonitoringMeasure[] | "required";
  /** Agreement to carry households kept (履行带贫协议): it must be so; with the measures of a breach, if any. */
  readonly agreementKept?: readonly MonitoringMeasure[] | "required";
  /** Money lent on (贷款转借): there must be none; with the measures of a breach, if any. */
  readonly lentOn?: readonly MonitoringMeasure[] | "required";
  /** What was drawn used for production (取款用于产业发展): it must be so; with the measures of a breach, if any. */
  readonly usedForProduction?: readonly MonitoringMeasure[] | "required";
  /** Months for which money lies idle at the bank (资金滞留银行的月数): idle for so many, to the corresponding day, it is not in order. */
  readonly idleMonths?: number;
  /** Measures against idle money (对滞留资金的措施). */
  readonly idleMeasures?: readonly MonitoringMeasure[];
  /** Visits in each quarter (每季度实地察看次数): the project is visited at least so many times. */
  readonly visitsPerQuarter?: number;
  /** Bodies whose visits count (实地察看机构). */
  readonly visitors?: readonly Visitor[];
  /** Report of anomalies (异常现象的报告). */
  readonly anomalies?: "reported-at-once";
  /** Entries of the ledger card (贷后管理卡的内容): a card is kept for the household, with these. */
  readonly ledgerCard?: readonly LedgerEntry[];
  /** Quarters in which visits are due (须察看的季度). */
  readonly quarters?: "whole-quarters" | "every-quarter" | "from-pay-out";
  /** How visits of several bodies count (察看次数的计算口径). */
  readonly whoVisits?: "any" | "each";
  /** Meaning of at once (“第一时间”的时限). */
  readonly atOnce?: "same-day" | "next-day";
}

/** Terms for `assessMonitoring`. */
export type MonitoringTerms<Article extends Citation = Citation> = Terms<"monitoring", MonitoringTermValues, Article>;
