import { householdConditions } from "../../support/conditions.ts";
import fc from "fast-check";
import type {
  Bar,
  HouseholdApplication,
  HouseholdTermValues,
  Purpose,
} from "../../../src/policy/eligibility/household/types.ts";
import { anApplication, without } from "../../support/builders.ts";
import { daysAfter } from "../../support/diary.ts";
import {
  fewOf,
  fewUnknown,
  GRADES,
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
 * Terms that ask anything, and applications about their edges: figures and days lie close together.
 */

const KINDS = [
  "registered-poor",
  "no-longer-poor",
  "monitored-marginal",
  "monitored-sudden-hardship",
  "other",
] as const;
const WELL_USED = ["farming-and-animals", "small-machines", "share-dividend"] as const;
const POORLY_USED = ["building", "on-lending", "share-dividend"] as const;
const LENDERS = ["B1", "B2", "B3"] as const;

type Row = (typeof householdConditions)[number];
const factsOf = <Must extends boolean>(must: Must): readonly Extract<Row, { must: Must }>["fact"][] =>
  householdConditions.filter((row) => row.must === must).map(({ fact }) => fact as never); // those rows
const REQUIRED = factsOf(true);
const FORBIDDEN = factsOf(false);

/** Every fact that may be left out. */
export const UNKNOWABLE: readonly Exclude<keyof HouseholdApplication, "id" | "appliedOn" | "amount" | "termMonths">[] =
  [
    ...REQUIRED,
    ...FORBIDDEN,
    "contractOn",
    "product",
    "rate",
    "rates",
    "outstanding",
    "grade",
    "householdKind",
    "bornOn",
    "purposes",
    "lender",
    "outstandingOldProduct",
    "higherNeed",
    "runningLoan",
    "withOperator",
    "availableLine",
    "projectScale",
    "productionCycle",
    "statedNeed",
    "renewals",
    "bars",
  ];

const asked = <F extends string, V>(facts: readonly F[], value: V): fc.Arbitrary<Partial<Record<F, V>>> =>
  fc.subarray([...facts]).map((some) => Object.fromEntries(some.map((fact) => [fact, value])) as Partial<Record<F, V>>);

const limits = fc.constant("limits" as const);
const someKinds = fc.subarray([...KINDS], { minLength: 1, maxLength: 3 });

/** One cap, or an ordinary and a higher one. */
const someCaps = fc
  .tuple(someYuan, someYuan)
  .map(([a, b]) => (Number(a) < Number(b) ? { householdCap: a, capWithHigherNeed: b } : { householdCap: a }));

/** A condition asked of all, or of those of whom some document asks it. */
const askedOfSome = (facts: readonly (typeof REQUIRED)[number][]): fc.Arbitrary<Partial<HouseholdTermValues>> =>
  fc
    .subarray([...facts])
    .chain((some) =>
      fc
        .tuple(...some.map((fact) => fc.constantFrom("required", ...wordsOf(fact))))
        .map((words) => Object.fromEntries(some.map((fact, i) => [fact, words[i]]))),
    );

function wordsOf(fact: string): readonly string[] {
  const row = householdConditions.find((one) => one.fact === fact);
  return row !== undefined && "askedOf" in row ? [row.askedOf.word] : [];
}

export const someTerms: fc.Arbitrary<HouseholdTermValues> = fc
  .record({
    householdKinds: someKinds,
    liftedOut: fc.constantFrom("through-campaign", "never", "always"),
    laterKinds: someDay.map((from) => ({ kinds: ["monitored-sudden-hardship" as const], from })),
    inPrinciple: fc.constantFrom("flag", "refuse"),
    furtherLoan: fc.constant("ceiling-not-seen" as const),
    age: someRange(fc.integer({ min: 17, max: 20 })),
    ageReached: fc.constantFrom("on-birthday", "day-after"),
    leapBirthday: fc.constantFrom("1-march", "28-february"),
    minimumGrade: fc.constantFrom(...GRADES),
    allowedPurposes: fc.subarray([...WELL_USED], { minLength: 1 }).map((p) => ["other-production" as const, ...p]),
    forbiddenPurposes: fc.subarray([...POORLY_USED], { minLength: 1 }),
    shareDividend: fc.constant("ended"),
    shareDividendEnd: someDay,
    caps: someCaps,
    oldProduct: fc.constantFrom("counts", "does-not-count"),
    availableLine: limits,
    projectScale: limits,
    productionCycle: limits,
    statedNeed: limits,
    termMonths: someRange(someMonths),
    mostRenewals: fc.integer({ min: 0, max: 2 }),
    rateCaps: someRateCaps,
    blacklist: fc.constant("bars"),
    barredPersons: fc.constantFrom("applicant", "any-member"),
    lenders: fc.subarray([...LENDERS], { minLength: 1, maxLength: 2 }),
    required: askedOfSome(REQUIRED),
    forbidden: asked(FORBIDDEN, "forbidden" as const),
  })
  .chain(fewOf)
  .map(({ required, forbidden, caps, ...terms }) => ({
    ...terms,
    ...caps,
    gradeOrder: GRADES,
    ...required,
    ...forbidden,
  }));

const someBar: fc.Arbitrary<Bar> = fc
  .record({
    listing: fc.constantFrom("L1", "L2"),
    who: fc.constantFrom("applicant", "member"),
    from: someDay,
    days: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constant("for-good" as const)),
  })
  .map(({ days, ...bar }) => ({ ...bar, through: days === "for-good" ? days : daysAfter(bar.from, days) }));

