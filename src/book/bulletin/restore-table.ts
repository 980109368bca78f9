import { admit } from "../../kernel/door.ts";
import { type Made, MADE } from "../../kernel/made.ts";
import { damagedTableRecord } from "./facts.ts";
import type { DamagedTable } from "./types.ts";

/** A row that was put right. */
export interface RestoredRow {
  readonly name: string;
  readonly count: number;
  /** With the decimals that it is printed with. */
  readonly amount: string;
}

/** One way of cutting all rows and the total that makes both columns add up. */
export interface RestoredWay {
  readonly rows: readonly RestoredRow[];
  readonly total: Omit<RestoredRow, "name">;
}

/** The result of `restoreTable`. */
export interface RestoredTable {
  readonly kind: "restored-table";
  /** `one`: the totals leave one way. `several`: each of them adds up, and nothing tells them apart. */
  readonly outcome: "one" | "several" | "none" | "not-searched-through";
  /** The rows as they came. */
  readonly rows: DamagedTable["rows"];
  readonly total: string;
  /** Every way, or the first hundred. */
  readonly ways: readonly RestoredWay[];
  /** Whether these are all there are. */
  readonly complete: boolean;
  readonly made: Made;
}

/** One way of cutting digits; the amount in millionths of the unit, in which every amount is whole. */
interface Cut {
  readonly count: bigint;
  readonly amount: bigint;
  readonly text: string;
}

/** Rows from one on: what they come to at least and at most. */
interface Reach {
  readonly count: readonly [least: bigint, most: bigint];
  readonly amount: readonly [least: bigint, most: bigint];
}

/** How many ways are shown, and how many sums are looked at. */
const [MOST_WAYS, MOST_SUMS] = [100, 200_000];

/**
 * Puts right a table whose count and amount have run together because the character between them was lost, as 户 in
 * `230户985.92万元`: every way of cutting the rows and the total that makes both columns add up exactly.
 *
 * @remarks
 * **Units** amounts in the unit of the table. **Boundary** a count or an amount begins with no zero but a single one.
 * **Beware** more than a hundred ways, or more than 200,000 sums on the way, are not gone through: `complete` says so.
 * @throws InputError for a table of the wrong shape, and for two rows of one name.
 * @example
 * ```ts
 * import { restoreTable } from "fupin-credit";
 * const rows = [{ name: "阿岗镇", digits: "230985.92" }, { name: "九龙街道", digits: "164923.53" }];
 * const { outcome, ways } = restoreTable({ rows, total: "3941909.45" });
 * outcome; // => "one"
 * ways[0]?.rows; // => [{ name: "阿岗镇", count: 230, amount: "985.92" }, { name: "九龙街道", count: 164, amount: "923.53" }]
 * ```
 */
export function restoreTable(table: DamagedTable): RestoredTable {
  const { passes } = damagedTableRecord;
  const [{ rows, total }] = admit({ schema: damagedTableRecord.schema(), passes, value: table, name: "table" });
  const cuts = rows.map(({ digits }) => cutsOf(digits));
  const reaches = reachesOf(cuts);
  const search = new Search(cuts, reaches);
  const ways: RestoredWay[] = [];
  for (const whole of cutsOf(total)) {
    for (const chosen of search.ways(whole, MOST_WAYS + 1 - ways.length))
      ways.push({
        rows: rows.map(({ name }, i) => ({ name, ...shown(chosen[i] ?? whole) })), // one for each row
        total: shown(whole),
      });
  }
  const complete = ways.length <= MOST_WAYS && search.sums < MOST_SUMS;
  const found = ways.length === 1 ? "one" : ways.length > 1 ? "several" : "none";
  return {
    kind: "restored-table",
    outcome: complete || ways.length > 1 ? found : "not-searched-through",
    ...{ rows, total, ways: ways.slice(0, MOST_WAYS), complete, made: MADE },
  };
}

function shown({ count, text }: Cut): Omit<RestoredRow, "name"> {
  return { count: Number(count), amount: text };
}

