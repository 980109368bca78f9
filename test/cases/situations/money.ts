import { loan, loan2022 } from "./samples.ts";
import { type ArticleName, finding, refused, type Situation, situations, why } from "./situation.ts";

/*
 * Published rates and their successor, and who bears the interest.
 */

const OF_2015: ArticleName = "pboc-benchmark-rates#2015-10-24";
const NO_FLOATING: ArticleName = "pboc-2019-30#floating";
const RATE = "household/within-rate-cap";

const LOOKED_UP: readonly Situation[] = situations(
  { pack: "pbocBenchmark", fn: "lookUpRate", sample: "rate", article: OF_2015 },
  [
    {
      id: "benchmark-2015-10-23",
      facts: { day: "2015-10-23" },
      expected: { outcome: "known", amounts: { rate: "5.00%" }, neverWarns: ["benchmark-after-2019"] },
      article: "pboc-benchmark-rates#2015-08-26",
      because: why("新利率施行前一天", "the day before the new rate"),
      side: "within",
      key: "K16",
    },
    {
      id: "benchmark-2019-12-31",
      expected: { outcome: "known", amounts: { rate: "4.75%" }, neverWarns: ["benchmark-after-2019"] },
      because: why("2019 年底前的合同，基准利率有据", "contracts to the end of 2019: the benchmark is verified"),
      side: "within",
      key: "K16",
    },
    {
      id: "benchmark-2020-01-01",
      facts: { day: "2020-01-01" },
      expected: { outcome: "known", amounts: { rate: "4.75%" }, warnings: ["benchmark-after-2019"] },
      article: [OF_2015, NO_FLOATING],
      because: why(
        "2020 年固定利率合同仍可用，取末值并提示",
        "a fixed contract of 2020 may name it: last value, with a warning",
      ),
      side: "within",
      key: "K16",
    },
    {
      id: "benchmark-2020-12-31",
      facts: { day: "2020-12-31" },
      expected: { outcome: "known", amounts: { rate: "4.75%" }, warnings: ["benchmark-after-2019"] },
      article: [OF_2015, NO_FLOATING],
      because: why("2020 年最后一天", "the last day of 2020"),
      side: "within",
      key: "K16",
    },
    {
      id: "benchmark-2021-01-01",
      facts: { day: "2021-01-01" },
      expected: { outcome: "undetermined" },
      article: [OF_2015, NO_FLOATING],
      because: why(
        "2021 年起以什么代替，未设解读即不能断定",
        "from 2021 on what takes its place is open until the reading is set",
      ),
      side: "beyond",
      key: "K16",
    },
  ],
);

const on = (day: string, rate: string) => ({ appliedOn: day, contractOn: day, rate });

