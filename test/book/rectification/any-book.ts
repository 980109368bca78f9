import fc from "fast-check";
import { householdKinds } from "../../../src/ledger/loan/household-kind.ts";
import { purposes } from "../../../src/policy/eligibility/household/purposes.ts";
import type { ExaminedLoan, RectificationBook } from "../../../src/book/rectification/types.ts";
import type { RectificationTermValues } from "../../../src/book/rectification/types.ts";
import { aSeries } from "../../support/builders.ts";
import { dayPlus, monthsAfter } from "../../policy/credit-line/plain-days.ts";
import { RATES } from "./rectification-by-hand.ts";

/* Terms and books of every kind, the thresholds often among them. */

const REQUIRED = [
  ...["goodCreditRecord", "wantsLoan", "hasPotential", "hasSkills", "ableToRepay", "termFitsHousehold"],
  ...["inFeaturedIndustry", "carriesHousehold", "lendingRulesKept", "borrowedByHousehold", "usedByHousehold"],
  ...["repaidByHousehold", "joinedFreely", "agreementSigned", "dutiesClear", "benefitsLinked", "riskControlled"],
];
const FORBIDDEN = ["subsidyToOthers", "guarantorTaken", "collateralTaken"];

const some = <T>(list: readonly T[]): fc.Arbitrary<T[]> => fc.shuffledSubarray([...list], { minLength: 1 });

const series = aSeries({
  rows: RATES.map(({ from, short, long }) => ({ from, rates: { short, long } })),
});

/** Of each term either nothing or something; at least one is asked. */
export const anyRules: fc.Arbitrary<RectificationTermValues> = fc
  .record(
    {
      householdKinds: some(householdKinds.list),
      householdCap: fc.constantFrom("50000", "30000.01"),
      capCounts: fc.constantFrom("outstanding" as const, "principal" as const),
      longestMonths: fc.constantFrom(12, 36),
      lengthThrough: fc.constantFrom("contract" as const, "extension" as const),
      rateLimit: fc.constantFrom({ fixed: "4.75%" as const }, { series: "ours" }, { series: "ours", band: "long" }),
      rateBelow: fc.constantFrom("in-order" as const, "wrong" as const),
      allowedUses: some(purposes.list),
      forbiddenUses: some(purposes.list),
      dividendUse: fc.constantFrom("cooperation" as const, "wrong-use" as const),
      strikeOff: fc.constant("when-corrected" as const),
      ...Object.fromEntries(REQUIRED.map((name) => [name, fc.constant("required")])),
      ...Object.fromEntries(FORBIDDEN.map((name) => [name, fc.constant("forbidden")])),
    },
    { requiredKeys: [] },
  )
  .map((rules) => ({ wantsLoan: "required" as const, ...rules })); // the yes-or-no terms by name

const fenAmount = fc.constantFrom(0, 1, 999_999, 1_000_000, 2_000_000, 3_000_000, 3_000_001, 5_000_000, 5_000_001);

/** A loan of which everything is known. */
const fullLoan: fc.Arbitrary<ExaminedLoan> = fc
  .record({
    household: fc.constantFrom("H1", "H2", "H3"),
    region: fc.constantFrom("East", "West"),
    lender: fc.constantFrom("B1", "B2"),
    householdKind: fc.constantFrom(...householdKinds.list),
    fen: fc.tuple(fenAmount, fenAmount),
    contractOn: fc.constantFrom("2016-02-29", "2017-01-31", "2017-12-31", "2018-01-01", "2018-02-28"),
    wait: fc.integer({ min: 0, max: 1 }),
    length: fc.tuple(fc.constantFrom(6, 12, 36), fc.integer({ min: -1, max: 1 })),
    extended: fc.constantFrom(0, 1, 400),
    rate: fc.constantFrom("4%", "4.0001%", "4.35%", "4.36%", "4.75%", "4.7501%", "5%", "5.01%"),
    usedFor: fc.shuffledSubarray([...purposes.list], { minLength: 1, maxLength: 3 }),
    answers: fc.array(fc.boolean(), { minLength: 21, maxLength: 21 }),
  })
  .map(({ fen, wait, length, extended, answers, ...rest }) => {
    const paidOutOn = dayPlus(rest.contractOn, wait);
    const maturesOn = dayPlus(monthsAfter(paidOutOn, length[0]), length[1]);
    const [owed, lent] = [Math.min(...fen), Math.max(1, ...fen)];
    const told = Object.fromEntries([...REQUIRED, ...FORBIDDEN].map((name, i) => [name, answers[i] === true]));
    return {
      loan: "L",
      ...rest,
      principal: (lent / 100).toFixed(2),
      outstanding: (owed / 100).toFixed(2),
      paidOutOn,
      maturesOn,
      extendedTo: dayPlus(maturesOn, extended),
      withOperator: answers[20] === true || rest.usedFor.includes("share-dividend"),
      ...told,
    };
  });

const KEPT: readonly string[] = ["loan", "household"];

/** The facts that are not known of a loan: mostly few, sometimes many. */
const droppedFrom = (loan: ExaminedLoan): fc.Arbitrary<readonly string[]> => {
  const names = Object.keys(loan).filter((name) => !KEPT.includes(name));
  return fc.oneof(fc.subarray(names, { maxLength: 4 }), fc.subarray(names));
};

const withoutFacts = (loan: ExaminedLoan, names: readonly string[]): ExaminedLoan =>
  Object.fromEntries(Object.entries(loan).filter(([name]) => !names.includes(name))) as unknown as ExaminedLoan; // loan and household stay

/** A book of which not everything is known, and the same one with everything known; nothing is corrected. */
export const anyBook: fc.Arbitrary<{ readonly known: RectificationBook; readonly full: RectificationBook }> = fc
  .tuple(
    fc.array(
      fullLoan.chain((loan) => droppedFrom(loan).map((dropped) => ({ loan, dropped }))),
      { maxLength: 6 },
    ),
    fc.boolean(),
  )
  .map(([rows, published]) => {
    const common = { examinedOn: "2018-06-30", asOf: "2018-09-30", corrected: [] };
    const loans = rows.map(({ loan }, i) => ({ ...loan, loan: `L${String(i)}` }));
    const full = { ...common, loans, rates: [series] };
    const partly = loans.map((loan, i) => withoutFacts(loan, rows[i]?.dropped ?? []));
    return { known: { ...common, loans: partly, ...(published ? { rates: [series] } : {}) }, full };
  });
