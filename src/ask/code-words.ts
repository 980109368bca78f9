import type { Bilingual } from "../base/input/bilingual.ts";
import { OUTCOMES as bulletinOutcomes, RATES, WHY_NOT } from "../book/bulletin/explain.ts";
import { FIGURES } from "../book/bulletin/figures.ts";
import { RIGHTS } from "../book/cost/explain.ts";
import { OUTCOMES as rectificationOutcomes } from "../book/rectification/explain.ts";
import { STATES as entryStates } from "../book/rectification/explain-entries.ts";
import { OUTCOMES as targetOutcomes, UNITS } from "../book/targets/explain.ts";
import { HEADLINES as receiptStates } from "../evidence/explain.ts";
import { unnamed } from "../kernel/members.ts";
import { VERDICT_WORDS } from "../kernel/words.ts";
import { STATES as loanFindingStates } from "../ledger/loan/finding-words.ts";
import { queryOutcomes } from "../policy/access/query/explain.ts";
import { recordOutcomes } from "../policy/access/record/explain.ts";
import { FINDINGS as relationFindings, relationOutcomes, SCREENED } from "../policy/blacklist/explain.ts";
import { barOpenings } from "../policy/blacklist/words.ts";
import { HONOURS, NEW_CREDIT, STATES as placeStates } from "../policy/breaker/explain.ts";
import { RECORDS } from "../policy/compensation/explain.ts";
import { MOVEMENTS, STATES as lineStates, YEARS } from "../policy/credit-line/explain.ts";
import { OF_LOANS, STATES as groundStates, suspensionOutcomes } from "../policy/credit-line/suspension/explain.ts";
import { STANDINGS } from "../policy/deadlines/explain.ts";
import { REFUSED } from "../policy/dividend/explain.ts";
import { eligibilityOutcomes } from "../policy/eligibility/explain.ts";
import { ESTATE, STATES as treatmentStates } from "../policy/maturity/explain.ts";
import { monitoringOutcomes } from "../policy/monitoring/explain.ts";
import { NOT_COUNTED, STATES as noticeStates } from "../policy/reminders/explain.ts";
import { noticeForms, noticeGivers } from "../policy/reminders/terms.ts";
import { checklistOutcomes } from "../policy/scoring/explain-checklist.ts";
import { CUTS, WHY } from "../policy/subsidy/explain.ts";
import { FINDINGS as paidFindings } from "../policy/subsidy/explain-comparison.ts";
import { OUTCOMES as operatorOutcomes } from "../policy/subsidy/explain-operator.ts";
import { STAGE_STATES, TAKEN } from "../policy/workflow/explain.ts";
import { ENDS } from "../policy/workflow/step-words.ts";
import { OUTCOMES as editionOutcomes } from "../terms/explain-edition.ts";

/*
 * Short words for what results say in codes: those of the letters where they have such words, and here those that letters
 * say in whole sentences, with amounts and days.
 */

/** Words by what they stand for. */
export type Words = Readonly<Record<string, Bilingual>>;

type Pairs = Readonly<Record<string, readonly [zh: string, en: string]>>;

const worded = (pairs: Pairs): Words => unnamed(pairs).words;

/** What warnings warn of. */
export const warningCodes = /* @__PURE__ */ worded({
  "beyond-verified-day": ["日期晚于利率已核实日", "a day after the last on which the rates were verified"],
  "benchmark-after-2019": ["2019年以后的合同取贷款基准利率", "the benchmark for a contract after 2019"],
  "rest-day-not-checked": ["到期日是否休息日未查", "whether the maturity is a rest day was not checked"],
  "outside-edition": ["不在适用期间内", "outside the days of the edition"],
  "perhaps-outside-edition": ["是否在适用期间内不能确定", "perhaps outside the days of the edition"],
  "penalties-by-law-only": ["失信惩戒须有法定依据", "penalties rest on law and central policy only"],
});

