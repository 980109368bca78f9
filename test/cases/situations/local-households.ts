import type { Bilingual } from "../../../src/base/input/bilingual.ts";
import {
  type ArticleName,
  eligible,
  finding,
  leftOpen,
  notKnown,
  onlyAtHand,
  refused,
  type Situation,
  situations,
  why,
} from "./situation.ts";

/*
 * Local packs: alone for what their own documents say, and with the national product that they detail. A report or an
 * excerpt alone never says that somebody may borrow; with the national notice it may, within what is at hand.
 */

type Asked = readonly (readonly [fact: string, wrong: unknown, rule: string, what: Bilingual, article?: ArticleName])[];

/** Each answered the wrong way, and not answered. */
function asked(
  common: {
    readonly pack: Situation["pack"];
    readonly short: string;
    readonly sample: string;
    readonly article: ArticleName;
  },
  rows: Asked,
): readonly Situation[] {
  const { pack, short, sample } = common;
  return rows.flatMap(([fact, wrong, rule, what, article = common.article]) =>
    situations({ pack, fn: "assessHousehold", sample, article }, [
      {
        id: `${short}-${rule}-no`,
        facts: { [fact]: wrong },
        expected: refused(`household/${rule}`),
        because: why(`文件要求：${what.zh}`, `the document asks: ${what.en}`),
        side: "beyond",
      },
      {
        id: `${short}-${rule}-unknown`,
        unknown: [fact],
        expected: notKnown(`household/${rule}`, fact),
        because: why(`未知：${what.zh}`, `not known: ${what.en}`),
        side: "open",
      },
    ]),
  );
}

type Facts = Readonly<Record<string, unknown>>;

const contract = (on: string, more: Facts = {}): Facts => ({
  ...more,
  appliedOn: on,
  contractOn: on,
});

/** Households lifted out of poverty, where the document does not say. */
function liftedOut(short: string, pack: string, article: ArticleName): readonly Situation[] {
  const rule = "household/kind";
  const lifted = { householdKind: "no-longer-poor" };
  return situations({ pack, fn: "assessHousehold", sample: "poor2018", article }, [
    {
      id: `${short}-lifted-out-last-day`,
      facts: contract("2020-12-31", lifted),
      expected: finding(rule, "met"),
      because: why("攻坚期最后一天，已脱贫户仍计入", "the last day of the campaign: those lifted out still count"),
      side: "within",
      key: "K4",
    },
    {
      id: `${short}-lifted-out-day-after`,
      facts: contract("2021-01-01", lifted),
      expected: refused(rule),
      because: why("攻坚期已过，文件只支持贫困户", "the campaign is over, and the document serves poor households"),
      side: "beyond",
      key: "K4",
    },
    {
      id: `${short}-lifted-out-never`,
      facts: lifted,
      terms: { liftedOut: "never" },
      expected: refused(rule),
      because: why("解读改为一律不计入", "the reading is chosen otherwise: never"),
      side: "beyond",
      key: "K4",
    },
    {
      id: `${short}-lifted-out-always`,
      facts: contract("2021-01-01", lifted),
      terms: { liftedOut: "always" },
      expected: finding(rule, "met"),
      because: why("解读改为一律计入", "the reading is chosen otherwise: always"),
      side: "within",
      key: "K4",
    },
    {
      id: `${short}-lifted-out-contract-day-unknown`,
      facts: { ...lifted, appliedOn: "2020-12-20" },
      unknown: ["contractOn"],
      expected: { ...finding(rule, "undetermined"), missing: ["contractOn"] },
      because: why("合同日可能在年底前，也可能在之后", "the contract may be of either side of the year's end"),
      side: "open",
      key: "K4",
    },
  ]);
}

const SCHEME_AND_2017 = ["national2017", "householdScheme"] as const;

