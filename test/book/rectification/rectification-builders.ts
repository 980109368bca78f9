import { renderText } from "../../../src/explain/render.ts";
import { rectification } from "../../../src/packs/rectification.ts";
import { pbocBenchmark } from "../../../src/ledger/rates/pboc-benchmark.ts";
import { explainRectification } from "../../../src/book/rectification/explain.ts";
import type { ListEntry, RectificationFinding } from "../../../src/book/rectification/list-entries.ts";
import type { RectificationRule } from "../../../src/book/rectification/checks.ts";
import type { Correction, ExaminedLoan, RectificationBook } from "../../../src/book/rectification/types.ts";
import type { RectificationTerms, RectificationTermValues } from "../../../src/book/rectification/types.ts";
import { rectify, type RectificationList } from "../../../src/book/rectification/rectify.ts";

/** The terms of the scheme. */
export const SCHEME: RectificationTerms = rectification.rectification;

/** Terms that one article states. */
export function rectificationTerms(values: RectificationTermValues): RectificationTerms {
  return { kind: "rectification", pack: "ours", edition: "1", stated: { "our-rules#1": values } };
}

/** The terms of the scheme with what the caller changed. */
export function changed(caller: RectificationTermValues): RectificationTerms {
  return { ...SCHEME, caller };
}

/** A loan of which nothing is known but whose it is. */
export function bareLoan(facts: Partial<ExaminedLoan> = {}): ExaminedLoan {
  return { loan: "L1", household: "H1", ...facts };
}

/** A loan of which everything is known and in order, used by the household alone. */
export function goodLoan(facts: Partial<ExaminedLoan> = {}): ExaminedLoan {
  return {
    loan: "L1",
    household: "H1",
    region: "East",
    lender: "B1",
    householdKind: "registered-poor",
    goodCreditRecord: true,
    wantsLoan: true,
    hasPotential: true,
    hasSkills: true,
    ableToRepay: true,
    subsidyToOthers: false,
    principal: "50000",
    outstanding: "50000",
    contractOn: "2017-01-05",
    paidOutOn: "2017-01-10",
    maturesOn: "2020-01-10",
    extendedTo: "2020-01-10",
    rate: "4.75%",
    termFitsHousehold: true,
    guarantorTaken: false,
    collateralTaken: false,
    usedFor: ["farming-and-animals"],
    withOperator: false,
    lendingRulesKept: true,
    borrowedByHousehold: true,
    usedByHousehold: true,
    repaidByHousehold: true,
    ...facts,
  };
}

/** The same, used together with an operator. */
export function goodLoanWithOperator(facts: Partial<ExaminedLoan> = {}): ExaminedLoan {
  return goodLoan({
    withOperator: true,
    inFeaturedIndustry: true,
    carriesHousehold: true,
    joinedFreely: true,
    agreementSigned: true,
    dutiesClear: true,
    benefitsLinked: true,
    riskControlled: true,
    ...facts,
  });
}

/** A book examined in the middle of 2018, with the list of the end of September. */
export function book(loans: readonly ExaminedLoan[], corrected: readonly Correction[] = []): RectificationBook {
  return { examinedOn: "2018-06-30", asOf: "2018-09-30", loans, corrected, rates: [pbocBenchmark] };
}

/** The finding of one rule, which must be there once. */
export function findingIn<R extends RectificationRule>(
  { findings }: RectificationList,
  rule: R,
): Extract<RectificationFinding, { readonly rule: R }> {
  const [found, another] = findings.filter((f) => f.rule === rule);
  if (found === undefined || another !== undefined) throw new Error(`${rule} is not judged once`);
  return found as Extract<RectificationFinding, { readonly rule: R }>; // just filtered by it
}

/** The finding of one rule on one loan, by the scheme unless other terms are given. */
export function onLoan<R extends RectificationRule>(
  rule: R,
  loan: ExaminedLoan,
  terms: RectificationTerms = SCHEME,
): Extract<RectificationFinding, { readonly rule: R }> {
  return findingIn(rectify(terms, book([loan])), rule);
}

/** Entries in short: whose, which rule, how it stands. */
export function inShort(entries: readonly ListEntry[]): readonly string[] {
  return entries.map((entry) => {
    const whose = "loan" in entry ? entry.loan : entry.household;
    return `${whose} ${entry.rule.replace("rectification/", "")} ${entry.state}`;
  });
}

/** What is printed of a book. */
export function said(of: RectificationBook, language: "zh" | "en", terms: RectificationTerms = SCHEME): string {
  return renderText(explainRectification(rectify(terms, of), { language }));
}
