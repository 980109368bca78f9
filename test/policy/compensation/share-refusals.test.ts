import { describe, expect, it } from "vitest";
import type { CompensationTermValues, CompensationTerms, LossShare } from "../../../src/policy/compensation/types.ts";
import { splitLoss } from "../../../src/policy/compensation/split-loss.ts";
import { splitRecovery } from "../../../src/policy/compensation/split-recovery.ts";
import { stateClaim } from "../../../src/policy/compensation/state-claim.ts";
import type { Percent } from "../../../src/base/money/percent.ts";
import { changge2017 } from "../../../src/packs/changge2017.ts";
import { unchecked } from "../../support/builders.ts";
import { issuesOfCall } from "../../support/issues.ts";
import { compensationTerms, history, inTurn, NESTED, sharedBy, SIXTY_FORTY } from "./compensation-builders.ts";

const AT = 'terms.stated["our-rules#1"].';
const issues = (terms: CompensationTerms, amount: unknown = "1"): readonly string[] =>
  issuesOfCall(() => splitLoss(terms, { amount: unchecked<string>(amount) })).map((i) => i.replace(AT, ""));
const sharesIssues = (shares: unknown): readonly string[] => issues(sharedBy(unchecked<readonly LossShare[]>(shares)));

describe("agreed shares", () => {
  it.each([
    ["a ten-thousandth of a per cent less", inTurn("60%", "39.9999%")],
    ["a ten-thousandth of a per cent more", inTurn("60%", "40.0001%")],
    ["one short of a whole", inTurn("50%", "30%", "10%")],
    ["two wholes", inTurn("100%", "100%")],
    ["nothing at all", inTurn("0%", "0%")],
  ])("add up to exactly one whole: %s is refused", (_, shares) => {
    expect(sharesIssues(shares)).toStrictEqual(["shares-not-whole at lossShares"]);
  });

  it("that add up to the millionth are fine", () => {
    expect(splitLoss(sharedBy(inTurn("60.0001%", "39.9999%")), { amount: "1" }).parts).toHaveLength(2);
  });

  it("add up within every level, of the part above and not of the whole", () => {
    const nested = (...shares: readonly Percent[]): readonly LossShare[] => [
      { party: "fund", share: "70%", within: inTurn(...shares) },
      { party: "bank", share: "30%" },
    ];
    expect(sharesIssues(nested("50%", "30%", "19.9999%"))).toStrictEqual(["shares-not-whole at lossShares[0].within"]);
    expect(sharesIssues(nested("50%", "30%", "20.0001%"))).toStrictEqual(["shares-not-whole at lossShares[0].within"]);
    expect(sharesIssues(nested("35%", "21%", "14%"))).toStrictEqual(["shares-not-whole at lossShares[0].within"]);
  });

  it("name everybody once, at whatever level", () => {
    expect(sharesIssues([...inTurn("50%"), ...inTurn("50%")])).toStrictEqual(["repeated-id at lossShares[1].party"]);
    expect(sharesIssues([NESTED[0], { party: "town", share: "30%" }])).toStrictEqual([
      "repeated-id at lossShares[1].party",
    ]);
    expect(sharesIssues([{ party: "fund", share: "100%", within: [{ party: "fund", share: "100%" }] }])).toStrictEqual([
      "repeated-id at lossShares[0].within[0].party",
    ]);
  });

  it("are per cents with their sign, of somebody", () => {
    expect(sharesIssues([{ party: "A", share: 100 }])).toContain("percent-without-sign at lossShares[0].share");
    expect(sharesIssues([{ party: "A", share: "-40%" }])).toContain("not-a-percent at lossShares[0].share");
    expect(sharesIssues([{ party: "", share: "100%" }])).toContain("empty at lossShares[0].party");
    expect(sharesIssues([])).toHaveLength(1);
    expect(sharesIssues([{ party: "A", share: "100%", within: [] }])).toHaveLength(1);
  });

  it("are told all that is wrong with them at once", () => {
    const shares = [
      { party: "fund", share: "70%", within: inTurn("50%", "49.9999%") },
      { party: "A", share: "30.0001%" },
    ];
    expect(sharesIssues(shares).toSorted()).toStrictEqual([
      "repeated-id at lossShares[1].party",
      "shares-not-whole at lossShares",
      "shares-not-whole at lossShares[0].within",
    ]);
  });
});

describe("terms without agreed shares", () => {
  const none = unchecked<CompensationTerms & { readonly stated: { readonly "x#1": { readonly lossShares: [] } } }>(
    changge2017.compensation,
  );

  it("leave open how a loss is shared, and cannot share what comes back", () => {
    const missing = ["missing at terms.lossShares"];
    expect(splitLoss(none, { amount: "1" })).toMatchObject({
      ...{ state: "undetermined", amount: "1.00", parts: [], missing: ["lossShares"] },
      basis: [{ by: "article", term: "agreement", article: "changge-2017-64#loan 6.3" }],
    });
    expect(issuesOfCall(() => splitRecovery(none, { recovered: "1", cost: "0", borne: [] }))).toStrictEqual(missing);
    expect(issuesOfCall(() => stateClaim(none, history([])))).toStrictEqual(missing);
  });

  it("are refused together with what is wrong with the facts", () => {
    const facts = { recovered: "-1", cost: "0", borne: [] };
    expect(issuesOfCall(() => splitRecovery(none, facts)).toSorted()).toStrictEqual([
      ...["missing at terms.lossShares", "negative-amount at facts.recovered"],
    ]);
  });
});

describe("the odd fen", () => {
  it("go to somebody who is named, at whatever level", () => {
    for (const to of ["fund", "city", "bank"]) {
      expect(splitLoss(sharedBy(NESTED, { oddFen: { to } }), { amount: "1" }).amount).toBe("1.00");
    }
    expect(issues(sharedBy(NESTED, { oddFen: { to: "lender" } }))).toStrictEqual([
      "unknown-reference at terms.oddFen.to",
    ]);
    expect(issues(compensationTerms({ oddFen: { to: "bank" } }))).toContain("unknown-reference at terms.oddFen.to");
  });

  it("go nowhere else", () => {
    const odd = unchecked<CompensationTermValues>({ oddFen: "smallest-remainder" });
    expect(issues(sharedBy(SIXTY_FORTY, odd))).toHaveLength(1);
  });
});

describe("a loss", () => {
  it.each([
    ["-0.01", "negative-amount"],
    ["0", "below-minimum"],
    ["0.001", "too-many-decimals"],
    ["1000000000000", "amount-too-large"],
    ["1e3", "not-an-amount"],
    [Number.NaN, "not-a-finite-number"],
    [0.1 + 0.2, "too-many-decimals"],
  ])("of %s is refused", (amount, code) => {
    expect(issues(sharedBy(SIXTY_FORTY), amount)).toStrictEqual([`${code} at facts.amount`]);
  });
});
