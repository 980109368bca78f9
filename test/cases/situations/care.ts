import { type Situation, situations, why } from "./situation.ts";

/*
 * Care after lending, credit information, grades.
 */

const MONITORING: readonly Situation[] = situations(
  { pack: "cangxi2019", fn: "assessMonitoring", sample: "care2019", article: "guangyuan-bulletin-2019-139#cangxi" },
  [
    {
      id: "idle-a-day-less",
      facts: { idle: [{ since: "2019-03-01", through: "2019-04-30", amount: "50000" }] },
      expected: { rules: { "monitoring/no-idle-money": "met" } },
      because: why("未满 2 个月", "not yet two months"),
      side: "within",
    },
    {
      id: "idle-two-months",
      facts: { idle: [{ since: "2019-03-01", through: "2019-05-01", amount: "50000" }] },
      expected: { outcome: "not-in-order", rules: { "monitoring/no-idle-money": "unmet" } },
      because: why("滞留满 2 个月立即追回", "idle for two months: recovered at once"),
      side: "beyond",
    },
    {
      id: "idle-unknown",
      unknown: ["idle"],
      expected: { rules: { "monitoring/no-idle-money": "undetermined" }, missing: ["idle"] },
      because: why("资金是否滞留未知", "whether money lies idle is not known"),
      side: "open",
    },
    {
      id: "not-used-for-production",
      facts: { usedForProduction: false },
      expected: { outcome: "not-in-order", rules: { "monitoring/used-for-production": "unmet" } },
      because: why("取款后未用于产业发展的立即追回", "drawn and not used for production: recovered at once"),
      side: "beyond",
    },
    {
      id: "jiange-card-kept",
      pack: "jiange2019",
      expected: { rules: { "monitoring/ledger-card-kept": "met" } },
      article: "guangyuan-bulletin-2019-139#jiange",
      because: why("一户一册，内容齐全", "one card a household, complete"),
      side: "within",
    },
    {
      id: "jiange-no-card",
      pack: "jiange2019",
      facts: { ledgerCard: "none" },
      expected: { rules: { "monitoring/ledger-card-kept": "unmet" } },
      article: "guangyuan-bulletin-2019-139#jiange",
      because: why("没有台账", "no card is kept"),
      side: "beyond",
    },
    {
      id: "operator-visited",
      pack: "changge2017",
      part: "operatorMonitoring",
      sample: "operatorCare2018",
      expected: { rules: { "monitoring/visited-each-quarter": "met" } },
      article: "changge-2017-64#loan 6.2",
      because: why("完整季度内已察看", "visited in the whole quarter"),
      side: "within",
    },
    {
      id: "operator-not-visited",
      pack: "changge2017",
      part: "operatorMonitoring",
      sample: "operatorCare2018",
      facts: { visits: [] },
      expected: { rules: { "monitoring/visited-each-quarter": "unmet" } },
      article: "changge-2017-64#loan 6.2",
      because: why("每季度不少于一次", "at least once a quarter"),
      side: "beyond",
    },
    {
      id: "operator-visits-unknown",
      pack: "changge2017",
      part: "operatorMonitoring",
      sample: "operatorCare2018",
      unknown: ["visits"],
      expected: { rules: { "monitoring/visited-each-quarter": "undetermined" }, missing: ["visits"] },
      article: "changge-2017-64#loan 6.2",
      because: why("察看情况未知", "the visits are not known"),
      side: "open",
    },
  ],
);

const ALLOWED = {
  ...{ state: "given", household: "H1", writtenForm: true, purposes: ["loan"], to: ["B1"] },
  ...{ from: "2018-05-01", through: "2018-06-01", revokedOn: "not-revoked" },
};

const ACCESS: readonly Situation[] = situations(
  { pack: "changge2017", fn: "mayQuery", sample: "query2018", article: "changge-2017-64#information 23" },
  [
    {
      id: "query-last-day",
      facts: { authorisation: ALLOWED },
      expected: { rules: { "query/in-force": "met" } },
      because: why("授权的最后一天仍有效", "the last day of the authorisation is within it"),
      side: "within",
    },
    {
      id: "query-day-after",
      facts: { authorisation: ALLOWED, on: "2018-06-02" },
      expected: { rules: { "query/in-force": "unmet" } },
      because: why("授权已过期", "the authorisation is over"),
      side: "beyond",
    },
    {
      id: "query-none",
      facts: { authorisation: { state: "none" } },
      expected: { rules: { "query/authorised": "unmet" } },
      because: why("没有书面授权", "no written authorisation"),
      side: "beyond",
    },
    {
      id: "query-unknown",
      unknown: ["authorisation"],
      expected: { rules: { "query/authorised": "undetermined" } },
      because: why("是否授权未知", "whether there is one is not known"),
      side: "open",
    },
    {
      id: "query-other-purpose",
      facts: { purpose: "marketing" },
      expected: { rules: { "query/purpose-within": "unmet" } },
      because: why("超出授权书写明的用途", "beyond the purpose that the authorisation names"),
      side: "beyond",
    },
    {
      id: "record-two-collectors",
      fn: "mayRecord",
      sample: "record2018",
      expected: { outcome: "may-be-recorded" },
      article: "changge-2017-64#information 10",
      because: why("两人以上采集并签名", "collected by two, signed"),
      side: "within",
    },
    {
      id: "record-one-collector",
      fn: "mayRecord",
      sample: "record2018",
      facts: { collectors: [{ id: "K1", signed: true }] },
      expected: { outcome: "may-not-be-recorded", rules: { "record/enough-collectors": "unmet" } },
      article: "changge-2017-64#information 10",
      because: why("只有一人", "one person only"),
      side: "beyond",
    },
    {
      id: "record-consent-unknown",
      fn: "mayRecord",
      sample: "record2018",
      unknown: ["writtenConsent"],
      expected: { outcome: "undetermined", rules: { "record/written-consent": "undetermined" } },
      article: "changge-2017-64#information 6",
      because: why("书面授权未知", "whether the householder consented is not known"),
      side: "open",
    },
  ],
);

const GRADES: readonly Situation[] = situations(
  { pack: "changge2017", fn: "gradeOf", sample: "score", article: "changge-2017-64#information 19" },
  [
    ...(
      [
        [100.01, "AAA+", "beyond"],
        [100, "AAA", "within"],
        [96, "AAA", "within"],
        [95.99, "AA", "beyond"],
        [87, "AA", "within"],
        [86.5, "A", "beyond"],
        [80, "A", "within"],
        [79.99, "none", "beyond"],
      ] as const
    ).map(([score, grade, side]) => ({
      id: `grade-${String(score)}`,
      facts: { score },
      expected: { states: { grade } },
      because: why("小数分数达到下限才进入该级", "a fractional score has the grade whose lower edge it reaches"),
      side,
    })),
    {
      id: "points-base",
      pack: "cangxi2019",
      fn: "replayPoints",
      sample: "points",
      expected: { amounts: { balance: "100" } },
      article: "guangyuan-bulletin-2019-139#cangxi",
      because: why("效益积分基础分 100 分", "benefit points begin at 100"),
      side: "within",
    },
  ],
);

export const CARE: readonly Situation[] = [...MONITORING, ...ACCESS, ...GRADES];
