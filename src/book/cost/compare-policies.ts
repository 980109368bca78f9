import { owns } from "../../base/input/own-fields.ts";
import { isInputError } from "../../base/input/input-error.ts";
import type { Issue } from "../../base/input/issue.ts";
import { type Amount, amountOf, fenOf, withinRange } from "../../base/money/amount.ts";
import type { Basis } from "../../kernel/basis.ts";
import { eachBasisOnce } from "../../kernel/basis-of-row.ts";
import { groupBy } from "../../kernel/groups.ts";
import type { NeedsTerm, StandsAlone } from "../../kernel/needs-term.ts";
import { type Made, MADE } from "../../kernel/made.ts";
import { compareText } from "../../kernel/order.ts";
import { policy } from "../../kernel/policy.ts";
import { type OfPart, partOf } from "../../kernel/refused-rows.ts";
import type { UnderTerms } from "../../kernel/terms.ts";
import type { InterestWarning } from "../../ledger/interest/accrue-interest.ts";
import type { InterestLoan } from "../../ledger/interest/types.ts";
import { computeSubsidy, type SubsidyStatement } from "../../policy/subsidy/compute-subsidy.ts";
import type { Entitled } from "../../policy/subsidy/entitlement.ts";
import { type PreparedSubsidy, preparedSubsidyCalled } from "../../policy/subsidy/prepare.ts";
import type { SubsidyTerms } from "../../policy/subsidy/types.ts";
import { policyBookRecord } from "./facts.ts";
import type { PolicyBook } from "./types.ts";

/** What a part of the book costs under both policies. */
export interface PolicyCost {
  readonly first: Amount;
  readonly second: Amount;
  /** The second less the first, signed. */
  readonly difference: Amount;
}

/** The cost of one year, lender or region. */
export interface PolicyCostGroup extends PolicyCost {
  /** As `"2021"`, or the name of the lender or region; `null` where a loan has none. */
  readonly name: string | null;
}

/** A household of the book under both policies. */
export interface PolicyHousehold extends PolicyCost {
  readonly household: string;
  readonly effect: "gains" | "loses" | "same";
}

/** A household whose right to the subsidy is another under the second policy. */
export interface ChangedRight {
  readonly household: string;
  readonly first: Entitled;
  readonly second: Entitled;
}

/** A household that is in no sum, and why. */
export type LeftOutHousehold = {
  readonly household: string;
  /** Under which of the two it cannot be told. */
  readonly under: "first" | "second";
} & (
  | { readonly because: "undetermined"; readonly missing: readonly string[] }
  /** The facts lack what these terms need; the places are those of the book. */
  | { readonly because: "refused"; readonly issues: readonly Issue[] }
);

/** The result of `comparePolicies`. */
export interface PolicyComparison extends OfPart {
  readonly kind: "policy-comparison";
  readonly made: Made;
  readonly first: UnderTerms;
  readonly second: UnderTerms;
  /** Of the households that are known under both. */
  readonly total: PolicyCost;
  /** By the year of a period's last night; in their order. */
  readonly byYear: readonly PolicyCostGroup[];
  readonly byLender: readonly PolicyCostGroup[];
  readonly byRegion: readonly PolicyCostGroup[];
  /** By name. */
  readonly households: readonly PolicyHousehold[];
  readonly counts: { readonly [E in PolicyHousehold["effect"]]: number } & { readonly leftOut: number };
  readonly rights: readonly ChangedRight[];
  readonly leftOut: readonly LeftOutHousehold[];
  /** Each once, of whichever policy. */
  readonly warnings: readonly InterestWarning[];
  /** What caps, limits and shares of each rest on. */
  readonly basis: { readonly first: readonly Basis[]; readonly second: readonly Basis[] };
}

const secondTerms = /* @__PURE__ */ preparedSubsidyCalled("second");

const door = /* @__PURE__ */ policy({
  terms: /* @__PURE__ */ preparedSubsidyCalled("first"),
  facts: policyBookRecord,
  called: "book",
});

