import { loan, loan2022 } from "./samples.ts";
import { type Situation, situations, why } from "./situation.ts";

/*
 * Claims for compensation, who bears a loss, and the fund. When a claim can be made, who bears how much and whether
 * interest is covered stand in the cooperation agreement, which nobody has seen: the terms must set them.
 */

const SHARES = {
  lossShares: [
    { party: "fund", share: "70%" },
    { party: "bank", share: "30%" },
  ],
};
/** What an agreement would say: more than 90 days overdue, principal only, 70 to 30. */
const AGREEMENT = { ...SHARES, claimAfterDays: 90, claimCovers: ["principal"] };
const ALREADY_REPAID = loan({ repayments: [{ day: "2020-11-16", amount: "50000" }] });

const CHANGGE: readonly Situation[] = situations(
  { pack: "changge2017", fn: "assessClaim", sample: "claim2021", article: "changge-2017-64#loan 6.3" },
  [
    {
      id: "claim-one-day-overdue",
      facts: { asOf: "2020-11-17" },
      expected: { outcome: "undetermined", missing: ["claimAfterDays", "lossShares", "claimCovers"] },
      because: why(
        "何时可代偿、各担多少由协议约定，协议未见",
        "when and by whom is for the agreement, which was not seen",
      ),
      side: "open",
      key: "K9",
    },
    {
      id: "claim-92-days-overdue-without-agreement",
      expected: { outcome: "undetermined", missing: ["claimAfterDays", "lossShares", "claimCovers"] },
      because: why("逾期再久，没有协议也不能断定", "however long overdue: without the agreement nothing is certain"),
      side: "open",
      key: "K9",
    },
    {
      id: "claim-90-days",
      facts: { asOf: "2021-02-14" },
      terms: AGREEMENT,
      expected: { outcome: "not-entitled", rules: { "claim/overdue": "unmet" } },
      because: why("协议为超过 90 天，正好 90 天不够", "more than 90 days are agreed, and 90 are not more"),
      side: "beyond",
      key: "K9",
    },
    {
      id: "claim-91-days",
      facts: { asOf: "2021-02-15" },
      terms: AGREEMENT,
      expected: {
        outcome: "entitled",
        rules: { "claim/overdue": "met", "claim/notice-given": "met" },
        amounts: { claim: "50000.00" },
      },
      because: why("第 91 天，且已发通知书", "the 91st day, and the notice was given"),
      side: "within",
      key: "K9",
    },
    {
      id: "claim-notice-not-given",
      facts: { noticeOn: "not-given" },
      terms: AGREEMENT,
      expected: { outcome: "not-entitled", rules: { "claim/notice-given": "unmet" } },
      article: "changge-2017-64#fund 8",
      because: why("须有合作银行的《履行补偿责任通知书》", "the lender's notice is asked"),
      side: "beyond",
      key: "K9",
    },
    {
      id: "claim-notice-unknown",
      unknown: ["noticeOn"],
      terms: AGREEMENT,
      expected: { outcome: "undetermined", missing: ["noticeOn"] },
      article: "changge-2017-64#fund 8",
      because: why("是否已发通知书未知", "whether the notice was given is not known"),
      side: "open",
      key: "K9",
    },
    {
      id: "claim-owes-nothing",
      facts: { loan: ALREADY_REPAID },
      terms: AGREEMENT,
      expected: {
        outcome: "not-entitled",
        rules: { "claim/amount-owed": { outcome: "unmet", reason: "nothing-owed" } },
      },
      because: why("没有欠款，不存在可代偿的 0.00 元", "nothing is owed: there is no claim to 0.00"),
      side: "beyond",
      key: "K9",
    },
    {
      id: "claim-chain-kept",
      facts: { transferredOn: "2021-02-20", deductionLetterOn: "2021-02-20", asOf: "2021-02-26" },
      terms: AGREEMENT,
      expected: { states: { notice: "2020-11-17", transfer: "2021-02-20", "deduction-letter": "2021-02-20" } },
      article: ["changge-2017-64#fund 8", "changge-2017-64#loan 6.3"],
      because: why(
        "通知书、划转、《资金扣划函》依次留有日期",
        "notice, transfer and deduction letter, each with its day",
      ),
      side: "within",
      key: "K9",
    },
    {
      id: "claim-transfer-before-notice",
      facts: { noticeOn: "2021-02-16", transferredOn: "2021-02-15", asOf: "2021-02-26" },
      terms: AGREEMENT,
      expected: { rules: { "claim/chain-in-order": { outcome: "unmet", reason: "transferred-before-notice" } } },
      article: "changge-2017-64#fund 8",
      because: why("划转须凭通知书，不得在其之前", "money is transferred on the notice, not before it"),
      side: "beyond",
      key: "K9",
    },
    {
      id: "claim-deduction-letter-missing",
      facts: { transferredOn: "2021-02-20", deductionLetterOn: "not-given", asOf: "2021-02-26" },
      terms: AGREEMENT,
      expected: { rules: { "claim/chain-in-order": { outcome: "unmet", reason: "letter-missing" } } },
      article: "changge-2017-64#fund 8",
      because: why("划转后须向市政府出具《资金扣划函》", "a letter to the government follows the transfer"),
      side: "beyond",
      key: "K9",
    },
  ],
);

