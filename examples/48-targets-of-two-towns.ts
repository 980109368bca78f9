// 两个镇的目标完成了没有？ / Which targets did two towns reach, and is a rate that equals the province's within it?
import assert from "node:assert/strict";
import { assessTargets, explain, labels, renderText } from "fupin-credit";
import { householdScheme, luoping2023, national2017 } from "fupin-credit/packs";
import { column, printTable } from "./support/table.ts";
import { outcomeWords } from "./support/words.ts";

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
  findings.map(({ target, share, state }) => {
    const words = labels.members["TargetName"]?.[target]?.zh ?? target;
    return [unit, words, share.state === "known" ? share.percent : "", outcomeWords(state)];
  }),
);
// At least 100 %, 90 % and 80 %.
assert.deepEqual(column(rows, 3), ["符合", "符合", "不符合", "符合", "符合", "符合"]);
printTable(["镇", "目标", "比率", "结论"], rows);

const book = { outstanding: "53900400", overdue: "2350057.44", bad: "1886514" };
const county = { unit: "某县", ...book, provinceOverdueRate: "4.36%" }; // 53,900,400 × 4.36 % = 2,350,057.44
const result = assessTargets(luoping2023.targets, { asOf: "2023-10-31", units: [county] });
assert.equal(result.units[0]?.findings.find(({ target }) => target === "overdue-rate")?.state, "met");
console.log(renderText(explain(result, { language: "zh" })));

const lender = { unit: "农商行", ...book, ownBadRateTarget: "1.5%" };
const [tolerated] = assessTargets(national2017.targets, { asOf: "2023-10-31", units: [lender] }).units;
assert.equal(tolerated?.outcome, "met"); // two points above its own 1.5 %: 1,886,514 is 3.5 % exactly
console.log(`不良率容忍度：${outcomeWords(tolerated.outcome)}`);

// Output:
// 镇      目标     比率    结论
// 东镇  评级面  100.00%    符合
// 东镇  授信面   90.00%    符合
// 东镇  覆盖面   79.38%  不符合
// 西镇  评级面  100.00%    符合
// 西镇  授信面   92.00%    符合
// 西镇  覆盖面   80.00%    符合
// 目标考核（2023-10-31）：1 个单位
//   适用条件：罗平县脱贫人口小额信贷（2023）
//   解读：年底之前尚未完成年度任务，算未达到，还是尚未到期？——尚未到期
//   解读：分母为零（如没有贷款的乡镇）时，目标算不算达到？——不作判定
//   显示时四舍五入：比率保留 2 位小数，完成率保留 0 位小数；判断按精确比值
//   依据：罗平县巩固脱贫攻坚推进乡村振兴领导小组办公室《关于2023年度10月份脱贫人口小额信贷工作情况的通报》第一部分第（三）项“逾期”
//   依据：罗平县巩固脱贫攻坚推进乡村振兴领导小组办公室《关于2023年度10月份脱贫人口小额信贷工作情况的通报》第一部分第（二）项“新增贷款”
// 某县：尚不能判断
//   逾期率（占贷款余额）：2,350,057.44 ÷ 53,900,400.00 元 = 4.36%
//   须不高于全省平均 4.36%（含，公布的平均数本身是约数，按所印位数比较）：达到
//   依据：罗平县巩固脱贫攻坚推进乡村振兴领导小组办公室《关于2023年度10月份脱贫人口小额信贷工作情况的通报》第二部分第（一）项
//   依据：《中华人民共和国民法典》第一千二百五十九条
//   完成率（占年度目标任务）：缺少 本年新增贷款、年度目标任务
//   须不低于 100%（含）：尚不能判断
//   依据：罗平县巩固脱贫攻坚推进乡村振兴领导小组办公室《关于2023年度10月份脱贫人口小额信贷工作情况的通报》第一部分第（二）项“新增贷款”
//   依据：《中华人民共和国民法典》第一千二百五十九条
//   覆盖面（占有贷款需求且符合条件的户）：缺少 有需求且符合条件户中的已获贷户数、有贷款需求且符合条件的户
//   须不低于 100%（含）：尚不能判断
//   依据：罗平县巩固脱贫攻坚推进乡村振兴领导小组办公室《关于2023年度10月份脱贫人口小额信贷工作情况的通报》第三部分第（三）项
//   依据：《中华人民共和国民法典》第一千二百五十九条
// 不良率容忍度：符合