/**
 * Says what another policy would cost: the same book of loans under two sets of terms, with the subsidy by year, lender
 * and region, and the households that gain or lose. For those who write the next notice.
 *
 * @remarks
 * **Source** the terms name it, as for `computeSubsidy`. **Units** yuan; `difference` is the second less the first.
 * **Rounding** as `computeSubsidy`, per loan and period: the sum of the parts is the whole.
 * **Boundary** a period counts in the year of its last night. A household's loans share the cap across lenders.
 * **Beware** a household that is undetermined or refused under either is in no sum: it stands in `leftOut`, with why.
 * @throws InputError for terms without a share or a rate of the subsidy, for a book of the wrong shape, and for a loan
 * that comes twice.
 * @example
 * ```ts
 * import { adjustTerms, comparePolicies } from "fupin-credit";
 * import { national2021 } from "fupin-credit/packs";
 * import { lpr } from "fupin-credit/rates";
 * const loan = {
 *   id: "L1", household: "H1", lender: "B1", region: "East", principal: "50000", contractOn: "2022-03-10",
 *   paidOutOn: "2022-03-10", maturesOn: "2023-03-10", rate: { fixed: "3.6%" }, instalments: [], repayments: [], extensions: [],
 * };
 * const whole = adjustTerms(national2021.subsidy, { subsidyShares: [{ share: "100%" }] });
 * const part = adjustTerms(national2021.subsidy, { subsidyShares: [{ share: "70%" }] });
 * const { total, counts } = comparePolicies(whole, part, { loans: [loan], rates: [lpr] });
 * total; // => { first: "1825.00", second: "1277.50", difference: "-547.50" }
 * counts.loses; // => 1
 * ```
 */
export function comparePolicies<const A extends SubsidyTerms, const B extends SubsidyTerms>(
  first: A & (NeedsTerm<A, "subsidyShares"> | NeedsTerm<A, "subsidyRate">) & StandsAlone<A>,
  second: B & (NeedsTerm<B, "subsidyShares"> | NeedsTerm<B, "subsidyRate">) & StandsAlone<B>,
  book: PolicyBook,
): PolicyComparison {
  const other = secondTerms.look(second);
  const [t, own] = door.admit(first, book, () => (owns(other, "issues") ? other.issues : []));
  const { prepared } = other as Extract<typeof other, { prepared: unknown }>; // the door refused the other case
  const { refused, ...counted } = own;
  const households = [...groupBy(own.loans.map(placed), ({ loan }) => loan.household)].sort(([a], [b]) =>
    compareText(a, b),
  );
  const rows: Row[] = [];
  const leftOut: LeftOutHousehold[] = [];
  const rights: ChangedRight[] = [];
  const known: PolicyHousehold[] = [];
  const warnings = new Map<string, InterestWarning>();
  for (const [household, loans] of households) {
    const sides = [stateUnder(first, "first", counted, loans), stateUnder(second, "second", counted, loans)] as const;
    const [a, b] = sides;
    if (isUnknown(a) || isUnknown(b)) {
      for (const side of sides) if (isUnknown(side)) leftOut.push({ household, ...side });
      continue;
    }
    if (a.entitled !== b.entitled) rights.push({ household, first: a.entitled, second: b.entitled });
    known.push(householdOf(household, a, b));
    for (const row of rowsOf(loans, a, "first")) rows.push(row);
    for (const row of rowsOf(loans, b, "second")) rows.push(row);
    for (const warning of [...a.warnings, ...b.warnings]) warnings.set(JSON.stringify(warning), warning);
  }
  const count = (effect: PolicyHousehold["effect"]): number => known.filter((each) => each.effect === effect).length;
  return {
    kind: "policy-comparison",
    ...partOf(refused),
    made: MADE,
    first: { ...t.used, readings: t.readings },
    second: { ...prepared.used, readings: prepared.readings },
    total: costOf(rows),
    byYear: groupsOf(rows, ({ year }) => year),
    byLender: groupsOf(rows, ({ loan }) => loan.lender),
    byRegion: groupsOf(rows, ({ loan }) => loan.region ?? null),
    households: known,
    counts: {
      ...{ gains: count("gains"), loses: count("loses"), same: count("same") },
      leftOut: households.length - known.length,
    },
    rights,
    leftOut,
    warnings: [...warnings.values()],
    basis: { first: basisOf(t), second: basisOf(prepared) },
  };
}

