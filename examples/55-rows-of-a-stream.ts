// 逐行读入的贷款各计多少利息，坏行怎么办？ / What does each line of a stream come to, and a bad one?
import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { answerEach, compileInterest, linesOf } from "fupin-credit/bulk";
import { changge2017 } from "fupin-credit/packs";
import { pbocBenchmark } from "fupin-credit/rates";

const loan = {
  ...{ id: "L1", household: "H1", lender: "B1", product: "registered-household", principal: "50000" },
  ...{ contractOn: "2017-11-15", paidOutOn: "2017-11-15", maturesOn: "2018-11-15", rate: { fixed: "4.35%" } },
  ...{ instalments: [], repayments: [{ day: "2018-03-20", amount: "10000" }], extensions: [] },
};
const lines = [{ loan }, { loan: { ...loan, id: "L2", maturesOn: "2017-11-14" } }, { loan: { ...loan, id: "L3" } }];
const text = `${lines.map((line) => JSON.stringify(line)).join("\n")}\n`;
const pieces = Readable.from(text.match(/[^]{1,100}/g) ?? []); // cut anywhere, as a socket cuts

const accrue = compileInterest(changge2017.interest, { rates: [pbocBenchmark] });
let answers = 0;
for await (const answer of answerEach(accrue.json, linesOf(pieces))) {
  answers += 1;
  if (answer.state === "refused") {
    console.log(`第 ${String(answers)} 行未计：${answer.issues.map(({ message }) => message.zh).join("；")}`);
    continue;
  }
  const periods = answer.lines.map(([from, through, fen]) => `${String(through - from + 1)} 天 ${String(fen)} 分`);
  console.log(`第 ${String(answers)} 行：${periods.join("，")}；共 ${String(answer.ordinaryFen)} 分`);
  if (answers === 1) console.log(`  完整结果第 2 期分 ${String(answer.full().periods[1]?.segments.length)} 段`);
}
assert.equal(answers, lines.length);

// Output:
// 第 1 行：36 天 21750 分，90 天 54254 分，92 天 44467 分，92 天 44467 分，55 天 26583 分；共 191521 分
//   完整结果第 2 期分 2 段
// 第 2 行未计：到期日须晚于放款日
// 第 3 行：36 天 21750 分，90 天 54254 分，92 天 44467 分，92 天 44467 分，55 天 26583 分；共 191521 分
