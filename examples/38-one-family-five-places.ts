// One family asks for the same loan in five places: where is it eligible, how much could it have, and what stands in the way?
import assert from "node:assert/strict";
import { assessUnder, type HouseholdApplication } from "fupin-credit";
import { changge2017, householdScheme, jiange2019, nanbu, ruralCooperative } from "fupin-credit/packs";
import { pbocBenchmark } from "fupin-credit/rates";
import { printTable } from "./support/table.ts";

const family: HouseholdApplication = {
  ...{ id: "A1", appliedOn: "2019-05-06", amount: "60000", termMonths: 24, bornOn: "1962-08-01" },
  ...{ householdKind: "registered-poor", purposes: ["farming-and-animals"], usesItself: true },
  ...{ ableToWork: true, wantsToProsper: true, wantsLoan: true, hasIncome: true, lawAbiding: true },
  ...{ goodCreditAttitude: true, suitableProject: true, goodCreditRecord: true, hasPotential: true, hasSkills: true },
  ...{ ableToRepay: true, maliciousRecord: false, rated: true, grade: "AA", inLeadingIndustry: true, bars: [] },
  ...{ lineSuspended: false, villageStopped: false, townStopped: false, meetsLenderConditions: true },
  ...{ contractOn: "2019-05-13", product: "registered-household", rate: "4.75%", rates: [pbocBenchmark] },
  ...{ collateralTaken: false, guarantorTaken: false, outstanding: "0", outstandingOldProduct: "0" },
  ...{ availableLine: "70000", projectScale: "55000", productionCycle: "90000", statedNeed: "60000" },
  lender: "南部县农村信用合作联社",
};
const places = [householdScheme, changge2017, ruralCooperative, nanbu, jiange2019];
const answers = assessUnder(places, { household: family });
const rows = answers.packs.map(({ pack, household }) => {
  assert(household?.state === "answered");
  const { outcome, maximum, findings } = household.result;
  const unmet = findings.flatMap((f) => (f.outcome === "unmet" ? [f.rule] : [])).join(" ");
  return [pack, outcome, maximum.state === "known" ? maximum.amount : maximum.state, unmet];
});
assert.deepEqual(rows, [
  ["householdScheme", "ineligible", "50000.00", "household/within-cap"], // 5万元以下
  ["changge2017", "eligible", "70000.00", ""], // within the line of the household
  ["ruralCooperative", "ineligible", "0.00", "household/applicant-age"], // 18 to 55: it is 56
  ["nanbu", "eligible", "70000.00", ""], // 在评级授信额度内
  ["jiange2019", "ineligible", "55000.00", "household/within-project-scale"],
]);
printTable(["pack", "outcome", "at most", "unmet"], rows);

// Output:
// pack                 outcome   at most                           unmet
// householdScheme   ineligible  50000.00            household/within-cap
// changge2017         eligible  70000.00
// ruralCooperative  ineligible      0.00         household/applicant-age
// nanbu               eligible  70000.00
// jiange2019        ineligible  55000.00  household/within-project-scale
