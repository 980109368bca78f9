import { loan } from "./samples.ts";
import { type ArticleName, type Situation, situations, why } from "./situation.ts";

/*
 * Reminders before maturity, and what can be done about a loan that falls due.
 */

const ADVANCE = "advance";
const BULLETIN = { jiange2019: "jiange", cangxi2019: "cangxi" } as const;

const sent = (form: "advance" | "written", on: string) => ({ form, on });

/** 60 and 30 days before are the latest days: the loan matures on 2024-02-29. */
const REMINDERS: readonly Situation[] = (["jiange2019", "cangxi2019"] as const).flatMap((pack) => {
  const article: ArticleName = `guangyuan-bulletin-2019-139#${BULLETIN[pack]}`;
  const row = (
    id: string,
    given: readonly unknown[],
    states: Readonly<Record<string, string>>,
    side: "within" | "beyond" | "open",
    zh: string,
    en: string,
    more: Pick<Situation, "terms" | "facts"> = {},
  ) => ({
    ...more,
    id: `${BULLETIN[pack]}-notice-${id}`,
    facts: { ...more.facts, sent: given },
    expected: { states },
    because: why(zh, en),
    side,
    key: "K10",
  });
  return situations({ pack, fn: "trackReminders", sample: "reminded2024", article }, [
    row(
      "80-days-before",
      [sent(ADVANCE, "2023-12-11")],
      { advance: "sent" },
      "within",
      "60 天前是最迟日，提前 80 天有效",
      "60 days before is the latest day: 80 days before counts",
    ),
    row(
      "61-days-before",
      [sent(ADVANCE, "2023-12-30")],
      { advance: "sent" },
      "within",
      "早一天有效",
      "a day earlier counts",
    ),
    row(
      "60-days-before",
      [sent(ADVANCE, "2023-12-31")],
      { advance: "sent" },
      "within",
      "解读：60 天前含第 60 天当天",
      "by the reading the 60th day itself is taken in",
    ),
    row(
      "60-days-before-excluded",
      [sent(ADVANCE, "2023-12-31")],
      { advance: "sent-late" },
      "beyond",
      "解读改为不含当天，则迟一天",
      "the reading is chosen otherwise: a day late",
      { terms: { lastDay: "excluded" } },
    ),
    row(
      "59-days-before",
      [sent(ADVANCE, "2024-01-01")],
      { advance: "sent-late" },
      "beyond",
      "比最迟日晚一天",
      "a day late",
    ),
    row(
      "day-after-lending",
      [sent(ADVANCE, "2023-03-01")],
      { advance: "sent" },
      "within",
      "放款告知次日起的提醒都算",
      "any day after the statement given at lending counts",
    ),
    row(
      "at-lending",
      [sent(ADVANCE, "2023-02-28")],
      { advance: "late" },
      "beyond",
      "放款时的书面告知是另一项义务，不是到期提醒",
      "the statement given at lending is a duty of its own and no reminder",
    ),
    row(
      "too-early-by-reading",
      [sent(ADVANCE, "2023-12-15")],
      { advance: "late" },
      "beyond",
      "解读改为最多提前 15 天，提前 16 天不算",
      "the reading is chosen as 15 days at the earliest: 16 do not count",
      { terms: { earliestDays: 15 } },
    ),
    row(
      "written-serves-both",
      [sent("written", "2023-12-20")],
      { advance: "sent", written: "sent" },
      "within",
      "解读：一份对两个期限都及时的书面通知两项都满足",
      "by the reading one written notice in time for both serves both",
    ),
    row(
      "written-serves-itself-only",
      [sent("written", "2023-12-20")],
      { advance: "late", written: "sent" },
      "beyond",
      "解读改为各发各的",
      "the reading is chosen otherwise: each is given by itself",
      { terms: { oneForBoth: "no" } },
    ),
    row(
      "written-in-time-for-one",
      [sent("written", "2024-01-30")],
      { advance: "late", written: "sent" },
      "beyond",
      "书面通知只赶上 30 天的期限",
      "the written notice is in time for 30 days only",
    ),
    row(
      "advance-is-not-written",
      [sent(ADVANCE, "2023-12-20")],
      { advance: "sent", written: "late" },
      "beyond",
      "口头提前通知不能代替书面通知",
      "a notice in any form does not stand for the written one",
    ),
    row(
      "not-due-yet",
      [],
      { advance: "upcoming", written: "upcoming" },
      "open",
      "最迟日未到，银行未迟延",
      "the latest day is still to come: the bank is not late",
      { facts: { asOf: "2023-12-30" } },
    ),
  ]);
});

