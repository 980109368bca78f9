// 昭化区公布的分红数字对吗？ / Is the cooperative dividend of Zhaohua right: 12 % of 430,000 yuan among 19 households, 2,716 each?
import assert from "node:assert/strict";
import { addAmounts, averageAmount, compareAmounts, shareOfAmount, splitInProportion } from "fupin-credit";
import { documents } from "fupin-credit/documents";

const bulletin = documents.find((d) => d.id === "guangyuan-bulletin-2019-139");
const dividend = shareOfAmount("430000", "12%");
console.log(`430000.00 × 12% = ${dividend} 元（一年）`);
const average = averageAmount(dividend, 19);
const roundsTo2716 = compareAmounts(average, "2715.50") >= 0 && compareAmounts(average, "2716.50") < 0;
console.log(`${dividend} ÷ 19 = ${average}；印为 2716：${roundsTo2716 ? "取到元相符" : "不符"}`);

// To pay it out to the fen, the parts must add up. Nineteen times 2,715.79 would be one fen too much.
const equal = Array.from({ length: 19 }, () => 1);
const parts = splitInProportion(dividend, equal, { remainder: "largest" });
console.log(`19 × 2715.79 = ${addAmounts(...equal.map(() => "2715.79"))}`);
assert.ok(roundsTo2716);
assert.equal(addAmounts(...parts), dividend);
console.log(`实际分付：${count("2715.79")} × 2715.79 + ${count("2715.78")} × 2715.78 = ${addAmounts(...parts)}`);
console.log(`依据：《${bulletin?.title.zh ?? ""}》${bulletin?.articles["zhaohua mode 1"]?.zh ?? ""}`);

function count(amount: string): string {
  return String(parts.filter((part) => part === amount).length);
}

// Output:
// 430000.00 × 12% = 51600.00 元（一年）
// 51600.00 ÷ 19 = 2715.79；印为 2716：取到元相符
// 19 × 2715.79 = 51600.01
// 实际分付：18 × 2715.79 + 1 × 2715.78 = 51600.00
// 依据：《脱贫攻坚简报2019年第139期（广元市）》昭化区第一部分模式一
