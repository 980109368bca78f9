// 金额、日期和尾差怎么算？ / How are amounts, odd fen and days counted?
import { addAmounts, addMonths, daysBetween, splitAmount, wan } from "fupin-credit";

console.log("5,390.04 万元 are", wan("5390.04"), "yuan");
console.log("0.10 + 0.20 =", addAmounts("0.10", "0.20"));

const parts = splitAmount("33333.33", ["20%", "10%", "50%", "20%"], { remainder: "largest" });
console.log("33,333.33 at 20:10:50:20:", parts.join("  "), "- together", addAmounts(...parts));

console.log("36 months from 2021-06-10:", addMonths("2021-06-10", 36));
console.log("1 month from 2024-01-31:", addMonths("2024-01-31", 1));
console.log("nights from 2017-11-15 to 2020-11-15:", daysBetween("2017-11-15", "2020-11-15"));

// Output:
// 5,390.04 万元 are 53900400.00 yuan
// 0.10 + 0.20 = 0.30
// 33,333.33 at 20:10:50:20: 6666.67  3333.33  16666.66  6666.67 - together 33333.33
// 36 months from 2021-06-10: 2024-06-10
// 1 month from 2024-01-31: 2024-02-29
// nights from 2017-11-15 to 2020-11-15: 1096
