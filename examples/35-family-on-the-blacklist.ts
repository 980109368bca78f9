// 一人失信，家里谁受影响，到哪一天？ / A borrower is listed for bad faith: which of the family cannot borrow, until when, what is open since 2020-12-18, and what does the bank tell the daughter?
import assert from "node:assert/strict";
import { assessHousehold, explain, propagateBlacklist, renderText, screenPerson } from "fupin-credit";
import { changge2017 } from "fupin-credit/packs";
import { column, printTable } from "./support/table.ts";
import { outcomeWords } from "./support/words.ts";

const listed = { id: "失信2020-017", listed: "P1", who: "person", on: "2020-02-29", ground: "bad-faith" } as const;
const relations = [
  { relation: "spouse", a: "P1", b: "配偶", from: "2008-05-01" },
  { relation: "parent", parent: "父亲", child: "P1" },
  { relation: "parent", parent: "P1", child: "女儿" },
  { relation: "parent", parent: "父亲", child: "姐姐" }, // two steps from P1: not reached
] as const;
const facts = { listings: [listed], relations, asOf: "2024-09-01" };
const { barred } = propagateBlacklist(changge2017.blacklist, facts);
const through = (bars: (typeof barred)[number]["bars"], scope: string) => {
  const bar = bars.find((each) => each.scope === scope);
  return bar === undefined ? "-" : `${bar.through}${bar.state === "open" ? "（存疑）" : ""}`;
};
const rows = barred.map(({ id, bars }) => [id, through(bars, "credit"), through(bars, "subsidy")]);
assert.deepEqual(column(rows, 0).sort(), ["P1", "女儿", "父亲", "配偶"]); // and not the sister
printTable(["何人", "不予授信至", "不予补贴至"], rows);

const screening = screenPerson(changge2017.blacklist, { ...facts, person: "女儿", who: "person" });
console.log(renderText(explain(screening, { language: "zh" })));

// What the screening found is what the application takes.
const causes = screening.bars.find(({ scope }) => scope === "credit")?.causes ?? [];
const who = "applicant" as const;
const bars = causes.map(({ listing, from, through: last, state }) => ({ listing, who, from, through: last, state }));
for (const appliedOn of ["2025-02-28", "2025-03-01"]) {
  const application = { id: "A1", appliedOn, amount: "30000", termMonths: 24, bars };
  const { findings } = assessHousehold(changge2017.household, application);
  const found = findings.find((f) => f.rule === "household/not-barred")?.outcome ?? "";
  assert.equal(found, appliedOn === "2025-02-28" ? "undetermined" : "met"); // five years from 2020-02-29
  console.log(`女儿 ${appliedOn} 申请：${outcomeWords(found)}`);
}

// Output:
// 何人          不予授信至  不予补贴至
// P1            2025-02-28  2025-02-28
// 女儿  2025-02-28（存疑）           -
// 父亲  2025-02-28（存疑）           -
// 配偶  2025-02-28（存疑）           -
// 女儿（2024-09-01）：尚不能判断
//   适用条件：长葛市金融扶贫（2017）
//   解读：列入黑名单当日起即受限制吗？——列入当日起
//   解读：“5年内”到哪一天为止？——到期年的对应日
//   解读：对失信农户的 5 年限制，是否也用于列入黑名单的经营主体？——只适用点名经营主体的永久限制
//   解读：国办发〔2020〕49号之后，对被列入者配偶、父母、子女的限制是否继续？——存疑，不下结论
//   解读：须在哪一天是其配偶、父母或子女？——判断之日是亲属的
//   提示：自 2020-12-18 起，失信惩戒须以法律、法规或者党中央、国务院政策文件为依据；以下限制按办法原文列出，执行前应核对其依据。征信机构对不良信息的保存期限是另一回事，仅供对照
//   依据：《国务院办公厅关于进一步完善失信约束制度构建诚信建设长效机制的指导意见》（国办发〔2020〕49号）“失信惩戒措施的依据”
//   依据：《征信业管理条例》（国务院令第631号）第十六条（据公开摘要，未见原文）
//   不予授信：尚不能判断；如成立，至 2025-02-28
//   P1 的子女，2020-02-29 列入（失信2020-017，失信），限 5年，自 2020-02-29 起，至 2025-02-28；失信惩戒须以法律法规和党中央、国务院政策为依据，自 2020-12-18 起能否及于亲属存疑
//   依据：《长葛市农户信用贷款激励约束机制实施办法（试行）》（长政办〔2017〕64号）第三部分第（一）项第2点
//   文件未明确，按解读：列入当日起
//   文件未明确，按解读：到期年的对应日
//   依据：《中华人民共和国民法总则》第二百零二条（据公开摘要，未见原文）
//   依据：《中华人民共和国民法通则》第一百五十四条
//   文件未明确，按解读：判断之日是亲属的
//   文件未明确，按解读：存疑，不下结论
//   依据：《国务院办公厅关于进一步完善失信约束制度构建诚信建设长效机制的指导意见》（国办发〔2020〕49号）“失信惩戒措施的依据”
//   依据：《征信业管理条例》（国务院令第631号）第十六条（据公开摘要，未见原文）
//   补贴：不受限
//   依据：《长葛市农户信用贷款激励约束机制实施办法（试行）》（长政办〔2017〕64号）第三部分第（一）项第3点
//   贴息：不受限
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第六部分第（二）项
// 女儿 2025-02-28 申请：尚不能判断
// 女儿 2025-03-01 申请：符合
