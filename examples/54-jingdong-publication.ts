// Which unit does the sum of Jingdong's publication of 2020 prove, where it prints 407,419.62 万元?
import assert from "node:assert/strict";
import { type Bulletin, type BulletinTerms, explain, reconcileBulletin, renderText } from "fupin-credit";

// As it prints: households, loans in 万元, and the subsidies of the second quarter.
const publication: Bulletin = {
  ...{ bulletin: "景东县2020年第二季度贴息公示", asOf: "2020-06-30", unit: "wan" },
  rows: [
    { name: "其一", subsidy: { households: 7921, principal: "34269.1", amount: "4110991.29元" } },
    { name: "其二", subsidy: { households: 946, principal: "4104.9", amount: "407419.62万元" } },
  ],
  total: { subsidy: { amount: "4518410.91元" } },
};
const terms: BulletinTerms = { kind: "bulletin", pack: "ours", edition: "1", stated: {} };
const result = reconcileBulletin(terms, publication);
assert.deepEqual(result.units, [{ row: "其二", printed: "407419.62万元", unit: "yuan", figure: "subsidy-amount" }]);
console.log(`${renderText(explain(result, { language: "en" }))}\n\n${renderText(explain(result, { language: "zh" }))}`);

// Output:
