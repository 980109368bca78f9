// What does a loan of 50,000 yuan over three years cost, period by period, and six days late?
import { accrueInterest, explain, type InterestLoan, renderText } from "fupin-credit";
import { changge2017 } from "fupin-credit/packs";
import { pbocBenchmark } from "fupin-credit/rates";

const loan: InterestLoan = {
  id: "L1", household: "H1", lender: "B1", product: "registered-household", principal: "50000",
  contractOn: "2017-11-15", paidOutOn: "2017-11-15", maturesOn: "2020-11-15",
  rate: { series: "pboc-benchmark", reset: "contract" }, // looked up on the day of the contract
  instalments: [], repayments: [{ day: "2020-11-21", amount: "50000" }], extensions: [],
}; // prettier-ignore

const schedule = accrueInterest(changge2017.interest, { loan, rates: [pbocBenchmark], through: "2020-11-20" });
console.log(renderText(explain(schedule, { language: "zh" })));

// Output:
// 贷款 L1:利息 7282.00 元
//   条件:changge2017(版本 2017-10-26),长葛市金融扶贫(2017)
//   解读 interest/method:积数计息(daily-balance)— 按积数计息还是逐笔计息?
//   解读 interest/year-base:年利率除以 360(360)— 年利率除以 360 还是 365?
//   解读 interest/settlement:按季结息(quarterly)— 何时结息?
//   解读 interest/overdue-mark-up:加收 30%(30%)— 逾期罚息加收多少?
//   解读 interest/settlement-day:计入本期,次日为下期首日(included)— 结息日当晚计入本期还是下期?
//   解读 loan/maturity-on-rest-day:顺延至下一工作日(next-working-day)— 到期日遇休息日,是否顺延?
//   到期日 2020-11-15;到期前 7230.54 元,逾期 51.46 元;未还本金 50000.00 元
// 2017-11-15 – 2017-12-20(36 天)
//   50000.00 × 4.75% × 36 ÷ 360 = 237.50
// 2017-12-21 – 2018-03-20(90 天)
//   50000.00 × 4.75% × 90 ÷ 360 = 593.75
// 2018-03-21 – 2018-06-20(92 天)
//   50000.00 × 4.75% × 92 ÷ 360 = 606.944444… ≈ 606.94
// 2018-06-21 – 2018-09-20(92 天)
//   50000.00 × 4.75% × 92 ÷ 360 = 606.944444… ≈ 606.94
// 2018-09-21 – 2018-12-20(91 天)
//   50000.00 × 4.75% × 91 ÷ 360 = 600.347222… ≈ 600.35
// 2018-12-21 – 2019-03-20(90 天)
//   50000.00 × 4.75% × 90 ÷ 360 = 593.75
// 2019-03-21 – 2019-06-20(92 天)
//   50000.00 × 4.75% × 92 ÷ 360 = 606.944444… ≈ 606.94
// 2019-06-21 – 2019-09-20(92 天)
//   50000.00 × 4.75% × 92 ÷ 360 = 606.944444… ≈ 606.94
// 2019-09-21 – 2019-12-20(91 天)
//   50000.00 × 4.75% × 91 ÷ 360 = 600.347222… ≈ 600.35
// 2019-12-21 – 2020-03-20(91 天)
//   50000.00 × 4.75% × 91 ÷ 360 = 600.347222… ≈ 600.35
// 2020-03-21 – 2020-06-20(92 天)
//   50000.00 × 4.75% × 92 ÷ 360 = 606.944444… ≈ 606.94
// 2020-06-21 – 2020-09-20(92 天)
//   50000.00 × 4.75% × 92 ÷ 360 = 606.944444… ≈ 606.94
// 2020-09-21 – 2020-11-14(55 天)
//   50000.00 × 4.75% × 55 ÷ 360 = 362.847222… ≈ 362.85
// 2020-11-15 – 2020-11-20(6 天,逾期)
//   50000.00 × 6.175% × 6 ÷ 360 = 51.458333… ≈ 51.46
// 依据
//   依据:金融机构人民币贷款基准利率 2015-10-24 起执行
//   文件未明确,按解读 interest/method
//   文件未明确,按解读 interest/year-base
//   文件未明确,按解读 interest/settlement
//   文件未明确,按解读 interest/settlement-day
//   依据:人民币利率管理规定及配套通知 日利率、月利率与计息天数(据公开摘要)
//   依据:人民币利率管理规定及配套通知 结息日(据公开摘要)
//   文件未明确,按解读 interest/overdue-mark-up
//   依据:人民币利率管理规定及配套通知 逾期贷款罚息(据公开摘要)
//   合同利率 4.75%,不高于上限 4.75%:符合
//   依据:长政办〔2017〕64号 贷款管理办法 四(一)
//   依据:金融机构人民币贷款基准利率 2015-10-24 起执行
//   注意:没有工作日历覆盖贷款 L1 的到期日 2020-11-15,是否遇休息日未查,按不顺延计算
// 这些条件不要求
//   续贷展期次数上限
