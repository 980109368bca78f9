import type { Bilingual } from "../../../src/base/input/bilingual.ts";
import { loan, loan2022 } from "./samples.ts";
import { type ArticleName, eligible, type Expected, type Side, type Situation, situations, why } from "./situation.ts";

/*
 * The days of the national editions: the last day of each, the day after, and the gaps in which practice went on. The
 * day of the contract decides; a renewal or an extension goes by its own.
 */

const RULE = "household/edition-in-force";
const IN_FORCE: Expected = eligible("points", { rules: { [RULE]: "met" } });
const OUTSIDE: Expected = { outcome: "not-under-this-edition", rules: { [RULE]: "unmet" } };
const OPEN: Expected = { outcome: "undetermined", rules: { [RULE]: "undetermined" } };

const WITHIN = why("合同日在适用期间内", "the contract is of a day on which the edition was in force");
const EARLY = why("合同早于适用期间", "the contract is earlier than the edition");
const LATE = why(
  "合同晚于最后一天，不适用本版，但不因此不符合",
  "after the last day: not under this edition, which is no refusal",
);
const ISSUED = why("施行日只知大概，可能已经施行", "when it began is known roughly: it may have been in force");
const GAP = why("两份通知之间的空档，实践仍在办理", "between two notices, while practice went on");

interface Dated {
  readonly pack: string;
  readonly sample: string;
  readonly article: ArticleName;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly days: readonly (readonly [on: string, expected: Expected, side: Side, because: Bilingual])[];
}

const within = (on: string) => [on, IN_FORCE, "within", WITHIN] as const;
const early = (on: string) => [on, OUTSIDE, "beyond", EARLY] as const;
const late = (on: string) => [on, OUTSIDE, "beyond", LATE] as const;
const perhaps = (on: string) => [on, OPEN, "open", ISSUED] as const;
const gap = (on: string) => [on, OPEN, "open", GAP] as const;

const DATED: readonly Dated[] = [
  {
    pack: "national2014",
    sample: "poor2016",
    article: "national-2014-78#in force",
    days: [
      early("2013-12-31"),
      perhaps("2014-12-31"),
      within("2015-01-01"),
      within("2017-07-24"),
      perhaps("2017-07-25"),
      perhaps("2017-08-16"),
      late("2017-08-17"),
    ],
  },
  {
    pack: "national2017",
    sample: "poor2018",
    article: "national-2017-42#in force",
    days: [
      early("2017-07-24"),
      perhaps("2017-07-25"),
      perhaps("2017-08-16"),
      within("2017-08-17"),
      within("2019-04-30"),
      perhaps("2019-05-01"),
      perhaps("2019-07-31"),
      late("2019-08-01"),
    ],
  },
  {
    pack: "national2019",
    sample: "poor2019",
    article: "national-2019-24#in force",
    days: [
      early("2019-04-30"),
      perhaps("2019-05-01"),
      perhaps("2019-07-31"),
      within("2019-08-01"),
      within("2019-12-31"),
      within("2020-03-31"),
      within("2020-05-31"),
      perhaps("2020-06-01"),
      perhaps("2020-07-02"),
      late("2020-07-03"),
    ],
  },
  {
    pack: "national2020",
    sample: "poor2020",
    article: "national-2020-28#contracts",
    days: [
      early("2020-05-31"),
      perhaps("2020-06-01"),
      perhaps("2020-07-02"),
      within("2020-07-03"),
      within("2020-12-31"),
      gap("2021-01-01"),
      gap("2021-03-03"),
      late("2021-03-04"),
    ],
  },
  {
    pack: "national2021",
    sample: "lifted2022",
    article: "national-2021-6#in force",
    facts: { rate: "3.00%" },
    days: [
      early("2020-12-31"),
      gap("2021-01-01"),
      gap("2021-03-03"),
      within("2021-03-04"),
      within("2025-12-31"),
      gap("2026-01-01"),
      gap("2026-02-28"),
      gap("2026-03-31"),
      late("2026-04-01"),
    ],
  },
  {
    pack: "national2026",
    sample: "helped2026",
    article: "national-2026#in force",
    days: [
      early("2025-12-31"),
      gap("2026-01-01"),
      gap("2026-03-31"),
      [
        "2026-04-01",
        { outcome: "undetermined", rules: { [RULE]: "met" } },
        "within",
        why("已在通知之后；但通知只见于报道，不说符合", "after the notice, which is only a report: never eligible"),
      ],
    ],
  },
  {
    pack: "changge2017",
    sample: "poor2018",
    article: "changge-2017-64#information 43",
    days: [
      early("2017-10-25"),
      [
        "2017-10-26",
        { rules: { [RULE]: "met" } },
        "within",
        why("自印发之日起施行", "in force from the day of its issue"),
      ],
    ],
  },
];

const BY_DAY: readonly Situation[] = DATED.flatMap(({ pack, sample, article, facts = {}, days }) =>
  situations(
    { pack, fn: "assessHousehold", sample, article },
    days.map(([on, expected, side, because]) => ({
      id: `${pack}-contract-${on}`,
      facts: { ...facts, appliedOn: on, contractOn: on },
      expected,
      side,
      because,
      key: "K2",
    })),
  ),
);

