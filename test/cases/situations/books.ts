import { loan } from "./samples.ts";
import { type ArticleName, type Expected, type Situation, situations, why } from "./situation.ts";

/*
 * Places, targets, the class of a loan, and an existing book.
 */

const VILLAGE = {
  ...{ village: "V1", town: "T1" },
  ...{ allLoans: { bad: "0", balance: "1000000" }, creditLoansThisYear: { bad: "0", balance: "1000000" } },
  conduct: { serviceWork: true, support: true, recoveryHelp: true, publicity: true },
};
const bad = (amount: string) => ({ bad: amount, balance: "1000000" });
const village = (more: Readonly<Record<string, unknown>>) => ({ villages: [{ ...VILLAGE, ...more }] });
const town = (administrativeVillages: number, above: number) => ({
  villages: Array.from({ length: administrativeVillages }, (_, i) => ({
    ...{ village: `V${String(i + 1)}`, town: "T1" },
    allLoans: bad(i < above ? "50000.01" : "0"),
  })),
  towns: [{ town: "T1", administrativeVillages }],
});
const TWO_RATES = { remark: "two-rates" } as const;

const PLACES: readonly Situation[] = situations(
  { pack: "changge2017", fn: "reviewPlaces", sample: "places2018", article: "changge-2017-64#incentive 3.2" },
  [
    {
      id: "village-5-per-cent",
      facts: village({ allLoans: bad("50000") }),
      expected: { states: { "V1.stop": "not-stopped" } },
      because: why("正好 5% 不是超过 5%", "exactly 5 % is not more than 5 %"),
      side: "within",
    },
    {
      id: "village-above-5-per-cent",
      facts: village({ allLoans: bad("50000.01") }),
      expected: { states: { "V1.stop": "stopped" } },
      because: why("精确比较超过 5%", "more than 5 %, compared exactly"),
      side: "beyond",
    },
    {
      id: "village-rate-unknown",
      facts: { villages: [{ village: "V1", town: "T1" }] },
      expected: { states: { "V1.stop": "undetermined" } },
      because: why("不良贷款未知", "what is bad is not known"),
      side: "open",
    },
    {
      id: "town-3-of-10",
      facts: town(10, 3),
      expected: { states: { "T1.stopByVillages": "not-stopped" } },
      article: "changge-2017-64#incentive 3.3",
      because: why("正好 30%", "exactly 30 %"),
      side: "within",
    },
    {
      id: "town-1-of-3",
      facts: town(3, 1),
      expected: { states: { "T1.stopByVillages": "stopped" } },
      article: "changge-2017-64#incentive 3.3",
      because: why("三分之一超过 30%", "a third is more than 30 %"),
      side: "beyond",
    },
    {
      id: "village-honoured-3-per-cent",
      facts: village({ creditLoansThisYear: bad("30000") }),
      expected: { states: { "V1.honour": "honoured" } },
      article: "changge-2017-64#incentive 2.2",
      because: why("3% 及以下", "3 % or below"),
      side: "within",
    },
    {
      id: "village-honour-above-3-per-cent",
      facts: village({ creditLoansThisYear: bad("30000.01") }),
      expected: { states: { "V1.honour": "not-honoured" } },
      article: "changge-2017-64#incentive 2.2",
      because: why("超过 3%", "above 3 %"),
      side: "beyond",
    },
    {
      id: "village-stopped-and-honoured",
      facts: village({ allLoans: bad("60000"), creditLoansThisYear: bad("20000") }),
      expected: { states: { "V1.stop": "stopped", "V1.honour": "honoured", "V1.remark": TWO_RATES.remark } },
      article: ["changge-2017-64#incentive 3.2", "changge-2017-64#incentive 2.2"],
      because: why(
        "熔断看全部贷款，称号看当年信用贷款，须加说明",
        "the stop looks at all loans, the title at this year's credit loans: that is said",
      ),
      side: "beyond",
      key: "K21",
    },
    {
      id: "village-honoured-only",
      facts: village({ allLoans: bad("50000"), creditLoansThisYear: bad("20000") }),
      expected: { states: { "V1.stop": "not-stopped", "V1.honour": "honoured", "V1.remark": "none" } },
      article: ["changge-2017-64#incentive 3.2", "changge-2017-64#incentive 2.2"],
      because: why("两个结论不冲突，不必说明", "the two do not clash: nothing needs to be said"),
      side: "within",
      key: "K21",
    },
    {
      id: "village-stopped-honour-unknown",
      facts: { villages: [{ village: "V1", town: "T1", allLoans: bad("60000") }] },
      expected: { states: { "V1.stop": "stopped", "V1.honour": "undetermined", "V1.remark": "none" } },
      article: ["changge-2017-64#incentive 3.2", "changge-2017-64#incentive 2.2"],
      because: why("称号未定，没有并存", "the title is open: there is no clash yet"),
      side: "open",
      key: "K21",
    },
    {
      id: "henan-village-7-per-cent",
      pack: "henan2017",
      facts: village({ allLoans: bad("70000") }),
      expected: { states: { "V1.stop": "not-stopped" } },
      article: "henan-2017-85#breaker",
      because: why("村超过 7% 才停", "a village is stopped above 7 %"),
      side: "within",
    },
    {
      id: "henan-village-above-7-per-cent",
      pack: "henan2017",
      facts: village({ allLoans: bad("70000.01") }),
      expected: { states: { "V1.stop": "stopped" } },
      article: "henan-2017-85#breaker",
      because: why("超过 7%", "above 7 %"),
      side: "beyond",
    },
    {
      id: "henan-town-above-5-per-cent",
      pack: "henan2017",
      facts: { towns: [{ town: "T1", administrativeVillages: 1, allLoans: bad("50000.01") }] },
      expected: { states: { "T1.stopByRate": "stopped" } },
      article: "henan-2017-85#breaker",
      because: why("乡镇超过 5%", "a town above 5 %"),
      side: "beyond",
    },
    {
      id: "henan-town-at-5-per-cent-2017-09-30",
      pack: "henan2017",
      facts: {
        asOf: "2017-09-30",
        towns: [{ town: "T1", administrativeVillages: 1, allLoans: bad("50000") }],
        villages: [],
      },
      expected: { states: { "T1.stopByRate": "undetermined" } },
      article: ["henan-2017-85#breaker", "general-principles#155"],
      because: why(
        "民法总则施行前，“超过”是否包括本数没有规定，正好 5% 不作定论",
        "before the General Provisions nothing says whether 超过 takes its figure in: exactly 5 % is open",
      ),
      side: "open",
      key: "K15",
    },
    {
      id: "henan-town-at-5-per-cent-2017-10-01",
      pack: "henan2017",
      facts: {
        asOf: "2017-10-01",
        towns: [{ town: "T1", administrativeVillages: 1, allLoans: bad("50000") }],
        villages: [],
      },
      expected: { states: { "T1.stopByRate": "not-stopped" } },
      article: ["henan-2017-85#breaker", "general-provisions#205"],
      because: why(
        "民法总则 205 条：超过不含本数",
        "article 205 of the General Provisions: 超过 is without its figure",
      ),
      side: "within",
      key: "K15",
    },
    {
      id: "henan-village-below-7-per-cent-2017-09-30",
      pack: "henan2017",
      facts: { asOf: "2017-09-30", ...village({ allLoans: bad("69999.99") }) },
      expected: { states: { "V1.stop": "not-stopped" } },
      article: "henan-2017-85#breaker",
      because: why("低于 7%，两种理解都没有超过", "below 7 % it is not above on either reading"),
      side: "within",
      key: "K15",
    },
    {
      id: "henan-village-above-7-per-cent-2017-09-30",
      pack: "henan2017",
      facts: { asOf: "2017-09-30", ...village({ allLoans: bad("70000.01") }) },
      expected: { states: { "V1.stop": "stopped" } },
      article: "henan-2017-85#breaker",
      because: why("高于 7%，两种理解都超过", "above 7 % it is above on either reading"),
      side: "beyond",
      key: "K15",
    },
    {
      id: "henan-town-unknown",
      pack: "henan2017",
      facts: { towns: [{ town: "T1", administrativeVillages: 1 }] },
      expected: { states: { "T1.stopByRate": "undetermined" } },
      article: "henan-2017-85#breaker",
      because: why("不良贷款未知", "what is bad is not known"),
      side: "open",
    },
    {
      id: "cangxi-breaker-without-threshold",
      pack: "cangxi2019",
      facts: village({ allLoans: bad("500000") }),
      expected: { states: { "V1.stop": "undetermined", review: "not-stated" } },
      article: "guangyuan-bulletin-2019-139#cangxi",
      because: why(
        "简报没有印熔断线；每月的是调度会，不是熔断研判",
        "no threshold is printed; what is monthly is the coordination meeting",
      ),
      side: "open",
      key: "K13",
    },
    {
      id: "cangxi-breaker-threshold-set",
      pack: "cangxi2019",
      facts: village({ allLoans: bad("50000.01") }),
      terms: { villageStopOver: "5%" },
      expected: { states: { "V1.stop": "stopped", review: "not-stated" } },
      article: "general-provisions#205",
      because: why("熔断线由调用方提供，“超过”不含本数", "the threshold is the caller's; 超过 is without its figure"),
      side: "beyond",
      key: "K13",
    },
  ],
);

