import fc from "fast-check";
import type { OperatorApplication, OperatorTermValues } from "../../../src/policy/eligibility/operator/types.ts";
import { anOperator, without } from "../../support/builders.ts";
import { operatorFacts } from "../../support/conditions.ts";
import { daysAfter } from "../../support/diary.ts";
import {
  fewOf,
  fewUnknown,
  mostly,
  OUR_SERIES,
  PRODUCTS,
  someDay,
  someMonths,
  someRange,
  someRate,
  someRateCaps,
  someYuan,
} from "./any-facts.ts";

/*
 * Terms that ask operators anything, and applications about their edges.
 */

const KINDS = ["company", "cooperative", "new-type-operator", "small-firm"] as const;
const ORDERS = [
  ["A", "B", "M"],
  ["M", "A", "B"],
] as const;

/** Every fact that may be left out. */
export const UNKNOWABLE_OF_OPERATORS = [
  ...operatorFacts,
  "contractOn",
  "product",
  "rate",
  "rates",
  "outstanding",
  "grade",
  "operatorKind",
  "householdsCarried",
] as const satisfies readonly (keyof OperatorApplication)[];

export const someOperatorTerms: fc.Arbitrary<OperatorTermValues> = fc
  .record({
    minimumGrade: fc.constantFrom("A", "B", "M"),
    gradeOrder: fc.constantFrom(...ORDERS),
    // Not the same cap for all four: then the kind would not matter.
    operatorCaps: fc
      .uniqueArray(fc.record({ operatorKind: fc.constantFrom(...KINDS), cap: someYuan }), {
        minLength: 1,
        selector: (row) => row.operatorKind,
      })
      .filter((rows) => rows.length < KINDS.length || new Set(rows.map((row) => row.cap)).size > 1),
    inPrinciple: fc.constantFrom("refuse", "flag"),
    ratioDecides: fc.constantFrom("rate-and-subsidy", "admission"),
    amountPerHousehold: fc.constantFrom("10000", "20000", "0.01", "15000.01"),
    termMonths: someRange(someMonths),
    rateCaps: someRateCaps,
    conditions: fc.subarray(operatorFacts),
  })
  .chain(({ gradeOrder, ...terms }) => fewOf(terms).map((few) => ({ ...few, gradeOrder })))
  .map(({ conditions = [], ...terms }) => ({
    ...terms,
    ...(Object.fromEntries(conditions.map((fact) => [fact, "required"])) as OperatorTermValues), // each by its name
  }));

/** Everything known, much of it in order. */
export const someCompleteOperator: fc.Arbitrary<OperatorApplication> = fc
  .record({
    facts: fc.record({
      appliedOn: someDay,
      operatorKind: fc.constantFrom(...KINDS),
      amount: mostly(
        fc.constantFrom("0.01" as const, "5000.00" as const, "20000.00" as const),
        someYuan.filter((amount) => Number(amount) > 0),
      ),
      outstanding: fc.oneof(fc.constant("0.00" as const), someYuan),
      termMonths: someMonths,
      product: fc.constantFrom(...PRODUCTS),
      rate: someRate,
      grade: fc.constantFrom("A", "B", "M", "none"),
      householdsCarried: fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constant(10_000_000)),
    }),
    contractAfter: fc.integer({ min: 0, max: 4 }),
    wrong: mostly<readonly (typeof operatorFacts)[number][]>(fc.constant([]), fc.subarray(operatorFacts)),
  })
  .map(({ facts, contractAfter, wrong }) =>
    anOperator({
      ...facts,
      ...Object.fromEntries(wrong.map((fact) => [fact, false])),
      contractOn: daysAfter(facts.appliedOn, contractAfter),
      rates: [OUR_SERIES],
    }),
  );

/** The same with facts that are not known. */
export const someOperator: fc.Arbitrary<OperatorApplication> = fc
  .tuple(someCompleteOperator, fewUnknown(UNKNOWABLE_OF_OPERATORS))
  .map(([complete, unknown]) => without(complete, ...unknown) as OperatorApplication);
