import {
  E2014,
  E2017,
  E2019,
  E2020,
  E2021,
  inOrder,
  conditions,
  OF_2019,
  OF_2017,
  SECURITY,
  people,
  NOT_SERVED,
  uses,
  cap,
  length,
  rate,
  BENCHMARK,
  age,
} from "./national-builders.ts";
import {
  type Situation,
  eligible,
  finding,
  leftOpen,
  notKnown,
  onlyAtHand,
  refused,
  situations,
  why,
} from "./situation.ts";

/*
 * The national product, edition by edition: people, conditions, uses, amount, length, rate, security. What was seen as
 * text or in a summary refuses; what is only remembered, or left to the lender, leaves open.
 */

/** Age as a hard edge, where a caller chooses so. */
const AGE_AS_REFUSAL: readonly Situation[] = [E2019, E2021].flatMap((edition) =>
  situations(
    { pack: edition.pack, fn: "assessHousehold", sample: edition.sample, article: `${edition.document}#age` },
    [
      {
        id: `${edition.short}-age-66-refused`,
        facts: { bornOn: edition === E2019 ? "1953-09-20" : "1956-06-10" },
        terms: { inPrinciple: "refuse" },
        expected: refused("household/applicant-age"),
        because: why("解读改为拒绝：66 周岁不符合", "the reading is chosen to refuse: 66 is out"),
        side: "beyond",
        key: "K5",
      },
    ],
  ),
);

const N2014: readonly Situation[] = [
  ...inOrder(E2014, "product"),
  ...people(E2014, [
    [
      "registered-poor",
      eligible("points"),
      "within",
      why("建档立卡贫困户是对象", "registered poor households are served"),
    ],
    [
      "no-longer-poor",
      eligible("points"),
      "within",
      why(
        "文件没有说到已脱贫户，解读为攻坚期内仍计入",
        "the text is silent on those lifted out; by the reading they count to 2020",
      ),
      { key: "K4" },
    ],
    ["monitored-marginal", refused("household/kind"), "beyond", NOT_SERVED],
    ["other", refused("household/kind"), "beyond", NOT_SERVED],
  ]),
  ...situations(
    { pack: "national2014", fn: "assessHousehold", sample: "poor2016", article: "national-2014-78#people" },
    [
      {
        id: "n2014-lifted-out-never",
        facts: { householdKind: "no-longer-poor" },
        terms: { liftedOut: "never" },
        expected: refused("household/kind"),
        because: why("解读改为不计入", "the reading is chosen otherwise: they never count"),
        side: "beyond",
        key: "K4",
      },
      {
        id: "n2014-policy-no-longer-enjoyed",
        facts: { householdKind: "no-longer-poor", enjoysPolicy: false },
        expected: refused("household/enjoys-policy"),
        because: why(
          "脱贫不享受政策的户按惯例不在对象之内",
          "by practice households that no longer enjoy the policy are out",
        ),
        side: "beyond",
        key: "K4",
      },
      {
        id: "n2014-policy-enjoyed-unknown",
        facts: { householdKind: "no-longer-poor" },
        unknown: ["enjoysPolicy"],
        expected: notKnown("household/enjoys-policy", "enjoysPolicy"),
        because: why("不知道该户是否仍享受政策", "whether the household still enjoys the policy is not known"),
        side: "open",
        key: "K4",
      },
      {
        id: "n2014-conditions-not-at-hand",
        expected: eligible("points", { notAsked: ["household/no-serious-bad-record", "household/lawful-project"] }),
        article: "national-2014-78#product",
        because: why("借款人条件未见原文，须写明未核对", "its conditions were not seen: they are said to be unchecked"),
        side: "within",
        key: "K1",
      },
    ],
  ),
  ...uses(E2014, "purpose", "remembered", ["farming-and-animals"], ["building", "weddings", "wealth-products"]),
  ...cap(E2014, "product"),
  ...length(E2014, "product"),
  ...rate(E2014, "rate", "remembered", BENCHMARK),
  ...conditions(E2014, "product", "refuses", SECURITY),
];

