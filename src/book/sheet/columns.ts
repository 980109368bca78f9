/** What the cells of a column are. */
export type ColumnKind =
  | "text"
  | "identity"
  | "day"
  | "span"
  | "amount"
  | "rate"
  | "months"
  | "count"
  | "points"
  | "answer"
  | "payments";

/** Whose a column is: the loan's, or the person's, household's or row's. */
export type ColumnOwner = "loan" | "row";

/** What one column can be, declared once: the settings, the table of the mapping, refusals and the audit follow. */
export interface ColumnDeclaration {
  readonly kind: ColumnKind;
  readonly of: ColumnOwner;
  /** What it is called; its Chinese name is its key in the settings file. */
  readonly zh: string;
  readonly en: string;
  /** How headings write it, besides its own name: without blanks, units and brackets, half-width. */
  readonly also: readonly string[];
  /** A blank cell under a merged one means what stands above, even where the file has lost what is merged. */
  readonly fillsDown?: true;
  /** An amount that nobody has in single yuan: without a unit, small figures are 万元. */
  readonly large?: true;
  /** Whom it names: the number of an identity card belongs to the name on its left. */
  readonly person?: "householder" | "borrower";
}

/** Every column that a sheet can have: the register of headings. */
export const sheetColumns = {
  serial: { kind: "text", of: "row", zh: "序号", en: "serial number", also: ["编号序号", "顺序号", "排序", "行号", "no", "no."] },
  city: { kind: "text", of: "row", zh: "市州", en: "city", also: ["市", "地市", "市(州)", "州市", "所属市"], fillsDown: true },
  county: { kind: "text", of: "row", zh: "县区", en: "county", also: ["县", "区县", "县市区", "县(市、区)", "县(区)", "所属县", "县名", "县市", "县级"], fillsDown: true },
  township: {
    ...{ kind: "text", of: "row", zh: "乡镇", en: "township" },
    also: ["乡(镇)", "乡镇名称", "镇", "乡", "镇乡", "乡镇街道", "乡镇(街道)", "所属乡镇", "所在乡镇", "乡镇名", "镇(乡)", "镇街", "街道"],
    fillsDown: true,
  },
  village: {
    ...{ kind: "text", of: "row", zh: "行政村", en: "village" },
    also: ["村", "村名", "村(社区)", "村社区", "所属村", "所在村", "村委会", "村居", "行政村名称", "村级", "建档村"],
    fillsDown: true,
  },
  hamlet: { kind: "text", of: "row", zh: "组别", en: "hamlet", also: ["组", "村民小组", "自然村", "小组", "社", "村组", "组名"], fillsDown: true },
  address: { kind: "text", of: "row", zh: "住址", en: "address", also: ["家庭住址", "地址", "户籍地址", "详细地址", "居住地址", "通讯地址"] },
  household: {
    ...{ kind: "identity", of: "row", zh: "户编号", en: "household's number" },
    also: ["户号", "家庭编号", "户编码", "农户编号", "贫困户编号", "脱贫户编号", "户代码", "家庭编码", "户主编号", "户籍编号"],
  },
  householder: {
    ...{ kind: "text", of: "row", zh: "户主姓名", en: "householder", person: "householder" },
    also: ["户主", "户主名称", "户主姓名代号", "户主名字", "户主名"],
  },
  householderId: {
    ...{ kind: "identity", of: "row", zh: "户主身份证号", en: "householder's identity number" },
    also: ["户主身份证", "户主身份证号码", "户主证件号码", "户主证件号", "户主公民身份号码"],
  },
  borrower: {
    ...{ kind: "text", of: "row", zh: "贷款人姓名", en: "borrower", person: "borrower" },
    also: [
      ...["贷款人", "借款人", "借款人姓名", "客户姓名", "客户名称", "贷款户", "贷款户姓名", "姓名", "借款人名称", "贷款户名称", "贷款农户"],
      ...["农户姓名", "贫困户姓名", "脱贫户姓名", "承贷人", "承贷人姓名", "申请人", "申请人姓名", "贷户姓名", "贷户", "借款户", "户名", "名字", "贷款对象"],
    ],
  },
  borrowerId: {
    ...{ kind: "identity", of: "row", zh: "贷款人身份证号", en: "borrower's identity number" },
    also: [
      ...["贷款人身份证", "贷款人身份证号码", "借款人身份证号", "借款人身份证", "借款人身份证号码", "客户证件号码", "借款人证件号码"],
      ...["贷款人证件号码", "贷款人证件号", "客户身份证号", "申请人身份证号", "借款人证件号", "贷款户身份证号", "贷款户身份证号码"],
    ],
  },
  /** The number of an identity card of nobody in particular: it belongs to the name on its left. */
  someId: {
    ...{ kind: "identity", of: "row", zh: "身份证号", en: "identity number" },
    also: ["身份证", "身份证号码", "证件号码", "证件号", "公民身份号码", "身份证件号码", "身份号码", "身份证编号"],
  },
  idTail: { kind: "text", of: "row", zh: "身份证后四位", en: "last four of the identity number", also: ["身份证后4位", "身份证尾号", "证件后四位", "身份证号后四位", "身份证后六位", "身份证号后4位"] },
  relation: { kind: "text", of: "row", zh: "与户主关系", en: "relation to the householder", also: ["与户主的关系", "户主关系", "贷款人与户主关系", "和户主关系", "关系"] },
  members: { kind: "count", of: "row", zh: "家庭人口数", en: "members of the household", also: ["家庭人口", "人口数", "家庭成员数", "人口", "家庭人数", "户人口数"] },
  age: { kind: "count", of: "row", zh: "年龄", en: "age", also: ["贷款人年龄", "借款人年龄", "借款时年龄", "周岁"] },
  birthday: { kind: "day", of: "row", zh: "出生日期", en: "birthday", also: ["出生年月日", "生日", "出生日", "出生年月"] },
  sex: { kind: "text", of: "row", zh: "性别", en: "sex", also: [] },
  telephone: { kind: "text", of: "row", zh: "联系电话", en: "telephone", also: ["电话", "手机号", "手机号码", "联系方式", "电话号码"] },
  householdKind: {
    ...{ kind: "text", of: "row", zh: "脱贫属性", en: "kind of household" },
    also: ["户类型", "农户类型", "贫困户属性", "脱贫户类型", "户属性", "是否为贫困户", "是否贫困户", "贫困户类型", "是否建档立卡", "建档立卡户", "是否脱贫户", "监测对象类别", "户类别", "是否建档立卡贫困户", "人员类别", "对象类别"],
  },
  oldBalance: { kind: "amount", of: "row", zh: "原有余额", en: "old balance", also: ["原有贷款余额", "原贷款余额"], large: true },
  oldOverdue: { kind: "answer", of: "row", zh: "原有贷款是否逾期", en: "whether the old loan is overdue", also: ["原贷款是否逾期"] },
  oldOverdueAmount: { kind: "amount", of: "row", zh: "原有逾期金额", en: "old overdue amount", also: ["原有逾期贷款金额"], large: true },
  oldOverdueSince: { kind: "day", of: "row", zh: "原有逾期时间", en: "old loan overdue since", also: [] },
  oldArrears: { kind: "amount", of: "row", zh: "原有欠息金额", en: "old arrears of interest", also: [] },
  oldArrearsSince: { kind: "day", of: "row", zh: "原有欠息时间", en: "old arrears since", also: [] },
  grade: { kind: "text", of: "row", zh: "信用等级", en: "grade", also: ["信用等级评定", "信用评级", "评级等级", "评定等级", "信用评定等级", "信用等级(级)", "等级", "评级结果", "信用级别"] },
  points: { kind: "points", of: "row", zh: "评级得分", en: "points", also: ["评分", "得分", "信用评分", "评级分数", "信用得分", "评定得分", "评级总分", "总分", "综合得分"] },
  creditLine: { kind: "amount", of: "row", zh: "授信额度", en: "credit line", also: ["授信金额", "授信总额", "信用额度", "核定授信额度"], large: true },
  creditLender: { kind: "text", of: "row", zh: "授信金融机构", en: "lender of the credit line", also: ["授信银行", "授信机构"] },
  creditOn: { kind: "day", of: "row", zh: "授信时间", en: "day of the credit line", also: ["授信日期", "授信日"] },
  wanted: { kind: "text", of: "row", zh: "应贷未贷识别", en: "would borrow and has not", also: ["应贷未贷", "是否应贷未贷", "贷款需求", "是否有贷款需求"] },
  loanId: {
    ...{ kind: "identity", of: "loan", zh: "贷款编号", en: "loan's number" },
    also: ["编号", "借据号", "借据编号", "合同号", "合同编号", "贷款合同号", "借款合同号", "借款合同编号", "贷款合同编号", "贷款账号", "贷款号", "业务编号", "借款编号", "贷款借据号", "借据号码", "台账编号"],
  },
  lender: {
    ...{ kind: "text", of: "loan", zh: "贷款金融机构", en: "lender" },
    also: [
      ...["承贷机构名称", "承贷银行", "贷款银行", "银行", "承贷机构", "放款银行", "经办银行", "银行名称", "贷款机构", "合作银行", "发放银行", "金融机构", "经办机构"],
      ...["承贷金融机构", "放贷银行", "放贷机构", "发放机构", "贷款行", "承贷行", "发贷银行", "发放金融机构", "金融机构名称", "开户机构", "机构名称", "贷款发放银行"],
    ],
  },
  lenderKind: { kind: "text", of: "loan", zh: "贷款银行类别", en: "kind of lender", also: ["银行类别", "机构类别", "金融机构类别"] },
  branch: { kind: "text", of: "loan", zh: "经办网点", en: "branch", also: ["网点", "支行", "支行名称", "分社", "营业网点"] },
  account: { kind: "identity", of: "loan", zh: "银行账号", en: "bank account", also: ["账号", "银行卡号", "贴息账号", "卡号", "开户账号", "一卡通账号", "帐号", "银行帐号", "还款账号"] },
  product: { kind: "text", of: "loan", zh: "产品", en: "product", also: ["贷款产品", "产品名称", "贷款品种", "贷款种类", "贷款类型", "贷款类别", "业务品种"] },
  purpose: { kind: "text", of: "loan", zh: "贷款用途", en: "use of the money", also: ["用途", "借款用途", "资金用途", "贷款投向", "发展产业", "产业类型", "投向", "贷款资金用途", "用于发展产业", "发展项目"] },
  security: { kind: "text", of: "loan", zh: "担保方式", en: "security", also: ["贷款方式", "担保形式", "贷款担保方式", "抵押担保方式", "担保", "担保类型", "抵押担保情况"] },
  insurance: { kind: "answer", of: "loan", zh: "是否购买贷款保证保险", en: "whether insured", also: ["是否购买保险", "贷款保证保险"] },
  households: { kind: "count", of: "loan", zh: "带贫户数", en: "households helped", also: ["带动户数", "带动贫困户数", "带贫困户数", "带动贫困户"] },
  contractOn: { kind: "day", of: "loan", zh: "合同日", en: "day of the contract", also: ["合同签订日期", "合同日期", "签订日期", "签约日期", "合同签订日", "借款合同日期", "签订日", "签约日", "合同签订时间"] },
  paidOutOn: {
    ...{ kind: "day", of: "loan", zh: "放款日期", en: "day of pay-out" },
    also: [
      ...["放款日", "放款时间", "借款日", "借款日期", "借款时间", "贷款起始日", "贷款起始日期", "贷款发放时间", "贷款发放日期", "贷款发放日", "发放日期", "发放时间", "发放日", "借款起始日"],
      ...["借款起始日期", "贷款日期", "贷款时间", "贷款日", "起始日期", "起息日", "起息日期", "贷款开始日期", "贷款起期", "贷款投放日期", "借款发放日期", "放贷时间", "放贷日期", "开始日期", "起始日", "起始时间"],
      ...["贷款起始时间", "借款开始日期", "贷款开始时间", "放款(日期)", "贷款起日", "借据起始日", "借据起期", "发放贷款时间", "发放贷款日期", "贷款期限起", "借款起日", "借款起止日期起", "贷款起止时间起", "贷款期限起始日"],
    ],
  },
  maturesOn: {
    ...{ kind: "day", of: "loan", zh: "到期日期", en: "day of maturity" },
    also: [
      ...["到期日", "到期时间", "贷款到期日", "贷款到期日期", "贷款到期时间", "贷款结束日", "贷款结束日期", "借款到期日", "借款到期日期", "借款到期时间", "终止日期", "截止日期", "合同到期日", "合同到期日期"],
      ...["贷款截止日期", "贷款止期", "贷款终止日", "贷款终止日期", "结束日期", "终止日", "约定到期日", "贷款结束时间", "到期还款日", "借据到期日", "贷款期限止", "借款止日", "贷款止日", "应还款日期", "约定还款日期", "借款截止日期", "到期还款日期"],
    ],
  },
  term: { kind: "months", of: "loan", zh: "贷款期限", en: "term of the loan", also: ["期限", "借款期限", "贷款年限", "贷款期", "期限月", "贷款期限月数", "借款期"] },
  span: { kind: "span", of: "loan", zh: "贷款起止日期", en: "first and last day of the loan", also: ["起止日期", "借款起止日期", "贷款起止时间", "起止时间", "贷款期间", "借款期间", "贷款起止", "借款起止时间", "贷款起止期限", "贷款期限起止"] },
  principal: {
    ...{ kind: "amount", of: "loan", zh: "贷款金额", en: "amount of the loan", large: true },
    also: [
      ...["贷款总额", "本金", "贷款本金", "借款金额", "放款金额", "发放金额", "贷款额", "贷款发放金额", "借款本金", "贷款额度", "合同金额", "发放贷款金额", "放贷金额", "借据金额", "贷款发放额", "发放额"],
      ...["获贷金额", "贷款数额", "实际贷款金额", "借款额", "借款总额", "贷款规模", "投放金额", "放款额", "承贷金额"],
    ],
  },
  rate: {
    ...{ kind: "rate", of: "loan", zh: "年利率", en: "rate a year" },
    also: ["贷款利率", "执行年利率", "利率", "贷款执行利率", "执行利率", "贷款年利率", "合同利率", "合同年利率", "年化利率", "借款利率", "借款年利率", "约定利率", "正常利率", "贷款年化利率", "放款利率"],
  },
  monthlyRate: { kind: "rate", of: "loan", zh: "月利率", en: "rate a month", also: ["贷款月利率", "执行月利率"] },
  overdueRate: { kind: "rate", of: "loan", zh: "逾期利率", en: "overdue rate", also: ["罚息利率", "逾期年利率"] },
  subsidyRate: { kind: "rate", of: "loan", zh: "贴息利率", en: "subsidised rate", also: ["贴息年利率", "财政贴息利率", "补贴利率"] },
  subsidyShare: { kind: "rate", of: "loan", zh: "贴息比例", en: "share of interest subsidised", also: ["财政贴息比例", "补贴比例"] },
  state: { kind: "text", of: "loan", zh: "贷款状态", en: "state of the loan", also: ["贷款状态类型", "状态", "借据状态", "当前状态", "贷款形态", "五级分类", "还款状态", "还款情况", "是否结清"] },
  repaidAmount: {
    ...{ kind: "amount", of: "loan", zh: "偿还贷款金额", en: "amount repaid", large: true },
    also: ["偿还金额", "还款金额", "已还金额", "已还本金", "归还金额", "还款本金", "归还本金", "累计还款", "已归还金额", "收回金额", "累计还款金额", "偿还本金", "已偿还金额", "归还贷款金额"],
  },
  repaidOn: { kind: "day", of: "loan", zh: "还款时间", en: "day of repayment", also: ["还款日期", "还款日", "归还日期", "实际还款日期", "还贷日期", "归还时间", "实际还款日", "还贷时间", "还本日期", "偿还时间", "偿还日期"] },
  settledOn: { kind: "day", of: "loan", zh: "结清日期", en: "day it was paid off", also: ["结清日", "结清时间", "贷款结清日期", "贷款结清日", "销户日期", "还清日期", "还清时间", "结清贷款日期", "实际结清日期"] },
  lastRepaidOn: { kind: "day", of: "loan", zh: "最近还款日", en: "last day of repayment", also: ["最近还款日期", "上次还款日期", "最后还款日期", "最后还款日"] },
  prepayments: { kind: "payments", of: "loan", zh: "提前还款", en: "repayments before maturity", also: ["还款", "还款记录", "还款明细", "提前还款情况", "提前还款记录", "还款情况明细", "提前还本", "分次还款"] },
  extendedTo: { kind: "day", of: "loan", zh: "展期到期日", en: "extended to", also: ["展期", "展期后到期日", "展期至", "展期日期", "展期到期日期", "展期到期时间", "展期后到期日期", "展期时间"] },
  extendedOn: { kind: "day", of: "loan", zh: "展期办理日", en: "day the extension was made", also: ["展期办理日期", "展期签订日", "展期协议日期", "展期起始日"] },
  balance: { kind: "amount", of: "loan", zh: "贷款余额", en: "balance", also: ["余额", "当前余额", "未还本金", "剩余本金", "未还金额", "贷款本金余额", "本金余额", "结余", "期末余额", "尚欠本金", "现余额", "未偿还金额"], large: true },
  overdueAmount: { kind: "amount", of: "loan", zh: "逾期金额", en: "overdue amount", also: ["逾期贷款金额", "逾期本金", "逾期余额", "逾期贷款余额", "逾期贷款"], large: true },
  overdueSince: { kind: "day", of: "loan", zh: "逾期时间", en: "overdue since", also: ["贷款逾期时间", "逾期日期", "逾期起始日", "逾期日", "逾期开始日期", "逾期起始日期"] },
  overdueDays: { kind: "count", of: "loan", zh: "逾期天数", en: "days overdue", also: ["逾期日数", "拖欠天数", "贷款逾期天数", "本金逾期天数", "累计逾期天数"] },
  overdueWhy: { kind: "text", of: "loan", zh: "逾期原因", en: "why overdue", also: [] },
  arrears: { kind: "amount", of: "loan", zh: "欠息金额", en: "arrears of interest", also: ["欠息", "拖欠利息", "欠息额", "欠缴利息"] },
  arrearsSince: { kind: "day", of: "loan", zh: "欠息时间", en: "arrears since", also: ["欠息日期", "欠息起始日"] },
  interest: { kind: "amount", of: "loan", zh: "贷款利息", en: "interest", also: ["利息", "应付利息", "利息金额", "应计利息", "应还利息", "产生利息", "本期利息", "本季利息", "利息合计", "结息金额", "实收利息", "已付利息", "已还利息"] },
  accruedInterest: { kind: "amount", of: "loan", zh: "已计提正常利息", en: "interest accrued", also: ["已计提利息", "计提利息"] },
  accruedOverdue: { kind: "amount", of: "loan", zh: "已计提逾期利息", en: "overdue interest accrued", also: ["已计提罚息"] },
  accruedFrom: { kind: "day", of: "loan", zh: "积数起始日期", en: "counted from", also: ["积数起始日", "计息起始日", "计息起始日期", "贴息起始日", "贴息起始日期", "计息开始日期", "起算日", "贴息开始日期"] },
  accruedTo: { kind: "day", of: "loan", zh: "计息截止日", en: "counted to", also: ["计息截止日期", "贴息截止日", "贴息截止日期", "结息日", "贴息终止日期", "计息终止日", "贴息结束日期", "积数截止日期"] },
  accruedDays: { kind: "count", of: "loan", zh: "计息天数", en: "days counted", also: ["贴息天数", "天数", "计息日数", "占用天数"] },
  subsidyDue: {
    ...{ kind: "amount", of: "loan", zh: "应贴息金额", en: "subsidy due" },
    also: [
      ...["申报贴息", "本季贴息", "本期贴息", "贴息金额", "申请贴息金额", "本期贴息金额", "本季贴息金额", "应贴利息", "应贴息", "贴息额", "财政贴息金额", "申报贴息金额", "应补贴金额", "贴息", "本次贴息金额"],
      ...["本次贴息", "应贴息额", "拟贴息金额", "季度贴息", "财政贴息", "贴息资金", "申请贴息", "应贴金额", "本年贴息", "本期应贴息"],
    ],
  },
  subsidyTotal: { kind: "amount", of: "loan", zh: "累计贴息金额", en: "subsidy in all", also: ["累计贴息", "贴息累计", "累计贴息额", "已累计贴息", "累计已贴息", "贴息合计", "累计应贴息"] },
  subsidyPaid: { kind: "amount", of: "loan", zh: "已贴息金额", en: "subsidy paid", also: ["已贴息", "实际贴息金额", "已拨付贴息", "实贴息金额", "已补贴金额", "已贴金额", "实际贴息", "拨付贴息金额"] },
  subsidyPaidOn: { kind: "day", of: "loan", zh: "贴息日期", en: "day the subsidy was paid", also: ["贴息时间", "拨付日期", "贴息拨付日期", "贴息发放日期", "拨付时间", "贴息日"] },
  subsidyState: { kind: "text", of: "loan", zh: "贴息状态", en: "state of the subsidy", also: ["是否贴息", "是否已贴息"] },
  firstNotice: { kind: "day", of: "loan", zh: "T-60通知日", en: "notice 60 days before", also: ["t-60", "t-60通知", "t60通知日", "到期前60天通知日", "提前60天通知日", "首次提醒日期", "60天提醒日", "t-60提醒日", "到期前两个月通知日", "60日提醒", "t-60通知日期"] },
  secondNotice: { kind: "day", of: "loan", zh: "T-30通知日", en: "notice 30 days before", also: ["t-30", "t-30通知", "t30通知日", "到期前30天通知日", "提前30天通知日", "再次提醒日期", "30天提醒日", "t-30提醒日", "到期前一个月通知日", "30日提醒", "t-30通知日期"] },
  compensation: { kind: "amount", of: "loan", zh: "代偿金额", en: "compensation", also: ["代偿", "代偿额", "风险补偿金额", "风险金代偿金额", "代偿本金", "补偿金额", "代偿款"] },
  compensatedOn: { kind: "day", of: "loan", zh: "代偿日期", en: "day of compensation", also: ["代偿日", "代偿时间", "风险补偿日期", "补偿日期"] },
  recovered: { kind: "amount", of: "loan", zh: "追回金额", en: "recovered", also: ["追偿金额", "追回", "收回代偿金额", "追偿收回金额", "代偿追回金额", "追回代偿金额"] },
  returnedToFund: { kind: "amount", of: "loan", zh: "退基金金额", en: "returned to the fund", also: ["退回基金金额", "返还基金金额", "退回风险金", "返还风险金", "退还基金金额", "归还基金金额"] },
  period: { kind: "count", of: "row", zh: "期数", en: "instalment", also: ["期次", "当前期数", "还款期数", "第几期"] },
  dueOn: { kind: "day", of: "row", zh: "应还日期", en: "day due", also: ["应还款日", "应还日", "计划还款日期", "计划还款日"] },
  instalmentDue: { kind: "amount", of: "row", zh: "当期应还本息", en: "instalment due", also: ["应还本息", "应还金额", "当期应还金额", "当期应还"] },
  instalmentOpen: { kind: "amount", of: "row", zh: "客户待还金额", en: "instalment still open", also: ["待还金额", "未还本息", "客户待还"] },
  instalmentPaid: { kind: "amount", of: "row", zh: "客户实还金额", en: "instalment paid", also: ["实还金额", "实际还款金额", "客户已还金额", "实还本息", "客户实还"] },
  instalmentState: { kind: "text", of: "row", zh: "期供状态", en: "state of the instalment", also: ["分期状态"] },
  place: { kind: "text", of: "row", zh: "单位名称", en: "place", also: ["地区", "区域", "填报单位", "地名", "单位", "行政区划", "区划", "辖区"], fillsDown: true },
  outstandingHouseholds: { kind: "count", of: "row", zh: "存量户数", en: "households with loans", also: ["贷款户数", "存量贷款户数", "累计户数", "余额户数"] },
  outstandingAmount: { kind: "amount", of: "row", zh: "存量金额", en: "loans outstanding", also: ["存量余额", "存量贷款余额", "存量贷款金额"], large: true },
  newHouseholds: { kind: "count", of: "row", zh: "新增户数", en: "households newly lent to", also: ["新增贷款户数", "本年新增户数", "当年新增户数"] },
  newAmount: { kind: "amount", of: "row", zh: "新增金额", en: "newly lent", also: ["新增贷款金额", "本年新增金额", "当年新增金额", "当年新增贷款额", "新增贷款"], large: true },
  target: { kind: "amount", of: "row", zh: "年度目标", en: "target of the year", also: ["目标任务", "年度任务", "任务数", "年度目标任务"], large: true },
  completion: { kind: "rate", of: "row", zh: "完成率", en: "completion", also: ["任务完成率", "目标完成率", "完成比例"] },
  overdueHouseholds: { kind: "count", of: "row", zh: "逾期户数", en: "households overdue", also: ["逾期贷款户数"] },
  overdueShare: { kind: "rate", of: "row", zh: "逾期率", en: "overdue rate of the book", also: ["贷款逾期率"] },
  maturedAmount: { kind: "amount", of: "row", zh: "当年到期贷款额", en: "matured this year", also: ["到期贷款额", "当年到期贷款金额", "到期贷款金额"], large: true },
  maturedRepaid: { kind: "amount", of: "row", zh: "当年到期贷款回收额", en: "matured and repaid this year", also: ["到期贷款回收额", "到期收回额", "到期贷款收回额"], large: true },
  subsidyFunds: { kind: "amount", of: "row", zh: "支付扶贫小额信贷贴息资金", en: "subsidies paid", also: ["支付贴息资金", "拨付贴息资金", "支付小额信贷贴息资金", "贴息资金支出"] },
  localSubsidyFunds: { kind: "amount", of: "row", zh: "地方贴息资金", en: "subsidies paid by the place", also: ["本级贴息资金", "县级贴息资金", "地方财政贴息资金"] },
  quarter: { kind: "text", of: "row", zh: "上报季度", en: "quarter reported", also: ["季度", "申报季度", "所属季度", "贴息季度", "贴息期间", "报告期"] },
  reportedOn: { kind: "day", of: "row", zh: "填表时间", en: "day of the form", also: ["填表日期", "填报日期", "填报时间", "上报时间", "上报日期", "制表日期", "登记日期", "录入时间"] },
  remark: { kind: "text", of: "row", zh: "备注", en: "remarks", also: ["说明", "备注说明", "其他", "情况说明", "附注"] },
} as const satisfies Record<string, ColumnDeclaration>;

/** The key of a column. */
export type ColumnKey = keyof typeof sheetColumns;

/** All keys, in the order of the register. */
export function columnKeys(): readonly ColumnKey[] {
  return Object.keys(sheetColumns) as ColumnKey[]; // its own keys
}

/** What a column is declared to be. */
export function declared(key: ColumnKey): ColumnDeclaration {
  return sheetColumns[key];
}

/** The key of a column by its Chinese name, as the settings file writes it. */
export function keyNamed(zh: string): ColumnKey | undefined {
  return columnKeys().find((key) => sheetColumns[key].zh === zh);
}
