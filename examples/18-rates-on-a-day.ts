// 某一天执行什么利率？ / Which published rate is in force on a day, for a loan of a given length?
import assert from "node:assert/strict";
import { lookUpRate, type RateAnswer } from "fupin-credit";
import { lpr, pbocBenchmark } from "fupin-credit/rates";

const BANDS: Readonly<Record<string, string>> = { "1-year": "一年期", "over-5-years": "五年期以上" };

// A loan of twelve months is in the band up to one year, one day more is in the next.
const contractDay = "2018-11-15";
for (const maturesOn of ["2019-11-15", "2019-11-16"]) {
  const answer = lookUpRate(pbocBenchmark, { day: contractDay, from: contractDay, maturesOn });
  assert.equal(answer.state === "known" && answer.rate, maturesOn === "2019-11-15" ? "4.35%" : "4.75%");
  console.log(`${contractDay} 至 ${maturesOn}：${words(answer)}`);
}

for (const day of ["2022-08-21", "2022-08-22"])
  console.log(`${day} 一年期 LPR：${words(lookUpRate(lpr, { day, band: "1-year" }))}`);

// Between one and five years LPR has no rate of its own, and beyond the verified day nothing is guessed.
console.log(`2022-08-22 三年期 LPR：${words(lookUpRate(lpr, { day: "2022-08-22", termMonths: 36 }))}`);
const beyond = lookUpRate(lpr, { day: "2026-10-20", termMonths: 12 });
assert.deepEqual(beyond, { state: "beyond-verified", verifiedThrough: "2026-10-19" });
console.log(`2026-10-20 一年期 LPR：${words(beyond)}`);

function words(answer: RateAnswer): string {
  if (answer.state === "known") return `${answer.rate}（${answer.inForceFrom} 起执行）`;
  if (answer.state === "no-such-band")
    return `没有这一档，只有 ${answer.bands.map((band) => BANDS[band] ?? band).join("、")}`;
  return answer.state === "beyond-verified" ? `只核对到 ${answer.verifiedThrough}，不作推测` : answer.state;
}

// Output:
// 2018-11-15 至 2019-11-15：4.35%（2015-10-24 起执行）
// 2018-11-15 至 2019-11-16：4.75%（2015-10-24 起执行）
// 2022-08-21 一年期 LPR：3.70%（2022-05-20 起执行）
// 2022-08-22 一年期 LPR：3.65%（2022-08-22 起执行）
// 2022-08-22 三年期 LPR：没有这一档，只有 一年期、五年期以上
// 2026-10-20 一年期 LPR：只核对到 2026-10-19，不作推测
