// 谁能查询农户信用信息，谁的信息可以采集？ / Who may query a household's credit information, on which day, for what; and whose information may be recorded at all?
import { explain, mayQuery, mayRecord, type Query, renderText } from "fupin-credit";
import { changge2017 } from "fupin-credit/packs";

const query: Query = {
  ...{ id: "Q1", on: "2018-12-31", household: "H1", householdArea: { city: "长葛", town: "石象", village: "甲村" } },
  by: { body: "financial-institution", id: "B1", area: { city: "长葛" } },
  purpose: "贷款审查",
  authorisation: {
    ...{ state: "given", household: "H1", writtenForm: true, purposes: ["贷款审查"], to: ["B1"] },
    ...{ from: "2018-03-01", through: "2018-12-31", revokedOn: "not-revoked" },
  },
};
const neighbour = { body: "village-office", id: "V2", area: { city: "长葛", town: "石象", village: "乙村" } } as const;
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
  const reasons = findings.flatMap((f) => (f.outcome === "unmet" ? [`${f.rule}: ${f.reason}`] : []));
  console.log([one.id, outcome, ...reasons].join(" · "));
}
console.log(renderText(explain(mayQuery(changge2017.query, query), { language: "zh" })));

const household = {
  ...{ id: "H1", asOf: "2018-03-10", writtenConsent: "2018-03-01", collectedOn: "2018-03-02" },
  ...{ residentLocally: true, locallyRegistered: true, fullCivilCapacity: true, farming: true },
};
const record = mayRecord(changge2017.record, { ...household, collectors: [{ id: "C1", signed: true }] });
console.log(renderText(explain(record, { language: "en" })));

// Output:
// Q1 · permitted
// Q2 · refused · query/in-force: expired
// Q3 · refused · query/purpose-within: another-purpose
// Q4 · refused · query/authorised: no-authorisation
// Q5 · refused · query/given-to-this-body: given-to-another-body · query/own-area: another-area
// Q6 · refused · query/entitled-body: body-not-listed
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
//   农户：长葛；单位：长葛
//   须同一：市
//   依据：《长葛市农户信用信息管理办法（试行）》（长政办〔2017〕64号）第二十七条
// 只查询对口信息：不适用
//   依据：《长葛市农户信用信息管理办法（试行）》（长政办〔2017〕64号）第二十七条
// Record of H1, 2018-03-10: may not be recorded
//   Terms: Changge, finance for poverty alleviation (2017)
//   Reading: When more collect than are asked for, does every one of them sign, or only as many as are asked for? — every one who collected signs
// The householder's written consent: met
//   consent of 2018-03-01, collected on 2018-03-02; required by 2018-03-02
//   Source: Changge: measure on credit information (trial) (长政办〔2017〕64号), information measure, art. 6
// Resident in the area: met
//   resident in the area: yes
//   Source: Changge: measure on credit information (trial) (长政办〔2017〕64号), information measure, art. 7
// Household registration in the area: met
//   household registration in the area: yes
//   Source: Changge: measure on credit information (trial) (长政办〔2017〕64号), information measure, art. 7
// Full civil capacity: met
//   full civil capacity: yes
//   Source: Changge: measure on credit information (trial) (长政办〔2017〕64号), information measure, art. 7
// Mainly farming or another rural business: met
//   mainly farming or another rural business: yes
//   Source: Changge: measure on credit information (trial) (长政办〔2017〕64号), information measure, art. 7
// Enough collectors: not met
//   too few collected
//   collectors: 1, at least 2
//   Source: Changge: measure on credit information (trial) (长政办〔2017〕64号), information measure, art. 10
//   Source: General Provisions of Civil Law of the People's Republic of China, art. 205 (read in summary)
//   Source: General Principles of Civil Law of the People's Republic of China, art. 155
// Signatures of the collectors: met
//   signed: "C1"; not signed: none; not known: none
//   signatures asked for: 1
//   Source: Changge: measure on credit information (trial) (长政办〔2017〕64号), information measure, art. 10
//   Open in the documents; read as: every one who collected signs
// Confirmation by the householder: undetermined
//   missing: confirmation by the householder
//   Source: Changge: measure on credit information (trial) (长政办〔2017〕64号), information measure, art. 11
