// What does each line of a stream come to: interest as numbers, a bad line in its place, the whole where it is asked for?
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
    console.log(
      `line ${String(answers)}: ${answer.issues.map(({ path, message }) => `${path} ${message.en}`).join("; ")}`,
    );
    continue;
  }
  const periods = answer.lines.map(([from, through, fen]) => `${String(through - from + 1)} nights ${String(fen)} fen`);
  console.log(`line ${String(answers)}: ${periods.join(", ")}; in all ${String(answer.ordinaryFen)} fen`);
  if (answers === 1) console.log(`  the whole of it: ${String(answer.full().periods[1]?.segments.length)} segments`);
}
assert.equal(answers, lines.length);

// Output:
// line 1: 36 nights 21750 fen, 90 nights 54254 fen, 92 nights 44467 fen, 92 nights 44467 fen, 55 nights 26583 fen; in all 191521 fen
//   the whole of it: 2 segments
// line 2: facts.loan.maturesOn must be after the pay-out day
// line 3: 36 nights 21750 fen, 90 nights 54254 fen, 92 nights 44467 fen, 92 nights 44467 fen, 55 nights 26583 fen; in all 191521 fen