function basisOf({ subsidyBasis }: PreparedSubsidy): readonly Basis[] {
  return eachBasisOnce(Object.values(subsidyBasis).flat());
}

/** A loan with its place in the book. */
interface Placed {
  readonly loan: InterestLoan;
  readonly place: number;
}

function placed(loan: InterestLoan, place: number): Placed {
  return { loan, place };
}

/** The subsidy of one period under one of the policies. */
interface Row {
  readonly loan: InterestLoan;
  readonly year: string;
  readonly of: "first" | "second";
  readonly fen: number;
}

type Unknown = LeftOutHousehold extends infer L ? (L extends unknown ? Omit<L, "household"> : never) : never;

/** By a field of its own: what a host has added to every object says nothing. */
function isUnknown(side: SubsidyStatement | Unknown): side is Unknown {
  return Object.hasOwn(side, "because");
}

function stateUnder(
  terms: SubsidyTerms,
  under: "first" | "second",
  book: PolicyBook,
  loans: readonly Placed[],
): SubsidyStatement | Unknown {
  try {
    const stated = computeSubsidy(terms as never, { ...book, loans: loans.map(({ loan }) => loan) }); // the door asked for a share
    if (stated.totals.state === "known") return stated;
    return { under, because: "undetermined", missing: stated.missing };
  } catch (error) {
    if (!isInputError(error)) throw error;
    return { under, because: "refused", issues: error.issues.map((issue) => inTheBook(issue, loans)) };
  }
}

/** An issue of a household's facts with its place in the book. */
function inTheBook(issue: Issue, loans: readonly Placed[]): Issue {
  const path = issue.path
    .replace(/^facts\b/, "book")
    .replace(
      /^(book\.loans\[)(\d+)/,
      (_, head: string, at: string) => `${head}${String(loans[Number(at)]?.place ?? at)}`,
    );
  return { ...issue, path };
}

function householdOf(household: string, a: SubsidyStatement, b: SubsidyStatement): PolicyHousehold {
  const [first, second] = [subsidyOf(a), subsidyOf(b)];
  const effect = second > first ? "gains" : second < first ? "loses" : "same";
  return { household, ...pair(first, second), effect };
}

function subsidyOf({ totals }: SubsidyStatement): number {
  return totals.state === "known" ? fenOf(totals.subsidy) : 0;
}

function rowsOf(loans: readonly Placed[], { loans: stated }: SubsidyStatement, of: Row["of"]): readonly Row[] {
  const byId = new Map(loans.map(({ loan }) => [loan.id, loan]));
  return stated.flatMap(({ loan: id, periods }) => {
    const loan = byId.get(id);
    return loan === undefined
      ? []
      : periods.flatMap((period): readonly Row[] =>
          period.state === "known" ? [{ loan, year: period.through.slice(0, 4), of, fen: fenOf(period.subsidy) }] : [],
        );
  });
}

function groupsOf(rows: readonly Row[], nameOf: (row: Row) => string | null): readonly PolicyCostGroup[] {
  return [...groupBy(rows, nameOf)]
    .sort(([a], [b]) => (a === null ? (b === null ? 0 : 1) : b === null ? -1 : compareText(a, b)))
    .map(([name, own]) => ({ name, ...costOf(own) }));
}

function costOf(rows: readonly Row[]): PolicyCost {
  const sum = (of: Row["of"]): number =>
    rows.reduce((all, row) => (row.of === of ? withinRange(all + row.fen, "book.loans") : all), 0);
  return pair(sum("first"), sum("second"));
}

function pair(first: number, second: number): PolicyCost {
  return { first: amountOf(first), second: amountOf(second), difference: amountOf(second - first) };
}
