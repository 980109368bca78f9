import { accrueInterest, compareSubsidy, computeSubsidy } from "../../../src/entries/index.ts";
import { comparePaid } from "./compare-paid.ts";
import { dayOf, textOf } from "./days.ts";
import { fen, frac, type Frac, isSame, percent, rounded, yuan } from "./fraction.ts";
import {
  interestLines,
  type Line,
  type LoanOutcome,
  type Outcome,
  outcomesOf,
  type SubsidisedNight,
} from "./household.ts";
import { nightsOf } from "./nights.ts";
import type { Case, ToldPaid } from "./random-household.ts";
import { loanOf, loansOf, rulesOf, windowOf } from "./told.ts";
import { without } from "./without.ts";

/*
 * What the product says of a case, against the second program: every line, every night, every sum.
 */

/** One value that differs. */
export interface Difference {
  readonly what: string;
  readonly product: string;
  readonly second: string;
}

class Differences {
  readonly found: Difference[] = [];

  same(what: string, product: unknown, second: unknown): void {
    if (product !== second) this.found.push({ what, product: String(product), second: String(second) });
  }

  sameExact(
    what: string,
    product: { readonly dividend: string; readonly divisor: string } | undefined,
    second: Frac,
  ): void {
    const given = product === undefined ? undefined : exactOf(product);
    if (given === undefined || !isSame(given, second))
      this.found.push({ what, product: given === undefined ? "none" : write(given), second: write(second) });
  }
}

const write = (exact: Frac): string => `${String(exact.n)}/${String(exact.d)} (${yuan(rounded(exact))})`;

/** A fraction of yuan as results write it, in fen. */
function exactOf({ dividend, divisor }: { readonly dividend: string; readonly divisor: string }): Frac {
  const [above, below] = [decimal(dividend), decimal(divisor)];
  return frac(100n * above.n * below.d, above.d * below.n);
}

function decimal(text: string): Frac {
  const [whole = "", places = ""] = text.split(".");
  return frac(BigInt(whole + places), 10n ** BigInt(places.length));
}

const INTEREST_NAMES = new Set([
  ...["method", "monthsCounted", "yearBase", "settlement", "settlementByLength", "settlementDay", "overdueMarkUp"],
  ...["misuseMarkUp", "overdueRestsOn", "extensionRate", "extensionRule", "extensionInLongestTerm", "longestMonths"],
  ...["unlawfulExtension", "maturityOnRestDay", "restDayOverdueFrom", "afterGrace"],
]);

const underOurs = (values: object): object => ({ pack: "ours", edition: "1", stated: { "our-rules#1": values } });

/** What differs in the interest of every loan. */
export function interestDifferences({ facts, terms }: Case): readonly Difference[] {
  const values = Object.fromEntries(Object.entries(terms).filter(([name]) => INTEREST_NAMES.has(name)));
  const differences = new Differences();
  const rules = rulesOf(values, facts);
  const window = windowOf(facts);
  for (const told of facts.loans) {
    const loan = without(told, "replaces"); // that is a matter of other loans
    const others = without(facts, "loans", "budgetSpent");
    const schedule = accrueInterest(
      { kind: "interest", ...underOurs(values) } as never,
      { loan, ...others }, // told in plain writing
    );
    const second = loanOf(loan, facts.rates);
    const lines = interestLines(second, rules, window);
    const at = `interest of ${told.id}`;
    sameLines(differences, at, schedule.periods, lines);
    const sumOf = (kind: string): string =>
      yuan(lines.filter((l) => l.kind === kind).reduce((all, l) => all + l.interest, 0n));
    differences.same(`${at}: ordinary`, schedule.totals.ordinary, sumOf("ordinary"));
    differences.same(`${at}: overdue`, schedule.totals.overdue, sumOf("overdue"));
    const nights = nightsOf(second, rules, window.through).filter(
      (n) => n.day >= (window.from ?? 0) && n.balance > 0n && !n.isStopped,
    );
    sameNights(
      differences,
      at,
      schedule.periods,
      nights.map((n) => ({ ...n, subsidised: 0n, subsidyRate: n.rate, share: undefined })),
      false,
    );
  }
  return differences.found;
}

