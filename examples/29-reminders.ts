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
assert.deepEqual(notices.map(({ dueOn }) => dueOn), due); // prettier-ignore
printTable(
  ["notice", "due", "by", "to", "standing"],
  notices.map((n) => [n.id, n.dueOn, n.by, n.to, n.standing]),
);

const sent = [
  { notice: "L1/2024-02-29/advance/60", on: "2024-01-03" },
  { notice: "L1/2024-08-29/advance/60", on: "2024-06-25" },
];
for (const asOf of ["2024-02-18", "2024-07-31"]) {
  console.log(
    renderText(explain(trackReminders(jiange2019.reminders, { loans: [loan], asOf, sent }), { language: "en" })),
  );
}

// Output:
// notice                           due      by        to    standing
// L1/2024-02-29/advance/60  2023-12-31  lender  borrower  superseded
// L1/2024-02-29/written/30  2024-01-30  lender  borrower  superseded
// L1/2024-08-29/advance/60  2024-06-30  lender  borrower     planned
// L1/2024-08-29/written/30  2024-07-30  lender  borrower     planned
// Reminders, 2024-02-18: 1 late, 1 given late
//   Terms: Jiange, microcredit (2019)
//   Reading: Is a notice given where the loan, or its extension, is shorter than the days before maturity? — given on the day of pay-out or agreement
//   Reading: How many days early may a notice be and still count? — any day after the statement given at lending
//   Reading: Is the 60th day before maturity itself in time? — it is
//   Reading: Does one written notice that is in time for both periods serve both? — it serves both
//   Reading: Does a notice that falls due on a rest day move to the working day before? — stays on its day
//   2023-12-31 L1: the lender 农商行 tells the borrower in advance (matures 2024-02-29, at the latest 60 days before): given on 2024-01-03, late by 3 days
//   2024-01-30 L1: the lender 农商行 tells the borrower in writing (matures 2024-02-29, at the latest 30 days before): not given, late by 19 days
//   Source: Poverty-alleviation bulletin 2019 no. 139 (Guangyuan), Jiange county
//   Open in the documents; read as: it is
// Reminders, 2024-07-31: 1 late, 1 given in time, 2 superseded
//   Terms: Jiange, microcredit (2019)
//   Reading: Is a notice given where the loan, or its extension, is shorter than the days before maturity? — given on the day of pay-out or agreement
//   Reading: How many days early may a notice be and still count? — any day after the statement given at lending
//   Reading: Is the 60th day before maturity itself in time? — it is
//   Reading: Does one written notice that is in time for both periods serve both? — it serves both
//   Reading: Does a notice that falls due on a rest day move to the working day before? — stays on its day
//   2023-12-31 L1: the lender 农商行 tells the borrower in advance (matures 2024-02-29, at the latest 60 days before): fell due, then superseded by the extension of 2024-02-19; given on 2024-01-03, late by 3 days
//   2024-01-30 L1: the lender 农商行 tells the borrower in writing (matures 2024-02-29, at the latest 30 days before): fell due, then superseded by the extension of 2024-02-19; not given before
//   2024-06-30 L1: the lender 农商行 tells the borrower in advance (matures 2024-08-29, at the latest 60 days before): given on 2024-06-25, in time
//   2024-07-30 L1: the lender 农商行 tells the borrower in writing (matures 2024-08-29, at the latest 30 days before): not given, late by 1 day
//   Source: Poverty-alleviation bulletin 2019 no. 139 (Guangyuan), Jiange county
//   Open in the documents; read as: it is
