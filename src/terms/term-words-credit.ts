import type { Bilingual } from "../base/input/bilingual.ts";
import type { TermName } from "./kinds.ts";

/** What terms about who gets credit, and how much, are called. */
export const CREDIT_TERM_WORDS = {
  // household and operator
  minimumGrade: { zh: "最低信用等级", en: "lowest grade that passes" },
  termMonths: { zh: "贷款期限(月)", en: "length of the loan in months" },
  goodCreditRecord: { zh: "信用记录良好", en: "good credit record" },
  inLeadingIndustry: { zh: "属于主导产业", en: "in a leading industry" },
  meetsLenderConditions: { zh: "符合承贷机构条件", en: "lender's own conditions met" },
  // household, operator and credit-line
  gradeOrder: { zh: "信用等级次序", en: "order of the grades" },

  // household
  householdKinds: { zh: "贷款对象", en: "kinds of household served" },
  age: { zh: "申请人年龄", en: "age of the applicant" },
  ageReached: { zh: "满周岁的日子", en: "day on which an age is reached" },
  leapBirthday: { zh: "2 月 29 日出生者平年的生日", en: "birthday of one born on 29 February in other years" },
  allowedPurposes: { zh: "规定的贷款用途", en: "allowed purposes" },
  forbiddenPurposes: { zh: "禁止的贷款用途", en: "forbidden purposes" },
  shareDividend: { zh: "入股分红模式", en: "share-dividend models" },
  shareDividendEnd: { zh: "入股分红模式停止日", en: "day from which share-dividend models are refused" },
  householdCap: { zh: "每户贷款上限", en: "cap per household" },
  capWithHigherNeed: { zh: "确有更高需求时的每户贷款上限", en: "cap per household with a higher need" },
  oldProduct: { zh: "原产品贷款的计入口径", en: "how loans of an earlier product count towards the cap" },
  availableLine: { zh: "可用授信额度", en: "available credit line" },
  projectScale: { zh: "项目规模所需金额", en: "amount that the scale of the project calls for" },
  productionCycle: { zh: "生产周期所需金额", en: "amount that the production cycle calls for" },
  statedNeed: { zh: "实际需求金额", en: "amount that is really needed" },
  blacklist: { zh: "列入黑名单", en: "listing on the blacklist" },
  barredPersons: { zh: "核查限制授信的人员范围", en: "persons whose bar stands in the way" },
  lenders: { zh: "承贷机构", en: "lenders" },
  ableToWork: { zh: "有劳动能力", en: "able to work" },
  wantsToProsper: { zh: "有致富愿望", en: "wish to prosper" },
  wantsLoan: { zh: "有贷款意愿", en: "wish for the loan" },
  hasIncome: { zh: "有收入保障", en: "income to rely on" },
  lawAbiding: { zh: "遵纪守法好", en: "law-abiding" },
  goodCreditAttitude: { zh: "信用观念好", en: "good attitude to credit" },
  suitableProject: { zh: "选定合适项目", en: "suitable project chosen" },
  maliciousRecord: { zh: "有恶意不良信用记录", en: "record of bad faith" },
  hasPotential: { zh: "有就业创业潜质", en: "potential for work or business" },
  hasSkills: { zh: "有技能素质", en: "skills" },
  ableToRepay: { zh: "有还款能力", en: "able to repay" },
  hasCivilCapacity: { zh: "有民事行为能力", en: "civil capacity" },
  rated: { zh: "获得评级授信", en: "rated and granted a line" },
  usesItself: { zh: "户借户用户还", en: "borrowed, used and repaid by the household" },
  collateralTaken: { zh: "要求或收取抵押", en: "collateral taken" },
  guarantorTaken: { zh: "要求或提供担保", en: "guarantor taken" },
  lineSuspended: { zh: "授信已暂停", en: "credit line suspended" },
  villageStopped: { zh: "本村已停止新增授信", en: "new credit stopped in the village" },
  townStopped: { zh: "本镇已停止新增授信", en: "new credit stopped in the town" },

  // operator
  operatorCaps: { zh: "各类经营主体贷款余额上限", en: "caps on what each kind of operator owes" },
  inPrinciple: { zh: "“原则上”上限的效力", en: "force of a cap in principle" },
  soundOperation: { zh: "规模经营、状况良好", en: "scale and sound operation" },
  lawfulIncome: { zh: "有合法稳定来源", en: "lawful and stable income" },
  stableProduction: { zh: "生产状况稳定", en: "stable production" },
  registered: { zh: "已登记注册", en: "registered" },
  licensed: { zh: "有所需经营许可", en: "licensed" },
  stableOperation: { zh: "有设备场地、经营稳定", en: "premises and stable operation" },
  hasProspects: { zh: "有发展预期和能力", en: "prospects" },
  riskAssessed: { zh: "经过风险评估", en: "risk assessed" },
  carryingAgreement: { zh: "签有带贫协议", en: "agreement to carry households" },
  notableTaxContribution: { zh: "对财政有较大贡献", en: "notable tax contribution" },

  // credit-line
  validMonths: { zh: "授信有效期(月)", en: "validity of the line in months" },
  drawing: { zh: "额度使用方式", en: "way of drawing on the line" },
  goodYears: { zh: "守信年度", en: "years of good faith" },
  brokenYears: { zh: "失信年度", en: "broken years" },
  suspendedLine: { zh: "暂停授信的效力", en: "effect of a suspension" },
  rewardSteps: { zh: "守信逐年激励幅度", en: "steps of reward, year by year" },
  penaltySteps: { zh: "失信逐年惩戒幅度", en: "steps of penalty, year by year" },
  highestLine: { zh: "激励后授信额度上限", en: "highest line that rewards reach" },
  lineYear: { zh: "授信年度的起算", en: "start of a year of the line" },
  nothingDue: { zh: "没有到期款的年度", en: "years in which nothing fell due" },
  repaidWithin: { zh: "须在授信有效期内的事项", en: "what must lie within the validity of the line" },

  // suspension
  overdueDaysOver: { zh: "可暂停授信的逾期天数(超过)", en: "days overdue above which a line may be suspended" },
  lateEpisodes: { zh: "可暂停授信的累计逾期次数", en: "times overdue for which a line may be suspended" },
  misuse: { zh: "未按约定用途使用", en: "use otherwise than agreed" },
  suspensionEvents: { zh: "可暂停授信的其他情形", en: "other events for which a line may be suspended" },
  pastOverdue: { zh: "已经还清的逾期", en: "overdue time that has since been paid" },
  endedEvents: { zh: "已经结束的情形", en: "events that have ended" },

  // grading and points
  gradeBands: { zh: "信用等级分数段", en: "score bands of the grades" },
  fractionalScore: { zh: "带小数分数的归级", en: "grade of a score with decimals" },

  // points
  basePoints: { zh: "基础积分", en: "points to begin with" },
  lowestPoints: { zh: "积分下限", en: "lowest balance of points" },
  highestPoints: { zh: "积分上限", en: "highest balance of points" },
  pointsKinds: { zh: "积分事项及作用", en: "kinds of events and their effect on points" },

  // checklist
  checklistParts: { zh: "定性标准的组成", en: "parts of the checklist" },
  checklistItems: { zh: "定性标准的各项", en: "items of the checklist" },
} as const satisfies { readonly [N in TermName]?: Bilingual };
