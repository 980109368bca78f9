import { fenOf } from "../../../base/money/amount.ts";
import { lay } from "../../../kernel/kind.ts";
import { memberWords } from "../../../kernel/members.ts";
import { gradeOf } from "../../../ledger/points/grade-of.ts";
import { gradingTermsKind } from "../../../ledger/points/grading-terms.ts";
import type { GradeBand } from "../../../ledger/points/types.ts";
import { splitLoss } from "../../../policy/compensation/split-loss.ts";
import { auditClaims } from "../../audit/finding.ts";
import type { LedgerAuditSettings } from "../../audit/settings.ts";
import type { AuditClaim } from "../../audit/types.ts";
import { columnsOf, dayCell, Draft, type PaperSheet, reckoned, roundedFormula, type Written } from "../cells.ts";
import { listedLoans, type PaperFacts } from "../facts.ts";
import { keyOf, orNothing, yuanOr } from "../workings.ts";
import { colourByConclusion, conclusion, sayAll, verdicts, WHERE, whereOf } from "./loan-rows.ts";
import { classWords, type SheetPlaces } from "./places.ts";

const NO_BAND = "无对应分数段";

/** 等级: the table of grades, and the grade of each score. */
export function gradesSheet(facts: PaperFacts): PaperSheet {
  const { settings } = facts;
  const { loans, notes } = listedLoans(facts);
  const { grading, columns } = settings;
  const bands = grading === undefined ? [] : (lay(gradingTermsKind, grading).values.gradeBands ?? []);
  const draft = new Draft(
    "等级",
    columnsOf(
      ...WHERE,
      ["评级得分", 10, "number"],
      ["申报等级", 10, "text"],
      ["复算等级", 10, "text"],
      ["结论", 10, "text"],
      ["说明", 40, "text"],
    ),
    "信用等级检查表",
    [bands.length === 0 ? "所用政策没有信用等级表，未作检查。" : bands.map(bandWords).join("；"), ...notes],
  );
  const first = draft.next;
  const of = verdicts(facts);
  if (grading !== undefined && bands.length > 0 && columns.includes("grade"))
    for (const own of loans) {
      const { points, grade } = own.values;
      if (points === undefined) continue;
      const { graded, counted } = gradeOf(grading, Number(points));
      const right = graded.state === "no-band" ? NO_BAND : gradeName(graded.grade);
      const at = `${draft.letters("评级得分")}${String(draft.next)}`;
      const isPlain = counted === Number(points) && gradeByEdges(bands, counted) === right;
      const finding = of(own, "grade");
      draft.add([
        ...[...whereOf(own), Number(points), grade ?? "（未填）"],
        isPlain ? reckoned(gradeFormula(bands, at), right, "text") : right,
        ...[conclusion(finding), finding?.says.zh],
      ]);
    }
  if (draft.next === first) draft.add([null, null, "没有可以判断的等级，见“未能检查”"]);
  colourByConclusion(draft, first);
  return draft.done(2);
}

function bandWords({ grade, from, over, through, below }: GradeBand): string {
  const low = from !== undefined ? `${String(from)} 分（含）以上` : over !== undefined ? `高于 ${String(over)} 分` : "";
  const high =
    through !== undefined ? `${String(through)} 分（含）以下` : below !== undefined ? `低于 ${String(below)} 分` : "";
  return `${gradeName(grade)}：${[low, high].filter((text) => text !== "").join("，")}`;
}

function gradeName(grade: string): string {
  return grade === "none" ? "无信用等级" : grade;
}

/** The grade by the lower edges alone, from the highest. */
function gradeByEdges(bands: readonly GradeBand[], points: number): string {
  const band = bands.find(({ from, over }) =>
    from !== undefined ? points >= from : over !== undefined ? points > over : true,
  );
  return band === undefined ? NO_BAND : gradeName(band.grade);
}

/** The formula that does the same. */
function gradeFormula(bands: readonly GradeBand[], at: string): string {
  return bands.reduceRight((rest, { grade, from, over }) => {
    const name = `"${gradeName(grade)}"`;
    if (from === undefined && over === undefined) return name;
    return `IF(${at}${from === undefined ? `>${String(over)}` : `>=${String(from)}`},${name},${rest})`;
  }, `"${NO_BAND}"`);
}