const HOUSEHOLD_SCHEME: readonly Situation[] = [
  ...situations(
    { pack: SCHEME_AND_2017, fn: "assessHousehold", sample: "poor2018", article: "household-scheme#loan 1.2" },
    [
      {
        id: "scheme-in-order",
        expected: eligible("points"),
        because: why(
          "国家通知各点与方案各条都已知符合",
          "every point of the notice and all of the scheme are known to be met",
        ),
        side: "within",
        key: "K3",
      },
      {
        id: "scheme-not-asked-for-its-days",
        pack: "householdScheme",
        facts: contract("2018-05-18"),
        expected: { notAsked: ["household/edition-in-force"] },
        because: why(
          "方案没有印出日期，不问适用期间，并须说明",
          "the scheme prints no days: they are not asked, and that is said",
        ),
        side: "open",
        key: "K2",
      },
      {
        id: "scheme-other-household",
        facts: { householdKind: "other" },
        expected: refused("household/kind"),
        article: "household-scheme#loan 1.1",
        because: why("非建档立卡户", "not a registered household"),
        side: "beyond",
      },
      {
        id: "scheme-use-weddings",
        facts: { purposes: ["weddings"] },
        expected: { outcome: "ineligible" },
        article: "household-scheme#loan 1.3",
        because: why("方案只列种养、加工、旅游和小农机等创收项目", "the scheme names projects that earn income"),
        side: "beyond",
      },
      {
        id: "scheme-amount-50000",
        facts: { amount: "50000" },
        expected: eligible("points"),
        article: "household-scheme#loan 2.1",
        because: why("5 万元（含）", "50,000 is within (含)"),
        side: "within",
      },
      {
        id: "scheme-amount-50000.01",
        facts: { amount: "50000.01" },
        expected: refused("household/within-cap"),
        article: "household-scheme#loan 2.1",
        because: why("超过 5 万元", "above 50,000"),
        side: "beyond",
      },
      {
        id: "scheme-term-11",
        facts: { termMonths: 11, rate: "4.35%" },
        expected: refused("household/term-length"),
        article: "household-scheme#loan 2.2",
        because: why("方案规定 1 至 3 年", "the scheme lends for one to three years"),
        side: "beyond",
      },
      {
        id: "scheme-term-12",
        facts: { termMonths: 12, rate: "4.35%" },
        expected: eligible("points"),
        article: "household-scheme#loan 2.2",
        because: why("1 年含本数", "one year is within"),
        side: "within",
      },
      {
        id: "scheme-rate-above-benchmark",
        facts: { rate: "4.7501%" },
        expected: refused("household/within-rate-cap"),
        article: "household-scheme#loan 2.3",
        because: why("高于基准利率", "above the benchmark"),
        side: "beyond",
      },
    ],
  ),
  ...asked({ pack: SCHEME_AND_2017, short: "scheme", sample: "poor2018", article: "household-scheme#loan 1.2" }, [
    ["ableToWork", false, "able-to-work", why("有劳动能力", "able to work")],
    ["wantsToProsper", false, "wants-to-prosper", why("有致富愿望", "wants to prosper")],
    ["wantsLoan", false, "wants-loan", why("有贷款意愿", "wants the loan")],
    ["hasIncome", false, "has-income", why("有收入保障", "income to rely on")],
    ["lawAbiding", false, "law-abiding", why("遵纪守法好", "law-abiding")],
    ["goodCreditAttitude", false, "good-credit-attitude", why("信用观念好", "a good attitude to credit")],
    ["suitableProject", false, "suitable-project", why("选定合适项目", "a suitable project chosen")],
    ["collateralTaken", true, "no-collateral", why("免抵押", "no collateral"), "household-scheme#definition"],
    ["guarantorTaken", true, "no-guarantor", why("免担保", "no guarantor"), "household-scheme#definition"],
  ]),
  ...liftedOut("scheme", "householdScheme", "household-scheme#loan 1.1"),
];

const NANBU_AND_2014 = ["national2014", "nanbu"] as const;

