import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lay } from "../../../src/kernel/kind.ts";
import { interestRules } from "../../../src/ledger/interest/prepare.ts";
import { readInterest } from "../../../src/ledger/interest/read-interest.ts";
import { overdueSteps } from "../../../src/ledger/loan/overdue-steps.ts";
import { shareRoom, type TakenStep } from "../../../src/policy/subsidy/room.ts";
import { subsidyTermsKind } from "../../../src/policy/subsidy/terms.ts";
import { daysAfter } from "../../support/diary.ts";
import { aPricedLoan, subsidyTerms } from "../../support/interest-builders.ts";

/*
 * Whole loans only (`subsidy/above-cap`: none), once more night by night: the loans in their order, each with what is
 * left, and nothing kept from one night to the next.
 */

interface Plan {
  /** Days after 2020-01-01. */
  readonly from: number;
  readonly nights: number;
  readonly yuan: number;
  /** After how many nights how many hundredths of the loan are repaid. */
  readonly repaid: readonly { readonly after: number; readonly hundredths: number }[];
}

const aPlan: fc.Arbitrary<Plan> = fc.record({
  from: fc.integer({ min: 0, max: 30 }),
  nights: fc.integer({ min: 1, max: 30 }),
  yuan: fc.integer({ min: 1, max: 60 }).map((hundreds) => hundreds * 100),
  repaid: fc.array(fc.record({ after: fc.integer({ min: 0, max: 40 }), hundredths: fc.integer({ min: 1, max: 40 }) }), {
    maxLength: 3,
  }),
});

const repaymentsOf = ({ repaid, yuan }: Plan): readonly { readonly after: number; readonly yuan: number }[] => {
  let left = 100;
  return repaid
    .toSorted((a, b) => a.after - b.after)
    .flatMap(({ after, hundredths }) => {
      const part = Math.min(left, hundredths);
      left -= part;
      return part === 0 ? [] : [{ after, yuan: (yuan * part) / 100 }];
    });
};

const loanOf = (plan: Plan, i: number): ReturnType<typeof aPricedLoan> => {
  const paidOutOn = daysAfter("2020-01-01", plan.from);
  return aPricedLoan({
    ...{ id: `L${String(i)}`, principal: plan.yuan, paidOutOn, maturesOn: daysAfter(paidOutOn, plan.nights) },
    repayments: repaymentsOf(plan).map(({ after, yuan }) => ({
      day: daysAfter(paidOutOn, after),
      amount: yuan.toFixed(2),
    })),
  });
};

/** What each loan is owed on a night that counts, in yuan; nothing where it takes no room. */
const owed = (plan: Plan, night: number, whileUnpaid: boolean): number => {
  if (night < plan.from || (!whileUnpaid && night >= plan.from + plan.nights)) return 0;
  const repaid = repaymentsOf(plan).filter(({ after }) => plan.from + after <= night);
  return repaid.reduce((left, { yuan }) => left - yuan, plan.yuan);
};

interface Choice {
  readonly roomWhileUnpaid: boolean;
  /** What must fit is what is owed, not what was lent. */
  readonly wholeLoanByBalance: boolean;
  /** A loan that does not fit takes room all the same. */
  readonly wholeLoanTakesRoom: boolean;
}

/** What of each is let in on a night. */
const takenOn = (plans: readonly Plan[], night: number, cap: number, choice: Choice): readonly number[] => {
  let room = cap;
  return plans.map((plan) => {
    const balance = owed(plan, night, choice.roomWhileUnpaid);
    const fits = balance > 0 && (choice.wholeLoanByBalance ? balance : plan.yuan) <= room;
    if (fits || choice.wholeLoanTakesRoom) room -= Math.min(room, balance);
    return fits ? balance : 0;
  });
};

const onNight = (steps: readonly TakenStep[], day: number): number =>
  steps.findLast((step) => step.day <= day)?.fen ?? 0;

describe("loans that take room as a whole or not at all", () => {
  const choices = [true, false].flatMap((roomWhileUnpaid) =>
    [true, false].flatMap((wholeLoanByBalance) =>
      [true, false].map((wholeLoanTakesRoom) => ({ roomWhileUnpaid, wholeLoanByBalance, wholeLoanTakesRoom })),
    ),
  );
  it.each(choices)("do so night by night; %j", (choice) => {
    const t = interestRules(lay(subsidyTermsKind, subsidyTerms()));
    fc.assert(
      fc.property(fc.array(aPlan, { maxLength: 12 }), fc.constantFrom(3000, 8000, 20_000, Infinity), (drawn, cap) => {
        const plans = drawn.toSorted((a, b) => a.from - b.from);
        const slots = plans.map((plan, i) => readInterest(loanOf(plan, i), {}, t, "facts"));
        const loans = slots.map((of) => ({ slots: of, overdue: overdueSteps(of.book), lapsed: [] }));
        const steps = shareRoom(loans, { capFen: cap * 100, wholeLoansOnly: true, roomNeedsRight: false, ...choice });
        const first = 18_262; // 2020-01-01 is 50 years of 365 days and 12 leap days after 1970-01-01
        for (let night = 0; night < 75; night += 1) {
          const taken = steps.map((each) => onNight(each, first + night) / 100);
          expect(taken, `night ${String(night)}`).toStrictEqual(takenOn(plans, night, cap, choice));
        }
        for (const each of steps)
          each.forEach(({ fen }, i) => {
            expect(fen).not.toBe(each[i - 1]?.fen ?? 0);
          });
      }),
    );
  });
});