const COVERED: readonly Situation[] = situations(
  { pack: "national2021", fn: "assessClaim", sample: "claim2023", article: "national-2021-6#amount" },
  [
    {
      id: "claim-2021-product-alone",
      expected: { outcome: "undetermined", missing: ["claimAfterDays", "lossShares", "claimCovers"] },
      because: why(
        "通知没有代偿条件，不能没有一条依据就说可代偿",
        "the notice has no trigger: entitled without a single finding is no answer",
      ),
      side: "open",
      key: "K9",
    },
    {
      id: "claim-2021-product-50000",
      terms: AGREEMENT,
      expected: { outcome: "entitled", amounts: { claim: "50000.00" } },
      because: why("5 万元以内全部在补偿范围", "up to 50,000 all of it is covered"),
      side: "within",
      key: "K9",
    },
    {
      id: "claim-2021-product-80000",
      facts: { loan: loan2022({ principal: "80000" }) },
      terms: AGREEMENT,
      expected: { outcome: "entitled", amounts: { claim: "50000.00" } },
      because: why("5 万元以上部分不补偿", "above 50,000 nothing is compensated"),
      side: "beyond",
      key: ["K6", "K9"],
    },
    {
      id: "claim-2021-product-compensated-before-unknown",
      unknown: ["compensatedBefore"],
      terms: AGREEMENT,
      expected: { outcome: "undetermined", missing: ["compensatedBefore"] },
      because: why("该户此前已补偿多少未知", "what was compensated for the household before is not known"),
      side: "open",
      key: "K9",
    },
  ],
);

const CANGXI: readonly Situation[] = situations(
  { pack: "cangxi2019", fn: "assessClaim", sample: "claim2021", article: "guangyuan-bulletin-2019-139#cangxi" },
  [
    {
      id: "claim-cangxi-conditions-met",
      expected: { outcome: "undetermined", missing: ["claimAfterDays", "lossShares", "claimCovers"] },
      because: why(
        "简报只说符合条件的代偿，条件和时点都未印出",
        "the bulletin says only that those who qualify are compensated",
      ),
      side: "open",
      key: ["K3", "K9"],
    },
    {
      id: "claim-cangxi-conditions-met-by-agreement",
      terms: AGREEMENT,
      expected: { outcome: "entitled", rules: { "claim/conditions-met": "met" }, amounts: { claim: "50000.00" } },
      because: why("协议补足了时点与分担，且符合条件", "the agreement fills in the rest, and the conditions are met"),
      side: "within",
      key: "K9",
    },
    {
      id: "claim-cangxi-conditions-not-met",
      facts: { qualifies: false },
      terms: AGREEMENT,
      expected: { outcome: "not-entitled", rules: { "claim/conditions-met": "unmet" } },
      because: why("不符合代偿条件", "the conditions are not met"),
      side: "beyond",
      key: "K9",
    },
    {
      id: "claim-cangxi-conditions-unknown",
      unknown: ["qualifies"],
      terms: AGREEMENT,
      expected: { outcome: "undetermined", missing: ["qualifies"] },
      because: why("是否符合代偿条件未知", "whether the conditions are met is not known"),
      side: "open",
      key: "K9",
    },
  ],
);

