import type { ExaminedLoan, RectificationBook } from "../../../src/book/rectification/types.ts";
import type { RectificationTermValues } from "../../../src/book/rectification/types.ts";
import { monthsAfter } from "../../policy/credit-line/plain-days.ts";

/*
 * The four checks once more, the long way: one question after another, amounts in whole fen with bigint, days as
 * text. Nothing here is computed by `src`.
 */

/** How a rule comes out, as short text: `met`, `unmet`, `not-applicable`, or `undetermined: fact fact`. */
export type Outcomes = ReadonlyMap<string, string>;

/** Rates as the properties use them: up to a year, and above; the second row from 2018 on. */
export const RATES = [
  { from: "2016-01-01", short: "4.35%", long: "4.75%" },
  { from: "2018-01-01", short: "4.00%", long: "5.00%" },
] as const;

const fen = (amount: unknown): bigint => BigInt(Math.round(Number(amount) * 100));
const tenThousandths = (percent: string): number => Math.round(Number.parseFloat(percent) * 10_000);

const WITH_OPERATOR = [
  ...["inFeaturedIndustry", "carriesHousehold", "joinedFreely", "agreementSigned"],
  ...["dutiesClear", "benefitsLinked", "riskControlled"],
];

/** The facts that are answered yes or no, each with the name of its rule. */
const RULE_OF: Readonly<Record<string, string>> = {
  goodCreditRecord: "good-credit-record",
  wantsLoan: "wants-loan",
  hasPotential: "has-potential",
  hasSkills: "has-skills",
  ableToRepay: "able-to-repay",
  subsidyToOthers: "subsidy-to-household",
  termFitsHousehold: "term-fits-household",
  guarantorTaken: "no-guarantor",
  collateralTaken: "no-collateral",
  inFeaturedIndustry: "featured-industry",
  carriesHousehold: "carries-household",
  lendingRulesKept: "lending-rules-kept",
  borrowedByHousehold: "borrowed-by-household",
  usedByHousehold: "used-by-household",
  repaidByHousehold: "repaid-by-household",
  joinedFreely: "joined-freely",
  agreementSigned: "agreement-signed",
  dutiesClear: "duties-clear",
  benefitsLinked: "benefits-linked",
  riskControlled: "risk-controlled",
};

const lacking = (facts: object, ...names: readonly string[]): readonly string[] =>
  names.filter((name) => !Object.hasOwn(facts, name));
const decide = (missing: readonly string[], isMet: () => boolean): string =>
  missing.length > 0 ? `undetermined: ${[...missing].sort().join(" ")}` : isMet() ? "met" : "unmet";

/** What each rule that is asked finds in a book, by `<loan or household> <rule>`. */
export function outcomesByHand(t: RectificationTermValues, book: RectificationBook): Outcomes {
  const found = new Map<string, string>();
  for (const loan of book.loans) {
    const note = (rule: string, outcome: string): unknown => found.set(`loan ${loan.loan} ${rule}`, outcome);
    const { householdKinds, longestMonths, rateLimit } = t;
    if (householdKinds !== undefined) {
      note(
        "kind",
        decide(lacking(loan, "householdKind"), () => householdKinds.some((k) => k === loan.householdKind)),
      );
    }
    if (longestMonths !== undefined)
      note("term-length", lengthByHand(loan, longestMonths, t.lengthThrough === "extension"));
    if (rateLimit !== undefined) note("contract-rate", rateByHand(loan, t, book));
    if (t.allowedUses !== undefined || t.forbiddenUses !== undefined) note("use", useByHand(loan, t));
    for (const [fact, rule] of Object.entries(RULE_OF)) {
      const asked = (t as Readonly<Record<string, unknown>>)[fact]; // by the name of the fact
      if (asked !== undefined) note(rule, yesOrNoByHand(loan, fact, asked === "required"));
    }
  }
  if (t.householdCap !== undefined) {
    for (const household of new Set(book.loans.map((loan) => loan.household))) {
      const own = book.loans.filter((loan) => loan.household === household);
      found.set(
        `household ${household} household-cap`,
        capByHand(own, fen(t.householdCap), t.capCounts === "principal"),
      );
    }
  }
  return found;
}