const unit = (more: Readonly<Record<string, unknown>>) => ({
  units: [{ unit: "U1", outstanding: "53900400", overdue: "2351500", ...more }],
});
const OVERDUE = "U1.overdue-rate";

const TARGETS: readonly Situation[] = situations(
  { pack: "luoping2023", fn: "assessTargets", sample: "unit2023", article: "luoping-bulletin-2023-10#2.1" },
  [
    {
      // 235.15 ÷ 5,390.04 is 4.3627 %; the province prints 4.36 %, which stands for 4.355 to 4.365.
      id: "target-equal-to-printed-average",
      facts: unit({ provinceOverdueRate: "4.36%" }),
      expected: { states: { [OVERDUE]: ["met", "undetermined"] } },
      because: why(
        "公布的平均数本身是约数，按所印位数比较或在其约数内存疑",
        "a published average is rounded itself: compared at its places, or open within them",
      ),
      side: "within",
      key: "K14",
    },
    {
      id: "target-above-printed-average",
      facts: unit({ provinceOverdueRate: "4.35%" }),
      expected: { states: { [OVERDUE]: "unmet" } },
      because: why("高于 4.35% 所能代表的任何数", "above anything that 4.35 % can stand for"),
      side: "beyond",
      key: "K14",
    },
    {
      id: "target-below-printed-average",
      facts: unit({ provinceOverdueRate: "4.37%" }),
      expected: { states: { [OVERDUE]: "met" } },
      because: why("低于 4.37% 所能代表的任何数", "below anything that 4.37 % can stand for"),
      side: "within",
      key: "K14",
    },
    {
      id: "target-average-unknown",
      expected: { states: { [OVERDUE]: "undetermined" } },
      because: why("全省平均未知", "the province's average is not known"),
      side: "open",
      key: "K14",
    },
    {
      id: "zhaohua-above-reported-rate",
      pack: "zhaohua2019",
      sample: "unit2019",
      expected: { notAsked: ["overdue-rate"] },
      article: "guangyuan-bulletin-2019-139#zhaohua summary",
      because: why(
        "0.67% 是通报的实绩，不是目标；1% 不算未达到",
        "0.67 % is what was reported, no target: 1 % misses nothing",
      ),
      side: "beyond",
      key: "K13",
    },
    {
      id: "zhaohua-at-reported-rate",
      pack: "zhaohua2019",
      sample: "unit2019",
      facts: { units: [{ unit: "U1", outstanding: "10000000", overdue: "67000" }] },
      expected: { notAsked: ["overdue-rate"] },
      article: "guangyuan-bulletin-2019-139#zhaohua summary",
      because: why("正好 0.67% 也不算达到目标", "at 0.67 % no target is reached either"),
      side: "within",
      key: "K13",
    },
    {
      id: "tolerance-at",
      pack: "national2017",
      sample: "unit2019",
      facts: { units: [{ unit: "U1", outstanding: "1000000", bad: "50000", ownBadRateTarget: "3%" }] },
      expected: { states: { "U1.bad-rate": "met" } },
      article: "national-2017-42#tolerance",
      because: why("自身目标加 2 个百分点，正好 5%", "the own target and two points: exactly 5 %"),
      side: "within",
    },
    {
      id: "tolerance-above",
      pack: "national2017",
      sample: "unit2019",
      facts: { units: [{ unit: "U1", outstanding: "1000000", bad: "50000.01", ownBadRateTarget: "3%" }] },
      expected: { states: { "U1.bad-rate": "unmet" } },
      article: "national-2017-42#tolerance",
      because: why("超过容忍度", "above what is tolerated"),
      side: "beyond",
    },
    {
      id: "tolerance-unknown",
      pack: "national2017",
      sample: "unit2019",
      facts: { units: [{ unit: "U1", outstanding: "1000000", bad: "50000" }] },
      expected: { states: { "U1.bad-rate": "undetermined" } },
      article: "national-2017-42#tolerance",
      because: why("机构自身目标未知", "the lender's own target is not known"),
      side: "open",
    },
  ],
);