/** The contract's day is not known: every day from the application on is possible. */
const DAY_UNKNOWN: readonly Situation[] = situations(
  { pack: "national2021", fn: "assessHousehold", sample: "lifted2022", article: "national-2021-6#in force" },
  [
    {
      id: "national2021-day-unknown-may-be-within",
      facts: { appliedOn: "2025-12-20", rate: "3.00%" },
      unknown: ["contractOn"],
      expected: { ...OPEN, missing: ["contractOn"] },
      because: why("可能在年底前签，也可能在之后签", "it may be signed before the year's end or after"),
      side: "open",
      key: "K2",
    },
    {
      id: "national2021-day-unknown-all-outside",
      facts: { appliedOn: "2026-04-01", rate: "3.00%" },
      unknown: ["contractOn"],
      expected: OUTSIDE,
      because: why("申请日之后的每一天都在适用期间之外", "every day from the application on is outside"),
      side: "beyond",
      key: "K2",
    },
    {
      id: "national2021-renewal-by-its-own-day",
      facts: { appliedOn: "2026-05-20", contractOn: "2026-05-20", renewals: 1, rate: "3.00%" },
      expected: OUTSIDE,
      article: "national-2020-28#contracts",
      because: why("续贷按它自己的合同日，不按原合同", "a renewal goes by its own contract, not by the first one"),
      side: "beyond",
      key: "K2",
    },
    {
      id: "national2020-renewal-in-time",
      pack: "national2020",
      sample: "poor2020",
      facts: { appliedOn: "2020-12-31", contractOn: "2020-12-31", renewals: 1 },
      expected: IN_FORCE,
      article: "national-2020-28#contracts",
      because: why(
        "年底前签的续贷在期内都按原政策",
        "a renewal signed by the year's end keeps the policy for its term",
      ),
      side: "within",
      key: "K2",
    },
  ],
);

/** Which edition a contract of a day is under. */
const CHOSEN: readonly Situation[] = situations(
  { pack: "national2021", fn: "chooseEdition", sample: "day", article: "national-2021-6#in force" },
  (
    [
      ["2013-12-31", "not-yet-in-force"],
      ["2014-06-30", "undetermined"],
      ["2015-01-01", "in-force", "national2014"],
      ["2017-07-24", "in-force", "national2014"],
      ["2017-07-25", "undetermined"],
      ["2017-08-16", "undetermined"],
      ["2017-08-17", "in-force", "national2017"],
      ["2019-04-30", "in-force", "national2017"],
      ["2019-05-01", "undetermined"],
      ["2019-07-31", "undetermined"],
      ["2019-08-01", "in-force", "national2019"],
      ["2020-05-31", "in-force", "national2019"],
      ["2020-06-01", "undetermined"],
      ["2020-07-02", "undetermined"],
      ["2020-07-03", "in-force", "national2020"],
      ["2020-12-31", "in-force", "national2020"],
      ["2021-01-01", "undetermined"],
      ["2021-03-03", "undetermined"],
      ["2021-03-04", "in-force", "national2021"],
      ["2025-12-31", "in-force", "national2021"],
      ["2026-01-01", "undetermined"],
      ["2026-03-31", "undetermined"],
      ["2026-04-01", "in-force", "national2026"],
      ["2026-11-30", "in-force", "national2026"],
    ] as const
  ).map(([day, outcome, edition]) => ({
    id: `chosen-${day}`,
    facts: { day },
    expected: edition === undefined ? { outcome } : { outcome, edition },
    side: outcome === "in-force" ? "within" : "open",
    because:
      outcome === "in-force"
        ? why("该日签订的合同适用这一版", "a contract of this day is under this edition")
        : why("该日适用哪一版没有依据", "nothing says which edition a contract of this day is under"),
    key: "K2",
  })),
);

const WARNS: Expected = { outcome: "undetermined", warnings: ["outside-edition"] };
const QUIET: Expected = { neverWarns: ["outside-edition"] };
const MONEY = why("合同不在适用期间，金额不能算作确定", "the contract is outside the edition: no sum of it is certain");
const MONEY_WITHIN = why("合同在适用期间内", "the contract is within the edition");
const of2026 = loan2022({
  ...{ contractOn: "2026-05-08", paidOutOn: "2026-05-08", maturesOn: "2027-05-10", rate: { fixed: "3.00%" } },
});
const ofLastDay = loan2022({
  ...{ contractOn: "2025-12-31", paidOutOn: "2025-12-31", maturesOn: "2026-12-31", rate: { fixed: "3.00%" } },
});
const ofGap = loan2022({
  ...{ contractOn: "2026-01-05", paidOutOn: "2026-01-05", maturesOn: "2027-01-05", rate: { fixed: "3.00%" } },
});
const SHARE = { subsidyShares: [{ share: "100%" }] };
const AGREED = {
  ...{ claimAfterDays: 90, claimCovers: ["principal"], lenderNotice: "required" },
  lossShares: [
    { party: "fund", share: "70%" },
    { party: "bank", share: "30%" },
  ],
};

