import * as z from "zod";
import { outOfOrder } from "../../base/input/wording.ts";
import { printedIssue, PRINTED_AMOUNT, bulletinUnits } from "./printed.ts";
import { type Found, inOrderOf } from "../../kernel/between.ts";
import { listOf } from "../../kernel/lists.ts";
import { OUR_WORDS } from "../../kernel/our-words.ts";
import { oneOf, unnamed } from "../../kernel/members.ts";
import { record, recordField } from "../../kernel/record.ts";
import { asItIs, type FieldsOf, needed, plainType, type Value } from "../../kernel/value.ts";
import { count, day, percent, text } from "../../kernel/values.ts";
import { fieldAt, FIGURES } from "./figures.ts";
import type {
  Bulletin,
  BulletinPeriod,
  BulletinRow,
  BulletinTable,
  DamagedRow,
  DamagedTable,
  EarlierBulletin,
  PrintedFigures,
  PrintedFund,
  PrintedMovement,
  PrintedNewLoans,
  PrintedOverdue,
  PrintedSubsidy,
  PrintedTally,
} from "./types.ts";

/** Text as it is printed. Looser than what passes, so that each mistake gets its own message between the fields. */
function printedText(
  looks: RegExp,
  zh: string,
  en: string,
  helpZh: string,
  helpEn: string,
): Value<string, string, false> {
  return asItIs(
    plainType("string"),
    () => z.string(OUR_WORDS).regex(looks, OUR_WORDS),
    (value) => typeof value === "string" && looks.test(value),
    zh,
    en,
    { zh: helpZh, en: helpEn },
    { kind: "amount", least: 0 },
  );
}

function printedAmount(zh: string, en: string): Value<string, string, false> {
  const help = "in the unit of the table, or with its own: `12.5`, `12.5万元`";
  return printedText(PRINTED_AMOUNT, zh, en, "按表的单位，或自带单位（如 12.5万元）", help);
}

/** A share of the total or a rate, with the decimals that it is printed with. */
function printedPercent(zh: string, en: string): ReturnType<typeof percent> {
  return percent(zh, en, { zh: "按印出的写法", en: "as it is printed" });
}

function tallyFields(): FieldsOf<PrintedTally> {
  return {
    households: count("户数", "households"),
    loans: count("笔数", "loans"),
    amount: printedAmount("金额", "amount"),
    average: printedAmount("户均", "average per household"),
    shareOfHouseholds: printedPercent("户数占比", "share of the total's households"),
    shareOfLoans: printedPercent("笔数占比", "share of the total's loans"),
    shareOfAmount: printedPercent("金额占比", "share of the total's amount"),
  };
}

export const printedTallyRecord = /* @__PURE__ */ record<PrintedTally>(
  "PrintedTally",
  "A printed count of households, loans and amount. What is not printed is left out.",
  tallyFields,
);

export const printedNewLoansRecord = /* @__PURE__ */ record<PrintedNewLoans>(
  "PrintedNewLoans",
  "What a bulletin prints of the loans lent this year, and how much of the year's target that is.",
  () => ({
    ...tallyFields(),
    completion: printedPercent("完成率", "completion"),
    target: printedAmount("年度目标", "target of the year"),
  }),
);

export const printedOverdueRecord = /* @__PURE__ */ record<PrintedOverdue>(
  "PrintedOverdue",
  "What a bulletin prints of overdue loans.",
  () => ({ ...tallyFields(), rate: printedPercent("逾期率", "overdue rate") }),
);

export const printedSubsidyRecord = /* @__PURE__ */ record<PrintedSubsidy>(
  "PrintedSubsidy",
  "What a publication prints of interest subsidies.",
  () => ({
    households: count("户数", "households"),
    loans: count("笔数", "loans"),
    principal: printedAmount("贷款金额", "principal"),
    amount: printedAmount("贴息金额", "subsidy"),
    average: printedAmount("户均贴息", "average subsidy per household"),
    rate: percent("贴息年利率", "yearly rate of the subsidy", {
      zh: "印出的最高年利率；合计处印出的适用于各行",
      en: "the highest that is printed; that of the total holds for the rows",
    }),
  }),
);

