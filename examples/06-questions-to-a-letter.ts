// 柜台上最少问几句，就能写答复？ / An applicant sits at the counter: how few questions does it take until a letter can be written?
import assert from "node:assert/strict";
import {
  assessHousehold,
  describe,
  type HouseholdApplication,
  nextQuestion,
  renderText,
  writeLetter,
} from "fupin-credit";
import { changge2017 } from "fupin-credit/packs";
import { pbocBenchmark } from "fupin-credit/rates";

const terms = changge2017.household;
// What the applicant would answer to anything.
const knows: Readonly<Record<string, unknown>> = {
  ...{ id: "A1", appliedOn: "2018-03-01", contractOn: "2018-03-20", amount: "50000", termMonths: 36, grade: "AA" },
  ...{ inLeadingIndustry: true, purposes: ["farming-and-animals"], availableLine: "40000", lineSuspended: false },
};

let facts: Partial<HouseholdApplication> = { rates: [pbocBenchmark] }; // handed in by the system
let notKnown: readonly string[] = [];
let asked = 0;
for (;;) {
  const { next } = nextQuestion(terms, facts, { notKnown });
  if (next === undefined) break;
  asked += 1;
  const because = next.askedBy.map(({ label }) => label.zh).join("、");
  console.log(`${String(asked)}. ${next.label.zh}${because === "" ? "" : `（${because}）`}`);
  const answer = knows[next.path];
  if (answer === undefined) notKnown = [...notKnown, next.path];
  else facts = { ...facts, [next.path]: answer };
}
const result = assessHousehold(terms, facts as HouseholdApplication);
assert.equal(result.outcome, "ineligible");
assert.ok(asked < describe("assessHousehold", terms).facts.length / 2);
console.log(renderText(writeLetter(result, { language: "zh", audience: "applicant" })));

// Output:
// 1. 申请编号
// 2. 申请日（合同日在适用期间内、不在限制授信期内）
// 3. 申请金额（可用授信额度）
// 4. 合同日（合同日在适用期间内、利率上限）
// 5. 申请期限（贷款期限、利率上限）
// 6. 信用等级（信用等级）
// 7. 贷款用途（未用于禁止用途）
// 8. 从事主导产业项目（从事主导产业项目）
// 9. 可用授信额度（可用授信额度）
// 申请 A1（2018年3月1日）：不符合条件
// 可用授信额度：不符合
//   申请 50,000.00 元，不超过 40,000.00 元
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第二部分第1点
// 利率上限：尚不能判断
//   缺少：贷款品种、拟执行利率
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第四部分第（一）项
// 不在限制授信期内：尚不能判断
//   缺少：限制授信记录
//   依据：《长葛市农户信用贷款激励约束机制实施办法（试行）》（长政办〔2017〕64号）第三部分第（一）项第2点
// 授信未暂停：尚不能判断
//   缺少：授信已暂停
//   依据：《长葛市农户信用贷款激励约束机制实施办法（试行）》（长政办〔2017〕64号）第三部分第（一）项第1点
// 本村未停止新增授信：尚不能判断
//   缺少：本村已停止新增授信
//   依据：《长葛市农户信用贷款激励约束机制实施办法（试行）》（长政办〔2017〕64号）第三部分第（二）项
// 本镇未停止新增授信：尚不能判断
//   缺少：本镇已停止新增授信
//   依据：《长葛市农户信用贷款激励约束机制实施办法（试行）》（长政办〔2017〕64号）第三部分第（三）项
// 符合承贷机构条件：尚不能判断
//   缺少：符合承贷机构条件
//   依据：《长葛市金融扶贫贷款管理办法（试行）》（长政办〔2017〕64号）第一部分第（一）项第3点
// 怎样可以符合
//   可用授信额度：申请不超过 40,000.00 元（已知事实中唯一未满足的条件）
