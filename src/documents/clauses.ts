import type { Bilingual } from "../base/input/bilingual.ts";
import { freezeDeep } from "../kernel/freeze-deep.ts";
import type { Citation } from "../kernel/citation.ts";

/** One computable rule of the documents, and the articles that state it. */
export interface Clause {
  /** The key by which the tables list it: its document by the letter, and its number. */
  readonly key: string;
  readonly about: Bilingual;
  readonly articles: readonly Citation[];
}

/** Every rule by key: A Changge, B Guangyuan, C the household scheme, D other schemes, E Luoping, G the national frame. */
export const clauses: readonly Clause[] = /* @__PURE__ */ (() =>
  freezeDeep([
    {
      key: "A1",
      about: { zh: "农户申请条件", en: "who may borrow: households" },
      articles: ["changge-2017-64#loan 1.1.1", "changge-2017-64#loan 1.1.2", "changge-2017-64#loan 1.1.3"],
    },
    {
      key: "A2",
      about: { zh: "带贫经营主体申请条件", en: "who may borrow: operators" },
      articles: ["changge-2017-64#loan 1.2"],
    },
    {
      key: "A3",
      about: { zh: "额度随等级与授信", en: "amount by grade and credit line" },
      articles: ["changge-2017-64#loan 2.1"],
    },
    { key: "A4", about: { zh: "带贫主体贷款上限", en: "caps of operators" }, articles: ["changge-2017-64#loan 2.2"] },
    {
      key: "A5",
      about: { zh: "三年以内，循环使用", en: "up to three years, revolving" },
      articles: ["changge-2017-64#loan 3", "changge-2017-64#loan annex 2"],
    },
    {
      key: "A6",
      about: { zh: "五万元以内全额贴息", en: "full subsidy up to 50,000" },
      articles: ["changge-2017-64#loan 4.1"],
    },
    {
      key: "A7",
      about: { zh: "带贫主体贴息 2%", en: "2 % subsidy of operators" },
      articles: ["changge-2017-64#loan 4.2.1"],
    },
    { key: "A8", about: { zh: "担保费 1%", en: "guarantee fee of 1 %" }, articles: ["changge-2017-64#loan 4.2.2"] },
    {
      key: "A9",
      about: { zh: "两种申请途径", en: "two application routes" },
      articles: ["changge-2017-64#loan 5.1", "changge-2017-64#loan annex 1"],
    },
    {
      key: "A10",
      about: { zh: "审核、担保、发放", en: "review, guarantee, release" },
      articles: ["changge-2017-64#loan 5.2", "changge-2017-64#loan 5.3", "changge-2017-64#loan 5.4"],
    },
    {
      key: "A11",
      about: { zh: "每月 10 日前备案与解除担保", en: "reports and releases by the 10th" },
      articles: ["changge-2017-64#loan 5.5", "changge-2017-64#loan 5.6"],
    },
    {
      key: "A12",
      about: { zh: "信用农户贷后管理", en: "care after lending to households" },
      articles: ["changge-2017-64#loan 6.1"],
    },
    {
      key: "A13",
      about: { zh: "带贫主体贷后管理", en: "care after lending to operators" },
      articles: ["changge-2017-64#loan 6.2"],
    },
    {
      key: "A14",
      about: { zh: "套取贴息的追回与取消资格", en: "subsidy obtained by fraud" },
      articles: ["changge-2017-64#loan 6.2"],
    },
    {
      key: "A15",
      about: { zh: "逾期补偿", en: "compensation of overdue loans" },
      articles: ["changge-2017-64#loan 6.3"],
    },
    {
      key: "A16",
      about: { zh: "追偿与分配", en: "recovery and its sharing" },
      articles: ["changge-2017-64#loan 6.4", "changge-2017-64#fund 9"],
    },
    {
      key: "A17",
      about: { zh: "循环使用、不得转借", en: "revolving; not lent on" },
      articles: ["changge-2017-64#loan annex 2"],
    },
    {
      key: "A18",
      about: { zh: "一次授信、三年有效", en: "line granted once, valid three years" },
      articles: ["changge-2017-64#incentive 1.2"],
    },
    {
      key: "A19",
      about: { zh: "利率上限随公布利率", en: "rate cap moving with the published rate" },
      articles: ["changge-2017-64#incentive 1.4"],
    },
    { key: "A20", about: { zh: "守信激励", en: "rewards of good years" }, articles: ["changge-2017-64#incentive 2.1"] },
    {
      key: "A21",
      about: { zh: "信用村", en: "credit village" },
      articles: ["changge-2017-64#incentive 2.2", "changge-2017-64#information 21"],
    },
    {
      key: "A22",
      about: { zh: "信用镇", en: "credit town" },
      articles: ["changge-2017-64#incentive 2.3", "changge-2017-64#information 22"],
    },
    {
      key: "A23",
      about: { zh: "暂停授信", en: "suspension of a line" },
      articles: ["changge-2017-64#incentive 3.1.1"],
    },
    {
      key: "A24",
      about: { zh: "失信惩戒", en: "penalties of broken years" },
      articles: ["changge-2017-64#incentive 3.1.1"],
    },
    {
      key: "A25",
      about: { zh: "黑名单五年不贷款", en: "no credit for five years" },
      articles: ["changge-2017-64#incentive 3.1.2"],
    },
    {
      key: "A26",
      about: { zh: "五年不享受补贴", en: "no subsidies for five years" },
      articles: ["changge-2017-64#incentive 3.1.3"],
    },
    {
      key: "A26b",
      about: { zh: "补贴抵扣", en: "offsets against subsidies" },
      articles: ["changge-2017-64#incentive 3.1.4"],
    },
    { key: "A27", about: { zh: "村的熔断", en: "stopping a village" }, articles: ["changge-2017-64#incentive 3.2"] },
    { key: "A28", about: { zh: "镇的熔断", en: "stopping a town" }, articles: ["changge-2017-64#incentive 3.3"] },
    {
      key: "A29",
      about: { zh: "两人采集并签名", en: "two collectors who sign" },
      articles: ["changge-2017-64#information 10"],
    },
    {
      key: "A30",
      about: { zh: "信息更新期限", en: "when information is updated" },
      articles: ["changge-2017-64#information 16", "changge-2017-64#information 17", "changge-2017-64#information 18"],
    },
    { key: "A31", about: { zh: "信用等级表", en: "table of grades" }, articles: ["changge-2017-64#information 19"] },
    {
      key: "A32",
      about: { zh: "书面授权查询", en: "queries with written authorisation" },
      articles: [
        "changge-2017-64#information 23",
        "changge-2017-64#information 26",
        "changge-2017-64#information 27",
        "changge-2017-64#information 28",
        "changge-2017-64#information 41",
      ],
    },
    {
      key: "A33",
      about: { zh: "操作员变更期限", en: "change of a system user" },
      articles: ["changge-2017-64#information 30"],
    },
    {
      key: "A34",
      about: { zh: "档案保管五年", en: "records kept five years" },
      articles: ["changge-2017-64#information 33", "changge-2017-64#information 34"],
    },
    {
      key: "A35",
      about: { zh: "15 个工作日内设立专户", en: "account within 15 working days" },
      articles: ["changge-2017-64#fund 6"],
    },
    {
      key: "A36",
      about: { zh: "专户核算、年度对账", en: "separate account, yearly statement" },
      articles: ["changge-2017-64#fund 7", "changge-2017-64#fund 12"],
    },
    {
      key: "A37",
      about: { zh: "凭通知书补偿", en: "compensation on the lender's notice" },
      articles: ["changge-2017-64#fund 8"],
    },
    {
      key: "A38",
      about: { zh: "20 个工作日内返还", en: "return within 20 working days" },
      articles: ["changge-2017-64#fund 10"],
    },
    {
      key: "A38b",
      about: { zh: "核实、考核与责任", en: "confirmation, yearly review, liability" },
      articles: [
        "changge-2017-64#information 11",
        "changge-2017-64#information 12",
        "changge-2017-64#information 36",
        "changge-2017-64#information 38",
      ],
    },
    {
      key: "A39",
      about: { zh: "采集对象与书面授权", en: "who may be recorded, with consent" },
      articles: ["changge-2017-64#information 6", "changge-2017-64#information 7"],
    },
    {
      key: "B1",
      about: { zh: "户申请、村初审、乡审核、银行审定", en: "application chain" },
      articles: ["guangyuan-bulletin-2019-139#jiange"],
    },
    {
      key: "B2",
      about: { zh: "额度四项依据", en: "four limits of the amount" },
      articles: ["guangyuan-bulletin-2019-139#jiange"],
    },
    {
      key: "B3",
      about: { zh: "一户一册", en: "one ledger card per household" },
      articles: ["guangyuan-bulletin-2019-139#jiange"],
    },
    {
      key: "B4",
      about: { zh: "到期贷款五类", en: "five kinds of maturities" },
      articles: ["guangyuan-bulletin-2019-139#jiange"],
    },
    {
      key: "B5",
      about: { zh: "到期清单按月分解", en: "monthly lists of maturities" },
      articles: ["guangyuan-bulletin-2019-139#jiange"],
    },
    {
      key: "B5b",
      about: { zh: "放款时书面告知", en: "written warning at lending" },
      articles: ["guangyuan-bulletin-2019-139#jiange"],
    },
    {
      key: "B6",
      about: { zh: "60 天、30 天到期提醒", en: "reminders 60 and 30 days before" },
      articles: ["guangyuan-bulletin-2019-139#jiange", "guangyuan-bulletin-2019-139#cangxi"],
    },
    { key: "B7", about: { zh: "道德积分", en: "moral points" }, articles: ["guangyuan-bulletin-2019-139#jiange"] },
    {
      key: "B8",
      about: { zh: "逾期与不良目标", en: "targets for overdue and bad loans" },
      articles: ["guangyuan-bulletin-2019-139#jiange"],
    },
    {
      key: "B9",
      about: { zh: "入股分红 12%", en: "dividend of 12 %" },
      articles: ["guangyuan-bulletin-2019-139#zhaohua mode 1"],
    },
    {
      key: "B10",
      about: { zh: "“1+5”联动催收", en: "joint collection" },
      articles: ["guangyuan-bulletin-2019-139#zhaohua mode 2"],
    },
    {
      key: "B11",
      about: { zh: "四大片区与逾期率", en: "lending areas and the overdue rate" },
      articles: ["guangyuan-bulletin-2019-139#zhaohua areas", "guangyuan-bulletin-2019-139#zhaohua summary"],
    },
    {
      key: "B12",
      about: { zh: "贷款熔断机制", en: "circuit breaker" },
      articles: ["guangyuan-bulletin-2019-139#cangxi"],
    },
    {
      key: "B13",
      about: { zh: "督办、通报、评估频次", en: "rhythm of supervision" },
      articles: ["guangyuan-bulletin-2019-139#cangxi"],
    },
    {
      key: "B14",
      about: { zh: "每月报送台账与到期表", en: "monthly ledger and maturities" },
      articles: ["guangyuan-bulletin-2019-139#cangxi"],
    },
    {
      key: "B15",
      about: { zh: "代偿与追收台账", en: "compensation and its tracking" },
      articles: ["guangyuan-bulletin-2019-139#cangxi"],
    },
    { key: "B16", about: { zh: "五个一批", en: "five treatments" }, articles: ["guangyuan-bulletin-2019-139#cangxi"] },
    {
      key: "B17",
      about: { zh: "五有两无一勤劳", en: "five have, two without, one diligent" },
      articles: ["guangyuan-bulletin-2019-139#cangxi"],
    },
    { key: "B18", about: { zh: "效益积分", en: "benefit points" }, articles: ["guangyuan-bulletin-2019-139#cangxi"] },
    {
      key: "B19",
      about: { zh: "资金滞留两个月追回", en: "money idle for two months" },
      articles: ["guangyuan-bulletin-2019-139#cangxi"],
    },
    { key: "B20", about: { zh: "全市数字", en: "city figures" }, articles: ["guangyuan-bulletin-2019-139#city"] },
    {
      key: "C1",
      about: { zh: "四有两好一项目", en: "seven conditions" },
      articles: ["household-scheme#loan 1.1", "household-scheme#loan 1.2"],
    },
    {
      key: "C2",
      about: { zh: "额度、期限、利率、免担保", en: "amount, length, rate, no security" },
      articles: [
        "household-scheme#loan 2.1",
        "household-scheme#loan 2.2",
        "household-scheme#loan 2.3",
        "household-scheme#definition",
      ],
    },
    { key: "C3", about: { zh: "贷款用途", en: "uses" }, articles: ["household-scheme#loan 1.3"] },
    {
      key: "C4",
      about: { zh: "评级、授信、覆盖目标", en: "targets of rating, lines, coverage" },
      articles: ["household-scheme#targets"],
    },
    {
      key: "C5",
      about: { zh: "实施步骤与公示", en: "steps with dates and publications" },
      articles: ["household-scheme#steps"],
    },
    {
      key: "D1",
      about: { zh: "十万元方案", en: "plan of up to 100,000" },
      articles: ["plan-2022#household", "plan-2022#household 1", "plan-2022#household 2", "plan-2022#targets"],
    },
    { key: "D2", about: { zh: "用途与禁止用途", en: "uses and forbidden uses" }, articles: ["plan-2022#household 3"] },
    {
      key: "D3",
      about: { zh: "五位一体", en: "five in one" },
      articles: ["five-in-one-rules#1", "five-in-one-rules#2", "five-in-one-rules#3"],
    },
    {
      key: "D4",
      about: { zh: "农村信用社办法", en: "rural cooperative rules" },
      articles: ["rural-cooperative-rules#8", "rural-cooperative-rules#9", "rural-cooperative-rules#10"],
    },
    {
      key: "D5",
      about: { zh: "四项整改检查", en: "four checks of an existing book" },
      articles: [
        "rectification-scheme#1",
        "rectification-scheme#2.1",
        "rectification-scheme#2.2",
        "rectification-scheme#2.3",
        "rectification-scheme#2.4",
      ],
    },
    {
      key: "D6",
      about: { zh: "南部县办法", en: "Nanbu rules" },
      articles: ["nanbu-rules#2", "nanbu-rules#3", "nanbu-rules#4.2", "nanbu-rules#5.1"],
    },
    {
      key: "D7",
      about: { zh: "山西意见", en: "Shanxi opinion" },
      articles: ["shanxi-opinion#2", "shanxi-opinion#4.1", "shanxi-opinion#risk"],
    },
    {
      key: "E1",
      about: { zh: "余额、新增、逾期汇总", en: "outstanding, new and overdue loans" },
      articles: ["luoping-bulletin-2023-10#1.1", "luoping-bulletin-2023-10#1.2", "luoping-bulletin-2023-10#1.3"],
    },
    {
      key: "E2",
      about: { zh: "完成率与应贷尽贷", en: "completion, and loans to all that qualify" },
      articles: ["luoping-bulletin-2023-10#1.2", "luoping-bulletin-2023-10#3.3"],
    },
    {
      key: "E3",
      about: { zh: "逾期率不高于全省", en: "rate not above the province's" },
      articles: ["luoping-bulletin-2023-10#2.1", "luoping-bulletin-2023-10#3.1"],
    },
    { key: "E4", about: { zh: "支持对象", en: "people served" }, articles: ["luoping-bulletin-2023-10#3.2"] },
    {
      key: "E5",
      about: { zh: "到期提前提醒", en: "reminders ahead of maturity" },
      articles: ["luoping-bulletin-2023-10#3.1"],
    },
    {
      key: "E6",
      about: { zh: "通报自查", en: "the table against itself" },
      articles: ["luoping-bulletin-2023-10#1.3"],
    },
    { key: "G1", about: { zh: "2014 年产品", en: "product of 2014" }, articles: ["national-2014-78#product"] },
    { key: "G2", about: { zh: "不良容忍度", en: "tolerance of bad loans" }, articles: ["national-2017-42#tolerance"] },
    {
      key: "G3",
      about: { zh: "2019 年规范", en: "notice of 2019" },
      articles: ["national-2019-24#age", "national-2019-24#purpose"],
    },
    {
      key: "G4",
      about: { zh: "2021 年产品", en: "product of 2021" },
      articles: [
        "national-2021-6#amount",
        "national-2021-6#in force",
        "national-2021-6#term",
        "national-2021-6#rate",
        "national-2021-6#security",
        "national-2021-6#subsidy",
        "national-2021-6#people",
        "national-2021-6#purpose",
        "national-2021-6#renewal",
      ],
    },
    {
      key: "G4b",
      about: { zh: "2020 年通知", en: "notice of 2020" },
      articles: ["national-2020-28#people", "national-2020-28#contracts", "national-2020-28#deferral"],
    },
    {
      key: "G5",
      about: { zh: "青阳县贴息比例", en: "Qingyang's shares of the subsidy" },
      articles: ["qingyang-subsidy#share 2021", "qingyang-subsidy#share original"],
    },
    {
      key: "G6",
      about: { zh: "河南贴息与熔断", en: "Henan: subsidy and breaker" },
      articles: ["henan-2017-85#operators", "henan-2017-85#breaker"],
    },
    {
      key: "G7",
      about: { zh: "各县风险分担比例", en: "counties' shares of losses" },
      articles: [
        "sharing-variants#60:40",
        "sharing-variants#50:50",
        "sharing-variants#80:20",
        "sharing-variants#70:30 (50:30:20)",
        "sharing-variants#20:10:50:20",
        "sharing-variants#40:20:30:10",
      ],
    },
    {
      key: "G8",
      about: { zh: "计息规则", en: "rules on interest" },
      articles: [
        "interest-rules#rate",
        "interest-rules#methods",
        "interest-rules#settlement",
        "interest-rules#overdue",
        "interest-rules#misuse",
        "interest-rules#day-count",
      ],
    },
    { key: "G9", about: { zh: "展期上限", en: "limits of extensions" }, articles: ["general-loan-rules#12"] },
    {
      key: "G10",
      about: { zh: "期间与“以上以下”", en: "periods, and thresholds" },
      articles: ["civil-code#201", "civil-code#202", "civil-code#203", "civil-code#1259"],
    },
    {
      key: "G11",
      about: { zh: "补偿金放大与补充", en: "leverage and top-up of funds" },
      articles: ["gansu-2021-23#leverage", "gansu-2021-23#top-up"],
    },
  ] as const satisfies readonly Clause[]))();
