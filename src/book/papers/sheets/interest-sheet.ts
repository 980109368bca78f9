import { fenOf } from "../../../base/money/amount.ts";
import type { AuditFigure } from "../../audit/finding.ts";
import { interestPeriods } from "../../audit/interest-claims.ts";
import { columnsOf, Draft, type PaperSheet, reckoned, roundedFormula } from "../cells.ts";
import type { PaperFacts } from "../facts.ts";
import { keyOf, orNothing } from "../workings.ts";
import { classWords, type SheetPlaces } from "./places.ts";

const COLUMNS = /* @__PURE__ */ columnsOf(
  ["底稿索引", 17, "text"],
  ["行", 6, "count"],
  ["第几笔", 7, "count"],
  ["期", 5, "count"],
  ["起", 11, "day"],
  ["止", 11, "day"],
  ["天数", 6, "count"],
  ["贷款余额（元）", 13, "amount"],
  ["年利率", 9, "percent"],
  ["年基数", 7, "count"],
  ["未舍入（元）", 14, "exact"],
  ["每期利息（元）", 13, "amount"],
  ["复算（元）", 12, "amount"],
  ["申报（元）", 12, "amount"],
  ["差额（元）", 12, "amount"],
  ["结论", 10, "text"],
);

type Period = ReturnType<typeof interestPeriods>[number];

/** Whether every night of it counts by itself; months and odd days have no formula of this kind. */
function isByNights({ segments }: Period): boolean {
  return segments.every(({ counted }) => counted.by === "nights");
}

/** 逐期利息: a row for each run of nights at one balance and rate, each period rounded; nothing where no interest is claimed. */
export function interestSheet(
  { settings, loans, audit }: PaperFacts,
  isPart: boolean,
  places: SheetPlaces,
): PaperSheet | undefined {
  const figures = new Map<string, AuditFigure>(
    audit.figures
      .filter(({ claim, class: of }) => claim === "interest" && !(isPart && of === "right"))
      .map((figure) => [keyOf(figure, "interest"), figure]),
  );
  if (figures.size === 0) return undefined;
  const draft = new Draft("逐期利息", COLUMNS, "贷款利息逐期复算表", [
    "未舍入＝贷款余额×年利率×天数÷年基数；同一结息期各段相加后四舍五入到分；算头不算尾，“止”为计息的最后一晚；逾期、挪用的年利率已含加收。",
    ...(isPart ? ["台账较大，本表只列有差异的贷款；其余贷款的复算结果见“复算金额”文件。"] : []),
  ]);
  const first = draft.next;
  for (const own of loans) {
    const figure = figures.get(keyOf(own, "interest"));
    if (figure === undefined) continue;
    const periods = orNothing(() => interestPeriods(own, settings)) ?? [];
    const head = [figure.reference, own.line, own.part] as const;
    const begins = draft.next;
    for (const [n, period] of periods.entries()) addPeriod(draft, head, n + 1, period);
    const row = draft.next;
    const at = (heading: string): string => `${draft.letters(heading)}${String(row)}`;
    const periodOf = draft.letters("每期利息（元）");
    const sum = row > begins ? roundedFormula(`SUM(${periodOf}${String(begins)}:${periodOf}${String(row - 1)})`) : "0";
    draft.add(
      [
        ...[...head, "合计", null, null, null, null, null, null, null, null],
        reckoned(sum, Number(figure.recomputed), "amount"),
        Number(figure.claimed),
        reckoned(roundedFormula(`(${at("申报（元）")}-${at("复算（元）")})`), Number(figure.difference), "amount"),
        classWords(figure),
      ],
      "total",
    );
    places.recomputed.set(keyOf(own, "interest"), draft.elsewhere("复算（元）", row));
  }
  const last = draft.next - 1;
  if (!isPart) {
    // Only rows of sums have a conclusion.
    const sum = (heading: string): string =>
      `SUMIFS(${draft.range(heading, first, last)},${draft.range("期", first, last)},"合计")`;
    places.claimedOf.set("interest", sum("申报（元）"));
    places.recomputedOf.set("interest", sum("复算（元）"));
  }
  const at = `$${draft.letters("差额（元）")}${String(first)}`;
  draft.colour(first, last, `AND(ISNUMBER(${at}),${at}>0)`, "red");
  draft.colour(first, last, `AND(ISNUMBER(${at}),${at}<0)`, "amber");
  return draft.done(4);
}

/** The nights of one period; where months are counted, the period stands as one row with its value. */
function addPeriod(draft: Draft, head: readonly (string | number)[], n: number, period: Period): void {
  const { segments, exact, interest } = period;
  const yuan = fenOf(interest) / 100;
  if (!isByNights(period)) {
    draft.add([...head, n, period.from, period.through, period.days, null, null, null, null, yuan]);
    return;
  }
  const opens = draft.next;
  const base = Number(exact.divisor);
  for (const [i, { from, through, days, balance, rate }] of segments.entries()) {
    const row = draft.next;
    const at = (heading: string): string => `${draft.letters(heading)}${String(row)}`;
    const [owed, part] = [Number(balance), Number(rate.slice(0, -1)) / 100];
    const exactOf = draft.letters("未舍入（元）");
    const sum = `SUM(${exactOf}${String(opens)}:${exactOf}${String(row)})`;
    draft.add([
      ...[...head, n, from, through],
      reckoned(`${at("止")}-${at("起")}+1`, days, "count"),
      ...[owed, part, base],
      reckoned(
        `${["贷款余额（元）", "年利率", "天数"].map(at).join("*")}/${at("年基数")}`,
        (owed * part * days) / base,
        "exact",
      ),
      i === segments.length - 1 ? reckoned(roundedFormula(sum), yuan, "amount") : null,
    ]);
  }
}
