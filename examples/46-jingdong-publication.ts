// 景东县 2020 年公示的 407,419.62 万元，单位对吗？ / Which unit does the sum of Jingdong's publication of 2020 prove, where it prints 407,419.62 万元?
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { type Bulletin, type BulletinTerms, explain, reconcileBulletin, renderText } from "fupin-credit";

// As it prints: households, loans in 万元, and the subsidies of the second quarter.
const file = new URL("./data/jingdong-2020-q2.json", import.meta.url);
const publication = JSON.parse(readFileSync(file, "utf8")) as Bulletin; // checked by the function
const title = { zh: "只核对数字", en: "figures alone" };
const terms: BulletinTerms = { kind: "bulletin", pack: "ours", edition: "1", title, stated: {} };
const result = reconcileBulletin(terms, publication);
assert.deepEqual(result.units, [{ row: "其二", printed: "407419.62万元", unit: "yuan", figure: "subsidy-amount" }]);
console.log(renderText(explain(result, { language: "zh" })));

// Output:
// 景东县2020年第二季度贴息公示（2020-06-30）：相符 0 项，不符 1 项，尚不能判断 0 项
//   适用条件：只核对数字
//   解读：印出的金额和比率是四舍五入还是舍去尾数？——四舍五入
// 由合计证明的单位
//   其二，贴息金额：印为 407,419.62万元，合计证明单位为元
// 合计，贴息金额：不符
//   通报印为 4,518,410.91元
//   4,110,991.29元 + 407,419.62万元 = 4,078,307,191.29元
//   其二印出的 407,419.62万元 如单位为元，则与合计相符
// 印出但无从核对
//   其一，贴息户数 7921
//   其一，贴息贷款金额 34269.1
//   其二，贴息户数 946
//   其二，贴息贷款金额 4104.9
// 依据
//   只用加减、相除和比较，不依据条文
