import type { Bilingual } from "../../../src/base/input/bilingual.ts";

/*
 * A table of situations, for a lawyer to check: people, operators, loans, claims, reminders, dividends, listings and
 * days at the boundaries of every rule of every pack. Each row says what is asked, what is right, which article says so
 * and why, in our own words. The rows were written from the documents, before the code that must answer them: no
 * expected value comes from our own output.
 *
 * How a runner judges a row
 *
 * 1. Terms. `pack` is the export of `fupin-credit/packs`; `part` is its part, or `PART_OF[fn]` where the row names none.
 *    Two names are a national product and a local pack: `combineTerms(national[part], local[part])`; where only one of
 *    them has the part, its own terms. With `terms`, `adjustTerms(…, terms)` on top: what the caller sets, or another
 *    choice of a reading. `lookUpRate` takes the series that `pack` names, `chooseEdition` takes `NATIONAL_EDITIONS`.
 * 2. Facts. The sample that the row names, with the row's `facts` put in place of its fields, whole and not merged, and
 *    the fields in `unknown` taken away: they are not known. A row shows only what matters. `sent` of a reminder names
 *    form and day: the runner puts in the id that `planReminders` gives the notice of that form.
 * 3. Answer. Only what `expected` names is compared. `outcome` is the word of the answer: of a result with `outcome` that,
 *    otherwise its `state`; of interest and subsidy `known` where the whole sum is known, else `undetermined`.
 *    `within` goes with every `eligible`, and only with it.
 *    `reason` is that of the whole answer, said in the first line of the letter.
 * 4. Findings. `rules` names findings by rule, each with its outcome and, where the row is about it, its reason. A rule
 *    that the row does not name may say what it likes. `undetermined` without `missing` and without a reason is open for
 *    any reason.
 * 5. `missing`, `warnings`, `notAsked`, `cites`: each name must be among those of the answer; `neverWarns`, `neverCites`, `neverReads`:
 *    none may be. `states` names parts of an answer (a notice by its form, a treatment, a place, a bar) with the word
 *    that it must have, or the words of which it must have one. `amounts` likewise, to the fen.
 *    Where a pack has no such part, nothing of it is asked.
 * 6. Every row: the answer may not be `eligible` where `expected.outcome` is another word; and `explain` in either
 *    language cites `article`, or one of them where the row names several.
 *
 * A name that the product does not have yet stands in `names.ts`, once. Where the code takes another name, it is changed
 * there and in the rows; a row is changed only where the documents or the corrections are read otherwise, and then with
 * the reason.
 */

/** What of a document is at hand. */
export type Coverage = "whole" | "points" | "excerpt" | "report";

/** On which side of a boundary a row lies; `open`: a fact is missing, or the documents do not decide. */
export type Side = "within" | "beyond" | "open";

/** An article, as `src/documents` names them: document and place. */
export type ArticleName = `${string}#${string}`;

export type FindingOutcome = "met" | "unmet" | "undetermined" | "not-applicable";

/** What is right. All that is absent is not looked at. */
export interface Expected {
  /** The word of the answer. */
  readonly outcome?: string;
  /** With `eligible`: of how much of the documents that is true. */
  readonly within?: Coverage;
  /** Why the whole is left open, where no single finding is the reason. */
  readonly reason?: string;
  /** Findings by rule. */
  readonly rules?: Readonly<
    Record<string, FindingOutcome | { readonly outcome: FindingOutcome; readonly reason: string }>
  >;
  /** Facts that must be named as missing. */
  readonly missing?: readonly string[];
  readonly warnings?: readonly string[];
  readonly neverWarns?: readonly string[];
  /** Rules that must be said not to be asked. */
  readonly notAsked?: readonly string[];
  /** Documents or articles on which the answer must rest, and on which it must not. */
  readonly cites?: readonly string[];
  readonly neverCites?: readonly string[];
  /** Readings that must not have a say. */
  readonly neverReads?: readonly string[];
  /** Parts of the answer by name, each with its word or with the words that are right. */
  readonly states?: Readonly<Record<string, string | readonly string[]>>;
  /** Amounts of the answer by name, in yuan to the fen; rates in per cent. */
  readonly amounts?: Readonly<Record<string, string>>;
  /** There is no answer: what the terms must set first, as the door says it. */
  readonly refused?: string;
  /** The pack whose edition is chosen. */
  readonly edition?: string;
  /** What is said of the obstacle of a remedy. */
  readonly onlyObstacle?: boolean | "among-what-is-known";
}

