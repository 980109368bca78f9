import fc from "fast-check";
import { expect, it } from "vitest";
import { accrueInterest } from "../../../src/ledger/interest/accrue-interest.ts";
import type { InterestLoan } from "../../../src/ledger/interest/types.ts";
import { asIfWritten, maturitiesNotReached, withCalendar } from "../../support/any-calendar.ts";
import { daysAfter } from "../../support/diary.ts";
import { interestTerms } from "../../support/interest-builders.ts";
import { anyPercent, anyPricedLoan, EVERY_WAY } from "./any-priced-loan.ts";

const aFixedRate = anyPercent(0, 20);
const aFixedLoan = fc
  .tuple(anyPricedLoan, aFixedRate)
  .map(([{ loan }, fixed]): InterestLoan => ({ ...loan, rate: { fixed } }));
/** The last night to count, from the written maturity of the contract; absent: the night before maturity. */
const aLastNight = fc.option(fc.integer({ min: -10, max: 60 }), { freq: 2, nil: undefined });

it("interest at a fixed rate, for every loan and calendar, is as if the moved days had been written", () => {
  let answered = 0;
  fc.assert(
    fc.property(
      withCalendar(aFixedLoan),
      aLastNight,
      fc.constantFrom(...EVERY_WAY),
      ({ loan, calendar }, last, rules) => {
        const through = last === undefined ? {} : { through: daysAfter(loan.maturesOn, last) };
        const moves = interestTerms({ ...rules, maturityOnRestDay: "next-working-day" });
        const call = (): ReturnType<typeof accrueInterest> => accrueInterest(moves, { loan, calendar, ...through });
        if (maturitiesNotReached(loan, calendar).length > 0) return; // it stands, with a warning
        answered += 1;
        // At a fixed rate it does not matter by which extensions the last day came about; the limit of a longer contract would.
        const { maturesOn, extensions } = asIfWritten(loan, calendar);
        const written = { ...loan, maturesOn: extensions.at(-1)?.maturesOn ?? maturesOn, extensions: [] };
        const expected = accrueInterest(interestTerms({ ...rules, maturityOnRestDay: "stands" }), {
          loan: written,
          ...through,
        });
        const moved = call();
        expect(moved.totals).toStrictEqual(expected.totals);
        expect(moved.periods).toStrictEqual(expected.periods);
        expect(moved).toMatchObject({ maturesOn: expected.maturesOn, unpaid: expected.unpaid });
      },
    ),
    { numRuns: 300 },
  );
  expect(answered).toBeGreaterThan(0);
});
