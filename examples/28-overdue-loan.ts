// 从哪天起逾期，逾期几次？ / Since when is a loan overdue, how often was it, and what changes when an episode is counted otherwise?
import assert from "node:assert/strict";
import { adjustTerms, explain, type Loan, renderText, trackOverdue } from "fupin-credit";
import { changge2017 } from "fupin-credit/packs";

const loan: Loan = {
  id: "L1", household: "H1", lender: "B1", principal: "50000", paidOutOn: "2017-11-15", maturesOn: "2020-11-15",
  instalments: [{ dueOn: "2018-11-15", amount: "10000" }, { dueOn: "2019-11-15", amount: "10000" }],
  repayments: [{ day: "2019-12-01", amount: "10000" }, { day: "2019-12-20", amount: "10000" }],
  extensions: [],
}; // prettier-ignore

for (const asOf of ["2018-11-15", "2018-11-16", "2020-11-15", "2021-01-24", "2021-01-25"]) {
  console.log(asOf, JSON.stringify(trackOverdue(changge2017.overdue, { loan, asOf }).standing));
}

const result = trackOverdue(changge2017.overdue, { loan, asOf: "2021-01-25" });
console.log(`\n${renderText(explain(result, { language: "en" }))}`);

assert.deepEqual(
  result.episodes.map(({ days }) => days),
  [400, 71],
); // from 15 November 2018 a year and 35 days
const eachDue = adjustTerms(changge2017.overdue, { overdueEpisode: "each-due" });
console.log("\nCounting every amount paid late as an episode of its own:");
const { episodes } = trackOverdue(eachDue, { loan, asOf: "2021-01-25" });
assert.deepEqual(
  episodes.map(({ days }) => days),
  [381, 35, 71],
); // the first was paid nineteen days earlier
for (const episode of episodes) console.log(JSON.stringify(episode));

// Output:
// 2018-11-15 {"state":"not-overdue"}
// 2018-11-16 {"state":"overdue","amount":"10000.00","days":1,"bucket":{"fromDays":1,"throughDays":30}}
// 2020-11-15 {"state":"not-overdue"}
// 2021-01-24 {"state":"overdue","amount":"30000.00","days":70,"bucket":{"fromDays":31,"throughDays":70}}
// 2021-01-25 {"state":"overdue","amount":"30000.00","days":71,"bucket":{"fromDays":71,"throughDays":90}}
//
// Loan L1 on 2021-01-25: overdue 30,000.00 yuan for 71 days
//   Terms: Changge, finance for poverty alleviation (2017)
//   Reading: Into which spans of days are overdue loans sorted? — up to 30, 70 and 90 days, and above
//   Reading: What is one overdue episode? — an unbroken stretch is one
//   Reading: Does a maturity that falls on a rest day move? — moves to the next working day
//   Reading: Where a loan is not repaid by the working day to which it moved, is it overdue from that day or from the day that is written? — from the working day
//   Reading: Where an amount is not paid within the days of grace, is it overdue from the day it was due or from their end? — from the day on which it was due
//   matures on 2020-11-15, balance 30,000.00 yuan
//   overdue episode: due 2018-11-15, paid 2019-12-20, 400 days
//   overdue episode: due 2020-11-15, unpaid on 2021-01-25, 71 days
//   Beware: no calendar reaches the maturity 2020-11-15 of loan L1; whether it is a rest day was not checked, and it stands
//   Open in the documents; read as: up to 30, 70 and 90 days, and above
//   Open in the documents; read as: an unbroken stretch is one
//   Source: Civil Code of the People's Republic of China, art. 201
//
// Counting every amount paid late as an episode of its own:
// {"state":"ended","dueOn":"2018-11-15","paidOn":"2019-12-01","days":381}
// {"state":"ended","dueOn":"2019-11-15","paidOn":"2019-12-20","days":35}
// {"state":"running","dueOn":"2020-11-15","days":71}
