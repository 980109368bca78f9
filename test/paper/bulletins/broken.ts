import { type Page, type Row, type Table, UNITS } from "./page.ts";

/*
 * Which relations of a page cannot hold, whatever true figures stand behind what is printed: each printed amount stands for
 * the whole fen that round to it, each per cent for the values that do.
 */

interface Span {
  readonly low: bigint;
  readonly high: bigint;
}
type Fraction = readonly [dividend: bigint, divisor: bigint];

const NAMES = { 元: "yuan", 万元: "wan", 亿元: "yi" } as const;

/** The whole fen that are printed so, or a count. */
function spanOf(printed: string | number, unit: Table["unit"]): Span {
  if (typeof printed === "number") return { low: BigInt(printed), high: BigInt(printed) };
  const [, whole = "", , decimals = "", own] = /^(\d+)(\.(\d+))?(元|万元|亿元)?$/.exec(printed) ?? [];
  const of = own === undefined ? unit : NAMES[own as keyof typeof NAMES];
  const place = 10n ** BigInt(UNITS[of] - decimals.length);
  const fen = BigInt(whole + decimals) * place;
  if (place === 1n) return { low: fen, high: fen };
  return { low: fen < place / 2n ? 0n : fen - place / 2n, high: fen + place / 2n - 1n };
}

/** From the first, included, to the second, not included. */
function edges(percent: string): readonly [Fraction, Fraction] {
  const [whole = "", decimals = ""] = percent.replace("%", "").split(".");
  const digits = BigInt(whole + decimals);
  const divisor = 2n * 100n * 10n ** BigInt(decimals.length);
  return [
    [2n * digits - 1n, divisor],
    [2n * digits + 1n, divisor],
  ];
}

const less = (a: Fraction, b: Fraction): boolean => a[0] * b[1] < b[0] * a[1];
const add = (a: Fraction, b: Fraction): Fraction => [a[0] * b[1] + b[0] * a[1], a[1] * b[1]];
const apart = (a: Span, b: Span): boolean => a.low > b.high || b.low > a.high;
const total = (spans: readonly Span[]): Span => ({
  low: spans.reduce((s, { low }) => s + low, 0n),
  high: spans.reduce((s, { high }) => s + high, 0n),
});

/** part ÷ whole cannot be printed so. */
function wrongShare(percent: string, part: Span, whole: Span): boolean {
  const [from, below] = edges(percent);
  if (!less([part.low, whole.high], below)) return true;
  return whole.low > 0n && less([part.high, whole.low], from);
}

const SUMS = [
  ...["outstanding.households", "outstanding.loans", "outstanding.amount"],
  ...["newLoans.households", "newLoans.amount", "newLoans.target"],
  ...["overdue.households", "overdue.amount"],
  ...["subsidy.households", "subsidy.principal", "subsidy.amount"],
];
const WITHIN = [
  ["overdue.amount", "outstanding.amount"],
  ["overdue.households", "outstanding.households"],
  ["outstanding.households", "outstanding.loans"],
];
const SHARES = [
  ["outstanding.shareOfHouseholds", "outstanding.households"],
  ["outstanding.shareOfAmount", "outstanding.amount"],
] as const;

/** The name that the product has for a figure. */
export const figureOf = (path: string): string => path.replace("newLoans", "new").replace(".", "-");

const nameOf = (row: Row): string => (row as unknown as { readonly name: string }).name;

export function textAt(row: Row, path: string): string | number | undefined {
  const [group = "", field = ""] = path.split(".");
  return row[group]?.[field];
}

