import { describe, expect, it } from "vitest";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { pbocBenchmark } from "../../../src/ledger/rates/pboc-benchmark.ts";
import { computeOperatorSubsidy } from "../../../src/policy/subsidy/compute-operator-subsidy.ts";
import { reclaimOperatorSubsidy } from "../../../src/policy/subsidy/reclaim-operator-subsidy.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { aPricedLoan } from "../../support/interest-builders.ts";
import { issuesOfCall } from "../../support/issues.ts";

/** Only the product "operator" has a cap: a rate above it cannot be judged without the product of the loan. */
const terms = adjustTerms(changge2017.operatorSubsidy, {
  rateCaps: [{ product: "operator", limit: { fixed: "4.35%" } }],
});
const loan = aPricedLoan({ maturesOn: "2018-11-15", rate: { fixed: "4.36%" } }); // within no cap of a product that has one
const facts = { householdsCarried: 5, rates: [pbocBenchmark] };

describe("a rate cap that goes by product", () => {
  it("asks for the product before anything is paid or reclaimed", () => {
    const loss = { loan: loan.id, ground: "false-data", on: "2018-02-01" } as const;
    expect(issuesOfCall(() => computeOperatorSubsidy(terms, { ...facts, loan }))).toStrictEqual([
      "missing at facts.loan.product",
    ]);
    expect(issuesOfCall(() => reclaimOperatorSubsidy(terms, { ...facts, loan, paid: [], loss }))).toStrictEqual([
      "missing at facts.loan.product",
    ]);
  });

  it("asks for no product where too few households are carried", () => {
    expect(computeOperatorSubsidy(terms, { ...facts, loan, householdsCarried: 0 })).toMatchObject({
      ...{ outcome: "refused", subsidy: "0.00", findings: [{ outcome: "unmet" }, { outcome: "undetermined" }] },
    });
  });

  it("asks for no product where the rate is within the cap of the only one that has a cap", () => {
    const within = { ...loan, rate: { fixed: "4.35%" } } as const;
    expect(computeOperatorSubsidy(terms, { ...facts, loan: within }).outcome).toBe("granted");
  });

  it("grants exactly at the cap, refuses above it", () => {
    const at = (fixed: string): string =>
      computeOperatorSubsidy(terms, { ...facts, loan: { ...loan, product: "operator", rate: { fixed } } }).outcome;
    expect(at("4.34%")).toBe("granted");
    expect(at("4.35%")).toBe("granted");
    expect(at("4.36%")).toBe("refused");
  });
});