const NANBU: readonly Situation[] = [
  ...situations({ pack: NANBU_AND_2014, fn: "assessHousehold", sample: "poor2016", article: "nanbu-rules#5.1" }, [
    {
      id: "nanbu-in-order",
      expected: eligible("excerpt"),
      because: why(
        "国家通知与办法已见各条都已知符合，办法只见前几条",
        "notice and rules at hand are met; of the rules only the first articles are at hand",
      ),
      side: "within",
      key: "K3",
    },
    {
      id: "nanbu-alone",
      pack: "nanbu",
      expected: onlyAtHand("excerpt"),
      because: why("只有节录，不能单独说符合", "an excerpt alone never says that somebody may borrow"),
      side: "open",
      key: "K3",
    },
    {
      id: "nanbu-line-exceeded",
      facts: { availableLine: "29999.99" },
      expected: refused("household/within-credit-line"),
      article: "nanbu-rules#2",
      because: why("在评级授信额度内发放", "lent within the rated line"),
      side: "beyond",
    },
    {
      id: "nanbu-line-exact",
      facts: { availableLine: "30000" },
      expected: eligible("excerpt"),
      article: "nanbu-rules#2",
      because: why("正好等于授信额度", "exactly the line"),
      side: "within",
    },
    {
      id: "nanbu-other-lender",
      facts: { lender: "B2" },
      expected: refused("household/named-lender"),
      article: "nanbu-rules#3",
      because: why("承贷机构只有一家", "there is one lender only"),
      side: "beyond",
    },
    {
      id: "nanbu-lender-unknown",
      unknown: ["lender"],
      expected: notKnown("household/named-lender", "lender"),
      article: "nanbu-rules#3",
      because: why("承贷机构未知", "the lender is not known"),
      side: "open",
    },
    {
      id: "nanbu-other-household",
      facts: { householdKind: "other" },
      expected: refused("household/kind"),
      because: why("只贷给建档立卡贫困户", "for registered poor households only"),
      side: "beyond",
    },
  ]),
  ...asked({ pack: NANBU_AND_2014, short: "nanbu", sample: "poor2016", article: "nanbu-rules#5.1" }, [
    ["ableToWork", false, "able-to-work", why("具有劳动能力", "able to work")],
    ["wantsToProsper", false, "wants-to-prosper", why("有自主发展愿望", "wants to develop")],
    ["maliciousRecord", true, "no-malicious-record", why("无恶意不良信用记录", "no record of bad faith")],
    ["rated", false, "rated", why("获得评级授信", "rated and granted a line")],
  ]),
  ...liftedOut("nanbu", "nanbu", "nanbu-rules#5.1"),
];

const SHANXI: readonly Situation[] = situations(
  { pack: "shanxi", fn: "assessHousehold", sample: "poor2018", article: "shanxi-opinion#4.1" },
  [
    {
      id: "shanxi-alone-900000-for-ten-years",
      facts: { amount: "900000", termMonths: 120 },
      expected: onlyAtHand("excerpt", { states: { maximum: "undetermined" } }),
      because: why(
        "节录没有额度和期限，绝不能说符合或不设上限",
        "the excerpt prints no amount and no length: neither eligible nor unbounded",
      ),
      side: "open",
      key: "K3",
    },
    {
      id: "shanxi-with-national-900000",
      pack: ["national2017", "shanxi"],
      facts: { amount: "900000", termMonths: 120 },
      expected: {
        outcome: "ineligible",
        rules: { "household/within-cap": "unmet", "household/term-length": "unmet" },
      },
      because: why("与国家通知合用时受 5 万元、3 年限制", "with the national notice 50,000 and three years hold"),
      side: "beyond",
      key: "K3",
    },
    {
      id: "shanxi-with-national-in-order",
      pack: ["national2017", "shanxi"],
      expected: eligible("points"),
      because: why("意见所说的各点通知也都写明", "what the opinion states, the notice states too"),
      side: "within",
      key: "K3",
    },
    {
      id: "shanxi-lifted-out-named",
      facts: { householdKind: "no-longer-poor" },
      expected: { ...finding("household/kind", "met"), neverReads: ["household/lifted-out"] },
      because: why("意见写明包括已脱贫户，不存在解读", "the opinion names those lifted out: no reading has a say"),
      side: "within",
      key: "K4",
    },
    {
      id: "shanxi-other-household",
      facts: { householdKind: "other" },
      expected: refused("household/kind"),
      because: why("非建档立卡户", "not a registered household"),
      side: "beyond",
    },
    {
      id: "shanxi-collateral",
      facts: { collateralTaken: true },
      expected: refused("household/no-collateral"),
      article: "shanxi-opinion#2",
      because: why("免抵押、免担保的信用贷款", "a loan on credit, without collateral and guarantor"),
      side: "beyond",
    },
    {
      id: "shanxi-focus-is-no-condition",
      pack: ["national2017", "shanxi"],
      facts: { hasSkills: false },
      expected: leftOpen("household/has-skills", "lender-decides"),
      because: why("技能素质只是工作重点和参考", "skills are where the work is to begin, a reference and no condition"),
      side: "open",
      key: "K1",
    },
  ],
);

