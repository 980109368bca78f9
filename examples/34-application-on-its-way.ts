// An application in Changge: each body in its turn, sent back once, and stopped where a step is left out.
import {
  advanceApplication,
  type ApplicationEvent,
  type ApplicationState,
  explain,
  renderText,
  trackApplication,
} from "fupin-credit";
import { changge2017 } from "fupin-credit/packs";

const passed = { outcome: "passed", records: [] } as const;
const applied = { outcome: "passed", stage: "application", by: "applicant" } as const;
const events: readonly ApplicationEvent[] = [
  { ...applied, on: "2018-03-01", records: ["application-form"] },
  { ...applied, on: "2018-03-02", records: ["application-form", "commitment-letter"] },
  { ...passed, stage: "town-review", by: "town-office", on: "2018-03-05" },
  { ...passed, stage: "village-review", by: "village-office", on: "2018-03-05" },
  { ...passed, stage: "town-review", by: "town-office", on: "2018-03-07" },
  { ...passed, stage: "declaration", by: "town-office", on: "2018-03-08" },
  { ...passed, stage: "recommendation", by: "city-centre", on: "2018-03-12" },
  { outcome: "returned", stage: "lender-review", by: "lender", on: "2018-03-15", backTo: "town-review" },
  { ...passed, stage: "town-review", by: "town-office", on: "2018-03-19" },
];

let application: ApplicationState = { application: "A1", record: [] };
for (const event of events) {
  const step = advanceApplication(changge2017.route, { state: application, event });
  application = step.state;
  const reasons = step.reasons.map(({ reason }) => reason).join(", ");
  console.log(`${event.on} ${event.stage}: ${step.outcome}${reasons === "" ? "" : ` (${reasons})`}`);
}

const standing = trackApplication(changge2017.route, { state: application });
console.log(renderText(explain(standing, { language: "zh" })));

const skipped: ApplicationEvent = { ...passed, stage: "release", by: "guarantor", on: "2018-03-20" };
const refused = advanceApplication(changge2017.route, { state: application, event: skipped });
console.log(renderText(explain(refused, { language: "en" })));

// Output:
// 2018-03-01 application: not-taken (record-missing)
// 2018-03-02 application: not-taken (record-missing)
// 2018-03-05 town-review: not-taken (out-of-order)
// 2018-03-05 village-review: not-taken (out-of-order)
// 2018-03-07 town-review: not-taken (out-of-order)
// 2018-03-08 declaration: not-taken (out-of-order)
// 2018-03-12 recommendation: not-taken (out-of-order)
// 2018-03-15 lender-review: not-taken (out-of-order, not-passed-before)
// 2018-03-19 town-review: not-taken (out-of-order)
// 申请 A1:办理中
//   流程:途径一:经村、镇申请
//   条件:changge2017(版本 2017-10-26),长葛市金融扶贫(2017)
// 当前进度
//   申请(申请人):待办
//   村初审(村金融扶贫服务部):未到
//   镇审核(镇金融扶贫服务站):未到
//   向市申报(镇金融扶贫服务站):未到
//   向合作金融机构、担保机构推荐(市金融扶贫服务中心):未到
//   受理与入户调查(合作金融机构):未到
//   担保审批(合作担保机构):未到
//   签约发放(合作金融机构):未到
//   下一步:申请人办理“申请”,须有:贷款申请书、贷款承诺书、贷款告知书
//   依据:长政办〔2017〕64号 贷款管理办法 五(一)
//   依据:长政办〔2017〕64号 贷款管理办法 附件1
//   依据:长政办〔2017〕64号 贷款管理办法 附件2
// Application A1, 2018-03-20: “contracts and release” done (the guarantor), not taken
//   Route: route one, by village and town
//   Terms: changge2017 (edition 2017-10-26), Changge, finance for poverty alleviation (2017)
//   “application” comes next, not “contracts and release”
//   Source: 长政办〔2017〕64号 loan measure 5(1)
//   this stage is for the lender, not for the guarantor
//   Source: 长政办〔2017〕64号 loan measure 5(4)
//   records are missing: the loan contract, the guarantee contract, the notice to borrowers
//   Source: 长政办〔2017〕64号 loan measure 5(4)
//   Source: 长政办〔2017〕64号 loan measure, annex 2
// Now
//   application (the applicant): next
//   first review by the village (the village office): ahead
//   review by the town (the town office): ahead
//   submission to the city centre (the town office): ahead
//   recommendation to lender and guarantor (the city centre): ahead
//   review with a visit (the lender): ahead
//   approval of the guarantee (the guarantor): ahead
//   contracts and release (the lender): ahead
//   next: “application” by the applicant, with the application form, the commitment letter, the notice to borrowers
//   Source: 长政办〔2017〕64号 loan measure 5(1)
//   Source: 长政办〔2017〕64号 loan measure, annex 1
//   Source: 长政办〔2017〕64号 loan measure, annex 2
