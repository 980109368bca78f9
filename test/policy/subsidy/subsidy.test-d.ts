import { changge2017 } from "../../../src/packs/changge2017.ts";
import { national2014 } from "../../../src/packs/national2014.ts";
import { national2021 } from "../../../src/packs/national2021.ts";
import { qingyang } from "../../../src/packs/qingyang.ts";
import { computeGuaranteeFee } from "../../../src/policy/subsidy/compute-guarantee-fee.ts";
import { computeOperatorSubsidy } from "../../../src/policy/subsidy/compute-operator-subsidy.ts";
import { computeSubsidy, type SubsidyStatement } from "../../../src/policy/subsidy/compute-subsidy.ts";
import type { LossEvent, SubsidyFacts, SubsidyTermValues } from "../../../src/policy/subsidy/types.ts";
import { reclaimOperatorSubsidy } from "../../../src/policy/subsidy/reclaim-operator-subsidy.ts";
import { reclaimSubsidy } from "../../../src/policy/subsidy/reclaim-subsidy.ts";
import type { SubsidyPeriod } from "../../../src/policy/subsidy/subsidise-loan.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { combineTerms } from "../../../src/terms/combine-terms.ts";
import { aPricedLoan } from "../../support/interest-builders.ts";

/*
 * What must not compile. Read by the compiler only, never run.
 */

const facts: SubsidyFacts = { loans: [aPricedLoan()] };
const loss: LossEvent = { loan: "L1", ground: "misuse", on: "2019-01-01" };

/** The share is for counties to set: terms that lack it do not compile until it is set. */
export function shares(): void {
  // @ts-expect-error the national product of 2014 sets no share
  computeSubsidy(national2014.subsidy, facts);
  // @ts-expect-error nor does that of 2021
  computeSubsidy(national2021.subsidy, facts);
  // @ts-expect-error another term does not help
  computeSubsidy(adjustTerms(national2014.subsidy, { subsidyCap: "50000" }), facts);
  computeSubsidy(adjustTerms(national2014.subsidy, { subsidyShares: [{ share: "100%" }] }), facts);
  computeSubsidy(combineTerms(national2021.subsidy, qingyang.subsidy), facts);
  computeSubsidy(combineTerms(qingyang.subsidy, national2021.subsidy), facts);
  // @ts-expect-error it only adds to the national product: alone it has no cap
  computeSubsidy(qingyang.subsidy, facts);
  computeSubsidy(changge2017.subsidy, facts);
  // @ts-expect-error terms of two kinds are not one
  combineTerms(national2021.subsidy, changge2017.interest);
  // @ts-expect-error terms about interest
  computeSubsidy(changge2017.interest, facts);
}

export function losses(): void {
  const lost = { ...facts, paid: [], loss };
  // @ts-expect-error Changge names no ground for households
  reclaimSubsidy(changge2017.subsidy, lost);
  reclaimSubsidy(adjustTerms(changge2017.subsidy, { lossOfRight: [{ ground: "misuse", from: "event" }] }), lost);
  // @ts-expect-error a loss is an event of a day
  reclaimSubsidy(adjustTerms(changge2017.subsidy, { lossOfRight: [] }), { ...facts, paid: [] });
}

export function operators(): void {
  const operator = { loan: aPricedLoan(), householdsCarried: 5 };
  computeOperatorSubsidy(changge2017.operatorSubsidy, operator);
  reclaimOperatorSubsidy(changge2017.operatorSubsidy, { ...operator, paid: [], loss });
  computeOperatorSubsidy(changge2017.operatorSubsidy, { loan: aPricedLoan() });
  // @ts-expect-error what is not known is left out
  computeOperatorSubsidy(changge2017.operatorSubsidy, { loan: aPricedLoan(), householdsCarried: undefined });
  // @ts-expect-error terms about households
  computeOperatorSubsidy(changge2017.subsidy, operator);
  const bare = { kind: "operator-subsidy", pack: "ours", edition: "1", stated: {} } as const;
  // @ts-expect-error no rate is set
  computeOperatorSubsidy(bare, operator);
  // What is lent per household may not be printed: the subsidy is open then.
  computeOperatorSubsidy(adjustTerms(bare, { operatorRate: "2%" }), operator);
  // @ts-expect-error to reclaim, it must be known
  reclaimOperatorSubsidy(adjustTerms(bare, { operatorRate: "2%" }), { ...operator, paid: [], loss });
  computeOperatorSubsidy(adjustTerms(bare, { operatorRate: "2%", amountPerHousehold: "200000" }), operator);
  const fee = { kind: "guarantee-fee", pack: "ours", edition: "1", stated: {} } as const;
  // @ts-expect-error no rate of the fee
  computeGuaranteeFee(fee, { loan: aPricedLoan() });
}

export function terms(): readonly SubsidyTermValues[] {
  return [
    { subsidyCap: 50_000, aboveCap: "portion", subsidyRateLimit: { fixed: "4.35%" } },
    // @ts-expect-error a share has its sign
    { subsidyShares: [{ share: "100" }] },
    // @ts-expect-error and is text
    { subsidyShares: [{ share: 1 }] },
    // @ts-expect-error no such reading
    { aboveCap: "half" },
    // @ts-expect-error a ground of the closed list
    { lossOfRight: [{ ground: "late", from: "event" }] },
    // @ts-expect-error a right ends with the event or from the start
    { lossOfRight: [{ ground: "misuse", from: "2019-01-01" }] },
    // @ts-expect-error a cap is an amount
    { subsidyCap: "fifty thousand" },
  ];
}

/** A subsidy may be read where it is known, and only there. */
export function read(period: SubsidyPeriod, { totals }: SubsidyStatement): string {
  // @ts-expect-error it may be undetermined
  void period.subsidy;
  // @ts-expect-error what is known of a sum is not the sum
  void totals.subsidy;
  return period.state === "known" ? period.borrower : period.nights.from;
}

export function readOnly(statement: SubsidyStatement): void {
  // @ts-expect-error a result is read only
  statement.household = "H2";
  // @ts-expect-error its lists too
  statement.loans.pop();
}
