import { type Amount, amountOf, fenOf } from "../../base/money/amount.ts";
import { groupBy } from "../../kernel/groups.ts";
import { memberWords } from "../../kernel/members.ts";
import { withDays, withSeparators } from "../../kernel/typeset.ts";
import { auditClaims, type AuditFinding } from "../audit/finding.ts";
import type { AuditClaim } from "../audit/types.ts";
import type { Citation } from "../../kernel/citation.ts";
import { articlesOf, causesOf, citedWords, type Standing, standingOf } from "./cited.ts";
import type { PaperFacts } from "./facts.ts";
import { hasAmount, NOT_FILLED } from "./sheets/findings-sheet.ts";

/** A letter (函) to one lender, in Chinese. */
export interface LenderLetter {
  readonly lender: string;
  /** For the name of a file: no signs that a file system refuses. */
  readonly fileName: string;
  readonly text: string;
}

/** A blank as wide as a Chinese character; paragraphs begin with two. */
const BLANK = "\u3000";
const INDENT = "\u3000\u3000";

/** How an amount is reckoned, as the letter says it. */
const FORMULAS: Partial<Record<AuditClaim, string>> = {
  "subsidy-due": "贴息＝贴息本金×年利率×实际天数×贴息份额÷年基数，按结息期四舍五入到分",
  "subsidy-total": "贴息＝贴息本金×年利率×实际天数×贴息份额÷年基数，按结息期四舍五入到分后相加",
  interest: "利息＝本金余额×年利率×实际天数÷年基数，按结息期四舍五入到分",
  balance: "余额＝贷款金额－已还本金",
  "overdue-days": "逾期天数＝判断日（已结清的为结清日）－到期日",
  compensation: "应代偿金额按合作协议约定的范围和上限计算",
  "returned-to-fund": "应退基金＝追回金额×风险补偿基金分担比例",
};

/** A letter for each lender of which something was found, in the order of the ledger. */
export function lettersOf(facts: PaperFacts): readonly LenderLetter[] {
  const groups = groupBy(facts.audit.findings, ({ lender }) => lender ?? NOT_FILLED);
  const taken = new Set<string>();
  return [...groups].map(([lender, findings]) => {
    const plain = lender.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, "＿").slice(0, 60);
    let fileName = plain;
    for (let n = 2; taken.has(fileName); n++) fileName = `${plain}（${String(n)}）`;
    taken.add(fileName);
    return { lender, fileName, text: letterText(lender, findings, facts) };
  });
}

function letterText(lender: string, findings: readonly AuditFinding[], facts: PaperFacts): string {
  const { audit, source, settings } = facts;
  const errors = findings.filter(({ class: of }) => of === "error" || of === "unit");
  const doubts = findings.filter(({ class: of }) => of === "suspicion" || of === "incomplete");
  const cited = [...new Set([...errors, ...doubts].flatMap(({ basis }) => articlesOf(basis)))].filter(
    (article) => standingOf(article, source.documents) !== "from-memory",
  );
  const slight = findings.length - errors.length - doubts.length;
  const window = settings.window === undefined ? "" : `，审计期间为 ${settings.window[0]} 至 ${settings.window[1]}`;
  const parts = [
    `关于核实小额信贷台账有关问题的函\n\n${lender === NOT_FILLED ? "（承贷银行未填，请补正后发送）" : lender}：`,
    `${INDENT}我单位对台账“${source.file}”作了复算，判断日为 ${audit.asOf}${window}。涉及贵行的问题共 ${String(findings.length)} 项：需更正的 ${String(errors.length)} 项，需核实的 ${String(doubts.length)} 项${slight === 0 ? "" : `，另有计算惯例或舍入差异 ${String(slight)} 项，不需更正`}。${amountsText(errors)}`,
    ...(errors.length === 0
      ? []
      : [`一、需更正的问题\n${errors.map((one, i) => itemText(one, i, cited, facts)).join("\n")}`]),
    ...(doubts.length === 0
      ? []
      : [
          `${errors.length === 0 ? "一" : "二"}、需核实的问题（疑点，不是结论）\n${doubts.map((one, i) => itemText(one, i, cited, facts)).join("\n")}`,
        ]),
    ...articlesText(cited, facts),
    `${INDENT}请贵行逐项核对放款、还款、结息和通知凭证，书面回复：同意更正的，附更正后的数据；不同意的，写明理由并附凭证复印件。请于${BLANK.repeat(4)}年${INDENT}月${INDENT}日前回复。`,
    `${INDENT}附：审计底稿中有关贷款的逐期复算表（索引见各项）。\n\n\n${BLANK.repeat(24)}（单位盖章）\n${BLANK.repeat(26)}年${INDENT}月${INDENT}日`,
  ];
  return withDays(withSeparators(`${parts.join("\n\n")}\n`));
}

