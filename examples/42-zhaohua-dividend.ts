// 昭化区公布的分红数字对吗？ / Is the cooperative dividend of Zhaohua right: 12 % of 430,000 yuan among 19 households, 2,716 each?
import { addAmounts, averageAmount, compareAmounts, shareOfAmount, splitInProportion } from "fupin-credit";
import { documents } from "fupin-credit/documents";

const bulletin = documents.find((d) => d.id === "guangyuan-bulletin-2019-139");
const dividend = shareOfAmount("430000", "12%");
console.log(`430000.00 × 12% = ${dividend} yuan a year`);
const average = averageAmount(dividend, 19);
const roundsTo2716 = compareAmounts(average, "2715.50") >= 0 && compareAmounts(average, "2716.50") < 0;
console.log(`${dividend} ÷ 19 = ${average} each; printed 2716: ${roundsTo2716 ? "agrees to the yuan" : "DIFFERS"}`);

// To pay it out to the fen, the parts must add up. Nineteen times 2,715.79 would be one fen too much.
const equal = Array.from({ length: 19 }, () => 1);
const parts = splitInProportion(dividend, equal, { remainder: "largest" });
console.log(`19 × 2715.79 = ${addAmounts(...equal.map(() => "2715.79"))}`);
console.log(`paid out: ${count("2715.79")} × 2715.79 + ${count("2715.78")} × 2715.78 = ${addAmounts(...parts)}`);
console.log(`Source: ${bulletin?.title.en ?? ""}, ${bulletin?.articles["zhaohua mode 1"]?.en ?? ""}`);

function count(amount: string): string {
  return String(parts.filter((part) => part === amount).length);
}

// Output:
// 430000.00 × 12% = 51600.00 yuan a year
// 51600.00 ÷ 19 = 2715.79 each; printed 2716: agrees to the yuan
// 19 × 2715.79 = 51600.01
// paid out: 18 × 2715.79 + 1 × 2715.78 = 51600.00
// Source: Poverty-alleviation bulletin 2019 no. 139 (Guangyuan), Zhaohua, mode 1