/** Everything known, much of it in order. */
export const someComplete: fc.Arbitrary<HouseholdApplication> = fc
  .record({
    facts: fc.record({
      appliedOn: someDay,
      bornOn: fc.constantFrom("1999-12-31", "2000-02-27", "2000-02-28", "2000-02-29", "2000-03-01", "2001-03-01"),
      amount: mostly(
        fc.constantFrom("0.01" as const, "5000.00" as const, "20000.00" as const),
        someYuan.filter((amount) => Number(amount) > 0),
      ),
      termMonths: someMonths,
      product: fc.constantFrom(...PRODUCTS),
      rate: someRate,
      outstanding: mostly(fc.constantFrom("0.00" as const, "5000.00" as const), someYuan),
      outstandingOldProduct: mostly(fc.constantFrom("0.00" as const, "5000.00" as const), someYuan),
      higherNeed: fc.boolean(),
      withOperator: fc.boolean(),
      availableLine: mostly(fc.constant("20000.00" as const), someYuan),
      projectScale: mostly(fc.constant("20000.00" as const), someYuan),
      productionCycle: mostly(fc.constant("20000.00" as const), someYuan),
      statedNeed: mostly(fc.constant("20000.00" as const), someYuan),
      grade: mostly(fc.constantFrom("AAA+", "AAA"), fc.constantFrom(...GRADES, "none")),
      householdKind: fc.constantFrom(...KINDS),
      purposes: mostly<readonly Purpose[]>(
        fc.constantFrom(["other-production"] as const, ["other-production", "share-dividend"] as const),
        fc.subarray(["other-production", ...WELL_USED, "building", "on-lending"] as const, {
          minLength: 1,
          maxLength: 3,
        }),
      ),
      lender: fc.constantFrom(...LENDERS),
      renewals: fc.integer({ min: 0, max: 3 }),
      bars: fc.array(someBar, { maxLength: 3 }),
    }),
    contractAfter: fc.integer({ min: 0, max: 4 }),
    wrong: mostly<Partial<HouseholdApplication>>(
      fc.constant({}),
      fc.oneof(
        fc.record(Object.fromEntries(REQUIRED.map((fact) => [fact, fc.constant(false)])), { requiredKeys: [] }),
        fc.record(Object.fromEntries(FORBIDDEN.map((fact) => [fact, fc.constant(true)])), { requiredKeys: [] }),
      ),
    ),
  })
  .map(({ facts, contractAfter, wrong }) =>
    anApplication({
      ...facts,
      ...wrong,
      runningLoan: Number(facts.outstanding) > 0,
      contractOn: daysAfter(facts.appliedOn, contractAfter),
      rates: [OUR_SERIES],
    }),
  );

/** The same with facts that are not known. */
export const someApplication: fc.Arbitrary<HouseholdApplication> = fc
  .tuple(someComplete, fewUnknown(UNKNOWABLE))
  .map(([complete, unknown]) => without(complete, ...unknown) as HouseholdApplication);
