// The subsidy statement of a loan as a careful engineer would write it with decimal.js and date-fns, each period with its
// segments, formula, interest, subsidy and what the borrower bears; and reminders with date-fns alone.
import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addMonths } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { formatISO } from "date-fns/formatISO";
import { subDays } from "date-fns/subDays";
import { Decimal } from "decimal.js";
import type { InterestLoan } from "../../src/ledger/interest/types.ts";

const DAY = 86_400_000;
const iso = (day: Date): string => formatISO(day, { representation: "date" });

/** One period as the statement lists it. */
export interface LinePeer {
  readonly from: string;
  readonly through: string;
  readonly days: number;
  readonly segments: readonly {
    readonly from: string;
    readonly through: string;
    readonly balance: string;
    readonly formula: string;
  }[];
  readonly interest: string;
  readonly subsidy: string;
  readonly borrower: string;
}

/** `cap`, `limit`: the cap in yuan and the highest rate in per cent that is subsidised; `share`: of that interest. */
export function statementWithLibraries(
  loan: InterestLoan,
  cap: number,
  limit: string,
  share: string,
): readonly LinePeer[] {
  const lines: LinePeer[] = [];
  const maturity = new UTCDateMini(loan.maturesOn);
  const percent = new Decimal(("fixed" in loan.rate ? loan.rate.fixed : "0%").slice(0, -1));
  const rate = percent.div(100);
  const subsidised = Decimal.min(percent, limit).div(100).times(share);
  let day = new UTCDateMini(loan.paidOutOn);
  let settlement = new UTCDateMini(day.getUTCFullYear(), 2, 20);
  while (settlement < day) settlement = addMonths(settlement, 3);
  while (day < maturity) {
    const after = new UTCDateMini(settlement.getTime() + DAY);
    const end = after < maturity ? after : maturity;
    const cuts = [day, ...loan.repayments.map((r) => new UTCDateMini(r.day)).filter((r) => r > day && r < end), end];
    let [exact, paid] = [new Decimal(0), new Decimal(0)];
    const segments = cuts.slice(0, -1).map((from, i) => {
      const to = cuts[i + 1] ?? end;
      const balance = loan.repayments
        .filter((r) => new UTCDateMini(r.day) <= from)
        .reduce((left, r) => left.minus(r.amount), new Decimal(loan.principal));
      const nights = differenceInCalendarDays(to, from);
      exact = exact.plus(balance.times(rate).times(nights).div(360));
      paid = paid.plus(Decimal.min(balance, cap).times(subsidised).times(nights).div(360));
      const formula = `${balance.toFixed(2)} × ${percent.toFixed(2)}% ÷ 360 × ${String(nights)}`;
      return { from: iso(from), through: iso(subDays(to, 1)), balance: balance.toFixed(2), formula };
    });
    const interest = exact.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
    const subsidy = paid.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
    lines.push({
      ...{ from: iso(day), through: iso(subDays(end, 1)), days: differenceInCalendarDays(end, day), segments },
      ...{ interest: interest.toFixed(2), subsidy: subsidy.toFixed(2), borrower: interest.minus(subsidy).toFixed(2) },
    });
    day = end;
    settlement = addMonths(settlement, 3);
  }
  return lines;
}

/** The due days of notices 60 and 30 days before maturity. */
export function remindersWithLibraries(loan: Pick<InterestLoan, "maturesOn" | "paidOutOn">): readonly string[] {
  return [60, 30].map((days) => {
    const due = subDays(new UTCDateMini(loan.maturesOn), days);
    const first = new UTCDateMini(loan.paidOutOn);
    return iso(due < first ? first : due);
  });
}
