// 三个时期的合同，各按哪一版政策判断？ / Loans of three generations in one book: each is judged by the edition that held on the day of its contract.
import assert from "node:assert/strict";
import { assessHousehold, chooseEdition, explain, renderText } from "fupin-credit";
import { national2014, national2017, national2019, national2020, national2021, national2026 } from "fupin-credit/packs";
import { lpr, pbocBenchmark } from "fupin-credit/rates";

const editions = [national2014, national2017, national2019, national2020, national2021, national2026];
const judge = (contractOn: string): string => {
  const choice = chooseEdition(editions, contractOn);
  if (choice.state !== "in-force") return renderText(explain(choice, { language: "en" }));
  const { household, title } = choice.edition;
  const { outcome, findings } = assessHousehold(household, {
    ...{ id: contractOn, appliedOn: contractOn, contractOn, amount: "50000", termMonths: 36, bornOn: "1955-01-01" },
    ...{ householdKind: contractOn < "2021" ? "registered-poor" : "no-longer-poor", renewals: 0 },
    ...{ rate: "4.65%", rates: [pbocBenchmark, lpr], outstanding: "0", outstandingOldProduct: "0", higherNeed: false },
    ...{ noSeriousBadRecord: true, lawfulProject: true, enjoysPolicy: true, withOperator: false, runningLoan: false },
    ...{ goodCreditRecord: true, hasPotential: true },
    ...{ lawAbiding: true, hasCivilCapacity: true, rated: true, wantsLoan: true, hasSkills: true, ableToRepay: true },
    ...{ purposes: ["farming-and-animals"], usesItself: true, collateralTaken: false, guarantorTaken: false },
  });
  const unmet = findings.flatMap((f) => (f.outcome === "unmet" ? [f.rule] : []));
  return `${contractOn} ${title.zh}: ${[outcome, ...unmet].join(" ")}`;
};

// 4.75 % at most until 2020 (benchmark, over one year to three), 4.60 % in May 2022 (LPR). Up to 65 years: 67 in 2022.
const expected = [
  ["2018-05-02", /: eligible$/],
  ["2020-08-03", /: eligible$/],
  ["2021-02-01", /not known for certain/], // between two notices, while practice went on
  ["2022-05-05", /: ineligible household\/within-rate-cap$/], // the age is stated in principle: left to the lender
  ["2026-05-06", /帮扶小额信贷/], // known from a report only: named, never judged eligible
] as const;
for (const [contractOn, pattern] of expected) {
  const answer = judge(contractOn);
  console.log(answer);
  assert.match(answer, pattern);
}

// Output:
// 2018-05-02 扶贫小额信贷（2014 年，2017 年完善）: eligible
// 2020-08-03 扶贫小额信贷（2014,2020 年完善）: eligible
// Contract of 2021-02-01: undetermined
//   whether they held on that day is not known for certain: National product of 2014, as widened in 2020, National product of 2021
//   Source: Notice of 2020 on microcredit for poverty alleviation (银保监发〔2020〕28号), contracts signed in time (read in summary)
//   Source: Notice of 2021 on microcredit for people lifted out of poverty (银保监发〔2021〕6号), when in force (read in summary)
// 2022-05-05 脱贫人口小额信贷（2021）: ineligible household/within-rate-cap
// 2026-05-06 帮扶小额信贷（2026，据报道）: undetermined