/** A period as results write it. */
interface Written {
  readonly kind: string;
  readonly from: string;
  readonly through: string;
  readonly days: number;
  readonly exact: { readonly dividend: string; readonly divisor: string };
  readonly interest: string;
  readonly segments: readonly WrittenSegment[];
  readonly state?: string;
  readonly why?: string;
  readonly subsidyExact?: { readonly dividend: string; readonly divisor: string };
  readonly subsidy?: string;
  readonly borrower?: string;
}

interface WrittenSegment {
  readonly from: string;
  readonly through: string;
  readonly balance: string;
  readonly rate: string;
  readonly charge: string;
  readonly subsidised?: string;
  readonly subsidyRate?: string;
  readonly share?: string | null;
}

function sameLines(d: Differences, at: string, periods: readonly Written[], lines: readonly Line[]): void {
  const owing = periods.filter(({ days }) => days > 0);
  d.same(
    `${at}: periods`,
    owing.map((p) => `${p.kind} ${p.from}`).join(", "),
    lines.map((l) => `${l.kind} ${textOf(l.from)}`).join(", "),
  );
  lines.forEach((line, i) => {
    const period = owing[i];
    const where = `${at}, ${textOf(line.from)}`;
    if (period === undefined) return;
    d.same(`${where}: through`, period.through, textOf(line.through));
    d.same(`${where}: days`, period.days, line.days);
    d.sameExact(`${where}: exact`, period.exact, line.exact);
    d.same(`${where}: interest`, period.interest, yuan(line.interest));
  });
}

/** Every night with a balance, whatever the segments in which they are written. */
function sameNights(
  d: Differences,
  at: string,
  periods: readonly Written[],
  nights: readonly SubsidisedNight[],
  hasSubsidy: boolean,
): void {
  const segments = periods.flatMap((p) => p.segments);
  let i = 0;
  for (const night of nights) {
    const day = textOf(night.day);
    while ((segments[i]?.through ?? "9") < day) i++;
    const segment = segments[i];
    const before = d.found.length;
    if (segment === undefined || segment.from > day) d.same(`${at}, night ${day}`, "none", "counted");
    else {
      const where = `${at}, night ${day}`;
      d.same(`${where}: balance`, segment.balance, yuan(night.balance));
      if (!isSame(percent(segment.rate), night.rate)) d.same(`${where}: rate`, segment.rate, write(night.rate));
      if (!night.isStopped && night.rate.n > 0n) d.same(`${where}: charge`, segment.charge, night.charge);
      if (hasSubsidy) sameSubsidy(d, where, segment, night);
    }
    if (d.found.length > before) return; // one night says enough
  }
}

function sameSubsidy(d: Differences, where: string, segment: WrittenSegment, night: SubsidisedNight): void {
  const written = fen(segment.subsidised ?? "0");
  if (night.subsidyRate.n === 0n || night.isStopped) return; // nothing comes of it
  d.same(`${where}: subsidised`, yuan(written), yuan(night.subsidised));
  if (night.subsidised === 0n) return;
  if (segment.subsidyRate !== undefined && !isSame(percent(segment.subsidyRate), night.subsidyRate))
    d.same(`${where}: subsidy rate`, segment.subsidyRate, write(night.subsidyRate));
  const share = segment.share === undefined || segment.share === null ? undefined : percent(segment.share);
  if (
    share === undefined
      ? night.share !== undefined && !isSame(night.share, frac(1))
      : night.share === undefined || !isSame(share, night.share)
  )
    d.same(`${where}: share`, segment.share, night.share === undefined ? "none" : write(night.share));
}

/** What differs in the subsidy of the household. */
export function subsidyDifferences({ facts, terms }: Case): readonly Difference[] {
  const differences = new Differences();
  const statement = computeSubsidy(
    { kind: "subsidy", ...underOurs(terms) } as never,
    facts as never, // told in plain writing
  );
  const rules = rulesOf(terms, facts);
  const outcomes = outcomesOf(loansOf(facts), rules, windowOf(facts));
  const [first] = outcomes;
  if (first === undefined) throw new Error("no loans");
  const isOpen = outcomes.some(
    ({ totals }) => totals.subsidy !== first.totals.subsidy || totals.unknownLines !== first.totals.unknownLines,
  );
  if (isOpen) return openDifferences(differences, statement.totals, outcomes);
  differences.same("loans", statement.loans.map((l) => l.loan).join(), first.loans.map((l) => l.loan).join());
  first.loans.forEach((second) => {
    const loan = statement.loans.find((l) => l.loan === second.loan);
    if (loan === undefined) return;
    // Where loans are level, who takes the room may differ from loan to loan although the sum does not.
    if (outcomes.length === 1) sameLoan(differences, loan.loan, loan, second, windowOf(facts).from);
  });
  const { totals } = statement;
  differences.same("state", totals.state, first.totals.unknownLines === 0 ? "known" : "undetermined");
  differences.same(
    "subsidy of the household",
    totals.state === "known" ? totals.subsidy : totals.knownSubsidy,
    yuan(first.totals.subsidy),
  );
  return differences.found;
}

