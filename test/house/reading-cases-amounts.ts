import { mainlandCalendar } from "../../src/packs/calendars/mainland.ts";
import { reviewPlaces } from "../../src/policy/breaker/review-places.ts";
import { propagateBlacklist } from "../../src/policy/blacklist/propagate-blacklist.ts";
import type { Listing, Relation } from "../../src/policy/blacklist/types.ts";
import { assessClaim } from "../../src/policy/compensation/assess-claim.ts";
import { splitLoss } from "../../src/policy/compensation/split-loss.ts";
import { shareDividend } from "../../src/policy/dividend/share-dividend.ts";
import { accrueInterest } from "../../src/ledger/interest/accrue-interest.ts";
import type { InterestLoan } from "../../src/ledger/interest/types.ts";
import { changge2017 } from "../../src/packs/changge2017.ts";
import { zhaohua2019 } from "../../src/packs/zhaohua2019.ts";
import { pbocBenchmark } from "../../src/ledger/rates/pboc-benchmark.ts";
import { computeGuaranteeFee } from "../../src/policy/subsidy/compute-guarantee-fee.ts";
import { computeOperatorSubsidy } from "../../src/policy/subsidy/compute-operator-subsidy.ts";
import { computeSubsidy } from "../../src/policy/subsidy/compute-subsidy.ts";
import type { SubsidyTermValues } from "../../src/policy/subsidy/types.ts";
import { adjustTerms } from "../../src/terms/adjust-terms.ts";
import { aListing, spouses, untilWhen } from "../policy/blacklist/blacklist-builders.ts";
import { aVillage, GOOD, loans, places, townWith } from "../policy/breaker/breaker-builders.ts";
import { amountSaid, claimFacts, compensationTerms, partsSaid } from "../policy/compensation/compensation-builders.ts";
import { cooperative } from "../policy/dividend/dividend-builders.ts";
import { aLoan } from "../support/builders.ts";
import { aPricedLoan, feeTerms, interestTerms, operatorTerms, subsidyTerms } from "../support/interest-builders.ts";
import { caseOf, type ReadingCase, type ReadingCases } from "./reading-case.ts";

/*
 * Interest, subsidies and fees, losses and dividends; the blacklist and the places that are stopped.
 */

/** 36,000 at 10 % from 2021-01-10 to 2021-03-10: 59 nights of 10.00. */
const loan = aPricedLoan({
  ...{ principal: "36000", rate: { fixed: "10%" }, paidOutOn: "2021-01-10", maturesOn: "2021-03-10" },
});
const interest = (facts: Partial<InterestLoan> = {}, through?: string): ReadingCase =>
  caseOf(interestTerms(), (t) => {
    const { totals, periods } = accrueInterest(t, {
      ...{ loan: { ...loan, ...facts }, rates: [pbocBenchmark], calendar: mainlandCalendar },
      ...(through === undefined ? {} : { through }),
    });
    return [totals.interest, periods.map((period) => period.through)];
  });
const subsidy = (of: readonly InterestLoan[], values: SubsidyTermValues = {}): ReadingCase =>
  caseOf(subsidyTerms(values), (t) => {
    const { totals } = computeSubsidy(t, { loans: of });
    return totals.state === "known" ? totals.subsidy : totals.state;
  });
const operator = (householdsCarried: number): ReadingCase =>
  caseOf(operatorTerms({ settlement: "at-maturity" }), (t) => {
    const million = aPricedLoan({ principal: "1000000", paidOutOn: "2018-01-15", maturesOn: "2019-01-15" });
    return computeOperatorSubsidy(t, { loan: million, householdsCarried }).subsidy;
  });
const sharedTerms = adjustTerms(changge2017.compensation, {
  lossShares: [
    { party: "lender", share: "50%" },
    { party: "fund", share: "50%" },
  ],
});
const barred = (asOf: string, listing: Partial<Listing> = {}, relations: readonly Relation[] = []): ReadingCase =>
  caseOf(changge2017.blacklist, (t) =>
    untilWhen(propagateBlacklist(t, { listings: [aListing(listing)], relations, asOf })),
  );