const late = {
  ...loan({ contractOn: "2022-03-01", paidOutOn: "2022-03-01", maturesOn: "2023-03-01", rate: { fixed: "3.70%" } }),
  region: "T1",
};
const MEASURES: ArticleName = "risk-classification-2023#classes";

const CLASSES: readonly Situation[] = situations(
  { pack: "luoping2023", fn: "summarisePortfolio", sample: "portfolio2019", article: "luoping-bulletin-2023-10#1.3" },
  [
    {
      id: "class-2019",
      expected: { states: { "L1.class": "undetermined" }, neverCites: ["risk-classification-2023"] },
      because: why(
        "2023 年办法不用于 2019 年，只看机构的分类",
        "the measures of 2023 do not judge 2019: only the caller's class does",
      ),
      side: "open",
      key: "K15",
    },
    {
      id: "class-2019-of-the-lender",
      facts: {
        loans: [
          {
            ...loan({ contractOn: "2016-09-20", paidOutOn: "2016-09-20", maturesOn: "2019-09-20" }),
            ...{ region: "T1", class: "substandard" },
          },
        ],
      },
      expected: { states: { "L1.class": "substandard" }, neverCites: ["risk-classification-2023"] },
      because: why("机构已分类的，从其分类", "where the lender classed it, that holds"),
      side: "within",
      key: "K15",
    },
    {
      id: "class-2023-06-30",
      facts: { asOf: "2023-06-30", loans: [late] },
      expected: { states: { "L1.class": "undetermined" }, neverCites: ["risk-classification-2023"] },
      because: why("办法施行前一天", "the day before the measures"),
      side: "open",
      key: "K15",
    },
    {
      id: "class-2023-07-01",
      facts: { asOf: "2023-07-01", loans: [late] },
      expected: { states: { "L1.class": "substandard" }, cites: ["risk-classification-2023"] },
      article: MEASURES,
      because: why("施行之日，逾期 122 天为次级", "the day they take effect: 122 days overdue are substandard"),
      side: "beyond",
      key: "K15",
    },
  ],
);

