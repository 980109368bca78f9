import { answeredWell, operatorAnsweredWell } from "./conditions.ts";
import { ORDINARY } from "../cases/household.ts";
import type { HouseholdApplication } from "../../src/policy/eligibility/household/types.ts";
import type { OperatorApplication } from "../../src/policy/eligibility/operator/types.ts";
import type { OperatorTerms, OperatorTermValues } from "../../src/policy/eligibility/operator/types.ts";
import type { HouseholdTerms, HouseholdTermValues } from "../../src/policy/eligibility/household/types.ts";
import type { Loan } from "../../src/ledger/loan/types.ts";
import type { OverdueTerms, OverdueTermValues } from "../../src/ledger/loan/types.ts";
import type { Bulletin } from "../../src/book/bulletin/types.ts";
import type { PortfolioLoan } from "../../src/book/portfolio/types.ts";
import type { BulletinTerms, BulletinTermValues } from "../../src/book/bulletin/types.ts";
import type { PortfolioTerms, PortfolioTermValues } from "../../src/book/portfolio/types.ts";
import { pbocBenchmark } from "../../src/ledger/rates/pboc-benchmark.ts";
import type { RateSeries } from "../../src/ledger/rates/types.ts";

/*
 * Ordinary facts and terms. A test writes down only what its case is about.
 */

/** 50,000 yuan for three years, paid out on 2017-11-15, nothing repaid. */
export function aLoan(facts: Partial<Loan> = {}): Loan {
  return {
    id: "L1",
    household: "H1",
    lender: "B1",
    principal: "50000",
    paidOutOn: "2017-11-15",
    maturesOn: "2020-11-15",
    instalments: [],
    repayments: [],
    extensions: [],
    ...facts,
  };
}

/** The same loan as a row of a county's book. */
export function aBookLoan(facts: Partial<PortfolioLoan> = {}): PortfolioLoan {
  return { ...aLoan(), region: "East", ...facts };
}

/** Everything known, and within every requirement of every pack that asks households anything, but of whom it serves. */
export function anApplication(facts: Partial<HouseholdApplication> = {}): HouseholdApplication {
  return { ...ORDINARY, rates: [pbocBenchmark], ...answeredWell, ...facts };
}

/** Everything known, and within every requirement of Changge. */
export function anOperator(facts: Partial<OperatorApplication> = {}): OperatorApplication {
  return {
    id: "O1",
    appliedOn: "2018-03-01",
    contractOn: "2018-03-20",
    operatorKind: "cooperative",
    amount: "500000",
    outstanding: "0",
    termMonths: 24,
    rate: "4.75%",
    rates: [pbocBenchmark],
    grade: "A",
    householdsCarried: 3,
    ...operatorAnsweredWell,
    ...facts,
  };
}

/** A bulletin of one row that prints nothing but its name. */
export function aBulletin(facts: Partial<Bulletin> = {}): Bulletin {
  return { bulletin: "B1", asOf: "2023-10-31", unit: "wan", rows: [{ name: "East" }], ...facts };
}

/** Up to a year at 4 %, above it at 5 %; known from 2020-01-01 through 2024-12-31. */
export function aSeries(facts: Partial<RateSeries> = {}): RateSeries {
  return {
    series: "ours",
    document: "our-notice",
    title: { zh: "本地利率", en: "local rate" },
    verifiedThrough: "2024-12-31",
    bands: [
      { band: "short", overMonths: 0, throughMonths: 12 },
      { band: "long", overMonths: 12 },
    ],
    rows: [{ from: "2020-01-01", rates: { short: "4.00%", long: "5.00%" } }],
    ...facts,
  };
}

/** Terms that one article states. */
export function householdTerms(values: HouseholdTermValues): HouseholdTerms {
  return { kind: "household", pack: "ours", edition: "1", stated: { "our-rules#1": values } };
}

export function operatorTerms(values: OperatorTermValues): OperatorTerms {
  return { kind: "operator", pack: "ours", edition: "1", stated: { "our-rules#1": values } };
}

export function overdueTerms(values: OverdueTermValues = {}): OverdueTerms {
  return { kind: "overdue", pack: "ours", edition: "1", stated: { "our-rules#1": values } };
}

export function portfolioTerms(values: PortfolioTermValues = {}): PortfolioTerms {
  return { kind: "portfolio", pack: "ours", edition: "1", stated: { "our-rules#1": values } };
}

export function bulletinTerms(values: BulletinTermValues = {}): BulletinTerms {
  return { kind: "bulletin", pack: "ours", edition: "1", stated: { "our-rules#1": values } };
}

/** The same object without some of its fields: facts that are not known. */
export function without<T extends object, K extends keyof T>(object: T, ...keys: readonly K[]): Omit<T, K> {
  const left = new Set<PropertyKey>(keys);
  return Object.fromEntries(Object.entries(object).filter(([key]) => !left.has(key))) as unknown as Omit<T, K>; // the other fields as they were
}

/** What JavaScript lets through and the compiler would not. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the test says what it passes the value off as
export function unchecked<T>(value: unknown): T {
  return value as T; // on purpose: the door must refuse it
}