export const printedFundRecord = /* @__PURE__ */ record<PrintedFund>(
  "PrintedFund",
  "What a publication prints of the risk compensation fund.",
  () => ({
    amount: printedAmount("金额", "amount"),
    leverage: printedText(
      /^(0|[1-9]\d{0,5})(\.\d{1,2})?$/,
      ...(["放大倍数", "leverage", "余额最多为基金的倍数", "how many times the fund the loans may be"] as const),
    ),
    asOf: day("基金截止日", "day of the fund", {
      zh: "与通报截止日不同时填写",
      en: "where it is another than that of the bulletin",
    }),
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
    subsidy: recordField(printedSubsidyRecord, "贴息", "interest subsidies"),
    fund: recordField(printedFundRecord, "风险补偿金", "risk compensation fund"),
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

export const bulletinPeriodRecord = /* @__PURE__ */ record<BulletinPeriod>(
  "BulletinPeriod",
  "The days that a publication is about, both included.",
  () => ({ from: needed(day("首日", "first day")), through: needed(day("末日", "last day")) }),
  { checks: [/* @__PURE__ */ inOrderOf("from", "through", "末日不得早于首日", "must not be before the first day")] },
);

function tableFields(): FieldsOf<Omit<BulletinTable, "table">> {
  return {
    unit: needed(oneOf(bulletinUnits, "金额单位", "unit of its amounts")),
    rowsAre: oneOf(unnamed({ all: ["全部", "all of it"], some: ["其中", "some of it"] }), "各行是", "the rows are", {
      zh: "合计的全部，或只是其中；未填即全部",
      en: "all of the total, or some of it; absent: all",
    }),
    rows: needed(listOf(recordField(bulletinRowRecord, "一行", "row"), "各行", "rows", { atLeast: 1, once: "name" })),
    total: recordField(printedFiguresRecord, "合计", "printed totals"),
  };
}

export const bulletinTableRecord = /* @__PURE__ */ record<BulletinTable>(
  "BulletinTable",
  "A further table of a bulletin, or the figures of another source of the same day, such as its ledger.",
  () => ({ table: needed(text("表名", "name of the table")), ...tableFields() }),
  { checks: [amountsOfUnit] },
);

export const earlierBulletinRecord = /* @__PURE__ */ record<EarlierBulletin>(
  "EarlierBulletin",
  "The bulletin of the same places before it, such as that of the month before.",
  () => ({ asOf: needed(day("截止日", "day of its figures")), ...tableFields() }),
  { checks: [amountsOfUnit] },
);

export const bulletinRecord = /* @__PURE__ */ record<Bulletin>(
  "Bulletin",
  "A printed bulletin or publication as data, exactly as it prints.",
  () => ({
    bulletin: needed(text("通报", "name of the bulletin")),
    asOf: needed(day("截止日", "day of its figures")),
    ...tableFields(),
    furtherTables: listOf(
      recordField(bulletinTableRecord, "一表", "table"),
      ...(["其他各表", "further tables", { once: "table" }] as const),
      { zh: "同名各行的同一数字应当一致", en: "what they print of a row of the same name is to be the same" },
    ),
    earlier: recordField(earlierBulletinRecord, "上一期通报", "the bulletin before it", {
      zh: "只用于找线索",
      en: "only for leads",
    }),
    period: recordField(bulletinPeriodRecord, "所属期间", "period", {
      zh: "贴息所属期间",
      en: "what the subsidies are for",
    }),
  }),
  { checks: [amountsOfUnit, earlierBefore] },
);

function earlierBefore({ asOf, earlier }: Bulletin): readonly Found[] {
  if (earlier === undefined || !(earlier.asOf >= asOf)) return [];
  return [{ issue: outOfOrder("", "上一期须早于本期", "must be before the bulletin"), path: ["earlier", "asOf"] }];
}

/** Digits of which some belong to a count and the rest to an amount. */
function runTogether(zh: string, en: string): Value<string, string, false> {
  const help = "the count, then the amount, without what stood between them: `230985.92`";
  return printedText(/^\d{1,24}(\.\d{1,6})?$/, zh, en, "户数与金额连写，中间的字已丢失，如 230985.92", help);
}

export const damagedRowRecord = /* @__PURE__ */ record<DamagedRow>(
  "DamagedRow",
  "A row of a table whose count and amount have run together.",
  () => ({ name: needed(text("地名", "name of the place")), digits: needed(runTogether("数字", "digits")) }),
);

export const damagedTableRecord = /* @__PURE__ */ record<DamagedTable>(
  "DamagedTable",
  "What `restoreTable` needs to know: rows and total of a table that has lost its characters.",
  () => ({
    rows: needed(listOf(recordField(damagedRowRecord, "一行", "row"), "各行", "rows", { atLeast: 1, once: "name" })),
    total: needed(runTogether("合计", "total")),
  }),
);

function amountsOfUnit({ rows, total, unit }: Pick<Bulletin, "rows" | "total" | "unit">): readonly Found[] {
  if (!bulletinUnits.list.includes(unit)) return []; // reported already
  const issuesAt = (figures: PrintedFigures, at: readonly PropertyKey[]): readonly Found[] =>
    AMOUNTS.flatMap(([group, field]) => {
      const text = fieldAt(figures, group, field);
      const issue = typeof text === "string" ? printedIssue(text, unit) : undefined;
      return issue ? [{ issue, path: [...at, group, field] }] : [];
    });
  return [...rows.flatMap((row, i) => issuesAt(row, ["rows", i])), ...issuesAt(total ?? {}, ["total"])];
}

type AmountField = readonly [group: keyof PrintedFigures, field: string];

/** Every printed amount: those that add up, averages, and movements. */
const AMOUNTS: readonly AmountField[] = /* @__PURE__ */ amountFields();

function amountFields(): readonly AmountField[] {
  const movements = ["opening", "lent", "repaid", "compensated"] as const;
  const averages = ["outstanding", "newLoans", "overdue", "subsidy"] as const;
  return [
    ...FIGURES.filter(({ isAmount }) => isAmount).map(({ group, field }): AmountField => [group, field]),
    ...movements.map((field): AmountField => ["movement", field]),
    ...averages.map((group): AmountField => [group, "average"]),
  ];
}
