import { fenOf } from "../../../base/money/amount.ts";
import { type Cell, columnsOf, Draft, type PaperSheet, reckoned } from "../cells.ts";
import type { PaperFacts } from "../facts.ts";
import {
  type DrawnItem,
  isKnownWhole,
  type MoneySample,
  poissonFactor,
  type SampledItem,
  stepOf,
} from "../sampling.ts";

const COLUMNS = /* @__PURE__ */ columnsOf(
  ["行", 18, "text"],
  ["申报本期贴息（元）", 18, "amount"],
  ["累计金额（元）", 16, "amount"],
  ["入样方式", 24, "text"],
  ["多报（元）", 14, "amount"],
  ["错报率", 12, "percent"],
  ["系数增量", 10, "number"],
  ["推断多报（元）", 16, "exact"],
);

/** What a sample is drawn from: the subsidies that were claimed for the window. */
export function sampledItems({ audit }: Pick<PaperFacts, "audit">): readonly SampledItem[] {
  return audit.figures
    .filter(({ claim, claimed }) => claim === "subsidy-due" && fenOf(claimed) > 0)
    .map(({ line, part, claimed, difference }) => ({
      ...{ id: `${String(line)}-${String(part)}`, fen: fenOf(claimed), overFen: Math.max(0, fenOf(difference)) },
    }));
}

/** 抽样: the sample by money units with its upper limit; where all was checked, that. */
export function sampleSheet({ audit }: PaperFacts, sample: MoneySample | undefined): PaperSheet {
  const total = audit.totals.find(({ claim }) => claim === "subsidy-due");
  const none = poissonFactor(0);
  const draft = new Draft(
    "抽样",
    COLUMNS,
    "货币单元抽样",
    sample === undefined
      ? ["没有设重要性金额，本次全部复算，没有抽样；多报金额即实际金额，无须推断。"]
      : [
          `总体为申报的本期贴息；单项不低于重要性金额的全部入样；间隔＝重要性金额÷${none.toFixed(2)}（95％ 可信度、零错报）。`,
          `随机起点由固定种子 ${String(sample.seed)} 得出，任何人可以重现；系数取自公布的泊松分布表（0 个错报 3.00，1 个 4.75，2 个 6.30）。`,
        ],
  );
  if (sample === undefined) {
    if (total !== undefined) draft.add(["全部", Number(total.claimed), null, "全部复算", Number(total.over)], "total");
    return draft.done(1);
  }
  const first = draft.next;
  const { drawn, intervalFen } = sample;
  const order = ranked(drawn, intervalFen);
  const interval = `$B$${String(first + drawn.length + 2)}`;
  for (const of of drawn) {
    const row = String(draft.next);
    const over = of.overFen / 100;
    const isKnown = isKnownWhole(of, intervalFen);
    const step = stepOf(order.indexOf(of));
    draft.add([
      ...[of.id, of.fen / 100, of.by === "unit" ? of.throughFen / 100 : null],
      of.by === "whole" ? "全额入样" : isKnown ? "货币单元，不低于间隔" : "货币单元",
      over,
      ...(isKnown || over === 0
        ? [null, null, reckoned(`E${row}`, over, "exact")]
        : [
            reckoned(`E${row}/B${row}`, of.overFen / of.fen, "percent"),
            step,
            reckoned(`F${row}*G${row}*${interval}`, ((of.overFen / of.fen) * step * intervalFen) / 100, "exact"),
          ]),
    ]);
  }
  const last = Math.max(first, draft.next - 1);
  const sum = (letters: string, of: (one: DrawnItem) => number): Cell =>
    reckoned(
      `SUM(${letters}${String(first)}:${letters}${String(last)})`,
      drawn.reduce((all, one) => all + of(one), 0) / 100,
      "amount",
    );
  draft.add(["入样合计", sum("B", ({ fen }) => fen), null, null, sum("E", ({ overFen }) => overFen)], "total");
  draft.line("推断", "title");
  draft.add(["间隔（元）", intervalFen / 100], "label");
  draft.add(["起点（元）", sample.startFen / 100], "label");
  draft.add(["总体（元）", sample.totalFen / 100], "label");
  draft.add(
    ["基本精确度（元）", reckoned(`${String(none)}*${interval}`, (none * intervalFen) / 100, "exact")],
    "label",
  );
  draft.add(
    [
      "95％ 上限（元）",
      reckoned(`B${String(draft.next - 1)}+SUM(H${String(first)}:H${String(last)})`, sample.upperFen / 100, "exact"),
    ],
    "total",
  );
  if (total !== undefined)
    draft.add(["实际多报（元）", Number(total.over), null, "本次全部复算，可与上限比较"], "label");
  draft.colour(first, last, `AND(ISNUMBER($E${String(first)}),$E${String(first)}>0)`, "red");
  return draft.done(1);
}

/** What is projected, the largest part that is too much first: each has its step of the table. */
function ranked(drawn: readonly DrawnItem[], intervalFen: number): readonly DrawnItem[] {
  return drawn
    .filter((of) => !isKnownWhole(of, intervalFen) && of.overFen > 0)
    .sort((a, b) => b.overFen / b.fen - a.overFen / a.fen);
}