/**
 * Money, reminders and treatments of contracts outside the days. Where a contract lies within them, a letter has no word
 * about them to say: it rests on the articles of the figures.
 */
const OTHER_FUNCTIONS: readonly Situation[] = situations(
  { pack: "national2021", fn: "computeSubsidy", sample: "subsidy2022", article: "national-2021-6#in force" },
  [
    {
      id: "national2021-subsidy-last-day",
      facts: { loans: [ofLastDay] },
      terms: SHARE,
      expected: { ...QUIET, outcome: "known" },
      article: "national-2021-6#amount",
      because: MONEY_WITHIN,
      side: "within",
      key: "K2",
    },
    {
      id: "national2021-subsidy-gap",
      facts: { loans: [ofGap] },
      terms: SHARE,
      expected: { outcome: "undetermined" },
      because: GAP,
      side: "open",
      key: "K2",
    },
    {
      id: "national2021-subsidy-of-2026",
      facts: { loans: [of2026] },
      terms: SHARE,
      expected: WARNS,
      because: MONEY,
      side: "beyond",
      key: "K2",
    },
    {
      id: "national2021-interest-last-day",
      fn: "accrueInterest",
      sample: "interest2022",
      facts: { loan: ofLastDay },
      expected: QUIET,
      article: "national-2021-6#rate",
      because: MONEY_WITHIN,
      side: "within",
      key: "K2",
    },
    {
      id: "national2021-interest-of-2026",
      fn: "accrueInterest",
      sample: "interest2022",
      facts: { loan: of2026 },
      expected: { warnings: ["outside-edition"] },
      because: why(
        "利息仍按合同计，但提示不在适用期间",
        "interest runs by the contract, with a warning that the edition does not reach it",
      ),
      side: "beyond",
      key: "K2",
    },
    {
      id: "national2021-claim-of-2026",
      fn: "assessClaim",
      sample: "claim2023",
      facts: { loan: of2026, asOf: "2027-12-01", noticeOn: "2027-05-11" },
      terms: AGREED,
      expected: WARNS,
      because: MONEY,
      side: "beyond",
      key: ["K2", "K9"],
    },
    {
      id: "national2021-claim-of-2022",
      fn: "assessClaim",
      sample: "claim2023",
      terms: AGREED,
      expected: { ...QUIET, outcome: "entitled" },
      because: MONEY_WITHIN,
      side: "within",
      key: ["K2", "K9"],
    },
    {
      id: "national2021-maturity-of-2026",
      fn: "classifyMaturity",
      sample: "due2019",
      facts: { loan: of2026, asOf: "2027-05-10", extendTo: "2028-05-10" },
      expected: { warnings: ["outside-edition"] },
      because: why("续贷展期另按当时的政策", "renewals and extensions go by the policy of their own day"),
      side: "beyond",
      key: "K2",
    },
    {
      id: "changge-subsidy-day-before-issue",
      pack: "changge2017",
      sample: "subsidy2017",
      facts: { loans: [loan({ contractOn: "2017-10-25", paidOutOn: "2017-10-25", maturesOn: "2020-10-26" })] },
      expected: WARNS,
      article: "changge-2017-64#information 43",
      because: MONEY,
      side: "beyond",
      key: "K2",
    },
    {
      id: "changge-subsidy-day-of-issue",
      pack: "changge2017",
      sample: "subsidy2017",
      facts: { loans: [loan({ contractOn: "2017-10-26", paidOutOn: "2017-10-26", maturesOn: "2020-10-26" })] },
      expected: { ...QUIET, outcome: "known" },
      article: "changge-2017-64#loan 4.1",
      because: MONEY_WITHIN,
      side: "within",
      key: "K2",
    },
  ],
);

/** A local pack without days of its own is asked for those of the national product that it details. */
const TOGETHER: readonly Situation[] = (
  [
    ["national2014", "nanbu", "poor2016", "national-2014-78#in force", "2017-08-17"],
    ["national2017", "householdScheme", "poor2018", "national-2017-42#in force", "2019-08-01"],
    ["national2019", "jiange2019", "poor2019", "national-2019-24#in force", "2020-07-03"],
    ["national2021", "luoping2023", "lifted2023", "national-2021-6#in force", "2026-04-01"],
  ] as const
).map(([national, local, sample, article, on]): Situation => ({
  id: `${national}-${local}-contract-${on}`,
  pack: [national, local],
  fn: "assessHousehold",
  sample,
  facts: { appliedOn: on, contractOn: on, rate: "3.00%" },
  expected: OUTSIDE,
  article,
  because: why(
    "地方文件没有日期，按所细化的国家产品",
    "the local document prints no days: those of the national product hold",
  ),
  side: "beyond",
  key: ["K2", "K3"],
}));

export const EDITIONS: readonly Situation[] = [...BY_DAY, ...DAY_UNKNOWN, ...TOGETHER, ...CHOSEN, ...OTHER_FUNCTIONS];
