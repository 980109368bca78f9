// 广元市 2019 年简报的数字对得上吗？ / Do the printed figures of the Guangyuan bulletin of 2019 fit together?
import assert from "node:assert/strict";
import { averageAmount, compareAmounts, percentBetween, shareOfAmount, wan, wholeFromShare } from "fupin-credit";
import { printTable } from "./support/table.ts";

const overdue = wan("36.2");
const balance = wholeFromShare(overdue, "0.67%");
const CAP = "50000";
const each = (name: string, totalWan: string, count: number): readonly string[] => {
  const average = averageAmount(wan(totalWan), count);
  return [
    name,
    `${wan(totalWan)} ÷ ${String(count)}`,
    average,
    compareAmounts(average, CAP) > 0 ? "ABOVE CAP" : "within cap",
  ];
};
assert.equal(balance, "54029850.75"); // 362,000 ÷ 0.0067
printTable(
  ["figure", "formula", "yuan", "cap 50000"],
  [
    each("City: lent per household", "239600", 57_600),
    each("Cangxi: per renewal or extension", "6413.65", 1_583),
    each("Cangxi: per compensation", "68.09", 24),
    each("Cangxi: further credit per re-rating", "2682", 706),
    ["City: overdue balance at 0.6 %", `${wan("139800")} × 0.6%`, shareOfAmount(wan("139800"), "0.6%"), ""],
    ["Zhaohua: least balance for 0.67 %", `${overdue} ÷ 0.67%`, balance, ""],
  ],
);
console.log(
  `Zhaohua, check: ${overdue} ÷ ${balance} = ${percentBetween(overdue, balance, 4)}; printed: not above 0.67%`,
);
console.log("Not checkable: Zhaohua's coverage of 62.9 %, because neither side of it is printed.");
console.log("Source: 2019年第139期, 全市情况; 昭化区; 苍溪县");

// Output:
// figure                                              formula         yuan   cap 50000
// City: lent per household              2396000000.00 ÷ 57600     41597.22  within cap
// Cangxi: per renewal or extension         64136500.00 ÷ 1583     40515.79  within cap
// Cangxi: per compensation                     680900.00 ÷ 24     28370.83  within cap
// Cangxi: further credit per re-rating      26820000.00 ÷ 706     37988.67  within cap
// City: overdue balance at 0.6 %         1398000000.00 × 0.6%   8388000.00
// Zhaohua: least balance for 0.67 %         362000.00 ÷ 0.67%  54029850.75
// Zhaohua, check: 362000.00 ÷ 54029850.75 = 0.6700%; printed: not above 0.67%
// Not checkable: Zhaohua's coverage of 62.9 %, because neither side of it is printed.
// Source: 2019年第139期, 全市情况; 昭化区; 苍溪县
