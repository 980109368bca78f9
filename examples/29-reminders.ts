// 展期前后，哪些提醒该发、发了没有？ / A loan is extended ten days before maturity: which reminders were due, which were given, and what does the extension change?
import assert from "node:assert/strict";
import { explain, type Loan, planReminders, renderText, trackReminders } from "fupin-credit";
import { jiange2019 } from "fupin-credit/packs";
import { printTable } from "./support/table.ts";

const loan: Loan = {
  ...{ id: "L1", household: "H1", lender: "农商行", principal: "50000" },
  ...{ paidOutOn: "2022-02-28", maturesOn: "2024-02-29" },
  ...{ instalments: [], repayments: [], extensions: [{ agreedOn: "2024-02-19", maturesOn: "2024-08-29" }] },
};

const { notices } = planReminders(jiange2019.reminders, { loans: [loan] });
const due = ["2023-12-31", "2024-01-30", "2024-06-30", "2024-07-30"]; // 60 and 30 days before each maturity
assert.deepEqual(notices.map(({ dueOn }) => dueOn), due); // oxfmt-ignore
printTable(
  ["通知", "最迟", "状态"],
  notices.map((n) => [n.id, n.dueOn, n.standing === "superseded" ? "因展期作废" : "待办"]),
);

const sent = [
  { notice: "L1/2024-02-29/advance/60", on: "2024-01-03" },
  { notice: "L1/2024-08-29/advance/60", on: "2024-06-25" },
];
for (const asOf of ["2024-02-18", "2024-07-31"]) {
  console.log(
    renderText(explain(trackReminders(jiange2019.reminders, { loans: [loan], asOf, sent }), { language: "zh" })),
  );
}

// Output:
// 通知                            最迟        状态
// L1/2024-02-29/advance/60  2023-12-31  因展期作废
// L1/2024-02-29/written/30  2024-01-30  因展期作废
// L1/2024-08-29/advance/60  2024-06-30        待办
// L1/2024-08-29/written/30  2024-07-30        待办
// 到期提醒（2024-02-18）：应提醒未提醒 1，迟提醒 1
//   适用条件：剑阁县扶贫小额信贷（2019）
//   解读：贷款（或展期）短于提醒天数的，还要提醒吗？——放款（商定）当日提醒
//   解读：提前多少天以内发出的通知才算数？——放款告知次日起的提醒都算
//   解读：“60天前”是否包括第60天当天？——包括当天
//   解读：一份书面通知赶上了两个期限，两项是否都算已提醒？——两项都算
//   解读：应提醒之日遇休息日，是否提前？——不提前
//   2023-12-31 L1：金融机构 农商行 提前通知借款人（2024-02-29 到期，最迟到期前 60 天）：2024-01-03 已提醒，迟 3 天
//   2024-01-30 L1：金融机构 农商行 书面通知借款人（2024-02-29 到期，最迟到期前 30 天）：尚未提醒，已迟 19 天
//   依据：《脱贫攻坚简报》2019年第139期“剑阁县”
//   文件未明确，按解读：包括当天
// 到期提醒（2024-07-31）：应提醒未提醒 1，已按时提醒 1，展期后由新提醒取代 2
//   适用条件：剑阁县扶贫小额信贷（2019）
//   解读：贷款（或展期）短于提醒天数的，还要提醒吗？——放款（商定）当日提醒
//   解读：提前多少天以内发出的通知才算数？——放款告知次日起的提醒都算
//   解读：“60天前”是否包括第60天当天？——包括当天
//   解读：一份书面通知赶上了两个期限，两项是否都算已提醒？——两项都算
//   解读：应提醒之日遇休息日，是否提前？——不提前
//   2023-12-31 L1：金融机构 农商行 提前通知借款人（2024-02-29 到期，最迟到期前 60 天）：提醒日已到，贷款后于 2024-02-19 展期，改按新到期日提醒；2024-01-03 已提醒，迟 3 天
//   2024-01-30 L1：金融机构 农商行 书面通知借款人（2024-02-29 到期，最迟到期前 30 天）：提醒日已到，贷款后于 2024-02-19 展期，改按新到期日提醒；此前未提醒
//   2024-06-30 L1：金融机构 农商行 提前通知借款人（2024-08-29 到期，最迟到期前 60 天）：2024-06-25 已提醒，按时
//   2024-07-30 L1：金融机构 农商行 书面通知借款人（2024-08-29 到期，最迟到期前 30 天）：尚未提醒，已迟 1 天
//   依据：《脱贫攻坚简报》2019年第139期“剑阁县”
//   文件未明确，按解读：包括当天
