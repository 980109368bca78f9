// 下季度哪些到期，哪些通知没有按时发？ / Which loans of the sample ledger fall due in the next quarter, and which notices were late or never given?
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { listMaturities, trackReminders } from "fupin-credit";
import { jiange2019 } from "fupin-credit/packs";
import { noticesSent, readLedger, readTruth } from "./support/read-ledger.ts";
import { printTable } from "./support/table.ts";

const data = (name: string) => readFileSync(new URL(`./data/${name}`, import.meta.url));
const { rows } = readLedger(data("样例台账.csv"));
const loans = rows.map(({ loan }) => loan);

const quarter = { from: "2024-04-01", through: "2024-06-30" };
const { groups, total, basis } = listMaturities(jiange2019.maturity, { loans, ...quarter, by: ["township", "lender"] });
console.log(`falling due from ${quarter.from} through ${quarter.through}`);
printTable(
  ["township", "lender", "loans", "households", "yuan"],
  [
    ...groups.map((g) => [g.township ?? "", g.lender ?? "", String(g.loans), String(g.households), g.amount]),
    ["total", "", String(total.loans), String(total.households), total.amount],
  ],
);
for (const b of basis) if (b.by === "article") console.log(b.article);

const asOf = "2024-03-31";
const sent = noticesSent(rows);
const { notices, counts } = trackReminders(jiange2019.reminders, { loans, asOf, sent });
console.log(`notices of all ${String(loans.length)} loans that were not given in time, as of ${asOf}`);
const late = notices.flatMap((n) => {
  if (n.state !== "sent-late" && n.state !== "late" && n.state !== "never-given") return [];
  return [[n.dueOn, n.loan, n.form, n.state, String(n.state === "sent-late" ? n.lateBy : n.days)]];
});
const planted = ["firstNotice", "secondNotice"].flatMap((of) => readTruth(data("样例台账.真相.csv").toString(), of));
assert.deepEqual(late.map(([, loan]) => loan).sort(), planted.map(({ line }) => `第${String(line)}行`).sort());
printTable(["due", "loan", "form", "state", "days late"], late);
console.log(`${String(counts.sent)} given in time, ${String(counts.upcoming)} still to come`);

// Output:
// falling due from 2024-04-01 through 2024-06-30
// township  lender  loans  households       yuan
// 上湾乡    丙银行      3           3   56666.67
// 上湾乡    乙银行      5           5  235000.00
// 上湾乡    甲银行      2           2   90000.00
// 东山镇    丙银行      1           1   40000.00
// 东山镇    甲银行      1           1   50000.00
// 中塘镇    丙银行      1           1   36666.67
// 中塘镇    乙银行      1           1   40000.00
// 中塘镇    甲银行      2           2   82799.75
// 北岭乡    乙银行      1           1   60000.00
// 南坪乡    乙银行      1           1   10000.00
// 南坪乡    甲银行      1           1   26866.67
// 西河镇    丙银行      1           1   30000.00
// 西河镇    乙银行      1           1   80000.00
// 西河镇    甲银行      5           5  110833.09
// total                26          26  948832.85
// guangyuan-bulletin-2019-139#jiange
// notices of all 301 loans that were not given in time, as of 2024-03-31
// due            loan     form        state  days late
// 2022-10-15  第153行  advance    sent-late          7
// 2024-02-07  第268行  advance  never-given          1
// 2024-03-02   第24行  written    sent-late          6
// 168 given in time, 419 still to come