/** What findings find. */
export const findingCodes = /* @__PURE__ */ (() => ({
  ...worded({
    "loan/overpaid": ["多还本金", "repaid beyond what was owed"],
    "loan/longer-than-allowed": ["期限过长", "longer than allowed"],
    "loan/extension-too-late": ["展期过晚", "extension too late"],
    "loan/extension-too-long": ["展期过长", "extension too long"],
    "loan/extended-too-often": ["续贷、展期次数过多", "renewed or extended too often"],
    "loan/deferral-2020": ["疫情延期", "deferral of 2020"],
    "interest/rate-above-cap": ["利率高于上限", "rate above the cap"],
    "interest/floating-on-benchmark": ["参考基准利率浮动", "floating on the benchmark"],
    "interest/rate-not-fixed": ["利率未固定", "rate not fixed"],
    "subsidy/outside-edition": ["合同日不在施行期间", "contract not under this edition"],
    "subsidy/perhaps-outside-edition": ["合同日是否在施行期间不能确定", "contract perhaps not under this edition"],
    "subsidy/kind-not-served": ["不是贴息对象", "kind of household not subsidised"],
    "subsidy/kind-not-known": ["户的类别不明", "kind of household not known"],
    "subsidy/household-ineligible": ["农户不符合条件", "household not eligible"],
    "subsidy/other-loan-overdue": ["本户另有贷款逾期", "another loan of the household overdue"],
    "subsidy/misuse": ["挪用", "misused"],
    "subsidy/overdue": ["逾期", "overdue"],
    "subsidy/barred": ["不得享受补贴", "barred from subsidies"],
    "subsidy/interest-unpaid": ["利息未付清", "interest not paid"],
    "subsidy/limited": ["因限额减少", "cut by a limit"],
  }),
  ...relationFindings,
  ...paidFindings,
}))();

