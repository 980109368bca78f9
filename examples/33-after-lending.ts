// 贷后检查发现问题，采取什么措施？ / Care after lending: money that lay idle for two months, an operator that nobody visited, and an anomaly reported a day late.
import assert from "node:assert/strict";
import { assessMonitoring, explain, renderText } from "fupin-credit";
import { cangxi2019, changge2017 } from "fupin-credit/packs";
import { outcomeWords } from "./support/words.ts";

const idle = [{ since: "2019-01-31", through: "2019-03-31", amount: "20000" }];
const household = { loan: "L1", paidOutOn: "2019-01-02", idle, usedForProduction: true };
for (const asOf of ["2019-03-30", "2019-03-31"]) {
  const { outcome, measures } = assessMonitoring(cangxi2019.monitoring, { ...household, asOf });
  // From 31 January on, two months are full on 31 March.
  assert.deepEqual(measures.map(({ measure }) => measure), asOf === "2019-03-31" ? ["recover-at-once"] : []); // oxfmt-ignore
  console.log(`${asOf}：${outcomeWords(outcome)}${measures.length > 0 ? "，须立即收回" : ""}`);
}

const operator = assessMonitoring(changge2017.operatorMonitoring, {
  ...{ loan: "L2", paidOutOn: "2018-01-01", asOf: "2018-08-20" },
  ...{ usedLocally: true, usedInLeadingIndustry: true, usedPerPlan: false, signsOfMisuse: false },
  ...{ misuseConfirmed: false, lentOn: false },
  visits: [
    { on: "2018-03-31", by: "lender" },
    { on: "2018-07-01", by: "town-government" },
  ],
});
const visits = operator.findings.find(({ rule }) => rule === "monitoring/visited-each-quarter");
assert.equal(visits?.outcome, "unmet"); // nobody came in the second quarter
console.log(renderText(explain(operator, { language: "zh" })));

const anomalies = [{ id: "N1", seenOn: "2018-05-02", reportedOn: "2018-05-03" }];
const facts = { loan: "L3", paidOutOn: "2018-01-01", asOf: "2018-08-20", anomalies, lentOn: false };
const careful = assessMonitoring(changge2017.monitoring, { ...facts, usedInLeadingIndustry: true });
assert.equal(careful.outcome, "not-in-order");
console.log(renderText(explain(careful, { language: "zh" })));

// Output:
// 2019-03-30：符合
// 2019-03-31：不符合，须立即收回
// 贷款 L2 的贷后管理（2018-08-20）：不符合
//   适用条件：长葛市金融扶贫（2017）
//   解读：“每季度”是否包括放款和结清所在的不完整季度，或自放款之日起计？——只计完整的公历季度
//   解读：所列机构是各自都要察看，还是任一机构察看即可？——任一机构察看即可
//   2018-01-01 放款，尚未结束
//   措施：预警（因：与项目方案不符）
//   措施：可以终止资金拨付（因：与项目方案不符）
// 资金用于当地：符合
//   资金用在当地
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第六部分第（二）项
// 资金用于主导产业：符合
//   用于主导产业项目
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第六部分第（二）项
// 按项目方案使用：不符合
//   与项目方案不符
//   措施：预警、可以终止资金拨付
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第六部分第（二）项
// 没有挪用迹象：符合
//   没有发现挪用迹象
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第六部分第（二）项
// 没有已确认的违规使用：符合
//   没有确认违规使用
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第六部分第（二）项
// 履行带贫协议：尚不能判断
//   未提供这方面的情况
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第六部分第（二）项
// 没有转借：符合
//   贷款没有转借
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）附件2
// 每季度实地察看：不符合
//   每季度应察看：合作金融机构、市金融扶贫服务中心、镇政府合计至少 1 次
//   2018-01-01 至 2018-03-31：已察看；2018-03-31 合作金融机构
//   2018-04-01 至 2018-06-30：察看次数不足；无人察看
//   2018-07-01 至 2018-09-30：已察看；2018-07-01 镇政府
//   文件没有写明措施
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第六部分第（二）项
//   文件未明确，按解读：只计完整的公历季度
//   文件未明确，按解读：任一机构察看即可
// 本套条件未收录、未核对的事项（不表示文件不要求）
//   取款用于产业发展、没有长期滞留银行的资金、异常现象第一时间告知、建有贷后管理卡
// 贷款 L3 的贷后管理（2018-08-20）：不符合
//   适用条件：长葛市金融扶贫（2017）
//   解读：“第一时间”告知，是发现当日，还是次日也算？——发现当日
//   2018-01-01 放款，尚未结束
// 资金用于主导产业：符合
//   用于主导产业项目
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）附件2
// 没有转借：符合
//   贷款没有转借
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）附件2
// 异常现象第一时间告知：不符合
//   N1：2018-05-02 发现；2018-05-03 报告，迟于 2018-05-02
//   文件没有写明措施
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第六部分第（一）项
//   文件未明确，按解读：发现当日
// 本套条件未收录、未核对的事项（不表示文件不要求）
//   资金用于当地、按项目方案使用、没有挪用迹象、没有已确认的违规使用、履行带贫协议、取款用于产业发展、没有长期滞留银行的资金、每季度实地察看、建有贷后管理卡
