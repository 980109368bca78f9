// 从哪天起逾期，逾期几次？ / Since when is a loan overdue, how often was it, and what changes when an episode is counted otherwise?
import assert from "node:assert/strict";
import { adjustTerms, explain, type Loan, renderText, trackOverdue } from "fupin-credit";
import { changge2017 } from "fupin-credit/packs";

const loan: Loan = {
  id: "L1", household: "H1", lender: "B1", principal: "50000", paidOutOn: "2017-11-15", maturesOn: "2020-11-15",
  instalments: [{ dueOn: "2018-11-15", amount: "10000" }, { dueOn: "2019-11-15", amount: "10000" }],
  repayments: [{ day: "2019-12-01", amount: "10000" }, { day: "2019-12-20", amount: "10000" }],
  extensions: [],
}; // oxfmt-ignore

for (const asOf of ["2018-11-15", "2018-11-16", "2020-11-15", "2021-01-24", "2021-01-25"]) {
  const { standing } = trackOverdue(changge2017.overdue, { loan, asOf });
  console.log(
    `${asOf}：${standing.state === "overdue" ? `逾期 ${standing.amount} 元，${String(standing.days)} 天` : "未逾期"}`,
  );
}

const result = trackOverdue(changge2017.overdue, { loan, asOf: "2021-01-25" });
console.log(`\n${renderText(explain(result, { language: "zh" }))}`);

assert.deepEqual(
  result.episodes.map(({ days }) => days),
  [400, 71],
); // from 15 November 2018 a year and 35 days
const eachDue = adjustTerms(changge2017.overdue, { overdueEpisode: "each-due" });
console.log("\n每期欠款各算一次：");
const { episodes } = trackOverdue(eachDue, { loan, asOf: "2021-01-25" });
assert.deepEqual(
  episodes.map(({ days }) => days),
  [381, 35, 71],
); // the first was paid nineteen days earlier
for (const { dueOn, days } of episodes) console.log(`${dueOn} 到期的一次：${String(days)} 天`);

// Output:
// 2018-11-15：未逾期
// 2018-11-16：逾期 10000.00 元，1 天
// 2020-11-15：未逾期
// 2021-01-24：逾期 30000.00 元，70 天
// 2021-01-25：逾期 30000.00 元，71 天
//
// 贷款 L1，2021-01-25：逾期 30,000.00 元，71 天
//   适用条件：长葛市金融扶贫（2017）
//   解读：逾期按天数分几段统计？——30 天、70 天、90 天以内和 90 天以上
//   解读：什么算一次逾期？——连续未还清的算一次
//   解读：到期日遇休息日，是否顺延？——顺延至下一工作日
//   解读：顺延到的工作日仍未还清的，逾期从该工作日起算，还是从合同到期日起算？——从顺延到的工作日起算
//   解读：宽限期内未还清的，逾期从到期日起算，还是从宽限期满起算？——从到期日起算
//   到期日 2020-11-15，余额 30,000.00 元
//   逾期一次：2018-11-15 到期，2019-12-20 补足，400 天
//   逾期一次：2020-11-15 到期，至 2021-01-25 未补足，71 天
//   注意：没有工作日历覆盖贷款 L1 的到期日 2020-11-15，是否遇休息日未查，按不顺延计算
//   文件未明确，按解读：30 天、70 天、90 天以内和 90 天以上
//   文件未明确，按解读：连续未还清的算一次
//   依据：《中华人民共和国民法典》第二百零一条
//
// 每期欠款各算一次：
// 2018-11-15 到期的一次：381 天
// 2019-11-15 到期的一次：35 天
// 2020-11-15 到期的一次：71 天