/** What the reading of the successor turns, on a scheme without days of its own. */
const SUCCESSOR: readonly Situation[] = situations(
  {
    pack: "householdScheme",
    fn: "assessHousehold",
    sample: "poor2018",
    article: ["household-scheme#loan 2.3", NO_FLOATING],
  },
  [
    {
      id: "successor-2020-4.75",
      facts: on("2020-12-31", "4.75%"),
      expected: { ...finding(RATE, "met"), warnings: ["benchmark-after-2019"] },
      because: why("2020 年取末值", "the last value for 2020"),
      side: "within",
      key: "K16",
    },
    {
      id: "successor-2021-not-set",
      facts: on("2021-06-01", "4.75%"),
      expected: finding(RATE, "undetermined"),
      because: why("没有选定替代利率", "no successor was chosen"),
      side: "open",
      key: "K16",
    },
    {
      id: "successor-2021-last-value",
      facts: on("2021-06-01", "4.75%"),
      terms: { benchmarkSuccessor: "last-value" },
      expected: finding(RATE, "met"),
      because: why("解读：末值 4.75%", "the reading: the last value, 4.75 %"),
      side: "within",
      key: "K16",
    },
    {
      id: "successor-2021-lpr-1-year",
      facts: on("2021-06-01", "3.8501%"),
      terms: { benchmarkSuccessor: "lpr-1-year" },
      expected: refused(RATE),
      because: why("解读：一年期 LPR 3.85%", "the reading: LPR of one year, 3.85 %"),
      side: "beyond",
      key: "K16",
    },
    {
      id: "successor-2021-lpr-over-5-years",
      facts: on("2021-06-01", "4.65%"),
      terms: { benchmarkSuccessor: "lpr-over-5-years" },
      expected: finding(RATE, "met"),
      because: why("解读：五年期以上 LPR 4.65%", "the reading: LPR over five years, 4.65 %"),
      side: "within",
      key: "K16",
    },
    {
      id: "floating-2019-12-31",
      pack: "national2019",
      fn: "accrueInterest",
      sample: "interest2022",
      facts: {
        loan: loan({
          ...{ contractOn: "2019-12-31", paidOutOn: "2019-12-31", maturesOn: "2021-12-31" },
          rate: { series: "pboc-benchmark", reset: "anniversary" },
        }),
      },
      expected: { neverWarns: ["floating-on-benchmark"] },
      article: OF_2015, // the announcement does not reach it: the letter rests on the published rate alone
      because: why("公告施行前的合同", "a contract before the announcement took effect"),
      side: "within",
      key: "K16",
    },
    {
      id: "floating-2020-01-02",
      pack: "national2019",
      fn: "accrueInterest",
      sample: "interest2022",
      facts: {
        loan: loan({
          ...{ contractOn: "2020-01-02", paidOutOn: "2020-01-02", maturesOn: "2021-12-31" },
          rate: { series: "pboc-benchmark", reset: "anniversary" },
        }),
      },
      expected: { warnings: ["floating-on-benchmark"] },
      article: NO_FLOATING,
      because: why("2020 年起不得新签参考基准利率的浮动合同", "from 2020 on no new contract floats on the benchmark"),
      side: "beyond",
      key: "K16",
    },
  ],
);

const CHANGGE_4_1: ArticleName = "changge-2017-64#loan 4.1";
const THREE_YEARS = { contractOn: "2017-11-15", paidOutOn: "2017-11-15", maturesOn: "2020-11-15" } as const;

const CHANGGE: readonly Situation[] = situations(
  { pack: "changge2017", fn: "computeSubsidy", sample: "subsidy2017", article: CHANGGE_4_1 },
  [
    {
      id: "subsidy-changge-50000",
      facts: { loans: [loan(THREE_YEARS)] },
      expected: { outcome: "known", amounts: { subsidy: "7230.54" } },
      because: why("5 万元（含）以内全额贴息", "up to 50,000 (含) the interest is subsidised in full"),
      side: "within",
    },
    {
      id: "subsidy-changge-60000",
      facts: { loans: [loan({ ...THREE_YEARS, principal: "60000" })] },
      expected: { outcome: "known", amounts: { subsidy: "7230.54" } },
      because: why(
        "解读：超过 5 万元的，贴 5 万元以内部分",
        "by the reading of a larger loan the first 50,000 are subsidised",
      ),
      side: "beyond",
    },
    {
      id: "subsidy-changge-lifted-out",
      facts: { householdKind: "no-longer-poor" },
      expected: { states: { entitled: ["yes", "open"] } },
      because: why(
        "办法没有说到已脱贫户，解读为攻坚期内仍计入",
        "the measure is silent on those lifted out; by the reading they count to 2020",
      ),
      side: "within",
      key: "K4",
    },
    {
      id: "subsidy-changge-lifted-out-never",
      facts: { householdKind: "no-longer-poor" },
      terms: { liftedOut: "never" },
      expected: { states: { entitled: "no" } },
      because: why("解读改为不计入", "the reading is chosen otherwise"),
      side: "beyond",
      key: "K4",
    },
    {
      id: "subsidy-changge-other-household",
      facts: { householdKind: "other" },
      expected: { states: { entitled: "no" } },
      because: why("全额贴息只给建档立卡贫困户", "the full subsidy is for registered poor households"),
      side: "beyond",
      key: "K4",
    },
    {
      id: "subsidy-changge-kind-unknown",
      unknown: ["householdKind"],
      expected: { states: { entitled: "open" }, missing: ["householdKind"] },
      because: why("户的类别未知", "the kind of household is not known"),
      side: "open",
      key: "K4",
    },
  ],
);

const SHARE_2021: ArticleName = "qingyang-subsidy#share 2021";