/** Every way to cut digits into a count and an amount. */
function cutsOf(digits: string): readonly Cut[] {
  const [whole = "", decimals = ""] = digits.split(".");
  return Array.from({ length: Math.min(whole.length - 1, 9) }, (_, i) => i + 1).flatMap((at) => {
    const [count, rest] = [whole.slice(0, at), whole.slice(at)];
    if (/^0./.test(count) || /^0./.test(rest)) return [];
    const text = decimals === "" ? rest : `${rest}.${decimals}`;
    return [{ count: BigInt(count), amount: BigInt(rest + decimals.padEnd(6, "0")), text }];
  });
}

/** What the rows from each on can come to. */
function reachesOf(cuts: readonly (readonly Cut[])[]): readonly Reach[] {
  const reaches: Reach[] = [{ count: [0n, 0n], amount: [0n, 0n] }];
  for (const row of cuts.toReversed()) {
    const [{ count, amount }] = [reaches.at(-1) as Reach]; // there is one
    const ends = (of: "count" | "amount", [least, most]: readonly [bigint, bigint]): readonly [bigint, bigint] => {
      const all = row.map((cut) => cut[of]);
      const low = all.reduce((a, b) => (b < a ? b : a), all[0] ?? 0n);
      const high = all.reduce((a, b) => (b > a ? b : a), 0n);
      return [least + low, most + high];
    };
    reaches.push({ count: ends("count", count), amount: ends("amount", amount) });
  }
  return reaches.reverse();
}

/** Goes through the rows; what was found to lead nowhere is not gone through again. */
class Search {
  readonly #cuts: readonly (readonly Cut[])[];
  readonly #reaches: readonly Reach[];
  readonly #nowhere = new Set<string>();
  sums = 0;

  constructor(cuts: readonly (readonly Cut[])[], reaches: readonly Reach[]) {
    this.#cuts = cuts;
    this.#reaches = reaches;
  }

  /** The ways of cutting the rows that come to a total, not more than so many. */
  ways({ count, amount }: Pick<Cut, "count" | "amount">, most: number): readonly (readonly Cut[])[] {
    const found: (readonly Cut[])[] = [];
    const chosen: Cut[] = [];
    // Row by row without recursion: tables may have thousands of rows.
    const next: number[] = [0];
    const left: { count: bigint; amount: bigint; found: number }[] = [{ count, amount, found: 0 }];
    while (next.length > 0 && found.length < most && this.sums < MOST_SUMS) {
      const row = next.length - 1;
      const rest = left[row] as (typeof left)[number]; // one for each row on the way
      const at = next[row] ?? 0;
      const cuts = this.#cuts[row];
      const isEnd = cuts === undefined;
      if (isEnd && rest.count === 0n && rest.amount === 0n) found.push([...chosen]);
      if (isEnd || at >= cuts.length || (at === 0 && this.#leadsNowhere(row, rest))) {
        if (found.length === rest.found)
          this.#nowhere.add(`${String(row)} ${String(rest.count)} ${String(rest.amount)}`);
        next.pop();
        left.pop();
        chosen.pop();
        continue;
      }
      const cut = cuts[at] as Cut; // below its length
      this.sums += 1;
      next[row] = at + 1;
      chosen.push(cut);
      next.push(0);
      left.push({ count: rest.count - cut.count, amount: rest.amount - cut.amount, found: found.length });
    }
    return found;
  }

  #leadsNowhere(row: number, { count, amount }: { readonly count: bigint; readonly amount: bigint }): boolean {
    const reach = this.#reaches[row] as Reach; // one for each row, and one behind the last
    const isOut = (value: bigint, [least, most]: readonly [bigint, bigint]): boolean => value < least || value > most;
    return (
      isOut(count, reach.count) ||
      isOut(amount, reach.amount) ||
      this.#nowhere.has(`${String(row)} ${String(count)} ${String(amount)}`)
    );
  }
}
