import type { Bilingual } from "../../base/input/bilingual.ts";
import type { MonitoringMeasure } from "./measures.ts";
import type { MonitoringFinding } from "./assess-monitoring.ts";
import type { MonitoringRule } from "./findings.ts";
import type { LedgerEntry, Visitor } from "./terms.ts";

/** What each rule is about. */
export const RULE_WORDS = {
  "monitoring/used-locally": { zh: "资金用于当地", en: "Money used in the place" },
  "monitoring/used-in-leading-industry": { zh: "资金用于主导产业", en: "Money used in a leading industry" },
  "monitoring/used-per-plan": { zh: "按项目方案使用", en: "Money used as the plan says" },
  "monitoring/no-signs-of-misuse": { zh: "没有挪用迹象", en: "No signs of misuse" },
  "monitoring/no-confirmed-misuse": { zh: "没有已确认的违规使用", en: "No confirmed misuse" },
  "monitoring/agreement-kept": { zh: "履行带贫协议", en: "Agreement to carry households kept" },
  "monitoring/not-lent-on": { zh: "没有转借", en: "Not lent on" },
  "monitoring/used-for-production": { zh: "取款用于产业发展", en: "What was drawn is used for production" },
  "monitoring/no-idle-money": { zh: "没有长期滞留银行的资金", en: "No money idle at the bank for too long" },
  "monitoring/visited-each-quarter": { zh: "每季度实地察看", en: "Visited in each quarter" },
  "monitoring/anomalies-reported-at-once": { zh: "异常现象第一时间告知", en: "Anomalies reported at once" },
  "monitoring/ledger-card-kept": { zh: "建有贷后管理卡", en: "Ledger card kept" },
} as const satisfies Record<MonitoringRule, Bilingual>;

/** How a rule came out. */
export const OUTCOME_WORDS = {
  met: { zh: "符合", en: "in order" },
  unmet: { zh: "不符合", en: "not in order" },
  undetermined: { zh: "尚不能判断", en: "cannot be decided yet" },
} as const satisfies Record<MonitoringFinding["outcome"], Bilingual>;

/** What is called for. */
export const MEASURE_WORDS = {
  warn: { zh: "预警", en: "a warning" },
  "may-stop-payments": { zh: "可以终止资金拨付", en: "the lender may stop paying out" },
  "repay-by-date": { zh: "可以要求限期归还", en: "the lender may ask for repayment by a date" },
  "joint-collection": { zh: "市、镇、村三级共同清收", en: "joint collection by city, town and village" },
  "public-notice": { zh: "通报批评", en: "criticism by public notice" },
  "mend-by-date": { zh: "限期整改", en: "rectification by a set date" },
  "recover-at-once": { zh: "立即追回", en: "recovery at once" },
  sanction: { zh: "严惩", en: "a severe sanction" },
} as const satisfies Record<MonitoringMeasure, Bilingual>;

/** The bodies that look after a loan. */
export const VISITOR_WORDS = {
  lender: { zh: "合作金融机构", en: "lender" },
  "city-centre": { zh: "市金融扶贫服务中心", en: "city centre" },
  "town-government": { zh: "镇政府", en: "town government" },
  "town-office": { zh: "镇金融扶贫服务站", en: "town office" },
  "village-office": { zh: "村金融扶贫服务部", en: "village office" },
} as const satisfies Record<Visitor, Bilingual>;

/** The entries of a ledger card. */
export const ENTRY_WORDS = {
  use: { zh: "资金用途", en: "use" },
  visits: { zh: "回访记录", en: "visits" },
  state: { zh: "现状", en: "state" },
} as const satisfies Record<LedgerEntry, Bilingual>;
