// 某一天执行什么利率？ / Which published rate is in force on a day, for a loan of a given length?
import assert from "node:assert/strict";
import { lookUpRate } from "fupin-credit";
import { lpr, pbocBenchmark } from "fupin-credit/rates";

// A loan of twelve months is in the band up to one year, one day more is in the next.
const contractDay = "2018-11-15";
for (const maturesOn of ["2019-11-15", "2019-11-16"]) {
  const answer = lookUpRate(pbocBenchmark, { day: contractDay, from: contractDay, maturesOn });
  console.log(contractDay, "to", maturesOn, JSON.stringify(answer));
}

console.log(JSON.stringify(lookUpRate(lpr, { day: "2022-08-21", band: "1-year" })));
console.log(JSON.stringify(lookUpRate(lpr, { day: "2022-08-22", band: "1-year" })));

// Between one and five years LPR has no rate of its own, and beyond the verified day nothing is guessed.
console.log(JSON.stringify(lookUpRate(lpr, { day: "2022-08-22", termMonths: 36 })));
const beyond = lookUpRate(lpr, { day: "2026-10-20", termMonths: 12 });
assert.deepEqual(beyond, { state: "beyond-verified", verifiedThrough: "2026-10-19" });
console.log(JSON.stringify(beyond));

// Output:
// 2018-11-15 to 2019-11-15 {"state":"known","rate":"4.35%","band":"to-1-year","inForceFrom":"2015-10-24","verified":true,"source":"pboc-benchmark-rates#2015-10-24"}
// 2018-11-15 to 2019-11-16 {"state":"known","rate":"4.75%","band":"to-3-years","inForceFrom":"2015-10-24","verified":true,"source":"pboc-benchmark-rates#2015-10-24"}
// {"state":"known","rate":"3.70%","band":"1-year","inForceFrom":"2022-05-20","verified":true,"source":"lpr#2022-05-20"}
// {"state":"known","rate":"3.65%","band":"1-year","inForceFrom":"2022-08-22","verified":true,"source":"lpr#2022-08-22"}
// {"state":"no-such-band","bands":["1-year","over-5-years"]}
// {"state":"beyond-verified","verifiedThrough":"2026-10-19"}