const N2017: readonly Situation[] = [
  ...inOrder(E2017, "people"),
  ...people(E2017, [
    [
      "registered-poor",
      eligible("points"),
      "within",
      why("建档立卡贫困户是对象", "registered poor households are served"),
    ],
    [
      "no-longer-poor",
      eligible("points"),
      "within",
      why("通知写明攻坚期内已脱贫户政策不变", "the notice names those lifted out, for the campaign"),
      { key: "K4" },
    ],
    ["monitored-marginal", refused("household/kind"), "beyond", NOT_SERVED],
    ["other", refused("household/kind"), "beyond", NOT_SERVED],
  ]),
  ...conditions(E2017, "conditions", "for-the-lender", OF_2017),
  ...uses(
    E2017,
    "purpose",
    "refuses",
    ["farming-and-animals", "simple-processing", "household-tourism", "small-machines"],
    ["building", "wealth-products", "household-goods", "weddings", "other-consumption"],
  ),
  ...situations(
    { pack: "national2017", fn: "assessHousehold", sample: "poor2018", article: "national-2017-42#operators" },
    [
      {
        id: "n2017-with-operator-taking-part",
        facts: { withOperator: true, voluntary: true, takesPart: true },
        expected: eligible("points"),
        because: why("自愿且参与，可与经营主体合作", "willing and taking part: with an operator is in order"),
        side: "within",
        key: ["K1", "K12"],
      },
      {
        id: "n2017-with-operator-not-taking-part",
        facts: { withOperator: true, voluntary: true, takesPart: false },
        expected: { outcome: "ineligible", rules: { "household/takes-part": "unmet" } },
        because: why("只出名额不参与生产，是户贷企用", "it lends its name and takes no part: the firm uses the loan"),
        side: "beyond",
        key: ["K1", "K12"],
      },
      {
        id: "n2017-with-operator-not-voluntary",
        facts: { withOperator: true, voluntary: false, takesPart: true },
        expected: { outcome: "ineligible", rules: { "household/voluntary": "unmet" } },
        because: why("非自愿参与", "not of its own will"),
        side: "beyond",
        key: ["K1", "K12"],
      },
      {
        id: "n2017-with-operator-unknown",
        facts: { withOperator: true },
        expected: { outcome: "undetermined", missing: ["voluntary", "takesPart"] },
        because: why("是否自愿、是否参与未知", "whether it is willing and takes part is not known"),
        side: "open",
        key: ["K1", "K12"],
      },
    ],
  ),
  ...cap(E2017, "amount"),
  ...length(E2017, "term"),
  ...rate(E2017, "rate", "refuses", BENCHMARK),
  ...conditions(E2017, "security", "refuses", SECURITY),
];

/** Above 50,000 in 2019 and 2020: a second loan existed by February 2020, its ceiling was not seen. */
const SECOND_LOAN_BEFORE_2021: readonly Situation[] = [E2019, E2020].flatMap(({ pack, short, sample, document }) =>
  situations({ pack, fn: "assessHousehold", sample, article: `${document}#amount` }, [
    {
      id: `${short}-second-loan`,
      facts: { amount: "20000", outstanding: "50000", runningLoan: true, higherNeed: true, ableToRepay: true },
      expected: leftOpen("household/within-cap", "ceiling-not-seen"),
      because: why(
        "已有追加的做法，上限未见，不得拒绝",
        "a further loan was known by then; its ceiling was not seen, so no refusal",
      ),
      side: "open",
      key: "K6",
    },
    {
      id: `${short}-second-loan-without-need`,
      facts: { amount: "20000", outstanding: "50000", runningLoan: true, higherNeed: false },
      expected: refused("household/within-cap"),
      because: why("没有更高需求，合计超过 5 万元", "no higher need, and above 50,000 together"),
      side: "beyond",
      key: "K6",
    },
    {
      id: `${short}-second-loan-need-unknown`,
      facts: { amount: "20000", outstanding: "50000", runningLoan: true },
      unknown: ["higherNeed"],
      expected: notKnown("household/within-cap", "higherNeed"),
      because: why("是否确有需求未知", "whether there is a higher need is not known"),
      side: "open",
      key: "K6",
    },
  ]),
);

const OPERATIONAL = ["farming-and-animals", "simple-processing", "trade"];
const POOLED = ["platform-pooling", "operators", "share-dividend", "on-lending", "quota-swap"];
const CONSUMED = ["building", "wealth-products", "household-goods", "weddings", "other-consumption"];

