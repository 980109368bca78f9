import { mixedHouseholds, outOfOrder, repeatedId } from "../../../base/input/wording.ts";
import { type Found, repeated } from "../../../kernel/between.ts";
import { listOf } from "../../../kernel/lists.ts";
import { memberWords } from "../../../kernel/members.ts";
import { record, recordField } from "../../../kernel/record.ts";
import { type FieldsOf, needed } from "../../../kernel/value.ts";
import { day, text } from "../../../kernel/values.ts";
import { judgedOnField, loanField } from "../../../ledger/loan/facts.ts";
import { calendarField } from "../../../ledger/working-days/calendar.ts";
import { suspensionEvents } from "./terms.ts";
import type { BorrowerEvent, BorrowerEvents, SuspensionHistory } from "./types.ts";

export const borrowerEventRecord = /* @__PURE__ */ record<BorrowerEvent>(
  "BorrowerEvent",
  "Something that happened to the borrower, and the paper that shows it.",
  () => ({
    on: needed(day("发生日", "day of the event")),
    through: day("末日", "last day on which it held", { zh: "缺省表示仍在持续", en: "absent, it still does" }),
    evidence: needed(text("证明文号", "number of the file or certificate", { zh: "不写姓名", en: "no names" })),
  }),
  { checks: [endsAfterBeginning] },
);

/** A list for each kind of event. */
export const borrowerEventsRecord = /* @__PURE__ */ record<BorrowerEvents>(
  "BorrowerEvents",
  "What happened to the borrower, by kind. An empty list says that nothing of the kind did; a kind left out is unknown.",
  () => {
    const kinds = suspensionEvents.list.map((kind) => {
      const { zh, en } = memberWords(kind, suspensionEvents);
      return [kind, listOf(recordField(borrowerEventRecord, "情形", "event"), zh, en)];
    });
    return Object.fromEntries(kinds) as FieldsOf<BorrowerEvents>; // the type is written from them
  },
);

export const suspensionHistoryRecord = /* @__PURE__ */ record<SuspensionHistory>(
  "SuspensionHistory",
  "What is known about the borrower of a credit line, as `assessSuspension` needs it.",
  () => ({
    line: needed(text("授信编号", "id of the credit line")),
    asOf: needed(judgedOnField()),
    loans: needed(
      listOf(
        loanField(),
        "贷款",
        "loans",
        {},
        {
          zh: "在该授信下发放的；空列表表示没有",
          en: "those drawn on the line; an empty list says that there was none",
        },
      ),
    ),
    calendar: calendarField(),
    events: needed(recordField(borrowerEventsRecord, "发生的情形", "what happened to the borrower")),
  }),
  {
    checks: [eachLoanOnce, oneHousehold],
  },
);

function endsAfterBeginning({ on, through }: BorrowerEvent): readonly Found[] {
  if (through === undefined || !(through < on)) return [];
  return [{ issue: outOfOrder("", "末日不得早于发生日", "must not be before the event"), path: ["through"] }];
}

function eachLoanOnce({ loans }: SuspensionHistory): readonly Found[] {
  return repeated(loans.map((l) => l.id)).map((i) => ({ issue: repeatedId(""), path: ["loans", i, "id"] }));
}

function oneHousehold({ loans }: SuspensionHistory): readonly Found[] {
  return loans.flatMap((loan, i) =>
    loan.household === loans[0]?.household ? [] : [{ issue: mixedHouseholds(""), path: ["loans", i, "household"] }],
  );
}
