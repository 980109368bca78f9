// May these two households borrow, under two documents and under a bank's own age limit?
import { adjustTerms, assessHousehold, explain, type HouseholdApplication, renderText } from "fupin-credit";
import { changge2017, householdScheme } from "fupin-credit/packs";
import { printTable } from "./support/table.ts";

const first: HouseholdApplication = {
  id: "H1", appliedOn: "2018-03-01", amount: "30000", termMonths: 36,
  outstanding: "20000", outstandingOldProduct: "0", grade: "AA", bornOn: "1952-03-02",
}; // prettier-ignore
const second: HouseholdApplication = {
  id: "H2",
  appliedOn: "2018-03-01",
  amount: "50000.01",
  termMonths: 36,
  bornOn: "1975-08-15",
}; // its grade and what it owes are not known

// Neither document asks an age; this bank does: 18 to 65 years, both included.
const withAge = adjustTerms(householdScheme.household, { age: { min: 18, max: 65 } });
const documents = [changge2017.household, householdScheme.household, withAge];

printTable(
  ["household", "Changge 2017", "household scheme", "the same, with age 18–65"],
  [first, second].map((facts) => [facts.id, ...documents.map((terms) => assessHousehold(terms, facts).outcome)]),
);
for (const [terms, facts, language] of [
  [withAge, first, "en"],
  [changge2017.household, second, "zh"],
  [householdScheme.household, second, "zh"],
] as const) {
  console.log(`\n${renderText(explain(assessHousehold(terms, facts), { language }))}`);
}

// Output:
// household  Changge 2017  household scheme  the same, with age 18–65
// H1             eligible          eligible                  eligible
// H2         undetermined        ineligible                ineligible
//
// Application H1, 2018-03-01: eligible on the requirements judged
//   Terms: householdScheme (edition undated)
//   Changed by the caller: age
//   Reading household/old-product: counts — Does a loan of an earlier product that is still running count towards the cap per household?
//   Reading age/reached: on-birthday — Is an age reached on the birthday, or on the day after?
//   Reading age/leap-birthday: 1-march — In a year without 29 February, when is the birthday of one born on that day?
// Cap per household: met
//   asked for and known to be owed: 30000.00 + 20000.00 + 0.00 = 50000.00 yuan
//   at most 50000.00 yuan, included
//   Source: Household scheme for poverty-alleviation microcredit (四有两好一项目) (2)1 amount
//   Open in the documents; reading household/old-product
//   Source: Civil Code of the People's Republic of China art. 1259
// Length of the loan: met
//   36 months; 12 to 36 months are asked
//   Source: Household scheme for poverty-alleviation microcredit (四有两好一项目) (2)2 length
//   Source: Civil Code of the People's Republic of China art. 1259
// Age of the applicant: met
//   aged 65 on the day of application; 18 to 65 years are asked
//   The term age was set by the caller
//   Open in the documents; reading age/reached
//   Open in the documents; reading age/leap-birthday
//   Source: Civil Code of the People's Republic of China art. 1259
//   Not asked by these terms: Credit grade
//
// 申请 H2(2018-03-01):尚不能判断
//   条件:changge2017(版本 2017-10-26)
// 信用等级:尚不能判断
//   缺少:grade
//   依据:长政办〔2017〕64号 贷款管理办法 一(一)1
//   依据:长政办〔2017〕64号 信用信息办法 第十九条
// 贷款期限:符合
//   期限 36 个月,要求不超过 36 个月(含)
//   依据:长政办〔2017〕64号 贷款管理办法 三
//   依据:中华人民共和国民法典 第一千二百五十九条
//   这些条件不要求:每户上限、申请人年龄
//   尚缺事实:grade
//
// 申请 H2(2018-03-01):不符合
//   条件:householdScheme(版本 undated)
//   解读 household/old-product:counts — 旧产品下未还的贷款是否计入每户上限?
// 每户上限:不符合
//   申请额加已知余额:50000.01 = 50000.01 元(余额未全部知悉,至少)
//   上限 50000.00 元(含)
//   依据:扶贫小额信贷工作实施方案(四有两好一项目) (二)1 贷款额度
//   文件未明确,按解读 household/old-product
//   依据:中华人民共和国民法典 第一千二百五十九条
// 贷款期限:符合
//   期限 36 个月,要求12 至 36 个月(含)
//   依据:扶贫小额信贷工作实施方案(四有两好一项目) (二)2 贷款期限
//   依据:中华人民共和国民法典 第一千二百五十九条
//   这些条件不要求:信用等级、申请人年龄
