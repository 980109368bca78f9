// 最多能贷多少，由哪一条限定？ / In Jiange the amount follows the project, its cycle, the credit line and the real need. Which of them binds?
import assert from "node:assert/strict";
import { assessHousehold, combineTerms, type HouseholdApplication } from "fupin-credit";
import { jiange2019, national2017 } from "fupin-credit/packs";
import { pbocBenchmark } from "fupin-credit/rates";
import { printTable } from "./support/table.ts";
import { ruleWords } from "./support/words.ts";

// The county's four limits on top of the national product: 50,000 yuan per household, at most three years.
const terms = combineTerms(national2017.household, jiange2019.household);
const application: HouseholdApplication = {
  ...{ id: "H4", appliedOn: "2019-03-06", contractOn: "2019-03-20", amount: "10000", termMonths: 24 },
  ...{ householdKind: "registered-poor", purposes: ["farming-and-animals"], withOperator: false },
  ...{ goodCreditRecord: true, wantsLoan: true, hasPotential: true, hasSkills: true, ableToRepay: true },
  ...{ rate: "4.75%", rates: [pbocBenchmark], collateralTaken: false, guarantorTaken: false },
  ...{ outstanding: "5000", outstandingOldProduct: "0" },
  ...{ availableLine: "50000", projectScale: "60000", productionCycle: "48000", statedNeed: "45000" },
};
const cases: readonly (readonly [string, Partial<HouseholdApplication>])[] = [
  ["照现状", {}],
  ["生产周期只需 38,000.50 元", { productionCycle: "38000.50" }],
  ["已多欠 1 万元", { outstanding: "15000" }],
  ["限额已用完", { outstanding: "50000" }],
  ["期限四年", { termMonths: 48 }],
];
const rows = cases.map(([name, facts]) => {
  const { maximum } = assessHousehold(terms, { ...application, ...facts });
  return maximum.state === "known"
    ? [name, maximum.amount, maximum.boundBy.map(ruleWords).join("、")]
    : [name, "?", "?"];
});
printTable(["情形", "最高可贷", "受限于"], rows);
// The least of 50,000 − what is owed, 60,000, 48,000, 50,000 and 45,000; nothing where the length rules it out.
const most = ["45000.00", "38000.50", "35000.00", "0.00", "0.00"];
assert.deepEqual(rows.map(([, amount]) => amount), most); // oxfmt-ignore

// Output:
// 情形                       最高可贷                    受限于
// 照现状                     45000.00  不超过每户上限、实际需求
// 生产周期只需 38,000.50 元  38000.50              生产周期所需
// 已多欠 1 万元              35000.00            不超过每户上限
// 限额已用完                     0.00            不超过每户上限
// 期限四年                       0.00                  贷款期限