const NATIONAL: readonly Situation[] = situations(
  {
    pack: ["national2021", "qingyang"],
    fn: "computeSubsidy",
    sample: "subsidy2022",
    article: SHARE_2021,
  },
  [
    {
      id: "subsidy-2021-without-a-share",
      pack: "national2021",
      // K41: without a local share no amount is printed. The door asks for it, and such terms do not compile.
      expected: { refused: "missing at terms.subsidyShares" },
      article: "national-2021-6#subsidy",
      because: why(
        "通知没有贴息份额，没有地方规定就没有金额，须先设定份额",
        "the notice sets no share: without a local one there is no sum, and the share is asked for",
      ),
      side: "open",
      key: "K2",
    },
    {
      // 17 nights; 11 + 80 × 70 %; 92 × 70 %; 92 × 70 %; 74 × 70 %, each at 50,000 × 3.45 % ÷ 360.
      id: "subsidy-qingyang-over-the-year-end",
      facts: {
        loans: [
          loan2022({
            ...{ contractOn: "2023-12-04", paidOutOn: "2023-12-04", maturesOn: "2024-12-04" },
            rate: { fixed: "3.45%" },
          }),
        ],
      },
      expected: { outcome: "known", amounts: { subsidy: "1267.87" } },
      because: why("2023-12-31 当晚 100%，次日起 70%", "100 % for the night of 2023-12-31, 70 % from the next one"),
      side: "within",
    },
    {
      id: "subsidy-qingyang-above-50000",
      facts: {
        loans: [
          loan2022({
            ...{ principal: "80000", rate: { fixed: "4.60%" } },
            ...{ contractOn: "2022-03-10", paidOutOn: "2022-03-10", maturesOn: "2025-03-10" },
            repayments: [{ day: "2023-05-05", amount: "30000.50" }],
          }),
        ],
      },
      expected: { outcome: "known", amounts: { subsidy: "6170.35" } },
      article: [SHARE_2021, "national-2021-6#amount"],
      because: why("5 万元以上部分不贴息", "what lies above 50,000 bears no subsidy"),
      side: "beyond",
      key: "K6",
    },
    {
      id: "subsidy-qingyang-beyond-2025",
      facts: {
        loans: [
          loan2022({
            ...{ contractOn: "2025-03-10", paidOutOn: "2025-03-10", maturesOn: "2026-03-10" },
            rate: { fixed: "3.10%" },
          }),
        ],
      },
      expected: { outcome: "undetermined" },
      because: why("2025 年以后的份额未见", "the share beyond 2025 is not known"),
      side: "open",
    },
    {
      // 80, 92, 92, 91 and 10 nights at 50,000 × 4.35 % ÷ 360.
      id: "subsidy-qingyang-original-product",
      pack: ["national2020", "qingyang"],
      facts: {
        loans: [
          loan({
            ...{ product: "microcredit-2014", rate: { fixed: "4.35%" } },
            ...{ contractOn: "2020-12-31", paidOutOn: "2020-12-31", maturesOn: "2021-12-31" },
          }),
        ],
        householdKind: "registered-poor",
      },
      expected: { outcome: "known", amounts: { subsidy: "2205.20" } },
      article: ["qingyang-subsidy#share original", "national-2020-28#contracts"],
      because: why("2020 年底前的合同到期前仍按 100%", "a contract of the last day of 2020 keeps 100 % to its end"),
      side: "within",
      key: "K2",
    },
  ],
);

/** The notice of 2021: fixed for the contract. */
const FIXED: readonly Situation[] = (
  [
    ["contract", "met", "within", "按合同日的报价定死", "looked up once, on the contract's day"],
    ["anniversary", "unmet", "beyond", "每年重定不是固定利率", "looked up anew each year it is not fixed"],
  ] as const
).map(([reset, outcome, side, zh, en]): Situation => ({
  id: `rate-2021-reset-${reset}`,
  pack: "national2021",
  fn: "accrueInterest",
  sample: "interest2022",
  facts: { loan: loan2022({ rate: { series: "lpr", band: "1-year", reset } }) },
  expected: { rules: { "interest/fixed-for-contract": outcome } },
  article: "national-2021-6#rate",
  because: why(zh, en),
  side,
  key: "K1",
}));

export const MONEY: readonly Situation[] = [...LOOKED_UP, ...SUCCESSOR, ...CHANGGE, ...NATIONAL, ...FIXED];