const CHOICE = ["first-choice", "possible"];
const NOT_OFFERED = "not-offered-by-these-terms";
const WILLING = { willingToRepay: true, ableToRepay: true, stillInNeed: false };
const BEFORE = { asOf: "2019-11-01" };

const JIANGE: readonly Situation[] = situations(
  { pack: "jiange2019", fn: "classifyMaturity", sample: "due2019", article: "guangyuan-bulletin-2019-139#jiange" },
  [
    {
      id: "jiange-able-and-willing",
      facts: WILLING,
      expected: { states: { kind: "able-and-willing", collect: "first-choice" } },
      because: why("有能力有意愿的，收回", "able and willing: it is collected"),
      side: "within",
      key: "K11",
    },
    {
      id: "jiange-still-in-need",
      facts: { ...BEFORE, willingToRepay: true, ableToRepay: true, stillInNeed: true },
      expected: { states: { kind: "willing-still-in-need", extend: CHOICE, renew: CHOICE, collect: CHOICE } },
      because: why(
        "持续需要资金的可续贷展期，但不妨碍请求偿还",
        "still in need: renewal and extension; demanding payment stays possible",
      ),
      side: "within",
      key: "K11",
    },
    {
      id: "jiange-willing-unable",
      expected: { states: { kind: "willing-but-unable", collect: CHOICE, sue: NOT_OFFERED } },
      because: why(
        "简报不能禁止债权人请求偿还；起诉只是本套条件没有列出",
        "a bulletin forbids no creditor to demand; a lawsuit is only not among these terms",
      ),
      side: "within",
      key: "K11",
    },
    {
      id: "jiange-unwilling",
      facts: { willingToRepay: false, ableToRepay: true },
      expected: {
        states: { kind: "unwilling", collect: "first-choice", sue: NOT_OFFERED, jointCollection: NOT_OFFERED },
      },
      because: why(
        "赖账户清收；起诉、联动催收只是这里未列",
        "the unwilling are collected from; suing is only not named here",
      ),
      side: "within",
      key: "K11",
    },
    {
      id: "jiange-deceased-2019",
      facts: { deceased: true },
      unknown: ["willingToRepay", "ableToRepay", "stillInNeed"],
      expected: { states: { kind: "deceased", estate: CHOICE }, cites: ["succession-law"], neverCites: ["civil-code"] },
      article: ["guangyuan-bulletin-2019-139#jiange", "succession-law#33"],
      because: why(
        "借款人死亡，以遗产为限；2021 年前按继承法（凭记忆）",
        "the borrower died: the estate is named, before 2021 by the law of succession (from memory)",
      ),
      side: "within",
      key: ["K11", "K15"],
    },
    {
      id: "jiange-deceased-2021",
      facts: { deceased: true, asOf: "2021-01-04" },
      unknown: ["willingToRepay", "ableToRepay", "stillInNeed", "extendTo"],
      expected: { states: { kind: "deceased", estate: CHOICE }, cites: ["civil-code#1161"] },
      article: ["guangyuan-bulletin-2019-139#jiange", "civil-code#1161"],
      because: why("2021 年起按民法典 1161 条", "from 2021 by article 1161 of the Civil Code"),
      side: "within",
      key: ["K11", "K15"],
    },
    {
      id: "jiange-willingness-unknown",
      unknown: ["willingToRepay"],
      expected: { states: { kind: "undetermined" }, missing: ["willingToRepay"] },
      because: why("有无还款意愿未知，不能归类", "whether the borrower is willing is not known"),
      side: "open",
      key: "K11",
    },
  ],
);

