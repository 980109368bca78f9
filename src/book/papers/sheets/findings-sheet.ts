import { memberWords } from "../../../kernel/members.ts";
import { withDays } from "../../../kernel/typeset.ts";
import { auditClaims, auditClasses, type AuditFinding } from "../../audit/finding.ts";
import { type Cell, columnsOf, Draft, type PaperSheet, reckoned, roundedFormula, type Written } from "../cells.ts";
import { articlesOf, basisWords, causesOf } from "../cited.ts";
import type { PaperFacts } from "../facts.ts";
import { keyOf } from "../workings.ts";
import type { SheetPlaces } from "./places.ts";

/** What stands where a ledger says nothing. */
export const NOT_FILLED = "（未填）";

const COLUMNS = /* @__PURE__ */ columnsOf(
  ["序号", 5, "count"],
  ["类别", 8, "text"],
  ["事项", 10, "text"],
  ["行", 5, "count"],
  ["第几笔", 6, "count"],
  ["其他行", 8, "text"],
  ["乡镇", 9, "text"],
  ["银行", 11, "text"],
  ["申报", 12, "amount"],
  ["复算", 12, "amount"],
  ["差额（元）", 12, "amount"],
  ["多报（元）", 12, "amount"],
  ["少报（元）", 11, "amount"],
  ["原因", 20, "text"],
  ["说明", 44, "text"],
  ["依据", 26, "text"],
  ["条文编号", 8, "text"],
  ["底稿索引", 14, "text"],
);

/** 问题清单: every finding in the order of the lines; amounts are joined to the sheets that recompute them. */
export function findingsSheet(
  { audit, source }: PaperFacts,
  numbers: ReadonlyMap<string, number>,
  places: SheetPlaces,
): PaperSheet {
  const draft = new Draft("问题清单", COLUMNS, "问题清单", [
    "差额＝申报－复算；多报、少报分别列示，不相互抵销。复算一栏引自各复算表。疑点须核实后方可定性。",
  ]);
  const first = draft.next;
  for (const [i, finding] of audit.findings.entries()) {
    const row = draft.next;
    const at = (heading: string): string => `${draft.letters(heading)}${String(row)}`;
    const { class: of, claim, line, part, others, township, lender, says, basis, reference } = finding;
    draft.add([
      ...[i + 1, memberWords(of, auditClasses).zh, memberWords(claim, auditClaims).zh, line, part, others.join("、")],
      ...[township ?? NOT_FILLED, lender ?? NOT_FILLED],
      ...figuresOf(finding, places.recomputed.get(keyOf(finding, claim)), at),
      ...[causesOf(finding).zh, withDays(says.zh), basisWords(basis, source).zh],
      articlesOf(basis)
        .map((article) => `〔${String(numbers.get(article) ?? 0)}〕`)
        .join(""),
      reference ?? "",
    ]);
  }
  const last = draft.next - 1;
  for (const { heading } of COLUMNS) places.findings.set(heading, draft.range(heading, first, Math.max(first, last)));
  const of = `$${draft.letters("类别")}${String(first)}`;
  draft.colour(first, last, `${of}="差错"`, "red");
  draft.colour(first, last, `OR(${of}="疑点",${of}="单位疑误")`, "amber");
  draft.colour(first, last, `OR(${of}="舍入差异",${of}="惯例差异")`, "grey");
  return draft.done(3);
}

/** Whether a finding is about an amount that counts as over- or under-claimed. */
export function hasAmount({ class: of, difference, claimed, recomputed }: AuditFinding): boolean {
  return of !== "unit" && difference !== undefined && claimed !== undefined && recomputed !== undefined;
}

function figuresOf(
  finding: AuditFinding,
  place: string | undefined,
  at: (heading: string) => string,
): readonly Written[] {
  const { claimed, recomputed, difference = "0" } = finding;
  if (!hasAmount(finding)) return [asFigure(claimed, undefined), asFigure(recomputed, place), null, null, null];
  const size = Number(difference);
  return [
    Number(claimed),
    place === undefined ? Number(recomputed) : reckoned(place, Number(recomputed), "amount"),
    reckoned(roundedFormula(`(${at("申报")}-${at("复算")})`), size, "amount"),
    reckoned(`MAX(${at("差额（元）")},0)`, Math.max(size, 0), "amount"),
    reckoned(`MAX(-${at("差额（元）")},0)`, Math.max(-size, 0), "amount"),
  ];
}

/** Days and counts as numbers, days of the calendar as days, all else as text. */
function asFigure(text: string | undefined, place: string | undefined): Cell | null {
  if (text === undefined || text === "") return null;
  const [value, format] = /^\d{1,9}$/.test(text)
    ? [Number(text), "count" as const]
    : /^\d{1,12}\.\d\d$/.test(text)
      ? [Number(text), "amount" as const]
      : /^\d{4}-\d\d-\d\d$/.test(text)
        ? [text, "day" as const]
        : [text, "text" as const];
  return place === undefined || value === text ? { value, format } : reckoned(place, value, format);
}
