// 同一户在五个地方申请，各地怎么说？ / One family asks for the same loan in five places, each on top of the national product: what does each say?
import assert from "node:assert/strict";
import { assessHousehold, combineTerms, type HouseholdApplication } from "fupin-credit";
import { changge2017, householdScheme, jiange2019, nanbu, national2017, ruralCooperative } from "fupin-credit/packs";
import { pbocBenchmark } from "fupin-credit/rates";
import { column, printTable } from "./support/table.ts";
import { outcomeWords, ruleWords } from "./support/words.ts";

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
const rows = Object.values(places).map(({ household, title }) => {
  const { outcome, within, maximum, findings } = assessHousehold(
    combineTerms(national2017.household, household),
    family,
  );
  const unmet = findings.flatMap((f) => (f.outcome === "unmet" ? [ruleWords(f.rule)] : [])).join("、");
  const known = within === "excerpt" ? "节录" : within === undefined ? "-" : "要点";
  return [title.zh, outcomeWords(outcome), known, maximum.state === "known" ? maximum.amount : maximum.state, unmet];
});
assert.deepEqual(column(rows, 1), ["符合条件", "符合条件", "不符合条件", "符合条件", "不符合条件"]);
// 5万元以下 as the national product; Changge's own limit is the line of 70,000; 18 to 55, and it is 56; the project is 35,000.
assert.deepEqual(column(rows, 3), ["50000.00", "50000.00", "0.00", "50000.00", "35000.00"]);
printTable(["政策包", "结论", "收录程度", "最高可贷", "不符合"], rows);

// Output:
// 政策包                                        结论  收录程度  最高可贷        不符合
// 扶贫小额信贷实施方案（四有两好一项目）    符合条件      要点  50000.00
// 长葛市金融扶贫（2017）                    符合条件      要点  50000.00
// 农村信用社扶贫小额信贷管理办法（模版）  不符合条件         -      0.00    申请人年龄
// 南部县扶贫小额信贷                        符合条件      节录  50000.00
// 剑阁县扶贫小额信贷（2019）              不符合条件         -  35000.00  项目规模所需
