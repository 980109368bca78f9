import { computeSubsidy, countStatement, type SubsidyStatement } from "../policy/subsidy/compute-subsidy.ts";
import { type Entitled, worst } from "../policy/subsidy/entitlement.ts";
import { subsidyFactsRecord } from "../policy/subsidy/facts.ts";
import { preparedSubsidy } from "../policy/subsidy/prepare.ts";
import type { SubsidyFacts, SubsidyTerms } from "../policy/subsidy/types.ts";
import type { NeedsTerm, StandsAlone } from "../kernel/needs-term.ts";
import { type Answered, type RowOf, type Rows, rowsOf, sealed } from "./rows.ts";

/**
 * A period: the place of its loan as the statement lists them, its first and last night in days since 1970-01-01, its
 * interest and its subsidy in fen; `null` where the subsidy is undetermined.
 */
export type SubsidyLine = readonly [
  loan: number,
  from: number,
  through: number,
  interestFen: number,
  subsidyFen: number | null,
];

/** A statement in numbers. */
export interface SubsidyRow extends Answered<SubsidyStatement> {
  readonly entitled: Entitled;
  readonly interestFen: number;
  /** Of the periods in which it is known. */
  readonly subsidyFen: number;
  /** How many periods are undetermined: 0 where the sum is known, as it is also where every order comes to the same. */
  readonly undeterminedPeriods: number;
  readonly lines: readonly SubsidyLine[];
}

/** What rows of a subsidy may share. */
type Shared = "rates" | "calendar" | "from" | "through";

/**
 * Prepares `computeSubsidy` for many rows, one household each.
 *
 * @param shared facts that rows may leave out: published rates, a calendar, a window
 * @remarks
 * **Units** fen, days since 1970-01-01.
 * **Beware** `full()` computes the whole statement anew.
 * @throws InputError for terms or shared facts of the wrong shape; for no row.
 * @example
 * ```ts
 * import { compileSubsidy } from "fupin-credit/bulk";
 * import { changge2017 } from "fupin-credit/packs";
 * import { pbocBenchmark } from "fupin-credit/rates";
 * const subsidise = compileSubsidy(changge2017.subsidy, { rates: [pbocBenchmark] });
 * const loan = {
 *   id: "L1", household: "H1", lender: "B1", product: "registered-household", principal: "60000", contractOn: "2018-01-20",
 *   paidOutOn: "2018-01-20", maturesOn: "2018-02-20", rate: { fixed: "4.35%" }, instalments: [], repayments: [], extensions: [],
 * };
 * const row = subsidise({ loans: [loan] });
 * row.state === "answered" && [row.interestFen, row.subsidyFen]; // => [22475, 18729]
 * row.state === "answered" && row.full().totals;
 * // => { state: "known", interest: "224.75", subsidy: "187.29", borrower: "37.46" }
 * ```
 */
export function compileSubsidy<const T extends SubsidyTerms>(
  terms: T & (NeedsTerm<T, "subsidyShares"> | NeedsTerm<T, "subsidyRate">) & StandsAlone<T>,
  shared: Pick<Partial<SubsidyFacts>, Shared> = {},
): Rows<RowOf<SubsidyFacts, Shared>, SubsidyRow> {
  return sealed(subsidyRows(terms, shared).rows, {});
}

/** The same for this floor. */
export function subsidyRows(terms: SubsidyTerms, shared: Pick<Partial<SubsidyFacts>, Shared>) {
  return rowsOf(
    {
      terms: preparedSubsidy,
      record: subsidyFactsRecord,
      whole: computeSubsidy, // what the compiler asks was asked above
      answer: (facts, t, full): SubsidyRow => {
        const { loans, rights, totals } = countStatement(facts, t);
        return {
          state: "answered",
          entitled: worst(rights.map(({ entitled }) => entitled)),
          interestFen: totals.interestFen,
          subsidyFen: totals.subsidyFen,
          undeterminedPeriods: totals.state === "known" ? 0 : totals.undeterminedPeriods,
          lines: loans.flatMap(({ periods }, loan) =>
            periods.map(({ period: { segments, interestFen }, outcome }): SubsidyLine => {
              const [from, next] = [segments[0]?.from ?? 0, segments.at(-1)?.next ?? 1];
              return [loan, from, next - 1, interestFen, outcome.fen ?? null];
            }),
          ),
          full,
        };
      },
    },
    terms,
    shared,
  );
}
