// 无还本续贷，会不会算成超额度？ / A loan was renewed without being repaid (无还本续贷): is the household above its 50,000 yuan?
import assert from "node:assert/strict";
import { computeSubsidy, type InterestLoan, type SubsidyTerms } from "fupin-credit";

const common = {
  ...{ household: "H1", lender: "B1", principal: "50000", rate: { fixed: "3.85%" } },
  ...{ instalments: [], repayments: [], extensions: [] },
};
const old: InterestLoan = {
  ...{ ...common, id: "旧", contractOn: "2021-06-10" },
  ...{ paidOutOn: "2021-06-10", maturesOn: "2022-06-10" },
};
const renewal: InterestLoan = {
  ...{ ...common, id: "新", contractOn: "2022-06-01" },
  ...{ paidOutOn: "2022-06-10", maturesOn: "2023-06-12" },
};
const terms: SubsidyTerms = {
  kind: "subsidy", pack: "our-county", edition: "2021",
  stated: { "our-rules#3": { subsidyCap: "50000", subsidyShares: [{ share: "100%" }], mostRenewals: 1, maturityOnRestDay: "stands" } },
}; // oxfmt-ignore

const STANDING = { yes: "有资格", no: "无资格", open: "存疑" } as const;
const show = (name: string, loans: readonly InterestLoan[]): readonly string[] => {
  const statement = computeSubsidy(terms, { loans });
  const sums = statement.loans.map(({ loan, totals, entitled }) =>
    `${loan} ${totals.state === "known" ? totals.subsidy : totals.state}（${STANDING[entitled]}）`,
  ); // oxfmt-ignore
  console.log(`${name}：${sums.join("，")}；${statement.missing.length === 0 ? "事实齐全" : "旧贷款还了没有不详"}`);
  return sums;
};

// Written down as two loans, the old one goes on taking the room; as a renewal it is repaid on the day.
assert.deepEqual(show("记作两笔", [old, renewal]), ["旧 1951.74（有资格）", "新 0.00（存疑）"]);
const told = show("记作续贷", [old, { ...renewal, replaces: ["旧"] }]);
assert.deepEqual(told, ["旧 1951.74（有资格）", "新 1962.43（有资格）"]);
// Of a renewal of 20,000 the other 30,000 are as uncertain as before: 20,000 × 3.85 % × 367 ÷ 360.
const part = show("只续 2 万元", [old, { ...renewal, replaces: "20000" }]);
assert.deepEqual(part, ["旧 1951.74（有资格）", "新 784.98（存疑）"]);

// Output:
// 记作两笔：旧 1951.74（有资格），新 0.00（存疑）；旧贷款还了没有不详
// 记作续贷：旧 1951.74（有资格），新 1962.43（有资格）；事实齐全
// 只续 2 万元：旧 1951.74（有资格），新 784.98（存疑）；旧贷款还了没有不详
