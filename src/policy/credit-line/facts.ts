import { mixedHouseholds, outOfOrder, overlapping, repeatedId } from "../../base/input/wording.ts";
import { type Found, repeated } from "../../kernel/between.ts";
import { listOf } from "../../kernel/lists.ts";
import { record, recordField } from "../../kernel/record.ts";
import { needed } from "../../kernel/value.ts";
import { amount, count, day, percent, positiveCount, text } from "../../kernel/values.ts";
import { judgedOnField, loanField } from "../../ledger/loan/facts.ts";
import { calendarField } from "../../ledger/working-days/calendar.ts";
import type { CreditLineHistory, GrantedLine, LineAdjustment, LineSuspension } from "./types.ts";

export const grantedLineRecord = /* @__PURE__ */ record<GrantedLine>(
  "GrantedLine",
  "A credit line as it was granted. What the lender keeps no record of is left out, and stays unknown.",
  () => ({
    on: needed(day("授信日", "day of the grant")),
    amount: needed(amount("授信额度", "amount of the line")),
    points: count("信用积分", "credit points"),
    grade: text("信用等级", "grade"),
    rate: percent("利率", "rate"),
    longestMonths: positiveCount("最长贷款月数", "longest loan, in whole months"),
  }),
);

export const lineAdjustmentRecord = /* @__PURE__ */ record<LineAdjustment>(
  "LineAdjustment",
  "The line as the lender set it anew.",
  () => ({ on: needed(day("调整日", "day of the adjustment")), amount: needed(amount("调整后额度", "new amount")) }),
);

export const lineSuspensionRecord = /* @__PURE__ */ record<LineSuspension>(
  "LineSuspension",
  "A time for which the line was suspended (暂停授信).",
  () => ({
    from: needed(day("暂停首日", "first day")),
    through: day("暂停末日", "last day", { zh: "缺省表示仍在暂停", en: "absent, it still is" }),
  }),
  { checks: [endsAfterBeginning] },
);

export const creditLineHistoryRecord = /* @__PURE__ */ record<CreditLineHistory>(
  "CreditLineHistory",
  "The history of one credit line, as `reviewCreditLine` needs it. An empty list says that there was none.",
  () => ({
    line: needed(text("授信编号", "id of the credit line")),
    household: needed(text("户", "household")),
    asOf: needed(judgedOnField()),
    granted: needed(recordField(grantedLineRecord, "授信", "grant")),
    adjustments: needed(
      listOf(
        recordField(lineAdjustmentRecord, "调整", "adjustment"),
        "额度调整",
        "adjustments",
        {},
        {
          zh: "主办机构在条件各档之外的调整",
          en: "where the lender set the line anew, beside the steps of the terms",
        },
      ),
    ),
    suspensions: needed(
      listOf(
        recordField(lineSuspensionRecord, "暂停", "suspension"),
        "暂停授信",
        "suspensions",
        {},
        { zh: "按先后", en: "one after the other" },
      ),
    ),
    draws: needed(
      listOf(loanField(), "用信", "draws", {}, { zh: "在该授信下发放的贷款", en: "the loans drawn on it" }),
    ),
    calendar: calendarField(),
  }),
  {
    checks: [adjustedAfterGrant, suspendedAfterGrant, drawsOfHousehold, eachLoanOnce],
  },
);

function endsAfterBeginning({ from, through }: LineSuspension): readonly Found[] {
  if (through === undefined || !(through < from)) return [];
  return [{ issue: outOfOrder("", "末日不得早于首日", "must not be before the first day"), path: ["through"] }];
}

function adjustedAfterGrant({ granted, adjustments }: CreditLineHistory): readonly Found[] {
  const issue = outOfOrder(
    "",
    "不得早于授信日，且须由早到晚",
    "must not be before the grant, nor before the one above",
  );
  return adjustments.flatMap(({ on }, i) =>
    on < granted.on || on <= (adjustments[i - 1]?.on ?? "") ? [{ issue, path: ["adjustments", i, "on"] }] : [],
  );
}

function suspendedAfterGrant({ granted, suspensions }: CreditLineHistory): readonly Found[] {
  const early = outOfOrder("", "不得早于授信日", "must not be before the grant");
  return suspensions.flatMap(({ from }, i) => {
    const before = suspensions[i - 1];
    const path = ["suspensions", i, "from"];
    if (from < granted.on) return [{ issue: early, path }];
    // The one before must have ended by then.
    return before !== undefined && !(before.through !== undefined && before.through < from)
      ? [{ issue: overlapping(""), path }]
      : [];
  });
}

function drawsOfHousehold({ household, draws }: CreditLineHistory): readonly Found[] {
  return draws.flatMap((draw, i) =>
    draw.household === household ? [] : [{ issue: mixedHouseholds(""), path: ["draws", i, "household"] }],
  );
}

function eachLoanOnce({ draws }: CreditLineHistory): readonly Found[] {
  return repeated(draws.map((d) => d.id)).map((i) => ({ issue: repeatedId(""), path: ["draws", i, "id"] }));
}