export const amountCases: ReadingCases = {
  "interest/method": interest(),
  "interest/year-base": interest(),
  "interest/settlement": interest({ paidOutOn: "2020-12-15", contractOn: "2020-12-15", maturesOn: "2021-03-25" }),
  "interest/overdue-mark-up": interest({}, "2021-03-10"), // one night overdue
  "interest/misuse-mark-up": interest({ misusedOn: "2021-03-09" }), // the last night
  // Up to six months: 5.35 % on 2015-03-01, 5.10 % on 2015-06-01.
  "interest/extension-rate": interest({
    ...{ paidOutOn: "2015-03-01", contractOn: "2015-03-01", maturesOn: "2015-06-01" },
    rate: { series: "pboc-benchmark", reset: "contract" },
    extensions: [{ agreedOn: "2015-05-20", maturesOn: "2015-09-01" }],
  }),

  "subsidy/above-cap": subsidy([loan], { subsidyCap: "18000" }),
  "subsidy/extension": subsidy([{ ...loan, extensions: [{ agreedOn: "2021-03-01", maturesOn: "2021-03-20" }] }]),
  "subsidy/room-after-maturity": subsidy(
    [loan, { ...loan, id: "L2", paidOutOn: "2021-02-10", contractOn: "2021-02-10", maturesOn: "2021-04-10" }],
    { subsidyCap: "36000" },
  ),
  "operator/too-few-households": operator(4), // five are needed
  "operator/counting": operator(5),
  "guarantee-fee/base": caseOf(feeTerms(), (t) => {
    const twoYears = { principal: "1000000", paidOutOn: "2018-01-15", maturesOn: "2020-01-15" };
    const repayments = [{ day: "2018-07-15", amount: "400000" }];
    return computeGuaranteeFee(t, { loan: aLoan({ ...twoYears, repayments }) }).fee;
  }),

  // Half a fen each: the lender is named first; or the fund is rounded, and the lender takes the difference.
  "compensation/odd-fen": caseOf(sharedTerms, (t) => partsSaid(splitLoss(t, { amount: "100.01" }).parts)),
  "compensation/above-cover": caseOf(compensationTerms({ coveredUpTo: "50000" }), (t) => {
    const repayments = [{ day: "2020-11-15", amount: "30000" }];
    return amountSaid(
      assessClaim(t, claimFacts({ loan: aLoan({ principal: "80000", repayments }), compensatedBefore: "0" })),
    );
  }),
  "dividend/pay-out": caseOf(zhaohua2019.dividend, (t) => {
    const sharing = shareDividend(t, cooperative(["101"])); // 12.12
    return sharing.outcome === "shared" ? sharing.total : sharing.outcome;
  }),
  "dividend/ends-on": caseOf(
    zhaohua2019.dividend,
    (t) => shareDividend(t, cooperative(["100"], { contractedOn: "2019-05-01" })).outcome,
  ),

  // Listed on 2020-02-29.
  "blacklist/begins": barred("2020-02-29"),
  "blacklist/ends": barred("2025-02-28"),
  "blacklist/organisations": barred("2021-01-01", { listed: "O1", who: "organisation", ground: "false-data" }),
  "blacklist/relative-on": barred("2023-06-01", {}, [spouses("P1", "P2", { through: "2023-05-31" })]),

  // 1 of 4 villages is above the limit, or 1 of 3.
  "breaker/town-villages": caseOf(
    changge2017.breaker,
    (t) => reviewPlaces(t, townWith({ above: 1, within: 2, withoutLoans: 1 })).towns[0]?.newCredit,
  ),
  "breaker/without-loans": caseOf(
    changge2017.breaker,
    (t) => reviewPlaces(t, places([aVillage({ allLoans: loans("0", "0") })])).villages[0]?.stop?.state,
  ),
  "breaker/honour-by": caseOf(changge2017.breaker, (t) => {
    const poorly = { creditLoansThisYear: loans("3", "100"), conduct: { ...GOOD, support: false } };
    return reviewPlaces(t, places([aVillage(poorly)])).villages[0]?.honour?.state;
  }),
};
