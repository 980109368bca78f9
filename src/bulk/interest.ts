import {
  accrueInterest,
  countInterestLines,
  type InterestSchedule,
  preparedInterest,
} from "../ledger/interest/accrue-interest.ts";
import { interestFactsRecord } from "../ledger/interest/facts.ts";
import type { InterestFacts, InterestTerms } from "../ledger/interest/types.ts";
import { type Answered, type RowOf, type Rows, rowsOf, sealed } from "./rows.ts";

/** A period: its first and last night in days since 1970-01-01, its interest in fen. */
export type InterestLine = readonly [from: number, through: number, interestFen: number];

/** A schedule in numbers. */
export interface InterestRow extends Answered<InterestSchedule> {
  /** The maturity after all extensions, in days since 1970-01-01. */
  readonly maturityDay: number;
  /** Interest up to maturity. */
  readonly ordinaryFen: number;
  /** Interest from the maturity night on. */
  readonly overdueFen: number;
  /** The principal that is still owed at the end. */
  readonly unpaidFen: number;
  readonly lines: readonly InterestLine[];
}

type Shared = "rates" | "calendar" | "from" | "through";

/**
 * Prepares `accrueInterest` for many rows, one loan each.
 *
 * @param shared facts that rows may leave out: published rates, a calendar, a window
 * @remarks
 * **Units** fen, days since 1970-01-01.
 * **Beware** `full()` computes the whole schedule anew.
 * @throws InputError for terms or shared facts of the wrong shape; for no row.
 * @example
 * ```ts
 * import { compileInterest } from "fupin-credit/bulk";
 * import { changge2017 } from "fupin-credit/packs";
 * import { pbocBenchmark } from "fupin-credit/rates";
 * const accrue = compileInterest(changge2017.interest, { rates: [pbocBenchmark] });
 * const loan = {
 *   id: "L1", household: "H1", lender: "B1", product: "registered-household", principal: "50000", contractOn: "2017-11-15",
 *   paidOutOn: "2017-11-15", maturesOn: "2020-11-15", rate: { fixed: "4.75%" }, instalments: [], repayments: [], extensions: [],
 * };
 * const row = accrue({ loan });
 * row.state === "answered" && [row.ordinaryFen, row.lines.length, row.lines[1]]; // => [723054, 13, [17521, 17610, 59375]]
 * ```
 */
export function compileInterest(
  terms: InterestTerms,
  shared: Pick<Partial<InterestFacts>, Shared> = {},
): Rows<RowOf<InterestFacts, Shared>, InterestRow> {
  return sealed(interestRows(terms, shared).rows, {});
}

/** The same for this floor. */
export function interestRows(terms: InterestTerms, shared: Pick<Partial<InterestFacts>, Shared>) {
  return rowsOf(
    {
      terms: preparedInterest,
      record: interestFactsRecord,
      whole: accrueInterest,
      answer: (facts, t, full): InterestRow => {
        const { slots, lines, ordinaryFen, overdueFen } = countInterestLines(facts, t);
        return {
          state: "answered",
          maturityDay: slots.maturityDay,
          ordinaryFen,
          overdueFen,
          unpaidFen: slots.unpaidFen,
          lines: lines.fen.map((fen, i): InterestLine => [lines.from[i] ?? 0, (lines.next[i] ?? 1) - 1, fen]),
          full,
        };
      },
    },
    terms,
    shared,
  );
}
