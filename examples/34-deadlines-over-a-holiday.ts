// 春节前后各项期限，截止到哪一天？ / What falls due over the Spring Festival of 2024: working days, a fixed day on a holiday, a make-up working day, and the end of the calendar.
import assert from "node:assert/strict";
import { explain, listDeadlines, renderText } from "fupin-credit";
import { mainlandCalendar } from "fupin-credit/calendars/mainland";
import { changge2017 } from "fupin-credit/packs";

const duties = changge2017.deadlines;
const facts = { since: "2024-01-01", calendar: mainlandCalendar };
const events = [
  { id: "U7", event: "system-user-changed", on: "2024-02-08" }, // the Thursday before New Year's Eve
  { id: "V7", event: "user-change-application-received", on: "2024-02-09" },
  { id: "L1", event: "loan-repaid-at-maturity", on: "2024-01-20" },
  { id: "R1", event: "records-collected", on: "2024-02-29" },
  { id: "F1", event: "all-release-notices-received", on: "2024-01-22" },
];
const done = [
  { deadline: "user-change-applied-for", for: "U7", on: "2024-02-18" }, // a Sunday, worked instead
  { deadline: "lending-report", period: "2024-01", on: "2024-02-18" },
  { deadline: "release-notice", for: "L1", on: "2024-02-19" },
];
const list = listDeadlines(duties, { ...facts, asOf: "2024-03-01", events, done });
const due = new Map(list.deadlines.map((of) => [of.deadline, of.due]));
assert.deepEqual(due.get("user-change-applied-for"), { state: "known", on: "2024-02-18" }); // a make-up Sunday counts
console.log(renderText(explain(list, { language: "zh" })));

const agreement = { id: "C9", event: "cooperation-agreement-signed", on: "2026-12-15" };
for (const asOf of ["2027-01-03", "2027-01-04"]) {
  const late = listDeadlines(duties, { ...facts, since: "2026-12-15", asOf, events: [agreement], done: [] });
  const account = late.deadlines.find(({ deadline }) => deadline === "fund-account-opened");
  // From 2027 on no calendar says which days are worked: ten of them may have gone by on 3 January, not before.
  assert.equal(account?.standing, asOf === "2027-01-03" ? "open" : "undetermined");
  console.log(`${asOf} 设立专户：${account.standing === "open" ? "待办" : "尚不能判断"}（工作日历只到 2026-12-31）`);
}

// Output:
// 期限（2024-03-01）：逾期未办 2、待办 2、按期办结 2、逾期办结 1、须保管 1
//   适用条件：长葛市金融扶贫（2017）
//   解读：“10日前”是否包括10日当天？——含当日
//   解读：规定的某日逢周末或节假日，是否顺延？——顺延至下一工作日
//   解读：“每周、每月、每季、每年一次”的期间，末日逢周末或节假日，是否顺延？——不顺延
//   解读：起算日所在、尚不足整期的周、月、季、年，是否也须办一次？——不足整期的不办
//   解读：上月没有发生该事项，是否仍须报送？——仍须报送
//   解读：没有写明起算日的保管期限，从何日起算？——从事项发生之日起
// 向市金融扶贫服务中心、合作担保机构报备上月放款情况（合作金融机构）
//   2024-01，截止 2024-02-18（含）（2024-02-10 为休息日，顺延）：按期办结 2024-02-18
//   2024-02，截止 2024-03-11（含）（2024-03-10 为休息日，顺延）：待办
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第五部分第（五）项
//   文件未明确，按解读：含当日
//   文件未明确，按解读：顺延至下一工作日
//   依据：《中华人民共和国民法典》第二百零三条
//   依据：国务院办公厅关于部分节假日安排的通知（2024 年）
//   文件未明确，按解读：仍须报送
// 就到期足额清偿的贷款出具《解除担保责任通知书》（合作金融机构）
//   L1 2024-01-20，截止 2024-02-18（含）（2024-02-10 为休息日，顺延）：逾期办结 2024-02-19，逾期 1 天
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第五部分第（六）项
//   文件未明确，按解读：含当日
//   文件未明确，按解读：顺延至下一工作日
//   依据：《中华人民共和国民法典》第二百零三条
//   依据：国务院办公厅关于部分节假日安排的通知（2024 年）
// 申请变更操作员（各相关部门、信息使用部门）
//   U7 2024-02-08，截止 2024-02-18（含）：按期办结 2024-02-18
//   依据：《长葛市农户信用信息管理办法（试行）》（长政办〔2017〕64号）第三十条
//   依据：《中华人民共和国民法典》第二百零一条
//   依据：国务院办公厅关于部分节假日安排的通知（2024 年）
// 完成操作员变更（人行长葛市支行管理员）
//   V7 2024-02-09，截止 2024-02-19（含）：逾期未办，逾期 11 天
//   依据：《长葛市农户信用信息管理办法（试行）》（长政办〔2017〕64号）第三十条
//   依据：《中华人民共和国民法典》第二百零一条
//   依据：国务院办公厅关于部分节假日安排的通知（2024 年）
// 返还风险基金余额（担保公司）
//   F1 2024-01-22，截止 2024-02-22（含）：逾期未办，逾期 8 天
//   依据：《长葛市金融助推扶贫机制风险补偿基金管理办法（试行）》（长政办〔2017〕64号）第十条
//   依据：《中华人民共和国民法典》第二百零一条
//   依据：国务院办公厅关于部分节假日安排的通知（2024 年）
// 维护农户其他信息（各相关部门（对口））
//   2024-Q1，截止 2024-03-31（含）：待办
//   依据：《长葛市农户信用信息管理办法（试行）》（长政办〔2017〕64号）第十八条
//   文件未明确，按解读：不顺延
// 保管首次采集的纸质档案（村金融扶贫服务部）
//   R1 2024-02-29，保管至 2029-02-28（含）：须保管
//   依据：《长葛市农户信用信息管理办法（试行）》（长政办〔2017〕64号）第三十三条
//   文件未明确，按解读：从事项发生之日起
//   依据：《中华人民共和国民法典》第二百零一条
//   依据：《中华人民共和国民法典》第二百零二条
// 暂无须办理事项
//   更新农户基本信息（村金融扶贫服务部、镇金融扶贫服务站）
//   依据：《长葛市农户信用信息管理办法（试行）》（长政办〔2017〕64号）第十七条
//   变更档案返回村（镇金融扶贫服务站）
//   依据：《长葛市农户信用信息管理办法（试行）》（长政办〔2017〕64号）第三十四条
//   保管信息变更的纸质档案（村金融扶贫服务部）
//   依据：《长葛市农户信用信息管理办法（试行）》（长政办〔2017〕64号）第三十四条
//   设立风险基金财政专户（市财政局）
//   依据：《长葛市金融助推扶贫机制风险补偿基金管理办法（试行）》（长政办〔2017〕64号）第六条
// 2027-01-03 设立专户：待办（工作日历只到 2026-12-31）
// 2027-01-04 设立专户：尚不能判断（工作日历只到 2026-12-31）
