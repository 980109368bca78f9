// Interest of a thousand loans: the core, one call with its door, decimal.js with date-fns as
// a careful engineer would write it, and a loop over whole numbers by hand. Outputs are compared first.
import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addMonths } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { Decimal } from "decimal.js";
import { accrueInterest } from "../../src/ledger/interest/accrue-interest.ts";
import type { InterestLoan } from "../../src/ledger/interest/types.ts";
import { prepareInterest } from "../../src/ledger/interest/prepare.ts";
import { readInterest } from "../../src/ledger/interest/read-interest.ts";
import { scheduleInterest } from "../../src/ledger/interest/schedule.ts";
import { changge2017 } from "../../src/packs/changge2017.ts";

const LOANS = 1000;
const DAY = 86_400_000;

export const loans: readonly InterestLoan[] = Array.from({ length: LOANS }, (_, i) => {
  const paidOutOn = text(Date.UTC(2017, i % 36, 1 + (i % 28)));
  const day = (months: number): string => text(addMonths(new UTCDateMini(paidOutOn), months).getTime());
  return {
    id: String(i),
    household: "H",
    lender: "B",
    principal: String(20_000 + 10 * (i % 3000)),
    contractOn: paidOutOn,
    paidOutOn,
    maturesOn: day(36),
    rate: { fixed: `${(4 + (i % 100) / 100).toFixed(2)}%` },
    instalments: [],
    repayments: i % 2 === 0 ? [] : [{ day: day(14), amount: "5000.50" }],
    extensions: [],
  };
});

export const t = prepareInterest(changge2017.interest);
export const slots = loans.map((loan) => readInterest(loan, {}, t, "loan"));

/** The settlement days and the loans, as the hand-written loop wants them. */
const settlements: readonly number[] = Array.from({ length: 4 * 12 }, (_, i) => Date.UTC(2017, 2 + 3 * i, 20) / DAY);
const plain = loans.map((loan) => ({
  from: Date.parse(loan.paidOutOn) / DAY,
  to: Date.parse(loan.maturesOn) / DAY,
  fen: Math.round(Number(loan.principal) * 100),
  ppm: Math.round(Number(("fixed" in loan.rate ? loan.rate.fixed : "0%").slice(0, -1)) * 10_000),
  repaidOn: loan.repayments[0] === undefined ? Infinity : Date.parse(loan.repayments[0].day) / DAY,
  repaidFen: loan.repayments[0] === undefined ? 0 : Math.round(Number(loan.repayments[0].amount) * 100),
}));

export function byHand(): number[][] {
  return plain.map(({ from, to, fen, ppm, repaidOn, repaidFen }) => {
    const lines: number[] = [];
    let day = from;
    let s = settlements.findIndex((x) => x >= from);
    while (day < to) {
      const end = Math.min((settlements[s++] ?? Infinity) + 1, to);
      const first = repaidOn <= day ? 0 : Math.min(end, repaidOn) - day;
      const dividend = ppm * (fen * first + (fen - repaidFen) * (end - day - first));
      const divisor = 360_000_000;
      const rest = dividend % divisor;
      lines.push((dividend - rest) / divisor + (2 * rest >= divisor ? 1 : 0));
      day = end;
    }
    return lines;
  });
}

export function withLibraries(): number[][] {
  return loans.map((loan) => {
    const lines: number[] = [];
    const maturity = new UTCDateMini(loan.maturesOn);
    const rate = new Decimal(("fixed" in loan.rate ? loan.rate.fixed : "0%").slice(0, -1)).div(100);
    let day = new UTCDateMini(loan.paidOutOn);
    let settlement = new UTCDateMini(day.getUTCFullYear(), 2, 20);
    while (settlement < day) settlement = addMonths(settlement, 3);
    while (day < maturity) {
      const after = new UTCDateMini(settlement.getTime() + DAY);
      const end = after < maturity ? after : maturity;
      const cuts = [day, ...loan.repayments.map((r) => new UTCDateMini(r.day)).filter((r) => r > day && r < end), end];
      let exact = new Decimal(0);
      for (let i = 0; i + 1 < cuts.length; i += 1) {
        const [from, to] = [cuts[i] ?? day, cuts[i + 1] ?? end];
        const balance = loan.repayments
          .filter((r) => new UTCDateMini(r.day) <= from)
          .reduce((left, r) => left.minus(r.amount), new Decimal(loan.principal));
        exact = exact.plus(balance.times(rate).times(differenceInCalendarDays(to, from)).div(360));
      }
      lines.push(exact.toDecimalPlaces(2, Decimal.ROUND_HALF_UP).times(100).toNumber());
      day = end;
      settlement = addMonths(settlement, 3);
    }
    return lines;
  });
}

const core = (): number[][] => slots.map((s) => scheduleInterest(s, [], t).map((p) => p.interestFen));
const inOneCall = (): string[] => loans.map((loan) => accrueInterest(changge2017.interest, { loan }).totals.interest);

const expected = JSON.stringify(byHand());
const totals = byHand().map((lines) => lines.reduce((sum, fen) => sum + fen, 0));
same("core", JSON.stringify(core()), expected);
same("decimal.js and date-fns", JSON.stringify(withLibraries()), expected);
same("one call", JSON.stringify(inOneCall().map((x) => Math.round(Number(x) * 100))), JSON.stringify(totals));

function text(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function same(name: string, actual: string, wanted: string): void {
  if (actual !== wanted) throw new Error(`${name} gives another result`);
}