const N2019: readonly Situation[] = [
  ...inOrder(E2019, "people"),
  ...people(E2019, [
    [
      "registered-poor",
      eligible("points"),
      "within",
      why("建档立卡贫困户是对象", "registered poor households are served"),
    ],
    [
      "no-longer-poor",
      eligible("points"),
      "within",
      why("攻坚期内已脱贫户同样支持", "those lifted out are served alike during the campaign"),
    ],
    ["monitored-marginal", refused("household/kind"), "beyond", NOT_SERVED, { key: ["K1", "K7"] }],
    ["other", refused("household/kind"), "beyond", NOT_SERVED],
  ]),
  ...situations(
    { pack: "national2019", fn: "assessHousehold", sample: "poor2019", article: "national-2019-24#people" },
    [
      {
        id: "n2019-policy-no-longer-enjoyed",
        facts: { householdKind: "no-longer-poor", enjoysPolicy: false },
        expected: refused("household/enjoys-policy"),
        because: why(
          "脱贫不享受政策的户按惯例不在对象之内",
          "by practice households that no longer enjoy the policy are out",
        ),
        side: "beyond",
        key: "K4",
      },
    ],
  ),
  ...conditions(E2019, "conditions", "refuses", OF_2019),
  ...conditions(E2019, "purpose", "refuses", [
    ["usesItself", "uses-itself", why("户借户用户还", "borrows, uses and repays itself")],
  ]),
  ...age(E2019, "national-2019-24#age", "2019-09-20", "for-the-lender"),
  ...uses(E2019, "purpose", "refuses", OPERATIONAL, [...CONSUMED, ...POOLED]),
  ...cap(E2019, "amount"),
  ...SECOND_LOAN_BEFORE_2021,
  ...length(E2019, "term"),
  ...rate(E2019, "rate", "refuses", BENCHMARK),
  ...conditions(E2019, "security", "refuses", SECURITY),
];

/** Marginal households of 2020: three things are asked of them, and of them alone. */
const MARGINAL_2020: readonly Situation[] = situations(
  { pack: "national2020", fn: "assessHousehold", sample: "poor2020", article: "national-2020-28#people" },
  [
    ...(
      [
        ["ableToWork", "able-to-work", why("有劳动能力", "able to work")],
        ["hasDevelopmentConditions", "development-conditions", why("具备产业发展条件", "conditions for development")],
        ["inMonitoringSystem", "in-monitoring-system", why("录入监测系统", "in the monitoring system")],
      ] as const
    ).flatMap(([fact, rule, what]) => [
      {
        id: `n2020-marginal-${rule}-no`,
        facts: { householdKind: "monitored-marginal", [fact]: false },
        expected: refused(`household/${rule}`),
        because: why(`边缘户须${what.zh}`, `asked of marginal households: ${what.en}`),
        side: "beyond" as const,
        key: "K7",
      },
      {
        id: `n2020-marginal-${rule}-unknown`,
        facts: { householdKind: "monitored-marginal" },
        unknown: [fact],
        expected: notKnown(`household/${rule}`, fact),
        because: why(`${what.zh}未知`, `not known: ${what.en}`),
        side: "open" as const,
        key: "K7",
      },
    ]),
    {
      id: "n2020-registered-poor-unable-to-work",
      facts: { ableToWork: false, hasDevelopmentConditions: false, inMonitoringSystem: false },
      expected: eligible("points"),
      because: why("这三项只要求边缘户", "the three are asked of marginal households only"),
      side: "within",
      key: "K7",
    },
  ],
);

