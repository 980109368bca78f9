import * as z from "zod";
import { amountIssue, amountOf, fenOf } from "../../base/money/amount.ts";
import { fenOfWan, wanIssue, wanOf } from "../../base/money/wan.ts";
import type { Found } from "../../kernel/between.ts";
import { listOf } from "../../kernel/lists.ts";
import { members, oneOf } from "../../kernel/members.ts";
import { record, recordField } from "../../kernel/record.ts";
import { asItIs, type FieldsOf, needed, plainType, type Value } from "../../kernel/value.ts";
import { count, day, percent, text } from "../../kernel/values.ts";
import type {
  Bulletin,
  BulletinRow,
  BulletinUnit,
  PrintedFigures,
  PrintedMovement,
  PrintedNewLoans,
  PrintedOverdue,
  PrintedTally,
} from "./types.ts";

export const bulletinUnits = /* @__PURE__ */ members<BulletinUnit>(
  "BulletinUnit",
  "The unit of the amounts of a bulletin: 万元 or yuan.",
  { wan: ["万元", "ten thousand yuan"], yuan: ["元", "yuan"] },
);

/** A printed amount. Looser than what passes, so that each mistake gets its own message between the fields. */
function printedAmount(zh: string, en: string): Value<string, string, false> {
  const looks = /^(0|[1-9]\d{0,20})(\.\d{1,20})?$/;
  return asItIs(
    plainType("string"),
    () => z.string().regex(looks),
    (value) => typeof value === "string" && looks.test(value),
    zh,
    en,
    { zh: "按通报的单位", en: "in the unit of the bulletin" },
    { kind: "amount", least: 0 },
  );
}

function tallyFields(): FieldsOf<PrintedTally> {
  return { households: count("户数", "households"), amount: needed(printedAmount("金额", "amount")) };
}

export const printedTallyRecord = /* @__PURE__ */ record<PrintedTally>(
  "PrintedTally",
  "A printed count of households and amount, in the unit of the bulletin.",
  tallyFields,
);

export const printedNewLoansRecord = /* @__PURE__ */ record<PrintedNewLoans>(
  "PrintedNewLoans",
  "What a bulletin prints of the loans lent this year, and how much of the year's target that is.",
  () => ({
    ...tallyFields(),
    completion: percent("完成率", "completion", { zh: "按印出的写法", en: "as it is printed" }),
    target: printedAmount("年度目标", "target of the year"),
  }),
);

export const printedOverdueRecord = /* @__PURE__ */ record<PrintedOverdue>(
  "PrintedOverdue",
  "What a bulletin prints of overdue loans.",
  () => ({
    ...tallyFields(),
    rate: percent("逾期率", "overdue rate", { zh: "按印出的写法", en: "as it is printed" }),
  }),
);

export const printedMovementRecord = /* @__PURE__ */ record<PrintedMovement>(
  "PrintedMovement",
  "How a bulletin prints that the balance moved.",
  () => ({
    opening: needed(printedAmount("期初余额", "opening balance")),
    lent: needed(printedAmount("发放", "lent")),
    repaid: needed(printedAmount("归还", "repaid")),
    compensated: needed(printedAmount("代偿", "compensated")),
  }),
);

function figureFields(): FieldsOf<PrintedFigures> {
  return {
    outstanding: recordField(printedTallyRecord, "存量", "loans outstanding"),
    newLoans: recordField(printedNewLoansRecord, "新增", "loans lent this year"),
    overdue: recordField(printedOverdueRecord, "逾期", "overdue loans"),
    movement: recordField(printedMovementRecord, "余额变动", "how the balance moved", {
      zh: "以存量余额为期末",
      en: "with `outstanding` as its end",
    }),
  };
}

export const printedFiguresRecord = /* @__PURE__ */ record<PrintedFigures>(
  "PrintedFigures",
  "What a bulletin prints about a place. What it does not print is left out.",
  figureFields,
);

export const bulletinRowRecord = /* @__PURE__ */ record<BulletinRow>(
  "BulletinRow",
  "One line of a printed table.",
  () => ({ name: needed(text("地名", "name of the place")), ...figureFields() }),
);

export const bulletinRecord = /* @__PURE__ */ record<Bulletin>(
  "Bulletin",
  "A printed bulletin as data, exactly as it prints.",
  () => ({
    bulletin: needed(text("通报", "name of the bulletin")),
    asOf: needed(day("截止日", "day of its figures")),
    unit: needed(oneOf(bulletinUnits, "金额单位", "unit of its amounts")),
    rows: needed(listOf(recordField(bulletinRowRecord, "一行", "row"), "各行", "rows", { atLeast: 1, once: "name" })),
    total: recordField(printedFiguresRecord, "合计", "printed totals"),
  }),
  { checks: [amountsOfUnit] },
);

/** Reads a printed amount as fen. */
export function fenOfPrinted(text: string, unit: BulletinUnit): number {
  return unit === "wan" ? fenOfWan(text) : fenOf(text);
}

/** Writes fen in the unit of the bulletin. */
export function printedOf(fen: number, unit: BulletinUnit): string {
  return unit === "wan" ? wanOf(fen) : amountOf(fen);
}

function amountsOfUnit({ rows, total, unit }: Bulletin): readonly Found[] {
  if (!["wan", "yuan"].includes(unit)) return []; // reported already
  return [
    ...rows.flatMap((row, i) =>
      amountIssues(row, unit).map(({ issue, path }) => ({ issue, path: ["rows", i, ...path] })),
    ),
    ...amountIssues(total ?? {}, unit).map(({ issue, path }) => ({ issue, path: ["total", ...path] })),
  ];
}

/** The amounts that are none in the unit of the bulletin: a fen is the smallest part of either. */
function amountIssues(figures: PrintedFigures, unit: BulletinUnit): readonly Found[] {
  const { outstanding, newLoans, overdue, movement } = figures;
  const amounts = {
    outstanding: { amount: outstanding?.amount },
    newLoans: { amount: newLoans?.amount, target: newLoans?.target },
    overdue: { amount: overdue?.amount },
    movement: {
      ...{ opening: movement?.opening, lent: movement?.lent },
      ...{ repaid: movement?.repaid, compensated: movement?.compensated },
    },
  };
  return Object.entries(amounts).flatMap(([part, printed]) =>
    Object.entries(printed).flatMap(([name, text]) => {
      if (text === undefined) return [];
      const issue = unit === "wan" ? wanIssue(text, "") : amountIssue(text, "");
      return issue ? [{ issue, path: [part, name] }] : [];
    }),
  );
}
