import { loan } from "./samples.ts";
import { type Situation, situations, why } from "./situation.ts";

/*
 * The blacklist, and the suspension of a credit line, by Changge's measures.
 */

const AFTER_2020 = "state-council-2020-49#penalties";
const BAR = "changge-2017-64#incentive 3.1.2";

const BLACKLIST: readonly Situation[] = situations(
  { pack: "changge2017", fn: "screenPerson", sample: "listed2020", article: BAR },
  [
    {
      id: "listed-spouse-before",
      facts: { asOf: "2020-12-17" },
      expected: { outcome: "barred", states: { credit: "barred" } },
      because: why("2020-12-18 之前按办法限制配偶", "before 2020-12-18 the spouse is barred as the measure says"),
      side: "within",
      key: "K20",
    },
    {
      id: "listed-spouse-from",
      facts: { asOf: "2020-12-18" },
      expected: { outcome: "undetermined", states: { credit: "open" }, cites: [AFTER_2020] },
      article: [BAR, AFTER_2020],
      because: why(
        "惩戒须有清单和中央政策依据，对亲属存疑",
        "penalties rest on listed laws and central policy: for relatives it is open",
      ),
      side: "open",
      key: "K20",
    },
    {
      id: "listed-child-from",
      facts: { asOf: "2020-12-18", person: "P3" },
      expected: { outcome: "undetermined", states: { credit: "open" } },
      article: [BAR, AFTER_2020],
      because: why("子女同样存疑", "open for a child too"),
      side: "open",
      key: "K20",
    },
    {
      id: "listed-parent-from",
      facts: { asOf: "2020-12-18", person: "P4" },
      expected: { outcome: "undetermined", states: { credit: "open" } },
      article: [BAR, AFTER_2020],
      because: why("父母同样存疑", "open for a parent too"),
      side: "open",
      key: "K20",
    },
    {
      id: "listed-spouse-as-printed",
      facts: { asOf: "2020-12-18" },
      terms: { relativesAfter2020: "as-printed" },
      expected: { outcome: "barred" },
      article: [BAR, AFTER_2020],
      because: why("解读改为按原文", "the reading is chosen as printed"),
      side: "within",
      key: "K20",
    },
    {
      id: "listed-spouse-lapsed",
      facts: { asOf: "2020-12-18" },
      terms: { relativesAfter2020: "lapsed" },
      expected: { outcome: "free" },
      article: [BAR, AFTER_2020],
      because: why("解读改为已失效", "the reading is chosen as lapsed"),
      side: "beyond",
      key: "K20",
    },
    {
      id: "listed-person-from",
      facts: { asOf: "2020-12-18", person: "P1" },
      expected: { outcome: "barred", states: { credit: "barred" }, cites: [AFTER_2020] },
      article: [BAR, AFTER_2020],
      because: why("本人照办法限制，但须附提示", "the listed person is barred as printed, with a caveat"),
      side: "within",
      key: "K20",
    },
    {
      id: "listed-two-steps-away",
      facts: { person: "P5" },
      expected: { outcome: "free" },
      because: why("只及本人、配偶、父母、子女一层", "it reaches one step only"),
      side: "beyond",
    },
    {
      id: "listed-day-before",
      facts: { asOf: "2020-05-31", person: "P1" },
      expected: { outcome: "free" },
      because: why("列入前一天", "the day before the listing"),
      side: "beyond",
    },
    {
      id: "listed-last-day",
      facts: { asOf: "2025-06-01", person: "P1" },
      expected: { outcome: "barred" },
      because: why("5 年到对应日届满，当日仍受限", "the five years end with the corresponding day, which is taken in"),
      side: "within",
    },
    {
      id: "listed-day-after-the-last",
      facts: { asOf: "2025-06-02", person: "P1" },
      expected: { outcome: "free" },
      because: why("5 年已满", "the five years are over"),
      side: "beyond",
    },
    {
      id: "listed-subsidy-self",
      facts: { person: "P1" },
      expected: { states: { subsidy: "barred" } },
      article: "changge-2017-64#incentive 3.1.3",
      because: why("5 年内本人不享受市镇补贴", "for five years the listed person gets no city or town subsidies"),
      side: "within",
    },
    {
      id: "listed-subsidy-spouse",
      expected: { states: { subsidy: "free", credit: "barred" } },
      article: "changge-2017-64#incentive 3.1.3",
      because: why("补贴限制只及本人", "the bar from subsidies reaches the person only"),
      side: "beyond",
    },
    {
      id: "organisation-false-data",
      sample: "organisation2018",
      facts: { asOf: "2038-06-01" },
      expected: { outcome: "barred", states: { "interest-subsidy": "barred", credit: "free", subsidy: "free" } },
      article: "changge-2017-64#loan 6.2",
      because: why(
        "弄虚作假的主体今后不再享受贴息；5 年限制写的是农户",
        "fraud ends an operator's interest subsidy for good; the five-year bars are written for farmers",
      ),
      side: "within",
      key: "K19",
    },
    {
      id: "organisation-bad-faith",
      sample: "organisation2018",
      facts: { listings: [{ id: "N2", listed: "O1", who: "organisation", on: "2018-06-01", ground: "bad-faith" }] },
      expected: { outcome: "free" },
      because: why("没有条文对主体规定 5 年限制", "no article bars an organisation for five years"),
      side: "beyond",
      key: "K19",
    },
    {
      id: "organisation-as-persons",
      sample: "organisation2018",
      facts: { listings: [{ id: "N2", listed: "O1", who: "organisation", on: "2018-06-01", ground: "bad-faith" }] },
      terms: { organisationBars: "as-persons" },
      expected: { outcome: "barred", states: { credit: "barred" } },
      because: why("解读改为与农户同样限制", "the reading is chosen as persons"),
      side: "within",
      key: "K19",
    },
    {
      id: "organisation-ground-unknown",
      sample: "organisation2018",
      facts: { listings: [{ id: "N2", listed: "O1", who: "organisation", on: "2018-06-01" }] },
      expected: { outcome: "undetermined", missing: ["ground"] },
      article: "changge-2017-64#loan 6.2",
      because: why("列入原因未知，不知是否弄虚作假", "the ground is not known: it may or may not be fraud"),
      side: "open",
      key: "K19",
    },
    {
      id: "organisation-day-before-listing",
      sample: "organisation2018",
      facts: { asOf: "2018-05-31" },
      expected: { outcome: "free" },
      article: "changge-2017-64#loan 6.2",
      because: why("列入前一天", "the day before the listing"),
      side: "beyond",
      key: "K19",
    },
  ],
);