const N2020: readonly Situation[] = [
  ...inOrder(E2020, "people"),
  ...people(E2020, [
    [
      "registered-poor",
      eligible("points"),
      "within",
      why("建档立卡贫困户是对象", "registered poor households are served"),
    ],
    [
      "no-longer-poor",
      eligible("points"),
      "within",
      why("攻坚期内已脱贫户同样支持", "those lifted out are served alike during the campaign"),
    ],
    [
      "monitored-marginal",
      eligible("points"),
      "within",
      why("2020 年起边缘户具备条件的纳入", "from 2020 on marginal households with the conditions are served"),
      { key: "K7" },
    ],
    ["other", refused("household/kind"), "beyond", NOT_SERVED],
  ]),
  ...MARGINAL_2020,
  ...conditions(E2020, "conditions", "remembered", OF_2019),
  ...age(E2020, "national-2020-28#conditions", "2020-09-18", "remembered"),
  ...uses(
    E2020,
    "purpose",
    "remembered",
    ["farming-and-animals"],
    ["weddings", "building", "operators", "share-dividend"],
  ),
  ...cap(E2020, "amount"),
  ...length(E2020, "term"),
  ...rate(E2020, "rate", "refuses", BENCHMARK),
  ...conditions(E2020, "security", "refuses", SECURITY),
];

const MORE = { higherNeed: true, ableToRepay: true } as const;

/** In principle 50,000; a further loan to 100,000 a household. */
const AMOUNT_2021: readonly Situation[] = situations(
  { pack: "national2021", fn: "assessHousehold", sample: "lifted2022", article: "national-2021-6#amount" },
  [
    {
      id: "n2021-amount-50000",
      facts: { amount: "50000" },
      expected: eligible("points"),
      because: why("原则上 5 万元以下，含本数", "in principle up to 50,000, which is within"),
      side: "within",
      key: ["K5", "K6"],
    },
    {
      id: "n2021-first-loan-50000.01",
      facts: { amount: "50000.01", ...MORE },
      expected: leftOpen("household/within-cap", "lender-decides"),
      because: why("首笔超过 5 万元，“原则上”留给银行", "a first loan above 50,000: 原则上 leaves it to the bank"),
      side: "open",
      key: ["K5", "K6"],
    },
    {
      id: "n2021-first-loan-100000",
      facts: { amount: "100000", ...MORE },
      expected: leftOpen("household/within-cap", "lender-decides"),
      because: why(
        "追加是首笔之后的事，首笔 10 万元不当然符合",
        "more is lent after a first loan; a first one of 100,000 is open",
      ),
      side: "open",
      key: ["K5", "K6"],
    },
    {
      id: "n2021-first-loan-100000.01",
      facts: { amount: "100000.01", ...MORE },
      expected: refused("household/within-cap"),
      because: why("每户合计不得超过 10 万元", "never more than 100,000 a household"),
      side: "beyond",
      key: ["K5", "K6"],
    },
    {
      id: "n2021-first-loan-refused-by-reading",
      facts: { amount: "50000.01", ...MORE },
      terms: { inPrinciple: "refuse" },
      expected: refused("household/within-cap"),
      because: why("解读改为拒绝：首笔不得超过 5 万元", "the reading is chosen to refuse: no first loan above 50,000"),
      side: "beyond",
      key: "K5",
    },
    {
      id: "n2021-earlier-loan-repaid",
      facts: { amount: "60000", outstanding: "0", runningLoan: false, hadEarlierLoan: true, ...MORE },
      expected: leftOpen("household/within-cap", "lender-decides"),
      because: why("前一笔已还清，本笔仍是首笔", "the earlier loan is repaid: this one is a first loan again"),
      side: "open",
      key: "K6",
    },
    {
      id: "n2021-further-loan-to-100000",
      facts: { amount: "50000", outstanding: "50000", runningLoan: true, ...MORE },
      expected: eligible("points"),
      because: why(
        "首笔之后追加，有需求有能力，合计正好 10 万元",
        "after a first loan, with need and ability, exactly 100,000 together",
      ),
      side: "within",
      key: "K6",
    },
    {
      id: "n2021-further-loan-above-100000",
      facts: { amount: "50000.01", outstanding: "50000", runningLoan: true, ...MORE },
      expected: refused("household/within-cap"),
      because: why("追加后合计超过 10 万元", "above 100,000 together"),
      side: "beyond",
      key: "K6",
    },
    {
      id: "n2021-further-loan-without-need",
      facts: { amount: "20000", outstanding: "50000", runningLoan: true, higherNeed: false },
      expected: refused("household/within-cap"),
      because: why("追加须确有需求", "a further loan asks for a need"),
      side: "beyond",
      key: "K6",
    },
    {
      id: "n2021-further-loan-unable-to-repay",
      facts: { amount: "20000", outstanding: "50000", runningLoan: true, higherNeed: true, ableToRepay: false },
      expected: { outcome: "ineligible" },
      because: why("追加须有还款能力", "a further loan asks for the ability to repay"),
      side: "beyond",
      key: "K6",
    },
    {
      id: "n2021-further-loan-need-unknown",
      facts: { amount: "20000", outstanding: "50000", runningLoan: true },
      unknown: ["higherNeed"],
      expected: notKnown("household/within-cap", "higherNeed"),
      because: why("是否确有需求未知", "whether there is a need is not known"),
      side: "open",
      key: "K6",
    },
    {
      id: "n2021-further-loan-ability-unknown",
      facts: { amount: "20000", outstanding: "50000", runningLoan: true, higherNeed: true },
      unknown: ["ableToRepay"],
      expected: { outcome: "undetermined", missing: ["ableToRepay"] },
      because: why("还款能力未知", "whether it can repay is not known"),
      side: "open",
      key: "K6",
    },
    {
      id: "n2021-amount-outstanding-unknown",
      unknown: ["outstanding", "runningLoan"],
      expected: notKnown("household/within-cap", "outstanding"),
      because: why("未还余额未知", "what is owed is not known"),
      side: "open",
      key: "K6",
    },
  ],
);

