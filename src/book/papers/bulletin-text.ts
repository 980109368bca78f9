import { memberWords } from "../../kernel/members.ts";
import { withDays, withSeparators } from "../../kernel/typeset.ts";
import { amountOf, fenOf } from "../../base/money/amount.ts";
import { auditClaims } from "../audit/finding.ts";
import type { PaperFacts } from "./facts.ts";
import { leadingClaim, sentencesOf } from "./report.ts";
import { type Place, sumsByPlace } from "./sheets/by-place-sheet.ts";

/** 通报数据: ready sentences with the figures, in Chinese, a line each. */
export function bulletinText(facts: PaperFacts): string {
  const { audit, source } = facts;
  const claim = leadingClaim(facts);
  const lines = [
    `台账审计通报数据（${source.file}，判断日${withDays(audit.asOf)}）`,
    "",
    ...sentencesOf(facts).map(({ zh }) => zh),
    "",
    ...placeLines(facts, "township", "各乡镇"),
    ...placeLines(facts, "lender", "各承贷银行"),
    ...causeLine(facts),
    ...(claim === undefined
      ? []
      : [`以上多报、少报按“${memberWords(claim, auditClaims).zh}”口径，多报与少报没有相互抵销。`]),
  ];
  return withSeparators(`${lines.join("\n")}\n`);
}

function placeLines(facts: PaperFacts, place: Place, title: string): readonly string[] {
  const claim = leadingClaim(facts);
  const lines = sumsByPlace(facts, place).map(({ name, loans, found, amounts }) => {
    const { over, under } = (claim === undefined ? undefined : amounts.get(claim)) ?? { over: 0, under: 0 };
    const words = over + under === 0 ? "" : `，多报 ${amountOf(over)} 元、少报 ${amountOf(under)} 元`;
    return `${name} ${String(loans)} 笔，差错 ${String(found.error)} 项、疑点 ${String(found.suspicion)} 项${words}；`;
  });
  return lines.length === 0
    ? []
    : [`${title}情况：`, ...lines.map((line, i) => (i === lines.length - 1 ? `${line.slice(0, -1)}。` : line)), ""];
}

/** How many findings have one cause that is known, and how many amounts too much they make. */
function causeLine({ audit }: PaperFacts): readonly string[] {
  const named = audit.findings.filter(({ explanations }) => explanations?.length === 1).length;
  const asked = audit.findings.filter(({ explanations }) => explanations !== undefined).length;
  const over = audit.findings.filter(
    ({ difference, class: of }) => of === "error" && fenOf(difference ?? "0") > 0,
  ).length;
  if (asked === 0) return [];
  return [
    `有差异的数据中，${String(named)} 项能确定唯一原因（共 ${String(asked)} 项作了原因分析），多报的差错 ${String(over)} 项。`,
  ];
}
