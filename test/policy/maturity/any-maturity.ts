import fc from "fast-check";
import type { Loan } from "../../../src/ledger/loan/types.ts";
import type {
  MaturityFacts,
  MaturityGrouping,
  MaturityListFacts,
  MaturityTermValues,
  Treatment,
} from "../../../src/policy/maturity/types.ts";
import type { WorkingCalendar } from "../../../src/ledger/working-days/types.ts";
import { daysAfter, nightsBetween } from "../../support/diary.ts";
import { yuan } from "../../support/exact.ts";
import { limitByHand, monthsAfter } from "./extension-limit-by-hand.ts";
import { ALL_OFFERED, KINDS } from "./maturity-builders.ts";

/*
 * Loans that fall due, with calendars, terms and days of judgement about them: few different days, so that
 * maturities, repayments, agreements and the ends of spans often meet.
 */

const anOffset = fc.constantFrom(-30, -1, 0, 0, 1, 1, 20);
const aLength = fc.oneof(
  fc.integer({ min: 1, max: 4 }),
  fc.constantFrom(11, 12, 12, 13, 24, 35, 36, 59, 60, 60, 61, 80),
);
const aPlan = fc.record({
  paidOut: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 800 })),
  months: aLength,
  days: fc.constantFrom(0, 0, 0, 1, 2, 15, -1),
  fen: fc.integer({ min: 1, max: 5_000_000 }),
  extensions: fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 400 })), { maxLength: 2 }),
  repayments: fc.array(fc.tuple(anOffset, fc.constantFrom(50, 100, 100)), { maxLength: 2 }),
});

/** Any loan that the door lets in; what is repaid is often repaid about a maturity. */
const anyMaturingLoan: fc.Arbitrary<Loan> = aPlan.map((plan) => {
  const paidOutOn = daysAfter("2018-01-01", plan.paidOut);
  const maturesOn = daysAfter(monthsAfter(paidOutOn, plan.months), plan.days);
  let [agreedOn, last] = [paidOutOn, maturesOn];
  const extensions = plan.extensions.map(([place, by]) => {
    agreedOn = daysAfter(agreedOn, Math.floor((nightsBetween(agreedOn, last) * place) / 100));
    last = daysAfter(last, by);
    return { agreedOn, maturesOn: last };
  });
  let left = plan.fen;
  const repayments = plan.repayments.map(([offset, share]) => {
    const day = daysAfter(last, offset);
    const fen = Math.ceil((left * share) / 100);
    left -= fen;
    return { day: day < paidOutOn ? paidOutOn : day, amount: yuan(BigInt(fen)) };
  });
  const principal = yuan(BigInt(plan.fen));
  return {
    ...{ id: "L1", household: "H1", lender: "B1", principal, paidOutOn, maturesOn },
    ...{ instalments: [], repayments, extensions },
  };
});

/** A calendar that turns round days after each maturity, as a pattern says. */
function calendarAbout(loans: readonly Loan[], pattern: readonly boolean[]): WorkingCalendar {
  const maturities = loans.flatMap((loan) => [loan.maturesOn, ...loan.extensions.map((e) => e.maturesOn)]);
  const turned = maturities.flatMap((day) => pattern.flatMap((is, i) => (is ? [daysAfter(day, i)] : [])));
  const isWeekend = (day: string): boolean => nightsBetween("2010-01-04", day) % 7 >= 5; // a Monday
  const other = [...new Set(turned)];
  return {
    ...{ calendar: "any", document: "any-notice", title: { zh: "任意", en: "any" } },
    ...{ coveredFrom: "2018-01-01", coveredThrough: "2035-12-31" },
    ...{ off: other.filter((day) => !isWeekend(day)), worked: other.filter(isWeekend) },
  };
}

const aPattern = fc.array(fc.boolean(), { maxLength: 9 });
const aName = fc.constantFrom("普安镇", "下寺镇", "剑门关镇", "A", "");
const ids = fc.uniqueArray(fc.constantFrom("L1", "L2", "L10", "L9", "贷1", "贷10", "a", "B"), { maxLength: 6 });

/** How a list is broken down: every combination and order. */
export const anyGroupings = fc.shuffledSubarray<MaturityGrouping>(["month", "township", "lender"], { minLength: 1 });

const aRow = fc.tuple(anyMaturingLoan, aName, aName, aName);

