import * as z from "zod";
import type { Day } from "../../base/date/day.ts";
import { repeatedId } from "../../base/input/wording.ts";
import { between, type Found, repeated } from "../../kernel/between.ts";
import { countField, dayField, nameField, percentField } from "../../kernel/fields.ts";
import { amountIssue, fenOf } from "../../base/money/amount.ts";
import type { PercentInput } from "../../base/money/percent.ts";
import { fenOfWan, wanIssue, wanOf } from "../../base/money/wan.ts";
import { amountOf } from "../../base/money/amount.ts";

/** The unit of the amounts of a bulletin: 万元 or yuan. */
export type BulletinUnit = "wan" | "yuan";

/** A printed count of households and amount, in the unit of the bulletin. */
export interface PrintedTally {
  readonly households?: number;
  readonly amount: string;
}

/** What a bulletin prints about a place. What it does not print is left out. */
export interface PrintedFigures {
  /** Loans outstanding (存量). */
  readonly outstanding?: PrintedTally;
  /** Loans lent this year (新增), and how much of the year's target that is. */
  readonly newLoans?: PrintedTally & { readonly completion?: PercentInput; readonly target?: string };
  /** Overdue loans (逾期). */
  readonly overdue?: PrintedTally & { readonly rate?: PercentInput };
  /** How the balance moved; with `outstanding` as its end. */
  readonly movement?: {
    readonly opening: string;
    readonly lent: string;
    readonly repaid: string;
    readonly compensated: string;
  };
}

/** One line of a printed table. */
export interface BulletinRow extends PrintedFigures {
  readonly name: string;
}

/** A printed bulletin as data, exactly as it prints. */
export interface Bulletin {
  readonly bulletin: string;
  readonly asOf: Day;
  readonly unit: BulletinUnit;
  readonly rows: readonly BulletinRow[];
  /** The printed totals. */
  readonly total?: PrintedFigures;
}

/** Reads a printed amount as fen. */
export function fenOfPrinted(text: string, unit: BulletinUnit): number {
  return unit === "wan" ? fenOfWan(text) : fenOf(text);
}

/** Writes fen in the unit of the bulletin. */
export function printedOf(fen: number, unit: BulletinUnit): string {
  return unit === "wan" ? wanOf(fen) : amountOf(fen);
}

/** The schema of {@link Bulletin}. */
export const bulletinSchema: z.ZodType<Bulletin, Bulletin> = /* @__PURE__ */ (() => {
  // Looser than what passes, so that each mistake gets its own message below.
  const amount = z.string().regex(/^(0|[1-9]\d{0,20})(\.\d{1,20})?$/);
  const households = z.exactOptional(countField);
  const percent = z.exactOptional(percentField);
  const figures = {
    outstanding: z.exactOptional(z.strictObject({ households, amount })),
    newLoans: z.exactOptional(
      z.strictObject({ households, amount, completion: percent, target: z.exactOptional(amount) }),
    ),
    overdue: z.exactOptional(z.strictObject({ households, amount, rate: percent })),
    movement: z.exactOptional(z.strictObject({ opening: amount, lent: amount, repaid: amount, compensated: amount })),
  };
  return between<Bulletin>(
    z.strictObject({
      bulletin: nameField,
      asOf: dayField,
      unit: z.enum(["wan", "yuan"]),
      rows: z.array(z.strictObject({ name: nameField, ...figures })).min(1),
      total: z.exactOptional(z.strictObject(figures)),
    }),
    eachRowOnce,
    amountsOfUnit,
  );
})();

function eachRowOnce({ rows }: Bulletin): readonly Found[] {
  return repeated(rows.map((row) => row.name)).map((i) => ({ issue: repeatedId(""), path: ["rows", i, "name"] }));
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
  const amounts: readonly (readonly [readonly string[], string | undefined])[] = [
    [["outstanding", "amount"], figures.outstanding?.amount],
    [["newLoans", "amount"], figures.newLoans?.amount],
    [["newLoans", "target"], figures.newLoans?.target],
    [["overdue", "amount"], figures.overdue?.amount],
    [["movement", "opening"], figures.movement?.opening],
    [["movement", "lent"], figures.movement?.lent],
    [["movement", "repaid"], figures.movement?.repaid],
    [["movement", "compensated"], figures.movement?.compensated],
  ];
  return amounts.flatMap(([path, text]) => {
    if (text === undefined) return [];
    const issue = unit === "wan" ? wanIssue(text, "") : amountIssue(text, "");
    return issue ? [{ issue, path }] : [];
  });
}
