import type { Bilingual } from "../../../src/base/input/bilingual.ts";
import { type Adapter, OF_LOANS } from "../../cases/situations/answers-of-loans.ts";
import { factsOf, termsOf } from "../../cases/situations/asked.ts";
import { SITUATIONS } from "../../cases/situations/index.ts";
import { SAMPLES } from "../../cases/situations/samples.ts";
import type { Expected as Right, PART_OF, Situation } from "../../cases/situations/situation.ts";
import { type Case, type CaseTable, type Expected, REFUSED, REFUSED_FIELD } from "../table.ts";

/*
 * The table of situations, written by hand from the documents: each row is a case. What a row says of articles that are
 * cited is for those who explain, and left out.
 */

type Fn = keyof typeof PART_OF;

/** Functions, with what they are about; the choice of an edition has no terms. */
const TITLES: { readonly [F in Exclude<Fn, "chooseEdition">]: Bilingual } = {
  assessHousehold: { zh: "农户是否符合借款条件", en: "Whether a household may borrow" },
  assessOperator: { zh: "经营主体是否符合借款条件", en: "Whether an operator may borrow" },
  assessSuspension: { zh: "暂停授信的情形", en: "Grounds to suspend a credit line" },
  accrueInterest: { zh: "逐期利息", en: "Interest, period by period" },
  computeSubsidy: { zh: "一户各笔贷款的逐期贴息", en: "The subsidy of a household" },
  computeOperatorSubsidy: { zh: "经营主体贴息", en: "The subsidy of an operator" },
  computeGuaranteeFee: { zh: "担保费", en: "The guarantee fee" },
  trackReminders: { zh: "提醒做到了哪一步", en: "What became of reminders" },
  planReminders: { zh: "到期前的提醒", en: "Reminders before maturity" },
  classifyMaturity: { zh: "到期贷款的分类和处置", en: "A loan that falls due: its kind and what may be done" },
  assessClaim: { zh: "风险补偿的申请", en: "A claim for compensation" },
  splitLoss: { zh: "损失分担", en: "A loss split" },
  splitRecovery: { zh: "追回款的分配", en: "A recovery shared" },
  stateFund: { zh: "风险补偿基金", en: "A compensation fund" },
  shareDividend: { zh: "合作社分红", en: "A dividend shared" },
  screenPerson: { zh: "某人是否受黑名单限制", en: "Whether a blacklist bars somebody" },
  reviewPlaces: { zh: "村、镇停贷", en: "Villages and towns that are stopped" },
  assessTargets: { zh: "任务指标", en: "Targets" },
  rectify: { zh: "整改", en: "Rectification" },
  summarisePortfolio: { zh: "贷款分类", en: "A book of loans" },
  assessMonitoring: { zh: "贷后管理", en: "Monitoring after lending" },
  mayQuery: { zh: "能否查询信用信息", en: "Who may ask for credit information" },
  mayRecord: { zh: "能否采集信用信息", en: "Who may record credit information" },
  listDeadlines: { zh: "办理期限", en: "Deadlines" },
  advanceApplication: { zh: "申请的下一步", en: "The next step of an application" },
  gradeOf: { zh: "分数对应的等级", en: "The grade of a score" },
  replayPoints: { zh: "积分", en: "Points" },
  lookUpRate: { zh: "某日某期限的公布利率", en: "The published rate of a day for a length" },
};

/** The fields in which a row says what is right. */
const FIELDS: Readonly<Record<string, Bilingual>> = {
  outcome: { zh: "总的结论", en: "the word of the whole answer" },
  within: {
    zh: "所依据的文件掌握到什么程度：全文、要点、摘录、报道",
    en: "how much of the documents is at hand: whole, points, excerpt, report",
  },
  reason: { zh: "总的结论的理由", en: "the reason of the whole answer" },
  rules: { zh: "各项要求的结论", en: "what each requirement comes to" },
  missing: { zh: "缺少的事实", en: "facts that are missing" },
  warnings: { zh: "提示", en: "warnings" },
  notAsked: { zh: "这些条件不问的", en: "what these terms do not ask" },
  states: { zh: "结论各部分的状态，按名称", en: "parts of the answer, by name" },
  amounts: { zh: "结论中的金额（元）或百分数，按名称", en: "amounts (yuan) or per cents of the answer, by name" },
  onlyObstacle: { zh: "是否唯一障碍", en: "whether it is the only obstacle" },
  refused: REFUSED_FIELD,
};

/** What a row says is right, as a case says it. */
function expectedOf(fn: Fn, right: Right): Expected {
  const { outcome, within, reason, rules, missing, warnings, neverWarns, notAsked, states, amounts } = right;
  if (right.refused !== undefined) return REFUSED;
  const among = (names: readonly string[] | undefined): object | undefined => names && { includes: names };
  const word = (right_: string | readonly string[]): unknown =>
    typeof right_ === "string" ? right_ : { oneOf: right_ };
  const all: Expected = {
    ...{ outcome, within, reason, amounts, onlyObstacle: right.onlyObstacle },
    rules:
      rules &&
      Object.fromEntries(
        Object.entries(rules).map(([rule, as]) => [rule, typeof as === "string" ? { outcome: as } : as]),
      ),
    ...{ missing: among(missing), notAsked: among(notAsked) },
    warnings: (warnings ?? neverWarns) && { ...among(warnings), ...(neverWarns && { excludes: neverWarns }) },
    states: states && Object.fromEntries(Object.entries(states).map(([name, as]) => [name, word(as)])),
  };
  // Of a book the rules stand loan by loan: what of them is right a row says of one.
  const left = Object.entries(all).filter(
    ([field, value]) => value !== undefined && !(fn === "rectify" && field === "rules"),
  );
  return Object.fromEntries(left);
}

function caseOf(row: Situation): Case | undefined {
  const { fn, sample, article, because, expected: right, unknown } = row;
  const [terms, expected] = [termsOf(row), expectedOf(fn, right)];
  if (terms === undefined || Object.keys(expected).length === 0) return undefined;
  const frame = { by: "hand", article, because, terms, expected } as const;
  const adapters: { readonly [F in Fn]?: Adapter } = OF_LOANS;
  const turned = adapters[fn]?.facts;
  if (turned !== undefined) return { ...frame, facts: turned(factsOf(row), terms) };
  const facts = SAMPLES[sample as keyof typeof SAMPLES]; // the tables are held to the samples
  const left = unknown === undefined ? {} : { unknown };
  return { ...frame, base: { name: sample, facts }, ...left, facts: row.facts ?? {} };
}

/** One table a function. */
export const SITUATIONS_TOLD: readonly CaseTable[] = Object.entries(TITLES).flatMap(([fn, title]) => {
  const cases = SITUATIONS.filter((row) => row.fn === fn).flatMap((row) => caseOf(row) ?? []);
  const used = new Set(cases.flatMap(({ expected }) => Object.keys(expected)));
  const answer = Object.fromEntries(Object.entries(FIELDS).filter(([field]) => used.has(field)));
  return cases.length === 0 ? [] : [{ function: fn, title, answer, cases }];
});
