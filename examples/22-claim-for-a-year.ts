// 只算一个自然年的贴息，是多少？ / A county claims the subsidy of a calendar year: how much is that, to the fen?
import assert from "node:assert/strict";
import { computeSubsidy, type InterestLoan, type SubsidyTerms } from "fupin-credit";

const loan: InterestLoan = {
  id: "L1", household: "H1", lender: "B1", principal: "50000", rate: { fixed: "4.60%" },
  contractOn: "2021-06-10", paidOutOn: "2021-06-10", maturesOn: "2024-06-11",
  instalments: [], repayments: [], extensions: [],
}; // oxfmt-ignore
const terms: SubsidyTerms = {
  kind: "subsidy", pack: "our-county", edition: "2021",
  stated: { "our-rules#3": { subsidyCap: "50000", subsidyShares: [{ share: "100%" }], maturityOnRestDay: "stands" } },
}; // oxfmt-ignore

const claim = (from: string, through: string): string => {
  const { loans, totals } = computeSubsidy(terms, { loans: [loan], from, through });
  const { wholePeriods, perPeriod, once } = loans[0]?.window ?? {};
  const sum = totals.state === "known" ? totals.subsidy : totals.state;
  const kind = wholePeriods === true ? "整季" : "不是整季";
  console.log(`${from} 至 ${through}（${kind}）：${sum}；按季取整相加 ${perPeriod ?? ""}，一次取整 ${once ?? ""}`);
  return sum;
};
// 50,000 × 4.60 % × 365 ÷ 360 = 2,331.944…; the quarters in it, each rounded, come to a fen more.
assert.equal(claim("2022-01-01", "2022-12-31"), "2331.94");
// Four whole quarters are what the borrower really paid.
assert.equal(claim("2021-12-21", "2022-12-20"), "2331.95");

// Output:
// 2022-01-01 至 2022-12-31（不是整季）：2331.94；按季取整相加 2331.95，一次取整 2331.94
// 2021-12-21 至 2022-12-20（整季）：2331.95；按季取整相加 2331.95，一次取整 2331.94
