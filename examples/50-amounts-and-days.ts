// 金额、日期和尾差怎么算？ / How are amounts, odd fen and days counted?
import assert from "node:assert/strict";
import { addAmounts, addMonths, daysBetween, splitAmount, wan } from "fupin-credit";

console.log(`5,390.04 万元 = ${wan("5390.04")} 元`);
assert.equal(addAmounts("0.10", "0.20"), "0.30");
console.log(`0.10 + 0.20 = ${addAmounts("0.10", "0.20")}`);

const parts = splitAmount("33333.33", ["20%", "10%", "50%", "20%"], { remainder: "largest" });
assert.equal(addAmounts(...parts), "33333.33");
console.log(`33,333.33 按 20:10:50:20：${parts.join("、")}，合计 ${addAmounts(...parts)}`);

console.log(`2021-06-10 起 36 个月：${addMonths("2021-06-10", 36)}`);
assert.equal(addMonths("2024-01-31", 1), "2024-02-29"); // the last day of a shorter month
console.log(`2024-01-31 起 1 个月：${addMonths("2024-01-31", 1)}`);
console.log(`2017-11-15 至 2020-11-15：${String(daysBetween("2017-11-15", "2020-11-15"))} 天`);

// Output:
// 5,390.04 万元 = 53900400.00 元
// 0.10 + 0.20 = 0.30
// 33,333.33 按 20:10:50:20：6666.67、3333.33、16666.66、6666.67，合计 33333.33
// 2021-06-10 起 36 个月：2024-06-10
// 2024-01-31 起 1 个月：2024-02-29
// 2017-11-15 至 2020-11-15：1096 天
