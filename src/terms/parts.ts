import type { Bilingual } from "../base/input/bilingual.ts";

/**
 * The parts of a pack, in their order: the kind of its terms, and what it is called. Most parts are the only one of their kind;
 * a document can have conditions of its own for small firms, a second route, care after lending to operators.
 */
export const PARTS = {
  household: { kind: "household", zh: "农户申请条件", en: "households" },
  operator: { kind: "operator", zh: "带贫经营主体申请条件", en: "operators" },
  smallFirm: { kind: "operator", zh: "小微企业申请条件", en: "small firms" },
  creditLine: { kind: "credit-line", zh: "授信", en: "credit line" },
  suspension: { kind: "suspension", zh: "暂停授信", en: "suspension" },
  grading: { kind: "grading", zh: "等级", en: "grades" },
  points: { kind: "points", zh: "积分", en: "points" },
  checklist: { kind: "checklist", zh: "定性标准", en: "checklist" },
  interest: { kind: "interest", zh: "利息", en: "interest" },
  subsidy: { kind: "subsidy", zh: "贴息", en: "subsidy" },
  operatorSubsidy: { kind: "operator-subsidy", zh: "带贫经营主体贴息", en: "subsidy of operators" },
  guaranteeFee: { kind: "guarantee-fee", zh: "担保费", en: "guarantee fee" },
  overdue: { kind: "overdue", zh: "逾期", en: "overdue" },
  reminders: { kind: "reminders", zh: "到期提醒", en: "reminders" },
  maturity: { kind: "maturity", zh: "到期处置", en: "maturity" },
  route: { kind: "route", zh: "申请流程", en: "application route" },
  onlineRoute: { kind: "route", zh: "在线申请流程", en: "online route" },
  ratingRoute: { kind: "route", zh: "评级授信流程", en: "rating route" },
  monitoring: { kind: "monitoring", zh: "贷后管理", en: "care after lending" },
  operatorMonitoring: { kind: "monitoring", zh: "带贫经营主体贷后管理", en: "care after lending to operators" },
  query: { kind: "query", zh: "信用信息查询", en: "queries" },
  record: { kind: "record", zh: "信用信息采集", en: "records" },
  deadlines: { kind: "deadlines", zh: "期限", en: "deadlines" },
  blacklist: { kind: "blacklist", zh: "黑名单", en: "blacklist" },
  breaker: { kind: "breaker", zh: "熔断与信用村镇", en: "breaker and titles" },
  compensation: { kind: "compensation", zh: "代偿与风险分担", en: "compensation" },
  fund: { kind: "fund", zh: "风险补偿基金", en: "compensation fund" },
  dividend: { kind: "dividend", zh: "分红", en: "dividend" },
  portfolio: { kind: "portfolio", zh: "贷款台账", en: "book of loans" },
  bulletin: { kind: "bulletin", zh: "通报", en: "bulletin" },
  targets: { kind: "targets", zh: "工作目标", en: "targets" },
  rectification: { kind: "rectification", zh: "整改检查", en: "rectification" },
} as const satisfies Readonly<Record<string, Bilingual & { readonly kind: string }>>;

/** One of them. */
export type Part = keyof typeof PARTS;
