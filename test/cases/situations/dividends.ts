import { type ArticleName, type Expected, type Situation, situations, why } from "./situation.ts";

/*
 * Share dividends (入股分红) by the day of their contract: shared before the notice of 2017, open under it unless the
 * household takes part of its own will, refused from the day of the notice of 2019.
 */

const SHARED: Expected = { outcome: "shared", amounts: { total: "51600.00" } };
const NOTICE_2017: ArticleName = "national-2017-42#operators";
const NOTICE_2019: ArticleName = "national-2019-24#purpose";
const TAKES_PART = ["voluntary", "takesPart"];

export const DIVIDENDS: readonly Situation[] = situations(
  {
    pack: "zhaohua2019",
    fn: "shareDividend",
    sample: "shares2016",
    article: "guangyuan-bulletin-2019-139#zhaohua mode 1",
  },
  [
    {
      id: "dividend-2016",
      unknown: TAKES_PART,
      expected: SHARED,
      because: why("2017 年通知之前，12% 的 43 万元", "before the notice of 2017: 12 % of 430,000"),
      side: "within",
      key: "K12",
    },
    {
      id: "dividend-2017-08-16",
      facts: { contractedOn: "2017-08-16" },
      unknown: TAKES_PART,
      expected: SHARED,
      article: NOTICE_2017,
      because: why("通知前最后一天", "the last day before the notice"),
      side: "within",
      key: "K12",
    },
    {
      id: "dividend-2017-08-17-unknown",
      facts: { contractedOn: "2017-08-17" },
      unknown: TAKES_PART,
      expected: { outcome: "undetermined", missing: TAKES_PART },
      article: NOTICE_2017,
      because: why(
        "2017 年通知要求自愿且参与，均未知",
        "the notice of 2017 asks for both will and part, and neither is known",
      ),
      side: "open",
      key: "K12",
    },
    {
      id: "dividend-2017-08-17-taking-part",
      facts: { contractedOn: "2017-08-17" },
      expected: SHARED,
      article: NOTICE_2017,
      because: why("自愿并参与", "of its own will, and taking part"),
      side: "within",
      key: "K12",
    },
    {
      id: "dividend-2018-one-fact-unknown",
      facts: { contractedOn: "2018-06-01" },
      unknown: ["takesPart"],
      expected: { outcome: "undetermined", missing: ["takesPart"] },
      article: NOTICE_2017,
      because: why("是否参与未知", "whether it takes part is not known"),
      side: "open",
      key: "K12",
    },
    {
      id: "dividend-2018-not-taking-part",
      facts: { contractedOn: "2018-06-01", takesPart: false },
      expected: { outcome: "refused" },
      article: NOTICE_2017,
      because: why("只入股不参与，是户贷企用", "a share and no part in it: the firm uses the loan"),
      side: "beyond",
      key: "K12",
    },
    {
      id: "dividend-2019-06-30-unknown",
      facts: { contractedOn: "2019-06-30" },
      unknown: TAKES_PART,
      expected: { outcome: "undetermined", missing: TAKES_PART },
      article: NOTICE_2017,
      because: why("2017 年通知下的最后一天，事实未知", "the last day under the notice of 2017, with nothing known"),
      side: "open",
      key: "K12",
    },
    {
      id: "dividend-2019-06-30-taking-part",
      facts: { contractedOn: "2019-06-30" },
      expected: SHARED,
      article: NOTICE_2017,
      because: why("最后一天，自愿并参与", "the last day, of its own will and taking part"),
      side: "within",
      key: "K12",
    },
    {
      id: "dividend-2019-07-01",
      facts: { contractedOn: "2019-07-01" },
      expected: { outcome: "refused" },
      article: NOTICE_2019,
      because: why("2019 年通知起一律不得入股分红", "from the notice of 2019 on there are no share dividends"),
      side: "beyond",
      key: "K12",
    },
    {
      id: "dividend-household-2019-06-30",
      pack: "national2017",
      fn: "assessHousehold",
      sample: "poor2018",
      facts: {
        appliedOn: "2019-06-30",
        contractOn: "2019-06-30",
        purposes: ["share-dividend"],
        withOperator: true,
      },
      expected: { outcome: "undetermined", missing: TAKES_PART },
      article: NOTICE_2017,
      because: why("申请与分红用同一个日子、同一个解读", "application and dividend go by one day and one reading"),
      side: "open",
      key: "K12",
    },
    {
      id: "dividend-household-2019-07-01",
      pack: "national2019",
      fn: "assessHousehold",
      sample: "poor2019",
      facts: { appliedOn: "2019-07-01", contractOn: "2019-07-01", purposes: ["share-dividend"] },
      expected: { outcome: "ineligible" },
      article: NOTICE_2019,
      because: why("同一天起申请也不符合", "from the same day an application is refused too"),
      side: "beyond",
      key: "K12",
    },
    {
      id: "dividend-five-in-one-rate-not-printed",
      pack: "fiveInOne",
      facts: { contractedOn: "2018-06-01" },
      expected: { outcome: "undetermined", missing: ["dividendRate"] },
      article: "five-in-one-rules#2",
      because: why("保底收益由协议约定，比例未印出", "the guaranteed return is agreed, and its rate is not printed"),
      side: "open",
      key: "K12",
    },
    {
      id: "dividend-five-in-one-after-2019",
      pack: "fiveInOne",
      facts: { contractedOn: "2019-07-01" },
      terms: { dividendRate: "8%" },
      expected: { outcome: "refused" },
      article: ["five-in-one-rules#2", NOTICE_2019],
      because: why("2019 年通知之后签的不允许", "signed after the notice of 2019 it is refused"),
      side: "beyond",
      key: "K12",
    },
  ],
);
