// 乡镇熔断怎么算，哪个村可以评信用村？ / A town where 3 of 10 villages are above 5 %, and its neighbour where 1 of 3 is: which is stopped, and which village is honoured?
import assert from "node:assert/strict";
import { explain, renderText, reviewPlaces, type Village } from "fupin-credit";
import { changge2017, henan2017 } from "fupin-credit/packs";
import { column, printTable } from "./support/table.ts";

const village = (town: string, name: string, bad: string): Village => ({
  ...{ town, village: name, allLoans: { bad, balance: "1000000" } },
});
const east = ["50000.01", "60000", "300003", "50000", "0", "0", "0", "0", "0", "0"];
const conduct = { serviceWork: true, support: true, recoveryHelp: true, publicity: true };
const thisYear = (bad: string) => ({ creditLoansThisYear: { bad, balance: "1000000" }, conduct });
const villages = [
  ...east.map((bad, i) => village("东镇", `东${String(i + 1)}村`, bad)),
  { ...village("西镇", "西1村", "50001"), ...thisYear("30000") },
  { ...village("西镇", "西2村", "50000"), ...thisYear("30040") },
  village("西镇", "西3村", "0"),
];
const towns = [
  { town: "东镇", administrativeVillages: 10, allLoans: { bad: "450000", balance: "10000000" } },
  { town: "西镇", administrativeVillages: 3, allLoans: { bad: "150003", balance: "3000000" } },
];
const facts = { asOf: "2018-12-31", towns, villages };
const review = reviewPlaces(changge2017.breaker, facts);
const byRate = reviewPlaces(henan2017.breaker, facts); // Henan looks at a town's own rate, and at villages above 7 %
const rows = review.towns.map(({ town, stopByVillages: by, newCredit }, i) => {
  const both = [newCredit, byRate.towns[i]?.newCredit].map((of) => (of === "goes-on" ? "照常" : "可停止新增授信"));
  return [town, `${String(by?.above)} ÷ ${String(by?.villages)}`, ...both];
});
printTable(["镇", "超过 5% 的村 ÷ 行政村", "长葛", "河南（镇的比率）"], rows);
assert.deepEqual(column(rows, 2), ["照常", "可停止新增授信"]); // 30 % is not above 30 %
const honours = review.villages.flatMap(({ village: name, honour }) => (honour?.state === "honoured" ? [name] : []));
assert.deepEqual(honours, ["西1村"]); // 3 % exactly; 3.004 % is above
console.log(`可评信用村：${honours.join("、")}`);
const [west] = review.towns.filter(({ town }) => town === "西镇");
if (west) console.log(renderText(explain({ ...review, towns: [west], villages: [] }, { language: "zh" })));

// Output:
// 镇    超过 5% 的村 ÷ 行政村            长葛  河南（镇的比率）
// 东镇                 3 ÷ 10            照常              照常
// 西镇                  1 ÷ 3  可停止新增授信    可停止新增授信
// 可评信用村：西1村
// 镇村审视（2018-12-31）：1 个镇，0 个村
//   适用条件：长葛市金融扶贫（2017）
//   解读：“超过30%行政村”的分母是全部行政村，还是有贷款的行政村？——以全部行政村为分母
//   解读：没有贷款的村（镇）算不算未超过？——不作判定
//   解读：授予信用村（镇），除不良率外是否还须四项工作都好？——不良率和四项工作都要达到
// 西镇（镇）：可停止新增授信
//   行政村 3 个：超过 5% 的 1 个，未超过 2 个，没有贷款 0 个，不详 0 个
//   超标村占比 1 ÷ 3 个村 = 33.33%；按精确比值超过 30%
//   依据：《长葛市农户信用贷款激励约束机制实施办法（试行）》（长政办〔2017〕64号）第三部分第（三）项
//   文件未明确，按解读：以全部行政村为分母
//   依据：《长葛市农户信用贷款激励约束机制实施办法（试行）》（长政办〔2017〕64号）第三部分第（二）项
//   依据：《中华人民共和国民法总则》第二百零五条（据公开摘要，未见原文）
//   依据：《中华人民共和国民法通则》第一百五十五条
//   信用镇：尚不能判断；当年信用贷款不良率 未提供，上限 2%（含）
//   服务部（站）工作：未说明；支持农户信用贷款：未说明；协助收回贷款：未说明；金融宣传配合：未说明
//   依据：《长葛市农户信用贷款激励约束机制实施办法（试行）》（长政办〔2017〕64号）第二部分第（三）项
//   依据：《长葛市农户信用信息管理办法（试行）》（长政办〔2017〕64号）第二十二条
//   文件未明确，按解读：不良率和四项工作都要达到
//   依据：《中华人民共和国民法总则》第二百零五条（据公开摘要，未见原文）
//   依据：《中华人民共和国民法通则》第一百五十五条
// 本套条件未收录、未核对的事项（不表示文件不要求）
//   镇按不良率的熔断