/** Why a rule is not met, or something is not taken or given: what requirements do not say themselves. */
export const reasonCodes = /* @__PURE__ */ (() => ({
  ...worded({
    "excerpt-only": ["只有摘录，不足以认定", "an excerpt alone allows no yes"],
    "report-only": ["只有转述，不足以认定", "a report alone allows no yes"],
    "outside-edition": ["不在施行期间", "not under this edition"],
    "kind-not-served": ["不属于服务对象", "kind of household not served"],
    "too-young": ["未达年龄下限", "too young"],
    "too-old": ["超过年龄上限", "too old"],
    "grade-too-low": ["等级不够", "grade too low"],
    "purpose-not-allowed": ["用途不在允许之列", "purpose not allowed"],
    "purpose-forbidden": ["用途被禁止", "purpose forbidden"],
    "share-dividend-ended": ["入股分红已停止", "shares for a dividend have ended"],
    "above-household-cap": ["超过每户上限", "above the cap of a household"],
    "above-credit-line": ["超过可用授信额度", "above the available line"],
    "above-project-scale": ["超过项目规模", "above the scale of the project"],
    "above-production-cycle": ["超过生产周期所需", "above what the production cycle calls for"],
    "above-stated-need": ["超过所报需求", "above the stated need"],
    "term-too-short": ["期限过短", "term too short"],
    "term-too-long": ["期限过长", "term too long"],
    "renewed-too-often": ["续贷次数过多", "renewed too often"],
    "above-rate-cap": ["利率高于上限", "rate above the cap"],
    barred: ["受限", "barred"],
    "lender-not-named": ["不是指定的承贷机构", "lender not named"],
    "above-operator-cap": ["超过经营主体上限", "above the cap of an operator"],
    "too-few-households": ["带动户数不足", "too few households carried"],
    "line-not-in-force": ["授信不在有效期", "line not in force"],
    "above-available-line": ["超过可用授信", "above what is available"],
    "matures-after-line": ["到期晚于授信", "matures after the line"],
    "application-ended": ["申请已结束", "application ended"],
    "unknown-stage": ["流程没有此环节", "no such stage"],
    "no-publication": ["此环节不是公示", "no stage of publication"],
    "out-of-order": ["次序不符", "out of order"],
    "wrong-body": ["办理机构不符", "wrong body"],
    "before-last-event": ["早于上一事项", "before the last event"],
    "record-missing": ["缺少材料", "record missing"],
    "unknown-record": ["流程没有此材料", "no such record"],
    "not-for-the-applicant": ["申请人只能撤回", "an applicant withdraws, and does not refuse"],
    "not-published": ["未写公示起日", "first day of publication not told"],
    "publicity-period-not-known": ["公示期未定", "length of publication not known"],
    "not-passed-before": ["此前未办结", "not passed before"],
    "published-too-early": ["公示过早", "published too early"],
    "published-after-passing": ["公示晚于办结", "published after passing"],
    "publicity-not-over": ["公示期未满", "publication not over"],
    "calendar-does-not-reach": ["工作日历未覆盖", "calendar does not reach"],
    "above-rate-limit": ["利率高于规定", "rate above the rule"],
    "below-rate-limit": ["利率低于规定", "rate below the rule"],
    "use-forbidden": ["资金用于禁止的用途", "used for what is forbidden"],
    "use-not-allowed": ["资金用途不在允许之列", "used for what is not allowed"],
    "subsidy-to-others": ["贴息给了他人", "subsidy given to others"],
    "term-does-not-fit": ["期限不相适应", "term does not fit"],
    "no-featured-industry": ["未发展特色产业", "no featured industry"],
    "household-not-carried": ["未带动农户", "household not carried"],
    "lending-rules-broken": ["违反放贷规定", "lending rules broken"],
    "borrowed-by-others": ["由他人借款", "borrowed by others"],
    "repaid-by-others": ["由他人还款", "repaid by others"],
    "no-proper-agreement": ["未签规范协议", "no proper agreement"],
    "duties-not-clear": ["权责不清", "duties not clear"],
    "benefits-not-linked": ["利益未联结", "benefits not linked"],
    "risk-not-controlled": ["风险未控制", "risk not controlled"],
    "idle-too-long": ["资金闲置过久", "idle too long"],
    "visit-missed": ["缺少走访", "visit missed"],
    "not-reported-at-once": ["未立即报告", "not reported at once"],
    "no-card": ["没有台账卡", "no ledger card"],
    "entry-lacking": ["台账卡缺项", "entry lacking"],
    "no-authorisation": ["没有授权", "no authorisation"],
    "of-another-household": ["授权属另一户", "of another household"],
    "not-in-writing": ["授权不是书面", "not in writing"],
    "not-yet-in-force": ["授权尚未生效", "not yet in force"],
    expired: ["授权已过期", "expired"],
    revoked: ["授权已撤销", "revoked"],
    "given-to-another-body": ["授权给了别的机构", "given to another body"],
    "no-purpose-named": ["授权未写用途", "no purpose named"],
    "another-purpose": ["用途与授权不符", "another purpose"],
    "body-not-listed": ["机构不在名单内", "body not listed"],
    "not-approved": ["未经批准", "not approved"],
    "another-area": ["不在其辖区", "another area"],
    "not-its-own-information": ["不是其可查的信息", "not its own information"],
    "no-written-consent": ["没有书面同意", "no written consent"],
    "consent-after-collection": ["同意晚于采集", "consent after collection"],
    "too-few-collectors": ["采集人员不足", "too few collectors"],
    "signature-missing": ["缺少签名", "signature missing"],
    "not-overdue-long-enough": ["逾期天数不够", "not overdue long enough"],
    "notice-not-given": ["未发通知", "notice not given"],
    "conditions-not-met": ["约定条件未满足", "conditions not met"],
  }),
  ...REFUSED,
}))();

/** What rules are about that stand in no list of requirements. */
export const ruleCodes = /* @__PURE__ */ worded({ "interest/within-rate-cap": ["利率上限", "cap of the rate"] });

const entitled = /* @__PURE__ */ (() => ({ entitled: RIGHTS.yes, "not-entitled": RIGHTS.no }))();
const loan = loanFindingStates;
const graded = /* @__PURE__ */ worded({
  graded: ["已评级", "graded"],
  range: ["等级在一定范围内", "within a range of grades"],
  vetoed: ["一票否决", "vetoed"],
  "no-band": ["没有对应等级", "no band for it"],
  assessed: ["已评分", "assessed"],
  unknown: ["未填", "not answered"],
  "in-gap": ["落在两档之间", "between two bands"],
  applies: ["适用", "applies"],
  "does-not-apply": ["不适用", "does not apply"],
});
const diagnosed = /* @__PURE__ */ worded({
  right: ["无误", "right"],
  unique: ["唯一的解释", "one explanation"],
  several: ["不止一种解释", "several explanations"],
  none: ["没有解释", "no explanation"],
});
const applied = /* @__PURE__ */ (() => ({
  ...{ ...STAGE_STATES, ...TAKEN, ...ENDS },
  ...worded({ returned: ["退回", "sent back"] }),
}))();
const bound = /* @__PURE__ */ worded({
  unbounded: ["不限", "unbounded"],
  open: ["不作定论", "open"],
  barred: ["受限", "barred"],
});

