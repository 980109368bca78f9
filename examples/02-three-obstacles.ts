// 申请有三处不符，分别怎样可以符合？ / Three things stand in the way of this application in Changge. What would help against each?
import { assessHousehold, explain, type HouseholdApplication, renderText } from "fupin-credit";
import { changge2017 } from "fupin-credit/packs";
import { pbocBenchmark } from "fupin-credit/rates";

const application: HouseholdApplication = {
  id: "H2",
  appliedOn: "2018-03-01",
  contractOn: "2018-03-12",
  product: "registered-household",
  amount: "60000",
  termMonths: 48,
  rate: "4.75%",
  rates: [pbocBenchmark],
  grade: "none",
  availableLine: "50000",
  purposes: ["farming-and-animals"],
  bars: [],
  ...{ inLeadingIndustry: true, meetsLenderConditions: true },
  ...{ lineSuspended: false, villageStopped: false, townStopped: false },
};
const result = assessHousehold(changge2017.household, application);
for (const finding of result.findings) {
  if (finding.outcome === "unmet") console.log(`${finding.rule}: ${finding.reason}`);
}

// The applicant follows the advice: the grade must be earned, the rest is asked for differently.
const again = { ...application, grade: "A", amount: "50000", termMonths: 36 };
console.log(`with grade A, 50,000 yuan and 36 months: ${assessHousehold(changge2017.household, again).outcome}\n`);
console.log(renderText(explain(result, { language: "en" })));

// Output:
// household/minimum-grade: grade-too-low
// household/within-credit-line: above-credit-line
// household/term-length: term-too-long
// with grade A, 50,000 yuan and 36 months: eligible
//
// Application H2, 2018-03-01: not eligible
//   Terms: Changge, finance for poverty alleviation (2017)
//   Reading: Whose bar from credit stands in the way of a household's application? — only a bar of the applicant counts
// Contract under this edition: met
//   contract of 2018-03-12; in force from 2017-10-26
//   Source: Changge: measure on the compensation fund (trial) (长政办〔2017〕64号), fund measure, art. 14
//   Source: Changge: measure on credit information (trial) (长政办〔2017〕64号), information measure, art. 43
// Credit grade: not met
//   grade none, A or better is asked
//   Source: Changge: measure on loans for poverty alleviation (trial) (长政办〔2017〕64号), loan measure 1(1)1
//   Source: Changge: measure on credit information (trial) (长政办〔2017〕64号), information measure, art. 19
// Project in a leading industry: met
//   project in a leading industry: yes
//   Source: Changge: measure on loans for poverty alleviation (trial) (长政办〔2017〕64号), loan measure 1(1)2
// No forbidden purpose: met
//   no forbidden purpose: yes
//   for farming and animals; never for: on-lending
//   Source: Changge: measure on loans for poverty alleviation (trial) (长政办〔2017〕64号), loan measure, annex 2
// Available credit line: not met
//   60,000.00 yuan asked for, at most 50,000.00
//   Source: Changge: measure on loans for poverty alleviation (trial) (长政办〔2017〕64号), loan measure 2.1
// Length of the loan: not met
//   48 months; asked: at most 36 months
//   Source: Changge: measure on loans for poverty alleviation (trial) (长政办〔2017〕64号), loan measure 3
//   Source: General Provisions of Civil Law of the People's Republic of China, art. 205 (read in summary)
//   Source: General Principles of Civil Law of the People's Republic of China, art. 155
// Cap on the rate: met
//   4.75% a year; at most 4.75%, included
//   Source: Changge: measure on loans for poverty alleviation (trial) (长政办〔2017〕64号), loan measure 4(1)
//   Source: PBOC benchmark loan rates in force from 2015-10-24
// Not barred from credit: met
//   no bar on the day of application
//   Source: Changge: measure on incentives of credit loans (trial) (长政办〔2017〕64号), incentive measure 3(1)2
//   Open in the documents; read as: only a bar of the applicant counts
// Credit line not suspended: met
//   credit line not suspended: yes
//   Source: Changge: measure on incentives of credit loans (trial) (长政办〔2017〕64号), incentive measure 3(1)1
// Credit not stopped in the village: met
//   credit not stopped in the village: yes
//   Source: Changge: measure on incentives of credit loans (trial) (长政办〔2017〕64号), incentive measure 3(2)
// Credit not stopped in the town: met
//   credit not stopped in the town: yes
//   Source: Changge: measure on incentives of credit loans (trial) (长政办〔2017〕64号), incentive measure 3(3)
// Lender's conditions met: met
//   lender's conditions met: yes
//   Source: Changge: measure on loans for poverty alleviation (trial) (长政办〔2017〕64号), loan measure 1(1)3
// The most that could be asked for
//   0.00 yuan, bound by: Credit grade, Length of the loan
// What would help
//   Credit grade: reach grade A
//   Available credit line: ask for at most 50,000.00 yuan
//   Length of the loan: at most 36 months
// Not held by these terms, and not checked (documents may ask it all the same)
//   Kind of household, Able to work, Wants to prosper, Wants the loan, Income to rely on, Law-abiding, Good attitude to credit, A suitable project chosen, Good credit record, No record of bad faith, Potential for work or business, Skills, Able to repay, Civil capacity, No serious bad credit record, Still enjoys the policy, Conditions for development, In the monitoring system, Rated and granted a line, Age of the applicant, Lawful project with a market, With an operator of its own will, Takes part in what the operator does, Borrowed, used and repaid by the household, Allowed purposes only, No share-dividend model after its end, Within the cap per household, What the scale of the project calls for, What the production cycle calls for, Real need, Renewals and extensions within their number, No collateral, No guarantor, The lender