/** What was claimed too much and too little in the letter, by claim; never set off, and never added up across claims. */
function amountsText(errors: readonly AuditFinding[]): string {
  const sums = new Map<AuditClaim, { over: number; under: number }>();
  for (const finding of errors) {
    if (!hasAmount(finding)) continue;
    const fen = fenOf(finding.difference ?? "0");
    const of = sums.get(finding.claim) ?? { over: 0, under: 0 };
    if (fen > 0) of.over += fen;
    else of.under -= fen;
    sums.set(finding.claim, of);
  }
  const words = [...sums].map(
    ([claim, { over, under }]) =>
      `${memberWords(claim, auditClaims).zh}多报 ${amountOf(over)} 元、少报 ${amountOf(under)} 元`,
  );
  return words.length === 0 ? "" : `其中${words.join("；")}。`;
}

/** The articles of a letter, numbered. */
function articlesText(cited: readonly Citation[], { source }: PaperFacts): readonly string[] {
  if (cited.length === 0) return [];
  const lines = cited.map((article, i) => `${INDENT}〔${String(i + 1)}〕${citedWords(article, source).zh}`);
  return [`有关条文\n${lines.join("\n")}`];
}

function itemText(finding: AuditFinding, at: number, cited: readonly Citation[], facts: PaperFacts): string {
  const { claim, says, reference } = finding;
  const formula = FORMULAS[claim];
  // The words of a finding name its first causes; where there are more, all of them stand here.
  const causes = (finding.explanations?.length ?? 0) > 4 ? causesOf(finding).zh : "";
  const lines = [
    `${String(at + 1)}．${says.zh}${loanWords(finding, facts)}。`,
    ...(formula !== undefined && hasAmount(finding) ? [`算法：${formula}。`] : []),
    ...(causes === "" ? [] : [`可能的原因：${causes}。`]),
    ...basisLines(finding, cited, facts),
    `请求：${requestOf(finding)}${reference === undefined ? "" : `（底稿索引：${reference}）`}`,
  ];
  return lines.map((line, i) => (i === 0 ? `${INDENT}${line}` : `${INDENT}${INDENT}${line}`)).join("\n");
}

/** By what a bank finds the loan: its number, where the ledger has it, else the day and the amount. */
function loanWords({ line, part }: AuditFinding, { loans }: PaperFacts): string {
  const own = loans.find((one) => one.line === line && one.part === part);
  if (own === undefined) return "";
  const { values, loan } = own;
  if (values.loanId?.tells === true) return `（贷款编号 ${values.loanId.text}）`;
  return `（${loan.paidOutOn} 放款 ${amountOf(fenOf(loan.principal))} 元）`;
}

/** What is said of a source goes by its standing: what nobody has seen is no ground, and is not in the letter. */
function basisLines(
  { basis, class: of }: AuditFinding,
  cited: readonly Citation[],
  { source }: PaperFacts,
): readonly string[] {
  const list = (standing: Standing): string =>
    articlesOf(basis)
      .filter((article) => standingOf(article, source.documents) === standing)
      .map((article) => `〔${String(cited.indexOf(article) + 1)}〕`)
      .join("");
  const [text, summary] = [list("primary"), list("secondary")];
  return [
    ...(text === "" ? [] : [`依据：${text}`]),
    ...(summary === ""
      ? []
      : [
          `${of === "error" ? "与公开摘要不一致（我单位未见原文，如有不同请附原文）" : "据公开摘要（我单位未见原文，如有不同请附原文）"}：${summary}`,
        ]),
  ];
}

function requestOf(finding: AuditFinding): string {
  const { class: of, difference, claim } = finding;
  if (of === "unit") return "请核对该栏的金额单位（元、万元）后重报。";
  if (of === "suspicion") return "请核实情况并提供凭证。";
  if (of === "incomplete") return "请补正数据。";
  if (!hasAmount(finding)) return "请更正台账并说明情况。";
  const fen = fenOf(difference ?? "0");
  const size: Amount = amountOf(Math.abs(fen));
  // What is in all holds what is in the window: money is asked back once.
  if (fen > 0 && claim === "subsidy-total")
    return `请更正台账（累计数多报 ${size} 元）；需退回的金额以逐期核对的结果为准。`;
  const isPaid = claim === "subsidy-due" || claim === "compensation";
  if (fen > 0 && isPaid) return `请更正台账；已经拨付的，退回多报的 ${size} 元。`;
  if (fen < 0 && claim === "returned-to-fund") return `请更正台账，并补退基金 ${size} 元。`;
  return `请更正台账（差额 ${size} 元）。`;
}