const days = { contractOn: "2018-01-10", paidOutOn: "2018-01-10", maturesOn: "2019-01-10" } as const;
const late = (id: string, maturesOn: string, paid: string) =>
  loan({ ...days, id, principal: "20000", maturesOn, repayments: [{ day: paid, amount: "20000" }] });
const SUSPEND = "changge-2017-64#incentive 3.1.1";
const NONE = { outcome: "no-ground" };
const GROUND = { outcome: "may-be-suspended" };
/** Three that were 41 days late over the same days. */
const SAME_DAYS = ["L1", "L2", "L3"].map((id) => late(id, "2019-01-10", "2019-02-20"));
/** Three that were late for 40, 41 and 41 days, one after the other. */
const ONE_AFTER_THE_OTHER = [
  late("L1", "2018-06-11", "2018-07-21"),
  late("L2", "2018-09-10", "2018-10-21"),
  late("L3", "2019-01-10", "2019-02-20"),
];

const SUSPENSION: readonly Situation[] = situations(
  { pack: "changge2017", fn: "assessSuspension", sample: "line2019", article: SUSPEND },
  [
    {
      id: "suspension-nothing-happened",
      expected: NONE,
      because: why("按期归还，没有任何情形", "paid in time, and nothing happened"),
      side: "within",
    },
    {
      id: "suspension-three-loans-same-days",
      facts: { loans: SAME_DAYS },
      expected: NONE,
      because: why("同一段时间的逾期是一次记录", "late over the same days is one record"),
      side: "within",
      key: "K18",
    },
    {
      id: "suspension-three-loans-each-counts",
      facts: { loans: SAME_DAYS },
      terms: { lateRecords: "each-loan" },
      expected: GROUND,
      because: why("解读改为逐笔计次，共三次", "the reading is chosen as each loan: three times"),
      side: "beyond",
      key: "K18",
    },
    {
      id: "suspension-three-times",
      facts: { loans: ONE_AFTER_THE_OTHER },
      expected: GROUND,
      because: why("三段不同时间，各超过 30 天", "three stretches, each of more than 30 days"),
      side: "beyond",
      key: "K18",
    },
    {
      id: "suspension-twice",
      facts: { loans: ONE_AFTER_THE_OTHER.slice(1) },
      expected: NONE,
      because: why("只有两次", "twice only"),
      side: "within",
      key: "K18",
    },
    {
      id: "suspension-exactly-30-days",
      facts: {
        loans: [
          late("L1", "2018-06-11", "2018-07-11"),
          late("L2", "2018-09-10", "2018-10-21"),
          late("L3", "2019-01-10", "2019-02-20"),
        ],
      },
      expected: NONE,
      because: why("正好 30 天不算超过 30 天", "exactly 30 days are not more than 30"),
      side: "within",
      key: "K18",
    },
    {
      id: "suspension-70-days",
      facts: { loans: [loan(days)], asOf: "2019-03-21" },
      expected: NONE,
      because: why("正好 70 天不是超 70 天", "exactly 70 days are not more than 70"),
      side: "within",
    },
    {
      id: "suspension-71-days",
      facts: { loans: [loan(days)], asOf: "2019-03-22" },
      expected: GROUND,
      because: why("第 71 天", "the 71st day"),
      side: "beyond",
    },
    {
      id: "suspension-death",
      facts: { events: { death: [{ on: "2019-02-01", evidence: "N1" }] } },
      expected: GROUND,
      because: why("借款人死亡", "the borrower died"),
      side: "beyond",
    },
    {
      id: "suspension-events-unknown",
      facts: { events: {} },
      expected: { outcome: "undetermined" },
      because: why("是否发生过各种情形未知", "whether anything happened is not known"),
      side: "open",
      key: "K18",
    },
  ],
);

