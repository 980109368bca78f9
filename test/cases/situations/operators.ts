import { eligible, leftOpen, notKnown, onlyAtHand, refused, type Situation, situations, why } from "./situation.ts";

/*
 * Operators that carry poor households, and small firms. No national notice lends to operators: Changge's measures are
 * whole, so that `within` is `whole`; the template of a rural cooperative is an excerpt.
 */

const RATIO = "operator/households-carried";
const CAP = "operator/within-cap";

const CHANGGE: readonly Situation[] = situations(
  { pack: "changge2017", fn: "assessOperator", sample: "cooperative2018", article: "changge-2017-64#loan 1.2" },
  [
    {
      id: "operator-in-order",
      expected: eligible("whole"),
      because: why("办法各条都已知符合", "all of the measures is known to be met"),
      side: "within",
      key: "K8",
    },
    {
      id: "operator-carries-nobody",
      facts: { householdsCarried: 0 },
      expected: refused(RATIO),
      because: why(
        "准入要求带动贫困户，一户也没有不准入",
        "admission asks that households are carried: with nobody there is none",
      ),
      side: "beyond",
      key: "K8",
    },
    {
      id: "operator-carries-one",
      facts: { householdsCarried: 1 },
      expected: eligible("whole"),
      because: why("户数比例只定利率和贴息，不定准入", "the ratio decides rate and subsidy, not admission"),
      side: "within",
      key: "K8",
    },
    {
      id: "operator-carried-unknown",
      unknown: ["householdsCarried"],
      expected: notKnown(RATIO, "householdsCarried"),
      because: why("带动户数未知", "how many are carried is not known"),
      side: "open",
      key: "K8",
    },
    {
      id: "operator-ratio-as-admission-two",
      facts: { householdsCarried: 2 },
      terms: { ratioDecides: "admission" },
      expected: refused(RATIO),
      article: "changge-2017-64#loan 4.2.1",
      because: why("解读改为准入条件：50 万元须带动 3 户", "the reading is chosen as admission: 500,000 need three"),
      side: "beyond",
      key: "K8",
    },
    {
      id: "operator-ratio-as-admission-three",
      facts: { householdsCarried: 3 },
      terms: { ratioDecides: "admission" },
      expected: eligible("whole"),
      article: "changge-2017-64#loan 4.2.1",
      because: why("3 户够 60 万元以内", "three are enough for up to 600,000"),
      side: "within",
      key: "K8",
    },
    {
      id: "operator-ratio-not-kept-rate-free",
      facts: { householdsCarried: 2, rate: "6.00%" },
      expected: eligible("whole", { rules: { "operator/within-rate-cap": "not-applicable" } }),
      article: "changge-2017-64#loan 4.2.1",
      because: why(
        "不达带贫标准的不享受基准利率，利率由双方定",
        "below the ratio there is no right to the benchmark: the rate is theirs to agree",
      ),
      side: "within",
      key: "K8",
    },
    {
      id: "operator-ratio-kept-rate-above",
      facts: { rate: "4.7501%" },
      expected: refused("operator/within-rate-cap"),
      article: "changge-2017-64#loan 4.2.1",
      because: why("达标的按基准利率，不得上浮", "within the ratio at the benchmark, with no mark-up"),
      side: "beyond",
      key: "K8",
    },
    ...(
      [
        ["company", "10000000", "10000000.01", "1000 万元", "10,000,000"],
        ["cooperative", "3000000", "3000000.01", "300 万元", "3,000,000"],
        ["new-type-operator", "3000000", "3000000.01", "300 万元", "3,000,000"],
      ] as const
    ).flatMap(([operatorKind, at, above, zh, en]) => [
      {
        id: `operator-cap-${operatorKind}-at`,
        facts: { operatorKind, amount: at, householdsCarried: 50 },
        expected: eligible("whole"),
        article: "changge-2017-64#loan 2.2" as const,
        because: why(`${zh}含本数`, `${en} is within (含)`),
        side: "within" as const,
        key: "K5",
      },
      {
        id: `operator-cap-${operatorKind}-above`,
        facts: { operatorKind, amount: above, householdsCarried: 51 },
        expected: leftOpen(CAP, "lender-decides"),
        article: "changge-2017-64#loan 2.2" as const,
        because: why(
          "“原则上”的上限，超过的由银行决定并留存理由",
          "a cap in principle: above it the bank decides, with reasons on file",
        ),
        side: "open" as const,
        key: "K5",
      },
    ]),
    {
      id: "operator-cap-refused-by-reading",
      facts: { amount: "3000000.01", householdsCarried: 16 },
      terms: { inPrinciple: "refuse" },
      expected: refused(CAP),
      article: "changge-2017-64#loan 2.2",
      because: why("解读改为拒绝", "the reading is chosen to refuse"),
      side: "beyond",
      key: "K5",
    },
    {
      id: "operator-cap-with-outstanding",
      facts: { outstanding: "2500000" },
      expected: eligible("whole"),
      article: "changge-2017-64#loan 2.2",
      because: why("按存量余额合计正好 300 万元", "counted on what is owed, exactly 3,000,000"),
      side: "within",
    },
    {
      id: "operator-cap-outstanding-unknown",
      unknown: ["outstanding"],
      expected: notKnown(CAP, "outstanding"),
      article: "changge-2017-64#loan 2.2",
      because: why("存量余额未知", "what is owed is not known"),
      side: "open",
      key: "K5",
    },
    {
      id: "operator-term-36",
      facts: { termMonths: 36 },
      expected: eligible("whole"),
      article: "changge-2017-64#loan 3",
      because: why("3 年含本数", "three years are within"),
      side: "within",
    },
    {
      id: "operator-term-37",
      facts: { termMonths: 37 },
      expected: refused("operator/term-length"),
      article: "changge-2017-64#loan 3",
      because: why("超过 3 年", "longer than three years"),
      side: "beyond",
    },
    {
      id: "operator-grade-b",
      facts: { grade: "B" },
      expected: refused("operator/minimum-grade"),
      because: why("须 A 级（含）以上", "grade A (含) or better is asked"),
      side: "beyond",
    },
    {
      id: "operator-grade-unknown",
      unknown: ["grade"],
      expected: notKnown("operator/minimum-grade", "grade"),
      because: why("等级未知", "the grade is not known"),
      side: "open",
    },
    ...(
      [
        ["soundOperation", "sound-operation", "规模经营、状况良好", "scale and sound operation"],
        ["inLeadingIndustry", "leading-industry", "符合主导产业", "a leading industry"],
        ["carryingAgreement", "carrying-agreement", "与当地政府签订带贫协议", "a carrying agreement"],
        ["meetsLenderConditions", "lender-conditions", "符合合作金融机构条件", "the lender's conditions"],
        ["notableTaxContribution", "notable-tax-contribution", "对财政有较大贡献", "a notable tax contribution"],
      ] as const
    ).flatMap(([fact, rule, zh, en]) => [
      {
        id: `operator-${rule}-no`,
        facts: { [fact]: false },
        expected: refused(`operator/${rule}`),
        because: why(`准入条件：${zh}`, `asked for admission: ${en}`),
        side: "beyond" as const,
      },
      {
        id: `operator-${rule}-unknown`,
        unknown: [fact],
        expected: notKnown(`operator/${rule}`, fact),
        because: why(`未知：${zh}`, `not known: ${en}`),
        side: "open" as const,
      },
    ]),
    {
      id: "operator-day-before-issue",
      facts: { appliedOn: "2017-10-25", contractOn: "2017-10-25" },
      expected: { outcome: "not-under-this-edition", rules: { "operator/edition-in-force": "unmet" } },
      article: "changge-2017-64#information 43",
      because: why("合同早于印发日", "the contract is earlier than the issue"),
      side: "beyond",
      key: "K2",
    },
  ],
);

