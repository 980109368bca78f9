import type { Bilingual } from "../base/input/bilingual.ts";
import type { TermName } from "./kinds.ts";

/** What terms about the way of a loan, from its application to its maturity, are called. */
export const PROCEDURE_TERM_WORDS = {
  // reminders
  notices: { zh: "到期前的通知", en: "notices before maturity" },
  shortLoan: { zh: "期限短于提醒天数的贷款", en: "loans shorter than the days before maturity" },
  earliestDays: { zh: "通知可提前的天数", en: "days by which a notice may be early" },
  noticeOnRestDay: { zh: "应提醒之日遇休息日", en: "notice due on a rest day" },

  // maturity
  maturityList: { zh: "到期清单的分解方式", en: "breakdown of the list of maturities" },
  maturityKinds: { zh: "到期贷款分类", en: "kinds of loans that fall due" },
  collect: { zh: "现金清收", en: "collection in cash" },
  extend: { zh: "展期", en: "extension" },
  renew: { zh: "续贷", en: "renewal" },
  convert: { zh: "转为一般贷款", en: "conversion to an ordinary loan" },
  compensate: { zh: "代偿", en: "compensation" },
  jointCollection: { zh: "联动催收", en: "joint collection" },
  sue: { zh: "依法起诉", en: "lawsuit" },
  extensionConditions: { zh: "展期续贷条件", en: "conditions of extension and renewal" },
  compensationConditions: { zh: "代偿条件", en: "conditions of compensation" },
  jointCollectionFor: { zh: "联动催收对象", en: "whom joint collection is for" },
  inNeedAndUnable: {
    zh: "有意愿、无能力且持续需要资金者的归类",
    en: "kind of one who is willing, unable and still in need",
  },
  kindTreatments: { zh: "各类到期贷款的处置措施", en: "treatments open to each kind" },

  // route
  routeName: { zh: "流程名称", en: "name of the route" },
  bodies: { zh: "办理主体", en: "applicant and bodies on the route" },
  records: { zh: "所需材料", en: "records asked for" },
  stages: { zh: "流程环节", en: "stages" },
  publicityPeriod: { zh: "公示期限", en: "length of a publication" },
  recordsAfterReturn: { zh: "退回后的已交材料", en: "records after an application is sent back" },

  // monitoring
  usedLocally: { zh: "资金用于当地", en: "money used in the place" },
  usedInLeadingIndustry: { zh: "资金用于主导产业", en: "money used in a leading industry" },
  usedPerPlan: { zh: "按项目方案使用", en: "money used as the plan says" },
  signsOfMisuse: { zh: "有挪用迹象", en: "signs of misuse" },
  misuseConfirmed: { zh: "违规使用已经确认", en: "misuse confirmed" },
  agreementKept: { zh: "履行带贫协议", en: "agreement to carry households kept" },
  lentOn: { zh: "贷款转借", en: "money lent on" },
  usedForProduction: { zh: "取款用于产业发展", en: "what was drawn used for production" },
  idleMonths: { zh: "资金滞留银行的月数", en: "months for which money lies idle at the bank" },
  idleMeasures: { zh: "对滞留资金的措施", en: "measures against idle money" },
  visitsPerQuarter: { zh: "每季度实地察看次数", en: "visits in each quarter" },
  visitors: { zh: "实地察看机构", en: "bodies whose visits count" },
  quarters: { zh: "须察看的季度", en: "quarters in which visits are due" },
  whoVisits: { zh: "察看次数的计算口径", en: "how visits of several bodies count" },
  anomalies: { zh: "异常现象的报告", en: "report of anomalies" },
  atOnce: { zh: "“第一时间”的时限", en: "meaning of at once" },
  ledgerCard: { zh: "贷后管理卡的内容", en: "entries of the ledger card" },

  // query
  authorisation: { zh: "被查询人授权", en: "authorisation by the household" },
  queryBodies: { zh: "可查询的机构", en: "bodies that may query" },
  withoutEnd: { zh: "未写明截止日的授权", en: "authorisation that names no last day" },
  unstatedInformation: { zh: "条文未写明的查询范围", en: "information where no article says what" },

  // record
  writtenConsent: { zh: "户主书面授权", en: "the householder's written consent" },
  residentLocally: { zh: "常住本辖区", en: "resident in the area" },
  locallyRegistered: { zh: "具有本地区户口", en: "household registration in the area" },
  fullCivilCapacity: { zh: "完全民事行为能力", en: "full civil capacity" },
  farming: { zh: "主要从事农村生产经营", en: "mainly farming or another rural business" },
  collectorsAtLeast: { zh: "最少采集人数", en: "least number of collectors" },
  collectorsSign: { zh: "采集人员签名", en: "signatures of the collectors" },
  whoSigns: { zh: "须签名的采集人员", en: "collectors who must sign" },
  confirmed: { zh: "户主核实确认", en: "confirmation by the householder" },

  // deadlines
  deadlines: { zh: "各项期限", en: "deadlines" },
  byDay: { zh: "“某日前”的最后一日", en: "last day of a deadline by a day" },
  fixedDayOnRestDay: { zh: "规定的某日遇休息日", en: "fixed day that is a rest day" },
  periodOnRestDay: { zh: "期间末日逢休息日", en: "last day of a period on a day of rest" },
  partialPeriods: { zh: "起始时不足整期的期间", en: "period that had begun before the first day" },
  monthsWithout: { zh: "没有发生事项的月份", en: "months in which nothing happened" },
  keptFrom: { zh: "保管期限的起算日", en: "first day of a time of keeping" },
} as const satisfies { readonly [N in TermName]?: Bilingual };