const PLAN_AND_2017 = ["national2017", "plan2022"] as const;

const PLAN_2022: readonly Situation[] = [
  ...situations({ pack: PLAN_AND_2017, fn: "assessHousehold", sample: "poor2018", article: "plan-2022#household 1" }, [
    {
      id: "plan2022-in-order",
      expected: eligible("points"),
      because: why("国家通知与方案各点都已知符合", "every point of the notice and of the plan is known to be met"),
      side: "within",
      key: "K3",
    },
    {
      id: "plan2022-lifted-out-last-day",
      pack: "plan2022",
      facts: contract("2020-12-31", { householdKind: "no-longer-poor" }),
      expected: { ...finding("household/kind", "met"), neverReads: ["household/lifted-out"] },
      because: why(
        "方案写明攻坚期内已脱贫户政策不变，不存在解读",
        "the plan names them for the campaign: no reading has a say",
      ),
      side: "within",
      key: "K4",
    },
    {
      id: "plan2022-lifted-out-day-after",
      pack: "plan2022",
      facts: contract("2021-01-01", { householdKind: "no-longer-poor" }),
      expected: { ...refused("household/kind"), neverReads: ["household/lifted-out"] },
      because: why("攻坚期到 2020 年底为止", "the campaign ends with 2020"),
      side: "beyond",
      key: "K4",
    },
    {
      id: "plan2022-amount-alone-100000",
      pack: "plan2022",
      facts: { amount: "100000" },
      expected: finding("household/within-cap", "met"),
      article: "plan-2022#household 2",
      because: why("方案印 10 万元以下，含本数", "the plan prints up to 100,000, which is within"),
      side: "within",
    },
    {
      id: "plan2022-amount-alone-100000.01",
      pack: "plan2022",
      facts: { amount: "100000.01" },
      expected: refused("household/within-cap"),
      article: "plan-2022#household 2",
      because: why("超过方案的 10 万元", "above the plan's 100,000"),
      side: "beyond",
    },
    {
      id: "plan2022-amount-with-national-50000.01",
      facts: { amount: "50000.01" },
      expected: refused("household/within-cap"),
      article: ["plan-2022#household 2", "national-2017-42#amount"],
      because: why(
        "国家通知为 5 万元，县方案不能放宽国家产品",
        "the national notice says 50,000; a county's plan does not widen it",
      ),
      side: "beyond",
      key: "K3",
    },
    {
      id: "plan2022-term-37",
      facts: { termMonths: 37 },
      expected: refused("household/term-length"),
      article: "plan-2022#household 2",
      because: why("3 年期以内", "within three years"),
      side: "beyond",
    },
    {
      id: "plan2022-rate-above-benchmark",
      facts: { rate: "4.7501%" },
      expected: refused("household/within-rate-cap"),
      article: "plan-2022#household 2",
      because: why("按基准利率放贷", "lent at the benchmark"),
      side: "beyond",
    },
    ...["building", "wealth-products", "household-goods", "platform-pooling", "real-estate", "infrastructure"].map(
      (purpose) => ({
        id: `plan2022-use-${purpose}`,
        facts: { purposes: [purpose] },
        expected: { outcome: "ineligible" },
        article: "plan-2022#household 3" as const,
        because: why("方案禁止的用途", "a use that the plan forbids"),
        side: "beyond" as const,
        key: "K1",
      }),
    ),
  ]),
  ...situations({ pack: "plan2022", fn: "assessHousehold", sample: "poor2018", article: "plan-2022#household 1" }, [
    {
      id: "plan2022-poor-record-is-a-reference",
      facts: { goodCreditRecord: false },
      expected: leftOpen("household/good-credit-record", "lender-decides"),
      because: why(
        "对象写信用良好，要点又写信用水平只是主要参考，由银行决定",
        "borrowers are of good credit, and the main points make credit a main reference: the bank decides",
      ),
      side: "open",
      key: "K5",
    },
    {
      id: "plan2022-good-record",
      facts: { goodCreditRecord: true },
      expected: finding("household/good-credit-record", "met"),
      because: why("信用良好，两处都符合", "good credit is in order by both sentences"),
      side: "within",
    },
    {
      id: "plan2022-means-to-repay-are-a-reference",
      facts: { ableToRepay: false },
      expected: leftOpen("household/able-to-repay", "lender-decides"),
      because: why(
        "还款能力同样只是主要参考，不当然拒绝",
        "the means to repay are a main reference likewise and refuse nobody by themselves",
      ),
      side: "open",
      key: "K5",
    },
    {
      id: "plan2022-record-unknown",
      unknown: ["goodCreditRecord"],
      expected: notKnown("household/good-credit-record", "goodCreditRecord"),
      because: why("信用情况未知", "the record is not known"),
      side: "open",
    },
  ]),
  ...asked({ pack: "plan2022", short: "plan2022", sample: "poor2018", article: "plan-2022#household 1" }, [
    ["wantsLoan", false, "wants-loan", why("有贷款意愿", "wants the loan")],
    ["hasPotential", false, "has-potential", why("有就业创业潜质", "potential for work or enterprise")],
    ["hasSkills", false, "has-skills", why("有技能素质", "skills")],
    ["usesItself", false, "uses-itself", why("自贷自用自还", "borrows, uses and repays itself"), "plan-2022#household"],
    ["guarantorTaken", true, "no-guarantor", why("免担保", "no guarantor"), "plan-2022#household 2"],
  ]),
];

