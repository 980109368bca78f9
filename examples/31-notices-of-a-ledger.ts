// 下季度哪些到期，哪些通知没有按时发？ / Which loans of the sample ledger fall due in the next quarter, and which notices were late or never given?
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { listMaturities, trackReminders } from "fupin-credit";
import { jiange2019 } from "fupin-credit/packs";
import { noticesSent, readLedger, readTruth } from "./support/read-ledger.ts";
import { column, printTable } from "./support/table.ts";

const data = (name: string) => readFileSync(new URL(`./data/${name}`, import.meta.url));
const { rows } = readLedger(data("样例台账.csv"));
const loans = rows.map(({ loan }) => loan);

const quarter = { from: "2024-04-01", through: "2024-06-30" };
const { groups, total } = listMaturities(jiange2019.maturity, { loans, ...quarter, by: ["township", "lender"] });
console.log(`${quarter.from} 至 ${quarter.through} 到期`);
printTable(
  ["乡镇", "银行", "笔数", "户数", "金额（元）"],
  [
    ...groups.map((g) => [g.township ?? "", g.lender ?? "", String(g.loans), String(g.households), g.amount]),
    ["合计", "", String(total.loans), String(total.households), total.amount],
  ],
);

const asOf = "2024-03-31";
const sent = noticesSent(rows);
const { notices, counts } = trackReminders(jiange2019.reminders, { loans, asOf, sent });
console.log(`${String(loans.length)} 笔贷款中没有按时发出的通知（截至 ${asOf}）`);
const late = notices.flatMap((n) => {
  if (n.state !== "sent-late" && n.state !== "late" && n.state !== "never-given") return [];
  const [state, days] = n.state === "sent-late" ? ["迟发", n.lateBy] : ["没有发", n.days];
  return [[n.dueOn, n.loan, n.form === "written" ? "书面通知" : "提前告知", state, String(days)]];
});
const planted = ["firstNotice", "secondNotice"].flatMap((of) => readTruth(data("样例台账.真相.csv").toString(), of));
assert.deepEqual(column(late, 1).sort(), planted.map(({ line }) => `第${String(line)}行`).sort());
printTable(["最迟", "贷款", "形式", "状态", "迟几天"], late);
console.log(`按时发出 ${String(counts.sent)} 条，尚未到期 ${String(counts.upcoming)} 条`);

// Output:
// 2024-04-01 至 2024-06-30 到期
// 乡镇      银行  笔数  户数  金额（元）
// 上湾乡  丙银行     3     3    56666.67
// 上湾乡  乙银行     5     5   235000.00
// 上湾乡  甲银行     2     2    90000.00
// 东山镇  丙银行     1     1    40000.00
// 东山镇  甲银行     1     1    50000.00
// 中塘镇  丙银行     1     1    36666.67
// 中塘镇  乙银行     1     1    40000.00
// 中塘镇  甲银行     2     2    82799.75
// 北岭乡  乙银行     1     1    60000.00
// 南坪乡  乙银行     1     1    10000.00
// 南坪乡  甲银行     1     1    26866.67
// 西河镇  丙银行     1     1    30000.00
// 西河镇  乙银行     1     1    80000.00
// 西河镇  甲银行     5     5   110833.09
// 合计              26    26   948832.85
// 301 笔贷款中没有按时发出的通知（截至 2024-03-31）
// 最迟           贷款      形式    状态  迟几天
// 2022-10-15  第153行  提前告知    迟发       7
// 2024-02-07  第268行  提前告知  没有发       1
// 2024-03-02   第24行  书面通知    迟发       6
// 按时发出 168 条，尚未到期 419 条
