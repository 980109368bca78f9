import { dayOf } from "../../../base/date/day.ts";
import { memberWords } from "../../../kernel/members.ts";
import { auditClaims } from "../../audit/finding.ts";
import { columnsOf, Draft, type PaperSheet, reckoned, roundedFormula } from "../cells.ts";
import { type ClaimWorking, keyOf } from "../workings.ts";
import { classWords, type SheetPlaces } from "./places.ts";

const COLUMNS = /* @__PURE__ */ columnsOf(
  ["底稿索引", 17, "text"],
  ["行", 6, "count"],
  ["第几笔", 7, "count"],
  ["事项", 10, "text"],
  ["期", 5, "count"],
  ["起", 11, "day"],
  ["止", 11, "day"],
  ["天数", 6, "count"],
  ["贷款余额（元）", 13, "amount"],
  ["贴息本金（元）", 13, "amount"],
  ["年利率", 9, "percent"],
  ["份额", 9, "percent"],
  ["年基数", 7, "count"],
  ["未舍入（元）", 14, "exact"],
  ["每期贴息（元）", 13, "amount"],
  ["复算（元）", 12, "amount"],
  ["申报（元）", 12, "amount"],
  ["差额（元）", 12, "amount"],
  ["结论", 10, "text"],
);

/** 逐期复算: a row for each run of nights, each period rounded, then the claim and the difference. */
export function workingsSheet(workings: readonly ClaimWorking[], isPart: boolean, places: SheetPlaces): PaperSheet {
  const draft = new Draft("逐期复算", COLUMNS, "贴息逐期复算表", [
    "未舍入＝贴息本金×年利率×天数×份额÷年基数；同一结息期各段相加后四舍五入到分；算头不算尾，“止”为计息的最后一晚。",
    ...(isPart ? ["台账较大，本表只列有差异的贷款；其余贷款的复算结果见“复算金额”文件。"] : []),
  ]);
  const first = draft.next;
  const exactOf = draft.letters("未舍入（元）");
  const periodOf = draft.letters("每期贴息（元）");
  for (const { own, figure, parts, yearBase } of workings) {
    const words = memberWords(figure.claim, auditClaims).zh;
    const head = [figure.reference, own.line, own.part, words] as const;
    const begins = draft.next;
    for (const [n, { runs, fen }] of (parts ?? []).entries()) {
      const opens = draft.next;
      for (const [i, run] of runs.entries()) {
        const row = draft.next;
        const at = (heading: string): string => `${draft.letters(heading)}${String(row)}`;
        const days = run.next - run.from;
        const exact = (run.subsidisedFen * run.rate * days * run.share) / yearBase / 100;
        const product = ["贴息本金（元）", "年利率", "天数", "份额"].map(at).join("*");
        const sum = `SUM(${exactOf}${String(opens)}:${exactOf}${String(row)})`;
        draft.add([
          ...[...head, n + 1, dayOf(run.from), dayOf(run.next - 1)],
          reckoned(`${at("止")}-${at("起")}+1`, days, "count"),
          ...[run.balanceFen / 100, run.subsidisedFen / 100, run.rate, run.share, yearBase],
          reckoned(`${product}/${at("年基数")}`, exact, "exact"),
          i === runs.length - 1 ? reckoned(roundedFormula(sum), fen / 100, "amount") : null,
        ]);
      }
    }
    const row = draft.next;
    const at = (heading: string): string => `${draft.letters(heading)}${String(row)}`;
    const sum = `SUM(${periodOf}${String(begins)}:${periodOf}${String(row - 1)})`;
    const recomputed = Number(figure.recomputed);
    draft.add(
      [
        ...[...head, "合计", null, null, null, null, null, null, null, null, null, null],
        parts === undefined ? recomputed : reckoned(row > begins ? roundedFormula(sum) : "0", recomputed, "amount"),
        Number(figure.claimed),
        reckoned(roundedFormula(`(${at("申报（元）")}-${at("复算（元）")})`), Number(figure.difference), "amount"),
        classWords(figure),
      ],
      "total",
    );
    places.recomputed.set(keyOf(own, figure.claim), draft.elsewhere("复算（元）", row));
  }
  const last = draft.next - 1;
  if (!isPart && last >= first)
    for (const claim of ["subsidy-due", "subsidy-total"] as const) {
      const sum = (heading: string): string =>
        `SUMIFS(${draft.range(heading, first, last)},${draft.range("事项", first, last)},"${memberWords(claim, auditClaims).zh}")`;
      places.claimedOf.set(claim, sum("申报（元）"));
      places.recomputedOf.set(claim, sum("复算（元）"));
    }
  const at = `$${draft.letters("差额（元）")}${String(first)}`;
  draft.colour(first, last, `AND(ISNUMBER(${at}),${at}>0)`, "red");
  draft.colour(first, last, `AND(ISNUMBER(${at}),${at}<0)`, "amber");
  return draft.done(4);
}
