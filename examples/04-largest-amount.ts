// 最多能贷多少，由哪一条限定？ / In Jiange the amount follows the project, its cycle, the credit line and the real need. Which of them binds?
import { assessHousehold, combineTerms, type HouseholdApplication } from "fupin-credit";
import { jiange2019, national2017 } from "fupin-credit/packs";
import { pbocBenchmark } from "fupin-credit/rates";
import { printTable } from "./support/table.ts";

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
  ["as it stands", {}],
  ["a production cycle that calls for 38,000.50", { productionCycle: "38000.50" }],
  ["10,000 more owed already", { outstanding: "15000" }],
  ["the cap used up", { outstanding: "50000" }],
  ["a loan of four years", { termMonths: 48 }],
];
printTable(
  ["case", "most", "bound by"],
  cases.map(([name, facts]) => {
    const { maximum } = assessHousehold(terms, { ...application, ...facts });
    return maximum.state === "known" ? [name, maximum.amount, maximum.boundBy.join(" ")] : [name, "?", "?"];
  }),
);

// Output:
// case                                             most                                           bound by
// as it stands                                 45000.00  household/within-cap household/within-stated-need
// a production cycle that calls for 38,000.50  38000.50                  household/within-production-cycle
// 10,000 more owed already                     35000.00                               household/within-cap
// the cap used up                                  0.00                               household/within-cap
// a loan of four years                             0.00                              household/term-length