/** Who bears a loss: the shares of several counties, and what of them does not come out even. */
const SPLITS: readonly Situation[] = [
  ...(
    [
      ["sharing6040", "60:40", "0.01", { "party-1": "0.01", "party-2": "0.00" }],
      ["sharing5050", "50:50", "100.01", { "party-1": "50.01", "party-2": "50.00" }],
      ["sharing8020", "80:20", "0.07", { "party-1": "0.06", "party-2": "0.01" }], // 0.056 and 0.014: the fen goes to the larger rest
      [
        "sharing7030",
        "70:30 (50:30:20)",
        "0.10",
        { "party-1a": "0.04", "party-1b": "0.02", "party-1c": "0.01", "party-2": "0.03" }, // 7 fen: 3.5, 2.1, 1.4
      ],
      [
        "sharing20105020",
        "20:10:50:20",
        "33333.33",
        { "party-1": "6666.67", "party-2": "3333.33", "party-3": "16666.66", "party-4": "6666.67" },
      ],
      [
        "sharing40203010",
        "40:20:30:10",
        "0.11",
        { "party-1": "0.05", "party-2": "0.02", "party-3": "0.03", "party-4": "0.01" }, // 4.4, 2.2, 3.3, 1.1 fen
      ],
    ] as const
  ).map(([pack, article, amount, amounts]): Situation => ({
    id: `loss-${pack}`,
    pack,
    fn: "splitLoss",
    sample: "loss",
    facts: { amount },
    expected: { amounts },
    article: `sharing-variants#${article}`,
    because: why(
      "按比例分担，分尽，尾数归余数最大者",
      "by the shares, all of it, the odd fen by the largest remainder",
    ),
    side: "within",
  })),
  ...(
    [
      // 50.00 are missing.
      ["sharing6040", "60:40", ["party-1", "party-2"], { "party-1": "30.00", "party-2": "20.00" }],
      ["sharing5050", "50:50", ["party-1", "party-2"], { "party-1": "25.00", "party-2": "25.00" }],
      ["sharing8020", "80:20", ["party-1", "party-2"], { "party-1": "40.00", "party-2": "10.00" }],
      [
        "sharing7030",
        "70:30 (50:30:20)",
        ["party-1a", "party-1b", "party-1c", "party-2"],
        { "party-1a": "17.50", "party-1b": "10.50", "party-1c": "7.00", "party-2": "15.00" },
      ],
      [
        "sharing20105020",
        "20:10:50:20",
        ["party-1", "party-2", "party-3", "party-4"],
        { "party-1": "10.00", "party-2": "5.00", "party-3": "25.00", "party-4": "10.00" },
      ],
      [
        "sharing40203010",
        "40:20:30:10",
        ["party-1", "party-2", "party-3", "party-4"],
        { "party-1": "20.00", "party-2": "10.00", "party-3": "15.00", "party-4": "5.00" },
      ],
    ] as const
  ).map(([pack, article, parties, amounts]): Situation => ({
    id: `recovery-short-${pack}`,
    pack,
    fn: "splitRecovery",
    sample: "recovery",
    facts: { recovered: "100", cost: "150", borne: parties.map((party) => ({ party, amount: "100" })) },
    expected: { amounts },
    article: ["changge-2017-64#loan 6.4", `sharing-variants#${article}`],
    because: why(
      "追偿费用高于追回，差额按比例承担",
      "the cost is above what came back: the difference is borne by the shares",
    ),
    side: "beyond",
  })),
  ...situations({ pack: "fiveInOne", fn: "splitLoss", sample: "loss", article: "five-in-one-rules#2" }, [
    {
      id: "loss-five-in-one-shares-not-printed",
      expected: { outcome: "undetermined", missing: ["lossShares"] },
      because: why(
        "细则只点名风险补偿金和保证金，没有印比例",
        "the rules name the fund and the deposit, and print no shares",
      ),
      side: "open",
      key: "K9",
    },
    {
      id: "loss-changge-shares-not-printed",
      pack: "changge2017",
      expected: { outcome: "undetermined", missing: ["lossShares"] },
      article: "changge-2017-64#loan 6.3",
      because: why("比例在合作协议里", "the shares stand in the agreement"),
      side: "open",
      key: "K9",
    },
  ]),
];

const FUND: readonly Situation[] = situations(
  { pack: "gansu2021", fn: "stateFund", sample: "fund2021", article: "gansu-2021-23#leverage" },
  [
    ...(
      [
        ["at", "10000000", "within", "within"],
        ["above", "10000000.01", "exceeded", "beyond"],
      ] as const
    ).map(([id, outstanding, leverage, side]) => ({
      id: `fund-leverage-${id}`,
      facts: {
        events: [
          { event: "endowed", id: "E1", on: "2021-06-10", amount: "1000000" },
          { event: "loans", id: "E2", on: "2021-12-31", outstanding },
        ],
      },
      expected: { states: { leverage } },
      because: why("贷款不超过补偿金的 10 倍，含本数", "loans of at most ten times the fund, ten within"),
      side,
    })),
    {
      id: "fund-leverage-unknown",
      facts: { events: [{ event: "endowed", id: "E1", on: "2021-06-10", amount: "1000000" }] },
      expected: { states: { leverage: "undetermined" } },
      because: why("贷款余额未知", "what is lent is not known"),
      side: "open",
    },
    ...(
      [
        ["at", "800000", "not-needed", "within"],
        ["below", "800000.01", "needed", "beyond"],
      ] as const
    ).map(([id, amount, topUp, side]) => ({
      id: `fund-top-up-${id}`,
      facts: {
        events: [
          { event: "endowed", id: "E1", on: "2021-06-10", amount: "1000000" },
          { event: "compensated", id: "E2", on: "2021-09-10", amount },
        ],
      },
      terms: { fundTarget: "1000000" },
      expected: { states: { topUp } },
      article: "gansu-2021-23#top-up" as const,
      because: why(
        "低于目标的 20% 才须补充，正好 20% 不须",
        "topped up below 20 % of the target; at 20 % it is not below",
      ),
      side,
    })),
    {
      id: "fund-top-up-target-unknown",
      expected: { states: { topUp: "undetermined" } },
      article: "gansu-2021-23#top-up",
      because: why("目标规模未印出，由调用方提供", "the target is not printed: the caller sets it"),
      side: "open",
    },
  ],
);

export const CLAIMS: readonly Situation[] = [...CHANGGE, ...COVERED, ...CANGXI, ...SPLITS, ...FUND];
