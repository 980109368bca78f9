import type { Condition } from "../../policy/eligibility/conditions.ts";

/*
 * The four checks of an existing book, and what is answered yes or no in them. A sub-point is one line here.
 */

/** The four checks, in the order of the document. */
export const RECTIFICATION_CHECKS = [
  /** 对象不精准: lent to the wrong person. */
  "person",
  /** 政策不精准: lent on the wrong terms. */
  "policy",
  /** 使用不精准: put to the wrong use. */
  "use",
  /** 依法不合规: lent by the wrong procedure. */
  "procedure",
] as const;

/** One of them. */
export type RectificationCheck = (typeof RECTIFICATION_CHECKS)[number];

/** A sub-point that is answered yes or no; the term that asks it has the name of its fact. */
interface SubPoint extends Condition {
  readonly check: RectificationCheck;
  /** Whether it concerns only money that was used together with an operator (市场经营主体, 合作社). */
  readonly ofOperator: boolean;
}

const person = { check: "person", ofOperator: false } as const;
const policy = { check: "policy", ofOperator: false } as const;
const usedTogether = { check: "use", ofOperator: true } as const;
const procedure = { check: "procedure", ofOperator: false } as const;
const together = { check: "procedure", ofOperator: true } as const;
const required = "required" as const;
const forbidden = "forbidden" as const;

/** The sub-points, in the order of the document. */
export const SUB_POINTS = [
  {
    ...person,
    fact: "goodCreditRecord",
    rule: "rectification/good-credit-record",
    asked: required,
    reason: "poor-credit-record",
  },
  { ...person, fact: "wantsLoan", rule: "rectification/wants-loan", asked: required, reason: "no-wish-for-loan" },
  { ...person, fact: "hasPotential", rule: "rectification/has-potential", asked: required, reason: "no-potential" },
  { ...person, fact: "hasSkills", rule: "rectification/has-skills", asked: required, reason: "no-skills" },
  { ...person, fact: "ableToRepay", rule: "rectification/able-to-repay", asked: required, reason: "not-able-to-repay" },
  {
    ...person,
    fact: "subsidyToOthers",
    rule: "rectification/subsidy-to-household",
    asked: forbidden,
    reason: "subsidy-to-others",
  },
  {
    ...policy,
    fact: "termFitsHousehold",
    rule: "rectification/term-fits-household",
    asked: required,
    reason: "term-does-not-fit",
  },
  {
    ...policy,
    fact: "guarantorTaken",
    rule: "rectification/no-guarantor",
    asked: forbidden,
    reason: "guarantor-taken",
  },
  {
    ...policy,
    fact: "collateralTaken",
    rule: "rectification/no-collateral",
    asked: forbidden,
    reason: "collateral-taken",
  },
  {
    ...usedTogether,
    fact: "inFeaturedIndustry",
    rule: "rectification/featured-industry",
    asked: required,
    reason: "no-featured-industry",
  },
  {
    ...usedTogether,
    fact: "carriesHousehold",
    rule: "rectification/carries-household",
    asked: required,
    reason: "household-not-carried",
  },
  {
    ...procedure,
    fact: "lendingRulesKept",
    rule: "rectification/lending-rules-kept",
    asked: required,
    reason: "lending-rules-broken",
  },
  {
    ...procedure,
    fact: "borrowedByHousehold",
    rule: "rectification/borrowed-by-household",
    asked: required,
    reason: "borrowed-by-others",
  },
  {
    ...procedure,
    fact: "usedByHousehold",
    rule: "rectification/used-by-household",
    asked: required,
    reason: "used-by-others",
  },
  {
    ...procedure,
    fact: "repaidByHousehold",
    rule: "rectification/repaid-by-household",
    asked: required,
    reason: "repaid-by-others",
  },
  {
    ...together,
    fact: "joinedFreely",
    rule: "rectification/joined-freely",
    asked: required,
    reason: "not-of-free-will",
  },
  {
    ...together,
    fact: "agreementSigned",
    rule: "rectification/agreement-signed",
    asked: required,
    reason: "no-proper-agreement",
  },
  { ...together, fact: "dutiesClear", rule: "rectification/duties-clear", asked: required, reason: "duties-not-clear" },
  {
    ...together,
    fact: "benefitsLinked",
    rule: "rectification/benefits-linked",
    asked: required,
    reason: "benefits-not-linked",
  },
  {
    ...together,
    fact: "riskControlled",
    rule: "rectification/risk-controlled",
    asked: required,
    reason: "risk-not-controlled",
  },
] as const satisfies readonly SubPoint[];

/** One of them. */
export type RectificationSubPoint = (typeof SUB_POINTS)[number];

/** The rules about a loan that look at more than a yes or no. */
export const MEASURED_RULES = [
  "rectification/kind",
  "rectification/term-length",
  "rectification/contract-rate",
  "rectification/use",
] as const;

/** A rule about one loan. */
export type LoanRule = (typeof MEASURED_RULES)[number] | RectificationSubPoint["rule"];

/** The rule about all that a household owes. */
export const HOUSEHOLD_RULE = "rectification/household-cap";

/** Any rule of the four checks. */
export type RectificationRule = LoanRule | typeof HOUSEHOLD_RULE;