/** What results came to and how they and their parts stand (`outcome`, `state`, `standing`), by the kind of the result. */
export const outcomeCodes = /* @__PURE__ */ (() => ({
  "household-assessment": { ...eligibilityOutcomes, ...bound },
  "operator-assessment": { ...eligibilityOutcomes, ...bound },
  "monitoring-assessment": {
    ...monitoringOutcomes,
    ...worded({
      running: ["未满", "running"],
      "too-long": ["过长", "too long"],
      "in-time": ["按时", "in time"],
      open: ["时限未到", "still open"],
      visited: ["已走访", "visited"],
      missed: ["未走访", "missed"],
      late: ["迟延", "late"],
      "at-once": ["立即报告", "at once"],
      "not-reported": ["未报告", "not reported"],
    }),
  },
  "query-answer": { ...queryOutcomes },
  "record-answer": { ...recordOutcomes },
  "checklist-assessment": { ...checklistOutcomes },
  "suspension-assessment": { ...suspensionOutcomes, ...groundStates },
  "relation-check": { ...relationOutcomes },
  "credit-line-review": { ...lineStates, ...YEARS },
  "score-sheet": graded,
  "grade-answer": graded,
  "points-statement": { ...graded, ...worded({ restricted: ["受限制", "restricted"], free: ["不受限制", "free"] }) },
  "nearest-changes": {
    ...graded,
    ...worded({
      reached: ["已达到", "reached"],
      found: ["已找到", "found"],
      "given-up": ["未能查完", "given up"],
      "out-of-reach": ["不能达到", "out of reach"],
    }),
  },
  "overdue-track": {
    ...loan,
    ...worded({
      "not-paid-out": ["尚未放款", "not paid out yet"],
      repaid: ["已还清", "repaid"],
      "not-overdue": ["未逾期", "not overdue"],
      overdue: ["逾期", "overdue"],
      running: ["尚未补足", "running"],
      ended: ["已补足", "ended"],
    }),
  },
  "interest-schedule": { ...loan },
  "subsidy-statement": { ...loan },
  "reminder-plan": {
    ...noticeStates,
    ...worded({ planned: ["应提醒", "planned"] }),
  },
  "reminder-track": { ...noticeStates },
  "maturity-list": worded({ "not-sorted": ["未分类", "not sorted"] }),
  "maturity-classification": {
    ...treatmentStates,
    ...worded({
      several: ["不止一类", "several"],
      "nothing-owed": ["没有欠款", "nothing owed"],
      "not-sorted": ["未分类", "not sorted"],
    }),
  },
  "edition-choice": { ...editionOutcomes },
  "pack-comparison": worded({
    same: ["相同", "the same"],
    differs: ["不同", "different"],
    "only-first": ["仅前者有", "only the first has it"],
    "only-second": ["仅后者有", "only the second has it"],
  }),
  "answers-under": {
    ...{ ...eligibilityOutcomes, ...loan, ...bound },
    ...worded({
      "no-terms": ["没有这部分条件", "no terms for it"],
      "cannot-answer": ["不能作答", "cannot answer"],
      answered: ["已作答", "answered"],
    }),
  },
  "application-step": applied,
  "application-track": applied,
  "rectification-list": { ...rectificationOutcomes, ...entryStates },
  "deadline-list": { ...STANDINGS, ...worded({ "not-covered": ["日历未覆盖", "calendar does not reach"] }) },
  "blacklist-reach": { ...SCREENED, ...bound },
  screening: { ...SCREENED, ...bound },
  "place-review": { ...placeStates, ...HONOURS },
  "target-assessment": { ...targetOutcomes },
  "claim-assessment": { ...entitled },
  "fund-statement": {
    ...STANDINGS,
    ...worded({
      "not-endowed": ["尚未注资", "not endowed yet"],
      running: ["运行中", "running"],
      closed: ["已终止", "closed"],
      within: ["未超过", "within"],
      exceeded: ["超过", "exceeded"],
      needed: ["须补足", "needed"],
      "not-needed": ["不须补足", "not needed"],
      "not-covered": ["日历未覆盖", "calendar does not reach"],
    }),
  },
  "dividend-sharing": worded({ shared: ["予以分红", "shared"], refused: ["不予分红", "refused"] }),
  "operator-subsidy": { ...operatorOutcomes, ...loan },
  "subsidy-diagnosis": diagnosed,
  "overdue-days-diagnosis": diagnosed,
  "grade-diagnosis": diagnosed,
  "compensation-diagnosis": diagnosed,
  "share-diagnosis": diagnosed,
  "bulletin-reconciliation": { ...bulletinOutcomes, ...worded({ agrees: ["相符", "agrees"] }) },
  "restored-table": {
    ...worded({ none: ["没有切分相符", "none"], one: ["只有一种切分", "one"] }),
    ...worded({ several: ["不止一种切分", "several"], "not-searched-through": ["未能查完", "not searched through"] }),
  },
  "receipt-check": receiptStates,
}))();

