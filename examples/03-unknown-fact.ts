// 还没有问清欠款，能先说什么？ / Nobody has asked yet what this household owes. What can be said all the same?
import { assessHousehold, type HouseholdApplication } from "fupin-credit";
import { national2021 } from "fupin-credit/packs";
import { lpr } from "fupin-credit/rates";
import { printTable } from "./support/table.ts";

const application: HouseholdApplication = {
  ...{ id: "H3", appliedOn: "2022-03-01", contractOn: "2022-03-10", termMonths: 36, rate: "4.60%", rates: [lpr] },
  ...{ amount: "50000", householdKind: "monitored-marginal", bornOn: "1980-05-04", purposes: ["simple-processing"] },
  ...{ renewals: 0, outstandingOldProduct: "0", lawAbiding: true, noSeriousBadRecord: true, hasCivilCapacity: true },
  ...{ rated: true, wantsLoan: true, hasSkills: true, ableToRepay: true, lawfulProject: true, usesItself: true },
  ...{ enjoysPolicy: true, hasDevelopmentConditions: true, ableToWork: true, inMonitoringSystem: true },
  ...{ collateralTaken: false, guarantorTaken: false },
};
const cases: readonly (readonly [string, Partial<HouseholdApplication>])[] = [
  ["50,000; what it owes and needs unknown", {}],
  ["the same, it owes nothing", { outstanding: "0" }],
  ["it owes 0.01; its need unknown", { outstanding: "0.01" }],
  ["it owes 0.01 and needs more", { outstanding: "0.01", higherNeed: true }],
  ["it owes 0.01 and needs no more", { outstanding: "0.01", higherNeed: false }],
  ["100,000.01; unknown, but it cannot help", { amount: "100000.01" }],
];
printTable(
  ["application", "outcome", "missing", "most"],
  cases.map(([name, facts]) => {
    const { outcome, missing, maximum } = assessHousehold(national2021.household, { ...application, ...facts });
    const most =
      maximum.state === "undetermined" ? `up to ${String(maximum.atMost)}` : "amount" in maximum && maximum.amount;
    return [name, outcome, missing.join(" ") || "-", String(most)];
  }),
);

// Output:
// application                                   outcome                 missing             most
// 50,000; what it owes and needs unknown   undetermined  outstanding higherNeed  up to 100000.00
// the same, it owes nothing                    eligible                       -         50000.00
// it owes 0.01; its need unknown           undetermined              higherNeed   up to 99999.99
// it owes 0.01 and needs more                  eligible                       -         99999.99
// it owes 0.01 and needs no more             ineligible                       -         49999.99
// 100,000.01; unknown, but it cannot help    ineligible                       -  up to 100000.00