/** Rate and subsidy: one household for every 200,000, full or begun. */
const OPERATOR_SUBSIDY: readonly Situation[] = situations(
  {
    pack: "changge2017",
    fn: "computeOperatorSubsidy",
    sample: "operatorSubsidy2018",
    article: "changge-2017-64#loan 4.2.1",
  },
  [
    {
      id: "operator-subsidy-five-households",
      terms: { settlement: "at-maturity" },
      expected: { outcome: "granted", amounts: { subsidy: "20000.00" } },
      because: why("100 万元带 5 户，一年 2%", "1,000,000 with five households: 2 % for one year"),
      side: "within",
      key: "K8",
    },
    {
      id: "operator-subsidy-four-households",
      facts: { householdsCarried: 4 },
      expected: { outcome: "refused" },
      because: why("100 万元须带 5 户，不足不享受贴息", "1,000,000 need five: with four there is no right"),
      side: "beyond",
      key: "K8",
    },
    {
      id: "operator-subsidy-matching-amount",
      facts: { householdsCarried: 4 },
      terms: { settlement: "at-maturity", tooFewHouseholds: "matching-amount" },
      expected: { outcome: "in-part", amounts: { subsidy: "16000.00" } },
      because: why("解读改为按 4 户对应的 80 万元贴息", "the reading is chosen otherwise: 800,000 for four households"),
      side: "within",
    },
    {
      id: "operator-subsidy-households-unknown",
      unknown: ["householdsCarried"],
      expected: { outcome: "undetermined", missing: ["householdsCarried"] },
      because: why("带动户数未知，贴息不能确定", "how many are carried is not known: the subsidy is open"),
      side: "open",
      key: "K8",
    },
    {
      id: "henan-operator-subsidy-ratio-not-printed",
      pack: "henan2017",
      facts: { householdsCarried: 4 },
      expected: { outcome: "undetermined" },
      article: "henan-2017-85#operators",
      because: why(
        "省文件摘要没有每户对应金额，匹配金额算不出",
        "the summary prints no amount per household: what matches cannot be told",
      ),
      side: "open",
    },
    {
      id: "henan-operator-subsidy-matching",
      pack: "henan2017",
      facts: { householdsCarried: 4 },
      terms: { settlement: "at-maturity", amountPerHousehold: "200000" },
      expected: { outcome: "in-part", amounts: { subsidy: "16000.00" } },
      article: "henan-2017-85#operators",
      because: why("按匹配金额 80 万元的 2%", "2 % on the 800,000 that match"),
      side: "within",
    },
    {
      id: "guarantee-fee-one-year",
      fn: "computeGuaranteeFee",
      sample: "guarantee2018",
      expected: { amounts: { fee: "5000.00" } },
      article: "changge-2017-64#loan 4.2.2",
      because: why("50 万元一年的 1%", "1 % of 500,000 for one year"),
      side: "within",
    },
    {
      id: "guarantee-fee-year-and-a-day",
      fn: "computeGuaranteeFee",
      sample: "guarantee2018",
      facts: {
        loan: {
          ...{ id: "L1", household: "O1", lender: "B1", product: "operator", principal: "500000" },
          ...{ contractOn: "2018-03-20", paidOutOn: "2018-03-20", maturesOn: "2019-03-21" },
          ...{ rate: { fixed: "4.75%" }, instalments: [], repayments: [], extensions: [] },
        },
      },
      expected: { amounts: { fee: "10000.00" } },
      article: "changge-2017-64#loan 4.2.2",
      because: why("解读：第二年已开始，按年收", "by the reading the second year has begun, and is charged"),
      side: "beyond",
    },
  ],
);