/** A scheme of its own in the same collection: wider uses, a named guarantor. */
const FINANCE_SCHEME: readonly Situation[] = situations(
  { pack: "financeScheme2022", fn: "assessHousehold", sample: "poor2018", article: "finance-scheme-2022#2.1" },
  [
    ...["skills-training", "small-trade"].map((purpose) => ({
      id: `finance-scheme-use-${purpose}`,
      facts: { purposes: [purpose] },
      expected: finding("household/allowed-purposes", "met"),
      because: why("方案还列技能提升、小型商贸", "this scheme names skills and small trade too"),
      side: "within" as const,
    })),
    {
      id: "finance-scheme-use-building",
      facts: { purposes: ["building"] },
      expected: refused("household/allowed-purposes"),
      because: why("不是创收项目", "no project that earns income"),
      side: "beyond",
    },
    {
      id: "finance-scheme-guarantor",
      facts: { guarantorTaken: true },
      expected: { outcome: "undetermined", notAsked: ["household/no-guarantor"] },
      article: "finance-scheme-2022#3.2",
      because: why(
        "方案指定担保机构，有担保不违反；只见节录，不说符合",
        "it names a guarantor, so one is in order; an excerpt, so never eligible",
      ),
      side: "open",
      key: "K3",
    },
  ],
);

const FIVE_IN_ONE: readonly Situation[] = [
  ...situations({ pack: "fiveInOne", fn: "assessHousehold", sample: "poor2018", article: "five-in-one-rules#2" }, [
    {
      id: "five-in-one-alone",
      expected: onlyAtHand("excerpt"),
      because: why("只有节录，且没有额度期限", "an excerpt, without amount and length"),
      side: "open",
      key: "K3",
    },
    {
      id: "five-in-one-other-household",
      facts: { householdKind: "other" },
      expected: refused("household/kind"),
      because: why("银行只与建档立卡贫困户签约", "the bank contracts with registered poor households"),
      side: "beyond",
    },
    {
      id: "five-in-one-pooled-after-2019",
      pack: ["national2019", "fiveInOne"],
      sample: "poor2019",
      facts: { purposes: ["operators"] },
      expected: { outcome: "ineligible" },
      article: ["five-in-one-rules#2", "national-2019-24#purpose"],
      because: why(
        "资金交合作社统一使用，2019 年通知不允许",
        "the money goes to the cooperative, which the notice of 2019 forbids",
      ),
      side: "beyond",
      key: "K1",
    },
    {
      id: "five-in-one-with-national-in-order",
      pack: ["national2017", "fiveInOne"],
      facts: { withOperator: true, voluntary: true, takesPart: true },
      expected: eligible("points"),
      because: why("对象两份文件都写明，其余按国家通知", "both name the borrower; the rest is the notice's"),
      side: "within",
      key: ["K3", "K12"],
    },
  ]),
  ...liftedOut("five-in-one", "fiveInOne", "five-in-one-rules#2"),
];