/** Sudden hardship: named by later sources only. */
const SUDDEN = "national-2021-6#sudden hardship";
const SUDDEN_HARDSHIP: readonly Situation[] = situations(
  { pack: "national2021", fn: "assessHousehold", sample: "lifted2022", article: SUDDEN },
  [
    {
      id: "n2021-sudden-hardship-2021",
      facts: { householdKind: "monitored-sudden-hardship", appliedOn: "2021-05-12", contractOn: "2021-05-12" },
      expected: leftOpen("household/kind", "later-sources-only"),
      because: why("突发严重困难户只见于后来的材料", "only later sources name sudden hardship"),
      side: "open",
      key: "K7",
    },
    {
      id: "n2021-sudden-hardship-2022-last-day",
      facts: {
        householdKind: "monitored-sudden-hardship",
        appliedOn: "2022-12-30",
        contractOn: "2022-12-31",
        rate: "3.65%",
      },
      expected: leftOpen("household/kind", "later-sources-only"),
      because: why("2022 年的合同仍不能断定", "contracts of 2022 are still open"),
      side: "open",
      key: "K7",
    },
    {
      id: "n2021-sudden-hardship-2023",
      facts: {
        householdKind: "monitored-sudden-hardship",
        appliedOn: "2023-01-03",
        contractOn: "2023-01-03",
        rate: "3.65%",
      },
      expected: eligible("points"),
      because: why("2023 年起已有材料列为对象", "from 2023 on sources name them"),
      side: "within",
      key: "K7",
    },
  ],
);