/** Other codes of results, by the field in which they stand. */
export const fieldCodes = /* @__PURE__ */ (() => {
  const same = worded({ undetermined: ["尚不能判断", "undetermined"], none: ["无", "none"] });
  const persons = worded({ applicant: ["申请人", "the applicant"], "any-member": ["任何家庭成员", "any member"] });
  return {
    by: {
      ...noticeGivers.words,
      ...worded({
        article: ["条文", "an article"],
        reading: ["解读", "a reading"],
        caller: ["使用者", "the caller"],
        published: ["已公布的数据", "published data"],
        law: ["法律", "the law"],
        month: ["按月", "by the month"],
        nights: ["按晚数", "by nights"],
        "months-and-days": ["按月数和天数", "by months and days"],
        "overdue-days": ["逾期天数", "days overdue"],
        nobody: ["无人", "nobody"],
      }),
    },
    state: worded({ known: ["已知", "known"] }),
    within: worded({ "same-day": ["当日", "the same day"], "next-day": ["次日", "the next day"] }),
    who: {
      ...persons,
      ...worded({
        member: ["家庭成员", "a member"],
        any: ["任何一人", "any of them"],
        each: ["每人", "each of them"],
        person: ["个人", "a person"],
        organisation: ["单位", "an organisation"],
      }),
    },
    persons,
    change: worded({
      "ask-for-at-most": ["减少申请金额", "ask for less"],
      "repay-first": ["先归还", "repay first"],
      raise: ["提高", "raise"],
      "have-at-least": ["至少具备", "have at least"],
      "at-most-months": ["缩短期限", "at most so many months"],
      "at-least-months": ["延长期限", "at least so many months"],
      "reach-grade": ["达到等级", "reach the grade"],
      "lower-rate-to": ["降低利率", "lower the rate"],
      "apply-from": ["届时再申请", "apply from a day on"],
      "one-of": ["改为其中之一", "one of these"],
      "give-up": ["放弃", "give up"],
      settle: ["结清", "settle"],
      none: ["无法改变", "nothing would help"],
    }),
    onlyObstacle: worded({ "among-what-is-known": ["就已知事实而言", "among what is known"] }),
    movement: MOVEMENTS,
    ground: { ...OF_LOANS, ...worded({ late: ["逾期", "late"], overdue: ["逾期", "overdue"] }) },
    notAsked: OF_LOANS,
    step: worded({ "none-given": ["条件未列", "none given"] }),
    standing: worded({ official: ["正式", "official"], illustrative: ["示例", "illustrative"] }),
    grade: worded({ none: ["无等级", "no grade"] }),
    part: worded({ addition: ["加分", "addition"], deduction: ["扣分", "deduction"] }),
    form: noticeForms.words,
    because: {
      ...NOT_COUNTED,
      ...worded({
        repaid: ["已还清", "repaid"],
        extended: ["已展期", "extended"],
        matured: ["已到期", "matured"],
        "not-paid-out": ["未放款", "not paid out"],
        "not-named": ["条件未列该机构", "body not named"],
        "outside-quarters": ["不在应察看的季度内", "in no quarter that counts"],
        refused: ["未通过", "refused"],
        undetermined: ["尚不能判断", "undetermined"],
      }),
    },
    treatment: { estate: ESTATE },
    open: { ...barOpenings.words, ...worded({ "beyond-longest-term": ["超过最长期限", "beyond the longest term"] }) },
    method: worded({
      "daily-balance": ["按日余额", "daily balance"],
      "term-units": ["按月数、年数", "months and years"],
    }),
    charge: worded({
      contract: ["合同利率", "contract rate"],
      overdue: ["逾期", "overdue"],
      misuse: ["挪用", "misused"],
    }),
    entitled: RIGHTS,
    ...{ first: RIGHTS, second: RIGHTS },
    cutBy: CUTS,
    why: { ...WHY, ...WHY_NOT },
    end: ENDS,
    period: worded({ "not-known": ["不详", "not known"] }),
    headline: worded({
      "in-order": ["合规", "in order"],
      "cannot-be-judged": ["不能判断", "cannot be judged"],
      "not-in-order": ["不合规", "not in order"],
    }),
    check: worded({
      "sum-of-parts": ["各行之和", "sum of the rows"],
      rate: ["比率", "rate"],
      share: ["占比", "share"],
      "shares-together": ["占比之和", "shares together"],
      average: ["户均", "average"],
      "unchecked-rate": ["未能核对的比率", "rate that could not be checked"],
      "part-of-whole": ["部分与整体", "part of its whole"],
      "within-rate": ["贴息上限", "at most by the rate"],
      leverage: ["放大倍数", "leverage"],
      "same-figure": ["两表同一数字", "one figure in two tables"],
      "implied-target": ["推得的目标", "implied target"],
      "roll-forward": ["余额变动", "roll forward"],
    }),
    card: worded({ none: ["没有", "none"], kept: ["已建", "kept"] }),
    authorisation: worded({ none: ["没有", "none"], given: ["已授权", "given"] }),
    approval: worded({ required: ["须经批准", "required"] }),
    weight: relationOutcomes,
    newCredit: NEW_CREDIT,
    title: worded({ "credit-village": ["信用村", "credit village"], "credit-town": ["信用镇", "credit town"] }),
    remark: worded({
      "two-rates": ["口径不同", "two rates"],
      "its-town": ["随所在镇停止", "stopped with its town"],
      "its-villages": ["因超标村停止", "stopped for its villages"],
    }),
    of: worded({ interest: ["利息", "interest"], subsidy: ["贴息", "subsidy"] }),
    unit: UNITS,
    must: worded({ "at-least": ["不低于", "at least"], "at-most": ["不高于", "at most"] }),
    set: worded({
      lossShares: ["损失分担比例", "shares of the loss"],
      claimAfterDays: ["逾期多少天可申请", "days overdue before a claim"],
      claimCovers: ["补偿范围", "what a claim covers"],
    }),
    ...{ order: RECORDS, record: RECORDS },
    event: worded({
      compensated: ["代偿", "compensated"],
      "paid-later": ["后来支付", "paid later"],
      recovered: ["追回", "recovered"],
      offset: ["抵扣", "offset"],
      interest: ["利息收入", "interest"],
      returned: ["退回", "returned"],
      closed: ["合作终止", "closed"],
      loans: ["贷款余额", "loans outstanding"],
    }),
    lost: worded({
      event: ["自事项发生日起", "from the event on"],
      period: ["所涉各期", "the periods that it reaches"],
      start: ["自始", "from the start"],
    }),
    effect: worded({ same: ["不变", "the same"], gains: ["增加", "gains"], loses: ["减少", "loses"] }),
    under: worded({ first: ["甲", "the first"], second: ["乙", "the second"] }),
    settledLoans: worded({ counted: ["计入", "counted"], "left-out": ["不计入", "left out"] }),
    figure: { ...RATES, ...Object.fromEntries(FIGURES.map(({ figure, says }) => [figure, says])) },
    lead: worded({
      "average-above-cap": ["户均超过上限", "average above the cap"],
      "more-new-than-outstanding": ["新增多于存量", "more new than outstanding"],
      "subsidy-above-period": ["贴息高于一个期间", "subsidy above a period"],
      "new-fell": ["新增减少", "newly lent fell"],
      "rose-by-more-than-lent": ["余额增加多于新增", "rose by more than was lent"],
    }),
    ...{ publicity: VERDICT_WORDS, serviceWork: VERDICT_WORDS, support: VERDICT_WORDS, recoveryHelp: VERDICT_WORDS },
    ...{ class: same, explanations: same },
  };
})();