const EXAMINED = {
  ...{ loan: "L1", household: "H1", region: "T1", lender: "B1", householdKind: "registered-poor" },
  ...{ goodCreditRecord: true, wantsLoan: true, hasPotential: true, hasSkills: true, ableToRepay: true },
  ...{ subsidyToOthers: false, principal: "50000", outstanding: "50000" },
  ...{ contractOn: "2017-01-10", paidOutOn: "2017-01-10", maturesOn: "2020-01-10", extendedTo: "2020-01-10" },
  ...{ rate: "4.75%", termFitsHousehold: true, collateralTaken: false, guarantorTaken: false },
  ...{ usedFor: ["farming-and-animals"], withOperator: false, lendingRulesKept: true },
  ...{ borrowedByHousehold: true, usedByHousehold: true, repaidByHousehold: true },
};
const found = (rule: string, outcome: "met" | "unmet" | "undetermined"): Expected => ({
  rules: { [`rectification/${rule}`]: outcome },
});
const book = (more: Readonly<Record<string, unknown>>) => ({ loans: [{ ...EXAMINED, ...more }] });

const RECTIFICATION: readonly Situation[] = situations(
  { pack: "rectification", fn: "rectify", sample: "book2018", article: "rectification-scheme#2.2" },
  [
    {
      id: "book-in-order",
      expected: { states: { headline: "in-order" } },
      article: "rectification-scheme#1",
      because: why("四项检查都没有问题", "none of the four checks finds anything"),
      side: "within",
      key: "K22",
    },
    {
      id: "book-nothing-known",
      facts: { loans: [{ loan: "L1", household: "H1" }] },
      expected: {
        states: { headline: "cannot-be-judged" },
        missing: ["householdKind", "outstanding", "usedFor", "rate", "collateralTaken"],
      },
      article: "rectification-scheme#1",
      because: why(
        "什么都不知道不是没有问题，先说不能判断的",
        "nothing known is not nothing wrong: what cannot be judged comes first",
      ),
      side: "open",
      key: "K22",
    },
    {
      id: "book-one-wrong-rest-unknown",
      facts: { loans: [{ loan: "L1", household: "H1", collateralTaken: true }] },
      expected: { states: { headline: "cannot-be-judged" }, rules: { "rectification/no-collateral": "unmet" } },
      because: why(
        "有一项问题，其余不能判断，也要先说",
        "one is wrong and the rest cannot be judged: that is said first too",
      ),
      side: "beyond",
      key: "K22",
    },
    {
      id: "book-other-household",
      facts: book({ householdKind: "other" }),
      expected: found("kind", "unmet"),
      article: "rectification-scheme#2.1",
      because: why("搭便车的非建档立卡户", "no registered poor household"),
      side: "beyond",
    },
    {
      id: "book-50000.01",
      facts: book({ principal: "50000.01", outstanding: "50000.01" }),
      expected: found("household-cap", "unmet"),
      because: why("每户最高 5 万元", "at most 50,000 a household"),
      side: "beyond",
    },
    {
      id: "book-three-years",
      expected: found("term-length", "met"),
      because: why("最长 3 年，到对应日", "three years to the corresponding day"),
      side: "within",
    },
    {
      id: "book-three-years-and-a-day",
      facts: book({ maturesOn: "2020-01-11", extendedTo: "2020-01-11" }),
      expected: found("term-length", "unmet"),
      because: why("比 3 年多一天", "a day more"),
      side: "beyond",
    },
    {
      id: "book-above-benchmark",
      facts: book({ rate: "4.7501%" }),
      expected: found("contract-rate", "unmet"),
      because: why("高于基准利率", "above the benchmark"),
      side: "beyond",
    },
    {
      id: "book-building",
      facts: book({ usedFor: ["building"] }),
      expected: found("use", "unmet"),
      article: "rectification-scheme#2.3",
      because: why("不得用于建房", "not for building"),
      side: "beyond",
    },
    {
      id: "book-not-repaid-by-household",
      facts: book({ repaidByHousehold: false }),
      expected: found("repaid-by-household", "unmet"),
      article: "rectification-scheme#2.4",
      because: why("须户借户用户还", "borrowed, used and repaid by the household"),
      side: "beyond",
    },
  ],
);

export const BOOKS: readonly Situation[] = [...PLACES, ...TARGETS, ...CLASSES, ...RECTIFICATION];