/** 代偿与追回: what was compensated, and how what came back was shared. */
export function compensationSheet(facts: PaperFacts, places: SheetPlaces): PaperSheet {
  const { audit } = facts;
  const { loans, notes } = listedLoans(facts);
  const draft = new Draft(
    "代偿与追回",
    columnsOf(
      ...WHERE,
      ["代偿日", 11, "day"],
      ["申报代偿（元）", 14, "amount"],
      ["应代偿（元）", 14, "amount"],
      ["代偿差额（元）", 14, "amount"],
      ["追回金额（元）", 14, "amount"],
      ["基金份额", 9, "percent"],
      ["申报退基金（元）", 15, "amount"],
      ["应退基金（元）", 15, "amount"],
      ["退基金差额（元）", 15, "amount"],
      ["结论", 10, "text"],
      ["说明", 40, "text"],
    ),
    "代偿与追回检查表",
    [
      "应退基金＝追回金额×基金份额，四舍五入到分；分不尽的尾数按协议的解读归属。应代偿按政策和协议由程序复算，直接列出。",
      ...notes,
    ],
  );
  const first = draft.next;
  const of = verdicts(facts);
  const figures = new Map(audit.figures.map((figure) => [keyOf(figure, figure.claim), figure]));
  for (const own of loans) {
    const { compensation, compensatedOn, recovered, returnedToFund } = own.values;
    if (![compensation, recovered, returnedToFund].some((amount) => amount !== undefined && fenOf(amount) > 0))
      continue;
    const row = draft.next;
    const at = (heading: string): string => `${draft.letters(heading)}${String(row)}`;
    const difference = (a: string, b: string, value: string): Written =>
      reckoned(roundedFormula(`(${at(a)}-${at(b)})`), Number(value), "amount");
    const paid = figures.get(keyOf(own, "compensation"));
    const back = figures.get(keyOf(own, "returned-to-fund"));
    const share = shareOf(facts, recovered);
    const found = (["compensation", "returned-to-fund"] as const).flatMap((claim) => of(own, claim) ?? []);
    // Where an odd fen goes elsewhere, the formula would not give it: the figure stands alone.
    const isPlain =
      back !== undefined && Math.floor(fenOf(recovered ?? "0") * (share ?? 0) + 0.5) === fenOf(back.recomputed);
    const product = roundedFormula(`(${at("追回金额（元）")}*${at("基金份额")})`);
    draft.add([
      ...[...whereOf(own), dayCell(compensatedOn), yuanOr(compensation)],
      paid === undefined ? "未能检查" : Number(paid.recomputed),
      paid === undefined ? null : difference("申报代偿（元）", "应代偿（元）", paid.difference),
      ...[yuanOr(recovered), share ?? null, yuanOr(returnedToFund)],
      ...(back === undefined
        ? [null, null]
        : [
            isPlain ? reckoned(product, Number(back.recomputed), "amount") : Number(back.recomputed),
            difference("申报退基金（元）", "应退基金（元）", back.difference),
          ]),
      ...[paid === undefined && back === undefined ? "未能检查" : conclusion(found[0]), sayAll(found)],
    ]);
    if (paid !== undefined) places.recomputed.set(keyOf(own, "compensation"), draft.elsewhere("应代偿（元）", row));
    if (back !== undefined)
      places.recomputed.set(keyOf(own, "returned-to-fund"), draft.elsewhere("应退基金（元）", row));
  }
  if (draft.next === first) draft.add([null, null, "没有代偿、追回记录"]);
  colourByConclusion(draft, first);
  return draft.done(2);
}

function shareOf({ settings }: PaperFacts, recovered: string | undefined): number | undefined {
  const { compensation, fundParty } = settings;
  if (compensation === undefined || fundParty === undefined || recovered === undefined || fenOf(recovered) === 0)
    return undefined;
  const parts = orNothing(() => splitLoss(compensation, { amount: recovered }))?.parts;
  const share = parts?.find(({ party }) => party === fundParty)?.share;
  return share === undefined ? undefined : Number(`${share.slice(0, -1)}e-2`);
}

const OF_BORROWERS: readonly AuditClaim[] = [
  ...(["age", "age-limit", "household-kind", "purpose", "security"] as const),
  ...(["term", "extension", "renewal", "rate", "list", "same-loan"] as const),
];

function ageRule({ from, through }: NonNullable<LedgerAuditSettings["ages"]>): string {
  if (from === undefined) return `不超过 ${String(through)} 岁`;
  return through === undefined
    ? `不低于 ${String(from)} 岁`
    : `须在 ${String(from)} 至 ${String(through)} 岁之间（含）`;
}

/** 借款人资格: as far as the columns of the ledger go. */
export function eligibilitySheet(facts: PaperFacts): PaperSheet {
  const { settings, loans, audit } = facts;
  const { ages } = settings;
  const draft = new Draft(
    "借款人资格",
    columnsOf(
      ...WHERE,
      ["放款日", 11, "day"],
      ["贷款金额（元）", 14, "amount"],
      ["期限（月）", 9, "count"],
      ["事项", 14, "text"],
      ["结论", 10, "text"],
      ["说明", 60, "text"],
    ),
    "借款人资格检查表",
    [
      ages === undefined
        ? "所用政策没有规定年龄，未作判断；以下列出年龄、期限、展期、续贷、利率、名单比对和重复的问题。"
        : `放款时年龄${ageRule(ages)}；以下列出年龄、期限、展期、续贷、利率、名单比对和重复的问题。`,
      "台账没有的栏目不能判断，见“未能检查”。",
    ],
  );
  const first = draft.next;
  const byKey = new Map(loans.map((own) => [keyOf(own, ""), own]));
  for (const finding of audit.findings) {
    const own = byKey.get(keyOf(finding, ""));
    if (own === undefined || !OF_BORROWERS.includes(finding.claim)) continue;
    draft.add([
      ...[...whereOf(own), own.loan.paidOutOn, fenOf(own.loan.principal) / 100, own.values.term ?? null],
      ...[memberWords(finding.claim, auditClaims).zh, classWords(finding), finding.says.zh],
    ]);
  }
  if (draft.next === first) draft.add([null, null, "台账现有栏目中没有发现资格问题"]);
  colourByConclusion(draft, first);
  return draft.done(2);
}
