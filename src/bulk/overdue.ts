import { placeOfBucket } from "../ledger/loan/bucket.ts";
import { dayNumber } from "../base/date/day.ts";
import {
  overdueFactsRecord,
  overdueTerms,
  type OverdueTrack,
  type Standing,
  standOf,
  stateOf,
  trackOverdue,
} from "../ledger/loan/track-overdue.ts";
import type { OverdueFacts, OverdueTerms } from "../ledger/loan/types.ts";
import { type Answered, type RowOf, type Rows, rowsOf, sealed } from "./rows.ts";

/** How a loan stands, in numbers. */
export interface OverdueRow extends Answered<OverdueTrack> {
  readonly standing: Standing["state"];
  /** The principal outstanding at the end of the day. */
  readonly balanceFen: number;
  /** What has fallen due and is unpaid; 0 where nothing is. */
  readonly overdueFen: number;
  /** Days of the episode that runs; 0 where nothing is overdue. */
  readonly days: number;
  /** The place of the bucket of these days, from 0; -1 where nothing is overdue. */
  readonly bucket: number;
}

type Shared = "asOf" | "calendar";

/**
 * Prepares `trackOverdue` for many rows, one loan each.
 *
 * @param shared facts that rows may leave out: the day of judgement, the calendar
 * @remarks
 * **Units** fen, days. **Boundary** 0 days on the due day, 1 on the day after.
 * **Beware** `full()` computes the whole result anew.
 * @throws InputError for terms or shared facts of the wrong shape; for no row.
 * @example
 * ```ts
 * import { compileOverdue } from "fupin-credit/bulk";
 * import { changge2017 } from "fupin-credit/packs";
 * const track = compileOverdue(changge2017.overdue, { asOf: "2020-12-16" });
 * const loan = {
 *   id: "L1", household: "H1", lender: "B1", principal: "50000", paidOutOn: "2017-11-15", maturesOn: "2020-11-15",
 *   instalments: [], repayments: [{ day: "2020-11-20", amount: "20000" }], extensions: [],
 * };
 * const row = track({ loan });
 * row.state === "answered" && [row.standing, row.overdueFen, row.days, row.bucket]; // => ["overdue", 3000000, 31, 1]
 * ```
 */
export function compileOverdue(
  terms: OverdueTerms,
  shared: Pick<Partial<OverdueFacts>, Shared> = {},
): Rows<RowOf<OverdueFacts, Shared>, OverdueRow> {
  const { rows } = overdueRows(terms, shared);
  return sealed(rows as Rows<RowOf<OverdueFacts, Shared>, OverdueRow>, {}); // what is shared need not be in a row
}

/** The same for this floor. */
export function overdueRows(terms: OverdueTerms, shared: Pick<Partial<OverdueFacts>, Shared>) {
  return rowsOf(
    {
      terms: overdueTerms,
      record: overdueFactsRecord,
      whole: trackOverdue,
      answer: (facts, t, full): OverdueRow => {
        const stand = standOf(facts, t);
        const standing = stateOf(stand, dayNumber(facts.asOf));
        const { fen, days } = standing === "overdue" ? stand.overdue : { fen: 0, days: 0 };
        const bucket = days === 0 ? -1 : placeOfBucket(t.buckets, days);
        return { state: "answered", standing, balanceFen: stand.balanceFen, overdueFen: fen, days, bucket, full };
      },
    },
    terms,
    shared,
  );
}
