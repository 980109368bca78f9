// 无还本续贷，会不会算成超额度？ / A loan was renewed without being repaid (无还本续贷): is the household above its 50,000 yuan?
import assert from "node:assert/strict";
import { computeSubsidy, type InterestLoan, type SubsidyTerms } from "fupin-credit";

const common = {
  ...{ household: "H1", lender: "B1", principal: "50000", rate: { fixed: "3.85%" } },
  ...{ instalments: [], repayments: [], extensions: [] },
};
const old: InterestLoan = {
  ...{ ...common, id: "old", contractOn: "2021-06-10" },
  ...{ paidOutOn: "2021-06-10", maturesOn: "2022-06-10" },
};
const renewal: InterestLoan = {
  ...{ ...common, id: "new", contractOn: "2022-06-01" },
  ...{ paidOutOn: "2022-06-10", maturesOn: "2023-06-12" },
};
const terms: SubsidyTerms = {
  kind: "subsidy", pack: "our-county", edition: "2021",
  stated: { "our-rules#3": { subsidyCap: "50000", subsidyShares: [{ share: "100%" }], mostRenewals: 1, maturityOnRestDay: "stands" } },
}; // prettier-ignore

const show = (name: string, loans: readonly InterestLoan[]): readonly string[] => {
  const statement = computeSubsidy(terms, { loans });
  const sums = statement.loans.map(({ loan, totals, entitled }) =>
    `${loan} ${totals.state === "known" ? totals.subsidy : totals.state} (${entitled})`,
  ); // prettier-ignore
  console.log(`${name}: ${sums.join(", ")}; missing: ${statement.missing.join() || "nothing"}`);
  return sums;
};

// Written down as two loans, the old one goes on taking the room; as a renewal it is repaid on the day.
assert.deepEqual(show("two loans", [old, renewal]), ["old 1951.74 (yes)", "new 0.00 (open)"]);
const told = show("a renewal", [old, { ...renewal, replaces: ["old"] }]);
assert.deepEqual(told, ["old 1951.74 (yes)", "new 1962.43 (yes)"]);
show("of 20,000 only", [old, { ...renewal, replaces: "20000" }]);

// Output:
// two loans: old 1951.74 (yes), new 0.00 (open); missing: loans[0].repayments
// a renewal: old 1951.74 (yes), new 1962.43 (yes); missing: nothing
// of 20,000 only: old 1951.74 (yes), new 784.98 (open); missing: loans[0].repayments