/** Every relation that cannot hold, as `table|row|check|figure`. */
export function broken(page: Page): readonly string[] {
  const found: string[] = [];
  for (const { table, ...of } of [{ ...page, table: "" }, ...page.furtherTables]) {
    const say = (row: string | null, check: string, path: string): void => {
      found.push(`${table}|${String(row)}|${check}|${figureOf(path)}`);
    };
    const at = (row: Row, path: string): Span | undefined => {
      const text = textAt(row, path);
      return text === undefined ? undefined : spanOf(text, of.unit);
    };
    for (const path of SUMS) {
      const [sum, parts] = [at(of.total, path), of.rows.map((row) => at(row, path))];
      if (sum !== undefined && apart(total(parts as Span[]), sum)) say(null, "sum-of-parts", path);
    }
    for (const [printed, path] of SHARES) {
      const each = of.rows.map((row) => textAt(row, printed));
      if (each.some((text) => text === undefined)) continue;
      const [from, below] = each
        .map((text) => edges(text as string))
        .reduce(([a, b], [c, d]) => [add(a, c), add(b, d)]);
      if (less([1n, 1n], from) || !less([1n, 1n], below)) say(null, "shares-together", path);
    }
    for (const row of [of.total, ...of.rows]) {
      const name = row === of.total ? null : nameOf(row);
      for (const [printed, path] of SHARES) {
        const [text, part, whole] = [textAt(row, printed), at(row, path), at(of.total, path)];
        if (text !== undefined && part && whole && wrongShare(text as string, part, whole)) say(name, "share", path);
      }
      for (const [part = "", whole = ""] of WITHIN) {
        const [small, large] = [at(row, part), at(row, whole)];
        if (small && large && small.low > large.high) say(name, "part-of-whole", part);
      }
      if (table !== "") continue;
      const one = (path: string): Span => at(row, path) as Span;
      const text = (path: string): string => textAt(row, path) as string;
      if (wrongShare(text("overdue.rate"), one("overdue.amount"), one("outstanding.amount")))
        say(name, "rate", "overdue.rate");
      if (wrongShare(text("newLoans.completion"), one("newLoans.amount"), one("newLoans.target")))
        found.push(`|${String(name)}|rate|completion`);
      for (const group of ["outstanding", "subsidy"]) {
        // An average to the fen: from half a fen below to below half a fen above.
        const [sum, { low: count }, { low: fen }] = [
          one(`${group}.amount`),
          one(`${group}.households`),
          one(`${group}.average`),
        ];
        if (2n * sum.low >= (2n * fen + 1n) * count || 2n * sum.high < (2n * fen - 1n) * count)
          say(name, "average", `${group}.amount`);
      }
      const [start, more, less_, lost] = ["opening", "lent", "repaid", "compensated"].map((f) =>
        one(`movement.${f}`),
      ) as [Span, Span, Span, Span];
      const closing = {
        low: start.low + more.low - less_.high - lost.high,
        high: start.high + more.high - less_.low - lost.low,
      };
      if (apart(closing, one("outstanding.amount"))) say(name, "roll-forward", "outstanding.amount");
    }
  }
  const [loans, fund] = ["outstanding.amount", "fund.amount"].map((path) =>
    spanOf(textAt(page.total, path) as string, page.unit),
  ) as [Span, Span];
  if (loans.low > BigInt(textAt(page.total, "fund.leverage") as string) * fund.high)
    found.push("|null|leverage|leverage");
  const targets = [page.total, ...page.rows].map((row) => {
    const lent = spanOf(textAt(row, "newLoans.amount") as string, page.unit);
    const [from, below] = edges(textAt(row, "newLoans.completion") as string);
    return { above: [lent.low * below[1], below[0]] as Fraction, atMost: [lent.high * from[1], from[0]] as Fraction };
  });
  const [county, ...rows] = targets as [(typeof targets)[0], ...typeof targets];
  const [above, atMost] = [rows.map((r) => r.above).reduce(add), rows.map((r) => r.atMost).reduce(add)];
  if (!less(county.above, atMost) || !less(above, county.atMost)) found.push("|null|implied-target|new-target");
  for (const table of page.furtherTables)
    for (const [i, row] of [table.total, ...table.rows].entries()) {
      const other = i === 0 ? page.total : (page.rows[i - 1] as Row);
      for (const path of ["outstanding.households", "outstanding.amount"])
        if (apart(spanOf(textAt(row, path) ?? "", table.unit), spanOf(textAt(other, path) ?? "", page.unit)))
          found.push(`${table.table}|${i === 0 ? "null" : nameOf(row)}|same-figure|${figureOf(path)}`);
    }
  return found.sort();
}
