// 三个时期的合同，各按哪一版政策判断？ / Loans of three generations in one book: each is judged by the edition that held on the day of its contract.
import assert from "node:assert/strict";
import { assessHousehold, chooseEdition, explain, renderText } from "fupin-credit";
import { national2014, national2017, national2019, national2020, national2021, national2026 } from "fupin-credit/packs";
import { lpr, pbocBenchmark } from "fupin-credit/rates";
import { outcomeWords, ruleWords } from "./support/words.ts";

const editions = [national2014, national2017, national2019, national2020, national2021, national2026];
const judge = (contractOn: string): string => {
  const choice = chooseEdition(editions, contractOn);
  if (choice.state !== "in-force") return renderText(explain(choice, { language: "zh" }));
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
  return `${contractOn} ${title.zh}：${outcomeWords(outcome)}${unmet.map((rule) => `；不符合“${ruleWords(rule)}”`).join("")}`;
};

// 4.75 % at most until 2020 (benchmark, over one year to three), 4.60 % in May 2022 (LPR). Up to 65 years: 67 in 2022.
const expected = [
  ["2018-05-02", /：符合条件$/],
  ["2020-08-03", /：符合条件$/],
  ["2021-02-01", /尚不能判断/], // between two notices, while practice went on
  ["2022-05-05", /：不符合条件；不符合“利率上限”$/], // the age is stated in principle: left to the lender
  ["2026-05-06", /帮扶小额信贷.*：尚不能判断$/], // known from a report only: named, never judged eligible
] as const;
for (const [contractOn, pattern] of expected) {
  const answer = judge(contractOn);
  console.log(answer);
  assert.match(answer, pattern);
}

// Output:
// 2018-05-02 扶贫小额信贷（2014 年，2017 年完善）：符合条件
// 2020-08-03 扶贫小额信贷（2014,2020 年完善）：符合条件
// 合同日 2021-02-01：尚不能判断
//   当日是否适用不能断定：扶贫小额信贷（2014,2020 年完善）、脱贫人口小额信贷（2021）
//   依据：《关于进一步完善扶贫小额信贷有关政策的通知》（银保监发〔2020〕28号）“存量合同”（据公开摘要，未见原文）
//   依据：《关于深入扎实做好过渡期脱贫人口小额信贷工作的通知》（银保监发〔2021〕6号）“执行期间”（据公开摘要，未见原文）
// 2022-05-05 脱贫人口小额信贷（2021）：不符合条件；不符合“利率上限”
// 2026-05-06 帮扶小额信贷（2026，据报道）：尚不能判断