const RURAL_COOPERATIVE: readonly Situation[] = [
  ...situations(
    { pack: "ruralCooperative", fn: "assessHousehold", sample: "poor2018", article: "rural-cooperative-rules#8" },
    [
      {
        id: "rural-cooperative-alone",
        expected: onlyAtHand("excerpt"),
        because: why(
          "只有模版的前十条，不能单独说符合",
          "ten articles of a template never say that somebody may borrow",
        ),
        side: "open",
        key: "K3",
      },
      {
        id: "rural-cooperative-age-55",
        facts: { bornOn: "1962-05-19" },
        expected: finding("household/applicant-age", "met"),
        because: why("明天才满 56 周岁", "56 only tomorrow"),
        side: "within",
      },
      {
        id: "rural-cooperative-age-56",
        facts: { bornOn: "1962-05-18" },
        expected: refused("household/applicant-age"),
        because: why("当天满 56 周岁；条文没有写原则上", "56 today, and no 原则上 in the article"),
        side: "beyond",
        key: "K5",
      },
      {
        id: "rural-cooperative-age-17",
        facts: { bornOn: "2000-05-19" },
        expected: refused("household/applicant-age"),
        because: why("明天才满 18 周岁", "18 only tomorrow"),
        side: "beyond",
      },
      {
        id: "rural-cooperative-lifted-out",
        facts: { householdKind: "no-longer-poor" },
        expected: refused("household/kind"),
        because: why(
          "要求的是贫困标准，已脱贫户不再达到",
          "it asks for the poverty standard, which a lifted-out household no longer meets",
        ),
        side: "beyond",
        key: "K4",
      },
      {
        id: "rural-cooperative-poor",
        expected: finding("household/kind", "met"),
        because: why("符合贫困标准", "poor by the standard"),
        side: "within",
        key: "K4",
      },
      {
        id: "rural-cooperative-kind-unknown",
        unknown: ["householdKind"],
        expected: notKnown("household/kind", "householdKind"),
        because: why("是否符合贫困标准未知", "whether it is poor by the standard is not known"),
        side: "open",
        key: "K4",
      },
    ],
  ),
  ...asked(
    { pack: "ruralCooperative", short: "rural-cooperative", sample: "poor2018", article: "rural-cooperative-rules#8" },
    [
      ["hasIncome", false, "has-income", why("有合法稳定的来源", "a lawful and stable source")],
      ["ableToRepay", false, "able-to-repay", why("有还款能力", "able to repay")],
      ["goodCreditRecord", false, "good-credit-record", why("良好的信誉记录", "a good record")],
    ],
  ),
];

const LUOPING: readonly Situation[] = situations(
  {
    pack: ["national2021", "luoping2023"],
    fn: "assessHousehold",
    sample: "lifted2023",
    article: "luoping-bulletin-2023-10#3.2",
  },
  [
    {
      id: "luoping-in-order",
      expected: eligible("points"),
      because: why("通报所说的对象，国家通知也写明", "the bulletin names whom the notice names too"),
      side: "within",
      key: "K3",
    },
    {
      id: "luoping-alone",
      pack: "luoping2023",
      facts: { amount: "900000", termMonths: 120 },
      expected: onlyAtHand("report"),
      because: why("通报不是办法，不能单独说符合", "a bulletin is no set of rules: alone never eligible"),
      side: "open",
      key: "K3",
    },
    {
      id: "luoping-sudden-hardship",
      facts: { householdKind: "monitored-sudden-hardship" },
      expected: eligible("points"),
      article: ["luoping-bulletin-2023-10#3.1", "national-2021-6#sudden hardship"],
      because: why("2023 年的通报列有突发严重困难人口", "the bulletin of 2023 names sudden hardship"),
      side: "within",
      key: "K7",
    },
    {
      id: "luoping-other-household",
      facts: { householdKind: "other" },
      expected: refused("household/kind"),
      because: why("不是脱贫户，也不是监测对象", "neither lifted out nor monitored"),
      side: "beyond",
    },
    {
      id: "luoping-registered-poor",
      facts: { householdKind: "registered-poor" },
      expected: refused("household/kind"),
      because: why("对象是脱贫人口和监测对象", "for those lifted out and the monitored"),
      side: "beyond",
    },
  ],
);