function lengthByHand(loan: ExaminedLoan, months: number, extended: boolean): string {
  const { paidOutOn, maturesOn, extendedTo } = loan;
  const last = paidOutOn === undefined ? undefined : monthsAfter(paidOutOn, months);
  // An extended loan is too long at the latest where its contract was.
  const ends = extended ? [maturesOn, extendedTo] : [maturesOn];
  if (last !== undefined && ends.some((end) => end !== undefined && end > last)) return "unmet";
  return decide(lacking(loan, "paidOutOn", extended ? "extendedTo" : "maturesOn"), () => true);
}

function rateByHand(loan: ExaminedLoan, t: RectificationTermValues, book: RectificationBook): string {
  const { rateLimit } = t;
  if (rateLimit === undefined) return "";
  const { rate = "", contractOn = "", paidOutOn = "", maturesOn = "" } = loan;
  const isWithin = (limit: string): boolean => {
    const above = tenThousandths(rate) - tenThousandths(limit);
    return t.rateBelow === "wrong" ? above === 0 : above <= 0;
  };
  if ("fixed" in rateLimit) return decide(lacking(loan, "rate"), () => isWithin(rateLimit.fixed));
  const missing = [
    ...lacking(loan, "rate", "contractOn", ...("band" in rateLimit ? [] : ["paidOutOn", "maturesOn"])),
    ...lacking(book, "rates"),
  ];
  const row = RATES.filter(({ from }) => from <= contractOn).at(-1);
  if (
    missing.length > 0 &&
    missing.every((fact) => fact === "paidOutOn" || fact === "maturesOn") &&
    row !== undefined
  ) {
    // Long or short: on the same side of both rates it is the same.
    const sides = [row.short, row.long].map((limit) => Math.sign(tenThousandths(rate) - tenThousandths(limit)));
    const verdicts = new Set(sides.map((side) => (side <= 0 && t.rateBelow !== "wrong" ? 0 : side)));
    if (verdicts.size === 1) return verdicts.has(0) ? "met" : "unmet";
  }
  return decide(missing, () => {
    const isLong = "band" in rateLimit ? rateLimit.band === "long" : maturesOn > monthsAfter(paidOutOn, 12);
    return row !== undefined && isWithin(isLong ? row.long : row.short);
  });
}

function useByHand(loan: ExaminedLoan, t: RectificationTermValues): string {
  const silent = ![...(t.allowedUses ?? []), ...(t.forbiddenUses ?? [])].includes("share-dividend");
  return decide(lacking(loan, "usedFor"), () => {
    for (const use of loan.usedFor ?? []) {
      if (t.forbiddenUses?.includes(use) === true) return false;
      const letIn = use === "share-dividend" && silent && t.dividendUse !== "wrong-use";
      if (t.allowedUses !== undefined && !t.allowedUses.includes(use) && !letIn) return false;
    }
    return true;
  });
}

function yesOrNoByHand(loan: ExaminedLoan, fact: string, good: boolean): string {
  const answer = (loan as unknown as Readonly<Record<string, unknown>>)[fact]; // by its name
  if (!WITH_OPERATOR.includes(fact)) return decide(lacking(loan, fact), () => answer === good);
  if (loan.withOperator === false) return "not-applicable";
  const known = loan.withOperator === true || loan.usedFor?.includes("share-dividend") === true;
  return decide([...(known ? [] : ["withOperator"]), ...lacking(loan, fact)], () => answer === good);
}

/** Tries what each loan can be: as little, and as much, as its facts let it. */
function capByHand(loans: readonly ExaminedLoan[], cap: bigint, byLent: boolean): string {
  let least = 0n;
  const highs: (bigint | "any")[] = [];
  const missing = new Set<string>();
  const add = (low: bigint, high: bigint | "any"): void => {
    least += low;
    highs.push(high);
  };
  for (const { principal, outstanding } of loans) {
    const lent = principal === undefined ? ("any" as const) : fen(principal);
    if (outstanding === undefined) {
      missing.add("outstanding");
      if (byLent && lent === "any") missing.add("principal");
      add(0n, lent);
    } else if (!byLent || fen(outstanding) === 0n) {
      add(fen(outstanding), fen(outstanding));
    } else if (lent === "any") {
      missing.add("principal");
      add(fen(outstanding), "any");
    } else {
      add(lent, lent);
    }
  }
  if (least > cap) return "unmet";
  const bounded = highs.flatMap((high) => (high === "any" ? [] : [high]));
  const most = bounded.reduce((sum, high) => sum + high, 0n);
  return bounded.length === highs.length && most <= cap ? "met" : decide([...missing], () => true);
}
