import { amountOf } from "../../base/money/amount.ts";
import { lettersOf } from "./cells.ts";
import { type ColumnKey, declared } from "./columns.ts";
import type { CellReading } from "./reading.ts";
import type { ColumnSetting } from "./settings.ts";

/** One column of a row of totals, held to the rows that it covers. */
export interface TotalCheck {
  readonly column: string;
  readonly means: ColumnKey;
  readonly part: number;
  /** What the file prints: yuan, or a whole number. */
  readonly printed: string;
  /** What the rows add up to. */
  readonly sum: string;
  /** `block`: the rows since the total before; `all`: every row so far. */
  readonly covers: "block" | "all";
  /** `undetermined`: a cell of these rows could not be read, so that their sum is not known. */
  readonly outcome: "agrees" | "differs" | "undetermined";
  /** How many cells of these rows could not be read. */
  readonly unreadable: number;
}

/** What a column adds up to over all rows. */
export interface ColumnSum {
  readonly column: string;
  readonly heading: string;
  readonly means: ColumnKey;
  readonly part: number;
  readonly sum: string;
  readonly read: number;
  readonly unreadable: number;
}

/** The words that rows of totals are called by: each has the rows since it stood last. */
export const TOTAL_WORDS = ["小计", "合计", "总计", "共计", "汇总", "累计", "总和"] as const;

interface Running {
  sum: number;
  read: number;
  rounded: number;
  unreadable: number;
}

/** Adds columns up while rows go by, and holds totals to them. */
export interface Sums {
  add(column: ColumnSetting, reading: CellReading<unknown>): void;
  /** Holds a row of totals to the rows above, by its word; then its block begins anew. */
  check(word: string, printed: ReadonlyMap<ColumnSetting, CellReading<unknown>>): readonly TotalCheck[];
  /** Whether a row without a word gives in every column what the rows above add up to. */
  wouldAgree(printed: ReadonlyMap<ColumnSetting, CellReading<unknown>>): boolean;
  columns(): readonly ColumnSum[];
}

/** Makes sums of these columns. */
export function makeSums(columns: readonly ColumnSetting[]): Sums {
  const fresh = (): Map<ColumnSetting, Running> =>
    new Map(columns.map((column) => [column, { sum: 0, read: 0, rounded: 0, unreadable: 0 }]));
  const all = fresh();
  const since = new Map<string, Map<ColumnSetting, Running>>([
    ["", fresh()],
    ...TOTAL_WORDS.map((word) => [word, fresh()] as const),
  ]);

  const checksFor = (
    printed: ReadonlyMap<ColumnSetting, CellReading<unknown>>,
    covers: "block" | "all",
    block: ReadonlyMap<ColumnSetting, Running> | undefined,
  ): readonly TotalCheck[] =>
    columns.flatMap((column) => {
      const reading = printed.get(column);
      const running = (covers === "all" ? all : block)?.get(column);
      if (reading?.state !== "read" || running === undefined) return [];
      const value = unitsIn(column, reading.value);
      const differs =
        Math.abs(value - running.sum) > running.rounded * 0.5 + (reading.remarks?.includes("rounded") === true ? 1 : 0);
      return [
        {
          ...{
            column: lettersOf(column.at),
            means: column.means,
            part: column.part,
            covers,
            unreadable: running.unreadable,
          },
          ...{ printed: textOfUnits(column, value), sum: textOfUnits(column, running.sum) },
          outcome: running.unreadable > 0 ? "undetermined" : differs ? "differs" : "agrees",
        },
      ];
    });
  const differing = (checks: readonly TotalCheck[]): number =>
    checks.filter(({ outcome }) => outcome === "differs").length;

  return {
    add(column, reading) {
      if (reading.state === "nothing") return;
      const units = reading.state === "read" ? unitsIn(column, reading.value) : 0;
      addTo(all.get(column), reading, units);
      for (const block of since.values()) addTo(block.get(column), reading, units);
    },
    check(word, printed) {
      // The rows since the last total of any word, since the last of this word, or all of them: what agrees is meant.
      const ways = [
        checksFor(printed, "block", since.get("")),
        checksFor(printed, "block", since.get(word)),
        checksFor(printed, "all", undefined),
      ];
      const preferred = word === "小计" ? (ways[0] ?? []) : (ways[2] ?? []);
      const best = [preferred, ...ways].reduce((a, b) => (differing(b) < differing(a) ? b : a));
      since.set("", fresh());
      since.set(word, fresh());
      return best;
    },
    wouldAgree(printed) {
      const some = [...printed.values()].filter(({ state }) => state === "read").length;
      return (
        some > 0 &&
        (["block", "all"] as const).some((covers) => {
          const checks = checksFor(printed, covers, since.get(""));
          const isMore = columns.some((column) => (all.get(column)?.read ?? 0) > 1);
          return (
            isMore &&
            checks.length === some &&
            checks.every(({ outcome, sum }) => outcome === "agrees" && Number(sum) !== 0)
          );
        })
      );
    },
    columns: () =>
      columns.map((column) => {
        const running = all.get(column);
        return {
          ...{ column: lettersOf(column.at), heading: column.heading, means: column.means, part: column.part },
          ...{
            sum: textOfUnits(column, running?.sum ?? 0),
            read: running?.read ?? 0,
            unreadable: running?.unreadable ?? 0,
          },
        };
      }),
  };
}

function addTo(running: Running | undefined, reading: CellReading<unknown>, units: number): void {
  if (running === undefined) return;
  if (reading.state === "wrong") running.unreadable += 1;
  if (reading.state !== "read") return;
  running.sum += units;
  running.read += 1;
  if (reading.remarks?.includes("rounded") === true) running.rounded += 1;
}

/** An amount in fen, a count as it is. */
function unitsIn(column: ColumnSetting, value: unknown): number {
  return declared(column.means).kind === "amount" ? Math.round(Number(value) * 100) : Number(value);
}

function textOfUnits(column: ColumnSetting, units: number): string {
  return declared(column.means).kind === "amount" ? amountOf(units) : String(units);
}