const RURAL: readonly Situation[] = situations(
  {
    pack: "ruralCooperative",
    fn: "assessOperator",
    sample: "cooperative2018",
    article: "rural-cooperative-rules#9",
  },
  [
    {
      id: "rural-operator-in-order",
      expected: onlyAtHand("excerpt"),
      because: why("只有模版的前十条，不说符合", "ten articles of a template: never eligible"),
      side: "open",
      key: "K3",
    },
    {
      id: "rural-small-firm-in-order",
      part: "smallFirm",
      facts: { operatorKind: "small-firm" },
      expected: onlyAtHand("excerpt"),
      article: "rural-cooperative-rules#10",
      because: why("只有模版的前十条，不说符合", "ten articles of a template: never eligible"),
      side: "open",
      key: "K3",
    },
    ...(
      [
        [
          "operator",
          "rural-cooperative-rules#9",
          "lawfulIncome",
          "lawful-income",
          "有合法稳定的来源",
          "a lawful and stable source",
        ],
        [
          "operator",
          "rural-cooperative-rules#9",
          "stableProduction",
          "stable-production",
          "生产状况稳定",
          "stable production",
        ],
        [
          "operator",
          "rural-cooperative-rules#9",
          "goodCreditRecord",
          "good-credit-record",
          "良好的信誉记录",
          "a good record",
        ],
        ["smallFirm", "rural-cooperative-rules#10", "registered", "registered", "已登记注册", "registered"],
        ["smallFirm", "rural-cooperative-rules#10", "licensed", "licensed", "有所需许可", "the licences needed"],
        [
          "smallFirm",
          "rural-cooperative-rules#10",
          "stableOperation",
          "stable-operation",
          "有设备场地、经营稳定",
          "premises and stable operation",
        ],
        ["smallFirm", "rural-cooperative-rules#10", "hasProspects", "has-prospects", "有发展预期和能力", "prospects"],
        ["smallFirm", "rural-cooperative-rules#10", "riskAssessed", "risk-assessed", "经过风险评估", "risk assessed"],
      ] as const
    ).map(([part, article, fact, rule, zh, en]) => ({
      id: `rural-${part}-${rule}-no`,
      part,
      facts: { [fact]: false },
      expected: refused(`operator/${rule}`),
      article,
      because: why(`条件：${zh}`, `asked: ${en}`),
      side: "beyond" as const,
    })),
  ],
);

export const OPERATORS: readonly Situation[] = [...CHANGGE, ...OPERATOR_SUBSIDY, ...RURAL];
