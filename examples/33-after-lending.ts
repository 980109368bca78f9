// 贷后检查发现问题，采取什么措施？ / Care after lending: money that lay idle for two months, an operator that nobody visited, and an anomaly reported a day late.
import { assessMonitoring, explain, renderText } from "fupin-credit";
import { cangxi2019, changge2017 } from "fupin-credit/packs";

const idle = [{ since: "2019-01-31", through: "2019-03-31", amount: "20000" }];
const household = { loan: "L1", paidOutOn: "2019-01-02", idle, usedForProduction: true };
for (const asOf of ["2019-03-30", "2019-03-31"]) {
  const { outcome, measures } = assessMonitoring(cangxi2019.monitoring, { ...household, asOf });
  console.log(asOf, outcome, measures);
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
console.log(renderText(explain(operator, { language: "zh" })));

const anomalies = [{ id: "N1", seenOn: "2018-05-02", reportedOn: "2018-05-03" }];
const facts = { loan: "L3", paidOutOn: "2018-01-01", asOf: "2018-08-20", anomalies, lentOn: false };
const careful = assessMonitoring(changge2017.monitoring, { ...facts, usedInLeadingIndustry: true });
console.log(renderText(explain(careful, { language: "en" })));

// Output:
// 2019-03-30 in-order []
// 2019-03-31 not-in-order [
//   {
//     measure: 'recover-at-once',
//     because: [ 'monitoring/no-idle-money' ]
//   }
// ]
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
// After-loan care of L3, 2018-08-20: not in order
//   Terms: Changge, finance for poverty alleviation (2017)
//   Reading: Is what is reported on the day after it was seen still reported at once? — on the day it was seen
//   paid out on 2018-01-01, still running
// Money used in a leading industry: met
//   it is used in a leading industry
//   Source: Changge: measure on loans for poverty alleviation (trial) (长政办〔2017〕64号), loan measure, annex 2
// Not lent on: met
//   the money was not lent on
//   Source: Changge: measure on loans for poverty alleviation (trial) (长政办〔2017〕64号), loan measure, annex 2
// Anomalies reported at once: not met
//   N1: seen on 2018-05-02; reported on 2018-05-03, later than 2018-05-02
//   the document names no measure
//   Source: Changge: measure on loans for poverty alleviation (trial) (长政办〔2017〕64号), loan measure 6(1)
//   Open in the documents; read as: on the day it was seen
// Not held by these terms, and not checked (documents may ask it all the same)
//   money used in the place, money used as the plan says, no signs of misuse, no confirmed misuse, agreement to carry households kept, what was drawn is used for production, no money idle at the bank for too long, visited in each quarter, ledger card kept
