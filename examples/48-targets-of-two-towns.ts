// 两个镇的目标完成了没有？ / Which targets did two towns reach, and is a rate that equals the province's within it?
import assert from "node:assert/strict";
import { assessTargets, explain, renderText } from "fupin-credit";
import { householdScheme, luoping2023, national2017 } from "fupin-credit/packs";
import { printTable } from "./support/table.ts";

const towns = [
  {
    ...{ unit: "东镇", registeredHouseholds: 200, ratedHouseholds: 200, qualifyingHouseholds: 160 },
    ...{ qualifyingWithLine: 144, qualifyingLentTo: 127 }, // 144 is 90 % exactly, 128 would be 80 %
  },
  {
    ...{ unit: "西镇", registeredHouseholds: 90, ratedHouseholds: 90, qualifyingHouseholds: 50 },
    ...{ qualifyingWithLine: 46, qualifyingLentTo: 40 }, // 40 is 80 % exactly
  },
];
const { units } = assessTargets(householdScheme.targets, { asOf: "2019-11-30", units: towns });
const rows = units.flatMap(({ unit, findings }) =>
  findings.map(({ target, share, state }) => [unit, target, share.state === "known" ? share.percent : "", state]),
);
assert.deepEqual(
  rows.map(([, , , state]) => state),
  ["met", "met", "unmet", "met", "met", "met"], // at least 100 %, 90 % and 80 %
);
printTable(["town", "target", "share", "state"], rows);

const book = { outstanding: "53900400", overdue: "2350057.44", bad: "1886514" };
const county = { unit: "罗平县", ...book, provinceOverdueRate: "4.36%" }; // 53,900,400 × 4.36 % = 2,350,057.44
const result = assessTargets(luoping2023.targets, { asOf: "2023-10-31", units: [county] });
assert.equal(result.units[0]?.findings.find(({ target }) => target === "overdue-rate")?.state, "met");
console.log(renderText(explain(result, { language: "en" })));

const lender = { unit: "农商行", ...book, ownBadRateTarget: "1.5%" };
const [tolerated] = assessTargets(national2017.targets, { asOf: "2023-10-31", units: [lender] }).units;
assert.equal(tolerated?.outcome, "met"); // two points above its own 1.5 %: 1,886,514 is 3.5 % exactly
console.log(`tolerance: ${tolerated.outcome}`);

// Output:
// town        target    share  state
// 东镇         rated  100.00%    met
// 东镇  credit-lines   90.00%    met
// 东镇      coverage   79.38%  unmet
// 西镇         rated  100.00%    met
// 西镇  credit-lines   92.00%    met
// 西镇      coverage   80.00%    met
// Targets, 2023-10-31: units 1
//   Terms: Luoping, microcredit (2023)
//   Reading: Is a year's target that is not reached before the year's end unmet, or still open? — still open
//   Reading: Is a target met where its whole is zero, as in a town without loans? — is left open
//   Shown half up: ratios to 2 decimals, completion to 0 decimals; judged by the exact ratio
//   Source: Luoping: bulletin on microcredit, October 2023, 1(3) overdue loans
//   Source: Luoping: bulletin on microcredit, October 2023, 1(2) new loans
// 罗平县: undetermined
//   overdue rate, of loans outstanding: 2,350,057.44 ÷ 53,900,400.00 yuan = 4.36%
//   at most the province's average, 4.36% (a published average is rounded itself: compared at its decimals): met
//   Source: Luoping: bulletin on microcredit, October 2023, 2(1)
//   Source: Civil Code of the People's Republic of China, art. 1259
//   completion, of the year's target: missing yuan lent this year, the year's target
//   at least 100%: undetermined
//   Source: Luoping: bulletin on microcredit, October 2023, 1(2) new loans
//   Source: Civil Code of the People's Republic of China, art. 1259
//   coverage, of households with need that qualify: missing qualifying households with need that were lent to, households with need that qualify
//   at least 100%: undetermined
//   Source: Luoping: bulletin on microcredit, October 2023, 3(3)
//   Source: Civil Code of the People's Republic of China, art. 1259
// tolerance: met
