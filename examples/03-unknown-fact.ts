// 还没有问清欠款，能先说什么？ / Nobody has asked yet what this household owes. What can be said all the same?
import assert from "node:assert/strict";
import { assessHousehold, describe, type HouseholdApplication } from "fupin-credit";
import { national2021 } from "fupin-credit/packs";
import { lpr } from "fupin-credit/rates";
import { printTable } from "./support/table.ts";
import { outcomeWords } from "./support/words.ts";

const application: HouseholdApplication = {
  ...{ id: "H3", appliedOn: "2022-03-01", contractOn: "2022-03-10", termMonths: 36, rate: "4.60%", rates: [lpr] },
  ...{ amount: "50000", householdKind: "monitored-marginal", bornOn: "1980-05-04", purposes: ["simple-processing"] },
  ...{ renewals: 0, outstandingOldProduct: "0", lawAbiding: true, noSeriousBadRecord: true, hasCivilCapacity: true },
  ...{ rated: true, wantsLoan: true, hasSkills: true, ableToRepay: true, lawfulProject: true, usesItself: true },
  ...{ enjoysPolicy: true, hasDevelopmentConditions: true, ableToWork: true, inMonitoringSystem: true },
  ...{ collateralTaken: false, guarantorTaken: false },
};
const cases: readonly (readonly [string, Partial<HouseholdApplication>])[] = [
  ["申请 5 万元；欠款、需求都不详", {}],
  ["同上，没有欠款", { outstanding: "0" }],
  ["欠 0.01 元；需求不详", { outstanding: "0.01" }],
  ["欠 0.01 元，确有更高需求", { outstanding: "0.01", higherNeed: true }],
  ["欠 0.01 元，没有更高需求", { outstanding: "0.01", higherNeed: false }],
  ["申请 100,000.01 元；不详也无济于事", { amount: "100000.01" }],
];
const words = new Map(
  describe("assessHousehold", national2021.household).facts.map(({ path, label }) => [path, label.zh]),
);
const rows = cases.map(([name, facts]) => {
  const { outcome, missing, maximum } = assessHousehold(national2021.household, { ...application, ...facts });
  const most =
    maximum.state === "undetermined" ? `不超过 ${String(maximum.atMost)}` : "amount" in maximum && maximum.amount;
  return [name, outcomeWords(outcome), missing.map((fact) => words.get(fact)).join("、") || "-", String(most)];
});
printTable(["申请", "结论", "还缺什么", "最高可贷"], rows);
// At most 50,000, with a higher need 100,000: what is known decides two of the cases, whatever is not known.
const outcomes = ["尚不能判断", "符合条件", "尚不能判断", "符合条件", "不符合条件", "不符合条件"];
assert.deepEqual(rows.map(([, outcome]) => outcome), outcomes); // oxfmt-ignore

// Output:
// 申请                                      结论                    还缺什么          最高可贷
// 申请 5 万元；欠款、需求都不详       尚不能判断  现有贷款余额、确有更高需求  不超过 100000.00
// 同上，没有欠款                        符合条件                           -          50000.00
// 欠 0.01 元；需求不详                尚不能判断                确有更高需求   不超过 99999.99
// 欠 0.01 元，确有更高需求              符合条件                           -          99999.99
// 欠 0.01 元，没有更高需求            不符合条件                           -          49999.99
// 申请 100,000.01 元；不详也无济于事  不符合条件                           -  不超过 100000.00
