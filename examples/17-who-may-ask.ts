// 谁能查询农户信用信息，谁的信息可以采集？ / Who may query a household's credit information, on which day, for what; and whose information may be recorded at all?
import assert from "node:assert/strict";
import { explain, mayQuery, mayRecord, type Query, renderText } from "fupin-credit";
import { changge2017 } from "fupin-credit/packs";
import { outcomeWords, ruleWords } from "./support/words.ts";

const query: Query = {
  ...{ id: "Q1", on: "2018-12-31", household: "H1", householdArea: { city: "某市", town: "甲镇", village: "一村" } },
  by: { body: "financial-institution", id: "B1", area: { city: "某市" } },
  purpose: "贷款审查",
  authorisation: {
    ...{ state: "given", household: "H1", writtenForm: true, purposes: ["贷款审查"], to: ["B1"] },
    ...{ from: "2018-03-01", through: "2018-12-31", revokedOn: "not-revoked" },
  },
};
const neighbour = { body: "village-office", id: "V2", area: { city: "某市", town: "甲镇", village: "二村" } } as const;
const asked: readonly Query[] = [
  query,
  { ...query, id: "Q2", on: "2019-01-01" },
  { ...query, id: "Q3", purpose: "招聘" },
  { ...query, id: "Q4", authorisation: { state: "none" } },
  { ...query, id: "Q5", by: neighbour },
  { ...query, id: "Q6", by: { body: "other", id: "B1" } },
];
for (const one of asked) {
  const { outcome, findings } = mayQuery(changge2017.query, one);
  const reasons = findings.flatMap((f) => (f.outcome === "unmet" ? [ruleWords(f.rule)] : []));
  assert.equal(outcome, one.id === "Q1" ? "permitted" : "refused");
  console.log(`${one.id}：${outcomeWords(outcome)}${reasons.map((rule) => `；不符合“${rule}”`).join("")}`);
}
console.log(renderText(explain(mayQuery(changge2017.query, query), { language: "zh" })));

const household = {
  ...{ id: "H1", asOf: "2018-03-10", writtenConsent: "2018-03-01", collectedOn: "2018-03-02" },
  ...{ residentLocally: true, locallyRegistered: true, fullCivilCapacity: true, farming: true },
};
const record = mayRecord(changge2017.record, { ...household, collectors: [{ id: "C1", signed: true }] });
assert.equal(record.outcome, "may-not-be-recorded"); // one collected, and two must
console.log(renderText(explain(record, { language: "zh" })));

// Output:
// Q1：可以查询
// Q2：不得查询；不符合“授权在有效期内”
// Q3：不得查询；不符合“在授权用途之内”
// Q4：不得查询；不符合“农户书面授权”
// Q5：不得查询；不符合“授权给查询单位”；不符合“本级或辖内农户”
// Q6：不得查询；不符合“有权查询的单位”
// 查询 Q1：B1（金融机构）查询 H1 户（2018-12-31）：可以查询
//   适用条件：长葛市金融扶贫（2017）
// 农户书面授权：符合
//   H1 户授权，书面；查询 H1 户
//   依据：《长葛市农户信用信息管理办法（试行）》（长政办〔2017〕64号）第二十三条
// 授权在有效期内：符合
//   自 2018-03-01 起，至 2018-12-31（含），未撤销；查询日 2018-12-31
//   依据：《长葛市农户信用信息管理办法（试行）》（长政办〔2017〕64号）第二十三条
// 授权给查询单位：符合
//   查询单位 B1；授权给：“B1”
//   依据：《长葛市农户信用信息管理办法（试行）》（长政办〔2017〕64号）第二十三条
// 授权书写明用途：符合
//   写明的用途：“贷款审查”
//   依据：《长葛市农户信用信息管理办法（试行）》（长政办〔2017〕64号）第二十三条
// 在授权用途之内：符合
//   用于“贷款审查”；授权用于：“贷款审查”
//   依据：《长葛市农户信用信息管理办法（试行）》（长政办〔2017〕64号）第二十三条
// 有权查询的单位：符合
//   金融机构；可以查询的：村金融扶贫服务部、镇金融扶贫服务站、市金融扶贫服务中心、金融机构、对口部门、经市政府批准的其他部门
//   依据：《长葛市农户信用信息管理办法（试行）》（长政办〔2017〕64号）第二十七条
// 本级或辖内农户：符合
//   农户：某市；单位：某市
//   须同一：市
//   依据：《长葛市农户信用信息管理办法（试行）》（长政办〔2017〕64号）第二十七条
// 只查询对口信息：不适用
//   依据：《长葛市农户信用信息管理办法（试行）》（长政办〔2017〕64号）第二十七条
// H1 的信用信息（2018-03-10）：不得录入
//   适用条件：长葛市金融扶贫（2017）
//   解读：采集人员多于规定人数时，须每个人都签名，还是签满规定人数即可？——采集人员全部签名
// 户主书面授权：符合
//   授权日 2018-03-01，采集日 2018-03-02；须不晚于 2018-03-02
//   依据：《长葛市农户信用信息管理办法（试行）》（长政办〔2017〕64号）第六条
// 常住本辖区：符合
//   常住本辖区：是
//   依据：《长葛市农户信用信息管理办法（试行）》（长政办〔2017〕64号）第七条
// 具有本地区户口：符合
//   具有本地区户口：是
//   依据：《长葛市农户信用信息管理办法（试行）》（长政办〔2017〕64号）第七条
// 完全民事行为能力：符合
//   完全民事行为能力：是
//   依据：《长葛市农户信用信息管理办法（试行）》（长政办〔2017〕64号）第七条
// 主要从事农村生产经营：符合
//   主要从事农村生产经营：是
//   依据：《长葛市农户信用信息管理办法（试行）》（长政办〔2017〕64号）第七条
// 采集人数：不符合
//   采集人数不足
//   采集人员 1 人，至少 2 人（含）
//   依据：《长葛市农户信用信息管理办法（试行）》（长政办〔2017〕64号）第十条
//   依据：《中华人民共和国民法总则》第二百零五条（据公开摘要，未见原文）
//   依据：《中华人民共和国民法通则》第一百五十五条
// 采集人员签名：符合
//   已签名：“C1”；未签名：无；不详：无
//   须有签名 1 个
//   依据：《长葛市农户信用信息管理办法（试行）》（长政办〔2017〕64号）第十条
//   文件未明确，按解读：采集人员全部签名
// 户主核实确认：尚不能判断
//   缺少：户主核实确认
//   依据：《长葛市农户信用信息管理办法（试行）》（长政办〔2017〕64号）第十一条
