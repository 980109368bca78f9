// 损失分担多出一分钱，归谁？ / A loss of 33,333.33 yuan is shared at 20:10:50:20, and once more with the fund's part shared again: who takes the odd fen?
import assert from "node:assert/strict";
import { addAmounts, adjustTerms, explain, renderText, splitLoss } from "fupin-credit";
import { changge2017 } from "fupin-credit/packs";
import { column, printTable } from "./support/table.ts";

// The shares stand in the parties' agreement, not in the measure.
const four = adjustTerms(changge2017.compensation, {
  lossShares: [
    { party: "省", share: "20%" },
    { party: "市", share: "10%" },
    { party: "县", share: "50%" },
    { party: "银行", share: "20%" },
  ],
});
const split = splitLoss(four, { amount: "33333.33" });
assert.equal(addAmounts(...split.parts.map(({ amount }) => amount)), "33333.33"); // the whole, to the fen
console.log(renderText(explain(split, { language: "zh" })));

const nested = adjustTerms(four, {
  lossShares: [
    {
      ...{ party: "基金", share: "70%" },
      within: [
        { party: "省", share: "50%" },
        { party: "市", share: "30%" },
        { party: "县", share: "20%" },
      ],
    },
    { party: "银行", share: "30%" },
  ],
});
const [fund, bank] = splitLoss(nested, { amount: "0.10" }).parts;
const parts = [fund, ...(fund?.within ?? []), bank].flatMap((part) => part ?? []);
const rows = parts.map(({ party, share, amount }) => [party, share, amount]);
assert.deepEqual(column(rows, 2), ["0.07", "0.04", "0.02", "0.01", "0.03"]); // 7 fen at 3.5, 2.1 and 1.4
printTable(["0.10 元的损失", "比例", "分担"], rows);

// Output:
// 损失 33,333.33 元的分担
//   适用条件：长葛市金融扶贫（2017）
//   其中 1 项由使用单位改动，据此得出的各项标明“由使用单位设定”
//   解读：分不尽的尾数归谁？——按最大余数分
//   省：33,333.33 × 20% = 6666.666 ≈ 6,666.67
//   市：33,333.33 × 10% = 3333.333 ≈ 3,333.33
//   县：33,333.33 × 50% = 16666.665 ≈ 16,666.67
//   县：各方四舍五入后与总额差的分，由本方调整 -0.01 元，分担 16,666.66 元
//   银行：33,333.33 × 20% = 6666.666 ≈ 6,666.67
//   由使用单位设定
//   文件未明确，按解读：按最大余数分
// 0.10 元的损失  比例  分担
// 基金            70%  0.07
// 省              50%  0.04
// 市              30%  0.02
// 县              20%  0.01
// 银行            30%  0.03