interface WrittenLoan {
  readonly periods: readonly Written[];
  readonly window?: { readonly wholePeriods?: boolean; readonly perPeriod?: unknown; readonly once?: unknown };
}

function sameLoan(d: Differences, id: string, loan: WrittenLoan, second: LoanOutcome, from = 0): void {
  const at = `subsidy of ${id}`;
  sameLines(d, at, loan.periods, second.lines);
  const owing = loan.periods.filter(({ days }) => days > 0);
  second.lines.forEach((line, i) => {
    const period = owing[i];
    const where = `${at}, ${textOf(line.from)}`;
    if (period === undefined) return;
    d.same(`${where}: state`, period.state, line.subsidy === undefined ? "undetermined" : "known");
    if (line.subsidy === undefined || line.subsidyExact === undefined || period.state !== "known") return;
    d.same(`${where}: subsidy`, period.subsidy, yuan(line.subsidy));
    d.same(`${where}: borrower`, period.borrower, yuan(line.interest - line.subsidy));
    if (rounded(line.subsidyExact) === line.subsidy)
      d.sameExact(`${where}: exact subsidy`, period.subsidyExact, line.subsidyExact);
  });
  sameNights(
    d,
    at,
    loan.periods,
    second.nights.filter((n) => n.day >= from && n.balance > 0n && !n.isStopped),
    true,
  );
}

function openDifferences(d: Differences, totals: unknown, outcomes: readonly Outcome[]): readonly Difference[] {
  const sums = outcomes.map((o) => o.totals.subsidy).sort((a, b) => (a < b ? -1 : 1));
  const said = totals as {
    readonly state: string;
    readonly between?: { readonly lower: string; readonly higher: string };
  };
  d.same("state where the order is not told", said.state, "undetermined");
  if (outcomes.some((o) => o.totals.unknownLines > 0)) return d.found; // what is not known has no sum
  d.same("the lower sum", said.between?.lower, yuan(sums[0] ?? 0n));
  d.same("the higher sum", said.between?.higher, yuan(sums.at(-1) ?? 0n));
  return d.found;
}

/** What differs in what was due for each payment, and whether what is blamed adds up. */
export function comparisonDifferences({
  facts,
  terms,
  paid,
}: Case & { readonly paid: readonly ToldPaid[] }): readonly Difference[] {
  const d = new Differences();
  const comparison = compareSubsidy(
    { kind: "subsidy", ...underOurs(terms) } as never,
    { ...facts, paid }, // told in plain writing
  );
  const second = comparePaid(
    loansOf(facts),
    paid.map((p) => ({ loan: p.loan, from: dayOf(p.from), through: dayOf(p.through), fen: fen(p.amount) })),
    rulesOf(terms, facts),
    windowOf(facts),
  );
  const signed = (amount: string): bigint => BigInt(amount.replace(".", ""));
  let [over, under] = [0n, 0n];
  second.forEach(({ paid: { fen: given }, due }, i) => {
    const line = comparison.lines[i] as
      | { readonly state: string; readonly due?: string; readonly difference?: string }
      | undefined;
    const where = `payment ${String(i)}`;
    d.same(`${where}: state`, line?.state, due === undefined ? "undetermined" : "known");
    if (due === undefined) return;
    d.same(`${where}: due`, line?.due, yuan(due));
    d.same(`${where}: difference`, line?.difference, yuan(given - due));
    if (given > due) over += given - due;
    else under += due - given;
    const blamed = comparison.findings.filter((f) => f.payment === i).map((f) => signed(f.amount));
    d.same(`${where}: what is blamed`, yuan(blamed.reduce((all, one) => all + one, 0n)), yuan(given - due));
  });
  if (second.every(({ due }) => due !== undefined)) {
    d.same("over", comparison.totals.over, yuan(over));
    d.same("under", comparison.totals.under, yuan(under));
  }
  return d.found;
}
