// 同一户在五个地方申请，各地怎么说？ / One family asks for the same loan in five places, each on top of the national product: what does each say?
import assert from "node:assert/strict";
import { assessHousehold, combineTerms, type HouseholdApplication } from "fupin-credit";
import { changge2017, householdScheme, jiange2019, nanbu, national2017, ruralCooperative } from "fupin-credit/packs";
import { pbocBenchmark } from "fupin-credit/rates";
import { printTable } from "./support/table.ts";

const family: HouseholdApplication = {
  ...{ id: "A1", appliedOn: "2019-04-08", amount: "40000", termMonths: 24, bornOn: "1962-08-01" },
  ...{ householdKind: "registered-poor", purposes: ["farming-and-animals"], usesItself: true },
  ...{ ableToWork: true, wantsToProsper: true, wantsLoan: true, hasIncome: true, lawAbiding: true },
  ...{ goodCreditAttitude: true, suitableProject: true, goodCreditRecord: true, hasPotential: true, hasSkills: true },
  ...{ ableToRepay: true, maliciousRecord: false, rated: true, grade: "AA", inLeadingIndustry: true, bars: [] },
  ...{ lineSuspended: false, villageStopped: false, townStopped: false, meetsLenderConditions: true },
  ...{ contractOn: "2019-04-15", product: "registered-household", rate: "4.75%", rates: [pbocBenchmark] },
  ...{ hasCivilCapacity: true, noSeriousBadRecord: true, enjoysPolicy: true, lawfulProject: true, withOperator: false },
  ...{ collateralTaken: false, guarantorTaken: false, outstanding: "0", outstandingOldProduct: "0" },
  ...{ availableLine: "70000", projectScale: "35000", productionCycle: "90000", statedNeed: "60000" },
  lender: "南部县农村信用合作联社",
};
// Each place details the national product of its time: 42号 of 2017.
const places = { householdScheme, changge2017, ruralCooperative, nanbu, jiange2019 };
const rows = Object.entries(places).map(([place, local]) => {
  const terms = combineTerms(national2017.household, local.household);
  const { outcome, within, maximum, findings } = assessHousehold(terms, family);
  const unmet = findings.flatMap((f) => (f.outcome === "unmet" ? [f.rule] : [])).join(" ");
  return [place, outcome, within ?? "-", maximum.state === "known" ? maximum.amount : maximum.state, unmet];
});
assert.deepEqual(rows, [
  ["householdScheme", "eligible", "points", "50000.00", ""], // 5万元以下, as the national product
  ["changge2017", "eligible", "points", "50000.00", ""], // its own limit is the line of 70,000
  ["ruralCooperative", "ineligible", "-", "0.00", "household/applicant-age"], // 18 to 55: it is 56
  ["nanbu", "eligible", "excerpt", "50000.00", ""], // of Nanbu's rules an excerpt is at hand
  ["jiange2019", "ineligible", "-", "35000.00", "household/within-project-scale"],
]);
printTable(["pack", "outcome", "within", "at most", "unmet"], rows);

// Output:
// pack                 outcome   within   at most                           unmet
// householdScheme     eligible   points  50000.00
// changge2017         eligible   points  50000.00
// ruralCooperative  ineligible        -      0.00         household/applicant-age
// nanbu               eligible  excerpt  50000.00
// jiange2019        ineligible        -  35000.00  household/within-project-scale
