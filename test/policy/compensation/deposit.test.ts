import { describe, expect, it } from "vitest";
import { splitLoss } from "../../../src/policy/compensation/split-loss.ts";
import { splitRecovery } from "../../../src/policy/compensation/split-recovery.ts";
import { shareDividend } from "../../../src/policy/dividend/share-dividend.ts";
import { fiveInOne } from "../../../src/packs/five-in-one.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { issuesOfCall } from "../../support/issues.ts";

/*
 * The detailed rules of 五位一体, section 2: the government keeps the fund, the operator puts in a deposit (保证金) and
 * guarantees a return (保底收益). Neither shares nor a rate are printed: they stand in the agreements.
 */

const agreed = adjustTerms(fiveInOne.compensation, {
  lossShares: [
    { party: "government-fund", share: "50%" },
    { party: "operator-deposit", share: "30%" },
    { party: "bank", share: "20%" },
  ],
});

describe("an operator's deposit", () => {
  it("shares a loss like any party, by the document that names it", () => {
    // 50 %, 30 % and 20 % of 0.07 are 3.5, 2.1 and 1.4 fen: the odd one goes to the largest remainder.
    const { parts, basis } = splitLoss(agreed, { amount: "0.07" });
    expect(parts.map((p) => p.amount)).toStrictEqual(["0.04", "0.02", "0.01"]);
    expect(basis).toContainEqual({ by: "article", term: "sharingParties", article: "five-in-one-rules#2" });
  });

  it("gets back no more than it is out", () => {
    const borne = [
      { party: "government-fund", amount: "50" },
      { party: "operator-deposit", amount: "3" },
      { party: "bank", amount: "20" },
    ];
    // Of 30: 15, 9 and 6; the deposit is out 3, its 6 go to the others by what they are still out, 35 and 14.
    const { parts } = splitRecovery(agreed, { recovered: "30", cost: "0", borne });
    expect(parts.map((p) => p.givenBack)).toStrictEqual(["19.29", "3.00", "7.71"]);
  });

  it("must not be left out of the agreed shares", () => {
    const without = adjustTerms(fiveInOne.compensation, {
      lossShares: [
        { party: "government-fund", share: "80%" },
        { party: "bank", share: "20%" },
      ],
    });
    expect(issuesOfCall(() => splitLoss(without, { amount: "1" }))).toStrictEqual(["missing at terms.lossShares"]);
  });
});

describe("a guaranteed return", () => {
  const facts = {
    cooperative: "C1",
    contractedOn: "2018-01-02",
    voluntary: true,
    takesPart: true,
    members: [{ member: "H1", paidIn: "50000" }],
  };

  it("is at the rate of the agreement, for contracts before the notice of 2019", () => {
    const terms = adjustTerms(fiveInOne.dividend, { dividendRate: "8%" });
    const sharing = shareDividend(terms, facts);
    expect(sharing).toMatchObject({ outcome: "shared", total: "4000.00" });
    expect(sharing.basis).toContainEqual({
      ...{ by: "article", term: "guaranteedReturn", article: "five-in-one-rules#2" },
    });
    expect(shareDividend(terms, { ...facts, contractedOn: "2019-07-01" }).outcome).toBe("refused");
  });
});