const CANGXI: readonly Situation[] = situations(
  { pack: "cangxi2019", fn: "classifyMaturity", sample: "due2019", article: "guangyuan-bulletin-2019-139#cangxi" },
  [
    {
      id: "cangxi-extension-of-an-overdue-loan",
      facts: { stillInNeed: true },
      expected: { states: { extend: CHOICE, renew: CHOICE } },
      because: why(
        "五个一批处置的就是逾期贷款，其中包括展期续贷",
        "the five batches are for overdue loans, and extension and renewal are among them",
      ),
      side: "within",
      key: "K11",
    },
    {
      id: "cangxi-extension-conditions-not-met",
      facts: { stillInNeed: true, qualifiesForExtension: false },
      expected: { states: { extend: NOT_OFFERED, renew: NOT_OFFERED, collect: CHOICE } },
      because: why("只有符合条件的才展期续贷", "only those who meet the conditions are extended"),
      side: "beyond",
      key: "K11",
    },
    {
      id: "cangxi-extension-conditions-unknown",
      facts: { stillInNeed: true },
      unknown: ["qualifiesForExtension"],
      expected: { states: { extend: "undetermined" }, missing: ["qualifiesForExtension"] },
      because: why("是否符合展期续贷条件未知", "whether the conditions are met is not known"),
      side: "open",
      key: "K11",
    },
    {
      id: "cangxi-unwilling",
      facts: { willingToRepay: false, ableToRepay: true },
      expected: { states: { collect: CHOICE, sue: CHOICE } },
      because: why("现金清收、依法起诉都在五个一批之内", "collecting and suing are both among the five batches"),
      side: "within",
      key: "K11",
    },
    {
      id: "cangxi-willing-unable-can-be-sued",
      expected: { states: { sue: CHOICE, compensate: CHOICE, convert: CHOICE } },
      because: why(
        "无能力的也不排除起诉；代偿、转一般贷款可选",
        "a lawsuit is not shut out for those unable; compensation and conversion are open",
      ),
      side: "within",
      key: "K11",
    },
    {
      id: "cangxi-compensation-conditions-not-met",
      facts: { qualifiesForCompensation: false },
      expected: { states: { compensate: NOT_OFFERED, collect: CHOICE } },
      because: why("只有符合条件的才代偿", "only those who qualify are compensated"),
      side: "beyond",
      key: "K11",
    },
  ],
);

const ZHAOHUA: readonly Situation[] = situations(
  {
    pack: "zhaohua2019",
    fn: "classifyMaturity",
    sample: "due2019",
    article: "guangyuan-bulletin-2019-139#zhaohua mode 2",
  },
  [
    {
      id: "zhaohua-joint-collection",
      facts: { willingToRepay: false, ableToRepay: true },
      expected: { states: { jointCollection: "first-choice", collect: NOT_OFFERED, sue: NOT_OFFERED } },
      because: why(
        "产业好、已脱贫、主观赖账的，1+5 联动催收",
        "thriving, no longer poor, deliberately in default: joint collection",
      ),
      side: "within",
      key: "K11",
    },
    {
      id: "zhaohua-still-poor",
      facts: { willingToRepay: false, ableToRepay: true, noLongerPoor: false },
      expected: { states: { jointCollection: NOT_OFFERED } },
      because: why("联动催收只针对已经脱贫的", "joint collection is for those no longer poor"),
      side: "beyond",
      key: "K11",
    },
    {
      id: "zhaohua-project-unknown",
      facts: { willingToRepay: false, ableToRepay: true },
      unknown: ["projectThriving"],
      expected: { states: { jointCollection: "undetermined" }, missing: ["projectThriving"] },
      because: why("产业发展情况未知", "how the project does is not known"),
      side: "open",
      key: "K11",
    },
  ],
);

const LUOPING: readonly Situation[] = situations(
  {
    pack: "luoping2023",
    fn: "classifyMaturity",
    sample: "due2019",
    article: "luoping-bulletin-2023-10#3.1",
  },
  [
    {
      id: "luoping-collection",
      facts: {
        loan: loan({ contractOn: "2020-09-15", paidOutOn: "2020-09-15", maturesOn: "2023-09-15" }),
        ...{ asOf: "2023-10-31", extendTo: "2024-09-13" },
      },
      expected: { states: { collect: CHOICE, sue: NOT_OFFERED } },
      because: why(
        "通报要求催收；起诉未提，不等于不可",
        "the bulletin asks for collection; that it names no lawsuit forbids none",
      ),
      side: "within",
      key: "K11",
    },
  ],
);

export const LOANS_THAT_FALL_DUE: readonly Situation[] = [...REMINDERS, ...JIANGE, ...CANGXI, ...ZHAOHUA, ...LUOPING];
