import { type Day } from "../../base/date/day.ts";
import { listOf } from "../../kernel/lists.ts";
import { record, recordField } from "../../kernel/record.ts";
import { type FieldsOf, fromSystem, needed, type Value } from "../../kernel/value.ts";
import { day } from "../../kernel/values.ts";
import { loanChecks, loanFields } from "../loan/facts.ts";
import { inOrderOf } from "../../kernel/between.ts";
import { rateSeriesRecord } from "../rates/series.ts";
import type { RateSeries } from "../rates/types.ts";
import { calendarField } from "../working-days/calendar.ts";
import type { WorkingCalendar } from "../working-days/types.ts";
import type { InterestFacts, InterestLoan } from "./types.ts";

/** The fields of a loan with what its interest depends on. */
export function interestLoanFields(): FieldsOf<InterestLoan> {
  const { contractOn, rate, ...others } = loanFields();
  return { ...others, contractOn: needed(contractOn), rate: needed(rate) };
}

const ABOUT = "A loan with what its interest depends on.";

export const interestLoanRecord = /* @__PURE__ */ record<InterestLoan>("InterestLoan", ABOUT, interestLoanFields, {
  checks: loanChecks,
});

/** A loan among facts. */
export function interestLoanField(zh = "贷款", en = "loan"): Value<InterestLoan, InterestLoan, false> {
  return recordField(interestLoanRecord, zh, en);
}

/** The published series among facts; each is handed in once. */
export function ratesField(): Value<readonly RateSeries[], readonly RateSeries[], false> {
  return fromSystem(
    listOf(
      recordField(rateSeriesRecord, "利率表", "series"),
      "公布的利率表",
      "published rates",
      { once: "series" },
      { zh: "贷款或条件所指的", en: "the series that the loan or the terms name" },
    ),
  );
}

/** What facts about interest bring beside the loans. */
export function interestFields(
  lastNight: string,
  lastNightEn: string,
): {
  readonly rates: Value<readonly RateSeries[], readonly RateSeries[], false>;
  readonly from: Value<Day, number, false>;
  readonly through: Value<Day, number, false>;
  readonly calendar: Value<WorkingCalendar, WorkingCalendar, false>;
} {
  return {
    rates: ratesField(),
    from: day("计自", "first night to count", { zh: "缺省为放款日", en: "absent, that of the pay-out" }),
    through: day("计至", "last night to count", { zh: lastNight, en: lastNightEn }),
    calendar: calendarField(),
  };
}

/** The window is not empty. */
export const windowInOrder = /* @__PURE__ */ inOrderOf(
  "from",
  "through",
  "计至不得早于计自",
  "must not be before the first night to count",
);

export const interestFactsRecord = /* @__PURE__ */ record<InterestFacts>(
  "InterestFacts",
  "What `accrueInterest` needs to know.",
  () => ({
    loan: needed(interestLoanField()),
    ...interestFields("缺省为到期日前一晚", "absent, the night before maturity"),
  }),
  { checks: [windowInOrder] },
);
