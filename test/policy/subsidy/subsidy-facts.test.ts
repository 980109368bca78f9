import { describe, expect, it } from "vitest";
import type { InterestLoan } from "../../../src/ledger/interest/types.ts";
import { computeSubsidy } from "../../../src/policy/subsidy/compute-subsidy.ts";
import type { SubsidyFacts, SubsidyTermValues } from "../../../src/policy/subsidy/types.ts";
import { aSeries, unchecked } from "../../support/builders.ts";
import { aPricedLoan, subsidyTerms } from "../../support/interest-builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { codesOf } from "../../support/refusal.ts";

const issuesOf = (loans: readonly InterestLoan[], more: Partial<SubsidyFacts> = {}): readonly string[] =>
  issuesOfCall(() => computeSubsidy(subsidyTerms(), { loans, ...more }));

describe("the loans of a household", () => {
  it("are at least one", () => {
    expect(issuesOf([])).toStrictEqual(["empty at facts.loans"]);
  });

  it("have each an id of its own", () => {
    const loans = [aPricedLoan(), aPricedLoan({ id: "L2" }), aPricedLoan({ principal: "1" })];
    expect(issuesOf(loans)).toStrictEqual(["repeated-id at facts.loans[2].id"]);
  });

  it("are all of one household", () => {
    const loans = [aPricedLoan(), aPricedLoan({ id: "L2", household: "H2" }), aPricedLoan({ id: "L3" })];
    expect(issuesOf(loans)).toStrictEqual(["mixed-households at facts.loans[1].household"]);
  });

  it("are each checked like any loan, and all that is wrong is named at once", () => {
    const wrong = aPricedLoan({ id: "L2", maturesOn: "2017-11-15", contractOn: "2017-11-16" });
    expect(issuesOf([aPricedLoan(), wrong, aPricedLoan({ household: "H2" })])).toStrictEqual([
      "out-of-order at facts.loans[1].maturesOn",
      "out-of-order at facts.loans[1].contractOn",
      "repeated-id at facts.loans[2].id",
      "mixed-households at facts.loans[2].household",
    ]);
  });

  it("name the loan whose rate is not known", () => {
    const rate = { series: "ours", reset: "contract" } as const;
    const late = aPricedLoan({ id: "L2", paidOutOn: "2025-01-01", maturesOn: "2025-06-01", rate });
    expect(issuesOf([aPricedLoan(), late], { rates: [aSeries()] })).toStrictEqual([
      "rate-not-known at facts.loans[1].rate.series",
    ]);
    const said = { ...late, rate: { ...rate, beyondVerified: "last-value" } as const };
    const statement = computeSubsidy(subsidyTerms(), { loans: [aPricedLoan(), said], rates: [aSeries()] });
    expect(statement.warnings).toContainEqual({ code: "beyond-verified-day", series: "ours" });
  });
});

describe("terms that are refused", () => {
  it("without a share", () => {
    const bare = { kind: "subsidy", pack: "ours", edition: "1", stated: {} } as const;
    // @ts-expect-error no share is set
    expect(issuesOfCall(() => computeSubsidy(bare, { loans: [aPricedLoan()] }))).toStrictEqual([
      "missing at terms.subsidyShares",
    ]);
  });

  it.each<readonly [string, unknown, boolean]>([
    ["a cap of nothing", { subsidyCap: "0" }, false],
    ["a cap of a fen", { subsidyCap: "0.01" }, true],
    ["no months at all", { longestSubsidisedMonths: 0 }, false],
    ["half a month", { longestSubsidisedMonths: 0.5 }, false],
    ["a month", { longestSubsidisedMonths: 1 }, true],
    ["another way above the cap", { aboveCap: "half" }, false],
    ["a limit without a sign", { subsidyRateLimit: { fixed: "4.35" } }, false],
    ["a limit by no band", { subsidyRateLimit: { series: "lpr", bands: [] } }, false],
    [
      "a ground twice",
      {
        lossOfRight: [
          { ground: "misuse", from: "event" },
          { ground: "misuse", from: "start" },
        ],
      },
      false,
    ],
    ["a ground of their own", { lossOfRight: [{ ground: "late", from: "event" }] }, false],
    ["a misspelt term", { subsidyCaps: "50000" }, false],
  ])("%s", (_, values, admitted) => {
    const terms = subsidyTerms(unchecked<SubsidyTermValues>(values));
    const codes = codesOf(() => computeSubsidy(terms, { loans: [aPricedLoan()] }));
    expect(codes).toHaveLength(admitted ? 0 : 1);
  });
});