const N2021: readonly Situation[] = [
  ...inOrder(E2021, "people"),
  ...people(E2021, [
    ["no-longer-poor", eligible("points"), "within", why("脱贫户是对象", "households lifted out are served")],
    [
      "monitored-unstable",
      eligible("points"),
      "within",
      why("脱贫不稳定户本来就是脱贫户", "unstable households are lifted-out households by definition"),
      { facts: { appliedOn: "2021-03-04", contractOn: "2021-03-04" }, key: "K7" },
    ],
    [
      "monitored-marginal",
      eligible("points"),
      "within",
      why("边缘易致贫户同样支持", "marginal households are served alike"),
      { key: "K7" },
    ],
    [
      "registered-poor",
      refused("household/kind"),
      "beyond",
      why("2021 年已无未脱贫户，对象是脱贫户", "the notice serves those no longer poor"),
    ],
    ["other", refused("household/kind"), "beyond", NOT_SERVED],
  ]),
  ...SUDDEN_HARDSHIP,
  ...situations(
    { pack: "national2021", fn: "assessHousehold", sample: "lifted2022", article: "national-2021-6#people" },
    [
      {
        id: "n2021-policy-no-longer-enjoyed",
        facts: { enjoysPolicy: false },
        expected: refused("household/enjoys-policy"),
        because: why(
          "脱贫不享受政策的户按惯例不在对象之内",
          "by practice households that no longer enjoy the policy are out",
        ),
        side: "beyond",
        key: "K4",
      },
      {
        id: "n2021-policy-enjoyed-unknown",
        unknown: ["enjoysPolicy"],
        expected: notKnown("household/enjoys-policy", "enjoysPolicy"),
        because: why("不知道该户是否仍享受政策", "whether the household still enjoys the policy is not known"),
        side: "open",
        key: "K4",
      },
    ],
  ),
  ...conditions(E2021, "conditions", "refuses", OF_2019),
  ...conditions(E2021, "purpose", "refuses", [
    ["usesItself", "uses-itself", why("户借户用户还", "borrows, uses and repays itself")],
  ]),
  ...age(E2021, "national-2021-6#age", "2022-06-10", "for-the-lender"),
  ...AGE_AS_REFUSAL,
  ...uses(E2021, "purpose", "refuses", OPERATIONAL, [
    ...CONSUMED,
    "operators",
    "share-dividend",
    "on-lending",
    "quota-swap",
  ]),
  ...AMOUNT_2021,
  ...length(E2021, "term"),
  ...rate(E2021, "rate", "refuses", [
    [12, "3.70%", "3.7001%"],
    [13, "4.45%", "4.4501%"],
    [36, "4.45%", "4.4501%"],
  ]),
  ...situations(
    { pack: "national2021", fn: "assessHousehold", sample: "lifted2022", article: "national-2021-6#rate" },
    [
      {
        id: "n2021-rate-day-before-publication",
        facts: { appliedOn: "2022-05-19", contractOn: "2022-05-19", rate: "4.60%" },
        expected: eligible("points"),
        because: why(
          "2022-05-19 的五年期以上报价仍为 4.60%",
          "on 2022-05-19 the rate over five years was still 4.60 %",
        ),
        side: "within",
      },
      {
        id: "n2021-rate-day-of-publication",
        facts: { appliedOn: "2022-05-20", contractOn: "2022-05-20", rate: "4.60%" },
        expected: refused("household/within-rate-cap"),
        because: why("2022-05-20 起为 4.45%", "4.45 % from 2022-05-20 on"),
        side: "beyond",
      },
    ],
  ),
  ...conditions(E2021, "security", "refuses", SECURITY),
  ...situations(
    { pack: "national2021", fn: "assessHousehold", sample: "lifted2022", article: "national-2021-6#renewal" },
    [
      {
        id: "n2021-renewal-once",
        facts: { renewals: 1 },
        expected: eligible("points"),
        because: why("续贷或展期一次", "renewed or extended once"),
        side: "within",
      },
      {
        id: "n2021-renewal-twice",
        facts: { renewals: 2 },
        expected: leftOpen("household/within-renewals", "from-memory"),
        because: why("“一次”仅凭记忆，两次不得拒绝", "“once” is only remembered: twice is open, not refused"),
        side: "open",
      },
      {
        id: "n2021-renewal-unknown",
        unknown: ["renewals"],
        expected: notKnown("household/within-renewals", "renewals"),
        because: why("续贷次数未知", "how often it was renewed is not known"),
        side: "open",
      },
      {
        id: "n2021-renewal-conditions-asked-again",
        facts: { renewals: 1, hasSkills: false },
        expected: refused("household/has-skills"),
        article: "national-2021-6#conditions",
        because: why("续贷展期须再次核对借款人条件", "the borrower's conditions are asked again at a renewal"),
        side: "beyond",
        key: "K1",
      },
    ],
  ),
];