/** Any list of loans with a span whose ends are often maturities, and a calendar. */
export const anyListFacts: fc.Arbitrary<MaturityListFacts> = fc
  .tuple(ids, fc.array(aRow, { minLength: 6, maxLength: 6 }), aPattern, anyGroupings)
  .chain(([names, rows, pattern, by]) => {
    const loans = rows.slice(0, names.length).map(([loan, household, lender, region], i): Loan => ({
      ...loan,
      ...{ id: names[i] ?? "", household: `户${household}`, lender: `行${lender}`, region: `区${region}` },
    }));
    const last = loans.map((loan) => loan.extensions.at(-1)?.maturesOn ?? loan.maturesOn);
    const end = fc
      .tuple(fc.constantFrom("2018-01-31", "2020-06-15", "2029-12-31", ...last), fc.integer({ min: -2, max: 2 }))
      .map(([day, offset]) => daysAfter(day, offset));
    return fc.tuple(end, end).map(([a, b]) => {
      const [from, through] = a < b ? [a, b] : [b, a];
      return { loans, from, through, by, calendar: calendarAbout(loans, pattern) };
    });
  });

const offered = fc.constant("offered" as const);
const required = fc.constant("required" as const);
const treatments = fc.shuffledSubarray(Object.keys(ALL_OFFERED) as Treatment[]); // its keys are the treatments
const unsaid =
  (chance: number) =>
  <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
    fc.oneof({ weight: chance, arbitrary: fc.constant(undefined) }, { weight: 10 - chance, arbitrary });

/** The same without what is undefined. */
function written<T extends object>(object: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T; // the others as they were
}

/** Any terms that name the five kinds. */
export const anySortingRules: fc.Arbitrary<MaturityTermValues> = (() => {
  const [rarely, often] = [unsaid(2), unsaid(6)];
  const pairing = fc.record({
    ...{ "able-and-willing": treatments, "willing-still-in-need": treatments, "willing-but-unable": treatments },
    ...{ unwilling: treatments, deceased: treatments },
  });
  const rules = fc.record({
    maturityKinds: fc.shuffledSubarray([...KINDS], { minLength: 5 }),
    ...{ collect: rarely(offered), extend: rarely(offered), renew: rarely(offered), convert: rarely(offered) },
    ...{ compensate: rarely(offered), jointCollection: rarely(offered), sue: rarely(offered) },
    ...{ extensionConditions: often(required), compensationConditions: often(required) },
    extensionOfOverdue: fc.constant("offered" as const),
    jointCollectionFor: often(fc.constant("thriving-and-no-longer-poor" as const)),
    mostRenewals: often(fc.integer({ min: 0, max: 3 })),
    inNeedAndUnable: often(fc.constantFrom("willing-still-in-need" as const, "willing-but-unable" as const)),
    kindTreatments: often(pairing),
    maturityOnRestDay: often(fc.constantFrom("stands" as const, "next-working-day" as const)),
  });
  return rules.map((values) => written<MaturityTermValues>(values));
})();

/** Any loan on a day about its pay-out, agreements or maturities; often asked about a day at its limit. */
export const anyMaturityFacts: fc.Arbitrary<MaturityFacts> = fc
  .tuple(anyMaturingLoan, aPattern)
  .chain(([loan, pattern]) => {
    const days = [loan.paidOutOn, loan.maturesOn, ...loan.extensions.flatMap((e) => [e.agreedOn, e.maturesOn])];
    const limit = limitByHand(loan.paidOutOn, loan.maturesOn, loan.maturesOn);
    const about = (places: readonly string[]): fc.Arbitrary<string> =>
      fc
        .tuple(fc.constantFrom(...places), fc.oneof(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -40, max: 40 })))
        .map(([day, offset]) => daysAfter(day, offset));
    const maybe = unsaid(4);
    const fact = maybe(fc.boolean());
    return fc
      .record({
        ...{ loan: fc.constant(loan), asOf: about(days), calendar: fc.constant(calendarAbout([loan], pattern)) },
        ...{ deceased: maybe(fc.constantFrom(false, false, true)), willingToRepay: fact, ableToRepay: fact },
        ...{ stillInNeed: fact, qualifiesForExtension: fact, qualifiesForCompensation: fact },
        ...{ projectThriving: fact, noLongerPoor: fact, renewals: maybe(fc.integer({ min: 0, max: 3 })) },
        extendTo: maybe(about([limit, ...days])),
      })
      .map((facts) => written<MaturityFacts>(facts));
  });