/** The functions that rows ask. */
export type FunctionName = keyof typeof PART_OF;

/** Where the terms of a function stand in a pack, unless a row says otherwise. */
export const PART_OF = {
  assessHousehold: "household",
  assessOperator: "operator",
  assessSuspension: "suspension",
  accrueInterest: "interest",
  computeSubsidy: "subsidy",
  computeOperatorSubsidy: "operatorSubsidy",
  computeGuaranteeFee: "guaranteeFee",
  trackReminders: "reminders",
  planReminders: "reminders",
  classifyMaturity: "maturity",
  assessClaim: "compensation",
  splitLoss: "compensation",
  splitRecovery: "compensation",
  stateFund: "fund",
  shareDividend: "dividend",
  screenPerson: "blacklist",
  reviewPlaces: "breaker",
  assessTargets: "targets",
  rectify: "rectification",
  summarisePortfolio: "portfolio",
  assessMonitoring: "monitoring",
  mayQuery: "query",
  mayRecord: "record",
  listDeadlines: "deadlines",
  advanceApplication: "route",
  gradeOf: "grading",
  replayPoints: "points",
  lookUpRate: "",
  chooseEdition: "",
} as const;

/** What `chooseEdition` is asked with. */
export const NATIONAL_EDITIONS = [
  "national2014",
  "national2017",
  "national2019",
  "national2020",
  "national2021",
  "national2026",
] as const;

/** One row. */
export interface Situation {
  /** Once in the whole table. */
  readonly id: string;
  /** A pack, or a national product and the local pack that details it. */
  readonly pack: string | readonly [national: string, local: string];
  readonly fn: FunctionName;
  /** The part of the pack, where a function takes several. */
  readonly part?: string;
  /** One of `SAMPLES`. */
  readonly sample: string;
  /** What is otherwise than in the sample. Loose on purpose: some facts have no type yet. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** What of the sample is not known. */
  readonly unknown?: readonly string[];
  /** What the caller sets, or how a reading is chosen otherwise. */
  readonly terms?: Readonly<Record<string, unknown>>;
  readonly expected: Expected;
  readonly article: ArticleName | readonly ArticleName[];
  readonly because: Bilingual;
  readonly side: Side;
  /** The corrections that the row proves. */
  readonly key?: string | readonly string[];
}

type Common = "pack" | "fn" | "sample" | "article";

/** Rows that have something in common: what a row says itself goes before it. */
export function situations(
  common: Pick<Situation, Common>,
  rows: readonly (Omit<Situation, Common> & Partial<Pick<Situation, Common>>)[],
): readonly Situation[] {
  return rows.map((row) => ({ ...common, ...row }));
}

/** Why, in both languages. */
export function why(zh: string, en: string): Bilingual {
  return { zh, en };
}

/** May borrow, as far as this coverage goes. */
export function eligible(within: Coverage, more: Expected = {}): Expected {
  return { ...more, outcome: "eligible", within };
}

/** One requirement refuses. */
export function refused(rule: string, reason?: string): Expected {
  return {
    outcome: "ineligible",
    rules: { [rule]: reason === undefined ? "unmet" : { outcome: "unmet", reason } },
  };
}

/** The documents leave it open, for this reason. */
export function leftOpen(rule: string, reason: string): Expected {
  return { outcome: "undetermined", rules: { [rule]: { outcome: "undetermined", reason } } };
}

/** Everything may be in order, and still nothing at hand allows a yes: the first line of the letter says so. */
export function onlyAtHand(coverage: "excerpt" | "report", more: Expected = {}): Expected {
  return { ...more, outcome: "undetermined", reason: `${coverage}-only` };
}

/** Facts are missing that would decide. */
export function notKnown(rule: string, ...missing: readonly string[]): Expected {
  return { outcome: "undetermined", rules: { [rule]: "undetermined" }, missing };
}

/** One finding alone: what the whole comes to is not what the row is about. */
export function finding(rule: string, outcome: FindingOutcome): Expected {
  return { rules: { [rule]: outcome } };
}
