import type { RateCap } from "../../../src/ledger/interest/types.ts";
import type { LoanApplication } from "../../../src/policy/eligibility/types.ts";

/*
 * What the checks on paper of households and of operators have in common. Nothing here comes from `src`
 * but the shapes: amounts are digits, days are compared as text.
 */

/** An answer, and the facts that an answer which is open still wants. */
export interface Answer {
  readonly is: "met" | "unmet" | "undetermined" | "not-applicable";
  readonly wants: readonly string[];
  /** Open whatever the facts: the document leaves it to the lender, or was not seen. */
  readonly leftTo?: "lender" | "nobody";
  /** Not decided, but met under no facts: what is open then is only whether it is refused. */
  readonly hopeless?: true;
}

/** Left open by the document. */
export const leftTo = (whom: "lender" | "nobody"): Answer => ({ is: "undetermined", wants: [], leftTo: whom });

const MET: Answer = { is: "met", wants: [] };
const UNMET: Answer = { is: "unmet", wants: [] };
export const NOT_APPLICABLE: Answer = { is: "not-applicable", wants: [] };

export const wants = (...facts: readonly string[]): Answer => ({ is: "undetermined", wants: facts });
export const hopelessUnless = (mayPass: boolean, ...facts: readonly string[]): Answer =>
  mayPass ? wants(...facts) : { ...wants(...facts), hopeless: true };
export const yes = (passes: boolean): Answer => (passes ? MET : UNMET);

/** The answer of one rule; undefined where the terms do not ask it. */
export interface Line<Rule extends string> {
  readonly rule: Rule;
  /** For a rule that looks at the amount, its answer for so many fen. */
  readonly forAmount?: (fen: bigint) => Answer;
  /** For a rule that bounds no amount, but applies to some amounts only. */
  readonly at?: (fen: bigint) => Answer;
  readonly answer: Answer | undefined;
}

/** A rule that looks at the amount. */
export function amountLine<Rule extends string>(
  rule: Rule,
  fen: bigint,
  forAmount: ((fen: bigint) => Answer) | undefined,
): Line<Rule> {
  return forAmount === undefined ? { rule, answer: undefined } : { rule, answer: forAmount(fen), forAmount };
}

/** What an assessment says, as worked out on paper. */
export interface Paper {
  readonly outcome: string;
  readonly findings: readonly (readonly [rule: string, outcome: string])[];
  readonly missing: readonly string[];
  readonly notAsked: readonly string[];
  readonly flagged: readonly string[];
  readonly unmet: readonly string[];
  readonly maximum: unknown;
}

/** Sums the lines up: one obstacle is enough, then one doubt. */
export function sumUp(lines: readonly Line<string>[]): Paper {
  const asked = lines.filter((line) => line.answer !== undefined);
  const having = (is: Answer["is"]): readonly string[] =>
    asked.filter((line) => line.answer?.is === is).map((line) => line.rule);
  const doubt = having("undetermined").length > 0 ? "undetermined" : "eligible";
  const outcome = having("unmet").length > 0 ? "ineligible" : doubt;
  return {
    outcome,
    findings: asked.map((line) => [line.rule, line.answer?.is ?? ""]),
    missing: outcome === "ineligible" ? [] : once(asked.flatMap((line) => line.answer?.wants ?? [])),
    notAsked: lines.filter((line) => line.answer === undefined).map((line) => line.rule),
    flagged: asked.filter((line) => line.answer?.leftTo === "lender").map((line) => line.rule),
    unmet: having("unmet"),
    maximum: largestAmount(asked),
  };
}

const MOST = 99_999_999_999_999n;

/** Finds the largest amount by trying amounts, halving the distance each time. */
function largestAmount(lines: readonly Line<string>[]): unknown {
  const alone = lines.filter((line) => line.forAmount === undefined);
  const bounds = lines.flatMap(({ rule, forAmount }) => (forAmount === undefined ? [] : [{ rule, forAmount }]));
  const against = (fen: bigint): readonly string[] =>
    bounds.filter(({ forAmount }) => !passes(forAmount(fen))).map(({ rule }) => rule);
  const doubts = (fen: bigint): readonly string[] => bounds.flatMap(({ forAmount }) => forAmount(fen).wants);

  const most = lastThat((fen) => against(fen).length === 0);
  const others = alone.map(({ rule, answer, at }) => ({ rule, answer: at === undefined ? answer : at(most) }));
  const blockers = others.filter((line) => line.answer?.is === "unmet").map((line) => line.rule);
  if (blockers.length > 0) return { state: "known", amount: "0.00", boundBy: blockers };
  if (most === 0n) return { state: "known", amount: "0.00", boundBy: against(1n) };
  const open = once([...others.flatMap((line) => line.answer?.wants ?? []), ...doubts(most)]);
  const bounded = most < MOST;
  const isOpen = others.some((line) => line.answer?.leftTo !== undefined);
  if (open.length > 0 || isOpen)
    return { state: "undetermined", missing: open, ...(bounded ? { atMost: inYuan(most) } : {}) };
  return bounded ? { state: "known", amount: inYuan(most), boundBy: against(most + 1n) } : { state: "unbounded" };
}

