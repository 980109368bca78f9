import { describe, expect, it } from "vitest";
import { accrueInterest } from "../../../src/ledger/interest/accrue-interest.ts";
import type { InterestLoan } from "../../../src/ledger/interest/types.ts";
import { trackOverdue } from "../../../src/ledger/loan/track-overdue.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { pbocBenchmark } from "../../../src/ledger/rates/pboc-benchmark.ts";
import { computeGuaranteeFee } from "../../../src/policy/subsidy/compute-guarantee-fee.ts";
import { computeSubsidy } from "../../../src/policy/subsidy/compute-subsidy.ts";
import { issuesOfCall } from "../../support/issues.ts";

/** A bank keeps one record of a loan, and hands it to every function. */
const loan: InterestLoan = {
  id: "L1",
  household: "H1",
  lender: "农商行",
  product: "registered-household",
  principal: "50000",
  contractOn: "2017-11-15",
  paidOutOn: "2017-11-15",
  maturesOn: "2020-11-15",
  rate: { series: "pboc-benchmark", reset: "contract" },
  instalments: [],
  repayments: [],
  extensions: [],
  misusedOn: "2018-03-01",
};
const rates = [pbocBenchmark];

describe("one record of a loan", () => {
  it("serves every function that takes a loan", () => {
    expect(trackOverdue(changge2017.overdue, { loan, asOf: "2020-11-16" }).standing).toMatchObject({ days: 1 });
    expect(computeGuaranteeFee(changge2017.guaranteeFee, { loan }).fee).toBe("1500.00"); // three years begun, 500 each
    expect(accrueInterest(changge2017.interest, { loan, rates }).rateCap?.outcome).toBe("met");
    expect(computeSubsidy(changge2017.subsidy, { loans: [loan], rates }).totals.state).toBe("known");
  });

  it("is checked also where a field is not read", () => {
    const wrong = { ...loan, rate: { fixed: "4.35" } };
    expect(issuesOfCall(() => trackOverdue(changge2017.overdue, { loan: wrong, asOf: "2020-11-16" }))).toStrictEqual([
      "percent-without-sign at facts.loan.rate.fixed",
    ]);
  });

  it("says where a looked-up rate was published", () => {
    expect(accrueInterest(changge2017.interest, { loan, rates }).basis.rate).toStrictEqual([
      { by: "published", article: "pboc-benchmark-rates#2015-10-24" },
    ]);
    expect(
      accrueInterest(changge2017.interest, { loan: { ...loan, rate: { fixed: "4.75%" } }, rates }).basis.rate,
    ).toStrictEqual([]);
  });
});