/** General law by the day: which one letters may name. */
const LAW_BY_DAY: readonly Situation[] = situations(
  { pack: "changge2017", fn: "assessSuspension", sample: "line2019", article: SUSPEND },
  [
    {
      id: "law-of-2019",
      facts: { loans: [loan(days)], asOf: "2019-03-21" },
      expected: { neverCites: ["civil-code"], cites: ["general-provisions", "general-principles"] },
      article: [SUSPEND, "general-provisions#205", "general-principles#154"],
      because: why(
        "2021 年前引民法总则、民法通则，不引民法典",
        "before 2021 the General Provisions and Principles are cited, not the Civil Code",
      ),
      side: "within",
      key: "K15",
    },
    {
      id: "law-of-2020-12-31",
      facts: { loans: [loan({ ...days, maturesOn: "2020-10-22" })], asOf: "2020-12-31" },
      expected: { neverCites: ["civil-code"], cites: ["general-provisions"] },
      article: [SUSPEND, "general-provisions#205"],
      because: why("民法典施行前最后一天", "the last day before the Civil Code"),
      side: "within",
      key: "K15",
    },
    {
      id: "law-of-2021-01-01",
      facts: { loans: [loan({ ...days, maturesOn: "2020-10-22" })], asOf: "2021-01-01" },
      expected: { cites: ["civil-code#1259"] },
      article: [SUSPEND, "civil-code#1259"],
      because: why("民法典自 2021-01-01 起", "the Civil Code from 2021-01-01 on"),
      side: "beyond",
      key: "K15",
    },
  ],
);

export const LISTINGS: readonly Situation[] = [...BLACKLIST, ...SUSPENSION, ...LAW_BY_DAY];
