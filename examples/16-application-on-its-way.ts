// 申请走到哪一步，跳过一步会怎样？ / An application in Changge: each body in its turn, sent back once, and stopped where a step is left out.
import assert from "node:assert/strict";
import { advanceApplication, type ApplicationState, explain, renderText, trackApplication } from "fupin-credit";
import { changge2017 } from "fupin-credit/packs";

const passed = { outcome: "passed", records: [] } as const;
const papers = ["application-form", "commitment-letter", "loan-notice"];
const events = [
  { outcome: "passed", stage: "application", by: "applicant", on: "2018-03-01", records: papers },
  { ...passed, stage: "village-review", by: "village-office", on: "2018-03-05" },
  { ...passed, stage: "town-review", by: "town-office", on: "2018-03-07" },
  { ...passed, stage: "declaration", by: "town-office", on: "2018-03-08" },
  { ...passed, stage: "recommendation", by: "city-centre", on: "2018-03-12" },
  { outcome: "returned", stage: "lender-review", by: "lender", on: "2018-03-15", backTo: "town-review" },
  { ...passed, stage: "town-review", by: "town-office", on: "2018-03-19" },
] as const;

let application: ApplicationState = { application: "A1", record: [] };
for (const event of events) {
  const step = advanceApplication(changge2017.route, { state: application, event });
  application = step.state;
  assert.equal(step.outcome, "taken"); // 五(一) to (四): the order and the papers of the measure
}

const standing = trackApplication(changge2017.route, { state: application });
console.log(renderText(explain(standing, { language: "zh" })));

const contracts = ["loan-contract", "guarantee-contract", "loan-notice"];
const skipped = { outcome: "passed", stage: "release", by: "lender", on: "2018-03-20", records: contracts } as const;
const refused = advanceApplication(changge2017.route, { state: application, event: skipped });
assert.deepEqual([refused.outcome, ...refused.reasons.map(({ reason }) => reason)], ["not-taken", "out-of-order"]);
console.log(renderText(explain(refused, { language: "zh" })));

// Output:
// 申请 A1：办理中
//   适用条件：长葛市金融扶贫（2017）
//   解读：申请退回后，退回的环节已提交的材料是否须重新提交？——须重新提交
//   流程：途径一：经村、镇申请
//   2018-03-01 办结“申请”，材料：贷款申请书、贷款承诺书、贷款告知书（申请人）
//   2018-03-05 办结“村初审”（村金融扶贫服务部）
//   2018-03-07 办结“镇审核”（镇金融扶贫服务站）
//   2018-03-08 办结“向市申报”（镇金融扶贫服务站）
//   2018-03-12 办结“向合作金融机构、担保机构推荐”（市金融扶贫服务中心）
//   2018-03-15 由“受理与入户调查”退回至“镇审核”（合作金融机构）
//   2018-03-19 办结“镇审核”（镇金融扶贫服务站）
// 当前进度
//   申请（申请人）：已办结 2018-03-01
//   村初审（村金融扶贫服务部）：已办结 2018-03-05
//   镇审核（镇金融扶贫服务站）：已办结 2018-03-19
//   向市申报（镇金融扶贫服务站）：待办
//   向合作金融机构、担保机构推荐（市金融扶贫服务中心）：未到
//   受理与入户调查（合作金融机构）：未到
//   担保审批（合作担保机构）：未到
//   签约发放（合作金融机构）：未到
//   下一步：镇金融扶贫服务站办理“向市申报”
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第五部分第（一）项
// 申请 A1（2018-03-20）：办结“签约发放”，材料：借款合同、担保合同、贷款告知书（合作金融机构），未予记录
//   适用条件：长葛市金融扶贫（2017）
//   解读：申请退回后，退回的环节已提交的材料是否须重新提交？——须重新提交
//   流程：途径一：经村、镇申请
//   应先办“向市申报”，而不是“签约发放”
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第五部分第（一）项
// 当前进度
//   申请（申请人）：已办结 2018-03-01
//   村初审（村金融扶贫服务部）：已办结 2018-03-05
//   镇审核（镇金融扶贫服务站）：已办结 2018-03-19
//   向市申报（镇金融扶贫服务站）：待办
//   向合作金融机构、担保机构推荐（市金融扶贫服务中心）：未到
//   受理与入户调查（合作金融机构）：未到
//   担保审批（合作担保机构）：未到
//   签约发放（合作金融机构）：未到
//   下一步：镇金融扶贫服务站办理“向市申报”
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第五部分第（一）项