/** Whether it is, or may be with other facts, met. */
function passes({ is, leftTo: whom, hopeless }: Answer): boolean {
  return is !== "unmet" && whom === undefined && hopeless !== true;
}

/** The last number from 0 that passes, where every number up to it does. */
function lastThat(passes: (fen: bigint) => boolean): bigint {
  let [good, bad] = [0n, MOST + 1n];
  while (bad - good > 1n) {
    const middle = (good + bad) / 2n;
    if (passes(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/** A fact that is not known is tried with several values: if none is refused, it does not matter. */
export function tried(unknown: readonly string[], answers: readonly Answer["is"][]): Answer {
  if (answers.every((answer) => answer === "unmet")) return UNMET;
  if (answers.includes("unmet")) return wants(...unknown);
  return answers.includes("met") ? MET : NOT_APPLICABLE;
}

export function gradeOnPaper(order: readonly string[], lowest: string, given: string | undefined): Answer {
  if (given === undefined) return wants("grade");
  return yes(order.slice(0, order.indexOf(lowest) + 1).includes(given));
}

export function inRange(figure: number, { min, max }: { readonly min?: number; readonly max?: number }): Answer {
  return yes((min === undefined || figure >= min) && (max === undefined || figure <= max));
}

/** "A rate may not exceed the cap of its product": asked of each product that could be meant, in words and figures. */
export function rateOnPaper(caps: readonly RateCap[], a: LoanApplication): Answer {
  const products = a.product === undefined ? [...caps.flatMap((cap) => cap.product ?? []), SOME_OTHER] : [a.product];
  const capsOfProducts = products.map((product) => capOnPaper(caps, product, a));
  const answers = capsOfProducts.map((cap): Answer["is"] => {
    if (cap === "none") return "not-applicable";
    if (a.rate !== undefined && millionths(a.rate) === 0n) return "met"; // no cap is below nought
    if (a.rate === undefined || cap.startsWith("open")) return "undetermined";
    return millionths(a.rate) <= millionths(cap) ? "met" : "unmet";
  });
  const [answer = "undetermined"] = answers;
  // Where a product has no cap, it refuses nothing.
  if (answers.includes("met") && answers.every((is) => is === "met" || is === "not-applicable")) return MET;
  if (answer !== "undetermined" && answers.every((other) => other === answer)) return { is: answer, wants: [] };
  return wants(
    ...(capsOfProducts.some((cap) => cap !== capsOfProducts[0]) ? ["product"] : []),
    ...(capsOfProducts.some((cap) => cap.startsWith("open")) ? toLookUp(a) : []),
    ...(a.rate === undefined ? ["rate"] : []),
  );
}

const SOME_OTHER = "a product that no row names";

/** A figure, `"none"`, or `"open"` with what would have to be looked up and cannot. */
function capOnPaper(caps: readonly RateCap[], product: string, a: LoanApplication): string {
  const row = caps.find((cap) => cap.product === undefined || cap.product === product);
  if (row === undefined) return "none";
  if ("fixed" in row.limit) return row.limit.fixed;
  const band = bandOf(row.limit, a.termMonths);
  if (band === undefined) return "none"; // no cap on loans of this length
  return toLookUp(a).length > 0 ? `open: ${row.limit.series}, ${band}` : published(a, row.limit.series, band);
}

function toLookUp(a: LoanApplication): readonly string[] {
  return (["contractOn", "rates"] as const).filter((fact) => a[fact] === undefined);
}

/** The band that the terms name; `"by length"` where the series' own bands decide. */
function bandOf(limit: Extract<RateCap["limit"], { readonly series: string }>, months: number): string | undefined {
  if ("bands" in limit) return limit.bands.find(({ throughMonths }) => months <= throughMonths)?.band;
  return limit.band ?? "by length";
}

function published(a: LoanApplication, name: string, band: string): string {
  const series = a.rates?.find((one) => one.series === name);
  const own = series?.bands.find((b) => a.termMonths > b.overMonths && a.termMonths <= (b.throughMonths ?? 1_000_000));
  const row = series?.rows.findLast(({ from }) => from <= (a.contractOn ?? ""));
  const rate = row?.rates[band === "by length" ? (own?.band ?? "") : band];
  if (rate === undefined) throw new Error("the tests only ask for what the series has");
  return rate;
}

function millionths(percent: string): bigint {
  const [whole = "", decimals = ""] = percent.slice(0, -1).split(".");
  return BigInt(whole + decimals.padEnd(4, "0"));
}

/** An amount as fen: the digits with the point moved by two. */
export function digits(amount: string | number): bigint {
  const [whole = "", decimals = ""] = String(amount).split(".");
  return BigInt(whole + decimals.padEnd(2, "0"));
}

function inYuan(fen: bigint): string {
  const text = String(fen).padStart(3, "0");
  return `${text.slice(0, -2)}.${text.slice(-2)}`;
}

function once(facts: readonly string[]): readonly string[] {
  return [...new Set(facts)];
}
