// 入股分红分到分、分到元，各是多少？ / The cooperatives of Zhaohua pay 12 % a year on 430,000 yuan of 19 households. What does each get, to the fen and to the yuan, and what of a contract of July 2019?
import assert from "node:assert/strict";
import { addAmounts, adjustTerms, averageAmount, explain, renderText, shareDividend } from "fupin-credit";
import { zhaohua2019 } from "fupin-credit/packs";
import { printTable } from "./support/table.ts";

// The bulletin prints no shares of the 19, and names the cooperatives: this one is made up, and each put in 22,631.58 yuan, the last one two fen less: 430,000 in all.
const members = Array.from({ length: 19 }, (_, i) => ({
  member: `M${String(i + 1)}`,
  paidIn: i === 18 ? "22631.56" : "22631.58",
}));
const facts = { cooperative: "某合作社", contractedOn: "2016-05-01", members };
const toTheYuan = adjustTerms(zhaohua2019.dividend, { payOut: "yuan" });
const rows = [zhaohua2019.dividend, toTheYuan].flatMap((terms) => {
  const sharing = shareDividend(terms, facts);
  if (sharing.outcome !== "shared") return [];
  const parts = sharing.members.map((m) => m.dividend);
  const kinds = [...new Set(parts)].map((part) => `${String(parts.filter((p) => p === part).length)} × ${part}`);
  return [[sharing.paidIn, sharing.total, kinds.join(" + "), addAmounts(...parts), averageAmount(sharing.total, 19)]];
});
assert.deepEqual(
  rows.map(([, , , whole]) => whole),
  ["51600.00", "51600.00"],
); // 12 % of 430,000, to the fen and to the yuan
printTable(["入股", "12%", "各户", "合计", "户均"], rows);

const late = shareDividend(zhaohua2019.dividend, { ...facts, contractedOn: "2019-07-01" });
assert.equal(late.outcome, "refused");
console.log(renderText(explain(late, { language: "zh" })));

// Output:
// 入股            12%                        各户      合计     户均
// 430000.00  51600.00  18 × 2715.79 + 1 × 2715.78  51600.00  2715.79
// 430000.00  51600.00  15 × 2716.00 + 4 × 2715.00  51600.00  2715.79
// 某合作社 的分红（2019-07-01 签约）：不予分红
//   适用条件：昭化区扶贫小额信贷（2019）
//   解读：分红付到分还是付到元？——付到分
//   解读：从哪一天签订的合同起，不得再入股分红？——2019 年 7 月 1 日起
//   2017-08-17 起签订的，须农户自愿并参与经营；2019-07-01 起签订的不再允许
//   合同签订于停止之后
//   文件未明确，按解读：2019 年 7 月 1 日起
//   依据：《关于进一步规范和完善扶贫小额信贷管理的通知》（银保监发〔2019〕24号）“用途”（据公开摘要，未见原文）