const JIANGE: readonly Situation[] = situations(
  {
    pack: ["national2019", "jiange2019"],
    fn: "assessHousehold",
    sample: "poor2019",
    article: "guangyuan-bulletin-2019-139#jiange",
  },
  [
    {
      id: "jiange-in-order",
      expected: eligible("report"),
      because: why(
        "国家通知各点符合，四项限额只见于简报",
        "the notice's points are met; the four limits are known from the bulletin only",
      ),
      side: "within",
      key: "K3",
    },
    {
      id: "jiange-alone",
      pack: "jiange2019",
      expected: onlyAtHand("report"),
      because: why("简报不能单独说符合", "a bulletin alone never says that somebody may borrow"),
      side: "open",
      key: "K3",
    },
    ...(
      [
        ["projectScale", "within-project-scale", why("项目规模", "the project's scale")],
        ["productionCycle", "within-production-cycle", why("生产周期", "the production cycle")],
        ["availableLine", "within-credit-line", why("评级授信额度", "the rated line")],
        ["statedNeed", "within-stated-need", why("实际需求", "the real need")],
      ] as const
    ).flatMap(([fact, rule, what]) => [
      {
        id: `jiange-${rule}-exact`,
        facts: { [fact]: "30000" },
        expected: eligible("report"),
        because: why(`正好等于${what.zh}`, `exactly what fits ${what.en}`),
        side: "within" as const,
      },
      {
        id: `jiange-${rule}-no`,
        facts: { [fact]: "29999.99" },
        expected: refused(`household/${rule}`),
        because: why(`超过${what.zh}`, `more than ${what.en} allows`),
        side: "beyond" as const,
      },
      {
        id: `jiange-${rule}-unknown`,
        unknown: [fact],
        expected: notKnown(`household/${rule}`, fact),
        because: why(`${what.zh}未知`, `${what.en} is not known`),
        side: "open" as const,
      },
    ]),
  ],
);

const CHANGGE_AND_2017 = ["national2017", "changge2017"] as const;
const changge = { pack: CHANGGE_AND_2017, short: "changge", sample: "poor2018" } as const;

const bar = (from: string, through: string, more: Facts = {}): Facts => ({
  ...{ listing: "N1", who: "applicant", from, through },
  ...more,
});