/** A report of the notice of 2026: named, never decided by. */
const N2026: readonly Situation[] = situations(
  { pack: "national2026", fn: "assessHousehold", sample: "helped2026", article: "national-2026#people" },
  [
    {
      id: "n2026-in-order",
      expected: onlyAtHand("report"),
      because: why("只见于新闻，再齐也不能说符合", "known from the news only: never eligible, however much is known"),
      side: "open",
      key: "K3",
    },
    {
      id: "n2026-100000",
      facts: { amount: "100000" },
      expected: onlyAtHand("report", { rules: { "household/within-cap": "met" } }),
      article: "national-2026#amount",
      because: why("报道的额度是 10 万元，含本数", "the news names 100,000, which is within"),
      side: "within",
      key: "K3",
    },
    {
      id: "n2026-100000.01",
      facts: { amount: "100000.01" },
      expected: {
        outcome: "undetermined",
        rules: { "household/within-cap": { outcome: "undetermined", reason: "report-only" } },
      },
      article: "national-2026#amount",
      because: why(
        "超过报道的额度，原文未见，不据以拒绝",
        "above what the news names; the text was not seen, so no refusal",
      ),
      side: "beyond",
      key: "K3",
    },
    {
      id: "n2026-lifted-out",
      facts: { householdKind: "no-longer-poor" },
      expected: { outcome: "undetermined" },
      because: why(
        "对象是农村有帮扶需求的人口，与脱贫户的关系未印出",
        "rural people in need; how they relate to lifted-out households is not printed",
      ),
      side: "open",
      key: "K3",
    },
    {
      id: "n2026-terms-not-printed",
      expected: { outcome: "undetermined", notAsked: ["household/term-length", "household/within-rate-cap"] },
      article: "national-2026#not printed",
      because: why("期限、利率、贴息、续贷都未印出", "length, rate, subsidy and renewals are not printed"),
      side: "open",
      key: "K2",
    },
  ],
);

/** What one refusing requirement says of its remedy. */
const ONLY_OBSTACLE: readonly Situation[] = situations(
  { pack: "national2019", fn: "assessHousehold", sample: "poor2019", article: "national-2019-24#term" },
  [
    {
      id: "n2019-no-obstacle",
      facts: { termMonths: 35 },
      expected: eligible("points"),
      because: why("没有障碍，也没有补救建议", "no obstacle, and nothing to remedy"),
      side: "within",
      key: "K17",
    },
    {
      id: "n2019-only-obstacle",
      facts: { termMonths: 37 },
      expected: { ...refused("household/term-length"), onlyObstacle: true },
      because: why(
        "其他各项都已知符合，期限是唯一障碍",
        "all else is known to be met: the length is the only obstacle",
      ),
      side: "beyond",
      key: "K17",
    },
    {
      id: "n2019-only-obstacle-among-known",
      facts: { termMonths: 37 },
      unknown: [
        ...["lawAbiding", "noSeriousBadRecord", "hasCivilCapacity", "rated", "wantsLoan", "hasSkills", "ableToRepay"],
        ...["lawfulProject", "bornOn", "purposes"],
      ],
      expected: { ...refused("household/term-length"), onlyObstacle: "among-what-is-known" },
      because: why("十项未知，只能说是已知各项中的唯一障碍", "ten facts are unknown: the only one among what is known"),
      side: "open",
      key: "K17",
    },
    {
      id: "n2019-two-obstacles",
      facts: { termMonths: 37, amount: "50000.01" },
      expected: {
        outcome: "ineligible",
        rules: { "household/term-length": "unmet", "household/within-cap": "unmet" },
        onlyObstacle: false,
      },
      because: why("两项都不符合", "two are not met"),
      side: "beyond",
      key: "K17",
    },
  ],
);

/** Nothing but the kind of household is told. */
const HARDLY_KNOWN: readonly Situation[] = situations(
  { pack: "national2021", fn: "assessHousehold", sample: "lifted2022", article: "national-2021-6#conditions" },
  [
    {
      id: "n2021-hardly-anything-known",
      unknown: [
        ...["lawAbiding", "noSeriousBadRecord", "hasCivilCapacity", "rated", "wantsLoan", "hasSkills", "ableToRepay"],
        ...["lawfulProject", "usesItself", "bornOn", "purposes", "collateralTaken", "guarantorTaken", "rate"],
      ],
      expected: { ...finding("household/kind", "met"), outcome: "undetermined" },
      because: why("只知道对象和额度，远不能说符合", "kind and amount alone are far from enough"),
      side: "open",
      key: "K1",
    },
  ],
);

export const NATIONAL_HOUSEHOLDS: readonly Situation[] = [
  ...N2014,
  ...N2017,
  ...N2019,
  ...N2020,
  ...N2021,
  ...N2026,
  ...ONLY_OBSTACLE,
  ...HARDLY_KNOWN,
];