const CHANGGE: readonly Situation[] = [
  ...situations(
    { pack: CHANGGE_AND_2017, fn: "assessHousehold", sample: "poor2018", article: "changge-2017-64#loan 1.1.1" },
    [
      {
        id: "changge-in-order",
        expected: eligible("points"),
        because: why(
          "国家通知各点与办法各条都已知符合",
          "every point of the notice and all of the measures are known to be met",
        ),
        side: "within",
        key: "K3",
      },
      {
        id: "changge-grade-none",
        facts: { grade: "none" },
        expected: refused("household/minimum-grade"),
        because: why("A 级（含）以上", "grade A (含) or better"),
        side: "beyond",
      },
      {
        id: "changge-grade-aaa-plus",
        facts: { grade: "AAA+" },
        expected: eligible("points"),
        because: why("高于 A 级", "better than A"),
        side: "within",
      },
      {
        id: "changge-grade-unknown",
        unknown: ["grade"],
        expected: notKnown("household/minimum-grade", "grade"),
        because: why("等级未知", "the grade is not known"),
        side: "open",
      },
      {
        id: "changge-line-exact",
        facts: { availableLine: "30000" },
        expected: eligible("points"),
        article: "changge-2017-64#loan 2.1",
        because: why("金额依据授信额度，正好等于", "the amount follows the line, and is exactly it"),
        side: "within",
      },
      {
        id: "changge-line-exceeded",
        facts: { availableLine: "29999.99" },
        expected: refused("household/within-credit-line"),
        article: "changge-2017-64#loan 2.1",
        because: why("超过授信额度", "above the line"),
        side: "beyond",
      },
      {
        id: "changge-term-36",
        facts: { termMonths: 36 },
        expected: eligible("points"),
        article: "changge-2017-64#loan 3",
        because: why("最长不超过 3 年", "at most three years"),
        side: "within",
      },
      {
        id: "changge-term-37",
        facts: { termMonths: 37 },
        expected: refused("household/term-length"),
        article: "changge-2017-64#loan 3",
        because: why("超过 3 年", "longer than three years"),
        side: "beyond",
      },
      {
        id: "changge-credit-line-rate-4.35",
        pack: "changge2017",
        facts: { product: "credit-line", termMonths: 36, rate: "4.35%" },
        expected: finding("household/within-rate-cap", "met"),
        article: "changge-2017-64#incentive 1.4",
        because: why("一般授信年利率最高 4.35%，含本数", "the general credit line: at most 4.35 %, which is within"),
        side: "within",
      },
      {
        id: "changge-credit-line-rate-4.3501",
        pack: "changge2017",
        facts: { product: "credit-line", termMonths: 36, rate: "4.3501%" },
        expected: refused("household/within-rate-cap"),
        article: "changge-2017-64#incentive 1.4",
        because: why("高于 4.35%", "above 4.35 %"),
        side: "beyond",
      },
      {
        id: "changge-poor-household-rate",
        facts: { rate: "4.7501%" },
        expected: refused("household/within-rate-cap"),
        article: "changge-2017-64#loan 4.1",
        because: why("建档立卡贫困户按基准利率", "registered poor households borrow at the benchmark"),
        side: "beyond",
      },
      {
        id: "changge-use-on-lending",
        facts: { purposes: ["on-lending"] },
        expected: { outcome: "ineligible" },
        article: "changge-2017-64#loan annex 2",
        because: why("贷款不得转借", "a loan may not be lent on"),
        side: "beyond",
      },
      {
        id: "changge-barred-last-day",
        pack: "changge2017",
        facts: contract("2022-11-01", { bars: [bar("2017-11-01", "2022-11-01")] }),
        expected: refused("household/not-barred"),
        article: "changge-2017-64#incentive 3.1.2",
        because: why("5 年的最后一天", "the last day of the five years"),
        side: "beyond",
      },
      {
        id: "changge-barred-day-after",
        pack: "changge2017",
        facts: contract("2022-11-02", { bars: [bar("2017-11-01", "2022-11-01")] }),
        expected: finding("household/not-barred", "met"),
        article: "changge-2017-64#incentive 3.1.2",
        because: why("5 年已于前一天届满", "the five years were over the day before"),
        side: "within",
      },
      {
        id: "changge-barred-unknown",
        unknown: ["bars"],
        expected: notKnown("household/not-barred", "bars"),
        article: "changge-2017-64#incentive 3.1.2",
        because: why("是否受限未知", "whether there is a bar is not known"),
        side: "open",
      },
      {
        id: "changge-barred-through-relative-after-2020",
        pack: "changge2017",
        facts: contract("2020-12-18", { bars: [bar("2020-06-01", "2025-06-01", { state: "open" })] }),
        expected: notKnown("household/not-barred"),
        article: ["changge-2017-64#incentive 3.1.2", "state-council-2020-49#penalties"],
        because: why(
          "因亲属受限自 2020-12-18 起存疑，申请也只能待定",
          "a bar through a relative is open from 2020-12-18: so is the application",
        ),
        side: "open",
        key: "K20",
      },
    ],
  ),
  ...asked({ ...changge, article: "changge-2017-64#loan 1.1.2" }, [
    ["inLeadingIndustry", false, "leading-industry", why("从事主导产业项目", "a project in a leading industry")],
    [
      "meetsLenderConditions",
      false,
      "lender-conditions",
      why("符合合作金融机构条件", "the lender's own conditions"),
      "changge-2017-64#loan 1.1.3",
    ],
    [
      "lineSuspended",
      true,
      "line-not-suspended",
      why("授信未暂停", "the line is not suspended"),
      "changge-2017-64#incentive 3.1.1",
    ],
    [
      "villageStopped",
      true,
      "village-not-stopped",
      why("本村未停止新增授信", "credit is not stopped in the village"),
      "changge-2017-64#incentive 3.2",
    ],
    [
      "townStopped",
      true,
      "town-not-stopped",
      why("本镇未停止新增授信", "credit is not stopped in the town"),
      "changge-2017-64#incentive 3.3",
    ],
  ]),
];

export const LOCAL_HOUSEHOLDS: readonly Situation[] = [
  ...HOUSEHOLD_SCHEME,
  ...NANBU,
  ...SHANXI,
  ...PLAN_2022,
  ...FINANCE_SCHEME,
  ...FIVE_IN_ONE,
  ...RURAL_COOPERATIVE,
  ...LUOPING,
  ...JIANGE,
  ...CHANGGE,
];
